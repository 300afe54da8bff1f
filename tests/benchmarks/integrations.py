"""What the integrations cost over plain `extract_many()`: `python -m tests.benchmarks.integrations`.

Needs `pip install -e '.[integrations]'`; one that is not installed is left out. All read the same short texts, and
take turns, Spark after the others. Rows per second are those of the whole query, start of the tool left out.
Overhead is that of CPU time, but for Spark, whose engine is a process of its own and whose workers read two texts
at a time: its figures are those of the clock. spaCy's own tokens are measured by themselves, since a pipeline pays
for them anyway.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from typing import Any

from idnews import extract_many
from tests.benchmarks.text import sentences

Read = Callable[[], object]


def plain(texts: Sequence[str]) -> Read:
    return lambda: deque(extract_many(texts), maxlen=0)


def of_pandas(texts: Sequence[str]) -> Read:
    import pandas as pd

    import idnews.integrations.pandas  # noqa: F401 - gives Series its accessor

    column: Any = pd.Series(texts)
    return lambda: column.idnews.mentions()


def of_polars(texts: Sequence[str]) -> Read:
    import polars as pl

    import idnews.integrations.polars  # noqa: F401 - gives expressions their namespace

    frame, text = pl.DataFrame({"body": texts}), pl.col("body")
    expression: Any = text
    return lambda: frame.select(expression.idnews.mentions())


def spacy_tokens(texts: Sequence[str]) -> Read:
    import spacy

    nlp = spacy.blank("id")
    return lambda: deque(nlp.pipe(texts), maxlen=0)


def of_spacy(texts: Sequence[str]) -> Read:
    import spacy

    nlp = spacy.blank("id")
    nlp.add_pipe("idnews")
    return lambda: deque(nlp.pipe(texts), maxlen=0)


def of_spark(texts: Sequence[str]) -> Read:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    from idnews.integrations.spark import mentions

    settings: dict[str, bool | float | int | str | None] = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.log.level": "ERROR",
    }
    spark = SparkSession.builder.master("local[2]").config(map=settings).getOrCreate()
    df = spark.createDataFrame([(text,) for text in texts], ["text"]).repartition(2).cache()
    df.count()
    return lambda: mentions(df).write.format("noop").mode("overwrite").save()


SPARK = "Spark, local[2]"
TASKS: dict[str, tuple[str, Callable[[Sequence[str]], Read]]] = {
    "extract_many": ("idnews", plain),
    "pandas": ("pandas", of_pandas),
    "Polars": ("polars", of_polars),
    "spaCy": ("spacy", of_spacy),
    "spaCy's tokens alone": ("spacy", spacy_tokens),
    SPARK: ("pyspark", of_spark),
}


def timed(read: Read) -> tuple[float, float]:
    """Seconds of CPU and of the clock."""
    cpu, wall = time.process_time(), time.perf_counter()
    read()
    return time.process_time() - cpu, time.perf_counter() - wall


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.integrations", description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000, help="short texts to read (20000)")
    parser.add_argument("--runs", type=int, default=3, help="runs of each, of which the best counts (3)")
    options = parser.parse_args()

    texts = sentences(130 * options.rows)[: options.rows]
    there = {name: prepare for name, (package, prepare) in TASKS.items() if find_spec(package)}
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in there}
    # Spark's engine would take its share of the machine from the others.
    for group in ([name for name in there if name != SPARK], [name for name in there if name == SPARK]):
        ready = {name: there[name](texts) for name in group}
        for read in ready.values():
            read()  # tables are loaded and workers started when first used
        for _ in range(options.runs):
            for name, read in ready.items():
                times[name].append(timed(read))
    cpu = {name: min(c for c, _ in runs) for name, runs in times.items()}
    wall = {name: min(w for _, w in runs) for name, runs in times.items()}

    print(f"{len(texts)} texts of {sum(map(len, texts)) / len(texts):.0f} characters, {options.runs} runs\n")
    print(f"{'':<22} {'rows per second':>16} {'per CPU-second':>16} {'overhead':>10}")
    for name in there:
        spark = name == SPARK
        over = wall[name] / wall["extract_many"] if spark else cpu[name] / cpu["extract_many"]
        work = "" if spark else f"{len(texts) / cpu[name]:.0f}"
        print(f"{name:<22} {len(texts) / wall[name]:>16.0f} {work:>16} {over - 1:>+10.0%}")


if __name__ == "__main__":
    main()
