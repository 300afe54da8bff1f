"""The command line: `idnews extract` prints the facts of texts, as JSON lines or marked in the text."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from importlib.resources import files
from pathlib import Path

from idnews import __version__
from idnews.dates import find_dates
from idnews.document import extract
from idnews.entities import find_entities
from idnews.facts import Document
from idnews.money import find_money
from idnews.values import Entity, Money, Timex

KINDS = ("money", "dates", "entities")
COLOURS = {"money": "\x1b[32m", "date": "\x1b[36m", "entity": "\x1b[33m"}
RESET = "\x1b[0m"
DIM = "\x1b[2m"
SAMPLE = "sample.txt"
SAMPLE_DATE = date(2025, 6, 19)
EXAMPLE = """\
example:
  $ echo 'Laba naik menjadi Rp1,5 triliun.' | idnews extract --only money
  {"kind": "money", "start": 18, "end": 31, "text": "Rp1,5 triliun", "low": "1500000000000", ...}

Exit status: 0 when all went well, 1 when a file could not be read, 2 for wrong usage.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line with `argv` (by default the process's own) and return its exit status."""
    options = _parser().parse_args(argv)
    try:
        status = _extract(options)
        sys.stdout.flush()
    except OSError as error:
        if error.filename is not None:
            raise  # an installed file of idnews; input files are dealt with where they are read
        # So it is the output. It goes nowhere from here on, or the interpreter would complain once more
        # when it flushes at its exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):  # the reader, say `head`, has seen enough
            return 0
        _complain("standard output", str(error.strerror))
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="idnews",
        description="Money, dates and named entities in Indonesian news text.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"idnews {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    extract_ = commands.add_parser(
        "extract",
        help="print the facts that texts state",
        description="Print the money, dates and entities of texts, one JSON object for each mention.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_options(extract_)
    return parser


def _add_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    source = parser.add_mutually_exclusive_group()
    source.add_argument("files", nargs="*", default=[], metavar="FILE", help="UTF-8 text; - or none: standard input")
    source.add_argument("--sample", action="store_true", help="use the article that ships with idnews")
    add("--format", choices=("json", "text"), default="json", help="default: json")
    add("--reference", type=_date, metavar="DATE", help="date of publication, such as 2025-06-19")
    add("--only", type=_kinds, default=KINDS, metavar="KINDS", help="some of money,dates,entities")
    add("--explain", action="store_true", help="name the rule behind each mention")


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2025-06-19") from None


def _kinds(text: str) -> tuple[str, ...]:
    kinds = tuple(text.split(","))
    for kind in kinds:
        if kind not in KINDS:
            raise argparse.ArgumentTypeError(f"{kind!r} is none of {', '.join(KINDS)}")
    return kinds


def _extract(options: argparse.Namespace) -> int:
    _prepare_output(options.format)
    several = len(options.files) > 1
    reference = options.reference or (SAMPLE_DATE if options.sample else None)
    status = 0
    for name in [SAMPLE] if options.sample else options.files or ["-"]:
        text = _read_sample() if options.sample else _read(name)
        if text is None:
            status = 1
            continue
        document = _document(text, reference, options.only)
        if options.format == "json":
            for record in _records(document, explain=options.explain):
                print(_json({"file": name, **record} if several else record))
        else:
            heading = f"==> {_shown(name)} <==\n" if several else ""
            print(heading + _marked(document, explain=options.explain, colour=_wants_colour()))
    return status


def _prepare_output(format_: str) -> None:
    if not isinstance(sys.stdout, io.TextIOWrapper):
        return
    if format_ == "json":
        sys.stdout.reconfigure(encoding="utf-8")  # JSON is UTF-8 wherever it goes
    else:
        sys.stdout.reconfigure(errors="backslashreplace")  # the user's encoding, and no character is fatal


def _read(name: str) -> str | None:
    """The text of a file, or `None` with word on standard error where there is none to be had.

    The text is exactly as it stands there: spans count its line ends and its byte-order mark.
    """
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return data.decode("utf-8")
    except OSError as error:
        reason = error.strerror or str(error)
    except UnicodeDecodeError as error:
        reason = f"not UTF-8: byte 0x{error.object[error.start]:02x} at offset {error.start}"
    _complain("standard input" if name == "-" else name, reason)
    return None


def _read_sample() -> str:
    return files("idnews").joinpath("data", SAMPLE).read_bytes().decode("utf-8")


def _complain(name: str, reason: str) -> None:
    print(f"idnews: {_shown(name)}: {reason}", file=sys.stderr)


def _document(text: str, reference: date | None, kinds: Sequence[str]) -> Document:
    if set(kinds) == set(KINDS):
        return extract(text, reference=reference)
    return Document(
        text=text,
        reference=reference,
        money=tuple(find_money(text)) if "money" in kinds else (),
        dates=tuple(find_dates(text, reference=reference)) if "dates" in kinds else (),
        entities=tuple(find_entities(text)) if "entities" in kinds else (),
    )


def _records(document: Document, *, explain: bool) -> Iterator[dict[str, object]]:
    for mention in document.mentions:
        kind, fields = _fields(mention)
        span = {"kind": kind, "start": mention.start, "end": mention.end, "text": mention.text}
        yield {**span, **fields, **({"rule": mention.rule} if explain else {})}


def _fields(mention: Money | Timex | Entity) -> tuple[str, dict[str, object]]:
    """The kind of a mention and the fields of its value, in terms of JSON."""
    match mention:
        case Money(low=low, high=high, currency=currency, approx=approx, per=per):
            return "money", {
                # As strings: JSON numbers are floats to most of their readers.
                "low": None if low is None else f"{low:f}",
                "high": None if high is None else f"{high:f}",
                "currency": currency,
                "approx": approx,
                "per": per,
            }
        case Timex(type=type_, value=value, mod=mod, interval=interval):
            ends = None if interval is None else [interval.start.isoformat(), interval.end.isoformat()]
            return "date", {"type": type_, "value": value, "mod": mod, "interval": ends}
        case Entity(label=label, canonical=canonical, code=code):
            return "entity", {"label": label, "canonical": canonical, "code": code}


def _json(record: dict[str, object]) -> str:
    """One line of JSON, readable, in which no character can do anything to a terminal."""
    line = json.dumps(record, ensure_ascii=False)
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in line)


def _marked(document: Document, *, explain: bool, colour: bool) -> str:
    """The text with its mentions in colour, or in brackets with their values."""
    parts: list[str] = []
    at = 0
    for mention in document.mentions:
        parts.append(_shown(document.text[at : mention.start]))
        phrase, at = _shown(mention.text), mention.end
        rule = f" ({_shown(mention.rule)})" if explain else ""
        if colour:
            parts.append(f"{COLOURS[_fields(mention)[0]]}{phrase}{RESET}{DIM} [{_shown(str(mention))}]{RESET}{rule}")
        else:
            parts.append(f"[{phrase} = {_shown(str(mention))}{rule}]")
    parts.append(_shown(document.text[at:]).removesuffix("\n"))
    return "".join(parts)


def _wants_colour() -> bool:
    # https://no-color.org: any value but the empty one turns colour off.
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _shown(text: str) -> str:
    r"""The text as a terminal may have it: what would move its cursor or turn its text stands escaped.

    >>> print(_shown("aman\r\n\x1b[2J berbahaya \u202e"))
    aman
    \x1b[2J berbahaya \u202e
    """
    return "".join(
        c if c.isprintable() or c in "\n\t" or unicodedata.category(c) == "Zs" else repr(c)[1:-1]
        for c in text.replace("\r\n", "\n")
    )
