"""Dates and times in Indonesian text: `find_dates` and `parse_date`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise
from typing import TypeGuard

from idnews._phrase import Found
from idnews._tokens import Tokens
from idnews.dates.canonical import is_nowhere, read_canonical
from idnews.dates.context import looks_ahead, mod_around
from idnews.dates.expression import Expression
from idnews.dates.foreign import read_foreign
from idnews.dates.lengths import Length
from idnews.dates.points import Day, Month, NearDay, Now, Point, Stated, Unit, Weekday, Weekend
from idnews.dates.points_joined import Borrowed, InDay, day_of, floats
from idnews.dates.rules import grammar
from idnews.dates.timex import first_day, interval, last_day
from idnews.lexicon.clauses import JOINING, WITHIN_SET, WITHIN_WEEK, WITHIN_YEAR
from idnews.lexicon.dates import MORE_BEHIND, PREPOSITIONS, RANGE_OPENERS
from idnews.values import Mod, ParseError, Timex, TimexType, check_text, maker

_SET, _DURATION = TimexType.SET, TimexType.DURATION
_NO_TIME = Now(None)
_made: Callable[..., Timex] = maker(Timex)


def find_dates(text: str, *, reference: date | datetime | None = None) -> list[Timex]:
    """All dates, times, durations and recurring times of a text, in order and disjoint.

    `reference` is the date of publication: relative expressions (*kemarin*, *akhir Juni*) count from it;
    of a `datetime` its date counts, as it is written there, whatever its time zone.
    Without it they keep `X`s in their values and have no interval. Takes any string and raises nothing
    over its content; a `reference` that is neither a `date` nor a `datetime` is a `TypeError`.

    Values are TIMEX3 (TimeML 1.2.1); the rules are in the documentation under *Dates*.

    >>> from datetime import date
    >>> [str(d) for d in find_dates("Rapat Jumat pekan lalu, lagi akhir Juni.", reference=date(2025, 6, 20))]
    ['2025-06-13', '2025-06 END']
    >>> find_dates("Skor 3-1, Rp2.025, UU Nomor 24 Tahun 2003.")
    []
    """
    check_text(text)
    return dates_in(Tokens(text), reference)


def dates_in(tokens: Tokens, reference: date | datetime | None) -> list[Timex]:
    """`find_dates` for a text that is cut into tokens already."""
    day, every = _day(reference), grammar().find(tokens)
    return [mention for mention, _ in _mentions(tokens, every, day)] if every else []


def _day(reference: date | datetime | None) -> date | None:
    if isinstance(reference, datetime):
        return reference.date()
    if reference is None or isinstance(reference, date):
        return reference
    raise TypeError(f"reference must be a date or a datetime, not {type(reference).__name__}")


def _mentions(tokens: Tokens, every: list[Found], reference: date | None) -> Iterator[tuple[Timex, int]]:
    """Each mention with the number of words in front that qualify it."""
    text, offsets = tokens.text, tokens.offsets
    previous: Timex | None = None
    every = list(_apart(every, reference))
    if reference:
        every = _in_apposition(tokens, every, Now(reference))
    yearly = _yearly(tokens, every)
    forward = _ahead(tokens, every) if reference else [False] * len(every)
    for at, (found, ahead) in enumerate(zip(every, forward, strict=True)):
        expression: Expression = found.value
        kind, point, mod, _, _ = expression
        start, end = offsets[found.start], offsets[found.end]
        now = Now(reference, ahead)
        try:
            value = point.value(now)
        except (ValueError, OverflowError):  # what the calendar cannot hold is no date
            continue
        qualifiers = 0
        if mod is None and kind is not _SET:
            mod, qualifiers = mod_around(tokens, found.start, found.end)
            if mod is not None and kind is not _DURATION and mod is not Mod.APPROX:
                mod, qualifiers = None, 0
        if mod is not None and "/" in value and kind is not _DURATION:
            mod = None
        if at in yearly or (previous is not None and _recurs_too(previous, expression, value, text, start)):
            kind = _SET
            value = point.value(_NO_TIME) if isinstance(point, Weekday | InDay | Day | Month) else f"XXXX{value[4:]}"
        if kind is _DURATION:
            place = point.place(now) if isinstance(point, Length) else None
            counted = place is not None
        elif kind is _SET:
            place, counted = None, False
        else:
            place = interval(value, mod)
            if place is None and is_nowhere(value, place):  # a range that goes back
                continue
            counted = reference is not None and _is_counted(point, value)
        anchor = reference if counted else None
        previous = _made(start, end, text[start:end], found.rule.name, kind, value, mod, place, anchor)
        yield previous, qualifiers


def _apart(every: Iterable[Found], reference: date | None) -> Iterator[Found]:
    """What looks like a range and is none (`Juli 2006 - Juni 2006`) is two mentions."""
    for found in every:
        expression: Expression = found.value
        try:
            if expression.ends:
                expression.point.value(Now(reference))
        except (ValueError, OverflowError):
            for start, end, point in expression.ends:
                yield Found(start, end, point, found.rule)
        else:
            yield found


_NEXT_WEEK = Unit("W", 1)
_EACH_YEAR = Length(((Decimal(1), "Y"),))
_NEAR = 6  # tokens that can stand between two dates that belong together


def _is_counted(point: Point, value: str) -> bool:
    """Whether a value needs its reference; without it some ranges have none: *tahun lalu hingga Rabu*."""
    try:
        return point.value(_NO_TIME) != value
    except ValueError:
        return True


def _in_apposition(tokens: Tokens, every: list[Found], now: Now) -> list[Found]:
    """A day behind the time that holds it is the one in there: `besok, 21 Juni`, `pekan depan, tepatnya 26 Juni`."""
    out = every[:1]
    for one, other in pairwise(every):
        near, point = one.value.point, other.value.point
        if other.start - one.end <= _NEAR and isinstance(point, Day | Month) and _is_year(near) and floats(point):
            if tokens.cut(one.end, other.start).strip(" ,(") in WITHIN_YEAR:  # `pada 2023, tepatnya 17 November`
                stated, shift = (int(near.stated), None) if isinstance(near, Stated) else (None, near.shift)
                other = replace(other, value=other.value._replace(point=replace(point, year=stated, shift=shift)))
        elif (
            other.start - one.end <= _NEAR
            and isinstance(near, NearDay | Weekday | Unit | Weekend)
            and isinstance(day := day_of(point), Day)
            and floats(point)
            and tokens.cut(one.end, other.start).strip(" ,(") in WITHIN_WEEK
            and _holds(near, Borrowed(day, near, ahead=True), now)
        ):
            other = replace(other, value=other.value._replace(point=Borrowed(point, near, ahead=True)))
        out.append(other)
    return out


def _is_year(point: Point) -> TypeGuard[Stated | Unit]:
    """Whether a point is a whole year: `2023`, `tahun depan`."""
    stated = isinstance(point, Stated) and len(point.stated) == len("2023") and point.stated.isdecimal()
    return stated or (isinstance(point, Unit) and point.unit == "Y")


def _holds(time: Point, day: Point, now: Now) -> bool:
    """Whether a day lies in a time."""
    try:
        value, at = time.value(now), first_day(day.value(now))
    except (ValueError, OverflowError):  # the calendar does not go so far
        return False
    first, last = first_day(value), last_day(value)
    return first is not None and last is not None and at is not None and first <= at <= last


def _ahead(tokens: Tokens, every: list[Found]) -> list[bool]:
    """Of each expression, whether it looks ahead; what *dan* joins looks the same way (`Natal dan Tahun Baru akan`)."""
    joined: list[int] = []
    ahead = [
        looks_ahead(tokens, found.start, found.end, bare_weekday=found.value.bare_weekday)
        if floats(found.value.point)
        else isinstance(found.value.point, Weekday) and (found.value.point.pointing or 0) > 0
        for found in every
    ]
    for i, (one, other) in enumerate(pairwise(every)):
        if other.start - one.end > _NEAR:
            continue
        between = tokens.cut(one.end, other.start).strip(" ,")
        weekdays = one.value.bare_weekday and other.value.bare_weekday
        if between in JOINING or (weekdays and not between):  # `Kamis, Jumat, dan Sabtu`
            joined.append(i)
        elif _is_to_come(one.value.point) and between in WITHIN_WEEK:  # `pekan depan, tepatnya Rabu`, `besok, Kamis`
            ahead[i + 1] |= isinstance(day_of(other.value.point), Weekday)
    for i in (*joined, *reversed(joined)):
        ahead[i] = ahead[i + 1] = ahead[i] or ahead[i + 1]
    return ahead


def _is_open(day: Day) -> bool:
    return floats(day) and day.pointing is None


def _is_to_come(point: Point) -> bool:
    return point == _NEXT_WEEK or (isinstance(point, NearDay) and point.days > 0)


def _yearly(tokens: Tokens, every: list[Found]) -> set[int]:
    """The numbers of the days that recur by a *setiap tahun* behind them: `15 Januari` dan `15 Juli` setiap tahun."""
    recurring: set[int] = set()
    for i in range(len(every) - 1, 0, -1):
        day, behind = every[i - 1].value, every[i].value
        each_year = behind.type is TimexType.SET and behind.point == _EACH_YEAR
        if not each_year and i not in recurring:
            continue
        between = tokens.cut(every[i - 1].end, every[i].start).strip(" ,")
        is_day = isinstance(day.point, Day) and day.type is TimexType.DATE and _is_open(day.point)
        if is_day and ((each_year and not between) or (i in recurring and between in (*JOINING, ""))):
            recurring.add(i - 1)
    return recurring


def _recurs_too(previous: Timex, expression: Expression, value: str, text: str, start: int) -> bool:
    """In `setiap 6 bulan` pada `15 Januari` dan `15 Juli`, `setiap Senin` dan `Kamis malam` the days recur as well."""
    if previous.type is not _SET or not WITHIN_SET.issuperset(
        text[previous.end : start].replace(",", " ").lower().split()
    ):
        return False
    point = expression.point
    if isinstance(point, Month):  # `setiap Maret` dan `September`
        return floats(point) and len(previous.value) == len("XXXX-03")
    if isinstance(point, InDay):
        return isinstance(point.day, Weekday) and floats(point.day) and point.time.isalpha()
    return expression.type is TimexType.DATE and len(value) == len("2025-06-20")


def parse_date(text: str, *, reference: date | datetime | None = None) -> Timex:
    """The date, time, duration or recurring time that a whole phrase states.

    Reads Indonesian phrases with the words that qualify them, the canonical form (`str()` of a `Timex`),
    and dates in full of other languages as feeds write them (these through dateparser). Nothing is
    filled in that the phrase does not state. Raises `ParseError` where it is not one expression from
    end to end, and `TypeError` for a `reference` that is neither a `date` nor a `datetime`.

    >>> parse_date("lebih dari tiga tahun").value, str(parse_date("Fri, 20 Jun 2025 15:14:00 +0700"))
    ('P3Y', '2025-06-20T15:14:00+07:00')
    >>> parse_date("31 Februari 2025")
    Traceback (most recent call last):
    ...
    idnews.values.ParseError: no date
      31 Februari 2025
      ^^^^^^^^^^^^^^^^
    """
    check_text(text)
    day = _day(reference)
    canonical = read_canonical(text)
    if canonical is not None:
        return canonical
    inner = text.strip()
    start = text.index(inner)
    end = start + len(inner)
    tokens = Tokens(text)
    found = next(_mentions(tokens, grammar().find(tokens), day), None)
    problem = ParseError("no date", text, start, end)
    if found is not None:
        mention, qualifiers = found
        before, behind = text[start : mention.start], text[mention.end : end]
        word = before.strip().lower()
        opened = word in PREPOSITIONS or ("/" in mention.value and word in RANGE_OPENERS)
        if len(before.split()) > qualifiers and not opened:
            problem = ParseError("not part of a date", text, start, start + len(before.rstrip()))
        elif behind.split() not in ([], [MORE_BEHIND]):
            problem = ParseError("nothing more is expected behind the date", text, end - len(behind.lstrip()), end)
        else:
            return mention
    foreign = read_foreign(inner, start)
    if foreign is None:
        raise problem
    return foreign
