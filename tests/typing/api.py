"""The types that users see. Type-checked by mypy and pyright; nothing here is ever run."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import assert_never, assert_type

import idnews
from idnews import (
    Document,
    Entity,
    Interval,
    Label,
    Mention,
    Mod,
    Money,
    ParseError,
    Timex,
    TimexType,
    extract,
    find_dates,
    find_entities,
    find_money,
    parse_date,
    parse_money,
    parse_number,
)


def functions(text: str, day: date, moment: datetime) -> None:
    assert_type(extract(text), Document)
    assert_type(extract(text, reference=day), Document)
    assert_type(extract(text, reference=moment), Document)
    assert_type(find_money(text), list[Money])
    assert_type(find_dates(text), list[Timex])
    assert_type(find_dates(text, reference=day), list[Timex])
    assert_type(find_entities(text), list[Entity])
    assert_type(parse_money(text), Money)
    assert_type(parse_date(text), Timex)
    assert_type(parse_date(text, reference=moment), Timex)
    assert_type(parse_number(text), Decimal)
    assert_type(idnews.__version__, str)


def refused(text: str, day: date) -> None:
    # Each of these is an error, or mypy would complain of the needless comment.
    extract(text, day)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    extract(text, reference="2025-06-20")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    find_money(None)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    find_money(text)[0].low = None  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]


def document(doc: Document) -> None:
    assert_type(doc.text, str)
    assert_type(doc.reference, date | datetime | None)
    assert_type(doc.money, tuple[Money, ...])
    assert_type(doc.dates, tuple[Timex, ...])
    assert_type(doc.entities, tuple[Entity, ...])
    assert_type(doc.mentions, tuple[Money | Timex | Entity, ...])


def mention(found: Mention) -> None:
    assert_type(found.start, int)
    assert_type(found.end, int)
    assert_type(found.text, str)
    assert_type(found.rule, str)
    assert_type(str(found), str)


def money(found: Money) -> None:
    mention(found)
    assert_type(found.low, Decimal | None)
    assert_type(found.high, Decimal | None)
    assert_type(found.amount, Decimal | None)
    assert_type(found.currency, str | None)
    assert_type(found.approx, bool)
    assert_type(found.per, str | None)
    assert_type(found.meaning, tuple[Decimal | None, Decimal | None, str | None, bool, str | None])


def timex(found: Timex) -> None:
    mention(found)
    assert_type(found.type, TimexType)
    assert_type(found.value, str)
    assert_type(found.mod, Mod | None)
    assert_type(found.interval, Interval | None)
    assert_type(found.meaning, tuple[TimexType, str, Mod | None, Interval | None])


def interval(placed: Interval) -> None:
    assert_type(placed.start, datetime)
    assert_type(placed.end, datetime)


def entity(found: Entity) -> None:
    mention(found)
    assert_type(found.label, Label)
    assert_type(found.canonical, str)
    assert_type(found.code, str | None)
    assert_type(found.meaning, tuple[Label, str, str | None])


def kinds_of_mention(found: Money | Timex | Entity) -> str:
    match found:
        case Money(low=low):
            return f"{low}"
        case Timex(value=value):
            return value
        case Entity(canonical=canonical):
            return canonical
        case _:
            assert_never(found)


def errors(error: ParseError) -> ValueError:
    assert_type(error.reason, str)
    assert_type(error.text, str)
    assert_type(error.start, int)
    assert_type(error.end, int)
    return error
