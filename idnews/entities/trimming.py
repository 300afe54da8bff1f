"""What is no name by its form, and what does not belong to the ends of one."""

from __future__ import annotations

from idnews._remembered import Remembered
from idnews.entities import lexicon, outside, pastimes, people, terms, titles
from idnews.entities import words as word_table
from idnews.entities.labels import EVENT, PERSON, PRODUCT
from idnews.entities.spans import Span, Spans
from idnews.entities.tokens import Words, is_platform


def no_names(words: Words, spans: Spans) -> Spans:
    """Drop what is no name by its form (common acronyms, handles, figures, lone titles); mend the ends of others."""
    texts, tells = words.texts, _TELLS.__getitem__
    out: Spans = []
    for span in spans:
        first, last = span.first, span.last
        if any(map(tells, texts[first:last])):
            mended = _mended(texts, span, out)
        elif outside.is_no_entity(texts, first, last, span.label):
            mended = None
        else:  # most
            mended = None if last - first > 1 and _NO_NAMES[" ".join(texts[first:last])] else span
        if mended is not None:
            out.append(mended)
    return out


def _mended(texts: list[str], span: Span, before: Spans) -> Span | None:
    """The name in a span, some word of which tells that it has more, or none; `before` has the spans in front."""
    first, last = span.first, span.last
    if last - first > 1:
        first, last = _ends(texts, span, word_table.load().share)
        if (first, last) != (span.first, span.last):
            span = span.but(first=first, last=last)
    if last <= first or outside.is_no_entity(texts, first, last, span.label):
        return None
    if outside.are_degrees(texts, first, last, before):
        return None
    if last - first > 1:
        return None if _NO_NAMES[" ".join(texts[first:last])] else span
    name = texts[first]
    if name.lower() in outside.MONEY_CODES and texts[last : last + 1] and texts[last][0].isdigit():
        return None  # `RM 4.085 per ton`
    if (_NO_NAMES[name] and not is_platform(texts, first)) or (
        name in outside.UNSURE_DEGREES and outside.is_degree(texts, first, before)
    ):
        return None
    if first and name in titles.RANK_TAILS and texts[first - 1].lower() in titles.RANKS:
        return None  # `Letjen TNI`
    told = first > 0 and texts[first - 1] in people.BEFORE_INITIALS
    if (told or texts[last : last + 1] == [people.ALIAS]) and name.isupper() and len(name) < 4:
        return span.but(label=PERSON, rule="cue")  # `pria berinisial AJ`, `RS alias Ucok`
    return span


def _ends(texts: list[str], span: Span, share: dict[str, int]) -> tuple[int, int]:
    """Where the name in a span begins and ends, without what names do not begin and end with."""
    first, last = span.first, span.last
    while last - first > 1 and _is_plain(texts[first], share):
        first += 1  # `kompleks Bank Indonesia`
    if first and texts[first : first + 2] == outside.ADVICE and texts[first - 1].lower() == outside.ADVISER:
        first += 2
    if span.label is PERSON:
        while last - first > 1 and texts[first].isdecimal():
            first += 1  # `Ketua RW 05 Sularno`
        if last - first > 2 and tuple(texts[first : first + 2]) in terms.TITLE_PAIRS:
            first += 2
        elif first and (texts[first - 1], texts[first]) in terms.TITLE_PAIRS:
            first += 1  # `Hakim` and `Agung Hilario Davide`
        while last - first > 1 and _is_title(texts, first):
            first += 1
        while last - first > 1 and texts[last - 1] in outside.ALL_DEGREES:
            last -= 1
        if last - first == 2 and texts[first] in terms.FAMILIAR:
            first += 1
        if last - first == 2 and texts[last - 1] == "." and len(texts[first]) > 1 and not _is_dotted(texts[first]):
            last -= 1
    if last - first > 1 and texts[last - 1].isdecimal() and "".join(texts[last : last + 1]).lower() in terms.COUNTED:
        last -= texts[last - 2] not in pastimes.NUMBERED_LEAGUES
    dated = outside.before_date(texts, first, last)
    if dated != last and dated - first == 1 and span.label in (EVENT, PRODUCT):
        return first, first  # what `Rapat DPR 17 Juni` is about is found without its date
    last = dated
    while last - first > 1 and (texts[last - 1] in lexicon.NEVER_LAST or outside.is_weekday(texts, last - 1)):
        last -= 1
    name = texts[first:last]
    if "(" in name and ")" not in name:
        last = first + name.index("(")
    if ")" in name and "(" not in name:
        first += name.index(")") + 1
    return first, last


def _is_dotted(word: str) -> bool:
    """Whether a full stop can belong to the word: *Sdr.*, *Moh.*"""
    return word in lexicon.ABBREVIATIONS or word in terms.GENERATIONS


def _is_plain(word: str, share: dict[str, int]) -> bool:
    """Whether a word is in lower case as plain text has it: with such a word begins no name of several."""
    return word[0].islower() and len(word) > 2 and word.isalpha() and word.islower() and share.get(word, 9) < 3


def _is_title(texts: list[str], i: int) -> bool:
    """Whether the word at `i` is a title or honorific in front of a name, or its full stop."""
    word = texts[i]
    title = word.lower() in titles.SURE_TITLES and word not in terms.INITIALS_OF_MEN
    return word == "." or word in lexicon.HONORIFICS or title


def is_security(word: str) -> bool:
    """Whether this is the number of a bond.

    >>> is_security("FR0044"), is_security("GPT4")
    (True, False)
    """
    return word[-1].isdecimal() and word.rstrip("0123456789") in lexicon.SECURITIES


def _is_no_name(name: str) -> bool:
    texts = name.split(" ")
    if texts[0] in lexicon.CURRENCY_CODES or "".join(texts).rstrip(".") in outside.DEGREES or name in outside.NO_NAMES:
        return True
    if len(texts) == 1:
        word = texts[0]
        if word in lexicon.NO_ACRONYMS or len(word) < 2 or word.lower() in titles.SURE_TITLES:
            return True
        if is_security(word):
            return True
    letters = False
    for word in texts:
        if not word.isalpha() and ((word[0] in "<&#" and len(word) > 1) or "@" in word or "://" in word or "_" in word):
            return True
        letters = letters or word[0].isalpha()
    return not letters


_NO_NAMES = Remembered(_is_no_name)

_TELLING = lexicon.HONORIFICS | lexicon.NEVER_LAST | titles.RANK_TAILS | outside.ALL_DEGREES | outside.SURE_WEEKDAYS
_TELLING |= terms.FAMILIAR | {*outside.ADVICE, *(word for pair in terms.TITLE_PAIRS for word in pair)}


def _tells(word: str) -> bool:
    """Whether a word, by itself or at the end of a name, may be no part of one; of others nothing is asked."""
    lower = word.lower()
    return (
        word[0].islower()
        or not word.isalpha()
        or word in _TELLING
        or lower in titles.SURE_TITLES
        or lower in outside.MONEY_CODES
        or (word.isupper() and len(word) < 4)  # initials
        or _is_no_name(word)
    )


_TELLS = Remembered(_tells)
