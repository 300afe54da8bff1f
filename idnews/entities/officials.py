"""Officials and bodies of regions: behind them stands the region, and behind that whoever holds the office."""

from __future__ import annotations

from idnews.entities import gazetteer, lexicon, regencies, terms
from idnews.entities.labels import LOC, ORG, PERSON
from idnews.entities.roles import NO_NAMES
from idnews.entities.schedule import needs
from idnews.entities.spans import Span, Spans
from idnews.entities.tokens import Words

_PERSONS = frozenset("12P")  # kinds of names
# First words of bodies and places.
_HEADS = (
    lexicon.AGENCY_HEADS | lexicon.UNIT_HEADS | lexicon.BUILDING_HEADS | lexicon.SURE_PREFIXES | lexicon.LOCAL_BODIES
)


@needs(
    regencies.OFFICIALS,
    map(str.capitalize, regencies.OFFICIALS),
    {terms.WARDEN, regencies.VILLAGE, regencies.HAMLET},
    {first for first, _ in regencies.OFFICIALS_OF_TWO},
    regencies.HEADS_OF_VILLAGES,
)
def regents(words: Words, spans: Spans) -> Spans:
    """`Bupati Pati Sudewo`: behind the head of a region stand the region and its head."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        for at in range(span.first + 1, min(span.first + 3, span.last)):
            if _governs(texts, at - 1) and _place(texts, at, span.last, table):
                span = span.but(first=at, rule="role")  # `Wagub Banten`
                break
        if span.label is not LOC and _is_office_in(texts, span, table):
            span = span.but(label=LOC, rule="role")
        elif span.last - span.first > 1 and _governs(texts, span.first - 1):
            count, found = table.match(texts, span.first, span.last)
            place = count and set(found) & set(lexicon.PLACE_KINDS)
            village = span.label is PERSON and _governs_village(texts, span.first - 1)
            if village and not place and _is_village(texts[span.first]):
                count, place = 1, {lexicon.KIND_PLACE}
            rest = texts[span.first + count : span.last]
            named = rest and all(map(str.istitle, rest)) and lexicon.KIND_PLACE not in table.kinds.get(rest[0], "")
            if place and named and terms.PARTS_OF_PLACES.isdisjoint(rest):
                out.append(Span(span.first, span.first + count, LOC, "role"))
                span = Span(span.first + count, span.last, PERSON, "role")
        elif span.label is PERSON:
            before = out[-1] if out else span
            gap = texts[before.last : span.first]
            region = _region_before(texts, span.first, before.last if out else 0, table)
            named = 0 < len(gap) < 3 and all(w.istitle() and len(w) > 2 and w.lower() not in NO_NAMES for w in gap)
            if before.label is LOC and named:
                if _governs(texts, before.first - 1):
                    span = span.but(first=before.last, rule="role")
            elif region is not None:
                out.append(region)
                span = Span(region.last, span.last, PERSON, "role")
        out.append(span)
    return out


def _place(texts: list[str], first: int, last: int, table: gazetteer.Gazetteer) -> int:
    """How many of these words are the name of a place."""
    count, kinds = table.match(texts, first, last)
    return count if set(kinds) & set(lexicon.PLACE_KINDS) else 0


def _is_office_in(texts: list[str], span: Span, table: gazetteer.Gazetteer) -> bool:
    """Whether a span is a place and nothing else, with an official's title in front: `Kajari Blora`."""
    whole = span.last - span.first
    return _governs(texts, span.first - 1) and _place(texts, span.first, span.last, table) == whole


def _region_before(texts: list[str], person: int, floor: int, table: gazetteer.Gazetteer) -> Span | None:
    """The region between its head's title and a person where none was found: `Bupati Karo Kena` `Ukur Surbakti`."""
    at = person
    while at > max(floor, person - 4) and texts[at - 1].istitle() and not _governs(texts, at - 1):
        at -= 1
    if at == person or at <= floor or not _governs(texts, at - 1):
        return None
    count, found = table.match(texts, at, person)
    return Span(at, at + count, LOC, "role") if set(found) & set(lexicon.PLACE_KINDS) else None


