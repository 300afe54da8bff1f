"""How fast each reader is, all of them taking turns on the same text."""

from __future__ import annotations

import time
from collections.abc import Sequence
from statistics import median

from tests.benchmarks.readers import COMPARED, NotInstalledError, Read, Reader
from tests.benchmarks.text import GENERAL, articles, size_of, upto
from tests.benchmarks.text import sentences as made_of

TURNS = 10  # in a run each reader reads a tenth of its text at a turn, so that a busy moment meets all

IN_GENERAL_NEWS = 15  # sentences, which are longer, in an article of 2.4 KB

Rates = dict[str, list[float]]


def cpu_of(read: Read, pieces: Sequence[str]) -> float:
    """CPU seconds, user and system, of all threads of this process."""
    start = time.process_time()
    for piece in pieces:
        read(piece)
    return time.process_time() - start


def rates(readers: Sequence[Reader], sentences: Sequence[str], runs: int) -> tuple[Rates, dict[str, str]]:
    """MB per CPU-second in each run, by reader; and which readers are missing, with the reason."""
    general = made_of(size_of(sentences), of=GENERAL)
    texts = {"sentence": sentences, "article": articles(sentences), "general": articles(general, IN_GENERAL_NEWS)}
    ready: list[tuple[Reader, Read, list[list[str]]]] = []
    missing: dict[str, str] = {}
    for reader in readers:
        try:
            read = reader.prepare()
        except NotInstalledError as error:
            missing[reader.name] = str(error)
            continue
        pieces = list(upto(texts[reader.by], reader.most))
        cpu_of(read, pieces[: len(pieces) // TURNS + 1])  # data is loaded and automata grow when first used
        ready.append((reader, read, [pieces[turn::TURNS] for turn in range(TURNS)]))
    found: Rates = {reader.name: [] for reader, _, _ in ready}
    for _ in range(runs):
        spent = dict.fromkeys(found, 0.0)
        for turn in range(TURNS):
            for reader, read, shares in ready:
                spent[reader.name] += cpu_of(read, shares[turn])
        for reader, _, shares in ready:
            found[reader.name].append(sum(map(size_of, shares)) / 1e6 / spent[reader.name])
    return found, missing


def ratios(found: Rates) -> list[tuple[str, float, float | None]]:
    """What is compared, the median ratio of all runs, and the least that is asked for."""
    return [
        (f"{one} / {other}", median(a / b for a, b in zip(found[one], found[other], strict=True)), asked)
        for one, other, asked in COMPARED
        if one in found and other in found
    ]
