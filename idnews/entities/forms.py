"""What a shorter name can share with a name: its core, its acronyms, its words with the codes of places."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from idnews import _re
from idnews.entities import companies, gazetteer, lexicon, naming
from idnews.entities.keys import Key, Question, keys_of, questions_of
from idnews.entities.labels import EVENT, LOC, ORG, PERSON
from idnews.values import Label


class Name(NamedTuple):
    """A mention's name: its label, its words, and the text they are cut from."""

    label: Label
    words: tuple[str, ...]
    text: str


@dataclass(slots=True)
class Forms:
    """A distinct name with what it is looked up by."""

    name: Name
    lowers: tuple[str, ...]
    core: tuple[str, ...]
    code: str | None  # of a place
    coded: tuple[str, ...]  # the words of an organisation, event or place with codes of places
    keys: tuple[Key, ...]  # what it is found under
    questions: tuple[Question, ...]  # what is asked for its fuller name


@lru_cache(1 << 11)  # the same names are in the news for days
def forms_of(name: Name) -> Forms:
    """The forms of a name."""
    label, words = name.label, name.words
    several = len(words) > 1
    own, lowers = core(words), tuple(map(str.casefold, words))
    code = gazetteer.code_of(name.text.removeprefix(lexicon.PROVINCE)) if label is LOC else None
    coded = _with_codes(words) if several and label in (ORG, EVENT, LOC) else ()
    acronyms = frozenset(initials(words)) if label is PERSON else _acronyms(words, own) if several else frozenset()
    keys = dict.fromkeys(keys_of(label, words, lowers, own, code, coded, acronyms))
    questions = tuple(questions_of(label, words, lowers, own, code, coded))
    return Forms(name, lowers, own, code, coded, tuple(keys), questions)


# The name of a site: `Katadata` in `Katadata.co.id`
_SITE = _re.matcher(rf"(\w++)(?i:\.(?:{'|'.join(lexicon.DOMAIN_ENDINGS)}))+")


def core(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words in lower case without legal forms.

    >>> core(("Katadata.co.id",))
    ('katadata',)
    >>> core(("PT", "Maju", "Jaya", "(", "Persero", ")", "Tbk", "."))
    ('maju', 'jaya')
    """
    first, last = 0, len(words)
    if last > 1 and words[0] in lexicon.LEGAL_PREFIXES:
        first = 1
    if words[-1] == ".":
        last -= len(companies.spelt_form(words[first:]))
    if last - first > 3 and words[-3:] in naming.SLASHED_FORMS:
        last -= 3
    while last - first > 1 and (words[last - 1] in lexicon.LEGAL_SUFFIXES or words[last - 1] in lexicon.LEGAL_TAILS):
        last -= 1
    if last - first > 2 and naming.CHINESE_FORM.issubset(words) and gazetteer.load().is_place(words[first]):
        first += 1  # `Zhejiang Huayou Cobalt Co., Ltd.` goes by *Huayou*
    site = _SITE.fullmatch(words[first]) if last - first == 1 and "." in words[first] else None
    return (site[1].casefold(),) if site else tuple(map(str.casefold, words[first:last]))


def without_forms(key: tuple[str, ...]) -> tuple[str, ...]:
    """`PT Maju Jaya (Persero) Tbk`: `maju jaya`; `Seven & i Holdings Co.`: `seven & i`."""
    end = len(key)
    if key[0].upper() not in lexicon.SURE_PREFIXES:
        while end > 2 and (key[end - 1] in naming.COMPANY_WORDS or key[end - 1] == ".") and key[end - 2] != "&":
            end -= 1
        return key[:end]
    while end > 2 and (
        key[end - 1].capitalize() in lexicon.SURE_SUFFIXES or key[end - 1].capitalize() in lexicon.LEGAL_TAILS
    ):
        end -= 1
    return key[1:end]


def initials(words: Iterable[str]) -> list[str]:
    """What a person of three names or more can go by, in lower case; nothing for fewer.

    >>> initials(["Bunga", "Citra", "Lestari"]), initials(["Ursula", "von", "der", "Leyen"])
    (['bcl'], [])
    >>> initials(["Shin", "Tae", "-", "yong"]), initials(["Mohammed", "bin", "Salman"])
    (['sty'], ['mbs'])
    """
    capitals, before = [], ""
    for word in words:
        if word[0].isupper() or (before == "-" and word[0].isalpha()) or word in naming.SONS:
            capitals.append(word[0].casefold())
        before = word
    return ["".join(capitals)] if len(capitals) > 2 else []


def _acronyms(words: tuple[str, ...], own: tuple[str, ...]) -> frozenset[str]:
    """The acronyms that a name can have, in lower case: with and without its legal forms, and behind its head."""
    named = [w for w in words if w[0].isalpha() and w not in lexicon.LEGAL_PREFIXES]
    capitals = [w[0].casefold() for w in named if w[0].isupper()]
    plain = [w[0].casefold() for w in named if w.casefold() in own and w[0].isupper()]
    every = [w[0].casefold() for w in named]
    headed = {f"{named[0].casefold()} {''.join(letters[1:])}" for letters in (capitals, every) if 2 < len(letters) < 9}
    if len(words) == 2 and words[0].isupper():  # `PDI-P`
        headed.add(f"{words[0]} - {words[1][0]}".casefold())
    if words[0] in naming.HEADS_OF_REGIONS:  # `Dinas PMD` of `Dinas Pemberdayaan Masyarakat dan Desa Ogan Ilir`
        size = next((n for n in (3, 2, 1) if n < len(named) and gazetteer.load().is_place(" ".join(named[-n:]))), 0)
        headed |= _acronyms(tuple(named[:-size]), own) if size else frozenset()
    return frozenset(headed).union("".join(letters) for letters in (capitals, plain, every) if 1 < len(letters) < 9)


def _with_codes(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words with the names of countries and provinces put as their codes, its head and others in full."""
    head, heads = words[0].casefold(), gazetteer.heads_of_codes()
    out = [*naming.HEADS_IN_FULL.get(head, (head,))]
    if heads.isdisjoint(words[1:]):  # most names
        return (*out, *chain.from_iterable(map(_in_full, words[1:])))
    i = 1
    while i < len(words):
        for size in (3, 2, 1):
            if i + size > len(words):
                continue
            code = gazetteer.code_of(" ".join(words[i : i + size]))
            if code is not None:
                out.append(code)
                i += size
                break
        else:
            if words[i] != naming.REPUBLIC:
                out += _in_full(words[i])
            i += 1
    return tuple(out)


def _in_full(word: str) -> tuple[str, ...]:
    return naming.WORDS_IN_FULL.get(word) or (word.casefold(),)
