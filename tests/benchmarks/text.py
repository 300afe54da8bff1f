"""The text that is read: sentences in the manner of news, in a random but fixed order, up to a given size.

They name an amount of money about four times in 1,000 characters, as economic news does.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

SENTENCES = Path(__file__).with_name("sentences.txt")
SENTENCES_IN_AN_ARTICLE = 25


def size_of(pieces: Sequence[str]) -> int:
    return sum(len(piece.encode()) for piece in pieces)


def sentences(size: int, more: Sequence[Path] = ()) -> list[str]:
    """Sentences of `size` bytes or a little more, those of the files `more` among them."""
    own = [s for path in (SENTENCES, *more) for s in split(path.read_text(encoding="utf-8"))]
    chance = random.Random(2)
    chosen: list[str] = []
    while size_of(chosen) < size:
        chosen += chance.sample(own, len(own))
    return list(upto(chosen, size))


def upto(pieces: Sequence[str], size: int) -> Iterator[str]:
    """The first pieces, until `size` bytes are reached."""
    for piece in pieces:
        if size <= 0:
            return
        size -= len(piece.encode())
        yield piece


def split(text: str) -> list[str]:
    """The sentences of a text.

    >>> split("Harga naik. Kata dia, “Rp 2.000.”\\n\\nTamat.")
    ['Harga naik.', 'Kata dia, “Rp 2.000.”', 'Tamat.']
    >>> split("")
    []
    """
    return [piece for piece in re.split(r"(?<=[.!?])\s+|\n+", text) if piece.strip()]


def articles(pieces: Sequence[str]) -> list[str]:
    """The sentences put together to texts of the length of an article."""
    starts = range(0, len(pieces), SENTENCES_IN_AN_ARTICLE)
    return ["\n".join(pieces[start : start + SENTENCES_IN_AN_ARTICLE]) for start in starts]
