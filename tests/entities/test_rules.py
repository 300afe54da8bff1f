"""Every line of `tests/corpus/entity_rules.txt`: what one rule makes of spans, whatever the tagger would have found."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain, pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from idnews.entities import find, spread
from idnews.entities.schedule import Schedule
from idnews.entities.spans import Span
from idnews.entities.tokens import Words, split_words
from idnews.values import Label

FILE = Path(__file__).parents[1] / "corpus" / "entity_rules.txt"


# The rules of form and, at the end, the document's.
RULES: dict[str, Callable[[Words, list[Span]], list[Span]]] = {
    rule.__name__: rule for rule in (*find.RULES, spread.spread)
}


def cases() -> list[object]:
    out: list[object] = []
    name = ""
    for number, line in enumerate(FILE.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("## "):
            name = line[3:]
        elif line and not line.startswith("# "):
            before, _, after = line.replace("\\n", "\n").partition(" => ")
            out.append(pytest.param(name, before, after or before, id=f"{FILE.name}:{number}"))
    assert out
    return out


def read(marked: str) -> tuple[Words, list[Span]]:
    """`[ORG PT Maju] naik`: the words, and the spans over them."""
    pieces = re.split(r"\[([A-Z]+) ([^\]]+)\]", marked)
    words = split_words("".join(piece for i, piece in enumerate(pieces) if i % 3 != 1))
    starts = list(map(words.start, range(len(words.texts))))
    spans, at = [], 0
    for i, piece in enumerate(pieces):
        if i % 3 == 2:
            first, last = starts.index(at), words.ends.index(at + len(piece)) + 1
            spans.append(Span(first, last, Label(pieces[i - 1]), "tagger"))
        at += len(piece) if i % 3 != 1 else 0
    return words, spans


def write(marked: str, words: Words, spans: list[Span]) -> str:
    text = re.sub(r"\[[A-Z]+ ([^\]]+)\]", r"\1", marked)
    for span in reversed(spans):
        start, end = words.start(span.first), words.ends[span.last - 1]
        text = f"{text[:start]}[{span.label} {text[start:end]}]{text[end:]}"
    return text


@pytest.mark.parametrize(("name", "before", "after"), cases())
def test_line(name: str, before: str, after: str) -> None:
    words, spans = read(before)
    assert write(before, words, RULES[name](words, spans)) == after


@pytest.mark.parametrize(("name", "before", "after"), cases())
def test_a_text_may_end_behind_any_word(name: str, before: str, after: str) -> None:
    words, spans = read(before)
    text = re.sub(r"\[[A-Z]+ ([^\]]+)\]", r"\1", before)
    for size in range(1, len(words.texts)):
        short = split_words(text[: words.ends[size - 1]])
        left = [span for span in spans if span.last <= size == len(short.texts)]
        if left:
            bounds = chain.from_iterable((span.first, span.last) for span in RULES[name](short, left))
            assert all(a <= b for a, b in pairwise([0, *bounds, size]))


def test_a_schedule_leaves_out_only_what_changes_nothing() -> None:
    scheduled = Schedule(find.RULES)
    for case in cases():
        words, marked = read(case.values[1])  # type: ignore[attr-defined]
        for spans in ([], marked):
            one_by_one = spans
            for rule in find.RULES:
                one_by_one = rule(words, one_by_one)
            assert scheduled.apply(words, spans) == one_by_one, case


def test_every_rule_has_a_line_that_it_changes() -> None:
    changing = {p.values[0] for p in cases() if p.values[1] != p.values[2]}  # type: ignore[attr-defined]
    assert RULES.keys() - changing == set()


def _stretches() -> list[str]:
    """Every stretch of up to six words of the table."""
    lines = [re.findall(r"[^\W_]+|\S", re.sub(r"\[[A-Z]+ |\]", "", case.values[1])) for case in cases()]  # type: ignore[attr-defined]
    return sorted({" ".join(line[i : i + size]) for line in lines for i in range(len(line)) for size in range(1, 7)})


SEPARATORS = st.sampled_from([" ", " ", " ", "", ", ", "-", "\n", ". ", " (", ") ", "/"])
TEXTS = st.lists(st.sampled_from(_stretches()) | SEPARATORS, max_size=8).map("".join)
PLACES = st.lists(st.tuples(st.integers(0, 5), st.integers(1, 4), st.sampled_from(Label)), max_size=6)


@settings(max_examples=20 * settings().max_examples)
@given(TEXTS, PLACES)
@example("Wuxor, Solo+A", [(2, 1, Label.ORG), (0, 2, Label.PERSON)])
@example("Direktorat Hukum dan Humas", [(0, 2, Label.ORG)])
@example("Kodam V /Kodam V", [])
@example('" Runtuh " dan film "Jr . hadir', [(5, 2, Label.PERSON), (0, 2, Label.ORG)])
@example("! ,Kampung Tuxar Kampung Tuxar", [])
@example("( PSU ) usai .Kotim dan KPU Kukar", [(4, 4, Label.PERSON)])
def test_rules_keep_any_spans_apart(text: str, places: list[tuple[int, int, Label]]) -> None:
    words, spans, at = split_words(text), list[Span](), 0
    for gap, size, label in places:
        first, at = at + gap, min(at + gap + size, len(words.texts))
        if first < at:
            spans.append(Span(first, at, label, "tagger"))
    for name, rule in RULES.items():
        if spans or name != "spread":  # it is not called on none
            before, spans = spans, rule(words, spans)
            bounds = chain.from_iterable((span.first, span.last) for span in spans)
            assert all(a <= b for a, b in pairwise([0, *bounds, len(words.texts)])), (name, before)
            assert all(span.first < span.last for span in spans), (name, before)
