"""Rules for clubs and events by the words in front of them: `bomber Barcelona`, `Kualifikasi Piala Dunia`."""

from __future__ import annotations

from idnews.entities import gazetteer, terms
from idnews.entities.labels import EVENT, LOC, ORG
from idnews.entities.schedule import needs
from idnews.entities.spans import Spans
from idnews.entities.tokens import Words


@needs(terms.TEAM_PLAYERS)
def clubs(words: Words, spans: Spans) -> Spans:
    """`bomber Barcelona`: behind a player of a team the name of a city is that of its club."""
    codes = gazetteer.load().codes
    return [
        span.but(label=ORG, rule="cue")
        if span.label is LOC
        and span.last - span.first == 1
        and words.lowers[span.first - 1 if span.first else 0] in terms.TEAM_PLAYERS
        and words.texts[span.first] not in codes  # `striker Prancis`
        else span
        for span in spans
    ]


@needs({terms.QUALIFICATION, terms.ROUND, terms.ZONE})
def rounds(words: Words, spans: Spans) -> Spans:
    """`Kualifikasi Piala Dunia 2026` without its *zona Asia*, `Liga 3 Zona Jawa` with it, and `Putaran Uruguay`."""
    texts = words.texts
    out: Spans = []
    for span in spans:
        before = texts[span.first - 1] if span.first else ""
        if span.label is EVENT:
            zone = next((i for i in range(span.first + 1, span.last - 1) if texts[i] == terms.ZONE), None)
            if before == terms.QUALIFICATION:
                span = span.but(first=span.first - 1)
            if zone is not None:
                out.append(span.but(last=zone, rule="zone"))
                span = span.but(first=zone + 1, label=LOC, rule="zone")
        elif span.label is LOC and before == terms.ROUND and span.last - span.first == 1:
            span = span.but(first=span.first - 1, label=EVENT, rule="round")
        out.append(span)
    return out
