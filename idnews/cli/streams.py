"""The standard streams as they are found (closed, full, read by nobody), and the errors that end a command."""

from __future__ import annotations

import io
import os
import sys

FAILED = 1
WRONG_USAGE = 2
INTERRUPTED = 130
_GZIP = b"\x1f\x8b"


class Stop(Exception):  # noqa: N818 (it may be a good end)
    """The command ends here with `status`; `reason`, if there is one, goes to standard error."""

    def __init__(self, status: int, reason: str | None = None) -> None:
        super().__init__(status, reason)
        self.status = status
        self.reason = reason


def open_closed_streams() -> None:
    """Standard output and error that the caller has closed lead nowhere.

    All three descriptors are taken, or the next file that is opened would become one of them and get
    what is not for it.
    """
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # gets the lowest one that is free
    if sys.stdout is None:
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 (closed by whoever opened it)
    if sys.stderr is None:
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 (closed by whoever opened it)


def prepare_output(*, utf8: bool) -> None:
    """JSON and HTML are UTF-8 wherever they go; other text is in the user's encoding, and no character is fatal."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        if utf8:
            sys.stdout.reconfigure(encoding="utf-8")
        else:
            sys.stdout.reconfigure(errors="backslashreplace")


def put(line: str) -> None:
    """A line on standard output; Stop where that cannot be written."""
    try:
        sys.stdout.write(f"{line}\n")
    except OSError as error:
        raise _lost(error) from None


def flush_output() -> None:
    try:
        sys.stdout.flush()
    except OSError as error:
        raise _lost(error) from None


def _lost(error: OSError) -> Stop:
    # Output goes nowhere from here on, or the interpreter would complain once more when it flushes at its exit.
    _lead_nowhere(sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):  # the reader, say `head`, has seen enough
        return Stop(0)
    return Stop(FAILED, f"standard output: {error.strerror}")


def say(line: str) -> None:
    """A line on standard error."""
    try:
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()
    except OSError:  # nobody listens, and there is nowhere else to say so
        _lead_nowhere(sys.stderr.fileno())


def _lead_nowhere(descriptor: int) -> None:
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, descriptor)
    os.close(null)


def read_input(name: str) -> bytes:
    """All bytes of a file, or of standard input where the name is `-`; OSError where there are none to be had."""
    if name != "-":
        with open(name, "rb") as file:
            data = file.read()
    else:
        data = standard_input().read()
    refuse_compressed(data)
    return data


def refuse_compressed(data: bytes) -> None:
    """OSError where that is how a file begins that gzip has written, as archives of articles often are."""
    if data.startswith(_GZIP):
        raise OSError("compressed by gzip; unpack it first, as with gzip -dc")


def not_utf8(error: UnicodeDecodeError) -> tuple[str, int]:
    """What is wrong with bytes that are no text and what to do, and the line, counted from 1, where that is."""
    data = error.object
    reason = f"not UTF-8: byte 0x{data[error.start]:02x}; convert it to UTF-8 first"
    return reason, data.count(b"\n", 0, error.start) + 1


def standard_input() -> io.BufferedIOBase:
    if sys.stdin is None:
        raise OSError("it is closed")
    assert isinstance(sys.stdin, io.TextIOWrapper)
    buffer = sys.stdin.buffer
    assert isinstance(buffer, io.BufferedIOBase)
    return buffer


def reason_of(error: OSError) -> str:
    return error.strerror or str(error)
