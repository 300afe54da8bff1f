"""Words of a text with their places in it, and where its sentences end.

The tokeniser reads the caller's string and never rewrites it: every word is a slice of the text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate, chain, compress, count

from idnews._remembered import Remembered
from idnews.entities import gazetteer, lexicon, splitting, terms


@dataclass(slots=True)
class Words:
    """The words of a text: `texts[i]` ends at `ends[i]`, and is glued to the one before where `glued[i]`.

    `sentences` holds the first word's index of each sentence, and the number of words at its end;
    `names` the indexes of the words that may be part of a name by their letters; `lowers` the words in
    lower case, `vocabulary` all different words: a rule whose words are not there has nothing to do.
    `listed` has the longest name of the gazetteers that begins at a name word, as its number of words and its kinds;
    `starts_of_sentences` is `sentences` as a set.
    """

    texts: list[str]
    ends: list[int]
    glued: tuple[bool, ...]
    sentences: list[int]
    names: list[int]
    lowers: list[str]
    vocabulary: frozenset[str]
    listed: dict[int, tuple[int, str]]
    starts_of_sentences: frozenset[int]

    def start(self, i: int) -> int:
        """Where a word begins in the text."""
        return self.ends[i] - len(self.texts[i])

    def at(self, word: str) -> list[int]:
        """Where a word stands, found faster than by looking at each."""
        places: list[int] = []
        i, find = -1, self.texts.index
        if word not in self.vocabulary:
            return places
        try:
            while True:
                i = find(word, i + 1)
                places.append(i)
        except ValueError:  # there is no other
            return places


def is_year(word: str) -> bool:
    """Whether a word is a year of our time by its digits: *2025*, but not the *0733* of a unit.

    >>> is_year("2025"), is_year("0733")
    (True, False)
    """
    return len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20")


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


_NAMED = Remembered(_is_name_word)


# What is known of a word: itself, how far it ends behind the word before, whether it is glued to that, itself in lower
# case, whether it may be part of a name, whether it is a mark that ends sentences, and whether it begins a line.
_Known = tuple[str, int, bool, str, bool, bool, bool]


def _known(blanks: str, word: str) -> _Known:
    lower = word if word.islower() else word.lower()  # no second copy of a word is kept
    length = len(blanks) + len(word)
    return word, length, not blanks, lower, _is_name_word(word), word in lexicon.STOP_MARKS, "\n" in blanks


def _known_cut(cut: str) -> _Known:
    word = cut.lstrip()
    return _known(cut[: -len(word)], word)


class _MoreThanAPieceError(Exception):
    """What stands between two blanks cannot be cut without what stands around it."""


def _known_piece(piece: str) -> tuple[_Known, ...]:
    """The same for what stands between two blanks; not where blanks meet, and where mark-up may begin."""
    if not piece or piece[-1].isspace() or "<" in piece:
        raise _MoreThanAPieceError
    return (_known(" ", piece),) if piece.isalpha() else tuple(map(_known_cut, splitting.cut(" " + piece)))


_CUTS, _PIECES = Remembered(_known_cut), Remembered(_known_piece)


def _known_words(text: str) -> list[_Known]:
    """All words of a text: what stands between two blanks is mostly a word that was met before."""
    try:
        return list(chain.from_iterable(map(_PIECES.__getitem__, text.split(" ")))) if text else []
    except _MoreThanAPieceError:
        return list(map(_CUTS.__getitem__, splitting.cut(" " + text)))


def split_words(text: str) -> Words:
    """Cut a text into words, marks of punctuation one by one, and sentences.

    >>> words = split_words("PT Maju Tbk. untung. Kata A. Malik, naik 7,5%.")
    >>> words.texts[:6], words.texts[-3:], words.sentences
    (['PT', 'Maju', 'Tbk', '.', 'untung', '.'], ['7,5', '%', '.'], [0, 6, 15])
    >>> split_words("").texts
    []
    """
    known = _known_words(text.rstrip())
    if not known:
        return Words([], [], (), [0], [], [], frozenset(), {}, frozenset([0]))
    words, lengths, glued, lowers, named, stops, breaks = zip(*known, strict=True)
    texts = list(words)
    ends = list(accumulate(lengths, initial=-1))  # for the one blank too many
    del ends[0]
    names = list(compress(count(), named))
    sentences = _sentences(texts, glued, compress(count(), stops), set(compress(count(), breaks)))
    return Words(
        texts,
        ends,
        glued,
        sentences,
        names,
        list(lowers),
        frozenset(texts),
        gazetteer.load().names_at(texts, names),
        starts_of_sentences=frozenset(sentences),
    )


def _sentences(texts: list[str], glued: tuple[bool, ...], stops: Iterable[int], breaks: set[int]) -> list[int]:
    """Where sentences begin: behind a line break, and behind a mark that ends the one before."""
    total = len(texts)
    begins = {0, total, *breaks}
    for i in stops:
        if texts[i] == "." and i and glued[i] and _is_abbreviation(texts, i - 1):
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
