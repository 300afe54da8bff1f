"""What a fresh interpreter pays: to import idnews, to use it first, and in memory."""

from __future__ import annotations

import resource
import subprocess
import sys
from statistics import median

FLOOR = "import decimal, dataclasses, datetime, enum, re"
PROGRAMS = (
    "pass",
    FLOOR,
    "import idnews",
    "from idnews import find_money; find_money('Rp5 juta')",
    "from idnews import find_dates; find_dates('20 Juni 2025')",
    "from idnews import find_entities; find_entities('Joko Widodo di Jakarta')",
)

# Prints the bytes that Python has allocated: for idnews imported, after the first article, after many articles
# with their documents dropped, and with as many documents kept.
MEMORY = """
import tracemalloc
from tests.benchmarks.text import articles, sentences
texts = articles(sentences({size}))
tracemalloc.start()
held = lambda: print(tracemalloc.get_traced_memory()[0])
from idnews import extract
held()
extract(texts[0])
held()
for text in texts:
    extract(text)
held()
documents = [extract(text) for text in texts]
held()
print(len(texts))
"""


def cpu_of(program: str) -> float:
    """User and system CPU seconds of a whole interpreter that runs a program."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", program], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def start_costs(runs: int) -> dict[str, float]:
    """The median cost of each program, run in turns so that a busy machine is fair to all."""
    for program in PROGRAMS:
        cpu_of(program)  # writes the byte code
    costs: dict[str, list[float]] = {program: [] for program in PROGRAMS}
    for _ in range(runs):
        for program in PROGRAMS:
            costs[program].append(cpu_of(program))
    return {program: median(found) for program, found in costs.items()}


def memory(size: int) -> dict[str, float]:
    """Bytes that idnews holds, beside the interpreter and the texts themselves."""
    answer = subprocess.run(
        [sys.executable, "-c", MEMORY.format(size=size)], check=True, capture_output=True, encoding="utf-8"
    )
    imported, first, dropped, kept, number = map(int, answer.stdout.split())
    return {
        "imported": imported,
        "after one article": first,
        f"after {number} articles": dropped,
        "for each document that is kept": (kept - dropped) / number,
    }
