"""The weights of a model, sorted by what they ask, so that few features have to be spelt out to be summed.

`features` says what the tagger sees, as strings that training reads. Here the weights of each kind of
feature stand by themselves: that of `0l=bank` is found under *bank* alone. A test compares the sums of
both ways.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial

from idnews._remembered import Remembered
from idnews.entities import lexicon
from idnews.entities.features import Resources, View, initials, shape
from idnews.entities.model import OFFSETS, Model, Packed

# Places in a run that features tell apart, from either end.
_PLACES = range(4)
_LAST_PLACE = _PLACES[-1]
_NO_ROW = [0] * (len(_PLACES) + 1)
_NONE: dict[str, int] = {}
_SIZES = 6  # of runs, from none; more words count as five
_USUAL = 8  # words; runs of fewer are most
_PART = 4  # of the words that are remembered, those beside runs of one size, and runs

_Sums = tuple[int, int, int, int, int]

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


@dataclass(slots=True)
class _Beside:
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


@dataclass(slots=True)
class _Inside:
    """What a word in a window weighs: as a run's first and last word, and with the word behind it for either."""

    head: list[int]
    tail: list[int]
    for_next: dict[str, int]
    with_next: dict[str, int]


# What the words of a run weigh by themselves, wherever it stands; its first word in lower case; what its last word
# weighs by the word behind the run.
_Run = tuple[list[int], str, dict[str, int]]
# What the word left of a run of one size weighs for each word of it; for all of them by the word right of the run;
# for the first by that word.
_Left = tuple[list[int], dict[str, int], dict[str, int]]
# What the word right of a run of one size weighs for each word of it; for all of them by the word behind it.
_Right = tuple[list[int], dict[str, int]]


class WordWeights:
    """The weights of `features.word_facts`."""

    def __init__(self, model: Model, resources: Resources) -> None:
        self._packed = packed = model.facts
        self._resources = resources
        # Of these there are thousands, and a word asks for one each: they are made numbers when they are asked for.
        self._lower, self._word = _numbers(packed, "l="), _numbers(packed, "w=")
        self._long_starts = _numbers(packed, "b="), _numbers(packed, "d=")
        self._long_ends = _numbers(packed, "z="), _numbers(packed, "v=")
        self._shape, self._share = _weights(packed, "s="), _weights(packed, "k=")
        self._start, self._end, self._two_last = (_weights(packed, start) for start in ("a=", "x=", "y="))
        self._lengths = [packed.get(f"m={size}") for size in range(9)]
        self._kinds, self._lists = _weights(packed, "n="), _weights(packed, "g=")
        self._title, self._legal = packed.get("t"), packed.get("f")
        self._fine, self._middle, self._coarse = (_weights(packed, start) for start in ("c1=", "c2=", "c3="))
        self._bits = 8 * packed.width // len(OFFSETS)
        self._mask = (1 << self._bits) - 1

    def sums(self, word: str) -> _Sums:
        """The sum of the packed weights of a word's facts for itself and for its neighbours, as in `OFFSETS`."""
        bits, mask, total = self._bits, self._mask, self._total(word)
        return (
            total & mask,
            total >> bits & mask,
            total >> 2 * bits & mask,
            total >> 3 * bits & mask,
            total >> 4 * bits,
        )

    def _total(self, word: str) -> int:
        table, lower, form = self._resources.table, word.lower(), shape(word)
        (three, four), (three_last, four_last) = self._long_starts, self._long_ends
        size = len(word)
        out = (
            self._shape.get(form, 0)
            + self._lengths[size if size < 8 else 8]
            + self._start.get(lower[:2], 0)
            + self._end.get(lower[-1:], 0)
            + self._two_last.get(lower[-2:], 0)
            + self._share.get(f"{table.share.get(lower, '?')}{form[:2]}", 0)
        )
        for number in (
            self._lower.get(lower),
            self._word.get(word),
            three.get(lower[:3]),
            four.get(lower[:4]),
            three_last.get(lower[-3:]),
            four_last.get(lower[-4:]),
        ):
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


