"""The weights of a model, sorted by what they ask, so that no feature has to be spelt out to be summed.

`features` says what the tagger sees, as strings that training reads. Here the same features are found
through their parts: the weight of `u=di|jakarta` stands under *jakarta*, then *di*, and the four `ph=` of
*bank* beside its `rh=`. A test compares the sums of both ways.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from idnews.entities import lexicon
from idnews.entities.features import END, START, Resources, View, initials, shape
from idnews.entities.model import Model

_Pairs = dict[str, int]
# Sizes of runs and places in them that features tell apart.
_SIZES, _PLACES = 6, 4
_NONE: _Pairs = {}

first_mark = lru_cache(maxsize=1 << 10)(shape)


class _Block:
    """The features of a model by their first letters."""

    def __init__(self, weights: dict[str, int]) -> None:
        self._names = sorted(weights)
        self._weights = weights

    def __call__(self, kind: str) -> dict[str, int]:
        """The weights of the features `kind=…` by what stands behind the sign."""
        names, skip = self._names, len(kind) + 1
        block = names[bisect_left(names, kind + "=") : bisect_left(names, kind + ">")]
        weights = self._weights
        return {name[skip:]: weights[name] for name in block}

    def placed(self, kind: str) -> dict[str, list[int]]:
        """Those whose first letter is a place from 0 to 3: a list of four weights by the word behind it."""
        out: dict[str, list[int]] = {}
        for name, weight in self(kind).items():
            out.setdefault(name[1:], [0] * _PLACES)[int(name[0])] = weight
        return out

    def pairs(self, kind: str, mark: str, *, last: bool = False) -> dict[str, _Pairs]:
        """Those of two words with a mark between: by the first of them, or the last, then by the other."""
        out: dict[str, _Pairs] = {}
        for name, weight in self(kind).items():
            at = name.find(mark)
            while at >= 0:  # a word may hold the mark: every reading is kept
                before, after = name[:at], name[at + 1 :]
                key, other = (after, before) if last else (before, after)
                out.setdefault(key, {})[other] = weight
                at = name.find(mark, at + 1)
        return out


class WordWeights:
    """The weights of `features.word_facts`."""

    def __init__(self, model: Model, resources: Resources) -> None:
        block = _Block(model.facts)
        self._resources = resources
        self._lower, self._word, self._shape, self._share = block("l"), block("w"), block("s"), block("k")
        self._starts = block("a"), block("b"), block("d")
        self._ends = block("x"), block("y"), block("z"), block("v")
        lengths = block("m")
        self._lengths = [lengths.get(str(size), 0) for size in range(9)]
        self._kinds, self._lists = block("n"), block("g")
        self._title, self._legal = model.facts.get("t", 0), model.facts.get("f", 0)
        fine, middle, coarse = block("c1"), block("c2"), block("c3")
        self._clusters = {
            cluster: fine.get(cluster, 0) + middle.get(wider[0], 0) + coarse.get(wider[1], 0)
            for cluster, wider in resources.table.wider.items()
        }

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
            out += self._clusters[fine]
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


class _Side(NamedTuple):
    """What a word beside a run weighs: `own` for the run, `places` for the words of it.

    `far` is by the word behind this one, `across` by the word at the other end of the run.
    """

    own: int
    places: list[int]
    far: _Pairs
    across: _Pairs


class _Edge(NamedTuple):
    """What the first or the last word of a run weighs: `own` for the run, `places` for the words of it."""

    own: int
    places: list[int]


class _Next(NamedTuple):
    """What a word weighs together with the word before it and with the one after it."""

    before: _Pairs
    after: _Pairs


_ZEROS = [0] * _PLACES
_NO_SIDE, _NO_EDGE = _Side(0, _ZEROS, _NONE, _NONE), _Edge(0, _ZEROS)


class RunWeights:
    """The weights of what `features` tells of runs, of the words in them, and of those between."""

    def __init__(self, model: Model, resources: Resources) -> None:
        block, weight = _Block(model.others), model.others.get
        self._resources, self._weight = resources, weight
        self._left = _sides(block("rl"), block.placed("pl"), block.pairs("rm", " ", last=True), block.pairs("rq", "_"))
        self._right = _sides(block("rr"), block.placed("pr"), block.pairs("rs", " "), {})
        self._first = _edges(block("rh"), block.placed("ph"))
        self._last = _edges(block("rt"), block.placed("pt"))
        before, after = block.pairs("u", "|", last=True), block.pairs("j", "|")
        self._next = {w: _Next(before.get(w, _NONE), after.get(w, _NONE)) for w in {**before, **after}}
        self._left_clusters = self._by_cluster(block("ra"), block("rb"), block("rc"))
        self._right_clusters = self._by_cluster(block("rd"), block("re"), block("rf"))
        self._places = [[weight(f"p={a}{b}", 0) for b in range(_PLACES)] for a in range(_PLACES)]
        self._sizes = [weight(f"rn={size}", 0) for size in range(_SIZES)]
        self._modes = block("rk")
        self._legal, self._opening, self._gap = weight("rv", 0), weight("bos", 0), weight("gap", 0)
        self._gaps: dict[str, _Pairs] = {}
        for name, value in block("gs").items():
            self._gaps.setdefault(name[2:], {})[name[:2]] = value
        self._listed: dict[tuple[str, str], int] = {}

    def _by_cluster(self, fine: _Pairs, middle: _Pairs, coarse: _Pairs) -> dict[str, list[int]]:
        """For each cluster of 900 the weights by the size of the run."""
        middles = {name: [weight] * _SIZES for name, weight in middle.items()}
        zeros = [0] * _SIZES
        out = {}
        widest = {
            name: [coarse.get(f"{name}{size}", 0) for size in range(_SIZES)]
            for name in {wider[1] for wider in self._resources.table.wider.values()}
        }
        for cluster, (wider, most) in self._resources.table.wider.items():
            own = fine.get(cluster, 0)
            pairs = zip(middles.get(wider, zeros), widest[most], strict=True)
            out[cluster] = [own + a + b for a, b in pairs]
        return out

    def add(self, scores: list[int], view: View, first: int, last: int, runs: list[tuple[int, int]]) -> None:
        """Add the weights of runs and gaps to the scores of the words of the window `first:last`."""
        # two more words on each side: the word at `i` stands at `i + 2`
        lowers = [START, START, *view.lowers, END, END]
        covered = first
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
            total = self._gap
            beside = self._next.get(lower)
            if beside is not None:
                total += beside.before.get(before, 0) + beside.after.get(after, 0)
            marks = self._gaps.get(lower)
            if marks is not None:
                total += marks.get(first_mark(before[0]) + first_mark(after[0]), 0)
            scores[i - first] += total

    def _add_run(
        self, scores: list[int], view: View, lowers: list[str], begin: int, end: int, first: int
    ) -> None:
        """Add the weights of `features.run_features` and `features.place_features`."""
        far_left, left = lowers[begin : begin + 2]
        right, far_right = lowers[end + 2 : end + 4]
        size = end - begin
        counted = size if size < 5 else 5
        before, after = self._left.get(left, _NO_SIDE), self._right.get(right, _NO_SIDE)
        head, tail = self._first.get(lowers[begin + 2], _NO_EDGE), self._last.get(lowers[end + 1], _NO_EDGE)
        shared = before.own + after.own + head.own + tail.own + self._sizes[counted]
        shared += before.far.get(far_left, 0) + before.across.get(right, 0) + after.far.get(far_right, 0)
        fine = self._resources.table.fine
        left_cluster, right_cluster = fine.get(left), fine.get(right)
        if left_cluster is not None:
            shared += self._left_clusters[left_cluster][counted]
        if right_cluster is not None:
            shared += self._right_clusters[right_cluster][counted]
        if not lexicon.LEGAL_SUFFIXES.isdisjoint(view.words[begin:end]):
            shared += self._legal
        if view.mode:
            shared += self._modes.get(view.mode, 0)
        if left == "(" and right == ")":
            shared += self._weight(f"ro={counted}{initials(view, begin)}", 0)
        beside_left, beside_right, of_head, of_tail = before.places, after.places, head.places, tail.places
        for i in range(begin, end):
            ahead, behind = i - begin, end - 1 - i
            if ahead > 3:
                ahead = 3
            if behind > 3:
                behind = 3
            total = shared + self._places[ahead][behind]
            total += beside_left[ahead] + beside_right[behind] + of_head[ahead] + of_tail[behind]
            beside = self._next.get(lowers[i + 2])
            if beside is not None:
                total += beside.before.get(lowers[i + 1], 0) + beside.after.get(lowers[i + 3], 0)
            scores[i - first] += total
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


def _sides(
    own: _Pairs, places: dict[str, list[int]], far: dict[str, _Pairs], across: dict[str, _Pairs]
) -> dict[str, _Side]:
    """All that is known of words beside runs, by word."""
    return {
        w: _Side(own.get(w, 0), places.get(w, _ZEROS), far.get(w, _NONE), across.get(w, _NONE))
        for w in {**own, **places, **far, **across}
    }


def _edges(own: Mapping[str, int], places: dict[str, list[int]]) -> dict[str, _Edge]:
    """All that is known of the first or last words of runs, by word."""
    return {w: _Edge(own.get(w, 0), places.get(w, _ZEROS)) for w in {**own, **places}}
