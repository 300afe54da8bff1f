"""The weights of a model, sorted by what they ask, so that few features have to be spelt out to be summed.

`features` says what the tagger sees, as strings that training reads. Here the weights of each kind of
feature stand by themselves: that of `0l=bank` is found under *bank* alone. A test compares the sums of
both ways.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from idnews.entities import lexicon
from idnews.entities.features import Resources, View, initials, shape
from idnews.entities.model import Model

# Places in a run that features tell apart, from either end.
_PLACES = range(4)
_NO_ROW = [0] * (len(_PLACES) + 1)
_SIZES = 6  # of runs, from none; more words count as five
_USUAL = 8  # words; runs of fewer are most
_KEPT = 8_000  # words whose weights are kept, of each kind of place
_NONE: dict[str, int] = {}

_shape_of_letter = lru_cache(maxsize=1 << 10)(shape)


def _places(size: int) -> list[tuple[int, int]]:
    """Of each word of a run, how many words stand ahead of it and behind it; more than three count as three."""
    return [(min(at, 3), min(size - 1 - at, 3)) for at in range(size)]


class _Sorted:
    """Weights of features in the order of their names."""

    def __init__(self, weights: dict[str, int]) -> None:
        # models are written in the order of names
        self._names, self._weights = list(weights), list(weights.values())

    def __call__(self, start: str) -> dict[str, int]:
        """The weights of the features that begin so, by what follows."""
        names, skip = self._names, len(start)
        first, last = bisect_left(names, start), bisect_left(names, start + chr(0x10FFFF))
        return dict(zip([name[skip:] for name in names[first:last]], self._weights[first:last], strict=True))

    def rows(self, own: str, placed: str) -> dict[str, list[int]]:
        """For each word its weights in features with a place in the run, and behind them that of its own."""
        out: dict[str, list[int]] = {}
        for at, start in enumerate([*(f"{placed}{place}" for place in _PLACES), own]):
            for word, weight in self(start).items():
                if word in out:
                    out[word][at] = weight
                else:
                    out[word] = [0] * at + [weight] + [0] * (len(_PLACES) - at)
        return out


    def pairs(self, start: str, mark: str) -> dict[str, dict[str, int]]:
        """The weights of features of two words that a mark joins, by the first word and the second."""
        out: dict[str, dict[str, int]] = {}
        for both, weight in self(start).items():
            at = both.find(mark)
            while at >= 0:  # where a word has the mark in it, the name fits more than one pair
                out.setdefault(both[:at], {})[both[at + 1 :]] = weight
                at = both.find(mark, at + 1)
        return out


def _turned(pairs: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    """The same weights by the second word and the first."""
    out: dict[str, dict[str, int]] = {}
    for first, seconds in pairs.items():
        for second, weight in seconds.items():
            out.setdefault(second, {})[first] = weight
    return out


class _Beside(NamedTuple):
    """What a word right beside a run weighs there."""

    own: list[int]  # by the size of the run
    placed: list[int]  # for the run's words, by their places
    beyond: dict[str, int]  # with the next word, away from the run
    across: dict[str, int]  # with the word on the other side of the run


class _Side:
    """What words weigh that stand right beside a run, on one side of it."""

    def __init__(
        self,
        block: _Sorted,
        resources: Resources,
        rows: tuple[str, str],
        clusters: tuple[str, str, str],
        beyond: dict[str, dict[str, int]],
        across: dict[str, dict[str, int]],
    ) -> None:
        self._table = resources.table
        self._rows = block.rows(*rows)
        self._fine, self._middle, self._coarse = map(block, clusters)
        self._beyond, self._across = beyond, across
        self.known: dict[str, _Beside] = {}

    def weigh(self, word: str) -> _Beside:
        """The weights of a word, which are kept for the next time."""
        row = self._rows.get(word, _NO_ROW)
        own = [row[-1]] * _SIZES
        cluster = self._table.fine.get(word)
        if cluster is not None:
            wider, widest = self._table.wider[cluster]
            both = self._fine.get(cluster, 0) + self._middle.get(wider, 0)
            own = [weight + both + self._coarse.get(f"{widest}{size}", 0) for size, weight in enumerate(own)]
        weights = _Beside(own, row, self._beyond.get(word, _NONE), self._across.get(word, _NONE))
        if len(self.known) >= _KEPT:
            self.known = {}
        if len(word) < 64:
            self.known[word] = weights
        return weights


class _Inside(NamedTuple):
    """What a word inside a window weighs: as a run's first and last word, and with the word before and behind it."""

    head: list[int]
    tail: list[int]
    before: dict[str, int]
    after: dict[str, int]


