"""Training: the same bytes each time, corpora read as they would stand in print."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Any

import pytest

from idnews.entities import find_entities, gazetteer
from idnews.entities.gazetteer import Gazetteer
from idnews.entities.model import read_model
from idnews.entities.tokens import split_words

corpora = pytest.importorskip("idnews.entities.train.corpora")
augment = pytest.importorskip("idnews.entities.train.augment")

SHARED = Path(__file__).parents[3] / "shared"
# The hash of what the shipped model has learnt from, beside the sentences of the repository
SAMPLES = "234400ec2c7e7bb8567e97f01a2fa117c9f7d929523efc60d2a6dd39bdc1d933"

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


def test_marks_are_taken_out_of_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "marked.txt"
    file.write_text("# a comment\n[PERSON|Ani Sari] ke [LOC|Bukitbaru].\nHujan turun.\n", encoding="utf-8")
    first, second = corpora.read_marked(file)
    assert first.text == "Ani Sari ke Bukitbaru."
    assert first.entities == [(0, 8, "PERSON"), (12, 21, "LOC")]
    assert second == corpora.Sample("Hujan turun.", [], "own")


@pytest.mark.parametrize("line", ["[PERSON|Ani ke Solo", "[PER|Ani] ke Solo", "[LOC| Solo] ramai", "Ani | Sari"])
def test_a_mark_that_is_not_whole_is_refused(tmp_path: Path, line: str) -> None:
    file = tmp_path / "marked.txt"
    file.write_text(line, encoding="utf-8")
    with pytest.raises(ValueError, match="a mark is not whole"):
        corpora.read_marked(file)


def test_the_sentences_for_training_are_whole_and_stand_once() -> None:
    texts = [sample.text for sample in corpora.written_samples()]
    assert len(texts) > 4000
    assert len(set(texts)) == len(texts)


def test_tags(conll: Path) -> None:
    first = corpora.read_conll(conll, "own")[0]
    words = split_words(first.text)
    assert corpora.tags(words, first.entities)[:5] == ["B-PERSON", "I-PERSON", "O", "O", "B-LOC"]


def test_a_name_is_drawn_in_one_spelling() -> None:
    names = ["D'Wuxor", "D’Wuxor", "N’Qantar"]
    table = Gazetteer(dict.fromkeys(names, "12"), {}, {}, {})
    samples = [corpora.Sample(f"Kata Ani {number}.", [(5, 8, "PERSON")], "own") for number in range(200)]
    drawn = {word for sample in augment.renamed(samples, table) for word in sample.text.split()}
    assert drawn.intersection(names) == {names[0], names[2]}


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data is not here")
def test_the_model_of_the_package_is_trained_on_these_samples() -> None:
    shared = corpora.training_samples(SHARED)
    samples = augment.with_variants(shared, gazetteer.load())
    digest = hashlib.sha256("".join(f"{s.text!r}{s.entities}{s.convention}" for s in samples).encode())
    assert digest.hexdigest() == SAMPLES


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


def test_names_are_drawn_from_the_gazetteers_where_features_see_none(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pycrfsuite")
    from idnews.entities import features, words
    from idnews.entities.train import crf

    seen: list[str] = []

    def learnt(samples: list[Any], *_: object) -> crf.Weights:
        seen.extend(sample.text for sample in samples)
        return {}, {}

    monkeypatch.setattr(crf, "learnt", learnt)
    bare = features.Resources(words.load(), Gazetteer({}, {}, {}, {}))
    crf.of_the_package(
        [corpora.Sample(f"Kata Wuxor di Qantara {k}.", [(5, 10, "ORG")], "own") for k in range(40)], bare
    )
    assert any(" di Qantara " in text and "Wuxor" not in text for text in seen)


def test_thinned_windows_lose_some_features_by_the_seed_alone() -> None:
    pytest.importorskip("pycrfsuite")
    from idnews.entities.train import crf

    window = crf.Sequence([[f"l={i}" for i in range(1000)]], ["O"], "own")
    [thin], [same], [other] = (list(crf.thinned([window], seed)) for seed in (1, 1, 2))
    assert thin == same
    assert thin.items != other.items
    assert 750 < len(thin.items[0]) < 850
    assert set(thin.items[0]) < set(window.items[0])
    assert (thin.tags, thin.convention) == (window.tags, window.convention)


@pytest.mark.parametrize(
    ("content", "to", "error"),
    [
        ("this is prose.\n", ["--to", "own.bin"], "has no names: expected lines of `token ... IOB-tag`"),
        (None, ["--to", "own.bin"], "cannot be read"),
        (CONLL, [], "name with --to FILE where your model goes"),
    ],
)
def test_training_says_what_is_wrong_and_writes_nothing(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    content: str | None,
    to: list[str],
    error: str,
) -> None:
    pytest.importorskip("pycrfsuite")
    from idnews.entities.train import crf

    monkeypatch.chdir(tmp_path)
    if content is not None:
        Path("own.conll").write_text(content, encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["crf", "--conll", "own.conll", *to])
    with pytest.raises(SystemExit, match="2"):
        crf.main()
    assert error in capsys.readouterr().err
    assert not Path("own.bin").exists()
