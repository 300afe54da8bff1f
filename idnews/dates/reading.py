"""From the words of a piece of a time expression to what it points at.

The templates of `idnews.dates.rules` have settled the order of the words, so that these readers only
look at which words there are.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace

from idnews._tokens import tokens_of
from idnews.dates.points import (
    Day,
    FirstMonths,
    Month,
    NearDay,
    Point,
    Section,
    Stated,
    Unit,
    Weekday,
    Weekend,
    WeekOfMonth,
)
from idnews.dates.points_joined import Borrowed
from idnews.lexicon import dates as words
from idnews.lexicon import numbers as number_words
from idnews.numbers import read_number, read_numeral

_EARLIEST_REPORT = 1990  # `9M24` is no older
MOST_WEEKS = 5  # of a month
_LONGEST_TERM = 10  # years in office, at most
IMPOSSIBLE = Stated("")  # 31 Februari: no date, nor is any part of it


def bag(text: str) -> list[str]:
    """The tokens of a piece without its blanks."""
    return [word for word in tokens_of(text) if word[0] != " "]


def century_of(short: str) -> int:
    """The year that two digits mean: up to 30 they are of this century."""
    return int(short) + (2000 if int(short) <= 30 else 1900)


def _full_year(digits: str) -> int:
    return century_of(digits) if len(digits) == 2 else int(digits)


def pointing_of(tokens: list[str]) -> int | None:
    """-1 for *lalu*, 0 for *ini*, 1 for *mendatang* at the end of a piece."""
    return words.POINTING.get(tokens[-1]) if tokens else None


def read_date(text: str) -> Day | Stated:
    """A day with its month: `20 Juni 2025`, `23-Aug`, `July 5, 2024`, `15-8-98`, `06/20/2025`, `2025-06-20`."""
    return _date_of(bag(text))


def _date_of(tokens: list[str]) -> Day | Stated:
    numbers = [part for token in tokens if token[0].isdigit() for part in token.split(".")]
    month_words = [token for token in tokens if token in words.MONTHS_BESIDE_NUMBERS]
    year: int | None = None
    if month_words:
        month = words.MONTHS_BESIDE_NUMBERS[month_words[0]]
        day = int(numbers[0])
        year = _full_year(numbers[1]) if len(numbers) > 1 else None
    elif len(numbers[0]) == 4:
        year, month, day = map(int, numbers)
    else:
        day, month = int(numbers[0]), int(numbers[1])
        year = _full_year(numbers[2]) if len(numbers) > 2 else None
        if month > 12 >= day:  # it only fits month-first
            day, month = month, day
    return day_or_impossible(day, month, year)


def day_or_impossible(day: int, month: int, year: int | None) -> Day | Stated:
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year or 2000, month)[1]:
        return IMPOSSIBLE
    return Day(day, month, year)


def read_day(text: str) -> Point:
    """A day in any of its forms, with its weekday, brackets and pointing word."""
    tokens = [token for token in bag(text) if token != ","]
    weekdays = [words.WEEKDAYS_BESIDE_DATES[t] for t in tokens if t in words.WEEKDAYS_BESIDE_DATES]
    pointing = pointing_of(tokens)
    if weekdays and "(" not in tokens and not words.WEEKS.isdisjoint(tokens):  # `Sabtu dua pekan lalu`
        behind = tokens[next(i for i, t in enumerate(tokens) if t in words.WEEKDAYS_BESIDE_DATES) + 1 :]
        at = next((i for i, token in enumerate(behind) if token in words.WEEKS), 0)
        if at:
            weeks = read_number(" ".join(behind[:at]))
            if weeks != int(weeks):
                raise ValueError("no count of weeks")
            return Weekday(weekdays[0], week=-int(weeks) if not words.BEFORE.isdisjoint(tokens) else int(weeks))
    if any(token[0].isdigit() for token in tokens):
        day = _date_of(tokens)
        if not isinstance(day, Day):
            return day
        if words.YEAR in tokens and day.year is None:  # `17 Agustus tahun lalu`
            return replace(day, shift=pointing)
        weekday = weekdays[0] if weekdays and day.year is None else None  # a stated date wins over its weekday
        return replace(day, weekday=weekday, pointing=pointing)
    behind = tokens[next(i for i, token in enumerate(tokens) if token in words.WEEKDAYS_BESIDE_DATES) + 1 : -1]
    if not words.WEEKS.isdisjoint(behind):
        return Weekday(weekdays[0], week=pointing)
    return Weekday(weekdays[0], pointing=pointing)


def read_near_day(text: str) -> Point:
    return NearDay(words.NEAR_DAYS[" ".join(text.split())])


def read_bare_day(text: str) -> Point:
    """`tanggal 15`."""
    return Day(int(next(token for token in bag(text) if token.isdigit())))


def ordinal(tokens: list[str]) -> int:
    """The number of a quarter, week or century: `II`, `kedua`, `ke dua`, `ke-2`, `2`."""
    for length in (3, 2):  # `kesembilan belas`
        for at in range(len(tokens) - length + 1):
            if " ".join(tokens[at : at + length]) in words.ORDINALS:
                return words.ORDINALS[" ".join(tokens[at : at + length])]
    for token in tokens:
        if token.isdigit() and len(token) <= 2:
            return int(token)
        for table in (words.ORDINALS, words.ROMANS, number_words.UNITS):
            if token in table:
                return table[token]
        if token == words.LAST:
            return -1
    raise ValueError("no ordinal")


def year_and_shift(tokens: list[str]) -> tuple[int | None, int | None]:
    """The year that a piece states, or counts from the reference (*tahun lalu*)."""
    for i, token in enumerate(tokens):
        if token.isdigit() and (len(token) == 4 or (len(token) == 2 and i > 1 and tokens[i - 1] in ("'", "/", "-"))):
            return _full_year(token), None
    if words.YEAR not in tokens:
        return None, None
    behind = tokens[tokens.index(words.YEAR) :]
    return None, next((words.POINTING[t] for t in behind if t in words.POINTING), None)  # the first: `depan nanti`


def read_month(text: str) -> Month:
    """`Juni`, `bulan Juni 2025`, `November tahun lalu`, `Maret lalu`."""
    tokens = bag(text)
    month = next(words.MONTHS_BESIDE_NUMBERS[t] for t in tokens if t in words.MONTHS_BESIDE_NUMBERS)
    year, shift_ = year_and_shift(tokens)
    return Month(month, year, shift_, None if shift_ is not None else pointing_of(tokens))


def read_year(text: str) -> Stated:
    """`tahun 2022`, `2007 ini`, `'98`."""
    digits = next(token for token in bag(text) if token.isdigit())
    return Stated(f"{_full_year(digits):04}")


def read_section(text: str) -> Section | FirstMonths | Unit:
    """`kuartal II 2025`, `semester I tahun depan`, `Q2 2025`, `1H25`, `9M25`, `triwulan lalu`."""
    tokens = bag(text)
    half = not words.HALVES.isdisjoint(tokens) or not {"h", "s"}.isdisjoint(tokens)
    kind = "H" if half else "Q"
    year, shift_ = year_and_shift(tokens)
    if tokens[0].isdigit() and len(tokens) > 1 and tokens[1] in ("q", "h", "s", "m"):
        if tokens[1] == "m":
            if not 1 < int(tokens[0]) <= 12:
                raise ValueError("a year has no such first months")
            if _full_year(tokens[2]) < _EARLIEST_REPORT:
                raise ValueError("the name of something: *rudal 9M38*")
            return FirstMonths(int(tokens[0]), _full_year(tokens[2]))
        number, year = int(tokens[0]), _full_year(tokens[-1])
    else:
        if tokens[-1] in words.POINTING and tokens[1:-1] in ([], [words.WHICH]):
            return Unit(kind, _away(tokens))
        number = ordinal(tokens[1:])
        if number == -1:  # `kuartal terakhir 2006`
            number = 2 if half else 4
    if not 1 <= number <= (2 if half else 4):
        raise ValueError("no such part of a year")
    pointing = pointing_of(tokens) if year is None and shift_ is None else None
    return Section(kind, number, year, shift_, pointing)


def read_unit(text: str) -> Unit:
    """`pekan lalu`, `tahun ini`; a unit alone is the reference's own (`akhir tahun`)."""
    tokens = bag(text)
    return Unit(words.UNIT_CODES[tokens[0]], _away(tokens))


