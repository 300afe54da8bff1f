"""How far the command has come, with tqdm and without, and lines between."""

from __future__ import annotations

import builtins
import os
import select
import sys
import termios
from pathlib import Path
from typing import Any

import pytest

from idnews import cli
from idnews.cli.progress import Bar, Line, Progress, progress
from tests.cli.running import news, start, write_corpus

FIELDS = ("--text-field", "body")


def without_tqdm(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def fail(name: str, *rest: Any) -> Any:
        if name == "tqdm":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", fail)


def test_the_best_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def best(*, to_terminal: bool = False) -> type[Progress]:
        with progress(lambda: 10, to_terminal=to_terminal) as shown:
            return type(shown)

    assert best() is Progress  # standard error is no terminal here
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert best() is Bar
    assert best(to_terminal=True) is Bar
    with monkeypatch.context() as patch:
        patch.setattr(sys.stdout, "isatty", lambda: True)
        assert best() is Bar
        assert best(to_terminal=True) is Progress
    without_tqdm(monkeypatch)
    assert best() is Line


@pytest.mark.parametrize("plain", [False, True])
def test_counts_and_lines_between(
    plain: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    if plain:
        without_tqdm(monkeypatch)
    corpus = write_corpus(tmp_path / "corpus.jsonl", [*news(30), b"{", *news(10)])
    assert cli.main(["extract", str(corpus), *FIELDS, "--output", str(tmp_path / "facts.jsonl")]) == 1
    *_, last = lines = [line.strip() for line in capsys.readouterr().err.replace("\r", "\n").splitlines()]
    reason = "broken JSON: Expecting property name enclosed in double quotes at column 2"
    assert f"idnews: {corpus}:31: {reason}" in lines
    assert "41 records, 1 bad, " in last
    assert "\x1b" not in "".join(lines)


def test_the_plain_line_tells_what_is_left(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    now = 0.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    with Line(1_000) as shown:
        for n in range(1, 5):
            now = float(n)
            shown.step(100 * n)
    lines = [line.strip() for line in capsys.readouterr().err.split("\r")]
    assert lines == [
        "",
        "10 %, 1 records, 1/s, 0:09 left",
        "20 %, 2 records, 1/s, 0:08 left",
        "30 %, 3 records, 1/s, 0:07 left",
        "40 %, 4 records, 1/s, 0:06 left",
        "4 records, 1/s",
    ]


def test_on_a_terminal(tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "corpus.jsonl", news(200))
    main, terminal = os.openpty()
    termios.tcsetwinsize(terminal, (24, 80))
    process = start("extract", corpus, *FIELDS, "--jobs", "2", "--output", tmp_path / "facts.jsonl", stderr=terminal)
    os.close(terminal)
    seen = b""
    while select.select([main], [], [], 60)[0]:
        try:
            seen += os.read(main, 4096)
        except OSError:  # the other side is closed
            break
    os.close(main)
    assert process.wait(60) == 0
    assert b"200 records" in seen
    assert b"100%|" in seen