class Scores:
    """The scores of words in a window: all that `features` tells of them, of runs and of what is between those.

    What a run weighs by itself, and what the words beside it weigh for runs of its size, is kept: names come
    again, and so do the words beside them.
    """

    def __init__(self, model: Model, resources: Resources, level: int = 0) -> None:
        """`level` is added to the score of every word."""
        packed = model.others
        self._resources, self._weight = resources, weight = resources, packed.get
        left = _Side(packed, resources, ("rl=", "pl="), ("ra=", "rb=", "rc="), ("rq=", "_"))
        right = _Side(packed, resources, ("rr=", "pr="), ("rd=", "re=", "rf="), ("rs=", " "))
        self._beside = Remembered(left.weigh), Remembered(right.weigh)
        self._sums = Remembered(WordWeights(model, resources).sums)
        self._far_left = Remembered(_Pairs(packed, "rm=", " ").of)
        heads, tails = _Rows(packed, "rh=", "ph="), _Rows(packed, "rt=", "pt=")
        for_next, with_next = _Pairs(packed, "u=", "|"), _Pairs(packed, "j=", "|")
        self._inside = Remembered(
            lambda word: _Inside(heads.of(word), tails.of(word), for_next.of(word), with_next.of(word))
        )
        self._counts = [level + weight(f"rn={size}") for size in range(_SIZES)]
        self._legal, self._modes = weight("rv"), _weights(packed, "rk=")
        self._places = [[weight(f"p={ahead}{behind}") for behind in _PLACES] for ahead in _PLACES]
        self._opening, self._gap, self._gaps = weight("bos"), level + weight("gap"), _weights(packed, "gs=")
        self._gap_words = {name[2:] for name in self._gaps}
        self._runs = Remembered(self._run, _PART)
        self._lefts = [Remembered(partial(self._left, size), _PART) for size in range(_USUAL)]
        self._rights = [Remembered(partial(self._right, size), _PART) for size in range(_USUAL)]

    def of(self, view: View, runs: list[tuple[int, int]]) -> list[int]:
        """The packed scores of the words of a window that begins and ends with a run."""
        if len(runs) == 1:  # most
            return self._of_run(view, *runs[0])
        scores: list[int] = []
        covered = runs[0][0]
        for begin, end in runs:
            if covered < begin:
                scores += self._of_gap(view, covered, begin)
            scores += self._of_run(view, begin, end)
            covered = end
        return scores

    def _of_gap(self, view: View, begin: int, end: int) -> list[int]:
        """The scores of words between runs; the weights of `features.gap_features` are among them."""
        inside, scores = self._inside, []
        sums = list(map(self._sums.__getitem__, view.padded_words[begin : end + 4]))
        for k in range(end - begin):
            before, lower, after = view.padded[begin + k + 1 : begin + k + 4]
            total = self._gap + inside[before].for_next.get(lower, 0) + inside[lower].with_next.get(after, 0)
            if lower in self._gap_words:
                total += self._gaps.get(f"{_shape_of_letter(before[0])}{_shape_of_letter(after[0])}{lower}", 0)
            two_left, one_left, own, one_right, two_right = sums[k : k + 5]
            scores.append(total + own[0] + one_left[1] + one_right[2] + two_left[3] + two_right[4])
        return scores

    def _of_run(self, view: View, begin: int, end: int) -> list[int]:
        """The scores of a run; the weights of `features.run_features` and `features.place_features` are among them."""
        words, lowers, size = view.padded_words, view.padded, end - begin
        own, first, of_last = self._runs[words[begin + 2] if size == 1 else " ".join(words[begin + 2 : end + 2])]
        far_left, left = words[begin : begin + 2]
        right, far_right = words[end + 2 : end + 4]
        left_lower, right_lower = lowers[begin + 1], lowers[end + 2]
        if size < _USUAL:
            at_left, across, for_first = self._lefts[size][left]
            at_right, beyond = self._rights[size][right]
        else:
            at_left, across, for_first = self._left(size, left)
            at_right, beyond = self._right(size, right)
        shared = (
            self._far_left[lowers[begin]].get(left_lower, 0)
            + across.get(right_lower, 0)
            + beyond.get(lowers[end + 3], 0)
        )
        if view.mode:
            shared += self._modes.get(view.mode, 0)
        if left == "(" and right == ")":
            shared += self._weight(f"ro={min(size, _SIZES - 1)}{initials(view, begin)}")
        at_first = self._sums[far_left][3] + for_first.get(first, 0) + (0 if begin else self._opening)
        at_last = self._sums[far_right][4] + of_last.get(right_lower, 0)
        if size == 1:
            return [own[0] + at_left[0] + at_right[0] + shared + at_first + at_last]
        scores = [a + b + c + shared for a, b, c in zip(own, at_left, at_right, strict=True)]
        scores[0] += at_first
        scores[-1] += at_last
        return scores

    def _run(self, name: str) -> _Run:
        words = name.split(" ")
        size, last = len(words), len(words) - 1
        lowers = list(map(str.lower, words))
        inside, sums = [self._inside[lower] for lower in lowers], [self._sums[word] for word in words]
        head, tail = inside[0].head, inside[-1].tail
        shared = self._counts[min(size, _SIZES - 1)] + head[-1] + tail[-1]
        if not lexicon.LEGAL_SUFFIXES.isdisjoint(words):
            shared += self._legal
        each = []
        for i, own in enumerate(sums):
            ahead, behind = min(i, _LAST_PLACE), min(last - i, _LAST_PLACE)
            score = shared + own[0] + self._places[ahead][behind] + head[ahead] + tail[behind]
            if i:
                score += sums[i - 1][1] + inside[i - 1].for_next.get(lowers[i], 0)
            if i > 1:
                score += sums[i - 2][3]
            if i < last:
                score += sums[i + 1][2] + inside[i].with_next.get(lowers[i + 1], 0)
            if i + 1 < last:
                score += sums[i + 2][4]
            each.append(score)
        self._add_listed(each, words)
        return each, lowers[0], inside[-1].with_next

    def _left(self, size: int, word: str) -> _Left:
        lower = word.lower()
        beside, sums = self._beside[0][lower], self._sums[word]
        own = beside.own[min(size, _SIZES - 1)]
        each = [own + beside.placed[min(i, _LAST_PLACE)] for i in range(size)]
        each[0] += sums[1]
        if size > 1:
            each[1] += sums[3]
        return each, beside.joined, self._inside[lower].for_next

    def _right(self, size: int, word: str) -> _Right:
        beside, sums = self._beside[1][word.lower()], self._sums[word]
        own = beside.own[min(size, _SIZES - 1)]
        each = [own + beside.placed[min(i, _LAST_PLACE)] for i in range(size)]
        each[0] += sums[2]
        if size > 1:
            each[1] += sums[4]
        return each[::-1], beside.joined

    def _add_listed(self, scores: list[int], words: list[str]) -> None:
        """Add the weights of `features.list_features`."""
        gazetteer, end = self._resources.gazetteer, len(words)
        i = 0
        while i < end:
            count, kinds = gazetteer.match(words, i, end)
            for k in range(count):
                place = "S" if count == 1 else "B" if k == 0 else "E" if k == count - 1 else "I"
                scores[i + k] += sum(self._weight(f"G{place}{kind}") for kind in kinds)
            i += count or 1
