"""Text that is made to be slow, or to fill the memory: cost grows with its length and no faster.

Two measures. *Steps* are the instructions that Python carries out: they are the same at each run, so a text four
times as long may take hardly more than four times as many. What happens inside the regular expressions and the
built-in functions is no step, so CPU time is compared too, with more room.
"""

from __future__ import annotations

import gc
import sys
import time
import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from itertools import product
from types import FrameType
from typing import Any

import pytest

from idnews import (
    Document,
    ParseError,
    extract,
    find_dates,
    find_entities,
    find_money,
    find_reference,
    parse_date,
    parse_money,
    parse_number,
)
from idnews._tokens import _TOKENS
from idnews.dates.rules import grammar as date_grammar
from idnews.money.rules import grammar as money_grammar

PIECES = """
Rp|Rp |$|€ |1.|1,|1-|5 |5–|(|((|)|,|-|−|½|１|a|A |a.|A. |satu |ratus |juta |koma |setengah |puluhan |5 juta |
Rp5-|Rp5 dan |Rp 5 per |antara Rp5 dan |puluhan hingga |lebih dari |sekitar |dolar |1/|1/1/|2024-|20 Juni |
Juni |Juni-|Senin |Senin (|awal |tahun |pukul |pukul 1.|setiap |lalu |hari |kuartal |abad |Presiden |PT |Tbk |
Joko |JOKO |Joko-|Joko (|Jakarta |Jawa Barat |"|“|'
""".replace("\n", "")
# Blanks, marks that combine, halves of characters, NUL, controls that turn the direction of writing, and a
# character that grows when it is made lower-case.
ODD = [
    "\n",
    "\u00a0",
    "\u0301",
    "a\u0301\u0323",
    "\ud800",
    "\udc00",
    "\x00",
    "\u202e",
    "\u2066",
    "\u200b",
    "İ",
    "\r",
    "😀",
]
# What stands in a document far from a mention may settle its meaning: a bare dollar, a name's canonical form.
TOGETHER = [
    *("US$ $5 ", "dolar Singapura $5 S$5 ", "yuan ¥5 ", "Rp5 (US$ 5) ", "Rp5 atau $5 atau ", "Rp5 dan Rp5 juta, "),
    *("akan Senin, ", "Senin dan ", "setiap 6 bulan pada 15 Januari ", "sejak 2 hari sampai ", "12, 13 dan 14 Juni "),
    *("Joko Widodo (JW) ", "Alpha Beta (AB) AB ", "Joko alias Jeki ", "PT A Tbk (AAAA) ", "1.000 SM ", "31 Juni "),
    *("[" * 50 + "]" * 49, "5" * 41 + " ", "1.1" * 30 + " ", "juta " * 30 + "Rp", "a'" * 20, "1,2 juta 3 ribu "),
]
SHORT = 10_000
REFERENCE = date(2025, 6, 20)


def parser(parse: Callable[[str], object]) -> Callable[[str], object]:
    def read(text: str) -> None:
        with suppress(ParseError):
            parse(text)

    return read


def written(text: str) -> None:
    """A document through all its forms and back."""
    document = extract(text, reference=REFERENCE)
    assert document.to_html()
    assert document.to_timeml()
    assert document.to_displacy()
    assert Document.from_dict(document.to_dict()) == document


FINDERS: dict[str, Callable[[str], object]] = {
    "find_money": find_money,
    "find_dates": find_dates,
    "find_entities": find_entities,
}
READERS: dict[str, Callable[[str], object]] = {
    **FINDERS,
    "find_reference": find_reference,
    "parse_money": parser(parse_money),
    "parse_date": parser(parse_date),
    "parse_number": parser(parse_number),
}


def cost(read: Callable[[str], object], text: str) -> float:
    """CPU seconds of one call, without the collector of garbage: its work depends on what else is in memory."""
    gc.disable()
    try:
        start = time.process_time()
        read(text)
        return time.process_time() - start
    finally:
        gc.enable()


def linear(read: Callable[[str], object], piece: str, short: int, room: float = 0.1) -> bool:
    """Whether four times the text takes at most eight times the CPU, in one of three tries.

    A machine at work may disturb a measure; what is quadratic takes sixteen times at each try.
    """
    once, four_times = sizes(piece, short)
    read(piece)  # patterns are compiled and data loaded when first used
    return any(cost(read, four_times) <= 8 * cost(read, once) + room for _ in range(3))


