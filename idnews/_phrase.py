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

How it is fast: every token has a *kind*, one character that stands for the set of slots and literal
words that it belongs to. The kinds of a text are a string, templates are small regular expressions
over such strings, and only the rules that can begin with the next five kinds are tried.
"""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from idnews._kinds import ANY_GLUED, APART, BLANK, GLUED, LAST_GLUED, MORE, REMEMBERED, Slot, Vocabulary, listed, one_of
from idnews._template import Node, parse_template
from idnews._tokens import Tokens

if TYPE_CHECKING:
    from idnews._re import Match, Pattern

ANY = "*"  # the slot that any token but a blank fits
_ANY_KIND = "any"  # no kind: those are single characters

# How often a match that means nothing is shortened by a token and tried again.
_SHORTER = 12
# What a rule cannot do without is looked for from the start of a block of so many tokens over three of them:
# a phrase has fewer than two blocks.
_BLOCK = 128
_MANY = 6
# So many tokens of a match's beginning are looked up to find the rules that can match there.
_LOOK = 5


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


class Here(NamedTuple):
    """Where a rule matched, for the builders that must look at it (parameter `here`)."""

    tokens: Tokens
    start: int  # number of the first token of the match
    end: int  # number of the token behind its last
    spans: Mapping[str, tuple[int, int]]  # token span of each slot that matched

    def source(self, slot: str) -> str:
        """The text of a slot as the caller wrote it."""
        start, end = self.spans[slot]
        return self.tokens.text[self.tokens.offsets[start] : self.tokens.offsets[end]]


class Found(NamedTuple):
    """One mention: its tokens (numbers, end exclusive), its value, the rule that made it."""

    start: int
    end: int
    value: Any
    rule: Rule


class _Compiled(NamedTuple):
    """A rule's pattern over kinds, with what its groups are: slots (group, name, reader) and marked mentions."""

    pattern: Pattern[str]
    slots: list[tuple[int, str, Callable[[str], Any]]]
    marks: list[int]
    number: int
    rule: Rule
    need: frozenset[str]  # kinds of which every match has one, the rarest such set


__all__ = ["ANY", "Found", "Grammar", "Here", "Rule", "Slot", "listed"]


