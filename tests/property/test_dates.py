"""Laws of dates: what is stated is read, whatever stands around it; what is relative moves with the reference."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from idnews import Mod, TimexType, find_dates, parse_date
from idnews.dates.timex import interval
from tests.tables import Case, cases

MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
WEEKDAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
REFERENCES = st.dates(date(1950, 1, 1), date(2090, 12, 31))
FRAMES = [
    "{}",
    "Rapat digelar pada {} di Jakarta.",
    '"Itu terjadi {}," katanya.',
    "({})",
    "Laporan {} memuat 12 kasus.",
]
FORMS = [
    "{d} {month} {y}",
    "{weekday}, {d} {month} {y}",
    "{weekday} ({d}/{m}/{y})",
    "{d:02}/{m:02}/{y}",
    "{d}-{m}-{y}",
    "{y}-{m:02}-{d:02}",
    "tanggal {d} {month} {y}",
    "{d} {month} {y} ({weekday})",
]


def written(form: str, day: date) -> str:
    parts = {"d": day.day, "m": day.month, "y": day.year, "month": MONTHS[day.month - 1]}
    return form.format(**parts, weekday=WEEKDAYS[day.weekday()])


@given(day=DAYS, form=st.sampled_from(FORMS), frame=st.sampled_from(FRAMES), reference=st.none() | REFERENCES)
def test_a_stated_day_is_read_whatever_stands_around_it(
    day: date, form: str, frame: str, reference: date | None
) -> None:
    phrase = written(form, day)
    [found] = find_dates(frame.format(phrase), reference=reference)
    assert (found.text, found.value, found.type) == (phrase, day.isoformat(), TimexType.DATE)
    assert found.interval is not None
    assert found.interval.start == datetime(day.year, day.month, day.day)
    assert found.interval.end - found.interval.start == timedelta(1)


@given(day=DAYS, reference=REFERENCES)
@example(day=date(2024, 2, 29), reference=date(2025, 6, 20))
def test_a_day_without_its_year_is_the_latest_one(day: date, reference: date) -> None:
    found = parse_date(f"{day.day} {MONTHS[day.month - 1]}", reference=reference)
    value = date.fromisoformat(found.value)
    assert (value.day, value.month) == (day.day, day.month)
    assert value <= reference
    assert (reference - value).days < 366 * (8 if (day.day, day.month) == (29, 2) else 1)


@given(reference=REFERENCES, away=st.integers(-120, 120))
def test_a_weekday_corrects_the_missing_year(reference: date, away: int) -> None:
    day = reference + timedelta(away)
    found = parse_date(f"{WEEKDAYS[day.weekday()]} ({day.day}/{day.month})", reference=reference)
    assert found.value == day.isoformat()


@pytest.mark.parametrize(
    ("phrase", "days"), [("hari ini", 0), ("kemarin", -1), ("besok", 1), ("lusa", 2), ("tiga hari lalu", -3)]
)
@given(reference=REFERENCES)
def test_what_is_relative_moves_with_the_reference(phrase: str, days: int, reference: date) -> None:
    assert parse_date(phrase, reference=reference).value == (reference + timedelta(days)).isoformat()


@pytest.mark.parametrize(
    "phrase", ["tahun lalu", "November tahun lalu", "kuartal II", "akhir tahun", "semester I tahun depan"]
)
@given(reference=REFERENCES)
def test_a_year_later_what_counts_in_years_is_a_year_later(phrase: str, reference: date) -> None:
    assume((reference.month, reference.day) != (2, 29))
    now = parse_date(phrase, reference=reference)
    then = parse_date(phrase, reference=reference.replace(year=reference.year + 1))
    assert int(then.value[:4]) == int(now.value[:4]) + 1
    assert (then.value[4:], then.mod, then.type) == (now.value[4:], now.mod, now.type)


@given(reference=REFERENCES, weekday=st.integers(1, 7))
def test_bare_weekdays_lie_within_a_week(reference: date, weekday: int) -> None:
    name = WEEKDAYS[weekday - 1]
    latest = date.fromisoformat(parse_date(f"hari {name}", reference=reference).value)
    before = date.fromisoformat(parse_date(f"hari {name} lalu", reference=reference).value)
    after = date.fromisoformat(parse_date(f"hari {name} mendatang", reference=reference).value)
    assert {latest.isoweekday(), before.isoweekday(), after.isoweekday()} == {weekday}
    assert reference - timedelta(6) <= latest <= reference
    assert reference - timedelta(7) <= before < reference < after <= reference + timedelta(7)


@given(day=DAYS, part=st.sampled_from([Mod.START, Mod.MID, Mod.END]))
def test_thirds_make_up_the_whole(day: date, part: Mod) -> None:
    for value in (f"{day:%Y-%m}", f"{day:%Y}", f"{day:%Y}-Q{(day.month - 1) // 3 + 1}", f"{day:%Y}"[:3]):
        whole, third = interval(value), interval(value, part)
        assert whole is not None
        assert third is not None
        assert whole.start <= third.start < third.end <= whole.end
    thirds = [interval(f"{day:%Y-%m}", mod) for mod in (Mod.START, Mod.MID, Mod.END)]
    assert sum(((t.end - t.start).days for t in thirds if t), 0) == monthrange(day.year, day.month)[1]


@given(
    day_and_month=st.sampled_from([(29, 2), (30, 2), (31, 2), (31, 4), (31, 6), (31, 9), (31, 11)]),
    year=st.integers(1900, 2100),
)
def test_an_impossible_day_is_no_date_nor_any_part_of_it(day_and_month: tuple[int, int], year: int) -> None:
    day, month = day_and_month
    assume(day > monthrange(year, month)[1])
    assert find_dates(f"Surat itu bertanggal {day} {MONTHS[month - 1]} {year}.") == []
    assert find_dates(f"Surat itu bertanggal {day}/{month}/{year}.") == []


LINES = [param.values[0] for param in cases("dates.txt")]  # type: ignore[attr-defined]
EDGES = [date.min, date.max, date(2024, 2, 29), date(2024, 12, 31), date(2025, 1, 1), date(2025, 6, 22), None]


@pytest.mark.parametrize("reference", EDGES, ids=str)
def test_every_line_of_the_corpus_is_read_under_any_reference(reference: date | None) -> None:
    for case in LINES:
        assert isinstance(case, Case)
        ends = [0, *(end for m in find_dates(case.text, reference=reference) for end in (m.start, m.end))]
        assert ends == sorted(ends)
