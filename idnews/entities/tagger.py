"""The tagger: a linear-chain CRF decoded in the stretches of a sentence that hold capitals."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from operator import itemgetter
from struct import Struct

from idnews.entities import features
from idnews.entities.model import LANE, OFFSETS, Model
from idnews.entities.tokens import Words
from idnews.values import Label

# Words whose sums are kept; a text of other words starts over.
_CACHED_WORDS = 30_000
_LONGEST_KEPT = 64  # letters; longer words are rubbish, and would fill the memory
# Labels that score this many nats less than a word's best are not followed.
_BEAM = 10

_Sums = tuple[int, int, int, int, int]

_total = itemgetter(1)


class Tagger:
    """Finds the entities of a text with a model; it keeps the sums of words for the next text."""

    def __init__(self, model: Model, resources: features.Resources) -> None:
        self._model = model
        self._resources = resources
        self._sums: dict[str, _Sums] = {}
        self._beam = round(_BEAM * model.scale)
        self._unpack = Struct(f"<{len(model.labels)}H").unpack
        self._width = LANE * len(model.labels)

    def spans(self, words: Words) -> list[tuple[int, int, Label]]:
        """The entities as `(first word, end, label)`."""
        out: list[tuple[int, int, Label]] = []
        names, name = [*words.names, len(words.texts)], 0
        for begin, end in pairwise(words.sentences):
            if names[name] >= end:
                continue  # a sentence without capitals names nothing
            name = bisect_left(names, end, name)
            view = features.look(words.texts[begin:end], self._resources)
            run = 0
            for first, last in features.windows(view):
                runs = []
                while run < len(view.runs) and view.runs[run][0] < last:
                    runs.append(view.runs[run])
                    run += 1
                path = self._best_path(self._scores(view, first, last, runs))
                self._read(path, begin + first, out)
        return out

    def _word_sums(self, word: str) -> _Sums:
        """The packed scores that a word gives to itself and to its neighbours."""
        fact = self._model.facts.get
        total = sum([fact(f, 0) for f in features.word_facts(word, self._resources)])
        size = self._width
        packed = total.to_bytes(size * len(OFFSETS), "little")
        at, before, after, far_before, far_after = (
            int.from_bytes(packed[i : i + size], "little") for i in range(0, len(packed), size)
        )
        if len(self._sums) >= _CACHED_WORDS:
            self._sums = {}
        sums = (at, before, after, far_before, far_after)
        if len(word) < _LONGEST_KEPT:
            self._sums[word] = sums
        return sums

    def _scores(self, view: features.View, first: int, last: int, runs: list[tuple[int, int]]) -> list[int]:
        """The packed score of each word of a window."""
        words, count = view.words, len(view.words)
        known = self._sums.get
        padded = words[max(0, first - 2) : last + 2]
        if first < 2:
            padded = [features.START] * (2 - first) + padded
        padded += [features.END] * (last + 2 - count)
        sums = [known(w) or self._word_sums(w) for w in padded]
        scores = [
            at[0] + before[1] + after[2] + far_before[3] + far_after[4]
            for far_before, before, at, after, far_after in zip(
                sums, sums[1:], sums[2:], sums[3:], sums[4:], strict=False
            )
        ]
        weight = self._model.others.get
        covered = first
        for run_first, run_end in runs:
            for i in range(covered, run_first):
                scores[i - first] += sum([weight(f, 0) for f in features.gap_features(view, i)])
            shared = sum([weight(f, 0) for f in features.run_features(view, run_first, run_end, self._resources)])
            listed = features.list_features(view, run_first, run_end, self._resources)
            for i in range(run_first, run_end):
                own = [weight(f, 0) for f in features.place_features(view, i, run_first, run_end)]
                if i in listed:
                    own += [weight(f, 0) for f in listed[i]]
                scores[i - first] += shared + sum(own)
            covered = run_end
        for i in range(covered, last):
            scores[i - first] += sum([weight(f, 0) for f in features.gap_features(view, i)])
        return scores

    def _best_path(self, scores: list[int]) -> list[int]:
        """The labels with the highest sum of scores and transitions, by Viterbi's algorithm within a beam."""
        width, beam, unpack = self._width, self._beam, self._unpack
        transitions = self._model.transitions
        before = [(0, 0)]  # labels with the score of the best path that ends there; names begin outside
        back: list[dict[int, int]] = []
        for packed in scores:
            lanes = unpack(packed.to_bytes(width, "little"))
            floor = max(lanes) - beam
            now: list[tuple[int, int]] = []
            links: dict[int, int] = {}
            for label, score in enumerate(lanes):
                if score >= floor or not label:  # `O` may stand behind every label
                    row = transitions[label]
                    link, best = before[0]
                    best += row[link]
                    for previous, total in before[1:]:
                        if total + row[previous] > best:
                            link, best = previous, total + row[previous]
                    now.append((label, best + score))
                    links[label] = link
            if len(now) > 2:
                worst = max(now, key=_total)[1] - beam
                now = [state for state in now if state[1] >= worst]
            before = now
            back.append(links)
        label = max(before, key=_total)[0]
        path = []
        for links in reversed(back):
            path.append(label)
            label = links[label]
        return path[::-1]

    def _read(self, path: list[int], first: int, out: list[tuple[int, int, Label]]) -> None:
        """Add the entities that a path of labels marks."""
        labels = self._model.labels
        for i, k in enumerate(path, first):
            if not k:
                continue
            if labels[k][0] == "B":
                out.append((i, i + 1, Label(labels[k][2:])))
            else:
                start, _, label = out[-1]
                out[-1] = (start, i + 1, label)
