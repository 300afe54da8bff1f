"""Rules of form that mend what the tagger found: legal forms, countries, acronyms, joined names.

A rule takes the words of a text and the spans so far, and gives new spans; `RULES` of `find` is their
order. None looks at more of the text than the words around a span.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from idnews.entities import buildings, forms, lexicon, terms
from idnews.entities.labels import EVENT, LOC, ORG, PERSON, PRODUCT
from idnews.entities.schedule import finds, needs
from idnews.entities.spans import FIRST, Span, Spans, in_order
from idnews.entities.tokens import Words, is_name_word
from idnews.entities.views import mode

_LEGAL_ENDS = lexicon.SURE_SUFFIXES | lexicon.DOTTED_SUFFIXES | {form for form, _ in lexicon.OWNED}
_LEGAL_STARTS = _LEGAL_ENDS | {"(", lexicon.SPELT_OUT}  # of a mention that is a legal form alone
# First words of names whose letters in brackets may be those of another language
_WITH_LETTERS = {EVENT: terms.SHOWS, LOC: buildings.WITH_CODES}
# Words on either side of a bracketed acronym that are searched for its initials.
_REACH = 12


@finds
@needs(lexicon.LEGAL_PREFIXES)
def legal_prefix(words: Words, spans: Spans) -> Spans:
    """`PT` belongs to the name behind it, and what stands behind it is an organisation."""
    starts = {span.first: span for span in spans}
    covered = {i for span in spans for i in range(span.first, span.last)}
    out = {span.first: span for span in spans}
    texts, end = words.texts, 0
    for i in words.names:
        if texts[i] not in lexicon.LEGAL_PREFIXES or i in covered or i < end:
            continue
        name = i + 2 if texts[i] in lexicon.SURE_PREFIXES and texts[i + 1 : i + 2] == ["."] else i + 1
        if not _named(texts, name):
            continue
        behind = starts.get(name)
        if behind is not None:
            del out[name]
            last = behind.last
            if texts[last : last + 1] == ["-"] and last + 1 in starts:  # `PT Toyota-Astra Motor`
                del out[last + 1]
                last = starts[last + 1].last
            elif last in starts and starts[last].label is PERSON and not _is_in_role(texts, i):
                del out[last]
                last = starts[last].last  # `PT Kindah` and a person `Abadi Utama`
            out[i] = Span(i, last, ORG, "legal form")
        elif texts[i] in lexicon.SURE_PREFIXES and name not in covered:
            end = name
            while end < len(texts) and end not in covered and is_name_word(texts[end]):
                end += 1
            out[i] = Span(i, end, ORG, "legal form")
    return in_order(out.values())


def _is_in_role(texts: list[str], i: int) -> bool:
    """Whether the company at `i` stands in a person's role: `Direktur Utama PT Maju Jaya Budi Santoso`."""
    return not lexicon.ROLES.isdisjoint(word.lower() for word in texts[max(0, i - 4) : i])


def _named(texts: list[str], i: int) -> bool:
    return i < len(texts) and is_name_word(texts[i])


@needs(_LEGAL_ENDS)
def legal_suffix(words: Words, spans: Spans) -> Spans:
    """`(Persero)`, `Tbk` and the full stop of `Inc.` belong to the name before them."""
    texts = words.texts
    out: Spans = []
    for k, span in enumerate(spans):
        if out and span.first < out[-1].last:
            continue
        if not _may_be_legal(texts, span.last):  # most
            out.append(span)
            continue
        behind = (s for s in spans[k + 1 : k + 3] if texts[s.first] not in _LEGAL_STARTS)
        limit = next((s.first for s in behind), len(texts))
        last = span.last
        if span.label in (ORG, PERSON, PRODUCT):
            if texts[last : last + 1] == ["("] and texts[last + 1 : last + 3] in lexicon.OWNED and last + 3 <= limit:
                last += 3
            while last < limit:
                dotted = texts[last] == "." and texts[last - 1] in lexicon.DOTTED_SUFFIXES  # `Pvt. Ltd.`
                if texts[last] not in lexicon.SURE_SUFFIXES and not (dotted and _is_suffix(texts, last + 1)):
                    break
                last += 1
            if last > 1 and texts[last - 1] in lexicon.DOTTED_SUFFIXES and texts[last : last + 1] == ["."]:
                last += 1
            if last < limit and texts[last] == lexicon.SPELT_OUT and texts[last - 1] == ".":
                last += 1
            comma = texts[last : last + 1] == [","] and texts[last + 1 : last + 2] in lexicon.SUFFIXES_BEHIND_COMMA
            if comma and last + 2 <= limit:
                last += 3 if texts[last + 2 : last + 3] == ["."] else 2
        legal = last > span.last and any(texts[i] in lexicon.SURE_SUFFIXES for i in range(span.first, last))
        out.append(span if last == span.last else span.but(last=last, rule="legal form"))
        if legal:
            out[-1] = out[-1].but(label=ORG)
    return out


