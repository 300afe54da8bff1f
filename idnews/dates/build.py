"""What the phrases of `idnews.dates.rules` mean: one short function for each kind of phrase.

A builder returns an expression, a list of them (for templates that mark several mentions), or `None`
where the phrase is no date nor any part of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from idnews._phrase import Here
from idnews.dates.clock import Clock, in_part_of_day, write_clock
from idnews.dates.guards import check
from idnews.dates.points import (
    Borrowed,
    Day,
    FirstMonths,
    InDay,
    Length,
    Month,
    MovingDay,
    NearDay,
    Point,
    Range,
    Section,
    Stated,
    Unit,
)
from idnews.dates.reading import IMPOSSIBLE
from idnews.lexicon import dates as words
from idnews.values import Mod, TimexType


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression that is read but not yet counted from a reference date."""

    type: TimexType
    point: Point
    mod: Mod | None = None
    bare_weekday: bool = False  # no more than a weekday: reported speech puts one behind a comma


def _one(points: dict[str, Any], prefix: str = "") -> Any:
    """The one point that matched among the alternatives of a template."""
    return next(point for name, point in points.items() if name.startswith(prefix))


def date_of(here: Here, **points: Any) -> Expression | None:
    """One point that needs nothing more."""
    name, point = next(iter(points.items()))
    if point == IMPOSSIBLE:
        return None
    check(name, point, here)
    return Expression(TimexType.DATE, point, bare_weekday="weekday" in type(point).__name__.lower())


def dates_of(short_date: Point) -> list[Expression] | None:
    """(`24/8`)"""
    return None if short_date == IMPOSSIBLE else [Expression(TimexType.DATE, short_date)]


def part_of(part_of: str, **points: Any) -> Expression:
    """`akhir Juni`, `awal tahun`"""
    return Expression(TimexType.DATE, _one(points), Mod(part_of))


def earlier(unit_point: Point) -> list[Expression]:
    """lebih awal `tahun ini`: earlier, not the beginning"""
    return [Expression(TimexType.DATE, unit_point)]


def first_months(count: Decimal, year: int | None = None, pointing: int | None = None) -> Expression:
    """`10 bulan pertama 2007`, `tiga bulan pertama tahun ini`"""
    if count != int(count) or not 1 < count <= 12:
        raise ValueError("a year has no such first months")
    return Expression(TimexType.DATE, FirstMonths(int(count), year, pointing))


def days_from(sign: int | str, offset: str, moving: MovingDay) -> Expression:
    """`H-7 Lebaran`"""
    if not offset.isdigit() or int(offset) > 60:
        raise ValueError("no count of days")
    return Expression(TimexType.DATE, replace(moving, days=-int(offset)))


def old_years(first: str, last: Point, to: str) -> Expression:
    """`tahun 650 - 279 sebelum Masehi`"""
    end = last.value  # years before our era are stated, and so is the era of the first
    assert isinstance(last, Stated)
    era = "BC" if last.stated.startswith("BC") else ""
    if not first.isdigit() or end is None:
        raise ValueError("no year")
    return Expression(TimexType.DATE, Stated(f"{era}{int(first):04}/{last.stated}"))


# --- ranges and lists ---------------------------------------------------------------------------


def days(first: Day, last: Point, to: str) -> Expression | None:
    """`12-15 Juni 2025`, `24 sampai 3 Oktober`"""
    if last == IMPOSSIBLE:
        return None
    if not isinstance(last, Day) or last.month is None:
        raise ValueError("a number that is no day")
    start = _in_month_of(first, last)
    return None if start is None else Expression(TimexType.DATE, Range(start, last))


def _in_month_of(first: Day, last: Day) -> Day | None:
    """The first day of a range with the month that it shares with the last, or the one before."""
    assert last.month is not None
    month, year = last.month, last.year
    if first.day > last.day:
        month, year = (month - 1, year) if month > 1 else (12, None if year is None else year - 1)
    longest = 29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31
    return None if first.day > longest else Day(first.day, month, year, last.shift)


