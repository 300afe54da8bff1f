"""Rules of form for roles: what they leave outside a name, and where an organisation ends and its person begins."""

from __future__ import annotations

from idnews.entities import gazetteer, lexicon, naming, outside, people, terms, titles
from idnews.entities import words as word_table
from idnews.entities.labels import LOC, ORG, PERSON
from idnews.entities.schedule import needs
from idnews.entities.spans import Span, Spans
from idnews.entities.tokens import Words

# Words that part an organisation from its person, or are part of a title.
_RANKS_AND_TITLES = titles.RANKS | {first.lower() for first, _ in terms.TITLE_PAIRS}
# What is named after a general, or has one in its name: Universitas Jenderal Soedirman, Direktorat Jenderal
_NAMED_AFTER_GENERALS = (
    titles.BEFORE_GENERAL | lexicon.AGENCY_HEADS | lexicon.BUILDING_HEADS | lexicon.STREETS | lexicon.NAMED_HEADS
)
_STREETS_AND_BUILDINGS = lexicon.BUILDING_HEADS | lexicon.STREETS
# Between a region and its head no names
NO_NAMES = titles.SURE_TITLES | lexicon.ROLES
_BEFORE_BODIES = lexicon.ROLES | people.CANDIDATES | people.CALLINGS
_ROLES = lexicon.ROLES | terms.ROLES_IN_COMPANIES
# First words of organisations that begin a name also behind a role: Kepala Biro Humas, Direktur PT Bursa Efek
_WHOLE = lexicon.UNIT_HEADS | lexicon.LEGAL_PREFIXES

_REGIONS = frozenset([lexicon.KIND_PROVINCE, lexicon.KIND_PLACE])
_HEAD_OF_SUPERVISION = ["eksekutif", "pengawas"]


def roles(words: Words, spans: Spans) -> Spans:
    """`Direktur Pendanaan Bappenas`: the role is outside, the organisation in it is not."""
    texts, table = words.texts, gazetteer.load()
    out: Spans = []
    for span in spans:
        clergy = texts[span.first] in naming.CLERGY
        alone = clergy and span.label is PERSON and span.last - span.first == 2  # `Suster Laurentina`
        if clergy and (alone or _is_of_clergy(texts[span.first + 1 : span.last], table)):
            span = Span(span.first + 1, span.last, PERSON, "role")  # `Pastor Markus Solo`
        if span.label is ORG and words.lowers[span.first - 1 : span.first + 1] == _HEAD_OF_SUPERVISION:
            continue  # `Kepala Eksekutif Pengawas Perbankan OJK`: a role
        if span.label is ORG and span.last - span.first > 1:
            first = span.first
            before = texts[first - 1].lower() if first else ""
            while first < span.last - 1 and (_is_role(words.lowers[first]) or _is_rank_number(texts, first)):
                if texts[first] == lexicon.GENERAL and texts[first + 1] != lexicon.MANAGER:
                    break  # `General Electric`
                before, first = texts[first].lower(), first + 1
            for at in (first - 1, first):  # `Investor` may be outside already
                if at + 2 < span.last and tuple(texts[at : at + 2]) in lexicon.DEPARTMENTS:
                    first = at + 2
            known = "O" in table.kinds.get(texts[first], "")  # `Direktur Pertamina Patra Niaga`
            if before == lexicon.AND and first > 2 and texts[first - 2].istitle():  # `Direktur Pemasaran dan Niaga`
                before = words.lowers[first - 3]
            if before in terms.ROLES_WITH_FIELDS and texts[first] not in _WHOLE and not known:
                inner = (i for i in range(first, span.last) if _is_agency(texts, i, span.last, table))
                inside = next(inner, first)
                if not all(map(str.isupper, texts[first:inside])):  # `Ketua DPP PKS`, `peneliti LPEM FEB UI`
                    first = inside
            if first != span.first:
                span = span.but(first=first, rule="role")
        out.append(span)
    return out


def _is_role(lower: str) -> bool:
    """Whether a word in front of a body says what somebody is there: *Direktur*, *Epidemiolog*."""
    return lower in _BEFORE_BODIES or lower.endswith(people.OF_SCIENCES)


