"""Rules of form for what stands inside and around a name: roles, units, roads, years, defined acronyms."""

from __future__ import annotations

from idnews.entities import gazetteer, lexicon, naming, terms
from idnews.entities import words as word_table
from idnews.entities.features import is_syllable_pair
from idnews.entities.labels import EVENT, LOC, ORG, PERSON, PRODUCT
from idnews.entities.rules import is_made_of
from idnews.entities.schedule import needs
from idnews.entities.spans import Span, Spans
from idnews.entities.tokens import Words, is_name_word, is_year
from idnews.entities.versions import end_of_product
from idnews.values import Label

# Words and marks that a list of an agency's fields may have.
_LONGEST_LIST = 16
# First words of organisations, with which no field begins.
_HEADS_OF_NAMES = (
    lexicon.AGENCY_HEADS | lexicon.UNIT_HEADS | lexicon.LEGAL_PREFIXES | terms.BODY_TRIGGERS | terms.SCHOOLS
)
# First words of bodies whose names go on behind *dan*.
_JOINED_HEADS = lexicon.FIELD_HEADS | terms.ASSOCIATIONS
# First words of courts and the like, of which every country has some: Pengadilan militer Lebanon
_GENERIC_BODIES = lexicon.AGENCY_HEADS | terms.MORE_GENERIC_BODIES
# Kinds of names that are no fields.
_NAMED_KINDS = frozenset("O" + lexicon.PLACE_KINDS)
# Words on either side of a span that are looked at for marks of program code.
_NEAR = 12
# Marks of program code among them that are enough.
_CODE = 4
# Units of money, which a sentence begins with as with any noun: `Lira melemah`
_MONEY = lexicon.CURRENCIES
_FIRST_OF_TERMS = frozenset(term.split()[0] for term in lexicon.COMMON_TERMS)
# Words that are part of names and alone are none.
_NO_NAMES = lexicon.LEGAL_WORDS | lexicon.INSIDE_NAMES
# First and last words of what is no name, or not what it seems: papers, meetings, terms, buildings
_TELLING = lexicon.HOLIDAYS | _FIRST_OF_TERMS | _NO_NAMES | lexicon.NOT_ALONE | lexicon.PAPER_HEADS
_TELLING_TAILS = lexicon.ROLE_TAILS | lexicon.PAPER_TAILS


@needs(lexicon.UNIT_HEADS)
def units(words: Words, spans: Spans) -> Spans:
    """`Biro Humas Depkeu`: the named unit of an organisation is part of it."""
    texts, starts = words.texts, words.starts_of_sentences
    out: Spans = []
    for span in spans:
        if span.label is ORG:
            limit = out[-1].last if out else 0
            at = span.first
            while at > limit and at > span.first - 5 and texts[at - 1][0].isupper() and texts[at - 1].isalpha():
                if at in starts or texts[at] in terms.BOARDS:  # `Ketua Dewan Pengurus AAJI`
                    break
                at -= 1
                if texts[at] in lexicon.UNIT_HEADS and not (at in starts and texts[at] in terms.KINDS_OF_BODIES):
                    span = span.but(first=at, rule="unit")
        out.append(span)
    return out


