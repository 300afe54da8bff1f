"""What the phrases of `idnews.dates.rules` mean: lengths of time and recurring times.

Beside a date that is counted in units from the reference: `dua hari lalu`.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from idnews._phrase import Here
from idnews.dates.expression import Expression
from idnews.dates.guards import check
from idnews.dates.lengths import Length
from idnews.dates.neighbours import word_after
from idnews.dates.points import Day, NearDay, Point, Stated, Unit
from idnews.dates.points_joined import Range
from idnews.dates.reading_lengths import in_whole_units, times
from idnews.lexicon import dates as words
from idnews.values import Mod, TimexType


def length(here: Here, length: Length) -> Expression:
    """`tiga bulan`"""
    check("length", length, here)
    return Expression(TimexType.DURATION, length)


def so_many_times(here: Here, first: str, length: Length) -> Expression:
    """`2x24 jam`"""
    (count, unit), *more = length.parts
    once = here.source("length").lower() in words.ONE_UNITS  # `2x sebulan`: twice a month
    if more or once or count is None or not first.isdigit() or not 0 < int(first) < 100:
        raise ValueError("no multiple of a length of time")
    return Expression(TimexType.DURATION, Length(((times(count, int(first)), unit),)))


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
    before = here.tokens.before(here.start, 2)
    counted_years = any(unit == "Y" and count is not None for count, unit in length.parts)
    if counted_years and (not before or before[0] not in words.DURING):
        raise ValueError("points at something else")
    return past_length(here, length)


def days_until_now(here: Here, near_day: NearDay, count: Decimal | None = None) -> Expression:
    """sudah `tiga hari ini`, `beberapa hari ini`; but *bertambah 27 hari ini* is a count and today"""
    before = here.tokens.before(here.start, 2)
    lasting = count is None or (bool(before) and before[0] in words.LASTING)
    if near_day.days or not lasting or here.words[here.end - 1] not in words.THIS:
        raise ValueError("a count of something")
    return Expression(TimexType.DURATION, Length(((count, "D"),), anchor=-1))


def ago(here: Here, length: Length) -> Expression:
    """`dua hari lalu` is a day; `beberapa hari lalu` and `dua jam lalu` are lengths of time"""
    return _away(here, length, -1)


def from_now(here: Here, length: Length) -> Expression:
    """`dua hari lagi`"""
    return _away(here, length, 1)


def _away(here: Here, length: Length, sign: int) -> Expression:
    check("length", length, here)
    (count, unit), *more = length.parts
    if more or count is None or count != int(count) or count > 9999 or unit[0] == "T":
        return Expression(TimexType.DURATION, length)  # so long from the reference, but no stretch up to it
    spoken = here.words[here.spans["length"][0] : here.spans["length"][1]]
    unit, factor = next((words.COARSE_UNITS[word] for word in spoken if word in words.COARSE_UNITS), (unit, 1))
    if int(count) % factor:  # half a decade ago
        unit, factor = length.parts[0][1], 1
    return Expression(TimexType.DATE, Unit(unit, sign * int(count) // factor))


def lengths(
    here: Here, to: str, last: Length, first: Decimal | None = None, first_length: Length | None = None
) -> Expression:
    """`90 hingga 120 hari`, `dua sampai tiga tahun`"""
    check("length", last, here)
    if first_length is None:
        assert first is not None
        first_length = _of_unit(first, last)
    if not _rises(first_length, last):
        raise ValueError("a range must rise")
    return Expression(TimexType.DURATION, Range(first_length, last))


def _rises(first: Length, last: Length) -> bool:
    """Whether the second of two lengths is the longer, as far as their first units tell."""
    for (count, unit), (other, other_unit) in zip(first.parts, last.parts, strict=False):
        if count is None or other is None:
            return False
        if unit != other_unit:
            return True
        if count != other:
            return count < other
    return len(first.parts) < len(last.parts)


def a_few(here: Here, first: int, last: Length) -> Expression:
    """`dua tiga hari`"""
    if last.parts[0][0] != first + 1 or here.source("last")[:1].isdigit():
        raise ValueError("two numbers that are no range")
    return lengths(here, "", last, Decimal(first))


def _of_unit(count: Decimal, last: Length) -> Length:
    if len(last.parts) != 1:
        raise ValueError("of two units, none is shared")
    return Length((in_whole_units(count, last.parts[0][1]),))


def lengths_between(here: Here, first: Decimal, last: Length) -> list[Expression]:
    """antara `dua dan tiga tahun`"""
    return [lengths(here, "dan", last, first)]


def listed_lengths(here: Here, first: Decimal, last: Length, **middles: Decimal) -> list[Expression]:
    """`6` dan `9 bulan`, `tiga`, `lima`, dan `tujuh tahun`"""
    counts = [first, *middles.values()]
    top = last.parts[0][0]
    if top is None or not all(count < top for count in counts) or first > 100:
        raise ValueError("a number of something else")
    check("length", last, here)
    return [Expression(TimexType.DURATION, point) for point in (*(_of_unit(count, last) for count in counts), last)]


def every(
    here: Here,
    every: None = None,
    number: Decimal | None = None,
    one_of_unit: tuple[str, int] | None = None,
    one_unit: str | None = None,
    part_of: str | None = None,
) -> Expression | None:
    """`setiap tahun`, `setiap dua tahun sekali`, `setiap awal bulan`; but *setiap minggu ketiga* is no set of weeks"""
    if word_after(here) in words.ORDINALS:
        return None
    if number is None and one_of_unit is not None and here.source("one_of_unit") == words.SUNDAY:
        raise ValueError("a day: *setiap Minggu*")
    unit, factor = one_of_unit or words.UNITS[one_unit or ""]
    counted = in_whole_units(times(number or Decimal(1), factor), unit)
    return Expression(TimexType.SET, Length((counted,)), Mod(part_of) if part_of else None)


def so_often(here: Here, number: Decimal, one_unit: str, first: Decimal | None = None, to: str = "") -> Expression:
    """`tiga kali sehari`: by TimeML a set, whose value is the unit; not of *dua kali setahun lalu*."""
    if word_after(here) in words.NOT_BEHIND_OFTEN or here.tokens.word(here.end) == "-":
        raise ValueError("a length or a time of its own")
    unit, factor = words.UNITS[one_unit]
    return Expression(TimexType.SET, Length((in_whole_units(Decimal(factor), unit),)))


def every_eve(every: None, weekday: int) -> Expression:
    """`setiap malam Jumat`: the night before Friday"""
    return Expression(TimexType.SET, Stated(f"XXXX-WXX-{(weekday - 2) % 7 + 1}TNI"))


def every_weekend(every: None) -> Expression:
    return Expression(TimexType.SET, Stated("XXXX-WXX-WE"))


def every_weekday(
    every: None, weekday: int, part: str | None = None, last: int | None = None, to: str = ""
) -> Expression:
    """`setiap Senin`, `setiap Senin sampai Jumat`"""
    if last is not None:
        return Expression(TimexType.SET, Stated(f"XXXX-WXX-{weekday}/XXXX-WXX-{last}"))
    time = f"T{words.PARTS_OF_DAY[part][0]}" if part else ""
    return Expression(TimexType.SET, Stated(f"XXXX-WXX-{weekday}{time}"))


def every_day(every: None, date: Point | None = None, bare_day: Day | None = None) -> Expression:
    """`setiap 15 Januari`, `setiap tanggal 5`"""
    day = date or bare_day
    if not isinstance(day, Day) or day.year is not None:
        raise ValueError("that day does not recur")
    month = "XX" if day.month is None else f"{day.month:02}"
    return Expression(TimexType.SET, Stated(f"XXXX-{month}-{day.day:02}"))


def every_two_days(here: Here, every: None, bare_day: Day, last: Day) -> list[Expression]:
    """`setiap tanggal 1` dan `15`; but *setiap tanggal 1 dan 15 Juni* has a month"""
    if word_after(here) in words.MONTHS_BESIDE_NUMBERS:
        raise ValueError("days of a month")
    return [every_day(every, bare_day=day) for day in (bare_day, last)]


def every_days(every: None, first: Day, last: Day, to: str) -> Expression:
    """`tanggal 1 sampai 10 setiap bulan`"""
    if not first.day < last.day:
        raise ValueError("a range must go forward")
    return Expression(TimexType.SET, Stated(f"XXXX-XX-{first.day:02}/XXXX-XX-{last.day:02}"))


def every_month(every: None, month: int) -> Expression:
    """`setiap Januari`"""
    return Expression(TimexType.SET, Stated(f"XXXX-{month:02}"))


def every_part_of_day(every: None, part: str) -> Expression:
    """`setiap pagi`"""
    code, mod = words.PARTS_OF_DAY[part]
    return Expression(TimexType.SET, Stated(f"XXXX-XX-XXT{code}"), Mod(mod) if mod else None)
