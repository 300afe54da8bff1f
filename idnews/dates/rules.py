r"""The phrases that state a date, a time, a length of time or a recurring time, one a line.

Read it from top to bottom: pieces, slots made of them, whole phrases in order of precedence.
"""

from __future__ import annotations

from functools import cache

from idnews._phrase import Grammar, Rule, Slot, listed
from idnews.dates import build, build_lengths, build_times, clock, reading, reading_lengths, reading_named
from idnews.lexicon import dates as words
from idnews.lexicon import named_days
from idnews.numbers import NUMBER_SLOTS, NUMERAL

# Pieces. `{d}` is the number of a day, `{m}` of a month, `{yy}` a year in two digits, `{near_month}` also
# `Aug` and `July`, which are months only beside a number.
TGL = "(tanggal|tgl[.])"
POINTING = "[ [yang ]{pointing}| yang akan datang]"
DATE = (
    "({d} [bulan ]{near_month} tahun {year}|{d}~[-]~{near_month}[.](~[,|-|/]~{year}|~'{yy}|-{yy})"
    "|{d}~[-]~{near_month}|{near_month} {d}(, | ){year}"
    "|{d}~(/|-)~{m}~(/|-)~({year}|{yy})|{m}/{d}/({year}|{yy})|{year}(-|/){m}(-|/){d}|{dotted_date})"
)
SHORT_DATE = "{d}~/~{m}"
IN_BRACKETS = rf"~\(~[{TGL} ]({DATE}|{SHORT_DATE}|{{d}}-{{m}})~\)"
OF_YEAR = "(~[/|-|,]~[tahun ]{year}|~'{yy}| tahun [yang ]{pointing})"
DAY = (
    f"([hari ]{{near_weekday}}~[,|-|/]~[{TGL} ]{DATE}{POINTING}|[hari ]{{weekday}}~[,]{IN_BRACKETS}{POINTING}"
    f"|[hari ]{{weekday}} {{pointing}}{IN_BRACKETS}|[{TGL} ]{{d}} {{near_month}} tahun [yang ]{{pointing}}"
    f"|[hari ]{{weekday}} {{number}} (pekan|minggu) [yang ](lalu|silam)"
    f"|[hari ]{{weekday}}[,] {SHORT_DATE}|[{TGL} ]{DATE}(~\\(~{{weekday}}~\\)|[,] {{weekday}})"
    f"|[{TGL} ]{DATE}{POINTING}|{TGL} {SHORT_DATE}|[hari ]{{weekday}} (pekan|minggu) [yang ]{{pointing}}"
    f"|[hari ]{{weekday}}{POINTING})"
)
MONTH = f"([bulan ]{{month}}({OF_YEAR}[ {{pointing}}]|{POINTING})|{{near_month}}(~'{{yy}}|(-| ){{year}}))"
YEAR = "((tahun|thn) ({year}|'{yy}|{yy}|{early_year})[ [yang ]{pointing}]|{year}[ [yang ]{pointing}]|'{yy})"
QUARTER_OR_HALF = "(kuartal|kwartal|triwulan|tw|semester|smt|paruh|separuh)"
SECTION = (
    f"({QUARTER_OR_HALF}[~ke][~-]~({{roman}}|{{small}}|{{ordinal}}|{{unit}}|terakhir)({OF_YEAR}|~/~{{yy}})"
    "[ {pointing}]"
    f"|{QUARTER_OR_HALF}[~ke][~-]~({{roman}}|{{small}}|{{ordinal}}|{{unit}})[ {{pointing}}]"
    "|(kuartal|kwartal|triwulan|semester) [yang ]{pointing}"
    "|(q|h|k)[-]({small}|{roman})(~[/|-]~{year}|~'{yy})|q{small}|{small}(q|h|s)~[-]~({yy}|{year})|{small}m({yy}|{year}))"
)
UNIT = "((pekan|minggu|bulan|tahun|thn|dekade|dasawarsa|abad) ([yang ]{pointing}|yang akan datang))"
DECADE = (
    "([(tahun|era|dekade|dasawarsa) ]{round_year}[-]an|(dekade|dasawarsa) {round_year}"
    "|[(tahun|era|dekade|dasawarsa) ]'{round_yy}[-]an|(tahun|era|dekade|dasawarsa) {round_yy}[-]an)"
)
CENTURY = "(abad[~ke][~-]~({small}|{roman}|{ordinal})[ (ini|m|masehi|sm|sebelum masehi)])"
OLD_YEAR = "([tahun ]{any_number} (sm|sebelum masehi)|tahun {any_number} (m|masehi)|{year} masehi)"
SEASON = (
    "(fy~({year}|{yy})|tahun (anggaran|ajaran|akademik|pelajaran|fiskal|buku|pajak) {year}[~/~({year}|{yy})]"
    "|musim [kompetisi ]{year}~(/|-)~({year}|{yy})|[tahun ]{year}/({year}|{yy})|[tahun ]{year}-{late_yy})"
)
WEEK = (
    "((pekan|minggu)[ ke][~-]~({ordinal}|{small}|{roman}|terakhir) "
    f"([bulan ]{{month}}[{OF_YEAR}]|bulan [yang ]{{pointing}}))"
)
NEAR_PART = (
    f"(({{part}} (ini|tadi|nanti)|(tadi|nanti) {{part}}|{{near_day}} {{part}}|{{part}} {{near_day}}){IN_BRACKETS}"
    "|{part} (ini|tadi|nanti)|(tadi|nanti) {part}|{near_day} {part}|{part} {near_day}|semalam)"
)
DAY_PART = (
    f"([hari ]{{weekday}} {{part}}[ {{zone_name}}]~[,]{IN_BRACKETS}|[hari ]{{weekday}} {{part}}[,] [{TGL} ]{DATE}"
    f"|[hari ]{{weekday}} {{part}} (pekan|minggu) {{pointing}}"
    f"|{{part}} [hari ]{{weekday}}~[,]{IN_BRACKETS}|{{part}} [hari ]{{weekday}}, [{TGL} ]{DATE}|{{part}} [{TGL} ]{DATE}"
    f"|{DAY}[,] {{part}}[ (ini|tadi|lalu|nanti|kemarin|mendatang|depan)][ {{zone_name}}])"
)
COUNTED = r"({number}[~\(~{number}~\)]~{one_of_unit})"  # `4 (empat) tahun`, as contracts and courts write
LENGTH = (
    f"(({COUNTED}|{{one_unit}})(, {COUNTED})*5[,] dan {COUNTED}"
    f"|({COUNTED}|{{one_unit}})( [dan ]{COUNTED})*3[ setengah]"
    "|(beberapa|puluhan|belasan|ratusan|ribuan|jutaan|miliaran) {one_of_unit}|{many_units}-{one_of_unit}"
    "|(berpuluh-puluh|beratus-ratus|beribu-ribu) {one_of_unit})"
)
HEAD = "(pukul|jam|pkl[.]|pk[.])"
WRITTEN = "({hour}:{minute}[:{minute}]|{dotted_clock})"
HOURS = f"({WRITTEN}|{{hour}}|setengah ({{hour}}|{{below_hundred}})|{{below_hundred}})"

