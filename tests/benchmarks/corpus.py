"""A corpus of short articles: `python -m tests.benchmarks.corpus --records 100000 > corpus.jsonl`.

Each is a few of the benchmark's sentences in a random but fixed order, with an id and a date of publication;
`--bad 0.01` breaks that share of the records, each in one of the ways in which records are broken.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta

from tests.benchmarks.text import SENTENCES, split

SENTENCES_IN_A_RECORD = (3, 7)
FIRST_DAY = date(2024, 1, 1)
DAYS = 730


def records(count: int, bad: float = 0.0) -> Iterator[bytes]:
    """The lines of the corpus.

    >>> [line] = records(1)
    >>> sorted(json.loads(line))
    ['body', 'id', 'published']
    >>> list(records(0))
    []
    """
    own = split(SENTENCES.read_text(encoding="utf-8"))
    chance = random.Random(3)
    for number in range(count):
        body = " ".join(chance.sample(own, chance.randint(*SENTENCES_IN_A_RECORD)))
        day = FIRST_DAY + timedelta(chance.randrange(DAYS))
        record = {"id": number, "body": body, "published": day.isoformat()}
        line = json.dumps(record, ensure_ascii=False).encode()
        yield (_broken(record, line, chance) if chance.random() < bad else line) + b"\n"


def _broken(record: dict[str, object], line: bytes, chance: random.Random) -> bytes:
    broken = (
        line[: len(line) // 2],
        line.replace(b"a", b"\xe9", 1),
        json.dumps({**record, "body": None}).encode(),
        json.dumps({**record, "published": "kemarin"}).encode(),
        json.dumps({"id": record["id"]}).encode(),
    )
    return chance.choice(broken)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.corpus", description=__doc__)
    parser.add_argument("--records", type=int, default=100_000, metavar="N", help="how many (100,000)")
    parser.add_argument("--bad", type=float, default=0.0, metavar="SHARE", help="share of broken ones (0)")
    options = parser.parse_args()
    for line in records(options.records, options.bad):
        sys.stdout.buffer.write(line)


if __name__ == "__main__":
    main()
