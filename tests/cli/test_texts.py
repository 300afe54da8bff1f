"""The command line, run as a user runs it where that matters and in this process otherwise."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import idnews
from idnews import cli
from idnews.cli import arguments, texts

ARTICLE = "Toyota menanam Rp27,1 triliun pada 2024.\n"
SAMPLE = (Path(idnews.__file__).parent / "data" / "sample.txt").read_text(encoding="utf-8")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8", newline="")
    return path


def records(output: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.splitlines()]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "idnews", *arguments],
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def on_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)


def test_each_mention_is_one_json_object(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["extract", "--only", "money,dates", str(article)]) == 0
    money, date = records(capsys.readouterr().out)
    assert money == {
        "kind": "money",
        "start": 15,
        "end": 29,
        "text": "Rp27,1 triliun",
        "low": "27100000000000",
        "high": "27100000000000",
        "currency": "IDR",
        "approx": False,
        "per": None,
    }
    assert date == {
        "kind": "date",
        "start": 35,
        "end": 39,
        "text": "2024",
        "type": "DATE",
        "value": "2024",
        "mod": None,
        "interval": {"start": "2024-01-01T00:00:00", "end": "2025-01-01T00:00:00"},
        "anchor": None,
    }


def test_json_says_what_the_library_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["extract", "--sample"]) == 0
    document = idnews.extract(SAMPLE, reference=texts.SAMPLE_DATE)
    spans = [(r["start"], r["end"], r["text"]) for r in records(capsys.readouterr().out)]
    assert spans == [(m.start, m.end, m.text) for m in document.mentions]
    assert document.money
    assert document.dates
    assert document.entities


def test_reference_places_relative_dates(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "date.txt"
    path.write_text("Rapat digelar pada 12 Juni.", encoding="utf-8")
    assert cli.main(["extract", "--only=dates", "--reference=2025-06-19", str(path)]) == 0
    [date] = records(capsys.readouterr().out)
    assert date["value"] == "2025-06-12"


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_standard_input(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Harganya €5 per kg.".encode())))
    assert cli.main(["extract", *arguments]) == 0
    [money] = records(capsys.readouterr().out)
    assert (money["low"], money["currency"], money["per"]) == ("5", "EUR", "kg")


def test_line_ends_count_as_they_stand(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "dos.txt"
    path.write_bytes(b"Satu.\r\nDua: Rp500.\r\n")
    assert cli.main(["extract", "--only=money", str(path)]) == 0
    assert records(capsys.readouterr().out)[0]["start"] == 12


def test_only_calls_no_other_finder(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        pytest.fail("a finder was called that nobody asked for")

    for name in ("find_dates", "find_entities", "extract"):
        monkeypatch.setattr(texts, name, fail)
    assert cli.main(["extract", "--only", "money", str(article)]) == 0


def test_several_files_are_told_apart(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["extract", "--only=money", str(article), str(article)]) == 0
    assert [r["file"] for r in records(capsys.readouterr().out)] == [str(article)] * 2
    assert cli.main(["extract", "--only=money", "--format=text", str(article), str(article)]) == 0
    assert capsys.readouterr().out.count(f"==> {article} <==\n") == 2


def test_unreadable_files_are_reported_and_the_rest_is_done(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    latin = tmp_path / "latin.txt"
    latin.write_bytes(b"satu\ncaf\xe9 Rp5")
    packed = tmp_path / "packed.txt"
    packed.write_bytes(gzip.compress(b"Rp5", mtime=0))
    missing = tmp_path / "missing.txt"
    files = [str(missing), str(latin), str(packed), str(article)]
    assert cli.main(["extract", "--only=money", *files]) == 1
    captured = capsys.readouterr()
    assert [r["file"] for r in records(captured.out)] == [str(article)]
    assert captured.err.splitlines() == [
        f"idnews: {missing}: No such file or directory",
        f"idnews: {latin}:2: not UTF-8: byte 0xe9; convert it to UTF-8 first",
        f"idnews: {packed}: compressed by gzip; unpack it first, as with gzip -dc",
    ]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "COMMAND"),
        (["extract", "--only", "uang"], "'uang' is none of money, dates, entities"),
        (["extract", "--reference", "kemarin"], "'kemarin' is not a date such as 2025-06-19, nor auto"),
        (["extract", "--sample", "file.txt"], "not allowed with"),
        (["extract", "--format", "xml"], "invalid choice"),
    ],
)
def test_wrong_usage(arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        cli.main(arguments)
    assert exit_.value.code == 2
    assert complaint in capsys.readouterr().err


def test_text_has_values_in_brackets(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["extract", "--only=money", "--format=text", str(article)]) == 0
    assert capsys.readouterr().out == ("Toyota menanam [Rp27,1 triliun = IDR 27100000000000] pada 2024.\n")


def test_text_is_coloured_on_a_terminal(
    article: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    on_terminal(monkeypatch)
    assert cli.main(["extract", "--only=money", "--format=text", str(article)]) == 0
    marked = "\x1b[32mRp27,1 triliun\x1b[0m\x1b[2m [IDR 27100000000000]\x1b[0m"
    assert capsys.readouterr().out == f"Toyota menanam {marked} pada 2024.\n"


@pytest.mark.parametrize(("variable", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colour_can_be_declined(
    article: Path,
    variable: str,
    value: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    on_terminal(monkeypatch)
    monkeypatch.setenv(variable, value)
    assert cli.main(["extract", "--only=money", "--format=text", str(article)]) == 0
    assert "\x1b" not in capsys.readouterr().out


def test_explain_names_the_rule(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [money] = idnews.find_money(ARTICLE)
    assert money.rule
    assert cli.main(["extract", "--only=money", "--explain", str(article)]) == 0
    assert records(capsys.readouterr().out)[0]["rule"] == money.rule
    assert cli.main(["extract", "--only=money", "--explain", "--format=text", str(article)]) == 0
    assert f"= IDR 27100000000000 ({money.rule})]" in capsys.readouterr().out


@pytest.mark.parametrize("format_", ["json", "text"])
def test_hostile_text_cannot_drive_the_terminal(
    format_: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "hostile.txt"
    controls = "\x1b]0;judul\x07\x9b2J\u202e\x7f\r\b\x00"
    path.write_text(f"{controls}Rp5 per {controls} 2024{controls}", encoding="utf-8", newline="")
    assert cli.main(["extract", "--explain", "--format", format_, str(path)]) == 0
    assert [c for c in capsys.readouterr().out if not c.isprintable() and c != "\n"] == []


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("Harganya Rp500 saja.\n" * 20_000, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "idnews", "extract", "--only=money", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    with process:
        assert b"Rp500" in process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_reported(article: Path) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        process = subprocess.run(
            [sys.executable, "-m", "idnews", "extract", "--only=money", str(article)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert process.returncode == 1
    assert process.stderr == b"idnews: standard output: No space left on device\n"


def test_output_does_not_depend_on_hash_seeds_or_encodings() -> None:
    plain = run("extract", "--sample", "--explain", PYTHONHASHSEED="1")
    other = run("extract", "--sample", "--explain", PYTHONHASHSEED="2", PYTHONIOENCODING="ascii")
    assert plain.returncode == 0
    assert plain.stdout == other.stdout


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    for argument in ("--version", "--help"):
        with pytest.raises(SystemExit) as exit_:
            cli.main([argument])
        assert exit_.value.code == 0
    output = capsys.readouterr().out
    assert output.startswith(f"idnews {idnews.__version__}\n")
    assert "idnews extract --only money" in output


def test_the_example_of_the_help_is_true(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    [command, shown] = [line.strip() for line in arguments.EXAMPLE.splitlines()[1:3]]
    text = command.split("'")[1]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert cli.main(["extract", "--only", "money"]) == 0
    assert capsys.readouterr().out.startswith(shown.removesuffix(" ...}"))


def test_html_is_a_page_of_the_text(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["html", str(article)]) == 0
    assert capsys.readouterr().out == idnews.extract(ARTICLE, reference="auto").to_html()


def test_html_of_the_sample_and_of_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["html", "--sample"]) == 0
    assert "Published 2025-06-19" in capsys.readouterr().out
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Dibuka kemarin.")))
    assert cli.main(["html", "--reference", "2024-03-02"]) == 0
    assert "2024-03-01" in capsys.readouterr().out


def test_html_takes_the_date_that_the_article_gives(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "article.txt"
    path.write_text("JAKARTA, 20 Juni 2025 - Pabrik dibuka kemarin.", encoding="utf-8")
    assert cli.main(["html", str(path)]) == 0
    assert "Published 2025-06-20" in capsys.readouterr().out


def test_html_of_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["html", str(tmp_path / "missing.txt")]) == 1
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", f"idnews: {tmp_path / 'missing.txt'}: No such file or directory\n")


def test_auto_takes_the_date_that_the_text_gives(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "article.txt"
    path.write_text("JAKARTA, 20 Juni 2025 - Pabrik dibuka kemarin.", encoding="utf-8")
    for only in ("dates", "money,dates,entities"):
        assert cli.main(["extract", "--reference", "auto", "--only", only, str(path)]) == 0
        values = [r["value"] for r in records(capsys.readouterr().out) if r["kind"] == "date"]
        assert values == ["2025-06-20", "2025-06-19"]
