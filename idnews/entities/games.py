"""Rules for clubs, players, works and events by the words in front of them: `bomber Barcelona`, `lagu "Runtuh"`."""

from __future__ import annotations

from itertools import pairwise

from idnews.entities import gazetteer, lexicon, pastimes, teams
from idnews.entities.contexts import may_be_person
from idnews.entities.labels import EVENT, LOC, ORG, PERSON, PRODUCT
from idnews.entities.schedule import finds, needs
from idnews.entities.spans import Span, Spans, put
from idnews.entities.tokens import Words, is_name_word
from idnews.lexicon import numbers
from idnews.values import Label


@needs(pastimes.OF_TEAMS)
def clubs(words: Words, spans: Spans) -> Spans:
    """`bomber Barcelona`: behind a player or the goal of a team the name of a city is that of its club.

    So it is behind such a club: `penyerang Ajax dan Barcelona`.
    """
    codes, texts = gazetteer.load().codes, words.texts
    out: Spans = []
    for span in spans:
        before = texts[span.first - 1] if span.first else ""
        if span.label is LOC and span.last - span.first == 1 and texts[span.first] not in codes:  # `striker Prancis`
            if before == lexicon.AND and out and out[-1].label is ORG and out[-1].last == span.first - 1:
                before = texts[out[-1].first - 1] if out[-1].first else ""
            if before in pastimes.OF_TEAMS:
                span = span.but(label=ORG, rule="cue")
        out.append(span)
    return out


@needs({pastimes.QUALIFICATION, pastimes.ROUND, pastimes.ZONE}, pastimes.SERIES, pastimes.ELECTIONS, pastimes.MEETINGS)
def rounds(words: Words, spans: Spans) -> Spans:
    """`Kualifikasi Piala Dunia 2026` without its *zona Asia*, `Liga 3 Zona Jawa` with it, `Putaran Uruguay`.

    Leagues and elections that were taken for places are events: `Serie B`, `Pilkada Salatiga`. Whose meeting it
    is belongs to the name: `Muktamar ke-34 NU`.
    """
    texts, starts = words.texts, words.starts_of_sentences
    out: Spans = []
    for span in spans:
        before = texts[span.first - 1] if span.first else ""
        touches = bool(out) and out[-1].last == span.first
        if touches and before.isdecimal() and texts[out[-1].first] in pastimes.MEETINGS:
            out[-1] = out[-1].but(last=span.last, label=EVENT, rule="meeting")
            continue
        if span.label is EVENT:
            zone = next((i for i in range(span.first + 1, span.last - 1) if texts[i] == pastimes.ZONE), None)
            if before == pastimes.QUALIFICATION and not touches:
                span = span.but(first=span.first - 1)
            if zone is not None:
                out.append(span.but(last=zone, rule="zone"))
                span = span.but(first=zone + 1, label=LOC, rule="zone")
        elif span.label is LOC and not touches and before == pastimes.ROUND and span.last - span.first == 1:
            span = span.but(first=span.first - 1, label=EVENT, rule="round")
        elif span.label is LOC and not touches and before in pastimes.ELECTIONS and span.first not in starts:
            span = span.but(first=span.first - 1, label=EVENT, rule="election")
        elif span.last - span.first > 1 and texts[span.first] in pastimes.ELECTIONS | pastimes.SERIES:
            span = span.but(label=EVENT, rule="election" if texts[span.first] in pastimes.ELECTIONS else "league")
        out.append(span)
    return out


