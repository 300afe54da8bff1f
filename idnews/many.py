"""`extract_many()`: the facts of many texts, in order, in bounded memory, over processes when asked."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Literal, TypeAlias

from idnews.document import extract
from idnews.facts import Document

Reference: TypeAlias = date | datetime | Literal["auto"] | None
Text: TypeAlias = str | tuple[str, Reference]

_CHUNK = 32  # texts that go to a process at a time: enough that the way there costs little
_AHEAD = 3  # chunks for each process that may be under way or wait to be taken


@dataclass(frozen=True, slots=True)
class Failure:
    """A text that could not be done: `index` is its place among the texts, from 0; `reason` says why.

    >>> from idnews import extract_many
    >>> list(extract_many([None]))
    [Failure(index=0, reason='TypeError: text must be a str, not NoneType')]
    >>> [isinstance(result, Failure) for result in extract_many(["Rp5.000"])]
    [False]
    """

    index: int
    reason: str


def extract_many(
    texts: Iterable[Text], *, reference: Reference = None, processes: int | None = None
) -> Iterator[Document | Failure]:
    """What `extract` finds in each of many texts, one after the other in their order.

    `reference` is the date of publication of all texts (see `extract`); a text with a date of its own is
    given as a pair, `(text, reference)`. Texts are taken from the iterable as they are needed, and no more
    than a few hundred are held at a time. `processes`: how many do the work beside this one; `None`, the
    default, does it here. A text that cannot be done gives a `Failure` in its place and the rest goes on.

    Raises `ValueError` for fewer than one process, and whatever the iterable of texts itself raises.
    As with everything that starts processes, a script calls it under `if __name__ == "__main__":`.

    >>> from datetime import date
    >>> texts = ["Laba Rp5 miliar.", ("Dibuka kemarin.", date(2025, 6, 20)), 7]
    >>> for result in extract_many(texts):
    ...     print([str(m) for m in result.mentions] if isinstance(result, Document) else result.reason)
    ['IDR 5000000000']
    ['2025-06-19']
    TypeError: text must be a str, not int
    >>> list(extract_many([]))
    []
    """
    if processes is not None and processes < 1:
        raise ValueError(f"processes must be 1 or more, not {processes}")
    pairs = (_with_reference(text, reference) for text in texts)
    if processes is None:
        return _numbered(map(_one, pairs))
    return _numbered(_over_processes(pairs, processes))


_Pair: TypeAlias = tuple[str, Reference]


def _with_reference(text: Text, reference: Reference) -> _Pair:
    return text if isinstance(text, tuple) else (text, reference)


def _numbered(results: Iterator[Document | str]) -> Iterator[Document | Failure]:
    for index, result in enumerate(results):
        yield Failure(index, result) if isinstance(result, str) else result


def _one(pair: _Pair) -> Document | str:
    """The document, or the reason why there is none: whatever is wrong with one text, the others go on."""
    try:
        text, reference = pair
        return extract(text, reference=reference)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def _chunk(pairs: list[_Pair]) -> list[Document | str]:
    return [_one(pair) for pair in pairs]


def _over_processes(pairs: Iterator[_Pair], processes: int) -> Iterator[Document | str]:
    workers = _Workers(processes)
    waiting: deque[tuple[list[_Pair], Future[list[Document | str]]]] = deque()
    try:
        for chunk in iter(lambda: list(islice(pairs, _CHUNK)), []):
            waiting.append((chunk, workers.start(chunk)))
            if len(waiting) >= _AHEAD * processes:
                yield from workers.results(*waiting.popleft())
        while waiting:
            yield from workers.results(*waiting.popleft())
    finally:  # also where the caller stops listening
        workers.pool.shutdown(wait=False, cancel_futures=True)


class _Workers:
    """Processes that do chunks of texts, and are replaced where one of them dies (out of memory, say)."""

    def __init__(self, processes: int) -> None:
        self.processes = processes
        self.pool = ProcessPoolExecutor(processes)

    def start(self, chunk: list[_Pair]) -> Future[list[Document | str]]:
        try:
            return self.pool.submit(_chunk, chunk)
        except BrokenProcessPool:
            self.pool = ProcessPoolExecutor(self.processes)
            return self.pool.submit(_chunk, chunk)

    def results(self, chunk: list[_Pair], done: Future[list[Document | str]]) -> Iterator[Document | str]:
        try:
            yield from done.result()
        except BrokenProcessPool:
            # Which text it was shows when each is done alone.
            for pair in chunk:
                with ProcessPoolExecutor(1) as alone:
                    try:
                        yield alone.submit(_one, pair).result()
                    except BrokenProcessPool as error:
                        yield f"the process that worked on it died: {error}"
