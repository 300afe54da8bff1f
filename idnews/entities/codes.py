"""Codes of entities: ISO 3166 for countries and provinces, tickers where the text gives them."""

from __future__ import annotations

from idnews.entities import gazetteer, lexicon
from idnews.entities.forms import Name
from idnews.entities.labels import LOC, ORG
from idnews.entities.rules import is_ticker
from idnews.entities.spans import Spans
from idnews.entities.tokens import Words


def codes(words: Words, spans: Spans, names: list[Name], canonical: list[str]) -> list[str | None]:
    """The code of each mention."""
    tickers = _tickers(words, spans, canonical)
    out: list[str | None] = []
    for span, name, full in zip(spans, names, canonical, strict=True):
        if span.label is LOC:
            out.append(gazetteer.code_of(name.text) or gazetteer.code_of(full.removeprefix(lexicon.PROVINCE)))
        else:
            out.append(tickers.get(full) if span.label is ORG else None)
    return out


def _tickers(words: Words, spans: Spans, canonical: list[str]) -> dict[str, str]:
    """The ticker that stands behind a company in brackets, by the company's canonical name."""
    texts = words.texts
    found: dict[str, str] = {}
    for span, full in zip(spans, canonical, strict=True):
        if span.label is not ORG or texts[span.last : span.last + 1] != ["("]:
            continue
        inside = texts[span.last + 1 : span.last + 5]
        if inside[1:2] == [")"] and is_ticker(texts, span.last + 1, span):
            found.setdefault(full, inside[0])
        elif inside[1:2] == [":"] and inside[0] in lexicon.EXCHANGES and inside[3:4] == [")"]:
            found.setdefault(full, inside[2])
        elif inside[1:2] == ["."] and inside[2:3] and inside[2] in lexicon.EXCHANGE_SUFFIXES and inside[3:4] == [")"]:
            found.setdefault(full, "".join(inside[:3]))
    return found
