"""Where the names of products end: models and versions, `A330-900neo`, `HarmonyOS 5.1`, `Phone (3a)`."""

from __future__ import annotations

from idnews import _re
from idnews.entities import lexicon
from idnews.entities.tokens import Words

_VERSION = _re.matcher(r"\d{1,2}\.\d{1,2}|[vV]\d{1,2}|\d{1,3}[aceinst]")  # `5.1`, `v3`, `500e`; not `10k`
_BRACKETED = _re.matcher(r"\d[a-z]?")


def end_of_product(words: Words, last: int, limit: int) -> int:
    """Where a product's name ends that goes on up to `last`, before `limit`, where another name begins."""
    texts, glued = words.texts, words.glued
    while last + 1 < limit and glued[last] and glued[last + 1] and _goes_on(texts, last):
        last += 2
    if last + 2 < limit and texts[last] == "(" and texts[last + 2] == ")" and _BRACKETED.fullmatch(texts[last + 1]):
        return last + 3
    if last < limit and _VERSION.fullmatch(texts[last]) and lexicon.MEASURES.isdisjoint(texts[last + 1 : last + 2]):
        return last + 1
    numbered = texts[last : last + 2] == ["No", "."] and last + 2 < limit and texts[last + 2].isdecimal()
    return last + 3 if numbered else last  # `Simfoni No. 9`


def _goes_on(texts: list[str], i: int) -> bool:
    """Whether the mark at `i` and the word behind it belong to a product: `A330-900neo`, `GLM-4.5`, `Qwen2.5-Max`."""
    before, behind = texts[i - 1], texts[i + 1].replace(".", "")
    if texts[i] == ".":
        return behind.isdecimal()
    model = any(map(str.isdecimal, behind)) or len(behind) == 1
    variant = before.isdecimal() and behind[:1].isupper()
    return texts[i] == "-" and behind.isalnum() and (variant or (model and any(map(str.isupper, before))))