def _is_rank_number(texts: list[str], i: int) -> bool:
    """Whether the number of a role stands here: the *I* of `Wakil Ketua Umum I PBSI`."""
    return i > 1 and texts[i] in people.NUMBERS_OF_ROLES and texts[i - 1].lower() in people.NUMBERED_ROLES


def _is_of_clergy(name: list[str], table: gazetteer.Gazetteer) -> bool:
    """Whether the words behind a cleric's title can be a name of two words or more."""
    return 1 < len(name) < 5 and all(map(str.istitle, name)) and "O" not in table.kinds.get(name[0], "")


def _is_agency(texts: list[str], i: int, end: int, table: gazetteer.Gazetteer) -> bool:
    """Whether an organisation's name begins at `i` and goes on to `end`."""
    if texts[i] in lexicon.AGENCY_HEADS or texts[i] in lexicon.UNIT_HEADS:
        return True
    if texts[i] in terms.ENGLISH_HEADS and i + 1 < end and texts[i + 1] in lexicon.ENGLISH_INSIDE_NAMES:
        return True  # `Kepala Riset Center of Reform on Economics`
    count, kinds = table.match(texts, i, end)
    return "O" in kinds and i + count == end


def companies_and_persons(words: Words, spans: Spans) -> Spans:
    """`Direktur Utama Garuda Wamildan Panjaitan`: behind a role stand an organisation and its person."""
    texts, table, kinds = words.texts, gazetteer.load(), word_table.load().kind
    out: Spans = []
    starts = {span.first for span in spans if span.label is PERSON}
    for span in spans:
        one = out[-1] if out else span
        of_role = one.rule == "role" and one.label is span.label is PERSON
        if of_role and one.last == span.first == one.first + 1 and not texts[one.first].isupper():
            out[-1] = one.but(last=span.last)  # `CDF Group Budi` and a person `Rina Sari`
            continue
        if span.last - span.first < 2 or span.label is LOC:
            out.append(span)
            continue
        before = words.lowers[max(0, span.first - 3) : span.first]
        if "," in before:  # `posko utama, sedangkan Pertamina Patra Niaga`
            before = before[before.index(",") + 1 :]
        of_one = span.label is PERSON and texts[span.first - 1].isupper()  # `Direktur Utama IBC Toto Nugroho`
        if span.label is PERSON and not texts[span.first].isupper():
            of_one = of_one or terms.ROLES_IN_COMPANIES.isdisjoint(before)  # `Gubernur Bibit Waluyo`
        if _ROLES.isdisjoint(before) or of_one:
            out.append(span)
            continue
        count, found = table.match(texts, span.first, span.last)
        known = count if "O" in found or "B" in found else 0
        if not known and lexicon.OF in texts[span.first : span.last - 2]:
            count = known = _end_of_place(texts, span, table) - span.first
        head = texts[span.first]
        seated = 0
        if known < 2 and head in lexicon.AGENCY_HEADS:
            seated = known = _end_of_seat(texts, span, table) - span.first  # `Dinas Pendidikan Banten`
        if known < 2 and head in lexicon.NAMED_HEADS:
            known = 0
        elif not known and head.isupper() and len(head) > 1 + (span.label is PERSON):  # `MS Hidayat`
            # not of `Direktur PAM Jaya` with a person behind it
            known = int(span.last not in starts or texts[span.first + 1].lower() in naming.GROUPS)
        person = span.first + known
        while known and person < span.last - 1 and texts[person].lower() in titles.SURE_TITLES:
            person += 1
        rest = texts[person : span.last]
        names = all(w[0].isupper() and not w.isupper() for w in rest if w.isalpha())
        names = names and terms.PARTS_OF_BODIES.isdisjoint(rest)
        names = names and not (rest and table.kinds.get(rest[0]) == "O")  # `DPD Nasdem Sumenep`
        names = names and "O" not in table.kinds.get(" ".join(rest), "")  # `Pertamina Patra Niaga`
        if known and rest and texts[person].lower() in naming.GROUPS:  # `CDI Group` and behind it a person
            known, rest, person = known + 1, rest[1:], person + 1
        last = span.last not in starts  # no person follows
        unknown = known > 2 and len(rest) == 1 and is_unknown(rest[0], table)
        if (
            known
            and rest
            and names
            and (
                is_human(rest, table, kinds)
                or (last and (unknown or ((count or seated) and _may_be_human(rest, table))))
            )
        ):
            out.append(Span(span.first, span.first + known, ORG, "role"))
            out.append(Span(person, span.last, PERSON, "role"))
        else:
            out.append(span)
    return out


