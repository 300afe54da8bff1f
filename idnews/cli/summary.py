"""The summary of a corpus: its largest amounts, most named entities and span of dates, in bounded memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal

from idnews.cli.printing import shown_name
from idnews.facts import Document
from idnews.values import Money, TimexType

_NAMES = 200_000  # names of entities that are counted at a time
_CURRENCIES = 5  # currencies whose amounts are shown
_WIDTH = 44  # code points of a phrase or an id

Id = str | int | float


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount as it is compared, shown and stated in the text."""

    currency: str
    figure: Decimal
    shown: str
    phrase: str


@dataclass(frozen=True, slots=True)
class Day:
    """A day at an end of the span of dates, and the phrase that states it."""

    day: date
    phrase: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What the summary needs of one document."""

    published: date | None
    amounts: list[Amount]
    names: list[tuple[str, str]]
    first: Day | None
    last: Day | None


def facts_in(document: Document) -> Facts:
    """The facts of a document that count in a summary."""
    day = document.reference
    stated = [
        (Day(m.interval.start.date(), m.text), Day((m.interval.end - timedelta(microseconds=1)).date(), m.text))
        for m in document.dates
        if m.interval is not None and m.type in (TimexType.DATE, TimexType.TIME)
    ]
    return Facts(
        published=day.date() if isinstance(day, datetime) else day,
        amounts=[_amount(m) for m in document.money],
        names=[(str(m.label), m.canonical) for m in document.entities],
        first=min((first for first, _ in stated), key=lambda day: day.day, default=None),
        last=max((last for _, last in stated), key=lambda day: day.day, default=None),
    )


def _amount(money: Money) -> Amount:
    low, high = ("" if figure is None else f"{figure:,f}" for figure in (money.low, money.high))
    figures = low if low == high else f"{low}..{high}"
    unit = "" if money.per is None else f"/{money.per}"
    figure = money.high if money.high is not None else money.low
    assert figure is not None  # every amount has a bound
    return Amount(money.currency or "XXX", figure, f"{'~' if money.approx else ''}{figures}{unit}", money.text)


@dataclass(slots=True)
class _Largest:
    """The `top` largest of the different amounts of one currency, each with how often it is stated and where first.

    What has dropped out cannot come back, as `top` larger ones are known: so the counts are exact.
    """

    top: int
    mentions: int = 0
    found: dict[str, tuple[Amount, Id]] = field(default_factory=dict)
    times: Counter[str] = field(default_factory=Counter)

    def add(self, amount: Amount, id_: Id) -> None:
        self.mentions += 1
        if amount.shown not in self.found:
            self.found[amount.shown] = amount, id_
            if len(self.found) > self.top:
                out = min(self.found, key=self._size)
                del self.found[out], self.times[out]
                if out == amount.shown:
                    return
        self.times[amount.shown] += 1

    def _size(self, shown: str) -> tuple[Decimal, str]:
        return self.found[shown][0].figure, shown

    def rows(self) -> Iterator[Sequence[str]]:
        for shown in sorted(self.found, key=self._size, reverse=True):
            amount, id_ = self.found[shown]
            yield amount.currency, shown, f"{self.times[shown]:,}", amount.phrase, str(id_)


@dataclass(slots=True)
class Summary:
    """What is known of the documents so far.

    Bounded: `top` amounts for each currency, `_NAMES` names (of more, the rarer half is forgotten, and counts
    are the least that they can be), two days at each end.
    """

    top: int
    documents: int = 0
    amounts: dict[str, _Largest] = field(default_factory=dict)
    named: Counter[tuple[str, str]] = field(default_factory=Counter)
    named_in: Counter[tuple[str, str]] = field(default_factory=Counter)
    forgotten: bool = False
    published: tuple[date, date] | None = None
    first: tuple[Day, Id] | None = None
    last: tuple[Day, Id] | None = None

    def add(self, id_: Id, facts: Facts) -> None:
        self.documents += 1
        for amount in facts.amounts:
            self.amounts.setdefault(amount.currency, _Largest(self.top)).add(amount, id_)
        self.named.update(facts.names)
        self.named_in.update(set(facts.names))
        if len(self.named) > _NAMES:
            self._forget()
        if facts.published is not None:
            early, late = self.published or (facts.published, facts.published)
            self.published = min(early, facts.published), max(late, facts.published)
        if facts.first is not None and (self.first is None or facts.first.day < self.first[0].day):
            self.first = facts.first, id_
        if facts.last is not None and (self.last is None or facts.last.day > self.last[0].day):
            self.last = facts.last, id_

    def _forget(self) -> None:
        self.forgotten = True
        self.named = Counter(dict(self.named.most_common(_NAMES // 2)))
        self.named_in = Counter({name: self.named_in[name] for name in self.named})

    def lines(self, *, bad: int) -> Iterator[str]:
        """The summary as tables for a terminal."""
        yield _counted(self.documents, "document") + (f", {_counted(bad, 'bad record')}" if bad else "")
        yield from self._days()
        often = sorted(self.amounts.values(), key=lambda largest: -largest.mentions)
        amounts = [row for largest in often[:_CURRENCIES] for row in largest.rows()]
        yield from _table("Largest amounts", ("", "amount", "times", "in the text", "first in"), "<>><<", amounts)
        least = " (at least)" if self.forgotten else ""
        names = [
            (label, name, f"{times:,}", f"{self.named_in[label, name]:,}")
            for (label, name), times in sorted(self.named.items(), key=lambda item: (-item[1], item[0]))[: self.top]
        ]
        yield from _table(f"Most named{least}", ("", "name", "times", "documents"), "<<>>", names)

    def _days(self) -> Iterator[str]:
        if self.published is not None:
            yield f"published {self.published[0]} to {self.published[1]}"
        if self.first is not None and self.last is not None:
            ends = [(end, day, id_) for end, (day, id_) in (("first", self.first), ("last", self.last))]
            rows = [(end, str(day.day), day.phrase, str(id_)) for end, day, id_ in ends]
            yield from _table("Span of dates", ("", "day", "in the text", "first in"), "<<<<", rows)


def _table(title: str, heads: Sequence[str], sides: str, rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The rows under their title, each column on its side; nothing where there are no rows."""
    if not rows:
        return
    cells = [heads, *([_short(cell) for cell in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    yield ""
    yield title
    for row in cells:
        line = "  ".join(f"{cell:{side}{width}}" for cell, side, width in zip(row, sides, widths, strict=True))
        yield f"  {line}".rstrip()


def _counted(number: int, name: str) -> str:
    return f"{number:,} {name}{'' if number == 1 else 's'}"


def _short(cell: str) -> str:
    cell = shown_name(cell)
    return cell if len(cell) <= _WIDTH else f"{cell[: _WIDTH - 1]}…"
