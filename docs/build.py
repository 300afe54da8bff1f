"""Build the site: both languages and the playground. `python docs/build.py --help` tells how.

Needs the extra `[docs]`, and npm for the playground's Pyodide, whose version and checksum stand in
`docs/playground/package-lock.json`. What is built works from any static server, under any path.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.metadata
import io
import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path

from idnews.cli.texts import SAMPLE, SAMPLE_DATE

DOCS = Path(__file__).resolve().parent
ROOT = DOCS.parent
WORK = ROOT / "build"
LANGUAGES = {"en": ".", "id": "id"}
TRANSLATED = (
    "index",
    "playground",
    "money",
    "dates",
    "names",
    "documents",
    "corpora",
    "integrations/index",
)
EPOCH = (1980, 1, 1, 0, 0, 0)  # the time of every file in an archive: the same input gives the same bytes


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    subprocess.run([str(part) for part in command], cwd=cwd, check=True)


def pages(out: Path) -> None:
    """The pages of each language, warnings being errors."""
    for language, folder in LANGUAGES.items():
        doctrees = WORK / "doctrees" / language
        options = ("-W", "--keep-going", "-q", "-D", f"language={language}", "-d", doctrees)
        run(sys.executable, "-m", "sphinx", *options, DOCS, out / folder)
    (out / ".nojekyll").touch()


def playground(out: Path) -> None:
    """What the playground runs on, in `out/runtime`: Pyodide, the wheel of idnews, and Babel with two languages."""
    runtime = out / "runtime"
    shutil.rmtree(runtime, ignore_errors=True)
    runtime.mkdir(parents=True)
    for name in ("playground.js", "worker.js", "strings.js", "playground.css"):
        shutil.copy(DOCS / "playground" / name, runtime)
    pyodide = node_modules() / "pyodide"
    wheel = build_wheel()
    contents = {
        name: (pyodide / name).read_bytes()
        for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
    }
    contents |= {
        "idnews.zip": wheel.read_bytes(),
        "babel.zip": slim_babel(),
        "bridge.py": (DOCS / "playground" / "bridge.py").read_bytes(),
    }
    files = []
    for name, data in contents.items():
        packed = gzip.compress(data, compresslevel=9, mtime=0)
        (runtime / f"{name}.packed").write_bytes(packed)
        files.append({"name": name, "bytes": len(packed), "unpack": name in ("idnews.zip", "babel.zip")})
    lock = json.loads((pyodide / "pyodide-lock.json").read_text(encoding="utf-8"))
    sample = (ROOT / "idnews" / "data" / SAMPLE).read_text(encoding="utf-8")
    manifest = {
        "files": files,
        "lock": {"info": lock["info"], "packages": {}},
        "sample": {"text": sample.strip(), "reference": SAMPLE_DATE.isoformat()},
    }
    (runtime / "manifest.json").write_text(json.dumps(manifest, indent=1), encoding="utf-8")
    total = sum(path.stat().st_size for path in runtime.glob("*.packed"))
    print(f"playground: {total / 1e6:.1f} MB over the wire, {wheel.name}")


def node_modules() -> Path:
    """The npm packages of the playground and its tests, as the lock file has them."""
    folder = WORK / "npm"
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(DOCS / "playground" / name, folder)
    run("npm", "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", cwd=folder)
    return folder / "node_modules"


def build_wheel() -> Path:
    """The wheel of the working tree."""
    folder = WORK / "wheel"
    shutil.rmtree(folder, ignore_errors=True)
    run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT)
    [wheel] = folder.glob("*.whl")
    return wheel


def slim_babel() -> bytes:
    """The installed Babel with its licence, as a zip: numbers and the locales root, en and id."""
    files = importlib.metadata.files("babel")
    assert files is not None, "the metadata of an installed package lists its files"
    chosen = [f for f in files if is_needed(f.as_posix())]
    assert {f.name for f in chosen} >= {"numbers.py", "global.dat", "root.dat", "en.dat", "id.dat", "LICENSE"}
    return zipped((f.as_posix(), f.read_binary()) for f in chosen)


def is_needed(name: str) -> bool:
    """Whether a file of Babel's wheel takes part in writing numbers, or tells its licence."""
    if name.startswith("babel/locale-data/"):
        return name.removeprefix("babel/locale-data/") in ("root.dat", "en.dat", "id.dat")
    parts = name.split("/")
    if parts[0] == "babel":
        return parts[1] not in ("messages", "__pycache__") and "__pycache__" not in parts
    return parts[-1] in ("LICENSE", "METADATA")


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(files):
            archive.writestr(zipfile.ZipInfo(name, EPOCH), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def update_translations() -> None:
    """Bring new and changed paragraphs of the translated pages into `docs/locale/id`."""
    templates = WORK / "gettext"
    shutil.rmtree(templates, ignore_errors=True)
    run(sys.executable, "-m", "sphinx", "-q", "-b", "gettext", DOCS, templates)
    for path in templates.rglob("*.pot"):
        if path.relative_to(templates).with_suffix("").as_posix() not in TRANSLATED:
            path.unlink()
    where = ("-p", templates, "-d", DOCS / "locale", "-l", "id")
    run(sys.executable, "-m", "sphinx_intl", "update", *where, "--no-obsolete", "-w", "0")


def main() -> None:
    parser = argparse.ArgumentParser(description="Build the site of idnews.")
    parser.add_argument("out", nargs="?", type=Path, default=WORK / "site", help="folder to build into")
    parser.add_argument("--only", choices=("pages", "playground"), help="build one part of it")
    parser.add_argument("--update-translations", action="store_true", help="build nothing, update docs/locale")
    options = parser.parse_args()
    if options.update_translations:
        update_translations()
        return
    out: Path = options.out.resolve()
    if options.only != "playground":
        pages(out)
    if options.only != "pages":
        playground(out)


if __name__ == "__main__":
    main()
