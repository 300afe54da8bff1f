"""Rules for names whose label the words around them tell: clubs, leagues, founders, datelines, short names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from idnews.entities import companies, gazetteer, lexicon, naming, outside, terms
from idnews.entities import words as word_table
from idnews.entities.labels import LOC, ORG, PERSON
from idnews.entities.roles import is_unknown
from idnews.entities.schedule import finds, needs
from idnews.entities.spans import Span, Spans, put
from idnews.entities.tokens import Words, is_name_word

# First words of places.
_HEADS_OF_PLACES = lexicon.BUILDING_HEADS | lexicon.STREETS | {terms.FACTORY}
# The kinds of names that companies have.
_COMPANIES = frozenset("O" + lexicon.KIND_BRAND)
# Words of the longest name in a dateline.
_LONGEST = 4


@needs(terms.PERSON_TRIGGERS)
def persons_by_cue(words: Words, spans: Spans) -> Spans:
    """`rancangan Rhuigi Villaseñor`, `juru bicara Kremlin, Dmitry Peskov`: such a word has a person behind it."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for k, span in enumerate(spans):
        if span.label in (LOC, ORG) and 1 < span.last - span.first < 5 and span.first:
            before = words.lowers[span.first - 1]
            cued = texts[span.first - 1] in terms.PERSON_CUES or (span.label is LOC and before in terms.PROFESSIONS)
            if texts[span.first - 1] == terms.SPOKESMAN:  # `juru bicara Hua Chunying`, but not `Mabes Polri`
                cued = all(is_unknown(word, table) for word in texts[span.first : span.last])
            if span.label is LOC and k and texts[span.first - 1] == "," and spans[k - 1].last == span.first - 1:
                at = spans[k - 1].first
                cued = not terms.SPEAKERS.isdisjoint(texts[max(0, at - 2) : at])
            if cued and may_be_person(texts[span.first : span.last], table):
                span = span.but(label=PERSON, rule="cue")
        if span.label in (LOC, ORG) and (_is_nickname(texts, span.last) or _is_assumed(texts, span.first)):
            span = span.but(label=PERSON, rule="cue")
        out.append(span)
    return out


def _is_nickname(texts: list[str], last: int) -> bool:
    """Whether a name that ends at `last` is said to be one that somebody is called: `Jekek, panggilan akrab`."""
    return texts[last : last + 1] == [","] and not terms.NICKNAMED.isdisjoint(texts[last + 1 : last + 2])


def _is_assumed(texts: list[str], first: int) -> bool:
    """Whether a name that begins at `first` is said to be one that somebody goes by: `nama samaran Bjorka`."""
    return first > 1 and texts[first - 1] in terms.ASSUMED and texts[first - 2] == terms.NAME


def may_be_person(name: list[str], table: gazetteer.Gazetteer) -> bool:
    """Whether these words can be a person's name: no known name, no head or tail of anything else."""
    heads = lexicon.AGENCY_HEADS | lexicon.UNIT_HEADS | lexicon.NAMED_HEADS | lexicon.BUILDING_HEADS
    return (
        " ".join(name) not in table.kinds
        and name[0] not in heads
        and name[0].lower() not in naming.GENERIC_HEADS
        and name[0].lower() not in naming.PLACE_HEADS
        and all(word.istitle() and word.isalpha() for word in name)
        and not any(word in table.codes or word.lower() in naming.COMPANY_WORDS for word in name)
        and not set(lexicon.PLACE_KINDS).intersection(table.kinds.get(name[0], ""))
    )


@finds
@needs(terms.BEFORE_INITIALS)
def initials(words: Words, spans: Spans) -> Spans:
    """`berinisial HM (32) dan S.G.`: suspects, whose names the news shortens; not `berinisial HM dan PT Maju`."""
    texts, known = words.texts, gazetteer.load().kinds
    new: Spans = []
    for cue in terms.BEFORE_INITIALS:
        for i in words.at(cue):
            last = _end_of_initials(texts, i + 1)
            while last:
                new.append(Span(i + 1, last, PERSON, "suspect"))
                i = _behind_joint(texts, last)
                last = _end_of_initials(texts, i + 1)
                if last and (texts[i + 1] in known or (last < len(texts) and is_name_word(texts[last]))):
                    break
    return put(spans, new) if new else spans


@needs(terms.NICKNAMED)
def nicknames(words: Words, spans: Spans) -> Spans:
    """`Uut, panggilan akrab Adi Utarini`: what someone is called is a person's name."""
    texts, share = words.texts, word_table.load().share
    persons = {span.first for span in spans if span.label is PERSON}
    covered = {i for span in spans for i in range(span.first, span.last)}
    new = [
        Span(i - 2, i - 1, PERSON, "cue")
        for cue in terms.NICKNAMED
        for i in words.at(cue)
        if i > 1
        and texts[i - 1] == ","
        and texts[i - 2].istitle()
        and i - 2 not in covered
        and share.get(words.lowers[i - 2], 9) > 2
        and not persons.isdisjoint((i + 1, i + 2))
    ]
    return put(spans, new) if new else spans


@needs(outside.NUMBERED)
def numerals(words: Words, spans: Spans) -> Spans:
    """`pada sesi I. Meski begitu`: the number at the end of a sentence is no initial of a person's."""
    texts, share = words.texts, word_table.load().share
    out: Spans = []
    for span in spans:
        before = words.lowers[span.first - 1] if span.first else ""
        if (
            before in outside.NUMBERED
            and texts[span.first] in lexicon.ROMAN
            and texts[span.first + 1 : span.first + 2] == ["."]
        ):
            span = span.but(first=span.first + 2)
            if span.first >= span.last or share.get(words.lowers[span.first], 9) < 2:
                continue
        out.append(span)
    return out


