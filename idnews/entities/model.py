"""The weights of the tagger: one integer for each feature, with a lane of 16 bits for each label.

A weight is a whole number from -128 to 127. It is stored plus 128, so that no lane is ever negative
and the lanes of many features add up independently by one integer addition; the surplus of 128 for
each feature is the same in all lanes of a word and falls out where labels are compared.
"""

from __future__ import annotations

import json
import zlib
from functools import cache
from pathlib import Path
from typing import NamedTuple

from idnews.entities.gazetteer import read_bytes

FILE = "entities-model.bin"
LANE = 2  # bytes; holds the sum of up to 257 features
_BIAS, _LARGEST = 128, 127
# Weights beyond this many nats are cut off; it sets the grain of all others.
CLIP = 6.0


class Model(NamedTuple):
    """Labels, the packed weights of each feature, and the weight of each pair of labels.

    `transitions[k]` lists, for label `k`, the labels that may stand before it with their weights.
    Load one of your own, made by `python -m idnews.entities.train.crf`, with `read_model`.
    """

    labels: tuple[str, ...]
    weights: dict[str, int]
    transitions: tuple[tuple[tuple[int, int], ...], ...]


def may_follow(label: str, before: str) -> bool:
    """Whether the tag `label` may stand behind `before`: `I-ORG` only behind `B-ORG` and `I-ORG`."""
    return label[0] != "I" or before[1:] == label[1:]


def write_model(
    weights: dict[str, dict[str, float]], transitions: dict[tuple[str, str], float], clip: float = CLIP
) -> bytes:
    """Pack the weights of a trained CRF."""
    tags = sorted({label for pair in transitions for label in pair})
    labels = ["O", *(t for t in tags if t != "O")]
    scale = _LARGEST / clip
    rows: dict[str, bytes] = {}
    for name, by_label in weights.items():
        row = bytes(
            _BIAS + max(-_LARGEST, min(_LARGEST, round(by_label.get(label, 0.0) * scale))) for label in labels
        )
        if row.count(_BIAS) != len(row):
            rows[name] = row
    names = sorted(rows)
    pairs = [[round(transitions.get((a, b), 0.0) * scale) for a in labels] for b in labels]
    head = json.dumps({"labels": labels, "transitions": pairs}, separators=(",", ":"))
    text = "\n".join([head, *names]).encode()
    columns = b"".join(bytes(rows[name][k] for name in names) for k in range(len(labels)))
    return len(text).to_bytes(4, "little") + zlib.compress(text + columns, 9)


def read_model(data: bytes | str | Path) -> Model:
    """Read a model from its bytes or its file.

    `ValueError` (or `zlib.error`) says that the bytes are no model.
    """
    raw = data if isinstance(data, bytes) else Path(data).read_bytes()
    size = int.from_bytes(raw[:4], "little")
    plain = zlib.decompress(raw[4:])
    head, *names = plain[:size].decode("utf-8").split("\n")
    parts = json.loads(head)
    labels: tuple[str, ...] = tuple(parts["labels"])
    count, width = len(names), LANE * len(labels)
    if len(plain) - size != count * len(labels):
        raise ValueError("the model's weights do not fit its features")
    lanes = bytearray(count * width)
    for k in range(len(labels)):
        lanes[LANE * k :: width] = plain[size + k * count : size + (k + 1) * count]
    packed = bytes(lanes)
    read = int.from_bytes
    values = [read(packed[i : i + width], "little") for i in range(0, len(packed), width)]
    transitions = tuple(
        tuple((a, row[a]) for a, before in enumerate(labels) if may_follow(label, before))
        for label, row in zip(labels, parts["transitions"], strict=True)
    )
    return Model(labels, dict(zip(names, values, strict=True)), transitions)


@cache
def load() -> Model:
    """The model of the package, read once."""
    return read_model(read_bytes(FILE))
