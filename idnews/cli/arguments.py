"""What can be asked on the command line, and how it says what is wrong with a question."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence

from idnews import __version__
from idnews.cli.corpus import Job, extract_corpus, summarise
from idnews.cli.readers import JSON_LINES, TABLES
from idnews.cli.records import Fields, day_of
from idnews.cli.texts import KINDS, SAMPLE_DATE, Wanted, extract_sample, extract_texts, html_of
from idnews.many import Reference

EXAMPLE = """\
example:
  $ echo 'Laba naik menjadi Rp1,5 triliun.' | idnews extract --only money
  {"kind": "money", "start": 18, "end": 31, "text": "Rp1,5 triliun", "low": "1500000000000", ...}
"""
STATUS = """\
Exit status: 0 when all went well, 1 when something could not be read or done, 2 for wrong usage,
130 when interrupted.
"""
CORPUS = """\
A corpus is what is in a folder or ends in .jsonl, .ndjson, .csv or .tsv, and whatever is read with one of
the options for a corpus. Each record of it gives one line of JSON: its id, its text and all facts. Other
files of a corpus are one text each. Standard input is JSON Lines there.
"""
EXTRACT_EXAMPLES = f"""\
{EXAMPLE}
{CORPUS}
  $ idnews extract corpus.jsonl --text-field body --reference-field published --jobs 2 --output facts.jsonl
  $ idnews extract articles/ --reference auto --errors bad.jsonl > facts.jsonl

With --output, lines go to FILE.part, which becomes FILE when all is done. After an interruption the same
command with --resume goes on where it stopped.

{STATUS}"""
HTML_EXAMPLES = f"""\
example:
  $ idnews html article.txt > out.html

{STATUS}"""
SUMMARY_EXAMPLES = f"""\
example:
  $ idnews summary corpus.csv --text-field body --top 5

