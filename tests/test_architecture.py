"""The shape of the package: who may import whom, how long a module may be, what `import idnews` costs."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "idnews"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Each part of the package (a module, or a folder with all in it) and the parts that it may import. The
# arrows: values <- lexicon <- _phrase <- numbers <- {money, dates}, lexicon <- entities,
# all of them <- document <- many <- cli; values <- facts <- {sums, render} <- document. `data` is
# generated tables, `_re` the regular expression module, `_remembered` what is remembered of words; `_automaton`,
# `_kinds`, `_parts`, `_template` and `_tokens` are pieces of the rule engine `_phrase`.
VALUES = frozenset({"values"})
LEXICON = VALUES | {"lexicon", "data"}
ENGINE = frozenset({"_automaton", "_kinds", "_parts", "_re", "_remembered", "_template", "_tokens"})
PHRASE = LEXICON | ENGINE | {"_phrase"}
NUMBERS = PHRASE | {"numbers"}
FINDERS = NUMBERS | {"money", "dates", "entities"}
MAY_IMPORT = {
    "_re": frozenset(),
    "_remembered": frozenset(),
    "_template": frozenset(),
    "_tokens": frozenset({"_re", "_remembered"}),
    "_kinds": frozenset({"_re", "_remembered", "_template", "_tokens"}),
    "_automaton": frozenset({"_kinds", "_template"}),
    "_parts": frozenset({"_kinds", "_template"}),
    "data": frozenset(),
    "values": frozenset({"render"}),
    "lexicon": VALUES | {"data"},
    "_phrase": LEXICON | ENGINE,
    "numbers": PHRASE,
    "money": NUMBERS,
    "dates": NUMBERS,
    "entities": LEXICON | {"_re", "_remembered"},
    "facts": VALUES | {"render"},
    "sums": LEXICON | {"facts"},
    "reference": LEXICON | {"_tokens", "dates"},
    # The arrow upwards: methods (`Document.to_html`, `Money.format`) import their part of `render` when called.
    "render": VALUES | {"facts"},
    "document": FINDERS | {"facts", "sums", "reference"},
    "many": {"facts", "document"},
    "__init__": FINDERS | {"facts", "document", "reference", "many", "render"},
    "cli": FINDERS | {"facts", "document", "reference", "many", "render", "__init__"},
    "__main__": frozenset({"cli"}),
    "integrations": VALUES | {"facts", "__init__"},  # and nobody imports them
}

# The tables that are small enough to come with `import idnews`; all others wait for their first use.
LIGHT_TABLES = {"idnews.data.currencies"}

# What a program pays for when it is first used, and not when it imports idnews.
COSTLY = ("regex", "babel", "dateparser", "argparse", "json")


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def imports_of(path: Path) -> set[str]:
    """The full names of all that a module imports, wherever in it the statement stands."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are written out in full"
            assert node.module is not None
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def parts_imported(path: Path) -> set[str]:
    """The parts of the package that a module imports; its public names belong to `__init__`."""
    parts: set[str] = set()
    for name in imports_of(path):
        head, *rest = name.split(".")
        if head == "idnews":
            is_part = rest and ((PACKAGE / rest[0]).is_dir() or (PACKAGE / f"{rest[0]}.py").is_file())
            parts.add(rest[0] if is_part else "__init__")
    return parts


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_follow_the_arrows(path: Path) -> None:
    part = part_of(path)
    assert part in MAY_IMPORT, f"say in MAY_IMPORT where {part} stands"
    assert parts_imported(path) - MAY_IMPORT[part] - {part} == set()


# What trains the entity model runs on a developer's machine only, and is no part of the wheel.
@pytest.mark.parametrize("path", [p for p in MODULES if "train" not in p.parts], ids=name_of)
def test_one_module_imports_regular_expressions(path: Path) -> None:
    heads = {name.split(".")[0] for name in imports_of(path)}
    assert not heads & {"re", "regex"} or part_of(path) == "_re"


@pytest.mark.parametrize("path", [p for p in MODULES if part_of(p) != "data"], ids=name_of)
def test_modules_stay_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) < 400


def test_the_arrows_cannot_be_missed() -> None:
    # The checks above are of use only if they see the imports that they are to judge.
    assert {"values", "money", "dates", "entities"} <= parts_imported(PACKAGE / "document.py")
    assert "__init__" in parts_imported(PACKAGE / "cli" / "arguments.py")
    assert "cli" in parts_imported(PACKAGE / "__main__.py")


def at_import(program: str) -> list[str]:
    """What a fresh interpreter prints, line by line."""
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True
    ).stdout.splitlines()


def test_import_loads_nothing_costly() -> None:
    loaded = at_import("import sys, idnews; print(*sys.modules, sep='\\n')")
    assert "idnews" in loaded
    assert [name for name in loaded if name.split(".")[0] in COSTLY] == []
    assert {name for name in loaded if name.startswith("idnews.data.")} <= LIGHT_TABLES


def test_import_reads_no_file_of_data() -> None:
    program = """
import sys
opened = []
sys.addaudithook(lambda event, arguments: opened.append(arguments[0]) if event == "open" else None)
import idnews
print(*opened, sep="\\n")
"""
    opened = [Path(line) for line in at_import(program)]
    own = [path for path in opened if path.is_relative_to(PACKAGE)]
    assert own, "the hook sees the modules themselves"
    assert [path for path in own if path.suffix not in {".py", ".pyc"}] == []
