"""The text that is read: sentences in the manner of news, in a random but fixed order, up to a given size.

Those of economic news name an amount of money about four times in 1,000 characters, and five names; those of
general news one amount and eleven names. Their figures are drawn anew whenever a sentence comes up again, so that
nobody gains by remembering a sentence.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

SENTENCES = Path(__file__).with_name("sentences.txt")
GENERAL = Path(__file__).with_name("general.txt")
SENTENCES_IN_AN_ARTICLE = 25


def size_of(pieces: Sequence[str]) -> int:
    return sum(len(piece.encode()) for piece in pieces)


def sentences(size: int, more: Sequence[Path] = (), of: Path = SENTENCES) -> list[str]:
    """Sentences of `size` bytes or a little more, those of the files `more` among them."""
    own = [s for path in (of, *more) for s in split(path.read_text(encoding="utf-8"))]
    chance = random.Random(2)
    chosen: list[str] = []
    while size > 0:
        some = [varied(sentence, chance) for sentence in chance.sample(own, len(own))]
        chosen += upto(some, size)
        size -= size_of(some)
    return chosen


def varied(sentence: str, chance: random.Random) -> str:
    """The sentence with other figures of the same form.

    >>> varied("Naik Rp 12,5 miliar pada 7 Maret 1962.", random.Random(1))
    'Naik Rp 32,5 miliar pada 4 Maret 2015.'
    >>> varied("Tidak ada angka.", random.Random(1))
    'Tidak ada angka.'
    """

    def other(figure: re.Match[str]) -> str:
        if re.fullmatch("19..|20..", figure[0]):
            return str(chance.randint(2000, 2026))
        if re.fullmatch("[12]?[0-9]", figure[0]):  # maybe the day of a month
            return str(chance.randint(1, 28))
        return re.sub("[1-9]", lambda digit: str(chance.randint(1, 9)), figure[0])

    return re.sub(r"(?<![0-9.,:/-])[0-9]+(?:[.,][0-9]+)?(?![0-9:/-])", other, sentence)


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


def articles(pieces: Sequence[str], of: int = SENTENCES_IN_AN_ARTICLE) -> list[str]:
    """The sentences put together to texts of the length of an article."""
    return ["\n".join(pieces[start : start + of]) for start in range(0, len(pieces), of)]
