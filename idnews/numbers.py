"""Numbers as Indonesian news writes them, read into exact decimals."""

from __future__ import annotations

from decimal import Context, Decimal, Inexact, InvalidOperation
from functools import cache

from idnews._phrase import Grammar, Rule, Slot, listed
from idnews._tokens import Tokens, tokens_of
from idnews.lexicon import numbers as words
from idnews.values import ParseError, check_text

MAX_DIGITS = 40  # a longer run of digits is no number: an account, a hash, a hostile text
NUMERAL = rf"(?=.{{1,{MAX_DIGITS}}}$)[0-9]+(?:[.,][0-9]+)*"


def read_numeral(text: str, *, before_scale: bool = False) -> Decimal:
    """A number in digits, in Indonesian or English style; ValueError where it is neither.

    One kind of separator that occurs more than once groups. A dot before exactly three digits groups;
    a comma there is a decimal mark before a scale word, else it groups. After a lone zero both are
    decimal marks. Of two kinds, the last is the decimal mark.

    >>> [str(read_numeral(n)) for n in ("1.234,5", "6.500", "4.1", "29,149", "0,125")]
    ['1234.5', '6500', '4.1', '29149', '0.125']
    >>> str(read_numeral("1,461", before_scale=True))
    '1.461'
    """
    if text.isdigit():
        return Decimal(text)
    mark = "," if "," in text else "."
    head, _, tail = text.partition(mark)
    if not (tail.isdigit() and head.isdigit()):  # more marks than one
        return _with_groups(text)
    if len(tail) == 3 and len(head) <= 3 and head != "0" and not (mark == "," and before_scale):
        return Decimal(head + tail)
    return _decimal(head, tail)


def _with_groups(text: str) -> Decimal:
    """A number with several separators: 1.234,5 or 1.234.567."""
    last = max(text.rfind("."), text.rfind(","))
    mark, head, tail = text[last], text[:last], text[last + 1 :]
    other = "," if mark == "." else "."
    if other not in head:
        return Decimal(_ungroup(text, mark))
    if mark in head:
        raise ValueError(f"not a number: {text}")
    return _decimal(_ungroup(head, other), tail)


def _ungroup(text: str, mark: str) -> str:
    first, *rest = text.split(mark)
    if len(first) > 3 or any(len(group) != 3 for group in rest):
        raise ValueError(f"not grouped in threes: {text}")
    return first + "".join(rest)


def _decimal(whole: str, fraction: str) -> Decimal:
    """The figure without trailing zeros: `315,00` is 315."""
    fraction = fraction.rstrip("0")
    return Decimal(f"{whole}.{fraction}" if fraction else whole)


# Arithmetic whatever the caller's decimal context; what it could not do exactly would be an error.
_EXACT = Context(prec=1000, traps=[Inexact, InvalidOperation])
_ZERO = Decimal(0)
_NO_CEILING = 1000  # a power of ten above that of all scales


def shift(number: Decimal, power: int) -> Decimal:
    """The number times ten to the power, exactly and without a positive exponent."""
    return _EXACT.add(number.scaleb(power, _EXACT), _ZERO)


def add(one: Decimal, other: Decimal) -> Decimal:
    """The exact sum."""
    return _EXACT.add(one, other)


