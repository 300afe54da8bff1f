"""pydantic reads and writes the values as they are: round trips and JSON Schema."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

pydantic = pytest.importorskip("pydantic")

import jsonschema  # noqa: E402
from pydantic import BaseModel, TypeAdapter, ValidationError  # noqa: E402

from idnews import Document, Entity, Interval, Money, Timex, extract  # noqa: E402
from tests.integrations.cases import CASES  # noqa: E402

DOCUMENTS = [extract(text, reference=reference) for text, reference in CASES]
MENTIONS = [mention for document in DOCUMENTS for mention in document.mentions]
JAKARTA = timezone(timedelta(hours=7))


@pytest.mark.parametrize("kind", [Money, Timex, Entity, Money | Timex | Entity])
def test_mentions_come_back(kind: Any) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    mentions = [mention for mention in MENTIONS if isinstance(mention, kind)]
    assert mentions
    for mention in mentions:
        assert adapter.validate_json(adapter.dump_json(mention)) == mention
        assert adapter.validate_python(adapter.dump_python(mention)) == mention


def test_rules_come_back_too() -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(Money | Timex | Entity)
    for mention in MENTIONS:
        assert adapter.validate_json(adapter.dump_json(mention)).rule == mention.rule


@pytest.mark.parametrize("document", DOCUMENTS, ids=range(len(DOCUMENTS)))
def test_documents_come_back(document: Document) -> None:
    adapter = TypeAdapter(Document)
    again = adapter.validate_json(adapter.dump_json(document))
    assert again == document
    assert [str(m) for m in again.mentions] == [str(m) for m in document.mentions]
    assert adapter.validate_python(adapter.dump_python(document)) == document


@pytest.mark.parametrize(
    "reference",
    [date(2025, 6, 20), datetime(2025, 6, 20), datetime(2025, 6, 20, 8, 30), datetime(2025, 6, 20, tzinfo=JAKARTA)],
)
def test_a_reference_keeps_its_type(reference: date) -> None:
    adapter = TypeAdapter(Document)
    again = adapter.validate_json(adapter.dump_json(extract("kemarin", reference=reference)))
    assert type(again.reference) is type(reference)
    assert again.reference == reference


@pytest.mark.parametrize("mode", ["validation", "serialization"])
@pytest.mark.parametrize("kind", [Money, Timex, Entity, Document, Interval])
def test_json_agrees_with_the_schema(kind: Any, mode: Any) -> None:
    adapter = TypeAdapter(kind)
    values = [
        v
        for v in [*DOCUMENTS, *MENTIONS, *(m.interval for m in MENTIONS if isinstance(m, Timex))]
        if isinstance(v, kind)
    ]
    assert values
    schema = adapter.json_schema(mode=mode)
    jsonschema.Draft202012Validator.check_schema(schema)
    for value in values:
        record = json.loads(adapter.dump_json(value))
        jsonschema.validate(record, schema)
        for name in schema["required"]:
            broken = {key: item for key, item in record.items() if key != name}
            with pytest.raises(jsonschema.ValidationError):
                jsonschema.validate(broken, schema)


def test_amounts_are_exact() -> None:
    [money] = extract("Rp123.456.789.012.345.678.901,25").money
    record = json.loads(TypeAdapter(Money).dump_json(money))
    assert record["low"] == "123456789012345678901.25"
    assert TypeAdapter(Money).validate_python(record).low == Decimal("123456789012345678901.25")


class Article(BaseModel):
    title: str
    facts: Document


def test_a_field_of_a_model() -> None:
    article = Article(title="Beras", facts=extract("Harga beras Rp14.500 per kg."))
    assert Article.model_validate_json(article.model_dump_json()) == article
    assert "Money" in Article.model_json_schema()["$defs"]


@pytest.mark.parametrize(
    ("field", "wrong"), [("low", "banyak"), ("start", "x"), ("currency", 5), ("approx", "mungkin"), ("text", None)]
)
def test_what_is_no_value_is_an_error(field: str, wrong: object) -> None:
    record = TypeAdapter(Money).dump_python(extract("Rp5").money[0])
    with pytest.raises(ValidationError, match=field):
        TypeAdapter(Money).validate_python({**record, field: wrong})
