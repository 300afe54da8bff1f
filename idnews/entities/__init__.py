"""People, organisations, places, products and events that a text names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from idnews.values import Entity


def find_entities(text: str) -> list[Entity]:
    """The named entities of a text, in text order.

    Mentions do not overlap. `canonical` is the fullest name that the text gives to the same thing,
    `code` the ISO 3166 code of a country or an Indonesian province, or the exchange ticker that the
    text gives to a company. Any string is taken and nothing is raised.

    >>> [str(e) for e in find_entities("PT Bank Central Asia Tbk (BBCA) melirik Korsel.")]
    ['ORG PT Bank Central Asia Tbk (BBCA)', 'ORG PT Bank Central Asia Tbk (BBCA)', 'LOC Korsel (KR)']
    >>> find_entities("Harga beras naik lagi.")
    []
    """
    # Imported here: the model and its tables load with the first call, not with the package.
    from idnews.entities.find import find

    return find(text)