def steps(read: Callable[[str], object], text: str) -> int:
    """How many instructions of Python a text takes."""
    count = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        read(text)
    finally:
        sys.settrace(before)
    return count


def sizes(piece: str, short: int) -> tuple[str, str]:
    """A text made of a piece, and one four times as long."""
    times = max(1, short // len(piece))
    return piece * times, piece * (4 * times)


@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
@pytest.mark.parametrize("piece", [*PIECES.split("|"), *ODD, *TOGETHER])
def test_time_grows_with_length_alone(read: Callable[[str], object], piece: str) -> None:
    assert linear(read, piece, SHORT)


@pytest.mark.parametrize(("read", "piece"), [(find_entities, "A. 5-"), (find_dates, "Senin "), (find_money, "US$ $5 ")])
def test_time_grows_with_length_alone_in_long_texts(read: Callable[[str], object], piece: str) -> None:
    assert linear(read, piece, 20_000, room=0)


def test_what_is_not_linear_is_seen() -> None:
    def quadratic(text: str) -> None:
        for _ in text:
            for _ in text:
                pass

    assert not linear(quadratic, "5", 500, room=0)


@pytest.mark.parametrize("read", FINDERS.values(), ids=FINDERS)
@pytest.mark.parametrize("piece", TOGETHER)
def test_steps_grow_with_length_alone(read: Callable[[str], object], piece: str) -> None:
    short, long = sizes(piece, 1_000)
    read(long)  # whatever is done once is done
    assert steps(read, long) <= 4.4 * steps(read, short) + 200


@pytest.mark.parametrize("piece", TOGETHER)
def test_writing_grows_with_length_alone(piece: str) -> None:
    assert linear(written, piece, SHORT // 4)


HOSTILE = {
    "a million digits": "9" * 10**6,
    "a million digits with dots": "9." * 500_000,
    "a million grouped digits": "Rp" + "999." * 250_000 + "000",
    "an amount with a million digits": "USD " + "9" * 10**6,
    "a million scales": "5" + " juta" * 200_000,
    "many brackets": "(" * 200_000,
    "brackets that never close": "Rp5 (" * 20_000,
    "one word": "a" * 10**6,
    "one name": "A" * 10**6,
    "one word with many marks": "e" + "\u0301" * 200_000,
    "halves of characters": "\ud800\udfff" * 60_000,
    "NUL": "\x00" * 200_000,
    "turned text": "\u202eRp5\u202c \u2066Senin\u2069 " * 5_000,
    "line ends": "\r\n" * 100_000,
    "blanks": " " * 10**6,
    "a number behind a million blanks": "Rp" + " " * 10**6 + "5",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_large_texts(text: str) -> None:
    for read in READERS.values():
        read(text)


def test_megabytes_take_memory_by_their_length_alone() -> None:
    def peak(text: str) -> int:
        tracemalloc.start()
        try:
            extract(text, reference=REFERENCE)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    piece = "Rp5 juta (US$ 5) Senin di Jakarta, kata Joko Widodo, ((1.1.1 . "
    extract(piece)
    assert peak(piece * 2_000) <= 5 * peak(piece * 500)


def test_nothing_is_remembered_without_bound() -> None:
    """The grammars remember kinds of tokens, states and shapes of matches: so many, and no long ones."""
    for grammar, find in ((money_grammar(), find_money), (date_grammar(), find_dates)):
        find("Rp5 tahun ini " + "x" * 100_000 + " " + "7" * 100_000)
        find("Rp5 tahun ini " + " ".join("".join(word) for word in product("abcdefgh", repeat=6)))
        listed = len(grammar._vocabulary._listed)
        for remembered in (grammar._vocabulary._kind_of, grammar._vocabulary._kinds_of, _TOKENS):
            assert len(remembered) <= 33_000 + listed
            assert max(map(len, remembered)) < 100
        assert len(grammar._automaton._states) <= 20_000
        assert len(grammar._automaton._walks) <= 20_000
        assert len(grammar._parts._known) <= 30_000
    find_money("a " * 300_000)
    find_money("b " * 300_000)
    find_money("c" * 2_000_000)
    assert sum(map(len, money_grammar()._idle)) <= 1 << 20
