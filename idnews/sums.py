"""Amounts that a text gives twice: one sum in two currencies."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from idnews.facts import EqualSums
from idnews.lexicon import bounds, currencies
from idnews.lexicon import money as words
from idnews.values import Money

_MAY_STAND_BETWEEN = (
    words.SAME_SUM
    | words.BESIDE_SAME_SUM
    | bounds.FILLERS
    | frozenset(word for phrase in bounds.QUALIFIERS for word in phrase.split())
)
_FEW = 7  # words between two amounts, the last of them *setara*
_FAR = 80  # more code points between two amounts than such words fill


def equal_sums(text: str, money: Sequence[Money]) -> tuple[EqualSums, ...]:
    """The pairs of neighbours among the amounts of a text that are one sum in two currencies.

    A bracket, *atau*, *setara*, *alias* or the like joins them, and nothing but a bound or the unit of the
    first may stand beside it. Three amounts in a row (`5 miliar ringgit atau US$1,1 miliar (Rp18 triliun)`)
    are two pairs.

    >>> from idnews import find_money
    >>> phrase = "Rp 18,7 triliun atau setara US$ 1,15 miliar, naik dari Rp 15 triliun (2023)."
    >>> [(pair.first.text, pair.second.text) for pair in equal_sums(phrase, find_money(phrase))]
    [('Rp 18,7 triliun', 'US$ 1,15 miliar')]
    >>> phrase = "Hadiahnya Rp 5 juta dan 300 dolar."
    >>> equal_sums(phrase, find_money(phrase))
    ()
    """
    return tuple(EqualSums(*pair) for pair in pairwise(money) if _is_one_sum(text, *pair))


def _is_one_sum(text: str, first: Money, second: Money) -> bool:
    if first.currency == second.currency or second.start - first.end > _FAR:
        return False
    if any(money.per is not None and money.per.lower() in currencies.NAMES for money in (first, second)):
        return False  # `US$ 1 juta (Rp 16.300 per dolar AS)` gives the rate
    between = text[first.end : second.start].lower()
    if first.per is not None:
        between = between.partition(first.per.lower())[2]
    if "\n\n" in between:
        return False
    for mark in "([,=/":
        between = between.replace(mark, f" {mark} ")
    spoken = between.split()
    if spoken[:1] and spoken[0] in words.BREAKS:
        spoken = spoken[1:]
    # `US$5 juta, sekitar Rp 80 miliar`, and `5 miliar yen sekitar Rp 500 miliar`, whose brackets are lost
    if bounds.QUALIFIERS.get(" ".join(spoken)) == bounds.APPROX:
        return True
    said = frozenset(spoken)
    if said <= _MAY_STAND_BETWEEN and not said.isdisjoint(words.SAME_SUM):
        return True
    return _is_equivalent(between.split())


def _is_equivalent(spoken: Sequence[str]) -> bool:
    """Whether the words between two amounts end in *setara* and tell nothing else but what the first is for."""
    last = len(spoken)
    while last and spoken[last - 1] in _MAY_STAND_BETWEEN and spoken[last - 1] not in words.EQUIVALENT:
        last -= 1
    if not last or spoken[last - 1] not in words.EQUIVALENT or last > _FEW:
        return False
    return spoken[0] in words.AFTER_FIRST and all(word.isalnum() for word in spoken[:last])
