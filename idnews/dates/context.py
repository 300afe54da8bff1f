"""The clause around a time expression: whether it looks ahead, and what qualifies a length of time."""

from __future__ import annotations

from idnews._tokens import Tokens
from idnews.lexicon import dates as words
from idnews.values import Mod

_BACK = 25  # words of a clause that are looked at in front of an expression
_FORWARD = 8  # and behind it
_ENDS = frozenset('.;!?"\n:')


def looks_ahead(tokens: Tokens, start: int, end: int, *, bare_weekday: bool) -> bool:
    """Whether the clause of the tokens from `start` to `end` speaks of what is to come."""
    spoken = tokens.words
    behind = _cue(reversed(spoken[max(0, start - 3 * _BACK) : start]), _BACK, backward=True, stop_at_comma=bare_weekday)
    if behind is not None:
        return behind
    return _cue(iter(spoken[end : end + 3 * _FORWARD]), _FORWARD, backward=False, stop_at_comma=True) or False


def _cue(stretch: object, limit: int, *, backward: bool, stop_at_comma: bool) -> bool | None:
    """True or False at the first word that looks ahead or back, `None` where the clause ends without one."""
    near = ""
    count = 0
    for word in stretch:  # type: ignore[attr-defined]
        if word == " ":
            continue
        if word in _ENDS or (word == "," and stop_at_comma):
            return None
        pair = f"{word} {near}" if backward else f"{near} {word}"
        if pair in words.AHEAD_PAIRS or word in words.AHEAD:
            return True
        if word in words.BEHIND:
            return False
        if word in words.SPEECH:
            return None
        near = word
        count += 1
        if count > limit:
            return None
    return None


def mod_around(tokens: Tokens, start: int, end: int) -> tuple[Mod | None, int]:
    """The mod that the words directly in front of or behind a length of time set, and how many stand in front."""
    behind = tokens.words[end : end + 4]
    more_behind = behind[:2] == [" ", words.MORE_BEHIND]
    if not more_behind and "".join(tokens.words[max(0, start - 2) : start]).rstrip(" ") not in words.LAST_OF_MODS:
        return None, 0
    spoken = tokens.shadow[max(0, tokens.offsets[start] - 40) : tokens.offsets[start]].rpartition("\n")[2].split()
    for length in (3, 2, 1):
        phrase = " ".join(spoken[-length:]) if length <= len(spoken) else ""
        if phrase in words.MODS:
            return Mod(words.MODS[phrase]), length
    if more_behind and "".join(behind[3:4]) not in words.NOT_MORE_BEHIND:
        return Mod.MORE_THAN, 0
    return None, 0
