"""How text is cut into words: what is one word, and what is none."""

from __future__ import annotations

from functools import cache

from idnews import _re
from idnews.entities import lexicon


@cache
def pattern() -> _re.Pattern[str]:
    """Blanks and the word behind them, the shapes of words in order, the earlier alternative first."""
    sites = "|".join(lexicon.DOMAIN_ENDINGS)
    return _re.matcher(
        rf"""(?x)\s*+(?:
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


def cut(text: str) -> list[str]:
    """The words of a text, each with the blanks in front of it.

    >>> cut("Co. naik,\\n\\nkata ")
    ['Co', '.', ' naik', ',', '\\n\\nkata']
    """
    return pattern().findall(text.rstrip())  # at blanks with no word behind them it would look again and again


def words_of(text: str) -> list[str]:
    """The words of a text alone.

    >>> words_of("Coca-Cola & Co.")
    ['Coca', '-', 'Cola', '&', 'Co', '.']
    """
    return list(map(str.lstrip, cut(text)))
