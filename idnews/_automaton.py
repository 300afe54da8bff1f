"""All templates of a grammar as one automaton over kinds of tokens, built only as far as texts need it.

Walking it from a token tells which rules match there and how far, however many there are: each step is
one look-up. A state stands for all that may still follow; the states behind it are worked out when a
text first leads there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from idnews._kinds import LAST_GLUED, Vocabulary
from idnews._template import Node

# So many steps are remembered, which is more than all of a library's news needs; then it begins anew, so
# that no text can make it grow without end.
_REMEMBERED = 20_000
# Most walks end within so many tokens, and where they lead is remembered too.
_NEAR = 8

_BLANK, _REST_OF_PHRASE = Node("blank"), Node("more")


class _Then:
    """A piece of a template and what may follow it; there is one object for each such pair."""

    __slots__ = ("node", "rest")

    def __init__(self, node: Node, rest: _Rest) -> None:
        self.node = node
        self.rest = rest


# Any one of these may follow; a number says that the rule of that number ends here.
_Rest = frozenset["_Then | int"]

# Of matches that begin at a token, how many tokens each has and the numbers of its rules, the longest last.
Ends = tuple[tuple[int, tuple[int, ...]], ...]


class State(dict[str, "State | None"]):
    """The state behind each kind of token, `None` where no rule goes on. `rules` are those that end here."""

    __slots__ = ("_automaton", "rules", "ways")

    def __init__(self, automaton: Automaton, rest: _Rest) -> None:
        self._automaton = automaton
        self.rules, self.ways = automaton.opened(rest)

    def __missing__(self, kind: str) -> State | None:
        state = self[kind] = self._automaton.behind(self, kind)
        return state


class Automaton:
    """The automaton of some templates, which go by their place among `trees`; `pieces` are those of slots."""

    def __init__(self, trees: Iterable[Node], pieces: Mapping[str, Node], vocabulary: Vocabulary) -> None:
        self._trees, self._pieces, self._vocabulary = tuple(trees), pieces, vocabulary
        self._thens: dict[tuple[int, _Rest], _Then] = {}
        self._fewer: dict[int, Node] = {}
        self._states: dict[_Rest, State] = {}
        self._steps = 0
        self._walks: dict[str, Ends] = {}
        whole = (self._then(tree, frozenset({number})) for number, tree in enumerate(self._trees))
        self.start = State(self, frozenset(whole))

    def ends(self, kinds: str, at: int) -> Ends:
        """The matches that begin at a token of a text, of which all kinds are given."""
        if at and kinds[at] <= LAST_GLUED and kinds[at - 1] <= LAST_GLUED:  # inside a longer word
            return ()
        near = kinds[at : at + _NEAR]
        ends = self._walks.get(near)
        if ends is None:
            ends, seen = self._walk(kinds, at)
            if seen <= _NEAR:
                if len(self._walks) >= _REMEMBERED:
                    self._walks.clear()
                self._walks[near] = ends
        return ends

    def _walk(self, kinds: str, start: int) -> tuple[Ends, int]:
        """The matches that begin at a token, and how many tokens show that there are no others."""
        ends: list[tuple[int, tuple[int, ...]]] = []
        at, kind = start, kinds[start]
        state = self.start[kind]
        while state is not None:
            at += 1
            last, kind = kind, kinds[at]
            if state.rules and (kind > LAST_GLUED or last > LAST_GLUED):
                ends.append((at - start, state.rules))
            state = state[kind]
        return tuple(ends), at + 1 - start

    def behind(self, state: State, kind: str) -> State | None:
        """The state to which a kind of token leads."""
        rest = frozenset().union(*(rest for kinds, rest in state.ways if kind in kinds))
        if not rest:
            return None
        self._steps += 1
        if self._steps > _REMEMBERED:
            self._steps = 0
            self._states.clear()
            self.start.clear()
        if rest not in self._states:
            return self._states.setdefault(rest, State(self, rest))
        return self._states[rest]

    def opened(self, rest: _Rest) -> tuple[tuple[int, ...], list[tuple[frozenset[str], _Rest]]]:
        """The rules that end where any of the rest may follow, and to what each kind of token leads."""
        rules: list[int] = []
        ways: dict[frozenset[str], _Rest] = {}
        slots: dict[str, _Rest] = {}
        seen: set[_Then | int] = set()
        todo = set(rest)
        while todo or slots:
            if not todo:  # a slot with which many rules begin is opened once
                slot, behind = slots.popitem()
                todo.add(self._then(self._pieces[slot], behind))
            then = todo.pop()
            if then in seen:
                continue
            seen.add(then)
            if isinstance(then, int):
                rules.append(then)
            elif then.node.slot in self._pieces:
                slots[then.node.slot] = slots.get(then.node.slot, frozenset()) | then.rest
            elif then.node.what in ("choice", "sequence", "mark", "maybe"):
                todo |= self._inside(then.node, then.rest)
            else:
                kinds = self._vocabulary.of(then.node)
                ways[kinds] = ways.get(kinds, frozenset()) | self._behind_leaf(then)
        return tuple(sorted(rules)), list(ways.items())

    def _inside(self, node: Node, rest: _Rest) -> set[_Then | int]:
        """What a piece made of others may begin with; where it may be left out, so may the rest."""
        if node.what == "choice":
            return {self._then(child, rest) for child in node.children}
        begins = set(rest) if node.what == "maybe" or node.repeat is not None else set()
        if node.what == "maybe":
            begins.add(self._then(_BLANK, rest))
            return begins
        if node.repeat is not None and node.repeat > 1:
            again = self._fewer.setdefault(id(node), replace(node, repeat=node.repeat - 1))
            rest = frozenset({self._then(again, rest)})
        for child in reversed(node.children):
            rest = frozenset({self._then(child, rest)})
        return begins | rest

    def _behind_leaf(self, then: _Then) -> _Rest:
        """What follows the first token of a leaf: of a phrase, more of it."""
        if then.node is _REST_OF_PHRASE:
            return frozenset({then}) | then.rest
        if then.node.slot in self._vocabulary.with_phrases:
            return frozenset({self._then(_REST_OF_PHRASE, then.rest)}) | then.rest
        return then.rest

    def _then(self, node: Node, rest: _Rest) -> _Then:
        return self._thens.setdefault((id(node), rest), _Then(node, rest))
