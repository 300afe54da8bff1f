"""Every line of `tests/corpus/entity_rules.txt`: what one rule makes of spans, whatever the tagger would have found."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

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
