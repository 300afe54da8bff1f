"""From text to entities: the rules' spans, made disjoint and given canonical names and codes."""

from __future__ import annotations

from idnews.entities import gazetteer, rules
from idnews.entities.tokens import Words, split_words
from idnews.values import Entity, Label


def find(text: str) -> list[Entity]:
    """The entities of a text; `idnews.entities.find_entities` documents it."""
    words = split_words(text)
    spans = settle(
        [
            *rules.legal_forms(words),
            *rules.bracketed_acronyms(words),
            *rules.places(words),
            *rules.titles(words),
        ]
    )
    spans = sorted(spans + tickers(words, spans))
    names = canonical_names(text, words, spans)
    given = given_tickers(words, spans, names)
    return [
        Entity(
            start=words.starts[span.first],
            end=words.ends[span.last - 1],
            text=text[words.starts[span.first] : words.ends[span.last - 1]],
            label=span.label,
            canonical=name,
            code=gazetteer.code_of(name) if span.label is Label.LOC else given.get(name),
            rule=span.rule,
        )
        for span, name in zip(spans, names, strict=True)
    ]


def settle(spans: list[rules.Span]) -> list[rules.Span]:
    """A disjoint choice: the earlier rule wins."""
    taken: set[int] = set()
    kept = []
    for span in spans:
        covered = range(span.first, span.last)
        if taken.isdisjoint(covered):
            taken.update(covered)
            kept.append(span)
    return sorted(kept)


def tickers(words: Words, spans: list[rules.Span]) -> list[rules.Span]:
    """`(BBCA)` behind a company."""
    found, texts = [], words.texts
    for span in spans:
        i = span.last
        if span.label is Label.ORG and texts[i : i + 1] == ["("] and texts[i + 2 : i + 3] == [")"]:
            word = texts[i + 1]
            if len(word) == 4 and word.isupper() and word.isalpha() and all(s.first != i + 1 for s in spans):
                found.append(rules.Span(i + 1, i + 2, Label.ORG, "ticker"))
    return found


def canonical_names(text: str, words: Words, spans: list[rules.Span]) -> list[str]:
    """Each mention's fullest name: an acronym's or ticker's is the name before its brackets."""
    names: list[str] = []
    full: dict[str, str] = {}
    for k, span in enumerate(spans):
        own = text[words.starts[span.first] : words.ends[span.last - 1]]
        if span.rule in ("acronym", "ticker") and k and spans[k - 1].last == span.first - 1:
            full.setdefault(own, names[-1])
        names.append(full.get(own, own))
    return names


def given_tickers(words: Words, spans: list[rules.Span], names: list[str]) -> dict[str, str]:
    """The ticker of each company that the text gives one to."""
    pairs = zip(spans, names, strict=True)
    return {name: words.texts[span.first] for span, name in pairs if span.rule == "ticker"}
