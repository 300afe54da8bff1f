"""Records of a corpus: which of their fields is the text, the id, the day of publication."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from idnews.many import Reference

_NAMED = 10  # fields that are named where the one for the text is missing
ID = "id"  # the field that is a record's id where no other is named


@dataclass(frozen=True, slots=True)
class Record:
    """A text of a corpus. `read` tells how many bytes of the input lie behind it, for the progress."""

    id: str | int | float
    text: str
    reference: Reference
    file: str
    line: int | None
    read: int = 0


@dataclass(frozen=True, slots=True)
class BadRecord:
    """A place of the input where no text could be had, and why; `line` is `None` where it is the whole file."""

    file: str
    line: int | None
    reason: str
    read: int = 0


Item: TypeAlias = Record | BadRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """Which field means what. `reference` is for texts without a date of their own, in a field or at all."""

    text: str = "text"
    id: str | None = None
    reference_field: str | None = None
    reference: Reference = None

    def record(self, values: Mapping[str, object], file: str, line: int, read: int) -> Item:
        """The record that the values make, or what is wrong with them."""
        try:
            if self.text not in values:
                there = ", ".join(_short(name) for name in list(values)[:_NAMED])
                raise ValueError(f"field {self.text!r} is missing; there are {there or 'none'}")
            text = _present(values, self.text)
            if not isinstance(text, str):
                raise ValueError(f"field {self.text!r} is {_kind(text)}, not a string")
            return Record(self._id(values, file, line), text, self._reference(values), file, line, read)
        except ValueError as error:
            return BadRecord(file, line, str(error), read)

    def _id(self, values: Mapping[str, object], file: str, line: int) -> str | int | float:
        if self.id is None and values.get(ID) in (None, ""):
            return f"{file}:{line}"
        name = self.id or ID
        value = _present(values, name)
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            raise ValueError(f"field {name!r} is {_kind(value)}, not a string or a number")
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"field {name!r} is a number too large")
        return value

    def _reference(self, values: Mapping[str, object]) -> Reference:
        name = self.reference_field
        if name is None or (self.reference is not None and values.get(name) in (None, "")):
            return self.reference
        value = _present(values, name)
        if not isinstance(value, str):
            raise ValueError(f"field {name!r} is {_kind(value)}, not a date such as 2025-06-19")
        try:
            return day_of(value)
        except ValueError:
            raise ValueError(f"field {name!r}: {_short(value)} is not a date such as 2025-06-19") from None


def day_of(text: str) -> date | datetime:
    """The day or instant that an ISO date states; ValueError where it states none.

    >>> day_of("2025-06-19"), day_of("2025-06-19 08:30:00")
    (datetime.date(2025, 6, 19), datetime.datetime(2025, 6, 19, 8, 30))
    >>> day_of("19/6/2025")
    Traceback (most recent call last):
    ...
    ValueError: Invalid isoformat string: '19/6/2025'
    """
    text = text.strip()
    try:
        return date.fromisoformat(text)
    except ValueError:
        return datetime.fromisoformat(text)


def _present(values: Mapping[str, object], name: str) -> object:
    value = values.get(name)
    if value is None:
        raise ValueError(f"field {name!r} is {'null' if name in values else 'missing'}")
    return value


def _kind(value: object) -> str:
    names: dict[type, str] = {bool: "true or false", int: "a number", float: "a number", dict: "an object"}
    return names.get(type(value), "a list" if isinstance(value, list) else "a string")


def _short(value: str) -> str:
    return repr(value if len(value) < 40 else f"{value[:37]}...")
