"""The slots that the pieces and phrases of dates name: their words, and what reads what they matched."""

from __future__ import annotations

from idnews._phrase import Slot, listed
from idnews.dates import clock, reading, reading_lengths, reading_named
from idnews.dates.pieces import (
    CENTURY,
    DATE,
    DAY,
    DAY_PART,
    DECADE,
    HOURS,
    LENGTH,
    MONTH,
    NEAR_PART,
    OF_YEAR,
    OLD_YEAR,
    SEASON,
    SECTION,
    SHAPES,
    SHORT_DATE,
    UNIT,
    WEEK,
    WRITTEN,
    YEAR,
)
from idnews.lexicon import dates as words
from idnews.lexicon import named_days
from idnews.numbers import NUMBER_SLOTS


def slots() -> tuple[Slot, ...]:
    """All of them, those of numbers among them."""
    names = (
        listed("near_month", words.MONTHS_BESIDE_NUMBERS),
        listed("month", words.MONTHS),
        listed("near_weekday", words.WEEKDAYS_BESIDE_DATES),
        listed("weekday", words.WEEKDAYS),
        listed("pasaran", dict.fromkeys(words.DAYS_OF_JAVA)),
        listed("pointing", words.POINTING),
        listed("other", dict.fromkeys(words.OTHER)),
        listed("roman", words.ROMANS),
        listed("ordinal", words.ORDINALS),
        listed("part_of", words.PARTS_OF_PERIOD),
        listed("part", {part: part for part in words.PARTS_OF_DAY}),
        listed("one_of_unit", words.UNITS),
        listed("unit_nya", words.UNITS | words.UNITS_WITH_NYA),
        listed("one_unit", words.ONE_UNITS),
        listed("many_units", words.MANY_UNITS),
        Slot("near_day", reading.read_near_day, words=frozenset(words.NEAR_DAYS)),
        Slot("quarter_or_half", str, words=words.QUARTERS),
        listed("head", dict.fromkeys(("tahun",))),
        listed("side", dict.fromkeys(("jelang", "menjelang", "sebelum", "setelah", "menuju"))),
        listed("plus_minus", {"-": -1, "+": 1}),
        listed("every", dict.fromkeys(words.EVERY)),
        listed("law", dict.fromkeys(words.LAWS)),
        listed("bond", dict.fromkeys(words.BONDS)),
        listed("zone_name", words.ZONES),
        listed("counted_zone", {zone: words.ZONES[zone] for zone in words.COUNTED_ZONES}),
        listed("fixed_name", named_days.FIXED_DAYS),
        listed("moving_name", named_days.MOVING_DAYS),
        listed("fasting", dict.fromkeys(named_days.FASTING)),
        listed("hijri_month", named_days.HIJRI_MONTHS),
    )
    phrases = (
        Slot("date", reading.read_day, template=DATE),
        Slot("iso_date", reading.read_day, template="{year}-{m}-{d}"),
        Slot("short_date", reading.read_day, template=SHORT_DATE),
        Slot("day", reading.read_day, template=DAY),
        Slot("bare_day", reading.read_bare_day, template="{d}"),
        Slot("month_point", reading.read_month, template=MONTH),
        Slot("year_point", reading.read_year, template=YEAR),
        Slot("of_year", reading.read_year_or_shift, template=OF_YEAR),
        Slot("section", reading.read_section, template=SECTION),
        Slot("unit_point", reading.read_unit, template=UNIT),
        Slot("bare_unit", reading.read_unit, template="(tahun|bulan|pekan)"),
        Slot("decade", reading.read_decade, template=DECADE),
        Slot("century", reading.read_century, template=CENTURY),
        Slot("old_year", reading.read_old_year, template=OLD_YEAR),
        Slot("dated_year", reading.read_old_year, template="({year}|{early_year}) (m|masehi)"),
        Slot("bare_old_year", reading.read_old_year, template="{any_number} (m|masehi)"),
        Slot("late_decade", reading.read_decade, template="[']{late_yy}[-]an"),
        Slot("bare_decade", reading.read_decade, template="[']{round_yy}[-]an"),
        Slot("bare_century", reading.read_century_number, template="[ke][-]({small}|{roman})"),
        Slot("nth", reading.read_ordinal, template="({roman}|{small}|{ordinal})"),
        Slot("season", reading.read_double_year, template=SEASON),
        Slot("week", reading.read_week, template=WEEK),
        Slot("weekend", reading.read_weekend, template="akhir pekan[ [yang ]{pointing}| yang akan datang]"),
        Slot(
            "fixed_day",
            reading_named.read_fixed_day,
            template=f"{{fixed_name}}[{OF_YEAR}[ {{pointing}}]| {{pointing}}]",
        ),
        Slot(
            "moving_day",
            reading_named.read_moving_day,
            template=f"{{moving_name}}({OF_YEAR}[ {{pointing}}]| [yang ]{{pointing}})",
        ),
        Slot(
            "moving_hijri",
            reading_named.read_moving_hijri,
            template="{moving_name} [tahun ]{hijri_year}[~(h|hijriah|hijriyah|hijriyyah)]",
        ),
        Slot(
            "moving_era",
            reading_named.read_moving_day,
            template="{moving_name} [tahun ](saka {year}|{year} saka|{any_number}[ (be|kongzili)])",
        ),
        Slot("moving_or_bare", reading_named.read_moving_day, template=f"{{moving_name}}[{OF_YEAR}]"),
        Slot("ramadan", reading_named.read_ramadan, template=f"[bulan ]{{fasting}}{OF_YEAR}[ {{pointing}}]"),
        Slot(
            "hijri",
            reading_named.read_hijri,
            template="[{d} [bulan ]]{hijri_month} {hijri_year}[~(h|hijriah|hijriyah|hijriyyah)]",
        ),
        Slot("day_part", reading.read_day_part, template=DAY_PART),
        Slot("near_part", reading.read_near_part, template=NEAR_PART),
        Slot("length", reading_lengths.read_length, template=LENGTH),
        Slot("written_clock", clock.read_clock, template=WRITTEN),
        Slot("spaced_clock", clock.read_clock, template="{hour} . {minute}"),
        Slot("whole_hour", clock.read_clock, template="({hour}|{below_hundred})"),
        Slot("colon_clock", clock.read_clock, template="{hour}:{minute}[:{minute}]"),
        Slot("clock", clock.read_clock, template=HOURS),
        Slot(
            "zone",
            clock.read_zone,
            template="({zone_name}|{counted_zone}~(+|-)~{any_number}[:{minute}]|(+|-){hour}:{minute}|z)",
        ),
        Slot("to", str, template="(~-~| (hingga|sampai[ dengan]|s/d|s.d[~.]|sd) [(pada|tanggal) ])"),
        Slot(
            "separator",
            str,
            template=r"(~[,]~[(pada|sekitar|mulai|kira-kira|kurang lebih|sekira) ]|~(/|\|)~| - )",
        ),
    )
    shapes = (Slot(name, int if name == "year" else str, shape=shape) for name, shape in SHAPES.items())
    return (*NUMBER_SLOTS, *shapes, *names, *phrases)
