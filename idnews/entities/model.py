"""The weights of the tagger: one integer for each feature, with a lane of 16 bits for each label.

A weight is a whole number of grains, from -18 to 18. It is stored plus 128, so that no lane is ever negative
and the lanes of many features add up independently by one integer addition; the surplus of 128 for
each feature is the same in all lanes of a word and falls out where labels are compared.

A fact about a word alone (`l=bank`) has five such integers side by side in one: for the word in
question and for its neighbours at -1, 1, -2 and 2, so that all are summed in one go.
"""

from __future__ import annotations

import zlib
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from idnews.entities.gazetteer import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

FILE = "entities-model.bin"
LANE = 2  # bytes; holds the sum of 128 features and leaves the upmost bit to comparisons
_BIAS = 128
# Grains in a nat: finer ones take more room in the file than they are worth.
_SCALE = 6
# Weights of more grains are cut off.
_LARGEST = 18
# The weight of a pair of labels that cannot be.
NEVER = -1_000_000
# The first letter of a word's features says how far the word stands from the one in question.
OFFSETS = {"0": 0, "-": -1, "+": 1, "<": -2, ">": 2}

Weights = dict[str, dict[str, float]]


class Packed(NamedTuple):
    """Weights by features' names, which are in order; each is made a number when it is asked for."""

    names: list[str]
    rows: bytes
    width: int  # bytes of a row

    def at(self, number: int) -> int:
        """The weight of the feature of that number: a lane of 16 bits for each column."""
        return int.from_bytes(self.rows[number * self.width : (number + 1) * self.width], "little")

    def get(self, name: str, default: int = 0) -> int:
        """The weight of a feature."""
        number = bisect_left(self.names, name)
        return self.at(number) if self.names[number : number + 1] == [name] else default

    def beginning(self, start: str) -> range:
        """The numbers of the features whose names begin so."""
        first = bisect_left(self.names, start)
        if first == len(self.names) or not self.names[first].startswith(start):  # of most words none
            return range(0)
        return range(first, bisect_left(self.names, start + chr(0x10FFFF), first))


class Model(NamedTuple):
    """Labels, the packed weights of facts about words and of other features, and those of pairs of labels.

    `scale` is the number of grains in a nat.
    `transitions[k][j]` is the weight of label `k` behind label `j`.
    Load one of your own, made by `python -m idnews.entities.train.crf`, with `read_model`.
    """

    labels: tuple[str, ...]
    scale: int
    facts: Packed
    others: Packed
    transitions: tuple[tuple[int, ...], ...]


def may_follow(label: str, before: str) -> bool:
    """Whether the tag `label` may stand behind `before`: `I-ORG` only behind `B-ORG` and `I-ORG`."""
    return label[0] != "I" or before[1:] == label[1:]


def write_model(weights: Weights, transitions: dict[tuple[str, str], float]) -> bytes:
    """Pack the weights of a trained CRF."""
    labels = ["O", *sorted({label for pair in transitions for label in pair} - {"O"})]
    zero = bytes([_BIAS]) * len(labels)
    facts: dict[str, list[bytes]] = {}
    others: dict[str, list[bytes]] = {}
    marks = list(OFFSETS)
    for name, by_label in weights.items():
        grains = [max(-_LARGEST, min(_LARGEST, round(by_label.get(k, 0.0) * _SCALE))) for k in labels]
        if not any(grains):
            continue
        row = bytes(_BIAS + grain for grain in grains)
        if name[0] in OFFSETS:
            facts.setdefault(name[1:], [zero] * len(marks))[marks.index(name[0])] = row
        else:
            others[name] = [row]
    pairs = [[round(transitions.get((a, b), 0.0) * _SCALE) for a in labels] for b in labels]
    head = [" ".join(labels), f"{_SCALE} {len(facts)}", *(" ".join(map(str, row)) for row in pairs)]
    text = "\n".join([*head, *sorted(facts), *sorted(others)]).encode()
    columns = _columns(facts) + _columns(others)
    return len(text).to_bytes(4, "little") + zlib.compress(text + columns, 9)


def _columns(rows: dict[str, list[bytes]]) -> bytes:
    """The bytes of all rows, column by column, which packs better."""
    return b"".join(map(bytes, zip(*(b"".join(rows[name]) for name in sorted(rows)), strict=True)))


def read_model(data: bytes | str | Path) -> Model:
    """Read a model from its bytes or its file.

    `ValueError` says that they are no model, with the reason; `python -m idnews.entities.train.crf` makes one.

    >>> read_model(b"unsinn")
    Traceback (most recent call last):
    ...
    ValueError: no model of entities in 6 bytes: Error -3 while decompressing data: incorrect header check
    """
    if isinstance(data, bytes):
        raw, where = data, f"{len(data)} bytes"
    else:
        with open(data, "rb") as file:
            raw, where = file.read(), str(data)
    try:
        return _unpacked(raw)
    except (ValueError, zlib.error) as error:
        raise ValueError(f"no model of entities in {where}: {error}") from error


def _unpacked(raw: bytes) -> Model:
    size = int.from_bytes(raw[:4], "little")
    plain = zlib.decompress(raw[4:])
    label_line, number_line, *names = plain[:size].decode("utf-8").split("\n")
    labels = tuple(label_line.split(" "))
    scale, count = map(int, number_line.split(" "))
    width = len(labels)
    pairs = [list(map(int, line.split(" "))) for line in names[:width]]
    facts, others = names[width : width + count], names[width + count :]
    middle = size + count * width * len(OFFSETS)
    if len(plain) != middle + len(others) * width or any(len(row) != width for row in pairs):
        raise ValueError("the model's weights do not fit its features")
    return Model(
        labels,
        scale,
        _packed(facts, plain[size:middle], width * len(OFFSETS)),
        _packed(others, plain[middle:], width),
        tuple(
            tuple(row[a] if may_follow(label, before) else NEVER for a, before in enumerate(labels))
            for label, row in zip(labels, pairs, strict=True)
        ),
    )


def _packed(names: list[str], columns: bytes, width: int) -> Packed:
    """The weights of features, which are stored column by column."""
    count, row = len(names), LANE * width
    lanes = bytearray(count * row)
    for k in range(width):
        lanes[LANE * k :: row] = columns[k * count : (k + 1) * count]
    return Packed(names, bytes(lanes), row)


@cache
def load() -> Model:
    """The model of the package, read once."""
    return read_model(read_bytes(FILE))
