"""Hypothesis profiles: `ci`, the default, and `deep` (`pytest --hypothesis-profile=deep`)."""

from __future__ import annotations

from hypothesis import settings

# The first call compiles patterns, and the machines are shared: time per example says nothing there.
settings.register_profile("ci", deadline=None)
settings.register_profile("deep", deadline=None, max_examples=5_000)
settings.load_profile("ci")
