"""What plain text tells of a word: its clusters, its share of capitals, entities that it is part of."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from itertools import compress, count
from typing import TYPE_CHECKING

from idnews.entities.gazetteer import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

FILE = "entities-words.bin"

# A word's share of capitals counts as the number of these steps that it reaches.
SHARES = (0.05, 0.2, 0.5, 0.8, 0.95)


# Of each letter of a column the step that it stands for, and whether it tells anything: `-` does not.
_STEPS = bytes(max(0, code - ord("0")) for code in range(256))
_GIVEN = bytes(code != ord("-") for code in range(256))


KINDS_OF_PERSONS = frozenset("Pp")  # of the letters of kinds


@dataclass(slots=True)
class Table:
    """Facts by lower-cased word.

    `fine` gives a cluster of 900, `wider` the pair of clusters of 250 and 60 that it lies in,
    `share` the step of `SHARES`, `kind` the letter of an entity type in NERP.
    """

    fine: dict[str, str]
    wider: dict[str, tuple[str, str]]
    share: dict[str, int]
    kind: dict[str, str]


def write_table(
    clusters: dict[str, tuple[int, int, int]],
    shares: dict[str, int],
    kinds: dict[str, str],
    to: Path,
) -> None:
    """Write the table: the chain of clusters, then columns of words and their facts, all packed."""
    chains = {fine: f"{middle} {coarse}" for fine, middle, coarse in clusters.values()}
    words = sorted({*clusters, *shares, *kinds})
    columns = [
        " ".join(chains[i] for i in sorted(chains)),
        " ".join(words),
        " ".join(str(clusters[w][0]) if w in clusters else "" for w in words),
        "".join(str(shares.get(w, "-")) for w in words),
        "".join(kinds.get(w, "-") for w in words),
    ]
    to.write_bytes(zlib.compress("\n".join(columns).encode(), 9))


def read_table(data: bytes) -> Table:
    """Read a table from its bytes."""
    chain_line, word_line, fine_line, share_line, kind_line = zlib.decompress(data).decode("utf-8").split("\n")
    words, fine = word_line.split(" "), fine_line.split(" ")
    numbers = iter(chain_line.split(" "))
    shares, kinds = share_line.encode("ascii"), kind_line.encode("ascii")
    return Table(
        fine=dict(compress(zip(words, fine, strict=True), fine)),
        wider=dict(zip(map(str, count()), zip(numbers, numbers, strict=True), strict=False)),
        share=dict(compress(zip(words, shares.translate(_STEPS), strict=True), shares.translate(_GIVEN))),
        kind=dict(compress(zip(words, kind_line, strict=True), kinds.translate(_GIVEN))),
    )


@cache
def load() -> Table:
    """The table of the package, read once."""
    return read_table(read_bytes(FILE))
