"""The command beside other processes: killed, interrupted, with streams that are closed, full or read by nobody."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.cli.running import IDNEWS, environment, news, records, run, start, write_corpus

FIELDS = ("--text-field", "body", "--reference-field", "published")


def wait_for_lines(path: Path) -> None:
    """Until there is something in the file; the run it is of must not have ended by then."""
    for _ in range(600):
        if path.exists() and path.stat().st_size > 0:
            return
        time.sleep(0.05)
    pytest.fail("nothing was written in half a minute")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_killed_in_the_middle_and_resumed(jobs: str, tmp_path: Path) -> None:
    lines = news(3_000)
    for n in range(30):
        lines.insert(101 * n, b"{broken")
    corpus = write_corpus(tmp_path / "corpus.jsonl", lines)
    output, errors = tmp_path / "facts.jsonl", tmp_path / "bad.jsonl"
    command = ("extract", corpus, *FIELDS, "--jobs", jobs, "--output", output, "--errors", errors)
    first = start(*command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    part = tmp_path / "facts.jsonl.part"
    wait_for_lines(part)
    first.kill()
    # Its processes end with it, and leave the streams: else this would wait for ever.
    first.communicate(timeout=30)
    assert not output.exists()
    done = part.read_bytes().count(b"\n")
    assert 0 < done < 3_000
    second = run(*command, "--resume")
    assert second.returncode == 1
    assert [record["id"] for record in records(output)] == list(range(3_000))
    assert len(second.stderr.splitlines()) == 30
    assert [record["line"] for record in records(errors)] == [101 * n + 1 for n in range(30)]
    assert not part.exists()


@pytest.mark.skipif(os.name == "nt", reason="signals are sent as they are on POSIX")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_is_quiet(jobs: str, tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "corpus.jsonl", news(3_000))
    output = tmp_path / "facts.jsonl"
    command = ("extract", corpus, *FIELDS, "--jobs", jobs, "--output", output)
    inherited = signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it
    process = start(*command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    signal.signal(signal.SIGINT, inherited)
    wait_for_lines(tmp_path / "facts.jsonl.part")
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all processes of the command
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert out == b""
    [line] = err.decode().splitlines()
    assert line.endswith("the same command with --resume goes on")
    assert run(*command, "--resume").returncode == 0
    assert [record["id"] for record in records(output)] == list(range(3_000))


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_reader_that_has_seen_enough(jobs: str, tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "corpus.jsonl", news(2_000))
    process = start("extract", corpus, *FIELDS, "--jobs", jobs, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    with process:
        assert process.stdout.readline().startswith(b'{"id": 0')
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


SHELL = [
    # Nobody gets what goes to a closed stream, so there is nothing to complain about, nor anywhere to do it.
    ("{} >&-", 0, ""),
    ("{} 2>&-", 0, "out"),
    ("{} >&- 2>&-", 0, ""),
    ("{} --output facts.jsonl >&- 2>&-", 0, ""),
    ("{} bad.jsonl 2>&-", 1, "out"),
    ("{} bad.jsonl 2>/dev/full", 1, "out"),
    ("{} --help | head -n 0", 0, ""),
    ("{} >/dev/full", 1, "idnews: standard output: No space left on device\n"),
    ("{} --output /dev/full", 1, "idnews: /dev/full: No space left on device\n"),
    ("{} --errors /dev/full bad.jsonl >/dev/null", 1, "idnews: bad.jsonl:1: broken JSON: Expecting property name "
     "enclosed in double quotes at column 2\nidnews: /dev/full: No space left on device\n"),
    ("{} - --jobs 1 <&-", 1, "idnews: standard input: it is closed\n"),
    ("{} - <&-", 1, "idnews: standard input: it is closed\n"),
]  # fmt: skip


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a shell and a device that is always full")
@pytest.mark.parametrize(("line", "status", "printed"), SHELL)
def test_streams_that_are_closed_or_full(line: str, status: int, printed: str, tmp_path: Path) -> None:
    write_corpus(tmp_path / "corpus.jsonl", [{"text": "Rp5.000"}])
    (tmp_path / "bad.jsonl").write_text("{broken\n")
    files = "" if " - " in line or "bad" in line else " corpus.jsonl"
    command = f"{' '.join(IDNEWS)} extract{files}"
    if "bad.jsonl 2" in line:
        command += " corpus.jsonl"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line.format(command)}"],
        cwd=tmp_path,
        env={**environment(), "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == status
    if printed == "out":
        assert done.stdout.startswith('{"id": "corpus.jsonl:1", "text": "Rp5.000"')
        assert done.stderr == ""
    else:
        assert done.stdout + done.stderr == printed
    if "facts" in line:
        assert records(tmp_path / "facts.jsonl")[0]["id"] == "corpus.jsonl:1"


def test_progress_is_silent_where_there_is_no_terminal(tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "corpus.jsonl", news(50))
    done = run("extract", corpus, *FIELDS, "--output", tmp_path / "facts.jsonl")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
