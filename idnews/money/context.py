"""The words around an amount: what bounds it, what makes it approximate, what it is a rate of."""

from __future__ import annotations

from idnews._phrase import Found
from idnews._tokens import Tokens, tokens_of
from idnews.lexicon import bounds as bounds_words
from idnews.lexicon import clauses, currencies
from idnews.lexicon import money as words

_LOOK_BACK = 60  # characters in front of an amount that can hold its qualifier
_CLAUSE = 200  # characters in front of *hingga* that can hold the verb of its clause
_STOPS = ',.;:!?)]"'
_SENTENCE_END = ". "
_BEHIND = tuple({f" {phrase.split()[0]}" for phrase in bounds_words.BEHIND})
_UNIT_BEHIND = tuple(f"{blanks}{word}" for blanks in ("", " ", "  ") for word in (words.PER, words.PER_SIGN))
# The tokens that can stand directly in front of a qualified amount, and how those behind it can begin.
_LAST_OF_QUALIFIERS = frozenset(tokens_of(word)[-1] for word in bounds_words.LAST_OF_QUALIFIERS)
_FIRST_BEHIND = tuple({word.lstrip(" ") for word in (*_BEHIND, *_UNIT_BEHIND)})

_FIRST_WORDS = frozenset(name.split()[0] for name in (*words.TWO_WORD_UNITS, *currencies.NAMES) if " " in name)


# What the words around an amount say of it: its bound (LOWER, UPPER or NEUTRAL), whether it is approximate, how many
# words in front say so, the offset where the words behind that say so end (if any do), the offsets of its unit.
Around = tuple[str, bool, int, int | None, tuple[int, int] | None]
_NOTHING: Around = bounds_words.NEUTRAL, False, 0, None, None


def around(tokens: Tokens, found: Found, since: int, start: int, end: int, is_range: bool) -> Around:
    """What the words directly in front of and behind an amount say of it.

    Its offsets are given too, and `since`, where the amount before it ends; 0 for none.
    """
    spoken, before, behind = tokens.words, found.start - 1, found.end
    # Most amounts stand between words that say nothing.
    if before > 0 and spoken[before][0] == " ":
        before -= 1
    said_before = before >= 0 and spoken[before] in _LAST_OF_QUALIFIERS and not _ends_name(tokens, before)
    if behind + 1 < len(spoken) and spoken[behind][0] == " ":
        behind += 1
    said_behind = behind < len(spoken) and spoken[behind].startswith(_FIRST_BEHIND)
    if not (said_before or said_behind):
        return _NOTHING
    bound, approx, taken, close, unit = _NOTHING
    shadow = tokens.shadow
    if said_before:
        between = shadow[since:start] if since > 0 and start - since <= _LOOK_BACK else "\n"
        compares = "\n" not in between and _SENTENCE_END not in between
        bound, approx, taken = _in_front(shadow, start, is_range, compares)
    if said_behind:
        close = end
        if shadow.startswith(_BEHIND, end):
            bound_behind, close = _behind(shadow, end)
            bound = bound_behind or bound
        if shadow.startswith(_UNIT_BEHIND, close):
            unit = _unit(tokens, close)
    return bound, approx, taken, close, unit


def _ends_name(tokens: Tokens, at: int) -> bool:
    """Whether the token in front of an amount is the end of a name."""
    text, offsets = tokens.text, tokens.offsets
    if tokens.words[at] not in bounds_words.ENDS_OF_NAMES or at < 2 or tokens.words[at - 1] != " ":
        return False
    before = text[offsets[at - 2]]
    return text[offsets[at]].isupper() and (before.isupper() or before.isdigit())


def _words_before(shadow: str, start: int, length: int) -> list[str]:
    """The words of the clause in front of an offset, the nearest last."""
    stretch = shadow[max(0, start - length) : start].rpartition("\n")[2]
    spoken = stretch.split()
    for i in range(len(spoken) - 1, -1, -1):
        word = spoken[i]
        if word.isalnum():
            continue
        if word[-1] == "." and word[:-1] in clauses.ABBREVIATIONS:
            continue  # `ke Kec. Cibinong hingga`
        if word[-1] in _STOPS and word.lstrip(bounds_words.OPENERS) not in bounds_words.QUALIFIERS:
            return spoken[i + 1 :]
        if word[0] in bounds_words.OPENERS:
            return [word.lstrip(bounds_words.OPENERS), *spoken[i + 1 :]]
    return spoken


def _in_front(shadow: str, start: int, is_range: bool, compares: bool) -> tuple[str, bool, int]:
    """(bound, approximate, number of words that say so) of the words in front; it may compare with an amount before."""
    spoken = _words_before(shadow, start, _LOOK_BACK)
    count, approx = len(spoken), False
    while count and spoken[count - 1] in bounds_words.FILLERS:
        approx = approx or bounds_words.QUALIFIERS.get(spoken[count - 1]) == bounds_words.APPROX
        count -= 1
    for length in (3, 2, 1):
        phrase = " ".join(spoken[count - length : count]) if length <= count else ""
        if phrase in bounds_words.TURNED:
            negation = count - length - 1
            if negation > 0 and spoken[negation] in bounds_words.AFTER_NEGATION:
                negation -= 1
            if negation >= 0 and spoken[negation] in bounds_words.NEGATIONS:
                return bounds_words.TURNED[phrase], approx, len(spoken) - negation
        if phrase in bounds_words.QUALIFIERS:
            kind = bounds_words.QUALIFIERS[phrase]
            taken = len(spoken) - count + length
            if kind == bounds_words.APPROX:
                return bounds_words.NEUTRAL, True, taken
            if phrase in bounds_words.UP_TO and (is_range or _tells_of_a_change(shadow, start)):
                kind = bounds_words.NEUTRAL
            if phrase in bounds_words.COMPARISONS and compares:
                kind = bounds_words.NEUTRAL
            return kind, approx, taken
    return bounds_words.NEUTRAL, approx, len(spoken) - count


