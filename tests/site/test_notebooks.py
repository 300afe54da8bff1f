"""The notebooks run from a fresh kernel, and their charts are drawn."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.site.conftest import ROOT, need

FOLDER = ROOT / "docs" / "notebooks"


def run(path: Path) -> list[Any]:
    """All outputs of a notebook, in order."""
    need("nbclient", "ipykernel", "matplotlib")
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    stored = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.outputs]
    assert not stored, "a notebook is kept without outputs: they are made when the site is built"
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(path.parent)}}).execute()
    return [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]


@pytest.mark.filterwarnings("default")  # those of the notebook machinery are not ours
def test_amounts_over_time() -> None:
    outputs = run(FOLDER / "amounts-over-time.ipynb")
    data = [output.data for output in outputs if "data" in output]
    assert sum("image/png" in bundle for bundle in data) == 1
    [totals] = [bundle["text/plain"] for bundle in data if bundle["text/plain"].startswith("Counter")]
    found = eval(totals, {"Counter": dict, "Decimal": Decimal})  # what our own notebook has printed
    # 1.8 and 1.9; 0.65; 2.3; 4.6; 4.2; the middle of 0.9 and 1.1, and 1.2: each sum counted once
    assert {quarter: total / 10**9 for quarter, total in found.items()} == {
        "2024 Q1": 3700,
        "2024 Q2": 650,
        "2024 Q3": 2300,
        "2024 Q4": 4600,
        "2025 Q1": 4200,
        "2025 Q2": 2200,
    }


def test_no_notebook_is_forgotten() -> None:
    assert [path.name for path in FOLDER.glob("*.ipynb")] == ["amounts-over-time.ipynb"]
