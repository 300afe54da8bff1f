"""Train the tagger and export its weights.

    python -m idnews.entities.train.crf ../shared [--to FILE]          the model of the package
    python -m idnews.entities.train.crf --conll OWN.conll --to FILE    a model of one's own

Each feature stands twice: plain, and marked with the convention of its source (`idner`, `own`). What
corpora agree on goes into the plain copy, what they differ in into the others. The export keeps the
convention `own`: its copy is added to the plain weight.

The model of the package is the mean of four: one that has learnt from the shared data, one that has learnt from the
sentences beside this module as well, and two that have learnt from all of them thinned: each word without a fifth of
its features, by chance, so that they rely on no feature alone. Scores are sums of weights, so the mean of the weights
gives the mean of the models' scores; on text that nobody had looked at it was better than any of them
(docs/entities.md).

All features are learnt, those that stand once as well, but only the `MOST` that tell most are kept: that have large
weights or come often.
"""

# pyright: reportMissingImports=false, reportAttributeAccessIssue=false

from __future__ import annotations

import argparse
import random
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pycrfsuite

from idnews.entities import features, gazetteer, words
from idnews.entities.model import FILE, OFFSETS, write_model
from idnews.entities.tokens import split_words
from idnews.entities.train import augment
from idnews.entities.train.corpora import CONVENTION, Sample, read_conll, tags, training_samples, written_samples

# The weights of features by label, and those of pairs of labels.
Weights = tuple[dict[str, dict[str, float]], dict[tuple[str, str], float]]

L1, L2, ITERATIONS = 0.0, 0.5, 120
DROPPED = 0.2  # the share of features that a thinned model does not see
SEEDS = (1, 2)  # of the thinned models
MOST = 66_000  # features of a model: its file has to stay small


class Sequence(NamedTuple):
    """A window of a sentence: the features and the tag of each word, and the convention of the tags."""

    items: list[list[str]]
    tags: list[str]
    convention: str


def sequences(samples: Iterable[Sample], resources: features.Resources) -> Iterator[Sequence]:
    """All windows of the samples."""
    cache: dict[tuple[str, int], list[str]] = {}
    for sample in samples:
        cut = split_words(sample.text)
        gold = tags(cut, sample.entities)
        for begin, end in zip(cut.sentences, cut.sentences[1:], strict=False):
            view = features.look(cut.texts[begin:end], resources)
            for first, last in features.windows(view):
                items = window_features(view, first, last, resources, cache)
                yield Sequence(items, gold[begin + first : begin + last], sample.convention)


def window_features(
    view: features.View,
    first: int,
    last: int,
    resources: features.Resources,
    cache: dict[tuple[str, int], list[str]],
) -> list[list[str]]:
    """The features of each word of a window, as strings."""
    items = []
    for i in range(first, last):
        item: list[str] = []
        for mark, offset in OFFSETS.items():
            k = i + offset
            word = features.START if k < 0 else features.END if k >= len(view.words) else view.words[k]
            if (word, offset) not in cache:
                facts = features.word_facts(word, resources)
                cache[word, offset] = [mark + fact for fact in facts if features.counts_at(fact, offset)]
            item += cache[word, offset]
        items.append(item)
    gaps = set(range(first, last))
    for run_first, run_end in view.runs:
        if first <= run_first < last:
            shared = features.run_features(view, run_first, run_end, resources)
            listed = features.list_features(view, run_first, run_end, resources)
            for i in range(run_first, run_end):
                items[i - first] += shared + features.place_features(view, i, run_first, run_end) + listed.get(i, [])
                gaps.discard(i)
    for i in gaps:
        items[i - first] += features.gap_features(view, i)
    return items


def train(data: list[Sequence], to: Path, *, l1: float = L1, l2: float = L2, iterations: int = ITERATIONS) -> None:
    """Train a CRF with every feature doubled by convention, where there is more than one."""
    trainer = pycrfsuite.Trainer(verbose=False)
    several = len({sequence.convention for sequence in data}) > 1
    for items, gold, convention in data:
        doubled = [item + [f"{convention}:{f}" for f in item] for item in items] if several else items
        trainer.append(pycrfsuite.ItemSequence(doubled), gold)
    trainer.set_params({"c1": l1, "c2": l2, "max_iterations": iterations, "feature.possible_transitions": True})
    trainer.train(str(to))


