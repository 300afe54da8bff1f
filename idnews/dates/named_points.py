"""Named days that move, as points in time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from idnews.data import holidays
from idnews.dates.points import Now, year_of


@dataclass(frozen=True, slots=True)
class MovingDay:
    """A named day that moves; without a year, the one nearest to the reference."""

    key: str
    year: int | None = None
    shift: int | None = None
    days: int = 0  # from that day: *H-7*
    pointing: int | None = None

    def value(self, now: Now) -> str:
        year = year_of(self.year, self.shift, now)
        table = holidays.DAYS[self.key]
        if year is None and now.reference is not None:
            every = [date.fromisoformat(day) for days in table.values() for day in days]
            if self.pointing:
                every = [d for d in every if (d > now.reference if self.pointing > 0 else d < now.reference)]
            return str(min(every, key=lambda d: abs(d - now.reference)) + timedelta(self.days))  # type: ignore[operator]
        if year is None:
            return "XXXX-XX-XX"
        if year not in table:
            raise ValueError("beyond the table of named days")
        return str(date.fromisoformat(table[year][0]) + timedelta(self.days))


@dataclass(frozen=True, slots=True)
class Ramadan:
    """The month of fasting in a year of our calendar, as a range of days."""

    year: int | None = None
    shift: int | None = None

    def value(self, now: Now) -> str:
        year = year_of(self.year, self.shift, now)
        if year is None:
            return "XXXX-XX-XX/XXXX-XX-XX"
        if year not in holidays.DAYS["RAMADAN"] or year not in holidays.DAYS["EID_FITR"]:
            raise ValueError("beyond the table of named days")
        first = date.fromisoformat(holidays.DAYS["RAMADAN"][year][0])
        feasts = [date.fromisoformat(d) for y in (year, year + 1) for d in holidays.DAYS["EID_FITR"].get(y, [])]
        last = min(feast for feast in feasts if feast > first) - timedelta(1)
        return f"{first!s}/{last!s}"
