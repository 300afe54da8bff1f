"""The same answers from many threads, from forked and spawned processes, and whichever comes first."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import date

import pytest

from idnews import extract, parse_date, parse_money, parse_number
from tests.property.test_edges import corpus

REFERENCE = date(2025, 6, 20)
THREADS = 8

# All threads begin at once in an interpreter in which nothing has been compiled or loaded yet.
COLD = """
import json, sys, threading
from datetime import date
texts = json.load(sys.stdin)
results, gate = {}, threading.Barrier(8)
sys.setswitchinterval(1e-6)

def work(number):
    gate.wait()
    from idnews import extract, parse_date
    order = texts[number:] + texts[:number]
    found = {text: extract(text, reference=date(2025, 6, 20)).to_dict() for text in order}
    found["foreign"] = str(parse_date("Fri, 20 Jun 2025 15:14:00 +0700"))
    results[number] = found

threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len(results) == 8
print(json.dumps([{text: found[text] for text in [*texts, "foreign"]} for found in results.values()]))
"""


def answer(text: str) -> str:
    return json.dumps(extract(text, reference=REFERENCE).to_dict())


def sample() -> list[str]:
    return [*dict.fromkeys(corpus())][::4]


def test_threads_agree_from_the_first_moment_on() -> None:
    texts = sample()[::4]
    run = subprocess.run(
        [sys.executable, "-c", COLD], input=json.dumps(texts), capture_output=True, encoding="utf-8", check=True
    )
    answers = json.loads(run.stdout)
    wanted = {text: json.loads(answer(text)) for text in texts} | {"foreign": "2025-06-20T15:14:00+07:00"}
    assert answers == [wanted] * THREADS


def test_threads_agree_when_all_is_loaded() -> None:
    texts = sample()
    wanted = [answer(text) for text in texts]
    with ThreadPoolExecutor(THREADS) as pool:
        assert list(pool.map(answer, texts * 2)) == wanted * 2


def test_threads_share_the_parsers() -> None:
    phrases = [f"{n} juta {n} ribu" for n in range(1, 200)]
    wanted = [(n * 1_001_000) // 1 for n in range(1, 200)]
    with ThreadPoolExecutor(THREADS) as pool:
        assert [int(value) for value in pool.map(parse_number, phrases)] == wanted
        assert [int(m.low or 0) for m in pool.map(parse_money, (f"Rp {phrase}" for phrase in phrases))] == wanted
        days = pool.map(parse_date, (f"{n % 28 + 1} Juni 2025" for n in range(200)))
        assert [m.value for m in days] == [f"2025-06-{n % 28 + 1:02}" for n in range(200)]


@pytest.mark.parametrize(
    "method",
    [
        pytest.param("fork", marks=pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")),
        "spawn",
    ],
)
# Python 3.12 warns of forks in processes with threads, which a test before this one may have left.
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_processes_agree(method: str) -> None:
    texts = sample()[::4]
    wanted = [answer(text) for text in texts]
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(method)) as pool:
        assert list(pool.map(answer, texts, chunksize=20)) == wanted


def test_hash_seeds_change_nothing() -> None:
    texts = sample()[::4]
    program = (
        "import json, sys\nfrom tests.test_concurrency import answer\n"
        "print(json.dumps([answer(text) for text in json.load(sys.stdin)]))"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", program],
            input=json.dumps(texts),
            capture_output=True,
            encoding="utf-8",
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert [json.loads(found) for found in answers] == [[answer(text) for text in texts]]