@needs(
    pastimes.EVENT_TAILS | pastimes.TAILS_OF_NO_PLACES | pastimes.HEADS_OF_NO_PLACES | pastimes.GAMES,
    {pastimes.PRIZE},
    {first for first, _ in pastimes.CONTESTS_LIKE_PERSONS},
    {name.partition(" ")[0] for name in pastimes.KNOWN_EVENTS},
)
def contests(words: Words, spans: Spans) -> Spans:
    """`ASEAN Championship`, `Hadiah Nobel Fisika`, `Roland Garros` in front of who has won it."""
    texts = words.texts
    out: Spans = []
    for k, span in enumerate(spans):
        first, last = span.first, span.last
        if tuple(texts[first : first + 2]) in pastimes.CONTESTS_LIKE_PERSONS and last > first + 1:
            out.append(Span(first, first + 2, EVENT, "league"))
            span = Span(first + 2, last, PERSON, "role")
        elif last - first > 1 and texts[last - 1] in pastimes.EVENT_TAILS:
            span = span.but(label=EVENT, rule="league")
        elif span.label in (LOC, ORG) and _is_event(texts[first:last], span.label):
            span = span.but(label=EVENT, rule="event")
        elif pastimes.PRIZE in texts[first:last] and span.label in (EVENT, ORG) and texts[first] not in pastimes.GIVERS:
            limit = spans[k + 1].first if k + 1 < len(spans) else len(texts)
            if last < limit and texts[last] in pastimes.PRIZE_FIELDS and texts[last - 1] == pastimes.PRIZE:
                last += 1
            if first > (out[-1].last if out else 0) - 1 and first and texts[first - 1] == pastimes.PRIZE_HEAD:
                first -= 1
            span = Span(first, last, EVENT, "prize")
        if span.first < span.last:
            out.append(span)
    return out


def _is_event(name: list[str], label: Label) -> bool:
    """Whether a name that was taken for a place's or body's is an event's: `Porprov Jatim`, `Pekan Raya Jakarta`."""
    if name[0] in pastimes.GAMES or " ".join(name) in pastimes.KNOWN_EVENTS:
        return True
    told = name[-1] in pastimes.TAILS_OF_NO_PLACES or name[0] in pastimes.HEADS_OF_NO_PLACES
    return label is LOC and len(name) > 1 and told


