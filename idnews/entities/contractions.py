"""Words that are put together from pieces of a name: `Kemenkeu` of `Kementerian Keuangan`."""

from __future__ import annotations

# Letters of a piece from the middle of a word: `dag` of `Perdagangan`.
_INNER = 3
# Words of a name that are looked into, and their letters.
_MOST, _LONGEST = 12, 24


def is_contraction(word: str, full: tuple[str, ...]) -> bool:
    """Whether a word is put together from pieces of a name's words in their order, the first one's beginning first.

    A piece is the beginning of a word, or three and more letters of its middle; words may be left out.

    >>> is_contraction("kemenkeu", ("kementerian", "keuangan")), is_contraction("telkom", ("telkomsel",))
    (True, False)
    >>> [is_contraction(word, ("kementerian", "perdagangan")) for word in ("kemendag", "kementan")]
    [True, False]
    """
    places = {size for size in range(2, len(word)) if full[0].startswith(word[:size])}
    if not places or full[0].startswith(word):
        return False
    for part in full[1:_MOST]:
        part = part[:_LONGEST]
        places |= {at + size for at in places for size in _sizes(word, at, part)}
    return len(word) in places


def _sizes(word: str, at: int, part: str) -> list[int]:
    """How many letters of a word from `at` on can be a piece of a part of the name."""
    rest = word[at:]
    return [
        size
        for size in range(1, len(rest) + 1)
        if part.startswith(rest[:size]) or (size >= _INNER and rest[:size] in part)
    ]
