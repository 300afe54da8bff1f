"""Heads that a sentence begins with, where the tagger takes their capital for the sentence's: `Rumah Sakit Bunda`."""

from __future__ import annotations

from idnews.entities import companies, gazetteer, lexicon, openings, pastimes
from idnews.entities import words as word_table
from idnews.entities.headline_verbs import HEADLINE_VERBS
from idnews.entities.labels import LOC, ORG, PERSON
from idnews.entities.roles import is_human
from idnews.entities.schedule import finds, needs
from idnews.entities.spans import Span, Spans, put
from idnews.entities.tokens import Words, is_name_word
from idnews.values import Label

# What heads make of the name behind them.
_HEADS: dict[str, Label] = {**dict.fromkeys(openings.PLACES, LOC), **dict.fromkeys(openings.BODIES, ORG)}
# The same of a name that was not found.
_BEFORE_UNSEEN: dict[str, Label] = {
    **dict.fromkeys(lexicon.BUILDING_HEADS, LOC),
    **dict.fromkeys(openings.BEFORE_UNSEEN, ORG),
    **_HEADS,
}
# Names that are no words, though plain text writes them small.
_NO_WORDS: dict[str, Label] = {
    **dict.fromkeys(openings.BODIES_NO_WORDS, ORG),
    **dict.fromkeys(openings.PLACES_NO_WORDS, LOC),
}
# Words of the longest of those.
_LONGEST = 3


@finds
@needs(_BEFORE_UNSEEN, {first for first, _ in openings.PAIRS})
def heads_at_starts(words: Words, spans: Spans) -> Spans:
    """`Polsek Ciracas menangkap`, `Rumah Sakit Bunda menerima`: the head is part of the name behind it."""
    texts = words.texts
    new: Spans = []
    holder: dict[int, Span] = {}
    for begin in words.sentences[:-1]:
        i = begin + (texts[begin] in pastimes.OPENING_QUOTES and begin + 1 < len(texts))
        pair = tuple(texts[i : i + 2]) in openings.PAIRS
        if not pair and texts[i] not in _BEFORE_UNSEEN:
            continue
        holder = holder or {k: span for span in spans for k in range(span.first, span.last)}
        name = i + 1 + pair
        span = holder.get(name)
        if i in holder or (span is not None and span.first == i):
            continue
        label = LOC if pair else _BEFORE_UNSEEN[texts[i]]
        if span is None:
            last = _unseen(words, name, holder)
        elif pair or _belongs(texts, i, span):
            last = span.last
        else:
            continue
        if last > name and _goes_on(texts, last):
            new.append(Span(i, last, label, "opening"))
    return put(spans, new) if new else spans


@finds
def no_words(words: Words, spans: Spans) -> Spans:
    """`Kejagung menahan`, `Blitar diguncang`, `Detik.com melaporkan` at the start of a sentence.

    What else an agency was found to be it is not: a person *Puspom*.
    """
    texts = words.texts
    wrong = [
        span.but(label=ORG, rule="opening")
        for span in spans
        if span.last - span.first == 1 and span.label in (PERSON, LOC) and texts[span.first] in openings.BODIES_NO_WORDS
    ]
    firsts = [i for i in words.sentences[:-1] if texts[i] in _NO_WORDS or companies.is_site(texts[i])]
    if not wrong and not firsts:
        return spans
    covered = {i for span in spans for i in range(span.first, span.last)}
    new = [
        Span(i, i + 1, _NO_WORDS.get(texts[i], ORG), "opening")
        for i in firsts
        if i not in covered and texts[i][0].isupper() and _goes_on(texts, i + 1)
    ]
    return put(spans, wrong + new) if wrong or new else spans


def _belongs(texts: list[str], i: int, span: Span) -> bool:
    """Whether a span is what the head at `i` is called; a person's name of two words or a known one is of no body."""
    name = texts[span.first : span.last]
    if span.label is PERSON and _HEADS.get(texts[i]) is ORG:
        return len(name) == 1 and not is_human(name, gazetteer.load(), word_table.load().kind)
    return texts[i] in _HEADS


def _unseen(words: Words, first: int, holder: dict[int, Span]) -> int:
    """Where the name in no span ends that begins at `first`; `first` where none does."""
    texts, last, limit = words.texts, first, min(len(words.texts), first + _LONGEST + 1)
    while last < limit and last not in holder and is_name_word(texts[last]) and texts[last] not in HEADLINE_VERBS:
        if last in words.starts_of_sentences:
            break
        last += 1
    name = texts[first:last]
    rare = last > first and word_table.load().share.get(words.lowers[first], 9) > 3
    whole = rare and last - first <= _LONGEST and last not in holder
    return last if whole and all(word.istitle() and word.isalpha() and len(word) > 2 for word in name) else first


def _goes_on(texts: list[str], last: int) -> bool:
    """Whether plain text goes on behind a name, or a headline's verb."""
    behind = texts[last] if last < len(texts) else "."
    return behind in HEADLINE_VERBS or not is_name_word(behind)
