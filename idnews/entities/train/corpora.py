"""Read annotated and plain text: from the folder of shared data, and the sentences beside this module."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from idnews.entities.tokens import Words, split_words

# Labels of the corpora that we read, under our names; all else is outside.
LABELS = {
    "PER": "PERSON",
    "PERSON": "PERSON",
    "ORG": "ORG",
    "ORGANISATION": "ORG",
    "LOC": "LOC",
    "PLACE": "LOC",
    "PRODUCT": "PRODUCT",
    "EVENT": "EVENT",
}
CONVENTION = "own"  # that of the semantics, which the model of the package follows
CLOSING = frozenset([*",.;:?!)]%”’", "..."])
OPENING = frozenset("([“‘")


# Sentences in the manner of news that were written for idnews: `[ORG|Bank Indonesia] menahan bunga.`
SENTENCES = Path(__file__).with_name("sentences")
_MARK = re.compile(rf"\[({'|'.join(sorted(set(LABELS.values())))})\|([^\[\]|\s](?:[^\[\]|]*[^\[\]|\s])?)\]")


class Sample(NamedTuple):
    """A text with its annotated entities `(start, end, label)` and the convention they follow."""

    text: str
    entities: list[tuple[int, int, str]]
    convention: str


def read_json(path: Path, convention: str = CONVENTION) -> list[Sample]:
    """Sentences of a `.jsonl` file with `text` and `entities`."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return [
        Sample(row["text"], [(e["start"], e["end"], e["label"]) for e in row["entities"]], convention)
        for row in rows
        if "entities" in row
    ]


def read_marked(path: Path, convention: str = CONVENTION) -> list[Sample]:
    """Sentences with their entities marked as `[LABEL|name]`, one a line; `#` begins a line of comment."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_unmarked(line, convention) for line in lines if line and not line.startswith("#")]


def _unmarked(line: str, convention: str) -> Sample:
    text, entities, end = "", list[tuple[int, int, str]](), 0
    for mark in _MARK.finditer(line):
        text += line[end : mark.start()]
        entities.append((len(text), len(text) + len(mark[2]), mark[1]))
        text, end = text + mark[2], mark.end()
    text += line[end:]
    if set("[]|") & set(text):
        raise ValueError(f"a mark is not whole: {line}")
    return Sample(text, entities, convention)


def read_conll(path: Path, convention: str) -> list[Sample]:
    """Sentences of a CoNLL file (`token ... IOB-tag` a line), set as they would stand in print."""
    blocks = re.split(r"\n\s*\n", path.read_text(encoding="utf-8").strip())
    return [_print(block, convention) for block in blocks]


def _print(block: str, convention: str) -> Sample:
    text, entities, quoted, glue, inside = "", list[tuple[int, int, str]](), False, True, ""
    for line in block.split("\n"):
        columns = line.split("\t") if "\t" in line else line.split(" ")
        if len(columns) < 2:
            continue
        token, tag = columns[0], columns[-1]
        closing = token in CLOSING or (token == '"' and quoted)
        text += "" if glue or closing or not text else " "
        glue = token in OPENING or (token == '"' and not quoted)
        quoted ^= token == '"'
        start, label = len(text), LABELS.get(tag[2:], "")
        text += token
        if tag.startswith("I-") and inside == label and label:
            entities[-1] = (entities[-1][0], len(text), label)
        elif label:
            entities.append((start, len(text), label))
        inside = label
    return Sample(text, entities, convention)


def tags(words: Words, entities: list[tuple[int, int, str]]) -> list[str]:
    """The IOB tag of each word; an entity takes every word that it overlaps."""
    out = ["O"] * len(words.texts)
    i = 0
    for start, end, label in sorted(entities):
        while i < len(out) and words.ends[i] <= start:
            i += 1
        mark = "B-"
        while i < len(out) and words.start(i) < end:
            out[i] = mark + label
            mark = "I-"
            i += 1
    return out


def training_samples(shared: Path) -> list[Sample]:
    """The annotated sentences of the shared data that the shipped model learns from."""
    ner = shared / "ner"
    return [
        *(s for name in ("econ", "wiki", "modern") for s in read_json(ner / f"own-{name}.jsonl")),
        *(s for part in ("train", "dev") for s in read_conll(ner / f"idner-news-2k.{part}.conll", "idner")),
    ]


def written_samples() -> list[Sample]:
    """The sentences beside this module."""
    return [sample for file in sorted(SENTENCES.glob("*.txt")) for sample in read_marked(file)]


def plain_sentences(shared: Path) -> Iterator[list[str]]:
    """Words of sentences without annotation: the unlabelled text and the texts of the training data."""
    with gzip.open(shared / "text" / "unlabelled.txt.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield split_words(line.strip()).texts
    for sample in training_samples(shared):
        yield split_words(sample.text).texts
