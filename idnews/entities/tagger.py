"""The tagger: a linear-chain CRF decoded in the stretches of a sentence that hold capitals."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from operator import itemgetter
from struct import Struct

from idnews.entities import features
from idnews.entities.model import LANE, OFFSETS, Model
from idnews.entities.tokens import Words
from idnews.entities.weights import RunWeights, WordWeights
from idnews.values import Label

# Words whose sums are kept; a text of other words starts over.
_CACHED_WORDS = 30_000
_LONGEST_KEPT = 64  # letters; longer words are rubbish, and would fill the memory
# Labels that score this many nats less than a word's best are not followed.
_BEAM = 10
_LEAST = -1 << 60  # less than the sum of any path

_Sums = tuple[int, int, int, int, int]

_total = itemgetter(1)


class Tagger:
    """Finds the entities of a text with a model; it keeps the sums of words for the next text."""

    def __init__(self, model: Model, resources: features.Resources) -> None:
        self._model = model
        self._resources = resources
        self._facts = WordWeights(model, resources)
        self._runs = RunWeights(model, resources)
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
        size = self._width
        packed = self._facts.total(word).to_bytes(size * len(OFFSETS), "little")
        read = int.from_bytes
        sums = (
            read(packed[:size], "little"),
            read(packed[size : 2 * size], "little"),
            read(packed[2 * size : 3 * size], "little"),
            read(packed[3 * size : 4 * size], "little"),
            read(packed[4 * size :], "little"),
        )
        if len(self._sums) >= _CACHED_WORDS:
            self._sums = {}
        if len(word) < _LONGEST_KEPT:
            self._sums[word] = sums
        return sums

    def _scores(self, view: features.View, first: int, last: int, runs: list[tuple[int, int]]) -> list[int]:
        """The packed score of each word of a window."""
        words, known = view.words, self._sums.get
        padded = words[max(0, first - 2) : last + 2]
        if first < 2:
            padded = [features.START] * (2 - first) + padded
        padded += [features.END] * (last + 2 - len(words))
        sums = [known(w) or self._word_sums(w) for w in padded]
        scores = [
            at[0] + before[1] + after[2] + far_before[3] + far_after[4]
            for far_before, before, at, after, far_after in zip(
                sums, sums[1:], sums[2:], sums[3:], sums[4:], strict=False
            )
        ]
        self._runs.add(scores, view, first, last, runs)
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
            near = [label for label, score in enumerate(lanes) if score >= floor]
            if near[0]:
                near.insert(0, 0)  # `O` may stand behind every label
            if len(before) == 1:
                link, total = before[0]
                now = [(label, total + transitions[label][link] + lanes[label]) for label in near]
                links = dict.fromkeys(near, link)
            else:
                now, links = [], {}
                for label in near:
                    row, link, best = transitions[label], 0, _LEAST
                    for previous, total in before:
                        total += row[previous]
                        if total > best:
                            link, best = previous, total
                    now.append((label, best + lanes[label]))
                    links[label] = link
            if len(now) > 1:
                floor = max(now, key=_total)[1] - beam
                now = [state for state in now if state[1] >= floor]
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
