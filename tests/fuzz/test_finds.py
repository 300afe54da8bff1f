"""What fuzzing has found stays mended, and the targets hold on what chance makes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.fuzz.__main__ import FINDS
from tests.fuzz.targets import TARGETS, text_of

LINES = [line.split() for line in FINDS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


@pytest.mark.parametrize(("target", "data"), LINES, ids=[f"{target}:{data[:12]}" for target, data in LINES])
def test_finds(target: str, data: str) -> None:
    TARGETS[target](bytes.fromhex(data))


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
@given(data=st.binary(max_size=120))
@example(b"")
def test_targets(target: Callable[[bytes], None], data: bytes) -> None:
    target(data)


def test_bytes_make_words_and_raw_text() -> None:
    assert "dolar" in {text_of(bytes([high, low, 0])) for high in range(0xF0) for low in range(256)}
    assert text_of(b"\xf2aRp5") == "Rp5a"
