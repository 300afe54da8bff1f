"""Dates of other languages in full, as feeds and pages write them, through dateparser."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from idnews.dates.timex import interval
from idnews.values import Timex, TimexType

if TYPE_CHECKING:
    from idnews._re import Pattern

_LANGUAGES = ["en", "ms", "nl"]
_SETTINGS: dict[str, Any] = {
    "DATE_ORDER": "DMY",
    "STRICT_PARSING": True,  # day, month and year must be stated
    "PARSERS": ["absolute-time"],  # nothing that counts from the clock
    "RETURN_TIME_AS_PERIOD": True,
    "RELATIVE_BASE": datetime(2000, 1, 1),
}
_LONGEST = 60


@cache
def _words() -> Pattern[str]:
    """A date in full has a month in letters, a day and a year of four digits."""
    from idnews import _re

    return _re.matcher(r"(?=.*[A-Za-z]{3})(?=.*(?<!\d)\d{4}(?!\d))(?=.*(?<!\d)\d{1,2}(?!\d))")


@cache
def _seconds() -> Pattern[str]:
    from idnews import _re

    return _re.matcher(r"\d{1,2}:\d{2}:\d{2}")


def read_foreign(inner: str, start: int) -> Timex | None:
    """The date that the phrase states in another language, `None` where it states none, or not in full."""
    if len(inner) > _LONGEST or not inner.isascii():
        return None
    if inner[10:11] in ("T", " ") and inner[:4].isdigit():
        return _iso(inner, start)
    if not _words().match(inner):
        return None
    try:
        from dateparser.date import DateDataParser
    except ImportError:  # in a browser there is none
        return None
    data = DateDataParser(languages=_LANGUAGES, settings=_SETTINGS).get_date_data(inner)
    found = data.date_obj
    if found is None or str(found.year) not in inner:
        return None
    timed = data.period == "time"
    if not timed and (found.hour or found.minute or found.tzinfo):
        return None
    value = _written(found, inner) if timed else found.date().isoformat()
    return Timex(
        start=start,
        end=start + len(inner),
        text=inner,
        rule="dateparser",
        type=TimexType.TIME if timed else TimexType.DATE,
        value=value,
        interval=interval(value),
    )


def _iso(inner: str, start: int) -> Timex | None:
    """A time stamp in any form of ISO 8601 that Python reads, fractions of a second left out."""
    try:
        found = datetime.fromisoformat(inner)
    except ValueError:
        return None
    value = _written(found, inner)
    return Timex(
        start=start,
        end=start + len(inner),
        text=inner,
        rule="ISO 8601",
        type=TimexType.TIME,
        value=value,
        interval=interval(value),
    )


def _written(found: datetime, inner: str) -> str:
    """The time with its seconds only where the phrase states them."""
    seconds = _seconds().search(inner) is not None
    zone = found.utcoffset()
    clock = found.strftime("%H:%M:%S" if seconds else "%H:%M")
    return f"{_date(found)}T{clock}{'' if zone is None else _offset(zone)}"


def _date(found: datetime) -> str:
    return date(found.year, found.month, found.day).isoformat()


def _offset(zone: timedelta) -> str:
    minutes = zone // timedelta(minutes=1)
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"
