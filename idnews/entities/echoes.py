"""Names that one place of a text shows to be otherwise than they were found in another.

`Kimberly-Clark Corp.` tells that *Kimberly* and *Clark* are one company wherever a hyphen joins them, and
`Badai Melissa` what *Melissa* is.
"""

from __future__ import annotations

from itertools import chain, compress, count, pairwise

from idnews.entities import forms, gazetteer, lexicon, terms
from idnews.entities.labels import EVENT, ORG, PERSON
from idnews.entities.spans import Span, Spans, in_order
from idnews.entities.tokens import Words
from idnews.values import Label

_Key = tuple[str, ...]
# Words of the longest name that is looked into.
_LONGEST = 8


def compounds(words: Words, spans: Spans) -> Spans:
    """`Couche-Tard` wherever it stands, if the text has `Alimentation Couche-Tard Inc.`"""
    if "-" not in words.vocabulary or terms.SURE_FORMS.isdisjoint(words.vocabulary):
        return spans
    texts = words.texts
    known: set[tuple[str, str]] = set()
    for span in spans:
        name = texts[span.first : span.last]
        if span.label is ORG and "-" in name and not terms.SURE_FORMS.isdisjoint(name):
            known.update((name[i - 1], name[i + 1]) for i in range(1, len(name) - 1) if name[i] == "-")
    if not known:
        return spans
    out = {span.first: span for span in spans}
    holder = {i: span for span in spans for i in range(span.first, span.last)}
    for i in compress(count(), map("-".__eq__, texts)):
        if not 0 < i < len(texts) - 1 or (texts[i - 1], texts[i + 1]) not in known:
            continue
        left, right = holder.get(i - 1), holder.get(i + 1)
        if left is not None and (left is right or holder.get(i) is left):
            continue
        first, last = i - 1, i + 2
        if left is not None:
            del out[left.first]
            first = left.first if left.label is ORG else first
        if right is not None:
            del out[right.first]
            if right.label is PERSON and right.last > last:  # `CEO Kimberly-Clark Mike Hsu`
                out[last] = behind = right.but(first=last)
                holder.update(dict.fromkeys(range(last, right.last), behind))
            else:
                last = right.last
        out[first] = span = Span(first, last, ORG, "alias")
        holder.update(dict.fromkeys(range(first, last), span))
    return in_order(out.values())


def joint_companies(words: Words, spans: Spans) -> Spans:
    """`Huayou & Ford` are two companies where the text has both by themselves."""
    if "&" not in words.vocabulary:
        return spans
    lowers = words.lowers
    alone = {lowers[span.first] for span in spans if span.label is ORG and span.last - span.first == 1}
    out: Spans = []
    for span in spans:
        first, last = span.first, span.last
        if (
            span.label is ORG
            and last - first == 3
            and lowers[first + 1] == "&"
            and {lowers[first], lowers[last - 1]} <= alone
        ):
            out.append(Span(first, first + 1, ORG, "alias"))
            span = Span(last - 1, last, ORG, "alias")
        out.append(span)
    return out


def double_names(words: Words, spans: Spans) -> Spans:
    """`Kai` and `Ulrich Deissner`, which a hyphen joins, are one person."""
    if terms.DOUBLE_GIVEN.isdisjoint(words.vocabulary):
        return spans
    texts = words.texts
    out: Spans = []
    for span in spans:
        before = out[-1] if out else span
        if (
            span.label is before.label is PERSON
            and before.last == span.first - 1
            and before.last - before.first == 1
            and texts[before.last] == "-"
            and texts[before.first] in terms.DOUBLE_GIVEN
        ):
            out[-1] = before.but(last=span.last)
        else:
            out.append(span)
    return out


def initials(words: Words, spans: Spans) -> Spans:
    """`BCL` is a person where the text has `Bunga Citra Lestari`, and nothing else of such initials; `PON` is none."""
    texts, lowers = words.texts, words.lowers
    acronyms = {lowers[span.first] for span in spans if span.last - span.first == 1 and texts[span.first].isupper()}
    if not acronyms:
        return spans
    labels: dict[str, set[Label]] = {}
    for span in spans:
        if span.last - span.first > 2:
            for letters in acronyms.intersection(forms.initials(texts[span.first : span.last])):
                labels.setdefault(letters, set()).add(span.label)
    if not labels:
        return spans
    out: Spans = []
    for span in spans:
        found = labels.get(lowers[span.first], set()) if span.last - span.first == 1 else set()
        # An organisation may run the place or event of its initials: `KIW` the `Kawasan Industri Wijayakusuma`.
        other = span.label not in found and (span.label is not ORG or PERSON in found)
        if len(found) == 1 and other and texts[span.first].isupper():
            span = span.but(label=next(iter(found)), rule="initials")
        out.append(span)
    return out


