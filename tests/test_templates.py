"""What is refused when a template or a grammar is defined, and tables that are emptied when they are full."""

from __future__ import annotations

import pytest

from idnews import _automaton, _parts, find_dates, find_money
from idnews._phrase import Grammar, Rule, listed
from idnews._template import parse_template
from idnews._tokens import Tokens, shadow
from idnews.dates import rules as date_rules
from idnews.money import rules as money_rules

NAME = listed("name", {"a": 1, "b": 2})


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("{day} [{month}", r"expected ']' at 14"),
        ("(a|b", r"expected '\)' at 4"),
        ("<a", r"expected '>' at 2"),
        ("a]", "expected the end at 1"),
        ("(a)*b", "expected a number of times at 4"),
        ("(a)*", "expected a number of times at 4"),
        ("a {b", "expected '}' behind '{' at 2"),
        ("a}b", "unexpected '}' at 1"),
        ("a*3", r"unexpected '\*' at 1"),
    ],
)
def test_no_templates(template: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        parse_template(template)


def build(name: int) -> int:
    return name


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("{nam}", r"unknown slot \{nam\} in \{nam\}"),
        ("{other:name}", "build takes no 'other', which stands in {other:name}"),
        ("[{name}]", "matches the empty string"),
        ("{*} {name}", "no template can begin with any token"),
        (" {name}", "no template can begin with a blank"),
        ("[a]~{name}", "no template can begin with a blank"),
    ],
)
def test_no_rules(template: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        Grammar([Rule(template, build)], [NAME])


def both(one: int, two: int) -> list[int]:
    return [one, two]


@pytest.mark.parametrize(
    ("rule", "text", "found"),
    [
        (Rule("a{*}{name}", build), "a,b a b", [(0, 3, 2)]),
        (Rule(r"\[{name}\]", build), "[a] [b", [(0, 3, 1)]),
        (Rule("x <{one:name}>,<{two:name}>,", both), "x a,b, x", [(2, 3, 1), (4, 5, 2)]),
    ],
)
def test_templates(rule: Rule, text: str, found: list[tuple[int, int, int]]) -> None:
    assert [(f.start, f.end, f.value) for f in Grammar([rule], [NAME]).find(Tokens(text))] == found


def test_tables_that_are_full_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["Rp5 juta atau US$7-8 miliar", "antara 10 dan 20 dolar", "Jumat (20/6/2025) pukul 14.30 WIB", "akhir Juni"]
    wanted = [(find_money(text), find_dates(text)) for text in texts]
    monkeypatch.setattr(_automaton, "_REMEMBERED", 2)
    monkeypatch.setattr(_parts, "REMEMBERED", 0)
    for rules in (money_rules, date_rules):
        grammar = rules.grammar.__wrapped__()
        monkeypatch.setattr(rules, "grammar", lambda grammar=grammar: grammar)
    monkeypatch.setattr("idnews.money.grammar", money_rules.grammar)
    monkeypatch.setattr("idnews.dates.grammar", date_rules.grammar)
    assert [(find_money(text), find_dates(text)) for text in texts] == wanted
    assert not money_rules.grammar()._parts._known
    assert len(date_rules.grammar()._automaton._states) < 10


def test_the_letter_that_grows_keeps_its_place() -> None:
    assert shadow("İstanbul RP5\u00a0Juta") == "İstanbul rp5 juta"
    assert [m.start for m in find_money("İİ Rp5 juta")] == [3]
