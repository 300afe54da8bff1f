"""How far a command has come, on a terminal; and lines of its own that do not run into that."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any

from idnews.cli.streams import say

_EVERY = 0.2  # seconds between two looks at the plain line
_WIDTH = 78  # columns that are written over


class Progress:
    """No progress at all: standard error is no terminal. The other classes show it in their way."""

    def __init__(self, size: int | None) -> None:
        self.size = size
        self.records: int = 0
        self.bad: int = 0
        self.started: float = time.monotonic()

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def step(self, read: int, *, bad: bool = False) -> None:
        """One record more is done, with `read` bytes of the input behind it."""
        self.records += 1
        self.bad += bad

    def say(self, line: str) -> None:
        say(line)

    def close(self) -> None: ...

    def _counts(self) -> str:
        rate = self.records / max(time.monotonic() - self.started, 0.001)
        bad = f", {self.bad:,} bad" if self.bad else ""
        return f"{self.records:,} records{bad}, {rate:,.0f}/s"


class Bar(Progress):
    """A bar by tqdm."""

    def __init__(self, size: int | None, tqdm: Any) -> None:
        super().__init__(size)
        tqdm.monitor_interval = 0  # no thread: there may be processes to be forked
        head = "{percentage:3.0f}%|{bar}| " if size else ""
        tail = "{desc} [{elapsed}<{remaining}]" if size else "{desc} [{elapsed}]"
        self.tqdm = tqdm
        self.bar: Any = tqdm(total=size or None, bar_format=head + tail, file=sys.stderr, dynamic_ncols=True)

    def step(self, read: int, *, bad: bool = False) -> None:
        super().step(read, bad=bad)
        self.bar.desc = self._counts()
        self.bar.update(max(0, read - self.bar.n))

    def say(self, line: str) -> None:
        self.tqdm.write(line, file=sys.stderr)

    def close(self) -> None:
        self.bar.refresh()
        self.bar.close()


class Line(Progress):
    """A line that is written over and over, where there is no tqdm."""

    def __init__(self, size: int | None) -> None:
        super().__init__(size)
        self.written: float = self.started

    def step(self, read: int, *, bad: bool = False) -> None:
        super().step(read, bad=bad)
        if time.monotonic() - self.written >= _EVERY:
            self._write(read)

    def _write(self, read: int) -> None:
        self.written = time.monotonic()
        line = self._counts()
        if self.size and read:
            left = (self.written - self.started) * (self.size - read) / read
            line = f"{100 * read // self.size} %, {line}, {int(left) // 60}:{int(left) % 60:02} left"
        print(f"\r{line:<{_WIDTH}}", end="", file=sys.stderr, flush=True)

    def say(self, line: str) -> None:
        say(f"\r{'':{_WIDTH}}\r{line}")

    def close(self) -> None:
        say(f"\r{self._counts():<{_WIDTH}}")


def progress(size: Callable[[], int | None], *, to_terminal: bool) -> Progress:
    """The best that there is for standard error; none where the output itself runs over the same terminal."""
    if not sys.stderr.isatty() or (to_terminal and sys.stdout.isatty()):
        return Progress(None)
    try:
        from tqdm import tqdm
    except ImportError:  # it is an extra: pip install 'idnews[cli]'
        return Line(size())
    return Bar(size(), tqdm)
