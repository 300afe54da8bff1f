"""What a time expression points at, before it is counted from a reference date.

Each kind of point can say its TIMEX3 value, given the reference and whether its clause looks ahead.
Without a reference, what needs one keeps `X`s.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple, Protocol

from idnews.dates.timex import add_months, first_day, last_day


class Now(NamedTuple):
    """Where a text stands in time."""

    reference: date | None
    ahead: bool = False


class Point(Protocol):
    """Anything that has a TIMEX3 value."""

    def value(self, now: Now) -> str: ...


_iso = date.isoformat


def year_of(year: int | None, shift: int | None, now: Now) -> int | None:
    """The year that is stated, or counted from the reference."""
    if year is not None or shift is None or now.reference is None:
        return year
    return now.reference.year + shift


def year_text(year: int | None) -> str:
    """The year in four digits, `XXXX` for one that nothing tells; ValueError beyond the calendar."""
    if year is None:
        return "XXXX"
    if not 1 <= year <= 9999:
        raise ValueError("beyond the calendar")
    return f"{year:04}"


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= year <= 9999 and (day <= 28 or day <= monthrange(year, month)[1])


@dataclass(frozen=True, slots=True)
class Day:
    """A day by its number; what is missing is the nearest that fits.

    `pointing`: -1 *lalu*, 0 *ini*, 1 *mendatang*, 2 *nanti* (to come, but maybe today).
    """

    day: int
    month: int | None = None
    year: int | None = None
    shift: int | None = None  # in years: *tahun lalu*
    months: int | None = None  # of the day's month from the reference's: *tanggal 5 bulan lalu*
    weekday: int | None = None
    pointing: int | None = None

    def value(self, now: Now) -> str:
        year = year_of(self.year, self.shift, now)
        if self.month is None:
            return self._in_some_month(now)
        if year is None and now.reference is not None:
            year = self._nearest_year(self.month, now.reference, now.ahead)
        return f"{year_text(year)}-{self.month:02}-{self.day:02}"

    def _nearest_year(self, month: int, reference: date, ahead: bool) -> int:
        now = reference.year
        if self.weekday is not None:
            near = [date(y, month, self.day) for y in range(now - 1, now + 2) if _exists(y, month, self.day)]
            agreeing = [d for d in near if d.isoweekday() == self.weekday]
            if agreeing:
                return min(agreeing, key=lambda d: abs(d - reference)).year
        if self.pointing == 0:
            return now
        strictly = self.pointing in (1, -1)
        step = 1 if self.pointing in (1, 2) or (self.pointing is None and ahead) else -1
        for year in range(now, now + 9 * step, step):  # 29 February may be eight years away
            if _exists(year, month, self.day):
                away = (date(year, month, self.day) - reference).days * step
                if away > 0 or (away == 0 and not strictly):
                    return year
        raise ValueError("beyond the calendar")

    def _in_some_month(self, now: Now) -> str:
        if now.reference is None:
            return f"XXXX-XX-{self.day:02}"
        step = 1 if self.pointing in (1, 2) or (self.pointing is None and now.ahead) else -1
        month = now.reference.replace(day=1)
        if self.months is not None:
            return _iso(add_months(month, self.months).replace(day=self.day))
        while True:
            if _exists(month.year, month.month, self.day):
                found = month.replace(day=self.day)
                today = found == now.reference and self.pointing not in (1, -1)
                if today or self.pointing == 0 or (found - now.reference).days * step > 0:
                    return _iso(found)
            month = add_months(month, step)  # ValueError at the end of the calendar


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week; `week` counts weeks from the reference's (*Senin pekan depan*)."""

    weekday: int
    pointing: int | None = None
    week: int | None = None

    def value(self, now: Now) -> str:
        if now.reference is None:
            return f"XXXX-WXX-{self.weekday}"
        days = self.weekday - now.reference.isoweekday()
        if self.week is not None or self.pointing == 0:
            return _iso(now.reference + timedelta(days + 7 * (self.week or 0)))
        if self.pointing in (1, 2) or (self.pointing is None and now.ahead):
            days += 7 if days < 0 or (days == 0 and self.pointing == 1) else 0
        else:
            days -= 7 if days > 0 or (days == 0 and self.pointing == -1) else 0
        return _iso(now.reference + timedelta(days))


@dataclass(frozen=True, slots=True)
class Month:
    month: int
    year: int | None = None
    shift: int | None = None
    pointing: int | None = None

    def value(self, now: Now) -> str:
        year = year_of(self.year, self.shift, now)
        if year is None and now.reference is not None:
            year = now.reference.year
            off = self.month - now.reference.month
            if self.pointing in (1, 2) or (self.pointing is None and now.ahead):
                year += off < 0 or (off == 0 and self.pointing == 1)
            elif self.pointing != 0:
                year -= off > 0 or (off == 0 and self.pointing == -1)
        return f"{year_text(year)}-{self.month:02}"


