"""`idnews summary`: what it counts, that it stays small, how it looks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idnews import cli
from idnews.cli import summary as summary_module
from idnews.cli.summary import Amount, Facts, Summary
from tests.cli.running import write_corpus

TABLES = """\
3 documents, 1 bad record
published 2025-06-19 to 2025-06-20

Span of dates
         day         in the text      first in
  first  1945-08-17  17 Agustus 1945  a
  last   2025-06-19  Kemarin          c

Largest amounts
              amount  times  in the text    first in
  IDR  5,000,000,000      2  Rp5 miliar     a
  IDR          1,000      1  seribu rupiah  b
  USD            2.5      1  US$2,5         b

Most named
       name     times  documents
  LOC  Jakarta      2          2
"""


def facts(amounts: list[Amount] | None = None, names: list[str] | None = None) -> Facts:
    return Facts(None, amounts or [], [("ORG", name) for name in names or []], None, None)


def test_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = write_corpus(
        tmp_path / "corpus.jsonl",
        [
            {"id": "a", "text": "Di Jakarta, 17 Agustus 1945, ia membayar Rp5 miliar.", "day": "2025-06-19"},
            {"id": "b", "text": "Harganya seribu rupiah atau US$2,5.", "day": "2025-06-19"},
            b"{",
            {"id": "c", "text": "Kemarin ia membayar Rp5 miliar di Jakarta.", "day": "2025-06-20"},
        ],
    )
    assert cli.main(["summary", str(corpus), "--reference-field", "day"]) == 1
    lines = capsys.readouterr().out
    assert lines == TABLES


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_top_and_jobs(jobs: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = write_corpus(tmp_path / "corpus.jsonl", [{"text": f"Harganya Rp{n}.000."} for n in range(1, 99)])
    assert cli.main(["summary", str(corpus), "--top", "2", "--jobs", jobs]) == 0
    output = capsys.readouterr().out
    assert output.startswith("98 documents\n")
    assert [line.split()[1] for line in output.splitlines() if line.startswith("  IDR")] == ["98,000", "97,000"]


def test_nothing_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("tidak ada apa-apa")
    assert cli.main(["summary", str(path)]) == 0
    assert capsys.readouterr().out == "1 document\n"


def test_hostile_text_cannot_drive_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = write_corpus(tmp_path / "corpus.jsonl", [{"id": "\x1b[2J\n\u202e", "text": "Harganya Rp5 per\x1b[2J."}])
    assert cli.main(["summary", str(corpus)]) == 0
    output = capsys.readouterr().out
    assert [c for c in output if not c.isprintable() and c != "\n"] == []
    assert "\\x1b[2J" in output


@given(st.lists(st.lists(st.integers(0, 30), max_size=5)), st.integers(1, 4))
def test_the_largest_amounts_are_those_of_a_full_count(documents: list[list[int]], top: int) -> None:
    summary = Summary(top)
    for document in documents:
        summary.add(0, facts([Amount("IDR", Decimal(n), f"{n}", f"Rp{n}") for n in document]))
    every = [n for document in documents for n in document]
    expected = [(str(n), str(every.count(n))) for n in sorted(set(every), reverse=True)[:top]]
    rows = [row for largest in summary.amounts.values() for row in largest.rows()]
    assert [(row[1], row[2]) for row in rows] == expected
    assert all(len(largest.found) <= top >= len(largest.times) for largest in summary.amounts.values())


def test_names_are_counted_in_bounded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(summary_module, "_NAMES", 10)
    summary = Summary(2)
    for n in range(1_000):
        summary.add(n, facts(names=[f"PT {n}", "Toyota", "Toyota"]))
        assert len(summary.named) <= 10
        assert len(summary.named_in) <= 10
    lines = list(summary.lines(bad=0))
    assert "Most named (at least)" in lines
    assert lines[-2].split() == ["ORG", "Toyota", "2,000", "1,000"]


def test_span_of_publication() -> None:
    summary = Summary(1)
    for day in (date(2025, 6, 3), date(2025, 6, 1), date(2025, 6, 2)):
        summary.add(0, Facts(day, [], [], None, None))
    assert list(summary.lines(bad=0)) == ["3 documents", "published 2025-06-01 to 2025-06-03"]