def weights(crf: Path, convention: str) -> Weights:
    """The weights by feature and label with the convention folded in, and those of transitions."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(crf))
    info = tagger.info()
    out: dict[str, dict[str, float]] = {}
    prefix = f"{convention}:"
    for (name, label), weight in info.state_features.items():
        mark, _, rest = name.partition(":")
        if mark in ("idner", "own") and rest:
            if not name.startswith(prefix):
                continue
            name = rest
        row = out.setdefault(name, {})
        row[label] = row.get(label, 0.0) + weight
    return out, dict(info.transitions)


def thinned(windows: Iterable[Sequence], seed: int) -> Iterator[Sequence]:
    """The windows without some features of each word, by chance, so that a model relies on none alone."""
    chance = random.Random(seed)
    for window in windows:
        yield window._replace(items=[[f for f in item if chance.random() >= DROPPED] for item in window.items])


def learnt(samples: list[Sample], resources: features.Resources, seed: int | None = None) -> Weights:
    """The weights of a model of these samples, thinned by the seed where one is given."""
    windows = sequences(samples, resources)
    with tempfile.TemporaryDirectory() as folder:
        crf = Path(folder) / "crf"
        train(list(windows if seed is None else thinned(windows, seed)), crf)
        return weights(crf, CONVENTION)


def chosen(model: Weights, samples: list[Sample], resources: features.Resources) -> Weights:
    """The model with those features alone that tell most: by the largest weight, and by how often samples have them."""
    by_name, pairs = model
    often = Counter(name for sequence in sequences(samples, resources) for item in sequence.items for name in item)

    def rank(name: str) -> tuple[float, str]:
        return -max(map(abs, by_name[name].values())) * (1 + often[name]) ** 0.5, name

    return {name: by_name[name] for name in sorted(by_name, key=rank)[:MOST]}, pairs


def mean(models: list[Weights]) -> Weights:
    """The mean of each weight over some models; what a model does not know weighs nothing in it."""
    by_name: dict[str, dict[str, float]] = {}
    pairs: dict[tuple[str, str], float] = {}
    for by_feature, by_pair in models:
        for name, by_label in by_feature.items():
            row = by_name.setdefault(name, {})
            for label, weight in by_label.items():
                row[label] = row.get(label, 0.0) + weight / len(models)
        for pair, weight in by_pair.items():
            pairs[pair] = pairs.get(pair, 0.0) + weight / len(models)
    return by_name, pairs


def of_the_package(shared: list[Sample], resources: features.Resources) -> Weights:
    """The weights of a model like that of the package, of these samples of the shared data."""
    samples = augment.with_variants(shared, gazetteer.load())  # also where features see no gazetteer
    every = samples + written_samples()
    models = [learnt(samples, resources), *(learnt(every, resources, seed) for seed in (None, *SEEDS))]
    return chosen(mean(models), every, resources)


def main() -> None:
    """Train and write a model."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path, nargs="?", help="the folder with ner/ and text/")
    parser.add_argument("--conll", type=Path, help="train on this file alone: token ... IOB-tag a line")
    parser.add_argument("--to", type=Path, help="the file to write; without it that of the package")
    arguments = parser.parse_args()
    if (arguments.shared is None) == (arguments.conll is None):
        parser.error("name either the shared folder or --conll FILE")
    if arguments.conll and not arguments.to:
        parser.error("name with --to FILE where your model goes")  # or it would take the place of the package's
    resources = features.Resources(words.load(), gazetteer.load())
    if arguments.conll:
        try:
            own = read_conll(arguments.conll, CONVENTION)
        except (OSError, UnicodeDecodeError) as error:
            parser.error(f"{arguments.conll} cannot be read: {error}")
        if not any(sample.entities for sample in own):
            parser.error(f"{arguments.conll} has no names: expected lines of `token ... IOB-tag`, such as `Budi B-PER`")
        samples = augment.with_variants(own, resources.gazetteer)
        model = write_model(*chosen(learnt(samples, resources), samples, resources))
    else:
        model = write_model(*of_the_package(training_samples(arguments.shared), resources))
    to = arguments.to or Path(__file__).parents[2] / "data" / FILE
    to.write_bytes(model)


if __name__ == "__main__":
    main()
