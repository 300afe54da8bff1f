"""What days mean whose month or year stands elsewhere: in a pointing word, in brackets, in another sentence."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from idnews.dates.expression import Expression
from idnews.dates.points import Day, Month, Point
from idnews.dates.points_joined import Borrowed, Elsewhere, Range, floats
from idnews.dates.reading import IMPOSSIBLE, day_or_impossible
from idnews.values import Mod, TimexType

_LONGEST_MONTH = 31


def day_of_month(bare_day: Day, pointing: int | None = None) -> Expression:
    """`tanggal 15`, `tanggal 25 mendatang`"""
    return Expression(TimexType.DATE, replace(bare_day, pointing=pointing))


def day_of_some_month(pointing: int, bare_day: Day | None = None, spelled: Decimal | None = None) -> Expression | None:
    """`tanggal 5 bulan lalu`, `tanggal satu bulan depan`"""
    day = bare_day or Day(int(spelled or 0))
    if not 1 <= day.day <= _LONGEST_MONTH:
        return None
    return Expression(TimexType.DATE, replace(day, months=min(1, pointing)))


def days_of_month(first: Day, last: Day, to: str, pointing: int) -> Expression:
    """`tanggal 1 hingga 5 bulan ini`"""
    if not first.day < last.day <= _LONGEST_MONTH:
        raise ValueError("a range must rise")
    of_month = (replace(day, months=min(1, pointing)) for day in (first, last))
    return Expression(TimexType.DATE, Range(*of_month))


def day_of_named_month(bare_day: Day, month_point: Month) -> Expression | None:
    """`tanggal 6 bulan Mei 1975`"""
    point = _in_month(bare_day, month_point)
    return None if point == IMPOSSIBLE else Expression(TimexType.DATE, point)


def days_of_named_month(first: Day, last: Day, month_point: Month, to: str) -> Expression | None:
    """`tanggal 24-26 bulan Juni 2025`"""
    begin, end = _in_month(first, month_point), _in_month(last, month_point)
    return None if IMPOSSIBLE in (begin, end) else Expression(TimexType.DATE, Range(begin, end))


def two_of_named_month(first: Day, last: Day, month_point: Month) -> list[Expression] | None:
    """`tanggal 24` dan `26 bulan Juni`"""
    both = [day_of_named_month(day, month_point) for day in (first, last)]
    known = [one for one in both if one is not None]
    return known if len(known) == len(both) else None


def _in_month(day: Day, month: Month) -> Point:
    """A day with its month and year."""
    known = day_or_impossible(day.day, month.month, month.year)
    return replace(known, shift=month.shift, pointing=month.pointing) if isinstance(known, Day) else known


def years_ago(count: Decimal, part_of: str | None = None, **points: Any) -> Expression | None:
    """`Maret dua tahun lalu`, `akhir Mei lima tahun silam`, `5 Mei tiga tahun lalu`"""
    point = next(iter(points.values()))
    if point == IMPOSSIBLE:
        return None
    day = isinstance(point, Day) and point.weekday is None and part_of is None
    if not (day or isinstance(point, Month)) or not floats(point) or point.pointing is not None or count != int(count):
        raise ValueError("what states its year is not so many years ago")
    return Expression(TimexType.DATE, replace(point, shift=-int(count)), Mod(part_of) if part_of else None)


def near_day_with_date(near_day: Point, date: Point) -> Expression | None:
    """`hari ini (20/6/2025)`, `besok (21/6)`: one day, and the date says which."""
    if date == IMPOSSIBLE:
        return None
    return Expression(TimexType.DATE, Borrowed(date, near_day, ahead=True) if floats(date) else date)


def of_another(part_of: str | None = None, **points: Any) -> list[Expression] | None:
    """`5 Mei` tahun yang sama, `Senin` pekan berikutnya: which year or week it is, another date of the text tells."""
    point = next(iter(points.values()))
    if point == IMPOSSIBLE:
        return None
    return [Expression(TimexType.DATE, Elsewhere(point), Mod(part_of) if part_of else None)]
