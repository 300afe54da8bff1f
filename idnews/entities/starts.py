"""Heads that a sentence begins with, where the tagger takes their capital for the sentence's: `Rumah Sakit Bunda`."""

from __future__ import annotations

from idnews.entities import gazetteer, lexicon, openings, pastimes
from idnews.entities import words as word_table
from idnews.entities.headline_verbs import HEADLINE_VERBS
from idnews.entities.labels import LOC, ORG, PERSON
from idnews.entities.roles import is_human
from idnews.entities.schedule import finds, needs
from idnews.entities.spans import Span, Spans, put
from idnews.entities.tokens import Words, is_name_word

# What heads make of the name behind them.
_HEADS = dict.fromkeys(openings.PLACES, LOC) | dict.fromkeys(openings.BODIES, ORG)
# The same of a name that was not found.
_BEFORE_UNSEEN = dict.fromkeys(lexicon.BUILDING_HEADS, LOC) | dict.fromkeys(openings.BEFORE_UNSEEN, ORG) | _HEADS
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
@needs(openings.NO_WORDS)
def no_words(words: Words, spans: Spans) -> Spans:
    """`Kejagung menahan` at the start of a sentence, and *Kejagung* wherever something else was found."""
    texts = words.texts
    holder = {k: span for span in spans for k in range(span.first, span.last)}
    new: Spans = []
    for i in words.names:
        if texts[i] in openings.NO_WORDS:
            span = holder.get(i)
            found = span is not None and span.last - span.first == 1 and span.label in (PERSON, LOC)
            if found or (span is None and i in words.starts_of_sentences and _goes_on(texts, i + 1)):
                new.append(Span(i, i + 1, ORG, "opening"))
    return put(spans, new) if new else spans


def _belongs(texts: list[str], i: int, span: Span) -> bool:
    """Whether a span is what the head at `i` is called; a person's name of two words or a known one is of no body."""
    name = texts[span.first : span.last]
    if span.label is PERSON and _HEADS.get(texts[i]) is ORG:
        return len(name) == 1 and not is_human(name, gazetteer.load(), word_table.load().kind)
    return texts[i] in _HEADS


def _unseen(words: Words, first: int, holder: dict[int, Span]) -> int:
    """Where the name in no span ends that begins at `first`; `first` where none does."""
    texts, last = words.texts, first
    while last < len(texts) and last not in holder and is_name_word(texts[last]) and texts[last] not in HEADLINE_VERBS:
        last += 1
    name = texts[first:last]
    rare = last > first and word_table.load().share.get(words.lowers[first], 9) > 3
    whole = rare and last - first <= _LONGEST and last not in holder
    return last if whole and all(word.istitle() and word.isalpha() and len(word) > 2 for word in name) else first


def _goes_on(texts: list[str], last: int) -> bool:
    """Whether plain text goes on behind a name, or a headline's verb."""
    behind = texts[last] if last < len(texts) else "."
    return behind in HEADLINE_VERBS or not is_name_word(behind)
