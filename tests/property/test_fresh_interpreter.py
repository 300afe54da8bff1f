"""A fresh interpreter with other hashes, and without the packages that a browser lacks, finds the same."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date

from hypothesis import HealthCheck, Phase, given, settings

from idnews import extract, parse_number
from idnews.values import ParseError
from tests.property.test_edges import corpus
from tests.strategies import noisy_sentences, texts

PROGRAM = """
import json, sys
from datetime import date
sys.modules["regex"] = sys.modules["dateparser"] = None  # so that importing them fails
from idnews import ParseError, extract, parse_number

def number(text):
    try:
        return str(parse_number(text))
    except ParseError:
        return None

for line in sys.stdin:
    text = json.loads(line)
    document = extract(text, reference=date(2025, 6, 20))
    print(json.dumps([document.to_dict(), [m.rule for m in document.mentions], number(text)]))
"""


def number(text: str) -> str | None:
    try:
        return str(parse_number(text))
    except ParseError:
        return None


SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


def collected() -> list[str]:
    """Texts of the laws and of the corpora."""
    found = [*corpus()]

    @given(texts())
    @settings(phases=[Phase.generate], max_examples=300, database=None, suppress_health_check=SLOW)
    def collect(text: str) -> None:
        found.append(text)

    @given(noisy_sentences())
    @settings(phases=[Phase.generate], max_examples=300, database=None, suppress_health_check=SLOW)
    def collect_sentences(text: str) -> None:
        found.append(text)

    collect()
    collect_sentences()
    return found


def test_a_fresh_interpreter_finds_the_same() -> None:
    found = collected()
    lines = "".join(json.dumps(text) + "\n" for text in found)
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    answer = subprocess.run(
        [sys.executable, "-c", PROGRAM], input=lines, capture_output=True, encoding="utf-8", check=True, env=environment
    )
    theirs = answer.stdout.splitlines()
    assert len(theirs) == len(found) > 2_000
    for text, line in zip(found, theirs, strict=True):
        document = extract(text, reference=date(2025, 6, 20))
        ours = [document.to_dict(), [m.rule for m in document.mentions], number(text)]
        assert json.loads(line) == json.loads(json.dumps(ours)), text
