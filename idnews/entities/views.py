"""How each word of a sentence would be written inside an ordinary sentence.

Headlines capitalise every word or every letter, and a sentence its first word. The tagger looks at the
*view* of a word instead: *Harga* at the start of a sentence is viewed as *harga*, *JAKARTA* in a headline
in capitals as *Jakarta*. Offsets are not touched; a view stands beside its word.
"""

from __future__ import annotations

from idnews.entities import lexicon
from idnews.entities.tokens import is_name_word
from idnews.entities.words import Table

# A word whose share of capitals reaches fewer steps than this is an ordinary word.
_ORDINARY, _ORDINARY_FIRST = 2, 1
_LONGEST_ACRONYM = 5


def mode(words: list[str]) -> str:
    """`"capitals"` or `"title"` for a sentence set like that, else `""`.

    >>> mode("HARGA BERAS DI PASAR NAIK".split()), mode("Harga Beras di Pasar Naik".split())
    ('capitals', 'title')
    >>> mode("Harga beras di Pasar Senen naik".split())
    ''
    """
    return _mode(words) if _may_be_headline(words, sum(map(is_name_word, words))) else ""


def _may_be_headline(words: list[str], named: int) -> bool:
    return 3 * named >= len(words)


def _mode(words: list[str]) -> str:
    shouted = sum(map(str.isupper, words)) > 2  # three of the four words that it takes
    if not shouted and any(map(_is_small, words)):
        return ""  # most, told by one of the first words
    letters = [w for w in words if len(w) > 2 and w.isalpha()]
    if len(letters) < 4:
        return ""
    if sum(map(str.isupper, letters)) >= 0.75 * len(letters):
        return "capitals"
    longer = [w for w in letters if len(w) > 3]
    if len(longer) > 3 and not any(map(_is_small, longer)):
        return "title"
    return ""


def _is_small(word: str) -> bool:
    """Whether a word would have a capital if its sentence had them all."""
    return len(word) > 3 and word[0].islower() and word.isalpha() and word not in lexicon.SMALL_IN_TITLES


def views(words: list[str], lowers: list[str], table: Table, named: int) -> tuple[list[str], str]:
    """The view of each word of a sentence with so many name words, and the sentence's mode."""
    kind = _mode(words) if _may_be_headline(words, named) else ""
    share = table.share
    if not kind:
        at = _first_ordinary(words, lowers, share)
        return words if at is None else [*words[:at], lowers[at], *words[at + 1 :]], kind
    out = list(words)
    for i, word in enumerate(words):
        if not word[0].isupper():
            continue
        lower = lowers[i]
        known = share.get(lower)
        if is_ordinary(lower, share):
            out[i] = lower
        elif kind == "capitals" and word.isalpha() and (known is not None or len(word) > _LONGEST_ACRONYM):
            out[i] = word if len(word) < _LONGEST_ACRONYM and lower not in table.kind else word.capitalize()
    return out, kind


def _first_ordinary(words: list[str], lowers: list[str], share: dict[str, int]) -> int | None:
    """Where the first word of a sentence stands, if it is an ordinary word with a capital."""
    for i, word in enumerate(words[:4]):
        if word[0].isalnum():
            if word[0].isupper() and not (len(word) > 1 and word.isupper()):
                lower = lowers[i]
                if share.get(lower, 9) <= _ORDINARY_FIRST or lower in lexicon.ORDINARY_FIRST:
                    return i
            break
    return None


def is_ordinary(lower: str, share: dict[str, int]) -> bool:
    """Whether a word is no name by its share of capitals in plain text."""
    known = share.get(lower)
    return known <= _ORDINARY if known is not None else _is_derived(lower, share)


def _is_derived(lower: str, share: dict[str, int]) -> bool:
    """Whether an unknown word is a verb made of an ordinary one: *dilebur* of *lebur*."""
    if lower.endswith("kan") and share.get(lower[:-3], 9) <= _ORDINARY and len(lower) > 6:
        return True
    for prefix in lexicon.VERB_PREFIXES:
        if lower.startswith(prefix) and share.get(lower[len(prefix) :], 9) <= _ORDINARY and len(lower) > 5:
            return True
    return False
