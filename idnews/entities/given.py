"""Where a person's name begins behind a body or place: the tagger often takes its first word for the end of that."""

from __future__ import annotations

from idnews.entities import gazetteer, lexicon, naming, openings, people, terms, titles
from idnews.entities import words as word_table
from idnews.entities.labels import LOC, ORG, PERSON
from idnews.entities.roles import NO_NAMES, is_unknown
from idnews.entities.schedule import needs
from idnews.entities.spans import Span, Spans
from idnews.entities.tokens import Words

# How names of companies end: `Nusara Digital Pte. Ltd.`
_FORM_ENDS = lexicon.SURE_SUFFIXES | {"."}
_PERSONS = frozenset("12P")  # kinds of names
_ROLES = lexicon.ROLES | terms.ROLES_IN_COMPANIES | titles.SURE_TITLES
# Words between a role and its body's end: Ketua Panitia Penyelenggara Ibadah Haji (PPIH) Arab Saudi
_FAR = 10


def first_names(words: Words, spans: Spans) -> Spans:
    """`Dirut Garuda Tsani` and a person `Panjaitan`: the first name is not the company's, nor nobody's.

    The number in front of a name is the company's: `PT Angkasa Pura` and a person `I Trikora Harjo`.
    """
    texts, table = words.texts, gazetteer.load()
    companies = {texts[s.first] for s in spans if s.label is ORG and texts[s.last - 1] in _FORM_ENDS}
    out: Spans = []
    for span in spans:
        before, at = out[-1] if out else span, span.first - 1
        beside = before.label is ORG and before.last == span.first
        if span.label is not PERSON:
            pass
        elif beside and _is_numbered(texts, span):
            out[-1] = before.but(last=span.first + 1)
            span = span.but(first=span.first + 1, rule="role")
        elif (
            before.label is ORG
            and before.last - 1 <= at <= before.last
            and not terms.ROLES_IN_COMPANIES.isdisjoint(words.lowers[max(0, before.first - 3) : before.first])
            and is_unknown(texts[at], table)
            and texts[at - 1] != "-"
            and (at == before.last or _is_company(texts, before.first, at, table) or texts[before.first] in companies)
        ):
            out[-1] = before.but(last=at)
            span = span.but(first=at, rule="role")
        elif beside and _ends_company(texts, before, span):
            out[-1] = before.but(last=span.first + 1)  # `PT Sinar Laut` and a person `Abadi Rusdi Hamzah`
            span = span.but(first=span.first + 1, rule="role")
        elif beside and _is_seated(texts, before):
            out[-1] = before.but(last=at)
            span = span.but(first=at, rule="role")
        elif _is_given(words, before, at) or (at in words.starts_of_sentences and _is_known_given(texts, at)):
            # `Arab Saudi`, nothing and a person `Muhammad Hanafi`; `Bruno` and a person `Guimaraes`
            span = span.but(first=at, rule="role")
        out.append(span)
    return out


@needs({people.ALIAS})
def also_called(words: Words, spans: Spans) -> Spans:
    """`Tjandra Wibawa alias Acai`: what somebody is also called is a person, here and in the rest of the text."""
    out: Spans = []
    for span in spans:
        before = out[-1] if out else span
        beside = before.last == span.first - 1 and words.texts[before.last] == people.ALIAS
        out.append(span.but(label=PERSON, rule="suspect") if beside and before.label is PERSON else span)
    return out


