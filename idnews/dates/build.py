"""What the phrases of `idnews.dates.rules` mean: dates, their ranges and lists.

A builder returns an expression, a list of them (for templates that mark several mentions), or `None`
where the phrase is no date nor any part of it.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from decimal import Decimal
from typing import Any

from idnews._phrase import Here
from idnews.dates.expression import Expression
from idnews.dates.guards import check, is_name
from idnews.dates.lengths import Length
from idnews.dates.named_points import MovingDay
from idnews.dates.neighbours import source_word
from idnews.dates.points import (
    Day,
    FirstDays,
    FirstMonths,
    Month,
    NearDay,
    Point,
    Section,
    Stated,
    Unit,
    Weekday,
    WeekOfMonth,
)
from idnews.dates.points_joined import DaysFrom, Range
from idnews.dates.reading import IMPOSSIBLE, MOST_WEEKS, day_or_impossible
from idnews.dates.reading_lengths import times
from idnews.lexicon import dates as words
from idnews.values import Mod, TimexType


def _one(points: dict[str, Any], prefix: str = "") -> Any:
    """The one point that matched among the alternatives of a template."""
    return next(point for name, point in points.items() if name.startswith(prefix))


def date_of(here: Here, **points: Any) -> Expression | None:
    """One point that needs nothing more."""
    name, point = next(iter(points.items()))
    if point == IMPOSSIBLE or is_name(name, here):
        return None
    check(name, point, here)
    return Expression(TimexType.DATE, point, bare_weekday="weekday" in type(point).__name__.lower())


def dates_of(short_date: Point) -> list[Expression] | None:
    """(`24/8`)"""
    return None if short_date == IMPOSSIBLE else [Expression(TimexType.DATE, short_date)]


def part_of(here: Here, part_of: str, **points: Any) -> Expression:
    """`akhir Juni`, `awal tahun`"""
    return _part(here, part_of, points)


def _part(here: Here, part: str, points: dict[str, Any]) -> Expression:
    for name, point in points.items():
        if name in ("bare_unit", "year_point", "late_decade"):
            check(name, point, here)
    return Expression(TimexType.DATE, _one(points), Mod(part))


def half_of(here: Here, nth: int, **points: Any) -> Expression:
    """`paruh kedua Mei 2025`, `paruh pertama pekan ini`: TIMEX3 has no halves of these, so the value is the whole"""
    point = _one(points)
    if nth not in (1, 2) or (isinstance(point, Unit) and point.unit not in "WM"):
        raise ValueError("a half of a year has a value of its own")
    return Expression(TimexType.DATE, point)


def listed_parts(here: Here, first_part: str, part_of: str, **points: Any) -> list[Expression]:
    """`awal` atau `pertengahan 2026`"""
    last = _part(here, part_of, points)
    return [last._replace(mod=Mod(first_part)), last]


def span_of_parts(here: Here, first_part: str, part_of: str, to: str, **points: Any) -> Expression:
    """`awal hingga pertengahan Juli`"""
    first, last = listed_parts(here, first_part, part_of, **points)
    begin, end = here.spans["first_part"], (here.spans["part_of"][0], here.end)
    ends = (*begin, first), (*end, last)
    return Expression(TimexType.DATE, Range(first.point, last.point), ends=ends)


def earlier(unit_point: Point) -> list[Expression]:
    """lebih awal `tahun ini`: earlier, not the beginning"""
    return [Expression(TimexType.DATE, unit_point)]


def first_months(here: Here, count: Decimal, year: int | None = None, pointing: int | None = None) -> Expression:
    """`10 bulan pertama 2007`, `tiga bulan pertama tahun ini`"""
    if count != int(count) or not 1 < count <= 12:
        raise ValueError("a year has no such first months")
    _check_alone(here)
    return Expression(TimexType.DATE, FirstMonths(int(count), year, pointing))


def first_quarters(
    here: Here, count: Decimal, quarter_or_half: str, year: int | None = None, pointing: int | None = None
) -> Expression:
    """`tiga kuartal pertama 2025`"""
    months = _MONTHS_OF_HALF if quarter_or_half in words.HALVES else _MONTHS_OF_QUARTER
    return first_months(here, times(count, months), year, pointing)


def last_months(here: Here, count: Decimal, year: int | None = None, pointing: int | None = None) -> Expression:
    """`tiga bulan terakhir 2024`"""
    months = first_months(here, count, year, pointing).point
    assert isinstance(months, FirstMonths)
    return Expression(TimexType.DATE, replace(months, last=True))


def first_days(here: Here, count: Decimal, period: Month | Unit) -> Expression:
    """`lima hari pertama Juni 2025`, `dua pekan terakhir Mei`, `dua hari terakhir pekan lalu`"""
    said = here.words[here.start : here.end]
    days = int(count) * (1 if words.DAY in said else 7)
    if count != int(count) or not 1 < days < (7 if isinstance(period, Unit) and period.unit == "W" else 28):
        raise ValueError("a period has no such first days")
    point = FirstDays(days, period, last=words.LAST in said)
    if not isinstance(period, Unit):
        return Expression(TimexType.DATE, point)
    at = here.spans["period"][0]  # without a reference nothing tells which days: two mentions then
    length = Expression(TimexType.DURATION, Length(((count, "D" if words.DAY in said else "W"),)))
    ends = (here.start, at - 1, length), (at, here.end, Expression(TimexType.DATE, period))
    return Expression(TimexType.DATE, point, ends=ends)


def two_weeks(first: int, last: int, month: Month) -> list[Expression]:
    """`pekan kedua` dan `ketiga Maret 2025`"""
    if not 0 < first < last <= MOST_WEEKS:
        raise ValueError("the numbers of rounds")
    return [Expression(TimexType.DATE, WeekOfMonth(number, month)) for number in (first, last)]


def section_of_year(here: Here, year: int, number: int) -> Expression:
    """`2007 semester I`, the year first"""
    half = not words.HALVES.isdisjoint(here.words[here.start : here.end])
    if not 0 < number <= (2 if half else 4):
        raise ValueError("no such part of a year")
    if here.tokens.word(here.end) in ("/", "-"):
        raise ValueError("of another year: *2024 semester I/2025*")
    return Expression(TimexType.DATE, Section("H" if half else "Q", number, year))


def spelled_day(day: Decimal, month: int, year: int | None = None) -> Expression | None:
    """`tanggal lima Desember 2006`"""
    point = day_or_impossible(int(day), month, year)
    return None if point == IMPOSSIBLE else Expression(TimexType.DATE, point)


def days_from(sign: int, offset: str, day: Point | None = None, side: None = None) -> Expression:
    """`H-7 Lebaran`, `H+2 Idul Fitri 2025`"""
    if not offset.isdigit() or int(offset) > 60 or day is None:
        raise ValueError("no count of days")
    if isinstance(day, MovingDay):
        return Expression(TimexType.DATE, replace(day, days=sign * int(offset)))
    return Expression(TimexType.DATE, DaysFrom(day, sign * int(offset)))


def days_around(
    sign: int,
    offset: str,
    to: str,
    last_sign: int,
    last_offset: str,
    day: Point | None = None,
    side: None = None,
) -> Expression:
    """`H-10 hingga H+10 Lebaran 2025`"""
    first, last = days_from(sign, offset, day), days_from(last_sign, last_offset, day)
    return Expression(TimexType.DATE, Range(first.point, last.point))


def months(first: int, last: Month, to: str) -> Expression:
    """`Jan-Mar 2025`"""
    if last.year is None:
        raise ValueError("short names of months need a year")
    return Expression(TimexType.DATE, Range(Month(first), last))


DECEMBER, _LEAP_YEAR = 12, 2000
_MONTHS_OF_QUARTER, _MONTHS_OF_HALF = 3, 6


# --- ranges and lists ---------------------------------------------------------------------------


def days(
    here: Here, first: Day, last: Point, to: str, weekday: int | None = None, **weekdays: int
) -> Expression | None:
    """`12-15 Juni 2025`, `24 sampai 3 Oktober`, `Sabtu dan Minggu (21-22/6)`"""
    if last == IMPOSSIBLE:
        return None
    check_numbers(here)
    if not isinstance(last, Day) or last.month is None:
        raise ValueError("a number that is no day")
    start = _in_month_of(first, last)
    if start is None:
        return None
    if weekday is not None and start.year is None:  # the year is the one in which the two agree
        start = replace(start, weekday=weekday)
    return Expression(TimexType.DATE, Range(start, last))


def short_span(first: Point, last: Point, to: str = "", weekday: int = 0, **weekdays: int) -> Expression | None:
    """`03/05 s/d 05/05/2025`, `Senin-Rabu (16/6-18/6)`, `Sabtu dan Minggu, 31 Mei-1 Juni 2025`"""
    if IMPOSSIBLE in (first, last):
        return None
    assert isinstance(first, Day)
    assert isinstance(last, Day)
    assert first.month is not None
    assert last.month is not None
    new_year = (first.month, last.month) == (DECEMBER, 1)
    if (first.month, first.day) >= (last.month, last.day) and not new_year:
        raise ValueError("a range must go forward: *skor (3/4-2/4)*")
    if weekday and last.year is None:
        first = replace(first, weekday=weekday)
    return Expression(TimexType.DATE, Range(first, last))


def short_spans(first: Point, last: Point, to: str) -> list[Expression] | None:
    """(`16/6-18/6`)"""
    whole = short_span(first, last, to)
    return None if whole is None else [whole]


def check_numbers(here: Here) -> None:
    """ValueError where the first number belongs to something else: *H-3 atau Jumat (25/7)*."""
    glued = here.tokens.word(here.start - 1) in ("-", "/")
    last = here.spans.get("last")
    if glued or (last is not None and here.words[last[0]] in words.WEEKDAYS):
        raise ValueError("no day of that month")


def _in_month_of(first: Day, last: Day) -> Day | None:
    """The first day of a range with the month that it shares with the last, or the one before."""
    assert last.month is not None
    month, year = last.month, last.year
    if first.day > last.day:
        month, year = (month - 1, year) if month > 1 else (12, None if year is None else year - 1)
    return None if first.day > monthrange(_LEAP_YEAR, month)[1] else Day(first.day, month, year, last.shift)


def span(here: Here, to: str, **points: Any) -> Expression | None:
    """`Januari-April 2014`, `kuartal II hingga kuartal III 2024`, `2008-2017`, `Senin-Jumat`"""
    points.pop("first_part", None)
    points.pop("last_part", None)
    first, last = _one(points, "first_"), _one(points, "last_")
    if IMPOSSIBLE in (first, last):
        return None
    for name, point in points.items():
        check(name.partition("_")[2], point, here, whole=False)
    _check_alone(here)
    weekdays = isinstance(first, Weekday) and isinstance(last, Weekday) and to.strip() == "-"
    if first == last or (weekdays and first.weekday == last.weekday):
        raise ValueError("no stretch of time: `besok-besok`, `Minggu-minggu ini`")
    if isinstance(first, Stated) and isinstance(last, Stated) and not first.stated < last.stated:
        raise ValueError("a range must go forward")
    if isinstance(first, Stated) and len(first.stated) == 4 and isinstance(last, Day | NearDay) and to.strip() == "-":
        raise ValueError("a year runs to no day")
    if isinstance(first, Stated) and "/" in first.stated and isinstance(last, Day | Month):
        raise ValueError("a season runs to no month: `APBN 1997/1998` sampai `Juli`")
    return Expression(TimexType.DATE, Range(first, last), ends=(_end(here, "first_", first), _end(here, "last_", last)))


def _check_alone(here: Here) -> None:
    """ValueError where a longer number goes on: `0811-2023-2024`."""
    word, signs = here.tokens.word, ("-", "/", ".")
    goes_on = word(here.end - 1).isdigit() and word(here.end) in signs and word(here.end + 1).isdigit()
    went_before = word(here.start).isdigit() and word(here.start - 1) in signs and word(here.start - 2).isdigit()
    if goes_on or went_before:
        raise ValueError("part of a longer number")


def _end(here: Here, prefix: str, point: Point) -> tuple[int, int, Expression]:
    """The first or last point of a range as a mention of its own, and the tokens that it takes."""
    spans = [span for name, span in here.spans.items() if name.startswith(prefix)]
    part = here.source(f"{prefix}part").lower() if f"{prefix}part" in here.spans else None
    mod = None if part is None else Mod(words.PARTS_OF_PERIOD[part])
    return min(spans)[0], max(end for _, end in spans), Expression(TimexType.DATE, point, mod)


def spans(here: Here, **points: Any) -> list[Expression] | None:
    """antara `2008 dan 2017`"""
    whole = span(here, "dan", **points)
    return None if whole is None else [whole]


def days_between(here: Here, first: Day, last: Point, to: str = "dan") -> list[Expression] | None:
    """antara `12 dan 15 Juni`, (`5-7/10`)"""
    whole = days(here, first, last, to)
    return None if whole is None else [whole]


def sections(
    here: Here,
    first: int,
    last: int,
    to: str,
    of_year: tuple[int | None, int | None] = (None, None),
    year: int | None = None,
) -> Expression:
    """`kuartal I-III 2024`, `2024 kuartal I-III`"""
    one, other = listed_sections(here, first, last, of_year=of_year if year is None else (year, None))
    return Expression(TimexType.DATE, Range(one.point, other.point))


def listed_sections(
    here: Here,
    first: int,
    last: int,
    of_year: tuple[int | None, int | None] = (None, None),
    **middles: int,
) -> list[Expression]:
    """`kuartal II` dan `III 2024`, `kuartal I`, `II`, dan `III 2024`"""
    half = not words.HALVES.isdisjoint(here.words[here.start : here.end])
    numbers = [first, *middles.values(), last]
    if numbers != sorted(set(numbers)) or not 0 < first < last <= (2 if half else 4):
        raise ValueError("no such parts of a year")
    kind = "H" if half else "Q"
    return [Expression(TimexType.DATE, Section(kind, number, *of_year)) for number in numbers]


def number_of_a_document(here: Here, any_number: str, head: None, year: int) -> None:
    """`Permendag 31 Tahun 2023`: with a capital, and a capital in front, the year is part of a title"""
    at = here.start
    before = here.tokens.word(at - 2)
    if here.source("head")[0] == "T" and (source_word(here, at - 2)[:1].isupper() or before in words.LAWS):
        return
    raise ValueError("the year that something happened in")


def no_such_day(any_number: str, month: int, year: int) -> None:
    """`45 Maret 2024`: no date, nor is any part of it"""
    if not any_number.isdigit() or not 31 < int(any_number) < 100:
        raise ValueError("a number of something else")


def nothing(**_: Any) -> None:
    """No date: the number and year of a law, a ruling or a bond."""
