"""Rules of form for companies: names that a legal form ends, figures in them, countries in front of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from idnews.entities import gazetteer, lexicon, naming, openings, pastimes, terms, titles
from idnews.entities import words as word_table
from idnews.entities.labels import LOC, ORG, PERSON, PRODUCT
from idnews.entities.schedule import finds, needs
from idnews.entities.spans import Span, Spans, in_order, put
from idnews.entities.tokens import Words, is_name_word

# Words that one name is followed back through.
_LONGEST = 8
# Legal forms that are spelt with full stops, as words: `B.V.`, `S.p.A.`
_SPELT_OUT = frozenset(tuple(chain.from_iterable((letter, ".") for letter in form)) for form in lexicon.SPELT_FORMS)
_SIZES = sorted({len(form) for form in _SPELT_OUT}, reverse=True)
_REACH = _SIZES[0] + len(lexicon.OF_VARIABLE_CAPITAL)
_LAST_LETTERS = frozenset(form[-2] for form in _SPELT_OUT)


def spelt_form(name: Sequence[str]) -> tuple[str, ...]:
    """The form with full stops that a name ends with.

    >>> spelt_form(["Nexperia", "B", ".", "V", "."]), spelt_form(["Nexperia"])
    (('B', '.', 'V', '.'), ())
    """
    return next((end for size in _SIZES if (end := tuple(name[-size:])) in _SPELT_OUT and len(name) > size), ())


@needs(_LAST_LETTERS)
def spelt_out(words: Words, spans: Spans) -> Spans:
    """`Nexperia B.V.`: a legal form with full stops belongs to the name before it."""
    texts = words.texts
    if not any(texts[i] in _LAST_LETTERS and texts[i - 1] == "." for i in words.names):
        return spans
    out: Spans = []
    for span in spans:
        if out and span.first < out[-1].last:
            continue
        end = _end_of_spelt(words, span)
        if end:
            span = Span(span.first, end, ORG, "legal form")
        out.append(span)
    return out


def _end_of_spelt(words: Words, span: Span) -> int:
    """Where a form with full stops ends behind a span, which may have some of its letters already; 0 for none."""
    for last in range(span.last, max(span.last - _REACH, span.first), -1):
        for size in _SIZES:
            form = tuple(words.texts[last : last + size])
            if form in _SPELT_OUT and all(words.glued[last + 1 : last + size]):
                end = last + len(form)
                tail = words.texts[end : end + len(lexicon.OF_VARIABLE_CAPITAL)]
                end += len(tail) if tail == lexicon.OF_VARIABLE_CAPITAL else 0
                return end if end > span.last else 0
    return 0


@needs({"!"})
def exclaimed(words: Words, spans: Spans) -> Spans:
    """`Tring!, aplikasi Pegadaian`, `Yahoo! Messenger`: an exclamation mark with which no sentence ends."""
    texts = words.texts
    out: Spans = []
    for k, span in enumerate(spans):
        if out and span.first < out[-1].last:
            continue
        end = span.last
        if span.label in (ORG, PRODUCT) and texts[end : end + 1] == ["!"] and words.glued[end]:
            behind = "".join(texts[end + 1 : end + 2])
            other = spans[k + 1] if k + 1 < len(spans) and spans[k + 1].first == end + 1 else None
            if behind == "," or behind.islower() or behind in lexicon.SURE_SUFFIXES:
                span = span.but(last=end + 1)
            elif texts[end - 1] in terms.EXCLAIMED and other is not None and other.label in (ORG, PRODUCT):
                span = other.but(first=span.first)
        out.append(span)
    return out


@finds
@needs(terms.SURE_FORMS)
def registered(words: Words, spans: Spans) -> Spans:
    """`Netflix Inc.` where nothing was found, `Hangzhou DeepSeek Co., Ltd.` and others where two pieces were."""
    texts = words.texts
    holder = {i: span for span in spans for i in range(span.first, span.last)}
    new: Spans = []
    for i in words.names:
        if texts[i] not in terms.SURE_FORMS or texts[i + 1 : i + 2] == [texts[i]]:
            continue
        own = holder.get(i)
        first = i if own is None else own.first
        name = holder.get(first - 1)
        if name is not None and name.label is PERSON and texts[name.first - 1] in terms.TITLES_OF_DOCTORS:
            continue  # `dr Budi Santoso SpA`
        last = i + 1 if own is None else max(own.last, i + 1)
        if texts[last : last + 1] == ["."] and texts[last - 1] in lexicon.DOTTED_SUFFIXES:
            last += 1
        begin = _begin(words, first, i, holder)
        if begin < first:
            while new and new[-1].last > begin:
                new.pop()  # `Wuxor Inc-Inc`
            new.append(Span(begin, last, ORG, "legal form"))
    for one, other in pairwise(spans):
        if one.label is LOC and one.last == other.first and other.label is ORG and _is_seat(texts, one, other):
            new.append(Span(one.first, other.last, ORG, "legal form"))
    return put(spans, new) if new else spans


def _is_seat(texts: list[str], place: Span, company: Span) -> bool:
    """Whether the name of a company begins with its town: `Hangzhou DeepSeek Co., Ltd.`, as in China."""
    chinese = naming.CHINESE_FORM.issubset(texts[company.first : company.last]) and place.last - place.first == 1
    return chinese and not (place.first and texts[place.first - 1].lower() in lexicon.PLACE_PREPOSITIONS)


@needs({openings.ENGLISH_AND}, openings.ENGLISH_ADJECTIVES)
def english(words: Words, spans: Spans) -> Spans:
    """`Industrial and Commercial Bank of China`, `Federal Reserve Board`: how an English name may begin."""
    texts = words.texts
    out: Spans = []
    for span in spans:
        first, floor = span.first, out[-1].last if out else 0
        if span.label is ORG and not lexicon.SURE_PREFIXES.intersection(texts[first : span.last]):
            if first - 2 >= floor and texts[first - 1] == openings.ENGLISH_AND and texts[first - 2].istitle():
                first -= 2
            if first - 1 >= floor and texts[first - 1] in openings.ENGLISH_ADJECTIVES:
                first -= 1
        out.append(span if first == span.first else span.but(first=first, rule="english"))
    return out


@needs({"("})
def with_places(words: Words, spans: Spans) -> Spans:
    """`Tencent (Shanghai) Technology Co., Ltd.`: a place in brackets inside a company's name is part of it."""
    places = list(_bracketed_places(words.texts, words.at("(")))
    if not places:
        return spans
    texts = words.texts
    ends = {span.last: span for span in spans if span.label is ORG}
    starts = {span.first: span for span in spans if span.label is ORG}
    new: Spans = []
    for i, behind in places:
        name, rest = ends.get(i), starts.get(behind)
        if name is None or (new and name.first < new[-1].last):
            continue
        if rest is not None and not lexicon.SURE_SUFFIXES.isdisjoint(texts[rest.first : rest.last]):
            new.append(Span(name.first, rest.last, ORG, "legal form"))
        elif texts[behind] in lexicon.BEHIND_PLACES or (rest is None and texts[behind] in lexicon.SURE_SUFFIXES):
            last = behind + 1
            while last < len(texts) and (
                texts[last] in lexicon.SURE_SUFFIXES
                or (texts[last] == "." and texts[last - 1] in lexicon.DOTTED_SUFFIXES)
            ):
                last += 1
            new.append(Span(name.first, last, ORG, "legal form"))
    return put(spans, new) if new else spans


