"""Spark in local mode with two workers: schema, bad rows, references, exact amounts."""

from __future__ import annotations

import doctest
from contextlib import redirect_stdout
from datetime import date, datetime
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest

pytest.importorskip("pyspark")

from pyspark.sql import types as T  # noqa: N812

import idnews.integrations.spark as module
from idnews.integrations.spark import MENTION, mentions


def test_doctests(spark: Any) -> None:
    result = doctest.testmod(module)
    assert result.attempted
    assert not result.failed


def test_no_row_is_lost_and_bad_ones_say_why(spark: Any) -> None:
    rows = [
        (n, None if n % 10 == 3 else f"Rp{n + 1} juta kemarin", "kapan" if n % 10 == 7 else "2025-06-20")
        for n in range(400)
    ]
    df = spark.createDataFrame(rows, "n int, body string, published string").repartition(4)
    result = mentions(df, text="body", reference="published")
    assert result.columns == ["n", "body", "published", "mentions", "mentions_error"]
    assert result.schema["mentions"].dataType == T.ArrayType(MENTION, containsNull=False)
    found = result.orderBy("n").collect()
    assert [row.n for row in found] == list(range(400))
    for row in found:
        if row.n % 10 == 3:
            assert (row.mentions, row.mentions_error) == (None, None)
        elif row.n % 10 == 7:
            assert row.mentions is None
            assert row.mentions_error == "reference must be an ISO 8601 date, not 'kapan'"
        else:
            assert [m.form for m in row.mentions] == [f"IDR {row.n + 1}000000", "2025-06-19"]
            assert row.mentions_error is None


def test_each_text_is_read_once(spark: Any) -> None:
    df = spark.createDataFrame([("Rp5",)], ["text"])
    with redirect_stdout(StringIO()) as printed:
        mentions(df).explain()
    plan = printed.getvalue()
    assert plan.count("ArrowEvalPython") == 1
    assert plan.count("pythonUDF1") == 0


def test_values_are_exact(spark: Any) -> None:
    texts = [
        "Rp1.000.000.000.000.000.000,25",
        "Rp0,0125",
        "Rp9.999.999.999.999.999.999.999.999.999",
        "lebih dari Rp0,01234567891",
        "tahun 1293",
    ]
    df = spark.createDataFrame([(text,) for text in texts], ["text"]).coalesce(1)
    [[large], [rate], [largest], [beyond], [year]] = [row.mentions for row in mentions(df).collect()]
    assert large.low == large.high == Decimal("1000000000000000000.25")
    assert rate.low == Decimal("0.0125")
    assert largest.low == Decimal(10**28 - 1)
    assert (beyond.low, beyond.high, beyond.form) == (None, None, "IDR 0.01234567891..")
    assert (year.interval_start, year.interval_end) == (datetime(1293, 1, 1), datetime(1294, 1, 1))


@pytest.mark.parametrize("zone", ["Asia/Jakarta", "America/Los_Angeles"])
def test_references_of_every_type(spark: Any, zone: str) -> None:
    before = spark.conf.get("spark.sql.session.timeZone")
    spark.conf.set("spark.sql.session.timeZone", zone)
    try:
        df = spark.sql("""
            select 'kemarin' as text, date'2025-06-20' as d, timestamp'2025-06-20 00:30:00' as ts,
                   timestamp_ntz'2025-06-20 23:30:00' as ntz, '2025-06-20 10:00:00.5' as s
        """)
        for reference in ("d", "ts", "ntz", "s", date(2025, 6, 20), datetime(2025, 6, 20, 8)):
            [row] = mentions(df, reference=reference).collect()
            [mention] = row.mentions
            assert mention.form == "2025-06-19", reference
            assert mention.anchor == date(2025, 6, 20)
    finally:
        spark.conf.set("spark.sql.session.timeZone", before)


def test_the_texts_own_dates(spark: Any) -> None:
    df = spark.createDataFrame([("JAKARTA, 20 Juni 2025 - Dibuka kemarin.",)], ["text"])
    [row] = mentions(df, reference="auto").collect()
    assert row.mentions[-1].form == "2025-06-19"


def test_names_that_need_quotes(spark: Any) -> None:
    df = spark.createDataFrame([("kemarin", "2025-06-20")], ["isi berita", "tanggal"])
    [row] = mentions(df, text="isi berita", reference="tanggal").collect()
    assert row.mentions[0].form == "2025-06-19"


def test_what_cannot_be_done_is_said_before_anything_runs(spark: Any) -> None:
    df = spark.sql("select 'Rp5' as text, 5 as n, 1.5 as mentions_error")
    with pytest.raises(ValueError, match="'mentions_error' already"):
        mentions(df)
    df = df.drop("mentions_error")
    with pytest.raises(TypeError, match="text: 'n' must be a column of strings, not int"):
        mentions(df, text="n")
    with pytest.raises(TypeError, match="reference: 'n' must be a column of dates or strings, not int"):
        mentions(df, reference="n")
