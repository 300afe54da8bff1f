"""The pages here are tested where the package that they are about is installed; elsewhere they are skipped."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

HERE = Path(__file__).parent
NEEDS = {
    "spacy.md": "spacy",
    "pandas.md": "pandas",
    "polars.md": "polars",
    "spark.md": "pyspark",
    "pydantic.md": "pydantic",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        package = NEEDS.get(item.path.name) if item.path.parent == HERE else None
        if package and find_spec(package) is None:
            item.add_marker(pytest.mark.skip(reason=f"{package} is not installed"))
