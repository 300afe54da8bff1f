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
over such strings, and only the rules that can begin with the next three kinds are tried.
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

# So many tokens of a match's beginning are looked up to find the rules that can match there.
_LOOK = 3

# Kinds of tokens seen (and beginnings) are remembered up to this many tokens, so that memory stays bounded.
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
        self._memberships()
        self._begins = [self._beginning(rule, tree) for rule, tree in zip(self.rules, self._trees, strict=True)]
        self._candidates: dict[str, list[int]] = {}
        first = set().union(*(kinds[0] for kinds, _ in self._begins))
        glued = "".join(sorted(k for k in first if ord(k) in _GLUED))
        apart = "".join(sorted(k for k in first if ord(k) in _APART))
        starts = [f"(?<!{_ANY_GLUED})[{glued}]"] if glued else []
        starts += [f"[{apart}]"] if apart else []
        self._start = _re.scanner("|".join(starts))
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
        for shapes in self._shape_sets():
            self._kind(shapes, glued=True)
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

    def _beginning(self, rule: Rule, tree: Node) -> tuple[list[set[str]], int]:
        """The kinds that can stand at the first tokens of a match, and how few tokens it can have."""
        kinds: list[set[str]] = [set() for _ in range(_LOOK)]
        ends = self._walk(tree, {0}, kinds)
        if 0 in ends:
            raise ValueError(f"template matches the empty string: {rule.template}")
        if ANY in kinds[0]:
            raise ValueError(f"no template can begin with any token: {rule.template}")
        return kinds, min(ends)

    def _walk(self, node: Node, places: set[int], kinds: list[set[str]]) -> set[int]:
        """Note which kinds the node can put at which of the first places; the places behind it."""

        def put(some: Iterable[str]) -> set[int]:
            for place in places:
                if place < _LOOK:
                    kinds[place].update(some)
            return {min(place + 1, _LOOK) for place in places}

        if node.slot == ANY:
            return put(ANY)
        if node.what == "slot":
            slot = self.slots[node.slot]
            if slot.template:
                return self._walk(self._pieces[slot.name], places, kinds)
            behind = put(self._kinds_with.get(slot.name, ()))
            for place in range(min(behind), _LOOK) if slot.words else ():  # the rest of a phrase
                kinds[place].add(_MORE)
                behind.add(place + 1)
            return behind
        if node.what == "literal":
            return put(self._kinds_with["=" + node.text])
        if node.what in ("blank", "maybe"):
            return put(_BLANK) | (places if node.what == "maybe" else set())
        if node.what == "choice":
            return set().union(*(self._walk(child, places, kinds) for child in node.children))
        behind = places
        for _ in range(min(node.repeat or 1, _LOOK)):
            once = behind
            for child in node.children:
                once = self._walk(child, once, kinds)
            behind = behind | once if node.repeat is not None else once
        return behind

    def _rules_for(self, beginning: str) -> list[int]:
        """The rules that can match where the first kinds are these."""
        if beginning in self._candidates:
            return self._candidates[beginning]
        numbers = [
            number
            for number, (kinds, shortest) in enumerate(self._begins)
            if all(
                place >= shortest or kind in kinds[place] or ANY in kinds[place] for place, kind in enumerate(beginning)
            )
            and shortest <= len(beginning)
        ]
        if len(self._candidates) < _REMEMBERED:
            self._candidates[beginning] = numbers
        return numbers

    def _pattern(self, node: Node, groups: list[tuple[str, str, str]] | None) -> str:
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
            groups.append((f"g{len(groups)}", node.text, node.slot))
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
            groups.append((f"m{len(groups)}", "", ""))
            return f"(?P<{groups[-1][0]}>{inner})"
        return inner if node.repeat is None else f"(?:{inner}){{0,{node.repeat}}}"

    def _rule(self, number: int) -> tuple[Pattern[str], list[tuple[str, str, Callable[[str], Any]]], int]:
        if number not in self._compiled:
            groups: list[tuple[str, str, str]] = []
            pattern = self._pattern(self._trees[number], groups) + f"(?:(?<!{_ANY_GLUED})|(?!{_ANY_GLUED}))"
            named = [(group, name, self.slots[slot].read) for group, name, slot in groups if slot]
            marks = sum(1 for _, _, slot in groups if not slot)
            self._compiled[number] = self._re.matcher(pattern), named, marks
        return self._compiled[number]

    def kinds(self, tokens: Tokens) -> str:
        """The kinds of all tokens, one character each."""
        kinds = "".join(map(self._kind_of.__getitem__, tokens.words))
        if not self._heads:
            return kinds
        words, changed, behind = tokens.words, None, 0
        for match in self._head.finditer(kinds):
            at = match.start()
            if at < behind:  # inside a longer phrase
                continue
            for parts, kind in self._heads[words[at]]:
                if words[at : at + len(parts)] == parts:
                    changed = changed or list(kinds)
                    changed[at : at + len(parts)] = kind + _MORE * (len(parts) - 1)
                    behind = at + len(parts)
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
            numbers = self._rules_for(kinds[at : at + _LOOK])
            for found in self._best(tokens, kinds, at, numbers) if numbers else ():
                behind = found.end
                if found.value is not None:
                    yield found

    def _best(self, tokens: Tokens, kinds: str, at: int, numbers: list[int]) -> list[Found]:
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
                matched = [(name, match.span(group), read) for group, name, read in named if match.start(group) >= 0]
                values = {name: read(tokens.cut(*span)) for name, span, read in matched}
                if rule.needs_here:
                    values["here"] = Here(tokens, at, match.end(), {name: span for name, span, _ in matched})
                value = rule.build(**values)
            except ValueError:  # the builders' way to say that this is no value
                continue
            if value is None or not marks:
                return [Found(at, match.end(), value, rule)]
            parts = [match.span(g) for g in match.re.groupindex if g[0] == "m"]
            parts = [span for span in parts if span[0] >= 0]
            return [Found(start, end, part, rule) for (start, end), part in zip(parts, value, strict=True)]
        return []


def _split(phrase: str) -> list[str]:
    return Tokens(phrase).words
