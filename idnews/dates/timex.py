"""TIMEX3 values and the stretches of time that they denote."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache

from idnews.values import Interval, Mod

# Hours of the parts of the day: first, and the one behind the last.
HOURS = {"MO": (5, 11), "MI": (11, 15), "AF": (15, 18), "EV": (18, 19), "NI": (18, 24)}
SMALL_HOURS = (0, 5)  # MO with mod START: *dini hari*

_THIRDS = {Mod.START: 0, Mod.MID: 1, Mod.END: 2}
_WEEK_THIRDS = {Mod.START: (0, 2), Mod.MID: (2, 4), Mod.END: (4, 7)}


@lru_cache(1024)  # the news of some months names fewer days, weeks, months and years
def interval(value: str, mod: Mod | None = None) -> Interval | None:
    """The stretch of time that a value denotes, `None` where it has no place or `datetime` cannot hold it.

    >>> print(interval("2025-06", Mod.END))
    2025-06-21T00:00:00/2025-07-01T00:00:00
    >>> interval("XXXX-06")
    """
    first, slash, last = value.partition("/")
    try:
        if slash:
            # A stretch that ends at a clock time ends there; what ends with a day or month holds the whole of it.
            to_clock = last.partition("T")[2][:1].isdigit()
            start, end = _stretch(first, None)[0], _stretch(last, None)[0 if to_clock else 1]
            if (start.tzinfo is None) != (end.tzinfo is None):
                return None
        else:
            start, end = _stretch(value, mod)
    except (ValueError, OverflowError):  # not on the time line, or beyond what datetime holds
        return None
    return Interval(start, end) if start < end else None


def first_day(value: str) -> date | None:
    """The day on which a value (the first of a range) begins, if it has a place."""
    place = interval(value.partition("/")[0])
    return None if place is None else place.start.date()


def last_day(value: str) -> date | None:
    """The day with which a value (the last of a range) ends, if it has a place."""
    place = interval(value.rpartition("/")[2])
    return None if place is None else (place.end - timedelta(microseconds=1)).date()


def _stretch(value: str, mod: Mod | None) -> tuple[datetime, datetime]:
    day, t, clock = value.partition("T")
    if t:
        return _in_day(date.fromisoformat(day), clock, mod)
    if mod is not None and mod in _THIRDS:
        return _third(day, mod)
    start, end = _days(day)
    return _midnight(start), _midnight(end)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)


def _days(value: str) -> tuple[date, date]:
    """The first day of a value of day grain or coarser, and the day behind its last; ValueError where there is none."""
    year, dash, rest = value.partition("-")
    if not dash:
        years = 10 ** (4 - len(year))
        first = int(year) * years
        # Year 0 does not exist; the first century and decade begin with year 1.
        return date(max(1, first), 1, 1), _next_day(date(first + years - 1, 12, 31))
    if rest[0] == "W":
        week, _, day = rest[1:].partition("-")
        if day == "WE":
            return date.fromisocalendar(int(year), int(week), 6), _next_day(
                date.fromisocalendar(int(year), int(week), 7)
            )
        if day:
            only = date.fromisocalendar(int(year), int(week), int(day))
            return only, _next_day(only)
        first_of_week = date.fromisocalendar(int(year), int(week), 1)
        return first_of_week, first_of_week + timedelta(7)
    if rest[0] in "QH":
        months = 3 if rest[0] == "Q" else 6
        return _months(int(year), (int(rest[1:]) - 1) * months + 1, months)
    if len(rest) == 2:
        return _months(int(year), int(rest), 1)
    only = date.fromisoformat(value)
    return only, _next_day(only)


def _next_day(day: date) -> date:
    return day + timedelta(1)


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    last = month + count - 1
    return date(year, month, 1), _next_day(date(year, last, monthrange(year, last)[1]))


def _third(value: str, mod: Mod) -> tuple[datetime, datetime]:
    third = _THIRDS[mod]
    start, end = _days(value)
    days = (end - start).days
    if days < 7:
        raise ValueError("a day or a weekend has no thirds")
    if days == 7:
        first, behind = _WEEK_THIRDS[mod]
        return _midnight(start + timedelta(first)), _midnight(start + timedelta(behind))
    if days < 32:
        first_day_of_third = start + timedelta(10 * third)
        return _midnight(first_day_of_third), _midnight(end if third == 2 else first_day_of_third + timedelta(10))
    months = round(days / 30.44) // 3
    return _midnight(add_months(start, months * third)), _midnight(add_months(start, months * (third + 1)))


def _in_day(day: date, clock: str, mod: Mod | None) -> tuple[datetime, datetime]:
    midnight = _midnight(day)
    if clock[:2] in HOURS:
        first, behind = SMALL_HOURS if clock[:2] == "MO" and mod is Mod.START else HOURS[clock[:2]]
        return midnight + timedelta(hours=first), midnight + timedelta(hours=behind)
    sign = max(clock.find("+"), clock.find("-"))
    time, zone = (clock[:sign], clock[sign:]) if sign > 0 else (clock, "")
    parts = [int(part) for part in time.split(":")]
    hours, minutes, seconds = (*parts, 0, 0)[:3]
    start = midnight + timedelta(hours=hours, minutes=minutes, seconds=seconds)
    if zone:
        ahead = timedelta(hours=int(zone[1:3]), minutes=int(zone[4:6]))
        start = start.replace(tzinfo=timezone(ahead if zone[0] == "+" else -ahead))
    return start, start + (timedelta(seconds=1) if len(parts) == 3 else timedelta(minutes=1))


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last one of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        raise ValueError("beyond the calendar")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
