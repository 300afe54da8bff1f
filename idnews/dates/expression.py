"""A time expression that is read but not yet counted from a reference date."""

from __future__ import annotations

from typing import NamedTuple

from idnews.dates.points import Point
from idnews.values import Mod, TimexType


class Expression(NamedTuple):
    """What a phrase says: `point` gives the value once the reference is known."""

    type: TimexType
    point: Point
    mod: Mod | None = None
    bare_weekday: bool = False  # no more than a weekday: reported speech puts one behind a comma
    ends: tuple[tuple[int, int, Expression], ...] = ()  # of a range: its two points, each with the tokens it takes
