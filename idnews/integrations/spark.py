"""Spark: `mentions(df)` adds what the texts of a DataFrame state, on whatever cluster it lives."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F  # noqa: N812 - what everybody calls it
from pyspark.sql import types as T  # noqa: N812

from idnews import extract
from idnews.integrations.rows import PRECISION, SCALE, Row, reference_of, rows

_AMOUNT = T.DecimalType(PRECISION, SCALE)
_TYPES: dict[str, T.DataType] = {
    "start": T.IntegerType(),
    "end": T.IntegerType(),
    "low": _AMOUNT,
    "high": _AMOUNT,
    "approx": T.BooleanType(),
    "interval_start": T.TimestampNTZType(),
    "interval_end": T.TimestampNTZType(),
    "anchor": T.DateType(),
}

#: The type of a mention: a struct with the fields of `idnews.integrations.rows.Row`.
MENTION: T.StructType = T.StructType([T.StructField(name, _TYPES.get(name, T.StringType())) for name in Row._fields])

_MENTIONS, _ERROR = "mentions", "mentions_error"
_RESULT = T.StructType(
    [T.StructField(_MENTIONS, T.ArrayType(MENTION, containsNull=False)), T.StructField(_ERROR, T.StringType())]
)
_Result: TypeAlias = tuple[list[Row] | None, str | None]


def mentions(df: DataFrame, *, text: str = "text", reference: str | date | None = None) -> DataFrame:
    """The rows of `df` with two columns more: `mentions`, an array of `MENTION`, and `mentions_error`.

    `text` is the column of texts. `reference` is the date of publication: a date or `"auto"` for all
    texts (as in `extract`), or a column of dates, timestamps (as the session's time zone shows them)
    or ISO 8601 strings. A text that is null has null in both columns; a row that cannot be done (its
    reference is no date) has null and the reason. No row is lost, none is doubled. Amounts are
    `DECIMAL(38, 10)`; one that this cannot hold exactly has neither `low` nor `high`, and its `form`
    still says it. `idnews` must be installed where the workers run.

    Raises `ValueError` where `df` has a column of these names already, `TypeError` where `text` is no
    column of strings or `reference` none of dates.

    >>> from pyspark.sql import SparkSession
    >>> spark = SparkSession.builder.getOrCreate()
    >>> df = spark.createDataFrame([("Laba Rp5 miliar.",), ("Tanpa angka.",)], ["body"])
    >>> [[m.form for m in row.mentions] for row in mentions(df, text="body").collect()]
    [['IDR 5000000000'], []]
    """
    taken = {_MENTIONS, _ERROR}.intersection(df.columns)
    if taken:
        raise ValueError(f"the DataFrame has a column {min(taken)!r} already")
    if not isinstance(_type(df, text), T.StringType):
        raise TypeError(f"text: {text!r} must be a column of strings, not {_type(df, text).simpleString()}")
    extract_in_worker = F.udf(_found, _RESULT, useArrow=True)
    found = extract_in_worker(F.col(text), _reference(df, reference))
    # The pair of columns is made once, and only then taken apart.
    both = df.withColumn(_MENTIONS, found)
    return both.withColumn(_ERROR, F.col(_MENTIONS)[_ERROR]).withColumn(_MENTIONS, F.col(_MENTIONS)[_MENTIONS])


def _reference(df: DataFrame, reference: str | date | None) -> Column:
    """The references as strings: what a worker makes of a timestamp would depend on its time zone."""
    if not isinstance(reference, str) or reference == "auto":
        day = reference_of(reference)
        return F.lit(day.isoformat() if isinstance(day, date) else day).cast("string")
    kind = _type(df, reference)
    if not isinstance(kind, T.DateType | T.TimestampType | T.TimestampNTZType | T.StringType):
        raise TypeError(f"reference: {reference!r} must be a column of dates or strings, not {kind.simpleString()}")
    return F.col(reference).cast("string")


def _type(df: DataFrame, column: str) -> T.DataType:
    return df.select(column).schema[0].dataType


def _found(text: str | None, reference: str | None) -> _Result:
    if text is None:
        return None, None
    try:
        day = reference_of(reference)
    except ValueError as error:
        return None, str(error)
    return [row.fixed() for row in rows(extract(text, reference=day))], None
