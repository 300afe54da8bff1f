"""The words around a match, for the guards that must look at them."""

from __future__ import annotations

from idnews._phrase import Here


def word_before(here: Here) -> str:
    """The word in front of a match, in lower case; of an abbreviation, without its full stop."""
    if here.tokens.word(here.start - 1) != " ":
        return ""
    word = here.tokens.word(here.start - 2)
    return here.tokens.word(here.start - 3) if word == "." else word


def word_after(here: Here) -> str:
    """The word behind a match, in lower case."""
    return here.tokens.word(here.end + 1) if here.tokens.word(here.end) == " " else ""


def source_word(here: Here, index: int) -> str:
    """A token as the caller wrote it."""
    offsets = here.tokens.offsets
    return here.tokens.text[offsets[index] : offsets[index + 1]] if 0 <= index < len(here.words) else ""


def starts_sentence(here: Here, index: int) -> bool:
    """Whether a sentence, line or quotation begins with a token."""
    at = index
    while at > 0 and here.words[at - 1][0] == " ":  # blanks in front of a text are no part of it
        at -= 1
    return at <= 0 or here.words[index - 1] in ("\n", '"', "'") or here.words[max(0, index - 2)] in ".!?:"
