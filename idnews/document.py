"""`extract()`: all facts of one text, found kind by kind and put together."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from idnews._tokens import Tokens
from idnews.dates import dates_in
from idnews.entities import find_entities
from idnews.facts import Document
from idnews.money import money_in
from idnews.reference import find_reference
from idnews.sums import equal_sums
from idnews.values import check_text


def extract(text: str, *, reference: date | datetime | Literal["auto"] | None = None) -> Document:
    """Find all money, dates and entities of a text.

    `reference` is the date of publication, which relative dates (*kemarin*, *akhir Juni*) count from;
    without it they have no place on the time line and keep `X`s in their values. With `"auto"` it is the
    date that the text gives as its own (`find_reference`), if it gives one.
    Any string is taken as `text`; a `reference` that is none of these is a `TypeError`.

    >>> from datetime import date
    >>> doc = extract("Toyota menanam Rp27,1 triliun di Karawang, Kamis lalu.", reference=date(2025, 6, 20))
    >>> [str(m) for m in doc.money + doc.dates]
    ['IDR 27100000000000', '2025-06-19']
    >>> doc = extract("JAKARTA, 20 Juni 2025 - Pabrik dibuka kemarin.", reference="auto")
    >>> doc.reference, [str(m) for m in doc.dates]
    (datetime.date(2025, 6, 20), ['2025-06-20', '2025-06-19'])
    >>> extract("Tidak ada apa-apa di sini.").mentions
    ()
    """
    check_text(text)
    day = find_reference(text) if reference == "auto" else reference
    if isinstance(day, str):
        raise TypeError(f'reference must be a date, a datetime or "auto", not {day!r}')
    tokens = Tokens(text)
    money = tuple(money_in(tokens))
    return Document(
        text=text,
        reference=day,
        money=money,
        dates=tuple(dates_in(tokens, day)),
        entities=tuple(find_entities(text)),
        equal_sums=equal_sums(text, money),
    )
