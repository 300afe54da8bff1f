"""Weights that are found through the parts of features are those of the features spelt out."""

from __future__ import annotations

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idnews.entities import features, find
from idnews.entities import model as weights_file
from idnews.entities.model import LANE, OFFSETS
from idnews.entities.tokens import split_words

TEXTS = [
    "Presiden Prabowo tiba di Jakarta, Senin (1/2). Ia menemui Uni Emirat Arab (UEA) dan PT Maju Jaya Tbk.",
    "HARGA BERAS NAIK DI PASAR SENEN JAKARTA",
    "Bank Indonesia Jaga Suku Bunga di Tengah Gejolak Global",
    "<b>a_b|c</b> | A_b | Di | x@y.id #Kabur a_b (BI) 7,5% GPT-4o M. Afif, detik.com; Ma'ruf É ß",
    "Menteri Keuangan Sri Mulyani Indrawati Bersama Direktur Utama Bank Central Asia Jahja Setiaatmadja hadir.",
]


def spelt_scores(view: features.View, first: int, last: int, runs: list[tuple[int, int]]) -> list[int]:
    """The scores as the sums of all features' weights and of what labels weigh behind their best."""
    resources, model = find.resources(), weights_file.load()
    shift = find.default_tagger()._shift
    level = sum(top - min(shift) << 8 * LANE * k for k, top in enumerate(shift))
    bits = 8 * LANE * len(model.labels)
    lane = (1 << bits) - 1
    scores = []
    for i in range(first, last):
        score = level
        for block, offset in enumerate(OFFSETS.values()):
            at = i + offset
            word = features.START if at < 0 else features.END if at >= len(view.words) else view.words[at]
            facts = sum(model.facts.get(f, 0) for f in features.word_facts(word, resources))
            score += facts >> bits * block & lane
        scores.append(score)
    inside = {i for begin, end in runs for i in range(begin, end)}
    rest: dict[int, list[str]] = {i: features.gap_features(view, i) for i in range(first, last) if i not in inside}
    for begin, end in runs:
        listed = features.list_features(view, begin, end, resources)
        for i in range(begin, end):
            rest[i] = [
                *features.run_features(view, begin, end, resources),
                *features.place_features(view, i, begin, end),
                *listed.get(i, []),
            ]
    return [score + sum(model.others.get(f, 0) for f in rest[i]) for i, score in enumerate(scores, first)]


def check(text: str) -> None:
    tagger = find.default_tagger()
    words = split_words(text)
    for begin, end in pairwise(words.sentences):
        view = features.look(words.texts[begin:end], find.resources())
        named = [i - begin for i in words.names if begin <= i < end]
        assert view == features.look(words.texts[begin:end], find.resources(), named)
        for first, last in features.windows(view):
            runs = [run for run in view.runs if first <= run[0] < last]
            assert tagger._scores.of(view, runs) == spelt_scores(view, first, last, runs)


@pytest.mark.parametrize("text", TEXTS)
def test_scores(text: str) -> None:
    check(text)


PIECES = "di|Di|DKI|Jakarta|Bank Indonesia|(|)|.|,|-|/|a_b|PT|Tbk|oleh|Presiden|Budi|7|Korsel|İ|ß|<a b>|menteri"


@given(st.lists(st.sampled_from(PIECES.split("|")), max_size=12).map(" ".join))
def test_scores_of_any_words(text: str) -> None:
    check(text)


def test_path_is_the_best_of_all() -> None:
    tagger, model = find.default_tagger(), weights_file.load()
    words = split_words("Direktur Garuda Wamildan Panjaitan tiba. Saham Bank Asia di Jakarta turun. Kata Budi Santoso.")
    for begin, end in pairwise(words.sentences):
        view = features.look(words.texts[begin:end], find.resources())
        for first, last in features.windows(view):
            last = min(last, first + 4)
            runs = [(a, min(b, last)) for a, b in view.runs if first <= a < last]
            packed = tagger._scores.of(view, runs)
            lanes = [[p >> 8 * LANE * k & 0xFFFF for k in range(len(model.labels))] for p in packed]

            def total(path: tuple[int, ...], lanes: list[list[int]] = lanes) -> int:
                pairs = sum(tagger._transitions[b][a] for a, b in pairwise((0, *path)))
                return pairs + sum(lane[k] for lane, k in zip(lanes, path, strict=True))

            every = product(range(len(model.labels)), repeat=len(packed))
            assert total(tuple(tagger._best_path(packed))) == max(map(total, every))
