"""Words that are put together from pieces of a name: `Kemenkeu` of `Kementerian Keuangan`."""

from __future__ import annotations


def is_contraction(word: str, full: tuple[str, ...]) -> bool:
    """Whether a word is put together from the beginnings of the words of a name, the first one included.

    >>> is_contraction("kemenkeu", ("kementerian", "keuangan")), is_contraction("telkom", ("telkomsel",))
    (True, False)
    """
    places = {0}
    used = 0
    for count, part in enumerate(full[:12]):
        now = set()
        for at in places:
            size = 0
            while size < len(part) and at + size < len(word) and part[size] == word[at + size]:
                size += 1
                now.add(at + size)
        if count == 0:
            places = {p for p in now if p > 1}
        else:
            used += bool(now - places)
            places |= now
        if not places:
            return False
    return used > 0 and len(word) in places
