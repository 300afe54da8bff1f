"""What days mean whose month or year stands elsewhere: in a pointing word, in brackets, in another sentence."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from idnews.dates.expression import Expression
from idnews.dates.points import Day, Point
from idnews.dates.points_joined import Borrowed, Elsewhere, Range, floats
from idnews.dates.reading import IMPOSSIBLE
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
