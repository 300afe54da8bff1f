"""The pieces that the phrases of `idnews.dates.rules` are made of, from small to large."""

from __future__ import annotations

from idnews.numbers import NUMERAL

# Pieces. `{d}` is the number of a day, `{m}` of a month, `{yy}` a year in two digits, `{near_month}` also
# `Aug` and `July`, which are months only beside a number.
TGL = "(tanggal|tgl[.])"
POINTING = "[ [yang ]{pointing}| yang akan datang]"
DATE = (
    "({d} [bulan ]{near_month} tahun {year}|{d}~[-]~{near_month}[.](~[,|-|/]~{year}|~'{yy}|-{yy})"
    "|{d}~[-]~{near_month}|{near_month} {d}(, | ){year}"
    "|{d}~/~{m}~/~({year}|{yy})|{d}~-~{m}~-~({year}|{yy})|{m}/{d}/({year}|{yy})|{year}(-|/){m}(-|/){d}|{dotted_date})"
)
SHORT_DATE = "{d}~/~{m}"
IN_BRACKETS = rf"~\(~[{TGL} ]({DATE}|{SHORT_DATE}|{{d}}-{{m}})~\)"
OF_YEAR = "(~[/|-|,]~[tahun ]{year}|~'{yy}| tahun ([yang ]{pointing}|yang akan datang))"
DAY = (
    f"([hari ]{{near_weekday}}[ {{pasaran}}]~[,|-|/]~[{TGL} ]{DATE}{POINTING}"
    f"|[hari ]{{weekday}}[ {{pasaran}}]~[,]{IN_BRACKETS}({POINTING}| (pekan|minggu|tahun) {{pointing}})"
    f"|[hari ]{{weekday}} {{pointing}}({IN_BRACKETS}| {SHORT_DATE})"
    f"|[[hari ]{{near_weekday}}~[,]~][{TGL} ]{{d}} {{near_month}} tahun ([yang ]{{pointing}}|yang akan datang)"
    f"|[hari ]{{weekday}} {{number}} (pekan|minggu) ([yang ](lalu|silam)|mendatang|ke depan|lagi)"
    f"|[hari ]{{weekday}}[,] {SHORT_DATE}|[{TGL} ]{DATE}(~\\(~{{weekday}}~\\)|[,] {{weekday}})"
    f"|[{TGL} ]{DATE}{POINTING}|{TGL} {SHORT_DATE}|[hari ]{{weekday}} (pekan|minggu) [yang ]{{pointing}}[{IN_BRACKETS}]"
    f"|[hari ]{{weekday}}{POINTING})"
)
MONTH = f"([bulan ]{{month}}({OF_YEAR}[ {{pointing}}]|{POINTING})|{{near_month}}(~'{{yy}}|(-| ){{year}}))"
YEAR = "((tahun|thn) ({year}|'{yy}|{yy}|{early_year})[ [yang ]{pointing}]|{year}[ [yang ]{pointing}]|'{yy})"
QUARTER_OR_HALF = "(kuartal|kwartal|triwulan|tw|semester|smt|paruh|separuh)"
SECTION = (
    f"({QUARTER_OR_HALF}[~ke][~-]~({{roman}}|{{small}}|{{ordinal}}|{{unit}}|terakhir)"
    f"({OF_YEAR}| tahun (fiskal|buku|anggaran) {{year}}|~/~{{yy}}|-{{yy}})"
    "[ {pointing}]"
    f"|{QUARTER_OR_HALF}[~ke][~-]~({{roman}}|{{small}}|{{ordinal}}|{{unit}})[ {{pointing}}]"
    "|(kuartal|kwartal|triwulan|semester) [yang ]{pointing}"
    "|(q|h|k)[-]({small}|{roman})(~[/|-]~{year}|~'{yy})|q{small}"
    "|{small}(q|h|s)~[-|/|']~({yy}|{year})|{small}m[ ]({yy}|{year}))"
)
UNIT = "((pekan|minggu|bulan|tahun|thn|dekade|dasawarsa|abad) ([yang ]{pointing}|yang akan datang))"
DECADE = (
    "([(tahun|era|dekade|dasawarsa) ]{round_year}~[-]~an|(dekade|dasawarsa) {round_year}"
    "|[(tahun|era|dekade|dasawarsa) ]'~{round_yy}~[-]~an|(tahun|era|dekade|dasawarsa) {round_yy}~[-|']~an"
    "|(tahun|era|dekade|dasawarsa) {unit} puluhan)"
)
CENTURY = "(abad[~ke][~-]~({small}|{roman}|{ordinal})[ (ini|m|masehi|sm|sebelum masehi)])"
OLD_YEAR = "([tahun ]{any_number} (sm|sebelum masehi)|tahun {any_number} (m|masehi)|{year} masehi)"
SEASON = (
    "(fy~({year}[/({year}|{yy})]|{yy})"
    "|tahun (anggaran|ajaran|akademik|pelajaran|fiskal|buku|pajak|takwim) {year}[~/~({year}|{yy})]"
    "|musim [kompetisi ]({year}[~(/|-)~({year}|{yy})]|{yy}/{yy})|[tahun ]{year}/({year}|{yy})|[tahun ]{year}-{yy})"
)
WEEK = (
    "((pekan|minggu)[ ke][~-]~({ordinal}|{small}|{roman}|{unit}|terakhir) "
    f"([bulan ]{{month}}[{OF_YEAR}|{POINTING}]|bulan [yang ]{{pointing}}))"
)
NEAR_PART = (
    "(({part} (ini|tadi|nanti)|(tadi|nanti) {part}|{near_day} {part}|{part} {near_day}|semalam)"
    f"{IN_BRACKETS}"
    "|{part} (ini|tadi|nanti)|(tadi|nanti) {part}|{near_day} {part}|{part} {near_day}|semalam)"
)
DAY_PART = (
    f"([hari ]{{weekday}} {{part}}[ {{zone_name}}]~[,]{IN_BRACKETS}"
    f"|[hari ]{{weekday}} {{part}}[,] ([{TGL} ]{DATE}|{SHORT_DATE})"
    f"|[hari ]{{weekday}} {{part}} (pekan|minggu) {{pointing}}"
    f"|{{part}} [hari ]{{weekday}}~[,]{IN_BRACKETS}|{{part}} [hari ]{{weekday}}, [{TGL} ]{DATE}|{{part}} [{TGL} ]{DATE}"
    f"|{DAY}[,] {{part}}[ (ini|tadi|lalu|nanti|kemarin|besok|mendatang|depan)][ {{zone_name}}])"
)
COUNTED = r"({number}[~\(~{number}~\)]~{one_of_unit})"  # `4 (empat) tahun`, as contracts and courts write
LENGTH = (
    f"(({COUNTED}|{{one_unit}})(, {COUNTED})*5[,] dan {COUNTED}"
    f"|({COUNTED}|{{one_unit}})( [dan ]{COUNTED})*3[ setengah]"
    "|(beberapa|puluhan|belasan|ratusan|ribuan|jutaan|miliaran) {one_of_unit}|{many_units}-{one_of_unit}"
    "|(berpuluh-puluh|beratus-ratus|beribu-ribu) {one_of_unit})"
)
HEAD = "(pukul|jam|pkl[.]|pk[.])"
WRITTEN = "({hour}:{minute}[:{minute}]|{hour} : {minute}|{dotted_clock})"
HOURS = f"({WRITTEN}|{{hour}}|setengah ({{hour}}|{{below_hundred}})|{{below_hundred}})"

