"""A text cut into tokens, in a form in which spelling variants of one thing are alike.

The *shadow* of a text has the same length, so an offset into one is an offset into the other. In it
letters are lower-case, every kind of blank is a space, every dash a hyphen, every single quote an
apostrophe and every double one straight; full-width characters are narrow.
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate, chain
from typing import TYPE_CHECKING, NamedTuple

from idnews._remembered import Remembered

if TYPE_CHECKING:
    from idnews._re import Pattern

# Character for character: whatever stands on the left is read as what stands on the right.
_ALIKE = {
    **dict.fromkeys("\t\v\f\r\u00a0\u1680\u200b\u202f\u205f\u3000\ufeff", " "),
    **{chr(c): " " for c in range(0x2000, 0x200B)},
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63", "-"),
    **dict.fromkeys("\u2018\u2019\u201b\u02bc\u2032\u00b4`", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"'),
    **{chr(c): chr(c - 0xFEE0).lower() for c in range(0xFF01, 0xFF5F)},
    "\uffe5": "¥",
    "\uffe1": "£",
    "\uffe6": "₩",
    "\uffe0": "¢",
    "\u2044": "/",
    "\u2215": "/",
}
# The same for the bytes of a text in ASCII, letters made lower-case by the way.
_ALIKE_ASCII = bytes(ord(_ALIKE.get(chr(code), chr(code).lower())) for code in range(128)) + bytes(range(128, 256))

# The letters, combining marks among them, which `\w` leaves out. What is not ASCII counts as a letter
# unless it stands in a block of punctuation, signs, surrogates or emoji.
_LETTERS = "a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\ud7ff"
_LETTERS += "\uf900-\ufdff\ufe70-\ufefe\U00010000-\U0001efff\U0001fb00-\U0010ffff"

# The longest run of blanks that may stand inside a phrase (`(  face amount  )` occurs in tokenised text).
MAX_BLANKS = 3


class Tokens:
    """The tokens of a text: words, numbers, runs of blanks, and single characters for all the rest.

    A text with nothing in it is asked for its pieces alone, so the tokens are worked out when first asked for.
    """

    __slots__ = ("_offsets", "_words", "pieces", "shadow", "text")

    def __init__(self, text: str) -> None:
        self.text: str = text
        self.shadow: str = shadow(text)
        # What stands between single blanks: most pieces are a word that was met before. Nothing but a blank
        # is cut there, so that the tokens of the pieces, with blanks between them, are those of the text.
        self.pieces: list[str] = (
            _patterns().single_blank.split(self.shadow) if "  " in self.shadow else self.shadow.split(" ")
        )

        self._words: list[str] | None = None
        self._offsets: list[int] | None = None

    @property
    def words(self) -> list[str]:
        """The tokens."""
        if self._words is None:
            self._words = list(chain.from_iterable(map(tokens_of_piece, self.pieces)))
            self._words.pop()  # the blank behind the last
        return self._words

    @property
    def offsets(self) -> list[int]:
        """Where each token begins, and behind them all the length of the text."""
        if self._offsets is None:
            self._offsets = list(accumulate(map(len, self.words), initial=0))
        return self._offsets

    def word(self, number: int) -> str:
        """The token of that number; in front of the first and behind the last there are but empty ones."""
        words = self._words or self.words  # asked so often that the call of a property counts
        return words[number] if 0 <= number < len(words) else ""

    def before(self, number: int, count: int) -> list[str]:
        """Up to so many tokens in front of that one."""
        words = self._words or self.words
        return words[number - count : number] if number >= count else words[:number]

    def shadow_before(self, number: int, length: int) -> str:
        """Up to so many characters in front of the token of that number."""
        offset = self.offsets[number]
        return self.shadow[max(0, offset - length) : offset]

    def cut(self, start: int, end: int) -> str:
        """The shadow of the tokens from number `start` to before number `end`."""
        return self.words[start] if end == start + 1 else "".join(self.words[start:end])


def tokens_of(shadow: str) -> list[str]:
    """The tokens of a text that is a shadow already, or a piece of one."""
    return _patterns().token.findall(shadow)


def _with_blank(piece: str) -> tuple[str, ...]:
    word = piece.isascii() and piece.isalpha()
    return (piece, " ") if word else (*_patterns().token.findall(piece), " ")  # of a word no second copy is kept


_TOKENS = Remembered(_with_blank)
tokens_of_piece = _TOKENS.__getitem__  # the tokens of a piece, and the blank behind it


def shadow(text: str) -> str:
    """The text in lower case with like characters made one, every offset kept.

    >>> shadow("Rp\N{NO-BREAK SPACE}40\N{EN DASH}50 Triliun")
    'rp 40-50 triliun'
    """
    if "\n" in text:
        text = _patterns().wrap.sub(" ", text)
    if text.isascii():
        return text.encode().translate(_ALIKE_ASCII).decode()
    lower = text.lower()
    if len(lower) != len(text):  # only U+0130 grows when it is made lower-case
        lower = "".join(c if c == "\u0130" else c.lower() for c in text)
    for char, like in _ALIKE.items():
        if char in lower:
            lower = lower.replace(char, like)
    return lower


class _Patterns(NamedTuple):
    """Patterns for a token, a hard line break inside a sentence, and a blank with no blank beside it."""

    token: Pattern[str]
    wrap: Pattern[str]
    single_blank: Pattern[str]


@cache
def _patterns() -> _Patterns:
    from idnews import _re  # not at the top: it costs more to import than all the rest

    token = _re.matcher(
        r" (?! )|[a-z]++(?=[ -&(-~])|[,.()\n-]"  # most tokens are one of these, which are found fastest
        rf"|[{_LETTERS}]++(?:'[a-z]+)*"  # a word: `jum'at`
        r"|[0-9]++(?:[.,][0-9]++)*"  # a number: `1.234,5`, `14.30`
        rf"| {{1,{MAX_BLANKS}}}|."
    )
    # A line that goes on in lower case was broken by a text's width, not by its author.
    # It begins with a literal, which makes it fast to look for; a carriage return is a blank anyway.
    wrap = _re.matcher(r"\n(?:(?<=[0-9A-Za-z,(]\n)|(?<=[0-9A-Za-z,(]\r\n))(?=[a-z])")
    return _Patterns(token, wrap, _re.matcher(" (?! )(?<!  )"))
