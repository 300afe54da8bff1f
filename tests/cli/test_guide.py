"""docs/corpora.md, run as it stands there: what follows `$` in a shell, and what it prints."""

from __future__ import annotations

import shlex
import subprocess
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path

import pytest

from tests.cli.running import IDNEWS, environment

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "corpora.md"


def examples(text: str) -> list[tuple[str, str]]:
    """Each command with what it is to print.

    >>> examples("```console\\n$ cat <<E\\n> a\\n> E\\na\\n$ true\\n```")
    [('cat <<E\\na\\nE\\n', 'a\\n'), ('true\\n', '')]
    >>> examples("no console")
    []
    """
    found: list[tuple[str, str]] = []
    for block in text.split("```console\n")[1:]:
        for line in block.partition("```")[0].splitlines():
            command, printed = found[-1] if found else ("", "")
            if line.startswith("$ "):
                found.append((f"{line[2:]}\n", ""))
            elif line.startswith("> "):
                found[-1] = (f"{command}{line[2:]}\n", printed)
            else:
                found[-1] = (command, f"{printed}{line}\n")
    return found


@pytest.mark.skipif(not Path("/bin/bash").exists(), reason="needs a shell")
def test_the_guide_is_true(tmp_path: Path) -> None:
    todo = examples(GUIDE.read_text(encoding="utf-8"))
    assert len(todo) > 8
    mark = "--- next ---"
    idnews = f'idnews() {{ {shlex.join(IDNEWS)} "$@"; }}\n'
    # Between two commands the status is handed on, for `echo $?`.
    script = idnews + "".join(f"{command}status=$?; echo '{mark}'; (exit $status)\n" for command, _ in todo)
    done = subprocess.run(
        ["/bin/bash"],
        input=script,
        cwd=tmp_path,
        env={**environment(), "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    *printed, rest = done.stdout.split(f"{mark}\n")
    assert rest == ""
    for (command, expected), found in zip(todo, printed, strict=True):
        assert OutputChecker().check_output(expected, found, ELLIPSIS), f"$ {command}{found}"
