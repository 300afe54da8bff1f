"""Documents, their mentions and intervals come back from a pickle as they were."""

from __future__ import annotations

import copy
import pickle
from datetime import date

import pytest

from idnews import extract, parse_money

TEXT = (
    "Bank Indonesia (BI) menaruh 380 miliar yuan (sekitar $52,9 miliar) pada Jumat (20/6/2025) pukul 10.00 WIB, "
    "naik lebih dari Rp 2 juta per ton sejak akhir Mei, kata Budi Santoso di Jakarta."
)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_documents(protocol: int) -> None:
    document = extract(TEXT, reference=date(2025, 6, 23))
    assert all((document.money, document.dates, document.entities, document.equal_sums))
    again = pickle.loads(pickle.dumps(document, protocol))
    assert again == document
    assert [mention.rule for mention in again.mentions] == [mention.rule for mention in document.mentions]
    assert [type(mention) for mention in again.mentions] == [type(mention) for mention in document.mentions]
    assert again.equal_sums[0].first is again.money[0]


def test_copies() -> None:
    money = parse_money("lebih dari Rp 2 juta per ton")
    for again in (copy.copy(money), copy.deepcopy(money), pickle.loads(pickle.dumps(money))):
        assert again == money
        assert again.rule == money.rule
        assert not hasattr(again, "__dict__")
        with pytest.raises(AttributeError):
            again.low = None  # type: ignore[misc]
