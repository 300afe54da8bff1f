"""A mention as one flat row, the same in every table: pandas, Polars and Spark."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, NamedTuple

from idnews.facts import Document
from idnews.values import Entity, Interval, Money, Timex

# Decimals of a fixed type, in tables that know no other: room for 10**28 and for rates such as 0.0000625.
PRECISION = 38
SCALE = 10


class Row(NamedTuple):
    """A mention of `extract(text).mentions`; the fields of the other kinds are `None`.

    `form` is the canonical form of the value, `str(mention)`. An interval that the text gives in a time zone
    is told by that zone's clock, and `utc_offset` is the zone (`+07:00`); without one it is `None`.
    All other fields are those of `Money`, `Timex` and `Entity`.
    """

    kind: Literal["money", "date", "entity"]
    start: int
    end: int
    text: str
    form: str
    low: Decimal | None = None
    high: Decimal | None = None
    currency: str | None = None
    approx: bool | None = None
    per: str | None = None
    type: str | None = None
    value: str | None = None
    mod: str | None = None
    interval_start: datetime | None = None
    interval_end: datetime | None = None
    utc_offset: str | None = None
    anchor: date | None = None
    label: str | None = None
    canonical: str | None = None
    code: str | None = None

    def fixed(self) -> Row:
        """The row with amounts that a decimal of `PRECISION` digits, `SCALE` of them behind the comma, holds exactly.

        Where one of its figures does not fit, both are `None`, which no amount has otherwise; `form` still
        gives them.

        >>> from idnews import extract
        >>> [Row.fixed(row).low for row in rows(extract("Rp5.000 atau Rp0,12345678912345"))]
        [Decimal('5000'), None]
        """
        if _fits(self.low) and _fits(self.high):
            return self
        return self._replace(low=None, high=None)


def rows(document: Document) -> Iterator[Row]:
    """The mentions of a document, in text order, as rows.

    >>> from idnews import extract
    >>> [(row.kind, row.form, row.low) for row in rows(extract("Laba Rp5 miliar pada 2024."))]
    [('money', 'IDR 5000000000', Decimal('5000000000')), ('date', '2024', None)]
    >>> list(rows(extract("Tanpa angka.")))
    []
    """
    return map(_row, document.mentions)


def reference_of(value: object) -> date | datetime | Literal["auto"] | None:
    """What a column or a setting gives as the date of publication: a date, an ISO 8601 string, `"auto"` or nothing.

    Raises `ValueError` for a string that is none of these, `TypeError` for anything else.

    >>> reference_of("2025-06-20"), reference_of("2025-06-20 10:30:00")
    (datetime.date(2025, 6, 20), datetime.datetime(2025, 6, 20, 10, 30))
    >>> reference_of("kemarin")
    Traceback (most recent call last):
    ...
    ValueError: reference must be an ISO 8601 date, not 'kemarin'
    """
    if value is None or isinstance(value, date):
        return value
    if not isinstance(value, str):
        raise TypeError(f"reference must be a date or a str, not {type(value).__name__}")
    if value == "auto":
        return "auto"
    for kind in (date, datetime):
        try:
            return kind.fromisoformat(value)
        except ValueError:
            continue
    raise ValueError(f"reference must be an ISO 8601 date, not {value!r}")


def _row(mention: Money | Timex | Entity) -> Row:
    start, end, text, form = mention.start, mention.end, mention.text, str(mention)
    match mention:
        case Money(low=low, high=high, currency=currency, approx=approx, per=per):
            return Row("money", start, end, text, form, low, high, currency, approx, per)
        case Timex(type=type_, value=value, mod=mod, interval=interval, anchor=anchor):
            begins, ends, offset = _clock(interval)
            return Row(
                "date", start, end, text, form,
                type=str(type_), value=value, mod=None if mod is None else str(mod),
                interval_start=begins, interval_end=ends, utc_offset=offset, anchor=anchor,
            )  # fmt: skip
        case Entity(label=label, canonical=canonical, code=code):
            return Row("entity", start, end, text, form, label=str(label), canonical=canonical, code=code)


def _clock(interval: Interval | None) -> tuple[datetime | None, datetime | None, str | None]:
    """Both ends without their zone, on the clock of the first one's, and its offset from UTC."""
    if interval is None:
        return None, None, None
    start, end = interval.start, interval.end
    if start.tzinfo is None:
        return start, end, None
    if end.utcoffset() != start.utcoffset():
        try:
            end = end.astimezone(start.tzinfo)
        except OverflowError:  # on the last day that `datetime` knows
            end = datetime.max
    return start.replace(tzinfo=None), end.replace(tzinfo=None), start.isoformat()[-6:]


def _fits(figure: Decimal | None) -> bool:
    if figure is None:
        return True
    _, digits, exponent = figure.as_tuple()
    assert isinstance(exponent, int), "amounts are finite"
    return -exponent <= SCALE and len(digits) + exponent <= PRECISION - SCALE
