"""Lengths of time: from their words to counts of units."""

from __future__ import annotations

from decimal import Decimal

from idnews.dates.lengths import Length
from idnews.dates.reading import bag
from idnews.lexicon import dates as words
from idnews.lexicon import numbers as number_words
from idnews.numbers import add, read_number, shift


def read_length(text: str) -> Length:
    """`tiga bulan`, `2,5 tahun`, `satu tahun enam bulan`, `beberapa hari`, `bertahun-tahun`, `sepekan`."""
    tokens = _told_once(bag(text))
    first = tokens[0]
    if first in words.ONE_UNITS:
        unit, factor = words.UNITS[words.ONE_UNITS[first]]
        count = Decimal(factor)
        if tokens[1:] == [number_words.HALF]:  # `setahun setengah`
            count = add(count, Decimal("0.5"))
        elif len(tokens) > 1:
            return _together(
                Length(((count, unit),)),
                read_length(" ".join(token for token in tokens[1:] if token not in words.BETWEEN_LENGTHS)),
            )
        return Length(((count, unit),))
    if first in words.MANY_UNITS:
        return Length(((None, words.UNITS[words.MANY_UNITS[first]][0]),))
    if first in words.VAGUE_COUNTS or tokens[1:2] == ["-"]:
        return Length(((None, words.UNITS[tokens[-1]][0]),))
    at = next(i for i, token in enumerate(tokens) if token in words.UNITS)
    unit, factor = words.UNITS[tokens[at]]
    count, smaller = in_whole_units(times(read_number(" ".join(tokens[:at])), factor), unit)
    if smaller != unit:
        unit, factor = smaller, _SMALLER[unit][1]
    rest = tokens[at + 1 :]
    if rest == [number_words.HALF]:
        return Length(((add(count, times(Decimal("0.5"), factor)), unit),))
    length = Length(((count, unit),))
    if not rest:
        return length
    return _together(length, read_length(" ".join(token for token in rest if token not in words.BETWEEN_LENGTHS)))


def _told_once(tokens: list[str]) -> list[str]:
    """The tokens without a number told twice: `4 (empat) tahun`, `dua puluh lima (25) tahun`."""
    while "(" in tokens:
        start, end = tokens.index("("), tokens.index(")")
        first = max((i + 1 for i, token in enumerate(tokens[:start]) if token in _NOT_COUNTS), default=0)
        if read_number(" ".join(tokens[start + 1 : end])) != read_number(" ".join(tokens[first:start])):
            raise ValueError("two numbers")
        tokens = tokens[:start] + tokens[end + 1 :]
    return tokens


def times(count: Decimal, factor: int) -> Decimal:
    """The exact product, without trailing zeros, whatever the caller's decimal context."""
    if factor == 1:
        return count
    exponent = count.as_tuple().exponent
    assert isinstance(exponent, int)
    product = shift(Decimal(int(shift(count, -exponent)) * factor), exponent)
    text = format(product, "f")
    return Decimal(text.rstrip("0").rstrip(".") if "." in text else text)


def in_whole_units(count: Decimal, unit: str) -> tuple[Decimal, str]:
    """A part of one unit in the next smaller one: `setengah jam` is 30 minutes."""
    if not 0 < count < 1 or unit not in _SMALLER:
        return count, unit
    smaller, factor = _SMALLER[unit]
    return times(count, factor), smaller


# The next smaller unit, where a whole number of them makes one.
_SMALLER = {"Y": ("M", 12), "D": ("TH", 24), "TH": ("TM", 60), "TM": ("TS", 60)}
# What may stand in front of the number of another unit.
_NOT_COUNTS = words.UNITS.keys() | words.ONE_UNITS.keys() | words.BETWEEN_LENGTHS
_ORDER: tuple[str, ...] = ("Y", "M", "W", "D", "TH", "TM", "TS")


def _together(first: Length, rest: Length) -> Length:
    parts = first.parts + rest.parts
    ranks = [_ORDER.index(unit) for _, unit in parts]
    if ranks != sorted(set(ranks)) or any(count is None for count, _ in parts):
        raise ValueError("units must fall")
    return Length(parts)
