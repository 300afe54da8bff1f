"""What is fuzzed, and what must hold of it: each target takes any bytes and raises where something is wrong.

They need no fuzzer: `test_finds.py` runs them on what fuzzing has found, `python -m tests.fuzz` under atheris.
"""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import Any

from idnews import Document, ParseError, extract, find_reference, parse_date, parse_money, parse_number
from idnews.cli import main
from idnews.lexicon import bounds, currencies, dates, named_days, numbers
from idnews.lexicon import money as money_words
from tests.strategies import VOCABULARY

REFERENCES: list[date | datetime | None] = [
    None,
    date(2025, 6, 20),
    date.min,
    date.max,
    date(2024, 2, 29),
    datetime(2025, 6, 20, 23, 59, tzinfo=timezone(timedelta(hours=7))),
    datetime.max.replace(tzinfo=timezone(-timedelta(hours=12))),
]
JOINTS = ["", " ", " ", " ", ", ", ". ", "-", "/", "\n", "(", ")", ".", ":", " - ", "\n\n", "\u00a0"]


def _listed_words() -> list[str]:
    """Every word of the tables, and numbers of all shapes: what the finders can react to."""
    found = {*VOCABULARY, *"0 00 7 12 24 31 60 99 100 999 1.5 1,5 10.000 1,234.5 12.30 2024-02-30 99999 '98".split()}
    for table in (bounds, currencies, dates, named_days, numbers, money_words):
        for value in vars(table).values():
            if isinstance(value, (dict, frozenset, tuple)):
                found.update(word for word in value if isinstance(word, str))
    return sorted(found)


_WORDS = _listed_words()


def text_of(data: bytes) -> str:
    """Bytes as text: pairs of bytes choose a word and what stands behind it, a high byte gives raw characters."""
    parts: list[str] = []
    at = 0
    while at + 1 < len(data):
        first, second = data[at], data[at + 1]
        at += 2
        if first < 0xF0:
            word = _WORDS[(first << 8 | second) % len(_WORDS)]
            behind = data[at] if at < len(data) else 1
            at += 1
            parts.append((word.capitalize() if behind & 0x10 else word) + JOINTS[behind & 0xF])
        else:
            raw = data[at : at + (first & 7) + 1]
            at += len(raw)
            parts.append(raw.decode("utf-8", "surrogateescape") + chr(second))
    return "".join(parts)


def fuzz_extract(data: bytes) -> None:
    """All facts of a text are sound, are read back, and can be written in every form."""
    text = text_of(data[1:])
    document = extract(text, reference=REFERENCES[data[0] % len(REFERENCES)] if data else None)
    find_reference(text)
    for found in (document.money, document.dates, document.entities, document.mentions):
        behind = 0
        for mention in found:
            assert behind <= mention.start < mention.end <= len(text)
            assert mention.text == text[mention.start : mention.end] == mention.text.strip()
            behind = mention.end
    for money in document.money:
        assert parse_money(str(money)).meaning == money.meaning
        money.format()
    for timex in document.dates:
        assert parse_date(str(timex)).meaning == timex.meaning
    assert Document.from_dict(json.loads(json.dumps(document.to_dict()))) == document
    _write(document)


def _write(document: Document) -> None:
    document.to_html()
    document.to_html(fragment=True)
    document.to_timeml()
    document.to_displacy()
    repr(document.mentions)
    for pair in document.equal_sums:
        repr(pair.rate)


def fuzz_parse(data: bytes) -> None:
    """The parsers return or raise `ParseError`, and point into the text."""
    text = text_of(data[1:])
    reference = REFERENCES[data[0] % len(REFERENCES)] if data else None
    for candidate in (text, data[1:].decode("utf-8", "surrogateescape")):
        for parse in (parse_money, parse_number, partial(parse_date, reference=reference)):
            _parsed(parse, candidate)


def _parsed(parse: Callable[[str], object], text: str) -> None:
    try:
        str(parse(text))
    except ParseError as error:
        if error.text != text or not 0 <= error.start <= error.end <= len(text) or "^" not in str(error):
            raise AssertionError("an error that does not point into the text") from error


_RECORD = json.dumps(
    extract(
        "Toyota menanam US$ 1,15 miliar (sekitar Rp 18,7 triliun) di Karawang, Jumat (20/6/2025), tiga tahun terakhir.",
        reference=date(2025, 6, 20),
    ).to_dict()
)


def fuzz_records(data: bytes) -> None:
    """A record is read, or refused with a `ValueError`; what is read can be written."""
    record: Any = json.loads(_RECORD)
    at = 0
    while at + 2 < len(data):
        places = list(_places(record))
        holder, key = places[(data[at] << 8 | data[at + 1]) % len(places)]
        holder[key] = _replacement(data[at + 2 : at + 8], holder[key])
        at += 8
    try:
        document = Document.from_dict(record)
    except ValueError:
        return
    _write(document)
    assert Document.from_dict(document.to_dict()) == document


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Each place in a record where another value can be put."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    return [(value, key) for key in keys] + [place for key in keys for place in _places(value[key])]


def _replacement(data: bytes, old: Any) -> Any:
    kind, rest = data[0] % 12, data[1:]
    number = int.from_bytes(rest, "little", signed=True)
    odd = ["", "-", "-0", "NaN", "Infinity", "1e9", "0" * 999, "9" * 5000, "0." + "0" * 3000 + "1", "2025-06-20", "X"]
    odd += ["2025-06-20T10:00:00+07:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59", "DATE", "P1Y", "\ud800"]
    values: list[Any] = [None, True, number, number % 50, number / 7, [], {}, [old], {"start": old}, str(old), [0, 1]]
    return odd[number % len(odd)] if kind == 11 else values[kind]


def fuzz_command(data: bytes) -> None:
    """The command takes any file: it prints what can be printed, and ends with a status that it has."""
    options = [["--format", "text"], ["--explain"], ["--only", "money"], ["--reference", "2025-06-20"]]
    chosen = [word for bit, words in enumerate(options) if data and data[0] >> bit & 1 for word in words]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "text.txt"
        raw = data[1:] if data and data[0] & 0x80 else text_of(data[1:]).encode("utf-8", "surrogatepass")
        file.write_bytes(raw)
        with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()):
            status = main(["extract", *chosen, str(file)])
    assert status in (0, 1)
    assert all(c.isprintable() or c in "\n\t" or c.isspace() for c in out.getvalue())


TARGETS: dict[str, Callable[[bytes], None]] = {
    "extract": fuzz_extract,
    "parse": fuzz_parse,
    "records": fuzz_records,
    "command": fuzz_command,
}
