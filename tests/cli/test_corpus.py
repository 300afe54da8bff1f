"""`idnews extract` of a corpus: a line for each document, a report for each bad record, and nothing lost."""

from __future__ import annotations

import io
import json
import os
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from idnews import Document, cli, extract
from idnews.cli import corpus as corpus_module
from idnews.cli.readers import Corpus
from tests.cli.running import news, records, write_corpus

FIELDS = ("--text-field", "body", "--reference-field", "published")
DAY = date(2025, 6, 19)


def main(*arguments: str | Path) -> int:
    return cli.main([*map(str, arguments)])


def expected(count: int) -> list[dict[str, Any]]:
    return [
        {"id": record["id"], **extract(str(record["body"]), reference=DAY).to_dict()}
        for record in news(count)
        if isinstance(record, dict)
    ]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_corpus(tmp_path / "corpus.jsonl", news(5))


def test_a_line_of_json_for_each_record(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main("extract", corpus, *FIELDS) == 0
    captured = capsys.readouterr()
    lines = [json.loads(line) for line in captured.out.splitlines()]
    assert lines == expected(5)
    assert list(lines[0])[:2] == ["id", "text"]
    assert captured.err == ""
    for line in lines:
        del line["id"]
        assert Document.from_dict(line).money


@pytest.mark.parametrize("jobs", [1, 2])
def test_output_is_put_in_place_at_the_end(jobs: int, tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "corpus.jsonl", news(100))
    output = tmp_path / "facts.jsonl"
    assert main("extract", corpus, *FIELDS, "--jobs", str(jobs), "--output", output) == 0
    assert records(output) == expected(100)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["corpus.jsonl", "facts.jsonl"]


def test_a_link_stays_and_what_it_leads_to_is_replaced(corpus: Path, tmp_path: Path) -> None:
    real = tmp_path / "real.jsonl"
    real.write_text("old")
    link = tmp_path / "link.jsonl"
    link.symlink_to(real)
    assert main("extract", corpus, *FIELDS, "--output", link) == 0
    assert link.is_symlink()
    assert records(real) == expected(5)


BAD: list[dict[str, object] | bytes] = [
    b'{"body": ',
    b'{"body": "caf\xe9"}',
    {"published": "2025-06-19"},
    {"body": "Rp5", "published": "kemarin"},
]
REASONS = [
    "broken JSON: Expecting value at column 9",
    "not UTF-8: byte 0xe9; convert it to UTF-8 first",
    "field 'body' is missing; there are 'published'",
    "field 'published': 'kemarin' is not a date such as 2025-06-19",
]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_bad_records_are_told_of_and_the_rest_is_done(
    jobs: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One record of each hundred is bad: they are all reported, in order, and no other is missing."""
    lines = news(800)
    for n in range(8):
        lines.insert(100 * n + 37, BAD[n % 4])
    corpus = write_corpus(tmp_path / "corpus.jsonl", lines)
    output, errors = tmp_path / "facts.jsonl", tmp_path / "bad.jsonl"
    assert main("extract", corpus, *FIELDS, "--jobs", jobs, "--output", output, "--errors", errors) == 1
    assert records(output) == expected(800)
    places = [(100 * n + 38, REASONS[n % 4]) for n in range(8)]
    assert capsys.readouterr().err.splitlines() == [f"idnews: {corpus}:{line}: {why}" for line, why in places]
    assert records(errors) == [{"file": str(corpus), "line": line, "reason": why} for line, why in places]


def test_a_text_that_cannot_be_done_is_a_bad_record(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(text: str, *, reference: date | None) -> Document:
        if "Rp2" in text:
            raise MemoryError("too much")
        return extract(text, reference=reference)

    monkeypatch.setattr(corpus_module, "extract", fail)
    assert main("extract", corpus, *FIELDS) == 1
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 4
    assert captured.err == f"idnews: {corpus}:2: MemoryError: too much\n"


# --- what a corpus is ---


@pytest.mark.parametrize(
    ("name", "content", "options"),
    [
        ("a.jsonl", '{"id": 1, "text": "Rp5.000"}\n', []),
        ("a.NDJSON", '{"id": 1, "text": "Rp5.000"}\n', []),
        ("a.csv", "id,text\n1,Rp5.000\n", []),
        ("a.tsv", "id\ttext\n1\tRp5.000\n", []),
        ("folder/a.txt", "Rp5.000", []),
        ("a.txt", "Rp5.000", ["--jobs", "1"]),
        ("a.txt", "Rp5.000", ["--text-field", "text"]),
    ],
)
def test_what_makes_a_corpus(
    name: str, content: str, options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(content)
    source = path.parent if "/" in name else path
    assert main("extract", source, *options) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["id"] in (1, "1", str(path))
    assert record["money"][0]["low"] == "5000"


def test_standard_input_is_json_lines(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"text": "Rp5.000"}\n{')))
    assert main("extract", "--text-field", "text") == 1
    captured = capsys.readouterr()
    assert json.loads(captured.out)["id"] == "standard input:1"
    assert captured.err.startswith("idnews: standard input:2: broken JSON")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["a.jsonl", "--only", "money"], "--only: not allowed with a corpus"),
        (["a.jsonl", "--format", "text"], "--format: not allowed with a corpus"),
        (["a.txt", "--output", "x", "--explain"], "--explain: not allowed with a corpus"),
        (["--sample", "--jobs", "2"], "--jobs: not allowed with --sample"),
        (["a.jsonl", "--resume"], "nothing to go on with without --output"),
        (["a.jsonl", "--jobs", "0"], "'0' is not a whole number from 1 on"),
        (["a.jsonl", "--jobs", "dua"], "'dua' is not a whole number from 1 on"),
        (["-", "-"], "can be read only once"),
        (["-", "a.jsonl", "-"], "can be read only once"),
    ],
)
def test_wrong_usage(arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main("extract", *arguments)
    assert exit_.value.code == 2
    assert complaint in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--output", "corpus.jsonl"], "cannot be both read and written"),
        (["--errors", "corpus.jsonl"], "cannot be both read and written"),
        (["--output", "x", "--errors", "x"], "cannot be the same file"),
        (["--output", "x", "--errors", "x.part"], "cannot be the same file"),
        (["--output", "."], "it is a folder"),
        (["--output", os.devnull, "--resume"], "is no file that could be gone on with"),
    ],
)
def test_files_that_cannot_be_written(
    options: list[str],
    complaint: str,
    corpus: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(corpus.parent)
    before = corpus.read_bytes()
    assert main("extract", "corpus.jsonl", *options) == 2
    assert complaint in capsys.readouterr().err
    assert corpus.read_bytes() == before


@pytest.mark.parametrize("option", ["--output", "--errors"])
def test_a_folder_that_is_not_there_is_an_error(
    option: str, corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main("extract", corpus, option, tmp_path / "nowhere" / "x") == 1
    assert capsys.readouterr().err.endswith(": No such file or directory\n")


def test_input_that_is_not_there_costs_no_output(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "facts.jsonl"
    output.write_text("facts of yesterday")
    missing = tmp_path / "missing.jsonl"
    assert main("extract", corpus, missing, "--output", output) == 1
    assert capsys.readouterr().err == f"idnews: {missing}: there is no such file or folder\n"
    assert output.read_text() == "facts of yesterday"


def test_devices_are_written_to_as_they_are(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main("extract", corpus, *FIELDS, "--output", os.devnull) == 0
    assert not Path(os.devnull).is_file()
    assert capsys.readouterr().err == ""


# --- going on after an interruption ---


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("cut", [0, 1, 500, 100_000, -1, -200])
def test_resume_goes_on_wherever_it_stopped(cut: int, jobs: str, tmp_path: Path) -> None:
    lines = news(60)
    for at in (0, 20, 40, 63):
        lines.insert(at, BAD[0])
    corpus = write_corpus(tmp_path / "corpus.jsonl", lines)
    output, errors = tmp_path / "facts.jsonl", tmp_path / "bad.jsonl"
    whole = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in expected(60)).encode()
    (tmp_path / "facts.jsonl.part").write_bytes(whole[:cut])
    command = ("extract", corpus, *FIELDS, "--jobs", jobs, "--output", output, "--errors", errors)
    assert main(*command, "--resume") == 1
    assert output.read_bytes() == whole
    assert [record["line"] for record in records(errors)] == [1, 21, 41, 64]


def test_resume_does_nothing_twice(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = tmp_path / "facts.jsonl"
    assert main("extract", corpus, *FIELDS, "--output", output) == 0
    os.replace(output, tmp_path / "facts.jsonl.part")  # all was done, but for the last step

    def fail(*_: object, **__: object) -> None:
        pytest.fail("this was done before")

    monkeypatch.setattr(corpus_module, "extract", fail)
    assert main("extract", corpus, *FIELDS, "--output", output, "--resume") == 0
    assert records(output) == expected(5)


def test_resume_with_nothing_there_starts_at_the_start(corpus: Path, tmp_path: Path) -> None:
    output = tmp_path / "facts.jsonl"
    assert main("extract", corpus, *FIELDS, "--output", output, "--resume") == 0
    assert records(output) == expected(5)


def test_what_is_left_of_an_interrupted_run_is_not_overwritten(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    part = tmp_path / "facts.jsonl.part"
    part.write_text("work of hours")
    assert main("extract", corpus, *FIELDS, "--output", tmp_path / "facts.jsonl") == 2
    assert "go on with --resume, or delete it" in capsys.readouterr().err
    assert part.read_text() == "work of hours"


@pytest.mark.parametrize(
    ("change", "options", "complaint"),
    [
        ("text", FIELDS, "its record 0 is not what"),
        ("id", FIELDS, "its record 0 is not what"),
        (None, (*FIELDS[:2], "--reference", "2020-01-01"), "its record 0 is not what"),
        ("short", FIELDS, "its record 3 is not what"),
        ("no output", FIELDS, "facts.jsonl.part:1: it is no output of idnews"),
    ],
)
def test_other_input_or_options_are_no_resumption(
    change: str | None, options: tuple[str, ...], complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = news(300)
    part = tmp_path / "facts.jsonl.part"
    part.write_text("".join(json.dumps(record) + "\n" for record in expected(10)))
    if change == "no output":
        part.write_text("notes\nof mine\n")
    if change == "short":
        del lines[3:]
    if change in ("text", "id"):
        key = "body" if change == "text" else "id"
        lines = [{**line, key: f"{line[key]}!"} for line in lines if isinstance(line, dict)]
    before = part.read_bytes()
    corpus = write_corpus(tmp_path / "corpus.jsonl", lines)
    assert main("extract", corpus, *options, "--output", tmp_path / "facts.jsonl", "--resume") == 2
    assert complaint in capsys.readouterr().err
    assert part.read_bytes() == before


def test_what_failed_before_the_interruption_has_another_try(corpus: Path, tmp_path: Path) -> None:
    lines = [json.dumps(record) + "\n" for record in expected(5)]
    (tmp_path / "facts.jsonl.part").write_text("".join([lines[0], lines[2]]))
    output = tmp_path / "facts.jsonl"
    assert main("extract", corpus, *FIELDS, "--output", output, "--resume") == 0
    assert [record["id"] for record in records(output)] == [0, 2, 1, 3, 4]


def test_ctrl_c_keeps_what_is_done_and_says_how_to_go_on(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = Corpus.__iter__

    def interrupted(self: Corpus) -> Any:
        for n, item in enumerate(real(self)):
            if n == 3:
                raise KeyboardInterrupt
            yield item

    output = tmp_path / "facts.jsonl"
    command = ("extract", corpus, *FIELDS, "--output", output)
    with monkeypatch.context() as patch:
        patch.setattr(Corpus, "__iter__", interrupted)
        assert main(*command) == 130
        part = tmp_path / "facts.jsonl.part"
        assert records(part) == expected(3)
        complaint = capsys.readouterr().err
        assert complaint == (
            f"idnews: interrupted; what is done is in {part}; the same command with --resume goes on\n"
        )
    assert main(*command, "--resume") == 0
    assert records(output) == expected(5)


def test_output_in_the_folder_that_is_read_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Rp5.000")
    output, errors = tmp_path / "facts.jsonl", tmp_path / "bad.jsonl"
    for _ in range(2):
        assert main("extract", tmp_path, "--output", output, "--errors", errors) == 0
        assert [record["id"] for record in records(output)] == [str(tmp_path / "a.txt")]
