"""Which mentions name the same thing: short forms, surnames, acronyms, names linked by the text.

Each distinct name is asked for one fuller name of the same label; where two different things would do,
it stays alone. Every search goes through an index with bounded entries, so time grows with the text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import NamedTuple

from idnews import _re
from idnews.entities import companies, gazetteer, lexicon, naming
from idnews.entities.contractions import is_contraction
from idnews.entities.labels import EVENT, LOC, ORG, PERSON, PRODUCT
from idnews.values import Label

# Names kept under one key of an index; a key that more names share says little.
_BOUND = 24


class Name(NamedTuple):
    """A mention's name: its label, its words, and the text they are cut from."""

    label: Label
    words: tuple[str, ...]
    text: str


class _Node(NamedTuple):
    """A distinct name with what it is looked up by."""

    name: Name
    lowers: tuple[str, ...]
    core: tuple[str, ...]
    code: str | None  # of a place
    coded: tuple[str, ...]  # an organisation's or event's words with codes of places


def canonical_names(names: list[Name], links: Iterable[tuple[int, int]]) -> list[str]:
    """The fullest name of each mention's thing.

    `links` are pairs (mention, fuller mention) that the text states.

    >>> kwon = Name(Label.PERSON, ("Kwon",), "Kwon")
    >>> jason = Name(Label.PERSON, ("Jason", "Kwon"), "Jason Kwon")
    >>> canonical_names([jason, kwon], [])
    ['Jason Kwon', 'Jason Kwon']
    >>> mina = Name(Label.PERSON, ("Mina", "Kwon"), "Mina Kwon")
    >>> canonical_names([jason, mina, kwon], [])
    ['Jason Kwon', 'Mina Kwon', 'Kwon']
    """
    nodes: list[_Node] = []
    numbers: dict[tuple[Label, str], int] = {}
    node_of = []
    for name in names:
        key = name.label, " ".join(name.words).casefold()
        if key not in numbers:
            numbers[key] = len(nodes)
            nodes.append(_node(name))
        elif nodes[numbers[key]].name.text.isupper() and not name.text.isupper():
            nodes[numbers[key]] = _node(name)._replace(core=nodes[numbers[key]].core)
        node_of.append(numbers[key])
    fuller = _link(nodes, [(node_of[a], node_of[b]) for a, b in links])
    return [nodes[_root(fuller, k)].name.text for k in node_of]


def _node(name: Name) -> _Node:
    label, words = name.label, name.words
    coded = len(words) > 1 and label in (ORG, EVENT)
    return _Node(
        name,
        tuple(map(str.casefold, words)),
        core(words),
        gazetteer.code_of(name.text) if label is LOC else None,
        _with_codes(words) if coded else (),
    )


# The name of a site: `Katadata` in `Katadata.co.id`
_SITE = _re.matcher(rf"(\w++)(?:\.(?:{'|'.join(lexicon.DOMAIN_ENDINGS)}))+")


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
    if words[-1] == "." and words[first + 1 :][-4:] in companies.SPELT_OUT:
        last -= 4
    if last - first > 3 and words[-3:] in naming.SLASHED_FORMS:
        last -= 3
    while last - first > 1 and (words[last - 1] in lexicon.LEGAL_SUFFIXES or words[last - 1] in lexicon.LEGAL_TAILS):
        last -= 1
    site = _SITE.fullmatch(words[first]) if last - first == 1 and "." in words[first] else None
    return (site[1].casefold(),) if site else tuple(map(str.casefold, words[first:last]))


def _root(fuller: dict[int, int], k: int) -> int:
    """The end of the chain of fuller names from `k`."""
    seen = set()
    while k in fuller and k not in seen:
        seen.add(k)
        k = fuller[k]
    return k


