"""What holds of the parsers: they read back what is written, and refuse all else with a reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from idnews import Money, ParseError, find_dates, find_money, parse_date, parse_money, parse_number
from tests.strategies import Amount, amounts, grouped, in_words, money, texts

PARSERS = [parse_money, parse_date, parse_number]
FRAMES = ["{}", "Nilainya {}.", "({})", "{} sudah disetor", "Ada dana {}, kata dia.", "\n{}\n", "“{}”"]

# Where num2words writes what no Indonesian paper does, and what it should have written.
SPELT_OTHERWISE = {"min ": "minus "}


@given(value=money())
def test_canonical_money_is_read_back(value: Money) -> None:
    assert parse_money(str(value)).meaning == value.meaning


@given(text=texts())
def test_found_money_is_read_back(text: str) -> None:
    for found in find_money(text):
        assert parse_money(str(found)).meaning == found.meaning


@pytest.mark.parametrize("reference", [None, date(2025, 6, 20)])
@given(text=texts())
def test_found_dates_are_read_back(reference: date | None, text: str) -> None:
    for found in find_dates(text, reference=reference):
        assert parse_date(str(found)).meaning == found.meaning


LONGEST = Amount(
    "sembilan ratus sembilan puluh sembilan kuadriliun sembilan ratus sembilan puluh sembilan triliun sembilan ratus "
    "sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan "
    "ribu sembilan ratus sembilan puluh sembilan rupiah",
    Decimal(10**18 - 1),
    Decimal(10**18 - 1),
    "IDR",
)


@given(amount=amounts(), frame=st.sampled_from(FRAMES))
@example(LONGEST, FRAMES[0])
def test_amounts_are_found_whole(amount: Amount, frame: str) -> None:
    [found] = find_money(frame.format(amount.phrase))
    assert found.text == amount.phrase
    assert found.meaning == (amount.low, amount.high, amount.currency, False, None)


@given(amount=amounts())
def test_amounts_are_parsed(amount: Amount) -> None:
    parsed = parse_money(amount.phrase)
    assert (parsed.start, parsed.end, parsed.text) == (0, len(amount.phrase), amount.phrase)
    assert parsed.meaning == (amount.low, amount.high, amount.currency, False, None)


@given(number=st.one_of(st.integers(-(10**18) + 1, 10**18 - 1), st.integers(-9999, 9999)))
@example(10**18 - 1)
@example(0)
@example(1_001_001_001_001_001)
def test_number_words_are_read(number: int) -> None:
    words = in_words(number)
    for theirs, ours in SPELT_OTHERWISE.items():
        words = words.replace(theirs, ours)
    assert parse_number(words) == number
    assert parse_number(words.upper()) == number


@given(number=st.integers(10**3, 10**18), cents=st.integers(0, 99))
def test_both_styles_of_digits_are_read(number: int, cents: int) -> None:
    assert parse_number(str(number)) == number
    assert parse_number(grouped(number, ".")) == number
    assert parse_number(grouped(number, ",")) == number
    value = Decimal(f"{number}.{cents:02}")
    assert parse_number(f"{grouped(number, '.')},{cents:02}") == value
    assert parse_number(f"{grouped(number, ',')}.{cents:02}") == value


def refusal(parse: Callable[[str], object], text: str) -> ParseError | None:
    try:
        parse(text)
    except ParseError as error:
        return error
    return None


@pytest.mark.parametrize("parse", PARSERS)
@given(text=texts())
def test_what_is_not_understood_is_pointed_at(parse: Callable[[str], object], text: str) -> None:
    error = refusal(parse, text)
    if error is not None:
        assert error.text == text
        assert 0 <= error.start <= error.end <= len(text)
        assert error.reason
        assert "^" in str(error)


@pytest.mark.parametrize("parse", PARSERS)
@pytest.mark.parametrize("text", ["", " ", "beras", "dolar", "saat ini", "Rp5 dan kopi", "\ud800"])
def test_what_is_no_value_is_refused(parse: Callable[[str], object], text: str) -> None:
    assert refusal(parse, text) is not None
