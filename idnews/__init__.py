"""Money, dates and named entities in Indonesian news text, as exact typed values."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from idnews.dates import find_dates, parse_date
    from idnews.document import extract
    from idnews.entities import find_entities
    from idnews.facts import Document, EqualSums
    from idnews.many import Failure, extract_many
    from idnews.money import find_money, parse_money
    from idnews.numbers import parse_number
    from idnews.reference import find_reference
    from idnews.values import (
        Entity,
        Interval,
        Label,
        Mention,
        Mod,
        Money,
        ParseError,
        Timex,
        TimexType,
    )

__version__ = "0.1.0"

__all__ = [
    "Document",
    "Entity",
    "EqualSums",
    "Failure",
    "Interval",
    "Label",
    "Mention",
    "Mod",
    "Money",
    "ParseError",
    "Timex",
    "TimexType",
    "__version__",
    "extract",
    "extract_many",
    "find_dates",
    "find_entities",
    "find_money",
    "find_reference",
    "parse_date",
    "parse_money",
    "parse_number",
]

# Where each public name lives. A module is imported when the first of its names is asked for, so that
# `import idnews` stays light and who needs money only never pays for dates.
_HOME = {
    "Document": "facts",
    "EqualSums": "facts",
    "Failure": "many",
    "extract": "document",
    "extract_many": "many",
    "find_dates": "dates",
    "find_entities": "entities",
    "find_money": "money",
    "find_reference": "reference",
    "parse_date": "dates",
    "parse_money": "money",
    "parse_number": "numbers",
}


if not TYPE_CHECKING:  # so that type checkers see which names there are

    def __getattr__(name):
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_HOME.get(name, 'values')}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
