r"""The rule engine: a phrase is a pattern over tokens, a rule is one line.

    Rule("[{weekday}[,] ]{day} {month}[ {year}]", day_of)

A template is read from left to right:

    juni , /        the word or character itself (lower-case; `\(` for a character with a meaning here)
    {slot}          a token or phrase of that slot, handed to the builder under the slot's name
    {name:slot}     the same, under another name
    [x]  (x|y)      x or nothing; x or y
    (x)*3           x, up to three times or not at all
    a space         blanks;  ~  maybe blanks
    {*}             any one token that is no blank
    <x>             x alone is the mention, the rest is context that it needs; more than one may stand
                    in a template, and the builder then returns one value for each

The builder takes the slots that matched by name and returns the value. It returns `None` where the
phrase is no mention, nor any part of it (31 February, the year of a law), and raises `ValueError` where
a shorter match may still be one. The longest match at the leftmost start wins, the earlier rule on a tie.

How it is fast: what stands between two blanks is remembered with all that is known of it, so that a text with
nothing in it costs one look-up a word. Every token has a *kind*, one character that stands for the set of slots
and literal words that it belongs to. The kinds of a text are a string, and over such strings all templates
together are one automaton (`idnews._automaton`), which tells at a token what rules match and how far. Only of
the rule that wins it is asked which tokens are which slot's (`idnews._parts`).
"""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from idnews._automaton import Automaton, Ends
from idnews._kinds import BLANK, NOT_BLANK, Places, Slot, Vocabulary, listed
from idnews._parts import Part, Parts
from idnews._remembered import Remembered
from idnews._template import ANY, Node, parse_template
from idnews._tokens import Tokens

# So many lengths of a match are tried, the longest first, until one means something.
_SHORTER = 12
# Pieces without anchors are remembered out of texts of so many characters; then it begins anew.
_LEARNT = 1 << 20


@dataclass(frozen=True, slots=True)
class Rule:
    """A template and the function that makes a value of its slots; it goes by its template, if by no name."""

    template: str
    build: Callable[..., Any]
    name: str = ""
    needs_here: bool = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", self.name or self.template)
        object.__setattr__(self, "needs_here", "here" in inspect.signature(self.build).parameters)


@dataclass(slots=True)
class Here:
    """Where a rule matched, for the builders that must look at it (parameter `here`)."""

    tokens: Tokens
    words: list[str]  # all tokens of the text
    start: int  # number of the first token of the match
    end: int  # number of the token behind its last
    spans: Mapping[str, tuple[int, int]]  # token span of each slot that matched

    def source(self, slot: str) -> str:
        """The text of a slot as the caller wrote it."""
        start, end = self.spans[slot]
        return self.tokens.text[self.tokens.offsets[start] : self.tokens.offsets[end]]


@dataclass(slots=True)
class Found:
    """One mention: its tokens (numbers, end exclusive), its value, the rule that made it."""

    start: int
    end: int
    value: Any
    rule: Rule


__all__ = ["ANY", "Found", "Grammar", "Here", "Rule", "Slot", "listed"]


