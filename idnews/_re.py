"""The regular-expression modules, in one place.

Rules are many alternatives tried at one place: there the standard `re` is about three times as fast as
`regex`, and compiles faster. Looking through a whole text for something rare is what `regex` is faster
at. `matcher` and `scanner` compile for the one and for the other. Patterns keep to what both understand,
so that idnews also runs where no compiled `regex` exists (Pyodide), and gives the same there.
"""

from __future__ import annotations

import re
from re import Match, Pattern, escape

__all__ = ["Match", "Pattern", "escape", "matcher", "scanner"]


def matcher(pattern: str) -> Pattern[str]:
    """A pattern to be tried at given places, or that matches nearly everywhere."""
    return re.compile(pattern, re.DOTALL)


def scanner(pattern: str) -> Pattern[str]:
    """A pattern to be searched for in whole texts, where it is rare."""
    try:
        import regex  # here, because importing it costs more than all the rest of idnews
    except ImportError:
        return matcher(pattern)
    found: Pattern[str] = regex.compile(pattern, regex.DOTALL)  # type: ignore[assignment]
    return found
