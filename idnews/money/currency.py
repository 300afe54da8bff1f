"""Which currency a marker or name means, and what the document says of a bare `$` and `¥`."""

from __future__ import annotations

from functools import cache

from idnews._phrase import Grammar, Here, Rule, Slot, listed
from idnews._tokens import Tokens, tokens_of
from idnews.lexicon import money as words
from idnews.lexicon import numbers as number_words

CURRENCY_SLOTS = (
    listed("symbol", words.SYMBOLS),
    listed("dollar_letters", words.DOLLAR_LETTERS),
    listed("yen_letters", words.YEN_LETTERS),
    listed("abbreviation", words.ABBREVIATIONS),
    listed("code", words.CODES),
    listed("currency_name", words.NAMES),
    # In front of the number.
    Slot(
        "mark",
        str,
        template="(rp[~.]|rupiah|idr|{abbreviation}[.]|{dollar_letters}$|us $|{yen_letters}¥|$us|{symbol}|{code})",
    ),
    # Behind it.
    Slot("full_name", str, template="{currency_name}"),
    Slot("name", str, template="({currency_name}|{dollar_letters}$|{symbol}|idr|rp|rm|{code})"),
)


def mark_currency(here: Here, slot: str, figures: str) -> str:
    """The currency of the marker in a slot; ValueError where the word is no marker as it is written."""
    if here.tokens.words[here.spans[slot][0]] in words.RUPIAH_MARKS:
        return "IDR"
    source = here.source(slot)
    mark = source.lower().rstrip(".").strip()
    letters = mark.strip("$").strip()
    if "$" in mark and letters:
        return words.DOLLAR_LETTERS[letters]
    if mark.endswith("¥") and len(mark) > 1:
        return words.YEN_LETTERS[mark[:-1]]
    if mark in words.ABBREVIATIONS:
        if source.rstrip(".") not in words.ABBREVIATION_SPELLINGS:
            raise ValueError("not written as the abbreviation is")
        return words.ABBREVIATIONS[mark]
    if mark in words.CODES:
        return _code(source, mark, figures)
    symbol = here.tokens.cut(*here.spans[slot])
    start = here.spans[slot][0]
    letters = here.tokens.words[start - 1] if start else ""
    scaled = start > 1 and here.tokens.words[start - 2][-1].isdigit()  # `10K$`
    if symbol in (words.BARE_DOLLAR, words.BARE_YEN_SIGN) and letters.isalpha() and len(letters) < 4 and not scaled:
        raise ValueError("the sign of some other currency")
    return words.SYMBOLS[symbol]


def name_currency(here: Here, slot: str, figures: str) -> str:
    """The currency of the name in a slot; ValueError where the word is no name there."""
    start, end = here.spans[slot]
    name = here.tokens.cut(start, end)
    number_follows = "".join(here.tokens.words[end : end + 2]).lstrip()[:1].isdigit()
    if name in words.NAMES:
        if name in words.WORDY_NAMES and not _is_evident(figures):
            raise ValueError("a word that is no currency here")
        if name in words.CHAMPIONSHIPS and number_follows and not here.source(slot).islower():
            raise ValueError("the championship: `Euro 2024`")
        return words.NAMES[name]
    glued_in_front = here.tokens.words[start - 1] != " "  # `10$ 20$`
    if number_follows and not glued_in_front and not _is_evident(figures):
        raise ValueError("a marker that belongs to the number behind it")
    return mark_currency(here, slot, figures)


def _code(source: str, code: str, figures: str) -> str:
    if not source.isupper() and code not in words.LOWER_CASE_CODES:
        raise ValueError("a code is written in capitals")
    if words.CODES[code] in words.WORD_CODES and not _is_evident(figures):
        raise ValueError("a word that is no code here")
    return words.CODES[code]


def _is_evident(figures: str) -> bool:
    """Whether a number looks like an amount: by a separator, decimals or a scale word."""
    scales = number_words.SCALES.keys() | number_words.ABOUT_SCALES.keys() | number_words.ONE_OF_SCALE.keys()
    return any(c in ".," for c in figures) or any(word in scales for word in tokens_of(figures))


class Named:
    """The dollars and yuan that a document names, and where; looked for when first asked."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._firsts: dict[str, int] | None = None

    def _first(self) -> dict[str, int]:
        """Where each currency is named first."""
        if self._firsts is None:
            self._firsts = {}
            for found in _grammar().find(self._tokens):
                self._firsts.setdefault(found.value, found.start)
        return self._firsts

    def settle(self, currency: str, at: int) -> str | None:
        """The ISO code of a currency met at a token; `None` where the text leaves it open."""
        if currency == words.BARE_DOLLAR:
            before = {code for code, start in self._first().items() if start < at and code in words.DOLLAR_CODES}
            return before.pop() if len(before) == 1 else "USD"
        if currency == words.BARE_YEN_SIGN:
            return "CNY" if "CNY" in self._first() and "JPY" not in self._first() else "JPY"
        return None if currency == words.NO_CURRENCY else currency


def _by_name(name: str) -> str:
    return name


def _by_letters(letters: str) -> str:
    return letters


def _by_code(code: str, here: Here) -> str:
    if not here.source("code").isupper():
        raise ValueError("a code is written in capitals")
    return code


@cache
def _grammar() -> Grammar:
    """Names of currencies that settle a bare sign, wherever they stand."""
    rules = (
        Rule("{name:telling_name}", _by_name),
        Rule("{letters:dollar_letters}$", _by_letters),
        Rule("{code:telling_code}", _by_code),
    )
    slots = (
        listed("telling_name", {n: c for n, c in words.NAMES.items() if c in words.TELLING_CODES}),
        listed("dollar_letters", words.DOLLAR_LETTERS),
        listed(
            "telling_code",
            {n: c for n, c in words.CODES.items() if c in words.TELLING_CODES} | {"rmb": "CNY"},
        ),
    )
    return Grammar(rules, slots)