class Grammar:
    """Rules and the slots they use, ready to find phrases. Checked when it is made."""

    def __init__(self, rules: Sequence[Rule], slots: Iterable[Slot]) -> None:
        self.rules = tuple(rules)
        self.slots = {slot.name: slot for slot in slots}
        # Few phrases are new: what the others say need not be read again.
        read: dict[str, Callable[[str], Any]] = {
            s.name: Remembered(s.read).__getitem__ if s.template and s.read is not str else s.read
            for s in self.slots.values()
        }
        self._pieces = {s.name: parse_template(s.template) for s in self.slots.values() if s.template}
        self._trees = [parse_template(rule.template) for rule in self.rules]
        for rule, tree in zip(self.rules, self._trees, strict=True):
            self._check(rule, tree)
        literals = {literal for tree in (*self._trees, *self._pieces.values()) for literal in tree.literals()}
        self._vocabulary = Vocabulary(self.slots.values(), literals)
        self._automaton = Automaton(self._trees, self._pieces, self._vocabulary)
        self._parts = Parts(self._pieces, self._vocabulary, read)
        self._check_beginnings()
        self._starts = Places(kind for kinds, _ in self._automaton.start.ways for kind in kinds)
        self._needs: dict[str, list[frozenset[str]]] = {}
        anchors = self._kinds_of_all_rules()
        self._anchors = Places(anchors) if anchors else None
        self._idle: set[str] = set()  # pieces of texts that had none of them
        self._learnt = 0

    def _check(self, rule: Rule, tree: Node) -> None:
        parameters = inspect.signature(rule.build).parameters
        takes_all = any(p.kind is p.VAR_KEYWORD for p in parameters.values())
        for name, slot in tree.slots():
            if slot == ANY:
                continue
            if slot not in self.slots:
                raise ValueError(f"unknown slot {{{slot}}} in {rule.template}")
            if name not in parameters and not takes_all:
                raise ValueError(f"{rule.build.__name__} takes no {name!r}, which stands in {rule.template}")

    def _check_beginnings(self) -> None:
        """Every rule has a token, and one that is known by its kind comes first."""
        for number in self._automaton.start.rules:
            raise ValueError(f"template matches the empty string: {self.rules[number].template}")
        if any(kinds is NOT_BLANK for kinds, _ in self._automaton.start.ways):
            raise ValueError("no template can begin with any token")
        if any(BLANK in kinds for kinds, _ in self._automaton.start.ways):
            raise ValueError("no template can begin with a blank")

    def _kinds_of_all_rules(self) -> frozenset[str]:
        """Kinds of which every match of any rule has one, so that a text without them need not be looked at."""
        needs = [
            {need for need in self._required(tree) if not self._vocabulary.of_numbers(need)} for tree in self._trees
        ]
        if not all(needs):
            return frozenset()
        # One need of each rule, those first that most rules share: so the kinds stay few.
        kinds: frozenset[str] = frozenset()
        while needs:
            shared = Counter(need for rule_needs in needs for need in rule_needs)
            most = max(shared, key=lambda need: (shared[need], -len(need)))
            needs = [rule_needs for rule_needs in needs if most not in rule_needs]
            kinds |= most
        return self._vocabulary.kinds_alone(kinds)

    def _required(self, node: Node) -> list[frozenset[str]]:
        """Sets of kinds, of each of which every match of the node has one."""
        if node.slot == ANY or node.repeat is not None or node.what in ("blank", "maybe"):
            return []
        if node.what == "literal":
            return [self._vocabulary.having("=" + node.text)]
        if node.what == "slot":
            if node.slot not in self._needs:  # most slots stand in many templates
                piece = self._pieces.get(node.slot)
                having = self._vocabulary.having(node.slot)
                self._needs[node.slot] = [having] if piece is None else self._required(piece)
            return self._needs[node.slot]
        children = [self._required(child) for child in node.children]
        if node.what != "choice":
            return [need for child in children for need in child]
        if not all(children):
            return []
        return [frozenset().union(*(min(child, key=len) for child in children))]

    def find(self, tokens: Tokens) -> list[Found]:
        """All phrases, from left to right."""
        every: list[Found] = []
        if self._anchors is not None and self._idle.issuperset(tokens.pieces):
            return every
        alone = self._vocabulary.alone(tokens)
        if self._anchors is not None and 1 not in self._anchors.marked(alone):
            self._learn(tokens)
            return every
        kinds = self._vocabulary.kinds(tokens, alone)
        starts = self._starts.marked(kinds)
        at = starts.find(1)
        while at >= 0:
            behind = at + 1
            ends = self._automaton.ends(kinds, at)
            if ends:
                for found in self._best(tokens, kinds, at, ends):
                    behind = found.end
                    if found.value is not None:
                        every.append(found)
            at = starts.find(1, behind)
        return every

    def _learn(self, tokens: Tokens) -> None:
        """Remember the pieces of a text without anchors, so that a text of such pieces is left at once."""
        self._learnt += len(tokens.text)
        if self._learnt > _LEARNT:
            self._idle.clear()
            self._learnt = len(tokens.text)
        if self._learnt <= _LEARNT:
            self._idle.update(tokens.pieces)

    def _best(self, tokens: Tokens, kinds: str, at: int, ends: Ends) -> list[Found]:
        """What the longest match at a token means, of the earlier rule; the next longest where it is no value."""
        for length, rules in ends[: -_SHORTER - 1 : -1]:
            end = at + length
            shape = kinds[at:end]
            for number in rules:
                parts = self._parts.of(self._trees[number], shape)
                try:
                    return self._made(self.rules[number], tokens, at, end, parts)
                except ValueError:  # the builders' way to say that this is no value
                    continue
        return []

    def _made(self, rule: Rule, tokens: Tokens, at: int, end: int, parts: tuple[Part, ...]) -> list[Found]:
        """What a match means; ValueError where it means nothing."""
        words = tokens.words
        values: dict[str, Any] = {}
        spans: dict[str, tuple[int, int]] = {}
        marked: list[tuple[int, int]] = []
        for name, read, first, behind in parts:
            start, stop = span = at + first, at + behind
            if read is None:
                marked.append(span)
            else:
                spoken = words[start] if stop == start + 1 else "".join(words[start:stop])
                values[name] = spoken if read is str else read(spoken)
                spans[name] = span
        if rule.needs_here:
            values["here"] = Here(tokens, words, at, end, spans)
        value = rule.build(**values)
        if value is None or not marked:
            return [Found(at, end, value, rule)]
        return [Found(*span, part, rule) for span, part in zip(marked, value, strict=True)]
