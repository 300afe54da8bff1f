"""Laws: phrases give the values they were made from, wherever they stand and however they are set."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from idnews import (
    Document,
    Money,
    ParseError,
    Timex,
    extract,
    find_dates,
    find_money,
    parse_date,
    parse_money,
    parse_number,
)
from idnews._phrase import Grammar
from idnews.dates.rules import grammar as date_grammar
from idnews.lexicon import currencies
from idnews.money.rules import grammar as money_grammar
from idnews.numbers import _grammar as number_grammar
from tests.strategies import (
    FRAMES,
    Amount,
    Phrase,
    admitted,
    amounts,
    fillings,
    noisy_sentences,
    numbers,
    sentences,
    texts,
    times,
)

REFERENCE = date(2025, 6, 20)
REFERENCES = st.sampled_from([None, REFERENCE, date.min, date.max, date(2024, 2, 29)])

# Blanks that stand for a space, one for one.
BLANKS = ["\u00a0", "\t", "\u2009", "\u202f", "\u3000"]


def dates(text: str) -> list[Timex]:
    return find_dates(text, reference=REFERENCE)


def meanings(mentions: Sequence[Money | Timex]) -> list[object]:
    return [mention.meaning for mention in mentions]


# --- values ------------------------------------------------------------------------------------------------------


@given(number=numbers())
def test_numbers_have_the_value_they_were_made_from(number: Phrase) -> None:
    assert parse_number(number.phrase) == Decimal(number.value)
    assert parse_number(number.phrase.upper()) == Decimal(number.value)
    assert parse_number(f"\n {number.phrase}\t") == Decimal(number.value)


@given(time=times(), frame=st.sampled_from(FRAMES), reference=REFERENCES)
def test_times_are_found_with_the_value_they_were_made_from(time: Phrase, frame: str, reference: date | None) -> None:
    found = find_dates(frame.format(time.phrase), reference=reference)
    assert [(m.text, str(m)) for m in found] == [(time.phrase, time.value)]


@given(time=times())
def test_times_are_parsed(time: Phrase) -> None:
    parsed = parse_date(time.phrase)
    assert (parsed.text, str(parsed)) == (time.phrase, time.value)
    assert str(parse_date(time.value)) == time.value


@given(amount=amounts(), time=times())
def test_money_and_dates_leave_each_other_alone(amount: Amount, time: Phrase) -> None:
    text = f"Nilainya {amount.phrase}, dibayar {time.phrase}."
    document = extract(text, reference=REFERENCE)
    assert [(m.text, m.low, m.high) for m in document.money] == [(amount.phrase, amount.low, amount.high)]
    assert [str(m) for m in document.dates] == [time.value]


# --- the setting of a text ---------------------------------------------------------------------------------------


@given(text=st.one_of(sentences(), noisy_sentences()), blank=st.sampled_from(BLANKS))
@example(text="Lâm menanam US\u200b$1.", blank="\u00a0")
def test_every_blank_is_a_blank(text: str, blank: str) -> None:
    changed = text.replace(" ", blank)
    assert [(m.start, m.low, m.high, m.currency) for m in find_money(changed)] == [
        (m.start, m.low, m.high, m.currency) for m in find_money(text)
    ]
    assert [(m.start, m.meaning) for m in dates(changed)] == [(m.start, m.meaning) for m in dates(text)]


@given(text=sentences())
def test_letters_with_marks_may_be_composed_or_not(text: str) -> None:
    composed, apart = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert meanings(find_money(apart)) == meanings(find_money(composed))
    assert meanings(dates(apart)) == meanings(dates(composed))


@given(text=sentences())
def test_the_ends_of_lines_are_written_in_two_ways(text: str) -> None:
    lines = text.replace(". ", ".\n")
    assert meanings(find_money(lines.replace("\n", "\r\n"))) == meanings(find_money(lines))
    assert meanings(dates(lines.replace("\n", "\r\n"))) == meanings(dates(lines))


@given(time=times(), change=st.sampled_from([str.upper, str.lower]))
def test_a_phrase_of_time_may_be_written_in_capitals_or_without(time: Phrase, change: Callable[[str], str]) -> None:
    # *minggu* in lower case is a week, *mei* may be: the docs say so of these words.
    assume(not {"Minggu", "Mei"} & set(time.phrase.replace(",", " ").replace("-", " ").replace("–", " ").split()))
    assert str(parse_date(change(time.phrase))) == time.value


BARE_NAMES = ["dolar", *(bare[1:] for bare in currencies.DEFAULTS if bare[1:])]


@given(paragraphs=st.lists(st.one_of(sentences(), noisy_sentences()), min_size=2, max_size=3))
def test_a_paragraph_alone_gives_what_it_gives_in_the_text(paragraphs: list[str]) -> None:
    # What a bare sign or name of a currency means depends on the document; all else is decided in the sentence.
    assume(not any(c in "$＄¥￥" for paragraph in paragraphs for c in paragraph))
    assume(not any(name in "".join(paragraphs).lower() for name in BARE_NAMES))
    text = "\n\n".join(paragraphs)
    for find in (find_money, dates):
        alone = [meaning for paragraph in paragraphs for meaning in meanings(find(paragraph))]
        assert meanings(find(text)) == alone


# --- phrases that the templates admit ----------------------------------------------------------------------------

GRAMMARS = pytest.mark.parametrize(
    "grammar", [money_grammar(), date_grammar(), number_grammar()], ids=["money", "dates", "numbers"]
)


@GRAMMARS
def test_every_slot_can_be_filled(grammar: Grammar) -> None:
    assert [name for name, slot in grammar.slots.items() if not slot.template and not fillings(slot)] == []


@GRAMMARS
@given(data=st.data(), reference=REFERENCES)
def test_whatever_a_template_admits_is_read_or_refused(
    grammar: Grammar, data: st.DataObject, reference: date | None
) -> None:
    text = data.draw(admitted(grammar))
    for amount in find_money(text):
        assert parse_money(str(amount)).meaning == amount.meaning
        assert amount.low is None or amount.high is None or amount.low <= amount.high
    for time in find_dates(text, reference=reference):
        assert parse_date(str(time)).meaning == time.meaning
        assert time.interval is None or time.interval.start < time.interval.end
    for parse in (parse_money, parse_number, lambda phrase: parse_date(phrase, reference=reference)):
        with suppress(ParseError):
            assert str(parse(text))


# --- documents ---------------------------------------------------------------------------------------------------


@given(text=st.one_of(texts(), noisy_sentences()), reference=REFERENCES)
def test_documents_are_written_and_read_back(text: str, reference: date | None) -> None:
    document = extract(text, reference=reference)
    assert Document.from_dict(json.loads(json.dumps(document.to_dict()))) == document
    assert document.to_html()
    assert document.to_timeml()
    assert document.to_displacy()["text"] == text
