"""The Polars namespace: eager, lazy, streaming; types, nulls, references."""

from __future__ import annotations

import doctest
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

pl = pytest.importorskip("polars")

import idnews.integrations.polars as module  # noqa: E402

DAY = date(2025, 6, 20)
TYPE = pl.List(module.MENTION)


def mentions(**options: Any) -> Any:
    return pl.col("body").idnews.mentions(**options)


def forms(frame: Any) -> list[Any]:
    return [found and [mention["form"] for mention in found] for found in frame["body"].to_list()]


def test_doctests() -> None:
    result = doctest.testmod(module)
    assert result.attempted
    assert not result.failed


@pytest.mark.parametrize("texts", [["Rp5 juta kemarin, Solo"], ["Tanpa angka."], [None], [], ["Rp5", None, ""]])
def test_the_type_is_the_declared_one_whatever_is_found(texts: list[str | None]) -> None:
    frame = pl.DataFrame({"body": texts}, schema={"body": pl.String})
    assert frame.select(mentions())["body"].dtype == TYPE
    lazy = frame.lazy().select(mentions())
    assert lazy.collect_schema() == {"body": TYPE}
    assert [found is None for found in lazy.collect()["body"]] == [text is None for text in texts]


def test_the_expression_is_named_as_its_column() -> None:
    frame = pl.DataFrame({"body": ["Rp5"], "n": [1]})
    assert frame.with_columns(facts=mentions()).columns == ["body", "n", "facts"]
    assert frame.with_columns(mentions()).columns == ["body", "n"]


@pytest.mark.parametrize("engine", ["in-memory", "streaming"])
def test_lazy_over_many_batches(engine: Any, tmp_path: Path) -> None:
    texts = [f"Rp{n} juta kemarin" for n in range(1, 3001)]
    path = tmp_path / "news.csv"
    pl.DataFrame({"body": texts, "published": ["2025-06-20"] * 3000}).write_csv(path)
    query = pl.scan_csv(path).select(mentions(reference="published")).explode("body").unnest("body")
    found = query.filter(pl.col("kind") == "money").collect(engine=engine)
    assert found["low"].to_list() == [Decimal(n * 1_000_000) for n in range(1, 3001)]
    assert found["low"].dtype == pl.Decimal(38, 10)


def test_streaming_to_a_file(tmp_path: Path) -> None:
    frame = pl.DataFrame({"body": ["Rp5 juta kemarin"] * 100})
    frame.lazy().select(mentions(reference=DAY)).sink_parquet(tmp_path / "facts.parquet")
    again = pl.read_parquet(tmp_path / "facts.parquet")
    assert again["body"].dtype == TYPE
    assert again.equals(frame.select(mentions(reference=DAY)))


@pytest.mark.parametrize(
    "references",
    [
        pl.Series([date(2025, 6, 20), None]),
        pl.Series([datetime(2025, 6, 20, 10), None]),
        pl.Series([datetime(2025, 6, 20, 10), None]).dt.replace_time_zone("Asia/Jakarta"),
        pl.Series(["2025-06-20", None]),
    ],
    ids=["date", "datetime", "zone", "iso"],
)
def test_a_column_of_references(references: Any) -> None:
    frame = pl.DataFrame({"body": ["kemarin", "kemarin"], "day": references})
    for day in ("day", pl.col("day")):
        found = frame.select(mentions(reference=day))["body"].to_list()
        assert found[0][0]["form"] == "2025-06-19"
        assert found[1][0]["interval_start"] is None


def test_one_reference_for_all() -> None:
    frame = pl.DataFrame({"body": ["JAKARTA, 20 Juni 2025 - Dibuka kemarin."] * 2})
    assert forms(frame.select(mentions(reference="auto")))[1][-1] == "2025-06-19"
    assert forms(frame.select(mentions(reference=date(2024, 3, 1))))[1][-1] == "2024-02-29"


def test_amounts_of_any_scale_are_exact_or_not_there() -> None:
    texts = ["Rp0,0125", "Rp5", "lebih dari Rp100.000.000.000.000.000.000,5", "Rp0,01234567891"]
    found = pl.DataFrame({"body": texts}).select(mentions().explode())["body"].struct.unnest()
    assert found["low"].to_list() == [Decimal("0.0125"), Decimal(5), Decimal("100000000000000000000.5"), None]
    assert found["high"].to_list() == [Decimal("0.0125"), Decimal(5), None, None]
    assert found["form"][3] == "IDR 0.01234567891"


def test_intervals_at_the_ends_of_the_calendar() -> None:
    frame = pl.DataFrame({"body": ["tahun 1293", "kemarin"]}).select(mentions(reference=date(9999, 12, 31)))
    found = frame.select(pl.col("body").explode().struct.field("interval_start"))["interval_start"]
    assert found.to_list() == [datetime(1293, 1, 1), datetime(9999, 12, 30)]


def test_what_is_no_reference_ends_the_query() -> None:
    frame = pl.DataFrame({"body": ["Rp5"], "day": ["kemarin"]})
    with pytest.raises((ValueError, pl.exceptions.PolarsError), match="ISO 8601"):
        frame.select(mentions(reference="day"))


def test_what_is_no_text_ends_the_query() -> None:
    with pytest.raises((TypeError, pl.exceptions.PolarsError), match="String, not Int64"):
        pl.DataFrame({"body": [5]}).select(mentions())


def test_within_groups() -> None:
    frame = pl.DataFrame({"paper": ["A", "B", "A"], "body": ["Rp5", "Rp6", "Rp7"]})
    found = frame.group_by("paper", maintain_order=True).agg(mentions().list.len().sum())
    assert found.rows() == [("A", 2), ("B", 1)]
