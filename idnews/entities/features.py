"""What the tagger sees of a word: strings such as `0l=bank`, the same in training and in use.

Features of a word alone (`word_features`) depend on nothing but the word and how far it stands from the
word in question, so that their weights can be summed once per word. The others depend on the run of
name words that a word stands in.
"""

from __future__ import annotations

from dataclasses import dataclass

from idnews import _re
from idnews.entities import lexicon
from idnews.entities.gazetteer import Gazetteer
from idnews.entities.tokens import is_name_word
from idnews.entities.views import views
from idnews.entities.words import Table

START, END = "<s>", "</s>"

_RUNS = [(_re.matcher("[A-ZÀ-Þ]+"), "X"), (_re.matcher("[a-zß-ÿ]+"), "x"), (_re.matcher(r"\d+"), "9")]
# Marks that join two name words to one run: Asia-Pasifik, S&P, A/B
_JOINTS = frozenset("-–&/'’")


@dataclass(slots=True)
class Resources:
    """The tables that features look words up in."""

    table: Table
    gazetteer: Gazetteer


@dataclass(slots=True)
class View:
    """A sentence as the tagger sees it: views, their lower case, mode, runs of name words `(first, end)`.

    `padded` and `padded_words` have two more words on each side of `lowers` and `words`, if there are runs: the
    word at `i` stands at `i + 2`.
    """

    words: list[str]
    lowers: list[str]
    mode: str
    runs: list[tuple[int, int]]
    padded: list[str]
    padded_words: list[str]


def look(
    words: list[str], resources: Resources, named: list[int] | None = None, lowers: list[str] | None = None
) -> View:
    """View the words of a sentence; `named` are the places of its name words, `lowers` its lower case, if known."""
    if named is None:
        named = [i for i, word in enumerate(words) if is_name_word(word)]
    if lowers is None:
        lowers = list(map(str.lower, words))
    seen, kind = views(words, lowers, resources.table, len(named))
    if kind:  # many words have lost their capitals, and a capital need not be that of the text
        lowers = list(map(str.lower, seen))
        named = [i for i in named if is_name_word(seen[i])]
    elif seen is not words:  # the first one has
        named = [i for i in named if seen[i] is words[i]]
    if not named:
        return View(seen, lowers, kind, [], [], [])
    runs: list[tuple[int, int]] = []
    at, total, count = 0, len(named), len(seen)
    while at < total:
        first = named[at]
        at, end = at + 1, first + 1
        while end < count:
            if at < total and named[at] == end:
                at, end = at + 1, end + 1
                continue
            word = seen[end]
            if word.isalpha():  # no name, and none of what ties names together
                break
            if word.isdecimal() or (
                word == "." and (seen[end - 1] in lexicon.DOTTED_SUFFIXES or _is_initial(seen, end))
            ):
                end += 1
            elif word == "(" and seen[end + 1 : end + 3] == lexicon.STATE_OWNED:
                end += 3
            elif word in _JOINTS and end + 1 < count and _joins(seen, end):
                end += 2
            else:
                break
            while at < total and named[at] < end:
                at += 1
        runs.append((first, end))
    return View(seen, lowers, kind, runs, [START, START, *lowers, END, END], [START, START, *seen, END, END])


def _is_initial(words: list[str], i: int) -> bool:
    """Whether the full stop at `i` belongs to an initial inside a name: `M. Afif`."""
    before = words[i - 1]
    return i + 1 < len(words) and (len(before) == 1 or before in lexicon.ABBREVIATIONS) and is_name_word(words[i + 1])


def _joins(words: list[str], i: int) -> bool:
    """Whether a mark ties the next word to the run: `Asia-Pasifik`, `GPT-4`, `Laki-laki`, `Ki-moon`."""
    before, after = words[i - 1], words[i + 1]
    return is_name_word(after) or (
        words[i] == "-" and (after.isdecimal() or after == before.lower() or is_syllable_pair(before, after))
    )


def is_syllable_pair(first: str, second: str) -> bool:
    """Whether two words around a hyphen can be the syllables of a given name, as in *Ki-moon*, *Tae-yong*.

    >>> is_syllable_pair("Tae", "yong"), is_syllable_pair("Presiden", "nya")
    (True, False)
    """
    return first.istitle() and second.islower() and second.isalpha() and len(first) < 6 and 1 < len(second) < 7


def shape(word: str) -> str:
    """`Xx`, `X`, `xX`, `X9` … of a word."""
    if word.isascii() and word.isalpha():  # most words
        if word.islower():
            return "x"
        if word.isupper():
            return "X"
        if word.istitle():
            return "Xx"
    for pattern, mark in _RUNS:
        word = pattern.sub(mark, word)
    return word[:8]


def word_facts(word: str, resources: Resources) -> list[str]:
    """What a word itself shows: its letters, its clusters, the lists that hold it.

    In training a fact becomes a feature of the word (`0l=bank`) and of its neighbours (`-l=bank`).
    """
    table, lower = resources.table, word.lower()
    form = shape(word)
    out = [
        *(f"l={lower}", f"w={word}", f"s={form}", f"m={min(len(word), 8)}"),
        *(f"a={lower[:2]}", f"b={lower[:3]}", f"d={lower[:4]}"),
        *(f"x={lower[-1:]}", f"y={lower[-2:]}", f"z={lower[-3:]}", f"v={lower[-4:]}"),
        f"k={table.share.get(lower, '?')}{form[:2]}",
    ]
    if (fine := table.fine.get(lower)) is not None:
        middle, coarse = table.wider[fine]
        out += (f"c1={fine}", f"c2={middle}", f"c3={coarse}")
    if (kind := table.kind.get(lower)) is not None:
        out.append(f"n={kind}")
    for kind in resources.gazetteer.kinds.get(word, ""):
        out.append(f"g={kind}")
    if lower in lexicon.TITLES:
        out.append("t")
    if word in lexicon.LEGAL_SUFFIXES or word in lexicon.LEGAL_PREFIXES:
        out.append("f")
    return out


