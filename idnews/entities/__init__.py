"""People, organisations, places, products and events that a text names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from idnews.entities.model import Model
    from idnews.values import Entity

__all__ = ["find_entities"]


def find_entities(text: str, *, model: Model | None = None) -> list[Entity]:
    """The named entities of a text, in text order.

    Mentions do not overlap. `canonical` is the fullest name that the text gives to the same thing,
    `code` the ISO 3166 code of a country or an Indonesian province, or the exchange ticker that the
    text gives to a company. Any string is taken and nothing is raised.

    `model` takes the place of the tagger's weights: what `idnews.entities.model.read_model` reads from a
    file made by `python -m idnews.entities.train.crf` (in a clone of the repository; it is not installed).

    >>> [str(e) for e in find_entities("Saham PT Bank Central Asia Tbk (BBCA) dilirik investor Korsel.")]
    ['ORG PT Bank Central Asia Tbk (BBCA)', 'ORG PT Bank Central Asia Tbk (BBCA)', 'LOC Korsel (KR)']
    >>> find_entities("Harga beras naik lagi.")
    []
    """
    from idnews.values import check_text

    check_text(text)
    # Imported here: the model and its tables load with the first call, not with the package.
    from idnews.entities.find import find

    return find(text, model)
