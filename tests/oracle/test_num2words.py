"""num2words says numbers in Indonesian words, and idnews reads them; where they differ stands in `DIFFERENCES`."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from num2words import num2words  # type: ignore[import-untyped]

from idnews import ParseError, find_money, parse_number
from tests.strategies import in_words

# What num2words writes, what is meant, and what idnews reads (`None`: nothing).
DIFFERENCES = {
    "min lima": (-5, Decimal(-5)),  # papers write *minus*; alone, both are read
    "satu kuantiliun": (10**18, None),  # no such word: 10**18 is *satu kuintiliun*, or a million *triliun*
}


@given(number=st.one_of(st.integers(0, 10**18 - 1), st.integers(0, 99_999)))
@example(2_001_000)  # num2words never says *seribu* inside a number
@example(1_000)
@example(11_011_011_011)
def test_integers(number: int) -> None:
    words = in_words(number)
    assert parse_number(words) == number
    [found] = find_money(f"Nilainya {words} rupiah.")
    assert found.amount == number


@given(whole=st.integers(0, 9_999), tenths=st.integers(1, 9))
def test_decimals(whole: int, tenths: int) -> None:
    # Of two and more decimals num2words writes float noise; of one it does not.
    words = str(num2words(float(f"{whole}.{tenths}"), lang="id"))
    assert parse_number(words) == Decimal(f"{whole}.{tenths}")


@pytest.mark.parametrize(("words", "meant"), DIFFERENCES.items())
def test_differences(words: str, meant: tuple[int, Decimal | None]) -> None:
    number, read = meant
    assert num2words(number, lang="id") == words
    try:
        found = parse_number(words)
    except ParseError:
        found = None
    assert found == read
