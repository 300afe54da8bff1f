"""Corpora: `idnews extract` with one line of JSON for each document, and `idnews summary`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from idnews.cli.output import GrowingFile, StandardOutput, places
from idnews.cli.printing import json_line, shown_name
from idnews.cli.progress import progress
from idnews.cli.readers import Corpus
from idnews.cli.records import BadRecord, Fields, Item, Record
from idnews.cli.reports import Reports
from idnews.cli.streams import FAILED, INTERRUPTED, WRONG_USAGE, Stop, prepare_output, put
from idnews.cli.summary import Facts, Summary, facts_in
from idnews.document import extract
from idnews.many import Failure, in_order

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What is to be read, by how many processes, and the file that the bad records go to."""

    names: Sequence[str]
    fields: Fields
    jobs: int
    errors: str | None

    def corpus(self, *written: str) -> Corpus:
        """What is to be read; Stop where it is not there, or is to be `written`."""
        if self.errors is not None:
            errors = os.path.realpath(self.errors)
            if errors in written:
                raise Stop(WRONG_USAGE, f"{shown_name(errors)}: output and errors cannot be the same file")
            written = (*written, errors)
        for name in self.names:
            if name == "-":
                continue
            if not os.path.exists(name):  # better told before anything is overwritten
                raise Stop(FAILED, f"{shown_name(name)}: there is no such file or folder")
            if os.path.realpath(name) in written:
                raise Stop(WRONG_USAGE, f"{shown_name(name)}: it cannot be both read and written")
        return Corpus(self.names, self.fields, apart=written)


def extract_corpus(job: Job, *, output: str | None, resume: bool) -> int:
    """Write the facts of each record on a line, to a file or standard output; bad records make a failure."""
    prepare_output(utf8=True)
    if output is None:
        return _extract(job, job.corpus(), StandardOutput())
    corpus = job.corpus(*places(output))
    growing = GrowingFile(output, resume=resume)
    try:
        return _extract(job, corpus, growing)
    except KeyboardInterrupt:
        raise Stop(INTERRUPTED, f"interrupted; {growing.how_to_go_on()}") from None
    finally:
        growing.close()


def _extract(job: Job, corpus: Corpus, output: GrowingFile | StandardOutput) -> int:
    to_terminal = isinstance(output, StandardOutput)
    with progress(corpus.size, to_terminal=to_terminal) as shown, Reports(shown, job.errors) as telling:
        for _, line in _done(_line, output.undone(iter(corpus)), job.jobs, telling):
            output.put(line)
    output.finish()
    return FAILED if telling.count else 0


def summarise(job: Job, *, top: int) -> int:
    """Print the largest amounts, the most named entities and the span of dates of a corpus."""
    prepare_output(utf8=False)
    corpus = job.corpus()
    summary = Summary(top)
    with progress(corpus.size, to_terminal=False) as shown, Reports(shown, job.errors) as telling:
        for record, facts in _done(_facts, corpus, job.jobs, telling):
            summary.add(record.id, facts)
    for line in summary.lines(bad=telling.count):
        put(line)
    return FAILED if telling.count else 0


def _done(
    work: Callable[[Item], R | None], items: Iterable[Item], jobs: int, telling: Reports
) -> Iterator[tuple[Record, R]]:
    """Each record with what `work` makes of it; the bad ones, for which that is `None`, are told of."""
    for item, result in in_order(work, items, processes=None if jobs == 1 else jobs):
        if isinstance(result, Failure):
            item = BadRecord(item.file, item.line, result.reason, item.read)
        if isinstance(item, BadRecord):
            telling.tell(item)
        elif result is not None and not isinstance(result, Failure):
            yield item, result
        telling.progress.step(item.read, bad=isinstance(item, BadRecord))


# What the processes do. The results are small: a line travels faster than a document does.


def _line(item: Item) -> str | None:
    if isinstance(item, BadRecord):
        return None
    return json_line({"id": item.id, **extract(item.text, reference=item.reference).to_dict()})


def _facts(item: Item) -> Facts | None:
    return None if isinstance(item, BadRecord) else facts_in(extract(item.text, reference=item.reference))
