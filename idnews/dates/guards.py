"""What looks like a date and is none: numbers of other things, names of people and places."""

from __future__ import annotations

from typing import Any

from idnews._phrase import Here
from idnews._tokens import Tokens
from idnews.dates.guards_years import check_year
from idnews.dates.neighbours import source_word, starts_sentence, word_after, word_before
from idnews.dates.points import Month, Weekday
from idnews.lexicon import clauses, currencies, named_days, not_dates
from idnews.lexicon import dates as words
from idnews.lexicon import money as money_words
from idnews.lexicon import numbers as number_words
from idnews.numbers import read_numeral

_LONGEST_TITLE = 60  # characters


def check(name: str, point: Any, here: Here, *, whole: bool = True) -> None:
    """ValueError where what matched the slot is something else here."""
    tokens = here.words
    before = word_before(here)
    after = word_after(here)
    if _points_at_somebody(here, tokens):
        raise ValueError("points at a man: *pria kelahiran 1961 ini*")
    if name == "year_point":
        check_year(here, before, after, whole=whole)
    elif name == "month_point" and whole and isinstance(point, Month):
        if here.end == here.start + 1 or before in not_dates.HONORIFICS:  # `Bu Mei datang`
            _check_month(here, before, after)
    elif name == "day" and tokens[here.start][0].isdigit() and _is_other_number(here.tokens, here.start):
        raise ValueError("no day, but an ordinal or an amount: *KTT ke-17 November 2022*")
    elif name == "day" and tokens[here.start] in words.SHORT_WEEKDAYS and _is_security(here):
        raise ValueError("a security: *lelang SUN 17 Juni*")
    elif name == "day" and isinstance(point, Weekday) and whole:
        _check_weekday(here, tokens, before, after, point)
    elif name == "late_decade" and (
        before in not_dates.AGED or after in not_dates.COUNTED or after in (words.YEAR, words.DEGREES)
    ):
        raise ValueError("an age or a count: *berusia akhir 60-an*")
    elif name == "section":
        _check_section(here, tokens, before, after)
    elif name == "bare_unit" and after in not_dates.NOT_BEHIND_UNITS:
        raise ValueError("part of a longer name: *awal bulan puasa*")
    elif name == "unit_point" and here.tokens.word(here.start - 1) == "-":
        raise ValueError("a reduplicated word: `tahun-tahun lalu`")
    elif name == "near_day" and "-" in (here.tokens.word(here.start - 1), here.tokens.word(here.end)):
        raise ValueError("a reduplicated word")
    elif name == "fixed_day" and (
        before in named_days.NOT_BEFORE_NAMED_DAYS
        or after in not_dates.NOT_BEHIND_NAMED_DAYS
        or _is_place(here, before)
        or (here.tokens.word(here.end) == "/" and here.tokens.word(here.end + 1).isdigit())
    ):
        raise ValueError("part of a name, or another people's day")
    elif name == "part" and here.end - here.start == 1:
        _check_part(here, before, after)
        for_a_night = before[:1].isdigit() or before in number_words.SCALES or before in not_dates.NOT_BEFORE_LAST_NIGHT
        if tokens[here.start] == words.LAST_NIGHT and for_a_night:
            raise ValueError("a price for the night")
    elif name == "part" and before in not_dates.MEALS and tokens[here.start] in words.PARTS_OF_DAY:
        raise ValueError("a meal: *makan malam ini*")
    elif name == "length":
        _check_length(tokens, here, before, after)


def _is_place(here: Here, before: str) -> bool:
    """The city in `di Natal, Brasil`."""
    if here.words[here.start : here.end] != [named_days.CITY] or before not in named_days.BEFORE_CITIES:
        return False
    return here.tokens.word(here.end) == "," and source_word(here, here.end + 2)[:1].isupper()


def _is_security(here: Here) -> bool:
    """Whether a weekday's short form stands in capitals where its date does not: *SUN* is a bond, *SAT* a share."""
    offsets = here.tokens.offsets
    date = here.tokens.text[offsets[here.start + 1] : offsets[here.end]]
    return source_word(here, here.start).isupper() and not date.isupper()


def _points_at_somebody(here: Here, tokens: list[str]) -> bool:
    if tokens[here.end - 1] not in words.THIS or not_dates.BORN not in here.tokens.before(here.start, 10):
        return False
    return any(token[0].isdigit() for token in tokens[here.start : here.end])


def _is_other_number(tokens: Tokens, start: int) -> bool:
    spoken = "".join(tokens.before(start, 3)).rstrip(" ")
    return spoken.endswith(("ke-", "ke -")) or spoken[-1:] in currencies.SYMBOLS


