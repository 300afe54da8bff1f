"""Speed of idnews beside its peers: `python -m tests.benchmarks`, from the root of the repository.

Needs `pip install -e '.[bench]'`. All readers take turns on the same text in one process; figures are
megabytes of UTF-8 per second of CPU time (user and system, all threads), medians of all runs.
Duckling's work grows with the square of a text's length, so it is given one sentence at a time, and
`find_money` the same sentences in the same way; what it does with whole articles is on a line of its own.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from tests.benchmarks import readers
from tests.benchmarks.imports import FLOOR, import_costs
from tests.benchmarks.text import articles, sentences, size_of, upto

SLICE = 30_000  # bytes, for what is too slow for more


@dataclass(frozen=True, slots=True)
class Task:
    name: str
    pieces: Sequence[str]
    prepare: Callable[[], readers.Read]


@dataclass(frozen=True, slots=True)
class Comparison:
    what: str
    ratio: float


def tasks(pieces: Sequence[str]) -> list[Task]:
    part = list(upto(pieces, SLICE))
    return [
        Task("\\w+, by sentence", pieces, readers.tokenise),
        Task("find_money, by sentence", pieces, readers.money),
        Task("find_money, by article", articles(pieces), readers.money),
        Task("Duckling amount-of-money, by sentence", pieces, readers.duckling_money),
        Task("find_dates, by sentence of a part", part, readers.dates),
        Task("dateparser search_dates, by sentence of a part", part, readers.dateparser_dates),
    ]


COMPARED = [
    ("find_money, by sentence", "Duckling amount-of-money, by sentence"),
    ("find_money, by article", "Duckling amount-of-money, by sentence"),
    ("find_dates, by sentence of a part", "dateparser search_dates, by sentence of a part"),
    ("find_money, by sentence", "\\w+, by sentence"),
]


def cpu_of(read: readers.Read, pieces: Sequence[str]) -> float:
    start = time.process_time()
    for piece in pieces:
        read(piece)
    return time.process_time() - start


def speeds(todo: Sequence[Task], runs: int) -> dict[str, float]:
    """MB per CPU-second of each task, by name."""
    ready: list[tuple[Task, readers.Read]] = []
    for task in todo:
        try:
            read = task.prepare()
        except readers.NotInstalledError as error:
            print(f"skipped: {task.name}: not installed ({error})", file=sys.stderr)
            continue
        cpu_of(read, task.pieces[:100])  # patterns are compiled and data loaded when first used
        ready.append((task, read))
    times: dict[str, list[float]] = {task.name: [] for task, _ in ready}
    for _ in range(runs):
        for task, read in ready:
            times[task.name].append(cpu_of(read, task.pieces))
    return {task.name: size_of(task.pieces) / 1e6 / median(times[task.name]) for task, _ in ready}


def compared(speed: dict[str, float], costs: dict[str, float]) -> list[Comparison]:
    found = [Comparison(f"{a} / {b}", speed[a] / speed[b]) for a, b in COMPARED if a in speed and b in speed]
    return [*found, Comparison(f"import idnews / {FLOOR}", costs["import idnews"] / costs[FLOOR])]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="more text to read, UTF-8")
    parser.add_argument("--size", type=float, default=1.0, metavar="MB", help="size of the text (1.0)")
    parser.add_argument("--runs", type=int, default=5, help="runs of each reader (5); of imports three times")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    options = parser.parse_args()

    pieces = sentences(int(options.size * 1e6), options.files)
    speed = speeds(tasks(pieces), options.runs)
    costs = import_costs(3 * options.runs)
    ratios = compared(speed, costs)

    python = f"{platform.python_implementation()} {platform.python_version()}"
    print(f"{python}, {size_of(pieces) / 1e6:.2f} MB in {len(pieces)} sentences, {options.runs} runs\n")
    print(f"{'reader':<50} {'MB per CPU-second':>18}")
    for name, value in speed.items():
        print(f"{name:<50} {value:>18.3f}")
    print(f"\n{'import, whole process':<50} {'CPU-milliseconds':>18}")
    for name, value in costs.items():
        print(f"{name:<50} {value * 1e3:>18.1f}")
    print(f"\n{'ratio':>7}")
    for comparison in ratios:
        print(f"{comparison.ratio:>7.2f}  {comparison.what}")
    if options.json:
        figures = {
            "python": python,
            "bytes": size_of(pieces),
            "runs": options.runs,
            "mb_per_cpu_second": speed,
            "import_cpu_seconds": costs,
            "ratios": [asdict(comparison) for comparison in ratios],
        }
        options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
