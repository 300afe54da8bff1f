"""The phrases that state an amount of money, one a line, and what each is worth."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from idnews._phrase import Grammar, Here, Rule, Slot, listed
from idnews.lexicon import bounds as bounds_words
from idnews.lexicon import currencies
from idnews.lexicon import money as words
from idnews.lexicon import numbers as number_words
from idnews.money.currency import CURRENCY_SLOTS, mark_currency, name_currency, one_currency
from idnews.money.figures import FIGURE_SLOTS, Figure, read_figure, spread, with_borrowed_scale
from idnews.numbers import NUMERAL, add, shift, signed


class Amount(NamedTuple):
    """What a phrase says, before the words around it are looked at."""

    low: Decimal | None
    high: Decimal | None
    currency: str  # ISO 4217, or a sign that the document must settle
    approx: bool
    is_range: bool


def _amount(figure: Figure, currency: str, sign: int = 1, *, is_range: bool = False) -> Amount:
    low: Decimal | None
    low, high, approx, _ = figure
    if sign < 0:  # `minus belasan juta`: what was the upper end is the lower one
        low, high = (None if end is None else signed(end, sign) for end in (high, low))
    return Amount(low, high, currency, approx, is_range or low != high)


def marked(mark: str, amount: str, here: Here, sign: int = 1, name: str = "") -> Amount | None:
    """`Rp 5 miliar`, `US$53`, `minus Rp16,7 triliun`, and with the name once more: `Rp 5 juta rupiah`."""
    if sign < 0:
        _not_a_hyphen(here)
    currency = mark_currency(here, "mark", amount)
    if amount.startswith("00"):
        return None  # `dalam Rp 000`: the unit of a table
    if name in currencies.WORDY_NAMES:
        raise ValueError("another word: `emas Rp 2 juta perak Rp 20 ribu`")
    if name:
        currency = one_currency(currency, name_currency(here, "name", amount))
    _not_of_something(here)
    return _amount(read_figure(amount, rupiah=currency == "IDR"), currency, sign)


def about(mark: str, amount: str, here: Here) -> Amount | None:
    """`Rp ± 5 juta`"""
    found = marked(mark, amount, here)
    return found and found._replace(approx=True)


def named(amount: str, name: str, here: Here, sign: int = 1) -> Amount | None:
    """`380 miliar yuan`, `10$`, `miliaran dolar`."""
    if _is_ordinal(here) or _is_unit_of_table(here, amount) or (name in words.WEIGHTS and _is_weight(here)):
        return None
    currency = name_currency(here, "name", amount)
    _not_a_year(here, "amount")
    if sign < 0:
        _not_a_hyphen(here)
    return _amount(read_figure(amount, rupiah=currency == "IDR"), currency, sign)


def marked_range(
    mark: str, low: str, high: str, here: Here, to: str = "", mark2: str = "", sign: int = 1, name: str = ""
) -> Amount:
    """`Rp40-50 triliun`, `Rp 5 juta hingga Rp 7 juta`, `Rp9.175/9.180`, `Rp 5 juta hingga puluhan juta rupiah`."""
    if sign < 0:
        _not_a_hyphen(here)
    currency = mark_currency(here, "mark", low)
    if mark2:
        currency = one_currency(currency, mark_currency(here, "mark2", high))
    if name:
        currency = one_currency(currency, name_currency(here, "name", high))
    if to == words.PER_SIGN:
        _not_a_rate(here)
    _not_of_something(here)
    if not mark2:
        _not_a_last_year(here, to)
    figure = spread(low, high, rupiah=currency == "IDR", shortened=to.strip() in words.RANGE_SIGNS)
    return _amount(figure, currency, sign, is_range=True)


def named_range(low: str, high: str, name: str, here: Here, to: str = "", name2: str = "", sign: int = 1) -> Amount:
    """`10 dolar sampai 20 dolar`, `puluhan hingga ratusan juta rupiah`, `119,52-57 yen`."""
    if sign < 0:
        _not_a_hyphen(here)
    currency = name_currency(here, "name", high)
    if name2:
        currency = one_currency(name_currency(here, "name2", low), currency)
    else:
        _not_a_year(here, "low")
    start = here.spans["low"][0]
    if to == words.PER_SIGN and start and here.words[start - 1] == words.PER_SIGN:
        raise ValueError("a date: `3/6/2025 rupiah`")
    figure = spread(low, high, rupiah=currency == "IDR", shortened=to.strip() in words.RANGE_SIGNS)
    return _amount(figure, currency, sign, is_range=True)


def vague_range(low: str, high: str, name: str, here: Here) -> Amount:
    """`puluhan bahkan ratusan juta rupiah`."""
    if read_figure(low, rupiah=True).high is not None and low != number_words.TEENS_VAGUE:
        raise ValueError("two amounts")
    return named_range(low, high, name, here)


def vague_to(low: str, to: str, mark: str, high: str, here: Here) -> Amount:
    """`ratusan ribu hingga Rp 1 juta`"""
    if not read_figure(low, rupiah=True).approx:
        raise ValueError("a number of something else")
    return marked_range(mark, low, high, here, to)


def cents_range(low: str, high: str, here: Here, to: str, name: str = "", country: str = "") -> Amount:
    """`6-7 sen dolar AS`, `6-7 sen AS`."""
    figure = spread(low, high, rupiah=False)
    return _amount(figure.scaled(-2), country or name_currency(here, "name", high), is_range=True)


def marked_cents(mark: str, amount: str, here: Here) -> Amount:
    """`US$ 9,5 sen`"""
    return _amount(read_figure(amount, rupiah=False).scaled(-2), mark_currency(here, "mark", amount))


def marked_cents_range(mark: str, low: str, high: str, here: Here, to: str) -> Amount:
    """`US$ 7-9 sen`"""
    figure = spread(low, high, rupiah=False)
    return _amount(figure.scaled(-2), mark_currency(here, "mark", high), is_range=True)


def at_least(amount: str, name: str, here: Here) -> Amount | None:
    """`3 juta lebih rupiah`"""
    found = named(amount, name, here)
    return found and found._replace(high=None, is_range=True)


def between_marked(mark: str, low: str, high: str, here: Here, mark2: str = "") -> list[Amount]:
    """antara `Rp 40 dan Rp 50 triliun`."""
    return [marked_range(mark, low, high, here, mark2=mark2)]


def between_named(low: str, high: str, name: str, here: Here, name2: str = "") -> list[Amount]:
    """antara `10 dan 20 dolar`."""
    return [named_range(low, high, name, here, name2=name2)]


def with_cents(amount: str, name: str, part: Decimal, here: Here) -> Amount | None:
    """`2 dolar 50 sen`."""
    behind = "".join(here.words[here.end : here.end + 2]).strip()
    figure = read_figure(amount, rupiah=False)
    if figure.power is not None or figure.high != figure.low or part >= 100 or behind in currencies.FIRST_OF_NAMES:
        raise ValueError("two amounts")
    whole = add(figure.low, shift(part, -2))
    found = named(amount, name, here)
    return found and found._replace(low=whole, high=whole)


def cents(amount: str, here: Here, name: str = "", country: str = "") -> Amount:
    """`75 sen dolar AS`, `9,5 sen AS`."""
    currency = country or name_currency(here, "name", amount)
    return _amount(read_figure(amount, rupiah=False).scaled(-2), currency)


def marked_list(here: Here, mark: str, first: str, last: str, **more: str) -> list[Amount]:
    """`Rp504` dan `Rp259 triliun`, `Rp 5`, `10`, dan `15 miliar`: each borrows the scale of the last."""
    currency = mark_currency(here, "mark", first)
    for item in here.spans:
        if item.startswith("mark") and item != "mark":  # of two currencies, none borrows from the other
            currency = one_currency(currency, mark_currency(here, item, last))
    texts = _listed(first, last, more)
    figures = [read_figure(text, rupiah=currency == "IDR") for text in texts]
    if figures[0].power is not None and figures[-1].power is not None and _ends_here(here):
        return [_amount(figure, currency) for figure in figures]  # `Rp 5 juta dan 7 juta.`
    if figures[0].power is not None:
        raise ValueError("what has a scale borrows none")
    if all("." in text for text in texts) and _ends_here(here):
        return [_amount(figure, currency) for figure in figures]  # `Rp 100.000 dan 50.000.`
    borrowed = [with_borrowed_scale(figure, figures[-1]) for figure in figures]
    if borrowed[0].power is None:  # the last has none, or the first is too large a number to lack one
        raise ValueError("there is nothing to borrow")
    return [_amount(figure, currency) for figure in borrowed]


def named_list(here: Here, first: str, last: str, name: str, **more: str) -> list[Amount] | None:
    """`5` dan `10 miliar dolar`: each borrows scale and currency from the last."""
    if here.tokens.word(here.start - 2) in words.TIME_CUES:
        return None  # `pukul 10 dan 11 rupiah menguat`
    currency = name_currency(here, "name", last)
    texts = _listed(first, last, more)
    figures = [read_figure(text, rupiah=currency == "IDR") for text in texts]
    borrowed = [with_borrowed_scale(figure, figures[-1]) for figure in figures]
    lows = [figure.low for figure in borrowed]
    rise = lows == sorted(lows) and lows[0] != lows[-1]
    alike = all(figure.power is not None for figure in figures) or all("," in text for text in texts)
    if any(figure.high is None for figure in borrowed) or not (rise or alike):
        raise ValueError("numbers of other things")
    if figures[0].power is None and figures[0].mantissa >= 1000 and first.isdigit():
        raise ValueError("a number of something else")
    return [_amount(figure, currency) for figure in borrowed]


def _ends_here(here: Here) -> bool:
    """Whether nothing follows that the last number could count: `Rp 5 juta dan 7 juta warga`."""
    after = "".join(here.words[here.end : here.end + 2]).strip()
    return not after or not after[0].isalnum() or after in words.BEHIND_CODES


def _listed(first: str, last: str, more: Mapping[str, str]) -> list[str]:
    """The members of a list, from left to right."""
    return [first, *(text for item, text in more.items() if item.startswith("more")), last]


def _not_a_hyphen(here: Here) -> None:
    """A dash is a sign only where it is glued to the amount and to nothing else: `-Rp 5`, not *VIP - Rp 5*."""
    start, end = here.spans["sign"]
    spoken = here.words
    behind_mark = "mark" in here.spans and here.spans["mark"][1] == start  # `$-10`
    before = "" if behind_mark else here.tokens.word(start - 1)
    if spoken[start] == "-" and (here.source("sign") not in "-\u2212" or spoken[end] == " " or before not in _OPEN):
        raise ValueError("a dash")
    if here.tokens.before(start, 2) in ([words.PLUS, " "], [words.PLUS, "-"]):
        raise ValueError("plus or minus")


# What may stand in front of a sign.
_OPEN = ("", " ", "\n", "(", "[", '"', "'", ":", "~")


def _not_a_year(here: Here, slot: str) -> None:
    """`pada 2007 rupiah menguat` and `pukul 10.00 dolar turun` state no amounts."""
    start, end = here.spans[slot]
    number, spoken = here.words[start], here.words
    before = here.tokens.word(start - (2 if here.tokens.word(start - 1) == " " else 1))
    is_year = _may_be_year(number) and number != "2000"
    first = here.tokens.word(start - 2)
    if before == "-" and is_year and _may_be_year(first) and first < number:
        raise ValueError("a range of years: `periode 2020-2024 rupiah melemah`")
    if not (before.isalnum() or before == words.PER_SIGN):
        return
    qualified = before in bounds_words.QUALIFIERS and before not in words.YEAR_CUES
    if end > start + 1 or before in words.PRICE_CUES or qualified:
        return
    is_clock = len(number) in (4, 5) and number[-3] == "." and before in words.TIME_CUES
    if is_clock or (is_year and spoken[here.end : here.end + 2] != [" ", words.PER]):
        raise ValueError("a year or a time")


def _may_be_year(number: str) -> bool:
    """Whether these are four digits as of a year of our time; not `2,00` or `20.5`."""
    return number.isdecimal() and len(number) == 4 and "1900" < number < "2100"


def _is_ordinal(here: Here) -> bool:
    """`ke-17 Euro`"""
    return here.tokens.before(here.start, 2) == [words.ORDINAL, "-"]


def _is_unit_of_table(here: Here, amount: str) -> bool:
    """`dinyatakan dalam jutaan rupiah`"""
    return amount in number_words.ABOUT_SCALES and here.tokens.before(here.start, 2) == [words.IN, " "]


def _is_weight(here: Here) -> bool:
    """`berbobot sekitar 147 pound`"""
    before = here.tokens.shadow_before(here.start, 40).split()
    while before and before[-1] in bounds_words.LAST_OF_QUALIFIERS | bounds_words.FIRST_OF_QUALIFIERS:
        before.pop()
    return bool(before) and before[-1] in words.WEIGHT_CUES


def _not_a_last_year(here: Here, to: str) -> None:
    """`Rp 125 sampai 2010` tells until when, no range."""
    start, end = here.spans["high"]
    number = here.words[start]
    if end == start + 1 and _may_be_year(number) and to.strip() not in words.RANGE_SIGNS:
        raise ValueError("a year")


# Markers that may be something else; `Rp` and the signs are always markers.
_OTHER_WORDS = frozenset((*currencies.NAMES, *currencies.SECOND_OF_PAIRS))


def _not_of_something(here: Here) -> None:
    """`IRR 12,5 persen`, `BTN 1,5 juta debitur`, `rupiah 12 bulan`: numbers of something else than money."""
    spoken, end = here.words, here.end
    glued = spoken[end] if end < len(spoken) else ""
    after = here.tokens.word(end + 1) if glued == " " else ""
    at = here.spans["mark"][0]
    mark = spoken[at]
    if after in words.PERCENT or glued in words.PERCENT:
        raise ValueError("a percentage")
    if after in words.TIME_UNITS and mark.isalpha() and _is_term(here):
        raise ValueError("a length of time: `obligasi USD 10 tahun`")
    if glued == "-" and spoken[end - 1] in number_words.SCALE_LETTERS and here.tokens.word(end + 1).isalpha():
        raise ValueError("no scale: `$25 T-shirt`")
    if mark not in _OTHER_WORDS:
        return
    if mark in currencies.NAMES and mark not in currencies.CODES and after in words.UNITS:
        raise ValueError("a length of time")
    if mark in currencies.CODES:
        if currencies.CODES[mark] in currencies.WORD_CODES:
            if after.isalpha() and after not in words.BEHIND_CODES:
                raise ValueError("a count of something")
            if here.tokens.word(at - 2)[:1].isdigit():
                raise ValueError("a unit: `2 CUP 20 RIBU`")
        if after in currencies.FIRST_OF_NAMES or after in number_words.SCALES:
            raise ValueError("the amount of another currency: `CAD 30,4 miliar dolar AS`, a current account's deficit")
    if at > 1 and mark in currencies.SECOND_OF_PAIRS:
        first, joint = spoken[at - 2 : at]
        scaled = first in number_words.SCALES or first in number_words.SCALE_LETTERS
        if (joint == words.PER_SIGN and first.isalpha() and not scaled) or (joint == "-" and first in currencies.CODES):
            raise ValueError("a pair of currencies: `EUR/USD 1,0850`, `USD-IDR 16.300`")


def _is_term(here: Here) -> bool:
    """Whether a small number is one of years or months: `USD 10 tahun`, `RM 29 tahun`, but not *USD 50 tahun lalu*."""
    at, behind_mark = here.spans["mark"]
    spoken = here.words
    number, beyond = spoken[here.end - 1], "".join(spoken[here.end + 2 : here.end + 4]).strip()
    return at + 1 == behind_mark and number.isdigit() and len(number) < 3 and beyond not in words.AGO


def _not_a_rate(here: Here) -> None:
    """`Rp 5.000/2 kg` is a price, no bid and ask."""
    following = here.words[here.end : here.end + 2]
    if following and following[-1] in words.UNITS:
        raise ValueError("a rate")


RULES = (
    Rule("[{sign}~]{mark}~{amount:grouped}[(,|.)-]", marked),
    Rule("[{sign}~]{mark}~{amount} {name:full_name}", marked),
    Rule("{mark}~{sign}~{amount}", marked),
    Rule("{mark}~(±|+/-|\\~)~{amount:grouped}[(,|.)-]", about),
    Rule("[{sign}~]{amount}~{name}", named),
    Rule("{amount}(,|.)- {name:full_name}", named),
    Rule("{amount:mixed} {name:full_name}", named),
    Rule("{amount:parted} {name:full_name}", named),
    Rule("[{sign}~]{mark}~{low:grouped}[,-]{to}[{mark2:mark}~]{high:grouped}[,-]", marked_range),
    Rule("[{sign}~]{low:amount}[~{name2:name}]{to}{high:amount}~{name}", named_range),
    Rule(
        "(antara|kisaran|berkisar|rentang)[ sekitar] <{mark}~{low:amount} dan [{mark2:mark}~]{high:amount}>",
        between_marked,
    ),
    Rule(
        "(antara|kisaran|berkisar|rentang)[ sekitar] <{low:amount}[~{name2:name}] dan {high:amount}~{name}>",
        between_named,
    ),
    Rule("{mark}~{low:numeral_text}~{to:slash}~[{mark2:mark}~]{high:numeral_text}", marked_range),
    Rule("{low:numeral_text}{to:slash}{high:numeral_text}~{name}", named_range),
    Rule("{mark}~{low:amount}{to}{high:amount} {name:full_name}", marked_range),
    Rule("{low:amount}{to}{mark}~{high:amount}", vague_to),
    Rule("{amount} (sen|cent|cents) ({name}|{country})", cents),
    Rule("{mark}~{amount} (sen|cent|cents)", marked_cents),
    Rule("{mark}~{low:amount}{to}{high:amount} (sen|cent|cents)", marked_cents_range),
    Rule("{amount} {name:full_name} [dan ]{part:number} (sen|cent|cents)", with_cents),
    Rule("{low:amount}{to}{high:amount} (sen|cent|cents) ({name}|{country})", cents_range),
    Rule("{amount} lebih {name}", at_least),
    Rule("{low:amount}[,] (bahkan|atau)[ (hingga|sampai)] {high:amount} {name}", vague_range),
    Rule("<{mark}~{first:amount}> {and} <[{mark2:mark}~]{last:amount}>", marked_list),
    Rule(
        "<{mark}~{first:amount}>, <[{mark}~]{more:amount}>(, <[{mark}~]{more:amount}>)*9[,] {and} "
        "<[{mark}~]{last:amount}>",
        marked_list,
        "<{mark}~{first:amount}>, <[{mark}~]{more:amount}>[,] {and} <[{mark}~]{last:amount}>",
    ),
    Rule("<{first:amount}> {and} <{last:amount}~{name}>", named_list),
    Rule(
        "<{first:amount}>, <{more:amount}>(, <{more:amount}>)*9[,] {and} <{last:amount}~{name}>",
        named_list,
        "<{first:amount}>, <{more:amount}>[,] {and} <{last:amount}~{name}>",
    ),
)


@cache
def grammar() -> Grammar:
    """The rules, made ready when first used."""
    slots = (
        *FIGURE_SLOTS,
        *CURRENCY_SLOTS,
        Slot("to", str, template="(~-~|~\\~~| (hingga|sampai[ dengan]|s~/~d|s.d[.]|sd|to) )"),
        listed("and", words.AND),
        listed("country", currencies.DOLLAR_COUNTRIES),
        listed("slash", {words.PER_SIGN: words.PER_SIGN}),
        Slot("numeral_text", str, shape=NUMERAL),
    )
    return Grammar(RULES, slots)
