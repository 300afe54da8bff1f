"""Sums in two currencies and the article's own date, against their tables."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal, localcontext
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from idnews import Document, Money, extract, find_dates, find_reference

CORPUS = Path(__file__).parents[1] / "corpus"


def lines_of(name: str) -> list[Any]:
    lines = [
        pytest.param(line.replace("\\n", "\n"), id=f"{name}:{number}")
        for number, line in enumerate((CORPUS / name).read_text(encoding="utf-8").splitlines(), 1)
        if line and not line.startswith("#")
    ]
    assert lines
    return lines


@pytest.mark.parametrize("line", lines_of("sums.txt"))
def test_sums(line: str) -> None:
    text, *pairs = line.split(" {")
    found = [f"{pair.first.text} = {pair.second.text}}}" for pair in extract(text).equal_sums]
    assert found == pairs


@pytest.mark.parametrize("line", lines_of("references.txt"))
def test_references(line: str) -> None:
    text, _, day = line.rpartition("=")
    expected = date.fromisoformat(day.strip()) if day.strip() else None
    assert find_reference(text.strip()) == expected


def rate(phrase: str) -> Decimal | None:
    [pair] = extract(phrase).equal_sums
    return pair.rate


def test_the_implied_rate_is_exact_in_any_context() -> None:
    with localcontext() as context:
        context.prec = 3
        assert rate("US$ 5 juta (sekitar Rp 81,5 miliar)") == 16300
        assert rate("lebih dari US$ 5 juta (setidaknya Rp 80 miliar)") == 16000
    assert rate("US$ 2-3 juta (Rp 32-48 miliar)") is None
    assert rate("0 dolar atau 0 rupiah") is None


def test_equal_sums_are_mentions_of_the_document() -> None:
    document = extract("Nilainya 5 juta euro (Rp 90 miliar).")
    [pair] = document.equal_sums
    assert pair == document.money
    assert all(isinstance(money, Money) for money in pair)


def test_reference_auto_is_what_find_reference_gives() -> None:
    text = "JAKARTA, 20 Juni 2025 - Pabrik dibuka kemarin."
    document = extract(text, reference="auto")
    assert document == extract(text, reference=date(2025, 6, 20))
    assert extract("Dibuka kemarin.", reference="auto") == extract("Dibuka kemarin.")


def test_no_other_string_is_a_reference() -> None:
    with pytest.raises(TypeError, match="'Auto'"):
        extract("kemarin", reference="Auto")  # type: ignore[arg-type]


def test_what_was_counted_from_the_reference_says_so() -> None:
    reference = datetime(2025, 6, 20, 10, 30)
    text = "kemarin, 2 Mei 2024, akhir Juni, tiga tahun ke depan, selama dua hari, setiap Senin, tahun 2022"
    anchors = {d.text: d.anchor for d in find_dates(text, reference=reference)}
    day = reference.date()
    assert anchors == {
        "kemarin": day,
        "2 Mei 2024": None,
        "akhir Juni": day,
        "tiga tahun ke depan": day,
        "dua hari": None,
        "setiap Senin": None,
        "tahun 2022": None,
    }
    assert {d.anchor for d in find_dates(text)} == {None}


def test_mentions_are_a_disjoint_choice() -> None:
    document = extract("Bank Mandiri mengucurkan Rp 5 triliun pada 2 Mei 2024 di Solo.")
    assert isinstance(document, Document)
    spans = [(m.start, m.end) for m in document.mentions]
    assert spans == sorted(spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
