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
over such strings, and only the rules that can begin with a token's kind are tried there.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from idnews._template import Node, parse_template
from idnews._tokens import MAX_BLANKS, Tokens

if TYPE_CHECKING:
    from idnews._re import Pattern

# Kinds are private-use characters: tokens that are glued to their neighbours (words, numbers) in one
# range, all others in another, so that "not inside a word" is one cheap look.
_GLUED = range(0xE000, 0xF000)
_APART = range(0xF000, 0xF8FF)
_WORD, _NUMBER, _MORE = (chr(_GLUED[i]) for i in range(3))
_SIGN, _BLANK = (chr(_APART[i]) for i in range(2))
_ANY_GLUED = f"[{chr(_GLUED[0])}-{chr(_GLUED[-1])}]"

ANY = "*"  # the slot that any token but a blank fits

# Kinds of tokens seen are remembered up to this many tokens, so that memory stays bounded.
_REMEMBERED = 30_000


@dataclass(frozen=True, slots=True)
class Slot:
    """A named piece of phrases with a reader that turns its (lower-case) text into a value.

    Exactly one of `words` (listed words and phrases), `shape` (a pattern that a whole number token
    fits) and `template` (a piece made of other slots) says what it matches.
    """

    name: str
    read: Callable[[str], Any]
    words: frozenset[str] = frozenset()
    shape: str = ""
    template: str = ""


def listed(name: str, words: Mapping[str, Any]) -> Slot:
    """A slot of listed words, which are read as the table says."""
    return Slot(name, words.__getitem__, words=frozenset(words))


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


