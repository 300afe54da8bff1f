"""Rules for names whose label the words around them tell: clubs, leagues, founders, datelines, short names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from idnews.entities import companies, gazetteer, lexicon, naming, outside, people, terms
from idnews.entities import words as word_table
from idnews.entities.labels import EVENT, LOC, ORG, PERSON
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


@needs(people.TRIGGERS)
def persons_by_cue(words: Words, spans: Spans) -> Spans:
    """`rancangan Rhuigi Villaseñor`, `juru bicara Kremlin, Dmitry Peskov`: such a word has a person behind it."""
    out: Spans = []
    for k, span in enumerate(spans):
        if span.label in (LOC, ORG) and _is_of_person(words, spans, k, out):
            span = span.but(label=PERSON, rule="cue")
        out.append(span)
    return out


def _is_of_person(words: Words, spans: Spans, k: int, before: Spans) -> bool:
    """Whether the words around a span say that it is a person; `before` has the spans in front of it."""
    texts, span = words.texts, spans[k]
    if _is_nickname(texts, span.last) or _is_assumed(texts, span.first):
        return True
    size = span.last - span.first
    if size > 4:
        return False
    long = size > 1 and span.first > 0
    cued = (long and (_is_cued(words, spans, k) or _is_cast(texts, before, span))) or _is_somebody(texts, span)
    return cued and may_be_person(texts[span.first : span.last], gazetteer.load())


def _is_cued(words: Words, spans: Spans, k: int) -> bool:
    """Whether a word that persons have in front, or have with their country between, stands in front of a span."""
    texts, span = words.texts, spans[k]
    before, one = texts[span.first - 1], spans[k - 1] if k else span
    if span.label is LOC and before == "," and one.last == span.first - 1:
        return not people.SPEAKERS.isdisjoint(texts[max(0, one.first - 2) : one.first])
    if before == people.SPOKESMAN:  # `juru bicara Hua Chunying`, but not `Mabes Polri`
        table = gazetteer.load()
        return all(is_unknown(word, table) for word in texts[span.first : span.last])
    if before in people.PERSON_CUES or (span.label is LOC and words.lowers[span.first - 1] in people.PROFESSIONS):
        return True
    if one.last != span.first or one.label is not LOC or not texts[span.last - 1].istitle():
        return False
    return not people.SCHOLARS.isdisjoint(words.lowers[max(0, one.first - 2) : one.first])


def _is_cast(texts: list[str], before: Spans, span: Span) -> bool:
    """Whether a span stands in brackets behind a person, who plays it: `Isa (Chicco Jerikho)`."""
    enclosed = texts[span.first - 1] == "(" and texts[span.last : span.last + 1] == [")"]
    return enclosed and bool(before) and before[-1].label is PERSON and before[-1].last == span.first - 1


def _is_nickname(texts: list[str], last: int) -> bool:
    """Whether a name that ends at `last` is said to be one that somebody is called: `Jekek, panggilan akrab`."""
    if last + 1 >= len(texts) or texts[last] != ",":
        return False
    behind = texts[last : last + 8]
    return behind[1] in people.NICKNAMED or (behind[1] in people.SO and not people.CALLED.isdisjoint(behind))


def _is_assumed(texts: list[str], first: int) -> bool:
    """Whether a name that begins at `first` is said to be one that somebody goes by: `nama samaran Bjorka`."""
    return first > 1 and texts[first - 1] in people.ASSUMED and texts[first - 2] == people.NAME


def _is_somebody(texts: list[str], span: Span) -> bool:
    """Whether kin, an age or what only persons do tells it: `istri Hariri`, `Rodney Petersen (30) mengaku`."""
    before = texts[span.first - 1] if span.first else ""
    if before in people.RELATIVES or (before in people.CLOSE and texts[max(0, span.first - 2)] in people.FRIENDS):
        return True
    size = span.last - span.first
    if size == 1 and span.label is ORG:
        return False  # `Huawei mengaku bersalah`
    behind = texts[span.last : span.last + 4]
    if behind[:1] != ["("]:
        return tuple(behind[:2]) in people.DEEDS
    age = behind[2:3] == [")"] and behind[1].isdecimal() and len(behind[1]) == 2
    return age and size > 1 and len(behind) == 4 and behind[3].isalpha() and behind[3].islower()


def may_be_person(name: list[str], table: gazetteer.Gazetteer) -> bool:
    """Whether these words can be a person's name: no known name, no head or tail of anything else."""
    heads = lexicon.AGENCY_HEADS | lexicon.UNIT_HEADS | lexicon.NAMED_HEADS | lexicon.BUILDING_HEADS
    return (
        " ".join(name) not in table.kinds
        and name[0] not in heads
        and name[0].lower() not in naming.GENERIC_HEADS
        and name[0].lower() not in naming.PLACE_HEADS
        and all((word.istitle() and word.isalpha()) or word in terms.PARTICLES for word in name)
        and not any(word in table.codes or word.lower() in naming.COMPANY_WORDS for word in name)
        and not set(lexicon.PLACE_KINDS).intersection(table.kinds.get(name[0], ""))
    )