def _link(nodes: list[_Node], stated: list[tuple[int, int]]) -> dict[int, int]:
    """For each name that has one, its fuller name."""
    fuller: dict[int, int] = {}
    for short, full in stated:
        if short != full and _root(fuller, full) != short:
            fuller.setdefault(short, full)
    indexes = _Indexes(nodes)
    by_letters = (indexes.initials, indexes.contraction, indexes.known)
    rules: dict[Label, tuple[Callable[[int], int | None], ...]] = {
        PERSON: (indexes.person, indexes.initials, indexes.known),
        ORG: (indexes.same_places, indexes.organisation, indexes.headed_organisation, *by_letters),
        LOC: (indexes.headed_place, *by_letters),
        PRODUCT: (indexes.product, *by_letters),
        EVENT: (indexes.same_places, indexes.event, *by_letters),
    }
    for k, node in enumerate(nodes):
        if k in fuller:
            continue
        for rule in rules[node.name.label] if node.code is None else (indexes.same_code,):
            found = rule(k)
            if found is not None and found != k and _root(fuller, found) != k:
                fuller[k] = found
                break
    return fuller


class _Indexes:
    """The distinct names of a text by what a shorter name can share with them."""

    def __init__(self, nodes: list[_Node]) -> None:
        self._nodes = nodes
        self._by_word: dict[tuple[Label, str], list[int]] = defaultdict(list)
        self._by_core: dict[str, list[int]] = defaultdict(list)
        self._by_start: dict[tuple[Label, str], list[int]] = defaultdict(list)
        self._by_initials: dict[tuple[Label, str], list[int]] = defaultdict(list)
        self._by_places: dict[tuple[Label, tuple[str, ...]], int] = {}
        self._by_headless: dict[tuple[str, ...], list[int]] = defaultdict(list)
        self._by_headless_organisation: dict[tuple[str, ...], list[int]] = defaultdict(list)
        self._by_last_word: dict[str, list[int]] = defaultdict(list)
        self._by_code: dict[str, int] = {}
        self._by_name = {(node.name.label, " ".join(node.lowers)): k for k, node in enumerate(nodes)}
        for k, node in enumerate(nodes):
            label = node.name.label
            for word in set(node.lowers) if label is PERSON and len(node.lowers) < 9 else ():
                _add(self._by_word[label, word], k)
                _add(self._by_start[label, word[:4]], k)
            if label is ORG:
                _add(self._by_core[node.core[0]], k)
                short = node.core[1:]
                if short and node.core[0] in naming.HEADS_LEFT_OUT:
                    _add(self._by_headless_organisation[short], k)
            if label is PRODUCT and len(node.lowers) > 1:
                _add(self._by_last_word[node.lowers[-1]], k)
            if len(node.lowers) > 1 and label is not PERSON:
                _add(self._by_start[label, node.core[0][:2]], k)
                for letters in _initials(node):
                    _add(self._by_initials[label, letters], k)
            if node.code is not None:
                best = self._by_code.get(node.code)
                if best is None or _fullness(node) > _fullness(nodes[best]):
                    self._by_code[node.code] = k
            if label is LOC and len(node.lowers) > 1 and node.lowers[0] in naming.PLACE_HEADS:
                _add(self._by_headless[node.lowers[1:2]], k)
                for tail in (
                    1,
                    *(n for n in (2, 4) if " ".join(node.lowers[1 - n :]) in naming.PLACE_TAILS),
                ):
                    _add(self._by_headless[node.lowers[1 : len(node.lowers) + 1 - tail]], k)
            if node.coded:
                best = self._by_places.setdefault((label, node.coded), k)
                if len(node.name.text) > len(nodes[best].name.text):
                    self._by_places[label, node.coded] = k

    def same_code(self, k: int) -> int | None:
        """`Korsel` of `Korea Selatan`."""
        code = self._nodes[k].code
        return None if code is None else self._by_code[code]

    def same_places(self, k: int) -> int | None:
        """`KPU Jatim` of `KPU Jawa Timur`."""
        node = self._nodes[k]
        return self._by_places[node.name.label, node.coded] if node.coded else None

    def person(self, k: int) -> int | None:
        """`Kwon` of `Jason Kwon`, `Risma` of `Tri Rismaharini`: where only one person has such a name."""
        node = self._nodes[k]
        lists = [self._by_word[PERSON, word] for word in node.lowers if (PERSON, word) in self._by_word]
        if len(lists) != len(node.lowers):
            return None
        rarest = min(lists, key=len)
        found = [i for i in rarest if i != k and _contains(self._nodes[i].lowers, node.lowers)]
        if not found and len(node.lowers) == 1 and len(node.lowers[0]) > 3:
            word = node.lowers[0]
            found = [
                i
                for i in self._by_start[PERSON, word[:4]]
                if i != k and any(_is_short_for(word, w) for w in self._nodes[i].lowers)
            ]
        widest = self._widest(found)
        if len(widest) > 1:
            called = [i for i in widest if self._nodes[i].lowers[0] == node.lowers[0]]
            widest = called if called else [i for i in widest if self._is_surname(node.lowers, i, found)]
        return widest[0] if len(widest) == 1 else None

    def _is_surname(self, word: tuple[str, ...], person: int, found: list[int]) -> bool:
        """Whether some form of a person's name ends in the word: `Paz` in `Rodrigo Paz`, if he is Paz Pereira too."""
        words = self._nodes[person].lowers
        forms = (self._nodes[i].lowers for i in found)
        return any(form[-1:] == word and (form == words or _contains(words, form)) for form in forms)

    def _widest(self, found: list[int]) -> list[int]:
        """Of these names, those that no other of them contains."""
        words = {i: self._nodes[i].lowers for i in found}
        return [i for i in found if not any(j != i and _contains(words[j], words[i]) for j in found)]

    def organisation(self, k: int) -> int | None:
        """`Alibaba` of `Alibaba Group Holding Ltd.`"""
        node = self._nodes[k]
        if node.core[0] in naming.GENERIC_HEADS and len(node.core) == 1:
            return None
        ranked: dict[int, list[int]] = defaultdict(list)
        for i in self._by_core.get(node.core[0], ()):
            other = self._nodes[i]
            size = len(node.core)
            if i == k or other.core[:size] != node.core or len(other.name.text) <= len(node.name.text):
                continue
            rest = other.core[size:]
            if not rest:
                ranked[0].append(i)
            elif companies.is_other(node.name.words, other.name.words):
                continue
            elif all(map(_says_little, rest)):
                ranked[1].append(i)
            elif len(other.core) != len(other.lowers):
                ranked[2].append(i)
        for rank in sorted(ranked):
            return self._fullest(ranked[rank])
        return None

    def _fullest(self, found: list[int]) -> int | None:
        """The longest of these names, where all the others are short forms of it."""
        best = max(found, key=lambda i: len(self._nodes[i].lowers))
        core_of_best = self._nodes[best].core
        return best if all(core_of_best[: len(self._nodes[i].core)] == self._nodes[i].core for i in found) else None

    def headed_place(self, k: int) -> int | None:
        """`Lewotobi` of `Gunung Lewotobi Laki-laki`, `Flores Timur` of `Kabupaten Flores Timur`."""
        node = self._nodes[k]
        found = set(self._by_headless.get(node.lowers, ())) - {k}
        return min(found) if len(found) == 1 else None

    def headed_organisation(self, k: int) -> int | None:
        """`Golkar` of `Partai Golkar`, where the text has one such organisation."""
        node = self._nodes[k]
        found = [i for i in self._by_headless_organisation.get(node.core, ()) if i != k]
        return self._fullest(found) if found else None

    def product(self, k: int) -> int | None:
        """`Avanza` of `Toyota Avanza`: a maker's name in front, where the text has one such product."""
        node = self._nodes[k]
        found = [
            i
            for i in self._by_last_word[node.lowers[-1]]
            if len(self._nodes[i].lowers) > len(node.lowers)
            and self._nodes[i].lowers[-len(node.lowers) :] == node.lowers
        ]
        return found[0] if len(found) == 1 else None

    def event(self, k: int) -> int | None:
        """`Piala Dunia` of `Piala Dunia 2026`, where the text has one such year or number."""
        node = self._nodes[k]
        found = [
            i
            for i in self._by_start[EVENT, node.core[0][:2]]
            if len(self._nodes[i].lowers) > len(node.lowers)
            and self._nodes[i].lowers[: len(node.lowers)] == node.lowers
            and all(w.isdecimal() or w in "-ke" for w in self._nodes[i].lowers[len(node.lowers) :])
        ]
        return found[0] if len(found) == 1 else None

    def initials(self, k: int) -> int | None:
        """`UEA` of `Uni Emirat Arab`, `FFI 2024` of `Festival Film Indonesia 2024`."""
        node = self._nodes[k]
        short, year = node.name.words[0], node.lowers[1:]
        if len(year) > 1 or not all(map(str.isdecimal, year)) or len(short) > 8 or sum(map(str.isupper, short)) < 2:
            return None
        found = self._by_initials.get((node.name.label, node.lowers[0]), [])
        if year:
            found = [i for i in found if self._nodes[i].lowers[-1:] == year]
        return found[0] if len({self._nodes[i].core for i in found}) == 1 else None

    def contraction(self, k: int) -> int | None:
        """`Kemenkeu` of `Kementerian Keuangan`, `Puspom TNI` of `Pusat Polisi Militer TNI`."""
        node = self._nodes[k]
        word, tail = node.lowers[0], node.lowers[1:]
        if len(tail) > 3 or not 3 < len(word) < 20:
            return None
        starts = self._by_start.get((node.name.label, word[:2]), [])
        found = [i for i in starts if i != k and _ends_with(self._nodes[i].core, tail)]
        found = [i for i in found if is_contraction(word, self._nodes[i].core[: len(self._nodes[i].core) - len(tail)])]
        return found[0] if len(found) == 1 else None

    def known(self, k: int) -> int | None:
        """`The Fed` of `Federal Reserve`."""
        node = self._nodes[k]
        for full in naming.KNOWN_SHORT.get(node.name.text, ()):
            i = self._by_name.get((node.name.label, full.casefold()))
            if i is not None:
                return i
        return None


