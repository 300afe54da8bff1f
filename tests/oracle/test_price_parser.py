"""price-parser reads one price of a shop's page: on exact amounts with a sign before them, both agree."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idnews import find_money, parse_money
from tests.strategies import grouped

price_parser = pytest.importorskip("price_parser")

SIGNS = {"Rp": "IDR", "US$": "USD", "€": "EUR", "£": "GBP", "S$": "SGD"}

# A text, what idnews reads (low, currency; `None`: no money), what price-parser reads, and why they differ.
DIFFERENCES = {
    "Rp 1,5 miliar": (("1500000000", "IDR"), ("1.5", "Rp"), "it knows no scale words"),
    "Rp5-10 juta": (("5000000", "IDR"), ("5", "Rp"), "it knows no ranges"),
    "Rp 22 ribu/kg": (("22000", "IDR"), ("22", "Rp"), "it knows no scale words"),
    "€0.125": (("0.125", "EUR"), ("125", "€"), "it groups behind a lone zero too"),
    "lima juta rupiah": (("5000000", "IDR"), (None, None), "it knows no number words"),
    "naik 5 persen": (None, ("5", None), "it takes any number for a price"),
}


@given(number=st.integers(1, 9_999_999_999), sign=st.sampled_from([*SIGNS]))
def test_grouped_amounts(number: int, sign: str) -> None:
    text = f"{sign} {grouped(number, '.')}"
    theirs = price_parser.Price.fromstring(text)
    ours = parse_money(text)
    assert (ours.amount, ours.currency) == (theirs.amount, SIGNS[theirs.currency]) == (Decimal(number), SIGNS[sign])


@given(number=st.integers(1_000, 9_999_999_999), cents=st.integers(0, 99), sign=st.sampled_from([*SIGNS]))
def test_amounts_with_cents(number: int, cents: int, sign: str) -> None:
    for text in (f"{sign}{grouped(number, '.')},{cents:02}", f"{sign}{grouped(number, ',')}.{cents:02}"):
        theirs = price_parser.Price.fromstring(text)
        assert parse_money(text).amount == theirs.amount == Decimal(f"{number}.{cents:02}")


@pytest.mark.parametrize("text", DIFFERENCES)
def test_differences(text: str) -> None:
    ours, theirs, _ = DIFFERENCES[text]
    found = find_money(text)
    price = price_parser.Price.fromstring(text)
    assert [(str(m.low), m.currency) for m in found] == ([] if ours is None else [ours])
    assert (None if price.amount is None else str(price.amount), price.currency) == theirs
