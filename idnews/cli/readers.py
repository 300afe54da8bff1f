"""What a corpus is read from: JSON Lines, CSV, plain files and folders of them, one record at a time.

Readers hold one record in memory. Whatever is wrong with a record or a file comes out as a `BadRecord` in
its place, and the rest goes on.
"""

from __future__ import annotations

import codecs
import csv
import json
import os
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO, NoReturn

from idnews.cli.records import BadRecord, Fields, Item, Record
from idnews.cli.streams import not_utf8, reason_of, refuse_compressed, standard_input

JSON_LINES = (".jsonl", ".ndjson")
TABLES = (".csv", ".tsv")
_LONGEST_FIELD = 100_000_000  # code points: what is longer is no text but a quotation mark that was never closed


class Corpus:
    """The records of files and folders, in order; `-` is standard input, as JSON Lines.

    A folder stands for all files in it by name, then those of its folders; names that start with a dot and
    the files `apart` (real paths) are left out. It can be read again, but for standard input.
    """

    def __init__(self, names: Sequence[str], fields: Fields, *, apart: Collection[str] = ()) -> None:
        self.names = names
        self.fields = fields
        self.apart: dict[str, str] = {path: os.path.basename(path) for path in apart}

    def size(self) -> int | None:
        """How many bytes there are to be read, as far as that can be told beforehand."""
        size = 0
        for entry in self._files():
            if isinstance(entry, str):
                try:
                    status = None if entry == "-" else os.stat(entry)
                except OSError:
                    continue  # has its say when it is read
                if status is None or not os.path.isfile(entry):
                    return None
                size += status.st_size
        return size

    def __iter__(self) -> Iterator[Item]:
        read = 0
        for entry in self._files():
            if isinstance(entry, BadRecord):
                yield entry
                continue
            file = _File(entry, self.fields, read)
            try:
                yield from file.records()
            except OSError as error:
                yield BadRecord(file.name, file.line or None, reason_of(error), file.read)
            read = file.read

    def _files(self) -> Iterator[str | BadRecord]:
        for name in self.names:
            if name != "-" and os.path.isdir(name):
                yield from self._below(name)
            else:
                yield name

    def _below(self, folder: str) -> Iterator[str | BadRecord]:
        unread: list[OSError] = []
        for path, folders, files in os.walk(folder, onerror=unread.append):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(files):
                file = os.path.join(path, name)
                if name.startswith(".") or (name in self.apart.values() and os.path.realpath(file) in self.apart):
                    continue
                # To open a pipe would be to wait for whoever writes to it.
                yield file if os.path.isfile(file) else BadRecord(file, None, "it is not a file")
            yield from (BadRecord(str(error.filename), None, reason_of(error)) for error in unread)
            unread.clear()
        yield from (BadRecord(str(error.filename), None, reason_of(error)) for error in unread)


