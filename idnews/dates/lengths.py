"""Lengths of time, and where they lie when they are counted from a reference date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from decimal import Decimal

from idnews.dates.points import Now
from idnews.dates.timex import add_months
from idnews.numbers import add
from idnews.values import Interval


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time as counts of ISO 8601 units, largest first; `None` counts nobody knows how many."""

    parts: tuple[tuple[Decimal | None, str], ...]
    anchor: int = 0  # 1: begins with the reference day, -1: ends with it

    def value(self, now: Now) -> str:
        days = "".join(_counted(n, u) for n, u in self.parts if u[0] != "T")
        times = "".join(_counted(n, u[1:]) for n, u in self.parts if u[0] == "T")
        return f"P{days}{'T' if times else ''}{times}"

    def place(self, now: Now) -> Interval | None:
        """Where it lies, if it is anchored in the reference and has whole days."""
        if not self.anchor or now.reference is None:
            return None
        months, days = 0, 0
        for count, unit in self.parts:
            if count is None or unit[0] == "T":
                return None
            halves = int(add(count, count))  # exact, whatever the caller's decimal context
            if unit == "Y" and add(count, count) == halves:  # `dua setengah tahun` are thirty months
                months += halves * 6
                continue
            if count != int(count):
                return None
            months += int(count) * {"M": 1}.get(unit, 0)
            days += int(count) * {"W": 7, "D": 1}.get(unit, 0)
        try:
            start = now.reference if self.anchor > 0 else now.reference + timedelta(1)
            end = add_months(start, self.anchor * months) + timedelta(self.anchor * days)
        except (ValueError, OverflowError):  # beyond what datetime holds
            return None
        first, behind = sorted((start, end))
        if first == behind:  # `nol tahun ke depan`
            return None
        return Interval(datetime.combine(first, time()), datetime.combine(behind, time()))


def _counted(count: Decimal | None, unit: str) -> str:
    return f"X{unit}" if count is None else f"{format(count, 'f')}{unit}"
