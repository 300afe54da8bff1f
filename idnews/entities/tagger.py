"""The tagger: a linear-chain CRF decoded in the stretches of a sentence that hold capitals."""

from __future__ import annotations

from idnews.entities import features
from idnews.entities.model import LANE, Model
from idnews.entities.tokens import Words
from idnews.values import Label

# Words whose sums are kept; a text of other words starts over.
_CACHED_WORDS = 50_000
# Labels that score this much less than a word's best are not followed (in units of weights).
_BEAM = 250


class Tagger:
    """Finds the entities of a text with a model; the sums of each word's features are kept for the next text."""

    def __init__(self, model: Model, resources: features.Resources) -> None:
        self._model = model
        self._resources = resources
        self._sums: dict[str, tuple[int, ...]] = {}
        self._width = LANE * len(model.labels)
        self._inside = [label[:1] for label in model.labels]

    def spans(self, words: Words) -> list[tuple[int, int, Label]]:
        """The entities as `(first word, end, label)`."""
        out: list[tuple[int, int, Label]] = []
        for begin, end in zip(words.sentences, words.sentences[1:], strict=False):
            view = features.look(words.texts[begin:end], self._resources)
            for first, last in features.windows(view):
                for a, b, label in self._decode(view, first, last):
                    out.append((begin + a, begin + b, label))
        return out

    def _word_sums(self, word: str) -> tuple[int, ...]:
        weights = self._model.weights
        sums = tuple(
            sum(weights.get(f, 0) for f in features.word_features(word, offset, self._resources))
            for offset in features.OFFSETS
        )
        if len(self._sums) >= _CACHED_WORDS:
            self._sums = {}
        self._sums[word] = sums
        return sums

    def _decode(self, view: features.View, first: int, last: int) -> list[tuple[int, int, Label]]:
        scores = self._scores(view, first, last)
        return self._read(self._best_path(scores), first)

    def _scores(self, view: features.View, first: int, last: int) -> list[int]:
        """The packed score of each word of a window."""
        words, count = view.words, len(view.words)
        known = self._sums.get
        padded = [
            features.START if k < 0 else features.END if k >= count else words[k] for k in range(first - 2, last + 2)
        ]
        sums = [known(w) or self._word_sums(w) for w in padded]
        scores = [
            sums[k][0] + sums[k - 1][1] + sums[k + 1][2] + sums[k - 2][3] + sums[k + 2][4]
            for k in range(2, len(sums) - 2)
        ]
        weight = self._model.weights.get
        covered = first
        for run_first, run_end in view.runs:
            if run_first < first or run_first >= last:
                continue
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
        width, transitions = self._width, self._model.transitions
        before: dict[int, int] = {0: 0}  # label: score of the best path that ends in it; names begin outside
        back: list[dict[int, int]] = []
        for packed in scores:
            lanes = memoryview(packed.to_bytes(width, "little")).cast("H")
            floor = max(lanes) - _BEAM
            now: dict[int, int] = {}
            links: dict[int, int] = {}
            for label, score in enumerate(lanes):
                if score < floor and label:
                    continue
                best, link = -1 << 60, -1
                for previous, weight in transitions[label]:
                    if previous in before and before[previous] + weight > best:
                        best, link = before[previous] + weight, previous
                if link >= 0:
                    now[label], links[label] = best + score, link
            before = now
            back.append(links)
        label = max(before, key=before.__getitem__)
        path = []
        for links in reversed(back):
            path.append(label)
            label = links[label]
        return path[::-1]

    def _read(self, path: list[int], first: int) -> list[tuple[int, int, Label]]:
        """The entities that a path of labels marks."""
        out: list[tuple[int, int, Label]] = []
        labels = self._model.labels
        for i, k in enumerate(path, first):
            if self._inside[k] == "B":
                out.append((i, i + 1, Label(labels[k][2:])))
            elif self._inside[k] == "I":
                start, _, label = out[-1]
                out[-1] = (start, i + 1, label)
        return out