class _File:
    """One file while it is read: `line` counts its lines from 1, `read` the bytes of the whole input."""

    def __init__(self, path: str, fields: Fields, read: int) -> None:
        self.path = path
        self.name = "standard input" if path == "-" else path
        self.fields = fields
        self.read = read
        self.line = 0

    def records(self) -> Iterator[Item]:
        if self.path == "-":
            yield from self._json_lines(standard_input())
            return
        suffix = os.path.splitext(self.path)[1].lower()
        with open(self.path, "rb") as stream:
            if suffix in JSON_LINES:
                yield from self._json_lines(stream)
            elif suffix in TABLES:
                yield from self._table(stream, "\t" if suffix == ".tsv" else None)
            else:
                yield self._plain(stream)

    def _bad(self, reason: str, line: int | None) -> BadRecord:
        return BadRecord(self.name, line, reason, self.read)

    def _lines(self, stream: BinaryIO | Iterator[bytes]) -> Iterator[bytes]:
        for line in stream:
            self.line += 1
            self.read += len(line)
            if self.line == 1:
                refuse_compressed(line)
                line = line.removeprefix(codecs.BOM_UTF8)
            yield line

    # --- JSON Lines ---

    def _json_lines(self, stream: BinaryIO | Iterator[bytes]) -> Iterator[Item]:
        for line in self._lines(stream):
            if line.isspace() or not line:
                continue
            try:
                values = _json(line)
            except ValueError as error:
                yield self._bad(str(error), self.line)
            else:
                yield self.fields.record(values, self.name, self.line, self.read)

    # --- CSV ---

    def _table(self, stream: BinaryIO, delimiter: str | None) -> Iterator[Item]:
        lines = (line.decode("utf-8", "surrogateescape") for line in self._lines(stream))
        first = next(lines, None)
        if first is None:
            return
        # Where a comma is the decimal sign, as in Indonesia, spreadsheets write semicolons.
        delimiter = delimiter or max(",;\t", key=first.count)
        rows = _rows(lines, first, delimiter)
        with _long_fields():
            header: list[str] | None = None
            while True:
                start = 1 if header is None else self.line + 1
                try:
                    row = next(rows, None)
                    if row is None:
                        return
                    _check_utf8(row)
                except (csv.Error, UnicodeDecodeError) as error:
                    yield self._bad(_table_error(error), start)
                    if header is None:
                        return
                    continue
                if header is None:
                    header = row
                    wrong = self._wrong_header(header)
                    if wrong:
                        yield self._bad(wrong, start)
                        return
                elif row:
                    yield self._row(header, row, start)

    def _wrong_header(self, header: list[str]) -> str | None:
        needed = (self.fields.text, self.fields.id, self.fields.reference_field)
        for name in needed:
            if name is not None and header.count(name) != 1:
                there = ", ".join(map(repr, header[:20]))
                return f"{'no' if name not in header else 'more than one'} column {name!r}; the columns are {there}"
        return None

    def _row(self, header: list[str], row: list[str], line: int) -> Item:
        if len(row) != len(header):
            return self._bad(f"{len(row)} fields in a table of {len(header)} columns", line)
        return self.fields.record(dict(zip(header, row, strict=True)), self.name, line, self.read)

    # --- plain text ---

    def _plain(self, stream: BinaryIO) -> Item:
        data = stream.read()
        self.read += len(data)
        refuse_compressed(data)
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            return self._bad(*not_utf8(error))
        return Record(self.name, text, self.fields.reference, self.name, None, self.read)


def _json(line: bytes) -> dict[str, object]:
    """The object on a line; ValueError with the reason where there is none."""
    try:
        values = json.loads(line.rstrip().decode("utf-8"), parse_constant=_no_json)
    except UnicodeDecodeError as error:
        raise ValueError(not_utf8(error)[0]) from None
    except json.JSONDecodeError as error:
        raise ValueError(f"broken JSON: {error.msg.removesuffix(' at')} at column {error.colno}") from None
    except RecursionError:
        raise ValueError("broken JSON: nested too deeply") from None
    except ValueError as error:  # a number of thousands of digits
        raise ValueError(f"broken JSON: {error}") from None
    if not isinstance(values, dict):
        raise ValueError("broken JSON: an object is expected")
    return values


def _no_json(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


def _rows(lines: Iterator[str], first: str, delimiter: str) -> Iterator[list[str]]:
    def again() -> Iterator[str]:
        yield first
        yield from lines

    # Strict: else a quotation mark that is never closed would take in the rest of the file without a word.
    return csv.reader(again(), delimiter=delimiter, strict=True)


def _check_utf8(row: list[str]) -> None:
    """UnicodeDecodeError where the row holds bytes that stand for no character."""
    for field in row:
        field.encode("utf-8", "surrogateescape").decode("utf-8")


def _table_error(error: csv.Error | UnicodeDecodeError) -> str:
    if isinstance(error, UnicodeDecodeError):
        return not_utf8(error)[0]
    if "unexpected end" in str(error) or "field larger" in str(error):
        return "broken CSV: a quotation mark that opens here or further on is not closed"
    if "new-line" in str(error):
        return "broken CSV: a carriage return outside of quotation marks"
    return f"broken CSV: {error}"


@contextmanager
def _long_fields() -> Iterator[None]:
    """The csv module's limit, which is one for the whole process, and short."""
    limit = csv.field_size_limit(_LONGEST_FIELD)
    try:
        yield
    finally:
        csv.field_size_limit(limit)
