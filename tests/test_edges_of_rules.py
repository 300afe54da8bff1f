"""What no line of a table can hold: line ends, intervals, and places in an error, at the edges of single rules."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from idnews import Mod, ParseError, find_dates, find_money, parse_date, parse_money, parse_number
from idnews.dates.canonical import read_canonical
from idnews.dates.reading import ordinal, read_day_part
from idnews.dates.reading_named import read_fixed_day
from idnews.dates.timex import add_months, interval
from idnews.numbers import read_number

REFERENCE = date(2025, 6, 20)
ZONE, NEPAL = timezone(-timedelta(hours=3, minutes=30)), timezone(timedelta(hours=5, minutes=45))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # In a line of capitals a capital behind *Mei* tells nothing; in a sentence it makes a name.
        ("Harian itu terbit.\nBupati Mei Tiba Lagi Besok\nIsi berita.", ["Mei", "Besok"]),
        ("Bupati Mei Tiba Lagi Besok", ["Mei", "Besok"]),
        ("Menang Besar di Bandung\nBupati Mei Linda hadir di sana bersama warga.", []),
        ("Bupati Mei Linda hadir di sana bersama warga.\nMenang Besar di Kota Bandung", []),
        ("Bupati Mei Tiba Lagi Besok.", ["Besok"]),
        ("Bupati Mei Tiba di Blok M Besok", ["Mei", "Besok"]),
    ],
)
def test_capitals_of_a_headline_make_no_name(text: str, found: list[str]) -> None:
    assert [m.text for m in find_dates(text, reference=REFERENCE)] == found


@pytest.mark.parametrize(
    ("value", "mod", "start", "end"),
    [
        ("2025-06-20", None, datetime(2025, 6, 20), datetime(2025, 6, 21)),
        ("2025-W25", None, datetime(2025, 6, 16), datetime(2025, 6, 23)),
        ("2025-W25", Mod.START, datetime(2025, 6, 16), datetime(2025, 6, 18)),
        ("2025-W25", Mod.MID, datetime(2025, 6, 18), datetime(2025, 6, 20)),
        ("2025-W25-WE", None, datetime(2025, 6, 21), datetime(2025, 6, 23)),
        ("2025-W25-5", None, datetime(2025, 6, 20), datetime(2025, 6, 21)),
        ("2025-02", Mod.END, datetime(2025, 2, 21), datetime(2025, 3, 1)),
        ("2025-Q2", Mod.MID, datetime(2025, 5, 1), datetime(2025, 6, 1)),
        ("2025-H2", None, datetime(2025, 7, 1), datetime(2026, 1, 1)),
        ("2025", Mod.MID, datetime(2025, 5, 1), datetime(2025, 9, 1)),
        ("199", Mod.START, datetime(1990, 1, 1), datetime(1993, 5, 1)),
        ("19", None, datetime(1900, 1, 1), datetime(2000, 1, 1)),
        ("00", None, datetime(1, 1, 1), datetime(100, 1, 1)),
        ("2025-06-20T14:30", None, datetime(2025, 6, 20, 14, 30), datetime(2025, 6, 20, 14, 31)),
        ("2025-06-20T14:30:09", None, datetime(2025, 6, 20, 14, 30, 9), datetime(2025, 6, 20, 14, 30, 10)),
        ("2025-06-20TMO", Mod.START, datetime(2025, 6, 20), datetime(2025, 6, 20, 5)),
        ("2025-06-20TMO", None, datetime(2025, 6, 20, 5), datetime(2025, 6, 20, 11)),
        ("2025-06-20TMI", None, datetime(2025, 6, 20, 11), datetime(2025, 6, 20, 15)),
        ("2025-06-20TAF", Mod.APPROX, datetime(2025, 6, 20, 15), datetime(2025, 6, 20, 18)),
        ("2025-06-20TEV", None, datetime(2025, 6, 20, 18), datetime(2025, 6, 20, 19)),
        ("2025-06-20TNI", Mod.START, datetime(2025, 6, 20, 18), datetime(2025, 6, 21)),
        ("2025-W25", Mod.END, datetime(2025, 6, 20), datetime(2025, 6, 23)),
        ("2025-06", Mod.START, datetime(2025, 6, 1), datetime(2025, 6, 11)),
        ("2025-06", Mod.MID, datetime(2025, 6, 11), datetime(2025, 6, 21)),
        ("2025-H1", Mod.END, datetime(2025, 5, 1), datetime(2025, 7, 1)),
        ("19", Mod.MID, datetime(1933, 5, 1), datetime(1966, 9, 1)),
        ("000", None, datetime(1, 1, 1), datetime(10, 1, 1)),
        ("2025-06-20T24:00", None, datetime(2025, 6, 21), datetime(2025, 6, 21, 0, 1)),
        ("2025-06/2025-08", None, datetime(2025, 6, 1), datetime(2025, 9, 1)),
        ("2025-06-20T22:00/2025-06-21T02:00", None, datetime(2025, 6, 20, 22), datetime(2025, 6, 21, 2)),
        ("2025-06-20T22:00/2025-06-21", None, datetime(2025, 6, 20, 22), datetime(2025, 6, 22)),
        ("2025-06-20TNI/2025-06-21TMO", None, datetime(2025, 6, 20, 18), datetime(2025, 6, 21, 11)),
        ("2025-06-20T14:30-03:30", None, datetime(2025, 6, 20, 14, 30, tzinfo=ZONE), None),
        ("2025-06-20T14:30+05:45", None, datetime(2025, 6, 20, 14, 30, tzinfo=NEPAL), None),
        ("2025-06-20T14:30+10:00", None, datetime(2025, 6, 20, 14, 30, tzinfo=timezone(timedelta(hours=10))), None),
    ],
)
def test_values_have_their_interval(value: str, mod: Mod | None, start: datetime, end: datetime | None) -> None:
    found = interval(value, mod)
    assert found is not None
    assert (found.start, found.start.utcoffset()) == (start, start.utcoffset())
    assert found.end == (end or start + timedelta(minutes=1))


@pytest.mark.parametrize(
    "value", ["XXXX-06", "BC0650", "T10:00", "2025-13", "2025-02-30", "2025-W54", "9999", "2025-06/2025-05", "P1D", ""]
)
def test_what_has_no_place_has_no_interval(value: str) -> None:
    assert interval(value) is None


def test_days_of_one_stretch_have_zones_or_none_has() -> None:
    assert interval("2025-06-20T10:00+07:00/2025-06-20T11:00") is None


@pytest.mark.parametrize("value", ["2025-06-20", "2025-W25-WE"])
@pytest.mark.parametrize("mod", [Mod.START, Mod.MID, Mod.END])
def test_days_and_weekends_have_no_thirds(value: str, mod: Mod) -> None:
    assert interval(value, mod) is None


def test_months_are_counted_on_to_the_end_of_the_calendar() -> None:
    assert add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert add_months(date(9999, 11, 30), 1) == date(9999, 12, 30)
    assert add_months(date(1, 2, 28), -1) == date(1, 1, 28)
    for day, months in ((date(9999, 12, 1), 1), (date(1, 1, 1), -1)):
        with pytest.raises(ValueError, match="beyond the calendar"):
            add_months(day, months)


@pytest.mark.parametrize(
    ("parse", "text", "start", "end", "reason"),
    [
        (parse_date, "x 20 Juni 2025", 0, 1, "not part of a date"),
        (parse_date, "20 Juni 2025 x", 13, 14, "nothing more is expected behind the date"),
        (parse_date, "  20 Juni 2025, x", 14, 17, "nothing more is expected behind the date"),
        (parse_date, "  31 Februari 2025 ", 2, 18, "no date"),
        (parse_date, "\n beras ", 2, 7, "no date"),
        (parse_money, "Rp5 juta x", 9, 10, "nothing more is expected behind the amount"),
        (parse_money, "x Rp5 juta", 0, 1, "not part of an amount"),
        (parse_money, " dua kali Rp5 juta ", 1, 9, "not part of an amount"),
        (parse_money, "x tidak kurang dari Rp5 juta", 0, 19, "not part of an amount"),
        (parse_money, "x lebih dari Rp5 juta", 0, 12, "not part of an amount"),
        (parse_money, "x senilai Rp5 juta", 0, 9, "not part of an amount"),
        (parse_money, " Rp5 juta, dia ", 9, 14, "nothing more is expected behind the amount"),
        (parse_money, "\n beras ", 2, 7, "no amount of money"),
        (parse_number, " x 5 juta", 1, 2, "not a number"),
        (parse_number, " 5 juta, x ", 7, 10, "nothing more is expected behind the number"),
        (parse_number, "\n beras ", 2, 7, "not a number"),
        (parse_number, "", 0, 0, "not a number"),
    ],
)
def test_an_error_points_at_what_is_wrong(
    parse: Callable[[str], object], text: str, start: int, end: int, reason: str
) -> None:
    with pytest.raises(ParseError) as caught:
        parse(text)
    error = caught.value
    assert (error.text, error.start, error.end, error.reason) == (text, start, end, reason)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Fri, 20 Jun 2025 15:14:00 +0530", "2025-06-20T15:14:00+05:30"),
        ("Fri, 20 Jun 2025 15:14:00 -0330", "2025-06-20T15:14:00-03:30"),
        ("20 June 2025 00:00 UTC", "2025-06-20T00:00+00:00"),
        ("June 20, 2025 3:04 PM", "2025-06-20T15:04"),
        ("20 June 2025", "2025-06-20"),
        ("2025-06-20T10:00:00.123+07:00", "2025-06-20T10:00:00+07:00"),
        ("2025-06-20 10:00:00.5", "2025-06-20T10:00:00"),
    ],
)
def test_foreign_dates(text: str, value: str) -> None:
    found = parse_date(f" {text}\n")
    assert (found.value, found.start, found.text) == (value, 1, text)


@pytest.mark.parametrize(
    ("form", "low", "high", "currency", "approx", "per"),
    [
        ("IDR 5", 5, 5, "IDR", False, None),
        ("XXX 5", 5, 5, None, False, None),
        ("USD ~-2.5..3", Decimal("-2.5"), 3, "USD", True, None),
        ("USD 5../kg", 5, None, "USD", False, "kg"),
        ("USD ..5/dolar AS", None, 5, "USD", False, "dolar AS"),
        ("JPY 0", 0, 0, "JPY", False, None),
    ],
)
def test_canonical_amounts(
    form: str, low: Decimal | None, high: Decimal | None, currency: str | None, approx: bool, per: str | None
) -> None:
    found = parse_money(form)
    assert found.meaning == (low, high, currency, approx, per)
    assert (found.rule, found.start, found.end, found.text) == ("canonical form", 0, len(form), form)


@pytest.mark.parametrize(
    ("form", "kind", "value", "mod", "place"),
    [
        ("2025-06-20", "DATE", "2025-06-20", None, "2025-06-20T00:00:00/2025-06-21T00:00:00"),
        ("2025-06 END", "DATE", "2025-06", Mod.END, "2025-06-21T00:00:00/2025-07-01T00:00:00"),
        ("2025-W25-WE", "DATE", "2025-W25-WE", None, "2025-06-21T00:00:00/2025-06-23T00:00:00"),
        ("2025-06/2025-08", "DATE", "2025-06/2025-08", None, "2025-06-01T00:00:00/2025-09-01T00:00:00"),
        ("199", "DATE", "199", None, "1990-01-01T00:00:00/2000-01-01T00:00:00"),
        ("XXXX-02-29", "DATE", "XXXX-02-29", None, None),
        ("9999", "DATE", "9999", None, None),
        ("999", "DATE", "999", None, None),
        ("99", "DATE", "99", None, None),
        ("BC0650", "DATE", "BC0650", None, None),
        ("T10:00+07:00", "TIME", "T10:00+07:00", None, None),
        ("2025-06-20T24:00", "TIME", "2025-06-20T24:00", None, "2025-06-21T00:00:00/2025-06-21T00:01:00"),
        ("SET P1Y START", "SET", "P1Y", Mod.START, None),
        ("SET XXXX-06-15", "SET", "XXXX-06-15", None, None),
        ("P3Y MORE_THAN", "DURATION", "P3Y", Mod.MORE_THAN, None),
        ("P1Y2M3W4DT5H6M7S", "DURATION", "P1Y2M3W4DT5H6M7S", None, None),
        (
            "P3Y @ 2022-06-21T00:00:00/2025-06-21T00:00:00",
            "DURATION",
            "P3Y",
            None,
            "2022-06-21T00:00:00/2025-06-21T00:00:00",
        ),
    ],
)
def test_canonical_times(form: str, kind: str, value: str, mod: Mod | None, place: str | None) -> None:
    found = parse_date(form)
    assert (found.type.name, found.value, found.mod) == (kind, value, mod)
    assert (None if found.interval is None else str(found.interval)) == place
    assert (found.rule, found.start, found.end, found.text) == ("canonical form", 0, len(form), form)


@pytest.mark.parametrize(
    "form",
    [
        "2025-06-20 END",
        "2025-06-20\n",
        "2025-06/2025-05",
        "2025-02-30",
        "XXXX-02-30",
        "2025-06-20/XXXX-06-31",
        "2025-W54",
        "2025-06-20T25:00",
        "2025 @ 2025-01-01T00:00:00/2026-01-01T00:00:00",
        "P3Y @ 2025-06-21T00:00:00/2025-06-21T00:00:00",
        "P3Y @ 2022-06-21T00:00:00+07:00/2025-06-21T00:00:00",
        "P3Y @ 2022-06-21/2025-06-21",
        "P3Y @ x/y",
        "SET P1Y @ 2022-06-21T00:00:00/2025-06-21T00:00:00",
    ],
)
def test_no_canonical_times(form: str) -> None:
    assert read_canonical(form) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Modalnya Rp 5 juta ke\nAtas nama warga.", "IDR 5000000"),
        ("Modalnya Rp 5 juta lebih\nTinggi badannya dua meter.", "IDR 5000000.."),
        ("Batasnya lebih dari\nRp 5 juta", "IDR 5000000"),
        (" 2007 rupiah untuk siapa pada", "IDR 2007"),
    ],
)
def test_amounts_beside_line_ends(text: str, value: str) -> None:
    assert [str(m) for m in find_money(text)] == [value]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("XXI/2024 ", []),
        ("2024 ", ["2024"]),
        (" 12 Juni\n", ["12 Juni"]),
    ],
)
def test_dates_at_the_ends_of_a_text(text: str, found: list[str]) -> None:
    assert [m.text for m in find_dates(text)] == found


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("antara Rp5 juta dan Rp10 juta", "IDR 5000000..10000000"),
        ("Di antara Rp5 juta dan Rp10 juta", "IDR 5000000..10000000"),
        ("dari Rp5 juta hingga Rp7 juta", "IDR 5000000..7000000"),
        ("mulai dari Rp5 juta hingga Rp7 juta", "IDR 5000000..7000000"),
        ("tidak kurang dari Rp5 juta per bulan", "IDR 5000000../bulan"),
        ("IDR " + "9" * 90, "IDR " + "9" * 90),
    ],
)
def test_phrases_that_are_amounts(phrase: str, value: str) -> None:
    assert str(parse_money(phrase)) == value


@pytest.mark.parametrize(
    "phrase",
    [
        "dari Rp5 juta",
        "antara Rp5 juta",
        "IDR " + "9" * 91,
        "IDR 5../",
        "IDR 5../ kg",
        "XYZ 5..",
        "IDR 5..3",
        "IDR ..-0",
        "Rp 1/25 juta",
        "1/25 juta dolar",
        "Rp 2 3/45 miliar",
    ],
)
def test_phrases_that_are_no_amounts(phrase: str) -> None:
    with pytest.raises(ParseError):
        parse_money(phrase)


@pytest.mark.parametrize("text", ["-Rp5 juta", "-Rp5 juta ", " -Rp5 juta", "-Rp5 juta\n", "\n-Rp5 juta"])
def test_amounts_at_the_ends_of_a_text(text: str) -> None:
    assert [m.text for m in find_money(text)] == ["-Rp5 juta"]


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (read_number, "puluh"),
        (read_number, "lima beras"),
        (read_number, "lima koma dua setengah"),
        (read_number, "seribu koma lima 7"),
        (read_number, "dua juta setengah lima"),
        (lambda text: ordinal(text.split()), "tahun"),
        (read_day_part, "Senin"),
        (read_fixed_day, "beras"),
    ],
)
def test_readers_say_that_words_are_none_of_theirs(read: Callable[[str], object], text: str) -> None:
    with pytest.raises(ValueError, match=r"no |scales must fall"):
        read(text)


@pytest.mark.parametrize(
    ("phrase", "number"), [("315,00", "315"), ("12,50", "12.5"), ("0,0", "0"), ("minus nol", "0"), ("1,5 ribu", "1500")]
)
def test_numbers_have_no_zeros_that_say_nothing(phrase: str, number: str) -> None:
    assert str(parse_number(phrase)) == number


@pytest.mark.parametrize(
    ("phrase", "anchored"),
    [("kemarin", True), ("20 Juni", True), ("tiga tahun ke depan", True), ("pukul 10.00", False), ("2024", False)],
)
def test_what_was_counted_has_its_anchor(phrase: str, anchored: bool) -> None:
    assert parse_date(phrase, reference=REFERENCE).anchor == (REFERENCE if anchored else None)
    assert parse_date(phrase).anchor is None


@pytest.mark.parametrize(
    "text",
    [
        "2025-06-20T",
        "2025-06-20 noon",
        "June 2025 10:00",
        "20 June 25",
        "20 June 2025 UTC",
        "20 June 2025 or so",
        "20 Juin 2025",
        "June 20",
        "20 June 2025 10:00 " + "x" * 60,
        "2025-13-20T10:00",
    ],
)
def test_no_foreign_dates(text: str) -> None:
    with pytest.raises(ParseError):
        parse_date(text)


def test_without_dateparser_there_are_no_foreign_dates(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dateparser.date", None)  # so that importing it fails
    with pytest.raises(ParseError, match="nothing more is expected"):
        parse_date("Fri, 20 Jun 2025 15:14:00 +0530")
    assert parse_date("2025-06-20T10:00").value == "2025-06-20T10:00"


@pytest.mark.parametrize("read", [find_money, find_dates, parse_money, parse_date, parse_number])
def test_only_text_is_text(read: object) -> None:
    assert callable(read)
    with pytest.raises(TypeError, match="text must be a str, not bytes"):
        read(b"Rp5")
