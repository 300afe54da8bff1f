"""What years in two digits, decades, centuries and years of other eras mean."""

from __future__ import annotations

from datetime import date

from idnews._phrase import Here
from idnews.dates.expression import Expression
from idnews.dates.guards import check
from idnews.dates.neighbours import word_after
from idnews.dates.points import Month, Point, Stated
from idnews.dates.reading import century_of, read_decade, read_year_number
from idnews.lexicon import clauses, not_dates
from idnews.values import TimexType

_OLDEST_DECADE, _LAST_DECADE = "195", "199"


def year_of_our_era(hijri_year: str, year: int) -> list[Expression]:
    """1445 H/`2024 M`"""
    return [Expression(TimexType.DATE, Stated(f"{year:04}"))]


def month_of_old(here: Here, month: int, year: str) -> list[Expression]:
    """`Mei 98`, but not the month of *pada Mei 98 orang tewas*"""
    behind, glued = word_after(here), here.tokens.word(here.end)
    noun = behind.isalpha() and behind not in not_dates.NO_NOUNS and not behind.startswith(clauses.VERB_PREFIXES)
    if noun or glued in not_dates.BEHIND_NUMBERS:
        raise ValueError("so many of something")
    return [Expression(TimexType.DATE, Month(month, century_of(year)))]


def decade_of(decade: Stated) -> list[Expression]:
    """generasi `90-an`"""
    if not _OLDEST_DECADE <= decade.stated <= _LAST_DECADE:
        raise ValueError("so many of something")
    return [Expression(TimexType.DATE, decade)]


def listed_decades(here: Here, decade: Stated, last: Stated) -> list[Expression]:
    """era `80-an` dan `90-an`"""
    check("late_decade", last, here)
    return [Expression(TimexType.DATE, point) for point in (decade, last)]


def decades(first: str, last: Stated, to: str) -> Expression:
    """`tahun 1980-1990-an`, `era 80-90-an`"""
    return stated_span(read_decade(first), last, to)


def stated_span(first: Stated, last: Stated, to: str) -> Expression:
    """`tahun 70-an hingga 80-an`, `abad ke-8 hingga ke-10`"""
    if not first.stated < last.stated:
        raise ValueError("a range must go forward")
    return Expression(TimexType.DATE, Stated(f"{first.stated}/{last.stated}"))


def centuries_between(first: Stated, last: Stated) -> list[Expression]:
    """antara `abad ke-7 dan ke-13`"""
    return [stated_span(first, last, "dan")]


def listed_centuries(here: Here, century: Stated, last: Stated, middle: Stated | None = None) -> list[Expression]:
    """`Abad ke-15` dan `ke-16`, but *abad ke-15 dan 16 desa*"""
    points = [century, last] if middle is None else [century, middle, last]
    if here.source("last").isdigit() or [p.stated for p in points] != sorted({p.stated for p in points}):
        raise ValueError("a number of something else")
    return [Expression(TimexType.DATE, point) for point in points]


def in_both_eras(year: int, **days: Point) -> list[Expression]:
    """`1 Ramadan 1446 H`/`2025 M`"""
    (day,) = days.values()
    return [Expression(TimexType.DATE, day), Expression(TimexType.DATE, Stated(f"{year:04}"))]


def inscribed(old_year: Point) -> list[Expression]:
    """bertarikh `682 M`"""
    return [Expression(TimexType.DATE, old_year)]


def day_of_our_era(here: Here, d: str, near_month: int, old_year: Point) -> Expression:
    """`16 Juni 682 Masehi`, `16 Juni 682 M`"""
    assert isinstance(old_year, Stated)
    day = date(int(old_year.stated), near_month, int(d))  # ValueError: no such day
    if day.year > 999 and len(here.words[here.end - 1]) == 1:
        raise ValueError("the letter may be an initial: `1 Mei 1945 M. Yusuf`")
    return Expression(TimexType.DATE, Stated(day.isoformat()))


def old_years(first: str, last: Point, to: str) -> Expression:
    """`tahun 650 - 279 sebelum Masehi`"""
    assert isinstance(last, Stated)
    era = "BC" if last.stated.startswith("BC") else ""  # of the first year too
    begin, end = read_year_number(first), int(last.stated.removeprefix(era))
    if not (begin > end if era else begin < end):
        raise ValueError("a range must go forward")
    return Expression(TimexType.DATE, Stated(f"{era}{begin:04}/{last.stated}"))
