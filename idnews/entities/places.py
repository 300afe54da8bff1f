"""Rules of form for places: countries and provinces, roads, buildings, datelines."""

from __future__ import annotations

from idnews.entities import buildings, gazetteer, lexicon, naming, outside, pastimes, regencies, terms
from idnews.entities import words as word_table
from idnews.entities.contexts import may_be_person
from idnews.entities.headline_verbs import HEADLINE_VERBS
from idnews.entities.labels import EVENT, LOC, ORG, PERSON, PRODUCT
from idnews.entities.roles import is_unknown
from idnews.entities.schedule import finds, needs
from idnews.entities.spans import Span, Spans, in_order, put
from idnews.entities.tokens import Words, is_name_word

_HEADS_OF_PLACES = lexicon.EVENT_HEADS | lexicon.BUILDING_HEADS | lexicon.ROAD_HEADS
_TRIGGERS = _HEADS_OF_PLACES | terms.HOUSES | terms.REGIONS | terms.FOREIGN_REGIONS
_TRIGGERS |= {first for first, _ in pastimes.CONTESTS}
_HEADS_OF_HOUSES = lexicon.MUSEUM_HEADS | buildings.MONUMENTS | {buildings.OFFICE}
_HEADS_OF_HOUSES |= {name.split()[0] for name in lexicon.ACTING_BUILDINGS}
# The kinds of persons' names
_PERSONS = frozenset("12P")
# Words in front of a language that are looked at for the head of their list.
_LONGEST_LIST = 12


@finds
def places(words: Words, spans: Spans) -> Spans:
    """The name of a country or province is a place, whatever it does; not in the name of a currency."""
    texts, table = words.texts, gazetteer.load()
    out, covered = [], bytearray(len(texts))
    for span in spans:
        name = " ".join(texts[span.first : span.last])
        if name in table.codes:
            if span.label is not LOC and name not in lexicon.UNSURE_COUNTRIES:
                span = span.but(label=LOC, rule="gazetteer")
            if _is_currency_or_language(texts, span.first):
                continue
        elif name in outside.LANGUAGES and _is_currency_or_language(texts, span.first):
            continue
        out.append(span)
        covered[span.first : span.last] = b"\1" * (span.last - span.first)
    found = len(out)
    end, shouted = 0, not lexicon.SHOUTED_PREPOSITIONS.isdisjoint(words.vocabulary)
    for i in words.names if shouted else words.listed:
        if i < end or covered[i]:
            continue
        if shouted and i and texts[i].isupper() and texts[i - 1] in lexicon.SHOUTED_PREPOSITIONS:
            kinds = table.kinds.get(texts[i].capitalize(), "")
            if len(texts[i]) > 3 and set(kinds) & set(lexicon.PLACE_KINDS):
                out.append(Span(i, i + 1, LOC, "gazetteer"))
                continue
        if i not in words.listed:
            continue
        count, _ = words.listed[i]
        name = " ".join(texts[i : i + count])
        if name in table.codes and name not in lexicon.UNSURE_COUNTRIES:
            before = texts[i - 1].lower() if i else ""
            free = not any(covered[i : i + count]) and before not in lexicon.NOT_BEFORE_COUNTRIES
            free = free and not _is_currency_or_language(texts, i)
            if free and (_stands_alone(texts, i, count) or _says_whence(words, i, count, covered)):
                out.append(Span(i, i + count, LOC, "gazetteer"))
        end = i + count
    return in_order(out) if len(out) > found else out


def _is_currency_or_language(texts: list[str], i: int) -> bool:
    """Whether the country at `i` is part of a currency or language: `dolar AS`, `bahasa Arab, Inggris, dan Prancis`."""
    before = texts[i - 1].lower() if i else ""
    if before in lexicon.CURRENCIES:
        return True
    acts = texts[i + 1 : i + 2] and texts[i + 1].startswith(lexicon.ACTIVE_VERBS)
    if before not in lexicon.LIST_MARKS or acts:
        return False  # `berbahasa Turki, dan Tiongkok menyebut`
    for word in reversed(texts[max(0, i - _LONGEST_LIST) : i - 1]):
        if word in outside.BEFORE_LANGUAGES:
            return True
        if not (word[0].isupper() or word in lexicon.LIST_MARKS):
            return False
    return False


@needs(buildings.NAMED_BUILDINGS)
def cities(words: Words, spans: Spans) -> Spans:
    """`Bandara Sepinggan Balikpapan`: the city behind a building with a name of its own is another place.

    Not so `Pasar Induk Banyuwangi` and `Bandara I Gusti Ngurah Rai`.
    """
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        if span.label is LOC and texts[span.first] in buildings.NAMED_BUILDINGS:
            at = next((i for i in range(span.first + 2, span.last) if _is_city(texts, i, span.last, table)), span.last)
            if at < span.last and _is_own_name(texts[at - 1], table):
                out.append(span.but(last=at))
                span = Span(at, span.last, LOC, "gazetteer")
        out.append(span)
    return out