@needs(_JOINED_HEADS)
def fields(words: Words, spans: Spans) -> Spans:
    """`Kementerian Hukum dan HAM`: what *dan* joins to an agency's field, and is no name itself, is part of it.

    So are the members of a list: `Badan Meteorologi, Klimatologi, dan Geofisika`.
    """
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for k, span in enumerate(spans):
        if out and span.first < out[-1].last:
            continue
        last = span.last
        head = texts[span.first]
        joins = span.label is ORG or head in lexicon.MINISTRY_HEADS  # `Kemenko Maritim` may seem a place
        if head not in _JOINED_HEADS or not joins or last == len(texts):
            out.append(span)
            continue
        if head in terms.ASSOCIATIONS:
            last = _end_of_members(texts, last, spans[k + 1 : k + 2], table)
        elif texts[last] == lexicon.AND:
            behind = spans[k + 1 : k + 2]
            if head in lexicon.MINISTRY_HEADS:  # what was taken for a name may be a field
                # ... but not the person behind the field: `Departemen Energi dan Sumber Daya Mineral Luluk Sumiarso`.
                apart = [s for s in behind if s.label is PERSON and s.first > last + 1]
                behind = apart or [s for s in behind if not _is_field(texts[s.first : s.last], table)]
            if behind and behind[0].first == last + 1 and _is_common(texts[last + 1]):
                last = _end_of_common(texts, last, behind[0])
            else:
                last = _end_of_field(texts, last, behind[0].first if behind else len(texts))
                if texts[last : last + 1] == [","]:  # `Aplikasi Informatika dan Ekosistem Digital, Siber, serta Data`
                    last = _end_of_fields(texts, last, len(texts), table)
        elif texts[last] == ",":
            person = next((s.first for s in spans[k + 1 : k + 4] if s.label is PERSON), len(texts))
            last = _end_of_fields(texts, last, person, table)
        if last > span.last and head in lexicon.UNIT_HEADS:  # `Direktorat Hukum dan Humas` and `BI`
            regional = head in lexicon.MINISTRY_HEADS  # `Dinas Pekerjaan Umum dan Penataan Ruang` and its regency
            behind = [s for s in spans[k + 1 : k + 3] if s.label is ORG or (regional and s.label is LOC)]
            owner = next((s for s in behind if s.first == last), None)
            if owner is not None:
                short = owner.label is ORG and len(texts[last]) > 2
                if not (short and is_made_of(texts[last], texts[span.first : last])):
                    last = owner.last
        out.append(span if last == span.last else span.but(last=last, label=ORG, rule="unit"))
    return out


def _end_of_members(texts: list[str], joint: int, behind: Spans, table: gazetteer.Gazetteer) -> int:
    """Where an association ends whose members or fields the mark at `joint` joins; `joint` where it does not."""
    if texts[joint] == ",":
        end = _end_of_fields(texts, joint, len(texts), table)
        if end > joint and end < len(texts) and texts[end].isupper():  # `Pusat Data, Informasi, dan Humas BNPB`
            end = next((s.last for s in behind if s.first == end), end)
        return end
    if texts[joint] != lexicon.AND or joint + 1 == len(texts) or not _is_common(texts[joint + 1]):
        return joint
    person = next((s.first for s in behind if s.label is PERSON and s.first > joint + 1), len(texts))
    end = _end_of_field(texts, joint, person)
    end = max(end, *(s.last for s in behind if s.first < end and s.label is ORG), joint)
    return end if _HEADS_OF_NAMES.isdisjoint(texts[joint + 1 : end]) else joint


def _end_of_common(texts: list[str], joint: int, behind: Span) -> int:
    """Where the field ends that was taken for a name: `Badan Pengawas Obat` and `Makanan AS`; `joint` for a name."""
    joined = {word.lower() for word in texts[joint + 1 : behind.last]}
    other = behind.label is PERSON or not lexicon.ROLES.isdisjoint(joined)
    return joint if other or texts[joint + 1] in _HEADS_OF_NAMES else behind.last


def _is_common(word: str) -> bool:
    """Whether plain text writes this word small: the *Restoran* of `Perhimpunan Hotel dan Restoran Indonesia`."""
    return word_table.load().share.get(word.lower(), 9) < 2


def _is_field(name: list[str], table: gazetteer.Gazetteer) -> bool:
    """Whether what was taken for a name can be a field of an agency: `Perumahan Rakyat`."""
    known = any(_NAMED_KINDS.intersection(table.kinds.get(word, "")) for word in [*name, " ".join(name)])
    return not known and name[0] not in _HEADS_OF_NAMES


