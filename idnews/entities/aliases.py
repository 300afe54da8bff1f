"""Which mentions name the same thing: short forms, surnames, acronyms, names linked by the text.

Each distinct name is asked for one fuller name of the same label; where two different things would do,
it stays alone. Every search goes through an index with bounded entries, so time grows with the text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from idnews.entities.forms import Forms, Name, forms_of
from idnews.entities.indexes import Indexes
from idnews.values import Label


def canonical_names(names: list[Name], links: Iterable[tuple[int, int]]) -> list[str]:
    """The fullest name of each mention's thing.

    `links` are pairs (mention, fuller mention) that the text states.

    >>> kwon = Name(Label.PERSON, ("Kwon",), "Kwon")
    >>> jason = Name(Label.PERSON, ("Jason", "Kwon"), "Jason Kwon")
    >>> canonical_names([jason, kwon], [])
    ['Jason Kwon', 'Jason Kwon']
    >>> mina = Name(Label.PERSON, ("Mina", "Kwon"), "Mina Kwon")
    >>> canonical_names([jason, mina, kwon], [])
    ['Jason Kwon', 'Mina Kwon', 'Kwon']
    """
    nodes: list[Forms] = []
    numbers: dict[Name, int] = {}
    by_lowers: dict[tuple[Label, tuple[str, ...]], int] = {}
    for name in names:
        if name in numbers:
            continue
        node = forms_of(name)
        k = numbers[name] = by_lowers.setdefault((name.label, node.lowers), len(nodes))
        if k == len(nodes):
            nodes.append(node)
        elif nodes[k].name.text.isupper() and not name.text.isupper():
            nodes[k] = replace(node, core=nodes[k].core)
    if len(nodes) == 1:
        return [nodes[0].name.text] * len(names)
    node_of = list(map(numbers.__getitem__, names))
    fuller = _link(nodes, _places(node_of, len(nodes)), [(node_of[a], node_of[b]) for a, b in links])
    return [nodes[_root(fuller, k)].name.text for k in node_of]


def _places(node_of: list[int], count: int) -> list[tuple[int, int]]:
    """Of each distinct name the places among all mentions of its first one and its second; far behind, if none."""
    places = [(len(node_of), len(node_of))] * count
    for at, k in reversed(list(enumerate(node_of))):
        places[k] = at, places[k][0]
    return places


def _root(fuller: dict[int, int], k: int) -> int:
    """The end of the chain of fuller names from `k`."""
    seen = set()
    while k in fuller and k not in seen:
        seen.add(k)
        k = fuller[k]
    return k


def _link(nodes: list[Forms], places: list[tuple[int, int]], stated: list[tuple[int, int]]) -> dict[int, int]:
    """For each name that has one, its fuller name."""
    fuller: dict[int, int] = {}
    for short, full in stated:
        if short != full and _root(fuller, full) != short:
            fuller.setdefault(short, full)
    indexes = Indexes(nodes, places)
    for k, node in enumerate(nodes):
        if k in fuller:
            continue
        for question, keys in node.questions:
            if keys and not indexes.have_others(keys, k):
                continue
            found = indexes.ask(question, k)
            if found is not None and found != k and _root(fuller, found) != k:
                fuller[k] = found
                break
    return fuller