def defined(words: Words, spans: Spans) -> dict[_Key, Label]:
    """The acronyms that stand in brackets behind their name, with its label: `PT Kolaka Nickel Indonesia (KNI)`."""
    texts = words.texts
    return {
        (words.lowers[short.first],): ORG
        for full, short in pairwise(spans)
        if full.label is short.label is ORG
        and full.last == short.first - 1
        and short.last - short.first == 1
        and texts[short.first].isupper()
        and texts[full.last] == "("
        and texts[short.last : short.last + 1] == [")"]
    }


def of_events(words: Words, spans: Spans) -> dict[_Key, Label]:
    """The initials of events that the text has: `FFI` of `Festival Film Indonesia 2025`."""
    found: dict[_Key, Label] = {}
    for span in spans:
        if span.label is EVENT and span.last - span.first > 2:
            initials = "".join(w[0] for w in words.texts[span.first : span.last] if w[0].isupper())
            if len(initials) > 2 and initials in words.vocabulary and initials not in gazetteer.load().kinds:
                found[(initials.lower(),)] = EVENT
    return found


def letters(words: Words, spans: Spans, free: list[int]) -> dict[_Key, Label]:
    """The initials of persons among the words in no span: `STY` where the text has `Shin Tae-yong`."""
    texts, kinds = words.texts, gazetteer.load().kinds
    acronyms = {texts[i] for i in free if texts[i].isupper() and 2 < len(texts[i]) < 5}
    acronyms = {word.lower() for word in acronyms - lexicon.NO_ACRONYMS if word not in kinds}
    if not acronyms:
        return {}
    persons = (forms.initials(texts[s.first : s.last]) for s in spans if s.label is PERSON and s.last - s.first > 2)
    return {(word,): PERSON for word in acronyms.intersection(chain.from_iterable(persons))}


def particles(lowers: list[str], spans: Spans) -> Spans:
    """`Von der Leyen` where only `Leyen` was found and the text has `Ursula von der Leyen`, or `Von der Leyen`."""
    tails: set[_Key] = set()
    for span in spans:
        if span.label is PERSON and 1 < span.last - span.first <= _LONGEST:
            name = tuple(lowers[span.first : span.last])
            tails.update(name[:size] for size in range(2, len(name) + 1))  # `Saiful Bahri` of `Saiful Bahri Siregar`
        if span.label is PERSON and span.last - span.first > 2:
            first = next((i for i in range(span.first + 1, span.last - 1) if lowers[i] in terms.PARTICLES), None)
            if first is not None:
                tails.add(tuple(lowers[first : span.last][:_LONGEST]))
    if not tails:
        return spans
    sizes = sorted({len(tail) for tail in tails}, reverse=True)
    in_front = {word for tail in tails for word in tail[:-1]}
    out: Spans = []
    for span in spans:
        if span.label is PERSON and span.first and lowers[span.first - 1] in in_front:
            floor = out[-1].last if out else 0
            for size in sizes:
                first = span.last - size
                if floor <= first < span.first and tuple(lowers[first : span.last]) in tails:
                    span = span.but(first=first, rule="alias")
                    break
        out.append(span)
    return out


def storms(lowers: list[str], spans: Spans) -> set[_Key]:
    """The names of storms, which return without their head: `Melissa` of `Badai Melissa`."""
    return {(lowers[span.last - 1],) for span in spans if span.label is EVENT and is_storm(lowers, span)}


def is_storm(lowers: list[str], span: Span) -> bool:
    """Whether an event is `Badai Melissa`, `Siklon Tropis Senyar`."""
    size = span.last - span.first
    tropical = size == 3 and lowers[span.first + 1] == terms.TROPICAL
    return (size == 2 or tropical) and lowers[span.first] in terms.STORMS
