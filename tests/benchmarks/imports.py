"""What `import idnews` costs beside the standard modules that it cannot do without."""

from __future__ import annotations

import resource
import subprocess
import sys
from statistics import median

FLOOR = "import decimal, dataclasses, datetime, enum, re"
PROGRAMS = ("import idnews", FLOOR)


def cpu_of(program: str) -> float:
    """User and system CPU seconds of a whole interpreter that runs a program."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", program], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def import_costs(runs: int) -> dict[str, float]:
    """The median cost of each program, run in turns so that a busy machine is fair to both."""
    for program in PROGRAMS:
        cpu_of(program)  # writes the byte code
    costs: dict[str, list[float]] = {program: [] for program in PROGRAMS}
    for _ in range(runs):
        for program in PROGRAMS:
            costs[program].append(cpu_of(program))
    return {program: median(found) for program, found in costs.items()}
