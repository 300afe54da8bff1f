"""What the playground asks of idnews; runs in the browser."""

from __future__ import annotations

import json
from datetime import date, time

from idnews import Entity, Interval, Mention, Money, Timex, extract


def answer(text: str, reference: str, locale: str) -> str:
    """The document as JSON, and beside it the mentions as the page shows them.

    `reference` is a date in ISO 8601 or empty, `locale` the language that values are written out in.

    >>> found = json.loads(answer("Laba naik Rp5 miliar.", "", "id"))
    >>> found["document"]["text"], [m["value"] for m in found["mentions"]]
    ('Laba naik Rp5 miliar.', ['IDR 5000000000'])
    >>> found["mentions"][0]["written"]
    'Rp5.000.000.000,00'
    >>> json.loads(answer("Tidak ada.", "2025-06-19", "id"))["mentions"]
    []
    """
    document = extract(text, reference=date.fromisoformat(reference) if reference else None)
    mentions = [
        {
            "start": m.start,
            "end": m.end,
            "text": m.text,
            "kind": kind(m),
            "value": str(m),
            "written": written(m, locale),
        }
        for m in document.mentions
    ]
    return json.dumps({"document": document.to_dict(), "mentions": mentions})


def kind(mention: Mention) -> str:
    """The name of a mention's kind, as the page's colours and words have it."""
    return mention.label.lower() if isinstance(mention, Entity) else type(mention).__name__.lower()


def written(mention: Money | Timex | Entity, locale: str) -> str:
    """The value for people: an amount in full, the days of an interval, the code of an entity."""
    if isinstance(mention, Money):
        return mention.format(locale=locale)
    if isinstance(mention, Entity):
        return mention.code or ""
    return "" if mention.interval is None else stretch(mention.interval)


def stretch(interval: Interval) -> str:
    """An interval without the clock where it is of whole days."""
    whole = all(end.time() == time() and end.tzinfo is None for end in (interval.start, interval.end))
    ends = (interval.start.date(), interval.end.date()) if whole else (interval.start, interval.end)
    return " → ".join(end.isoformat() for end in ends)
