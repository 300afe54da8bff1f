"""What one place of a text tells of another: one label for one name, and names that return.

A name that the tagger saw in a clear place (*Direktur Utama Wamildan Panjaitan*) is looked for, whole and
by its parts (*Panjaitan*), where it stands without a hint.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import takewhile
from operator import itemgetter

from idnews.entities import echoes, forms, lexicon, naming, terms
from idnews.entities import words as word_table
from idnews.entities.gazetteer import is_brand, load
from idnews.entities.headlines import headlines
from idnews.entities.labels import EVENT, LOC, ORG, PERSON, PRODUCT
from idnews.entities.returning import Votes, returning
from idnews.entities.spans import Span, Spans
from idnews.entities.tokens import Words
from idnews.values import Label

_Key = tuple[str, ...]
# A name of more words is not looked for elsewhere.
_LONGEST = 8
_STORMS = terms.STORMS | terms.STORM_HEADS
_JOINTS = frozenset("-–/")
# Companies that are kept under one first word; a word that more share says little.
_MOST = 8


def spread(words: Words, spans: Spans) -> Spans:
    """The spans with labels settled by majority, and the mentions that the rest of the text shows."""
    lowers = words.lowers
    spans = echoes.joint_companies(words, echoes.initials(words, echoes.compounds(words, spans)))
    votes = _count(lowers, spans)
    spans = echoes.double_names(words, _split_roles(words, lowers, spans, votes))
    for span in spans:
        if span.rule == "role":
            _vote(votes, tuple(lowers[span.first : span.last]), span.label)
    spans = _begun_companies(words, lowers, _whole_companies(words, lowers, spans))
    parts = _parts_of_persons(words, lowers, spans)
    spans = _split_pairs(words, lowers, spans, parts)
    sure = {tuple(lowers[s.first : s.last]): PERSON for s in spans if s.rule == "suspect"}
    if "(" in words.vocabulary:
        sure |= echoes.defined(words, spans)
    sure |= _bare_places(words, spans)
    sure |= echoes.of_events(words, spans)
    if not _STORMS.isdisjoint(words.vocabulary):
        sure |= dict.fromkeys(echoes.storms(lowers, spans), EVENT)
    settled = [_settle(span, tuple(lowers[span.first : span.last]), votes, parts, words, sure) for span in spans]
    return headlines(words, echoes.particles(lowers, returning(words, lowers, settled, parts, sure, votes)), parts)


def _bare_places(words: Words, spans: Spans) -> dict[_Key, Label]:
    """The names of rivers, villages, stations, which return without their head: `Cimanuk` of `Sungai Cimanuk`."""
    share = word_table.load().share
    return {
        (words.lowers[span.last - 1],): LOC
        for span in spans
        if span.label is LOC
        and span.last - span.first == 2
        and words.lowers[span.first] in naming.HEADS_OF_BARE_PLACES
        and words.texts[span.last - 1].istitle()
        and share.get(words.lowers[span.last - 1], 9) > 2  # not of `Gunung Gajah`
    }


def _count(lowers: list[str], spans: Spans) -> Votes:
    """How often each name has each label."""
    votes: Votes = defaultdict(dict)
    for span in spans:
        _vote(votes, tuple(lowers[span.first : span.last]), span.label)
    return votes


def _parts_of_persons(words: Words, lowers: list[str], spans: Spans) -> dict[str, int]:
    """Single words of the names of persons, with the number of different names they are part of."""
    names = {tuple(lowers[s.first : s.last]): s for s in spans if s.label is PERSON and 1 < s.last - s.first < 6}
    parts: Counter[str] = Counter()
    table = load()
    for key, span in names.items():
        if len(key) == 3 and key[1] == "-":
            continue  # of two, if not one name: `Ito-Yokado`
        for lower, word in zip(key, words.texts[span.first : span.last], strict=True):
            long = len(word) > 2 or (len(word) == 2 and lower == key[-1])  # `Ma` of `Jack Ma`
            if long and word[0].isupper() and not word.isupper() and not table.is_place(word):
                parts[lower] += 1
    return parts


def _whole_companies(words: Words, lowers: list[str], spans: Spans) -> Spans:
    """`Nusantara Baterai` where a place was found and the text has `PT Nusantara Baterai Tbk`."""
    names: dict[str, set[_Key]] = defaultdict(set)
    for span in spans:
        if span.label is not ORG:
            continue
        key = tuple(lowers[span.first : span.last])
        if key[0].upper() in lexicon.SURE_PREFIXES or "&" in key:
            short = forms.without_forms(key)
            if 1 < len(short) <= _LONGEST and len(names[short[0]]) < _MOST:
                names[short[0]].add(short)
    if not names:
        return spans
    starts = words.starts_of_sentences
    out: Spans = []
    for k, span in enumerate(spans):
        limit = spans[k + 1].first if k + 1 < len(spans) else len(lowers)
        for name in sorted(names.get(lowers[span.first], ()), key=len):
            size = sum(1 for _ in takewhile(_same, zip(name, lowers[span.first : limit], strict=False)))
            if span.last < span.first + size and (size == len(name) or (size > 1 and span.label is not LOC)):
                span = Span(span.first, span.first + size, ORG, "alias")
        before = span.first - 1
        free = before >= (out[-1].last if out else 0) and span.first not in starts
        if free and words.texts[before][0].isupper():
            name = tuple(lowers[before : span.last])  # `Jasa`, which begins a sentence, and the person `Marga`
            if name in names.get(name[0], ()):
                span = Span(before, span.last, ORG, "alias")
        out.append(span)
    return out


def _same(pair: tuple[str, str]) -> bool:
    return pair[0] == pair[1]


def _begun_companies(words: Words, lowers: list[str], spans: Spans) -> Spans:
    """`Serayu Tekstil`, if the text has `PT Serayu Tekstil Makmur Tbk`, is a company, ended by a person.

    So is `Dorna` of `Dorna Sports S.L.`, if nobody is called that.
    """
    starts: set[_Key] = set()
    firsts: set[str] = set()
    is_place = load().is_place
    for span in spans:
        if span.label is not ORG or span.last - span.first < 3:
            continue
        if lowers[span.first].upper() in lexicon.SURE_PREFIXES:
            name = forms.without_forms(tuple(lowers[span.first : span.last]))[:_LONGEST]
            starts.update(name[:size] for size in range(2, len(name) + 1))
            firsts.add(name[0])
            if not is_place(words.texts[span.first + 1]):
                starts.add(name[:1])  # `Siloam`, where a place was found
        elif not terms.SURE_FORMS.isdisjoint(words.texts[span.first : span.last]) or span.rule == "legal form":
            firsts.add(lowers[span.first])
            if naming.CHINESE_FORM.issubset(words.texts[span.first : span.last]):
                firsts.add(lowers[span.first + 1])  # `Huayou` of `Zhejiang Huayou Cobalt Co., Ltd.`
    if not firsts:
        return spans
    for span in spans:
        if span.label is PERSON and span.last - span.first > 1:
            firsts.difference_update(lowers[span.first : span.last])
    out: Spans = []
    for span in spans:
        if span.label not in (PERSON, LOC, PRODUCT):
            out.append(span)
            continue
        before = out[-1] if out else span
        if span.label is PERSON and before.label is ORG and before.last == span.first:
            # `Direktur Utama Serayu Tekstil Hendrawan` and `Lukminta Setiadi`, or `Serayu` and `Tekstil Hendrawan`
            both = tuple(lowers[before.first : span.last])
            size = next((size for size in range(min(len(both), _LONGEST), 1, -1) if both[:size] in starts), 0)
            end = before.first + size
            if size and end != before.last:
                out[-1] = before.but(last=end)
                if end == span.last:
                    continue
                span = Span(end, span.last, PERSON, "alias")
        elif tuple(lowers[span.first : span.last]) in starts or (
            span.label is PERSON and span.last - span.first == 1 and lowers[span.first] in firsts
        ):
            span = span.but(label=ORG, rule="alias")
        out.append(span)
    return out


def _vote(votes: Votes, key: _Key, label: Label) -> None:
    labels = votes[key]
    labels[label] = labels.get(label, 0) + 1


def _split_roles(words: Words, lowers: list[str], spans: Spans, votes: Votes) -> Spans:
    """`CEO Infineon Jochen Hanebeck` where the text has *Infineon* as an organisation elsewhere."""
    out: Spans = []
    persons = {span.first for span in spans if span.label is PERSON}
    given = -2  # where a given name begins that was found in the organisation in front of its person
    for span in spans:
        if given == span.first - 1:
            span = span.but(first=given, rule="role")
        first, last = span.first, span.last
        if (
            span.label is ORG
            and last in persons
            and 1 < last - first <= _LONGEST
            and ORG in votes.get(tuple(lowers[first : last - 1]), ())
            and (lowers[last - 1],) not in votes
            and _may_be_given(words.texts[last - 1], lowers[last - 1])
            and sum(votes[tuple(lowers[first:last])].values()) < 2
        ):  # `Presiden Direktur BCA Gregory` and `Hendra Lembong`
            given = last - 1
            out.append(span.but(last=given, rule="role"))
            continue
        if not 1 < last - first < 6 or span.label not in (ORG, PERSON):
            out.append(span)
            continue
        # `Perdana Menteri Thailand Phumtham Wechayachai`: behind the country stands the person
        country = bool(out) and out[-1].last == first and out[-1].label is LOC
        # `Presiden Boeing Commercial Airplanes` and behind it a person is whole
        named = not country and last not in persons
        if named and not lexicon.ROLES.isdisjoint(lowers[max(0, first - 3) : first]):
            for at in range(first + 1, last):
                rest = words.texts[at:last]
                known = votes.get(tuple(lowers[first:at]))
                # where a person was found, once is not enough: `pelatih Fajar Maulana`
                of_company = span.label is ORG or lowers[first - 1] in terms.ROLES_IN_COMPANIES
                often = 1 if of_company else 2
                if (
                    known
                    and known.get(ORG, 0) >= often
                    and all(w[0].isupper() and not w.isupper() for w in rest if w[0].isalpha())
                ):
                    whole = sum(votes[tuple(lowers[first:last])].values())
                    place = load().is_place(" ".join(rest))  # `Staf KBRI Phnom Penh`
                    company = not lexicon.LEGAL_SUFFIXES.isdisjoint(rest)  # `Vale Canada Limited`
                    company = company or "O" in load().kinds.get(" ".join(words.texts[first:last]), "")
                    company = company or not naming.COMPANY_WORDS.isdisjoint(lowers[at:last])
                    if whole < 2 and not place and not company:
                        out.append(Span(first, at, ORG, "role"))
                        span = Span(at, last, PERSON, "role")
                        break
        out.append(span)
    return out


def _may_be_given(word: str, lower: str) -> bool:
    """Whether a word may be a given name, and none of an organisation's own words."""
    usual = lower in word_table.load().share or lower in naming.COMPANY_WORDS
    return word.istitle() and word.isalpha() and not usual and not load().is_place(word)


