"""More sentences from the annotated ones: other names in the same places, and headlines.

A model that has seen a sentence with several names learns from the words around them; one that has seen
headlines in capitals does not take every word of them for a name. All choices come from a fixed seed.
"""

from __future__ import annotations

import random
from collections import defaultdict

from idnews.entities import lexicon
from idnews.entities.gazetteer import ROUND, Gazetteer
from idnews.entities.train.corpora import CONVENTION, Sample

SEED, COPIES, SHARE, HEADLINE_STEP, LONGEST_HEADLINE = 1, 2, 0.6, 6, 140


class _Pools:
    """Names to put in the place of others."""

    def __init__(self, samples: list[Sample], table: Gazetteer) -> None:
        seen: dict[str, set[str]] = defaultdict(set)
        for sample in samples:
            for start, end, label in sample.entities:
                seen[label].add(sample.text[start:end])
        self._seen = {label: sorted(names) for label, names in seen.items()}
        self._full = [name for name in self._seen.get("PERSON", []) if " " in name]
        self._first = _of_kind(table, "1")
        self._last = _of_kind(table, "2")
        self._brands = _of_kind(table, lexicon.KIND_BRAND)
        self._places = _of_kind(table, lexicon.KIND_PLACE + lexicon.KIND_PROVINCE)

    def other(self, name: str, label: str, rng: random.Random) -> str:
        """Another name of the same label: from the corpus, or from the gazetteers."""
        fresh = rng.random() < 0.5
        if label == "PERSON":
            full = rng.choice(self._full or [name])
            if " " not in name:
                return rng.choice(self._last if fresh else full.split())
            return f"{rng.choice(self._first)} {rng.choice(self._last)}" if fresh else full
        if label == "ORG" and fresh:
            bound = name.isupper() or name.split()[0] in lexicon.AGENCY_HEADS
            return name if bound else rng.choice(self._brands)
        if label == "LOC" and fresh:
            return rng.choice(self._places)
        return rng.choice(self._seen[label])


def _of_kind(table: Gazetteer, kinds: str) -> list[str]:
    """The names of these kinds, each once: one with a round apostrophe is in the table with a straight one too."""
    names = [name for name, own in table.kinds.items() if set(own) & set(kinds) and name[0].isupper()]
    return [name for name in names if ROUND not in name or name.replace(ROUND, "'") not in table.kinds]


def with_variants(samples: list[Sample], table: Gazetteer) -> list[Sample]:
    """The samples, and those of our convention again with other names and as headlines."""
    own = [sample for sample in samples if sample.convention == CONVENTION]
    return [*samples, *renamed(own, table), *headlines(own)]


def renamed(samples: list[Sample], table: Gazetteer) -> list[Sample]:
    """Each sample that has entities `COPIES` times more, with most of its names exchanged."""
    rng, pools = random.Random(SEED), _Pools(samples, table)
    out = []
    for sample in COPIES * samples:
        if not sample.entities:
            continue
        text, entities, at = "", list[tuple[int, int, str]](), 0
        for start, end, label in sorted(sample.entities):
            name = sample.text[start:end]
            text += sample.text[at:start]
            new = pools.other(name, label, rng) if rng.random() < SHARE else name
            entities.append((len(text), len(text) + len(new), label))
            text, at = text + new, end
        out.append(Sample(text + sample.text[at:], entities, sample.convention))
    return out


def headlines(samples: list[Sample]) -> list[Sample]:
    """Some short samples as headlines: every letter, or the first of every word, as a capital."""
    out = []
    for i, sample in enumerate(samples):
        if len(sample.text) > LONGEST_HEADLINE or i % HEADLINE_STEP > 1:
            continue
        shouted = sample.text.upper() if i % HEADLINE_STEP == 0 else _titled(sample.text)
        if len(shouted) == len(sample.text):
            out.append(sample._replace(text=shouted))
    return out


def _titled(text: str) -> str:
    words = text.split(" ")
    return " ".join(w if w in lexicon.SMALL_IN_TITLES else w[:1].upper() + w[1:] for w in words)
