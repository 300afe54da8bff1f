"""Kinds of tokens: one character for each set of slots and literal words that a token belongs to.

The kinds of a text are a string as long as its tokens are many, and rules are patterns over such strings.
Kinds are characters of one byte, for which regular expressions are compiled and matched fastest: those of
tokens that are glued to their neighbours (words, numbers) in one range, all others in another, so that "not
inside a word" is one cheap look.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from idnews._remembered import Remembered
from idnews._template import ANY, Node
from idnews._tokens import MAX_BLANKS, Tokens, tokens_of, tokens_of_piece

GLUED = range(0x00, 0xE0)
APART = range(0xE0, 0x100)
WORD, NUMBER, MORE = (chr(GLUED[i]) for i in range(3))  # unknown ones, and the rest of a phrase
SIGN, BLANK, END = (chr(APART[i]) for i in range(3))  # the end of a text is no token
NOT_BLANK = frozenset(map(chr, (*GLUED, *APART))) - {BLANK, END}
_BLANKS, _MORES = frozenset(BLANK), frozenset(MORE)
LAST_GLUED = chr(GLUED[-1])

# Kinds of tokens seen are remembered up to this many tokens, so that memory stays bounded.
REMEMBERED = 30_000
_LONGEST = 64  # and none that is longer than words are
# A sign that makes the word in front of it another: the `us` of *dollar US$*.
_JOINING = frozenset("$¥")


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


class _Kinds(dict[str, str]):
    """The kind of each token, worked out when it is first met."""

    def __init__(self, known: Mapping[str, str], number_kind: Callable[[str], str]) -> None:
        super().__init__(known)
        self._number_kind = number_kind

    def __missing__(self, token: str) -> str:
        first = token[0]
        if first == " ":
            kind = BLANK
        elif "0" <= first <= "9":
            kind = self._number_kind(token)
        else:
            kind = WORD if len(token) > 1 or first.isalpha() else SIGN
        if len(self) < REMEMBERED and len(token) <= _LONGEST:
            self[token] = kind
        return kind


class Places:
    """Where in a text tokens of some kinds stand."""

    def __init__(self, kinds: Iterable[str]) -> None:
        some = frozenset(kinds)
        self._table = bytes(chr(code) in some for code in range(256))

    def marked(self, kinds: str) -> bytes:
        """Of each token 1 or 0, to be searched for 1: faster than any pattern."""
        return kinds.encode("latin-1").translate(self._table)


class Vocabulary:
    """All slots and literals of a grammar, and the kinds that their words have."""

    def __init__(self, slots: Iterable[Slot], literals: Iterable[str]) -> None:
        from idnews import _re

        slots = tuple(slots)
        member: dict[str, set[str]] = {}
        phrases: dict[str, set[str]] = {}
        for slot in slots:
            for entry in slot.words:
                (phrases if len(tokens_of(entry)) > 1 else member).setdefault(entry, set()).add(slot.name)
        for literal in literals:
            member.setdefault(literal, set()).add("=" + literal)
        heads: dict[str, set[str]] = {}
        for phrase, of in phrases.items():
            heads.setdefault(tokens_of(phrase)[0], set()).update(of)
        for head, of in heads.items():
            # A word that only begins phrases is known by their slots, so that a text can be asked for those of some
            # slots alone: *hong* of a currency's name, without the *baru* of a country's.
            begins = set() if head in member else {f"head of {slot}" for slot in of}
            member.setdefault(head, set()).update(begins, ["head of a phrase"])
        self._glued_kinds: dict[frozenset[str], str] = {}
        self._apart_kinds: dict[frozenset[str], str] = {}
        self._having: dict[str, frozenset[str]] = {}
        self.with_phrases = frozenset().union(*phrases.values())  # slots with phrases of more than one token
        known = {"\n": SIGN} | {" " * n: BLANK for n in range(1, MAX_BLANKS + 1)}
        for word, names in member.items():
            known[word] = self._kind(frozenset(names), glued=word[0].isalnum())
        by_shape: dict[str, list[str]] = {}
        for slot in slots:
            if slot.shape:
                by_shape.setdefault(slot.shape, []).append(slot.name)
        self._shapes = [(names, _re.matcher(shape).fullmatch) for shape, names in by_shape.items()]
        # All sets of shapes that a number can have are met here, so that the automaton knows them.
        # Of the phrases that begin with a word, how many tokens they have, the longest first; and their kinds.
        self._heads: dict[str, dict[int, None]] = {}
        self._phrases: dict[str, str] = {}
        for phrase in sorted(phrases, key=lambda p: -len(tokens_of(p))):
            parts = tokens_of(phrase)
            self._phrases[phrase] = self._kind(frozenset(phrases[phrase]), glued=True) + MORE * (len(parts) - 1)
            self._heads.setdefault(parts[0], {})[len(parts)] = None
        self._head = Places(self.having("head of a phrase"))
        self._number_kinds = {self._kind(shapes, glued=True) for shapes in self._shape_sets()}
        self._listed = dict(known)
        self._kind_of = _Kinds(known, self._number_kind)
        self._kinds_of = Remembered(self._kinds_of_piece)

    def _shape_sets(self) -> set[frozenset[str]]:
        """The sets of number slots that occur among short numbers, which are all there are."""
        samples = [f"{n:0{width}}" for width in (1, 2) for n in range(100)] + [str(n) for n in range(100, 2200)]
        samples += ["9999", "12345", "1.5", "1,5", "1.500", "1.500,5", "0,125", "9" * 50, "9." * 30 + "9"]
        samples += [f"{a}{dot}{b}" for a in ("7", "07", "17", "27") for b in ("05", "30", "61") for dot in ".,"]
        samples += [f"{d}.{m}.{y}" for d in ("1", "17", "32") for m in ("8", "08") for y in ("45", "1945")]
        return {self._shape_set(sample) for sample in samples}

    def _shape_set(self, token: str) -> frozenset[str]:
        return frozenset([name for names, fits in self._shapes if fits(token) for name in names])

    def _number_kind(self, token: str) -> str:
        return self._glued_kinds.get(self._shape_set(token), NUMBER)

    def _kind(self, names: frozenset[str], *, glued: bool) -> str:
        kinds, some = (self._glued_kinds, GLUED[3:]) if glued else (self._apart_kinds, APART[3:])
        if not names:
            return NUMBER
        if names not in kinds:
            kinds[names] = chr(some[len(kinds)])  # IndexError: more kinds than a byte can tell apart
            for name in names:
                self._having[name] = self.having(name) | {kinds[names]}
        return kinds[names]

    def having(self, name: str) -> frozenset[str]:
        """The kinds of the tokens that belong to a slot, or of a literal (`=word`)."""
        return self._having.get(name, frozenset())

    def of(self, leaf: Node) -> frozenset[str]:
        """The kinds of the tokens that fit a piece of a template that has no pieces itself."""
        if leaf.what in ("blank", "maybe"):
            return _BLANKS
        if leaf.what == "more":
            return _MORES
        if leaf.slot == ANY:
            return NOT_BLANK
        return self.having(leaf.slot or "=" + leaf.text)

    def of_numbers(self, kinds: Iterable[str]) -> bool:
        """Whether numbers have any of the kinds: there is no listing those."""
        return not self._number_kinds.isdisjoint(kinds)

    def kinds_alone(self, kinds: frozenset[str]) -> frozenset[str]:
        """The kinds, and of phrases that have them the kinds of their first words alone."""
        heads = {self._listed[tokens_of(phrase)[0]] for phrase, of in self._phrases.items() if of[0] in kinds}
        return kinds | heads

    def alone(self, tokens: Tokens) -> str:
        """The kinds that all tokens have by themselves, one character each, and the end's."""
        return "".join(map(self._kinds_of.__getitem__, tokens.pieces))[:-1] + END

    def _kinds_of_piece(self, piece: str) -> str:
        return "".join(map(self._kind_of.__getitem__, tokens_of_piece(piece)))

    def kinds(self, tokens: Tokens, alone: str = "") -> str:
        """The kinds of all tokens, listed phrases read as such."""
        kinds = alone or self.alone(tokens)
        heads = self._head.marked(kinds)
        at = heads.find(1)
        if at < 0:
            return kinds
        words, behind = tokens.words, 0
        read: list[str] = []
        while at >= 0:
            phrase = self._phrase(words, at)
            if phrase:
                read += kinds[behind:at], phrase
                behind = at + len(phrase)
            at = heads.find(1, at + (len(phrase) or 1))
        return "".join(read) + kinds[behind:] if read else kinds

    def _phrase(self, words: list[str], at: int) -> str:
        """The kinds of the longest listed phrase that begins at a token; empty where none does."""
        for length in self._heads[words[at]]:
            end = at + length
            of = self._phrases.get("".join(words[at:end]), "")
            # A sign glued to its last word makes it another: `dollar us` of *dollar US$*.
            if len(of) == length and (end == len(words) or words[end] not in _JOINING):
                return of
        return ""
