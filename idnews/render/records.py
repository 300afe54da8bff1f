"""Documents in terms of JSON, and back: `to_dict`, `from_dict` and `json_schema` of `Document`."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from importlib.resources import files
from itertools import pairwise
from typing import Any, TypeVar

from idnews.facts import Document, EqualSums
from idnews.values import Entity, Interval, Label, Mention, Mod, Money, Timex, TimexType

_MOST_DIGITS = 1000  # far more than any amount of a text has

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
D = TypeVar("D", bound=date)
M = TypeVar("M", bound=Mention)


def document_schema() -> dict[str, Any]:
    """The JSON Schema of what `document_record` writes."""
    schema: dict[str, Any] = json.loads(
        files("idnews").joinpath("data", "document.schema.json").read_text(encoding="utf-8")
    )
    return schema


# --- writing ------------------------------------------------------------------------------------


def document_record(document: Document) -> dict[str, Any]:
    """The document in terms of JSON; pairs of equal sums are given by their places in `money`."""
    at = {(money.start, money.end): i for i, money in enumerate(document.money)}
    return {
        "text": document.text,
        "reference": _iso(document.reference),
        "money": [mention_record(m) for m in document.money],
        "dates": [mention_record(m) for m in document.dates],
        "entities": [mention_record(m) for m in document.entities],
        "equal_sums": [[at[m.start, m.end] for m in pair] for pair in document.equal_sums],
    }


def mention_record(mention: Money | Timex | Entity) -> dict[str, Any]:
    """The span of a mention and the fields of its value."""
    span: dict[str, Any] = {"start": mention.start, "end": mention.end, "text": mention.text}
    match mention:
        case Money(low=low, high=high, currency=currency, approx=approx, per=per):
            # As strings: JSON numbers are floats to most of their readers.
            figures = {"low": None if low is None else f"{low:f}", "high": None if high is None else f"{high:f}"}
            return {**span, **figures, "currency": currency, "approx": approx, "per": per}
        case Timex(type=type_, value=value, mod=mod, interval=interval, anchor=anchor):
            ends = None if interval is None else {"start": _iso(interval.start), "end": _iso(interval.end)}
            mod_ = None if mod is None else str(mod)
            return {**span, "type": str(type_), "value": value, "mod": mod_, "interval": ends, "anchor": _iso(anchor)}
        case Entity(label=label, canonical=canonical, code=code):
            return {**span, "label": str(label), "canonical": canonical, "code": code}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


# --- reading ------------------------------------------------------------------------------------


class _Record:
    """An object of JSON and where it stands, for errors that say the place."""

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, Mapping):
            raise ValueError(f"{where}: an object is expected, not {_kind(value)}")
        self.value: Mapping[Any, Any] = value
        self.where = where

    def get(self, key: str, read: Callable[[Any, str], T]) -> T:
        if key not in self.value:
            raise ValueError(f"{self.where}: {key!r} is missing")
        return read(self.value[key], f"{self.where}.{key}")

    def each(self, key: str, read: Callable[[Any, str], T]) -> tuple[T, ...]:
        items = self.get(key, _list)
        return tuple(read(item, f"{self.where}.{key}[{i}]") for i, item in enumerate(items))

    def mentions(self, key: str, read: Callable[[Any, str], M]) -> tuple[M, ...]:
        """Mentions as a document holds them: in text order, and disjoint."""
        found = self.each(key, read)
        for i, (one, other) in enumerate(pairwise(found), 1):
            if other.start < one.end:
                raise ValueError(f"{self.where}.{key}[{i}]: it begins before the end of the one in front of it")
        return found


def read_document(value: object) -> Document:
    """The document that a record states; ValueError with the place where it states none."""
    record = _Record(value, "document")
    text = record.get("text", _text)

    def span(record: _Record) -> dict[str, Any]:
        start, end, phrase = record.get("start", _int), record.get("end", _int), record.get("text", _text)
        if not 0 <= start < end <= len(text) or text[start:end] != phrase:
            raise ValueError(f"{record.where}: the document has no {_shown(phrase)} at {start} to {end}")
        return {"start": start, "end": end, "text": phrase}

    def money(value: object, where: str) -> Money:
        record = _Record(value, where)
        low, high = record.get("low", _optional(_decimal)), record.get("high", _optional(_decimal))
        currency, per = record.get("currency", _optional(_text)), record.get("per", _optional(_text))
        if low is None and high is None:
            raise ValueError(f"{where}: an amount without 'low' and 'high'")
        return Money(**span(record), low=low, high=high, currency=currency, approx=record.get("approx", _bool), per=per)

    def timex(value: object, where: str) -> Timex:
        record = _Record(value, where)
        return Timex(
            **span(record),
            type=record.get("type", _one_of(TimexType)),
            value=record.get("value", _text),
            mod=record.get("mod", _optional(_one_of(Mod))),
            interval=record.get("interval", _optional(_interval)),
            anchor=record.get("anchor", _optional(_day)),
        )

    def entity(value: object, where: str) -> Entity:
        record = _Record(value, where)
        label, canonical = record.get("label", _one_of(Label)), record.get("canonical", _text)
        return Entity(**span(record), label=label, canonical=canonical, code=record.get("code", _optional(_text)))

    amounts = record.mentions("money", money)

    def pair(value: object, where: str) -> EqualSums:
        places = [_int(place, where) for place in _list(value, where)]
        if len(places) != 2 or not 0 <= places[0] < places[1] < len(amounts):
            raise ValueError(f"{where}: two rising places in 'money' are expected, not {_shown(value)}")
        return EqualSums(amounts[places[0]], amounts[places[1]])

    return Document(
        text=text,
        reference=record.get("reference", _optional(_day)),
        money=amounts,
        dates=record.mentions("dates", timex),
        entities=record.mentions("entities", entity),
        equal_sums=record.each("equal_sums", pair),
    )


def _interval(value: object, where: str) -> Interval:
    record = _Record(value, where)
    start, end = record.get("start", _instant), record.get("end", _instant)
    if (start.tzinfo is None) != (end.tzinfo is None):
        raise ValueError(f"{where}: only one end has a time zone")
    return Interval(start, end)


def _optional(read: Callable[[Any, str], T]) -> Callable[[Any, str], T | None]:
    return lambda value, where: None if value is None else read(value, where)


def _one_of(kind: type[E]) -> Callable[[Any, str], E]:
    def read(value: object, where: str) -> E:
        try:
            return kind(_text(value, where))
        except ValueError:
            raise ValueError(f"{where}: {_shown(value)} is none of {', '.join(kind)}") from None

    return read


def _of_type(kind: type[T], name: str) -> Callable[[Any, str], T]:
    def read(value: object, where: str) -> T:
        if type(value) is not kind:  # a bool is no number here
            raise ValueError(f"{where}: {name} is expected, not {_kind(value)}")
        return value

    return read


_text = _of_type(str, "a string")
_int = _of_type(int, "a whole number")
_bool = _of_type(bool, "true or false")
_list: Callable[[Any, str], list[Any]] = _of_type(list, "a list")


def _decimal(value: object, where: str) -> Decimal:
    text = _text(value, where)
    # Exponents could stand for numbers of any length, and nothing costs as much as so many digits.
    if len(text) > _MOST_DIGITS or not set("0123456789.-").issuperset(text):
        raise ValueError(f"{where}: {_shown(text)} is no decimal number")
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if f"{number:f}" != text:
        raise ValueError(f"{where}: {_shown(text)} is no decimal number")
    return number


def _day(value: object, where: str) -> date | datetime:
    text = _text(value, where)
    return _instant(text, where) if "T" in text else _from_iso(date, text, where)


def _instant(value: object, where: str) -> datetime:
    return _from_iso(datetime, _text(value, where), where)


def _from_iso(kind: type[D], text: str, where: str) -> D:
    try:
        return kind.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{where}: {_shown(text)} is no ISO 8601 {kind.__name__}") from None


def _kind(value: object) -> str:
    return "null" if value is None else type(value).__name__


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) < 60 else f"{text[:57]}..."