def _end_of_field(texts: list[str], joint: int, limit: int) -> int:
    """Where the field ends that the word or mark at `joint` joins; `joint` where there is none."""
    end = joint + 1
    if texts[end : end + 1] and texts[end] in _HEADS_OF_NAMES:  # `Kementerian ESDM` and `Kementerian Energi`
        return joint
    while end < limit and (texts[end].istitle() or texts[end] in lexicon.FIELDS_IN_CAPITALS) and texts[end].isalpha():
        end += 1
    joined = {word.lower() for word in texts[joint + 1 : end]}
    return (
        end
        if joined and lexicon.ROLES.isdisjoint(joined - terms.FIELDS_AND_ROLES) and lexicon.TITLES.isdisjoint(joined)
        else joint
    )


def _end_of_fields(texts: list[str], comma: int, person: int, table: gazetteer.Gazetteer) -> int:
    """Where a list of fields ends whose first comma is given; `comma` where it is no list of fields."""
    at, limit = comma, min(person, comma + _LONGEST_LIST)
    while at < limit and (texts[at] == "," or texts[at] in terms.FIELD_JOINTS):
        last = not terms.FIELD_JOINTS.isdisjoint(texts[at : at + 2])
        joint = at + 1 if last and texts[at] == "," else at
        end = _end_of_field(texts, joint, limit)
        if end == joint or not _is_field(texts[joint + 1 : _before_region(texts, joint, end) if last else end], table):
            return comma
        if last:
            return end
        at = end
    return comma


def _before_region(texts: list[str], joint: int, end: int) -> int:
    """Where a field ends behind which its region stands: `Hortikultura, dan Perkebunan` and `Kabupaten Bogor`."""
    is_place = gazetteer.load().is_place
    inner = range(joint + 2, end)
    return next((at for at in inner if texts[at].lower() in naming.PLACE_HEADS or is_place(texts[at])), end)


def _is_inner_stop(words: Words, i: int) -> bool:
    """Whether the full stop at `i` belongs to a last initial, for the sentence goes on: `Deby C. mengatakan`."""
    initial = len(words.texts[i - 1]) == 1 and words.texts[i - 1].isupper() and words.glued[i]
    return initial and any(map(str.islower, words.texts[i + 1 : i + 2]))


def ends(words: Words, spans: Spans) -> Spans:
    """What belongs to a name's ends: `KTT ASEAN ke-47`, `All England 2024`, `M. Afif`; not `Ltd 2,08`."""
    texts, share = words.texts, word_table.load().share
    signed = "+" in words.vocabulary
    out: Spans = []
    for k, span in enumerate(spans):
        first, last, label = span.first, span.last, span.label
        if label is ORG and last - first == 1 and not signed:  # most
            out.append(span)
            continue
        limit = spans[k + 1].first if k + 1 < len(spans) else len(texts)
        if last - first == 2 and label in (ORG, LOC) and last + 1 < limit and _has_second_syllable(words, last):
            label, span = PERSON, span.but(label=PERSON, rule="syllables")  # `Shon Seung-mo`
        if label is EVENT:
            if last - first > 1 and texts[last - 1] == "ke" and texts[last : last + 1] == ["-"]:
                last -= 1
            if texts[last : last + 2] == ["ke", "-"] and last + 2 < limit and texts[last + 2].isdecimal():
                last += 3
            elif last < limit and (is_year(texts[last]) or _is_season(texts[last])):
                last += 1
        elif label is PRODUCT:
            last = end_of_product(words, last, limit)
        elif label is PERSON:
            while last - first > 1 and texts[last - 1].islower() and share.get(texts[last - 1], 9) < 3:
                last -= 1  # `Jokowi pulang`
            if texts[last - 1] == "-" and last - first > 1:
                last -= 1
            if last + 1 < limit and _has_second_syllable(words, last):
                last += 2
            if (
                last < limit
                and texts[last] == "."
                and (texts[last - 1] in terms.GENERATIONS or (last - first > 1 and _is_inner_stop(words, last)))
            ):
                last += 1
            floor = out[-1].last if out else 0
            if first == floor > 2 and floor - 2 > out[-1].first and _is_initial(texts, first - 2):
                floor -= 2  # the span before has swallowed the initial
                out[-1] = out[-1].but(last=floor)
            while first - 2 >= floor and _is_initial(texts, first - 2):
                first -= 2
            if first == floor + 1 and texts[floor] == "." and texts[floor - 1] in lexicon.SHORT_NAMES:
                first = out.pop().first if out and out[-1].label is PERSON else first  # `Rosa Br` and `Ginting`
            if first - 1 > floor and _is_bare_initial(texts, first - 1):
                first -= 1  # `kata Direktur Medco, D Cyril Noerhadi`
            if first - 2 >= floor and texts[first - 2] in terms.TITLES_OF_DOCTORS and _is_given(texts[first - 1]):
                first -= 1  # `Prof Cita Rosita`
            if first and texts[first] in lexicon.OF_BALI and texts[first - 1] in lexicon.BEFORE_BALI:
                first -= 1
                if first < floor:  # the span before has swallowed it
                    out[-1] = out[-1].but(last=first)
        elif label is LOC and texts[first] in lexicon.STREETS:
            last = min(_house(texts, last), limit)
        elif label is ORG and texts[first] in terms.HOSPITALS and last - first > 1:
            span = span.but(label=LOC, rule="building")
        elif label is ORG:
            last = _before_number(texts, first, last)
            legal = [i for i in range(first + 1, last) if texts[i] in lexicon.SURE_SUFFIXES]
            if legal and all(not is_name_word(w) for w in texts[legal[-1] + 1 : last]):
                last = legal[-1] + (2 if texts[legal[-1] + 1 : legal[-1] + 2] == ["."] and legal[-1] + 1 < last else 1)
        plus = signed and last < limit and texts[last] == "+" and words.glued[last]
        if plus and label in (ORG, PRODUCT):
            last += 1  # `OPEC+`, `Disney+`
        out.append(span if (first, last) == (span.first, span.last) else span.but(first=first, last=last))
    return out


