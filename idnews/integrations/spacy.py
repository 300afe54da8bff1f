"""spaCy: the pipeline component `idnews`, for `nlp.add_pipe("idnews")`.

spaCy finds it by itself where idnews is installed. It fills `doc.spans["idnews"]`, and:

- `doc._.idnews` is the `Document` that `extract(doc.text)` gives, `None` where the component has not run;
- `span._.idnews` is the value of a span (`Money`, `Timex` or `Entity`, with its exact offsets), `None` for
  any other span;
- `doc._.idnews_reference` sets the date of publication of one document, before the component runs.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from idnews import Document, Entity, Money, Timex, extract
from idnews.integrations.rows import reference_of

KEY = "idnews"
REFERENCE = "idnews_reference"


@dataclass(frozen=True, slots=True)
class Component:
    """What `nlp.add_pipe("idnews")` adds; see `component` for its settings."""

    reference: date | Literal["auto"] | None
    spans_key: str
    ents: bool

    def __call__(self, doc: Doc) -> Doc:
        document = extract(doc.text, reference=self._reference(doc))
        # As text, so that it goes where the Doc goes: to other processes, into a DocBin, to disk.
        doc.user_data[KEY] = json.dumps(document.to_dict(), ensure_ascii=False)
        spans = [_span(doc, mention) for mention in document.mentions]
        doc.spans[self.spans_key] = spans
        if self.ents:
            taken = {token for entity in doc.ents for token in range(entity.start, entity.end)}
            free = (span for span in spans if taken.isdisjoint(range(span.start, span.end)))
            doc.ents = [*doc.ents, *filter_spans(free)]
        return doc

    def _reference(self, doc: Doc) -> date | Literal["auto"] | None:
        """The document's own date of publication, else what `as_tuples` says of it, else the setting."""
        own = doc._.get(REFERENCE)
        if own is None and isinstance(doc._context, dict):
            own = doc._context.get("reference")
        return self.reference if own is None else reference_of(own)


@Language.factory(
    "idnews",
    default_config={"reference": None, "spans_key": KEY, "ents": False},
    assigns=["doc.spans", "doc.ents", "doc._.idnews", "span._.idnews"],
)
def component(nlp: Language, name: str, reference: str | None, spans_key: str, ents: bool) -> Component:
    """The component for a pipeline, with the settings of `config={…}`.

    `reference`: the date of publication of all documents, an ISO 8601 string or `"auto"` (as in
    `extract`); a document's own one goes before it. `spans_key`: the group of spans to fill. `ents`:
    add the spans to `doc.ents` too, where they touch none of the entities that are there already.
    Spans that do not begin and end with tokens are widened; `span._.idnews` keeps the exact offsets.

    Raises `ValueError` for a `reference` that is no date.

    >>> import spacy
    >>> nlp = spacy.blank("id")
    >>> _ = nlp.add_pipe("idnews", config={"reference": "2025-06-20"})
    >>> doc = nlp("Harganya Rp5jt kemarin.")
    >>> [(span.text, span.label_, str(span._.idnews)) for span in doc.spans["idnews"]]
    [('Rp5jt', 'MONEY', 'IDR 5000000'), ('kemarin', 'DATE', '2025-06-19')]
    >>> len(nlp("Tanpa angka.").spans["idnews"])
    0
    """
    return Component(reference_of(reference), spans_key, ents)


def _span(doc: Doc, mention: Money | Timex | Entity) -> Span:
    """The tokens that a mention touches; the span's id keeps the mention's own offsets."""
    at = f"{mention.start}-{mention.end}"
    span = doc.char_span(mention.start, mention.end, _label(mention), alignment_mode="expand", span_id=at)
    assert span is not None, "every character of a Doc is in a token or behind one"
    return span


def _label(mention: Money | Timex | Entity) -> str:
    if isinstance(mention, Money):
        return "MONEY"
    return str(mention.label if isinstance(mention, Entity) else mention.type)


def _document(doc: Doc) -> Document | None:
    record = doc.user_data.get(KEY)
    return None if record is None else _read(record)[0]


def _mention(span: Span) -> Money | Timex | Entity | None:
    record = span.doc.user_data.get(KEY)
    return None if record is None else _read(record)[1].get((span.id_, span.label_))


_Mentions = dict[tuple[str, str], Money | Timex | Entity]


@lru_cache(maxsize=16)  # the spans of a document are mostly asked one after the other
def _read(record: str) -> tuple[Document, _Mentions]:
    document = Document.from_dict(json.loads(record))
    return document, {(f"{m.start}-{m.end}", _label(m)): m for m in document.mentions}


# `force`: a second import of this module (a reload) sets the same again.
Doc.set_extension(KEY, getter=_document, force=True)
Span.set_extension(KEY, getter=_mention, force=True)
Doc.set_extension(REFERENCE, default=None, force=True)
