"""Clock times: `pukul 14.30 WIB`, `jam setengah delapan malam`."""

from __future__ import annotations

from idnews.dates.reading import bag
from idnews.lexicon import dates as words
from idnews.lexicon import numbers as number_words
from idnews.numbers import read_number

Clock = tuple[int, int, int | None]


def read_clock(text: str) -> Clock:
    """Hour, minute and second (if any): `14.30`, `14:30:05`, `9`, `tujuh`, `setengah delapan`."""
    tokens = bag(text)
    if tokens[0][0].isdigit():
        parts = [int(part) for part in "".join(tokens).replace(".", ":").split(":")]
        hour, minute = parts[0], parts[1] if len(parts) > 1 else 0
        second = parts[2] if len(parts) > 2 else None
    elif tokens[0] == number_words.HALF:  # half of the hour before it
        hour, minute, second = int(read_number(" ".join(tokens[1:]))) - 1, 30, None
    else:
        hour, minute, second = int(read_number(" ".join(tokens))), 0, None
    if not (0 <= hour < 24 or (hour == 24 and minute == 0 and not second)) or minute > 59 or (second or 0) > 59:
        raise ValueError("no clock time")
    return hour, minute, second


def in_part_of_day(clock: Clock, part: str | None) -> Clock:
    """The hour on the 24-hour clock: `pukul 7 malam` is 19."""
    hour, minute, second = clock
    code = words.PARTS_OF_DAY[part][0] if part else None
    if part in words.SMALL_HOURS:
        hour = 0 if hour == 12 else hour
    elif code == "NI" and hour == 12 and (minute or second):  # `pukul 12.30 malam` is past midnight
        hour = 0
    elif code == "NI":
        hour += 12 if 5 < hour < 13 else 0
    elif code == "MI":
        hour += 12 if hour < 6 else 0
    elif code in ("AF", "EV"):
        hour += 12 if hour < 12 else 0
    return hour, minute, second


def read_zone(text: str) -> str:
    """The offset that a zone's name means: `WIB`, `UTC+7`, `GMT-03:30`."""
    tokens = bag(text)
    name = " ".join(tokens)
    if name == "z" or name in words.ZONES:
        return words.ZONES.get(name, "+00:00")
    sign = next(i for i, token in enumerate(tokens) if token in "+-")
    parts = "".join(tokens[sign + 1 :]).replace(".", ":").split(":")
    hours, minutes = (int(parts[0]), int(parts[1]) if len(parts) > 1 else 0)
    if hours > 99:  # +0700
        hours, minutes = divmod(hours, 100)
    if hours > 14 or minutes > 59:
        raise ValueError("no time zone")
    return f"{tokens[sign]}{hours:02}:{minutes:02}"


def write_clock(clock: Clock, zone: str | None) -> str:
    """The time as in TIMEX3: `14:30+07:00`."""
    hour, minute, second = clock
    return f"{hour:02}:{minute:02}{'' if second is None else f':{second:02}'}{zone or ''}"
