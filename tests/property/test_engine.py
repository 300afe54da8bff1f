"""The rule engine beside the standard `re`: what matches at a token, and which tokens are which slot's."""

from __future__ import annotations

import itertools
import re

from hypothesis import example, given
from hypothesis import strategies as st

from idnews._phrase import Grammar, Rule, Slot, listed
from idnews._template import Node, parse_template
from idnews._tokens import Tokens

PIECES = {"pair": "({name}[ {name}]|b)", "some": "({number}(~,~{number})*2)"}
SLOTS = (
    listed("name", {"a": 1, "b": 2, "c d": 3}),
    Slot("number", str, shape="[0-9]"),
    *(Slot(name, str, template=template) for name, template in PIECES.items()),
)
# What stands for the slots and literals in patterns over the text itself, where a word ends with its
# letters and `1,2` is one number.
A_WORD = r"(?<![a-z])(?:%s)(?![a-z])"
WRITTEN = {
    "name": A_WORD % "a|b|c d",
    "number": r"(?<![0-9])(?<![0-9],)[0-9](?![0-9]|,[0-9])",
    "a": A_WORD % "a",
    "b": A_WORD % "b",
    ",": "(?:(?<![0-9]),|,(?![0-9]))",
}


def templates() -> st.SearchStrategy[str]:
    leaf = st.sampled_from(["a", "b", ",", " ", "~", "{name}", "{number}", "{pair}", "{some}"])
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.lists(inner, min_size=2, max_size=4).map(lambda parts: "".join(map(joined, parts))),
            inner.map(lambda one: f"[{one}]"),
            st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"({'|'.join(parts)})"),
            st.tuples(inner, st.integers(1, 3)).map(lambda pair: f"({pair[0]})*{pair[1]}"),
        ),
        max_leaves=8,
    )


def joined(part: str) -> str:
    """Letters side by side would be one word."""
    return f"({part})" if part[-1:].isalpha() else part


TEXTS = st.lists(st.sampled_from(["a", "b", "c", "d", "1", "2", " ", " ", ","]), max_size=12).map("".join)


def pattern(node: Node, named: list[str] | None) -> str:
    """A template as a pattern over the text."""
    if node.what == "slot":
        inner = WRITTEN.get(node.slot) or pattern(parse_template(PIECES[node.slot]), None)
        if named is None:
            return inner
        named.append(node.text)
        return f"({inner})"
    if node.what == "literal":
        return WRITTEN[node.text]
    if node.what in ("blank", "maybe"):
        return " {1,3}(?! )" if node.what == "blank" else "(?: {1,3}(?! ))?"
    parts = [pattern(child, named) for child in node.children]
    inner = f"(?:{('|' if node.what == 'choice' else '').join(parts)})"
    return inner if node.repeat is None else f"{inner}{{0,{node.repeat}}}"


def everything(**slots: object) -> dict[str, object]:
    return slots


def numbered(template: str) -> str:
    """The same template with a name of its own for each of its slots."""
    count = itertools.count()
    return re.sub(r"\{(\w+)\}", lambda m: f"{{slot{next(count)}:{m[1]}}}", template)


def grammar_of(some: list[str]) -> Grammar | None:
    """The grammar of some templates, `None` where one of them matches the empty string or a blank first."""
    try:
        return Grammar([Rule(template, everything) for template in some], SLOTS)
    except ValueError as error:
        if not str(error).startswith(("template matches the empty string", "no template can begin with a blank")):
            raise
        return None


def test_the_patterns_here_match() -> None:
    # The checks below are of use only if there is something to find.
    assert re.fullmatch(pattern(parse_template("{some}[ (a|{pair})]"), []), "1, 2 b b b") is None
    assert re.fullmatch(pattern(parse_template("{some}[ (a|{pair})]"), []), "1, 2 c d a")


@example([" "], "c d")  # the blank inside a listed phrase is none
@given(st.lists(templates().map(numbered), min_size=1, max_size=4), TEXTS)
def test_engine_and_re_agree(some: list[str], text: str) -> None:
    grammar = grammar_of(some)
    if grammar is None:
        return
    tokens = Tokens(text)
    kinds = grammar._vocabulary.kinds(tokens)
    trees = [parse_template(template) for template in some]
    named: list[list[str]] = [[] for _ in some]
    patterns = [re.compile(pattern(tree, names)) for tree, names in zip(trees, named, strict=True)]
    for at, start in enumerate(tokens.offsets[:-1]):
        expected = []
        for place, end in enumerate(tokens.offsets[at + 1 :], at + 1):
            if inside_a_word(text, start) or inside_a_word(text, end):
                continue
            matches = [(n, match) for n, p in enumerate(patterns) if (match := p.fullmatch(text, start, end))]
            if matches:
                expected.append((place - at, tuple(n for n, _ in matches)))
            for n, match in matches:
                spans = zip(named[n], match.regs[1:], strict=True)
                parts = grammar._parts.of(grammar._trees[n], kinds[at:place])
                assert {
                    part.name: (tokens.offsets[at + part.start], tokens.offsets[at + part.end]) for part in parts
                } == {name: span for name, span in spans if span[0] >= 0}
        assert grammar._automaton.ends(kinds, at) == tuple(expected)
        assert grammar._automaton.ends(kinds, at) == tuple(expected)  # remembered


def inside_a_word(text: str, place: int) -> bool:
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()