def mononyms(words: Words, spans: Spans) -> Spans:
    """`Dirut Pertamina Hadiyanto`, `Direktur RSUD Cibinong Sutrisno`: behind a role and its body stands a person."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        last = span.last - 1
        if (
            span.label in (ORG, LOC)
            and last > span.first
            and not _ROLES.isdisjoint(words.lowers[max(0, span.first - 3) : span.first])
            and _is_mononym(texts[last], table)
            and " ".join(texts[span.first : span.last]) not in table.kinds  # `Kejaksaan Agung`
            and _is_whole(texts[span.first : last], span, table)
        ):
            out.append(span.but(last=last, rule="role"))
            span = Span(last, span.last, PERSON, "role")
        out.append(span)
    return out


def _is_mononym(word: str, table: gazetteer.Gazetteer) -> bool:
    """Whether a word is the name of a person by what is known of it, or by its end, and of nothing else."""
    lower, known = word.lower(), word_table.load()
    if not (word.istitle() and word.isalpha() and len(word) > 3) or word in openings.CLOSING_WORDS:
        return False
    if lower in naming.COMPANY_WORDS or lower in NO_NAMES:
        return False
    kinds = table.kinds.get(word, "")
    if kinds or lower in known.kind:
        return set(kinds) <= _PERSONS and known.kind.get(lower, "P") in word_table.KINDS_OF_PERSONS
    return word.endswith(people.NAME_ENDINGS) and known.share.get(lower, 9) > 3


def _is_whole(name: list[str], span: Span, table: gazetteer.Gazetteer) -> bool:
    """Whether the words in front of a mononym are the whole name of a body: known, letters, or with its place."""
    known = " ".join(name) in table.kinds
    if known or (len(name) > 1 and table.is_place(name[-1])):
        return True
    if span.label is LOC:
        return len(name) == 2 and name[0] in terms.HOSPITALS
    if name[0] in lexicon.SURE_PREFIXES:
        return len(name) > 2 and name[-1] in openings.CLOSING_WORDS
    return name[-1].isupper() and len(name[-1]) > 1 and name[-1] not in lexicon.NAMED_HEADS


def _is_given(words: Words, before: Span, at: int) -> bool:
    """Whether the one word between a name behind a role and a person is the person's first: no list has it."""
    texts, starts = words.texts, words.starts_of_sentences
    free = before.last < at or 0 < at < before.first
    if free and texts[at - 1] == "," and at not in starts:  # `Rivalnya, Benhur` and a person `Tomi Mano`
        called = texts[at].lower() in naming.CALLED_WITH  # `Puang Sitti Maryam`
        return len(texts[at]) > 3 and not called and is_unknown(texts[at], gazetteer.load())
    alone = before.last == at and before.label in (ORG, LOC) and at not in starts and at + 1 not in starts
    if not alone or len(texts[at]) < 3 or not is_unknown(texts[at], gazetteer.load()):
        return False
    title = texts[at].lower() in lexicon.TITLES or texts[at] in naming.CLERGY  # `Presiden Iran Ayatollah`
    return not title and not lexicon.ROLES.isdisjoint(words.lowers[max(0, before.first - _FAR) : before.first])


def _ends_company(texts: list[str], before: Span, span: Span) -> bool:
    """Whether a person's first word is the usual last one of a company's name, `Abadi`, and a name or more follow."""
    company = texts[before.first] in lexicon.SURE_PREFIXES and before.last - before.first > 1
    one = before.last - before.first == 2 and _is_mononym(texts[span.last - 1], gazetteer.load())
    more = span.last - span.first > 2 or (span.last - span.first == 2 and one)
    return company and more and texts[span.first] in openings.CLOSING_WORDS


def _is_known_given(texts: list[str], at: int) -> bool:
    """Whether a sentence begins with a first name at `at`, which plain text has in lower case."""
    table, lower = word_table.load(), texts[at].lower()
    known = table.share.get(lower, 9) < 2 and table.kind.get(lower) in word_table.KINDS_OF_PERSONS
    return known and texts[at].istitle() and lower not in NO_NAMES and lower not in titles.RANKS


def _is_seated(texts: list[str], body: Span) -> bool:
    """Whether an office's name goes on behind its place: `Stasiun Meteorologi Minangkabau Desindra`."""
    if body.last - body.first < 4 or texts[body.first] not in openings.SEATED:
        return False
    table = gazetteer.load()
    place = texts[body.last - 2]
    placed = table.is_place(place) or word_table.load().share.get(place.lower(), 0) > 4  # always with a capital
    return placed and is_unknown(texts[body.last - 1], table)


def _is_numbered(texts: list[str], span: Span) -> bool:
    """Whether a person begins with the number of the body in front: no *I* of Bali."""
    number = span.last - span.first > 1 and texts[span.first] in lexicon.ROMAN
    return number and texts[span.first + 1] not in lexicon.OF_BALI and texts[span.first + 1] != "."


def _is_company(texts: list[str], first: int, end: int, table: gazetteer.Gazetteer) -> bool:
    """Whether a company's name is whole with these words: it is known, or a word that companies' names have ends it."""
    count, kinds = table.match(texts, first, end)
    known = first + count == end and "O" in kinds and set(lexicon.PLACE_KINDS).isdisjoint(kinds)
    return known or (end - first > 1 and texts[end - 1].lower() in naming.LAST_WORDS)
