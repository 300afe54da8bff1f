"""What becomes of the records that cannot be done: a line on standard error, and one in the file of errors."""

from __future__ import annotations

from types import TracebackType
from typing import TextIO

from idnews.cli.printing import json_line, shown_name
from idnews.cli.progress import Progress
from idnews.cli.records import BadRecord
from idnews.cli.streams import FAILED, Stop, reason_of


class Reports:
    """Counts the bad records and tells of each; `count` is how many there were."""

    def __init__(self, progress: Progress, path: str | None) -> None:
        self.progress = progress
        self.path = path
        self.count: int = 0
        self.stream: TextIO | None = None
        if path is not None:
            try:
                # By lines, so that an interruption leaves what was told. With --resume all is told again.
                self.stream = open(path, "w", encoding="utf-8", newline="\n", buffering=1)  # noqa: SIM115
            except OSError as error:
                raise self._stop(error) from None

    def __enter__(self) -> Reports:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self.stream is not None:
            try:
                self.stream.close()
            except OSError as failure:
                raise self._stop(failure) from None

    def tell(self, bad: BadRecord) -> None:
        self.count += 1
        place = shown_name(bad.file) if bad.line is None else f"{shown_name(bad.file)}:{bad.line}"
        self.progress.say(f"idnews: {place}: {shown_name(bad.reason)}")
        if self.stream is not None:
            record: dict[str, object] = {"file": bad.file, "line": bad.line, "reason": bad.reason}
            try:
                self.stream.write(f"{json_line(record)}\n")
            except OSError as error:
                raise self._stop(error) from None

    def _stop(self, error: OSError) -> Stop:
        if isinstance(error, BrokenPipeError):
            return Stop(0)
        return Stop(FAILED, f"{shown_name(str(self.path))}: {reason_of(error)}")
