"""Duckling reads numbers and amounts in Indonesian; its wheel does not install everywhere, so that it may be absent."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idnews import find_money, parse_money, parse_number
from tests.strategies import grouped, in_words

duckling: Any = pytest.importorskip("duckling")

Reading = list[tuple[str, Decimal | None, str | None]]

# A phrase and what Duckling makes of it (text, value, unit), where that differs from what idnews finds; and why.
NUMBER_DIFFERENCES = {
    "3 miliar": ([("3", Decimal(3), None)], "it knows no scale above juta"),
    "setengah": ([], "it knows no halves"),
}
MONEY_DIFFERENCES = {
    "10 dolar": ([("10 dolar", Decimal(10), "$")], "a dollar with no country: USD here"),
    "Rp 2 miliar": ([("Rp 2", Decimal(2), "IDR")], "it knows no scale above juta"),
}


@cache
def _context() -> Any:
    with tempfile.TemporaryDirectory() as no_zones:
        zones = duckling.load_time_zones(no_zones)
    now = duckling.parse_ref_time(zones, "UTC", 1_750_000_000)
    language = duckling.parse_lang("ID")
    return duckling.Context(now, duckling.parse_locale("ID", duckling.default_locale_lang(language)))


def theirs(text: str, dimension: str) -> Reading:
    found = json.loads(duckling.parse_text(text, _context(), duckling.parse_dimensions([dimension]), False))
    values = [(item["body"], item["value"]) for item in found]
    return [
        (body, Decimal(str(value["value"])) if "value" in value else None, value.get("unit")) for body, value in values
    ]


@given(number=st.integers(1, 999_999_999))
def test_numbers_in_words(number: int) -> None:
    words = in_words(number)
    assert theirs(words, "number") == [(words, Decimal(number), None)]
    assert parse_number(words) == number


@given(number=st.integers(1, 999_999), scale=st.sampled_from(["", " ribu", " juta"]))
def test_numbers_in_digits(number: int, scale: str) -> None:
    text = f"{number % 999 + 1}{scale}"
    [(body, value, _)] = theirs(text, "number")
    assert (body, value) == (text, parse_number(text))


@pytest.mark.parametrize("write", ["Rp{}", "Rp {}", "IDR {}", "{} rupiah", "US${}"])
@given(number=st.integers(1_000, 999_999_999))
def test_amounts(write: str, number: int) -> None:
    text = write.format(grouped(number, "."))
    ours = parse_money(text)
    assert theirs(text, "amount-of-money") == [(text, ours.amount, ours.currency)]


@pytest.mark.parametrize(
    ("text", "read", "dimension"),
    [(text, read, "number") for text, (read, _) in NUMBER_DIFFERENCES.items()]
    + [(text, read, "amount-of-money") for text, (read, _) in MONEY_DIFFERENCES.items()],
)
def test_differences(text: str, read: Reading, dimension: str) -> None:
    assert theirs(text, dimension) == read
    ours: Callable[[str], object] = parse_number if dimension == "number" else parse_money
    assert ours(text)
    assert dimension == "number" or [m.text for m in find_money(text)] == [text]
