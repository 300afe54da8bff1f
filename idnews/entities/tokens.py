"""Words of a text with their places in it, and where its sentences end.

The tokeniser reads the caller's string and never rewrites it: every word is a slice of the text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import accumulate, compress, count

from idnews._remembered import Remembered
from idnews.entities import gazetteer, lexicon, terms
from idnews.entities.splitting import blanks_and_words


@dataclass(slots=True)
class Words:
    """The words of a text: `texts[i]` stands at `starts[i]:ends[i]`.

    `sentences` holds the first word's index of each sentence, and the number of words at its end;
    `names` the indexes of the words that may be part of a name by their letters; `lowers` the words in
    lower case, `vocabulary` all different words: a rule whose words are not there has nothing to do.
    `listed` has the longest name of the gazetteers that begins at a name word, as its number of words and its kinds;
    `starts_of_sentences` is `sentences` as a set.
    """

    texts: list[str]
    starts: list[int]
    ends: list[int]
    sentences: list[int]
    names: list[int]
    lowers: list[str]
    vocabulary: frozenset[str]
    listed: dict[int, tuple[int, str]]
    starts_of_sentences: frozenset[int]

    def at(self, word: str) -> Iterator[int]:
        """Where a word stands, found faster than by looking at each."""
        if word not in self.vocabulary:
            return
        i, find = -1, self.texts.index
        with suppress(ValueError):
            while True:
                i = find(word, i + 1)
                yield i


def is_name_word(word: str) -> bool:
    """Whether a word may be part of a name by its letters: *Toyota*, *iPhone*, *BCA*, *detik.com*.

    >>> [w for w in ("Toyota", "iPhone", "detik.com", "mobil", "7,5", "(", "#Kabur") if is_name_word(w)]
    ['Toyota', 'iPhone', 'detik.com']
    """
    return _NAMED[word]


def _is_name_word(word: str) -> bool:
    first = word[0]
    if first.isupper():
        return True
    if word.islower():
        return "." in word and first not in "<&@#" and "/" not in word and "@" not in word
    return first.isalnum() and not word.isnumeric() and not word.isdecimal() and not word[-1].isdecimal()


def _lower(word: str) -> str:
    return word if word.islower() else word.lower()  # no second copy of a word is kept


_NAMED, _LOWERS = Remembered(_is_name_word), Remembered(_lower)


def split_words(text: str) -> Words:
    """Cut a text into words, marks of punctuation one by one, and sentences.

    >>> words = split_words("PT Maju Tbk. untung. Kata A. Malik, naik 7,5%.")
    >>> words.texts[:6], words.texts[-3:], words.sentences
    (['PT', 'Maju', 'Tbk', '.', 'untung', '.'], ['7,5', '%', '.'], [0, 6, 15])
    >>> split_words("").texts
    []
    """
    pieces = blanks_and_words(text)
    texts = pieces[1::2]
    places = list(accumulate(map(len, pieces), initial=-1))  # for the one blank too many
    starts, ends = places[1::2], places[2::2]
    names = list(compress(count(), map(_NAMED.__getitem__, texts)))
    lowers = list(map(_LOWERS.__getitem__, texts))
    listed = gazetteer.load().names_at(texts, names)
    sentences = _sentences(text, texts, starts, ends)
    return Words(
        texts,
        starts,
        ends,
        sentences,
        names,
        lowers,
        frozenset(texts),
        listed,
        starts_of_sentences=frozenset(sentences),
    )


def _sentences(text: str, texts: list[str], starts: list[int], ends: list[int]) -> list[int]:
    """Where sentences begin: behind a line break, and behind a mark that ends the one before."""
    total = len(texts)
    breaks = set[int]()
    if "\n" in text:
        breaks.update(bisect_left(starts, at) for at in accumulate(len(line) + 1 for line in text.split("\n")))
    begins = {0, total, *breaks}
    for i in compress(count(), map(lexicon.STOP_MARKS.__contains__, texts)):
        if texts[i] == "." and i and ends[i - 1] == starts[i] and _is_abbreviation(texts, i - 1):
            continue
        i += 1
        if i in breaks:
            continue
        while i < total and i not in breaks and texts[i] in lexicon.CLOSING_MARKS:
            i += 1
        if i < total and _begins_sentence(texts[i]):
            begins.add(i)
    return sorted(begins)


def _begins_sentence(word: str) -> bool:
    return not word[0].islower() and word not in lexicon.INNER_MARKS


def _is_abbreviation(texts: list[str], i: int) -> bool:
    """Whether the full stop right behind the word at `i` belongs to it: an initial, or *Dr.*; not in *lewat X.*"""
    word = texts[i]
    initial = len(word) == 1 and word.isupper() and not is_platform(texts, i) and not _is_lettered(texts, i)
    return initial or word in lexicon.ABBREVIATIONS


def _is_lettered(texts: list[str], i: int) -> bool:
    """Whether the letter at `i` is a name's end by the word before it: `Serie A.`"""
    return i > 0 and texts[i - 1] in terms.LETTERED


def is_platform(texts: list[str], i: int) -> bool:
    """Whether the letter at `i` is the name of the platform X by the word before it."""
    return texts[i] == terms.PLATFORM and i > 0 and texts[i - 1] in terms.BEFORE_PLATFORM
