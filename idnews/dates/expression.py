"""A time expression that is read but not yet counted from a reference date."""

from __future__ import annotations

from dataclasses import dataclass

from idnews.dates.points import Point
from idnews.values import Mod, TimexType


@dataclass(frozen=True, slots=True)
class Expression:
    """What a phrase says: `point` gives the value once the reference is known."""

    type: TimexType
    point: Point
    mod: Mod | None = None
    bare_weekday: bool = False  # no more than a weekday: reported speech puts one behind a comma
    ends: tuple[tuple[int, int, Expression], ...] = ()  # of a range: its two points, each with the tokens it takes
