"""The regular-expression module, in one place.

It is the standard `re`: for cutting texts and looking at single places it is faster than the `regex` package,
loads faster, and is also there in a browser (Pyodide). What it is slow at, looking through a whole text for
what is rare, is left to patterns that begin with a literal, and to searches for bytes.
"""

from __future__ import annotations

import re
from re import Match, Pattern

__all__ = ["Match", "Pattern", "matcher"]


def matcher(pattern: str) -> Pattern[str]:
    """A compiled pattern in which `.` is any character."""
    return re.compile(pattern, re.DOTALL)
