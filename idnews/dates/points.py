"""What a time expression points at, before it is counted from a reference date.

Each kind of point can say its TIMEX3 value, given the reference and whether its clause looks ahead.
Without a reference, what needs one keeps `X`s.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
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


COMMON_YEAR = 2001  # counted in where none is known: it has no leap day


@dataclass(frozen=True, slots=True)
class FirstDays:
    """The first days of a month, week or year, or the last: *lima hari pertama Juni*, *dua hari terakhir pekan ini*."""

    count: int
    month: Month | Unit
    last: bool = False

    def value(self, now: Now) -> str:
        month = self.month.value(now)
        first, last = first_day(month), last_day(month)
        if first is not None and last is not None:
            more = timedelta(self.count - 1)
            return f"{last - more}/{last}" if self.last else f"{first}/{first + more}"
        if isinstance(self.month, Unit):
            raise ValueError("nothing tells which days")
        end = self.count
        if self.last:
            year, _, number = month.partition("-")
            end = monthrange(int(year) if year.isdigit() else COMMON_YEAR, int(number))[1]
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
            return UNKNOWN[self.unit]
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


UNKNOWN = {
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
