"""Names that the tagger did not see, in places where nothing but a name can stand: behind a head or a noun."""

from __future__ import annotations

from idnews.entities import gazetteer, lexicon, naming, terms, titles
from idnews.entities import words as word_table
from idnews.entities.labels import EVENT, LOC, ORG
from idnews.entities.schedule import finds, needs
from idnews.entities.spans import Span, Spans, in_order
from idnews.entities.tokens import Words, is_name_word

# Words of the longest name that is found here.
_LONGEST = 3
# In front of a company, with or without its field: operator telekomunikasi Digicel
_CUES = lexicon.COMPANY_CUES - terms.OFTEN_ALONE
# The same where a sentence begins
_FIRST = frozenset(map(str.capitalize, _CUES))
_TRIGGERS = _CUES | _FIRST | terms.FACILITY_HEADS | terms.STORM_HEADS
_NEAR = _TRIGGERS | terms.FIELDS
# First words of places in front of whose district a comma stands: Kampung Akuarium, Penjaringan,
_SEATED = terms.FACILITY_HEADS | lexicon.SURE_BUILDINGS | {first for first, _ in terms.PRISONS}


@finds
@needs(_TRIGGERS, _SEATED)
def unseen(words: Words, spans: Spans) -> Spans:
    """`firma arsitektur Populous`, `Penjara Khiam`, `Badai Melissa` where no span was found."""
    texts = words.texts
    near = [name for name in words.names if texts[name - 1] in _NEAR]
    heads = [i for i in (_trigger(texts, name) for name in near) if i is not None]
    seated = [s for s in spans if s.label is LOC and texts[s.first] in _SEATED]
    if not heads and not seated:
        return spans
    covered = bytearray(len(texts))
    for span in spans:
        covered[span.first : span.last] = b"\1" * (span.last - span.first)
    new: Spans = []
    for i in heads:
        if covered[i] or (texts[i] in _FIRST and i not in words.starts_of_sentences):
            continue
        if words.lowers[i] in _CUES:
            first = i + 1
            while first < len(texts) and first < i + 3 and texts[first] in terms.FIELDS:
                first += 1
            last = _end(words, first, covered)
            if last > first and (first > i + 1 or (_is_rare(texts[first]) and not texts[first].isupper())):
                new.append(Span(first, last, ORG, "cue"))
                # `operator Digicel dan Flow`
                if texts[last : last + 1] == [lexicon.AND] and first > i + 1:
                    other = _end(words, last + 1, covered)
                    if other == last + 2:
                        new.append(Span(last + 1, other, ORG, "cue"))
        else:
            last = _end(words, i + 1, covered)
            if texts[i] in terms.STORM_HEADS:
                if last == i + 2 and _is_rare(texts[i + 1]):
                    new.append(Span(i, last, EVENT, "event"))
            elif last > i + 1 and i not in words.starts_of_sentences and _is_rare(texts[i + 1]):
                new.append(Span(i, last, LOC, "building"))
        for span in new[-2:]:  # what was found now is no place for another: `Kampung Wuxor Kampung Qantara`
            covered[span.first : span.last] = b"\1" * (span.last - span.first)
    for span in seated:
        at = span.last + 1
        if texts[span.last : at] == [","]:
            last = _end(words, at, covered)
            if last > at and texts[last : last + 1] in _CLOSED and texts[at].istitle() and _is_rare(texts[at]):
                new.append(Span(at, last, LOC, "building"))
    return in_order([*spans, *new]) if new else spans


def _trigger(texts: list[str], name: int) -> int | None:
    """Where the head or noun stands that the word of a name stands behind."""
    before = texts[name - 1] if name else ""
    if before in _TRIGGERS:
        return name - 1
    if before not in terms.FIELDS:
        return None
    for i in range(name - 2, max(name - 4, -1), -1):
        if texts[i] in _TRIGGERS:
            return i
        if texts[i] not in terms.FIELDS:
            break
    return None


_CLOSED = ([","], ["."])


def _end(words: Words, first: int, covered: bytearray) -> int:
    """Where the name ends that begins at `first`; `first` where none does, or where it runs into another one."""
    texts, codes = words.texts, gazetteer.load().codes
    last = first
    while last < len(texts) and last - first <= _LONGEST and is_name_word(texts[last]) and not covered[last]:
        last += 1
    if last == first or last - first > _LONGEST or (last < len(texts) and covered[last]):
        return first
    for word in texts[first:last]:
        if not (word.isalpha() and word[0].isupper()) or len(word) < 3 or word in lexicon.NO_ACRONYMS:
            return first
        if word in codes or word.lower() in lexicon.ROLES or word.lower() in titles.SURE_TITLES:
            return first
    behind = texts[last] if last < len(texts) else ""
    named = texts[first] not in terms.TIMES_AND_MONEY and texts[first].lower() not in naming.GENERIC_HEADS
    return last if named and first not in words.starts_of_sentences and behind not in ("(", "-", "&", "/") else first


def _is_rare(word: str) -> bool:
    """Whether plain text does not have this word, or mostly with a capital."""
    return word_table.load().share.get(word.lower(), 9) > 3
