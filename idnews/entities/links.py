"""Names that the text itself says to be one thing: `Bank Indonesia (BI)`, `Zulhas, sapaan akrabnya`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from idnews.entities import lexicon, naming, shortforms, terms
from idnews.entities.contractions import is_contraction
from idnews.entities.echoes import is_storm
from idnews.entities.gazetteer import code_of
from idnews.entities.labels import EVENT, ORG, PERSON
from idnews.entities.rules import is_made_of, is_ticker, named_by_initials
from idnews.entities.spans import Span, Spans
from idnews.entities.tokens import Words

# Words between two names of one thing: `, yang lebih dikenal sebagai`
_FARTHEST = 5


def stated(words: Words, spans: Spans) -> Iterator[tuple[int, int]]:
    """Pairs of numbers of spans: a short name and its full one."""
    texts = words.texts
    again: set[int] | None = None
    for k, (full, short) in enumerate(pairwise(spans), 1):
        if full.label is not short.label or not 0 < short.first - full.last <= _FARTHEST:
            continue
        between = texts[full.last : short.first]
        behind_bracket = between[:1] == [")"]  # `PT Maju Tbk (MAJU), dikenal sebagai Kopi Maju`
        between = between[behind_bracket:]
        if between == ["("] and texts[short.last : short.last + 1] == [naming.OR]:
            if k + 1 < len(spans) and texts[spans[k + 1].last : spans[k + 1].last + 1] == [")"]:
                yield k, k - 1  # `PT Sri Rejeki Isman Tbk (SRIL atau Sritex)`
                if spans[k + 1].label is full.label and spans[k + 1].first == short.last + 1:
                    yield k + 1, k - 1
        elif between == ["("] and texts[short.last : short.last + 1] == [")"]:
            whole = texts[full.first : full.last]
            word = "".join(texts[short.first : short.last])
            if _is_of_the_end(texts, full, short):
                continue
            played = full.label is PERSON and not naming.PLAYED.isdisjoint(words.vocabulary)  # `Isa (Chicco Jerikho)`
            one = short.label is PERSON and not played
            if is_ticker(texts, short.first, full) or one or is_made_of(word, whole):
                yield k, k - 1
            elif is_made_of("".join(whole), texts[short.first : short.last]):
                yield k - 1, k
            elif shortforms.is_acronym_of(texts, full, short) or _begins_alike(texts, full, short):
                yield k, k - 1
            elif short.label in (ORG, EVENT) and len(whole) > 1 and short.last - short.first < 3:
                # `Canada Pension Plan Investment Board (CPP Investments)`: it comes again
                again = _come_again(words, spans) if again is None else again
                if k in again:
                    yield k, k - 1
        elif (
            " ".join(between).lower() in naming.ALSO_CALLED
            or _is_put_in(texts, full, short, between)
            or (behind_bracket and between == [naming.OR] and _is_brand(texts, full, short))
        ):
            briefer = behind_bracket or short.last - short.first <= full.last - full.first
            yield (k, k - 1) if briefer else (k - 1, k)
    if "(" in words.vocabulary:
        yield from _tickers(words, spans)
    yield from _nicknames(words, spans)
    yield from _storms(words, spans)
    yield from shortforms.short_forms(words, spans)


def _is_put_in(texts: list[str], full: Span, short: Span, between: list[str]) -> bool:
    """`Abdurrahman Wahid, atau Gus Dur, yang`; in another language `Badan Antariksa Jepang atau JAXA`."""
    if between == [",", naming.OR]:
        return short.label is PERSON and texts[short.last : short.last + 1] == [","] and short.last - short.first < 3
    word, whole = texts[short.first], texts[full.first : full.last]
    foreign = short.label is ORG and whole[0] in terms.NAMED_IN_TRANSLATION and len(whole) > 2
    return (
        between == [naming.OR]
        and foreign
        and short.last - short.first == 1
        and word.isupper()
        and any(code_of(" ".join(whole[-size:])) for size in (1, 2))
    )


def _is_brand(texts: list[str], ticker: Span, short: Span) -> bool:
    """`PT Bank Pembangunan Daerah Wuxor Tbk (BWXR) atau Bank Wux`: behind a company's ticker, but no other company."""
    tail = texts[ticker.first - 2] if ticker.first > 1 else ""
    listed = texts[ticker.first - 1] == "(" and texts[ticker.first].isupper() and tail in (".", *lexicon.SURE_SUFFIXES)
    return listed and short.label is ORG and lexicon.SURE_PREFIXES.isdisjoint(texts[short.first : short.last])


def _is_of_the_end(texts: list[str], full: Span, short: Span) -> bool:
    """Whether a short name is that of a body at the end of its unit's name: `Biro Humas Kementerian Wuxor (Kemwux)`."""
    if texts[full.first] not in terms.PARTS_OF_BODIES:
        return False
    word = texts[short.first]
    first = named_by_initials(texts, full.last, word)
    if first is not None:
        return first > full.first and texts[first] in lexicon.AGENCY_HEADS
    bodies = [i for i in range(full.first + 1, full.last) if texts[i] in lexicon.AGENCY_HEADS]
    names = (tuple(map(str.lower, texts[i : full.last])) for i in bodies)
    return any(is_contraction(word.lower(), name) for name in names)


