r"""Corpus tables: lines of text with the expected `[spans]` and their values.

A line is `text with [a span] and [another] = value; value`; with no brackets, nothing is to be found and
the part behind `=` is empty. A literal bracket is written `\[` or `\]`. `@ 2024-05-15` sets the reference
for the lines that follow and `@` alone clears it. `xfail(reason): ` before a line marks a known gap.
Empty lines and lines that begin with `#` do not count.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "corpus"


@dataclass(frozen=True, slots=True)
class Case:
    """A line of a table: its text without marks, the spans that the marks gave, and the values."""

    text: str
    spans: tuple[tuple[int, int], ...]
    values: tuple[str, ...]
    reference: date | None = None


def cases(name: str, *, whole: bool = False) -> list[object]:
    """The lines of a table as pytest parameters, named `file:line`.

    In a table of `whole` phrases (`phrase = value`) there are no marks: each line is one span.
    """
    path = FOLDER / name
    found: list[object] = []
    reference = None
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if line.startswith("@"):
            reference = date.fromisoformat(line[1:].strip()) if line[1:].strip() else None
        elif line.strip() and not line.startswith("#"):
            xfail = re.match(r"xfail\((?P<reason>.+?)\):\s*", line)
            marks = [pytest.mark.xfail(reason=xfail["reason"], strict=True)] if xfail else []
            bare = line[xfail.end() :] if xfail else line
            case = read(re.sub(r"(.*\S)(\s*=)", r"[\1]\2", bare) if whole else bare, reference)
            found.append(pytest.param(case, id=f"{name}:{number}", marks=marks))
    assert found, f"{path} has no cases"
    return found


def read(line: str, reference: date | None = None) -> Case:
    r"""Take a line of a table apart.

    >>> read(r"\[A\] libur [1-3 Mei 2024] dan [17 Agustus]   = 2024-05-01/2024-05-03; XXXX-08-17")
    ... # doctest: +NORMALIZE_WHITESPACE
    Case(text='[A] libur 1-3 Mei 2024 dan 17 Agustus', spans=((10, 22), (27, 37)),
         values=('2024-05-01/2024-05-03', 'XXXX-08-17'), reference=None)
    >>> read("Tidak ada. =").spans
    ()
    """
    marked, equals, given = line.rpartition("=")
    if not equals:
        raise ValueError(f"no `=` in {line!r}")
    text = ""
    starts: list[int] = []
    ends: list[int] = []
    for escaped, bracket, plain in re.findall(r"\\([\[\]])|([\[\]])|(.)", marked.rstrip()):
        if bracket:
            (starts if bracket == "[" else ends).append(len(text))
        text += escaped + plain
    values = tuple(value.strip() for value in given.split(";") if value.strip())
    if not len(starts) == len(ends) == len(values):
        raise ValueError(f"{len(starts)} spans and {len(values)} values in {line!r}")
    return Case(text, tuple(zip(starts, ends, strict=True)), values, reference)
