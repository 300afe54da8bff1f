"""Text that people see: JSON lines, marked text, and names from outside, with nothing that drives a terminal."""

from __future__ import annotations

import json
import os
import sys
import unicodedata

from idnews.facts import Document
from idnews.render.records import mention_record
from idnews.values import Entity, Money, Timex

COLOURS = {"money": "\x1b[32m", "date": "\x1b[36m", "entity": "\x1b[33m"}
RESET = "\x1b[0m"
DIM = "\x1b[2m"


def shown(text: str) -> str:
    r"""The text as a terminal may have it: what would move its cursor or turn its text stands escaped.

    >>> print(shown("aman\r\n\x1b[2J berbahaya \u202e"))
    aman
    \x1b[2J berbahaya \u202e
    >>> shown("tidak ada apa-apa")
    'tidak ada apa-apa'
    """
    return "".join(
        c if c.isprintable() or c in "\n\t" or unicodedata.category(c) == "Zs" else repr(c)[1:-1]
        for c in text.replace("\r\n", "\n")
    )


def shown_name(name: str) -> str:
    r"""A name from outside on one line.

    >>> print(shown_name("dua\nbaris.txt"))
    dua\nbaris.txt
    >>> print(shown_name("berita.txt"))
    berita.txt
    """
    return shown(name).replace("\n", "\\n").replace("\t", "\\t")


def json_line(record: dict[str, object]) -> str:
    r"""One line of JSON, readable, in which no character can do anything to a terminal.

    >>> print(json_line({"text": "harga\n\x9b2J €5"}))
    {"text": "harga\n\u009b2J €5"}
    >>> print(json_line({}))
    {}
    """
    line = json.dumps(record, ensure_ascii=False)
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in line)


def kind_of(mention: Money | Timex | Entity) -> str:
    return "money" if isinstance(mention, Money) else "date" if isinstance(mention, Timex) else "entity"


def mention_line(mention: Money | Timex | Entity, *, file: str | None, explain: bool) -> str:
    """A mention as a line of JSON: its kind and what `Document.to_dict` says of it."""
    record: dict[str, object] = {} if file is None else {"file": file}
    record |= {"kind": kind_of(mention), **mention_record(mention)}
    return json_line({**record, "rule": mention.rule} if explain else record)


def marked(document: Document, *, explain: bool, colour: bool) -> str:
    """The text with its mentions in colour, or in brackets with their values."""
    parts: list[str] = []
    at = 0
    for mention in document.mentions:
        parts.append(shown(document.text[at : mention.start]))
        phrase, at = shown(mention.text), mention.end
        rule = f" ({shown(mention.rule)})" if explain else ""
        if colour:
            parts.append(f"{COLOURS[kind_of(mention)]}{phrase}{RESET}{DIM} [{shown(str(mention))}]{RESET}{rule}")
        else:
            parts.append(f"[{phrase} = {shown(str(mention))}{rule}]")
    parts.append(shown(document.text[at:]).removesuffix("\n"))
    return "".join(parts)


def wants_colour() -> bool:
    # https://no-color.org: any value but the empty one turns colour off.
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
