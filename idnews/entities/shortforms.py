"""Short forms of organisations that a text uses without saying so: `Persib` of `Persib Bandung`, `CHP` in brackets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from idnews.entities import gazetteer, lexicon, naming, terms
from idnews.entities.forms import core
from idnews.entities.labels import ORG
from idnews.entities.spans import Span, Spans
from idnews.entities.tokens import Words

_Key = tuple[str, ...]
# Names that are kept under one first word; a word that more share says little.
_MOST = 8
# The words of the longest name that is looked into.
_LONGEST = 8


def short_forms(words: Words, spans: Spans) -> Iterator[tuple[int, int]]:
    """Pairs of numbers of spans: a short name of an organisation and its full one."""
    names: dict[_Key, int] = {}
    for k, span in enumerate(spans):
        if span.label is ORG and span.last - span.first <= _LONGEST:
            names.setdefault(tuple(words.texts[span.first : span.last]), k)
    by_first: dict[str, list[_Key]] = defaultdict(list)
    for name in names:
        if len(by_first[name[0]]) < _MOST:
            by_first[name[0]].append(name)
    registered = [
        (name, _without_partners(core(name)))
        for name in names
        if len(name) > 2 and not terms.SURE_FORMS.isdisjoint(name)
    ]
    partners = _partners(names)
    for name, k in names.items():
        longer = [full for full in by_first[name[0]] if len(full) > len(name) and full[: len(name)] == name]
        founded = [full for full in longer if _is_year(full[len(name) :])]
        if len(founded) == 1 or (len(longer) == 1 and _adds_little(name, longer[0][len(name) :])):
            yield k, names[(founded or longer)[0]]
        elif name in partners and (full := _common(partners[name])) is not None:
            yield k, names[full]
        elif not longer and registered and name[0] not in naming.GENERIC_HEADS:
            full = _inside(name, registered, names)
            if full is not None:
                yield k, names[full]


def _partners(names: dict[_Key, int]) -> dict[_Key, list[_Key]]:
    """The names of partners by their initials: `Johnson & Johnson` under `J & J`."""
    found: dict[_Key, list[_Key]] = defaultdict(list)
    for name in names:
        if name[1:2] == ("&",) and len(name) > 2 and len(name[0]) > 1:
            listed = found[name[0][0], "&", name[2][0]]
            if len(listed) < _MOST:
                listed.append(name)
    return found


def _common(found: list[_Key]) -> _Key | None:
    """The shortest of these names, where the others go on from it as `Procter & Gamble Co.` does."""
    best = min(found, key=len)
    return best if all(name[: len(best)] == best for name in found) else None


def _adds_little(name: _Key, rest: _Key) -> bool:
    """Whether what the full name has more is a place, as in `Inter Milan`; but *Google* is not `Google Indonesia`."""
    if name[-1] in lexicon.NEVER_LAST or (len(name) == 1 and name[0].lower() in naming.GENERIC_HEADS):
        return False
    if gazetteer.is_brand(" ".join(name)) and gazetteer.code_of(" ".join(rest)) is not None:
        return False
    return name[0] in terms.EMBASSIES or gazetteer.load().is_place(" ".join(rest))


def _is_year(rest: _Key) -> bool:
    """Whether what the full name has more is the year of its foundation: `Como 1907`, `Schalke 04`."""
    return len(rest) == 1 and rest[0].isdecimal() and (rest[0][:2] in ("18", "19", "20") or rest[0][0] == "0")


def _inside(name: _Key, registered: list[tuple[_Key, _Key]], names: dict[_Key, int]) -> _Key | None:
    """The one registered name that ends in this one but for its legal form: `Couche-Tard`, `Haniel`.

    A company that has another company's name in front of this one is a company of both.
    """
    lowers = tuple(map(str.lower, name))
    if any(word in naming.COMPANY_WORDS for word in lowers) or gazetteer.load().is_place(" ".join(name)):
        return None
    found = []
    size = len(lowers)
    for full, own in registered:
        if 0 < len(own) - size < 3 and own[-size:] == lowers:
            front = full[: len(own) - size]
            if front not in names and "&" not in front:
                found.append(full)
    return found[0] if len(found) == 1 else None


def _without_partners(own: _Key) -> _Key:
    """`franz haniel & cie .` without what stands for partners."""
    last = len(own)
    while last > 1 and (own[last - 1] in "&." or own[last - 1] in naming.PARTNERS):
        last -= 1
    return own[:last]


def is_acronym_of(texts: list[str], full: Span, short: Span) -> bool:
    """Whether what stands in brackets behind an agency is its acronym, also of its name in another language."""
    word = texts[short.first]
    return (
        full.label is short.label is ORG
        and short.last - short.first == 1
        and 1 < len(word) < 9
        and word.isalpha()
        and sum(map(str.isupper, word)) > 1
        and full.last - full.first > 1
        and (texts[full.first] in terms.NAMED_IN_TRANSLATION or texts[full.first] in terms.PROGRAMMES)
        and (word not in lexicon.EXCHANGES or texts[full.first] in lexicon.AGENCY_HEADS)  # `Alibaba Group (NYSE)`
    )
