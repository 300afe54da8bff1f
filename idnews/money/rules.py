"""The phrases that state an amount of money, one a line, and what each is worth."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from idnews._phrase import Grammar, Here, Rule, Slot, listed
from idnews.lexicon import bounds as bounds_words
from idnews.lexicon import money as words
from idnews.money.currency import CURRENCY_SLOTS, mark_currency, name_currency
from idnews.money.figures import FIGURE_SLOTS, Figure, read_figure, spread, with_borrowed_scale
from idnews.numbers import signed


class Amount(NamedTuple):
    """What a phrase says, before the words around it are looked at."""

    low: Decimal | None
    high: Decimal | None
    currency: str  # ISO 4217, or a sign that the document must settle
    approx: bool
    is_range: bool


def _amount(figure: Figure, currency: str, sign: int = 1, *, is_range: bool = False) -> Amount:
    low: Decimal | None
    low, high = figure.low, figure.high
    if sign < 0:  # `minus belasan juta`: what was the upper end is the lower one
        low, high = (None if end is None else signed(end, sign) for end in (high, low))
    return Amount(low, high, currency, figure.approx, is_range or low != high)


def marked(mark: str, amount: str, here: Here, sign: int = 1, name: str = "") -> Amount:
    """`Rp 5 miliar`, `US$53`, `minus Rp16,7 triliun`, and with the name once more: `Rp 5 juta rupiah`."""
    _not_a_hyphen(here)
    currency = mark_currency(here, "mark", amount)
    if name:
        currency = _one_currency(currency, name_currency(here, "name", amount))
    _not_of_something(here)
    return _amount(read_figure(amount, rupiah=currency == "IDR"), currency, sign)


def _one_currency(mark: str, name: str) -> str:
    """What both say, of which one may be a bare dollar: `$10 juta dolar AS`."""
    if mark == words.BARE_DOLLAR and name in words.DOLLAR_CODES:
        return name
    if mark != name and not (name == words.BARE_DOLLAR and mark in words.DOLLAR_CODES):
        raise ValueError("two currencies")
    return mark


def named(amount: str, name: str, here: Here, sign: int = 1) -> Amount:
    """`380 miliar yuan`, `10$`, `miliaran dolar`."""
    currency = name_currency(here, "name", amount)
    _not_a_year(here, "amount")
    _not_a_hyphen(here)
    return _amount(read_figure(amount, rupiah=currency == "IDR"), currency, sign)


def marked_range(mark: str, low: str, high: str, here: Here, to: str = "", mark2: str = "") -> Amount:
    """`Rp40-50 triliun`, `Rp 5 juta hingga Rp 7 juta`, `Rp9.175/9.180`."""
    currency = mark_currency(here, "mark", low)
    if mark2 and mark_currency(here, "mark2", high) != currency:
        raise ValueError("two currencies make no range")
    if to == words.PER_SIGN:
        _not_a_rate(here)
    _not_of_something(here)
    return _amount(spread(low, high, rupiah=currency == "IDR"), currency, is_range=True)


def named_range(low: str, high: str, name: str, here: Here, to: str = "", name2: str = "") -> Amount:
    """`10 dolar sampai 20 dolar`, `puluhan hingga ratusan juta rupiah`, `119,52-57 yen`."""
    currency = name_currency(here, "name", high)
    if name2 and name_currency(here, "name2", low) != currency:
        raise ValueError("two currencies make no range")
    if not name2:
        _not_a_year(here, "low")
    start = here.spans["low"][0]
    if to == words.PER_SIGN and start and here.tokens.words[start - 1] == words.PER_SIGN:
        raise ValueError("a date: `3/6/2025 rupiah`")
    return _amount(spread(low, high, rupiah=currency == "IDR"), currency, is_range=True)


def cents_range(low: str, high: str, name: str, here: Here, to: str) -> Amount:
    """`6-7 sen dolar AS`"""
    figure = spread(low, high, rupiah=False)
    return _amount(figure.scaled(-2), name_currency(here, "name", high), is_range=True)


def at_least(amount: str, name: str, here: Here) -> Amount:
    """`3 juta lebih rupiah`"""
    return named(amount, name, here)._replace(high=None, is_range=True)


def between_marked(mark: str, low: str, high: str, here: Here, mark2: str = "") -> list[Amount]:
    """antara `Rp 40 dan Rp 50 triliun`."""
    return [marked_range(mark, low, high, here, mark2=mark2)]


def between_named(low: str, high: str, name: str, here: Here, name2: str = "") -> list[Amount]:
    """antara `10 dan 20 dolar`."""
    return [named_range(low, high, name, here, name2=name2)]


def cents(amount: str, name: str, here: Here) -> Amount:
    """`75 sen dolar AS`."""
    return _amount(read_figure(amount, rupiah=False).scaled(-2), name_currency(here, "name", amount))


def marked_list(
    here: Here, first: str, last: str, mark: str, mark2: str = "", middle: str = "", mark3: str = ""
) -> list[Amount]:
    """`Rp504` dan `Rp259 triliun`, `Rp 5`, `10`, dan `15 miliar`: each borrows the scale of the last."""
    currency = mark_currency(here, "mark", first)
    if any(m in here.spans and mark_currency(here, m, last) != currency for m in ("mark2", "mark3")):
        raise ValueError("of two currencies, none borrows from the other")
    figures = [read_figure(text, rupiah=currency == "IDR") for text in (first, middle, last) if text]
    if figures[0].power is not None or figures[-1].power is None:
        raise ValueError("there is nothing to borrow")
    borrowed = [with_borrowed_scale(figure, figures[-1]) for figure in figures]
    if borrowed[0].power is None:
        raise ValueError("too large a number to lack its scale")
    return [_amount(figure, currency) for figure in borrowed]


def named_list(here: Here, first: str, last: str, name: str, middle: str = "") -> list[Amount]:
    """`5` dan `10 miliar dolar`: each borrows scale and currency from the last."""
    currency = name_currency(here, "name", last)
    figures = [read_figure(text, rupiah=currency == "IDR") for text in (first, middle, last) if text]
    borrowed = [with_borrowed_scale(figure, figures[-1]) for figure in figures]
    lows = [figure.low for figure in borrowed]
    if any(figure.high is None for figure in borrowed) or lows != sorted(lows) or lows[0] == lows[-1]:
        raise ValueError("numbers of other things")
    if figures[0].power is None and figures[0].mantissa >= 1000:
        raise ValueError("a number of something else")
    return [_amount(figure, currency) for figure in borrowed]


def _not_a_hyphen(here: Here) -> None:
    """A dash is a sign only where it is glued to the amount and to nothing else: `-Rp 5`, not *VIP - Rp 5*."""
    if "sign" not in here.spans:
        return
    start, end = here.spans["sign"]
    spoken = here.tokens.words
    before = spoken[start - 1] if start else ""
    if spoken[start] == "-" and (here.source("sign") not in "-\u2212" or spoken[end] == " " or before not in _OPEN):
        raise ValueError("a dash")
    if spoken[max(0, start - 2) : start] == [words.PLUS, " "]:
        raise ValueError("plus or minus")


# What may stand in front of a sign.
_OPEN = ("", " ", "\n", "(", "[", '"', "'", ":", "~")


def _not_a_year(here: Here, slot: str) -> None:
    """`pada 2007 rupiah menguat` and `pukul 10.00 dolar turun` state no amounts."""
    start, end = here.spans[slot]
    number, spoken = here.tokens.words[start], here.tokens.words
    before = spoken[start - 2] if start > 1 and spoken[start - 1] == " " else spoken[start - 1] if start else ""
    if not (before.isalnum() or before == words.PER_SIGN):
        return
    if end > start + 1 or before in words.PRICE_CUES or before in bounds_words.QUALIFIERS:
        return
    is_clock = len(number) == 5 and number[2] == "." and before in words.TIME_CUES
    is_year = len(number) == 4 and "1900" < number < "2100" and number != "2000"
    if is_clock or (is_year and spoken[here.end : here.end + 2] != [" ", words.PER]):
        raise ValueError("a year or a time")


def _not_of_something(here: Here) -> None:
    """`IRR 12,5 persen`, `BTN 1,5 juta debitur`, `rupiah 12 bulan`: numbers of something else than money."""
    spoken = here.tokens.words
    glued = spoken[here.end] if here.end < len(spoken) else ""
    after = spoken[here.end + 1] if glued == " " and here.end + 1 < len(spoken) else ""
    at = here.spans["mark"][0]
    mark = spoken[at]
    if after in words.PERCENT or glued in words.PERCENT:
        raise ValueError("a percentage")
    if mark in words.NAMES and mark not in words.CODES and after in words.UNITS:
        raise ValueError("a length of time")
    if words.CODES.get(mark) in words.WORD_CODES and after.isalpha() and after not in words.BEHIND_CODES:
        raise ValueError("a count of something")
    if mark in words.CODES and at and spoken[at - 1] == words.PER_SIGN:
        raise ValueError("a pair of currencies: `EUR/USD 1,0850`")


def _not_a_rate(here: Here) -> None:
    """`Rp 5.000/2 kg` is a price, no bid and ask."""
    following = here.tokens.words[here.end : here.end + 2]
    if following and following[-1] in words.UNITS:
        raise ValueError("a rate")


RULES = (
    Rule("[{sign}~]{mark}~{amount}[(,|.)-]", marked),
    Rule("[{sign}~]{mark}~{amount} {name:full_name}", marked),
    Rule("{mark}~{sign}{amount}", marked),
    Rule("[{sign}~]{amount}~{name}", named),
    Rule("{mark}~{low:amount}{to}[{mark2:mark}~]{high:amount}[,-]", marked_range),
    Rule("{low:amount}[~{name2:name}]{to}{high:amount}~{name}", named_range),
    Rule("(antara|kisaran|berkisar) <{mark}~{low:amount} dan [{mark2:mark}~]{high:amount}>", between_marked),
    Rule("(antara|kisaran|berkisar) <{low:amount}[~{name2:name}] dan {high:amount}~{name}>", between_named),
    Rule("{mark}~{low:numeral_text}~{to:slash}~[{mark2:mark}~]{high:numeral_text}", marked_range),
    Rule("{low:numeral_text}{to:slash}{high:numeral_text}~{name}", named_range),
    Rule("{amount} (sen|cent|cents) {name}", cents),
    Rule("{low:amount}{to}{high:amount} (sen|cent|cents) {name}", cents_range),
    Rule("{amount} lebih {name}", at_least),
    Rule("<{mark}~{first:amount}> (dan|atau) <{mark2:mark}~{last:amount}>", marked_list),
    Rule("<{mark}~{first:amount}> (dan|atau) <{last:amount}>", marked_list),
    Rule(
        "<{mark}~{first:amount}>, <[{mark2:mark}~]{middle:amount}>[,] (dan|atau) <[{mark3:mark}~]{last:amount}>",
        marked_list,
    ),
    Rule("<{first:amount}> (dan|atau) <{last:amount}~{name}>", named_list),
    Rule("<{first:amount}>, <{middle:amount}>[,] (dan|atau) <{last:amount}~{name}>", named_list),
)


@cache
def grammar() -> Grammar:
    """The rules, made ready when first used."""
    slots = (
        *FIGURE_SLOTS,
        *CURRENCY_SLOTS,
        Slot("to", str, template="(~-~| (hingga|sampai[ dengan]|s/d|s.d[.]|sd|to) )"),
        listed("slash", {words.PER_SIGN: words.PER_SIGN}),
        Slot("numeral_text", str, shape=r"(?=.{1,40}$)[0-9]+(?:[.,][0-9]+)*"),
    )
    return Grammar(RULES, slots)
