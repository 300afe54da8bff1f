"""`extract_many`: in order, lazily, over processes or not, and past whatever cannot be done."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from idnews import Document, Failure, extract, extract_many

TEXTS = [f"Laba Rp{n} miliar, kata Budi, kemarin." for n in range(1, 200)]
DAY = date(2025, 6, 20)


@pytest.mark.parametrize("processes", [None, 1, 2])
def test_the_same_as_one_by_one(processes: int | None) -> None:
    assert list(extract_many(TEXTS, reference=DAY, processes=processes)) == [extract(t, reference=DAY) for t in TEXTS]


@pytest.mark.parametrize("processes", [None, 2])
def test_a_text_that_cannot_be_done_is_reported_in_its_place(processes: int | None) -> None:
    odd: Any = [TEXTS[0], None, (TEXTS[1], "20 Juni"), b"bytes", (TEXTS[1], DAY, 1), (TEXTS[2], DAY)]
    first, *failures, last = extract_many(odd, processes=processes)
    assert first == extract(TEXTS[0])
    assert last == extract(TEXTS[2], reference=DAY)
    assert [f.index for f in failures if isinstance(f, Failure)] == [1, 2, 3, 4]
    assert "NoneType" in str(failures[0])
    assert "20 Juni" in str(failures[1])


@pytest.mark.parametrize(("processes", "most"), [(None, 1), (2, 400)])
def test_texts_are_taken_as_they_are_needed(processes: int | None, most: int) -> None:
    taken = 0

    def texts() -> Iterator[str]:
        nonlocal taken
        while True:  # a list of them would never be done
            taken += 1
            yield "Laba Rp5 miliar."

    results = extract_many(texts(), processes=processes)
    assert isinstance(next(results), Document)
    assert taken <= most
    results.close()  # type: ignore[attr-defined]


def test_an_error_of_the_iterable_is_the_callers() -> None:
    def texts() -> Iterator[str]:
        yield "Rp5.000"
        raise OSError("disk")

    results = extract_many(texts())
    assert isinstance(next(results), Document)
    with pytest.raises(OSError, match="disk"):
        next(results)


class Deadly(str):
    """A text that ends the process that it is sent to."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        return _die_elsewhere, (os.getpid(),)


def _die_elsewhere(parent: int) -> str:
    if os.getpid() != parent:
        os._exit(3)
    return "alive"


def test_a_text_that_kills_its_process_is_reported_and_the_rest_goes_on() -> None:
    texts = [*TEXTS[:40], Deadly("Rp1"), *TEXTS[40:80]]
    results = list(extract_many(texts, processes=2))
    [(at, failure)] = [(i, r) for i, r in enumerate(results) if isinstance(r, Failure)]
    assert at == failure.index == 40
    assert "died" in failure.reason
    assert results[:40] + results[41:] == [extract(t) for t in TEXTS[:80]]


def test_processes_that_died_are_replaced_before_the_next_texts_are_sent() -> None:
    first, *rest = extract_many([Deadly("Rp1"), *["Rp5 juta"] * 2_000], processes=1)
    assert isinstance(first, Failure)
    assert rest == [extract("Rp5 juta")] * 2_000


def test_fewer_than_one_process_is_an_error() -> None:
    with pytest.raises(ValueError, match="1 or more"):
        extract_many(TEXTS, processes=0)
