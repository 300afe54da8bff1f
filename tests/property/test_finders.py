"""What holds of every finder on every text."""

from __future__ import annotations

import decimal
from collections.abc import Callable, Sequence
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from idnews import Entity, Mention, Money, Timex, extract, find_dates, find_entities, find_money
from idnews._tokens import Tokens
from tests.strategies import texts
from tests.tables import cases

REFERENCE = date(2025, 6, 20)

Finder = Callable[[str], Sequence[Money | Timex | Entity]]
FINDERS: dict[str, Finder] = {
    "find_money": find_money,
    "find_dates": find_dates,
    "find_dates with a reference": lambda text: find_dates(text, reference=REFERENCE),
    "find_entities": find_entities,
    "extract": lambda text: extract(text, reference=REFERENCE).mentions,
}
every_finder = pytest.mark.parametrize("find", FINDERS.values(), ids=FINDERS)


def facts(mentions: Sequence[Money | Timex | Entity], shift: int = 0) -> list[tuple[object, ...]]:
    return [(m.start - shift, m.end - shift, m.text, m.meaning, m.rule) for m in mentions]


def assert_sound(text: str, mentions: Sequence[Mention]) -> None:
    at = 0
    for mention in mentions:
        assert at <= mention.start < mention.end <= len(text)
        assert mention.text == text[mention.start : mention.end]
        assert mention.text == mention.text.strip()
        assert mention.rule
        at = mention.end


@every_finder
@given(text=texts())
def test_spans_are_sound_ordered_and_disjoint(find: Finder, text: str) -> None:
    assert_sound(text, find(text))


@every_finder
@given(text=texts())
def test_the_same_text_gives_the_same_facts(find: Finder, text: str) -> None:
    first = facts(find(text))
    with decimal.localcontext() as context:
        context.prec = 1
        context.traps[decimal.Inexact] = True
        assert facts(find(text)) == first


@every_finder
@example(text="Sekitar Rp 5 juta, lebih dari tiga tahun.", before="\n", behind="")
@given(text=texts(), before=st.text(" \n", max_size=3), behind=st.text(" \n", max_size=3))
@example(text="hingga Rp5", before="\n", behind="")
@example(text="Aa Januari a", before=" ", behind="")
@example(text="V/1001", before=" ", behind="")
def test_padding_only_shifts_spans(find: Finder, text: str, before: str, behind: str) -> None:
    assert facts(find(before + text + behind), shift=len(before)) == facts(find(text))


@pytest.mark.parametrize(("table", "find"), [("money.txt", find_money), ("dates.txt", find_dates)])
def test_a_line_may_be_cut_anywhere(table: str, find: Finder) -> None:
    """Guards look at tokens around a match, of which there may be none: `Rp 5 M-` at the end of a text."""
    for parameter in cases(table):
        text = parameter.values[0].text  # type: ignore[attr-defined]
        for at in Tokens(text).offsets:
            for piece in (text[:at], text[at:]):
                assert_sound(piece, find(piece))


@given(text=texts())
def test_money_is_well_formed(text: str) -> None:
    for money in find_money(text):
        assert money.low is not None or money.high is not None
        assert money.low is None or money.high is None or money.low <= money.high
        assert money.currency is None or (len(money.currency) == 3 and money.currency.isupper())
        assert money.per is None or money.per == money.per.strip() != ""
        assert money.text[0] not in ".,;:!?"
        assert money.text[-1] not in ".,;:!?"


@given(text=texts())
def test_dates_are_well_formed(text: str) -> None:
    for timex in find_dates(text, reference=REFERENCE):
        assert timex.value
        assert timex.text[-1] not in ".,;:!?"
        if timex.interval is not None:
            assert timex.interval.start < timex.interval.end
            assert (timex.interval.start.tzinfo is None) == (timex.interval.end.tzinfo is None)


@given(text=texts())
def test_a_document_holds_what_the_finders_find(text: str) -> None:
    document = extract(text, reference=REFERENCE)
    assert document.money == tuple(find_money(text))
    assert document.dates == tuple(find_dates(text, reference=REFERENCE))
    assert set(document.mentions) <= {*document.money, *document.dates, *document.entities}
    assert set(document.money) <= set(document.mentions)
    for found in (document.money, document.dates, document.entities, document.mentions):
        assert_sound(text, found)