class _Kinds(dict[str, str]):
    """The kind of each token, worked out when it is first met."""

    def __init__(self, known: Mapping[str, str], number_kind: Callable[[str], str]) -> None:
        super().__init__(known)
        self._number_kind = number_kind

    def __missing__(self, token: str) -> str:
        first = token[0]
        if first == " ":
            kind = _BLANK
        elif "0" <= first <= "9":
            kind = self._number_kind(token)
        else:
            kind = _WORD if len(token) > 1 or first.isalpha() else _SIGN
        if len(self) < _REMEMBERED:
            self[token] = kind
        return kind


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
        self._number_with = chr(_GLUED[3])
        self._memberships()
        self._first: dict[str, list[int]] = {}
        for number, tree in enumerate(self._trees):
            first, can_be_empty = self._starts(tree)
            if can_be_empty:
                raise ValueError(f"template matches the empty string: {self.rules[number].template}")
            for kind in first:
                self._first.setdefault(kind, []).append(number)
        glued = "".join(k for k in self._first if ord(k) in _GLUED)
        apart = "".join(k for k in self._first if ord(k) in _APART)
        starts = [f"(?<!{_ANY_GLUED})[{glued}]"] if glued else []
        starts += [f"[{apart}]"] if apart else []
        self._start = _re.scanner("|".join(starts))
        self._gates: dict[tuple[int, ...], Pattern[str]] = {}
        self._compiled: dict[int, tuple[Pattern[str], list[tuple[str, str, Callable[[str], Any]]], int]] = {}

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

    def _memberships(self) -> None:
        """Give each set of slots and literals that some token belongs to its kind."""
        member: dict[str, set[str]] = {}
        phrases: dict[str, set[str]] = {}
        for slot in self.slots.values():
            for entry in slot.words:
                (phrases if len(_split(entry)) > 1 else member).setdefault(entry, set()).add(slot.name)
        for tree in (*self._trees, *self._pieces.values()):
            for literal in tree.literals():
                member.setdefault(literal, set()).add("=" + literal)
        for phrase in phrases:
            member.setdefault(_split(phrase)[0], set()).add("head of a phrase")
        self._glued_kinds: dict[frozenset[str], str] = {}
        self._apart_kinds: dict[frozenset[str], str] = {}
        self._kinds_with: dict[str, list[str]] = {}
        known = {"\n": _SIGN} | {" " * n: _BLANK for n in range(1, MAX_BLANKS + 1)}
        for word, names in member.items():
            known[word] = self._kind(frozenset(names), glued=word[0].isalnum())
        self._shapes = [(s.name, self._re.matcher(s.shape)) for s in self.slots.values() if s.shape]
        # All sets of shapes that a number can have are met here, so that rules can be compiled early.
        self._heads: dict[str, list[tuple[list[str], str]]] = {}
        for phrase in sorted(phrases, key=lambda p: -len(_split(p))):
            parts = _split(phrase)
            kind = self._kind(frozenset(phrases[phrase]), glued=True)
            self._heads.setdefault(parts[0], []).append((parts, kind))
        self._head = self._re.scanner(f"[{''.join(self._kinds_with.get('head of a phrase', [_MORE]))}]")
        for names in self._shape_sets():
            self._kind(names, glued=True)
        self._kind_of = _Kinds(known, self._number_kind)

    def _shape_sets(self) -> set[frozenset[str]]:
        """The sets of number slots that occur among short numbers, which are all there are."""
        samples = [f"{n:0{width}}" for width in (1, 2) for n in range(100)] + [str(n) for n in range(100, 2200)]
        samples += ["9999", "12345", "1.5", "1,5", "1.500", "1.500,5", "0,125", "9" * 50, "9." * 30 + "9"]
        samples += [f"{a}{dot}{b}" for a in ("7", "07", "17", "27") for b in ("05", "30", "61") for dot in ".,"]
        samples += [f"{d}.{m}.{y}" for d in ("1", "17", "32") for m in ("8", "08") for y in ("45", "1945")]
        return {self._shape_set(sample) for sample in samples}

    def _shape_set(self, token: str) -> frozenset[str]:
        return frozenset(name for name, shape in self._shapes if shape.fullmatch(token))

    def _number_kind(self, token: str) -> str:
        return self._glued_kinds.get(self._shape_set(token), _NUMBER)

    def _kind(self, names: frozenset[str], *, glued: bool) -> str:
        kinds, start = (self._glued_kinds, _GLUED[3]) if glued else (self._apart_kinds, _APART[2])
        if not names:
            return _NUMBER
        if names not in kinds:
            kinds[names] = chr(start + len(kinds))
            for name in names:
                self._kinds_with.setdefault(name, []).append(kinds[names])
        return kinds[names]

    def _starts(self, node: Node) -> tuple[set[str], bool]:
        """The kinds that a match of the node can begin with, and whether it can be empty."""
        if node.slot == ANY:
            raise ValueError("no template can begin with any token")
        if node.what == "slot":
            slot = self.slots[node.slot]
            if slot.template:
                return self._starts(self._pieces[slot.name])
            return set(self._kinds_with.get(slot.name, ())), False
        if node.what == "literal":
            return set(self._kinds_with["=" + node.text]), False
        if node.what in ("blank", "maybe"):
            return set(), node.what == "maybe"
        if node.what == "choice":
            parts = [self._starts(child) for child in node.children]
            return set().union(*(first for first, _ in parts)), any(empty for _, empty in parts)
        first: set[str] = set()
        for child in node.children:
            part, can_be_empty = self._starts(child)
            first |= part
            if not can_be_empty:
                return first, node.repeat is not None
        return first, True

    def _pattern(self, node: Node, groups: list[tuple[str, str]] | None) -> str:
        """The node as a pattern over kinds; slots become groups, noted in `groups`, where it is given."""
        if node.slot == ANY:
            return f"[^{_BLANK}]"
        if node.what == "slot":
            slot = self.slots[node.slot]
            if slot.template:
                inner = self._pattern(self._pieces[slot.name], None)
            else:
                inner = f"[{''.join(self._kinds_with.get(slot.name, _MORE))}]{_MORE if slot.words else ''}"
                inner += "*" if slot.words else ""
            if groups is None:
                return f"(?:{inner})"
            groups.append((f"g{len(groups)}", node.text))
            return f"(?P<{groups[-1][0]}>{inner})"
        if node.what == "literal":
            return f"[{''.join(self._kinds_with['=' + node.text])}]"
        if node.what in ("blank", "maybe"):
            return _BLANK + ("?" if node.what == "maybe" else "")
        parts = [self._pattern(child, groups) for child in node.children]
        if node.what == "choice":
            return f"(?:{'|'.join(parts)})"
        inner = "".join(parts)
        if node.what == "mark" and groups is not None:
            groups.append((f"m{len(groups)}", ""))
            return f"(?P<{groups[-1][0]}>{inner})"
        return inner if node.repeat is None else f"(?:{inner}){{0,{node.repeat}}}"

    def _rule(self, number: int) -> tuple[Pattern[str], list[tuple[str, str, Callable[[str], Any]]], int]:
        if number not in self._compiled:
            groups: list[tuple[str, str]] = []
            pattern = self._pattern(self._trees[number], groups) + f"(?:(?<!{_ANY_GLUED})|(?!{_ANY_GLUED}))"
            slots = dict(self._trees[number].slots())
            slots.pop(ANY, None)
            named = [(g, name, self.slots[slots[name]].read) for g, name in groups if name]
            marks = sum(1 for _, name in groups if not name)
            self._compiled[number] = self._re.matcher(pattern), named, marks
        return self._compiled[number]

    def _gate(self, numbers: tuple[int, ...]) -> Pattern[str]:
        """A pattern that fits where any of the rules does: most starts lead nowhere, and it says so at once."""
        if numbers not in self._gates:
            end = f"(?:(?<!{_ANY_GLUED})|(?!{_ANY_GLUED}))"
            patterns = (self._pattern(self._trees[n], None) for n in numbers)
            self._gates[numbers] = self._re.matcher("|".join(f"(?:{p}){end}" for p in patterns))
        return self._gates[numbers]

    def kinds(self, tokens: Tokens) -> str:
        """The kinds of all tokens, one character each."""
        kinds = "".join(map(self._kind_of.__getitem__, tokens.words))
        if not self._heads:
            return kinds
        words, changed = tokens.words, None
        for match in self._head.finditer(kinds):
            at = match.start()
            for parts, kind in self._heads[words[at]]:
                if words[at : at + len(parts)] == parts:
                    changed = changed or list(kinds)
                    changed[at : at + len(parts)] = kind + _MORE * (len(parts) - 1)
                    break
        return "".join(changed) if changed else kinds

    def find(self, tokens: Tokens, kinds: str | None = None) -> Iterator[Found]:
        """All phrases, from left to right; `kinds` saves the work where it is done already."""
        kinds = self.kinds(tokens) if kinds is None else kinds
        behind = 0
        for start in self._start.finditer(kinds):
            at = start.start()
            if at < behind:
                continue
            numbers = tuple(self._first[kinds[at]])
            if self._gate(numbers).match(kinds, at) is None:
                continue
            for found in self._best(tokens, kinds, at, numbers):
                behind = found.end
                if found.value is not None:
                    yield found

    def _best(self, tokens: Tokens, kinds: str, at: int, numbers: tuple[int, ...]) -> list[Found]:
        """What the rule with the longest match at a token makes of it; the next longest where it is no value."""
        matches = []
        for number in numbers:
            match = self._rule(number)[0].match(kinds, at)
            if match is not None:
                matches.append((-match.end(), number, match))
        for _, number, match in sorted(matches, key=lambda m: m[:2]):
            rule = self.rules[number]
            _, named, marks = self._rule(number)
            try:
                spans = {name: match.span(g) for g, name, _ in named if match.start(g) >= 0}
                values = {n: read(tokens.cut(*spans[n])) for _, n, read in named if n in spans}
                if rule.needs_here:
                    values["here"] = Here(tokens, at, match.end(), spans)
                value = rule.build(**values)
            except ValueError:  # the builders' way to say that this is no value
                continue
            if value is None or not marks:
                return [Found(at, match.end(), value, rule)]
            parts = [match.span(g) for g in match.re.groupindex if g[0] == "m"]
            parts = [span for span in parts if span[0] >= 0]
            return [Found(*span, v, rule) for span, v in zip(parts, value, strict=True)]
        return []


def _split(phrase: str) -> list[str]:
    return Tokens(phrase).words
