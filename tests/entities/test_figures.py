"""The figures that the documentation claims, where the shared data is at hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from idnews.entities import find_entities

GOLD = Path(__file__).parents[3] / "shared" / "gold"


@pytest.mark.skipif(not GOLD.is_dir(), reason="the shared data is not here")
@pytest.mark.parametrize(("name", "least"), [("dev", 0.90), ("articles", 0.92)])
def test_strict_f1(name: str, least: float) -> None:
    hits = found = gold = 0
    for line in (GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if "entities" not in row:
            continue
        right = {(e["start"], e["end"], e["label"]) for e in row["entities"] if e["label"] not in ("PRODUCT", "EVENT")}
        got = {(e.start, e.end, str(e.label)) for e in find_entities(row["text"])}
        got = {e for e in got if e[2] not in ("PRODUCT", "EVENT")}
        hits, found, gold = hits + len(right & got), found + len(got), gold + len(right)
    assert 2 * hits / (found + gold) >= least
