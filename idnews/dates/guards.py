"""What looks like a date and is none: numbers of other things, names of people and places."""

from __future__ import annotations

from typing import Any

from idnews._phrase import Here
from idnews.dates.points import Month, Weekday
from idnews.lexicon import currencies, named_days, not_dates
from idnews.lexicon import dates as words
from idnews.lexicon import money as money_words
from idnews.lexicon import numbers as number_words
from idnews.numbers import read_numeral


def check(name: str, point: Any, here: Here, *, whole: bool = True) -> None:
    """ValueError where what matched the slot is something else here."""
    tokens = here.tokens.words
    before = _word_before(here)
    after = _word_after(here)
    if name == "year_point":
        _check_year(here, tokens, before, after, whole)
    elif name == "month_point" and whole and isinstance(point, Month) and here.end == here.start + 1:
        _check_month(here, before, after)
    elif name in ("day", "near_day") and isinstance(point, Weekday) and whole:
        _check_weekday(here, tokens, before, after, point)
    elif name == "unit_point" and here.start and tokens[here.start - 1] == "-":
        raise ValueError("a reduplicated word: `tahun-tahun lalu`")
    elif name == "near_day" and "-" in (*tokens[max(0, here.start - 1) : here.start], *tokens[here.end : here.end + 1]):
        raise ValueError("a reduplicated word")
    elif name == "fixed_day" and before in named_days.NOT_BEFORE_NAMED_DAYS:
        raise ValueError("part of a name")
    elif name == "part" and here.end - here.start == 1:
        _check_part(tokens, here, before, after)
        if tokens[here.start] == words.LAST_NIGHT and (before[:1].isdigit() or before in number_words.SCALES):
            raise ValueError("a price for the night")
    elif name == "length":
        _check_length(tokens, here, before, after)


def is_name(name: str, here: Here) -> bool:
    """Whether a day is a street's or stadium's name (*Jalan 28 Oktober*), or a decade a count (*2000-an orang*)."""
    tokens, before = here.tokens.words, _word_before(here)
    if name == "day":
        return before in words.NAMED_AFTER_DAYS and tokens[here.start][0].isdigit()
    return name == "decade" and "".join(tokens[here.end + 1 : here.end + 2]) in not_dates.COUNTED


def _word_before(here: Here) -> str:
    tokens = here.tokens.words
    if here.start >= 2 and tokens[here.start - 1] == " ":
        word = tokens[here.start - 2]
        return tokens[here.start - 3] if word == "." and here.start >= 3 else word
    return ""


def _word_after(here: Here) -> str:
    following = here.tokens.words[here.end : here.end + 2]
    return following[1] if len(following) == 2 and following[0] == " " else ""


def _check_year(here: Here, tokens: list[str], before: str, after: str, whole: bool) -> None:
    """A bare number is a year unless it counts, numbers or prices something."""
    start, end = here.spans.get("year_point", (here.start, here.end))
    glued = tokens[start - 1] if start else ""
    numbered_by = tokens[start - 2] if start > 1 else ""
    games = glued == "/" and numbered_by in words.ROMANS and tokens[max(0, start - 3)] == " "  # `PON XXI/2024`
    era = glued == "-" and numbered_by in not_dates.BEFORE_AND_AFTER  # `pra-1998`
    part_of_number = glued in ("/", "-", ".", ":", "#", "$", "+", "'") and not games and not era
    if part_of_number and whole and tokens[start] != words.YEAR:
        raise ValueError("part of a longer number")
    numbered = glued in currencies.SYMBOLS or before in not_dates.NOT_YEAR_BEFORE or before in currencies.SYMBOLS
    if numbered and tokens[start] != words.YEAR:
        raise ValueError("a number of something")
    counts = before in not_dates.COUNT_CUES and after.isalpha() and after not in not_dates.NO_NOUNS
    if end == start + 1 and (after in not_dates.COUNTED or (counts and _source_word(here, end + 1).islower())):
        raise ValueError("a count of something")
    behind = tokens[end] if end < len(tokens) else ""
    if behind in ("/", ":", "%", "-") and whole and end + 1 < len(tokens) and tokens[end + 1][0].isdigit():
        raise ValueError("part of a longer number")
    if behind == "%":
        raise ValueError("a percentage")


