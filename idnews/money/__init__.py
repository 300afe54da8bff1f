"""Amounts of money in Indonesian text: `find_money` and `parse_money`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from idnews._phrase import Found
from idnews._tokens import Tokens
from idnews.lexicon import bounds as bounds_words
from idnews.lexicon import currencies
from idnews.lexicon import money as words
from idnews.money.context import around
from idnews.money.currency import Named
from idnews.money.rules import Amount, grammar
from idnews.numbers import MAX_DIGITS
from idnews.values import Money, ParseError, check_text, maker

# The longest figure that an amount can have: the most digits of a number and three scales behind them.
_LONGEST = MAX_DIGITS + 50
_made: Callable[..., Money] = maker(Money)


def find_money(text: str) -> list[Money]:
    """All amounts of money in a text, in order and disjoint.

    A span holds currency, number and scale; the words that bound an amount (*lebih dari*) and the unit
    it is a rate of (*per kg*) are outside the span and recorded in the value. Takes any string and
    raises nothing over its content.

    The rules for numbers and bounds are in the documentation under *Money*.

    >>> [str(m) for m in find_money("Lebih dari 380 miliar yuan, sekitar Rp40-50 triliun, atau Rp 15.000 per kg.")]
    ['CNY 380000000000..', 'IDR ~40000000000000..50000000000000', 'IDR 15000/kg']
    >>> find_money("Skor 3-1, naik 5 persen, UU Nomor 24 Tahun 2003.")
    []
    """
    check_text(text)
    return money_in(Tokens(text))


def money_in(tokens: Tokens) -> list[Money]:
    """`find_money` for a text that is cut into tokens already."""
    every = grammar().find(tokens)
    return [mention for mention, _, _ in _mentions(tokens, every)] if every else []


def _mentions(tokens: Tokens, every: Iterable[Found]) -> Iterator[tuple[Money, int, int]]:
    """Each mention with the number of words in front that qualify it, and the offset where it is done."""
    text, spoken = tokens.text, tokens.words
    named: Named | None = None
    at = end = 0
    for found in every:
        amount: Amount = found.value
        low, high, currency, approx, is_range = amount
        # Few amounts need not know where each token of a text begins.
        since = end
        start = since + len("".join(spoken[at : found.start]))
        end = start + len("".join(spoken[found.start : found.end]))
        at = found.end
        bound, about, qualifiers, close, unit = around(tokens, found, since, start, end, is_range)
        if bound == bounds_words.LOWER and not is_range:  # a range has its own bounds
            high = None
        elif bound == bounds_words.UPPER and not is_range:
            low = None
        settled: str | None = currency
        if currency in currencies.OPEN:
            named = named or Named(tokens)
            settled = named.settle(currency, found.start)
        per = None if unit is None else text[unit[0] : unit[1]]
        phrase, rule = text[start:end], found.rule.name
        mention = _made(start, end, phrase, rule, low, high, settled, approx or about, per)
        yield mention, qualifiers, (close or end) if unit is None else unit[1]


def parse_money(text: str) -> Money:
    """The amount of money that a whole phrase states, with the words that bound it and its unit.

    Reads the canonical form (`str()` of a `Money`) too. Raises `ParseError` where the text is not one
    amount from end to end.

    >>> m = parse_money("kurang dari Rp 2.000 per kilometer")
    >>> m.low, m.high, m.per, parse_money(str(m)).meaning == m.meaning
    (None, Decimal('2000'), 'kilometer', True)
    >>> parse_money("dua ribu lima")
    Traceback (most recent call last):
    ...
    idnews.values.ParseError: no amount of money
      dua ribu lima
      ^^^^^^^^^^^^^
    """
    check_text(text)
    canonical = _canonical(text)
    if canonical is not None:
        return canonical
    inner = text.strip()
    start = text.index(inner)
    end = start + len(inner)
    tokens = Tokens(text)
    first = next(_mentions(tokens, grammar().find(tokens)), None)
    if first is None:
        raise ParseError("no amount of money", text, start, end)
    mention, qualifiers, close = first
    before = text[start : mention.start]
    unread = before.split()[: -qualifiers or None]
    opened = mention.low != mention.high and " ".join(unread).lower() in words.RANGE_OPENERS
    if unread and not opened:
        raise ParseError("not part of an amount", text, start, start + len(before.rstrip()))
    if close < end:
        behind = text[close:end]
        raise ParseError("nothing more is expected behind the amount", text, end - len(behind.lstrip()), end)
    return mention


def _canonical(text: str) -> Money | None:
    """The amount that a canonical form states, `None` where the text is no such form."""
    currency, _, rest = text.partition(" ")
    figures, slash, unit = rest.partition("/")
    approx = figures.startswith("~")
    low, dots, high = figures.removeprefix("~").partition("..")
    if len(currency) != 3 or not all(_is_plain(n) for n in (low, high)) or not low + high:
        return None
    money = Money(
        start=0,
        end=len(text),
        text=text,
        rule="canonical form",
        low=Decimal(low) if low else None,
        high=(Decimal(high) if high else None) if dots else Decimal(low),
        currency=None if currency == currencies.NO_CURRENCY else currency,
        approx=approx,
        per=unit if slash else None,
    )
    # Only what `str()` writes: `USD 5.000` is a phrase (five thousand), for `str()` leaves no such zeros.
    known = currency in currencies.KNOWN_CODES
    falls = money.low is not None and money.high is not None and money.low > money.high
    well_formed = known and not falls and unit == unit.strip() and bool(unit) == bool(slash)
    return money if well_formed and str(money) == text else None


def _is_plain(number: str) -> bool:
    digits = number.removeprefix("-")
    if not number:
        return True
    figures = digits.replace(".", "", 1)
    well_formed = len(number) <= _LONGEST and figures.isascii() and figures.isdigit()
    return well_formed and (digits == number or figures.strip("0") != "")  # there is no negative zero
