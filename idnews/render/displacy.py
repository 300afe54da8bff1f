"""Documents in the shape that spaCy's renderer takes."""

from __future__ import annotations

from typing import Any

from idnews.facts import Document
from idnews.values import Entity, Money


def displacy(document: Document) -> dict[str, Any]:
    """The disjoint choice of mentions, as `displacy.render(…, style="ent", manual=True)` wants it."""
    entities = []
    for mention in document.mentions:
        if isinstance(mention, Money):
            label = "MONEY"
        else:
            label = str(mention.label if isinstance(mention, Entity) else mention.type)
        entities.append({"start": mention.start, "end": mention.end, "label": label})
    return {"text": document.text, "ents": entities, "title": None}