def _is_suffix(texts: list[str], i: int) -> bool:
    return i < len(texts) and texts[i] in lexicon.SURE_SUFFIXES


def _may_be_legal(texts: list[str], i: int) -> bool:
    """Whether a legal form can begin at `i`, or its full stop stand there."""
    word = texts[i] if i < len(texts) else ""
    return (
        word in lexicon.SURE_SUFFIXES
        or (word == "." and texts[i - 1] in lexicon.DOTTED_SUFFIXES)
        or (word == "," and texts[i + 1 : i + 2] in lexicon.SUFFIXES_BEHIND_COMMA)
        or (word == "(" and texts[i + 1 : i + 3] in lexicon.OWNED)
        or (word == lexicon.SPELT_OUT and texts[i - 1] == ".")
    )


@needs(_LEGAL_ENDS)
def last_stops(words: Words, spans: Spans) -> Spans:
    """The full stop of `Tbk.` that ends a sentence is the name's where the text writes such forms with one."""
    texts, starts = words.texts, words.starts_of_sentences
    forms = lexicon.DOTTED_SUFFIXES & words.vocabulary
    inner = [i for form in forms for i in words.at(form) if i + 2 not in starts]
    dotted = {texts[i] for i in inner if texts[i + 1 : i + 2] == ["."]}
    bare = {texts[i] for i in inner} - dotted - terms.BARE_SUFFIXES
    out: Spans = []
    for span in spans:
        if span.last in starts and span.last - span.first > 1 and texts[span.last - 1] == ".":
            form = texts[span.last - 2]
            suffix = form in lexicon.DOTTED_SUFFIXES and form not in dotted
            if suffix and (bare or form in terms.BARE_SUFFIXES):
                span = span.but(last=span.last - 1)
        out.append(span)
    return out


@needs(lexicon.DASHES)
def joined_names(words: Words, spans: Spans) -> Spans:
    """`Budi Santoso-Siti Aminah` is two persons, and a dash between blanks parts any names."""
    out: Spans = []
    for span in spans:
        for at in range(span.first + 1, span.last - 1):
            if words.texts[at] not in lexicon.DASHES:
                continue
            long = at - span.first > 1 and span.last - at > 2
            apart = not (words.glued[at] or words.glued[at + 1])
            pair = span.label is PERSON and long and words.texts[at + 1][0].isupper()
            pair = pair and words.texts[at - 1] not in terms.ARTICLES  # `Rabiah Al-Adawiyah Daulay`
            if pair or (apart and span.label in (ORG, PERSON, LOC)):
                out.append(span.but(last=at))
                span = span.but(first=at + 1)
                break
        out.append(span)
    return out


@finds
@needs({"("})
def bracketed(words: Words, spans: Spans) -> Spans:
    """`Komisi Pemberantasan Korupsi (KPK)`: an acronym has its name's label, and its name is one.

    Behind a company, four capitals in brackets are its ticker.
    """
    texts = words.texts
    ends = {span.last: span for span in spans}
    starts = {span.first: span for span in spans}
    out = {span.first: span for span in spans}
    for i in words.at("("):
        if not 0 < i < len(texts) - 2 or i in starts:
            continue
        if i in ends and texts[i + 1].isdecimal() and texts[i + 2 : i + 5 : 2] == [".", ")"]:
            if texts[i + 3] in lexicon.EXCHANGE_SUFFIXES:
                for k in (i + 2, i + 3):
                    out.pop(k, None)
                out[i + 1] = Span(i + 1, i + 4, ORG, "ticker")
            continue
        if texts[i + 2] != ")" or (i + 1 in starts and starts[i + 1].last != i + 2):
            continue
        word, name, inside = texts[i + 1], ends.get(i), starts.get(i + 1)
        if word in lexicon.NO_ACRONYMS or len(word) < 2 or not word[0].isupper() or not word.isalnum():
            continue
        if name is None:
            name = _goes_on(texts, i, word, out)
        if name is None and word.isupper() and 2 < len(word) < 8:
            first = named_by_initials(texts, i, word)
            if first is not None and texts[first] in lexicon.AGENCY_HEADS:
                k = bisect_left(spans, i, key=FIRST)
                if k and spans[k - 1].last > first:
                    continue
                name = out[first] = Span(first, i, ORG, "acronym")
        if name is None or (
            name.label is PERSON
            and word.isupper()
            and word.casefold() not in forms.initials(texts[name.first : name.last])
        ):
            continue
        rule = "ticker" if is_ticker(texts, i + 1, name) else "acronym"
        if inside is None and (word.isupper() or is_made_of(word, texts[name.first : name.last])):
            out[i + 1] = Span(i + 1, i + 2, ORG if rule == "ticker" else name.label, rule)
        elif (
            inside is not None
            and inside.label is not name.label
            and (
                is_made_of(word, texts[name.first : name.last])
                or (word.isupper() and texts[name.first] in _WITH_LETTERS.get(name.label, ()))
            )
        ):
            out[i + 1] = inside.but(label=name.label, rule=rule)
    return in_order(out.values())


