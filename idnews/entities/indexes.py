"""The distinct names of a text by what a shorter name can share with them: which one is the fuller name?

Every list of an index is bounded, so time grows with the text.
"""

from __future__ import annotations

from collections import defaultdict

from idnews.entities import companies, gazetteer, lexicon, likeness, naming
from idnews.entities.contractions import is_contraction
from idnews.entities.forms import Forms
from idnews.entities.keys import Key
from idnews.entities.labels import EVENT, ORG, PERSON, PRODUCT

# Names kept under one key of an index; a key that more names share says little.
_BOUND = 24


class Indexes:
    """The distinct names of a text by their keys; each method answers a question of `keys.questions_of`."""

    def __init__(self, nodes: list[Forms], places: list[tuple[int, int]]) -> None:
        self._nodes, self._places = nodes, places
        self._by: dict[Key, list[int]] = {}
        entries_of = self._by.setdefault
        for k, node in enumerate(nodes):
            for key in node.keys:
                entries = entries_of(key, [])
                if len(entries) < _BOUND:
                    entries.append(k)

    def have_others(self, keys: tuple[Key, ...], k: int) -> bool:
        """Whether under any of these keys stands another name."""
        for key in keys:
            entries = self._by.get(key)
            if entries is not None and (len(entries) > 1 or entries[0] != k):
                return True
        return False

    def ask(self, question: str, k: int) -> int | None:
        """The fuller name of the name `k` by the method that the question names."""
        answer: int | None = getattr(self, question)(k)
        return answer

    def _at(self, *key: str) -> list[int]:
        return self._by.get(key, [])

    def same_code(self, k: int) -> int | None:
        """`Korsel` of `Korea Selatan`: the fullest name of the place."""
        code = self._nodes[k].code
        assert code is not None, "only places with a code are asked"
        return max(self._at("code", code), key=lambda i: _fullness(self._nodes[i]))

    def town(self, k: int) -> int | None:
        """`Yogyakarta` of `Kota Yogyakarta`, where the text has no longer name of the province."""
        headed = {self._nodes[i].lowers[0]: i for i in self._at("headless", *self._nodes[k].lowers)}
        return headed.get(naming.CITY)

    def same_places(self, k: int) -> int | None:
        """`KPU Jatim` of `KPU Jawa Timur`: the longest of these names."""
        node = self._nodes[k]
        return max(self._at("places", node.name.label, *node.coded), key=lambda i: len(self._nodes[i].name.text))

    def person(self, k: int) -> int | None:
        """`Kwon` of `Jason Kwon`, `Risma` of `Tri Rismaharini`: where only one person has such a name."""
        node = self._nodes[k]
        own = node.lowers[node.lowers[0] in naming.CALLED_WITH :] or node.lowers
        rarest = min((self._at("word", word) for word in own), key=len)
        found = [i for i in rarest if i != k and likeness.contains(self._nodes[i].lowers, own)]
        if not found and len(own) == 1 and len(own[0]) > 3:
            word = own[0]  # also `Gus Salman` of Salmanudin
            found = [
                i
                for i in self._at("start", PERSON, word[:4])
                if i != k and any(likeness.begins(word, w) for w in self._nodes[i].lowers)
            ]
        if not found:  # `Dian Sastro` of `Dian Sastrowardoyo`
            found = [
                i
                for i in self._at("start", PERSON, node.lowers[-1][:4])
                if likeness.is_cut(node.lowers, self._nodes[i].lowers)
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
        return any(form[-1:] == word and (form == words or likeness.contains(words, form)) for form in forms)

    def _widest(self, found: list[int]) -> list[int]:
        """Of these names, those that no other of them contains."""
        words = {i: self._nodes[i].lowers for i in found}
        return [
            i
            for i in found
            if not any(
                j != i and (likeness.contains(words[j], words[i]) or likeness.is_cut(words[i], words[j])) for j in found
            )
        ]

    def organisation(self, k: int) -> int | None:
        """`Alibaba` of `Alibaba Group Holding Ltd.`"""
        node = self._nodes[k]
        if node.core[0] in naming.GENERIC_HEADS and len(node.core) == 1:  # `Mahkamah` of `Mahkamah Konstitusi`
            body = node.core[0] in naming.BODIES_BY_HEADS
            named = [i for i in self._at("core", node.core[0]) if i != k and self._is_introduced(i, k)]
            return named[0] if body and len(named) == 1 else None
        ranked: dict[int, list[int]] = defaultdict(list)
        for i in self._at("core", node.core[0]):
            other = self._nodes[i]
            size = len(node.core)
            if i == k or len(other.name.text) <= len(node.name.text):
                continue
            if other.core[:size] != node.core:
                if likeness.leaves_out(other.core, node.core) and self._is_company_of(i, k):
                    ranked[5].append(i)  # `Halmahera Resources` of `PT Halmahera Mineral Resources Tbk`
                continue
            rest = other.core[size:]
            if not rest:
                ranked[0].append(i)
            elif companies.is_other(node.name.words, other.name.words):
                continue
            elif likeness.is_registered(node.name.words) and likeness.is_registered(other.name.words):
                # `PT Pertamina (Persero)` is not `PT Pertamina Hulu Rokan`
                if node.lowers[-len(node.core) :] == node.core and all(map(likeness.says_little, rest)):
                    ranked[2].append(i)
            elif all(map(likeness.says_little, rest)):
                # `AirAsia` of whom much was said before `AirAsia Indonesia` is the parent, as is a brand that all know
                parent = gazetteer.is_brand(node.name.text) and not likeness.is_registered(other.name.words)
                places = list(map(likeness.is_country, rest))
                if not all(places) or (self._is_introduced(i, k) and not parent):
                    ranked[1 + any(places)].append(i)  # the parent before `PT BYD Motor Indonesia`
            elif len(other.core) != len(other.lowers) and self._is_introduced(i, k):
                ranked[3].append(i)
            elif self._is_introduced(i, k) and (
                self._is_of_region(node) or not gazetteer.load().kinds.get(node.name.text)
            ):
                ranked[4].append(i)  # `KPU` of `KPU Kabupaten Jombang`
        for rank in sorted(ranked):
            return self._fullest(ranked[rank], k)
        return None

    def _is_of_region(self, node: Forms) -> bool:
        """Whether a body is one that each region has, and the text has no other of these letters: no `KPU RI`."""
        return node.core[0] in naming.BODIES_OF_REGIONS and not self._at("letters", ORG, node.core[0])

    def _is_company_of(self, full: int, short: int) -> bool:
        """Whether a name is a company's with its legal form, introduced before a name that is nobody's else."""
        node, other = self._nodes[short], self._nodes[full]
        known = node.core[0] in naming.GENERIC_HEADS or node.name.text in gazetteer.load().kinds
        registered = likeness.is_registered(other.name.words) and not likeness.is_registered(node.name.words)
        return registered and not known and self._is_introduced(full, short)

    def _is_introduced(self, full: int, short: int) -> bool:
        """Whether a name stands before all mentions of a shorter one but the first, which may be in the headline."""
        return self._places[full][0] < self._places[short][1]

    def _fullest(self, found: list[int], k: int) -> int | None:
        """The longest of these names, where all others are short forms of it; else the one introduced before `k`."""
        best = max(found, key=lambda i: len(self._nodes[i].lowers))
        core_of_best = self._nodes[best].core
        if all(core_of_best[: len(self._nodes[i].core)] == self._nodes[i].core for i in found):
            return best
        introduced = [i for i in found if self._is_introduced(i, k)]
        return introduced[0] if len(introduced) == 1 else None

    def headed_place(self, k: int) -> int | None:
        """`Lewotobi` of `Gunung Lewotobi Laki-laki`, `Bandung` of `Kota Bandung`, not of the `Kabupaten` around it."""
        node = self._nodes[k]
        found = set(self._at("headless", *node.lowers)) - {k}
        found = {i for i in found if self._nodes[i].lowers[1:] == node.lowers} or found  # not `Kecamatan Poso Pesisir`
        if gazetteer.load().is_place(node.name.text):  # `Makassar` is not the strait
            found = {i for i in found if self._nodes[i].lowers[0] not in naming.WATERS}
        heads = {self._nodes[i].lowers[0]: i for i in found}
        if naming.CITY in heads:
            return heads[naming.CITY]
        if node.lowers[0] in naming.CITIES_BESIDE_REGENCIES:
            found = {i for i in found if self._nodes[i].lowers[0] != naming.REGENCY}
        elif naming.REGENCY in heads:  # not `Sungai Bone`
            return heads[naming.REGENCY]
        return min(found) if len(found) == 1 else None

    def headed_organisation(self, k: int) -> int | None:
        """`Golkar` of `Partai Golkar`, where the text has one such organisation."""
        node = self._nodes[k]
        found = [i for i in self._at("headless organisation", *node.core) if i != k]
        return self._fullest(found, k) if found else None

    def product(self, k: int) -> int | None:
        """`Avanza` of `Toyota Avanza`: a maker's name in front, where the text has one such product."""
        node = self._nodes[k]
        found = [
            i
            for i in self._at("end", PRODUCT, node.lowers[-1])
            if len(self._nodes[i].lowers) > len(node.lowers)
            and self._nodes[i].lowers[-len(node.lowers) :] == node.lowers
        ]
        return found[0] if len(found) == 1 else None

    def event(self, k: int) -> int | None:
        """`Piala Dunia` of `Piala Dunia 2026`, where the text has one such year or number."""
        node = self._nodes[k]
        found = [
            i
            for i in self._at("start", EVENT, node.core[0][:2])
            if len(self._nodes[i].lowers) > len(node.lowers)
            and self._nodes[i].lowers[: len(node.lowers)] == node.lowers
            and (
                len(node.lowers) == 1  # `Olimpiade` of `Olimpiade Paris 2024`
                or likeness.says_which(self._nodes[i].name.words[len(node.lowers) :])
            )
        ]
        return found[0] if len(found) == 1 else None

    def headed_initials(self, k: int) -> int | None:
        """`Kementerian ESDM`, `PDI-P`: a head with the initials of what stands behind it."""
        node = self._nodes[k]
        found = self._at("letters", node.name.label, " ".join(node.lowers))
        return found[0] if len(found) == 1 else None

    def initials(self, k: int) -> int | None:
        """`UEA` of `Uni Emirat Arab`, `AHY` of a person, `FFI 2024` of `Festival Film Indonesia 2024`, `PT ASP`."""
        node = self._nodes[k]
        form = len(node.lowers) > 1 and node.name.words[0] in lexicon.LEGAL_PREFIXES
        year = node.lowers[1 + form :]
        found = self._at("letters", node.name.label, node.lowers[form])
        if year:
            found = [i for i in found if self._nodes[i].lowers[-1:] == year]
        return found[0] if len({self._nodes[i].core for i in found}) == 1 else None

    def initials_and_end(self, k: int) -> int | None:
        """`ISI Surakarta` of `Institut Seni Indonesia Surakarta`, `KTT G20` of `Konferensi Tingkat Tinggi G20`."""
        node = self._nodes[k]
        letters, end = node.lowers[0], node.coded[1:]
        candidates = self._at("end", node.name.label, end[-1])
        found = [i for i in candidates if i != k and likeness.is_initials_and_end(letters, end, self._nodes[i].coded)]
        return found[0] if len(found) == 1 else None

    def faculty(self, k: int) -> int | None:
        """`FK Unair` of `Fakultas Kedokteran Universitas Airlangga`: letters of the part, a short name of the whole."""
        node = self._nodes[k]
        letters, whole = node.lowers[0], node.name.words[1]
        size = len(letters)
        found = [
            i
            for head in naming.FACULTIES
            for i in self._at("core", head)
            if "".join(word[0] for word in self._nodes[i].lowers[:size]) == letters
            and likeness.is_short_of(whole, self._nodes[i].name.words[size:])
        ]
        return found[0] if len(found) == 1 else None

    def ending(self, k: int) -> int | None:
        """`Red Sparks` of `Daejeon JungKwanJang Red Sparks`: two words or more that end one longer name alone."""
        node = self._nodes[k]
        if node.name.text in gazetteer.load().kinds:
            return None
        size = len(node.lowers)
        found = [
            i
            for i in self._at("end", ORG, node.lowers[-1])
            if i != k and self._nodes[i].lowers[-size:] == node.lowers and not _is_unit(self._nodes[i])
        ]
        return found[0] if len(found) == 1 and self._is_introduced(found[0], k) else None

    def team(self, k: int) -> int | None:
        """`Dortmund` of `Borussia Dortmund`, `Bandung` of `Persib Bandung`: an organisation that goes by its town."""
        node = self._nodes[k]
        candidates = self._at("end", ORG, node.lowers[-1])
        found = [i for i in candidates if self._nodes[i].lowers[1:] == node.lowers]
        if len(found) != 1:
            return None
        club = self._nodes[found[0]].lowers[0] in naming.CLUB_HEADS
        return found[0] if club or gazetteer.load().is_place(node.name.text) else None

    def contraction(self, k: int) -> int | None:
        """`Kemenkeu` of `Kementerian Keuangan`, `Puspom TNI` of `Pusat Polisi Militer TNI`."""
        node = self._nodes[k]
        word, tail = node.lowers[0], node.lowers[1:]
        starts = self._at("start", node.name.label, word[:2])
        found = [i for i in starts if i != k and likeness.ends_with(self._nodes[i].core, tail)]
        found = [i for i in found if self._is_contraction(word, i, len(tail))]
        return found[0] if len(found) == 1 else None

    def _is_contraction(self, word: str, k: int, tail: int) -> bool:
        """Whether a word is put together from pieces of a name, whose head it may leave out: `Kominfo`."""
        whole = self._nodes[k].core
        whole = whole[: len(whole) - tail]
        headless = whole[1:] if whole[0] in naming.GENERIC_HEADS else ()
        return is_contraction(word, whole) or (len(headless) > 1 and is_contraction(word, headless))

    def known(self, k: int) -> int | None:
        """`The Fed` of `Federal Reserve`."""
        node = self._nodes[k]
        for full in naming.KNOWN_SHORT.get(" ".join(node.name.words), ()):
            lowers = tuple(full.casefold().split())
            for i, other in enumerate(self._nodes):
                if other.lowers == lowers and other.name.label is node.name.label:
                    return i
        return None


def _is_unit(node: Forms) -> bool:
    """Whether a name begins with the head of a body or of its unit: `Serikat Pekerja Wuxor` is not `Wuxor`."""
    head = node.name.words[0]
    letters = head.isupper() and len(head) > 2  # `OSIS SMK Negeri 2 Depok`
    return letters or node.lowers[0] in naming.GENERIC_HEADS or head in lexicon.AGENCY_HEADS | lexicon.UNIT_HEADS


def _fullness(node: Forms) -> tuple[bool, int]:
    """How full the name of a country is: `Negeri Sakura` is less of a name than `Jepang`."""
    return node.lowers[0] not in naming.NICKNAMES, len(node.name.text)
