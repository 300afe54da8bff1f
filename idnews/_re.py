"""The regular-expression module, in one place.

Patterns keep to what `regex` and the standard `re` of Python 3.11 both understand, so that idnews also
runs where no compiled `regex` exists (Pyodide).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
else:
    try:
        import regex as re
    except ImportError:
        import re

compile = re.compile  # noqa: A001 - read as `_re.compile`, like the modules it stands for
escape = re.escape
DOTALL = re.DOTALL
VERBOSE = re.VERBOSE
Match = re.Match
Pattern = re.Pattern

__all__ = ["DOTALL", "VERBOSE", "Match", "Pattern", "compile", "escape"]
