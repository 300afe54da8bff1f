"""The canonical form of a time expression, as `str()` of a `Timex` writes it, read back."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from idnews.dates.timex import interval
from idnews.values import Interval, Mod, Timex, TimexType

if TYPE_CHECKING:
    from idnews._re import Pattern

_MONTH = r"(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?"
_WEEK = r"W(?:0[1-9]|[1-4]\d|5[0-3]|XX)(?:-(?:[1-7]|WE))?"
_DAY = (
    rf"(?:BC(?:\d{{2}}|\d{{4,40}})|(?:\d{{4}}|XXXX)(?:-(?:{_MONTH}|Q[1-4X]|H[12X]|{_WEEK}))?"
    r"|\d{3}|XXX|\d{2}|XX)"
)
_CLOCK = r"(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|24:00(?::00)?)"
_TIME = rf"T(?:MO|MI|AF|EV|NI|{_CLOCK}(?:[+-](?:[01]\d|2[0-3]):[0-5]\d)?)"
_POINT = f"(?:{_DAY}(?:{_TIME})?|{_TIME})"
_COUNT = r"(?:\d{1,100}(?:\.\d{1,100})?|X)"  # no number has more digits, with its scales
_CLOCK_LENGTH = rf"T(?=[\dX])(?:{_COUNT}H)?(?:{_COUNT}M)?(?:{_COUNT}S)?"
_LENGTH = rf"P(?=T?[\dX])(?:{_COUNT}Y)?(?:{_COUNT}M)?(?:{_COUNT}W)?(?:{_COUNT}D)?(?:{_CLOCK_LENGTH})?"


@cache
def _pattern() -> Pattern[str]:
    from idnews import _re

    value = f"(?P<value>{_POINT}(?:/{_POINT})?|{_LENGTH}(?:/{_LENGTH})?)"
    mods = "|".join(Mod)
    return _re.matcher(rf"(?P<set>SET )?{value}(?: (?P<mod>{mods}))?(?: @ (?P<start>[^/ ]+)/(?P<end>[^/ ]+))?$(?!\n)")


def read_canonical(text: str) -> Timex | None:
    """The expression that a canonical form states, `None` where the text is no such form."""
    match = _pattern().match(text)
    if match is None:
        return None
    value = match["value"]
    mod = None if match["mod"] is None else Mod(match["mod"])
    kind = _type(value, recurs=match["set"] is not None)
    place = None if kind is TimexType.SET else interval(value, mod)
    if match["start"] is not None:
        try:
            place = Interval(datetime.fromisoformat(match["start"]), datetime.fromisoformat(match["end"]))
        except ValueError:
            return None
        if (place.start.tzinfo is None) != (place.end.tzinfo is None) or not place.start < place.end:
            return None
    if kind in (TimexType.DATE, TimexType.TIME) and is_nowhere(value, place):
        return None  # a day that does not exist, a range that goes back
    if any(is_nowhere(day, interval(day)) for day in _in_a_leap_year(value)):
        return None
    timex = Timex(
        start=0,
        end=len(text),
        text=text,
        rule="canonical form",
        type=kind,
        value=value,
        mod=mod,
        interval=place,
    )
    return timex if str(timex) == text else None


def _type(value: str, *, recurs: bool) -> TimexType:
    if recurs:
        return TimexType.SET
    if value.startswith("P"):
        return TimexType.DURATION
    return TimexType.TIME if "T" in value else TimexType.DATE


def is_nowhere(value: str, place: Interval | None) -> bool:
    """Whether a value lacks an interval that it must have, for it holds no `X`, no era before ours and no bare time.

    What begins in the last year, decade or century of the calendar ends beyond what `datetime` holds.
    """
    if place is not None or "X" in value:
        return False
    parts = value.split("/")
    return not any(part.startswith(("BC", "T", "9999")) or part in ("999", "99") for part in parts)


def _in_a_leap_year(value: str) -> list[str]:
    """The parts of a value whose year nothing tells, in a year that has every day of any year."""
    return [part.replace("XXXX", "2000") for part in value.split("/") if part.startswith("XXXX-")]