@needs(pastimes.ATHLETES)
def players(words: Words, spans: Spans) -> Spans:
    """`wakil Hong Kong Ng Ka Long`: behind who plays for it stand the country and the player."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        count = 0
        if span.last - span.first > 2 and words.lowers[span.first - 1 if span.first else 0] in pastimes.ATHLETES:
            count, kinds = table.match(texts, span.first, span.last)
            count = count if lexicon.KIND_COUNTRY in kinds else 0
        name = texts[span.first + count : span.last]
        if count and 1 < len(name) < 5 and all(map(str.istitle, name)):
            out.append(Span(span.first, span.first + count, LOC, "role"))
            span = Span(span.first + count, span.last, PERSON, "role")
        out.append(span)
    return out


@finds
@needs(teams.FIRST_WORDS)
def nicknamed(words: Words, spans: Spans) -> Spans:
    """`Bajul Ijo`, `Socceroos`: a team by its nickname; not `Stadion Macan Putih`."""
    texts = words.texts
    new: Spans = []
    holder: dict[int, Span] = {}
    end = 0
    for i in sorted(i for word in teams.FIRST_WORDS & words.vocabulary for i in words.at(word)):
        last = next((n for n in range(min(i + 4, len(texts)), i, -1) if _is_nickname(texts[i:n])), i)
        if not last > i >= end:  # `Laskar Mahesa Jenar` holds another
            continue
        holder = holder or {at: span for span in spans for at in range(span.first, span.last)}
        if not any(s.first < i or s.last > last for at in range(i, last) if (s := holder.get(at))):
            new.append(Span(i, last, ORG, "nickname"))
            end = last
    return put(spans, new) if new else spans


def _is_nickname(name: list[str]) -> bool:
    joined = " ".join(name)
    return joined in teams.NICKNAMES and joined not in teams.OF_OTHERS


@needs(pastimes.AGAINST)
def opponents(words: Words, spans: Spans) -> Spans:
    """`Lakshya Sen kontra Loh Kean Yew`: who plays against a person is one, if nothing says otherwise."""
    texts, table = words.texts, gazetteer.load()
    out = list(spans)
    for k, (one, other) in enumerate(pairwise(spans)):
        if other.first != one.last + 1 or texts[one.last] not in pastimes.AGAINST:
            continue
        for at, span, beside in ((k, one, other), (k + 1, other, one)):
            long = span.last - span.first > 1 and beside.last - beside.first > 1
            other_kind = span.label in (ORG, LOC, PRODUCT) and beside.label is PERSON
            if long and other_kind and may_be_person(texts[span.first : span.last], table):
                out[at] = span.but(label=PERSON, rule="cue")
    return out


@needs({"-"})
def scorers(words: Words, spans: Spans) -> Spans:
    """`mengalahkan Kento Momota 21-16`: in front of a score of badminton or tennis stands who played."""
    table = gazetteer.load()
    return [
        span.but(label=PERSON, rule="score")
        if span.label not in (PERSON, EVENT)
        and 1 < span.last - span.first < 5
        and _is_of_rackets(words.texts[span.last : span.last + 7])
        and may_be_person(words.texts[span.first : span.last], table)
        else span
        for span in spans
    ]


def _is_of_rackets(behind: list[str]) -> bool:
    """Whether a set of badminton or two sets of tennis stand here: `21-16`, `6-4, 7-5`; not `3-1`."""
    one, two = _set(behind[:3]), _set(behind[4:7])
    return one in _BADMINTON or (one in _TENNIS and behind[3:4] == [","] and two in _TENNIS)


def _set(score: list[str]) -> tuple[int, int] | None:
    """The figures of `21-16`, the larger first."""
    if len(score) < 3 or score[1] != "-" or not all(word.isdecimal() and len(word) < 3 for word in score[::2]):
        return None
    low, high = sorted((int(score[0]), int(score[-1])))
    return high, low


_BADMINTON = {(21, low) for low in range(20)} | {(high, high - 2) for high in range(22, 30)} | {(30, 29)}
_TENNIS = {(6, low) for low in range(5)} | {(7, 5), (7, 6)}


@finds
@needs(pastimes.WORKS)
def works(words: Words, spans: Spans) -> Spans:
    """`lagu "Runtuh"`: what stands in quotes behind a kind of work is its title."""
    texts = words.texts
    new: Spans = []
    for noun in pastimes.WORKS & words.vocabulary:
        for i in words.at(noun):
            first = i + 2
            if texts[i + 1 : first] and texts[i + 1] in pastimes.OPENING_QUOTES:
                last = next((k for k in range(first, min(first + 10, len(texts))) if texts[k] in _AFTER_TITLES), first)
                closed = last < len(texts) and texts[last] in pastimes.CLOSING_QUOTES
                while last > first and not texts[last - 1][-1].isalnum():
                    last -= 1  # the comma in front of the quote
                if closed and last > first and not texts[first][0].islower():
                    new.append(Span(first, last, PRODUCT, "title"))
    return put(spans, new) if new else spans


@finds
@needs(pastimes.MADE_BY)
def whole_titles(words: Words, spans: Spans) -> Spans:
    """`film Rumah untuk Bunda garapan`: from the kind of a work to its maker goes its title, here and further on."""
    texts, is_place = words.texts, gazetteer.load().is_place
    found = {(span.first, span.last) for span in spans}
    titles: set[tuple[str, ...]] = set()
    for last in (at for noun in pastimes.MADE_BY & words.vocabulary for at in words.at(noun)):
        first = last
        while first > max(0, last - _LONG) and (
            is_name_word(texts[first - 1]) or texts[first - 1] in pastimes.WITHIN_TITLES
        ):
            if words.lowers[first - 1] in pastimes.WORKS:  # at the start of a sentence with a capital
                break
            first -= 1
        title = tuple(texts[first:last])
        work = 0 < first < last and words.lowers[first - 1] in pastimes.WORKS and (first, last) not in found
        if work and is_name_word(title[0]) and is_name_word(title[-1]) and not is_place(title[0]):
            titles.add(title)
    new: Spans = []
    for at in sorted(at for word in {title[0] for title in titles} for at in words.at(word)):
        here = (tuple(texts[at : at + size]) for size in range(_LONG, 0, -1))
        title = next(filter(titles.__contains__, here), ())
        if title and (not new or at >= new[-1].last):
            new.append(Span(at, at + len(title), PRODUCT, "title"))
    return put(spans, new) if new else spans


@needs(pastimes.WORKS, {pastimes.TITLED})
def titled(words: Words, spans: Spans) -> Spans:
    """`Perang Kota, film yang`, `album Kamar Gelap dan Rimpang`, `konser bertajuk Wuxor`: titles without quotes."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        explained = span.label in (EVENT, LOC) and _is_explained(texts[span.last : span.last + 3])
        # `Di Festival Film Cannes, film karya`
        explained = explained and texts[span.first] not in pastimes.SETTINGS
        explained = explained and words.lowers[max(0, span.first - 1)] not in lexicon.AT_A_PLACE
        listed = bool(out) and span.label in (LOC, PERSON, ORG) and _is_next_title(texts, out[-1], span)
        unknown = explained or listed
        unknown = unknown and " ".join(texts[span.first : span.last]) not in table.kinds
        if unknown and texts[span.first] not in table.codes:
            span = span.but(label=PRODUCT, rule="title")
        elif span.first > 1 and texts[span.first - 1] == pastimes.TITLED:
            shown = not pastimes.SHOWN.isdisjoint(words.lowers[max(0, span.first - 4) : span.first - 1])
            if shown and span.label is not EVENT:
                span = span.but(label=EVENT, rule="title")
        out.append(span)
    return out


