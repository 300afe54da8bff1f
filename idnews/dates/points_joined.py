"""What a time expression points at that is made of other points: ranges, times of a day, what borrows from another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from idnews.dates.points import (
    COMMON_YEAR,
    UNKNOWN,
    Day,
    FirstDays,
    Month,
    NearDay,
    Now,
    Point,
    Section,
    Weekday,
    WeekOfMonth,
)
from idnews.dates.timex import first_day, last_day

_YEAR = 4  # characters of a year's value


@dataclass(frozen=True, slots=True)
class DaysFrom:
    """So many days from another: `H-1 Natal`."""

    day: Point
    days: int

    def value(self, now: Now) -> str:
        day = self.day.value(now)
        if day.startswith(UNKNOWN["Y"]):
            counted = date.fromisoformat(f"{COMMON_YEAR}{day[_YEAR:]}") + timedelta(self.days)
            return UNKNOWN["Y"] + counted.isoformat()[_YEAR:]
        return (date.fromisoformat(day) + timedelta(self.days)).isoformat()


@dataclass(frozen=True, slots=True)
class Borrowed:
    """A point that takes what it does not state from another: `Juni` in *Juni dan Juli 2024*."""

    point: Point
    lender: Point
    ahead: bool = False

    def value(self, now: Now) -> str:
        lender = self.lender.value(now)
        if len(lender) == _YEAR and now.reference is not None and lender > f"{now.reference.year:04}":
            return self.point.value(now)  # Maret hingga 2030
        lent = (first_day if self.ahead else last_day)(lender)  # `15 Juni` hingga akhir bulan ini
        return self.point.value(Now(lent or now.reference, self.ahead))


@dataclass(frozen=True, slots=True)
class Range:
    """From one point to another; the one that states more lends to the other."""

    first: Point
    last: Point

    def value(self, now: Now) -> str:
        first, last = self.first, self.last
        to_come = now.ahead and isinstance(last, Day | Month)  # is its end: *berlaku 1-31 Oktober* on the 8th
        if floats(first) and (to_come or not floats(last) or getattr(last, "pointing", None) is not None):
            first = Borrowed(_without_pointing(first), last)
        elif floats(last) and not (isinstance(last, Weekday) and _has_ended(first, last, now)):
            last = Borrowed(_without_pointing(last), first, ahead=True)
        begin, end = first.value(now), last.value(now)
        days = first_day(begin), last_day(end)
        backwards = days[0] is not None and days[1] is not None and days[0] > days[1]
        if backwards or (len(begin) == 4 and end.startswith(f"{begin}-")):  # *APBN 2007 hingga Juni 2007*
            raise ValueError("a range must go forward")
        # An end may be a stretch itself (`Ramadan hingga Lebaran`): from its first moment, to its last.
        return f"{begin.partition('/')[0]}/{end.rpartition('/')[2]}"


def _has_ended(period: Point, day: Weekday, now: Now) -> bool:
    """Whether a period is over on the day that is meant without it: *pekan lalu hingga Kamis*."""
    if isinstance(day_of(period), Day | Weekday | NearDay):
        return False
    end, at = last_day(period.value(now)), first_day(day.value(now))
    return end is not None and at is not None and end < at


def _without_pointing(point: Point) -> Point:
    """In *September mendatang sampai April 2014* the end decides."""
    if isinstance(point, Day | Month | Weekday) and point.pointing is not None:
        return replace(point, pointing=None)
    return point


@dataclass(frozen=True, slots=True)
class InDay:
    """A part of a day or a clock time (`MO`, `14:30+07:00`), of a day or of none."""

    time: str
    day: Point | None = None
    days_later: int = 0  # the end of *22.00-02.00* lies in the next day

    def value(self, now: Now) -> str:
        if self.day is None:
            return f"T{self.time}"
        day = self.day.value(now)
        if self.days_later and "X" not in day:
            day = (date.fromisoformat(day) + timedelta(self.days_later)).isoformat()
        return f"{day}T{self.time}"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A day, month or part of a year that the text has placed elsewhere: `5 Mei` tahun yang sama."""

    point: Point

    def value(self, now: Now) -> str:
        return self.point.value(Now(None))


def day_of(point: Point | None) -> Point | None:
    """The day that a time or a range begins with, or the point itself."""
    while isinstance(point, InDay | Range):
        point = point.day if isinstance(point, InDay) else point.first
    return point


def floats(point: Point | None) -> bool:
    """Whether a point leaves open which year (or week) it lies in, so that its neighbours or its clause decide."""
    if isinstance(point, Day | Month | Section):
        return point.year is None and point.shift is None and getattr(point, "months", None) is None
    if isinstance(point, Weekday):
        return point.week is None and point.pointing is None
    if isinstance(point, InDay):
        return floats(point.day)
    if isinstance(point, WeekOfMonth | FirstDays):
        return floats(point.month)
    return isinstance(point, Range) and (floats(point.first) or floats(point.last))
