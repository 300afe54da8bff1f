"""Training: the same bytes each time, corpora read as they would stand in print."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from idnews.entities import find_entities
from idnews.entities.model import read_model
from idnews.entities.tokens import split_words

corpora = pytest.importorskip("idnews.entities.train.corpora")

CONLL = """\
Ani\tB-PER
Sari\tI-PER
pergi\tO
ke\tO
Bukitbaru\tB-LOC
(\tO
kota\tO
)\tO
.\tO

Budi\tB-PER
kerja\tO
di\tO
Toko\tB-ORG
Kita\tI-ORG
.\tO
"""


@pytest.fixture
def conll(tmp_path: Path) -> Path:
    file = tmp_path / "own.conll"
    file.write_text(CONLL, encoding="utf-8")
    return file


def test_conll_is_set_as_in_print(conll: Path) -> None:
    first, second = corpora.read_conll(conll, "own")
    assert first.text == "Ani Sari pergi ke Bukitbaru (kota)."
    assert [(first.text[a:b], label) for a, b, label in first.entities] == [
        ("Ani Sari", "PERSON"),
        ("Bukitbaru", "LOC"),
    ]
    assert [(second.text[a:b], label) for a, b, label in second.entities] == [
        ("Budi", "PERSON"),
        ("Toko Kita", "ORG"),
    ]


def test_tags(conll: Path) -> None:
    first = corpora.read_conll(conll, "own")[0]
    words = split_words(first.text)
    assert corpora.tags(words, first.entities)[:5] == ["B-PERSON", "I-PERSON", "O", "O", "B-LOC"]


def test_training_gives_the_same_bytes_and_a_model(
    conll: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pycrfsuite")
    from idnews.entities.train import crf

    files = [tmp_path / "1.bin", tmp_path / "2.bin"]
    for file in files:
        monkeypatch.setattr(sys, "argv", ["crf", "--conll", str(conll), "--to", str(file)])
        crf.main()
    assert files[0].read_bytes() == files[1].read_bytes()
    model = read_model(files[0])
    assert model.labels[0] == "O"
    assert "Bukitbaru" in [e.text for e in find_entities("Ani Sari pergi ke Bukitbaru.", model=model)]
