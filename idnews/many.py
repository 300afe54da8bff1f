"""`extract_many()`: the facts of many texts, in order, in bounded memory, over processes when asked."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Generic, Literal, TypeAlias, TypeVar

from idnews.document import extract
from idnews.facts import Document

Reference: TypeAlias = date | datetime | Literal["auto"] | None
Text: TypeAlias = str | tuple[str, Reference]
T = TypeVar("T")
R = TypeVar("R")

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
    return (result for _, result in in_order(_extract, pairs, processes=processes))


_Pair: TypeAlias = tuple[str, Reference]


def _with_reference(text: Text, reference: Reference) -> _Pair:
    return text if isinstance(text, tuple) else (text, reference)


def _extract(pair: _Pair) -> Document:
    text, reference = pair
    return extract(text, reference=reference)


def in_order(work: Callable[[T], R], items: Iterable[T], *, processes: int | None) -> Iterator[tuple[T, R | Failure]]:
    """Each item with what `work`, a function of a module, makes of it: as `extract_many`, for any work."""
    done = ((item, _do(work, item)) for item in items) if processes is None else _shared_out(work, items, processes)
    for index, (item, result) in enumerate(done):
        yield item, Failure(index, result.reason) if isinstance(result, _NotDone) else result


@dataclass(frozen=True, slots=True)
class _NotDone:
    reason: str


def _do(work: Callable[[T], R], item: T) -> R | _NotDone:
    """What `work` makes of the item, or why it makes nothing: whatever is wrong with one, the others go on."""
    try:
        return work(item)
    except Exception as error:
        return _NotDone(f"{type(error).__name__}: {error}")


def _do_all(work: Callable[[T], R], items: list[T]) -> list[R | _NotDone]:
    return [_do(work, item) for item in items]


def _shared_out(work: Callable[[T], R], items: Iterable[T], processes: int) -> Iterator[tuple[T, R | _NotDone]]:
    workers = _Workers(work, processes)
    waiting: deque[tuple[list[T], Future[list[R | _NotDone]]]] = deque()
    coming = iter(items)
    try:
        for chunk in iter(lambda: list(islice(coming, _CHUNK)), []):
            waiting.append((chunk, workers.start(chunk)))
            if len(waiting) >= _AHEAD * processes:
                yield from workers.results(*waiting.popleft())
        while waiting:
            yield from workers.results(*waiting.popleft())
    finally:  # also where the caller stops listening
        workers.pool.shutdown(wait=False, cancel_futures=True)


class _Workers(Generic[T, R]):
    """Processes that do chunks of items, and are replaced where one of them dies (out of memory, say)."""

    def __init__(self, work: Callable[[T], R], processes: int) -> None:
        self.work = work
        self.processes = processes
        self.pool = _pool(processes)

    def start(self, chunk: list[T]) -> Future[list[R | _NotDone]]:
        try:
            return self.pool.submit(_do_all, self.work, chunk)
        except BrokenProcessPool:
            self.pool = _pool(self.processes)
            return self.pool.submit(_do_all, self.work, chunk)

    def results(self, chunk: list[T], done: Future[list[R | _NotDone]]) -> Iterator[tuple[T, R | _NotDone]]:
        try:
            yield from zip(chunk, done.result(), strict=True)
        except BrokenProcessPool:
            # Which item it was shows when each is done alone.
            for item in chunk:
                with _pool(1) as alone:
                    try:
                        yield item, alone.submit(_do, self.work, item).result()
                    except BrokenProcessPool as error:
                        yield item, _NotDone(f"the process that worked on it died: {error}")


def _pool(processes: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(processes, initializer=_serve)


def _serve() -> None:
    """What a process does first: it leaves Ctrl-C to its parent, and ends when that does, even if it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    assert parent is not None

    def end_with_it() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=end_with_it, daemon=True).start()
