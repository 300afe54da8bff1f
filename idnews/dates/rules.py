"""The phrases that state a date, a time, a length of time or a recurring time, one a line.

Read `idnews.dates.pieces` first: the pieces of a phrase. Here stand the whole phrases in order of precedence; the
slots that pieces and phrases name are in `idnews.dates.slots`.
"""

from __future__ import annotations

from functools import cache

from idnews._phrase import Grammar, Rule
from idnews.dates import build, build_lengths, build_lists, build_relative, build_times, build_years
from idnews.dates.pieces import (
    CLOCK,
    CLOCKS,
    FROM_TO,
    HEAD,
    NEAR_DATED,
    ON_DAY,
    PERIOD,
    POINTING,
    QUARTER_OR_HALF,
    SPACED,
    TGL,
    WEEKDAYS,
    any_point,
)
from idnews.dates.slots import slots

RULES = (
    # Days and longer periods.
    Rule("{day}", build.date_of),
    Rule("{near_day}", build.date_of),
    Rule(f"{TGL} {{bare_day}}[ [yang ]{{pointing}}]", build_relative.day_of_month),
    Rule(f"{TGL} {{bare_day}} bulan [yang ]{{pointing}}", build_relative.day_of_some_month),
    Rule(f"{TGL} {{spelled:below_hundred}} bulan [yang ]{{pointing}}", build_relative.day_of_some_month),
    Rule(NEAR_DATED, build_relative.near_day_with_date),
    Rule(r"\(~<{short_date}>~\)", build.dates_of),
    Rule(f"{TGL} {{bare_day}} bulan {{month_point}}", build_relative.day_of_named_month),
    Rule(f"{TGL} {{first:bare_day}}{{to}}{{last:bare_day}} bulan {{month_point}}", build_relative.days_of_named_month),
    Rule(
        f"<{TGL} {{first:bare_day}}> dan <{{last:bare_day}} bulan {{month_point}}>", build_relative.two_of_named_month
    ),
    Rule(
        "[{part_of} ]({month_point}|{day}) {count:number} tahun [yang ](lalu|silam)",
        build_relative.years_ago,
    ),
    # Of a year or week that the text names elsewhere.
    Rule("<{day}> (tahun|pekan|minggu) {other}", build_relative.of_another),
    Rule(f"<{TGL} {{bare_day}}> bulan {{other}}", build_relative.of_another),
    Rule("<({month_point}|{section}|{fixed_day})> tahun {other}", build_relative.of_another),
    Rule("<{part_of} ({month_point}|{section})> tahun {other}", build_relative.of_another),
    Rule("{part_of} {bare_unit} {other}", build.nothing),
    Rule("{month_point}", build.date_of),
    Rule("<{month} {year:old_yy}>", build_years.month_of_old),
    Rule("{year_point}", build.date_of),
    Rule("{section}", build.date_of),
    Rule("{unit_point}", build.date_of),
    Rule("{decade}", build.date_of),
    Rule("(generasi|musik|lagu|film|anak|artis|penyanyi) <{decade:bare_decade}>", build_years.decade_of),
    Rule("<{decade}> (dan|atau) <{last:bare_decade}>", build_years.listed_decades),
    Rule("{part_of} {late_decade}", build.part_of),
    Rule("{century}", build.date_of),
    Rule("{old_year}", build.date_of),
    Rule("[tahun ]{first:any_number}{to}{last:old_year}", build_years.old_years),
    Rule("{d} {near_month} {old_year:dated_year}", build_years.day_of_our_era),
    Rule("(bertarikh|bertahun|berangka tahun) <{old_year:dated_year}>", build_years.inscribed),
    Rule("tahun {first:any_number}{to}{last:bare_old_year}", build_years.old_years),
    Rule("{season}", build.date_of),
    Rule("{week}", build.date_of),
    Rule("<(pekan|minggu) {first:nth}> (dan|atau) <[(pekan|minggu) ]{last:nth} {month:month_point}>", build.two_weeks),
    Rule("{weekend}", build.date_of),
    Rule("{fixed_day}", build.date_of),
    Rule("{moving_hijri}", build.date_of),
    Rule("{moving_day}", build.date_of),
    Rule("{moving_era}", build.date_of),
    Rule("{ramadan}", build.date_of),
    Rule("{hijri}", build.date_of),
    Rule(
        "h~{sign:plus_minus}~{offset:any_number}[ {side}] ({day:moving_or_bare}|{day:fixed_day}|{day:moving_hijri})",
        build.days_from,
    ),
    Rule(
        "h~{sign:plus_minus}~{offset:any_number}{to}h~{last_sign:plus_minus}~{last_offset:any_number}[ {side}] "
        "({day:moving_or_bare}|{day:fixed_day}|{day:moving_hijri})",
        build.days_around,
    ),
    Rule("{count:number} bulan pertama ([tahun ]{year}[ ini]|tahun [yang ]{pointing})", build.first_months),
    Rule("{count:number} bulan {year}[ ini]", build.first_months),
    Rule(
        "{count:number} {quarter_or_half} pertama ([tahun ]{year}[ ini]|tahun [yang ]{pointing})",
        build.first_quarters,
    ),
    Rule("{count:number} bulan terakhir ([tahun ]{year}|tahun [yang ]{pointing})", build.last_months),
    Rule(
        "{count:number} (hari|pekan|minggu) (pertama|terakhir) ({period:month_point}|{period:unit_point})",
        build.first_days,
    ),
    Rule(f"[tahun ]{{year}} {QUARTER_OR_HALF} {{number:nth}}", build.section_of_year),
    Rule(f"[tahun ]{{year}} {QUARTER_OR_HALF} {{first:nth}}{{to}}{{last:nth}}", build.sections),
    Rule(f"{TGL} {{day:below_hundred}} [bulan ]{{month}}[ {{year}}]", build.spelled_day),
    # Parts of them.
    Rule(f"{{part_of}} {PERIOD}", build.part_of),
    Rule("{part_of} {bare_unit}", build.part_of),
    Rule(f"<{{first_part:part_of}}> (dan|atau) <{{part_of}} {PERIOD}>", build.listed_parts),
    Rule(f"{{first_part:part_of}}{{to}}{{part_of}} {PERIOD}", build.span_of_parts),
    Rule("(paruh|separuh) {nth} ({month_point}|{century}|{decade}|{unit_point})", build.half_of),
    # From one to another, and lists whose last lends to the others.
    Rule(f"[{TGL} ]{{first:bare_day}}{{to}}{{last:day}}", build.days),
    Rule(f"{TGL} {{first:bare_day}}{{to}}{{last:bare_day}} bulan [yang ]{{pointing}}", build_relative.days_of_month),
    Rule("{first:short_date}{to}{last:date}", build.short_span),
    Rule(r"\(~<{first:short_date}{to}{last:short_date}>~\)", build.short_spans),
    Rule(r"\(~<{first:bare_day}{to}{last:short_date}>~\)", build.days_between),
    Rule(
        f"{WEEKDAYS}(~\\(~({{first:short_date}}{{to}}({{last:short_date}}|{{last:date}})|{{first:date}}{{to}}{{last:date}})"
        "~\\)|~[,] {first:date}{to}{last:date})",
        build.short_span,
    ),
    Rule(
        "([(tahun|era|dekade|dasawarsa) ]{first:round_year}{to}{last:decade}"
        "|(tahun|era|dekade|dasawarsa) {first:round_yy}{to}{last:bare_decade})",
        build_years.decades,
    ),
    Rule(f"{FROM_TO}{{to}}[{{last_part:part_of}} ]{any_point('last')}", build.span, "{point}{to}{point}"),
    Rule(
        f"antara <{FROM_TO} dan [{{last_part:part_of}} ]{any_point('last')}>",
        build.spans,
        "antara <{point} dan {point}>",
    ),
    Rule("antara [tanggal ]<{first:bare_day} dan {last:day}>", build.days_between),
    Rule("{first:near_month}{to}{last:month_point}", build.months),
    Rule("{first:decade}{to}{last:bare_decade}", build_years.stated_span),
    Rule("{first:century}{to}{last:bare_century}", build_years.stated_span),
    Rule("antara <{first:century} dan {last:bare_century}>", build_years.centuries_between),
    Rule("<{century}>[~, <{middle:bare_century}>][~,] (dan|atau) <{last:bare_century}>", build_years.listed_centuries),
    Rule(f"{QUARTER_OR_HALF} {{first:nth}}{{to}}[{QUARTER_OR_HALF} ]{{last:nth}}[{{of_year}}]", build.sections),
    Rule(f"<{QUARTER_OR_HALF} {{first:nth}}>( (dan|atau) |~/~)<{{last:nth}}[{{of_year}}]>", build.listed_sections),
    Rule(
        f"{WEEKDAYS}~\\(~{{first:bare_day}}{{to}}({{last:date}}|{{last:short_date}})~\\)",
        build.days,
    ),
    Rule(f"{WEEKDAYS}~[,] {{first:bare_day}}{{to}}{{last:date}}", build.days),
    Rule(
        f"<{QUARTER_OR_HALF} {{first:nth}}>~, <{{middle:nth}}>[~, <{{middle:nth}}>][~,] dan "
        "<{last:nth}[{of_year}]>",
        build.listed_sections,
    ),
    Rule(f"<[{TGL} ]{{first:bare_day}}> (dan|atau|serta|&) <{{last:day}}>", build_lists.listed_days),
    Rule(
        f"<[{TGL} ]{{first:bare_day}}>~, <{{middle:bare_day}}>(~, <{{middle:bare_day}}>)*9"
        "(~[,] (dan|atau|serta|&) |~, )<{last:day}>",
        build_lists.listed_days,
    ),
    Rule(
        f"<[{TGL} ]{{first:bare_day}}{{to}}{{end:bare_day}}> (dan|serta|&) "
        "<[{begin:bare_day}{to2:to}]{last:day}>",
        build_lists.days_and_more,
    ),
    Rule(
        f"<[{TGL} ][{{day:bare_day}}{{to}}]{{day:bare_day}}>(~, <[{{day:bare_day}}{{to}}]{{day:bare_day}}>)*9"
        "[~,] (dan|atau|serta|&) <[{day:bare_day}{to}]{last:day}>",
        build_lists.days_and_spans,
        "<{day:bare_day}{to}{day:bare_day}>~, <{day:bare_day}>[~,] (dan|atau|serta|&) <{last:day}>",
    ),
    Rule(
        "<{weekday}>[~, <{weekday2:weekday}>][~,] (dan|&) <{weekday3:weekday}>(~\\(~|~[,] )"
        "<{first:bare_day}>[~, <{middle:bare_day}>][~,] (dan|&) <{last:date}>",
        build_lists.weekdays_and_days,
    ),
    Rule(
        "<[{begin:bare_day}{to}]{first:day}>[~, <[{middle_begin:bare_day}{to2:to}]{middle:day}>][~,] "
        "(dan|atau|serta) <[{last_begin:bare_day}{to3:to}]{last:day}>",
        build_lists.lending_to_spans,
    ),
    Rule(
        "<{first:day}>~, <{middle:day}>(~, <{middle:day}>)*9[~,] (dan|atau|serta) <{last:day}>",
        build_lists.lending,
        "<{first:day}>~, <{middle:day}>[~,] (dan|atau|serta) <{last:day}>",
    ),
    Rule(
        "<[{first_part:part_of} ]{first:month_point}> (dan|atau|serta) <[{last_part:part_of} ]{last:month_point}>",
        build_lists.lending_to_parts,
    ),
    Rule(
        "<{first:month_point}>~, <{middle:month_point}>(~, <{middle:month_point}>)*9[~,] "
        "(dan|atau|serta) <{last:month_point}>",
        build_lists.lending,
        "<{first:month_point}>~, <{middle:month_point}>[~,] (dan|atau|serta) <{last:month_point}>",
    ),
    Rule("<{first:section}>(~, <{middle:section}>)*2[~,] (dan|atau|serta) <{last:section}>", build_lists.lending),
    # Times.
    Rule(CLOCK, build_times.time_of),
    Rule(CLOCKS, build_times.times_of),
    Rule(
        f"<{HEAD} {{clock:written_clock}}>(~, <[{HEAD} ]{{middle:written_clock}}>)*9[~,] (dan|atau|serta) "
        f"<[{HEAD} ]{{clock2:written_clock}}[~{{zone}}]>",
        build_times.listed_times,
    ),
    Rule(
        f"<{HEAD} {{clock}}{{to}}{{clock2:clock}}> (dan|serta) "
        f"<[{HEAD} ]{{clock3:clock}}{{to2:to}}{{clock4:clock}}~{{zone}}>",
        build_times.two_spans,
    ),
    Rule(f"{HEAD} {{hour:whole_hour}} (lewat|kurang) {{minutes:number}}[ menit][ {{part}}]", build_times.off_hour),
    Rule(f"{HEAD} {{clock}}[-]an[ {{part}}]", build_times.about),
    Rule("{clock:written_clock}~{zone}[(, | )({day}|{near_day})]", build_times.time_of),
    Rule("{clock:written_clock}[~{zone}]{to}{clock2:written_clock}~{zone2:zone}", build_times.times_of),
    Rule(
        f"antara <{HEAD} {{clock}}[~{{zone}}] dan [{HEAD} ]{{clock2:clock}}[~{{zone2:zone}}]>",
        build_times.times_between,
    ),
    Rule(
        f"{ON_DAY}{HEAD} {{clock}}[~{{zone}}]{{to}}({{last_day:day}}|{{last_day:day_part}}|{{last_day:near_day}})"
        f"{{separator}}{HEAD} {{clock2:clock}}[~{{zone2:zone}}]",
        build_times.times_of,
    ),
    Rule(f"{CLOCK}(, | pada | )({{day}}|{{near_day}})", build_times.time_of),
    Rule(f"{HEAD} {{clock}}[~{{zone}}](, | pada | )({{day_part}}|{{near_part}})", build_times.time_of),
    Rule(f"{CLOCKS}(, | pada | )({{day}}|{{near_day}}|{{day_part}}|{{near_part}})", build_times.times_of),
    Rule(f"{CLOCK}(, | pada | ){NEAR_DATED}", build_times.time_of_dated),
    Rule(f"{NEAR_DATED}{{separator}}{CLOCK}", build_times.time_of_dated),
    Rule(f"{NEAR_DATED} {{part}}", build_times.time_of_dated),
    Rule(f"{CLOCK} (tadi|nanti)", build_times.time_of_today),
    Rule("{clock:written_clock} {part}[~{zone}]", build_times.written_time),
    Rule(SPACED, build_times.time_of),
    Rule(ON_DAY + SPACED, build_times.time_of),
    Rule("waktu <{clock:written_clock}>", build_times.clock_alone),
    Rule("<{clock:written_clock}> waktu", build_times.clock_alone),
    Rule(ON_DAY + CLOCK, build_times.time_of),
    Rule(ON_DAY + CLOCKS, build_times.times_of),
    Rule(
        f"{ON_DAY}antara {HEAD} {{clock}}[~{{zone}}] dan [{HEAD} ]{{clock2:clock}}[~{{zone2:zone}}]",
        build_times.times_of,
    ),
    Rule(ON_DAY + "{clock:colon_clock}[~{zone}]", build_times.time_of),
    Rule(ON_DAY + "{clock:written_clock}~{zone}", build_times.time_of),
    Rule(ON_DAY + "{clock:written_clock}[~{zone}]{to}{clock2:written_clock}~{zone2:zone}", build_times.times_of),
    Rule("{iso_date}t{clock:colon_clock}[~{zone}]", build_times.time_of),
    Rule("{day_part}", build_times.time_of),
    Rule("{near_part}", build_times.time_of),
    Rule(f"malam {{weekday}}{POINTING}", build_times.eve),
    Rule("siang(-| )malam", build.nothing),
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
    Rule("({count:number}|beberapa) {near_day}", build_lengths.days_until_now),
    Rule("{length} [yang ](lalu|silam)", build_lengths.ago),
    Rule("{length} lagi", build_lengths.from_now),
    Rule("{first:number}{to}{last:length}", build_lengths.lengths),
    Rule("{first:number}{to}{last:length} (terakhir|ke depan|mendatang)", build_lengths.lengths),
    Rule("{first_length:length}{to}{last:length}", build_lengths.lengths),
    Rule("{first:unit} {last:length}[ (terakhir|ke depan|mendatang)]", build_lengths.a_few),
    Rule("antara <{first:number} dan {last:length}>", build_lengths.lengths_between),
    Rule("<{first:number}> (dan|atau) <{last:length}>", build_lengths.listed_lengths),
    Rule(
        "<{first:number}>~, <{middle:number}>(~, <{middle:number}>)*9[~,] (dan|atau) <{last:length}>",
        build_lengths.listed_lengths,
        "<{first:number}>~, <{middle:number}>[~,] (dan|atau) <{last:length}>",
    ),
    # Recurring times.
    Rule("{every}[ {number}] {one_of_unit:unit_nya}[ sekali]", build_lengths.every),
    Rule("({number} {one_of_unit}|{one_unit}) sekali", build_lengths.every),
    Rule("{every} {one_unit}[ sekali]", build_lengths.every),
    Rule("[{first:number}{to}]{number} kali {one_unit}", build_lengths.so_often),
    Rule("{every} akhir pekan", build_lengths.every_weekend),
    Rule("{every} {part_of} {one_of_unit:unit_nya}", build_lengths.every),
    Rule("{every} [hari ]{weekday}{to}{last:weekday}", build_lengths.every_weekday),
    Rule("{every} [hari ]{weekday}[ {part}]", build_lengths.every_weekday),
    Rule("{every} malam {weekday}", build_lengths.every_eve),
    Rule(f"{{every}} [{TGL} ]{{date}}", build_lengths.every_day),
    Rule(f"{{every}} {TGL} {{bare_day}}", build_lengths.every_day),
    Rule(f"{TGL} {{bare_day}} {{every}} (bulan|bulannya)", build_lengths.every_day),
    Rule(f"{TGL} {{first:bare_day}}{{to}}{{last:bare_day}} {{every}} (bulan|bulannya)", build_lengths.every_days),
    Rule(f"{{every}} {TGL} {{first:bare_day}}{{to}}{{last:bare_day}}", build_lengths.every_days),
    Rule(f"<{{every}} {TGL} {{bare_day}}> dan <{{last:bare_day}}>", build_lengths.every_two_days),
    Rule("{every} {date:fixed_day}", build_lengths.every_day),
    Rule("{every} [bulan ]{month}", build_lengths.every_month),
    Rule("{every} bulan ({fasting}|{hijri_month})", build.nothing),
    Rule("{every} {part}", build_lengths.every_part_of_day),
    Rule("[tahun ]{hijri_year}~(h|hijriah|hijriyah)(~/~| atau )<{year}~(m|masehi)>", build_years.year_of_our_era),
    Rule("<({hijri}|{moving_hijri})>~/~<{year}~(m|masehi)>", build_years.in_both_eras),
    Rule("lebih awal <{unit_point}>", build.earlier),
    # No dates: numbers and titles of laws, rulings and bonds.
    Rule("{any_number} {head} {year}", build.number_of_a_document),
    Rule("{any_number} {month} {year}", build.no_such_day),
    Rule("[tahun ]{hijri_year}~(h|hijriah|hijriyah)", build.nothing),
    Rule("((tahun|{fixed_name}) (saka|jawa) {any_number}|[tahun ]{any_number} saka)", build.nothing),
    Rule("undang-undang dasar {year}", build.nothing),
    Rule("(nomor|no[.])~[:]~{any_number}[~/~{*}({*})*9][ tahun {year}]", build.nothing),
    Rule("{law} [nri ][{any_number}/]{year}", build.nothing),
    Rule("resolusi (dk [pbb ]|dewan keamanan [pbb ]|pbb ){year}", build.nothing),
    Rule("resolusi {year} (tentang|dk|dewan|pbb)", build.nothing),
    Rule("(tap|ketetapan) (mpr|mprs) [(nomor|no[.])~ ]{roman}(/| tahun ){year}", build.nothing),
    Rule("{bond} [{*} ][{*} ][{*} ][{*} ]{roman}[ tahap {roman}][ tahun| ][/| ]{year}", build.nothing),
)


@cache
def grammar() -> Grammar:
    """The rules, made ready when first used."""
    return Grammar(RULES, slots())
