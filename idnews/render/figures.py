"""Amounts as people of a locale write them."""

from __future__ import annotations

from decimal import Context, Decimal, localcontext

from babel.numbers import format_currency, format_decimal

from idnews.values import Money


def written(money: Money, locale: str) -> str:
    """`≈ US$53,00 – US$60,00`

    Babel knows how many decimals a currency has, by its version; those that an amount has are never cut off.
    """

    def figure(number: Decimal) -> str:
        # Babel rounds in the decimal context: let it be one in which the number fits, whatever the caller's is.
        with localcontext(Context(prec=len(f"{number:f}") + 10)):
            if money.currency is None:
                return format_decimal(number, locale=locale, decimal_quantization=False)
            text = format_currency(number, money.currency, locale=locale, decimal_quantization=False)
            return text.replace("\N{NO-BREAK SPACE}", " ")

    if money.low is None or money.high is None:
        bound = "≤ " if money.low is None else "≥ "
        figures = bound + figure(money.high if money.low is None else money.low)  # type: ignore[arg-type]
    else:
        figures = figure(money.low)
        figures += "" if money.low == money.high else f" – {figure(money.high)}"
    return f"{'≈ ' if money.approx else ''}{figures}{'' if money.per is None else f'/{money.per}'}"
