"""Makes `currencies.py` from Babel's CLDR data: `python -m idnews.data.make_currencies`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from babel import Locale
from babel.core import get_global

# Past currencies that news of the archive years still counts in.
PAST = (
    "ANG ATS BEF BGN CUC CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MRO MTL NLG PTE SIT SKK SLL SVC VEF ZWL"
).split()
# Its name is *emas Zimbabwe*, which news says of medals; only its code is read.
UNNAMED = {"ZWG"}
# No money that anybody pays with: funds, test codes, metals, accounting units.
NOT_MONEY = set("BOV CHE CHW CLF COU MXV USN USS UYI UYW VED XXX XTS XAG XAU XPD XPT XBA XBB XBC XBD XSU XUA".split())


def current_codes() -> list[str]:
    """The codes that some territory has as legal tender today, and the supranational ones."""
    codes = {"XDR"}
    for entries in get_global("territory_currencies").values():
        codes |= {code for code, _start, end, tender in entries if tender and (end is None or date(*end) > date.max)}
    return sorted(codes - NOT_MONEY)


def table() -> str:
    """The source of `currencies.py`."""
    names = Locale("id").currencies
    current = current_codes()
    lines = [
        '"""Currencies: ISO 4217 codes and their Indonesian names.',
        "",
        "Made by `python -m idnews.data.make_currencies` from the CLDR data in Babel (Unicode License v3).",
        '"""',
        "",
        "CURRENT = {",
        *(f'    "{code}": "{code if code in UNNAMED else names.get(code, code)}",' for code in current),
        "}",
        "PAST = {",
        *(f'    "{code}": "{names[code]}",' for code in PAST),
        "}",
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    Path(__file__).with_name("currencies.py").write_text(table(), encoding="utf-8")
