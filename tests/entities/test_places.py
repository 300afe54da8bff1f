"""Codes of countries and provinces."""

from __future__ import annotations

import pytest

from idnews.entities import find_entities, gazetteer


def test_provinces() -> None:
    provinces = {code for code in gazetteer.load().codes.values() if "-" in code}
    assert len(provinces) == 38
    assert all(code.startswith("ID-") for code in provinces)


def test_all_countries_have_codes() -> None:
    countries = {code for code in gazetteer.load().codes.values() if len(code) == 2}
    assert len(countries) >= 249


@pytest.mark.parametrize("name", ["Tiongkok", "Korsel", "Arab Saudi", "UEA", "Amerika Serikat", "Jawa Barat", "NTT"])
def test_code_of_a_mention(name: str) -> None:
    [mention] = find_entities(f"Menteri itu berkunjung ke {name} kemarin.")
    assert (mention.text, str(mention.label), mention.code) == (name, "LOC", gazetteer.code_of(name))


def test_currency_is_no_country() -> None:
    assert find_entities("Rupiah menguat terhadap dolar AS dan dolar Singapura.") == []
