"""The tagger: a linear-chain CRF decoded in the stretches of a sentence that hold capitals."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from operator import add
from struct import Struct

from idnews.entities import features, terms
from idnews.entities.model import LANE, NEVER, Model
from idnews.entities.tokens import Words
from idnews.entities.weights import Scores
from idnews.values import Label

# Labels whose sum so far lies this many nats below the best one's are not followed.
_BEAM = 10
_TOP = 8 * LANE - 1  # the number of a lane's upmost bit, which no sum reaches
_LANE_MASK = (1 << 8 * LANE) - 1


class Tagger:
    """Finds the entities of a text with a model; it keeps the sums of words for the next text."""

    def __init__(self, model: Model, resources: features.Resources) -> None:
        self._model = model
        self._resources = resources
        # The highest weight of a label behind any other goes into the label's own score, so that scores alone
        # say which labels are worth following.
        self._shift = [max(row) for row in model.transitions]
        self._transitions = [
            [weight - top if weight > NEVER else NEVER for weight in row]
            for row, top in zip(model.transitions, self._shift, strict=True)
        ]
        self._scores = Scores(model, resources, self._pack([top - min(self._shift) for top in self._shift]))
        self._beam = _BEAM * model.scale
        self._unpack = Struct(f"<{len(model.labels)}H").unpack
        self._width = LANE * len(model.labels)
        self._labels = [Label(name[2:]) if name[1:] else None for name in model.labels]
        self._ones = self._pack([1] * len(model.labels))
        self._tops = self._ones << _TOP
        self._steps = self._pack_transitions()
        self._opening = [row[0] for row in self._transitions]  # the weights behind `O`

    def _pack(self, lanes: list[int]) -> int:
        return sum(lane << 8 * LANE * k for k, lane in enumerate(lanes))

    def _pack_transitions(self) -> list[tuple[int, int]]:
        """For each label the packed weights of those behind it, none negative, and a mask of those that may be."""
        rows = self._transitions
        columns = list(zip(*rows, strict=True))
        surplus = 1 + self._beam - min(0, *(weight for row in rows for weight in row if weight > NEVER))
        return [
            (
                self._pack([surplus + (weight if weight > NEVER else 0) for weight in column]),
                self._pack([_LANE_MASK if weight > NEVER else 0 for weight in column]),
            )
            for column in columns
        ]

    def spans(self, words: Words) -> list[tuple[int, int, Label]]:
        """The entities as `(first word, end, label)`."""
        out: list[tuple[int, int, Label]] = []
        names, name = [*words.names, len(words.texts)], 0
        for begin, end in pairwise(words.sentences):
            if names[name] >= end:
                continue  # a sentence without capitals names nothing
            first_name, name = name, bisect_left(names, end, name)
            named = [i - begin for i in names[first_name:name]]
            view = features.look(words.texts[begin:end], self._resources, named, words.lowers[begin:end])
            seen = view.words
            for group in features.groups(view):
                first = group[0][0]
                if seen[first] in terms.TIMES_AND_MONEY and all(map(str.isdecimal, seen[first + 1 : group[-1][1]])):
                    continue  # a weekday, month, time zone or currency, with figures or without, names nothing
                path = self._best_path(self._scores.of(view, group))
                if any(path):
                    self._read(path, begin + first, out)
        return out

    def _best_path(self, scores: list[int]) -> list[int]:
        """The labels with the highest sum of scores and transitions, by Viterbi's algorithm within a beam.

        The transitions from a label are packed like scores, so one sum follows all labels at once. Lanes
        of labels that cannot follow, or that score too little, are blanked, and so are the lowest.
        """
        width, beam, unpack = self._width, self._beam, self._unpack
        if len(scores) == 1:  # every other window
            totals = list(map(add, unpack(scores[0].to_bytes(width, "little")), self._opening))
            return [totals.index(max(totals))]
        steps, ones, tops = self._steps, self._ones, self._tops
        lanes: tuple[int, ...] = (0,)  # names begin outside
        best = 0
        back: list[list[tuple[int, int]]] = []  # before each word the labels, and how far they lie behind the best
        for packed in scores:
            floor = best - beam
            before = [(label, score - best) for label, score in enumerate(lanes) if score >= floor]
            back.append(before)
            sums, allowed = steps[before[0][0]]
            if len(before) > 1:
                sums = sums + before[0][1] * ones & allowed
                for label, behind in before[1:]:
                    step, may = steps[label]
                    step = step + behind * ones & may
                    allowed |= may
                    # the upmost bit of a lane stays where the lane is not below the other; it becomes a mask
                    larger = (sums | tops) - step & tops
                    sums = step ^ ((sums ^ step) & ((larger << 1) - (larger >> _TOP)))
            lanes = unpack((packed + sums & allowed).to_bytes(width, "little"))
            best = max(lanes)
        label = lanes.index(best)
        path = [label]
        for before in back[:0:-1]:
            row = self._transitions[label]
            label, total = before[0]
            highest = total + row[label]
            for previous, total in before:
                if total + row[previous] > highest:
                    label, highest = previous, total + row[previous]
            path.append(label)
        return path[::-1]

    def _read(self, path: list[int], first: int, out: list[tuple[int, int, Label]]) -> None:
        """Add the entities that a path of labels marks."""
        names = self._model.labels
        for i, k in enumerate(path, first):
            label = self._labels[k]
            if label is None:
                continue
            if names[k][0] == "B":
                out.append((i, i + 1, label))
            else:
                start, _, label = out[-1]
                out[-1] = (start, i + 1, label)
