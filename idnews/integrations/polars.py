"""Polars: the namespace `.idnews` of an expression. `import idnews.integrations.polars` sets it up."""

from __future__ import annotations

from datetime import date

import polars as pl

from idnews import extract
from idnews.integrations.rows import PRECISION, SCALE, Row, reference_of, rows

_AMOUNT = pl.Decimal(PRECISION, SCALE)
_TYPES: dict[str, pl.DataType | type[pl.DataType]] = {
    "kind": pl.Enum(["money", "date", "entity"]),
    "start": pl.Int64,
    "end": pl.Int64,
    "low": _AMOUNT,
    "high": _AMOUNT,
    "approx": pl.Boolean,
    "interval_start": pl.Datetime("us"),
    "interval_end": pl.Datetime("us"),
    "anchor": pl.Date,
}

#: The type of a mention: a struct with the fields of `idnews.integrations.rows.Row`.
MENTION = pl.Struct({name: _TYPES.get(name, pl.String) for name in Row._fields})


@pl.api.register_expr_namespace("idnews")
class Namespace:
    """`Expr.idnews`: what the texts of a column state.

    >>> import polars as pl
    >>> frame = pl.DataFrame({"body": ["Laba Rp5 miliar.", None, "Tanpa angka."]})
    >>> column = frame.select(pl.col("body").idnews.mentions())["body"]
    >>> column.dtype == pl.List(MENTION), column.list.len().to_list()
    (True, [1, None, 0])
    """

    def __init__(self, texts: pl.Expr) -> None:
        self._texts = texts

    def mentions(self, *, reference: pl.Expr | str | date | None = None) -> pl.Expr:
        """The mentions of each text: a list of `MENTION`, in text order; null for a text that is null.

        `reference` is the date of publication: a date or `"auto"` for all texts (as in `extract`), or a
        column, by its name or as an expression, of dates, datetimes or ISO 8601 strings. Amounts are
        `Decimal(38, 10)`; one that this cannot hold exactly has neither `low` nor `high`, and its `form`
        still says it. A reference that is none ends the query with Polars' error.

        >>> from datetime import date
        >>> frame = pl.DataFrame({"body": ["Dibuka kemarin."], "published": [date(2025, 6, 20)]})
        >>> frame.select(pl.col("body").idnews.mentions(reference="published").list[0].struct.field("form")).item()
        '2025-06-19'
        """
        day = reference
        if not isinstance(day, pl.Expr):
            day = pl.col(day) if isinstance(day, str) and day != "auto" else pl.lit(day)
        pairs = pl.struct(self._texts.alias("text"), day.alias("reference"))
        return pairs.map_batches(_mentions, return_dtype=pl.List(MENTION), is_elementwise=True).name.keep()


def _mentions(pairs: pl.Series) -> pl.Series:
    texts, references = pairs.struct.field("text"), pairs.struct.field("reference")
    if texts.dtype not in (pl.String, pl.Null):
        raise TypeError(f"texts must be a column of String, not {texts.dtype}")
    found: list[Row] = []
    lengths: list[int | None] = []
    for text, day in zip(texts, references, strict=True):
        before = len(found)
        if text is not None:
            found += [row.fixed() for row in rows(extract(text, reference=reference_of(day)))]
        lengths.append(None if text is None else len(found) - before)
    return _lists(found, lengths).alias(texts.name)


def _lists(found: list[Row], lengths: list[int | None]) -> pl.Series:
    """The rows cut into lists of these lengths. Column by column, which is many times faster than struct by struct."""
    columns = zip(*found, strict=True) if found else ((),) * len(Row._fields)
    fields = zip(MENTION.fields, columns, strict=True)
    structs = pl.DataFrame([pl.Series(field.name, column, dtype=field.dtype) for field, column in fields]).to_struct()
    places = pl.Series([place for place, length in enumerate(lengths) for _ in range(length or 0)], dtype=pl.UInt32)
    lists = pl.DataFrame({"place": places, "mentions": structs}).group_by("place", maintain_order=True).agg("mentions")
    texts = pl.DataFrame({"length": lengths}, schema={"length": pl.UInt32}).with_row_index("place")
    joined = texts.join(lists, on="place", how="left", maintain_order="left")
    none = pl.lit([], dtype=pl.List(MENTION))
    return joined.select(pl.when(pl.col("length") == 0).then(none).otherwise("mentions")).to_series()
