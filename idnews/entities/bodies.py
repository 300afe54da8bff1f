"""Rules of form for bodies and facilities that their first words tell: `KBRI Tokyo`, `Kodam V`, `PLTU Batang`."""

from __future__ import annotations

from idnews.entities import gazetteer, lexicon, openings, terms
from idnews.entities import words as word_table
from idnews.entities.labels import EVENT, LOC, ORG, PERSON
from idnews.entities.schedule import finds, needs
from idnews.entities.spans import Span, Spans, in_order, put
from idnews.entities.tokens import Words, is_name_word, is_year
from idnews.values import Label

# First words of bodies that have numbers.
_NUMBERED = terms.BODY_HEADS | terms.SCHOOL_HEADS
_FIRSTS_OF_PAIRS = frozenset(first for first, _ in terms.BODY_PAIRS)
# First words of facilities of any kind.
_FACILITIES = terms.FACILITY_HEADS | terms.POWER_STATIONS
_TRIGGERS = _FACILITIES | terms.HOSPITALS | {first for first, _ in terms.PRISONS}
# A place of more words is a piece of a headline.
_LONGEST_PLACE = 4


@finds
@needs(terms.BODY_TRIGGERS, openings.SCHOOLS)
def bodies(words: Words, spans: Spans) -> Spans:
    """`KBRI Phnom Penh`, `Kamar Dagang Thailand`: what stands right behind the head of a body is part of its name."""
    texts = words.texts
    starts = words.starts_of_sentences
    out: Spans = []
    for span in spans:
        floor = out[-1].last if out else 0
        if span.label is ORG and _is_government(texts, span):
            span = Span(span.first + 1, span.last, LOC, "unit")
        elif span.label is not ORG and _is_body(texts, span, starts):
            span = span.but(label=ORG, rule="unit")
        elif (
            out
            and floor == span.first
            and floor not in starts
            and (
                (_takes(texts[floor - 1], span) and _is_head(texts, out[-1]))
                or (out[-1].label is ORG and span.label in (PERSON, LOC) and _is_school(texts, out[-1]))
            )
        ):
            out[-1] = out[-1].but(last=span.last, label=ORG, rule="unit")
            continue
        else:
            first = _head_before(texts, span, floor, starts)
            if first < span.first:
                span = Span(first, span.last, ORG, "unit")
        out.append(span)
    return _numbered(words, out)


@needs(
    openings.OPENING_HEADS | openings.SURE_OPENINGS | openings.OPENING_EVENTS | openings.SURE_EVENTS,
    (first for first, _ in openings.STATE_COMPANIES),
)
def opening(words: Words, spans: Spans) -> Spans:
    """The head that begins a sentence belongs to the name behind it: `Lembaga Bantuan Hukum`, `Gempa Palu 2018`."""
    texts, starts = words.texts, words.starts_of_sentences
    out: Spans = []
    for span in spans:
        first = span.first - 1
        floor = out[-1].last if out else 0
        if first >= floor and span.first not in starts:
            if span.label is ORG and texts[first] == openings.FOR and first > floor:
                if texts[first - 1] in openings.OPENING_HEADS:  # `Organisasi untuk Keamanan dan Kerja Sama di Eropa`
                    span = span.but(first=first - 1, rule="unit")
            elif first in starts and tuple(texts[first : span.last]) in openings.STATE_COMPANIES:
                span = span.but(first=first, label=ORG, rule="unit")  # `Jasa` and a person `Raharja`
            elif first in starts and (label := _opened(words, span, texts[first])):
                span = span.but(first=first, label=label, rule="unit")
        out.append(span)
    return out