# Everything that a range can run from and to, by its slot.
_POINTS = "day near_day month_point section decade season year_point unit_point week century fixed_day".split()


def any_point(name: str) -> str:
    """Any one of the points, handed over as `name_slot`."""
    return "(" + "|".join(f"{{{name}_{slot}:{slot}}}" for slot in _POINTS) + ")"


PERIOD = "({month_point}|{decade}|{season}|{year_point}|{section}|{unit_point}|{century}|{week}|{ramadan}|{hijri})"
# `Sabtu-Minggu`, `Sabtu dan Minggu`, `Jumat, Sabtu, dan Minggu`
WEEKDAYS = "{weekday}({to}| (dan|&) |~, {middle_weekday:weekday}~[,] (dan|&) ){last_weekday:weekday}"
CLOCK = f"{HEAD} {{clock}}(~{{zone}} {{part}}|[~{{part}}][~{{zone}}])"
SPACED = f"{HEAD} {{clock:spaced_clock}}~{{zone}}"  # as some tokenised texts have it: `14 . 30 WIB`
CLOCKS = (
    f"{HEAD} {{clock}}[ {{part}}][~{{zone}}]{{to}}[{HEAD} ]{{clock2:clock}}"
    "(~{zone2:zone} {part2:part}|[ {part2:part}][~{zone2:zone}])"
)
ON_DAY = "({day}|{day_part}|{near_part}|{near_day}){separator}"
NEAR_DATED = r"{near_day}~\(~({date}|{date:short_date})~\)"
FROM_TO = f"[{{first_part:part_of}} ]{any_point('first')}"

# A number and what it may be. The patterns are of whole tokens.
SHAPES = {
    "d": "0?[1-9]|[12][0-9]|3[01]",
    "m": "0?[1-9]|1[0-2]",
    "year": "1[0-9]{3}|20[0-9]{2}|2100",
    "yy": "[0-9]{2}",
    "early_year": "[1-9][0-9]{2}",
    "old_yy": "[6-9][0-9]",
    "round_year": "1[0-9]{2}0|20[0-9]0",
    "round_yy": "[0-9]0",
    "late_yy": "[6-9]0",
    "hijri_year": "1[34][0-9]{2}",
    "small": "[1-9]|1[0-9]|2[01]",
    "hour": "[01]?[0-9]|2[0-4]",
    "minute": "[0-5][0-9]",
    "dotted_clock": r"(?:[01]?[0-9]|2[0-4])\.[0-5][0-9](?:\.[0-5][0-9])?",
    "dotted_date": r"(?:0?[1-9]|[12][0-9]|3[01])\.(?:0?[1-9]|1[0-2])\.(?:[0-9]{2}|[12][0-9]{3})",
    "any_number": NUMERAL,
}