def _is_given(word: str) -> bool:
    """Whether a word behind a title can be the first of a name, and no other title."""
    return word.istitle() and word.isalpha() and word not in terms.TITLES_OF_DOCTORS


def _is_season(word: str) -> bool:
    """`2025/2026`, `2025/26`"""
    year, slash, other = word.partition("/")
    return bool(slash) and is_year(year) and other.isdecimal() and len(other) in (2, 4)


def _has_second_syllable(words: Words, last: int) -> bool:
    """Whether behind a name, which so far ends at `last`, stands the rest of its last word: `Ban Ki` + `-moon`."""
    texts = words.texts
    glued = words.glued[last] and words.glued[last + 1] and texts[last] == "-"
    return glued and texts[last + 1] not in naming.CLITICS and is_syllable_pair(texts[last - 1], texts[last + 1])


def _is_initial(texts: list[str], i: int) -> bool:
    """Whether `M.` stands at `i`; `H.` is an honorific."""
    word = texts[i]
    return texts[i + 1] == "." and len(word) == 1 and word.isupper() and word not in lexicon.HONORIFICS


def _is_bare_initial(texts: list[str], i: int) -> bool:
    """Whether a letter stands at `i` behind a comma or a word of speech, as only an initial does."""
    letter = len(texts[i]) == 1 and texts[i].isupper()
    return letter and i > 0 and (texts[i - 1] == "," or texts[i - 1] in terms.SPEECH)


def _before_number(texts: list[str], first: int, last: int) -> int:
    """Where a body's name ends whose paper has a number: the `Bapepam` of `Peraturan Bapepam No. XI`."""
    if not first or texts[first - 1] not in lexicon.PAPER_HEADS:
        return last
    return next((i for i in range(first + 1, last) if texts[i].lower() in naming.NUMBER), last)


def _house(texts: list[str], i: int) -> int:
    """Where the number of a house ends that begins at `i`: `nomor 10`, `No. 10`; `i` where there is none."""
    if i < len(texts) and texts[i].lower() in naming.NUMBER:
        at = i + 2 if texts[i + 1 : i + 2] == ["."] else i + 1
        if at < len(texts) and texts[at].isdecimal():
            return at + 1
    return i


