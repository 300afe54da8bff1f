"""The clause around a time expression: whether it looks ahead, and what qualifies a length of time."""

from __future__ import annotations

from idnews._tokens import Tokens
from idnews.lexicon import bounds, clauses
from idnews.lexicon import dates as words
from idnews.values import Mod

_BACK = 25  # words of a clause that are looked at in front of an expression
_FORWARD = 8  # and behind it
_ENDS = frozenset('.;!?"\n:')
# All words in front of an expression that tell something, whatever it is.
_TELLING = frozenset((*_ENDS, ",", *clauses.AHEAD, *clauses.AHEAD_IN_FRONT, *clauses.BEHIND, *clauses.SPEECH)) | {
    *clauses.CLAUSE_STARTS,
    *(pair.partition(" ")[0] for pair in (*clauses.AHEAD_PAIRS, *clauses.BEHIND_PAIRS)),
}


def looks_ahead(tokens: Tokens, start: int, end: int, *, bare_weekday: bool) -> bool:
    """Whether the clause of the tokens from `start` to `end` speaks of what is to come."""
    spoken = tokens.words
    before = list(filter(" ".__ne__, tokens.before(start, 3 * _BACK)))[-_BACK:]
    if before and before[-1] in clauses.AHEAD_OF_DATES:
        return True
    if _is_of_the_past(before) or "".join(spoken[end : end + 2]).lstrip(" ") in clauses.DONE:
        return False
    behind = _cue_in_front(before, stop_at_comma=bare_weekday and not _ends_what_is_told(before, spoken[end : end + 1]))
    if behind is not None:
        return behind
    while before and before[-1] in clauses.BEFORE_DATES:
        before.pop()
    if before and _is_verb(before[-1]):  # `diteken Februari` is past, whatever follows
        return False
    after = list(filter(" ".__ne__, spoken[end : end + 3 * _FORWARD]))[:_FORWARD]
    if after[:1] == [","] and (not before or before[-1] in _ENDS):
        return _cue_behind(after[1:])
    between_commas = after[:1] == [","] == before[-1:]  # `konferensi di Bali, 15 November, akan dijaga`
    return (between_commas and after[1:2] != [] and after[1] in clauses.AHEAD) or _cue_behind(after)


def _ends_what_is_told(before: list[str], after: list[str]) -> bool:
    """Whether a day ends a sentence that reports nobody's words: `akan bertanding di Stadion Utama, Solo, Senin.`"""
    return (not after or after[0] in _ENDS) and clauses.REPORTED.isdisjoint(before)


def _ends(words: list[str], i: int) -> bool:
    """Whether a clause ends at a word; at the full stop of `Jl. Asia Afrika` or `H. Budi` none does."""
    word = words[i]
    return word in _ENDS and not (word == "." and i > 0 and words[i - 1] in clauses.ABBREVIATIONS)


def _is_verb(word: str) -> bool:
    known = word in clauses.NO_VERBS or word in clauses.AHEAD
    return len(word) > 5 and word.startswith(clauses.VERB_PREFIXES) and not known


def _cue_in_front(before: list[str], *, stop_at_comma: bool) -> bool | None:
    """True or False at the nearest word that looks ahead or back, `None` where the clause has none."""
    near = ""
    for i in range(len(before) - 1, -1, -1):
        word = before[i]
        if word not in _TELLING:
            near = word
            continue
        listing = word == ":" and not stop_at_comma  # `akan digelar di tiga kota: Solo (10/5), Medan (17/5)`
        if (_ends(before, i) and not listing) or (word == "," and stop_at_comma):
            return None
        if word in clauses.AHEAD or word in clauses.AHEAD_IN_FRONT or f"{word} {near}" in clauses.AHEAD_PAIRS:
            return True
        if word in clauses.BEHIND or f"{word} {near}" in clauses.BEHIND_PAIRS:
            return False
        if word in clauses.CLAUSE_STARTS and before[i - 1 : i] == [","]:
            return None
        if word in clauses.SPEECH:  # a clause of its own, but not in `akan mengumumkan`
            return True if i and before[i - 1] in clauses.AHEAD and word.startswith(clauses.VERB_PREFIXES) else None
        near = word
    return None


def _is_of_the_past(before: list[str]) -> bool:
    """Whether a date is that of a thing or clause of its own: `kebakaran Minggu`, `yang ditangkap pada Senin`."""
    count = len(before)
    while count and before[count - 1] in clauses.ON_DATES:
        count -= 1
    named_after = before[-4:] if count == len(before) else []  # nothing stands between: `kerusuhan 22 Mei`
    data = clauses.DATA in named_after and "," not in named_after
    if data and not clauses.AHEAD.isdisjoint(named_after[named_after.index(clauses.DATA) :]):
        return False  # `data akan dirilis 1 Juli`
    if data or clauses.EVENTS.intersection(named_after[-1:]):
        return True
    if clauses.FIGURES.intersection(named_after[-1:]) and clauses.RELEASES.intersection(named_after[:-1]):
        return True
    for i in range(count - 2, -1, -1):
        if before[i] == "," or _ends(before, i):
            return False
        if before[i] == clauses.THAT:
            verb = before[i + 1]
            passive = verb.startswith(clauses.PASSIVES) and _is_verb(verb) and not verb.endswith(clauses.ITS)
            return verb in clauses.HAPPENED or (i == count - 2 and passive and verb not in clauses.HELD)
    return False


def _cue_behind(after: list[str]) -> bool:
    """Whether the clause goes on with a word that looks ahead, before another verb comes."""
    for i, word in enumerate(after):
        if word in clauses.AHEAD:
            return True
        if _ends(after, i) or word == "," or word in clauses.CLAUSE_ENDS or word in clauses.SPEECH or _is_verb(word):
            return False
    return False


def mod_around(tokens: Tokens, start: int, end: int) -> tuple[Mod | None, int]:
    """The mod that the words directly in front of or behind a length of time set, and how many stand in front."""
    more_behind = tokens.words[end : end + 2] == [" ", words.MORE_BEHIND]
    if tokens.words[end : end + 2] == [" ", words.TO]:
        behind = words.MODS_BEHIND.get("".join(tokens.words[end + 1 : end + 4]))
        if behind is not None:
            return Mod(behind), 0
    if not more_behind and "".join(tokens.before(start, 2)).strip(" ") not in words.LAST_OF_MODS:
        return None, 0
    spoken = tokens.shadow_before(start, 40).rpartition("\n")[2].split()
    for length in (3, 2, 1):
        phrase = " ".join(spoken[-length:]).lstrip(bounds.OPENERS) if length <= len(spoken) else ""
        if phrase in words.MODS:
            return Mod(words.MODS[phrase]), length
    if more_behind and tokens.word(end + 3) not in words.NOT_MORE_BEHIND:
        return Mod.MORE_THAN, 0
    return None, 0
