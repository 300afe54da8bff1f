"""How a text is cut does not depend on the engine of regular expressions: the `regex` package cuts it alike."""

from __future__ import annotations

import re

import regex
from hypothesis import given

from idnews._tokens import _patterns
from tests.strategies import texts

THEIRS = [regex.compile(pattern.pattern, regex.DOTALL) for pattern in _patterns()]


@given(texts())
def test_both_engines_cut_alike(text: str) -> None:
    for ours, theirs in zip(_patterns(), THEIRS, strict=True):
        assert ours.flags & re.DOTALL
        assert [m.span() for m in ours.finditer(text)] == [m.span() for m in theirs.finditer(text)]
