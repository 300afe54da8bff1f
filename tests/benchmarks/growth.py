"""How cost grows: with the length of a text, with the number of articles, and over processes."""

from __future__ import annotations

import multiprocessing
import resource
import time
from collections.abc import Sequence
from math import log
from statistics import linear_regression, median
from typing import NamedTuple

from idnews import extract_many
from tests.benchmarks.rates import cpu_of
from tests.benchmarks.readers import REFERENCE, Read
from tests.benchmarks.text import articles, size_of, upto

Costs = list[tuple[int, float]]  # how much, and the CPU seconds


def exponent(costs: Costs) -> float:
    """The power of the size with which cost grows: 1 is linear.

    >>> round(exponent([(1, 2.0), (10, 20.0), (100, 200.0)]), 6), round(exponent([(1, 1.0), (10, 100.0)]), 6)
    (1.0, 2.0)
    """
    return linear_regression(*zip(*((log(size), log(cpu)) for size, cpu in costs), strict=True)).slope


def _often(size: int) -> int:
    """Small texts are read again and again, as a clock cannot time them once."""
    return max(1, 100_000 // size)


def _runs(size: int, runs: int) -> int:
    """What takes long is steady enough when it is done once."""
    return runs if size <= 1_000_000 else 1


def by_length(read: Read, sentences: Sequence[str], largest: int, runs: int) -> Costs:
    """CPU of one text of 1 KB, 10 KB … up to the largest."""
    found = []
    size = 1_000
    while size <= largest:
        text = "\n".join(upto(sentences, size))
        times = _often(size)
        read(text)
        found.append(
            (len(text.encode()), median(cpu_of(read, [text] * times) / times for _ in range(_runs(size, runs))))
        )
        size *= 10
    return found


def by_number(sentences: Sequence[str], most: int, runs: int, in_article: int) -> Costs:
    """CPU of 1, 10 … articles of a few sentences, read one after the other by `extract_many`."""
    some = articles(sentences, in_article)
    found = []
    number = 1
    while number <= most:
        texts = [some[i % len(some)] for i in range(number)]
        size = size_of(texts)
        times = _often(size)
        found.append((number, median(_cpu_of_many(texts, times) / times for _ in range(_runs(size, runs)))))
        number *= 10
    return found


def _cpu_of_many(texts: Sequence[str], times: int) -> float:
    start = time.process_time()
    for _ in range(times):
        for _ in extract_many(texts, reference=REFERENCE):
            pass
    return time.process_time() - start


class Spent(NamedTuple):
    """What reading took: seconds of the clock, CPU seconds of this process and of those beside it."""

    clock: float
    here: float
    beside: float


def over_processes(texts: Sequence[str], runs: int) -> dict[int, list[Spent]]:
    """What a MB takes with one process beside this one and with two.

    It is what twice as many texts more take: processes that start and load what they need do not count.
    """
    found: dict[int, list[Spent]] = {1: [], 2: []}
    mb = 2 * size_of(texts) / 1e6
    for _ in range(runs):
        for processes, spent in found.items():
            once, thrice = (_spent(texts, times, processes) for times in (1, 3))
            spent.append(Spent(*((more - less) / mb for more, less in zip(thrice, once, strict=True))))
    return found


def _spent(texts: Sequence[str], times: int, processes: int) -> Spent:
    def now() -> Spent:
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        return Spent(time.perf_counter(), time.process_time(), children.ru_utime + children.ru_stime)

    before = now()
    for _ in extract_many((text for _ in range(times) for text in texts), reference=REFERENCE, processes=processes):
        pass
    for child in multiprocessing.active_children():  # what they spent is known when they have ended
        child.join()
    return Spent(*(after - start for after, start in zip(now(), before, strict=True)))
