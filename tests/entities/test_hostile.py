"""Large texts made to be slow: time grows with their size and no faster."""

from __future__ import annotations

import time

import pytest

from idnews.entities import find_entities

SIZE = 300_000
SECONDS = 30  # of CPU; a machine at rest needs a tenth of it


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "A",
            "(",
            ")",
            "aB",
            "1",
            "Ab ",
            "Ab (",
            "PT ",
            "PT A ",
            "(KPK) ",
            "Abc-",
            "a-",
            "a.b",
            "<",
            "&",
            "@a",
            "#",
        ),
        *(
            "A Tbk ",
            "Ab dan ",
            "Presiden A ",
            "A. ",
            "http://",
            "\n",
            '"',
            "É",
            "Kepala Biro ",
            "Ab\nCd (CD) ",
            "1.A",
        ),
        *(
            "PT Ab Tbk. ",
            "Ab Inc. Cd Ltd ",
            "RSUD dr. ",
            "dr. Ab ",
            "Ab Cd, MA, ",
            "Ab SH ",
            "Ab Cd/Ef ",
            "Lembaga untuk ",
        ),
        *("PT A (Persero) Tbk (AAAA) ", "Direktur Ab Cd ", "alias ", "Joko alias Joki ", "a@", ".com", "Ab/"),
        *(
            "Badan Xa Ya (BXY) ",
            "Aa (Batam) Bb Ltd ",
            "Ab S.p.A. ",
            "berinisial HM (32), S.G. dan ",
            "GLM-4.5-",
            "Ab!, ",
        ),
        *("X, TikTok, ", "FEB FH ", "Wagub Ab Cd, ", "GM Affairs & ", "film Ab untuk Cd karya "),
    ],
)
def test_repeated(piece: str) -> None:
    begin = time.process_time()
    find_entities(piece * (SIZE // len(piece)))
    assert time.process_time() - begin < SECONDS


@pytest.mark.parametrize(
    "sentence",
    [
        "Menurut {0} Sari, {0} pergi.",
        "Film Ab {0} karya Ab.",
        "Bank {0} Timur (Komite {0}) naik.",
        "PT {0} Jaya Tbk naik, kata Ani van {0}.",
    ],
)
def test_many_different_names(sentence: str) -> None:
    names = (f"{chr(65 + i % 26)}{'abcdefgh'[i % 8]}{'klmnop'[i % 6]}{i:x}o" for i in range(30_000))
    text = " ".join(sentence.format(name) for name in names)
    begin = time.process_time()
    find_entities(text)
    assert time.process_time() - begin < SECONDS


def test_a_long_headline_and_its_names_below() -> None:
    names = [f"{chr(65 + i % 26)}{'abcdefgh'[i % 8]}{'klmnop'[i % 6]}{i:x}o" for i in range(15_000)]
    headline = " Gandeng ".join(f"Bank {name}" for name in names)
    body = " ".join(f"Kata Bank {name} itu." for name in names)
    begin = time.process_time()
    find_entities(f"{headline}\n{body}")
    assert time.process_time() - begin < SECONDS