# Everything that a range can run from and to, by its slot.
_POINTS = "day near_day month_point section decade season year_point unit_point week century fixed_day".split()


def _any_point(name: str) -> str:
    """Any one of the points, handed over as `name_slot`."""
    return "(" + "|".join(f"{{{name}_{slot}:{slot}}}" for slot in _POINTS) + ")"


PERIOD = "({month_point}|{decade}|{season}|{year_point}|{section}|{unit_point}|{century}|{week})"
CLOCK = f"{HEAD} {{clock}}(~{{zone}} {{part}}|[ {{part}}][~{{zone}}])"
CLOCKS = f"{HEAD} {{clock}}[ {{part}}][~{{zone}}]{{to}}[{HEAD} ]{{clock2:clock}}[ {{part2:part}}][~{{zone2:zone}}]"
ON_DAY = "({day}|{day_part}|{near_part}|{near_day}){separator}"
FROM_TO = f"[{{first_part:part_of}} ]{_any_point('first')}"

RULES = (
    # Days and longer periods.
    Rule("{day}", build.date_of),
    Rule("{near_day}", build.date_of),
    Rule(f"{TGL} {{bare_day}}[ [yang ]{{pointing}}]", build.day_of_month),
    Rule(f"{TGL} {{bare_day}} bulan [yang ]{{pointing}}", build.day_of_some_month),
    Rule("{near_day}~\\(~({date}|{date:short_date})~\\)", build.near_day_with_date),
    Rule(r"\(~<{short_date}>~\)", build.dates_of),
    Rule("{month_point}", build.date_of),
    Rule("{year_point}", build.date_of),
    Rule("{section}", build.date_of),
    Rule("{unit_point}", build.date_of),
    Rule("{decade}", build.date_of),
    Rule("{century}", build.date_of),
    Rule("{old_year}", build.date_of),
    Rule("[tahun ]{first:any_number}{to}{last:old_year}", build.old_years),
    Rule("tahun {first:any_number}{to}{last:bare_old_year}", build.old_years),
    Rule("{season}", build.date_of),
    Rule("{week}", build.date_of),
    Rule("{weekend}", build.date_of),
    Rule("{fixed_day}", build.date_of),
    Rule("{moving_hijri}", build.date_of),
    Rule("{moving_day}", build.date_of),
    Rule("{moving_era}", build.date_of),
    Rule("{ramadan}", build.date_of),
    Rule("{hijri}", build.date_of),
    Rule("h~{sign:plus_minus}~{offset:any_number}[ {side}] ({day:moving_or_bare}|{day:fixed_day})", build.days_from),
    Rule(
        "h~{sign:plus_minus}~{offset:any_number}{to}h~{last_sign:plus_minus}~{last_offset:any_number}[ {side}] "
        "({day:moving_or_bare}|{day:fixed_day})",
        build.days_around,
    ),
    Rule("{count:number} bulan pertama ([tahun ]{year}[ ini]|tahun [yang ]{pointing})", build.first_months),
    # Parts of them.
    Rule(f"{{part_of}} {PERIOD}", build.part_of),
    Rule("{part_of} {bare_unit}", build.part_of),
    # From one to another, and lists whose last lends to the others.
    Rule(f"[{TGL} ]{{first:bare_day}}{{to}}{{last:day}}", build.days),
    Rule(f"{FROM_TO}{{to}}[{{last_part:part_of}} ]{_any_point('last')}", build.span, "{point}{to}{point}"),
    Rule(
        f"antara <{FROM_TO} dan [{{last_part:part_of}} ]{_any_point('last')}>",
        build.spans,
        "antara <{point} dan {point}>",
    ),
    Rule("antara [tanggal ]<{first:bare_day} dan {last:day}>", build.days_between),
    Rule("{first:near_month}{to}{last:month_point}", build.months),
    Rule("{first:decade}{to}{last:bare_decade}", build.stated_span),
    Rule("{first:century}{to}{last:bare_century}", build.stated_span),
    Rule(f"{QUARTER_OR_HALF} {{first:nth}}{{to}}[{QUARTER_OR_HALF} ]{{last:nth}}[{{of_year}}]", build.sections),
    Rule(f"<{QUARTER_OR_HALF} {{first:nth}}> dan <{{last:nth}}[{{of_year}}]>", build.listed_sections),
    Rule(r"{weekday}{to}{last_weekday:weekday}~\(~{first:bare_day}{to}{last:date}~\)", build.days),
    Rule(r"{weekday}{to}{last_weekday:weekday}~\(~{first:bare_day}{to}{last:short_date}~\)", build.days),
    Rule(f"<[{TGL} ]{{first:bare_day}}> (dan|atau|serta|&) <{{last:day}}>", build.listed_days),
    Rule(
        f"<[{TGL} ]{{first:bare_day}}>, <{{middle:bare_day}}>[,] (dan|atau|serta|&) <{{last:day}}>",
        build.listed_days,
    ),
    Rule("<{first:day}> (dan|atau|serta) <{last:day}>", build.lending),
    Rule("<{first:month_point}> (dan|atau|serta) <{last:month_point}>", build.lending),
    Rule(
        "<{first:month_point}>, <{middle:month_point}>[,] (dan|atau|serta) <{last:month_point}>",
        build.lending,
    ),
    Rule("<{first:section}> (dan|atau|serta) <{last:section}>", build.lending),
    # Times.
    Rule(CLOCK, build_times.time_of),
    Rule(CLOCKS, build_times.times_of),
    Rule("{clock:written_clock}~{zone}", build_times.time_of),
    Rule("{clock:written_clock}[~{zone}]{to}{clock2:written_clock}~{zone2:zone}", build_times.times_of),
    Rule(
        f"antara <{HEAD} {{clock}}[~{{zone}}] dan [{HEAD} ]{{clock2:clock}}[~{{zone2:zone}}]>",
        build_times.times_between,
    ),
    Rule(
        f"{ON_DAY}{HEAD} {{clock}}[~{{zone}}]{{to}}{{last_day:day}}{{separator}}{HEAD} {{clock2:clock}}"
        "[~{zone2:zone}]",
        build_times.times_of,
    ),
    Rule(f"{CLOCK}(, | pada | ){{day}}", build_times.time_of),
    Rule("waktu <{clock:written_clock}>", build_times.clock_alone),
    Rule(ON_DAY + CLOCK, build_times.time_of),
    Rule(ON_DAY + CLOCKS, build_times.times_of),
    Rule(ON_DAY + "{clock:colon_clock}[~{zone}]", build_times.time_of),
    Rule(ON_DAY + "{clock:written_clock}~{zone}", build_times.time_of),
    Rule(ON_DAY + "{clock:written_clock}[~{zone}]{to}{clock2:written_clock}~{zone2:zone}", build_times.times_of),
    Rule("{iso_date}t{clock:colon_clock}[~{zone}]", build_times.time_of),
    Rule("{day_part}", build_times.time_of),
    Rule("{near_part}", build_times.time_of),
    Rule(f"malam {{weekday}}{POINTING}", build_times.eve),
    Rule("{part}", build_times.time_of),
    Rule("{part}{to}{part2:part}", build_times.times_of),
    Rule("({day_part}|{near_part}){to}({last:day_part}|{last:near_part})", build_times.parts_of_days),
    Rule("({day_part}|{near_part}){to}{part2:part}", build_times.parts_of_one_day),
    # Lengths of time.
    Rule("{first:any_number}~x~{length}", build_lengths.so_many_times),
    Rule("{length}", build_lengths.length),
    Rule("{length} pertama[ ini]", build_lengths.length),
    Rule("{length} (terakhir|belakangan)[ ini]", build_lengths.past_length),
    Rule("{length} (ke depan|mendatang|yang akan datang)", build_lengths.coming_length),
    Rule("{length} ini", build_lengths.length_until_now),
    Rule("{length} [yang ](lalu|silam)", build_lengths.ago),
    Rule("{length} lagi", build_lengths.from_now),
    Rule("{first:number}{to}{last:length}", build_lengths.lengths),
    Rule("{first:number}{to}{last:length} (terakhir|ke depan|mendatang)", build_lengths.lengths),
    Rule("{first_length:length}{to}{last:length}", build_lengths.lengths),
    Rule("antara <{first:number} dan {last:length}>", build_lengths.lengths_between),
    Rule("<{first:number}> (dan|atau) <{last:length}>", build_lengths.listed_lengths),
    Rule("<{first:number}>, <{middle:number}>[,] (dan|atau) <{last:length}>", build_lengths.listed_lengths),
    # Recurring times.
    Rule("{every}[ {number}] {one_of_unit:unit_nya}[ sekali]", build_lengths.every),
    Rule("({number} {one_of_unit}|{one_unit}) sekali", build_lengths.every),
    Rule("{every} {one_unit}[ sekali]", build_lengths.every),
    Rule("{every} akhir pekan", build_lengths.every_weekend),
    Rule("{every} {part_of} {one_of_unit:unit_nya}", build_lengths.every),
    Rule("{every} [hari ]{weekday}{to}{last:weekday}", build_lengths.every_weekday),
    Rule("{every} [hari ]{weekday}[ {part}]", build_lengths.every_weekday),
    Rule(f"{{every}} [{TGL} ]{{date}}", build_lengths.every_day),
    Rule(f"{{every}} {TGL} {{bare_day}}", build_lengths.every_day),
    Rule(f"{TGL} {{bare_day}} {{every}} bulan", build_lengths.every_day),
    Rule("{every} [bulan ]{month}", build_lengths.every_month),
    Rule("{every} {part}", build_lengths.every_part_of_day),
    Rule("{hijri_year}~(h|hijriah|hijriyah)~/~<{year}~(m|masehi)>", build.year_of_our_era),
    Rule("lebih awal <{unit_point}>", build.earlier),
    # No dates: numbers and titles of laws, rulings and bonds.
    Rule("{any_number} {head} {year}", build.number_of_a_document),
    Rule("{any_number} {month} {year}", build.no_such_day),
    Rule("[tahun ]{hijri_year}~(h|hijriah|hijriyah)", build.nothing),
    Rule("undang-undang dasar {year}", build.nothing),
    Rule("(nomor|no[.])~[:]~{any_number}[~/~{*}({*})*9][ tahun {year}]", build.nothing),
    Rule("{law} [nri ][{any_number}/]{year}", build.nothing),
    Rule("{bond} [{*} ][{*} ][{*} ][{*} ]{roman}[ tahap {roman}][ tahun| ][/| ]{year}", build.nothing),
)

