"""Babel writes amounts and dates with the Indonesian data of CLDR, and idnews reads them back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

import pytest
from babel.core import get_global
from babel.dates import format_date
from babel.numbers import (
    format_compact_currency,
    format_currency,
    get_currency_precision,
    get_territory_currencies,
)
from hypothesis import given
from hypothesis import strategies as st

from idnews import ParseError, TimexType, parse_date, parse_money

DAY = date(2025, 1, 1)
CURRENCIES = sorted(
    {code for territory in get_global("territory_currencies") for code in get_territory_currencies(territory, DAY, DAY)}
)

# Babel follows CLDR, where `M` is miliar whatever the currency. In news it is that of rupiah alone:
# `$5M` is five million. Below are the currencies and scales in which both agree.
COMPACT = [("IDR", 10**exponent) for exponent in (3, 6, 9, 12)] + [
    (currency, 10**exponent) for currency in ("USD", "EUR", "JPY", "SGD") for exponent in (3, 6)
]


def sample(currency: str) -> Decimal:
    return Decimal("1234567.5") if get_currency_precision(currency) else Decimal(1234567)


def test_the_list_of_currencies_is_whole() -> None:
    assert len(CURRENCIES) > 140
    assert {"IDR", "USD", "EUR", "JPY", "KWD"} <= set(CURRENCIES)


# The sign of this one is `F CFA`: a letter, a blank and an abbreviation that others share.
UNREADABLE_SIGN = "XOF"
# The name of this one is *emas Zimbabwe*, which news says of medals.
UNREADABLE_NAME = "ZWG"


@pytest.mark.parametrize(
    ("sign", "currency"), [(1, code) for code in CURRENCIES] + [(-1, "IDR"), (-1, "USD"), (-1, "CHF")]
)
@pytest.mark.parametrize("format_type", ["standard", "name"])
def test_currencies(currency: str, format_type: Literal["standard", "name"], sign: int) -> None:
    if (currency, format_type) in ((UNREADABLE_SIGN, "standard"), (UNREADABLE_NAME, "name")):
        with pytest.raises(ParseError):
            parse_money(format_currency(1, currency, locale="id", format_type=format_type))
        return
    amount = sign * sample(currency)
    text = format_currency(amount, currency, locale="id", format_type=format_type)
    parsed = parse_money(text)
    assert (parsed.amount, parsed.currency) == (amount, currency), text


@pytest.mark.parametrize(("currency", "scale"), COMPACT)
@given(tenths=st.integers(10, 9_999))
def test_compact_amounts(currency: str, scale: int, tenths: int) -> None:
    amount = Decimal(tenths) / 10 * scale
    text = format_compact_currency(amount, currency, locale="id", fraction_digits=1)
    parsed = parse_money(text)
    assert (parsed.amount, parsed.currency) == (amount, currency), text


def test_m_is_million_where_it_is_no_rupiah() -> None:
    text = format_compact_currency(5 * 10**9, "USD", locale="id")
    assert text == "US$5\u00a0M"
    assert parse_money(text).amount == 5 * 10**6


@pytest.mark.parametrize(
    ("format_", "first", "last"),
    [
        ("full", date(1000, 1, 1), date(2100, 12, 31)),
        ("long", date(1000, 1, 1), date(2100, 12, 31)),
        ("medium", date(1000, 1, 1), date(2100, 12, 31)),
        # Two digits of a year stand for 1931 to 2030.
        ("short", date(1931, 1, 1), date(2030, 12, 31)),
    ],
)
@given(data=st.data())
def test_dates(
    format_: Literal["full", "long", "medium", "short"], first: date, last: date, data: st.DataObject
) -> None:
    day = data.draw(st.dates(first, last))
    text = format_date(day, format_, locale="id")
    parsed = parse_date(text)
    assert (parsed.type, parsed.value, parsed.mod) == (TimexType.DATE, day.isoformat(), None), text
    assert parsed.interval is not None
    assert parsed.interval.start.date() == day
