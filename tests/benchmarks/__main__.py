"""Speed of idnews beside its peers: `python -m tests.benchmarks`, from the root of the repository.

Needs `pip install -e '.[bench]'`; a peer that is not installed is named as missing. All readers take
turns on the same text in one process; figures are megabytes of UTF-8 per second of CPU time (user and
system, all threads), medians of all runs. Duckling's work grows with the square of a text's length, so it
is given one sentence at a time, and `find_money` the same sentences in the same way.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks import fresh, growth, rates, readers
from tests.benchmarks.text import articles, sentences, size_of

IN_SHORT_ARTICLES = 2  # sentences, so that very many articles can be read


@dataclass
class Report:
    """Tables that are printed as they come, and the same figures for the file."""

    figures: dict[str, Any] = field(default_factory=dict)

    def table(self, title: str, columns: str, rows: Iterable[tuple[str, ...]]) -> None:
        heads = columns.split("|")
        print(f"\n{title:<72}" + "".join(f"{head:>19}" for head in heads))
        for name, *cells in rows:
            print(f"{name:<72}" + "".join(f"{cell:>19}" for cell in cells), flush=True)


def show_rates(report: Report, pieces: list[str], runs: int) -> None:
    found, missing = rates.rates(readers.READERS, pieces, runs)
    speed = {name: median(every) for name, every in found.items()}
    article = size_of(pieces) / 1e6 / len(articles(pieces))
    rows = [
        (name, f"{mb:.3g}", f"{mb / article:,.3g}", f"{min(found[name]):.3g}–{max(found[name]):.3g}")
        for name, mb in speed.items()
    ]
    rows += [(name, "missing", reason, "") for name, reason in missing.items()]
    report.table("reader", "MB per CPU-s|articles per CPU-s|MB, all runs", rows)
    ratios = rates.ratios(found)
    report.table("ratio", "median|asked", [(n, f"{r:.3g}", "–" if a is None else f"{a:g}") for n, r, a in ratios])
    report.figures |= {"mb_per_cpu_second": found, "missing": missing, "ratios": {n: r for n, r, _ in ratios}}


def show_processes(report: Report, pieces: list[str], runs: int) -> None:
    found = growth.over_processes(articles(pieces), runs)
    rows = [
        (f"{processes}", *(f"{median(seconds):.3g}" for seconds in zip(*spent, strict=True)))
        for processes, spent in found.items()
    ]
    gain = median(one.clock / two.clock for one, two in zip(found[1], found[2], strict=True))
    idle = f"1.8 asked, on two idle cores; here a load of {os.getloadavg()[0]:.1f} on {os.cpu_count()}"
    rows.append((f"1 / 2 ({idle})", f"{gain:.2f}", "", ""))
    report.table("extract_many, processes", "s for a MB|CPU-s here|CPU-s beside", rows)
    report.figures |= {"seconds_for_a_mb_over_processes": found, "gain_of_two_processes": gain}


def show_growth(report: Report, pieces: list[str], largest: int, most: int, runs: int) -> None:
    for name, prepare in (
        ("find_money", readers.money),
        ("find_dates", readers.dates),
        ("find_entities", readers.entities),
        ("extract", readers.everything),
    ):
        costs = growth.by_length(prepare(), pieces, largest, runs)
        show_costs(report, f"{name}, one text of so many bytes", costs)
    short = articles(pieces, IN_SHORT_ARTICLES)
    title = f"extract_many, so many articles of {size_of(short) // len(short)} bytes"
    show_costs(report, title, growth.by_number(pieces, most, runs, IN_SHORT_ARTICLES))


def show_costs(report: Report, title: str, costs: growth.Costs) -> None:
    rows = [(f"{size:,}", f"{cpu * 1e3:,.3g}", f"{cpu / size * 1e6:.3g}") for size, cpu in costs]
    if len(costs) > 1:
        power = growth.exponent(costs)
        rows.append((f"exponent {power:.3f}", "", ""))
        report.figures.setdefault("exponents", {})[title] = power
    report.table(title, "CPU-ms|CPU-µs for each", rows)
    report.figures.setdefault("growth", {})[title] = costs


def show_fresh(report: Report, runs: int, size: int) -> None:
    costs = fresh.start_costs(runs)
    rows = [(f"`{program}`", f"{cpu * 1e3:.1f}", f"{cpu / costs[fresh.FLOOR]:.2f}") for program, cpu in costs.items()]
    report.table("a fresh interpreter", "CPU-ms|/ bare imports", rows)
    held = fresh.memory(size)
    report.table("memory", "MB", [(name, f"{count / 1e6:.3f}") for name, count in held.items()])
    report.figures |= {"start_cpu_seconds": costs, "memory_bytes": held}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="more text to read, UTF-8")
    parser.add_argument("--size", type=float, default=1.0, metavar="MB", help="size of the text (1.0)")
    parser.add_argument("--runs", type=int, default=5, help="runs of each reader (5)")
    parser.add_argument("--largest", type=float, default=1.0, metavar="MB", help="text up to which cost is shown (1.0)")
    parser.add_argument("--most", type=int, default=1_000, metavar="N", help="articles up to which it is (1000)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    options = parser.parse_args()

    size, largest = int(options.size * 1e6), int(options.largest * 1e6)
    pieces = sentences(max(size, largest), options.files)
    text = sentences(size, options.files)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    print(f"{python}, {size_of(text) / 1e6:.2f} MB, {len(text)} sentences, {len(articles(text))} articles")
    report = Report({"python": python, "bytes": size_of(text), "runs": options.runs})
    show_rates(report, text, options.runs)
    show_processes(report, text, options.runs)
    show_growth(report, pieces, largest, options.most, options.runs)
    show_fresh(report, 3 * options.runs, min(size, 1_000_000))
    if options.json:
        options.json.write_text(json.dumps(report.figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
