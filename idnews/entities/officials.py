"""Officials and bodies of regions: behind them stands the region, and behind that whoever holds the office."""

from __future__ import annotations

from idnews.entities import gazetteer, lexicon, regencies, terms
from idnews.entities.labels import LOC, ORG, PERSON
from idnews.entities.roles import NO_NAMES
from idnews.entities.schedule import needs
from idnews.entities.spans import Span, Spans
from idnews.entities.tokens import Words


@needs(terms.HEADS_OF_REGIONS, {terms.WARDEN}, regencies.HEADS_OF_VILLAGES, {regencies.VILLAGE, regencies.HAMLET})
def regents(words: Words, spans: Spans) -> Spans:
    """`Bupati Pati Sudewo`: behind the head of a region stand the region and its head."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        if span.last - span.first > 1 and _governs(texts, span.first - 1):
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
    return i >= 0 and (
        texts[i] in terms.HEADS_OF_REGIONS
        or (i > 0 and texts[i] == terms.CITY and texts[i - 1] == terms.WARDEN)
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


@needs(lexicon.LOCAL_BODIES)
def local_bodies(words: Words, spans: Spans) -> Spans:
    """`KPU Jateng`, `Polda Metro Jaya`: the place behind a body that every region has is part of its name."""
    out: Spans = []
    for span in spans:
        before = out[-1] if out else None
        if (
            before is not None
            and before.last == span.first
            and span.label is LOC
            and before.label is ORG
            and words.texts[before.last - 1] in lexicon.LOCAL_BODIES
        ):
            out[-1] = before.but(last=span.last, rule="unit")
        else:
            out.append(span)
    return out
