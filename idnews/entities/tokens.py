"""Words of a text with their places in it, and where its sentences end.

The tokeniser reads the caller's string and never rewrites it: every word is a slice of the text.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from idnews import _re
from idnews.entities import lexicon


class Words(NamedTuple):
    """The words of a text: `texts[i]` stands at `starts[i]:ends[i]`.

    `sentences` holds the first word's index of each sentence, and the number of words at its end;
    `names` the indexes of the words that may be part of a name by their letters; `lowers` the words in
    lower case, `vocabulary` all different words: a rule whose words are not there has nothing to do.
    """

    texts: list[str]
    starts: list[int]
    ends: list[int]
    sentences: list[int]
    names: list[int]
    lowers: list[str]
    vocabulary: frozenset[str]


@cache
def _pattern() -> _re.Pattern[str]:
    """The shapes of a word as one group, the earlier alternative first; compiled when first used."""
    sites = "|".join(lexicon.DOMAIN_ENDINGS)
    return _re.matcher(
        rf"""(?x)(
          [a-zà-ÿ]++ (?: - [a-zà-ÿ]++ )*+ (?! [\w@] | :// | \.(?:{sites})\b | ['’]\w )  # plain words
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


def is_name_word(word: str) -> bool:
    """Whether a word may be part of a name by its letters: *Toyota*, *iPhone*, *BCA*, *detik.com*.

    >>> [w for w in ("Toyota", "iPhone", "detik.com", "mobil", "7,5", "(", "#Kabur") if is_name_word(w)]
    ['Toyota', 'iPhone', 'detik.com']
    """
    # No word of any length is kept: a text could fill the memory with them.
    return _known_name_word(word) if len(word) < _LONGEST_KEPT else _is_name_word(word)


def _is_name_word(word: str) -> bool:
    first = word[0]
    if first.isupper():
        return True
    if word.islower():
        return "." in word and first not in "<&@#" and "/" not in word and "@" not in word
    return first.isalnum() and not word.isnumeric() and not word.isdecimal() and not word[-1].isdecimal()


_LONGEST_KEPT = 64
_known_name_word = lru_cache(maxsize=1 << 15)(_is_name_word)


def split_words(text: str) -> Words:
    """Cut a text into words, marks of punctuation one by one, and sentences.

    >>> words = split_words("PT Maju Tbk. untung. Kata A. Malik, naik 7,5%.")
    >>> words.texts[:6], words.texts[-3:], words.sentences
    (['PT', 'Maju', 'Tbk', '.', 'untung', '.'], ['7,5', '%', '.'], [0, 6, 15])
    >>> split_words("").texts
    []
    """
    # blanks and words by turns, so that their lengths give all places
    pieces = _pattern().split(text)
    texts, blanks = pieces[1::2], pieces[::2]
    places = list(accumulate(map(len, pieces)))
    starts, ends = places[:-1:2], places[1::2]
    # most words have nothing but small letters, and neither name nor end anything
    marked = [i for i, word in enumerate(texts) if not (word.islower() and word.isalpha() and word.isascii())]
    breaks: set[int] = set()
    if "\n" in text:
        breaks = {i for i, blank in enumerate(blanks[:-1]) if "\n" in blank}
        marked = sorted(breaks.union(marked))
    sentences = [0]
    names: list[int] = []
    stop = -1  # the word behind a mark that may end a sentence
    for i in marked:
        word = texts[i]
        if i in breaks:
            stop = -1
            if i > sentences[-1]:
                sentences.append(i)
        if stop == i and word not in lexicon.CLOSING_MARKS:
            stop = -1
            if _begins_sentence(word) and i > sentences[-1]:
                sentences.append(i)
        elif stop == i:
            stop = i + 1
        if word in lexicon.STOP_MARKS:
            touches = i > 0 and ends[i - 1] == starts[i]
            stop = -1 if word == "." and touches and _is_abbreviation(texts[i - 1]) else i + 1
        if is_name_word(word):
            names.append(i)
    if sentences[-1] != len(texts):
        sentences.append(len(texts))
    return Words(texts, starts, ends, sentences, names, list(map(str.lower, texts)), frozenset(texts))


def _begins_sentence(word: str) -> bool:
    return not word[0].islower() and word not in lexicon.INNER_MARKS


def _is_abbreviation(word: str) -> bool:
    """Whether the full stop right behind this word belongs to it: an initial, or *Dr.*"""
    return (len(word) == 1 and word.isupper()) or word in lexicon.ABBREVIATIONS