@needs(lexicon.CODE_MARKS)
def code(words: Words, spans: Spans) -> Spans:
    """Drop what stands among the marks of program code."""
    texts = words.texts
    if sum(map(texts.count, lexicon.CODE_MARKS & words.vocabulary)) < _CODE:
        return spans
    return [s for s in spans if not _is_code(texts[max(0, s.first - _NEAR) : s.last + _NEAR])]


def _is_code(near: list[str]) -> bool:
    return sum(map(lexicon.CODE_MARKS.__contains__, near)) >= _CODE


def heads(words: Words, spans: Spans) -> Spans:
    """Drop papers and meetings (`Surat Bank Indonesia`); a building where something is, is a place."""
    texts, lowers = words.texts, words.lowers
    out: Spans = []
    for span in spans:
        first, last = span.first, span.last
        head, tail = texts[first], texts[last - 1]
        telling = head in _TELLING or tail in _TELLING_TAILS or lowers[first] in _MONEY
        if telling and _is_none(texts[first:last], span.label):
            continue
        if span.label is ORG:
            before = texts[first - 1] if first else ""
            behind = next((word for word in lowers[last : last + 2] if word != "-"), "")  # `BI rate`, `BI-Rate`
            if before in terms.INSTRUMENTS or behind in lexicon.RATES:
                continue
            if tail in lexicon.BUILDING_TAILS:
                sport = before == terms.FROM and tail in terms.PLACES_OF_SPORT
                if sport or before.lower() in terms.AT:
                    span = span.but(label=LOC, rule="building")
        out.append(span)
    return out


def _is_none(name: list[str], label: Label) -> bool:
    """Whether this is a holiday, a term, a foreign currency, a paper or a meeting, or but a part of a name."""
    head, tail = name[0], name[-1]
    if label is EVENT and head in lexicon.HOLIDAYS:
        return True
    if head in _FIRST_OF_TERMS and _is_term(name):
        return True
    if head.lower() in _MONEY and " ".join(name[1:]) in gazetteer.load().codes:
        return True  # `Dolar Singapura`
    if label is PRODUCT:
        return False
    if head in _NO_NAMES and _NO_NAMES.issuperset(name):
        return True
    if (head in lexicon.NOT_ALONE and len(name) == 1) or (tail in lexicon.ROLE_TAILS and len(name) > 1):
        return True
    return head in lexicon.PAPER_HEADS or tail in lexicon.PAPER_TAILS


def _is_term(name: list[str]) -> bool:
    """Whether this is a common English term, also with its acronym: `Return on Equity ROE`."""
    return " ".join(name) in lexicon.COMMON_TERMS or (
        name[-1].isupper() and " ".join(name[:-1]) in lexicon.COMMON_TERMS
    )


def first_words(words: Words, spans: Spans) -> Spans:
    """Drop a lone ordinary word that only the start of its sentence capitalises; figures like `IV`."""
    share = word_table.load().share
    starts = words.starts_of_sentences
    out = []
    for span in spans:
        word = words.texts[span.first]
        if span.last - span.first == 1:
            opening = span.first in starts or (span.first - 1 in starts and not words.texts[span.first - 1].isalnum())
            if opening and not word.isupper() and (share.get(word.lower(), 9) < 2 or word.lower() in _MONEY):
                continue
        elif word in _GENERIC_BODIES and span.first in starts and span.label is ORG:
            second = words.texts[span.first + 1]
            if second.islower() and len(second) > 3 and second not in lexicon.INSIDE_NAMES and second in share:
                continue  # `Pengadilan militer Lebanon` is no name
        figure = word in lexicon.ROMAN or not word[0].isalpha()
        if figure and all(
            w in lexicon.ROMAN or not any(map(str.isalpha, w)) for w in words.texts[span.first : span.last]
        ):
            continue
        out.append(span)
    return out
