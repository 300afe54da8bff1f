"""Which currency a marker or name means, and what the document says of a bare `$` and `¥`."""

from __future__ import annotations

from functools import cache

from idnews._phrase import Grammar, Here, Rule, Slot, listed
from idnews._tokens import Tokens, tokens_of
from idnews.lexicon import currencies
from idnews.lexicon import numbers as number_words

_NEAR = 300  # characters around a code that can name its country

CURRENCY_SLOTS = (
    listed("symbol", currencies.SYMBOLS),
    listed("dollar_letters", currencies.DOLLAR_LETTERS),
    listed("yen_letters", currencies.YEN_LETTERS),
    listed("abbreviation", currencies.ABBREVIATIONS),
    listed("code", currencies.CODES),
    listed("currency_name", currencies.NAMES),
    # In front of the number.
    Slot(
        "mark",
        str,
        template="(rp[~(.|:)]|rupiah|idr|{abbreviation}[.]|{dollar_letters}$|us $|{yen_letters}¥|$us|{symbol}|{code})",
    ),
    # Behind it.
    Slot("full_name", str, template="{currency_name}"),
    Slot("name", str, template="({currency_name}|{dollar_letters}$|{symbol}|idr|rp|rm|{code})"),
)


def mark_currency(here: Here, slot: str, figures: str) -> str:
    """The currency of the marker in a slot; ValueError where the word is no marker as it is written."""
    if here.words[here.spans[slot][0]] in currencies.RUPIAH_MARKS:
        return "IDR"
    source = here.source(slot)
    mark = here.tokens.cut(*here.spans[slot]).rstrip(".").strip()
    letters = mark.strip("$").strip()
    if "$" in mark and letters:
        return currencies.DOLLAR_LETTERS[letters]
    if mark.endswith("¥") and len(mark) > 1:
        return currencies.YEN_LETTERS[mark[:-1]]
    if mark in currencies.ABBREVIATIONS:
        if source.rstrip(".") not in currencies.ABBREVIATION_SPELLINGS:
            raise ValueError("not written as the abbreviation is")
        return currencies.ABBREVIATIONS[mark]
    if mark in currencies.CODES:
        return _code(here, source, mark, figures)
    symbol = here.tokens.cut(*here.spans[slot])
    start = here.spans[slot][0]
    letters = here.tokens.word(start - 1)
    scaled = here.tokens.word(start - 2)[-1:].isdigit()  # `10K$`
    if (
        symbol in (currencies.BARE_DOLLAR, currencies.BARE_YEN_SIGN)
        and letters.isalpha()
        and len(letters) < 4
        and not scaled
    ):
        raise ValueError("the sign of some other currency")
    return currencies.SYMBOLS[symbol]


def _near(here: Here) -> str:
    """What stands around a match, in lower case."""
    start, end = here.tokens.offsets[here.start], here.tokens.offsets[here.end]
    return here.tokens.shadow[max(0, start - _NEAR) : end + _NEAR]


def name_currency(here: Here, slot: str, figures: str) -> str:
    """The currency of the name in a slot; ValueError where the word is no name there."""
    start, end = here.spans[slot]
    name = here.tokens.cut(start, end)
    number_follows = "".join(here.words[end : end + 2]).lstrip()[:1].isdigit()
    if name in currencies.NAMES:
        if name in currencies.WORDY_NAMES and not _is_evident(figures):
            raise ValueError("a word that is no currency here")
        if name in currencies.WORDY_NAMES and here.source(slot).isupper() and not _shouted(here, slot):
            raise ValueError("an abbreviation: `17,9 juta KIP`")
        _not_another_word(here, name, end)
        if name in currencies.CHAMPIONSHIPS and number_follows and not here.source(slot).islower():
            raise ValueError("the championship: `Euro 2024`")
        if name in currencies.PERSONS and not _is_evident(figures) and _begins_a_name(here, slot):
            raise ValueError("a person: `menit 75 Won Du-jae`")
        return currencies.NAMES[name]
    glued_in_front = here.words[start - 1] != " "  # `10$ 20$`
    if number_follows and not glued_in_front and not _is_evident(figures):
        raise ValueError("a marker that belongs to the number behind it")
    return mark_currency(here, slot, figures)


def _begins_a_name(here: Here, slot: str) -> bool:
    """Whether a slot's word and the one behind it have capitals, as in a name."""
    end = here.tokens.offsets[here.spans[slot][1]]
    behind = here.tokens.text[end : end + 2]
    return here.source(slot).istitle() and behind[:1] == " " and behind[1:].isupper()