def _fullness(node: _Node) -> tuple[bool, int]:
    """How full the name of a country is: `Negeri Sakura` is less of a name than `Jepang`."""
    return node.lowers[0] not in naming.NICKNAMES, len(node.name.text)


def _is_short_for(word: str, name: str) -> bool:
    """Whether a word is the beginning of a name; but *Soekarno* is not *Soekarnoputri*, who is his daughter."""
    return name.startswith(word) and name != word and name[len(word) :] not in naming.CHILD_OF


def _says_little(word: str) -> bool:
    """Whether an organisation's short form may leave out this word at its end: *Group*, *Indonesia*, *RI*, *Polri*."""
    known = word in naming.COMPANY_WORDS or word in naming.SUPERIORS
    return known or gazetteer.code_of(word.title()) is not None


def _add(entries: list[int], k: int) -> None:
    if len(entries) < _BOUND:
        entries.append(k)


def _contains(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether the words of `short` occur in `long` in their order, and are fewer."""
    rest = iter(long)
    return len(short) < len(long) and all(word in rest for word in short)


def _ends_with(long: tuple[str, ...], tail: tuple[str, ...]) -> bool:
    return not tail or (len(long) > len(tail) + 1 and long[-len(tail) :] == tail)


def _initials(node: _Node) -> set[str]:
    """The acronyms that a name can have, in lower case: with and without its legal forms."""
    words = [w for w in node.name.words if w[0].isalpha() and w not in lexicon.LEGAL_PREFIXES]
    capitals = [w[0].casefold() for w in words if w[0].isupper()]
    plain = [w[0].casefold() for w in words if w.casefold() in node.core and w[0].isupper()]
    every = [w[0].casefold() for w in words]
    return {"".join(letters) for letters in (capitals, plain, every) if 1 < len(letters) < 9}


def _with_codes(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words with the names of countries and provinces put as their codes."""
    heads = gazetteer.heads_of_codes()
    if heads.isdisjoint(words[1:]):  # most names
        return tuple(map(str.casefold, words))
    out: list[str] = []
    i = 0
    while i < len(words):
        for size in (3, 2, 1):
            if not i or i + size > len(words):
                continue
            code = gazetteer.code_of(" ".join(words[i : i + size]))
            if code is not None:
                out.append(code)
                i += size
                break
        else:
            if words[i] != naming.REPUBLIC:
                out.append(words[i].casefold())
            i += 1
    return tuple(out)