def _split_pairs(words: Words, lowers: list[str], spans: Spans, parts: dict[str, int]) -> Spans:
    """`Khofifah-Emil` where the text has both persons by their full names; not the surname of `Abena Asare-Boateng`."""
    if _JOINTS.isdisjoint(words.vocabulary):
        return spans
    double = _double_surnames(lowers, spans)
    persons = {lowers[s.first] for s in spans if s.label is PERSON and s.last - s.first == 1}
    persons.update(part for part, count in parts.items() if count > 1)  # of more names than one
    out = []
    for span in spans:
        first, last = span.first, span.last
        if last - first < 3:  # most
            out.append(span)
            continue
        given = words.texts[first].capitalize() in terms.DOUBLE_GIVEN
        at = next((i for i in range(first + 1, last - 1) if lowers[i] == "-"), 0) if last - first > 3 else 0
        known = last - first == 4 and {lowers[at - 1], lowers[last - 1]} <= persons  # `Luthfi-Gus Yasin`
        # `pasangan Farid Kasim Judas-Nurhaenih`
        run = at > first + 1 and at == last - 2 and words.texts[last - 1].istitle()
        run = run and not naming.PAIRS.isdisjoint(words.vocabulary)
        if at and span.label is PERSON and not given and (known or run):
            out.append(Span(first, at, PERSON, "alias"))
            span = Span(at + 1, last, PERSON, "alias")
            first, last = span.first, span.last
        pair = (
            last - first == 3 and words.texts[first + 1] in _JOINTS and (lowers[first], lowers[last - 1]) not in double
        )
        both = pair and lowers[first] in parts and lowers[last - 1] in parts
        foreign = not words.texts[first].isascii() or not words.texts[last - 1].isascii()  # `Cesson-Sévigné`
        if pair and not both and span.label is PERSON and not given and not foreign:
            other = words.texts[last - 1]  # `Khofifah-Emil`, `Jokowi-JK`
            initials = other.isupper() and len(other) < 4
            both = (other.istitle() or initials) and words.texts[first] not in terms.ARTICLES
        if both and span.label in (PERSON, ORG, LOC):
            out.append(Span(first, first + 1, PERSON, "alias"))
            out.append(Span(last - 1, last, PERSON, "alias"))
        else:
            out.append(span)
    return out


