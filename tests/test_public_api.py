"""The public names: all documented, by examples that show what is found and what is not."""

from __future__ import annotations

import doctest
import inspect
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import idnews

DOCUMENTED = [name for name in idnews.__all__ if name != "__version__"]
FUNCTIONS = [name for name in DOCUMENTED if inspect.isfunction(getattr(idnews, name))]
NOTHING = {"[]\n", "()\n", "None\n"}


def test_all_is_sorted_and_whole() -> None:
    assert idnews.__all__ == sorted(idnews.__all__)
    assert set(idnews.__all__) <= set(dir(idnews))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(idnews, "nothing")  # noqa: B009 - type checkers know that there is none


@pytest.mark.parametrize("name", DOCUMENTED)
def test_every_name_has_a_docstring(name: str) -> None:
    thing = getattr(idnews, name)
    assert thing.__doc__
    # A dataclass with no docstring of its own is given its signature as one, an enumeration its base's.
    assert not thing.__doc__.startswith(f"{name}(")
    assert thing.__doc__ not in {base.__doc__ for base in getattr(thing, "__mro__", ())[1:]}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_functions_show_a_hit_and_a_miss(name: str) -> None:
    examples = doctest.DocTestParser().get_examples(getattr(idnews, name).__doc__)
    misses = [e for e in examples if e.want in NOTHING or "ParseError" in (e.exc_msg or "")]
    hits = [e for e in examples if e.want and e.exc_msg is None and e.want not in NOTHING]
    assert misses
    assert hits


@pytest.mark.parametrize("name", FUNCTIONS)
def test_functions_take_a_text_and_keyword_options(name: str) -> None:
    function = getattr(idnews, name)
    first, *options = inspect.signature(function).parameters.values()
    assert first.name in ("text", "texts")
    assert all(option.kind is option.KEYWORD_ONLY and option.default is None for option in options)


@pytest.mark.parametrize("name", ["extract", "find_dates", "parse_date"])
def test_a_reference_is_a_date(name: str) -> None:
    with pytest.raises(TypeError, match="date"):
        getattr(idnews, name)("17 Agustus", reference="2025-06-20")


@pytest.mark.parametrize("name", ["Document", "Entity", "Interval", "Mention", "Money", "Timex"])
def test_values_are_frozen_and_slotted(name: str) -> None:
    value = getattr(idnews, name)
    assert value.__dataclass_params__.frozen
    assert "__slots__" in vars(value)


def test_the_version_stands_in_the_changelog() -> None:
    changelog = (Path(__file__).parents[1] / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{idnews.__version__}]" in changelog


def test_extract_is_what_the_finders_find() -> None:
    text = "Toyota menanam Rp27,1 triliun di Indonesia pada 12 Juni 2025."
    document = idnews.extract(text, reference=date(2025, 6, 20))
    assert (document.text, document.reference) == (text, date(2025, 6, 20))
    assert document.money == tuple(idnews.find_money(text))
    assert document.dates == tuple(idnews.find_dates(text, reference=date(2025, 6, 20)))
    assert document.entities == tuple(idnews.find_entities(text))
    assert {type(mention) for mention in document.mentions} == {idnews.Money, idnews.Timex, idnews.Entity}


def test_star_import_gives_the_public_names() -> None:
    program = "from idnews import *; import idnews; assert set(idnews.__all__) <= set(globals())"
    subprocess.run([sys.executable, "-c", program], check=True)