def is_name(name: str, here: Here) -> bool:
    """Whether a day is a street's or stadium's name (*Jalan 28 Oktober*), or a decade a count (*2000-an orang*)."""
    if name == "day":
        dot = here.tokens.word(here.start - 2) == "."  # `Jl. 17 Agustus`
        named = source_word(here, here.start - 2 - dot)[:1].isupper() and word_before(here) in words.NAMED_AFTER_DAYS
        return named and here.tokens.words[here.start][0].isdigit()
    return name == "decade" and here.tokens.word(here.end + 1) in not_dates.COUNTED


def _check_month(here: Here, before: str, after: str) -> None:
    """*Mei*, *Juli* and *Agustus* are names of people too: between other capitals they are."""
    numbered = before in number_words.BELOW_HUNDRED  # *Universitas Sebelas Maret*
    if numbered or before in not_dates.HONORIFICS or before in not_dates.NOT_BEFORE_MONTHS:  # `Bu Mei`
        raise ValueError("a name")
    if here.words[here.start] not in words.NAME_LIKE_MONTHS:
        return
    if before in words.SPEECH_OF or here.tokens.word(here.end) == "-":
        raise ValueError("somebody's name")
    if starts_sentence(here, here.start) and _has_age(here):
        raise ValueError("a person: *Juli, 34 tahun, kader Posyandu*")
    source = source_word(here, here.start)
    following = source_word(here, here.end + 1) if after else ""
    preceding = source_word(here, here.start - 2) if before else ""
    if not source[0].isupper() or source.isupper():
        return
    mark = following.lower()
    sum_follows = mark in currencies.RUPIAH_MARKS or (following.isupper() and mark in currencies.SECOND_OF_PAIRS)
    told = before in not_dates.BEFORE_MONTHS or before in not_dates.MONTH_HEADS or sum_follows
    follows_name = following[:1].isupper() and following.lower() not in words.WEEKDAYS and not told
    in_name = (
        preceding[:1].isupper()
        and not preceding.isupper()
        and preceding.lower() not in not_dates.MONTH_HEADS
        and not starts_sentence(here, here.start - 2)
    )
    if (follows_name or in_name) and not _is_headline(here):
        raise ValueError("somebody's name")


def _has_age(here: Here) -> bool:
    """`Juli, 34 tahun,`"""
    comma, age, *behind = [word for word in here.words[here.end : here.end + 6] if word != " "] + ["", ""]
    return comma == "," and age.isdigit() and behind[:2] == [words.YEAR, ","]


def _is_headline(here: Here) -> bool:
    """Whether the line is written with capitals throughout, so that they tell nothing."""
    text, offset = here.tokens.text, here.tokens.offsets[here.start]
    begin = text.rfind("\n", max(0, offset - 300), offset) + 1
    end = text.find("\n", offset, offset + 300)
    line = text[max(begin, offset - 300) : end if end >= 0 else offset + 300]
    letters = [word for word in line.split() if word[0].isalpha()]
    return not line.rstrip().endswith(".") and sum(word[0].isupper() for word in letters) * 10 >= 7 * len(letters)


def _check_weekday(here: Here, tokens: list[str], before: str, after: str, point: Weekday) -> None:
    """*Minggu* is Sunday, *minggu* a week; and there are places called *Pasar Minggu*."""
    if before in words.PLACE_HEADS:
        raise ValueError("a place's name")
    if here.end == here.start + 1 and (_is_titled(here, before) or _begins_a_title(here)):
        raise ValueError('a person or a work: *Pak Rabu*, *lagu "Sabtu Kelabu"*')
    sunday = tokens[here.start] == words.SUNDAY_OR_WEEK
    if (
        (sunday and before in not_dates.NOT_BEFORE_SUNDAYS)
        or before in not_dates.NOT_BEFORE_WEEKDAYS
        or after in not_dates.NOT_BEHIND_WEEKDAYS
    ):
        raise ValueError("a name or a prayer: *salat Jumat*")
    if not sunday:
        return
    if tokens[here.end : here.end + 2] == ["-", words.SUNDAY_OR_WEEK]:
        raise ValueError("weeks: *Minggu-minggu ini*")
    source = source_word(here, here.start)
    spoken = [word for word in here.tokens.before(here.start, 6) if word != " "]
    beside_day = (
        spoken[-1:] != [] and spoken[-1] in clauses.JOINING and not words.WEEKDAYS.keys().isdisjoint(spoken[-3:])
    )
    after_tomorrow = tokens[here.end - 1] == words.DAY_AFTER_TOMORROW
    if (
        (point.pointing is not None and not (beside_day or after_tomorrow))
        or not source[0].isupper()
        or before[:1].isdigit()
        or before in words.COUNT_WORDS
    ):
        raise ValueError("a week")
    if after in words.WEEK_CUES:
        raise ValueError("a week")


