"""Where the lines of a corpus go: standard output, or a file that is put in place when it is whole."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import BinaryIO

from idnews.cli.printing import shown_name
from idnews.cli.records import Item, Record
from idnews.cli.streams import FAILED, WRONG_USAGE, Stop, flush_output, put, reason_of

PART = ".part"
_BLOCK = 65_536
_LEFT_OUT = 100  # records without a line in a row: what fits so badly is other input


class StandardOutput:
    """Standard output; what was written to it before is gone, so all is to be done."""

    def undone(self, items: Iterator[Item]) -> Iterator[Item]:
        return items

    def put(self, line: str) -> None:
        put(line)

    def finish(self) -> None:
        flush_output()


class GrowingFile:
    """A file that grows as `FILE.part` beside its place and gets there when it is finished.

    Where `resume` is set and there is such a part, it goes on behind the last whole line of it. What is no
    file (a pipe, /dev/null) is written to as it is.
    """

    def __init__(self, path: str, *, resume: bool) -> None:
        self.path: str
        self.part: str
        self.path, self.part = places(path)
        self.done: int = 0  # bytes of whole lines that were there
        if os.path.isdir(self.path):
            raise Stop(WRONG_USAGE, f"{shown_name(path)}: it is a folder")
        if resume and self.part == self.path:
            raise Stop(WRONG_USAGE, f"--resume: {shown_name(path)} is no file that could be gone on with")
        there = self.part != self.path and os.path.lexists(self.part)
        if there and not resume:
            part = shown_name(self.part)
            raise Stop(WRONG_USAGE, f"{part} is left of an interrupted run: go on with --resume, or delete it")
        try:
            self.stream: BinaryIO = open(self.part, "r+b" if there else "wb")  # noqa: SIM115 (close() does)
            if there:
                self.done = _end_of_lines(self.stream)
                self.stream.truncate(self.done)
                self.stream.seek(self.done)
        except OSError as error:
            raise self._stop(error) from None

    def put(self, line: str) -> None:
        try:
            self.stream.write(line.encode("utf-8") + b"\n")
        except OSError as error:
            raise self._stop(error) from None

    def finish(self) -> None:
        """Put the file in its place, once all of it is on the disk."""
        try:
            self.stream.flush()
            if self.part != self.path:
                os.fsync(self.stream.fileno())
            self.stream.close()
            if self.part != self.path:
                os.replace(self.part, self.path)
        except OSError as error:
            raise self._stop(error) from None

    def close(self) -> None:
        """Leave the part as it is."""
        try:
            self.stream.close()
        except OSError as error:
            if not isinstance(error, BrokenPipeError):
                raise self._stop(error) from None

    def how_to_go_on(self) -> str:
        part = shown_name(self.part)
        return f"what is done is in {part}; the same command with --resume goes on" if self.part != self.path else part

    def undone(self, items: Iterator[Item]) -> Iterator[Item]:
        """The items that have no line in the part yet; Stop where the part is of other input."""
        lines = self._lines()
        line = next(lines, None)
        waiting: list[Item] = []
        for item in items:
            if not isinstance(item, Record) or line is None:
                yield item
            elif _is_of(line, item):
                line = next(lines, None)
                yield from waiting  # they failed before, and have another try
                waiting.clear()
            elif len(waiting) < _LEFT_OUT:
                waiting.append(item)
            else:
                break
        if line is not None:
            reason = f"its record {line.get('id')!r} is not what the input and the options give in that place"
            raise Stop(WRONG_USAGE, f"{shown_name(self.part)} cannot be gone on with: {shown_name(reason)}")

    def _lines(self) -> Iterator[dict[str, object]]:
        with open(self.part, "rb") as stream:
            number = 0
            while stream.tell() < self.done:
                number += 1
                try:
                    record = json.loads(stream.readline())
                except ValueError:
                    record = None
                if not isinstance(record, dict):
                    raise Stop(WRONG_USAGE, f"{shown_name(self.part)}:{number}: it is no output of idnews")
                yield record

    def _stop(self, error: OSError) -> Stop:
        if isinstance(error, BrokenPipeError):
            return Stop(0)
        return Stop(FAILED, f"{shown_name(self.part)}: {reason_of(error)}")


def places(path: str) -> tuple[str, str]:
    """Where a file belongs and where it grows; a link stays, and what it leads to is replaced."""
    path = os.path.realpath(path)
    special = os.path.exists(path) and not os.path.isfile(path)
    return path, path if special else path + PART


def _end_of_lines(stream: BinaryIO) -> int:
    """The offset behind the last line that has an end."""
    at = stream.seek(0, os.SEEK_END)
    while at:
        start = max(0, at - _BLOCK)
        stream.seek(start)
        found = stream.read(at - start).rfind(b"\n")
        if found >= 0:
            return start + found + 1
        at = start
    return 0


def _is_of(line: dict[str, object], record: Record) -> bool:
    """Whether a line holds the facts of a record."""
    day = record.reference
    as_written = None if day is None or isinstance(day, str) else day.isoformat()
    same_day = isinstance(day, str) or line.get("reference") == as_written
    return line.get("id") == record.id and line.get("text") == record.text and same_day