@needs({openings.CABINET}, openings.MINISTRIES)
def governments(words: Words, spans: Spans) -> Spans:
    """`Kabinet Indonesia Bersatu Dua`, `Kementerian luar negeri Mesir`: what belongs to them is in their names."""
    texts, codes = words.texts, gazetteer.load().codes
    out: Spans = []
    for k, span in enumerate(spans):
        floor, limit = out[-1].last if out else 0, spans[k + 1].first if k + 1 < len(spans) else len(texts)
        if span.label is ORG and texts[span.first] == openings.CABINET:
            last = span.last
            while last < limit and texts[last].istitle() and texts[last].lower() not in lexicon.ROLES:
                last += 1
            span = span if last == span.last else span.but(last=last, rule="unit")
        elif span.label is LOC and " ".join(texts[span.first : span.last]) in codes:
            first = span.first
            while first > floor and first > span.first - 3 and texts[first - 1] in openings.FIELDS_OF_MINISTRIES:
                first -= 1
            if floor < first < span.first and texts[first - 1] in openings.MINISTRIES:
                span = Span(first - 1, span.last, ORG, "unit")
        out.append(span)
    return out


@needs({openings.REPUBLICANS})
def parties(words: Words, spans: Spans) -> Spans:
    """`Tiga senator Republik`: the party, where its members or the other one stand beside it."""
    texts = words.texts
    out: Spans = []
    for span in spans:
        if span.label is LOC and texts[span.first : span.last] == [openings.REPUBLICANS]:
            before = words.lowers[span.first - 1] if span.first else ""
            beside = {*texts[max(0, span.first - 2) : span.first], *texts[span.last : span.last + 2]}
            if before in openings.OF_PARTIES or openings.DEMOCRATS in beside:
                span = span.but(label=ORG, rule="cue")
        out.append(span)
    return out


@needs(openings.UNITS_OF_COMPANIES, openings.BRANCHES)
def parts_of_companies(words: Words, spans: Spans) -> Spans:
    """`PLN UP3 Bukittinggi`, `BMKG Stasiun Pekanbaru`: what a body calls a part stands between it and its place."""
    texts = words.texts
    out: Spans = []
    for span in spans:
        before = out[-1] if out else span
        between = texts[before.last : span.first]
        number = between[1:] == [] or (len(between) == 2 and (between[1].isdecimal() or between[1] in lexicon.ROMAN))
        unit = between[:1] and between[0] in openings.UNITS_OF_COMPANIES and number
        branch = not between and texts[span.first] in openings.BRANCHES and texts[before.last - 1].isupper()
        if span.label is LOC and before.label is ORG and (unit or branch):
            out[-1] = before.but(last=span.last, rule="unit")
            continue
        out.append(span)
    return out


@needs({openings.FOR})
def for_what(words: Words, spans: Spans) -> Spans:
    """`Wakil Sekretaris Jenderal PBB untuk Operasi Perdamaian`: behind letters *untuk* begins what the role is for."""
    out: Spans = []
    for span in spans:
        name = words.texts[span.first : span.last]
        lettered = span.label is ORG and len(name) > 2 and name[1] == openings.FOR and name[0].isupper()
        out.append(span.but(last=span.first + 1, rule="role") if lettered else span)
    return out


@finds
@needs({"("})
def in_brackets(words: Words, spans: Spans) -> Spans:
    """`Fakultas Kedokteran Universitas Wuxor (FK-KMK UW)`: letters of several parts in brackets are one name."""
    texts = words.texts
    new: Spans = []
    ends: dict[int, Span] = {}
    for i in words.at("("):
        close = next((k for k in range(i + 3, min(i + 7, len(texts))) if texts[k] == ")"), 0)
        inside = texts[i + 1 : close]
        if not close or not all(word == "-" or (word.isalpha() and word.isupper()) for word in inside):
            continue
        ends = ends or {span.last: span for span in spans}
        name = ends.get(i)
        named = name is not None and name.label is ORG and name.last - name.first > 1
        if name is not None and named and inside[0][0] == texts[name.first][0] and inside[0] not in lexicon.EXCHANGES:
            new.append(Span(i + 1, close, ORG, "acronym"))
    return put(spans, new) if new else spans


