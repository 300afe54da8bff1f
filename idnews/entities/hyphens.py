"""Rules of form for names that a hyphen joins: `Kai-Uwe`, `Soekarno-Hatta`, `Baden-Württemberg`."""

from __future__ import annotations

from idnews.entities import lexicon, terms
from idnews.entities.gazetteer import load
from idnews.entities.labels import LOC, ORG, PERSON, PRODUCT
from idnews.entities.schedule import needs
from idnews.entities.spans import Span, Spans
from idnews.entities.tokens import Words, is_name_word

# In front of the name of a service.
_ELECTRONIC = ["e", "-"]
# Behind the hyphen of `PT Inalum-PLTA Asahan`, where a name of its own begins.
_HEADS = terms.POWER_STATIONS | lexicon.SURE_PREFIXES


@needs({"-"})
def hyphenated(words: Words, spans: Spans) -> Spans:
    """One name where two were found, or a half: double given names, and names that are known to be one."""
    texts = words.texts
    if not any("-" in texts[max(0, s.first - 1) : s.last + 1] for s in spans):
        return spans
    kinds = load().kinds
    out: Spans = []
    for k, span in enumerate(spans):
        if out and span.first < out[-1].last:
            continue
        if span.label is PRODUCT and texts[max(0, span.first - 2) : span.first] == _ELECTRONIC:
            span = span.but(first=span.first - 2)  # `e-Samsat`
        name = texts[span.first : span.last]
        if len(name) == 3 and name[1] == "-" and (name[0], name[2]) in terms.JOINED_PLACES:
            span = span.but(label=LOC, rule="gazetteer")
        elif len(name) == 3 and name[1] == "-" and all("O" in kinds.get(word, "") for word in name[::2]):
            out.append(Span(span.first, span.first + 1, ORG, "gazetteer"))  # `bentrokan Fatah-Hamas`
            span = Span(span.last - 1, span.last, ORG, "gazetteer")
        elif span.label is ORG and terms.ALL_OF in name[1:-2] and name[name.index(terms.ALL_OF) + 1] == "-":
            at = span.first + name.index(terms.ALL_OF)  # `PAN se-Sulawesi Selatan`
            out.append(span.but(last=at))
            span = Span(at + 2, span.last, LOC, "unit")
        elif len(name) > 4 and name[1:4:2] == ["-", "."] and len(name[2]) == 1 and span.label is ORG:
            span = span.but(last=span.first + 3)  # `kader PDI-P. Saya`
        elif name[-1] == terms.CO and span.label is ORG:
            span = span.but(last=_end_of_english(words, span.last))
        whole = _end_of_chain(words, span.last)
        if whole:
            body = texts[span.last + 1] == terms.OF_PARTIES
            span = span.but(last=whole, label=ORG if body else span.label)
        if not _is_joint(words, span.last):
            out.append(span)
            continue
        behind = spans[k + 1] if k + 1 < len(spans) and spans[k + 1].first == span.last + 1 else None
        out.extend(_joined(words, span, behind))
    return out


def _end_of_chain(words: Words, i: int) -> int:
    """Where a name ends that goes on at `i` with a small word between two hyphens: `Rostov` + `-on-Don`; 0: none."""
    texts = words.texts
    chain = i + 3 < len(texts) and texts[i] == texts[i + 2] == "-" and texts[i + 1] in terms.BETWEEN_HYPHENS
    return i + 4 if chain and all(words.glued[i : i + 4]) and is_name_word(texts[i + 3]) else 0


def _end_of_english(words: Words, i: int) -> int:
    """Where an English name ends that goes on at `i` behind *Co*: `-operation and Development`; `i` where none does."""
    texts = words.texts
    if texts[i : i + 1] != ["-"] or terms.BEHIND_CO.isdisjoint(texts[i + 1 : i + 2]) or not words.glued[i]:
        return i
    end = i + 2
    while end + 1 < len(texts) and texts[end] in lexicon.ENGLISH_INSIDE_NAMES and is_name_word(texts[end + 1]):
        end += 2
    return end


def _is_joint(words: Words, i: int) -> bool:
    """Whether a hyphen without blanks stands at `i`, and a capital behind it."""
    texts = words.texts
    return (
        i + 1 < len(texts) and texts[i] == "-" and words.glued[i] and words.glued[i + 1] and is_name_word(texts[i + 1])
    )


def _joined(words: Words, span: Span, behind: Span | None) -> Spans:
    """The span, or the spans, that a span becomes behind which a hyphen stands, and maybe another span."""
    texts = words.texts
    left, right = texts[span.last - 1], texts[span.last + 1]
    last = span.last + 2 if behind is None else behind.last
    if right == terms.OF_THE_REPUBLIC and left.isupper():
        return [span.but(last=last)]  # `Gedung DPR-RI`
    if (left, right) in terms.JOINED_PLACES:
        label = span.label if span.last - span.first > 1 else LOC
        return [Span(span.first, last, label, "gazetteer")]
    if (left, right) in terms.JOINED_PERSONS and span.last - span.first > 1 and span.label is not PERSON:
        if behind is not None and behind.label is PERSON and behind.last - behind.first > 1:
            return [span.but(last=span.last + 2), behind.but(first=behind.first + 1)]
        return [span.but(last=last)]
    if behind is not None and behind.label is PERSON and left in terms.DOUBLE_GIVEN:
        if span.last - span.first == 1:
            return [behind.but(first=span.first)]
        if span.label is ORG:  # `CEO Ceconomy Kai-Ulrich Deissner`
            return [span.but(last=span.last - 1), behind.but(first=span.last - 1)]
    company = span.label is ORG and texts[span.first] in lexicon.SURE_PREFIXES and span.rule != "role"
    if company and right not in _HEADS and (behind is None or behind.label is not PERSON):
        return [span.but(last=last)]  # `PT Toyota-Astra Motor`
    return [span]