class _Words:
    """The words of one number, read from left to right; ValueError where they make none."""

    def __init__(self, text: str) -> None:
        self.words = [*(word for word in tokens_of(text) if word[0] != " "), ""]
        self.at = 0

    def peek(self) -> str:
        """The next word; behind the last an empty one."""
        return self.words[self.at]

    def take(self) -> str:
        self.at += 1
        return self.words[self.at - 1]

    def number(self) -> Decimal:
        """Parts with falling scales: `dua juta lima ratus ribu`, `2 juta 500 ribu`."""
        total, ceiling = Decimal(0), _NO_CEILING
        while self.peek():
            if self.peek() == words.HALF and 0 < ceiling < _NO_CEILING:  # `dua juta setengah`
                self.take()
                total, ceiling = add(total, shift(Decimal("0.5"), ceiling)), 0
                continue
            part, power = self.part()
            if power >= ceiling or (ceiling < _NO_CEILING and part >= shift(Decimal(1), ceiling)):
                raise ValueError("scales must fall")
            total, ceiling = add(total, part), power
            if self.peek() == words.COMMA:  # `seribu koma lima`
                self.take()
                total, ceiling = add(total, self.fraction()), 0
        return total

    def part(self) -> tuple[Decimal, int]:
        """A number below its scale, with the power of its scale."""
        if self.peek() in words.ONE_OF_SCALE:
            power = words.ONE_OF_SCALE[self.take()]
            return self.scaled(Decimal(1), power)
        number = self.mantissa()
        if self.peek() not in words.SCALES:
            return number, 0
        return self.scaled(number, words.SCALES[self.take()])

    def scaled(self, number: Decimal, power: int) -> tuple[Decimal, int]:
        if self.peek() in words.SCALES:  # `seribu triliun`
            more = words.SCALES[self.take()]
            if more <= power:
                raise ValueError("a scale of a scale must be larger")
            power += more
        return shift(number, power), power

    def mantissa(self) -> Decimal:
        if self.peek()[:1].isdigit():
            numeral = self.take()
            number = read_numeral(numeral, before_scale=self.peek() in words.SCALES)
            if self.peek() == words.RATUS:  # `3 ratus ribu`
                self.take()
                number = shift(number, 2)
        elif self.peek() == words.HALF:
            self.take()
            return Decimal("0.5")
        elif self.peek() == words.QUARTER:
            self.take()
            return Decimal("0.25")
        else:
            number = Decimal(self.below_thousand())
        if self.peek() == words.HALF:
            self.take()
            return add(number, Decimal("0.5"))
        if self.peek() == words.QUARTERS:
            self.take()
            if number >= 4:
                raise ValueError("no fraction")
            return shift(Decimal(int(number) * 25), -2)
        if self.peek() == words.COMMA:
            self.take()
            number = add(number, self.fraction())
        return number

    def fraction(self) -> Decimal:
        """The digits behind *koma*, one by one, or as a number: `koma dua lima`, `koma dua puluh lima`."""
        digits = ""
        while self.peek() in words.UNITS or self.peek() in words.ZERO:
            if self.words[self.at + 1] in (words.BELAS, words.PULUH):
                break
            digits += str({**words.UNITS, **words.ZERO}[self.take()])
        if not digits:
            digits = str(self.below_thousand())
        return read_numeral("0." + digits)

    def below_thousand(self) -> int:
        word = self.peek()
        if word in words.ZERO:
            self.take()
            return 0
        number = 0
        if word in words.HUNDREDS:
            number = words.HUNDREDS[self.take()]
        elif word in words.UNITS and self.words[self.at + 1 : self.at + 2] == [words.RATUS]:
            number = words.UNITS[self.take()] * 100
            self.take()
        return number + self.below_hundred()

    def below_hundred(self) -> int:
        word = self.peek()
        if word in words.BELOW_HUNDRED:
            number = words.BELOW_HUNDRED[self.take()]
            return number + self.unit() if number >= 20 else number
        number = self.unit()
        if number and self.peek() == words.BELAS:
            self.take()
            return number + 10
        if number and self.peek() == words.PULUH:
            self.take()
            return number * 10 + self.unit()
        return number

    def unit(self) -> int:
        return words.UNITS[self.take()] if self.peek() in words.UNITS else 0


def read_number(text: str) -> Decimal:
    """A number in digits, words or both (lower-case, one phrase); ValueError where it is none.

    >>> str(read_number("dua setengah juta")), str(read_number("2 juta 500 ribu"))
    ('2500000', '2500000')
    """
    if text.isdigit():
        return Decimal(text)
    return _Words(text).number()


