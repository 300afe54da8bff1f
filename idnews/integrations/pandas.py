"""pandas: the accessor `.idnews` of a Series of texts. `import idnews.integrations.pandas` sets it up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Literal, TypeAlias

import pandas as pd

from idnews import Document, Failure, extract_many
from idnews.integrations.rows import Row, reference_of, rows

Reference: TypeAlias = "date | str | pd.Series[Any] | None"

# The types of the columns of `mentions`. A Decimal and a date are objects to pandas.
_TYPES: dict[str, Any] = {
    "kind": pd.CategoricalDtype(["money", "date", "entity"]),
    "start": "int64",
    "end": "int64",
    "low": "object",
    "high": "object",
    "approx": "boolean",
    "interval_start": "datetime64[us]",
    "interval_end": "datetime64[us]",
    "anchor": "object",
}


@pd.api.extensions.register_series_accessor("idnews")
class Accessor:
    """`Series.idnews`: what the texts of a Series state.

    `reference` of both methods is the date of publication: one for all texts (a date, an ISO 8601
    string or `"auto"`, as in `extract`), or a Series of them with the same index. `processes` is that
    of `extract_many`. Both raise `ValueError` with the label of the first text or reference that is none.

    >>> import pandas as pd
    >>> texts = pd.Series(["Laba Rp5 miliar.", None, "Dibuka kemarin."], index=["a", "b", "c"])
    >>> texts.idnews.mentions(reference="2025-06-20")[["kind", "text", "form"]]
        kind        text            form
    a  money  Rp5 miliar  IDR 5000000000
    c   date     kemarin      2025-06-19
    >>> len(pd.Series(["Tanpa angka."]).idnews.mentions())
    0
    """

    def __init__(self, texts: pd.Series[Any]) -> None:
        self._texts = texts

    def documents(self, *, reference: Reference = None, processes: int | None = None) -> pd.Series[Any]:
        """A Series of `Document`, one for each text, with the same index and name; a missing text stays missing.

        >>> documents = pd.Series(["Laba Rp5 miliar.", None]).idnews.documents()
        >>> documents[0].money[0].amount, documents[1]
        (Decimal('5000000000'), None)
        """
        documents = list(self._each(reference, processes))
        return pd.Series(documents, index=self._texts.index, name=self._texts.name, dtype=object)

    def mentions(self, *, reference: Reference = None, processes: int | None = None) -> pd.DataFrame:
        """A row for each mention of each text, in text order, under the index of its text.

        The columns are those of `idnews.integrations.rows.Row`: amounts are `Decimal` objects, intervals
        `datetime64[us]`, texts `string`. A text without mentions, or that is missing, has no row.

        >>> frame = pd.Series(["dari Rp3 juta menjadi Rp5 juta"], index=[7]).idnews.mentions()
        >>> frame["low"].sum(), list(frame.index)
        (Decimal('8000000'), [7, 7])
        """
        found: list[Row] = []
        places: list[int] = []
        for place, document in enumerate(self._each(reference, processes)):
            if document is not None:
                before = len(found)
                found += rows(document)
                places += [place] * (len(found) - before)
        columns = zip(*found, strict=True) if found else ((),) * len(Row._fields)
        index = self._texts.index.take(places)
        return pd.DataFrame(
            {
                name: pd.Series(column, index=index, dtype=_TYPES.get(name, "string"))
                for name, column in zip(Row._fields, columns, strict=True)
            },
            index=index,
        )

    def _each(self, reference: Reference, processes: int | None) -> Iterator[Document | None]:
        """The documents in the order of the texts, `None` for those that are missing."""
        here = self._texts.notna().to_list()
        pairs = zip(self._texts, self._references(reference), strict=True)
        # A Failure counts the texts that there are.
        labels = (label for label, present in zip(self._texts.index, here, strict=True) if present)
        results = extract_many(
            (pair for pair, present in zip(pairs, here, strict=True) if present), processes=processes
        )
        for present in here:
            yield _document(next(results), next(labels)) if present else None

    def _references(self, reference: Reference) -> list[date | Literal["auto"] | None]:
        if not isinstance(reference, pd.Series):
            return [reference_of(reference)] * len(self._texts)
        if not reference.index.equals(self._texts.index):
            raise ValueError("reference must have the index of the texts")
        return [
            _reference(value, label) if present else None
            for value, label, present in zip(reference, reference.index, reference.notna(), strict=True)
        ]


def _document(result: Document | Failure, label: object) -> Document:
    if isinstance(result, Failure):
        raise ValueError(f"at {label!r}: {result.reason}")
    return result


def _reference(value: object, label: object) -> date | Literal["auto"] | None:
    try:
        # A Timestamp is a datetime, but its arithmetic is not: it ends in 2262.
        return reference_of(value.to_pydatetime(warn=False) if isinstance(value, pd.Timestamp) else value)
    except (TypeError, ValueError) as error:
        raise ValueError(f"at {label!r}: {error}") from None
