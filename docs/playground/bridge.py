"""What the playground asks of idnews; runs in the browser."""

from __future__ import annotations

import json
from datetime import date, time, timedelta

from babel.dates import format_date, format_time

from idnews import Entity, Interval, Mention, Money, Timex, extract


def answer(text: str, reference: str, locale: str) -> str:
    """The document as JSON, and beside it the marked text and the mentions as the page shows them.

    `reference` is a date in ISO 8601 or empty, `locale` the language that values are written out in.

    >>> found = json.loads(answer("Laba naik US$5 miliar.", "", "id"))
    >>> found["document"]["text"], [m["value"] for m in found["mentions"]]
    ('Laba naik US$5 miliar.', ['USD 5000000000'])
    >>> found["mentions"][0]["written"]
    'US$5.000.000.000,00'
    >>> json.loads(answer("Tidak ada.", "2025-06-19", "id"))["mentions"]
    []
    """
    document = extract(text, reference=date.fromisoformat(reference) if reference else None)
    mentions = [
        {
            "text": m.text,
            "kind": kind(m),
            "value": str(m),
            "written": written(m, locale),
        }
        for m in document.mentions
    ]
    return json.dumps({"document": document.to_dict(), "html": document.to_html(fragment=True), "mentions": mentions})


def kind(mention: Mention) -> str:
    """The name of a mention's kind, as the page's colours and words have it."""
    if isinstance(mention, Entity):
        return mention.label.lower()
    return "money" if isinstance(mention, Money) else "date"


def written(mention: Money | Timex | Entity, locale: str) -> str:
    """The value for people: an amount in full, the days of an interval, the code of an entity."""
    if isinstance(mention, Money):
        return mention.format(locale=locale)
    if isinstance(mention, Entity):
        return mention.code or ""
    return "" if mention.interval is None else stretch(mention.interval, locale)


def stretch(interval: Interval, locale: str) -> str:
    """An interval as people give it: its last day is part of it, and a clock time stands only where there is one.

    >>> from idnews import parse_date
    >>> days = parse_date("1-3 Mei 2024").interval, parse_date("Kamis, 19 Juni 2025").interval
    >>> [stretch(interval, "id") for interval in days]
    ['1 Mei 2024 – 3 Mei 2024', '19 Juni 2025']
    >>> stretch(parse_date("19 Juni 2025 pukul 09.00-11.30 WIB").interval, "id")
    '19 Juni 2025 09.00 – 11.30 UTC+07:00'
    """
    start, end = interval.start, interval.end
    whole = all(instant.time() == time() and instant.tzinfo is None for instant in (start, end))
    if whole:
        first, last = (
            format_date(day, "long", locale=locale) for day in (start.date(), end.date() - timedelta(days=1))
        )
        return first if first == last else f"{first} – {last}"
    first_day, last_day = (format_date(instant.date(), "long", locale=locale) for instant in (start, end))
    first_time, last_time = (format_time(instant.time(), "short", locale=locale) for instant in (start, end))
    until = last_time if first_day == last_day else f"{last_day} {last_time}"
    zone = f" {start.tzname()}" if start.tzinfo else ""
    return f"{first_day} {first_time} – {until}{zone}"
