"""Whether the words of one name, in lower case, are a shorter form of another's."""

from __future__ import annotations

from idnews.entities import gazetteer, lexicon, naming
from idnews.entities.contractions import is_contraction


def begins(word: str, name: str) -> bool:
    """Whether a word is the beginning of a name; but *Soekarno* is not *Soekarnoputri*, who is his daughter."""
    return name.startswith(word) and name != word and name[len(word) :] not in naming.CHILD_OF


def is_cut(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a name of more words is another but for the end of its last word."""
    last = short[-1]
    return 1 < len(short) == len(long) and len(last) > 3 and short[:-1] == long[:-1] and begins(last, long[-1])


def contains(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether the words of `short` occur in `long` in their order, and are fewer."""
    rest = iter(long)
    return len(short) < len(long) and all(word in rest for word in short)


def leaves_out(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether a name of more words is another with words left out between its first and its last."""
    return len(short) > 1 and short[0] == long[0] and short[-1] == long[-1] and contains(long, short)


def says_which(words: tuple[str, ...]) -> bool:
    """Whether words behind an event say no more than which one it is: `2026`, `ke-44`, `BWF 2025`."""
    held_by = words[0].isupper() and words[0].isalpha() and len(words) > 1
    return all(word.isdecimal() or word in "-ke" for word in (words[1:] if held_by else words))


def is_initials_and_end(letters: str, end: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a name's words are one for each letter, and those of the end."""
    if long[-len(end) :] != end:
        return False
    front = [word for word in long[: -len(end)] if word.upper() not in lexicon.LEGAL_PREFIXES]
    said = [word for word in front if word not in lexicon.INSIDE_NAMES]
    return any(letters == "".join(word[0] for word in some).casefold() for some in (front, said))


def is_short_of(short: str, long: tuple[str, ...]) -> bool:
    """Whether a word is a known short form of a name, its initials, or put together from its pieces."""
    lowers = tuple(map(str.casefold, long))
    return bool(long) and (
        lowers in (tuple(full.casefold().split()) for full in naming.KNOWN_SHORT.get(short, ()))
        or short.casefold() == "".join(word[0] for word in lowers)
        or is_contraction(short.casefold(), lowers)
    )


def ends_with(long: tuple[str, ...], tail: tuple[str, ...]) -> bool:
    """Whether a name ends in these words and has two more at least, or there are none."""
    return not tail or (len(long) > len(tail) + 1 and long[-len(tail) :] == tail)


def is_registered(words: tuple[str, ...]) -> bool:
    """Whether a name begins with its legal form: `PT Maju`."""
    return words[0] in lexicon.SURE_PREFIXES


def says_little(word: str) -> bool:
    """Whether an organisation's short form may leave out this word at its end: *Group*, *Indonesia*, *RI*, *Polri*."""
    return word in naming.SAYING_LITTLE or is_country(word)


def is_country(word: str) -> bool:
    """Whether a word, in lower case, names a country or province."""
    return gazetteer.code_of(word.title()) is not None
