"""Every integration gives the same mentions for the same texts as `extract()`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from idnews import Document, extract
from idnews.integrations.rows import Row, rows
from tests.integrations.cases import CASES, EXPECTED

TEXTS = [text for text, _ in CASES]
# A column has one type: dates as ISO strings.
REFERENCES = [day.isoformat() if isinstance(day, date) else day for _, day in CASES]
FIXED = [[row.fixed() for row in found] for found in EXPECTED]


@pytest.fixture
def of_spacy() -> list[list[Row]]:
    spacy = pytest.importorskip("spacy")
    nlp = spacy.blank("xx")
    nlp.add_pipe("idnews")
    pairs = [(text, {"reference": day}) for text, day in zip(TEXTS, REFERENCES, strict=True)]
    documents = [doc._.idnews for doc, _ in nlp.pipe(pairs, as_tuples=True)]
    return [list(rows(document)) for document in documents]


@pytest.fixture
def of_pandas() -> list[list[Row]]:
    pd = pytest.importorskip("pandas")
    pytest.importorskip("idnews.integrations.pandas")
    frame = pd.Series(TEXTS).idnews.mentions(reference=pd.Series(REFERENCES))
    found: list[list[Row]] = [[] for _ in TEXTS]
    for place, *fields in frame.itertuples(name=None):
        found[place].append(Row._make(None if pd.isna(field) else field for field in fields))
    return found


@pytest.fixture
def of_polars() -> list[list[Row]]:
    pl = pytest.importorskip("polars")
    pytest.importorskip("idnews.integrations.polars")
    frame = pl.DataFrame({"body": TEXTS, "published": REFERENCES})
    found = frame.select(pl.col("body").idnews.mentions(reference="published"))["body"].to_list()
    return [[Row(**fields) for fields in mentions] for mentions in found]


@pytest.fixture
def of_spark(spark: Any) -> list[list[Row]]:
    from idnews.integrations.spark import mentions

    pairs = [(place, *pair) for place, pair in enumerate(zip(TEXTS, REFERENCES, strict=True))]
    df = spark.createDataFrame(pairs, "place int, body string, published string").repartition(2)
    result = mentions(df, text="body", reference="published").orderBy("place").collect()
    assert [row.mentions_error for row in result] == [None] * len(CASES)
    return [[Row(*mention) for mention in row.mentions] for row in result]


@pytest.fixture
def of_pydantic() -> list[list[Row]]:
    pydantic = pytest.importorskip("pydantic")
    adapter = pydantic.TypeAdapter(Document)
    documents = [extract(text, reference=day) for text, day in CASES]
    read: Callable[[Document], Document] = lambda document: adapter.validate_json(adapter.dump_json(document))  # noqa: E731
    return [list(rows(read(document))) for document in documents]


@pytest.mark.parametrize("integration", ["spacy", "pandas", "polars", "spark", "pydantic"])
def test_same_mentions(integration: str, request: pytest.FixtureRequest) -> None:
    found = request.getfixturevalue(f"of_{integration}")
    assert found == (FIXED if integration in {"polars", "spark"} else EXPECTED)
