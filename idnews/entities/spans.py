"""Entities while they are looked for: stretches of words with a label and the rule that last had to do with them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from idnews.values import Label


@dataclass(slots=True)
class Span:
    """An entity that covers the words from `first` up to, not including, `last`.

    It is no named tuple, nor is what else is read for every word: the fields of those take long to read.
    """

    first: int
    last: int
    label: Label
    rule: str

    def but(
        self, *, first: int | None = None, last: int | None = None, label: Label | None = None, rule: str | None = None
    ) -> Span:
        """The span with other fields."""
        return Span(
            self.first if first is None else first,
            self.last if last is None else last,
            label or self.label,
            rule or self.rule,
        )


Spans = list[Span]
FIRST = attrgetter("first")


def in_order(spans: Iterable[Span]) -> Spans:
    """Spans by their places."""
    return sorted(spans, key=FIRST)


def put(spans: Spans, new: Spans) -> Spans:
    """The spans with new ones in the place of those that they overlap."""
    taken = {i for span in new for i in range(span.first, span.last)}
    return in_order([span for span in spans if taken.isdisjoint(range(span.first, span.last))] + new)
