"""Which rules have anything to do in a text: most are about words, such as *PT* or a bracket, that few texts have."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache, reduce
from operator import or_

from idnews.entities.spans import Spans
from idnews.entities.tokens import Words

Rule = Callable[[Words, Spans], Spans]

_NEEDS: dict[Rule, frozenset[str]] = {}
_FINDERS: set[Rule] = set()


def needs(*words: Iterable[str]) -> Callable[[Rule], Rule]:
    """Mark a rule as one that does nothing in a text with none of these words."""

    def marked(rule: Rule) -> Rule:
        _NEEDS[rule] = frozenset().union(*words)
        return rule

    return marked


def finds(rule: Rule) -> Rule:
    """Mark a rule as one that also finds names where there are no spans so far; all others do nothing there."""
    _FINDERS.add(rule)
    return rule


class Schedule:
    """Rules in their order; a text is looked through once for the words that any of them needs."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._bits: dict[str, int] = {}  # of a word, one for each rule that needs it
        for k, rule in enumerate(self._rules):
            for word in _NEEDS.get(rule, ()):
                self._bits[word] = self._bits.get(word, 0) | 1 << k
        self._words = frozenset(self._bits)
        self._chosen = lru_cache(1 << 12)(self._choose)

    def apply(self, words: Words, spans: Spans) -> Spans:
        """The spans that the rules make of these, one after the other."""
        needed = self._words & words.vocabulary
        rules, finders = self._chosen(reduce(or_, map(self._bits.__getitem__, needed), 0))
        if not spans and not any(rule(words, spans) for rule in finders):
            return spans
        for rule in rules:
            spans = rule(words, spans)
        return spans

    def _choose(self, here: int) -> tuple[list[Rule], list[Rule]]:
        """The rules that have what they need, given by its bits, and those among them that find."""
        rules = [rule for k, rule in enumerate(self._rules) if rule not in _NEEDS or here >> k & 1]
        return rules, [rule for rule in rules if rule in _FINDERS]
