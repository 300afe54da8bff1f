"""The shipped tables: whole, small, read the same way each time; and a model of one's own."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from idnews.entities import find_entities, model, words
from idnews.entities.model import read_model, write_model

DATA = Path(model.__file__).parents[1] / "data"
HASHES = Path(__file__).with_name("data.sha256")
BUDGET = 600_000

TEXT = "Presiden Prabowo Subianto menerima CEO Nvidia Jensen Huang, kata Otoritas Jasa Keuangan (OJK)."


def test_files_are_those_that_were_measured() -> None:
    for line in HASHES.read_text(encoding="utf-8").splitlines():
        digest, name = line.split()
        assert hashlib.sha256((DATA / name).read_bytes()).hexdigest() == digest, name


def test_size() -> None:
    assert sum(file.stat().st_size for file in DATA.glob("entities-*")) <= BUDGET


def test_every_text_file_names_its_source() -> None:
    for file in DATA.glob("entities-*.txt"):
        assert file.read_text(encoding="utf-8").startswith("# "), file.name


def test_same_result_in_another_process() -> None:
    code = f"from idnews.entities import find_entities; print(find_entities({TEXT!r}))"
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            text=True,
            env={"PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert runs == {f"{find_entities(TEXT)}\n"}


def test_import_loads_nothing() -> None:
    code = "import sys, idnews.entities; print([m for m in sys.modules if m.startswith('idnews.entities.')])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert run.stdout.strip() == "[]"


def test_own_model() -> None:
    labels = ["O", "B-LOC", "I-LOC"]
    weights = {"0l=bukitbaru": {"B-LOC": 3.0}, "gap": {"O": 2.0}}
    own = read_model(write_model(weights, {(a, b): 0.0 for a in labels for b in labels}))
    assert own.labels == ("O", "B-LOC", "I-LOC")
    assert [str(e) for e in find_entities("Ia pulang ke Bukitbaru.", model=own)] == ["LOC Bukitbaru"]
    assert find_entities("Ia pulang ke rumah.", model=own) == []


def test_read_model_from_file(tmp_path: Path) -> None:
    file = tmp_path / "model.bin"
    file.write_bytes((DATA / model.FILE).read_bytes())
    assert read_model(file) == model.load()


@pytest.mark.parametrize("damaged", [b"", b"\x00\x00\x00\x00", b"\x05\x00\x00\x00" + zlib.compress(b"{}")])
def test_damaged_model(damaged: bytes) -> None:
    with pytest.raises(ValueError, match="no model of entities in"):
        read_model(damaged)


def test_words_table_round_trip(tmp_path: Path) -> None:
    file = tmp_path / "words.bin"
    words.write_table({"beras": (1, 0, 0), "jakarta": (0, 0, 0)}, {"beras": 0}, {"jakarta": "L"}, to=file)
    table = words.read_table(file.read_bytes())
    assert table.fine == {"beras": "1", "jakarta": "0"}
    assert table.share == {"beras": 0}
    assert table.kind == {"jakarta": "L"}
    assert table.wider["1"] == ("0", "0")
