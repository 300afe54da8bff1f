"""The steps of *Adding a phrase*, done as they are written, on a copy of the project."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.conftest import ROOT

PAGE = (ROOT / "docs" / "adding-a-phrase.md").read_text(encoding="utf-8")


def block(kind: str) -> str:
    """The first block of code of a kind on the page."""
    found = re.search(rf"```{kind}\n(.*?)```", PAGE, re.DOTALL)
    assert found
    return found[1]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("idnews", "tests"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def run(project: Path) -> tuple[int, str]:
    """The page's command for the tests: its exit code and what it says."""
    command = block("sh").strip().removeprefix("python ").split()
    # The copy is what is tested: the current folder comes before whatever is installed.
    done = subprocess.run(
        [sys.executable, *command, "-q", "-k", "test_dates or wins_a_line"],
        cwd=project,
        env={"PYTHONPATH": str(project), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_the_page_can_be_followed(project: Path) -> None:
    corpus = project / "tests" / "corpus" / "dates.txt"
    lexicon = project / "idnews" / "lexicon" / "dates.py"

    with corpus.open("a", encoding="utf-8") as file:
        file.write("\n" + block("text"))
    status, said = run(project)
    assert status == 1
    assert re.findall(r"^FAILED .*", said, re.MULTILINE) != []
    assert re.search(r"\b1 failed, \d{3,} passed", said), said[-1500:]

    table, line = block("python").splitlines()
    before = lexicon.read_text(encoding="utf-8")
    assert before.count(table) == 1
    lexicon.write_text(before.replace(table, f"{table}\n{line}"), encoding="utf-8")
    status, said = run(project)
    assert status == 0, said[-1500:]
