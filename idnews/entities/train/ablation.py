"""What each part of the entity layer adds, measured on sentences that the models here were not trained on.

    python -m idnews.entities.train.ablation ../shared

Trains without a tenth of `own-modern` and without the dev part of idner, three times: on features of the
word and its neighbours alone, with gazetteers, and with what plain text tells of words as well. Then come
the rules of form, and the document layer.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from idnews.entities import features, find, gazetteer, spread, words
from idnews.entities.model import read_model, write_model
from idnews.entities.spans import Span, Spans
from idnews.entities.tagger import Tagger
from idnews.entities.tokens import Words, split_words
from idnews.entities.train import crf
from idnews.entities.train.corpora import Sample, read_conll, read_json, training_samples

MAIN = ("PERSON", "ORG", "LOC")
STEP, REST = 10, 3  # every tenth sentence, from the fourth on, is held back

Found = set[tuple[int, int, str]]


def held_back(samples: Iterable[Sample]) -> list[Sample]:
    """The tenth of `own-modern` that is not trained on."""
    return [sample for i, sample in enumerate(samples) if i % STEP == REST]


def f1(finder: Callable[[str], Found], samples: list[Sample], labels: tuple[str, ...]) -> float:
    """Strict F1 over mentions of these labels."""
    hits = found = gold = 0
    for sample in samples:
        right = {entity for entity in sample.entities if entity[2] in labels}
        got = {entity for entity in finder(sample.text) if entity[2] in labels}
        hits, found, gold = hits + len(right & got), found + len(got), gold + len(right)
    return 2 * hits / (found + gold) if found + gold else 1.0


def finder(tagger: Tagger, layers: Iterable[Callable[[Words, Spans], Spans]]) -> Callable[[str], Found]:
    """Entities by a tagger and the layers behind it."""

    def found(text: str) -> Found:
        cut = split_words(text)
        spans = [Span(first, last, label, "tagger") for first, last, label in tagger.spans(cut)]
        for layer in layers:
            spans = layer(cut, spans)
        return {(cut.start(s.first), cut.ends[s.last - 1], str(s.label)) for s in spans}

    return found


def trained(samples: list[Sample], resources: features.Resources) -> Tagger:
    """A tagger trained on these samples with these tables."""
    return Tagger(read_model(write_model(*crf.of_the_package(samples, resources))), resources)


def main() -> None:
    """Print the table as Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    shared: Path = parser.parse_args().shared
    held = held_back(read_json(shared / "ner" / "own-modern.jsonl"))
    idner = read_conll(shared / "ner" / "idner-news-2k.dev.conll", "idner")
    unseen = {sample.text for sample in held + idner}
    samples = [sample for sample in training_samples(shared) if sample.text not in unseen]
    gold = [
        read_json(shared / "gold" / "dev.jsonl"),
        read_json(shared / "gold" / "articles.jsonl"),
        held,
        idner,
    ]
    table, lists = words.load(), gazetteer.load()
    bare = features.Resources(replace(table, fine={}, kind={}), gazetteer.Gazetteer({}, {}, {}, {}))
    listed = features.Resources(bare.table, lists)
    full = features.Resources(table, lists)
    last = trained(samples, full)
    rows = [
        ("tagger alone", finder(trained(samples, bare), ())),
        ("+ gazetteers", finder(trained(samples, listed), ())),
        ("+ clusters, NERP words", finder(last, ())),
        ("+ rules of form", finder(last, find.RULES)),
        ("+ document layer", finder(last, (*find.RULES, spread.spread))),
    ]
    print("| | dev | articles | own-modern, held back | PRODUCT | EVENT | idner dev |")
    print("|---|---|---|---|---|---|---|")
    for name, found in rows:
        figures = [f1(found, part, MAIN) for part in gold[:3]]
        figures += [f1(found, held, ("PRODUCT",)), f1(found, held, ("EVENT",)), f1(found, idner, MAIN)]
        print(f"| {name} | " + " | ".join(f"{figure:.3f}" for figure in figures) + " |", flush=True)


if __name__ == "__main__":
    main()