def _come_again(words: Words, spans: Spans) -> set[int]:
    """The numbers of the spans whose names were not there before and come again, or were in the headline alone."""
    texts, headline = words.texts, words.sentences[1]
    first: dict[str, int] = {}
    again: set[int] = set()
    for k, span in enumerate(spans):
        name = " ".join(texts[span.first : span.last])
        at = first.setdefault(name, k)
        if at != k:
            again.add(at)
            if spans[at].first < headline <= span.first:
                again.add(k)
                first[name] = k
    return again


def _begins_alike(texts: list[str], full: Span, short: Span) -> bool:
    """Whether the name in brackets has the first letter of its full name: `Center of Law Studies (Celios)`."""
    name = texts[short.first]
    brief = full.last - full.first > 1 and (short.last - short.first < 3 or short.rule == "acronym")
    return short.label is ORG and brief and name[0] == texts[full.first][0] and name not in lexicon.EXCHANGES


_FORMS = lexicon.SURE_PREFIXES | lexicon.SURE_SUFFIXES


def _tickers(words: Words, spans: Spans) -> Iterator[tuple[int, int]]:
    """`PT Telkom Indonesia Tbk (BEI: TLKM)`, `Alibaba Group (9988.HK)`."""
    texts = words.texts
    tickers: dict[str, int] = {}
    for k, full in enumerate(spans):
        if full.label is not ORG or texts[full.last : full.last + 1] != ["("]:
            continue
        company = not _FORMS.isdisjoint(texts[full.first : full.last])
        for short in range(k + 1, min(k + 3, len(spans))):
            first, last = spans[short].first, spans[short].last
            inside = texts[full.last + 1 : first]
            if texts[last : last + 1] != [")"]:
                continue
            listed = len(inside) == 2 and inside[0] in lexicon.EXCHANGES and inside[1] == ":"
            if listed or (
                not inside and (spans[short].rule == "ticker" or (company and is_ticker(texts, first, full)))
            ):
                yield short, k
                tickers.setdefault(texts[first], k)
    for k, span in enumerate(spans if tickers else ()):
        own = tickers.get(texts[span.last - 1].upper())  # `Bank Nobu` of `PT Bank Nationalnobu Tbk (NOBU)`
        if own is not None and span.label is ORG and own != k and not texts[span.last - 1].isupper():
            yield k, own


def _storms(words: Words, spans: Spans) -> Iterator[tuple[int, int]]:
    """`Melissa` of `Badai Melissa`."""
    storms: dict[str, int] = {}
    for k, span in enumerate(spans):
        if span.label is EVENT:
            name = words.texts[span.last - 1]
            if is_storm(words.lowers, span):
                storms.setdefault(name, k)
            elif span.last - span.first == 1 and name in storms:
                yield k, storms[name]


def _nicknames(words: Words, spans: Spans) -> Iterator[tuple[int, int]]:
    """`Jojo, sapaan Jonatan` says it; `Zulhas, sapaan akrabnya` is the last full name that it fits."""
    persons = [k for k, span in enumerate(spans) if span.label is PERSON]
    for at, k in enumerate(persons):
        span = spans[k]
        behind = words.lowers[span.last : span.last + 4]
        if span.last - span.first == 1 and tuple(words.lowers[max(0, span.first - 2) : span.first]) in terms.CALLED:
            whole = [j for j in persons[max(0, at - 20) : at] if spans[j].last - spans[j].first > 1]
            last = spans[whole[-1]] if whole else span
            alike = words.texts[span.first][0] == words.texts[last.first][0]
            if whole and (alike or whole[-1] == persons[at - 1]):
                yield k, whole[-1]
            continue
        if behind[:1] != [","] or naming.NICKNAME_WORDS.isdisjoint(behind[1:3]):
            continue
        of_last = not naming.NICKNAME_OF_LAST.isdisjoint(behind)
        if not of_last and k + 1 < len(spans) and spans[k + 1].label is PERSON and spans[k + 1].first - span.last < 5:
            yield k, k + 1
        elif of_last:
            before = [j for j in persons[max(0, at - 20) : at] if spans[j].last - spans[j].first > 1]
            own = words.texts[span.last - 1].casefold()  # `Gus Kikin`
            fit = [j for j in before if own in words.lowers[spans[j].first : spans[j].last]]
            fit = fit or [j for j in before if is_made_of(own, words.texts[spans[j].first : spans[j].last])]
            fit = fit or [j for j in before if words.lowers[spans[j].first][0] == own[0]]  # `Jojo` of Jonatan
            if before:
                yield k, (fit or before)[-1]
