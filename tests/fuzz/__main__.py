"""Coverage-guided fuzzing: `python -m tests.fuzz extract -max_total_time=600 [folder of inputs]`.

Needs atheris (`pip install atheris`). The first word names a target of `tests/fuzz/targets.py`, the rest are
options of libFuzzer. A find is written to `crash-…`; add it to `finds.txt` with `python -m tests.fuzz add`.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

FINDS = Path(__file__).parent / "finds.txt"


def main(argv: list[str]) -> None:
    if argv[1:2] == ["add"]:
        _, _, name, file = argv
        with FINDS.open("a", encoding="utf-8") as finds:
            finds.write(f"{name} {Path(file).read_bytes().hex()}\n")
        return
    atheris = import_module("atheris")  # it has no types, and few machines have it
    with atheris.instrument_imports(include=["idnews"]):
        from tests.fuzz.targets import TARGETS
    target = TARGETS[argv[1]]
    atheris.Setup([argv[0], *argv[2:]], target)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