def _is_titled(here: Here, before: str) -> bool:
    """`kata Pak Rabu`"""
    return before in not_dates.HONORIFICS and source_word(here, here.start - 2)[:1].isupper()


def _begins_a_title(here: Here) -> bool:
    """Whether a word begins a short quotation with a capital on each word: *lagu "Sabtu Kelabu"*."""
    if here.tokens.word(here.start - 1) != '"':
        return False
    start = here.tokens.offsets[here.start]
    quoted, closing, _ = here.tokens.shadow[start : start + _LONGEST_TITLE].partition('"')
    title = here.tokens.text[start : start + len(quoted)].split()
    return closing != "" and len(title) > 1 and all(word.istitle() and word.isalpha() for word in title)


def _check_section(here: Here, tokens: list[str], before: str, after: str) -> None:
    """*kuartal keempat beruntun* counts quarters, and *paruh kedua musim* halves no year."""
    half = tokens[here.start] in words.HALVES
    if tokens[here.start][0] in "qhk" and before in not_dates.NOT_BEFORE_SHORT_SECTIONS:
        raise ValueError("a model or a group of people: *Audi Q3 2025*, *honorer K2 2013*")
    if after in not_dates.NOT_BEHIND_SECTIONS or before in not_dates.PUPILS:
        raise ValueError("no part of a calendar year")
    if half and after in not_dates.NOT_BEHIND_HALVES:
        raise ValueError("half of something else")


def _check_length(tokens: list[str], here: Here, before: str, after: str) -> None:
    """`sehari-hari` is no length of time, and in *Rp16,2 triliun tahun lalu* the number is money."""
    glued = here.tokens.word(here.start - 1)
    if any(word in currencies.SYMBOLS or word in words.NOT_LENGTH_BEFORE for word in (glued, before)):
        raise ValueError("an amount")
    number = tokens[here.start][0].isdigit()
    if number and glued in ("/", ":") and here.tokens.word(here.start - 2)[:1].isdigit():
        raise ValueError("part of a longer number: *1 1/2 tahun*")
    behind = "".join(tokens[here.end : here.end + 3])
    if number and (glued == "-" or before in words.NUMBERED or after in words.ORDINALS or behind == " ke-"):
        raise ValueError("the number of something: *ke-12 tahun ini*, *Liga 1 pekan ini*")
    end = here.spans["length" if "length" in here.spans else "last"][1]
    spoken, pointer = tokens[here.start : end], here.tokens.word(end + 1)
    large = any(c in ".," for c in tokens[here.start]) or any(word in number_words.SCALES for word in spoken)
    age = before in words.AGES or (spoken[-1] == words.YEAR and starts_sentence(here, here.start))
    if large and (pointer in words.LARGE_BEFORE or spoken[-1] in words.QUARTERS) and not age:
        raise ValueError("a number of something else: *12.300 bulan lalu*")
    if spoken[-1] in words.QUARTERS and (pointer in words.ROMANS or pointer.isdigit()):
        raise ValueError("a year in front of its part: *APBN 2007 semester I*")
    if (
        before == money_words.PER
        or pointer in words.NOT_BEHIND_LENGTHS
        or (spoken[-1] in words.QUARTERS and pointer in words.ORDINALS)
    ):
        raise ValueError("no length of time: *40 tahun cahaya*")
    if number and spoken[-1] in words.FEW_OF and read_numeral(tokens[here.start]) >= 100:
        raise ValueError("nobody counts so many: *900 pekan lalu*")
    if number and tokens[here.end - 1] == words.YEAR and len(after) == 4 and after.isdigit():
        raise ValueError("a number in front of a year: *Peringkat 40 tahun 2023*")
    if here.tokens.word(here.end) == "-" and here.tokens.word(here.end + 1).isalpha():
        raise ValueError("part of a longer word")


def _check_part(here: Here, before: str, after: str) -> None:
    glued = "-" in (here.tokens.word(here.start - 1), here.tokens.word(here.end))
    source = source_word(here, here.start)
    named = source[0].isupper() and not source.isupper() and not starts_sentence(here, here.start)
    if named and not _is_headline(here):
        raise ValueError("a name: *Band Sore*")
    numbered = after.isdigit() and here.tokens.word(here.end + 3) in not_dates.OTHER_MONTHS
    if (
        glued
        or numbered
        or before.isdigit()
        or before in not_dates.NOT_BEFORE_PARTS
        or after in not_dates.NOT_BEHIND_PARTS
    ):
        raise ValueError("something else than a time")
