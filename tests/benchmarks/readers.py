"""What reads the text: idnews, its peers, and the floors below which no reader of words or figures can go."""

from __future__ import annotations

import importlib
import re
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal
from zlib import crc32

from idnews import extract, extract_many, find_dates, find_entities, find_money

REFERENCE = date(2025, 6, 20)

Read = Callable[[str], object]


class NotInstalledError(Exception):
    """A peer is not there to be compared with."""


def _peer(module: str, package: str) -> Any:
    """A peer, by name: it is not installed where the types are checked."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise NotInstalledError(f"pip install {package}") from error


def words() -> Read:
    return re.compile(r"\w+").findall


def words_by_regex() -> Read:
    """The same by the `regex` package, of which the floors are that idnews is to be measured by."""
    read: Read = _peer("regex", "regex").compile(r"\w+").findall
    return read


def figures() -> Read:
    read: Read = _peer("regex", "regex").compile(r"\d+").findall
    return read


def money() -> Read:
    return find_money


def dates() -> Read:
    return lambda text: find_dates(text, reference=REFERENCE)


def entities() -> Read:
    return find_entities


def everything() -> Read:
    return lambda text: extract(text, reference=REFERENCE)


def many() -> Read:
    return lambda text: list(extract_many([text], reference=REFERENCE))


def dateparser_dates() -> Read:
    search = _peer("dateparser.search", "dateparser").search_dates
    base = datetime(REFERENCE.year, REFERENCE.month, REFERENCE.day)
    return lambda text: search(text, languages=["id"], settings={"RELATIVE_BASE": base})


def duckling_money() -> Read:
    """Duckling for amounts of money alone, its answer left as JSON: idnews need not beat Python's parser."""
    duckling = _peer("duckling", "pyduckling-native-phihos")
    with tempfile.TemporaryDirectory() as no_zones:  # amounts need none, and UTC is always there
        zones = duckling.load_time_zones(no_zones)
    now = duckling.parse_ref_time(zones, "UTC", 1_750_000_000)
    locale = duckling.parse_locale("ID", duckling.default_locale_lang(duckling.parse_lang("ID")))
    context = duckling.Context(now, locale)
    dimensions = duckling.parse_dimensions(["amount-of-money"])
    return lambda text: duckling.parse_text(text, context, dimensions, False)


def price_parser() -> Read:
    """It is made for one price a text, and finds no more in a sentence."""
    read: Read = _peer("price_parser", "price-parser").Price.fromstring
    return read


def spacy_tokens() -> Read:
    tokenise: Read = _peer("spacy", "spacy").blank("id")
    return tokenise


def bert() -> Read:
    """A token classifier of the size of BERT-base (as IndoBERT is) on one core, its weights random.

    What it says means nothing; what it costs is what any such model costs. The parts between blanks stand
    in for the pieces that a tokenizer would make, of which there would be more, so it is flattered.
    """
    torch, models = _peer("torch", "torch"), _peer("transformers", "transformers")
    torch.set_num_threads(1)
    config = models.BertConfig(num_labels=11)
    model = models.BertForTokenClassification(config).eval()

    def read(text: str) -> object:
        pieces = text.split()[: config.max_position_embeddings]
        ids = [crc32(piece.encode()) % config.vocab_size for piece in pieces]
        with torch.inference_mode():
            return model(torch.tensor([ids])).logits.argmax(-1)

    return read


@dataclass(frozen=True, slots=True)
class Reader:
    name: str
    prepare: Callable[[], Read]
    by: Literal["sentence", "article", "general"] = "sentence"  # the last are articles too
    most: int = 10**9  # bytes: of the text no more, for what is too slow for more


READERS: Sequence[Reader] = (
    Reader(r"\d+, regex", figures),
    Reader(r"\w+, regex", words_by_regex),
    Reader(r"\w+, re", words),
    Reader("find_money", money),
    Reader("find_money, articles", money, "article"),
    Reader("find_dates", dates),
    Reader("find_dates, articles", dates, "article"),
    Reader("find_entities, articles", entities, "article", 1_000_000),
    Reader("extract", everything, "sentence", 1_000_000),
    Reader("extract, articles", everything, "article", 1_000_000),
    Reader("extract_many, articles", many, "article", 1_000_000),
    Reader(r"\w+, regex, general news", words_by_regex, "general"),
    Reader(r"\w+, re, general news", words, "general"),
    Reader("find_entities, general news", entities, "general", 1_000_000),
    Reader("extract, general news", everything, "general", 1_000_000),
    Reader("Duckling, money", duckling_money, "sentence", 200_000),
    Reader("dateparser, search_dates", dateparser_dates, "sentence", 30_000),
    Reader("price-parser, one price", price_parser, "sentence", 200_000),
    Reader("spaCy, blank id", spacy_tokens, "sentence", 1_000_000),
    Reader("BERT-base, one core", bert, "sentence", 5_000),
)

# Which ratios are shown, and what is asked for.
COMPARED = (
    ("find_money", "Duckling, money", 12.0),
    ("find_money, articles", "Duckling, money", None),
    ("find_dates", "dateparser, search_dates", 30.0),
    ("extract, articles", r"\w+, regex", 0.03),
    ("extract, articles", r"\w+, re", None),
    ("extract, general news", r"\w+, regex, general news", 0.03),
    ("extract, general news", r"\w+, re, general news", None),
    ("extract, articles", "BERT-base, one core", 300.0),
    ("extract, articles", "spaCy, blank id", None),
)