def _is_explained(behind: list[str]) -> bool:
    """Whether a comma and the kind of a work stand behind a name: `, film yang`; not `, film itu`."""
    explained = len(behind) == 3 and behind[0] == "," and behind[1] in pastimes.WORKS
    return explained and behind[2] not in pastimes.POINTING


def _is_next_title(texts: list[str], one: Span, span: Span) -> bool:
    """Whether a name is the second of two titles: `album Kamar Gelap dan Rimpang`."""
    if one.label is not PRODUCT or one.last != span.first - 1 or texts[one.last] != lexicon.AND:
        return False
    closed = not any(map(str.isalnum, texts[span.last : span.last + 1]))
    return closed and one.first > 0 and texts[one.first - 1] in pastimes.WORKS


@needs(pastimes.BANDS)
def bands(words: Words, spans: Spans) -> Spans:
    """`band indie Mocca`, `duo Bottlesmoker`: who plays together is no person and no place."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        noun = words.lowers[span.first - 1] if span.first else ""
        if noun in pastimes.GENRES and span.first > 1:
            noun = words.lowers[span.first - 2]
        name = " ".join(texts[span.first : span.last])
        if noun in pastimes.BANDS and span.label is not ORG and not table.is_place(name):
            one = span.label is PRODUCT or texts[span.last : span.last + 1] not in _AND_ANOTHER
            counted = noun in pastimes.OF_FEW and (span.label is LOC or not one)
            if not counted:  # `duo Ocon dan Gasly`
                span = span.but(label=ORG, rule="cue")
        out.append(span)
    return out


@needs(pastimes.MEMBERS)
def members(words: Words, spans: Spans) -> Spans:
    """`Dua belas pemain Wild Boars`: what several people are members of is no person."""
    texts = words.texts
    out: Spans = []
    for span in spans:
        several = span.first > 1 and texts[span.first - 1] in pastimes.MEMBERS
        several = several and words.lowers[span.first - 2] in _SEVERAL
        alone = texts[span.last : span.last + 1] not in ([","], [lexicon.AND])
        if span.label is PERSON and several and alone:
            span = span.but(label=ORG, rule="cue")
        out.append(span)
    return out


@needs(pastimes.TAILS_OF_CLUBS)
def towns_of_clubs(words: Words, spans: Spans) -> Spans:
    """`kandang Newcastle`, `Newcastle tanpa Isak` where the text has Newcastle United: the town is the club."""
    texts, starts = words.texts, words.starts_of_sentences
    clubs: dict[tuple[str, ...], set[str]] = {}
    for span in spans:
        if span.label is ORG and span.last - span.first > 1 and texts[span.last - 1] in pastimes.TAILS_OF_CLUBS:
            clubs.setdefault(tuple(texts[span.first : span.last - 1]), set()).add(texts[span.last - 1])
    out: Spans = []
    for span in spans:
        if span.label is LOC and len(clubs.get(tuple(texts[span.first : span.last]), ())) == 1:
            opens = span.first in starts or texts[max(0, span.first - 1)] == ","
            acts = opens and any(map(str.islower, texts[span.last : span.last + 1]))  # no dateline
            if acts or words.lowers[span.first - 1 if span.first else 0] in pastimes.BEFORE_CLUBS:
                span = span.but(label=ORG, rule="club")
        out.append(span)
    return out


_LONG = 9  # words that a title without quotes has at most
# Behind the first of several who are named one by one.
_AND_ANOTHER = [[","], ["-"], ["&"], [lexicon.AND]]
_SEVERAL = frozenset(numbers.UNITS) | pastimes.SEVERAL

# Where a title ends, and what no title goes on behind.
_AFTER_TITLES = pastimes.CLOSING_QUOTES | pastimes.OPENING_QUOTES
