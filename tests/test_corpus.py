"""The corpus tables, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from idnews import Mention, ParseError, find_dates, find_money, parse_number
from idnews._phrase import Rule
from idnews.dates import rules as date_rules
from idnews.dates.build import no_such_day, nothing, number_of_a_document
from idnews.money import rules as money_rules
from tests.tables import Case, cases, read


def assert_found(case: Case, mentions: Sequence[Mention]) -> None:
    found = [(m.text, m.start, m.end, str(m)) for m in mentions]
    spans = zip(case.spans, case.values, strict=True)
    assert found == [(case.text[start:end], start, end, value) for (start, end), value in spans]


@pytest.mark.parametrize("case", cases("money.txt"))
def test_money(case: Case) -> None:
    assert_found(case, find_money(case.text))


@pytest.mark.parametrize("case", cases("dates.txt"))
def test_dates(case: Case) -> None:
    assert_found(case, find_dates(case.text, reference=case.reference))


@pytest.mark.parametrize("case", cases("numbers.txt", whole=True))
def test_numbers(case: Case) -> None:
    [value] = case.values
    if value == "!":
        with pytest.raises(ParseError):
            parse_number(case.text)
    else:
        assert parse_number(case.text) == Decimal(value)


@pytest.mark.parametrize("line", ["Rp5 tanpa nilai", "[Rp5] =", "Rp5 = IDR 5", "[Rp5 = IDR 5"])
def test_a_malformed_line_is_no_case(line: str) -> None:
    with pytest.raises(ValueError, match=r"no `=`|spans and"):
        read(line)


# Builders that never make a mention: they say what is no date, nor any part of it.
NO_MENTION = (nothing, no_such_day, number_of_a_document)


@pytest.mark.parametrize(
    ("table", "rules"), [("money.txt", money_rules.RULES), ("dates.txt", date_rules.RULES)], ids=["money", "dates"]
)
def test_every_rule_wins_a_line(table: str, rules: Sequence[Rule]) -> None:
    """A rule that decides no line of the corpus is one that nobody asked for, or one that another rule hides."""
    deciding = set()
    for parameter in cases(table):
        case = parameter.values[0]  # type: ignore[attr-defined]
        found = find_money(case.text) if table == "money.txt" else find_dates(case.text, reference=case.reference)
        deciding |= {mention.rule for mention in found}
    makes_mentions = {rule.name for rule in rules if rule.build not in NO_MENTION}
    assert makes_mentions - deciding == set()