class Grammar:
    """Rules and the slots they use, ready to find phrases. Checked when it is made."""

    def __init__(self, rules: Sequence[Rule], slots: Iterable[Slot]) -> None:
        from idnews import _re

        self._re = _re
        self.rules = tuple(rules)
        self.slots = {slot.name: slot for slot in slots}
        self._pieces = {s.name: parse_template(s.template) for s in self.slots.values() if s.template}
        self._trees = [parse_template(rule.template) for rule in self.rules]
        for rule, tree in zip(self.rules, self._trees, strict=True):
            self._check(rule, tree)
        literals = {literal for tree in (*self._trees, *self._pieces.values()) for literal in tree.literals()}
        self._vocabulary = Vocabulary(self.slots.values(), literals)
        self._begins = [self._beginning(rule, tree) for rule, tree in zip(self.rules, self._trees, strict=True)]
        self._candidates: dict[str, list[_Compiled]] = {}
        first = set().union(*(kinds[0] for kinds, _ in self._begins))
        glued, apart = ([kind for kind in first if ord(kind) in some] for some in (GLUED, APART))
        starts = [f"(?<!{ANY_GLUED}){one_of(glued)}"] if glued else []
        starts += [one_of(apart)] if apart else []
        self._start = _re.scanner("|".join(starts))
        self._anchors = self._words_of_all_rules()
        self._compiled: dict[int, _Compiled] = {}

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

    def _beginning(self, rule: Rule, tree: Node) -> tuple[list[set[str]], int]:
        """The kinds that can stand at the first tokens of a match, and how few tokens it can have."""
        kinds: list[set[str]] = [set() for _ in range(_LOOK)]
        ends = self._walk(tree, {0}, kinds)
        if 0 in ends:
            raise ValueError(f"template matches the empty string: {rule.template}")
        if _ANY_KIND in kinds[0]:
            raise ValueError(f"no template can begin with any token: {rule.template}")
        return kinds, min(ends)

    def _walk(self, node: Node, places: set[int], kinds: list[set[str]]) -> set[int]:
        """Note which kinds the node can put at which of the first places; the places behind it."""
        if min(places) >= _LOOK:  # too far behind to be looked at
            return places

        def put(some: Iterable[str]) -> set[int]:
            for place in places:
                if place < _LOOK:
                    kinds[place].update(some)
            return {min(place + 1, _LOOK) for place in places}

        if node.slot == ANY:
            return put({_ANY_KIND})
        if node.what == "slot":
            slot = self.slots[node.slot]
            if slot.template:
                return self._walk(self._pieces[slot.name], places, kinds)
            behind = put(self._vocabulary.having(slot.name))
            for place in range(min(behind), _LOOK) if slot.words else ():  # the rest of a phrase
                kinds[place].add(MORE)
                behind.add(place + 1)
            return behind
        if node.what == "literal":
            return put(self._vocabulary.having("=" + node.text))
        if node.what in ("blank", "maybe"):
            return put(BLANK) | (places if node.what == "maybe" else set())
        if node.what == "choice":
            return set().union(*(self._walk(child, places, kinds) for child in node.children))
        behind = places
        for _ in range(min(node.repeat or 1, _LOOK)):
            once = behind
            for child in node.children:
                once = self._walk(child, once, kinds)
            behind = behind | once if node.repeat is not None else once
        return behind

    def _words_of_all_rules(self) -> frozenset[str]:
        """Words of which every match of any rule has one, so that a text without them need not be looked at."""
        needs = [
            {need for need in self._required(tree) if not self._vocabulary.of_numbers(need)} for tree in self._trees
        ]
        if not all(needs):
            return frozenset()
        # Of each rule's needs, the one that it shares with most others: so the words stay few.
        shared = Counter(need for rule_needs in needs for need in rule_needs)
        kinds = frozenset().union(*(max(rule_needs, key=lambda need: shared[need]) for rule_needs in needs))
        return self._vocabulary.words_of(kinds)

    def _need(self, number: int) -> frozenset[str]:
        first = self._begins[number][0][0]
        behind = [need for need in self._required(self._trees[number]) if not need & first]
        return min(behind, key=len) if behind else frozenset(first)

    def _required(self, node: Node) -> list[frozenset[str]]:
        """Sets of kinds, of each of which every match of the node has one."""
        if node.slot == ANY or node.repeat is not None or node.what in ("blank", "maybe"):
            return []
        if node.what == "literal":
            return [frozenset(self._vocabulary.having("=" + node.text))]
        if node.what == "slot":
            slot = self.slots[node.slot]
            if slot.template:
                return self._required(self._pieces[slot.name])
            return [frozenset(self._vocabulary.having(slot.name))]
        children = [self._required(child) for child in node.children]
        if node.what != "choice":
            return [need for child in children for need in child]
        if not all(children):
            return []
        return [frozenset().union(*(min(child, key=len) for child in children))]

    def _rules_for(self, beginning: str) -> list[_Compiled]:
        """The rules that can match where the first kinds are these."""
        rules = [
            self._rule(number)
            for number, (kinds, shortest) in enumerate(self._begins)
            if shortest <= len(beginning)
            and all(
                place >= shortest or kind in kinds[place] or _ANY_KIND in kinds[place]
                for place, kind in enumerate(beginning)
            )
        ]
        if len(self._candidates) < REMEMBERED:
            self._candidates[beginning] = rules
        return rules

    def _pattern(self, node: Node, groups: list[tuple[str, str]] | None) -> str:
        """The node as a pattern over kinds; slots become groups, noted in `groups`, where it is given."""
        if node.slot == ANY:
            return f"[^{one_of(BLANK)[1:]}"
        if node.what == "slot":
            slot = self.slots[node.slot]
            if slot.template:
                inner = self._pattern(self._pieces[slot.name], None)
            else:
                inner = one_of(self._vocabulary.having(slot.name) or [MORE]) + (one_of(MORE) if slot.words else "")
                inner += "*" if slot.words else ""
            if groups is None:
                return f"(?:{inner})"
            groups.append((node.text, node.slot))
            return f"({inner})"
        if node.what == "literal":
            return one_of(self._vocabulary.having("=" + node.text))
        if node.what in ("blank", "maybe"):
            return one_of(BLANK) + ("?" if node.what == "maybe" else "")
        if node.what == "mark" and groups is not None:
            groups.append(("", ""))  # its group opens before those inside it
        parts = [self._pattern(child, groups) for child in node.children]
        if node.what == "choice":
            return f"(?:{'|'.join(parts)})"
        inner = "".join(parts)
        if node.what == "mark" and groups is not None:
            return f"({inner})"
        return inner if node.repeat is None else f"(?:{inner}){{0,{node.repeat}}}"

    def _rule(self, number: int) -> _Compiled:
        if number not in self._compiled:
            groups: list[tuple[str, str]] = []
            pattern = self._pattern(self._trees[number], groups) + f"(?:(?<!{ANY_GLUED})|(?!{ANY_GLUED}))"
            slots = [(group, name, self.slots[slot].read) for group, (name, slot) in enumerate(groups, 1) if slot]
            marks = [group for group, (_, slot) in enumerate(groups, 1) if not slot]
            self._compiled[number] = _Compiled(
                self._re.matcher(pattern), slots, marks, number, self.rules[number], self._need(number)
            )
        return self._compiled[number]

    def find(self, tokens: Tokens) -> Iterator[Found]:
        """All phrases, from left to right."""
        if self._anchors and self._anchors.isdisjoint(tokens.words):
            return
        kinds, candidates, behind = self._vocabulary.kinds(tokens), self._candidates, 0
        near: set[str] = set()
        block = -1
        for start in self._start.finditer(kinds):
            at = start.start()
            if at < behind:
                continue
            beginning = kinds[at : at + _LOOK]
            rules = candidates[beginning] if beginning in candidates else self._rules_for(beginning)
            if len(rules) > _MANY and at // _BLOCK != block:
                block = at // _BLOCK
                near = set(kinds[block * _BLOCK : (block + 3) * _BLOCK])
            for found in self._best(tokens, kinds, at, rules, near) if rules else ():
                behind = found.end
                if found.value is not None:
                    yield found

    def _best(self, tokens: Tokens, kinds: str, at: int, rules: list[_Compiled], near: set[str]) -> list[Found]:
        """What the rule with the longest match at a token makes of it; the next longest where it is no value."""
        matches = []
        many = len(rules) > _MANY
        for compiled in rules:
            if many and compiled.need.isdisjoint(near):  # cheaper to see than to try in vain
                continue
            match = compiled.pattern.match(kinds, at)
            if match is not None:
                matches.append((-match.end(), compiled.number, match, compiled))
        shorter = 0
        while matches:
            matches.sort()  # longest first, then the earlier rule: no two have the same number
            _, number, match, compiled = matches.pop(0)
            try:
                return _made(tokens, at, match, compiled)
            except ValueError:  # the builders' way to say that this is no value
                pass
            # The same rule may have a value with a token less: `5 tahun` of *5 tahun 6 tahun lalu*.
            again = compiled.pattern.match(kinds, at, match.end() - 1) if shorter < _SHORTER else None
            if again is not None and not (kinds[again.end()] <= LAST_GLUED and kinds[again.end() - 1] <= LAST_GLUED):
                shorter += 1
                matches.append((-again.end(), number, again, compiled))
        return []


def _made(tokens: Tokens, at: int, match: Match[str], compiled: _Compiled) -> list[Found]:
    """What a match means; ValueError where it means nothing."""
    rule = compiled.rule
    values: dict[str, Any] = {}
    spans: dict[str, tuple[int, int]] = {}
    for group, name, read in compiled.slots:
        start, end = match.span(group)
        if start >= 0:
            values[name] = read(tokens.cut(start, end))
            spans[name] = start, end
    if rule.needs_here:
        values["here"] = Here(tokens, at, match.end(), spans)
    value = rule.build(**values)
    if value is None or not compiled.marks:
        return [Found(at, match.end(), value, rule)]
    marked = [match.span(group) for group in compiled.marks if match.start(group) >= 0]
    return [Found(start, end, part, rule) for (start, end), part in zip(marked, value, strict=True)]