# Facts that do not count for neighbours at this distance: a far word's endings say nothing.
_ONLY_NEAR = {0: (), 1: ("w=", "m=", "a=", "b=", "d=", "x=", "y=", "v="), 2: ("l=", "c2=", "s=")}


def counts_at(fact: str, offset: int) -> bool:
    """Whether a fact counts for a word at this distance from the word in question."""
    if abs(offset) == 2:
        return fact.startswith(_ONLY_NEAR[2])
    return not fact.startswith(_ONLY_NEAR[abs(offset)] or ("\0",))


def run_features(view: View, first: int, end: int, resources: Resources) -> list[str]:
    """The features that all words of a run share: what stands around it, its first and last word."""
    lowers, table, count = view.lowers, resources.table, len(view.lowers)
    left = lowers[first - 1] if first else START
    left2 = lowers[first - 2] if first > 1 else START
    right = lowers[end] if end < count else END
    right2 = lowers[end + 1] if end + 1 < count else END
    size = min(end - first, 5)
    out = [
        f"rl={left}",
        f"rm={left2} {left}",
        f"rr={right}",
        f"rs={right} {right2}",
        f"rh={lowers[first]}",
        f"rt={lowers[end - 1]}",
        f"rn={size}",
        f"rq={left}_{right}",
    ]
    left_fine, right_fine = table.fine.get(left), table.fine.get(right)
    if left_fine is not None:
        out += (f"ra={left_fine}", f"rb={table.wider[left_fine][0]}", f"rc={table.wider[left_fine][1]}{size}")
    if right_fine is not None:
        out += (
            f"rd={right_fine}",
            f"re={table.wider[right_fine][0]}",
            f"rf={table.wider[right_fine][1]}{size}",
        )
    if any(w in lexicon.LEGAL_SUFFIXES for w in view.words[first:end]):
        out.append("rv")
    if view.mode:
        out.append(f"rk={view.mode}")
    if left == "(" and right == ")":
        out.append(f"ro={size}{initials(view, first)}")
    return out


def initials(view: View, first: int) -> str:
    """Whether the word at `first`, in brackets, is made of the initials of the words before them."""
    word = view.words[first]
    if not word.isupper() or not 1 < len(word) < 8:
        return ""
    before = "".join(w[0] for w in view.words[max(0, first - 10) : first - 1] if w[0].isupper())
    return "=" if before.endswith(word) else ""


def place_features(view: View, i: int, first: int, end: int) -> list[str]:
    """The features of a word's place in its run."""
    lowers, count = view.lowers, len(view.lowers)
    lower = lowers[i]
    before = lowers[i - 1] if i else START
    after = lowers[i + 1] if i + 1 < count else END
    ahead, behind = min(i - first, 3), min(end - 1 - i, 3)
    left = lowers[first - 1] if first else START
    right = lowers[end] if end < count else END
    out = [
        f"u={before}|{lower}",
        f"j={lower}|{after}",
        f"p={ahead}{behind}",
        f"pl={ahead}{left}",
        f"pr={behind}{right}",
        f"ph={ahead}{lowers[first]}",
        f"pt={behind}{lowers[end - 1]}",
    ]
    if i == 0:
        out.append("bos")
    return out


def gap_features(view: View, i: int) -> list[str]:
    """The features of a word between two runs."""
    lowers, count = view.lowers, len(view.lowers)
    before = lowers[i - 1] if i else START
    after = lowers[i + 1] if i + 1 < count else END
    return [
        "gap",
        f"u={before}|{lowers[i]}",
        f"j={lowers[i]}|{after}",
        f"gs={shape(before)[:1]}{shape(after)[:1]}{lowers[i]}",
    ]


def list_features(view: View, first: int, end: int, resources: Resources) -> dict[int, list[str]]:
    """The features of words of `first:end` that are part of a name of the gazetteers."""
    out: dict[int, list[str]] = {}
    i, words = first, view.words
    while i < end:
        count, kinds = resources.gazetteer.match(words, i, end)
        if not count:
            i += 1
            continue
        for k in range(count):
            place = "S" if count == 1 else "B" if k == 0 else "E" if k == count - 1 else "I"
            out[i + k] = [f"G{place}{kind}" for kind in kinds]
        i += count
    return out


def groups(view: View) -> list[list[tuple[int, int]]]:
    """Runs with at most two words between them; all words beside these groups are outside of names."""
    if len(view.runs) < 2:
        return [view.runs] if view.runs else []
    out: list[list[tuple[int, int]]] = []
    covered = -3
    for run in view.runs:
        if run[0] - covered <= 2:
            out[-1].append(run)
        else:
            out.append([run])
        covered = run[1]
    return out


def windows(view: View) -> list[tuple[int, int]]:
    """The stretches of words from the first to the last run of a group."""
    return [(group[0][0], group[-1][1]) for group in groups(view)]