@needs({terms.HIGHEST, outside.PARLIAMENT, lexicon.ARTICLE}, lexicon.MINISTRIES)
def ends_of_bodies(words: Words, spans: Spans) -> Spans:
    """`Ketua Mahkamah Agung Sarwata`, `Kementerian ESDM Agung Pribadi` are two; `Pesantren Al` goes on behind it."""
    texts, table, kinds = words.texts, gazetteer.load(), word_table.load().kind
    out: Spans = []
    for span in spans:
        before = out[-1] if out else span
        adjacent = before.label is ORG and before.last == span.first and span.label is PERSON
        person = span.first + 2
        rest = texts[person : span.last] if span.label is ORG else []
        named = bool(rest) and all(map(str.istitle, rest))
        if named and tuple(texts[span.first : person]) in terms.CLOSED_NAMES:
            # not of `Mahkamah Agung Korea Selatan`
            named = words.lowers[span.first - 1] in lexicon.ROLES and not table.match(texts, person, span.last)[0]
        elif named:
            letters = texts[span.first] in lexicon.MINISTRIES and texts[person - 1].isupper()
            named = letters and len(rest) > 1 and is_human(rest, table, kinds)
            if not named and texts[span.first] in lexicon.MINISTRIES:
                person = _end_of_ministry(texts, span, table)
                named = person < span.last
        if named:
            out.append(span.but(last=person))
            span = Span(person, span.last, PERSON, "role")
        elif adjacent and _is_first_name(texts, before, table):
            out[-1] = before.but(last=before.last - 1)
            span = span.but(first=span.first - 1)
        elif adjacent and texts[before.last - 1] == lexicon.ARTICLE and span.last - span.first > 1:
            out[-1] = before.but(last=span.first + 1)
            span = span.but(first=span.first + 1)
        out.append(span)
    return out


def _end_of_ministry(texts: list[str], span: Span, table: gazetteer.Gazetteer) -> int:
    """Where a person begins behind a ministry's field, with a word that no list has; the span's end for none."""
    first = next((i for i in range(span.first + 2, span.last) if is_unknown(texts[i], table)), span.last)
    rest = texts[first : span.last]
    known = table.match(texts, first - 1, span.last)[0] or table.match(texts, first, span.last)[0] if rest else 0
    return first if 1 < len(rest) < 5 and not known and all(map(str.istitle, rest)) else span.last


def _is_first_name(texts: list[str], body: Span, table: gazetteer.Gazetteer) -> bool:
    """Whether a parliament's name goes on with what no place is: *Choirul* of `Komisi VI DPR Choirul Sholeh`."""
    last = texts[body.last - 1]
    seat = body.last - 2 > body.first and texts[body.last - 2] == outside.PARLIAMENT
    return seat and last.istitle() and set(lexicon.PLACE_KINDS).isdisjoint(table.kinds.get(last, ""))


def _end_of_place(texts: list[str], span: Span, table: gazetteer.Gazetteer) -> int:
    """Where the known place behind *of* ends: `Bank of England`; the span's first word where there is none."""
    of = texts.index(lexicon.OF, span.first, span.last) + 1
    count, kinds = table.match(texts, of, span.last)
    return of + count if set(kinds) & set(lexicon.PLACE_KINDS) else span.first


def _end_of_seat(texts: list[str], span: Span, table: gazetteer.Gazetteer) -> int:
    """Where the place ends that closes an agency's name: `Kejaksaan Negeri Karawang`; its first word for none."""
    for at in range(span.first + 2, span.last - 1):
        count, kinds = table.match(texts, at, span.last)
        if not _REGIONS.isdisjoint(kinds) and at + count < span.last:
            return at + count
    return span.first