def _tells_of_a_change(shadow: str, start: int) -> bool:
    """Whether the clause of *hingga* makes it the end of a change: `naik 21 persen hingga Rp 5.000`."""
    return not bounds_words.REACHED.isdisjoint(_words_before(shadow, start, _CLAUSE))


def _behind(shadow: str, end: int) -> tuple[str | None, int]:
    """The bound set by words directly behind the amount, if any, and where they end."""
    stretch = shadow[end : end + 40].partition("\n")[0]
    spoken = stretch.split()
    for length in (2, 1):
        phrase = " ".join(spoken[:length])
        bare = phrase.rstrip(_STOPS)
        if bare in bounds_words.BEHIND:
            closed = bare != phrase or len(spoken) <= length
            if closed or spoken[length].strip(_STOPS + bounds_words.OPENERS) not in bounds_words.COMPARED:
                return bounds_words.BEHIND[bare], shadow.index(bare.split()[-1], end) + len(bare.split()[-1])
    return None, end


def _unit(tokens: Tokens, end: int) -> tuple[int, int] | None:
    stretch = tokens.shadow[end : end + 60].partition("\n")[0]
    rest = stretch.lstrip(" ")
    slash = rest.startswith(words.PER_SIGN)
    if slash:
        rest = rest[1:].lstrip(" ").removeprefix(words.PER + " ")
    else:
        rest = rest[len(words.PER) :]
        glued = rest and rest[0] not in " -"
        rest = rest.lstrip(" -")
        if glued and _word(rest) not in words.UNITS:  # `perbulan`, but not `perusahaan`
            return None
    one, _, counted = rest.partition(" ")
    if one == words.ONE or (one == words.ONE_IN_FIGURES and _word(counted) in currencies.NAMES):
        rest = counted
    start = end + len(stretch) - len(rest)
    unit = _word(rest)
    if not unit and rest[:1] in currencies.SYMBOLS:
        return start, start + 1
    if not unit:
        return _counted_unit(rest, start)
    sign = rest[len(unit) : len(unit) + 1]
    mark = unit in currencies.RUPIAH_MARKS or unit in currencies.CODES or sign in currencies.SYMBOLS
    if mark and slash and rest[len(unit) :].lstrip(" .$")[:1].isdigit():  # `US$5 juta/Rp80 miliar`
        return None
    follows = rest[len(unit) + 1 : len(unit) + 2]
    if sign == "$" and not follows.isalpha():  # `US$`, `US$1`
        return start, start + len(unit) + 1
    if sign and sign in "23\u00b2\u00b3" and not follows.isalnum():  # `m2`
        return start, start + len(unit) + 1
    if unit in _FIRST_WORDS:
        pair = f"{unit} {_word(rest[len(unit) + 1 :])}"
        if pair in words.TWO_WORD_UNITS or pair in currencies.NAMES:
            triple = f"{pair} {_word(rest[len(pair) + 1 :])}"
            return start, start + len(triple if triple in currencies.NAMES else pair)
    if _is_dated(unit, rest[len(unit) :], capital=tokens.text[start].isupper()):
        return None
    return start, start + len(unit)


def _is_dated(unit: str, behind: str, *, capital: bool) -> bool:
    """Whether the word after *per* begins a date: `per tahun 2007`, `per kuartal II`, `per Minggu (15/6)`."""
    follows = _word(behind[1:])
    if unit in words.NOT_UNITS or unit in words.NOT_UNIT_ENDS or follows in words.NOT_UNIT_ENDS:
        return True
    if unit in words.PARTS_OF_YEAR:
        return behind[1:2].isdigit() or follows in words.COUNTS_OF_PARTS
    if unit in words.DAYS_TOO and capital and behind.lstrip(" ")[:1] == "(":
        return True
    return unit in words.TIME_UNITS and (behind[1:2].isdigit() or follows in words.NOT_UNITS)


def _counted_unit(rest: str, start: int) -> tuple[int, int] | None:
    """`100 gram` of `per 100 gram`."""
    digits = rest[: len(rest) - len(rest.lstrip("0123456789."))]
    unit = _word(rest[len(digits) :].lstrip(" "))
    if not digits or unit not in words.UNITS or unit in words.TIME_UNITS:
        return None
    return start, start + rest.index(unit) + len(unit)


def _word(text: str) -> str:
    """The letters that a text begins with."""
    word = text.partition(" ")[0].rstrip(_STOPS)
    if word.isalpha():  # most words end with a blank or a mark
        return word
    length = next((i for i, c in enumerate(text) if not c.isalpha()), len(text))
    return text[:length]
