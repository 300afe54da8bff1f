"""The words around a match, for the guards that must look at them."""

from __future__ import annotations

from idnews._phrase import Here


def word_before(here: Here) -> str:
    """The word in front of a match, in lower case; of an abbreviation, without its full stop."""
    tokens = here.words
    if here.start >= 2 and tokens[here.start - 1] == " ":
        word = tokens[here.start - 2]
        return tokens[here.start - 3] if word == "." and here.start >= 3 else word
    return ""


def word_after(here: Here) -> str:
    """The word behind a match, in lower case."""
    following = here.words[here.end : here.end + 2]
    return following[1] if len(following) == 2 and following[0] == " " else ""


def source_word(here: Here, index: int) -> str:
    """A token as the caller wrote it."""
    offsets = here.tokens.offsets
    return here.tokens.text[offsets[index] : offsets[index + 1]] if 0 <= index < len(here.words) else ""


def starts_sentence(here: Here, index: int) -> bool:
    """Whether a sentence, line or quotation begins with a token."""
    return index <= 0 or here.words[index - 1] in ("\n", '"', "'") or here.words[max(0, index - 2)] in ".!?:"
