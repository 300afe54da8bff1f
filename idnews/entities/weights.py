"""The weights of a model, sorted by what they ask, so that few features have to be spelt out to be summed.

`features` says what the tagger sees, as strings that training reads. Here the weights of each kind of
feature stand by themselves: that of `0l=bank` is found under *bank* alone. A test compares the sums of
both ways.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from idnews._remembered import Remembered
from idnews.entities import lexicon
from idnews.entities.features import Resources, View, initials, shape
from idnews.entities.model import Model, Packed

# Places in a run that features tell apart, from either end.
_PLACES = range(4)
_NO_ROW = [0] * (len(_PLACES) + 1)
_NONE: dict[str, int] = {}
_SIZES = 6  # of runs, from none; more words count as five
_USUAL = 8  # words; runs of fewer are most

_shape_of_letter = lru_cache(maxsize=1 << 10)(shape)


def _numbers(packed: Packed, start: str) -> dict[str, int]:
    """The numbers of the features that begin so, by what follows."""
    found, skip = packed.beginning(start), len(start)
    return dict(zip([name[skip:] for name in packed.names[found.start : found.stop]], found, strict=True))


def _weights(packed: Packed, start: str) -> dict[str, int]:
    """The weights of the features that begin so, by what follows."""
    rows, width, read = packed.rows, packed.width, int.from_bytes
    numbers = _numbers(packed, start)
    return {name: read(rows[number * width : (number + 1) * width], "little") for name, number in numbers.items()}


class _Rows:
    """Of words their weights in features with a place in the run, and behind them those of features without."""

    def __init__(self, packed: Packed, own: str, placed: str) -> None:
        self._packed = packed
        self._blocks = [_numbers(packed, start) for start in (*(f"{placed}{place}" for place in _PLACES), own)]
        self._words = frozenset().union(*self._blocks)

    def of(self, word: str) -> list[int]:
        """The weights of a word."""
        if word not in self._words:
            return _NO_ROW
        found = [block.get(word) for block in self._blocks]
        return [0 if number is None else self._packed.at(number) for number in found]


class _Pairs:
    """The weights of features of two words that a mark joins, by the first word and the second."""

    def __init__(self, packed: Packed, start: str, mark: str) -> None:
        self._packed, self._start, self._mark = packed, start, mark
        names, skip = packed.names, len(start)
        self._firsts = {names[number][skip : names[number].index(mark)] for number in packed.beginning(start)}

    def of(self, first: str) -> dict[str, int]:
        """The weights with a word, by the word behind it."""
        if first not in self._firsts and self._mark not in first:
            return _NONE
        packed, start = self._packed, f"{self._start}{first}{self._mark}"
        return {packed.names[number][len(start) :]: packed.at(number) for number in packed.beginning(start)}


class _Beside(NamedTuple):
    """What a word right beside a run weighs there."""

    own: list[int]  # by the size of the run
    placed: list[int]  # for the run's words, by their places
    joined: dict[str, int]  # with a word behind it: left of the run the one to its right, right of it the next


class _Side:
    """What words weigh that stand right beside a run, on one side of it."""

    def __init__(
        self,
        packed: Packed,
        resources: Resources,
        rows: tuple[str, str],
        clusters: tuple[str, str, str],
        joined: tuple[str, str],
    ) -> None:
        self._table = resources.table
        self._rows = _Rows(packed, *rows)
        self._fine, self._middle, self._coarse = (_weights(packed, cluster) for cluster in clusters)
        self._pairs = _Pairs(packed, *joined)

    def weigh(self, word: str) -> _Beside:
        """The weights of a word."""
        row = self._rows.of(word)
        own = [row[-1]] * _SIZES
        cluster = self._table.fine.get(word)
        if cluster is not None:
            wider, widest = self._table.wider[cluster]
            both = self._fine.get(cluster, 0) + self._middle.get(wider, 0)
            own = [weight + both + self._coarse.get(f"{widest}{size}", 0) for size, weight in enumerate(own)]
        return _Beside(own, row, self._pairs.of(word))


class _Inside(NamedTuple):
    """What a word in a window weighs: as a run's first and last word, and with the word behind it for either."""

    head: list[int]
    tail: list[int]
    for_next: dict[str, int]
    with_next: dict[str, int]