def _is_city(texts: list[str], first: int, last: int, table: gazetteer.Gazetteer) -> bool:
    """Whether these words are a known place, and none of them a person's."""
    name = " ".join(texts[first:last])
    kinds = set(table.kinds.get(name, ""))
    return (
        name not in buildings.NO_CITIES
        and not kinds.isdisjoint(lexicon.PLACE_KINDS)
        and not any(_PERSONS & set(table.kinds.get(w, "")) for w in texts[first:last])
    )


def _is_own_name(word: str, table: gazetteer.Gazetteer) -> bool:
    """Whether a word in a building's name is a person's, a place's or no word, and so none that many buildings have."""
    if word in buildings.OF_MANY:
        return False
    kinds = set(table.kinds.get(word, ""))
    if kinds:
        return not kinds.isdisjoint(_PERSONS | {lexicon.KIND_PLACE})
    rare = word.istitle() and word_table.load().share.get(word.lower(), 9) > 4
    return rare and word.lower() not in naming.COMPANY_WORDS and word.lower() not in naming.PLACE_HEADS


@needs({buildings.CAPITAL_CITY, buildings.MOTHER})
def capital_cities(words: Words, spans: Spans) -> Spans:
    """`di ibu kota provinsi itu, Zahedan, dan`: between two commas stands the name of the city."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        i = span.first
        if span.label in (PERSON, ORG) and i > 2 and texts[i - 1] == "," and texts[i - 2] in buildings.POINTING:
            before = words.lowers[max(0, i - 7) : i - 2]
            capital = buildings.CAPITAL_CITY in before or (buildings.MOTHER in before and terms.CITY.lower() in before)
            closed = texts[span.last : span.last + 1] in ([","], ["."])
            unknown = " ".join(texts[i : span.last]) not in table.kinds
            if capital and closed and unknown and lexicon.ROLES.isdisjoint(before):
                span = span.but(label=LOC, rule="cue")
        out.append(span)
    return out


@needs({terms.AIR})
def airlines(words: Words, spans: Spans) -> Spans:
    """`pesawat Air Mauritania`: a country behind *Air* is an airline; not where a sentence begins with *air*."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        air = span.label is LOC and span.first > 0 and texts[span.first - 1] == terms.AIR
        if air and span.first - 1 not in words.starts_of_sentences and (not out or out[-1].last < span.first):
            code = table.codes.get(" ".join(texts[span.first : span.last]))
            if code is not None and "-" not in code:  # a country's
                span = Span(span.first - 1, span.last, ORG, "gazetteer")
        out.append(span)
    return out