def _end_of_initials(texts: list[str], i: int) -> int:
    """Where the initials end that begin at `i`, `HM` or `S.G.`; 0 where none do."""
    if not texts[i : i + 1] or not texts[i].isalpha() or not texts[i].isupper() or len(texts[i]) > 3:
        return 0
    end = i + 1
    while texts[end : end + 1] == ["."] and len(texts[end - 1]) == 1:
        letter = texts[end + 1 : end + 2]
        end += 2 if letter and len(letter[0]) == 1 and letter[0].isupper() else 1
        if texts[end - 1] == ".":
            break
    return end


def _behind_joint(texts: list[str], i: int) -> int:
    """Where the comma or *dan* stands behind initials and an age: `HM (32), S.G. dan`."""
    if texts[i : i + 1] == ["("] and texts[i + 2 : i + 3] == [")"] and texts[i + 1].isdecimal():
        i += 3
    if texts[i : i + 1] == [","] and texts[i + 1 : i + 2] and texts[i + 1] in terms.LAST_JOINTS:
        i += 1
    return i if texts[i : i + 1] == [","] or (texts[i : i + 1] and texts[i] in terms.LAST_JOINTS) else len(texts)


@finds
@needs(lexicon.DASHES)
def media(words: Words, spans: Spans) -> Spans:
    """`COMO, Bola.com -`, `TEMPO.CO, Jakarta -`, `Bola.com -`: a dateline is a place and a medium, or one of them."""
    new: Spans = []
    texts, sentences = words.texts, words.sentences
    for i in sorted(i for dash in lexicon.DASHES for i in words.at(dash)):
        if i and is_name_word(texts[i - 1]) and "," in texts[max(0, i - _LONGEST - 1) : i]:
            begin = sentences[bisect_right(sentences, i) - 1]
            if i - begin <= 2 * _LONGEST + 1 and not words.glued[i]:
                new.extend(_dateline(words, begin, i))
        elif i - 1 in words.starts_of_sentences and companies.is_site(texts[i - 1]) and not words.glued[i]:
            new.append(Span(i - 1, i, ORG, "dateline"))
    if not new:
        return spans
    return put(spans, new)


def _dateline(words: Words, begin: int, dash: int) -> Iterator[Span]:
    """The place and the medium of a sentence that begins with them and has a dash behind them."""
    texts, table = words.texts, gazetteer.load()
    comma = begin
    while comma < dash and comma - begin < _LONGEST and is_name_word(texts[comma]):
        comma += 1
    if not begin < comma < dash - 1 <= comma + _LONGEST or texts[comma] != ",":
        return
    if not all(map(is_name_word, texts[comma + 1 : dash])):
        return
    if not terms.WEEKDAYS.isdisjoint(texts[comma + 1 : dash]):
        return
    one, other = texts[begin:comma], texts[comma + 1 : dash]
    first = Span(begin, comma, LOC, "dateline")
    second = Span(comma + 1, dash, ORG, "dateline")
    if _is_place(other, table):
        if _is_place(one, table) or not (one[0].isupper() or "." in one[0]):
            return
        first, second = first.but(label=ORG), second.but(label=LOC)
    elif not (_is_place(one, table) or all(word.isupper() and word.isalpha() and len(word) > 2 for word in one)):
        return
    yield from (first, second)


def _is_place(name: list[str], table: gazetteer.Gazetteer) -> bool:
    kinds = table.kinds.get(" ".join(name), "") or table.kinds.get(" ".join(map(str.title, name)), "")
    return bool(set(lexicon.PLACE_KINDS).intersection(kinds))


def short_names(words: Words, spans: Spans) -> Spans:
    """`Beisheim` where the text has `Beisheim Group`: a lone unknown word of a company's name is the company."""
    texts = words.texts
    own: set[str] = set()
    persons: set[str] = set()
    for span in spans:
        if span.label is ORG and span.last - span.first > 1:
            tail = texts[span.last - 1 if texts[span.last - 1] != "." else span.last - 2]
            if tail in terms.SURE_FORMS or tail.lower() in naming.GROUPS:
                own.update(texts[span.first : span.last - 1])
        elif span.label is PERSON and span.last - span.first > 1:
            persons.update(texts[span.first : span.last])
    own -= persons
    if not own:
        return spans
    table, share = gazetteer.load(), word_table.load().share
    return [
        span.but(label=ORG, rule="alias")
        if span.label in (LOC, PERSON)
        and span.last - span.first == 1
        and texts[span.first] in own
        and words.lowers[span.first - 1 if span.first else 0] not in terms.AT_PLACES
        and _COMPANIES.issuperset(table.kinds.get(texts[span.first], ""))
        and texts[span.first].lower() not in share
        else span
        for span in spans
    ]


@needs(terms.BUSINESS_WORDS)
def companies_by_word(words: Words, spans: Spans) -> Spans:
    """`Toba Pulp Lestari`: a word of business in a name makes a company of a place or person."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        name = texts[span.first : span.last]
        if span.label in (LOC, PERSON) and not terms.BUSINESS_WORDS.isdisjoint(name[1:]):
            headed = name[0].lower() in naming.PLACE_HEADS or name[0] in _HEADS_OF_PLACES
            headed = headed or name[-1] in lexicon.BUILDING_TAILS
            if not headed and " ".join(name) not in table.kinds:
                span = span.but(label=ORG, rule="cue")
        out.append(span)
    return out
