"""The templates of rules, read into trees (the notation is described in `idnews._phrase`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NoReturn

What = Literal["slot", "literal", "blank", "maybe", "sequence", "choice", "mark", "more"]
ANY = "*"  # the slot that any token but a blank fits
_MEANT = set("{}[]()<>|~* \\")


@dataclass(frozen=True, slots=True)
class Node:
    """A piece of a template. `text` is a literal's token or the name that a slot is handed over under.

    "more" stands in no template: it is the rest of a listed phrase, behind its first token.
    """

    what: What
    text: str = ""
    slot: str = ""
    children: tuple[Node, ...] = ()
    repeat: int | None = None  # of a sequence: up to so many times, or not at all

    def slots(self) -> Iterator[tuple[str, str]]:
        """Each slot as (name, slot), from left to right."""
        if self.what == "slot":
            yield self.text, self.slot
        for child in self.children:
            yield from child.slots()

    def literals(self) -> Iterator[str]:
        """Each literal token."""
        if self.what == "literal":
            yield self.text
        for child in self.children:
            yield from child.literals()


def parse_template(template: str) -> Node:
    """The tree of a template; what is no template is a `ValueError` that says where.

    >>> [name for name, _ in parse_template("{day} {month}[ {year}]").slots()]
    ['day', 'month', 'year']
    >>> parse_template("{day} [{month}")
    Traceback (most recent call last):
    ...
    ValueError: expected ']' at 14 of '{day} [{month}'
    """
    reader = _Reader(template)
    tree = reader.choice()
    if reader.at < len(template):
        reader.fail("expected the end")
    return tree


class _Reader:
    def __init__(self, template: str) -> None:
        self.template = template
        self.at = 0

    def fail(self, what: str) -> NoReturn:
        raise ValueError(f"{what} at {self.at} of {self.template!r}")

    def peek(self) -> str:
        return self.template[self.at : self.at + 1]

    def expect(self, char: str) -> None:
        if self.peek() != char:
            self.fail(f"expected {char!r}")
        self.at += 1

    def choice(self) -> Node:
        options = [self.sequence()]
        while self.peek() == "|":
            self.at += 1
            options.append(self.sequence())
        return options[0] if len(options) == 1 else Node("choice", children=tuple(options))

    def sequence(self) -> Node:
        parts = []
        while self.peek() not in ("", "|", "]", ")", ">"):
            parts.append(self.part())
        return Node("sequence", children=tuple(parts))

    def part(self) -> Node:
        char = self.peek()
        if char == "{":
            return self.slot()
        if char in "[(<":
            self.at += 1
            inner = self.choice()
            self.expect({"[": "]", "(": ")", "<": ">"}[char])
            if char == "[":
                return Node("sequence", children=(inner,), repeat=1)
            if char == "<":
                return Node("mark", children=(inner,))
            return self.repeated(inner)
        if char in " ~":
            self.at += 1
            return Node("blank" if char == " " else "maybe")
        return self.literal()

    def repeated(self, inner: Node) -> Node:
        if self.peek() != "*":
            return inner
        self.at += 1
        if not self.peek().isdigit():
            self.fail("expected a number of times")
        times = int(self.peek())
        self.at += 1
        return Node("sequence", children=(inner,), repeat=times)

    def slot(self) -> Node:
        end = self.template.find("}", self.at)
        if end < 0:
            self.fail("expected '}' behind '{'")
        name, colon, slot = self.template[self.at + 1 : end].partition(":")
        self.at = end + 1
        return Node("slot", text=name, slot=slot if colon else name)

    def literal(self) -> Node:
        if self.peek() == "\\":
            self.at += 1
            char = self.peek()
            self.at += 1
            return Node("literal", text=char)
        start = self.at
        while self.peek() and (self.peek().isalpha() or (self.peek() == "'" and self.at > start)):
            self.at += 1
        if self.at == start:
            if self.peek() in _MEANT:
                self.fail(f"unexpected {self.peek()!r}")
            self.at += 1
        return Node("literal", text=self.template[start : self.at])
