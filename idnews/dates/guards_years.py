"""Whether a number is a year, or counts, numbers or prices something."""

from __future__ import annotations

from idnews._phrase import Here
from idnews._tokens import Tokens
from idnews.dates.neighbours import source_word, starts_sentence
from idnews.lexicon import clauses, currencies, not_dates
from idnews.lexicon import dates as words

_CALL_CENTRE = "1500"  # in front of three figures: `1500 046`
_BEHIND_AREA = tuple(")0123456789-")
_AREA = 4  # digits of a city's code: `(021)`
_FAR = 25  # characters of a phone number that are looked at
_TITLE = 24  # tokens of a bond's title


def check_year(here: Here, before: str, after: str, *, whole: bool) -> None:
    """ValueError where the year of a match is none."""
    tokens = here.words
    start, end = here.spans.get("year_point", (here.start, here.end))
    headed = tokens[start] == words.YEAR
    behind = here.tokens.word(end)
    if not headed and ((whole and _is_glued(here.tokens, start)) or _is_numbered(here.tokens, start, before)):
        raise ValueError("a number of something")
    if end == start + 1 and _counts(here, start, before, after):
        raise ValueError("a count of something")
    if behind in ("/", ":", "%", "-") and whole and here.tokens.word(end + 1)[:1].isdigit():
        raise ValueError("part of a longer number")
    if behind == "%":
        raise ValueError("a percentage")
    if len(tokens[end - 1]) == 2 and after in not_dates.COUNTED:
        raise ValueError("a count of something: *akhir tahun 60 dolar AS*")
    if end == start + 1 and (_on_plate(here, start) or _in_phone_number(here, start)):
        raise ValueError("part of another number")
    if _in_title(here, start) or (_is_capital_head(here, start) and after in not_dates.NUMBERS_OF_DOCUMENTS):
        raise ValueError("the year of a bond or of a law")


def _is_glued(tokens: Tokens, start: int) -> bool:
    """Whether a longer number ends here: `24/2003`, but `PON XXI/2024`, `pra-1998`."""
    glued, numbered_by = tokens.word(start - 1), tokens.word(start - 2)
    games = glued == "/" and numbered_by in words.ROMANS and tokens.word(start - 3) == " "
    games = games and tokens.word(start - 4).isalnum()  # what has the number: no *V/2021* at a line's start
    era = glued == "-" and numbered_by in not_dates.BEFORE_AND_AFTER
    return glued in ("/", "-", ".", ":", "#", "$", "+", "'") and not games and not era


def _is_numbered(tokens: Tokens, start: int, before: str) -> bool:
    """`nomor 2010`, `nomor 2010 hingga 2020`, `Rp 2025`"""
    if tokens.word(start - 1) in currencies.SYMBOLS or before in currencies.SYMBOLS:
        return True
    first = [word for word in tokens.before(start, 6) if word != " "]
    listed = len(first) == 3 and first[1].isdigit() and first[2] in not_dates.LINKS
    return before in not_dates.NOT_YEAR_BEFORE or (listed and first[0] in not_dates.NOT_YEAR_BEFORE)


def _counts(here: Here, start: int, before: str, after: str) -> bool:
    """`2012 orang`, `2024 kasus`, `1500 naskah`; but *pada 2024 perusahaan itu merugi*."""
    part = start > here.start + 1 and here.words[start - 2] in words.PARTS_OF_PERIOD
    if part and after in not_dates.SUBJECTS:  # `Akhir 2024 warga mengungsi`; but *di akhir 2000 meter*
        return False
    number = int(here.words[start]) if here.words[start].isdigit() else 0
    if after in not_dates.COUNTED:
        return after not in not_dates.SUBJECTS or before not in not_dates.YEAR_INTRO
    if after in not_dates.AMONG_THEM or here.tokens.cut(start + 1, start + 5).strip(" ") in not_dates.AMONG_THEM:
        return True
    if number == not_dates.THOUSAND or (number < not_dates.OLD and _is_short_name(source_word(here, start - 2))):
        return True
    if not after.isalpha() or after in not_dates.NO_NOUNS:
        return False
    noun = source_word(here, start + 2).islower()
    verb = len(after) > 5 and after.startswith(clauses.VERB_PREFIXES)
    handles = before.startswith(clauses.VERB_PREFIXES[0]) and len(before) > 5 and before not in not_dates.VERBS_OF_YEARS
    if before in not_dates.COUNT_CUES or (handles and not verb):
        return noun
    if noun and not verb and _follows_counts(here.tokens, start):
        return True
    few_were_years = number < not_dates.MODERN or number % 100 == 0
    named = source_word(here, start - 2)[:1].isupper() and not starts_sentence(here, start - 2)
    named = named or before in not_dates.YEAR_INTRO or _is_linked(here.tokens, start)
    return few_were_years and noun and not named and not verb and before.isalpha()


