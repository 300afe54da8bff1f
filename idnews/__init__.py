"""Money, dates and named entities in Indonesian news text, as exact typed values."""

from idnews.dates import find_dates, parse_date
from idnews.document import extract
from idnews.entities import find_entities
from idnews.money import find_money, parse_money
from idnews.numbers import parse_number
from idnews.values import (
    Document,
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
    "find_dates",
    "find_entities",
    "find_money",
    "parse_date",
    "parse_money",
    "parse_number",
]