def _double_surnames(lowers: list[str], spans: Spans) -> set[tuple[str, str]]:
    """The words that a hyphen joins inside longer names of persons."""
    return {
        (lowers[i - 1], lowers[i + 1])
        for span in spans
        if span.label is PERSON and span.last - span.first > 3
        for i in range(span.first + 1, span.last - 1)
        if lowers[i] == "-"
    }


def _settle(span: Span, key: _Key, votes: Votes, parts: dict[str, int], words: Words, sure: dict[_Key, Label]) -> Span:
    """The span with the label that most mentions of its name have."""
    if key in sure and key[0] not in parts:
        return span.but(label=sure[key], rule="alias")
    if span.rule == "gazetteer" or len(votes[key]) < 2:
        part = len(key) == 1 and key[0] in parts and span.label is not PERSON
        word = words.texts[span.first]
        if part and not (votes[key].get(ORG, 0) > 1 and is_brand(word)) and not word.isupper():
            return span.but(label=PERSON, rule="alias")
        return span
    (best, count), (other, second) = sorted(votes[key].items(), key=itemgetter(1), reverse=True)[:2]
    if count == second and LOC in votes[key] and len(key) == 1 and load().is_place(key[0].capitalize()):
        best = LOC
    elif count == second and PERSON in votes[key] and len(key) == 1 and key[0] in parts:
        best = PERSON
    elif count == second and {best, other} == {PERSON, LOC} and len(key) == 1 and words.texts[span.first].istitle():
        before = words.texts[span.first - 1] if span.first else ""
        best = LOC if span.label is LOC and before in lexicon.PLACE_PREPOSITIONS else PERSON
    elif count == second and best is PERSON and words.texts[span.first].isupper() and len(key) == 1:
        best = other  # `SIG`: few persons go by letters
    elif count == second:
        return span
    return span if best is span.label else span.but(label=best, rule="majority")