def _opened(words: Words, span: Span, head: str) -> Label | None:
    """What a name is with the head that a sentence begins with, if that belongs to it."""
    name = words.texts[span.first : span.last]
    lone = len(name) == 1
    known = lone and (name[0].isupper() or name[0] in gazetteer.load().kinds)  # `Front KPK`
    if (head in openings.SURE_OPENINGS or head in openings.SURE_EVENTS) and not known:
        return EVENT if head in openings.SURE_EVENTS else ORG
    if lone or not openings.ENGLISH_NOUNS.isdisjoint(name):
        return None
    if span.label is ORG and head in openings.OPENING_HEADS:
        plain = word_table.load().share.get(words.lowers[span.first], 9) < 3
        return ORG if plain or head == openings.INSTITUTE else None
    return EVENT if span.label is EVENT and head in openings.OPENING_EVENTS else None


def _is_government(texts: list[str], span: Span) -> bool:
    """Whether the span is no more than *the government* and a place: `Pemerintah Quebec`."""
    name = texts[span.first + 1 : span.last]
    return (
        texts[span.first] == terms.GOVERNMENT
        and len(name) > 0
        and lexicon.KIND_PLACE in gazetteer.load().kinds.get(" ".join(name), "")
    )


def _takes(head: str, span: Span) -> bool:
    """Whether the span can be the name behind a head: a place, and behind an embassy what seems a person."""
    if span.label is PERSON:  # `KBRI Bern`, but not of `KBRI Zelda Wulan Kartika`
        return head in terms.EMBASSIES and span.last - span.first < 3
    return span.label is LOC


def _is_body(texts: list[str], span: Span, starts: frozenset[int]) -> bool:
    """Whether the span begins with the head of a body and goes on."""
    first, size = span.first, span.last - span.first
    if size < 2:
        return False
    if (
        texts[first] in terms.BODY_HEADS
        or texts[first] in terms.REGIONAL
        or (texts[first], texts[first + 1]) in terms.BODY_PAIRS
        or (texts[first] in terms.SCHOOL_HEADS and span.label is LOC)
    ):
        return True
    return texts[first] == terms.EXCHANGE and first not in starts and span.label is LOC


def _is_school(texts: list[str], span: Span) -> bool:
    """Whether the span is no more than the kind of a school or house: `Madrasah Diniyah`; no role stands in front."""
    named = not openings.SCHOOLS.issuperset(texts[span.first : span.last])
    return not named and texts[span.first - 1 if span.first else 0].lower() not in lexicon.ROLES


def _is_head(texts: list[str], span: Span) -> bool:
    """Whether the span is no more than the head of a body."""
    name = texts[span.first : span.last]
    return (len(name) == 1 and name[0] in terms.BODY_HEADS) or tuple(name) in terms.BODY_PAIRS


def _head_before(texts: list[str], span: Span, floor: int, starts: frozenset[int]) -> int:
    """Where the body begins whose head, found in no span, stands right before the span; its own start for none."""
    first = span.first
    before = texts[first - 1] if first else ""
    if first - 1 < floor or first in starts or not _takes(before, span) or span.last - first > _LONGEST_PLACE:
        return first
    if before in terms.BODY_HEADS or before in terms.REGIONAL:
        return first - 1
    if before == terms.EXCHANGE and first - 1 not in starts and span.label is LOC:
        return first - 1
    if before == terms.GOVERNMENT and texts[first] in terms.GOVERNED and span.last - first > 1:
        return first - 1
    if first - 2 >= floor and (texts[first - 2], before) in terms.BODY_PAIRS:
        return first - 2
    return first