def span(here: Here, to: str, **points: Any) -> Expression | None:
    """`Januari-April 2014`, `kuartal II hingga kuartal III 2024`, `2008-2017`, `Senin-Jumat`"""
    points.pop("first_part", None)
    points.pop("last_part", None)
    first, last = _one(points, "first_"), _one(points, "last_")
    if IMPOSSIBLE in (first, last):
        return None
    for name, point in points.items():
        check(name.partition("_")[2], point, here, whole=False)
    if isinstance(first, Stated) and isinstance(last, Stated) and not first.stated < last.stated:
        raise ValueError("a range must go forward")
    if isinstance(first, Stated) and len(first.stated) == 4 and isinstance(last, Day | NearDay) and to.strip() == "-":
        raise ValueError("a year runs to no day")
    return Expression(TimexType.DATE, Range(first, last))


def spans(here: Here, **points: Any) -> list[Expression] | None:
    """antara `2008 dan 2017`"""
    whole = span(here, "dan", **points)
    return None if whole is None else [whole]


def days_between(first: Day, last: Point) -> list[Expression] | None:
    """antara `12 dan 15 Juni`"""
    whole = days(first, last, "dan")
    return None if whole is None else [whole]


def listed_days(first: Day, last: Point, middle: Day | None = None) -> list[Expression] | None:
    """`12` dan `13 Juni 2025`: the month belongs to each."""
    if last == IMPOSSIBLE:
        return None
    numbers = [day.day for day in (first, middle, last) if isinstance(day, Day)]
    if not isinstance(last, Day) or last.month is None or numbers != sorted(set(numbers)):
        raise ValueError("numbers that are no days of one month")
    all_days = [replace(last, day=day.day) for day in (first, middle) if day is not None]
    return [Expression(TimexType.DATE, day) for day in (*all_days, last)]


def lending(first: Point, last: Point, middle: Point | None = None) -> list[Expression] | None:
    """`Januari` dan `Februari 2024`: the year belongs to each."""
    points = [point for point in (first, middle, last) if point is not None]
    if IMPOSSIBLE in points:
        return None
    if not all(getattr(point, "floats", False) for point in points[:-1]) or getattr(last, "floats", True):
        raise ValueError("there is nothing to borrow")
    if not isinstance(last, Day | Month | Section) or any(type(point) is not type(last) for point in points):
        raise ValueError("of two kinds, none borrows from the other")
    taken = [replace(point, year=last.year, shift=last.shift) for point in points]  # type: ignore[type-var]
    return [Expression(TimexType.DATE, point) for point in taken]


def sections(here: Here, first: int, last: int, to: str, of_year: tuple[int | None, int | None] = (None, None)) -> Expression:
    """`kuartal I-III 2024`"""
    one, other = listed_sections(here, first, last, of_year)
    return Expression(TimexType.DATE, Range(one.point, other.point))


def listed_sections(
    here: Here, first: int, last: int, of_year: tuple[int | None, int | None] = (None, None)
) -> list[Expression]:
    """`kuartal II` dan `III 2024`"""
    half = here.tokens.words[here.start] in words.HALVES
    if not 0 < first < last <= (2 if half else 4):
        raise ValueError("no such parts of a year")
    kind = "H" if half else "Q"
    return [Expression(TimexType.DATE, Section(kind, number, *of_year)) for number in (first, last)]


# --- times ----------------------------------------------------------------------------------------


def _day_and_part(
    day: Point | None = None,
    near_day: Point | None = None,
    iso_date: Point | None = None,
    day_part: tuple[Point, str] | None = None,
    near_part: tuple[Point, str] | None = None,
) -> tuple[Point | None, str | None]:
    both = day_part or near_part
    return both or (day or near_day or iso_date, None)


