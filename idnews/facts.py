"""A text with all facts that it states: `Document`, and the sums that it gives in two currencies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Context, Decimal
from typing import Any, NamedTuple

from idnews.values import Entity, Money, Picklable, Timex


class EqualSums(NamedTuple):
    """Two amounts that the text gives as the same sum in two currencies, in text order.

    >>> from idnews import extract
    >>> [pair] = extract("Nilainya 380 miliar yuan (sekitar $52,9 miliar).").equal_sums
    >>> str(pair.first), str(pair.second), round(pair.rate, 4)
    ('CNY 380000000000', 'USD ~52900000000', Decimal('0.1392'))
    >>> extract("Laba naik dari Rp 3 miliar menjadi US$ 2 juta.").equal_sums
    ()
    """

    first: Money
    second: Money

    @property
    def rate(self) -> Decimal | None:
        """The exchange rate that the pair implies: units of the second currency for one of the first.

        To 28 digits. Counted from the figures as they are written, whatever bound stands beside them;
        `None` where one of the two is a range, or the first is zero.
        """
        first, second = _figure(self.first), _figure(self.second)
        if first is None or second is None or not first:
            return None
        return Context(prec=28).divide(second, first)


def _figure(money: Money) -> Decimal | None:
    """The one figure of an amount or of its only bound."""
    figures = {figure for figure in (money.low, money.high) if figure is not None}
    return figures.pop() if len(figures) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Picklable):
    """A text with the facts that it states, each tuple in text order.

    `money`, `dates` and `entities` are what `find_money`, `find_dates` and `find_entities` give for
    the text; `reference` is the date of publication that relative dates were counted from; `equal_sums`
    are the pairs of `money` that are one sum in two currencies.
    """

    text: str
    reference: date | datetime | None
    money: tuple[Money, ...]
    dates: tuple[Timex, ...]
    entities: tuple[Entity, ...]
    equal_sums: tuple[EqualSums, ...] = ()

    @property
    def mentions(self) -> tuple[Money | Timex | Entity, ...]:
        """A disjoint choice of all mentions, in text order.

        Where mentions of two kinds overlap, money wins; of a date and an entity, the longer one,
        and of two as long the date.
        """
        # Best first: a mention is kept unless a better one already covers part of it.
        ranked: list[tuple[int, int, int, Money | Timex | Entity]] = [
            *((0, 0, m.start, m) for m in self.money),
            *((1, m.start - m.end, m.start, m) for m in self.dates),
            *((1, m.start - m.end, m.start, m) for m in self.entities),
        ]
        ranked.sort(key=lambda entry: entry[:2])
        taken = bytearray(len(self.text))
        kept: list[Money | Timex | Entity] = []
        for _, _, _, m in ranked:
            if not any(taken[m.start : m.end]):
                taken[m.start : m.end] = b"\1" * (m.end - m.start)
                kept.append(m)
        return tuple(sorted(kept, key=lambda m: m.start))

    def to_dict(self) -> dict[str, Any]:
        """The document in terms of JSON: amounts as strings, dates in ISO 8601, `equal_sums` as places in `money`.

        The shape is that of `Document.json_schema()`; the rules behind the mentions are left out.

        >>> from idnews import extract
        >>> extract("Harganya Rp5.000.").to_dict()["money"][0]["low"]
        '5000'
        >>> extract("Tanpa angka.").to_dict()["money"]
        []
        """
        from idnews.render.records import document_record

        return document_record(self)

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Document:
        """The document that `to_dict` wrote: `Document.from_dict(doc.to_dict()) == doc`.

        Raises `ValueError` where the record is none of that shape, with the place in it and what is wrong.

        >>> from idnews import extract
        >>> doc = extract("Harganya Rp5.000, kata Jokowi di Solo, 2 Mei 2024.")
        >>> Document.from_dict(doc.to_dict()) == doc
        True
        >>> Document.from_dict({"text": "Rp5"})
        Traceback (most recent call last):
        ...
        ValueError: document: 'money' is missing
        """
        from idnews.render.records import read_document

        return read_document(record)

    @staticmethod
    def json_schema() -> dict[str, Any]:
        """The JSON Schema (draft 2020-12) of what `to_dict` gives; it is in the package as `data/document.schema.json`.

        >>> Document.json_schema()["title"]
        'idnews document'
        >>> "rule" in Document.json_schema()["$defs"]["money"]["properties"]
        False
        """
        from idnews.render.records import document_schema

        return document_schema()

    def to_html(self, *, fragment: bool = False) -> str:
        """The text as a page of HTML with its mentions highlighted, or as a part of one.

        No scripts, and nothing is loaded. A `fragment` is one `<div>` with its style, for a page of your
        own or a notebook, without the page's table of facts.

        >>> from idnews import extract
        >>> "<mark" in extract("Harganya Rp5.000.").to_html(fragment=True)
        True
        >>> "<mark" in extract("Tanpa <b>angka</b>.").to_html(fragment=True)
        False
        """
        from idnews.render.html import fragment as fragment_of
        from idnews.render.html import page

        return fragment_of(self) if fragment else page(self)

    def _repr_html_(self) -> str:
        """What notebooks show."""
        return self.to_html(fragment=True)

    def to_timeml(self) -> str:
        """The text in TimeML 1.2.1, its dates as TIMEX3 elements; money and entities are left out.

        >>> from idnews import extract
        >>> print(extract("Pada 2 Mei 2024.").to_timeml().splitlines()[2])
        <TEXT>Pada <TIMEX3 tid="t1" type="DATE" value="2024-05-02">2 Mei 2024</TIMEX3>.</TEXT>
        >>> "TIMEX3" in extract("Tanpa tanggal.").to_timeml()
        False
        """
        from idnews.render.timeml import timeml

        return timeml(self)

    def to_displacy(self) -> dict[str, Any]:
        """The mentions for spaCy's renderer: `displacy.render(doc.to_displacy(), style="ent", manual=True)`.

        Labels are MONEY, the types of TIMEX3 and those of entities.

        >>> from idnews import extract
        >>> extract("Harganya Rp5.000.").to_displacy()["ents"]
        [{'start': 9, 'end': 16, 'label': 'MONEY'}]
        >>> extract("Tanpa angka.").to_displacy()["ents"]
        []
        """
        from idnews.render.displacy import displacy

        return displacy(self)
