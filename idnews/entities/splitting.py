"""How text is cut into words: what is one word, and what is none."""

from __future__ import annotations

from functools import cache
from itertools import chain

from idnews import _re
from idnews._remembered import Remembered
from idnews.entities import lexicon


@cache
def pattern() -> _re.Pattern[str]:
    """Blanks and the word behind them, the shapes of words in order, the earlier alternative first."""
    sites = "|".join(lexicon.DOMAIN_ENDINGS)
    return _re.matcher(
        rf"""(?x)(\s*+)(
          [a-zA-Z]++ (?= [\ ,)\n] ) | [,()"] | \.(?=\s)                      # most of all, found fastest
        | [a-zà-ÿ]++ (?: - [a-zà-ÿ]++ )*+ (?! [\w@] | :// | \.(?:{sites})\b | ['’]\w )  # plain words
        | (?: https?:// | www\. ) [^\s<>"]++                               # addresses on the web
        | [\w.+-]{{1,64}}+ @ [\w-]{{1,64}}+ (?: \. [\w-]{{1,64}}+ ){{0,8}}+   # addresses of mail
        | < /? [a-zA-Z!] [^<>\n]{{0,200}}+ >                               # leftover mark-up
        | & \#? \w{{1,8}}+ ;
        | [@#] \w++                                                        # handles and hashtags
        | [a-zA-Z0-9] [a-zA-Z0-9-]{{0,40}} (?i: \.(?:{sites}) )++ \b        # names of sites
        | \d++ (?: [.,:/] \d++ )*+ (?! \w )                                # numbers
        | \w++ (?: ['’‘`] \w++ )*+                                         # words with an apostrophe: Ma'ruf
        | \S
        )"""
    )


class _MoreThanAPieceError(Exception):
    """What stands between two blanks cannot be cut without what stands around it."""


def blanks_and_words(text: str) -> list[str]:
    """A blank, maybe an empty one, and a word by turns; in front of the first word there is one blank too many.

    What stands between two blanks is mostly a word that was met before.

    >>> blanks_and_words("Co. naik,\\n\\nkata")
    [' ', 'Co', '', '.', ' ', 'naik', '', ',', '\\n\\n', 'kata']
    >>> blanks_and_words(" ")
    []
    """
    text = text.rstrip()  # at blanks with no word behind them the pattern would look again and again
    try:
        return list(chain.from_iterable(map(_PIECES.__getitem__, text.split(" ")))) if text else []
    except _MoreThanAPieceError:
        return _cut(text)


def _cut(text: str) -> list[str]:
    parts = pattern().split(" " + text)  # nothing, blanks and a word by turns
    del parts[::3]
    return parts


def _cut_piece(piece: str) -> tuple[str, ...]:
    """The same for what stands between two blanks; not where blanks meet, and where mark-up may begin."""
    if not piece or piece[-1].isspace() or "<" in piece:
        raise _MoreThanAPieceError
    return (" ", piece) if piece.isalpha() else tuple(_cut(piece))  # of a word no second copy is kept


_PIECES = Remembered(_cut_piece)


def words_of(text: str) -> list[str]:
    """The words of a text alone.

    >>> words_of("Coca-Cola & Co.")
    ['Coca', '-', 'Cola', '&', 'Co', '.']
    """
    return _cut(text.rstrip())[1::2]