def time_of(
    here: Here,
    clock: Clock | None = None,
    part: str | None = None,
    zone: str | None = None,
    separator: str = "",
    **days: Any,
) -> Expression | None:
    """`Jumat (20/6/2025) pukul 14.30 WIB`, `Rabu malam`, `pagi`"""
    day, part_of_day = _day_and_part(**days)
    if day == IMPOSSIBLE:
        return None
    check("part", day, here)
    part = part or part_of_day
    mod = Mod.APPROX if any(word in words.MODS for word in separator.split()) else None
    if clock is not None:
        return Expression(TimexType.TIME, InDay(write_clock(in_part_of_day(clock, part), zone), day), mod)
    assert part is not None
    code, part_mod = words.PARTS_OF_DAY[part]
    return Expression(TimexType.TIME, InDay(code, day), Mod(part_mod) if part_mod else mod)


def times_of(
    here: Here,
    to: str,
    clock: Clock | None = None,
    clock2: Clock | None = None,
    part: str | None = None,
    part2: str | None = None,
    zone: str | None = None,
    zone2: str | None = None,
    separator: str = "",
    **days: Any,
) -> Expression | None:
    """`pukul 09.00-11.30 WITA`, with its day or without; `pagi sampai sore`"""
    day, _ = _day_and_part(**days)
    if day == IMPOSSIBLE:
        return None
    if clock is None or clock2 is None:
        assert part is not None and part2 is not None
        codes = [words.PARTS_OF_DAY[p][0] for p in (part, part2)]
        return Expression(TimexType.TIME, Range(InDay(codes[0], day), InDay(codes[1], day)))
    zone = zone or zone2
    zone2 = zone2 or zone
    begin, end = in_part_of_day(clock, part or part2), in_part_of_day(clock2, part2 or part)
    if begin[:2] == end[:2]:
        raise ValueError("no stretch of time")
    later = 1 if end[:2] < begin[:2] else 0
    first, last = InDay(write_clock(begin, zone), day), InDay(write_clock(end, zone2), day, later)
    return Expression(TimexType.TIME, Range(first, last))


def parts_of_days(
    to: str,
    last: tuple[Point, str],
    day_part: tuple[Point, str] | None = None,
    near_part: tuple[Point, str] | None = None,
) -> Expression:
    """`Kamis malam hingga Jumat dini hari`"""
    first = day_part or near_part
    assert first is not None
    begin, end = (InDay(words.PARTS_OF_DAY[part][0], day) for day, part in (first, last))
    return Expression(TimexType.TIME, Range(begin, end))


def clock_alone(clock: Clock) -> list[Expression]:
    """pada waktu `09.48`"""
    return [Expression(TimexType.TIME, InDay(write_clock(clock, None)))]


# --- lengths of time ------------------------------------------------------------------------------


def length(here: Here, length: Length) -> Expression:
    """`tiga bulan`"""
    check("length", length, here)
    return Expression(TimexType.DURATION, length)


def past_length(here: Here, length: Length) -> Expression:
    """`satu dekade terakhir`"""
    check("length", length, here)
    return Expression(TimexType.DURATION, replace(length, anchor=-1))


def coming_length(here: Here, length: Length) -> Expression:
    """`tiga tahun ke depan`"""
    check("length", length, here)
    return Expression(TimexType.DURATION, replace(length, anchor=1))


def length_until_now(here: Here, length: Length) -> Expression:
    """dalam `dua tahun ini`; but in *pemuda 26 tahun ini* the last word points at the man"""
    before = here.tokens.words[max(0, here.start - 2) : here.start]
    counted_years = any(unit == "Y" and count is not None for count, unit in length.parts)
    if counted_years and (not before or before[0] not in words.DURING):
        raise ValueError("points at something else")
    return past_length(here, length)


def ago(here: Here, length: Length) -> Expression:
    """`dua hari lalu` is a day; `beberapa hari lalu` and `dua jam lalu` are lengths of time"""
    return _away(here, length, -1)


def from_now(here: Here, length: Length) -> Expression:
    """`dua hari lagi`"""
    return _away(here, length, 1)


