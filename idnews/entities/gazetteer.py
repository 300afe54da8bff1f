"""Names known beforehand: places with their codes, names of persons, brands, well-known names.

The files are generated (`idnews.entities.train.gazetteers` says from what) or written by hand
(`entities-known.txt`); this module reads them and finds the longest entry at a word.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from idnews.entities import lexicon
from idnews.entities.splitting import words_of

T = TypeVar("T")
ROUND = "\N{RIGHT SINGLE QUOTATION MARK}"


@dataclass(slots=True)
class Gazetteer:
    """Names by their words, joined with blanks.

    `kinds` gives letters that say which lists hold a name, `longest` the number of words of the
    longest entry that begins with a word, `pairs` that of the longest that begins with two, and `codes` the
    ISO 3166 code of a country or province.
    """

    kinds: dict[str, str]
    longest: dict[str, int]
    pairs: dict[str, int]
    codes: dict[str, str]

    def is_place(self, name: str) -> bool:
        """Whether this is a country, a province or a place."""
        return name in self.codes or lexicon.KIND_PLACE in self.kinds.get(name, "")

    def match(self, words: list[str], first: int, end: int) -> tuple[int, str]:
        """The number of words of the longest name at `first`, and its kinds; `(0, "")` for none."""
        word = words[first]
        longest = self.longest.get(word)
        if longest is None:
            return 0, ""
        if longest > 1 and first + 1 < end:
            longest = self.pairs.get(f"{word} {words[first + 1]}", 0)
            for count in range(min(longest, end - first), 1, -1):
                kinds = self.kinds.get(" ".join(words[first : first + count]))
                if kinds:
                    return count, kinds
        own = self.kinds.get(word, "")
        return (1 if own else 0), own

    def names_at(self, words: list[str], places: list[int]) -> dict[int, tuple[int, str]]:
        """What `match` finds at each of these places, where it finds anything."""
        end, longest, match = len(words), self.longest, self.match
        return {i: name for i in places if words[i] in longest and (name := match(words, i, end))[0]}


def read_bytes(name: str) -> bytes:
    """The content of a data file of the package."""
    data = pkgutil.get_data("idnews", f"data/{name}")
    if data is None:
        raise FileNotFoundError(f"idnews/data/{name} is not in this installation")
    return data


def read_lines(name: str) -> list[str]:
    """The lines of a data file without comments."""
    return [line for line in read_bytes(name).decode("utf-8").splitlines() if line and line[0] != "#"]


@cache
def load() -> Gazetteer:
    """The gazetteers of the package, read once."""
    kinds: dict[str, str] = {}
    longest: dict[str, int] = {}
    pairs: dict[str, int] = {}
    places = [line.partition("\t") for line in read_lines("entities-places.txt")]
    for kind, names in _names_by_kind(places):
        for name in names:
            if name.isalpha():
                key = first = name
                count = 1
            else:
                words = name.split(" ")
                if not all(map(str.isalpha, words)):
                    words = words_of(name)
                key, first, count = " ".join(words), words[0], len(words)
                if count > 1:
                    pair = key if count == 2 else f"{first} {words[1]}"
                    if count > pairs.get(pair, 0):
                        pairs[pair] = count
            known = kinds.get(key)
            if known is None:
                kinds[key] = kind
            elif kind not in known:
                kinds[key] = known + kind
            if count > longest.get(first, 0):
                longest[first] = count
    _add_round(kinds)
    _add_round(longest)
    _add_round(pairs)
    return Gazetteer(kinds, longest, pairs, {name: code for name, _, code in places if code})


def _add_round(names: dict[str, T]) -> None:
    """Add what has an apostrophe with a round one: `Moody’s`."""
    names |= {name.replace("'", ROUND): of for name, of in names.items() if "'" in name}


def _names_by_kind(places: list[tuple[str, str, str]]) -> Iterator[tuple[str, list[str]]]:
    """The names of all lists with the letters of their kinds; of places those that have no code first."""
    yield lexicon.KIND_PLACE, [name for name, _, code in places if not code]
    yield lexicon.KIND_PROVINCE, [name for name, _, code in places if "-" in code]
    yield lexicon.KIND_COUNTRY, [name for name, _, code in places if code and "-" not in code]
    marked = [line.partition("\t") for line in read_lines("entities-names.txt")]
    for kind in ("1", "2"):
        yield kind, [name for name, _, marks in marked if kind in marks]
    yield lexicon.KIND_BRAND, read_lines("entities-brands.txt")
    for line in read_lines("entities-known.txt"):
        yield line[0], line[2:].split(", ")


@cache
def heads_of_codes() -> frozenset[str]:
    """The words that the names with codes begin with, also in capitals: elsewhere none need be looked for."""
    heads = {name.partition(" ")[0] for name in load().codes}
    return frozenset(heads.union(map(str.upper, heads)))


def is_brand(name: str) -> bool:
    """Whether a name is that of a company known everywhere, which is not its company in one country.

    >>> is_brand("Google"), is_brand("Greenpeace")
    (True, False)
    """
    return lexicon.KIND_BRAND in load().kinds.get(name, "")


def code_of(name: str) -> str | None:
    """The ISO 3166 code of a country or an Indonesian province by one of its names in news.

    >>> code_of("Korsel"), code_of("Jawa Barat"), code_of("Bandung")
    ('KR', 'ID-JB', None)
    """
    codes = load().codes
    return codes.get(name) or (codes.get(name.title()) if name.isupper() and len(name) > 4 else None)
