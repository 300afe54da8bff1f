"""Every line of `tests/corpus/entities.txt`: the mentions of a sentence, their labels, names and codes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from idnews.entities import find_entities

FILE = Path(__file__).parents[1] / "corpus" / "entities.txt"


def cases() -> list[object]:
    """The table's lines as (marked text, values); lines that begin with `?` are known gaps."""
    out: list[object] = []
    for number, line in enumerate(FILE.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("# "):
            marked, _, values = line.removeprefix("?").replace("\\n", "\n").rpartition(" =")
            gap = [pytest.mark.xfail(reason="known gap", strict=True)] if line.startswith("?") else []
            out.append(pytest.param(marked, values.strip(), id=f"{FILE.name}:{number}", marks=gap))
    assert out
    return out


@pytest.mark.parametrize(("marked", "values"), cases())
def test_line(marked: str, values: str) -> None:
    text = re.sub(r"[\[\]]", "", marked)
    found = find_entities(text)
    shown, at = "", 0
    for mention in found:
        shown += f"{text[at : mention.start]}[{mention.text}]"
        at = mention.end
    assert shown + text[at:] == marked
    assert "; ".join(map(str, found)) == values
