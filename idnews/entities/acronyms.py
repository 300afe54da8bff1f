"""Chains of acronyms, which are one body: a unit in front of the body it belongs to, `LPEM FEB UI`, `PP GP Ansor`."""

from __future__ import annotations

from idnews.entities import naming
from idnews.entities.labels import ORG, PERSON
from idnews.entities.schedule import finds, needs
from idnews.entities.spans import Span, Spans, put
from idnews.entities.tokens import Words

_UNITS = naming.UNITS_OF_UNIVERSITIES | naming.UNITS_OF_ASSOCIATIONS
# A chain has fewer units than this.
_LONGEST = 5


@finds
@needs(_UNITS)
def chains(words: Words, spans: Spans) -> Spans:
    """`Menurut FEB UGM`, `Ketua BEM FH UI Siti Nurjanah`: one body, and who stands behind it begins behind it."""
    found: Spans = []
    for i in words.names:
        if (not found or i >= found[-1].last) and (last := _end_of_chain(words.texts, i)):
            found.append(Span(i, last, ORG, "unit"))
    if not found:
        return spans
    at = {i: chain for chain in found for i in range(chain.first, chain.last)}
    longer: set[int] = set()  # chains in a longer name: `BEM FH UI Depok`
    persons: Spans = []
    for span in spans:
        if span.label is ORG:
            inside = {at[i].first for i in range(span.first, span.last) if i in at and at[i].last <= span.last}
            longer |= {first for first in inside if span.first <= first and span.last - span.first > 1}
        elif span.label is PERSON and span.first in at and at[span.first].last < span.last:
            persons.append(span.but(first=at[span.first].last, rule="role"))  # `FEB UI` and `Siti Nurjanah`
    return put(spans, [chain for chain in found if chain.first not in longer] + persons)


def _end_of_chain(texts: list[str], i: int) -> int:
    """Where a chain of acronyms ends that begins at `i`: behind a university or association; 0: there is none."""
    if texts[i] not in _UNITS:  # most
        return 0
    last = next((k for k in range(i, min(i + _LONGEST, len(texts))) if texts[k] not in _UNITS), i)
    bodies = naming.UNIVERSITIES if texts[last - 1] in naming.UNITS_OF_UNIVERSITIES else naming.ASSOCIATIONS
    return last + 1 if last > i and texts[last] in bodies else 0
