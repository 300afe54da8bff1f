"""dateparser reads single dates of many languages; on what both understand they agree, or the table says why not."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import dateparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from idnews import ParseError, parse_date
from tests.strategies import MONTHS, WEEKDAYS

REFERENCE = date(2025, 6, 20)
SETTINGS: dict[str, Any] = {
    "DATE_ORDER": "DMY",
    "RELATIVE_BASE": datetime(2025, 6, 20),
    "PREFER_DATES_FROM": "past",
    "STRICT_PARSING": False,
}
DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))

# A phrase, what idnews says and what dateparser says (`None`: nothing).
DIFFERENCES: dict[str, tuple[str, str | None]] = {
    "lusa": ("2025-06-22", None),
    "pekan lalu": ("2025-W24", None),
    "dua hari lalu": ("2025-06-18", None),  # it counts in digits only
    "kuartal II 2025": ("2025-Q2", None),
    "12-15 Juni 2025": ("2025-06-12/2025-06-15", "2025-06-12"),
    "Juni 2025": ("2025-06", "2025-06-20"),  # it fills in the day of the base
    "3 bulan lalu": ("2025-03", "2025-03-20"),  # a grain of months in TIMEX3, the same day for dateparser
    "2 tahun lalu": ("2023", "2023-06-20"),
}


def theirs(text: str) -> str | None:
    found = dateparser.parse(text, languages=["id"], settings=SETTINGS)
    return None if found is None else found.date().isoformat()


@given(
    day=DAYS,
    form=st.sampled_from(["{d} {month} {y}", "{d:02}/{m:02}/{y}", "{weekday}, {d} {month} {y}", "{d}-{m}-{y}"]),
)
def test_days_in_full(day: date, form: str) -> None:
    weekday, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    text = form.format(d=day.day, m=day.month, y=day.year, month=month, weekday=weekday)
    assert parse_date(text).value == theirs(text) == day.isoformat()


@given(count=st.integers(1, 400))
def test_days_ago(count: int) -> None:
    text = f"{count} hari lalu"
    assert parse_date(text, reference=REFERENCE).value == theirs(text)


@pytest.mark.parametrize("text", ["hari ini", "kemarin", "besok", "Senin"])
def test_near_days(text: str) -> None:
    assert parse_date(text, reference=REFERENCE).value == theirs(text)


@given(moment=st.datetimes(datetime(1950, 1, 1), datetime(2090, 12, 31)), zone=st.sampled_from(["WIB", "WITA"]))
def test_times_with_their_zone(moment: datetime, zone: str) -> None:
    text = f"{moment.day} {MONTHS[moment.month - 1]} {moment.year} {moment:%H:%M} {zone}"
    ours = parse_date(text).interval
    found = dateparser.parse(text, languages=["id"], settings=SETTINGS)
    assert ours is not None
    assert ours.start == found


@pytest.mark.parametrize("phrase", DIFFERENCES)
def test_differences(phrase: str) -> None:
    assert (parse_date(phrase, reference=REFERENCE).value, theirs(phrase)) == DIFFERENCES[phrase]


@pytest.mark.parametrize("text", ["31 Februari 2025", "31/4/2025", "45 Maret 2024"])
def test_days_that_do_not_exist(text: str) -> None:
    with pytest.raises(ParseError):
        parse_date(text)
