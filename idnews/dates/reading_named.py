"""Named days and Islamic dates: from their words to what they point at."""

from __future__ import annotations

from datetime import date, timedelta

from idnews.data import holidays
from idnews.dates.named_points import MovingDay, Ramadan
from idnews.dates.points import Day, Point, Stated
from idnews.dates.reading import IMPOSSIBLE, bag, pointing_of, year_and_shift
from idnews.lexicon import named_days

_LONGEST_MONTH = 30  # of the Islamic calendar


def read_fixed_day(text: str) -> Point:
    """`Natal`, `Tahun Baru 2025`, `Hari Kemerdekaan tahun lalu`."""
    name, tokens = _name_of(text, named_days.FIXED_DAYS)
    year, shift_ = year_and_shift(tokens)
    month, day = named_days.FIXED_DAYS[name]
    if year is not None and name in named_days.EVES_OF_A_YEAR:
        year -= 1
    return Day(day, month, year, shift_, pointing=None if shift_ is not None or not tokens else pointing_of(tokens))


def read_moving_day(text: str) -> Point:
    """`Idul Fitri 2025`, `Lebaran tahun depan`, `Idul Adha mendatang`, `Imlek 2576`."""
    name, tokens = _name_of(text, named_days.MOVING_DAYS)
    year, shift_ = year_and_shift(tokens)
    if "." in text:
        raise ValueError("a count: *Imlek 2.576 orang*")
    year = _in_our_era(named_days.MOVING_DAYS[name], year or _number(tokens))
    if year is not None and year not in holidays.DAYS[named_days.MOVING_DAYS[name]]:
        raise ValueError("beyond the table of named days")
    pointing = pointing_of(tokens) if year is None and shift_ is None else None
    return MovingDay(named_days.MOVING_DAYS[name], year, shift_, pointing=pointing)


def _number(tokens: list[str]) -> int | None:
    return next((int(token) for token in tokens if token.isdigit()), None)


def _in_our_era(key: str, year: int | None) -> int | None:
    """The year of a named day, of which the text may give its own calendar's number: *Nyepi 1947 Saka* is 2025."""
    if year is None or year in holidays.DAYS[key]:
        return year
    return year + named_days.ERAS.get(key, 0)


def read_moving_hijri(text: str) -> Point:
    """`Idul Fitri 1446 H`: the day in the Islamic year."""
    name, tokens = _name_of(text, named_days.MOVING_DAYS)
    key = named_days.MOVING_DAYS[name]
    if key not in named_days.HIJRI_DAYS:
        raise ValueError("no day of the Islamic calendar")
    day, month = named_days.HIJRI_DAYS[key]
    year = next(token for token in tokens if token.isdigit())
    return read_hijri(f"{day} {month} {year}")


def _name_of(text: str, table: dict[str, str] | dict[str, tuple[int, int]]) -> tuple[str, list[str]]:
    """The longest name of the table that the text begins with, and the tokens behind it."""
    spoken = text.split()
    for length in range(len(spoken), 0, -1):
        name = " ".join(spoken[:length])
        if name in table:
            return name, bag(" ".join(spoken[length:]))
    raise ValueError("no named day")


def read_ramadan(text: str) -> Ramadan:
    year, shift_ = year_and_shift(bag(text))
    return Ramadan(year, shift_)


def read_hijri(text: str) -> Point:
    """`1 Syawal 1446 H`, `Ramadan 1446 H`."""
    spoken = " ".join(text.split())
    month_name = max((name for name in named_days.HIJRI_MONTHS if name in spoken), key=len)
    month = named_days.HIJRI_MONTHS[month_name]
    before, _, behind = spoken.partition(month_name)
    year = int(next(token for token in bag(behind) if token.isdigit()))
    if year not in holidays.HIJRI_MONTHS:
        raise ValueError("beyond the table of the Islamic calendar")
    firsts = " ".join(holidays.HIJRI_MONTHS.get(y, "") for y in (year, year + 1)).split()
    first = date.fromisoformat(firsts[month - 1])
    days = [token for token in bag(before) if token.isdigit()]
    if days:
        if not 1 <= int(days[0]) <= _LONGEST_MONTH:
            return IMPOSSIBLE
        return Stated((first + timedelta(int(days[0]) - 1)).isoformat())
    if month >= len(firsts):
        raise ValueError("beyond the table of the Islamic calendar")
    return Stated(f"{first}/{date.fromisoformat(firsts[month]) - timedelta(1)}")
