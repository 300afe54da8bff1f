"""The values that idnews gives: mentions of money, dates and entities, and the error of its parsers.

Everything here is frozen. `str()` of a mention is the canonical form of its value; the grammar of
these forms is in the documentation under *Canonical forms*, and `parse_money` and `parse_date` read
them back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import Any


class TimexType(StrEnum):
    """What a time expression denotes, after TIMEX3 (TimeML 1.2.1, attribute `type`)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Mod(StrEnum):
    """How an expression modifies its value, after TIMEX3 (attribute `mod`)."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"


class Label(StrEnum):
    """The kind of thing that an entity mention names."""

    PERSON = "PERSON"
    ORG = "ORG"
    LOC = "LOC"
    PRODUCT = "PRODUCT"
    EVENT = "EVENT"

    __hash__ = str.__hash__  # the same, without a call of Python: names are looked up with their labels


class Picklable:
    """A frozen dataclass that is pickled as its values alone, for many go between processes.

    What dataclasses with slots do by themselves takes three times as long.
    """

    __slots__ = ()

    def __reduce__(self) -> tuple[Callable[..., Picklable], tuple[Any, ...]]:
        kind: Any = type(self)
        return _again, (kind, *_values_of(kind)(self))


@cache  # there are but a few classes
def _values_of(kind: Any) -> Callable[[Any], tuple[Any, ...]]:
    return attrgetter(*(f.name for f in fields(kind)))


@cache
def maker(kind: Any) -> Callable[..., Any]:
    """What makes an object of such a class of the values of all its fields, in their order.

    It takes half the time of the class itself, which looks up by name what sets each: many mentions are made.

    >>> str(maker(Money)(0, 7, "Rp5.000", "", Decimal(5000), Decimal(5000), "IDR", False, None))
    'IDR 5000'
    """
    names = [f.name for f in fields(kind)]
    scope: dict[str, Any] = {f"set_{name}": getattr(kind, name).__set__ for name in names}
    scope |= {"kind": kind, "new": object.__new__}
    setting = [f"set_{name}(made, {name})" for name in names]
    lines = [f"def make({', '.join(names)}):", "made = new(kind)", *setting, "return made"]
    exec("\n    ".join(lines), scope)  # as dataclasses themselves are made; a loop takes half as long again
    make: Callable[..., Any] = scope["make"]
    return make


def _again(kind: Any, *values: Any) -> Picklable:
    """The object of a kind that had these values when it was pickled."""
    made: Picklable = maker(kind)(*values)
    return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention(Picklable):
    """A stretch of text that states a fact.

    `start` and `end` are offsets in code points: `text == source[start:end]`.
    `rule` names the rule that found the mention; it explains and takes no part in comparisons.
    """

    start: int
    end: int
    text: str
    rule: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Money(Mention):
    """An amount of money.

    `low` and `high` are the bounds of the amount in units of `currency`, both inclusive, `None`
    where the text sets no such bound. `currency` is an ISO 4217 code, or `None` where the text
    leaves it open. `approx` says that the text calls the amount approximate. `per` is the text of
    the unit that the amount is a rate of (*Rp 15.000 per kg*: `kg`), or `None`.

    >>> from idnews import find_money
    >>> [m] = find_money("Investasinya sekitar US$53 miliar.")
    >>> m.amount, m.currency, m.approx, str(m)
    (Decimal('53000000000'), 'USD', True, 'USD ~53000000000')
    >>> find_money("Dolar menguat 2 persen.")
    []
    """

    low: Decimal | None
    high: Decimal | None
    currency: str | None
    approx: bool = False
    per: str | None = None

    @property
    def amount(self) -> Decimal | None:
        """The amount where it is a single figure (`low == high`), else `None`."""
        return self.low if self.low == self.high else None

    def format(self, *, locale: str = "id") -> str:
        """The value as people of a locale write it, through Babel: `≈ US$53,00 – US$60,00`.

        >>> from idnews import parse_money
        >>> parse_money("sekitar US$1,5 juta per bulan").format()
        '≈ US$1.500.000,00/bulan'
        >>> parse_money("lebih dari 7 euro").format(locale="en_GB")
        '≥ €7.00'
        """
        from idnews.render.figures import written

        return written(self, locale)

    @property
    def meaning(self) -> tuple[Decimal | None, Decimal | None, str | None, bool, str | None]:
        """The value apart from its place in the text, for comparing: low, high, currency, approx, per."""
        return self.low, self.high, self.currency, self.approx, self.per

    def __str__(self) -> str:
        low, high = _plain(self.low), _plain(self.high)
        figures = low if self.low == self.high else f"{low}..{high}"
        unit = "" if self.per is None else f"/{self.per}"
        return f"{self.currency or 'XXX'} {'~' if self.approx else ''}{figures}{unit}"


@dataclass(frozen=True, slots=True)
class Interval(Picklable):
    """A stretch of time: `start` is its first instant, `end` the first instant after it.

    Both are aware of a time zone, or neither is: they are only where the text names a zone.
    """

    start: datetime
    end: datetime

    def __str__(self) -> str:
        return f"{self.start.isoformat()}/{self.end.isoformat()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Timex(Mention):
    """A date, time, duration or recurring time.

    `type`, `value` and `mod` are those of TIMEX3. `interval` is the place on the time line, where
    the expression has one and the text (with the reference date) tells it, else `None`. `anchor` is the
    reference date where the value or the interval was counted from it, and `None` where the text states
    them by itself.

    >>> from datetime import date
    >>> from idnews import find_dates
    >>> [d] = find_dates("Pabrik dibuka akhir Juni.", reference=date(2025, 6, 20))
    >>> d.value, d.mod, str(d), str(d.interval)
    ('2025-06', <Mod.END: 'END'>, '2025-06 END', '2025-06-21T00:00:00/2025-07-01T00:00:00')
    >>> d.anchor
    datetime.date(2025, 6, 20)
    >>> find_dates("Saat ini belum ada kabar.")
    []
    """

    type: TimexType
    value: str
    mod: Mod | None = None
    interval: Interval | None = None
    anchor: date | None = None

    @property
    def meaning(self) -> tuple[TimexType, str, Mod | None, Interval | None]:
        """The value apart from its place in the text, for comparing: type, value, mod, interval."""
        return self.type, self.value, self.mod, self.interval

    def __str__(self) -> str:
        kind = "SET " if self.type is TimexType.SET else ""
        mod = "" if self.mod is None else f" {self.mod}"
        # Only a duration's place is not in its value: `tiga tahun ke depan` is P3Y from a certain day on.
        placed = self.type is TimexType.DURATION and self.interval is not None
        return f"{kind}{self.value}{mod}{f' @ {self.interval}' if placed else ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity(Mention):
    """A mention of a person, organisation, place, product or event.

    `canonical` is the fullest name of the same thing in the document. `code` is ISO 3166-1 alpha-2
    for a country, ISO 3166-2 for an Indonesian province, the exchange ticker of a company where the
    text gives it, else `None`.

    >>> from idnews import find_entities
    >>> [e] = find_entities("Ia terbang ke Korea Selatan.")
    >>> e.text, e.label, e.code, str(e)
    ('Korea Selatan', <Label.LOC: 'LOC'>, 'KR', 'LOC Korea Selatan (KR)')
    >>> find_entities("Harga beras naik.")
    []
    """

    label: Label
    canonical: str
    code: str | None = None

    @property
    def meaning(self) -> tuple[Label, str, str | None]:
        """The value apart from its place in the text, for comparing: label, canonical, code."""
        return self.label, self.canonical, self.code

    def __str__(self) -> str:
        return f"{self.label} {self.canonical}{'' if self.code is None else f' ({self.code})'}"


def check_text(text: object) -> None:
    """TypeError where what should be a text is none; every public function asks first."""
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")


class ParseError(ValueError):
    """A phrase was not understood.

    `text` is the phrase, `start` and `end` (code points) the part of it that was not understood,
    `reason` says why. `str()` shows the part with a caret.

    >>> from idnews import parse_money
    >>> parse_money("7 euro dan kopi")
    Traceback (most recent call last):
    ...
    idnews.values.ParseError: nothing more is expected behind the amount
      7 euro dan kopi
             ^^^^^^^^
    """

    def __init__(self, reason: str, text: str, start: int, end: int) -> None:
        self.reason = reason
        self.text = text
        self.start = start
        self.end = end
        super().__init__(reason, text, start, end)

    def __str__(self) -> str:
        # The part in question stays in sight in a long text, and control characters cannot move the caret.
        left = max(0, self.start - 60)
        shown = self.text[left : self.start + 60]
        printable = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in shown)
        carets = "^" * max(1, min(self.end - self.start, len(shown) - (self.start - left)))
        return f"{self.reason}\n  {printable}\n  {' ' * (self.start - left)}{carets}"


def _plain(number: Decimal | None) -> str:
    """The figure without exponent and without trailing zeros, `""` for none.

    Three decimals get a fourth, because three digits behind a dot (and no lone zero before it) are a
    group in Indonesian text: so the canonical form means the same where it is read as a phrase.
    """
    if number is None:
        return ""
    text = format(number, "f")
    if "." not in text:
        return text
    whole, _, fraction = text.rstrip("0").partition(".")
    if len(fraction) == 3 and whole.lstrip("-") != "0":
        fraction += "0"
    return f"{whole}.{fraction}" if fraction else whole
