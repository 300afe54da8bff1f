"""What the phrases of `idnews.dates.rules` mean: clock times and parts of the day.

A builder returns an expression, or `None` where the phrase is no time nor any part of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from idnews._phrase import Here
from idnews.dates.build_relative import near_day_with_date
from idnews.dates.clock import Clock, in_part_of_day, write_clock
from idnews.dates.expression import Expression
from idnews.dates.guards import check
from idnews.dates.neighbours import source_word, word_after
from idnews.dates.points import NearDay, Point, Weekday
from idnews.dates.points_joined import InDay, Range
from idnews.dates.reading import IMPOSSIBLE
from idnews.dates.timex import HOURS
from idnews.lexicon import dates as words
from idnews.lexicon import not_dates
from idnews.lexicon.bounds import UP_TO
from idnews.lexicon.money import PER_SIGN
from idnews.values import Mod, TimexType

_HOUR = 60


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
    if clock is not None:
        _not_of_the_next_time(here, days)
    if day is None and clock is None and _is_unit(here):
        return None
    part = part or part_of_day
    mod = Mod.APPROX if any(word in words.MODS for word in separator.split()) else None
    if clock is not None:
        return Expression(TimexType.TIME, InDay(write_clock(in_part_of_day(clock, part), zone), day), mod)
    assert part is not None
    code, part_mod = words.PARTS_OF_DAY[part]
    return Expression(TimexType.TIME, InDay(code, day), Mod(part_mod) if part_mod else mod)


def _is_unit(here: Here) -> bool:
    """Whether a part of the day is what something costs: `Rp 3 juta/malam`, but not the second of *pagi/siang*."""
    glued, before = here.tokens.word(here.start - 1), here.tokens.word(here.start - 2)
    return glued == PER_SIGN and before not in words.PARTS_OF_DAY


def _not_of_the_next_time(here: Here, days: Iterable[str]) -> None:
    """A day behind a time is not its own where another time follows: `pukul 10.00, Selasa (17/6) pukul 12.00`."""
    behind = word_after(here)
    cut_or_timed = behind in words.HEADS_OF_TIMES or behind.isdigit()
    if cut_or_timed and any(here.spans[slot][1] == here.end for slot in days):
        raise ValueError("the day of the next time")


def off_hour(here: Here, hour: Clock, minutes: Decimal, part: str | None = None) -> Expression:
    """`jam 3 lewat 15 menit`, `pukul tujuh kurang sepuluh`"""
    if minutes != int(minutes) or not 0 < minutes < _HOUR:
        raise ValueError("no minutes of an hour")
    if word_after(here) in not_dates.COUNTED:
        raise ValueError("so many of something")
    early = words.SHORT_OF in here.words[here.start : here.end]
    whole, _, _ = in_part_of_day(hour, part)
    before = (whole - 1) % 24
    clock = (before, _HOUR - int(minutes), None) if early else (whole, int(minutes), None)
    return Expression(TimexType.TIME, InDay(write_clock(clock, None)))


def about(clock: Clock, part: str | None = None) -> Expression:
    """`jam 7-an malam`"""
    return Expression(TimexType.TIME, InDay(write_clock(in_part_of_day(clock, part), None)), Mod.APPROX)


def time_of_dated(
    near_day: Point,
    date: Point,
    clock: Clock | None = None,
    part: str | None = None,
    zone: str | None = None,
    separator: str = "",
) -> Expression | None:
    """`hari ini (20/6/2025) pukul 14.00 WIB`, `pukul 14.00 hari ini (20/6)`"""
    day = near_day_with_date(near_day, date)
    if day is None:
        return None
    if clock is None:
        code, part_mod = words.PARTS_OF_DAY[part or ""]
        return Expression(TimexType.TIME, InDay(code, day.point), Mod(part_mod) if part_mod else None)
    mod = Mod.APPROX if any(word in words.MODS for word in separator.split()) else None
    return Expression(TimexType.TIME, InDay(write_clock(in_part_of_day(clock, part), zone), day.point), mod)


def time_of_today(clock: Clock, part: str | None = None, zone: str | None = None) -> Expression:
    """`pukul 07.00 WIB tadi`"""
    return Expression(TimexType.TIME, InDay(write_clock(in_part_of_day(clock, part), zone), NearDay(0)))


def written_time(here: Here, clock: Clock, part: str, zone: str | None = None) -> Expression:
    """`9.03 pagi`, but no amount: *ditutup Rp 9.37 pagi ini*"""
    before = [word for word in here.tokens.before(here.start, 2) if word != " "]
    if not words.NOT_LENGTH_BEFORE.isdisjoint(before) or here.tokens.word(here.end + 1) in words.POINTING:
        raise ValueError("an amount in front of a part of the day")
    return Expression(TimexType.TIME, InDay(write_clock(in_part_of_day(clock, part), zone)))


def eve(weekday: int, pointing: int | None = None) -> Expression:
    """`malam Minggu`: the night before Sunday"""
    return Expression(TimexType.TIME, InDay("NI", Weekday((weekday - 2) % 7 + 1, pointing)))


def _begins_range(here: Here) -> bool:
    """Whether what follows makes a match the first of two days."""
    joint, behind = here.tokens.word(here.end), here.tokens.word(here.end + 1)
    return (joint == "-" and behind in words.WEEKDAYS) or word_after(here) in UP_TO


def times_of(
    here: Here,
    to: str = "",
    clock: Clock | None = None,
    clock2: Clock | None = None,
    part: str | None = None,
    part2: str | None = None,
    zone: str | None = None,
    zone2: str | None = None,
    separator: str = "",
    separator2: str = "",
    last_day: Point | tuple[Point, str] | None = None,
    **days: Any,
) -> Expression | None:
    """`pukul 09.00-11.30 WITA`, with its day or without; `pagi sampai sore`"""
    day, part_of_day = _day_and_part(**days)
    if IMPOSSIBLE in (day, last_day):
        return None
    if clock is None or clock2 is None:
        assert part is not None
        assert part2 is not None
        return _from_part_to_part(day, part, part2)
    _not_of_the_next_time(here, days)
    if isinstance(last_day, tuple):
        last_day, part2 = last_day
    elif any(here.spans[slot][1] == here.end for slot in days) and _begins_range(here):
        raise ValueError("the days are a range too: `pukul 08.00-16.00 Senin hingga Jumat`")
    part = part or part_of_day
    zone = zone or zone2
    zone2 = zone2 or zone
    begin, end = in_part_of_day(clock, part or part2), in_part_of_day(clock2, part2 or part)
    if part is None and begin[:2] >= end[:2]:
        begin = clock  # `jam 8 sampai jam 5 sore`
    if last_day is not None:
        first, last = InDay(write_clock(begin, zone), day), InDay(write_clock(end, zone2), last_day)
        behind, start = here.spans.get("zone", here.spans["clock"])[1], here.spans["last_day"][0]
        one, other = Expression(TimexType.TIME, first), Expression(TimexType.TIME, last)
        ends = (here.start, behind, one), (start, here.end, other)
        return Expression(TimexType.TIME, Range(first, last), ends=ends)
    if begin[:2] == end[:2]:
        raise ValueError("no stretch of time")
    later = 1 if end[:2] < begin[:2] else 0
    first, last = InDay(write_clock(begin, zone), day), InDay(write_clock(end, zone2), day, later)
    return Expression(TimexType.TIME, Range(first, last))


def listed_times(
    here: Here, clock: Clock, clock2: Clock, zone: str | None = None, **middles: Clock
) -> list[Expression]:
    """`pukul 06.00`, `09.00`, dan `15.00 WIB`: the zone is that of each"""
    clocks = [clock, *middles.values(), clock2]
    if clocks != sorted(clocks, key=lambda one: one[:2]) or word_after(here) in not_dates.COUNTED:
        raise ValueError("times of several days, or a count: *pukul 10.00 dan 12.50 persen*")
    return [Expression(TimexType.TIME, InDay(write_clock(one, zone))) for one in clocks]


def two_spans(
    here: Here, clock: Clock, clock2: Clock, clock3: Clock, clock4: Clock, zone: str, to: str, to2: str
) -> list[Expression] | None:
    """`pukul 06.00-10.00` dan `16.00-21.00 WIB`: the zone is that of both"""
    first = times_of(here, to, clock, clock2, zone2=zone)
    second = times_of(here, to2, clock3, clock4, zone2=zone)
    return None if first is None or second is None else [first, second]


def parts_of_days(
    to: str,
    last: tuple[Point, str],
    day_part: tuple[Point, str] | None = None,
    near_part: tuple[Point, str] | None = None,
) -> Expression | None:
    """`Kamis malam hingga Jumat dini hari`"""
    first = day_part or near_part
    assert first is not None
    if IMPOSSIBLE in (first[0], last[0]):
        return None
    begin, end = (InDay(words.PARTS_OF_DAY[part][0], day) for day, part in (first, last))
    return Expression(TimexType.TIME, Range(begin, end))


def parts_of_one_day(
    to: str, part2: str, day_part: tuple[Point, str] | None = None, near_part: tuple[Point, str] | None = None
) -> Expression | None:
    """`Kamis siang hingga sore`"""
    both = day_part or near_part
    assert both is not None
    day, part = both
    if day == IMPOSSIBLE:
        return None
    return _from_part_to_part(day, part, part2)


def _from_part_to_part(day: Point | None, part: str, part2: str) -> Expression:
    """`Kamis siang hingga sore`; what ends in an earlier part of the day ends a day later (`malam hingga pagi`)."""
    codes = [words.PARTS_OF_DAY[p][0] for p in (part, part2)]
    if codes[0] == codes[1]:  # `pagi-pagi`
        raise ValueError("no stretch of time")
    later = 1 if HOURS[codes[1]] < HOURS[codes[0]] else 0
    return Expression(TimexType.TIME, Range(InDay(codes[0], day), InDay(codes[1], day, later)))


def times_between(here: Here, **clocks: Any) -> list[Expression] | None:
    """antara `pukul 08.00 dan 10.00 WIB`"""
    whole = times_of(here, "dan", **clocks)
    return None if whole is None else [whole]


def clock_alone(here: Here, clock: Clock) -> list[Expression]:
    """pada waktu `09.48`; a runner's *catatan waktu 2:46* is none"""
    before = here.tokens.before(here.start, 2)
    place = source_word(here, here.end + 1)
    of_place = here.words[here.end - 1] != words.TIME or place[:1].isupper() or place == words.LOCAL
    if words.RECORDS in before or not of_place:
        raise ValueError("a length of time")
    return [Expression(TimexType.TIME, InDay(write_clock(clock, None)))]
