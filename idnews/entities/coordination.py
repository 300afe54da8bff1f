"""Members of a list are of one kind: in `Huaneng, Jinko Solar, dan Trina` two companies make one of the third."""

from __future__ import annotations

from collections import Counter

from idnews.entities import gazetteer, lexicon, naming, outside, terms
from idnews.entities import words as word_table
from idnews.entities.labels import LOC, ORG, PERSON, PRODUCT
from idnews.entities.roles import is_human
from idnews.entities.schedule import needs
from idnews.entities.spans import Span, Spans, put
from idnews.entities.tokens import Words
from idnews.values import Label

# The gazetteers' kinds of names that can have a label.
_KINDS = {
    ORG: frozenset(["O", lexicon.KIND_BRAND]),
    LOC: frozenset(lexicon.PLACE_KINDS),
    PERSON: frozenset("P12"),
    PRODUCT: frozenset("D"),
}
# First words that tell what a name is, whatever it stands beside.
_HEADS = (
    lexicon.AGENCY_HEADS
    | lexicon.UNIT_HEADS
    | lexicon.BUILDING_HEADS
    | lexicon.STREETS
    | lexicon.LEGAL_PREFIXES
    | terms.BODY_TRIGGERS
    | terms.FACILITY_HEADS
    | terms.MORE_HEADS
)

# No platform is looked for this many words away.
_FAR = 5


@needs({lexicon.AND, outside.FACTION})
def apart(words: Words, spans: Spans) -> Spans:
    """`Kementerian Keuangan dan Bank Indonesia`, `Fraksi Golkar dan Fraksi PPP`: behind *dan* begins another name.

    So does it with the faction of who sits in a parliament: `Komisi III DPR` `Fraksi NasDem`.
    """
    out: Spans = []
    for span in spans:
        if span.label is ORG and outside.FACTION in words.texts[span.first + 1 : span.last - 1]:
            at = words.texts.index(outside.FACTION, span.first + 1)
            if not outside.PARLIAMENTS.isdisjoint(words.texts[span.first : at]):
                out.append(span.but(last=at))
                span = span.but(first=at)
        if span.label is ORG and span.last - span.first > 3:
            for at in range(span.first + 1, span.last - 1):
                count, kinds = words.listed.get(at + 1, (0, ""))
                whole = "O" in kinds and at + 1 + count == span.last
                # `Bridgepoint dan Canada Pension Plan`
                whole = whole or (lexicon.KIND_COUNTRY in kinds and span.last - at > count + 2)
                head = words.texts[span.first]
                whole = whole or (head in _HEADS and head == words.texts[at + 1])
                if words.texts[at] == lexicon.AND and whole:
                    out.append(span.but(last=at))
                    span = Span(at + 1, span.last, ORG, "gazetteer")
                    break
        out.append(span)
    return out


@needs({terms.PLATFORM})
def platforms(words: Words, spans: Spans) -> Spans:
    """`Instagram, TikTok, dan X`, `X (dulu Twitter)`: beside a platform the letter is one, not a number."""
    texts = words.texts
    labels = {span.first: span.label for span in spans if span.last == span.first + 1}
    found = [
        Span(i, i + 1, label, "product")
        for i in words.names
        if texts[i] == terms.PLATFORM and (label := _beside_platform(texts, i, labels)) is not None
    ]
    return put(found, spans) if found else spans


def _beside_platform(texts: list[str], i: int, labels: dict[int, Label]) -> Label | None:
    """What the platform is that stands beside the word at `i`, with no more than joints between."""
    if i and texts[i - 1] in outside.NUMBERED:
        return None  # `kelas X, Google, dan Meta`
    for step in (-1, 1):
        at = i + step
        while 0 < at < len(texts) - 1 and abs(at - i) < _FAR and texts[at] in lexicon.BETWEEN_PLATFORMS:
            at += step
        if 0 <= at < len(texts) and abs(at - i) > 1 and texts[at] in lexicon.PLATFORMS and at in labels:
            return labels[at]
    return None


@needs(terms.LAST_JOINTS)
def alike(words: Words, spans: Spans) -> Spans:
    """The one member of a list that was found to be something else is what the others are."""
    if len(spans) < 3:
        return spans
    texts = words.texts
    out = spans
    for k, span in enumerate(spans):
        first = span.first
        if texts[first - 1] not in terms.LAST_JOINTS or k < 2:
            continue
        floor = spans[k - 1].last
        if first - floor > 2:
            continue
        if first - floor == 2 and texts[floor] != ",":
            continue
        begin = k - 1
        while begin and spans[begin].first == spans[begin - 1].last + 1 and texts[spans[begin - 1].last] == ",":
            begin -= 1
        if begin < k - 1:
            out = list(out)
            kinds = {span.label for span in out[begin : k + 1]}
            # `Tiga senator Republik, Susan Collins, Thom Tillis, dan Rand Paul`: the first is apart
            _settle(texts, out, begin + (len(kinds) > 2 and k - begin > 2), k + 1)
    return out


def _settle(texts: list[str], spans: Spans, begin: int, end: int) -> None:
    """Give the odd member among these spans the label of the others, where its name does not say another."""
    labels = Counter(span.label for span in spans[begin:end])
    (most, count), *others = labels.most_common()
    if most in _KINDS and most is not PRODUCT and others and count == end - begin - 1:
        at = next(k for k in range(begin, end) if spans[k].label is not most)
        # `di Espoo, Nokia dan Nvidia`, `kata Faiz, Nokia dan Nvidia`, `duo Alpine, Ocon dan Gasly`
        aside = at == begin and (most is PERSON or spans[at].label in (LOC, PERSON))
        aside = aside and texts[spans[at].first - 1] not in terms.LISTING  # `yakni Kasino, Indro, dan Dono`
        person = spans[at].label is PERSON and most is ORG and count < 3
        if not aside and not (person and spans[at].last - spans[at].first > 1) and _may_be(texts, spans[at], most):
            spans[at] = spans[at].but(label=most, rule="cue")


def _may_be(texts: list[str], span: Span, label: Label) -> bool:
    """Whether nothing in a name itself says that it has another label than this."""
    name = texts[span.first : span.last]
    if span.label not in _KINDS or name[0] in _HEADS or name[0].lower() in naming.PLACE_HEADS:
        return False
    table = gazetteer.load()
    kinds = set(table.kinds.get(" ".join(name), ""))
    if kinds:
        return bool(kinds & _KINDS[label]) and not kinds & _KINDS[span.label]
    if any(w.lower() in naming.COMPANY_WORDS or w in lexicon.LEGAL_SUFFIXES or w in table.codes for w in name):
        return label is ORG
    if label is PERSON:
        return span.label is not PRODUCT and all(word.istitle() and word.isalpha() for word in name)
    if span.label is PERSON:
        return not is_human(name, table, word_table.load().kind)
    return len(name) < 4 and not any(map(str.isdecimal, name))