class WordWeights:
    """The weights of `features.word_facts`."""

    def __init__(self, model: Model, resources: Resources) -> None:
        block = _Sorted(model.facts)
        self._resources = resources
        self._lower, self._word, self._shape, self._share = block("l="), block("w="), block("s="), block("k=")
        self._starts = block("a="), block("b="), block("d=")
        self._ends = block("x="), block("y="), block("z="), block("v=")
        lengths = block("m=")
        self._lengths = [lengths.get(str(size), 0) for size in range(9)]
        self._kinds, self._lists = block("n="), block("g=")
        self._title, self._legal = model.facts.get("t", 0), model.facts.get("f", 0)
        self._fine, self._middle, self._coarse = block("c1="), block("c2="), block("c3=")

    def total(self, word: str) -> int:
        """The sum of the packed weights of a word's facts."""
        table, lower, form = self._resources.table, word.lower(), shape(word)
        two, three, four = self._starts
        one_last, two_last, three_last, four_last = self._ends
        size = len(word)
        out = (
            self._lower.get(lower, 0)
            + self._word.get(word, 0)
            + self._shape.get(form, 0)
            + self._lengths[size if size < 8 else 8]
            + two.get(lower[:2], 0)
            + three.get(lower[:3], 0)
            + four.get(lower[:4], 0)
            + one_last.get(lower[-1:], 0)
            + two_last.get(lower[-2:], 0)
            + three_last.get(lower[-3:], 0)
            + four_last.get(lower[-4:], 0)
            + self._share.get(f"{table.share.get(lower, '?')}{form[:2]}", 0)
        )
        fine = table.fine.get(lower)
        if fine is not None:
            middle, coarse = table.wider[fine]
            out += self._fine.get(fine, 0) + self._middle.get(middle, 0) + self._coarse.get(coarse, 0)
        kind = table.kind.get(lower)
        if kind is not None:
            out += self._kinds.get(kind, 0)
        for kind in self._resources.gazetteer.kinds.get(word, ""):
            out += self._lists.get(kind, 0)
        if lower in lexicon.TITLES:
            out += self._title
        if word in lexicon.LEGAL_SUFFIXES or word in lexicon.LEGAL_PREFIXES:
            out += self._legal
        return out