# Pieces of phrases that are numbers; money and dates use them in their templates.
NUMBER_SLOTS = (
    Slot("numeral", read_numeral, shape=NUMERAL),
    listed("unit", words.UNITS),
    listed("ten", words.BELOW_HUNDRED),
    listed("hundred", words.HUNDREDS),
    listed("zero", words.ZERO),
    listed("scale", words.SCALES),
    listed("one_of_scale", words.ONE_OF_SCALE),
    listed("sign", words.MINUS),
    Slot("below_hundred", read_number, template="({ten}[ {unit}]|{unit}[~(belas|puluh[~{unit}])])"),
    Slot(
        "below_thousand",
        read_number,
        template="(({hundred}|{unit}~ratus)[ {below_hundred}]|{below_hundred})",
    ),
    Slot(
        "spoken_fraction",
        read_number,
        template=" koma ({ten}[ {unit}]|{unit}~(belas|puluh[~{unit}])|({unit}|{zero})( ({unit}|{zero}))*9)",
    ),
    Slot(
        "words_part",
        read_number,
        template="({one_of_scale}[ {scale}]|({unit} perempat|{below_thousand}[{spoken_fraction}| setengah]"
        "|{zero}{spoken_fraction}|setengah|seperempat) {scale}[ {scale}])",
    ),
    Slot(
        "cardinal",
        read_number,
        template="({words_part}( ({words_part}|{numeral}~{scale}))*5[ {below_thousand}][{spoken_fraction}]"
        "|{unit} perempat|{below_thousand}[{spoken_fraction}| setengah]|{zero}[{spoken_fraction}]|setengah|seperempat)",
    ),
    Slot(
        "number",
        read_number,
        template="({numeral}[ (setengah|ratus)][~{scale}[ {scale}](~({numeral}|{below_thousand})~{scale})*4]"
        "|{cardinal})",
    ),
    # `5 juta 250 ribu 500`, `dua juta setengah`: only where something shows that the last number belongs to the others.
    Slot(
        "number_to_the_unit",
        read_number,
        template="({numeral}~{scale}( ({numeral}|{below_thousand})~{scale})*3 ({numeral}|{below_thousand})"
        "|({numeral}|{below_thousand})~{scale} setengah|{one_of_scale} setengah)",
    ),
)


def signed(number: Decimal, sign: int = 1) -> Decimal:
    """The number with its sign; there is no negative zero."""
    return number.copy_negate() if sign < 0 and number else number


def _thousands(thousands: Decimal, sign: int = 1) -> Decimal:
    return signed(shift(thousands, 3), sign)


@cache
def _grammar() -> Grammar:
    slots = (*NUMBER_SLOTS, listed("spoken_minus", words.SPOKEN_MINUS))
    return Grammar(
        [
            Rule("[{sign}~]{number}", signed),
            Rule("[{sign}~]{number:number_to_the_unit}", signed),
            Rule("{sign:spoken_minus} {number}", signed),
            Rule("[{sign}~]{thousands:numeral}~k", _thousands),
        ],
        slots,
    )


def parse_number(text: str) -> Decimal:
    """The value of a number phrase: digits in either separator style, words, or both.

    Raises `ParseError` where the text is not one number from end to end.

    >>> parse_number("Rp5")
    Traceback (most recent call last):
    ...
    idnews.values.ParseError: not a number
      Rp5
      ^^^
    >>> parse_number("1,2 triliun"), parse_number("dua belas ribu lima ratus")
    (Decimal('1200000000000'), Decimal('12500'))
    """
    check_text(text)
    tokens = Tokens(text)
    found = next(iter(_grammar().find(tokens)), None)
    inner = text.strip()
    start = text.index(inner)
    end = start + len(inner)
    if found is None:
        raise ParseError("not a number", text, start, end)
    before, behind = text[start : tokens.offsets[found.start]], text[tokens.offsets[found.end] : end]
    if before:
        raise ParseError("not a number", text, start, start + len(before.rstrip()))
    if behind:
        raise ParseError("nothing more is expected behind the number", text, end - len(behind.lstrip()), end)
    value: Decimal = found.value
    return value