def _is_short_name(word: str) -> bool:
    """`KTM` 1290"""
    return 1 < len(word) < 5 and word.isupper()


def _follows_counts(tokens: Tokens, start: int) -> bool:
    """12 penari, `2025` obor, dan `1998` lampion"""
    spoken = [word for word in tokens.before(start, 10) if word != " "]
    while spoken and (spoken[-1] == "," or spoken[-1] in clauses.JOINING):
        spoken.pop()
    joined = tokens.word(start - 2) == "," or tokens.word(start - 2) in clauses.JOINING
    for words_between in (1, 2):  # `12 paket sabu`
        item = spoken[-1 - words_between :]
        counted = len(item) == words_between + 1 and item[0][0].isdigit() and all(word.isalpha() for word in item[1:])
        if joined and counted and item[1] not in not_dates.FIGURES:
            return True
    return False


def _is_linked(tokens: Tokens, start: int) -> bool:
    """pada `1999` dan `2000` pemerintah ..."""
    spoken = [word for word in tokens.before(start, 6) if word != " "]
    return (
        len(spoken) == 3 and spoken[0] in not_dates.YEAR_INTRO and spoken[1].isdigit() and spoken[2] in not_dates.LINKS
    )


def _on_plate(here: Here, start: int) -> bool:
    """`B 2025 XY`, `AB 1998 KJM`"""
    city, serial = source_word(here, start - 2), source_word(here, start + 2)
    if len(city) > 2 or len(serial) > 3 or not (city.isupper() and serial.isupper()):
        return False
    return len(city) == 1 or not not_dates.PLATES.isdisjoint(here.tokens.before(start, 8))


def _in_phone_number(here: Here, start: int) -> bool:
    """`(021) 2025 1999`, `1500 046`"""
    behind = here.tokens.words[start + 1 : start + 3]
    if here.words[start] == _CALL_CENTRE and behind[:1] == [" "] and len(behind[-1]) == 3 and behind[-1].isdigit():
        return True
    if "".join(here.tokens.before(start, 2)).strip(" ")[-1:] not in _BEHIND_AREA:
        return False
    front = here.tokens.shadow_before(start, _FAR).rstrip("0123456789 -")
    area = front.rpartition("(")[2]
    return front.endswith(")") and area[:1] == "0" and area[:-1].isdigit() and len(area) <= _AREA + 1


def _is_capital_head(here: Here, start: int) -> bool:
    """`Tahun 2025`, of either token."""
    at = start if here.words[start] == words.YEAR else start - 2
    return at >= 0 and here.words[at] == words.YEAR and source_word(here, at)[0].isupper()


def _in_title(here: Here, start: int) -> bool:
    """`Obligasi II PT Kereta Jaya (PTKJ) Tahun 2004`: all with capitals, back to the word for a bond."""
    tokens = here.words
    if not _is_capital_head(here, start):
        return False
    at = start if tokens[start] == words.YEAR else start - 2
    for index in range(at - 1, max(-1, at - _TITLE), -1):
        if tokens[index] in words.BONDS:
            return True
        if tokens[index].isalpha() and source_word(here, index).islower():
            return False
    return False