def is_unknown(word: str, table: gazetteer.Gazetteer) -> bool:
    """Whether a word is in no list: behind the whole name of an agency or company it is a person's."""
    lower = word.lower()
    if not word.istitle() or word in table.kinds or lower in naming.COMPANY_WORDS or lower in NO_NAMES:
        return False
    return lower not in word_table.load().share


def ranks(words: Words, spans: Spans) -> Spans:
    """`Panglima TNI Jenderal Moeldoko`: a rank inside a name parts an organisation from its person."""
    texts, lowers = words.texts, words.lowers
    if all(_RANKS_AND_TITLES.isdisjoint(lowers[max(0, s.first - 2) : s.last]) for s in spans):
        return spans
    out: Spans = []
    for span in spans:
        if span.label is PERSON and tuple(texts[max(0, span.first - 1) : span.first + 1]) in terms.TITLE_PAIRS:
            span = span.but(first=span.first + 1)
            if span.first == span.last:
                continue
        elif span.label is PERSON and span.first > 1 and texts[span.first - 1].lower() in titles.RANKS:
            head, floor = span.first - 2, out[-1].last if out else 0
            if out and out[-1].first == head and floor == span.first and texts[head] in lexicon.AGENCY_HEADS:
                out[-1] = out[-1].but(last=span.last)  # `Universitas Jenderal` and a person `Achmad Yani`
                continue
            if head >= floor and texts[head] in _STREETS_AND_BUILDINGS:
                out.append(Span(head, span.last, LOC, "road"))  # `Jalan Jenderal` and a person `Ahmad Yani`
                continue
            while span.last - span.first > 1 and texts[span.first] in titles.RANK_TAILS:
                span = span.but(first=span.first + 1)
        elif span.label is PERSON and _is_given_behind_rank(texts, span.first - 1, out[-1].last if out else 0):
            span = span.but(first=span.first - 1, rule="role")  # `Irjen Agung` and a person `Setya Imam`
        elif (last := _before_rank(texts, span)) != span.last:
            span = span.but(last=last, rule="role")
        inner = () if span.label is LOC else range(span.first + 1, span.last - 1)  # `Jalan Jenderal Sudirman`
        for at in inner:
            if texts[at].lower() in titles.RANKS and texts[at - 1] not in _NAMED_AFTER_GENERALS:
                person = at + 1
                while person < span.last - 1 and texts[person] in titles.RANK_TAILS:
                    person += 1
                span, rest = Span(span.first, at, ORG, "role"), Span(person, span.last, PERSON, "role")
                if not titles.RANK_TAILS.issuperset(texts[rest.first : rest.last]):
                    out.append(span)
                    span = rest
                break
        out.append(span)
    return out


def _is_given_behind_rank(texts: list[str], i: int, floor: int) -> bool:
    """Whether the word at `i`, in no span, is the first name of who has the rank in front of it."""
    ranked = i > floor and texts[i - 1].lower() in titles.RANKS and texts[i] not in titles.RANK_TAILS
    return ranked and is_human([texts[i]], gazetteer.load(), word_table.load().kind)


def _before_rank(texts: list[str], span: Span) -> int:
    """Where an organisation ends that a person's rank closes: `Bareskrim Polri Brigjen`; not `Direktorat Jenderal`."""
    last = span.last - 1
    while last > span.first + 1 and texts[last] in titles.RANK_TAILS and texts[last - 1].lower() in titles.RANKS:
        last -= 1
    rank = last > span.first and span.label is ORG and texts[last].lower() in titles.RANKS
    whole = texts[last - 1] in _NAMED_AFTER_GENERALS or texts[last].isupper()
    return last if rank and not whole else span.last


def is_human(names: list[str], table: gazetteer.Gazetteer, kinds: dict[str, str]) -> bool:
    """Whether one of these words is known as a person's name."""
    persons = word_table.KINDS_OF_PERSONS
    return any(set(table.kinds.get(w, "")) & set("12P") or kinds.get(w.lower()) in persons for w in names)


def _may_be_human(names: list[str], table: gazetteer.Gazetteer) -> bool:
    """Whether two or three words behind a well-known company can be a person's name."""
    if not 1 < len(names) < 4:
        return False
    return not any(w.lower() in naming.COMPANY_WORDS or w in table.kinds or not w.isalpha() for w in names)
