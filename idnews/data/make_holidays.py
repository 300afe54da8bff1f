"""Makes `holidays.py`: `python -m idnews.data.make_holidays` (needs the extra `[dev]`).

Sources: the package `holidays` (MIT), country ID, which follows the joint decrees of the Indonesian
government; `dateutil` for Easter; `hijridate` (MIT, the Umm al-Qura calendar) where no decree fixes a
month, which may differ by a day; and for the first of Ramadan the government's announcements below.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import holidays
from dateutil.easter import easter
from hijridate import Hijri

YEARS = range(1970, 2051)
HIJRI_YEARS = range(1390, 1473)

NAMES = {
    "Eid al-Fitr": "EID_FITR",
    "Eid al-Adha": "EID_ADHA",
    "Day of Silence": "NYEPI",
    "Vesak Day": "VESAK",
    "Lunar New Year": "LUNAR_NEW_YEAR",
    "Isra' and Mi'raj": "ISRA_MIRAJ",
    "Prophet's Birthday": "MAWLID",
    "Islamic New Year": "ISLAMIC_NEW_YEAR",
}
# The first of Syawal likewise, where it is not the date of the decree made the year before.
ANNOUNCED_EID = "2006-10-24 2007-10-13 2011-08-31"
# The first of Ramadan as the Ministry of Religious Affairs announced it (sidang isbat).
ANNOUNCED_RAMADAN = """
2005-10-05 2006-09-24 2007-09-13 2008-09-01 2009-08-22 2010-08-11 2011-08-01 2012-07-21 2013-07-10 2014-06-29
2015-06-18 2016-06-06 2017-05-27 2018-05-17 2019-05-06 2020-04-24 2021-04-13 2022-04-03 2023-03-23 2024-03-12
2025-03-01 2026-02-19
"""


def named_days() -> dict[str, dict[int, list[date]]]:
    """Each named day's dates by year."""
    days: dict[str, dict[int, list[date]]] = {key: {} for key in NAMES.values()}
    for day, names in sorted(holidays.country_holidays("ID", years=YEARS, language="en_US").items()):
        for name in names.split("; "):
            key = NAMES.get(name.removesuffix(" (estimated)"))
            if key:
                days[key].setdefault(day.year, []).append(day)
    for key, shift in (("EASTER", 0), ("GOOD_FRIDAY", -2), ("ASCENSION", 39)):
        days[key] = {year: [easter(year) + timedelta(shift)] for year in YEARS}
    for key, days_announced in (("EID_FITR", ANNOUNCED_EID),):
        for day in map(date.fromisoformat, days_announced.split()):
            days[key][day.year] = [day]
    announced = {day.year: day for day in map(date.fromisoformat, ANNOUNCED_RAMADAN.split())}
    days["RAMADAN"] = {}
    for hijri_year in HIJRI_YEARS:
        computed = Hijri(hijri_year, 9, 1).to_gregorian()
        first = announced.get(computed.year, date(computed.year, computed.month, computed.day))
        days["RAMADAN"].setdefault(first.year, []).append(first)
    return days


def hijri_months(days: dict[str, dict[int, list[date]]]) -> dict[int, list[date]]:
    """The first days of the months of each Islamic year: by decree where a named day fixes them."""
    decreed = {
        (month, found.year, found.toordinal() - into): found - timedelta(into)
        for key, month, into in (
            ("ISLAMIC_NEW_YEAR", 1, 0),
            ("MAWLID", 3, 11),
            ("ISRA_MIRAJ", 7, 26),
            ("RAMADAN", 9, 0),
            ("EID_FITR", 10, 0),
            ("EID_ADHA", 12, 9),
        )
        for dates in days[key].values()
        for found in dates
    }
    table: dict[int, list[date]] = {}
    for year in HIJRI_YEARS:
        table[year] = []
        for month in range(1, 13):
            computed = Hijri(year, month, 1).to_gregorian()
            near = [d for (m, _, _), d in decreed.items() if m == month and abs((d - computed).days) <= 2]
            table[year].append(near[0] if near else date(computed.year, computed.month, computed.day))
    return table


def source() -> str:
    """The source of `holidays.py`."""
    days = named_days()
    lines = [
        '"""Named days that move, by year, and the first days of the Islamic months.',
        "",
        "Made by `python -m idnews.data.make_holidays`, which names the sources. Dates after the last",
        "decree are computed, and so are Islamic months that no decree fixes: give or take a day.",
        '"""',
        "",
        "DAYS: dict[str, dict[int, list[str]]] = {",
    ]
    for key, years in sorted(days.items()):
        lines.append(f'    "{key}": {{')
        lines += [f"        {y}: {[str(d) for d in ds]},".replace("'", '"') for y, ds in sorted(years.items())]
        lines.append("    },")
    lines += ["}", "", "HIJRI_MONTHS: dict[int, str] = {"]
    lines += [f'    {y}: "{" ".join(map(str, ds))}",' for y, ds in hijri_months(days).items()]
    return "\n".join([*lines, "}"]) + "\n"


if __name__ == "__main__":
    Path(__file__).with_name("holidays.py").write_text(source(), encoding="utf-8")