def _away(tokens: list[str]) -> int:
    """-1, 0 or 1 units from the reference's own."""
    return min(1, pointing_of(tokens) or 0)


def read_decade(text: str) -> Stated:
    """`tahun 1990-an`, `era 90-an`."""
    tokens = bag(text)
    digits = next((token for token in tokens if token.isdigit()), "")
    if not digits:  # `era sembilan puluhan`
        tens = next(number_words.UNITS[token] for token in tokens if token in number_words.UNITS)
        return Stated(f"19{tens}")
    return Stated(f"{_full_year(digits):04}"[:3])


def read_century(text: str) -> Stated:
    """`abad ke-20` is 19, `abad ke-6` is 05."""
    tokens = bag(text)
    number = ordinal(tokens[1:])
    before = "" if words.BEFORE_CHRIST.isdisjoint(tokens) else "BC"
    return Stated(f"{before}{number - 1:02}")


def read_century_number(text: str) -> Stated:
    """`ke-10` behind another century."""
    return Stated(f"{ordinal(bag(text)) - 1:02}")


def read_ordinal(text: str) -> int:
    return ordinal(bag(text))


def read_old_year(text: str) -> Stated:
    """`tahun 650 SM`, `10.000 SM`, `79 Masehi`."""
    tokens = bag(text)
    year = read_year_number(next(token for token in tokens if token[0].isdigit()))
    before = "" if words.BEFORE_CHRIST.isdisjoint(tokens) else "BC"
    if not before and year > 9999:
        raise ValueError("beyond the calendar")
    return Stated(f"{before}{year:04}")