# A number and what it may be. The patterns are of whole tokens.
_SHAPES = {
    "d": "0?[1-9]|[12][0-9]|3[01]",
    "m": "0?[1-9]|1[0-2]",
    "year": "1[0-9]{3}|20[0-9]{2}|2100",
    "yy": "[0-9]{2}",
    "late_yy": "1[3-9]|[2-9][0-9]",
    "early_year": "[1-9][0-9]{2}",
    "round_year": "1[0-9]{2}0|20[0-9]0",
    "round_yy": "[0-9]0",
    "hijri_year": "1[34][0-9]{2}",
    "small": "[1-9]|1[0-9]|2[01]",
    "hour": "[01]?[0-9]|2[0-4]",
    "minute": "[0-5][0-9]",
    "dotted_clock": r"(?:[01]?[0-9]|2[0-4])\.[0-5][0-9](?:\.[0-5][0-9])?",
    "dotted_date": r"(?:0?[1-9]|[12][0-9]|3[01])\.(?:0?[1-9]|1[0-2])\.(?:[0-9]{2}|[12][0-9]{3})",
    "any_number": NUMERAL,
}


@cache
def grammar() -> Grammar:
    """The rules, made ready when first used."""
    names = (
        listed("near_month", words.MONTHS_BESIDE_NUMBERS),
        listed("month", words.MONTHS),
        listed("near_weekday", words.WEEKDAYS_BESIDE_DATES),
        listed("weekday", words.WEEKDAYS),
        listed("pointing", words.POINTING),
        listed("roman", words.ROMANS),
        listed("ordinal", words.ORDINALS),
        listed("part_of", words.PARTS_OF_PERIOD),
        listed("part", {part: part for part in words.PARTS_OF_DAY}),
        listed("one_of_unit", words.UNITS),
        listed("unit_nya", words.UNITS | words.UNITS_WITH_NYA),
        listed("one_unit", words.ONE_UNITS),
        listed("many_units", words.MANY_UNITS),
        Slot("near_day", reading.read_near_day, words=frozenset(words.NEAR_DAYS)),
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
        Slot("bare_old_year", reading.read_old_year, template="{any_number} (m|masehi)"),
        Slot("bare_decade", reading.read_decade, template="[']{round_yy}[-]an"),
        Slot("bare_century", reading.read_century_number, template="[ke][-]({small}|{roman})"),
        Slot("nth", reading.read_ordinal, template="({roman}|{small}|{ordinal})"),
        Slot("season", reading.read_double_year, template=SEASON),
        Slot("week", reading.read_week, template=WEEK),
        Slot("weekend", reading.read_weekend, template="akhir pekan[ [yang ]{pointing}]"),
        Slot("fixed_day", reading_named.read_fixed_day, template=f"{{fixed_name}}[{OF_YEAR}| {{pointing}}]"),
        Slot("moving_day", reading_named.read_moving_day, template=f"{{moving_name}}({OF_YEAR}| [yang ]{{pointing}})"),
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
        Slot("ramadan", reading_named.read_ramadan, template=f"[bulan ]{{fasting}}{OF_YEAR}"),
        Slot(
            "hijri",
            reading_named.read_hijri,
            template="[{d} [bulan ]]{hijri_month} {hijri_year}[~(h|hijriah|hijriyah|hijriyyah)]",
        ),
        Slot("day_part", reading.read_day_part, template=DAY_PART),
        Slot("near_part", reading.read_near_part, template=NEAR_PART),
        Slot("length", reading_lengths.read_length, template=LENGTH),
        Slot("written_clock", clock.read_clock, template=WRITTEN),
        Slot("colon_clock", clock.read_clock, template="{hour}:{minute}[:{minute}]"),
        Slot("clock", clock.read_clock, template=HOURS),
        Slot(
            "zone",
            clock.read_zone,
            template="({zone_name}|{counted_zone}~(+|-)~{any_number}[:{minute}]|(+|-){hour}:{minute}|z)",
        ),
        Slot("to", str, template="(~-~| (hingga|sampai[ dengan]|s/d|s.d[.]|sd) [(pada|tanggal) ])"),
        Slot(
            "separator",
            str,
            template=r"(~[,]~[(pada|sekitar|mulai|kira-kira|kurang lebih|sekira) ]| ~[/|\|]~ | - )",
        ),
    )
    shapes = (Slot(name, int if name == "year" else str, shape=shape) for name, shape in _SHAPES.items())
    return Grammar(RULES, (*NUMBER_SLOTS, *shapes, *names, *phrases))
