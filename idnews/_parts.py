"""Which tokens of a match belong to which slot of the rule.

A rule reads a shape, the kinds of the tokens that it matched, from left to right: the first of its
alternatives that leads to the end, with as much as possible of what may be left out or repeated. What
a shape is made of is worked out once, for most mentions of a language have few shapes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from idnews._kinds import END, MORE, REMEMBERED, Vocabulary
from idnews._template import ANY, Node


class Part(NamedTuple):
    """The tokens of one slot, counted from the first of the match; a marked mention is a part that nobody reads."""

    name: str
    read: Callable[[str], Any] | None
    start: int
    end: int


# Where a piece can end, the preferred end first, and the parts on the way there.
_Ways = dict[int, tuple[Part, ...]]


class Parts:
    """The parts of all shapes met so far; rules are known by their templates' trees."""

    def __init__(
        self, pieces: Mapping[str, Node], vocabulary: Vocabulary, read: Mapping[str, Callable[[str], Any]]
    ) -> None:
        self.pieces, self.vocabulary, self.read = pieces, vocabulary, read
        self._first: dict[int, frozenset[str]] = {}
        self._known: dict[tuple[int, str], tuple[Part, ...]] = {}

    def of(self, tree: Node, shape: str) -> tuple[Part, ...]:
        """The parts of a shape that the tree matches."""
        parts = self._known.get((id(tree), shape))
        if parts is None:
            parts = _numbered(_Shape(self, shape).ways(tree, 0)[len(shape)])
            if len(self._known) < REMEMBERED:
                self._known[id(tree), shape] = parts
        return parts

    def first(self, node: Node) -> frozenset[str]:
        """The kinds that a piece can begin with; the end's kind among them where it can be empty."""
        if id(node) not in self._first:
            self._first[id(node)] = self._begins(node)
        return self._first[id(node)]

    def _begins(self, node: Node) -> frozenset[str]:
        if node.slot in self.pieces:
            return self.first(self.pieces[node.slot])
        if node.what == "choice":
            return frozenset().union(*map(self.first, node.children))
        if node.what not in ("sequence", "mark"):
            return self.vocabulary.of(node) | (frozenset(END) if node.what == "maybe" else frozenset())
        begins = frozenset(END)
        for child in node.children:
            begins = begins - {END} | self.first(child)
            if END not in begins:
                break
        return begins | {END} if node.repeat is not None else begins


def _numbered(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts of what is repeated under names of their own: `more`, `more2`, `more3`."""
    seen: Counter[str] = Counter()
    out: list[Part] = []
    for part in parts:
        seen[part.name] += part.read is not None
        count = seen[part.name]
        out.append(part if count < 2 else part._replace(name=f"{part.name}{count}"))
    return tuple(out)


class _Shape:
    """One shape that is read."""

    def __init__(self, parts: Parts, shape: str) -> None:
        self._parts, self._kinds = parts, shape + END
        self._slots: dict[tuple[str, int], list[int]] = {}

    def ways(self, node: Node, at: int) -> _Ways:
        """Where the node can end if it begins at a token."""
        first = self._parts.first(node)
        if self._kinds[at] not in first and END not in first:
            return {}
        if node.what in ("sequence", "mark"):
            return self._repeated(node, at, node.repeat)
        if node.what == "choice":
            found: _Ways = {}
            for child in node.children:
                for end, parts in self.ways(child, at).items():
                    found.setdefault(end, parts)
            return found
        if node.slot and node.slot != ANY:
            return {end: (Part(node.text, self._parts.read[node.slot], at, end),) for end in self._slot(node, at)}
        ways: _Ways = {at + 1: ()} if self._kinds[at] in self._parts.vocabulary.of(node) else {}
        return ways | {at: ()} if node.what == "maybe" else ways

    def _repeated(self, node: Node, at: int, times: int | None) -> _Ways:
        """As often as may be, then less often; just once where there are no times."""
        if times == 0:
            return {at: ()}
        ways: _Ways = {at: ()}
        for child in node.children:
            ways = self._behind(ways, lambda end, child=child: self.ways(child, end))  # type: ignore[misc]
        if node.what == "mark":
            ways = {end: (Part("", None, at, end), *parts) for end, parts in ways.items()}
        if times is None:
            return ways
        return self._behind(ways, lambda end: self._repeated(node, end, times - 1)) | {at: ()}

    def _behind(self, ways: _Ways, more: Callable[[int], _Ways]) -> _Ways:
        found: _Ways = {}
        for middle, parts in ways.items():
            for end, behind in more(middle).items():
                found.setdefault(end, parts + behind)
        return found

    def _slot(self, node: Node, at: int) -> Iterable[int]:
        """Where a slot can end, looked at once for all rules' pieces that ask."""
        key = node.slot, at
        if key not in self._slots:
            if node.slot in self._parts.pieces:
                self._slots[key] = list(self.ways(self._parts.pieces[node.slot], at))
            else:
                self._slots[key] = self._listed(node, at)
        return self._slots[key]

    def _listed(self, node: Node, at: int) -> list[int]:
        """Behind a word or number of the slot, and behind all the tokens of a phrase."""
        end = at + 1
        while node.slot in self._parts.vocabulary.with_phrases and self._kinds[end] == MORE:
            end += 1
        return list(range(end, at, -1))