@needs(_HEADS_OF_HOUSES)
def houses(words: Words, spans: Spans) -> Spans:
    """The White House is an organisation where it acts, a museum nowhere else; offices and monuments are places."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        seat = _seat(texts, span) if span.label is LOC else 0
        if seat == span.last and (_acts(texts, span.first, seat) or _is_actor(texts, span.first, seat)):
            span = span.but(label=ORG, rule="building")
        elif 0 < seat < span.last - 1 and may_be_person(texts[seat : span.last], table):
            # `utusan Gedung Putih Steve Witkoff`; not `Istana Negara Jakarta`
            out.append(span.but(last=seat, label=ORG, rule="building"))
            span = span.but(first=seat, label=PERSON, rule="role")
        museum = span.label is ORG and texts[span.first] in lexicon.MUSEUM_HEADS
        if museum and not _acts(texts, span.first, span.last):
            span = span.but(label=LOC, rule="building")
        led = (
            span.first > 1
            and texts[span.first - 1] == buildings.OFFICE
            and words.lowers[span.first - 2] in lexicon.ROLES
        )
        if span.label is ORG and led and texts[span.first].isupper() and (not out or out[-1].last < span.first):
            span = span.but(first=span.first - 1, rule="unit")  # `Kepala Kantor UPBU Komodo`
        elif span.label is ORG and texts[span.first] == buildings.OFFICE and _is_office(texts, span, table):
            span = span.but(label=LOC, rule="building")
        monument = span.last - span.first > 1 and texts[span.first] in buildings.MONUMENTS
        if monument and span.label in (ORG, PERSON, PRODUCT) and texts[span.first + 1] not in buildings.NO_MONUMENTS:
            span = span.but(label=LOC, rule="building")
        out.append(span)
    return out


@finds
@needs(regencies.SHORT_REGENCIES)
def short_regencies(words: Words, spans: Spans) -> Spans:
    """`Bupati Kotim Halikinnor`, `DPRD Kotim`: a regency by its short name, and what stands in front and behind."""
    texts = words.texts
    holder = {i: span for span in spans for i in range(span.first, span.last)}
    new: Spans = []
    end = 0
    for i in words.names:
        if texts[i] not in regencies.SHORT_REGENCIES or i < end:
            continue
        span, before = holder.get(i), holder.get(i - 1)
        first, last = i, span.last if span is not None else i + 1
        if span is not None and span.first < i:
            if span.label is not ORG or texts[span.first] not in terms.REGIONAL:
                continue
            first = span.first  # `DPRD Kotim Rimbun`
        elif i and texts[i - 1] in terms.REGIONAL and (before is None or (before.last == i and before.label is ORG)):
            first = i - 1 if before is None else before.first  # `DPRD` and `Kotim Rimbun`
        if first < end:
            continue
        end = last
        new.append(Span(first, i + 1, ORG if first < i else LOC, "region"))
        rest = texts[i + 1 : last]
        if rest and all(map(str.istitle, rest)) and HEADLINE_VERBS.isdisjoint(rest):
            new.append(Span(i + 1, last, PERSON, "role"))
    return put(spans, new) if new else spans


@needs(terms.REGIONAL, {")"})
def heads_of_bodies(words: Words, spans: Spans) -> Spans:
    """`Kejari Ogan Ilir Assarofi`, `(BPBD) Pelalawan Zulfan`: behind a body and its place stands a person."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        person = span.first + 1
        if span.label is ORG and span.last - span.first > 2 and texts[span.first] in terms.REGIONAL:
            count, kinds = table.match(texts, person, span.last)
            person += count
            rest = texts[person : span.last]
            named = 0 < len(rest) < 4 and all(is_unknown(word, table) for word in rest)
            if named and not set(kinds).isdisjoint(lexicon.PLACE_KINDS) and terms.PARTS_OF_PLACES.isdisjoint(rest):
                out.append(span.but(last=person, rule="role"))
                span = Span(person, span.last, PERSON, "role")
        elif span.label is PERSON and out and out[-1].label is ORG and texts[out[-1].last : span.first] == [")"]:
            count, kinds = table.match(texts, span.first, span.last)
            if 0 < count < span.last - span.first and not set(kinds).isdisjoint(lexicon.PLACE_KINDS):
                out.append(Span(span.first, span.first + count, LOC, "role"))
                span = span.but(first=span.first + count, rule="role")
        out.append(span)
    return out


def _is_office(texts: list[str], span: Span, table: gazetteer.Gazetteer) -> bool:
    """Whether something is at the office of a body, `di Kantor Kementerian Sosial`; not `di Kantor Imigrasi X`."""
    body = span.first + 1
    if body == span.last or not span.first or texts[body - 2].lower() not in terms.AT:
        return False
    count, kinds = table.match(texts, body, span.last)
    return texts[body] in lexicon.AGENCY_HEADS or ("O" in kinds and body + count == span.last)


def _seat(texts: list[str], span: Span) -> int:
    """The end of the building that acts with which a name begins, `Gedung Putih`, `Kremlin`; 0 where none does."""
    ends = (span.first + 2, span.first + 1)
    found = next((end for end in ends if " ".join(texts[span.first : end]) in lexicon.ACTING_BUILDINGS), 0)
    return 0 if found < span.last and texts[span.first] in lexicon.MUSEUM_HEADS else found


def _acts(texts: list[str], first: int, last: int) -> bool:
    """Whether a building is who acts: `Gedung Putih menyatakan`, `kata Gedung Putih`; not `di Gedung Putih`."""
    before = texts[first - 1].lower() if first else ""
    behind = texts[last] if last < len(texts) else ""
    does = behind.startswith(lexicon.ACTIVE_VERBS) or behind in lexicon.BEFORE_VERBS
    return before not in lexicon.AT_A_PLACE and (does or before in lexicon.SAYING)


def _is_actor(texts: list[str], first: int, last: int) -> bool:
    """Whether a seat of government acts in a headline, `Kremlin Belum Tetapkan`, or is whose the noun before it is."""
    before = texts[first - 1].lower() if first else ""
    behind = texts[last] if last < len(texts) else ""
    headline = behind in HEADLINE_VERBS or behind.lower() in lexicon.BEFORE_VERBS
    return before in buildings.OF_ACTORS or (headline and before not in lexicon.AT_A_PLACE)


def _stands_alone(texts: list[str], first: int, count: int) -> bool:
    """Whether no capitalised word stands right beside these words."""
    sides = texts[max(first - 1, 0) : first] + texts[first + count : first + count + 1]
    return not any(is_name_word(word) for word in sides)


