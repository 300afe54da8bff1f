"""Rules for who signs an article or a picture: `Editor: Tendi Mahadi`, `Antara/Rivan Awal Lingga`."""

from __future__ import annotations

from itertools import pairwise

from idnews.entities import gazetteer, lexicon, outside
from idnews.entities import words as word_table
from idnews.entities.contexts import may_be_person
from idnews.entities.labels import LOC, ORG, PERSON
from idnews.entities.schedule import finds, needs
from idnews.entities.spans import Span, Spans, put
from idnews.entities.tokens import Words

# Words of the longest name that signs, and of the longest line of them in capitals.
_LONGEST, _LONGEST_LINE = 5, 12
_BETWEEN_WRITERS = frozenset("/|,")


@finds
@needs(outside.SIGNERS)
def signed(words: Words, spans: Spans) -> Spans:
    """`Editor: Tendi Mahadi`: behind who works on an article and a colon stands a person."""
    texts = words.texts
    new: Spans = []
    for signer in outside.SIGNERS & words.vocabulary:
        for i in words.at(signer):
            if texts[i + 1 : i + 2] == [":"]:
                last = _end(words, i + 2)
                if last > i + 2 and not _is_known(texts[i + 2 : last]):
                    new.append(Span(i + 2, last, PERSON, "byline"))
    return put(spans, new) if new else spans


@finds
@needs({"/"})
def credited(words: Words, spans: Spans) -> Spans:
    """`Antara/Rivan Awal Lingga`: an agency, and who took its picture."""
    texts = words.texts
    new: Spans = []
    for i in words.at("/"):
        first = next((k for k in (i - 1, i - 2) if k >= 0 and " ".join(texts[k:i]) in outside.PICTURE_AGENCIES), i)
        last = _end(words, i + 1)
        if (
            first < i
            and last > i + 2
            and not _is_known(texts[i + 1 : last])
            and (last == len(texts) or not texts[last][0].islower())
        ):
            new += Span(first, i, ORG, "byline"), Span(i + 1, last, PERSON, "byline")
    return put(spans, new) if new else spans


def _is_known(name: list[str]) -> bool:
    """Whether this is no person, by the gazetteers or its first word: `AFP/ANTARA News`, `Editor: Tim Redaksi`."""
    kinds = gazetteer.load().kinds
    return "O" in kinds.get(" ".join(name), kinds.get(name[0], "")) or name[0] in lexicon.AGENCY_HEADS


def _end(words: Words, first: int) -> int:
    """Where the name ends that begins at a word: no later than its line; at the word itself where none does."""
    texts, last = words.texts, first
    while last < len(texts) and last - first < _LONGEST and (last == first or last not in words.starts_of_sentences):
        if not texts[last][0].isupper() or texts[last] in outside.SIGNERS:
            break
        short = len(texts[last]) == 1 or texts[last] in lexicon.ABBREVIATIONS  # `Muh. Harianto`
        last += 1 + (short and texts[last + 1 : last + 2] == ["."])
    return last


@needs({"-"})
def lines(words: Words, spans: Spans) -> Spans:
    """`Fino Yurio Ananta - detikInet`: a line of a person and a medium; where the person begins, the line does."""
    texts, starts = words.texts, words.starts_of_sentences
    new: Spans = []
    for one, other in pairwise(spans):
        dash = one.last
        if one.label is not PERSON or other.label is not ORG or other.first != dash + 1 or texts[dash] != "-":
            continue
        first = one.first
        while first > 0 and first not in starts and texts[first - 1].istitle() and dash - first < _LONGEST:
            first -= 1
        if first < one.first and first in starts and (other.last in starts or other.last == len(texts)):
            new.append(Span(first, dash, PERSON, "byline"))
    return put(spans, new) if new else spans


@needs({")"})
def closing(words: Words, spans: Spans) -> Spans:
    """Who signs an article in the brackets at its end is a person: `(Annisa Sulistyo)`."""
    texts = words.texts
    span = spans[-1] if spans else None
    if span is None or texts[-1] != ")" or span.last != len(texts) - 1 or texts[span.first - 1] != "(":
        return spans
    name = texts[span.first : span.last]
    opens = texts[span.first - 2] in lexicon.STOP_MARKS | lexicon.CLOSING_MARKS
    if span.label in (ORG, LOC) and 1 < len(name) < 4 and opens and may_be_person(name, gazetteer.load()):
        return [*spans[:-1], span.but(label=PERSON, rule="byline")]
    return spans


@needs({outside.COPYRIGHT})
def owned(words: Words, spans: Spans) -> Spans:
    """`COPYRIGHT © ANTARA 2025`: whose an article is stands behind the sign and in front of the year."""
    texts = words.texts
    out: Spans = []
    for span in spans:
        name = texts[span.first : span.last]
        if outside.COPYRIGHT in name:
            first = span.first + name.index(outside.COPYRIGHT) + 1
            last = span.last - (first < span.last and texts[span.last - 1].isdecimal())
            if first >= last:
                continue
            span = Span(first, last, ORG, "byline")
        out.append(span)
    return out


@finds
def in_capitals(words: Words, spans: Spans) -> Spans:
    """A last line of names in capitals is who wrote the article: `PRIBADI WICAKSANA | ANANG ZAKI`."""
    texts = words.texts
    if not texts or not texts[-1].isupper() or len(words.sentences) < 4 or "." not in words.vocabulary:
        return spans
    begin, end = words.sentences[-2:]
    if end - begin > _LONGEST_LINE:
        return spans
    bounds = [begin - 1, *(i for i in range(begin, end) if texts[i] in _BETWEEN_WRITERS), end]
    names = [(first + 1, last) for first, last in pairwise(bounds)]
    if not names or not all(_may_sign(texts[first:last]) for first, last in names):
        return spans
    return put(spans, [Span(first, last, PERSON, "byline") for first, last in names])


def _may_sign(name: list[str]) -> bool:
    """Whether words in capitals can be who signs: two words or more, not all of them plain."""
    share = word_table.load().share
    return (
        1 < len(name) < _LONGEST
        and not _is_known(name)
        and name[0].capitalize() not in lexicon.AGENCY_HEADS
        and lexicon.LEGAL_WORDS.isdisjoint(name)
        and all(w.isalpha() and w.isupper() for w in name)
        and any(share.get(w.lower(), 9) > 1 for w in name)
    )