class WordWeights:
    """The weights of `features.word_facts`."""

    def __init__(self, model: Model, resources: Resources) -> None:
        self._packed = packed = model.facts
        self._resources = resources
        # A word's own weights are asked for once, when it is met; those of its parts with many words.
        self._lower, self._word = _numbers(packed, "l="), _numbers(packed, "w=")
        self._shape, self._share = _weights(packed, "s="), _weights(packed, "k=")
        self._starts = _weights(packed, "a="), _weights(packed, "b="), _weights(packed, "d=")
        self._ends = tuple(_weights(packed, start) for start in ("x=", "y=", "z=", "v="))
        self._lengths = [packed.get(f"m={size}") for size in range(9)]
        self._kinds, self._lists = _weights(packed, "n="), _weights(packed, "g=")
        self._title, self._legal = packed.get("t"), packed.get("f")
        self._fine, self._middle, self._coarse = (_weights(packed, start) for start in ("c1=", "c2=", "c3="))

    def total(self, word: str) -> int:
        """The sum of the packed weights of a word's facts."""
        table, lower, form = self._resources.table, word.lower(), shape(word)
        two, three, four = self._starts
        one_last, two_last, three_last, four_last = self._ends
        size = len(word)
        out = (
            self._shape.get(form, 0)
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
        for number in (self._lower.get(lower), self._word.get(word)):
            if number is not None:
                out += self._packed.at(number)
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
        packed = model.others
        self._resources, self._weight = resources, weight = resources, packed.get
        left = _Side(packed, resources, ("rl=", "pl="), ("ra=", "rb=", "rc="), ("rq=", "_"))
        right = _Side(packed, resources, ("rr=", "pr="), ("rd=", "re=", "rf="), ("rs=", " "))
        self._left, self._right = Remembered(left.weigh), Remembered(right.weigh)
        self._far_left = Remembered(_Pairs(packed, "rm=", " ").of)
        heads, tails = _Rows(packed, "rh=", "ph="), _Rows(packed, "rt=", "pt=")
        for_next, with_next = _Pairs(packed, "u=", "|"), _Pairs(packed, "j=", "|")
        self._inside = Remembered(
            lambda word: _Inside(heads.of(word), tails.of(word), for_next.of(word), with_next.of(word))
        )
        self._sizes = [weight(f"rn={size}") for size in range(_SIZES)]
        self._legal, self._modes = weight("rv"), _weights(packed, "rk=")
        self._places = [[weight(f"p={ahead}{behind}") for behind in _PLACES] for ahead in _PLACES]
        self._usual = [self._placed(size) for size in range(_USUAL)]
        self._opening, self._gap, self._gaps = weight("bos"), weight("gap"), _weights(packed, "gs=")
        self._gap_words = {name[2:] for name in self._gaps}
        self._listed: dict[tuple[str, str], int] = {}

    def _placed(self, size: int) -> list[tuple[int, int, int]]:
        """Of each word of a run how many words stand ahead of it and behind it, up to three, and what that weighs."""
        places = [(min(at, 3), min(size - 1 - at, 3)) for at in range(size)]
        return [(ahead, behind, self._places[ahead][behind]) for ahead, behind in places]

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
        inside = self._inside
        for i in range(begin, end):
            before, lower, after = lowers[i + 1 : i + 4]
            total = self._gap + inside[before].for_next.get(lower, 0) + inside[lower].with_next.get(after, 0)
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
        left_own, of_left, across = self._left[left]
        right_own, of_right, beyond = self._right[right]
        inside = [self._inside[word] for word in words]
        of_head, of_tail = inside[0].head, inside[-1].tail
        shared = (
            self._sizes[counted]
            + left_own[counted]
            + right_own[counted]
            + of_head[-1]
            + of_tail[-1]
            + self._far_left[far_left].get(left, 0)
            + beyond.get(far_right, 0)
            + across.get(right, 0)
        )
        if not lexicon.LEGAL_SUFFIXES.isdisjoint(view.words[begin:end]):
            shared += self._legal
        if view.mode:
            shared += self._modes.get(view.mode, 0)
        if left == "(" and right == ")":
            shared += self._weight(f"ro={counted}{initials(view, begin)}")
        at, before = begin - first, self._inside[left]
        for (ahead, behind, place), word, own, after in zip(
            self._usual[size] if size < _USUAL else self._placed(size),
            words,
            inside,
            lowers[begin + 3 : end + 3],
            strict=True,
        ):
            scores[at] += (
                shared
                + place
                + of_left[ahead]
                + of_right[behind]
                + of_head[ahead]
                + of_tail[behind]
                + before.for_next.get(word, 0)
                + own.with_next.get(after, 0)
            )
            at, before = at + 1, own
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
                    weight = sum(self._weight(f"G{place}{kind}") for kind in kinds)
                    self._listed[place, kinds] = weight
                scores[i + k - first] += weight
            i += count