@finds
@needs(people.BEFORE_INITIALS)
def initials(words: Words, spans: Spans) -> Spans:
    """`berinisial HM (32) dan S.G.`: suspects, whose names the news shortens; not `berinisial HM dan PT Maju`."""
    texts, known = words.texts, gazetteer.load().kinds
    new: Spans = []
    for cue in people.BEFORE_INITIALS:
        for i in words.at(cue):
            last = _end_of_initials(texts, i + 1)
            while last:
                new.append(Span(i + 1, last, PERSON, "suspect"))
                i = _behind_joint(texts, last)
                last = _end_of_initials(texts, i + 1)
                if last and (texts[i + 1] in known or (last < len(texts) and is_name_word(texts[last]))):
                    break
    return put(spans, new) if new else spans


def inner_initials(words: Words, spans: Spans) -> Spans:
    """`Irianto MS Syaifuddin` where two persons were found: the initials between are one person's."""
    out: Spans = []
    for span in spans:
        one = out[-1] if out else span
        if span.label is PERSON and one.label is PERSON and span.first == one.last + 1:
            between = words.texts[one.last]
            letters = len(between) < 3 and between.isalpha() and between.isupper()
            title = between.lower() in lexicon.TITLES and between not in terms.INITIALS_OF_MEN
            if letters and not title and between not in gazetteer.load().kinds:
                out[-1] = one.but(last=span.last)
                continue
        out.append(span)
    return out


@needs(people.NICKNAMED, people.SAID_OF_LAST, people.CALLED)
def nicknames(words: Words, spans: Spans) -> Spans:
    """`Uut, panggilan akrab Adi Utarini`, `yang akrab dipanggil Buya`: what someone is called is a person's name."""
    texts, share = words.texts, word_table.load().share
    persons = {span.first for span in spans if span.label is PERSON}
    covered = {i for span in spans for i in range(span.first, span.last)}
    new = [
        Span(at, at + 1, PERSON, "cue")
        for at in sorted(set(_called(words, persons)))
        if at not in covered
        and texts[at].istitle()
        and (share.get(words.lowers[at], 9) > 2 or not people.SAID_OF_LAST.isdisjoint(texts[at + 2 : at + 3]))
        and not is_name_word(texts[at + 1] if at + 1 < len(texts) else ".")  # `akrab disapa Romo Kiai`
    ]
    return put(spans, new) if new else spans


def _called(words: Words, persons: set[int]) -> Iterator[int]:
    """Where words stand that the words around them say to be nicknames; `persons` has where those begin."""
    texts = words.texts
    for cue in people.NICKNAMED | people.SAID_OF_LAST:
        for i in words.at(cue):
            known = cue in people.SAID_OF_LAST or not persons.isdisjoint((i + 1, i + 2))
            if i > 1 and texts[i - 1] == "," and known:
                yield i - 2
    for cue in people.CALLED:
        yield from (i + 1 for i in words.at(cue) if i + 1 < len(texts) and (texts[i - 1], cue) in terms.CALLED)


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


@needs(terms.JUBILEES, terms.BIRTHDAY[:1])
def jubilees(words: Words, spans: Spans) -> Spans:
    """`HUT 50 Golkar`, `Hari Ulang Tahun` and `GP Ansor ke-80`: a jubilee is no event, but whose it is is a name."""
    texts, kinds = words.texts, gazetteer.load().kinds
    out: Spans = []
    for span in spans:
        first = next((i for i in range(span.first, span.last) if _is_behind_jubilee(texts, i)), None)
        if span.label is EVENT and first is not None:
            last = span.last - 3 if texts[span.last - 3 : span.last - 1] == ["ke", "-"] else span.last
            while first < last and texts[first].isdecimal():
                first += 1
            if "O" not in kinds.get(" ".join(texts[first:last]), ""):
                continue
            span = Span(first, last, ORG, "gazetteer")
        out.append(span)
    return out