def _not_another_word(here: Here, name: str, end: int) -> None:
    """`mark up`, `5 juta dong!`, `dolar-dolaran` name no currency."""
    spoken = [*here.words[end : end + 2], "", ""]
    behind = spoken[1] if spoken[0] in (" ", ",", "-") else spoken[0]
    if behind in currencies.NOT_BEFORE.get(name, ()):
        raise ValueError("another word")
    if name in currencies.PARTICLES and spoken[0] != " " and behind in currencies.SPEECH_ENDS:
        raise ValueError("a particle")
    if spoken[0] == "-" and spoken[1].startswith(name) and spoken[1] != name:
        raise ValueError("what only looks like it: `dolar-dolaran`")


def _code(here: Here, source: str, code: str, figures: str) -> str:
    if not source.isupper() and code not in currencies.LOWER_CASE_CODES:
        raise ValueError("a code is written in capitals")
    if currencies.CODES[code] in currencies.WORD_CODES and not _is_evident(figures):
        raise ValueError("a word that is no code here")
    cents = figures[-3:-2] in (",", ".")  # `PLN 1.234,50`
    if code in currencies.NAMES_OF_COMPANIES and not cents:
        near = _near(here)
        if not any(name in near for name in currencies.NAMES_OF_COMPANIES[code]):
            raise ValueError("a company: `PLN 3.500 unit`")
    return currencies.CODES[code]


def _shouted(here: Here, slot: str) -> bool:
    """Whether the words before a slot are all capitals, as in a headline."""
    end = here.tokens.offsets[here.spans[slot][0]]
    spoken = [word for word in here.tokens.text[max(0, end - 40) : end].split()[-3:] if word.isalpha()]
    return bool(spoken) and all(word.isupper() for word in spoken)


def _is_evident(figures: str) -> bool:
    """Whether a number looks like an amount: by a separator, decimals or a scale word."""
    scales = number_words.SCALES.keys() | number_words.ABOUT_SCALES.keys() | number_words.ONE_OF_SCALE.keys()
    return any(c in ".," for c in figures) or any(word in scales for word in tokens_of(figures))


def one_currency(first: str, second: str) -> str:
    """What both say, of which one may leave its country to the other: `$10 juta dolar AS`, `10 peso - 20 peso Kuba`."""
    for bare, other in ((first, second), (second, first)):
        if bare == other or other in currencies.CODES_OF.get(bare, ()):
            return other
    raise ValueError("two currencies")


class Named:
    """The currencies that a document names in full, and where; looked for when first asked."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._firsts: dict[str, int] | None = None

    def _first(self) -> dict[str, int]:
        """Where each currency is named first; a country stands there with the bare name that it settles."""
        if self._firsts is None:
            self._firsts = {}
            for found in _grammar().find(self._tokens):
                self._firsts.setdefault(found.value, found.start)
        return self._firsts

    def settle(self, currency: str, at: int) -> str | None:
        """The ISO code of a currency met at a token; `None` where the text leaves it open."""
        if currency in currencies.DEFAULTS:
            currency = self._of_many(currency, at)
        elif currency == currencies.BARE_YEN_SIGN:
            return "CNY" if "CNY" in self._first() and "JPY" not in self._first() else "JPY"
        return None if currency == currencies.NO_CURRENCY else currency

    def _of_many(self, bare: str, at: int) -> str:
        """The one of its kind that the document named before; else the one whose country it names; else the default."""
        codes = currencies.CODES_OF[bare]
        before = {code for code, start in self._first().items() if start < at and code in codes}
        if not before:
            before = {named.removeprefix(bare) for named in self._first() if named.startswith(bare)}
        return before.pop() if len(before) == 1 else currencies.DEFAULTS[bare]


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
    countries = {
        country: bare + code for bare, table in currencies.COUNTRIES_OF.items() for country, code in table.items()
    }
    rules = (
        Rule("{name:telling_name}", _by_name),
        Rule("{name:country}", _by_name),
        Rule("{letters:dollar_letters}$", _by_letters),
        Rule("{code:telling_code}", _by_code),
    )
    slots = (
        listed("telling_name", {n: c for n, c in currencies.NAMES.items() if c in currencies.TELLING_CODES}),
        listed("dollar_letters", currencies.DOLLAR_LETTERS),
        listed("country", countries),
        listed(
            "telling_code",
            {n: c for n, c in currencies.CODES.items() if c in currencies.TELLING_CODES - currencies.WORD_CODES}
            | {"rmb": "CNY"},
        ),
    )
    return Grammar(rules, slots)
