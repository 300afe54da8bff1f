"""Where names meet: the keys that a name is found under, and those under which it looks for its fuller name.

Both depend on the name alone and are remembered with it, so that a name of a text that shares no key with another
one costs next to nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from idnews.entities import gazetteer, lexicon, naming
from idnews.entities.labels import EVENT, LOC, ORG, PERSON, PRODUCT
from idnews.values import Label

# The kind of the key, maybe a label, and words in lower case.
Key = tuple[str, ...]
# A method of `Indexes`, and the keys under which its answers are; without keys it is always asked.
Question = tuple[str, tuple[Key, ...]]

# A person's name of more words is not found by each of them.
_LONGEST_PERSON = 8


def keys_of(
    label: Label, words: tuple[str, ...], lowers: Key, core: Key, code: str | None, coded: Key, acronyms: frozenset[str]
) -> Iterator[Key]:
    """The keys that a name is found under by shorter ones; some may come twice."""
    if label is PERSON:
        if len(lowers) <= _LONGEST_PERSON:
            for word in lowers:
                yield "word", word
                yield "start", label, word[:4]
    elif len(lowers) > 1:
        yield "end", label, (coded or lowers)[-1]
        for word in core[: 1 + (core[0] in naming.GENERIC_HEADS)]:
            yield "start", label, word[:2]
    for letters in acronyms:
        yield "letters", label, letters
    if label is ORG:
        yield "core", core[0]
        waterworks = core[:2] == naming.WATERWORKS
        short = core[1 + waterworks :]
        if short and (waterworks or core[0] in naming.HEADS_LEFT_OUT):
            for size in range(min(2, len(short)), len(short) + 1):
                yield "headless organisation", *short[:size]
    if label is LOC:
        if code is not None:
            yield "code", code
        yield from (("headless", *name) for name in _headless(words, lowers))
    if coded:
        yield "places", label, *coded


_HEADS_OF_PLACES = naming.HEADS_OF_BARE_PLACES.union(naming.PLACE_HEADS, [naming.MOSQUE])


def _headless(words: tuple[str, ...], lowers: Key) -> Iterator[Key]:
    """What a place goes by without its head: `Gunung Lewotobi Laki-laki`; `Stasiun Bandung` is not `Bandung`."""
    if lowers[:2] == naming.PARK:
        yield lowers[2:]
    if lowers[1:2] == naming.INTERNATIONAL:  # `Bandara Soekarno-Hatta`
        yield lowers[0], *lowers[2:]
    head, rest = lowers[0], words[1:]
    if not rest or head not in _HEADS_OF_PLACES:
        return
    if head in naming.BUILT_HEADS and gazetteer.load().is_place(" ".join(rest)):
        return
    if head not in naming.DISTRICTS:  # `Kecamatan Medan Amplas` keeps its whole name
        yield lowers[1:2]
    yield lowers[1:]
    for tail in (2, 4):
        if " ".join(lowers[1 - tail :]) in naming.PLACE_TAILS:
            yield lowers[1 : len(lowers) + 1 - tail]


def questions_of(
    label: Label, words: tuple[str, ...], lowers: Key, core: Key, code: str | None, coded: Key
) -> Iterator[Question]:
    """What is asked of the other names for a name's fuller one, the surest question first."""
    if code is not None:
        yield "same_code", (("code", code),)
        yield "town", (("headless", *lowers),)
        return
    several = len(lowers) > 1
    if label is PERSON:
        own = lowers[lowers[0] in naming.CALLED_WITH :] or lowers
        starts = ("start", label, own[0][:4]), ("start", label, lowers[-1][:4])
        yield "person", (*(("word", word) for word in own), *starts)
    if label in (ORG, EVENT) and coded:
        yield "same_places", (("places", label, *coded),)
    if label is ORG:
        yield "organisation", (("core", core[0]),)
        yield "headed_organisation", (("headless organisation", *core),)
    if label is LOC:
        yield "headed_place", (("headless", *lowers),)
    if label is PRODUCT:
        yield "product", (("end", label, lowers[-1]),)
    if label is EVENT:
        yield "event", (("start", label, core[0][:2]),)
    yield from _by_letters(label, words, lowers, coded)
    if label is ORG:
        if len(lowers) == 2 and words[0].isupper():
            yield "faculty", tuple(("core", head) for head in naming.FACULTIES)
        if several and core[0] not in naming.GENERIC_HEADS:
            yield "ending", (("end", label, lowers[-1]),)
        yield "team", (("end", label, lowers[-1]),)


def _by_letters(label: Label, words: tuple[str, ...], lowers: Key, coded: Key) -> Iterator[Question]:
    """What is asked for a name that may be letters or pieces of its fuller one's."""
    form = len(lowers) > 1 and words[0] in lexicon.LEGAL_PREFIXES
    year = lowers[1 + form :]
    if (len(year) == 1 or year[:1] == ("-",)) and words[-1].isupper():
        yield "headed_initials", (("letters", label, " ".join(lowers)),)
    if all(map(str.isdecimal, year[:1])) and len(year) < 2:
        short = words[form]
        if len(short) < 9 and sum(map(str.isupper, short)) > 1:
            yield "initials", (("letters", label, lowers[form]),)
    if label is not PERSON:
        end, head = coded[1:], words[0].casefold()
        if end and words[0].isupper() and 1 < len(words[0]) < 9:
            yield "initials_and_end", (("end", label, end[-1]),)
        if len(lowers) < 5 and 3 < len(head) < 20:
            yield "contraction", (("start", label, head[:2]),)
    if " ".join(words) in naming.KNOWN_SHORT:
        yield "known", ()
