"""Names of a headline, read as the text below it has them.

A headline in title case gives every word a capital, so the tagger cannot see where a name ends: `Ungguli Wilders`,
`Bank Sentral Kenya Tahan Bunga`. The text tells, for nearly every name of a headline stands in it too.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from itertools import pairwise

from idnews.entities import lexicon, terms
from idnews.entities import words as word_table
from idnews.entities.forms import without_forms
from idnews.entities.headline_verbs import HEADLINE_VERBS
from idnews.entities.labels import EVENT, LOC, ORG, PERSON
from idnews.entities.schedule import needs
from idnews.entities.spans import Span, Spans, in_order
from idnews.entities.tokens import Words, is_name_word
from idnews.entities.views import is_ordinary, mode
from idnews.values import Label

_Key = tuple[str, ...]
_LONGEST = 8  # words of a name that is looked for


@needs(HEADLINE_VERBS)
def parted_by_verbs(words: Words, spans: Spans) -> Spans:
    """`Kejaksaan Geledah Kantor`: two mentions with a verb between them; not the verb of `Gandeng Suez`."""
    texts, sentences = words.texts, words.sentences
    titles: dict[int, bool] = {}  # of each sentence that was asked about
    out: Spans = []
    for span in spans:
        verbs = [i for i in range(span.first, span.last) if texts[i] in HEADLINE_VERBS]
        if verbs:
            end = bisect_right(sentences, span.first)
            if end not in titles:
                titles[end] = mode(texts[sentences[end - 1] : sentences[end]]) == "title"
            if not titles[end]:
                verbs = []
        if not verbs:
            out.append(span)
            continue
        for begin, end in pairwise([span.first - 1, *verbs, span.last]):
            if begin + 1 < end:
                out.append(span.but(first=begin + 1, last=end, rule="headline"))
    return out


def headlines(words: Words, spans: Spans, parts: Mapping[str, int]) -> Spans:
    """The spans with those of headlines as the text has them; `parts` has the words of the names of persons."""
    titles = [
        (begin, end)
        for begin, end in pairwise(words.sentences[:3])  # two sentences
        if end < len(words.texts) and mode(words.texts[begin:end])
    ]
    if not titles:
        return spans
    limit = titles[-1][1]
    names = _names(words, [span for span in spans if span.first >= limit], parts)
    if not names:
        return spans
    out = {span.first: span for span in spans}
    tagged = {i: span for span in spans if span.first < limit for i in range(span.first, span.last)}
    for begin, end in titles:
        for found in _found(words, begin, end, names, tagged):
            clashing = {span.first: span for i in range(found.first, found.last) if (span := tagged.get(i))}
            same = clashing.get(found.first)
            if same is not None and same.last == found.last:
                out[found.first] = _labelled(words, same, found, parts)
            elif all(_gives_way(words, span, found) for span in clashing.values()):
                for span in clashing.values():
                    if out.get(span.first) is span:
                        del out[span.first]
                out[found.first] = found
    return in_order(out.values())


def _names(words: Words, body: Spans, parts: Mapping[str, int]) -> dict[_Key, Label]:
    """The names of the text below a headline, with their labels."""
    names: dict[_Key, Label] = {}
    for span in body:
        key = tuple(words.lowers[span.first : span.last])
        if len(key) > _LONGEST:
            continue
        names[key] = span.label
        if span.label is EVENT and len(key) > 2 and key[-1].isdecimal():
            names.setdefault(key[:-1], EVENT)  # `All England` of `All England 2024`
        if span.label is PERSON:
            for part in key:
                if part in parts:
                    names.setdefault((part,), PERSON)
        if span.label is ORG and words.lowers[span.first].upper() in lexicon.SURE_PREFIXES:
            short = without_forms(key)
            for size in range(1, len(short) + 1):  # `Xurya` of `PT Xurya Daya Indonesia`
                names.setdefault(short[:size], ORG)
    return names


def _found(words: Words, begin: int, end: int, names: Mapping[_Key, Label], tagged: Mapping[int, Span]) -> Spans:
    """Where names stand in a headline, the longest at each place; `tagged` has the mention that a word is in."""
    longest: dict[str, int] = {}
    for key in names:
        longest[key[0]] = max(len(key), longest.get(key[0], 0))
    share, kind = word_table.load().share, word_table.load().kind
    out: Spans = []
    at = begin
    while at < end:
        size = min(longest.get(words.lowers[at], 0), end - at)
        while size:
            label = names.get(tuple(words.lowers[at : at + size]))
            if label is not None and _is_written_as_name(words.texts[at : at + size]):
                word = words.lowers[at]
                alone = size == 1 and at not in tagged
                given = label is PERSON and kind.get(word) in word_table.KINDS_OF_PERSONS  # `Bruno` of `Bruno Moreira`
                if not alone or not (word in words.vocabulary or (is_ordinary(word, share) and not given)):
                    out.append(Span(at, at + size, label, "alias"))
                    break
            size -= 1
        at += size or 1
    return out


def _is_written_as_name(texts: list[str]) -> bool:
    return is_name_word(texts[0]) and (is_name_word(texts[-1]) or not texts[-1].isalpha())


def _labelled(words: Words, span: Span, found: Span, parts: Mapping[str, int]) -> Span:
    """A mention of a headline with its own label, unless the text knows a person by that name."""
    texts = words.texts[found.first : found.last]
    person = found.label is PERSON and span.label is not LOC and all(map(str.isalpha, texts))
    return found if person and (len(texts) > 1 or words.lowers[found.first] in parts) else span


def _gives_way(words: Words, span: Span, found: Span) -> bool:
    """Whether what a mention has more than the name of the text is ordinary: `Ungguli` of `Ungguli Wilders`."""
    more = [*range(span.first, min(found.first, span.last)), *range(max(found.last, span.first), span.last)]
    if span.label is EVENT and found.label in (ORG, LOC) and more == [span.last - 1]:
        more = [i for i in more if not words.texts[i].isdecimal()]  # `Laba BCA 2025 Naik`
    share = word_table.load().share
    return all(_is_outside(words.texts[i], words.lowers[i], share) for i in more)


def _is_outside(word: str, lower: str, share: dict[str, int]) -> bool:
    named = word in terms.PARTS_OF_PLACES or word in terms.REGIONAL  # `Pemkot Surabaya`
    return (is_ordinary(lower, share) and not named) or word in HEADLINE_VERBS
