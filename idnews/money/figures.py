"""The figures of an amount: a number with its scale, exact or vague, and two of them as a range."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from idnews._phrase import Slot, listed
from idnews.lexicon import numbers as words
from idnews.numbers import NUMBER_SLOTS, add, read_number, read_numeral, shift


class Figure(NamedTuple):
    """What the figures of one amount say."""

    low: Decimal
    high: Decimal | None  # `None` for *miliaran*: so much and more
    approx: bool = False
    power: int | None = None  # the power of ten of the scale, `None` where there is none

    @property
    def mantissa(self) -> Decimal:
        """The number in front of its scale."""
        return shift(self.low, -self.power) if self.power else self.low

    def scaled(self, power: int) -> Figure:
        """The same figures with a scale that they borrow."""
        high = None if self.high is None else shift(self.high, power)
        return self._replace(low=shift(self.low, power), high=high, power=power)


FIGURE_SLOTS = (
    *NUMBER_SLOTS,
    listed("scale_letter", words.SCALE_LETTERS),
    listed("about_scale", words.ABOUT_SCALES),
    listed("vague", words.VAGUE),
    listed("about_one", words.ABOUT_ONE),
    listed("fraction", {sign: value for sign, value in words.FRACTIONS.items() if len(sign) == 1}),
    # Which letter means what depends on the currency, so that builders read the text of an amount themselves.
    Slot(
        "amount",
        str,
        template="({numeral}[~({scale}|{scale_letter})]~[-]~an[ ({scale}|{scale_letter})]"
        "|({numeral}|{below_thousand})~{about_scale}|{numeral} , {numeral}~{scale}|{numeral}~{scale_letter}"
        "|([{unit} ]{vague}|belasan|beberapa[ (puluh|ratus)]|{about_one})[ {scale}[ {scale}]]"
        "|{about_scale}[ {scale}]|({numeral} \\(~{cardinal}~\\)|{cardinal} \\(~{numeral}~\\)) {scale}"
        "|([{numeral} ]{numeral}/{numeral}|[{numeral}~]{fraction})~{scale}|{number})",
    ),
    # Tokenised text parts a number at its marks: `3 , 7 dollar AS`, `Rp 90 . 000`; blanks may group too: `Rp 10 000`.
    Slot("in_groups", str, template="({numeral} . {numeral}( . {numeral})*3|{numeral} {numeral}( {numeral})*3)"),
    Slot("parted", str, template="({numeral} , {numeral}|{in_groups}|{numeral} \\(~{cardinal}~\\))"),
    Slot("grouped", str, template="({amount}|{in_groups})"),
    Slot("mixed", str, template="{number_to_the_unit}"),
)


_DIGITS = "0123456789.,"


def read_figure(text: str, *, rupiah: bool) -> Figure:
    """The figures of one amount (lower-case); ValueError where they make none.

    >>> f = read_figure("5 m", rupiah=True)
    >>> str(f.low), str(read_figure("5 m", rupiah=False).low)
    ('5000000000', '5000000')
    >>> read_figure("belasan juta", rupiah=True).high
    Decimal('19000000')
    """
    numeral, _, scale = text.partition(" ")
    if not numeral.strip(_DIGITS) and (not scale or scale in words.SCALES):  # most are `12.500` or `12,5 miliar`
        return _scaled(numeral, words.SCALES[scale] if scale else None)
    if not words.SPECIAL_SIGNS.isdisjoint(text):
        if "(" not in text:
            return _with_fraction(text)
        once, _, again = text.partition("(")  # `5 (lima) juta`
        text = f"{once.strip()} {again.partition(')')[2].strip()}".strip()
    elif " " in text and (" , " in text or " . " in text or text.replace(" ", "").isdigit()):
        text = _joined(text)
    if text[0].isdigit():
        return _in_digits(text, rupiah)
    first, _, rest = text.partition(" ")
    if first in words.VAGUE or first in (words.TEENS_VAGUE, words.SOME) or first in words.ABOUT_SCALES:
        return _vague(first, rest.split())
    if first in words.ABOUT_ONE:
        power = words.ABOUT_ONE[first] + sum(words.SCALES[w] for w in rest.split())
        number = shift(Decimal(1), power)
        return Figure(number, number, True, power)
    second = rest.partition(" ")[0]
    if second in words.VAGUE:  # `dua ratusan juta`
        one = _vague(second, rest.split()[1:])
        about = shift(Decimal(words.UNITS[first]), one.low.adjusted())
        return Figure(about, about, True, one.power)
    *before, last = text.split()
    if last in words.ABOUT_SCALES:  # `lima ratus ribuan`
        number, power = read_number(" ".join(before)), words.ABOUT_SCALES[last]
        about = shift(number, power)
        return Figure(about, about, True, power)
    number = read_number(text)
    scales = [words.SCALES[w] for w in rest.split() if w in words.SCALES]
    if scales:
        return Figure(number, number, power=scales[-1])
    return Figure(number, number, power=words.ONE_OF_SCALE.get(first))  # `sejuta`


def _scaled(numeral: str, power: int | None, *, approx: bool = False) -> Figure:
    """A number in digits with the power of its scale."""
    number = read_numeral(numeral, before_scale=power is not None)
    if power:
        number = shift(number, power)
    return Figure(number, number, approx, power)


def _joined(text: str) -> str:
    """A number that a tokenizer parted at its marks, as one: `3.204 , 4 triliun`, `90 . 000`."""
    whole, comma, behind = text.partition(" , ")
    head, *groups = whole.replace(" . ", ".").replace(" ", ".").split(".")
    fraction, _, scale = behind.partition(" ")
    longest = 3 if scale else 2  # `3 , 700 dolar` may be a thousand or two numbers
    well_formed = head.isdigit() and len(head) <= 3 and all(len(g) == 3 and g.isdigit() for g in groups)
    if not well_formed or (comma and not (fraction.isdigit() and len(fraction) <= longest)):
        raise ValueError("two numbers")
    return f"{head}{''.join(groups)}" + (f",{behind}" if comma else "")


def _with_fraction(text: str) -> Figure:
    """`1½ juta`, `3/4 miliar`."""
    for sign, value in words.FRACTIONS.items():
        whole, _, scale = text.partition(sign)
        power = words.SCALES.get(scale.strip())  # none behind the `1/2` of `1/25 juta`
        if power is not None and (whole[-1:] in ("", " ") or len(sign) == 1):
            mantissa = add(read_numeral(whole.strip()) if whole else Decimal(0), Decimal(value))
            number = shift(mantissa, power)
            return Figure(number, number, power=power)
    raise ValueError("no fraction")


def _in_digits(text: str, rupiah: bool) -> Figure:
    rest = text.lstrip(_DIGITS)
    numeral, rest = text[: len(text) - len(rest)], rest.strip()
    if not rest:
        return _scaled(numeral, None)
    approx = "-" in rest or "an" in rest.split()  # `50-an ribu`, `5,5 juta-an`, `200an ribu`
    if approx:
        rest = " ".join(word for word in rest.replace("-", " ").split() if word != "an")
    letters = words.RUPIAH_SCALE_LETTERS if rupiah else words.SCALE_LETTERS
    power = letters.get(rest, words.ABOUT_SCALES.get(rest, words.SCALES.get(rest)))
    if power is None and rest:  # `2 juta 500 ribu`, `2 ribu triliun`
        number = read_number(text)
        return Figure(number, number, power=words.SCALES.get(rest.split()[-1]))
    return _scaled(numeral, power, approx=approx or rest in words.ABOUT_SCALES)


def _vague(first: str, rest: list[str]) -> Figure:
    """*miliaran*, *puluhan juta*, *belasan ribu*, *beberapa ratus juta*."""
    powers = [words.SCALES[w] for w in rest if w in words.SCALES]
    power = sum(powers)
    shared = powers[-1] if powers else None
    if first == words.TEENS_VAGUE:
        return Figure(shift(Decimal(11), power), shift(Decimal(19), power), True, shared)
    if first == words.SOME:
        power += {words.PULUH: 1, words.RATUS: 2}.get(rest[0] if rest else "", 0)
        if not power:
            raise ValueError("some, but not how many")
    else:
        power += words.VAGUE.get(first, words.ABOUT_SCALES.get(first, 0))
        if first in words.ABOUT_SCALES:
            shared = words.ABOUT_SCALES[first]
    return Figure(shift(Decimal(1), power), None, True, shared)


def with_borrowed_scale(figure: Figure, lender: Figure) -> Figure:
    """In a coordination (`Rp504 dan Rp259 triliun`) the scale belongs to both."""
    if figure.power is not None or lender.power is None or figure.mantissa >= 1000:
        return figure
    lower = figure.mantissa > shift(lender.mantissa, 2)  # `Rp 950 dan Rp 1,2 triliun`, as in `Rp 900-1,2 juta`
    return figure.scaled(max(0, lender.power - 3) if lower else lender.power)


def spread(low_text: str, high_text: str, *, rupiah: bool, shortened: bool = True) -> Figure:
    """Two figures as a range (`5-10 miliar`, `9.175/80` where it may be shortened); ValueError where they make none.

    >>> f = spread("900", "1,2 juta", rupiah=True)
    >>> str(f.low), str(f.high)
    ('900000', '1200000')
    """
    low_text = _with_shared_tens(low_text, high_text)
    low, high = read_figure(low_text, rupiah=rupiah), read_figure(high_text, rupiah=rupiah)
    lends = high_text not in words.ABOUT_SCALES  # `ratusan hingga ribuan dolar`
    if low.power is None and high.power is not None and low.low < 1000 and lends:
        # The scale belongs to both where the first number stays the smaller one so (`5-10 miliar`);
        # else the first has the next lower one (`900-1,2 juta`).
        vague = low.high is None or low.high != low.low
        low = low.scaled(high.power if vague or low.mantissa < high.mantissa else high.power - 3)
    decimals = len(low_text) - 1 - max(low_text.rfind(","), low_text.rfind("."))
    ask = high_text.isdigit() and not low_text.isdigit() and (decimals >= 4 or high_text[0] == "0")
    lacks_digits = high.low < low.low or ask
    if shortened and lacks_digits and high.power is None and low.power is None:
        high = _with_missing_digits(low_text, high_text)
    if high.low <= low.low and not (low_text == words.TEENS_VAGUE and high.high is None):
        raise ValueError("a range must rise")
    return Figure(low.low, high.high, low.approx or high.approx)


def _with_shared_tens(low: str, high: str) -> str:
    """`lima` of `lima sampai enam ratus ribu` with the hundreds that both share."""
    first, _, rest = high.partition(" ")
    second = rest.partition(" ")[0]
    shares = second in (words.PULUH, words.RATUS) and words.UNITS.get(low, 9) < words.UNITS.get(first, 0)
    return f"{low} {second}" if shares else low


def _with_missing_digits(low_text: str, high_text: str) -> Figure:
    """The ask of `119,52-57` and `12,936-2941`, which leaves out the digits it shares with the bid."""
    count = len(high_text)
    digits = [at for at, char in enumerate(low_text) if char.isdigit()]
    if count < 2 or not high_text.isdigit() or not low_text.replace(".", "").replace(",", "").isdigit():
        raise ValueError("no shortened number")
    if count >= len(digits):
        raise ValueError("a number of as many digits")
    filled = list(low_text)
    for at, digit in zip(digits[-count:], high_text, strict=True):
        filled[at] = digit
    number = read_numeral("".join(filled))
    bid = read_numeral(low_text)
    if number <= bid:
        number = _carried(number, bid, count, low_text)
    return Figure(number, number)


def _carried(number: Decimal, bid: Decimal, count: int, low_text: str) -> Decimal:
    """The ask of `119,98-02`, 120.02: one more in front of the digits that were written."""
    decimals = len(low_text) - 1 - max(low_text.rfind(","), low_text.rfind("."))
    digits = Decimal(low_text.replace(".", "").replace(",", ""))
    step = shift(Decimal(1), count - (decimals if shift(digits, -decimals) == bid else 0))
    ask = add(number, step)
    if shift(add(ask, bid.copy_negate()), 1) > add(step, step):  # too far apart for bid and ask
        raise ValueError("a range must rise")
    return ask
