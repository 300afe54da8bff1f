"""The canonical form of a time expression, as `str()` of a `Timex` writes it, read back."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from idnews.dates.timex import interval
from idnews.values import Interval, Mod, Timex, TimexType

if TYPE_CHECKING:
    from idnews._re import Pattern

_DAY = (
    r"(?:BC\d{2}(?:\d{2})?|[\dX]{4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|[QH][\dX]|W(?:\d{2}|XX)(?:-(?:[1-7]|WE))?))?"
    r"|[\dX]{3}|[\dX]{2})"
)
_TIME = r"T(?:MO|MI|AF|EV|NI|\d{2}:\d{2}(?::\d{2})?(?:[+-]\d{2}:\d{2})?)"
_POINT = f"(?:{_DAY}(?:{_TIME})?|{_TIME})"
_COUNT = r"(?:\d{1,40}(?:\.\d{1,40})?|X)"
_CLOCK_LENGTH = rf"T(?:{_COUNT}H)?(?:{_COUNT}M)?(?:{_COUNT}S)?"
_LENGTH = rf"P(?=[\dXT])(?:{_COUNT}Y)?(?:{_COUNT}M)?(?:{_COUNT}W)?(?:{_COUNT}D)?(?:{_CLOCK_LENGTH})?"


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
    if kind in (TimexType.DATE, TimexType.TIME) and _is_stated(value) and place is None:
        return None  # a form of a day that does not exist
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


def _is_stated(value: str) -> bool:
    """Whether a value must have an interval: no `X`, no era before ours, no time of an unknown day, no last year."""
    if "9999" in value:  # its end is beyond what datetime holds
        return False
    return "X" not in value and not any(part.startswith(("BC", "T")) for part in value.split("/"))
