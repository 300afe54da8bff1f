"""Bodies whose names are translated and whose acronyms are not: `Organisasi Negara-Negara Amerika (OAS)`."""

from __future__ import annotations

from idnews.entities import lexicon, terms, titles
from idnews.entities.labels import ORG
from idnews.entities.rules import is_made_of
from idnews.entities.schedule import finds, needs
from idnews.entities.spans import Span, Spans, in_order
from idnews.entities.tokens import Words

# Words of the longest such name.
_LONGEST = 9
# Of the first words of such bodies, those of organisations whatever their acronym is.
_SURE = lexicon.AGENCY_HEADS - terms.UNSURE_HEADS
_HEADS = terms.NAMED_IN_TRANSLATION | terms.PROGRAMMES


@finds
@needs(_HEADS)
def translated(words: Words, spans: Spans) -> Spans:
    """What stands in capitals from the head of a body up to an acronym in brackets is its name."""
    texts = words.texts
    new: Spans = []
    for i in words.at("("):
        if i < 2 or texts[i + 2 : i + 3] != [")"]:
            continue
        word = texts[i + 1]
        if 1 < len(word) < 8 and word.isupper() and word.isalpha() and word not in lexicon.NO_ACRONYMS:
            first = _begin(words, i, word)
            if first is not None:
                new.append(Span(first, i, ORG, "acronym"))
    if not new:
        return spans
    own = {span.last: span for span in new}
    out: Spans = []
    for span in spans:
        name = own.get(span.last)
        if name is not None and span.first <= name.first:
            del own[span.last]  # it was found, or more of it
    holder = {i: name for name in own.values() for i in range(name.first, name.last)}
    for span in spans:
        inside = [holder[i] for i in range(span.first, span.last) if i in holder]
        if inside and span.first < inside[0].first:
            for name in inside:
                own.pop(name.last, None)  # a name that the tagger has cut otherwise
            inside = []
        if not inside:
            out.append(span)
    return in_order([*out, *own.values()])


def _begin(words: Words, bracket: int, acronym: str) -> int | None:
    """Where the name of the body before a bracket begins, which has this acronym; `None` where there is none."""
    texts = words.texts
    found, joint = None, None
    at = bracket
    while at > 0 and bracket - at < _LONGEST and (at == bracket or at not in words.starts_of_sentences):
        word = texts[at - 1]
        if word in _HEADS and at < bracket:
            found = at - 1
            if found and word not in _SURE and texts[found - 1] in _SURE:  # `Badan Layanan Umum`
                found -= 1
            break
        if word == lexicon.AND and joint is None and at < bracket:
            joint = at
        elif word not in terms.INSIDE_BODIES and not (word[0].isupper() and word.isalpha()):
            break
        at -= 1
    if found is None or _is_inner(words, found):
        return None
    name = texts[found:bracket]
    if joint is not None and is_made_of(acronym, texts[joint:bracket]):
        return None  # `Badan Energi dan World Trade Organization (WTO)`
    if name[0] not in _SURE and is_made_of(acronym, name):
        return None  # `Program Indonesia Pintar (PIP)` is no body
    return found


def _is_inner(words: Words, head: int) -> bool:
    """Whether the head is inside something else's name: `Sekuritas Rupiah Bank Indonesia`; not behind a role."""
    before = words.texts[head - 1] if head and head not in words.starts_of_sentences else ""
    inner = before.istitle() and head - 1 not in words.starts_of_sentences
    return inner and before.lower() not in lexicon.ROLES and before.lower() not in titles.SURE_TITLES
