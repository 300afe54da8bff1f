"""The pandas accessor: indexes, missing values, types, references."""

from __future__ import annotations

import doctest
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

pd = pytest.importorskip("pandas")

import idnews.integrations.pandas as module  # noqa: E402
from idnews import extract  # noqa: E402
from idnews.integrations.rows import Row  # noqa: E402

DAY = date(2025, 6, 20)


def test_doctests() -> None:
    result = doctest.testmod(module)
    assert result.attempted
    assert not result.failed


@pytest.mark.parametrize("processes", [None, 2])
def test_documents_keep_index_name_and_what_is_missing(processes: int | None) -> None:
    texts = pd.Series(["Rp5 juta", None, "kemarin", float("nan"), pd.NA], list("abcde"), "object", "body")
    documents = texts.idnews.documents(reference=DAY, processes=processes)
    assert list(documents.index) == list("abcde")
    assert documents.name == "body"
    assert documents["a"] == extract("Rp5 juta", reference=DAY)
    assert documents["c"] == extract("kemarin", reference=DAY)
    assert documents[["b", "d", "e"]].isna().all()


@pytest.mark.parametrize("dtype", ["object", "string", "category"])
def test_every_type_of_text(dtype: str) -> None:
    texts = pd.Series(["Rp5 juta", None, "Rp6 juta"], dtype=dtype)
    assert [str(form) for form in texts.idnews.mentions()["form"]] == ["IDR 5000000", "IDR 6000000"]


def test_mentions_keep_a_doubled_index_of_levels() -> None:
    index = pd.MultiIndex.from_tuples([("x", 1), ("x", 1), ("y", 2)], names=["paper", "page"])
    frame = pd.Series(["Rp5 dan Rp6", "Tanpa angka.", "Solo"], index=index).idnews.mentions()
    assert list(frame.index) == [("x", 1), ("x", 1), ("y", 2)]
    assert frame.index.names == ["paper", "page"]
    assert list(frame["text"]) == ["Rp5", "Rp6", "Solo"]


def test_types_of_columns_do_not_depend_on_what_is_found() -> None:
    some = pd.Series(["Rp5 juta kemarin, Solo"]).idnews.mentions(reference=DAY)
    none = pd.Series(["Tanpa angka."]).idnews.mentions()
    empty = pd.Series([], dtype="object").idnews.mentions()
    assert list(some.columns) == list(Row._fields)
    assert list(some.dtypes) == list(none.dtypes) == list(empty.dtypes)
    assert some.dtypes["interval_start"] == "datetime64[us]"
    assert some.dtypes["approx"] == "boolean"
    assert len(none) == len(empty) == 0


def test_amounts_are_exact() -> None:
    texts = ["Rp123.456.789.012.345.678.901,25", "Rp0,0125", "Rp99.999.999.999.999.999.999.999.999.999"]
    frame = pd.Series(texts).idnews.mentions()
    assert list(frame["low"]) == [Decimal("123456789012345678901.25"), Decimal("0.0125"), Decimal(10**29 - 1)]


def test_intervals_beyond_nanoseconds() -> None:
    frame = pd.Series(["tahun 1293", "kemarin"]).idnews.mentions(reference=date(9999, 12, 31))
    assert [start.year for start in frame["interval_start"]] == [1293, 9999]


@pytest.mark.parametrize(
    "references",
    [
        [date(2025, 6, 20), None],
        ["2025-06-20", None],
        ["2025-06-20T10:00:00+07:00", pd.NA],
        [datetime(2025, 6, 20, 10), pd.NaT],
        pd.to_datetime(["2025-06-20", None]),
        pd.to_datetime(["2025-06-20 10:00:00.123456789", None]),
        pd.to_datetime(["2025-06-20 10:00", None]).tz_localize("Asia/Jakarta"),
        pd.Categorical(["2025-06-20", None]),
    ],
    ids=["date", "iso", "instant", "datetime", "datetime64", "nanoseconds", "zone", "category"],
)
def test_a_column_of_references(references: Any) -> None:
    texts = pd.Series(["kemarin", "kemarin"], index=["a", "b"])
    frame = texts.idnews.mentions(reference=pd.Series(references, index=["a", "b"]))
    assert frame["form"].iloc[0] == "2025-06-19"
    assert frame["interval_start"].isna().tolist() == [False, True]


def test_the_texts_own_dates() -> None:
    frame = pd.Series(["JAKARTA, 20 Juni 2025 - Dibuka kemarin."]).idnews.mentions(reference="auto")
    assert "2025-06-19" in list(frame["form"])


@pytest.mark.parametrize("processes", [None, 2])
def test_what_is_no_text_is_an_error_with_its_label(processes: int | None) -> None:
    texts = pd.Series(["Rp5", None, 7], index=["a", "b", "c"], dtype="object")
    with pytest.raises(ValueError, match="at 'c': TypeError: text must be a str, not int"):
        texts.idnews.documents(processes=processes)


@pytest.mark.parametrize(("reference", "reason"), [("kemarin", "ISO 8601"), (7, "int"), ("2025-02-30", "ISO 8601")])
def test_what_is_no_reference_is_an_error_with_its_label(reference: object, reason: str) -> None:
    texts = pd.Series(["Rp5", "Rp6"], index=["a", "b"])
    with pytest.raises(ValueError, match=f"at 'b': .*{reason}"):
        texts.idnews.mentions(reference=pd.Series([None, reference], index=["a", "b"], dtype="object"))


def test_references_under_another_index_are_an_error() -> None:
    with pytest.raises(ValueError, match="index"):
        pd.Series(["Rp5"], index=["a"]).idnews.mentions(reference=pd.Series([DAY], index=["b"]))


def test_mentions_join_their_texts() -> None:
    frame = pd.DataFrame({"body": ["Rp5 juta", "Tanpa angka."], "paper": ["A", "B"]})
    joined = frame.join(frame["body"].idnews.mentions()[["form"]])
    assert joined["form"].isna().tolist() == [False, True]