def read_year_number(text: str) -> int:
    """The number of a year of any era: `650`, `10.000`; there is no year 0."""
    year = read_numeral(text)
    if year < 1 or year != int(year):
        raise ValueError("no year")
    return int(year)


def read_double_year(text: str) -> Point:
    """`musim 2024/25`, `tahun ajaran 2024/2025`; a fiscal year with one number is that year."""
    tokens = bag(text)
    years = [token for token in tokens if token.isdigit()]
    first = _full_year(years[0])
    if len(years) == 1:
        return Stated(f"{first:04}")
    last = int(years[1]) if len(years[1]) == 4 else first // 100 * 100 + int(years[1])
    if last < first and len(years[1]) == 2:  # 1999/00
        last += 100
    terms = len(years[1]) == 4 and words.SEASON not in tokens  # masa bakti `2025/2030`
    if not first < last <= first + (_LONGEST_TERM if terms else 1):
        if words.SEASON in tokens:  # of `musim 2024/26` *musim 2024* is no part
            return IMPOSSIBLE
        raise ValueError("no season spans so many years")
    return Stated(f"{first:04}/{last:04}")


def read_week(text: str) -> WeekOfMonth:
    """`pekan ketiga Juni 2025`, `minggu pertama bulan ini`."""
    tokens = bag(text)
    at = next(i for i, t in enumerate(tokens) if i and (t in words.MONTHS or t == words.MONTH))
    month: Month | Unit = (
        read_month(" ".join(tokens[at:]))
        if any(t in words.MONTHS for t in tokens[at:])
        else read_unit(" ".join(tokens[at:]))
    )
    number = ordinal(tokens[1:at])
    if number > MOST_WEEKS:
        raise ValueError("the number of a round: *pekan 7 Oktober*")
    return WeekOfMonth(number, month)


def read_weekend(text: str) -> Weekend:
    return Weekend(_away(bag(text)))


def read_year_or_shift(text: str) -> tuple[int | None, int | None]:
    """The year that a tail states (`/2023`), or counts from the reference (`tahun lalu`)."""
    return year_and_shift(bag(text))


def _split_part(tokens: list[str]) -> tuple[list[str], str]:
    """The tokens without the part of the day that stands among them, and that part."""
    for length in (3, 2, 1):
        for at in range(len(tokens) - length + 1):
            part = " ".join(tokens[at : at + length])
            if part in words.PARTS_OF_DAY:
                return tokens[:at] + tokens[at + length :], part
    raise ValueError("no part of the day")


def read_day_part(text: str) -> tuple[Point, str]:
    """A day with a part of it: `Selasa (28/10) malam`, `Rabu malam, 11 April 2012`, `Senin pagi ini`."""
    rest, part = _split_part(bag(text))
    return read_day(" ".join(token for token in rest if token not in words.ZONES and token != words.EARLIER)), part


def read_near_part(text: str) -> tuple[Point, str]:
    """A part of a day counted from the reference: `tadi malam`, `besok pagi`, `malam ini`, `tadi malam (19/6)`."""
    words_only, bracket, dated = text.partition("(")
    if bracket:
        near, part = read_near_part(words_only.strip())
        day = read_date(dated.strip(" )"))
        return (day if isinstance(day, Stated) or day.year else Borrowed(day, near, ahead=True)), part
    if text == words.LAST_NIGHT:
        return NearDay(-1), words.NIGHT
    rest, part = _split_part(bag(text))
    word = " ".join(rest)
    if word == words.EARLIER:
        return NearDay(-1 if part == words.NIGHT else 0), part
    if word == words.LATER and part in words.SMALL_HOURS:  # those of today are over
        return NearDay(1), part
    return NearDay(words.NEAR_DAYS.get(word, 0)), part
