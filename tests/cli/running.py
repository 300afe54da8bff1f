"""The command as a user runs it, and files for it to read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

IDNEWS = (sys.executable, "-m", "idnews")


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONUTF8": "1"}


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*IDNEWS, *map(str, arguments)],
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def start(
    *arguments: str | Path, stdout: int | None = None, stderr: int | None = None, start_new_session: bool = False
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*IDNEWS, *map(str, arguments)],
        env=environment(),
        stdout=stdout,
        stderr=stderr,
        start_new_session=start_new_session,
    )


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def write_corpus(path: Path, lines: Iterable[dict[str, object] | bytes]) -> Path:
    """JSON Lines of records, and of bytes as they are."""
    data = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    path.write_bytes(b"".join(line + b"\n" for line in data))
    return path


def news(count: int) -> list[dict[str, object] | bytes]:
    """Records of news, each of another amount."""
    return [
        {"id": n, "body": f"PT Maju Tbk membayar Rp{n + 1} miliar kemarin.", "published": "2025-06-19"}
        for n in range(count)
    ]
