"""Text that is made to be slow: a text four times as long may cost about four times as much, not sixteen."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

import pytest

from idnews import ParseError, find_dates, find_entities, find_money, parse_date, parse_money, parse_number

PIECES = """
Rp|Rp |$|€ |1.|1,|1-|5 |5–|(|((|)|,|-|−|½|１|a|A |a.|A. |satu |ratus |juta |koma |setengah |puluhan |5 juta |
Rp5-|Rp5 dan |Rp 5 per |antara Rp5 dan |puluhan hingga |lebih dari |sekitar |dolar |1/|1/1/|2024-|20 Juni |
Juni |Juni-|Senin |Senin (|awal |tahun |pukul |pukul 1.|setiap |lalu |hari |kuartal |abad |Presiden |PT |Tbk |
Joko |JOKO |Joko-|Joko (|Jakarta |Jawa Barat |"|“|'
""".replace("\n", "")
SHORT = 10_000


def parser(parse: Callable[[str], object]) -> Callable[[str], object]:
    def read(text: str) -> None:
        with suppress(ParseError):
            parse(text)

    return read


READERS = {
    "find_money": find_money,
    "find_dates": find_dates,
    "find_entities": find_entities,
    "parse_money": parser(parse_money),
    "parse_date": parser(parse_date),
    "parse_number": parser(parse_number),
}


def cost(read: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    read(text)
    return time.process_time() - start


@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
@pytest.mark.parametrize("piece", [*PIECES.split("|"), "\n", "\u00a0", "\u0301", "\ud800"])
def test_cost_grows_with_length_alone(read: Callable[[str], object], piece: str) -> None:
    short, long = (piece * (times * SHORT // len(piece)) for times in (1, 4))
    read(piece)  # patterns are compiled and data loaded when first used
    once = cost(read, short)
    assert cost(read, long) <= 8 * once + 0.1