def _is_behind_jubilee(texts: list[str], i: int) -> bool:
    """Whether *HUT* or *Ulang Tahun* stands right in front."""
    return i > 0 and (texts[i - 1] in terms.JUBILEES or tuple(texts[max(0, i - 2) : i]) == terms.BIRTHDAY)


@finds
@needs(terms.LOWER_MEDIA)
def lower_media(words: Words, spans: Spans) -> Spans:
    """`kata dia kepada detikcom`: media that write themselves small, and are no words."""
    covered = {i for span in spans for i in range(span.first, span.last)}
    found = {i for name in terms.LOWER_MEDIA for i in words.at(name)} - covered
    return put(spans, [Span(i, i + 1, ORG, "gazetteer") for i in sorted(found)]) if found else spans


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


@needs({"("})
def explained(words: Words, spans: Spans) -> Spans:
    """Drop `CDM` where the text explains it as *clean development mechanism (CDM)*, `STR` as a paper: no names."""
    texts, kinds = words.texts, gazetteer.load().kinds
    plain: set[str] = set()
    for span in spans:
        i = span.first
        acronym = texts[i]
        if span.last - i == 1 and acronym.isupper() and i and texts[i - 1] == "(" and len(acronym) > 1:
            near = range(max(0, i - 1 - 2 * len(acronym)), i - 1)
            places = [k for k in near if texts[k] not in lexicon.INSIDE_NAMES][-len(acronym) :]
            whole = [texts[k] for k in places]
            spelt = "".join(w[0] for w in whole).lower() == acronym.lower()
            # `Pemungutan suara ulang (PSU)`, also behind a dateline
            opens = bool(places) and (places[0] in words.starts_of_sentences or texts[places[0] - 1] in lexicon.DASHES)
            small = all(map(str.islower, whole[opens:])) and acronym not in kinds
            if spelt and (small or whole[0] in terms.PAPERS):
                plain.add(acronym)
    if not plain:
        return spans
    out: Spans = []
    for span in spans:
        if texts[span.first] in plain:
            rest = texts[span.first + 1 : span.last]
            if not rest:
                continue
            if gazetteer.load().is_place(" ".join(rest)):
                span = span.but(first=span.first + 1, label=LOC, rule="gazetteer")  # `PSU Palopo`
        out.append(span)
    return out


def short_names(words: Words, spans: Spans) -> Spans:
    """`Beisheim` where the text has `Beisheim Group`: a lone unknown word of a company's name is the company."""
    texts = words.texts
    own: set[str] = set()
    firsts: set[str] = set()
    persons: set[str] = set()
    for span in spans:
        if span.label is ORG and span.last - span.first > 1:
            tail = texts[span.last - 1 if texts[span.last - 1] != "." else span.last - 2]
            if tail in terms.SURE_FORMS or tail.lower() in naming.GROUPS:
                own.update(texts[span.first : span.last - 1])
            if texts[span.first] in lexicon.SURE_PREFIXES:
                firsts.add(texts[span.first + 1])
        elif span.label is PERSON and span.last - span.first > 1:
            persons.update(texts[span.first : span.last])
    own -= persons
    firsts -= persons
    if not own and not firsts:
        return spans
    table, share = gazetteer.load(), word_table.load().share
    out: Spans = []
    for span in spans:
        word, before = texts[span.first], words.lowers[span.first - 1 if span.first else 0]
        alone = span.label in (LOC, PERSON) and span.last - span.first == 1 and (word in own or word in firsts)
        if alone and before not in terms.AT_PLACES:
            rare = word in own and _COMPANIES.issuperset(table.kinds.get(word, "")) and word.lower() not in share
            behind = texts[span.last] if span.last < len(texts) else ""
            acts = behind in lexicon.BEFORE_VERBS or (behind.startswith(lexicon.ACTIVE_VERBS) and len(behind) > 5)
            begins = acts and word not in table.codes and before not in lexicon.PLACE_PREPOSITIONS
            if rare or (begins and word in firsts):  # `Amman tidak` of `PT Amman Mineral Tbk`
                span = span.but(label=ORG, rule="alias")
        out.append(span)
    return out


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
