"""Rules that find or mend entities by form alone: legal forms, titles, acronyms in brackets.

A rule reads the words of a text and gives spans of words; the tagger's mentions meet them in `find`.
"""

from __future__ import annotations

from typing import NamedTuple

from idnews.entities import gazetteer, lexicon
from idnews.entities.tokens import Words
from idnews.values import Label


class Span(NamedTuple):
    """An entity that covers the words from `first` up to, not including, `last`."""

    first: int
    last: int
    label: Label
    rule: str


def is_name_word(word: str) -> bool:
    """Whether a word may be part of a name by its letters: *Toyota*, *iPhone*, *BCA*."""
    return word[0].isupper() or not (word.islower() or not word.isalnum() or word.isdigit())


def run_end(words: Words, first: int) -> int:
    """Where the run of name words that begins at `first` ends."""
    texts, last = words.texts, first
    while (
        last < len(texts)
        and is_name_word(texts[last])
        and (last == first or texts[last] not in lexicon.STOP_MARKS)
    ):
        last += 1
    return last


def legal_forms(words: Words) -> list[Span]:
    """`PT Maju Jaya Tbk`, `Alphabet Inc.`"""
    texts, found, i = words.texts, [], 0
    while i < len(texts):
        if not is_name_word(texts[i]):
            i += 1
            continue
        last = run_end(words, i)
        start = next((k for k in range(i, last - 1) if texts[k] in lexicon.LEGAL_PREFIXES), None)
        legal = [k for k in range(i + 1, last) if texts[k] in lexicon.LEGAL_SUFFIXES]
        if start is not None or legal:
            first = i if start is None else start
            end = last if start is not None else legal[-1] + 1
            if texts[end - 1] in lexicon.DOTTED_SUFFIXES and texts[end : end + 1] == ["."]:
                end += 1
            found.append(Span(first, end, Label.ORG, "legal form"))
            last = max(last, end)
        i = last
    return found


def titles(words: Words) -> list[Span]:
    """`Presiden Prabowo Subianto`: the name behind a title."""
    texts, found = words.texts, []
    for i in range(1, len(texts)):
        if (
            texts[i - 1].lower() in lexicon.TITLES
            and is_name_word(texts[i])
            and texts[i].lower() not in lexicon.TITLES
        ):
            last = run_end(words, i)
            count, kinds = gazetteer.load().match(texts, i, last)
            if not count or not set(kinds) & set(
                lexicon.KIND_COUNTRY + lexicon.KIND_PROVINCE + lexicon.KIND_PLACE
            ):
                found.append(Span(i, last, Label.PERSON, "title"))
    return found


def places(words: Words) -> list[Span]:
    """Countries, provinces and cities of the gazetteer."""
    table, texts, found, i = gazetteer.load(), words.texts, [], 0
    wanted = set(lexicon.KIND_COUNTRY + lexicon.KIND_PROVINCE + lexicon.KIND_PLACE)
    while i < len(texts):
        count, kinds = table.match(texts, i, len(texts))
        if count and set(kinds) & wanted:
            found.append(Span(i, i + count, Label.LOC, "gazetteer"))
        i += count or 1
    return found


def bracketed_acronyms(words: Words) -> list[Span]:
    """`Komisi Pemberantasan Korupsi (KPK)`: the name whose initials the brackets hold, and the acronym."""
    texts, found = words.texts, []
    for i in range(2, len(texts) - 1):
        acronym = texts[i]
        if (
            texts[i - 1] != "("
            or texts[i + 1] != ")"
            or not acronym.isupper()
            or acronym in lexicon.NO_ACRONYMS
        ):
            continue
        first = i - 1
        while (
            first > 0
            and i - 1 - first < 12
            and (is_name_word(texts[first - 1]) or texts[first - 1] in ("dan", "&"))
        ):
            first -= 1
        initials = "".join(w[0] for w in texts[first : i - 1] if w[0].isupper())
        at = initials.find(acronym)
        if at >= 0 and len(acronym) > 1:
            capitals = [k for k in range(first, i - 1) if texts[k][0].isupper()]
            found.append(Span(capitals[at], i - 1, Label.ORG, "acronym"))
            found.append(Span(i, i + 1, Label.ORG, "acronym"))
    return found