class RunWeights:
    """The weights of what `features` tells of runs, of the words in them, and of those between."""

    def __init__(self, model: Model, resources: Resources) -> None:
        block, weight = _Sorted(model.others), model.others.get
        self._resources, self._weight = resources, weight
        far_left, far_right, across = block.pairs("rm=", " "), block.pairs("rs=", " "), block.pairs("rq=", "_")
        self._left = _Side(block, resources, ("rl=", "pl="), ("ra=", "rb=", "rc="), _turned(far_left), across)
        self._right = _Side(block, resources, ("rr=", "pr="), ("rd=", "re=", "rf="), far_right, {})
        self._head, self._tail = block.rows("rh=", "ph="), block.rows("rt=", "pt=")
        self._before, self._after = _turned(block.pairs("u=", "|")), block.pairs("j=", "|")
        self._inside: dict[str, _Inside] = {}
        self._sizes = [weight(f"rn={size}", 0) for size in range(_SIZES)]
        self._legal, self._modes = weight("rv", 0), block("rk=")
        places = [[weight(f"p={ahead}{behind}", 0) for behind in _PLACES] for ahead in _PLACES]
        self._places = [[(a, b, places[a][b]) for a, b in _places(size)] for size in range(_USUAL)]
        self._longer = places
        self._opening, self._gap, self._gaps = weight("bos", 0), weight("gap", 0), block("gs=")
        self._gap_words = {name[2:] for name in self._gaps}
        self._listed: dict[tuple[str, str], int] = {}

    def _weigh(self, word: str) -> _Inside:
        """The weights of a word in a window, which are kept for the next time."""
        weights = _Inside(
            self._head.get(word, _NO_ROW),
            self._tail.get(word, _NO_ROW),
            self._before.get(word, _NONE),
            self._after.get(word, _NONE),
        )
        if len(self._inside) >= _KEPT:
            self._inside = {}
        if len(word) < 64:
            self._inside[word] = weights
        return weights

    def add(self, scores: list[int], view: View, first: int, last: int, runs: list[tuple[int, int]]) -> None:
        """Add the weights of runs and gaps to the scores of the words of the window `first:last`."""
        lowers, covered = view.padded, first
        for begin, end in runs:
            if covered < begin:
                self._add_gap(scores, lowers, covered, begin, first)
            self._add_run(scores, view, lowers, begin, end, first)
            covered = end
        if covered < last:
            self._add_gap(scores, lowers, covered, last, first)

    def _add_gap(self, scores: list[int], lowers: list[str], begin: int, end: int, first: int) -> None:
        """Add the weights of `features.gap_features`."""
        for i in range(begin, end):
            before, lower, after = lowers[i + 1 : i + 4]
            _, _, befores, afters = self._inside.get(lower) or self._weigh(lower)
            total = self._gap + befores.get(before, 0) + afters.get(after, 0)
            if lower in self._gap_words:
                total += self._gaps.get(f"{_shape_of_letter(before[0])}{_shape_of_letter(after[0])}{lower}", 0)
            scores[i - first] += total

    def _add_run(self, scores: list[int], view: View, lowers: list[str], begin: int, end: int, first: int) -> None:
        """Add the weights of `features.run_features` and `features.place_features`."""
        far_left, left = lowers[begin : begin + 2]
        right, far_right = lowers[end + 2 : end + 4]
        words = lowers[begin + 2 : end + 2]
        size = end - begin
        counted = size if size < 5 else 5
        left_own, of_left, beyond_left, across = self._left.known.get(left) or self._left.weigh(left)
        right_own, of_right, beyond_right, _ = self._right.known.get(right) or self._right.weigh(right)
        inside = [self._inside.get(word) or self._weigh(word) for word in words]
        of_head, of_tail = inside[0].head, inside[-1].tail
        shared = (
            self._sizes[counted]
            + left_own[counted]
            + right_own[counted]
            + of_head[-1]
            + of_tail[-1]
            + beyond_left.get(far_left, 0)
            + beyond_right.get(far_right, 0)
            + across.get(right, 0)
        )
        if not lexicon.LEGAL_SUFFIXES.isdisjoint(view.words[begin:end]):
            shared += self._legal
        if view.mode:
            shared += self._modes.get(view.mode, 0)
        if left == "(" and right == ")":
            shared += self._weight(f"ro={counted}{initials(view, begin)}", 0)
        if size < _USUAL:
            places = self._places[size]
        else:
            places = [(a, b, self._longer[a][b]) for a, b in _places(size)]
        at, before = begin - first, left
        for word, (_, _, befores, afters), after, (ahead, behind, place) in zip(
            words, inside, lowers[begin + 3 : end + 3], places, strict=True
        ):
            scores[at] += (
                shared
                + place
                + of_left[ahead]
                + of_right[behind]
                + of_head[ahead]
                + of_tail[behind]
                + befores.get(before, 0)
                + afters.get(after, 0)
            )
            at, before = at + 1, word
        if not begin:
            scores[-first] += self._opening
        self._add_listed(scores, view.words, begin, end, first)

    def _add_listed(self, scores: list[int], words: list[str], begin: int, end: int, first: int) -> None:
        """Add the weights of `features.list_features`."""
        gazetteer, longest = self._resources.gazetteer, self._resources.gazetteer.longest
        i = begin
        while i < end:
            count, kinds = gazetteer.match(words, i, end) if words[i] in longest else (0, "")
            if not count:
                i += 1
                continue
            for k in range(count):
                place = "S" if count == 1 else "B" if k == 0 else "E" if k == count - 1 else "I"
                weight = self._listed.get((place, kinds))
                if weight is None:  # few: the gazetteers have not many sets of kinds
                    weight = sum(self._weight(f"G{place}{kind}", 0) for kind in kinds)
                    self._listed[place, kinds] = weight
                scores[i + k - first] += weight
            i += count
