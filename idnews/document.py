"""`extract()`: all facts of one text, found kind by kind and put together."""

from __future__ import annotations

from datetime import date, datetime

from idnews.dates import find_dates
from idnews.entities import find_entities
from idnews.money import find_money
from idnews.values import Document, check_text


def extract(text: str, *, reference: date | datetime | None = None) -> Document:
    """Find all money, dates and entities of a text.

    `reference` is the date of publication, which relative dates (*kemarin*, *akhir Juni*) count from;
    without it they have no place on the time line and keep `X`s in their values.
    Any string is taken; a `reference` that is neither a `date` nor a `datetime` is a `TypeError`.

    >>> from datetime import date
    >>> doc = extract("Toyota menanam Rp27,1 triliun di Karawang, Kamis lalu.", reference=date(2025, 6, 20))
    >>> [str(m) for m in doc.money + doc.dates]
    ['IDR 27100000000000', '2025-06-19']
    >>> extract("Tidak ada apa-apa di sini.").mentions
    ()
    """
    check_text(text)
    return Document(
        text=text,
        reference=reference,
        money=tuple(find_money(text)),
        dates=tuple(find_dates(text, reference=reference)),
        entities=tuple(find_entities(text)),
    )
