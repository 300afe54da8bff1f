"""The command line: `idnews extract`, `idnews html`, `idnews summary`."""

from __future__ import annotations

from collections.abc import Sequence

from idnews.cli.arguments import parser
from idnews.cli.printing import shown_name
from idnews.cli.streams import FAILED, INTERRUPTED, Stop, flush_output, open_closed_streams, reason_of, say


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line with `argv` (by default the process's own) and return its exit status."""
    open_closed_streams()
    try:
        try:
            options = parser().parse_args(argv)
            status: int = options.run(options)
        finally:
            flush_output()  # also what argparse has printed
    except Stop as stop:
        if stop.reason is not None:
            say(f"idnews: {stop.reason}")
        return stop.status
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        name = "" if error.filename is None else f"{shown_name(str(error.filename))}: "
        say(f"idnews: {name}{reason_of(error)}")
        return FAILED
    return status
