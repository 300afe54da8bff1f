"""Names that return without a hint: the tagger saw them in one place of the text, here they are found elsewhere."""

from __future__ import annotations

from idnews.entities import echoes, forms, lexicon, naming, outside, people, terms
from idnews.entities import words as word_table
from idnews.entities.gazetteer import load
from idnews.entities.labels import EVENT, LOC, ORG, PERSON
from idnews.entities.spans import Span, Spans, in_order
from idnews.entities.tokens import Words, is_name_word
from idnews.values import Label

_Key = tuple[str, ...]
# How often a name has each label.
Votes = dict[_Key, dict[Label, int]]
# A name of more words is not looked for elsewhere.
_LONGEST = 8


def returning(
    words: Words, lowers: list[str], spans: Spans, parts: dict[str, int], sure: dict[_Key, Label], votes: Votes
) -> Spans:
    """The spans and the untagged mentions of their names."""
    covered = bytearray(len(lowers))
    for span in spans:
        covered[span.first : span.last] = b"\1" * (span.last - span.first)
    share = word_table.load().share
    free = [i for i in words.names if not covered[i]]
    firsts = {lowers[i] for i in free}  # which names can return
    names: dict[_Key, Label] = {}
    for span in spans:
        head, size = lowers[span.first], span.last - span.first
        if size > _LONGEST or (size == 1 and len(head) < 2):
            continue
        if head in firsts:
            names[tuple(lowers[span.first : span.last])] = span.label
        if size > 2 and span.label is LOC and head in naming.PLACE_HEADS:
            second = lowers[span.first + 1]
            if len(second) > 1 and second in firsts:
                names.setdefault((second,), LOC)
        if span.label is ORG and head.upper() in lexicon.SURE_PREFIXES:
            short = forms.without_forms(tuple(lowers[span.first : span.last]))
            if short and short[0] in firsts:
                alone = share.get(short[0], 9) > 3 and not load().is_place(words.texts[span.first + 1])
                for length in range(1 if alone else 2, len(short) + 1):
                    names.setdefault(short[:length], ORG)  # `Bintang Nikel` of `PT Bintang Nikel Celebes Tbk`
    names.update(echoes.letters(words, spans, free))
    for part in firsts.intersection(parts):
        names.setdefault((part,), PERSON)
    for key, label in sure.items():
        names.setdefault(key, label)
    longest: dict[str, int] = {}
    for key in names:
        if len(key) > longest.get(key[0], 0):
            longest[key[0]] = len(key)
    if not longest:
        return spans
    out, end = list(spans), 0
    for i in [i for i in free if lowers[i] in longest]:
        if i < end:
            continue
        size = min(longest[lowers[i]], len(lowers) - i)
        while size and not (
            (key := tuple(lowers[i : i + size])) in names
            and not any(covered[i : i + size])
            and _may_return(words, i, i + size, share, names[key], votes.get(key, {}))
        ):
            size -= 1
        end = i + size
        if size:
            label = names[tuple(lowers[i:end])]
            year = words.texts[end : end + 1] if label is EVENT and not any(covered[end : end + 1]) else []
            end += bool(year) and len(year[0]) == 4 and year[0].isdecimal()  # `GIIAS 2025`
            out.append(Span(i, end, label, "alias"))
    return in_order(out)


def _may_return(
    words: Words, first: int, end: int, share: dict[str, int], label: Label, seen: dict[Label, int]
) -> bool:
    """Whether these words, untagged, can be the name again: no ordinary word, no piece of a longer name."""
    texts = words.texts
    if not is_name_word(texts[end - 1]) and texts[end - 1] not in (".", ")"):
        return False
    numbered = label is ORG and end < len(texts) and texts[end] in terms.BEHIND_BONDS  # `Obligasi Bank Wuxor II`
    if (
        numbered
        or (label is ORG and first and texts[first - 1] in terms.INSTRUMENTS)
        or outside.is_no_entity(texts, first, end, label)
    ):
        return False
    if end - first == 1:
        word = texts[first]
        known = share.get(words.lowers[first])
        before = texts[first - 1] if first else "."
        opening = before in lexicon.STOP_MARKS or (is_name_word(before) and not _ordinary(before, share))
        if not word.isupper() and known is not None and known < 3 and (opening or known == 0):
            # `ujar Yang`, `umpan Salah`; `Price menghitung`
            said = label is PERSON and (before.lower() in terms.SPEECH or before in people.OF_PLAYERS)
            behind = texts[end] if end < len(texts) else ""
            acts = label is PERSON and behind.startswith(lexicon.ACTIVE_VERBS) and len(behind) > 5
            said = said or (acts and words.lowers[first] not in words.vocabulary)
            # found as such or no rare name, and with capitals alone
            never_plain = (bool(seen) or known > 1) and words.lowers[first] not in words.vocabulary
            if not said and not never_plain:
                return False
        if word.isupper() and word in lexicon.NO_ACRONYMS:
            return False
        after = texts[end : end + 1]
        if any(is_name_word(w) and not w.isupper() for w in after) and not _ordinary(after[0], share):
            return False
        if before.lower() in lexicon.NOT_BEFORE_COUNTRIES:
            return False
        if after and after[0].lower() in lexicon.RATES:
            return False
    return True


def _ordinary(word: str, share: dict[str, int]) -> bool:
    return share.get(word.lower(), 9) < 3
