"""What is released: the same bytes from the same source, nothing but what belongs into it, and it works alone."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import idnews

ROOT = Path(__file__).parents[2]
PARTS = ("idnews", "tests", "docs", "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", ".gitignore")
LARGEST = 1_000_000  # bytes of the wheel
DIST_INFO = f"idnews-{idnews.__version__}.dist-info/"


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    """What a command prints; that it fails is a failure of the test, with its words."""
    env = {**os.environ, **environment}
    done = subprocess.run(list(map(str, command)), cwd=cwd, env=env, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def copy_of_the_source(folder: Path) -> Path:
    folder.mkdir(parents=True)
    for name in PARTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif (ROOT / name).exists():
            shutil.copy(ROOT / name, folder)
    return folder


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two folders of packages, built from copies of the source that differ in all that should not count."""
    for module in ("build", "hatchling"):
        if importlib.util.find_spec(module) is None:
            pytest.skip(f"packages are tested where the extra `dev` is installed: no {module} here")
    base = tmp_path_factory.mktemp("packages")
    out: list[Path] = []
    for name, zone in (("one", "UTC"), ("a/longer/way/to/two", "Asia/Jakarta")):
        source = copy_of_the_source(base / name)
        if out:
            for path in source.rglob("*"):
                os.utime(path, (1_000_000_000, 1_000_000_000))
        (source / "idnews" / "__pycache__").mkdir(exist_ok=True)
        (source / "idnews" / "__pycache__" / f"{source.name}.cpython-311.pyc").write_bytes(b"left over")
        run(sys.executable, "-m", "build", "--no-isolation", cwd=source, TZ=zone, SOURCE_DATE_EPOCH="1800000000")
        out.append(source / "dist")
    return out


def package(folder: Path, pattern: str) -> Path:
    [found] = folder.glob(pattern)
    return found


@pytest.mark.parametrize("pattern", ["*.whl", "*.tar.gz"])
def test_the_same_source_gives_the_same_bytes(builds: list[Path], pattern: str) -> None:
    digests = {hashlib.sha256(package(folder, pattern).read_bytes()).hexdigest() for folder in builds}
    assert len(digests) == 1


def test_names_carry_the_version(builds: list[Path]) -> None:
    assert sorted(path.name for path in builds[0].iterdir()) == [
        f"idnews-{idnews.__version__}-py3-none-any.whl",
        f"idnews-{idnews.__version__}.tar.gz",
    ]


def test_the_wheel_is_small(builds: list[Path]) -> None:
    assert package(builds[0], "*.whl").stat().st_size <= LARGEST


def test_the_wheel_holds_the_package_and_nothing_else(builds: list[Path]) -> None:
    """All of `idnews/` but what makes its tables; the licence; no test, no leftover."""
    package_files = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "idnews").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and "train" not in path.parts
    }
    wanted = {name for name in package_files if not re.search(r"/make_\w+\.py$", name)}
    about = {"METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE", "licenses/docs/attribution.md"}
    with zipfile.ZipFile(package(builds[0], "*.whl")) as wheel:
        assert set(wheel.namelist()) == wanted | {DIST_INFO + name for name in about}
    assert {"idnews/py.typed", "idnews/data/sample.txt", "idnews/data/entities-model.bin"} <= wanted


def test_the_sdist_can_be_tested_and_documented(builds: list[Path]) -> None:
    with tarfile.open(package(builds[0], "*.tar.gz")) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    assert {"pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", "PKG-INFO"} <= names
    assert {"tests/corpus/dates.txt", "docs/index.md", "docs/build.py", "idnews/data/make_holidays.py"} <= names
    leftovers = re.compile(r"__pycache__|\.pyc$|\.mo$|node_modules|^build/|^dist/|^\.(venv|git/)")
    assert [name for name in names if leftovers.search(name)] == []


def test_the_changelog_tells_of_this_version(builds: list[Path]) -> None:
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[{re.escape(idnews.__version__)}\]", changes, re.MULTILINE)


def test_checkers_have_nothing_to_say(builds: list[Path]) -> None:
    for module in ("twine", "check_wheel_contents"):
        if importlib.util.find_spec(module) is None:
            pytest.skip(f"packages are tested where the extra `dev` is installed: no {module} here")
    files = sorted(builds[0].iterdir())
    assert run(sys.executable, "-m", "twine", "check", "--strict", *files, cwd=builds[0]).count("PASSED") == 2
    said = run(sys.executable, "-m", "check_wheel_contents", package(builds[0], "*.whl"), cwd=builds[0])
    assert said.strip().endswith(": OK")


def test_the_wheel_alone_runs_the_readme(builds: list[Path], tmp_path: Path) -> None:
    """In an environment that has nothing but the wheel and what it depends on."""
    run(sys.executable, "-m", "venv", tmp_path / "venv", cwd=tmp_path)
    python = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    run(python, "-m", "pip", "install", "--quiet", package(builds[0], "*.whl"), cwd=tmp_path)
    installed = run(python, "-c", "import idnews; print(idnews.__file__)", cwd=tmp_path)
    assert str(tmp_path) in installed
    shutil.copy(ROOT / "README.md", tmp_path)
    said = run(python, "-m", "doctest", "-v", "README.md", cwd=tmp_path)
    assert re.search(r"\n[3-9]\d* (tests|passed)", said)
    found = run(python.with_name("idnews"), "extract", "--sample", "--format", "text", cwd=tmp_path)
    assert "Rp4,2 triliun" in found
    assert run(python, "-m", "pip", "check", cwd=tmp_path).strip() == "No broken requirements found."