def _source_word(here: Here, index: int) -> str:
    offsets = here.tokens.offsets
    return here.tokens.text[offsets[index] : offsets[index + 1]] if 0 <= index < len(here.tokens.words) else ""


def _check_month(here: Here, before: str, after: str) -> None:
    """*Mei*, *Juli* and *Agustus* are names of people too: between other capitals they are."""
    if before in not_dates.HONORIFICS or before in number_words.BELOW_HUNDRED:  # `Bu Mei`, *Universitas Sebelas Maret*
        raise ValueError("a name")
    if here.tokens.words[here.start] not in words.NAME_LIKE_MONTHS:
        return
    if before in words.SPEECH_OF or "".join(here.tokens.words[here.end : here.end + 1]) == "-":
        raise ValueError("somebody's name")
    source = _source_word(here, here.start)
    following = _source_word(here, here.end + 1) if after else ""
    preceding = _source_word(here, here.start - 2) if before else ""
    if not source[0].isupper() or source.isupper():
        return
    follows_name = following[:1].isupper() and following.lower() not in words.WEEKDAYS
    in_name = preceding[:1].isupper() and not preceding.isupper() and not _starts_sentence(here, here.start - 2)
    if (follows_name or in_name) and not _is_headline(here):
        raise ValueError("somebody's name")


def _starts_sentence(here: Here, index: int) -> bool:
    return (
        index <= 0 or here.tokens.words[index - 1] in ("\n", '"', "'") or here.tokens.words[max(0, index - 2)] in ".!?:"
    )


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
    if tokens[here.start] != words.SUNDAY_OR_WEEK:
        return
    source = _source_word(here, here.start)
    spoken = [word for word in tokens[max(0, here.start - 4) : here.start] if word != " "]
    beside_day = len(spoken) > 1 and spoken[-1] in words.JOINING and spoken[-2] in words.WEEKDAYS
    if (
        (point.pointing is not None and not beside_day)
        or not source[0].isupper()
        or before[:1].isdigit()
        or before in words.COUNT_WORDS
    ):
        raise ValueError("a week")
    if after in words.WEEK_CUES:
        raise ValueError("a week")


def _check_length(tokens: list[str], here: Here, before: str, after: str) -> None:
    """`sehari-hari` is no length of time, and in *Rp16,2 triliun tahun lalu* the number is money."""
    glued = tokens[here.start - 1] if here.start else ""
    if any(word in currencies.SYMBOLS or word in words.NOT_LENGTH_BEFORE for word in (glued, before)):
        raise ValueError("an amount")
    number = tokens[here.start][0].isdigit()
    behind = "".join(tokens[here.end : here.end + 3])
    if number and (glued == "-" or before in words.NUMBERED or after in words.ORDINALS or behind == " ke-"):
        raise ValueError("the number of something: *ke-12 tahun ini*, *Liga 1 pekan ini*")
    end = here.spans.get("length", here.spans.get("last", (0, here.end)))[1]
    spoken, pointer = tokens[here.start : end], "".join(tokens[end + 1 : end + 2])
    large = any(c in ".," for c in tokens[here.start]) or any(word in number_words.SCALES for word in spoken)
    if large and (pointer in words.LARGE_BEFORE or spoken[-1] in words.QUARTERS) and before not in words.AGES:
        raise ValueError("a number of something else: *12.300 bulan lalu*")
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
    if "".join(tokens[here.end : here.end + 1]) == "-" and "".join(tokens[here.end + 1 : here.end + 2]).isalpha():
        raise ValueError("part of a longer word")


def _check_part(tokens: list[str], here: Here, before: str, after: str) -> None:
    glued = (
        "".join(tokens[here.end : here.end + 1]) == "-" or "".join(tokens[max(0, here.start - 1) : here.start]) == "-"
    )
    if glued or before.isdigit() or before in not_dates.NOT_BEFORE_PARTS or after in not_dates.NOT_BEHIND_PARTS:
        raise ValueError("something else than a time")