def _bracketed_places(texts: list[str], brackets: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Where a bracket of one or two capitalised words opens, and the name behind it begins."""
    for i in brackets:
        close = i + 2 if texts[i + 2 : i + 3] == [")"] else i + 3
        named = texts[close : close + 1] == [")"] and close + 1 < len(texts) and is_name_word(texts[close + 1])
        if named and all(map(str.istitle, texts[i + 1 : close])):
            yield i, close + 1


def _begin(words: Words, first: int, form: int, holder: dict[int, Span]) -> int:
    """Where the company's name begins whose legal form stands at `form` and whose known part at `first`."""
    texts = words.texts
    while first > 0 and form - first < _LONGEST:
        at = first - 1
        if _goes_on(words, at):
            at -= 1
            if texts[at] == "." and at and texts[at - 1] in terms.SHORTENED:  # `& Cie. & Co. Ltd`
                at -= 1
        elif first != form:
            break  # a name that was found begins where it was found to begin
        elif texts[at] == ".":
            break
        held = holder.get(at)
        if held is not None:
            return held.first if held.label is not PERSON or form - held.last < 2 else first
        if first == form or texts[first - 1] in "&-.":
            begin = _uncovered(words, at, holder)
            if begin > at:
                break
            return begin
        first = at
    return first


def _goes_on(words: Words, i: int) -> bool:
    """Whether the mark at `i` joins the words on both sides in a name: `&`, a hyphen, the full stop of `Bros.`"""
    texts = words.texts
    if i < 1:
        return False
    if texts[i] == "&":
        return True
    return words.glued[i] and (
        (texts[i] == "." and texts[i - 1] in terms.SHORTENED)
        or (texts[i] == "-" and words.glued[i + 1] and is_name_word(texts[i - 1]))
    )


def _uncovered(words: Words, at: int, holder: dict[int, Span]) -> int:
    """The first of the words of a name that end at `at` and were not found; `at + 1` where there is none."""
    texts, share, table = words.texts, word_table.load().share, gazetteer.load()
    begin = at + 1
    while begin > 0 and at + 1 - begin < _LONGEST:
        word = texts[begin - 1]
        lower = words.lowers[begin - 1]
        if begin - 1 in holder or not is_name_word(word) or lower in lexicon.ROLES or lower in titles.SURE_TITLES:
            break
        if word in table.codes or lower in lexicon.COMPANY_CUES or lower in lexicon.ORDINARY_FIRST:
            break
        if share.get(lower, 9) < 1 and word not in table.kinds:
            break
        begin -= 1
    return begin


@finds
@needs({"-"})
def with_figures(words: Words, spans: Spans) -> Spans:
    """`7-Eleven`: a figure that a hyphen joins to a name in front of it; not the end of a score."""
    texts, glued = words.texts, words.glued
    figures = [i for i in words.at("-") if i and texts[i - 1].isdecimal() and len(texts[i - 1]) < 3]
    joined = [i + 1 for i in figures if any(map(is_name_word, texts[i + 1 : i + 2]))]
    if not joined:
        return spans
    found = {span.first: span for span in spans}
    covered = {i for span in spans for i in range(span.first, span.last)}
    out = {span.first: span for span in spans}
    for i in joined:
        if not (glued[i - 1] and glued[i]) or i - 2 in covered:
            continue
        score = i > 2 and (glued[i - 2] or i - 3 in covered)
        if score or words.lowers[i] in terms.MONTHS or not texts[i].istitle():
            continue
        span = found.get(i)
        if span is None and i not in covered:
            span = Span(i, i + 1, ORG, "cue")
        if span is not None:
            out.pop(i, None)
            label = ORG if span.label in (LOC, PERSON) else span.label
            out[i - 2] = span.but(first=i - 2, label=label)
    return in_order(out.values())


@needs({"-"})
def scores(words: Words, spans: Spans) -> Spans:
    """`Persiwa Wamena 1-1`: the first figure of a score is no part of the team's name."""
    texts = words.texts
    out: Spans = []
    for span in spans:
        first, last = span.first, span.last
        if last - first > 1 and texts[last - 1].isdecimal() and span.label in _CONTESTANTS:
            if texts[last : last + 1] == ["-"] and last + 1 < len(texts) and texts[last + 1].isdecimal():
                last -= span.label is not PRODUCT
            elif span.label is not LOC and last - first > 3 and _is_score(texts[last - 3 : last]):
                last -= 3
            if last < span.last and span.label is not PRODUCT:
                span = span.but(last=last)
            elif last < span.last:
                # who has a score is no thing
                player = pastimes.PLAYERS_ALONE.intersection(texts[max(0, first - 2) : first])
                span = Span(first, last, PERSON if player else ORG, "cue")
        out.append(span)
    return out


_CONTESTANTS = (ORG, LOC, PERSON, PRODUCT)


def _is_score(words: list[str]) -> bool:
    """`6 - 1`; not the `737 - 500` of an aircraft."""
    return words[1:2] == ["-"] and all(word.isdecimal() and len(word) < 3 for word in (words[0], words[-1]))


def countries(words: Words, spans: Spans) -> Spans:
    """`peritel Inggris Currys Plc`: the country says where the company is from; `China Mobile Ltd.` is one name."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        size = span.last - span.first
        if span.label is not ORG or size < 2:
            out.append(span)
            continue
        first = _behind_noun(texts, span, table)
        if texts[first] not in table.longest:
            out.append(span if first == span.first else span.but(first=first, rule="cue"))
            continue
        count, _ = table.match(texts, first, span.last)
        name = " ".join(texts[first : first + count])
        rest = first + count
        if name in table.codes and rest < span.last and is_name_word(texts[rest]):
            cued = first > span.first or (first > 0 and _is_noun_before(texts[first - 1]))
            form = not terms.FOREIGN_FORMS.isdisjoint(texts[rest : span.last])
            if (name in terms.INDONESIAN_COUNTRIES and (form or cued)) or (
                cued and name != lexicon.HOME and _is_known(texts, rest, table)
            ):
                out.append(Span(first, rest, LOC, "gazetteer"))
                out.append(Span(rest, span.last, ORG, "legal form" if form else "cue"))
                continue
        out.append(span if first == span.first else span.but(first=first, rule="cue"))
    return out


def _behind_noun(texts: list[str], span: Span, table: gazetteer.Gazetteer) -> int:
    """Where the name begins in `Raksasa e-commerce China JD.com`: behind a noun that only its sentence capitalises."""
    first = span.first
    cue = texts[first].lower() in lexicon.COMPANY_CUES and texts[first] not in terms.NAMING_CUES
    if not cue or not (texts[first + 1].islower() or first + 2 < span.last):
        return first
    at = first + 1
    while at < span.last - 1 and not texts[at][0].isupper():
        at += 1
    lower = at > first + 1 and all(w not in lexicon.INSIDE_NAMES and w != "&" for w in texts[first + 1 : at])
    return at if lower or (texts[at] in table.codes and texts[at] in terms.INDONESIAN_COUNTRIES) else first


def _is_noun_before(word: str) -> bool:
    """Whether the word in front of a country is a noun for a company: *peritel, rintisan, raksasa*."""
    lower = word.lower()
    return (lower in lexicon.COMPANY_CUES and word not in terms.NAMING_CUES) or lower in terms.MORE_CUES


def _is_known(texts: list[str], first: int, table: gazetteer.Gazetteer) -> bool:
    """Whether a known company's name begins at `first`."""
    if texts[first] not in table.longest:
        return False
    return bool({"O", lexicon.KIND_BRAND}.intersection(table.match(texts, first, len(texts))[1]))


def is_other(name: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether a company whose name goes on is another one: it has a legal form of another country, or none.

    >>> is_other(("Northvolt", "AB"), ("Northvolt", "Germany", "GmbH"))
    True
    >>> is_other(("Naver", "Corp", "."), ("Naver", "Financial")), is_other(("Naver",), ("Naver", "Financial"))
    (True, False)
    >>> is_other(("Novo", "Nordisk", "A", "/", "S"), ("Novo", "Nordisk", "India"))
    True
    >>> is_other(("BYD", "Co", "."), ("PT", "BYD", "Motor", "Indonesia"))
    True
    """
    forms = [[word for word in words[1:] if word in lexicon.LEGAL_SUFFIXES] for words in (name, longer)]
    end = spelt_form(name) or (name[-3:] if name[-3:] in naming.SLASHED_FORMS else ())
    if end:
        forms[0].append("".join(end))
    # `Unilever Plc` is no `PT Unilever Indonesia Tbk`, `BYD Co.` no `PT BYD Motor Indonesia`
    foreign = not terms.HOME_FORMS.issuperset(forms[0])
    return bool(forms[0]) and forms[0] != forms[1] and (foreign or longer[0] not in lexicon.LEGAL_PREFIXES)


def sites(words: Words, spans: Spans) -> Spans:
    """`tirto.id`: the name of a site is that of whoever runs it."""
    return [
        span.but(label=ORG, rule="site")
        if span.label is not ORG and span.last - span.first == 1 and is_site(words.texts[span.first])
        else span
        for span in spans
    ]


def is_site(word: str) -> bool:
    """Whether a word is the name of a site.

    >>> is_site("detik.com"), is_site("S.Kom")
    (True, False)
    """
    return word.rpartition(".")[2] in lexicon.DOMAIN_ENDINGS and "." in word