def _says_whence(words: Words, first: int, count: int, covered: bytearray) -> bool:
    """Whether a country stands between a noun for a company and its name: `Peritel Inggris Next Plc`."""
    behind = first + count
    return (
        behind < len(covered)
        and bool(covered[behind])
        and first > 0
        and words.lowers[first - 1] in lexicon.COMPANY_CUES
        and words.texts[first - 1] not in terms.NAMING_CUES
    )


def datelines(words: Words, spans: Spans) -> Spans:
    """`BIRMINGHAM, Republika.co.id -`: a first word in capitals with a comma or dash behind it is a place."""
    starts = words.starts_of_sentences
    out = []
    for span in spans:
        size = span.last - span.first
        named = size < 3 and span.first in starts
        if named and all(len(w) > 4 and w.isupper() and w.isalpha() for w in words.texts[span.first : span.last]):
            behind = words.texts[span.last : span.last + 3]
            if behind and (behind[0] in "—–-" or (behind[0] == "," and is_name_word(behind[1] if behind[1:] else ","))):
                span = span.but(label=LOC, rule="dateline")
        out.append(span)
    return out


@needs(_TRIGGERS)
def roads(words: Words, spans: Spans) -> Spans:
    """`Jalan Tol Solo-Yogyakarta` is one place."""
    texts, starts = words.texts, words.starts_of_sentences
    out: Spans = []
    for span in spans:
        before = texts[span.first - 1] if span.first else ""
        free = before in _TRIGGERS and (not out or out[-1].last < span.first) and span.first not in starts
        free = free and not _is_whole(words, span, before)
        if free and before in lexicon.EVENT_HEADS:
            span = Span(span.first - 1, span.last, EVENT, "event")
        elif (free and before in lexicon.BUILDING_HEADS and not _is_country(texts, span)) or (
            free and before in lexicon.ROAD_HEADS and span.label is LOC
        ):
            span = Span(span.first - 1, span.last, LOC, "road")
        elif span.last - span.first > 1 and texts[span.first] in lexicon.EVENT_HEADS and span.label is not ORG:
            span = span.but(label=EVENT)
        elif span.last - span.first > 1 and tuple(texts[span.first : span.first + 2]) in pastimes.CONTESTS:
            span = span.but(label=EVENT, rule="event")
        elif span.last - span.first > 1 and (
            (texts[span.first] in terms.HOUSES and span.label is PERSON)
            or (texts[span.first] in terms.REGIONS and span.label in (PERSON, PRODUCT))
            or texts[span.first] in terms.FOREIGN_REGIONS
        ):
            span = span.but(label=LOC, rule="building")
        if (
            out
            and out[-1].label is LOC
            and span.label is LOC
            and span.first == out[-1].last + 1
            and texts[out[-1].last] in "-–"
            and texts[out[-1].first] in lexicon.ROAD_HEADS
        ):
            out[-1] = out[-1].but(last=span.last, rule="road")
        else:
            out.append(span)
    return out


def _is_country(texts: list[str], span: Span) -> bool:
    """Whether a span is the whole name of a country, province or continent."""
    name = " ".join(texts[span.first : span.last])
    return name in gazetteer.load().codes or name in terms.CONTINENTS


def _is_whole(words: Words, span: Span, head: str) -> bool:
    """Whether the head in front of a name is no part of it.

    `operator menara Mitratel`, `Nilai Pasar Nvidia`, `Hotel Qubika Boutique Hotel`, `GP Jamu`,
    `Turnamen MPL Indonesia Season 17`
    """
    name = words.texts[span.first : span.last]
    held = span.first > 1 and words.lowers[span.first - 2] in lexicon.COMPANY_CUES
    held = held or (head == outside.MARKET and words.lowers[span.first - 2] in outside.OF_MARKETS)
    contest = span.label is EVENT and not pastimes.CONTEST_WORDS.isdisjoint(name)
    person = span.label is PERSON and head.isupper() and head in lexicon.EVENT_HEADS
    return held or head in name or (contest and head in lexicon.EVENT_HEADS) or person


def whole_places(words: Words, spans: Spans) -> Spans:
    """`DKI Jakarta` where the tagger found `Jakarta`, `Asia-Pasifik` where it found two places."""
    listed, floor = words.listed, 0
    out: Spans = []
    for span in spans:
        if span.first < floor:
            continue
        if span.label is LOC:
            for first in (span.first - 1, span.first):
                if first < floor or first not in listed:
                    continue
                count, kinds = listed[first]
                wider = first + count > span.last or (first < span.first and first + count == span.last)
                if wider and set(kinds) & set(lexicon.PLACE_KINDS):
                    span = Span(first, first + count, LOC, "gazetteer")
                    break
        out.append(span)
        floor = span.last
    return out