def _away(here: Here, length: Length, sign: int) -> Expression:
    check("length", length, here)
    (count, unit), *more = length.parts
    spoken = here.tokens.words[here.spans["length"][0] : here.spans["length"][1]]
    if more or count is None or count != int(count) or count > 9999 or unit[0] == "T":
        return Expression(TimexType.DURATION, replace(length, anchor=sign))
    if any(word in words.DECADES for word in spoken) and count % 10 == 0:
        return Expression(TimexType.DATE, Unit("DECADE", sign * int(count) // 10))
    return Expression(TimexType.DATE, Unit(unit, sign * int(count)))


def lengths(here: Here, to: str, last: Length, first: Decimal | None = None, first_length: Length | None = None) -> Expression:
    """`90 hingga 120 hari`, `dua sampai tiga tahun`"""
    check("length", last, here)
    if first_length is None:
        assert first is not None
        first_length = _of_unit(first, last)
    begin, end = first_length.parts[0], last.parts[0]
    if None in (begin[0], end[0]) or (begin[1] == end[1] and not begin[0] < end[0]):  # type: ignore[operator]
        raise ValueError("a range must rise")
    return Expression(TimexType.DURATION, Range(first_length, last))


def _of_unit(count: Decimal, last: Length) -> Length:
    if len(last.parts) != 1:
        raise ValueError("of two units, none is shared")
    return Length(((count, last.parts[0][1]),))


def lengths_between(here: Here, first: Decimal, last: Length) -> list[Expression]:
    """antara `dua dan tiga tahun`"""
    return [lengths(here, "dan", last, first)]


def listed_lengths(here: Here, first: Decimal, last: Length, middle: Decimal | None = None) -> list[Expression]:
    """`6` dan `9 bulan`, `tiga`, `lima`, dan `tujuh tahun`"""
    counts = [count for count in (first, middle) if count is not None]
    top = last.parts[0][0]
    if top is None or not all(count < top for count in counts) or first > 100:
        raise ValueError("a number of something else")
    check("length", last, here)
    return [Expression(TimexType.DURATION, point) for point in (*(_of_unit(count, last) for count in counts), last)]


# --- recurring times ------------------------------------------------------------------------------


def every(
    every: None = None,
    number: Decimal | None = None,
    one_of_unit: tuple[str, int] | None = None,
    one_unit: str | None = None,
    part_of: str | None = None,
) -> Expression:
    """`setiap tahun`, `setiap dua tahun sekali`, `setiap awal bulan`"""
    unit, times = one_of_unit or words.UNITS[one_unit or ""]
    count = (number or Decimal(1)) * times
    return Expression(TimexType.SET, Length(((count, unit),)), Mod(part_of) if part_of else None)


def every_weekend(every: None) -> Expression:
    return Expression(TimexType.SET, Stated("XXXX-WXX-WE"))


def every_weekday(every: None, weekday: int, part: str | None = None) -> Expression:
    """`setiap Senin`"""
    time = f"T{words.PARTS_OF_DAY[part][0]}" if part else ""
    return Expression(TimexType.SET, Stated(f"XXXX-WXX-{weekday}{time}"))


def every_day(every: None, date: Point | None = None, bare_day: Day | None = None) -> Expression:
    """`setiap 15 Januari`, `setiap tanggal 5`"""
    day = date or bare_day
    if not isinstance(day, Day) or day.year is not None:
        raise ValueError("that day does not recur")
    month = "XX" if day.month is None else f"{day.month:02}"
    return Expression(TimexType.SET, Stated(f"XXXX-{month}-{day.day:02}"))


def every_month(every: None, month: int) -> Expression:
    """`setiap Januari`"""
    return Expression(TimexType.SET, Stated(f"XXXX-{month:02}"))


def every_part_of_day(every: None, part: str) -> Expression:
    """`setiap pagi`"""
    code, mod = words.PARTS_OF_DAY[part]
    return Expression(TimexType.SET, Stated(f"XXXX-XX-XXT{code}"), Mod(mod) if mod else None)


def nothing(**_: Any) -> None:
    """No date: the number and year of a law, a ruling or a bond."""


