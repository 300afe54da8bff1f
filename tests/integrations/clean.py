"""Each extra alone: `python -m tests.integrations.clean [EXTRA…]`, from the root of the repository.

Makes an empty virtual environment for each, installs idnews with that one extra and what the tests need, sees that
no package of another extra came along (but what the extra itself depends on), and runs the tests and the page of it.
Those of the others are skipped, and none of its own may be.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = {"spacy": "spacy", "pandas": "pandas", "polars": "polars", "spark": "pyspark", "pydantic": "pydantic"}
BRINGS = {"spacy": {"pydantic"}, "spark": {"pandas"}}  # dependencies that are the package of another extra


def check(extra: str, folder: Path) -> None:
    python = folder / "bin" / "python"
    run(sys.executable, "-m", "venv", folder)
    run(python, "-m", "pip", "install", "-q", f"{ROOT}[test,{extra}]")
    found = subprocess.run([python, "-m", "pip", "list", "--format=freeze"], capture_output=True, text=True, check=True)
    installed = {line.split("==")[0].lower() for line in found.stdout.splitlines()}
    allowed = {PACKAGE[extra]} | BRINGS.get(extra, set())
    assert PACKAGE[extra] in installed, f"{extra}: {PACKAGE[extra]} is not there"
    assert not (installed & set(PACKAGE.values())) - allowed, f"{extra}: more than one extra is there"
    own = [
        f"tests/integrations/test_{extra}.py",
        f"docs/integrations/{extra}.md",
        f"tests/integrations/test_same_mentions.py::test_same_mentions[{extra}]",
    ]
    done = subprocess.run([python, "-m", "pytest", "-q", *own], cwd=ROOT, capture_output=True, text=True)
    last = (done.stdout.splitlines() or [""])[-1]
    assert done.returncode == 0, done.stdout + done.stderr
    assert "passed" in last, last
    assert "skipped" not in last, last
    run(python, "-m", "pytest", "-q", "tests/integrations", "docs/integrations")
    print(f"{extra}: {len(installed)} packages, {last}", flush=True)


def run(*command: object) -> None:
    done = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def main() -> None:
    for extra in sys.argv[1:] or PACKAGE:
        with tempfile.TemporaryDirectory() as folder:
            check(extra, Path(folder))


if __name__ == "__main__":
    main()