@dataclass(frozen=True, slots=True)
class Section:
    """A quarter (`Q`) or half (`H`) of a year; bare, of the reference's year."""

    kind: str
    number: int
    year: int | None = None
    shift: int | None = None
    pointing: int | None = None

    def value(self, now: Now) -> str:
        year = year_of(self.year, self.shift or 0, now)
        if self.pointing and self.year is None and self.shift is None and now.reference is not None:
            own = (now.reference.month - 1) // (3 if self.kind == "Q" else 6) + 1
            year = now.reference.year + ((self.number <= own) if self.pointing > 0 else -(self.number >= own))
        return f"{year_text(year)}-{self.kind}{self.number}"


@dataclass(frozen=True, slots=True)
class FirstMonths:
    """The first months of a year: three and six are its first quarter and half."""

    count: int
    year: int | None = None
    shift: int | None = None
    last: bool = False  # its last months

    def value(self, now: Now) -> str:
        year = year_of(self.year, self.shift or 0, now)
        stated = year_text(year)
        if self.count in (3, 6):
            section = ("Q4" if self.last else "Q1") if self.count == 3 else ("H2" if self.last else "H1")
            return f"{stated}-{section}"
        begin = 13 - self.count if self.last else 1
        return f"{stated}-{begin:02}/{stated}-{begin + self.count - 1:02}"


_COMMON_YEAR = 2001  # where none is known


@dataclass(frozen=True, slots=True)
class FirstDays:
    """The first days of a month, or its last: *lima hari pertama Juni*."""

    count: int
    month: Month
    last: bool = False

    def value(self, now: Now) -> str:
        month = self.month.value(now)
        end = self.count
        if self.last:
            year, _, number = month.partition("-")
            end = monthrange(int(year) if year.isdigit() else _COMMON_YEAR, int(number))[1]
        return f"{month}-{end - self.count + 1:02}/{month}-{end:02}"


@dataclass(frozen=True, slots=True)
class Stated:
    """A value that the text states in full: a year, a decade, a century, a fiscal year."""

    stated: str

    def value(self, now: Now) -> str:
        return self.stated


@dataclass(frozen=True, slots=True)
class Unit:
    """The day, week, month … so many from the reference's own: *pekan lalu* is the week at -1."""

    unit: str
    shift: int

    def value(self, now: Now) -> str:
        day = now.reference
        if day is None:
            return _UNKNOWN[self.unit]
        if self.unit == "D":
            return _iso(day + timedelta(self.shift))
        if self.unit == "W":
            year, week, _ = (day + timedelta(7 * self.shift)).isocalendar()
            return f"{year:04}-W{week:02}"
        if self.unit == "M":
            return _iso(add_months(day.replace(day=1), self.shift))[:7]
        if self.unit in "QH":
            months = 3 if self.unit == "Q" else 6
            at = add_months(day.replace(day=1), self.shift * months)
            return f"{at.year:04}-{self.unit}{(at.month - 1) // months + 1}"
        year = day.year + self.shift * {"Y": 1, "DECADE": 10, "CENTURY": 100}[self.unit]
        if year < 1 and self.unit == "Y":
            return f"BC{1 - year:04}"  # no year 0 lies between
        if not 1 <= year <= 9999:
            raise ValueError("beyond the calendar")
        return f"{year:04}"[: {"Y": 4, "DECADE": 3, "CENTURY": 2}[self.unit]]


_UNKNOWN = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "H": "XXXX-HX",
    "Y": "XXXX",
    "DECADE": "XXX",
    "CENTURY": "XX",
}


@dataclass(frozen=True, slots=True)
class Weekend:
    shift: int

    def value(self, now: Now) -> str:
        return Unit("W", self.shift).value(now) + "-WE"


@dataclass(frozen=True, slots=True)
class WeekOfMonth:
    """*pekan ketiga Juni*: the ISO week of the month's third Wednesday; the last one is number -1."""

    number: int
    month: Month | Unit

    def value(self, now: Now) -> str:
        first = first_day(self.month.value(now))
        if first is None:
            return "XXXX-WXX"
        days = [first + timedelta(n) for n in range(31) if (first + timedelta(n)).month == first.month]
        wednesdays = [day for day in days if day.isoweekday() == 3]
        if self.number > len(wednesdays):
            raise ValueError("no such week")
        year, week, _ = wednesdays[self.number - 1 if self.number > 0 else -1].isocalendar()
        return f"{year:04}-W{week:02}"


@dataclass(frozen=True, slots=True)
class NearDay:
    """*kemarin*, *besok*: a day counted from the reference."""

    days: int

    def value(self, now: Now) -> str:
        return Unit("D", self.days).value(now)


@dataclass(frozen=True, slots=True)
class DaysFrom:
    """So many days from another: `H-1 Natal`."""

    day: Point
    days: int

    def value(self, now: Now) -> str:
        day = self.day.value(now)
        if day.startswith(_UNKNOWN["Y"]):  # counted in a year without a leap day
            return _UNKNOWN["Y"] + _iso(date.fromisoformat(f"2001{day[4:]}") + timedelta(self.days))[4:]
        return _iso(date.fromisoformat(day) + timedelta(self.days))


_YEAR = 4  # characters of a year's value


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
            day = _iso(date.fromisoformat(day) + timedelta(self.days_later))
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