def _numbered(words: Words, spans: Spans) -> Spans:
    """`Kodim 0733`, `Kodam V/Brawijaya`: the number of a unit is its name."""
    texts = words.texts
    heads = [(i, i) for i in words.names if texts[i] in _NUMBERED]
    if not _FIRSTS_OF_PAIRS.isdisjoint(words.vocabulary):  # `Detasemen Khusus 88`
        heads += [(i, i + 1) for i in words.names if tuple(texts[i : i + 2]) in terms.BODY_PAIRS]
    if not heads:
        return spans
    covered = {i: span for span in spans for i in range(span.first, span.last)}
    firsts = {first for first, _ in heads}
    new: Spans = []
    for first, i in heads:
        school = texts[i] in terms.SCHOOL_HEADS
        if first in covered or i in covered or i + 1 >= len(texts) or i + 1 in covered:
            continue
        if school and texts[i + 1].isdecimal() and len(texts[i + 1]) < 4:
            held = covered.get(i + 2)
            place = held is not None and held.first == i + 2 and held.label is LOC
            new.append(Span(first, held.last if held is not None and place else i + 2, ORG, "unit"))
        elif not school and (texts[i + 1] in lexicon.ROMAN or texts[i + 1].isdecimal()) and not is_year(texts[i + 1]):
            last = i + 2
            another = last + 1 in firsts  # `Kodam V/Kodam VI`
            stroke = texts[last : last + 1] == ["/"] and last + 1 < len(texts)
            if stroke and not another and is_name_word(texts[last + 1]):
                held = covered.get(last + 1)
                if held is None:
                    last += 2
                elif held.first == last + 1:  # `Koramil 07/Sukatani`
                    last = held.last
            new.append(Span(first, last, ORG, "unit"))
    return in_order([s for s in spans if not any(n.first < s.first < n.last for n in new)] + new) if new else spans


@needs(_TRIGGERS)
def facilities(words: Words, spans: Spans) -> Spans:
    """`Pembangkit Listrik Tenaga Uap Batang`, `RSUD dr. Soetomo`: the head of a facility makes a place of its name."""
    texts = words.texts
    starts = words.starts_of_sentences
    out: Spans = []
    for span in spans:
        doctor = _before_titles(texts, span.first) if span.label is PERSON else span.first
        if doctor < span.first and texts[doctor - 1] in terms.HOSPITALS:  # `RSUD dr. Samuel Hutapea`
            while out and out[-1].last >= doctor:
                out.pop()
            out.append(Span(doctor - 1, span.last, LOC, "building"))
            continue
        if span.label in (LOC, PERSON, ORG) and lexicon.SURE_SUFFIXES.isdisjoint(texts[span.first : span.last]):
            first = _facility(texts, span, out[-1].last if out else 0, starts)
            prison = tuple(texts[span.first : span.first + 2]) in terms.PRISONS and span.last - span.first > 2
            if prison:
                first = span.first
            if first is not None and (first < span.first or span.label is not LOC):
                span = Span(first, span.last, LOC, "building")
        out.append(span)
    return out


def _before_titles(texts: list[str], i: int) -> int:
    """Where the titles begin that stand in front of the person at `i`: `Prof. Dr.`"""
    while i > 1 and (
        texts[i - 1] in terms.TITLES_OF_DOCTORS or (texts[i - 1] == "." and texts[i - 2] in terms.TITLES_OF_DOCTORS)
    ):
        i -= 1
    return i


def _facility(texts: list[str], span: Span, floor: int, starts: frozenset[int]) -> int | None:
    """Where the facility begins whose name the span is, or holds; `None` where it is none."""
    first = span.first
    if texts[first] not in _FACILITIES:
        while (
            first > floor
            and first not in starts
            and texts[first - 1] in terms.KINDS_OF_POWER
            and texts[first] not in terms.POWER_STATIONS
        ):
            first -= 1
        if first == span.first > floor and first not in starts and texts[first - 1] in terms.FACILITY_HEADS:
            first -= 1
    role = first > 0 and texts[first - 1].lower() in lexicon.ROLES
    if texts[first] in terms.POWER_STATIONS:
        named = not terms.KINDS_OF_POWER.issuperset(texts[first : span.last])
    else:
        named = texts[first] in terms.FACILITY_HEADS and span.last - first > 1 and first not in starts
        named = named and not (texts[first].isupper() and texts[first + 1].isupper())  # `LP POM`
    return first if named and not role else None
