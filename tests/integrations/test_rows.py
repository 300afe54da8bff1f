"""Rows of mentions, and what counts as a reference: no extra is needed for these."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from idnews import extract
from idnews.integrations.rows import Row, reference_of, rows
from tests.integrations.cases import EXPECTED


def only(text: str, reference: date | None = None) -> Row:
    [row] = rows(extract(text, reference=reference))
    return row


def test_the_cases_have_every_field_and_every_kind() -> None:
    every = [row for found in EXPECTED for row in found]
    assert {row.kind for row in every} == {"money", "date", "entity"}
    for name in Row._fields:
        assert any(getattr(row, name) is not None for row in every), name
    assert [] in EXPECTED


def test_an_amount() -> None:
    row = only("sekitar Rp1,5 juta per bulan")
    assert row == Row(
        "money", 8, 18, "Rp1,5 juta", "IDR ~1500000/bulan", Decimal(1500000), Decimal(1500000), "IDR", True, "bulan"
    )


def test_an_interval_of_two_zones_is_told_by_the_first_ones_clock() -> None:
    row = only("20 Juni 2025 pukul 09.00 WIB hingga 21 Juni 2025 pukul 11.00 WITA")
    assert row.interval_start == datetime(2025, 6, 20, 9)
    assert row.interval_end == datetime(2025, 6, 21, 10)
    assert row.utc_offset == "+07:00"


def test_an_interval_without_a_zone_has_no_offset() -> None:
    row = only("kemarin", date(2025, 6, 20))
    assert (row.interval_start, row.interval_end, row.utc_offset) == (
        datetime(2025, 6, 19),
        datetime(2025, 6, 20),
        None,
    )
    assert row.anchor == date(2025, 6, 20)


@pytest.mark.parametrize("text", ["besok pukul 20.00 WIB sampai 23.00 UTC-10", "hari ini pukul 23.00 UTC-11"])
def test_the_end_of_the_calendar(text: str) -> None:
    for row in rows(extract(text, reference=date(9999, 12, 31))):
        assert row.interval_end is None or row.interval_end <= datetime.max


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Rp9.999.999.999.999.999.999.999.999.999", True),
        ("Rp99.999.999.999.999.999.999.999.999.999", False),
        ("Rp0,0123456789", True),
        ("Rp0,01234567891", False),
        ("lebih dari Rp0,01234567891", False),
        ("antara Rp1 dan Rp99.999.999.999.999.999.999.999.999.999", False),
        ("minus Rp0", True),
        ("Rp100 triliun", True),
    ],
)
def test_amounts_of_a_fixed_type_are_exact_or_not_there(text: str, fits: bool) -> None:
    row = only(text)
    if fits:
        assert row.fixed() == row
    else:
        assert row.fixed() == row._replace(low=None, high=None)
    assert row.low is not None or row.high is not None


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (None, None),
        ("auto", "auto"),
        ("2025-06-20", date(2025, 6, 20)),
        ("2025-06-20T10:30:00+07:00", datetime.fromisoformat("2025-06-20T10:30:00+07:00")),
        (datetime(2025, 6, 20, 1), datetime(2025, 6, 20, 1)),
    ],
)
def test_references(given: object, meant: object) -> None:
    assert reference_of(given) == meant


@pytest.mark.parametrize("given", ["", "20 Juni 2025", "2025-02-30"])
def test_what_is_no_reference(given: str) -> None:
    with pytest.raises(ValueError, match="ISO 8601"):
        reference_of(given)


def test_what_is_no_reference_at_all() -> None:
    with pytest.raises(TypeError, match="float"):
        reference_of(float("nan"))
