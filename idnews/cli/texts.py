"""Texts one by one: `idnews extract FILE…` and `idnews html FILE`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

from idnews.cli.printing import marked, mention_line, shown_name, wants_colour
from idnews.cli.streams import FAILED, not_utf8, prepare_output, put, read_input, reason_of, say
from idnews.dates import find_dates
from idnews.document import extract
from idnews.entities import find_entities
from idnews.facts import Document
from idnews.many import Reference
from idnews.money import find_money
from idnews.reference import find_reference

KINDS = ("money", "dates", "entities")
SAMPLE = "sample.txt"
SAMPLE_DATE = date(2025, 6, 19)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked of the texts, and how it is to be printed."""

    reference: Reference
    kinds: Sequence[str]
    as_text: bool
    explain: bool


def extract_texts(names: Sequence[str], wanted: Wanted) -> int:
    """Print the mentions of each file; the exit status is that of a failure where one could not be read."""
    prepare_output(utf8=not wanted.as_text)
    status = 0
    for name in names:
        text = _read(name)
        if text is None:
            status = FAILED
        else:
            _print(text, wanted, name if len(names) > 1 else None)
    return status


def extract_sample(wanted: Wanted) -> int:
    """Print the mentions of the article that ships with idnews."""
    prepare_output(utf8=not wanted.as_text)
    _print(sample(), wanted, None)
    return 0


def html_of(name: str | None, reference: Reference) -> int:
    """Print a file, or the sample where there is no name, as a page of HTML."""
    prepare_output(utf8=True)
    text = sample() if name is None else _read(name)
    if text is None:
        return FAILED
    put(extract(text, reference=reference).to_html().removesuffix("\n"))
    return 0


def sample() -> str:
    return files("idnews").joinpath("data", SAMPLE).read_bytes().decode("utf-8")


def _read(name: str) -> str | None:
    """The text of a file, or `None` with word on standard error where there is none to be had.

    The text is exactly as it stands there: spans count its line ends and its byte-order mark.
    """
    place = "standard input" if name == "-" else shown_name(name)
    try:
        return read_input(name).decode("utf-8")
    except OSError as error:
        reason = reason_of(error)
    except UnicodeDecodeError as error:
        reason, line = not_utf8(error)
        place = f"{place}:{line}"
    say(f"idnews: {place}: {reason}")
    return None


def _print(text: str, wanted: Wanted, name: str | None) -> None:
    document = _document(text, wanted)
    if wanted.as_text:
        heading = "" if name is None else f"==> {shown_name(name)} <==\n"
        put(heading + marked(document, explain=wanted.explain, colour=wants_colour()))
    else:
        for mention in document.mentions:
            put(mention_line(mention, file=name, explain=wanted.explain))


def _document(text: str, wanted: Wanted) -> Document:
    """The document with the kinds that are asked for; no other finder is called."""
    if set(wanted.kinds) == set(KINDS):
        return extract(text, reference=wanted.reference)
    dates_wanted = "dates" in wanted.kinds
    day = wanted.reference
    if isinstance(day, str):
        day = find_reference(text) if dates_wanted else None
    return Document(
        text=text,
        reference=day,
        money=tuple(find_money(text)) if "money" in wanted.kinds else (),
        dates=tuple(find_dates(text, reference=day)) if dates_wanted else (),
        entities=tuple(find_entities(text)) if "entities" in wanted.kinds else (),
    )
