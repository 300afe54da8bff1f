"""What reads the text: idnews, its peers, and the floor below which no reader of words can go."""

from __future__ import annotations

import importlib
import tempfile
from collections.abc import Callable
from datetime import date, datetime

import regex
from dateparser.search import search_dates

from idnews import find_dates, find_money

REFERENCE = date(2025, 6, 20)

Read = Callable[[str], object]


class NotInstalledError(Exception):
    """A peer is not there to be compared with."""


def tokenise() -> Read:
    words = regex.compile(r"\w+")
    return lambda text: words.findall(text)


def money() -> Read:
    return find_money


def dates() -> Read:
    return lambda text: find_dates(text, reference=REFERENCE)


def dateparser_dates() -> Read:
    base = datetime(REFERENCE.year, REFERENCE.month, REFERENCE.day)
    return lambda text: search_dates(text, languages=["id"], settings={"RELATIVE_BASE": base})


def duckling_money() -> Read:
    """Duckling for amounts of money alone, its answer left as JSON: idnews need not beat Python's parser."""
    try:
        # By name, as this peer has no types and is not installed where the types are checked.
        duckling = importlib.import_module("duckling")
    except ImportError as error:
        raise NotInstalledError("pip install pyduckling-native-phihos") from error
    with tempfile.TemporaryDirectory() as no_zones:  # amounts need none, and UTC is always there
        zones = duckling.load_time_zones(no_zones)
    now = duckling.parse_ref_time(zones, "UTC", 1_750_000_000)
    locale = duckling.parse_locale("ID", duckling.default_locale_lang(duckling.parse_lang("ID")))
    context = duckling.Context(now, locale)
    dimensions = duckling.parse_dimensions(["amount-of-money"])
    return lambda text: duckling.parse_text(text, context, dimensions, False)