def _governs(texts: list[str], i: int) -> bool:
    """Whether the title of a region's head ends at `i`: *Bupati*, *Wali Kota*; not *Kota*."""
    if i > 0 and texts[i] in regencies.IN_OFFICE:
        i -= 1
    return i >= 0 and (
        texts[i].lower() in regencies.OFFICIALS
        or (i > 0 and texts[i] == terms.CITY and texts[i - 1] == terms.WARDEN)
        or (i > 0 and (texts[i - 1], texts[i]) in regencies.OFFICIALS_OF_TWO)
        or _governs_village(texts, i)
    )


def _governs_village(texts: list[str], i: int) -> bool:
    """Whether the title of a village's head ends at `i`: *Kades*, *Kepala Desa*."""
    head = i > 0 and texts[i] in (regencies.VILLAGE, regencies.HAMLET) and texts[i - 1].lower() == regencies.HEAD
    return i >= 0 and (head or texts[i] in regencies.HEADS_OF_VILLAGES)


def _is_village(word: str) -> bool:
    """Whether a word looks like the name of a village, which no list has: *Sukamaju*, *Karangrejo*."""
    long = word.istitle() and len(word) > 5
    return long and (word.startswith(regencies.VILLAGE_STARTS) or word.endswith(regencies.VILLAGE_ENDS))


@needs({","})
def in_commas(words: Words, spans: Spans) -> Spans:
    """`Bupati Lebak, Hasbi Jayabaya, hadir`: between commas behind an office stands who holds it."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        before = out[-1] if out else span
        if span.label in (LOC, ORG) and before.last == span.first - 1 and _is_set_off(texts, span):
            office = before.label is LOC and _governs(texts, before.first - 1)
            roles = words.lowers[max(0, before.first - 4) : before.first]
            led = before.label is ORG and not lexicon.ROLES.isdisjoint(roles)
            if (office or led) and _may_be_named(texts[span.first : span.last], table):
                span = span.but(label=PERSON, rule="role")
        out.append(span)
    return out


def _is_set_off(texts: list[str], span: Span) -> bool:
    """Whether a span stands between two commas, the second in front of a plain word that adds no other."""
    if span.last + 1 >= len(texts) or not texts[span.first - 1] == texts[span.last] == ",":
        return False
    behind = texts[span.last + 1]
    return behind.islower() and behind not in lexicon.LIST_MARKS


def _may_be_named(name: list[str], table: gazetteer.Gazetteer) -> bool:
    """Whether two or three words can be a person's name: none is known as anything else."""
    if not 1 < len(name) < 4 or name[0] in _HEADS or " ".join(name) in table.kinds:
        return False
    return all(word.istitle() and set(table.kinds.get(word, "")) <= _PERSONS for word in name)


@needs(lexicon.LOCAL_BODIES)
def local_bodies(words: Words, spans: Spans) -> Spans:
    """`KPU Jateng`, `Polda Metro Jaya`: the place behind a body that every region has is part of its name.

    So it is where it was taken for the first name of who is there: `KPU Lebak` and `Sutrisno`.
    """
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        before = out[-1] if out else None
        if before is not None and before.last == span.first and before.label is ORG:
            if span.label is LOC and texts[before.last - 1] in lexicon.LOCAL_BODIES:
                out[-1] = before.but(last=span.last, rule="unit")
                continue
            end = _end_of_region(texts, before, span, table) if span.label is PERSON else 0
            if end:
                out[-1] = before.but(last=end, rule="unit")
                if end == span.last:
                    continue
                span = span.but(first=end, rule="role")
        out.append(span)
    return out


def _end_of_region(texts: list[str], body: Span, person: Span, table: gazetteer.Gazetteer) -> int:
    """Where the region of a local body ends inside what was taken for a person; 0: nowhere."""
    for first in (body.last - 1, body.last):  # `DPRD Kulon` and `Progo Sutrisno`
        end = first + _place(texts, first, person.last, table)
        if texts[first - 1] in lexicon.LOCAL_BODIES and body.last < end <= person.last:
            human = any(not _PERSONS.isdisjoint(table.kinds.get(word, "")) for word in texts[first:end])
            return 0 if human else end
    return 0
