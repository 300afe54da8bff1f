"""What a function says of words, kept so that the next time it is looked up; bounded, whatever texts come."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

_REMEMBERED = 1 << 15  # words; then it begins anew
_LONGEST = 64  # characters; none longer is kept: a text could fill the memory with them


class Remembered(dict[str, T]):
    """What a function says of each word or phrase, asked when it is first met.

    >>> lengths = Remembered(len)
    >>> lengths["kopi"], lengths["x" * 100], list(lengths)
    (4, 100, ['kopi'])
    """

    def __init__(self, say: Callable[[str], T], part: int = 1) -> None:
        """`part` says how many times fewer than usual are kept, where each takes more room."""
        super().__init__()
        self._say = say
        self._part = part

    def __missing__(self, word: str) -> T:
        said = self._say(word)
        if len(word) < _LONGEST:
            if len(self) >= _REMEMBERED // self._part:
                self.clear()
            self[word] = said
        return said
