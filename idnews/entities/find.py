"""From text to entities: tagger, rules of form, the document, canonical names, codes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from idnews.entities import (
    acronyms,
    aliases,
    bodies,
    bylines,
    codes,
    companies,
    contexts,
    coordination,
    cues,
    forms,
    games,
    gazetteer,
    given,
    headlines,
    hyphens,
    jobs,
    links,
    model,
    officials,
    places,
    roles,
    rules,
    shapes,
    spread,
    starts,
    translated,
    trimming,
    unseen,
    words,
)
from idnews.entities.features import Resources
from idnews.entities.schedule import Rule, Schedule
from idnews.entities.spans import Span, Spans
from idnews.entities.tagger import Tagger
from idnews.entities.tokens import Words, split_words
from idnews.values import Entity, maker

_made: Callable[..., Entity] = maker(Entity)

# In this order: what a name is made of, then what it is, then names that the tagger missed.
RULES: tuple[Rule, ...] = (
    trimming.no_names,
    shapes.code,
    companies.exclaimed,
    rules.legal_prefix,
    rules.legal_suffix,
    rules.last_stops,
    rules.joined_names,
    coordination.apart,
    companies.registered,
    companies.english,
    companies.spelt_out,
    companies.with_places,
    hyphens.hyphenated,
    companies.with_figures,
    companies.scores,
    companies.countries,
    headlines.parted_by_verbs,
    companies.sites,
    shapes.ends,
    starts.heads_at_starts,
    jobs.jobs,
    acronyms.chains,
    roles.roles,
    roles.ranks,
    officials.regents,
    shapes.units,
    roles.companies_and_persons,
    given.first_names,
    given.mononyms,
    roles.ends_of_bodies,
    shapes.fields,
    places.whole_places,
    places.roads,
    rules.quoted_headlines,
    cues.companies_by_cue,
    shapes.heads,
    shapes.first_words,
    starts.no_words,
    translated.translated,
    rules.bracketed,
    contexts.explained,
    bodies.in_brackets,
    cues.known_names,
    cues.things,
    cues.ships,
    cues.products,
    cues.models,
    places.places,
    places.short_regencies,
    places.heads_of_bodies,
    places.houses,
    places.cities,
    places.capital_cities,
    places.airlines,
    games.clubs,
    games.rounds,
    games.contests,
    games.players,
    games.nicknamed,
    games.opponents,
    games.scorers,
    games.works,
    games.whole_titles,
    games.titled,
    games.bands,
    games.members,
    games.towns_of_clubs,
    officials.local_bodies,
    officials.in_commas,
    bodies.opening,
    bodies.governments,
    bodies.bodies,
    bodies.parts_of_companies,
    bodies.parties,
    bodies.for_what,
    bodies.facilities,
    places.datelines,
    contexts.jubilees,
    contexts.media,
    contexts.lower_media,
    contexts.persons_by_cue,
    contexts.initials,
    given.also_called,
    contexts.inner_initials,
    contexts.nicknames,
    contexts.numerals,
    bylines.signed,
    bylines.credited,
    bylines.lines,
    bylines.closing,
    bylines.owned,
    bylines.in_capitals,
    coordination.platforms,
    coordination.alike,
    contexts.companies_by_word,
    contexts.short_names,
    unseen.unseen,
)


_SCHEDULE = Schedule(RULES)


@cache
def default_tagger() -> Tagger:
    """The tagger with the model of the package, made once."""
    return Tagger(model.load(), resources())


def resources() -> Resources:
    """The tables that features are made of."""
    return Resources(words.load(), gazetteer.load())


def find(text: str, own: model.Model | None) -> list[Entity]:
    """The entities of a text; `idnews.entities.find_entities` documents it."""
    tagger = default_tagger() if own is None else Tagger(own, resources())
    cut = split_words(text)
    spans = find_spans(cut, tagger)
    if not spans:
        return []
    places = [(cut.start(s.first), cut.ends[s.last - 1]) for s in spans]
    names = [
        forms.Name(s.label, tuple(cut.texts[s.first : s.last]), text[start:end])
        for s, (start, end) in zip(spans, places, strict=True)
    ]
    canonical = aliases.canonical_names(names, links.stated(cut, spans))
    given = codes.codes(cut, spans, names, canonical)
    return [
        _made(start, end, name.text, span.rule, span.label, full, code)
        for span, (start, end), name, full, code in zip(spans, places, names, canonical, given, strict=True)
    ]


def find_spans(cut: Words, tagger: Tagger) -> Spans:
    """The entities of a text as spans of words."""
    spans = [Span(first, last, label, "tagger") for first, last, label in tagger.spans(cut)]
    spans = _SCHEDULE.apply(cut, spans)
    return spread.spread(cut, spans) if spans else spans