{CORPUS}
{STATUS}"""


def parser() -> argparse.ArgumentParser:
    """The command line; what it reads has a `run` that takes it and gives the exit status."""
    whole = argparse.ArgumentParser(
        prog="idnews",
        description="Money, dates and named entities in Indonesian news text.",
        epilog=f"{EXAMPLE}\n{STATUS}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("--version", action="version", version=f"idnews {__version__}")
    commands = whole.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, does: str, text: str, epilog: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name, help=does, description=text, epilog=epilog, formatter_class=argparse.RawDescriptionHelpFormatter
        )

    text = "Print the money, dates and entities of texts: a line of JSON for each mention, or each record of a corpus."
    _add_extract(command("extract", "print the facts that texts state", text, EXTRACT_EXAMPLES))
    text = "Print a text as a page of HTML with its facts highlighted."
    _add_html(command("html", "print a text as a page with its facts highlighted", text, HTML_EXAMPLES))
    text = "Print the largest amounts, the most named entities and the span of dates of a corpus."
    _add_summary(command("summary", "print the largest amounts and most named entities", text, SUMMARY_EXAMPLES))
    return whole


def _add_extract(command: argparse.ArgumentParser) -> None:
    source = command.add_mutually_exclusive_group()
    _add_files(source)
    source.add_argument("--sample", action="store_true", help="use the article that ships with idnews")
    _add_reference(command, "default: none")
    texts = command.add_argument_group("for texts")
    # Their defaults are None, so that it shows where they are given with a corpus.
    texts.add_argument("--format", choices=("json", "text"), help="default: json")
    texts.add_argument("--only", type=_kinds, metavar="KINDS", help="some of money,dates,entities")
    texts.add_argument("--explain", action="store_true", default=None, help="name the rule behind each mention")
    corpus = _add_corpus(command)
    corpus.add_argument("--output", metavar="FILE", help="where the lines go (default: standard output)")
    corpus.add_argument("--resume", action="store_true", default=None, help="go on with FILE.part of --output")
    command.set_defaults(run=lambda options: _extract(command, options))


def _add_html(command: argparse.ArgumentParser) -> None:
    source = command.add_mutually_exclusive_group()
    source.add_argument("file", nargs="?", default="-", metavar="FILE", help="UTF-8 text; - or none: standard input")
    source.add_argument("--sample", action="store_true", help="use the article that ships with idnews")
    _add_reference(command, "default: auto")

    def run(options: argparse.Namespace) -> int:
        default: Reference = SAMPLE_DATE if options.sample else "auto"
        reference: Reference = options.reference or default
        return html_of(None if options.sample else options.file, reference)

    command.set_defaults(run=run)


def _add_summary(command: argparse.ArgumentParser) -> None:
    _add_files(command)
    _add_reference(command, "default: none")
    _add_corpus(command)
    command.add_argument("--top", type=_count, default=10, metavar="N", help="rows of each kind (default: 10)")
    command.set_defaults(run=lambda options: summarise(_job(command, options), top=options.top))


def _add_files(to: argparse._ActionsContainer) -> None:
    to.add_argument("files", nargs="*", default=[], metavar="FILE", help="UTF-8 text; - or none: standard input")


def _add_reference(command: argparse.ArgumentParser, default: str) -> None:
    text = f"date of publication, such as 2025-06-19, or auto: the one that the text gives ({default})"
    command.add_argument("--reference", type=_reference, metavar="DATE|auto", help=text)


def _add_corpus(command: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    group = command.add_argument_group("for a corpus")
    group.add_argument("--text-field", metavar="FIELD", help="field or column of the text (default: text)")
    group.add_argument("--id-field", metavar="FIELD", help="of the id (default: id, else the file and line)")
    group.add_argument("--reference-field", metavar="FIELD", help="of the date of publication, in ISO 8601")
    group.add_argument("--jobs", type=_count, metavar="N", help="processes that do the work (default: 1)")
    group.add_argument("--errors", metavar="FILE", help="write the bad records there too, as JSON Lines")
    return group


_FOR_TEXTS = ("format", "only", "explain")
_FOR_A_CORPUS = ("text_field", "id_field", "reference_field", "jobs", "errors", "output", "resume")


def _extract(command: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    for_texts = _given(options, _FOR_TEXTS)
    for_a_corpus = _given(options, _FOR_A_CORPUS)
    if options.sample and for_a_corpus:
        command.error(f"{for_a_corpus[0]}: not allowed with --sample")
    if not options.sample and (for_a_corpus or any(map(_is_corpus, options.files))):
        if for_texts:
            command.error(f"{for_texts[0]}: not allowed with a corpus, whose lines hold all facts")
        if options.resume and options.output is None:
            command.error("--resume: there is nothing to go on with without --output")
        return extract_corpus(_job(command, options), output=options.output, resume=bool(options.resume))
    wanted = Wanted(
        reference=options.reference or (SAMPLE_DATE if options.sample else None),
        kinds=options.only or KINDS,
        as_text=options.format == "text",
        explain=bool(options.explain),
    )
    return extract_sample(wanted) if options.sample else extract_texts(_names(command, options), wanted)


def _given(options: argparse.Namespace, names: Sequence[str]) -> list[str]:
    return [f"--{name.replace('_', '-')}" for name in names if getattr(options, name) is not None]


def _is_corpus(name: str) -> bool:
    return os.path.splitext(name)[1].lower() in (*JSON_LINES, *TABLES) or os.path.isdir(name)


def _job(command: argparse.ArgumentParser, options: argparse.Namespace) -> Job:
    fields = Fields(
        text=options.text_field or "text",
        id=options.id_field,
        reference_field=options.reference_field,
        reference=options.reference,
    )
    return Job(names=_names(command, options), fields=fields, jobs=options.jobs or 1, errors=options.errors)


def _names(command: argparse.ArgumentParser, options: argparse.Namespace) -> list[str]:
    names: list[str] = options.files or ["-"]
    if names.count("-") > 1:
        command.error("standard input (-) can be read only once")
    return names


def _reference(text: str) -> Reference:
    if text == "auto":
        return "auto"
    try:
        return day_of(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2025-06-19, nor auto") from None


def _count(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 on")
    return number


def _kinds(text: str) -> tuple[str, ...]:
    kinds = tuple(text.split(","))
    for kind in kinds:
        if kind not in KINDS:
            raise argparse.ArgumentTypeError(f"{kind!r} is none of {', '.join(KINDS)}")
    return kinds