def _goes_on(texts: list[str], bracket: int, word: str, spans: dict[int, Span]) -> Span | None:
    """`Kementerian Komunikasi dan Digital (Komdigi)`, where the name so far ends before *dan*.

    Or before an English word of that kind: `Center of Economic and Law Studies (Celios)`.
    """
    for i in range(bracket - 2, max(bracket - 7, 0), -1):
        english = texts[i] in lexicon.ENGLISH_INSIDE_NAMES
        if not english and texts[i] not in ("dan", "&"):
            continue
        first = next((k for k in range(i - 1, max(i - 9, -1), -1) if k in spans), None)
        organisation = first is not None and spans[first].last == i and spans[first].label is ORG
        if first is not None and organisation and (english or texts[first] in lexicon.AGENCY_HEADS):
            whole = texts[first:bracket]
            rest = [w for w in texts[i + 1 : bracket] if w not in lexicon.ENGLISH_INSIDE_NAMES]
            if all(w[0].isupper() for w in rest) and is_made_of(word, whole):
                for k in range(i + 1, bracket):
                    spans.pop(k, None)
                spans[first] = spans[first].but(last=bracket, rule="acronym")
                return spans[first]
    return None


def is_ticker(texts: list[str], i: int, name: Span) -> bool:
    """Whether the word in brackets at `i` is the ticker of the company before the brackets."""
    word = texts[i]
    if name.label is not ORG or not (len(word) == 4 and word.isascii() and word.isalpha() and word.isupper()):
        return False
    company = texts[name.first : name.last]
    if company[0] in lexicon.SURE_PREFIXES or any(w in lexicon.SURE_SUFFIXES for w in company):
        return True
    initials = "".join(w[0] for w in company if w[0].isupper())
    return initials != word and company[0] not in terms.NO_COMPANIES


def is_made_of(word: str, name: list[str]) -> bool:
    """Whether the letters of an acronym or contraction occur in a name in their order.

    >>> is_made_of("Komdigi", ["Kementerian", "Komunikasi", "dan", "Digital"])
    True
    >>> is_made_of("BBCA", ["Maju", "Jaya"])
    False
    """
    letters = iter("".join(name).casefold())
    return all(letter in letters for letter in word.casefold())


def named_by_initials(texts: list[str], bracket: int, word: str) -> int | None:
    """Where the words before a bracket begin whose initials the acronym is."""
    letters, i = len(word), bracket
    while letters and i > 0 and bracket - i < _REACH:
        i -= 1
        before = texts[i]
        if before[0].isupper() and before[0] == word[letters - 1]:
            letters -= 1
        elif before.lower() not in lexicon.INSIDE_NAMES:
            return None
    return i if not letters else None


def quoted_headlines(words: Words, spans: Spans) -> Spans:
    """In a sentence in capitals a long mention is a piece of the sentence: leave it out."""
    ends = words.sentences
    long = {span.first: bisect_right(ends, span.first) for span in spans if span.last - span.first > 4}
    shouted = {k for k in set(long.values()) if mode(words.texts[ends[k - 1] : ends[k]]) == "capitals"}
    if not shouted:
        return spans
    return [span for span in spans if long.get(span.first) not in shouted or _is_house(words.texts, span)]


def _is_house(texts: list[str], span: Span) -> bool:
    """Whether a preposition and the noun of a house say that all of it is one name: `DI STADION GELORA BUNG KARNO`."""
    behind = span.first > 0 and texts[span.first - 1] in lexicon.SHOUTED_PREPOSITIONS
    return behind and span.label is LOC and texts[span.first].capitalize() in lexicon.BUILDING_HEADS
