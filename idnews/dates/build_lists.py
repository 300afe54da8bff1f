"""Values of lists of days and months, whose last lends to the others."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from idnews._phrase import Here
from idnews.dates.build import DECEMBER, check_numbers, days
from idnews.dates.expression import Expression
from idnews.dates.points import Day, Month, Point, Section, Weekday
from idnews.dates.points_joined import Range, floats
from idnews.dates.reading import IMPOSSIBLE
from idnews.lexicon import dates as words
from idnews.values import Mod, TimexType


def listed_days(here: Here, first: Day, last: Point, **middles: Day) -> list[Expression] | None:
    """`12` dan `13 Juni 2025`: the month belongs to each."""
    if last == IMPOSSIBLE:
        return None
    check_numbers(here)
    numbers = [day.day for day in (first, *middles.values(), last) if isinstance(day, Day)]
    if not isinstance(last, Day) or last.month is None or numbers != sorted(set(numbers)):
        raise ValueError("numbers that are no days of one month")
    all_days = [replace(last, day=day.day) for day in (first, *middles.values())]
    return [Expression(TimexType.DATE, day) for day in (*all_days, last)]


def days_and_more(
    here: Here, first: Day, end: Day, last: Point, to: str, begin: Day | None = None, to2: str = ""
) -> list[Expression] | None:
    """`2-4` dan `7 April 2025`, `3-4` dan `6-7 Juli 2025`"""
    listed = listed_days(here, first, last, **{"end": end, "begin": begin} if begin else {"end": end})
    if listed is None:
        return None
    points = [day.point for day in listed]
    more = points[2] if begin is None else Range(points[2], points[3])
    return [Expression(TimexType.DATE, Range(points[0], points[1])), Expression(TimexType.DATE, more)]


def days_and_spans(here: Here, last: Day, to: str = "", **more: Any) -> list[Expression] | None:
    """`1`, `8`, dan `15-17 Mei 2025`; `12-15`, `17-19`, dan `25 Maret`"""
    ordered = sorted((span, name) for name, span in here.spans.items() if name.startswith(("day", "to", "last")))
    groups: list[list[Day]] = []
    joins = False
    for _, name in ordered:
        if name.startswith("to"):
            joins = True
        else:
            day = last if name == "last" else more[name]
            if joins:
                groups[-1].append(day)
            else:
                groups.append([day])
            joins = False
    if "to" not in here.spans:
        raise ValueError("a list without a range")
    listed = listed_days(here, groups[0][0], last, **{f"day{k}": d for k, d in enumerate(_flat(groups)[1:-1])})
    if listed is None:
        return None
    points = iter([one.point for one in listed])
    spans = [[next(points) for _ in group] for group in groups]
    return [Expression(TimexType.DATE, Range(*span) if len(span) > 1 else span[0]) for span in spans]


def _flat(groups: list[list[Day]]) -> list[Day]:
    return [day for group in groups for day in group]


def weekdays_and_days(
    here: Here, first: Day, last: Point, middle: Day | None = None, **weekdays: int
) -> list[Expression] | None:
    """`Sabtu` dan `Minggu` (`7` dan `8 Juni 2025`): the weekdays are those days."""
    middles = {} if middle is None else {"middle": middle}
    listed = listed_days(here, first, last, **middles)
    if listed is not None and len(listed) != len(weekdays):
        raise ValueError("each weekday has a day")
    return listed and [*listed, *listed]


def lending(here: Here, first: Point, last: Point, **middles: Point) -> list[Expression] | None:
    """`Januari` dan `Februari 2024`: the year belongs to each; so does the week of `Senin` dan `Rabu pekan depan`."""
    points = [first, *middles.values(), last]
    if IMPOSSIBLE in points:
        return None
    if not isinstance(last, Day | Month | Section | Weekday) or any(type(point) is not type(last) for point in points):
        raise ValueError("of two kinds, none borrows from the other")
    pointed = last.pointing is not None and not isinstance(last, Weekday)  # `Juli dan Agustus mendatang`
    if not all(floats(point) and getattr(point, "pointing", None) is None for point in points[:-1]) or (
        floats(last) and not pointed
    ):
        raise ValueError("there is nothing to borrow")
    if isinstance(last, Weekday):
        source = here.source("last")
        if source[0].islower() and source.partition(" ")[0] == words.SUNDAY_OR_WEEK:
            raise ValueError("a week: *Sabtu dan minggu lalu*")
        taken = [replace(point, week=last.week, pointing=last.pointing) for point in points]  # type: ignore[type-var]
    else:
        taken = [_lent(point, last) for point in points[:-1]] + [last]
    return [Expression(TimexType.DATE, point) for point in taken]


def _lent(point: Any, last: Any) -> Any:
    """A point with the year of the last one of its list: of `Desember` dan `Januari 2026` the first is in 2025."""
    year = last.year
    new_year = isinstance(last, Day | Month) and (point.month, last.month) == (DECEMBER, 1)
    if new_year and year is not None:
        year -= 1
    return replace(point, year=year, shift=last.shift, pointing=last.pointing)


def lending_to_parts(here: Here, last: Point, **points: Any) -> list[Expression] | None:
    """`awal Maret` dan `akhir April 2023`"""
    mods = [Mod(points.pop(name)) if name in points else None for name in ("first_part", "last_part")]
    listed = lending(here, points["first"], last)
    return listed and [one._replace(mod=mod) for one, mod in zip(listed, mods, strict=True)]


def lending_to_spans(
    here: Here, first: Point, last: Point, middle: Point | None = None, **more: Any
) -> list[Expression] | None:
    """`12 Mei`, `3 Juni`, dan `8-10 Juni 2023`; `24-27 Maret` dan `8 April 2023`"""
    middles = {} if middle is None else {"middle": middle}
    listed = lending(here, first, last, **middles)
    if listed is None:
        return None
    begins = [more.get(name) for name in ("begin", "middle_begin", "last_begin") if middle or name != "middle_begin"]
    whole: list[Expression] = []
    for begin, one in zip(begins, listed, strict=True):
        span = one if begin is None else days(here, begin, one.point, "")
        if span is None:
            return None
        whole.append(span)
    return whole
