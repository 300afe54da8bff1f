"""Documents as HTML: one page or fragment, with nothing to load, in which hostile text stays text."""

from __future__ import annotations

import unicodedata
from collections import Counter
from decimal import Context
from html import escape
from importlib.resources import files

from idnews.facts import Document
from idnews.values import Entity, Money, Timex

# Format characters that belong to words and emoji; all others could hide or turn what stands around them.
_JOINERS = frozenset("\u00ad\u200c\u200d")
_KINDS = {"money": "Money", "date": "Dates", "entity": "Entities"}
_COLOURS = {  # what each class of mark stands for
    "idnews-money": "Money",
    "idnews-date": "Dates",
    "idnews-entity idnews-person": "People",
    "idnews-entity idnews-org": "Organisations",
    "idnews-entity idnews-loc": "Places",
    "idnews-entity idnews-product": "Products",
    "idnews-entity idnews-event": "Events",
}
_TITLE = 80  # code points of the first line that make a title


def page(document: Document) -> str:
    """A whole page: the highlighted text, and tables of the facts in it."""
    first_line = next((line.strip() for line in document.text.splitlines() if line.strip()), "idnews")
    return f"""<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{_safe(first_line[:_TITLE])}</title>
<style>{_style("document.css")}{_style("page.css")}</style>
</head>
<body class="idnews-page">
<main class="idnews">
{_legend(document)}
<article class="idnews-text">{_marked(document)}</article>
{_tables(document)}
</main>
</body>
</html>
"""


def fragment(document: Document) -> str:
    """The highlighted text in one `<div>` that brings its style."""
    return (
        f'<div class="idnews" lang="id"><style>{_style("document.css")}</style>'
        f'<div class="idnews-text">{_marked(document)}</div></div>'
    )


def _style(name: str) -> str:
    return files("idnews").joinpath("data", name).read_text(encoding="utf-8")


def _marked(document: Document) -> str:
    """The text with its mentions in `<mark>`; each can be reached by keyboard and holds its value."""
    parts: list[str] = []
    at = 0
    for mention in document.mentions:
        parts.append(_safe(document.text[at : mention.start]))
        parts.append(
            f'<mark class="{_classes(mention)}" tabindex="0">{_safe(mention.text)}'
            f'<span class="idnews-value"> {_safe(_value(mention))}</span></mark>'
        )
        at = mention.end
    return "".join((*parts, _safe(document.text[at:])))


def _classes(mention: Money | Timex | Entity) -> str:
    kind = _kind(mention)
    return f"idnews-{kind} idnews-{mention.label.lower()}" if isinstance(mention, Entity) else f"idnews-{kind}"


def _kind(mention: Money | Timex | Entity) -> str:
    return "money" if isinstance(mention, Money) else "date" if isinstance(mention, Timex) else "entity"


def _value(mention: Money | Timex | Entity) -> str:
    """The canonical form, and the place on the time line where it does not say it."""
    value = str(mention)
    if isinstance(mention, Timex) and mention.interval is not None and "@" not in value:
        stretch = str(mention.interval)
        days = stretch.replace("T00:00:00", "")
        value += f" @ {stretch if 'T' in days else days}"
    return value


def _legend(document: Document) -> str:
    counts = Counter(map(_classes, document.mentions))
    items = "".join(
        f'<li><span class="idnews-key {classes}">{name}</span> {counts[classes]}</li>'
        for classes, name in _COLOURS.items()
        if counts[classes]
    )
    day = "" if document.reference is None else f"<li>Published {document.reference.isoformat()}</li>"
    return f'<ul class="idnews-legend" aria-label="Kinds of facts">{items}{day}</ul>'


def _tables(document: Document) -> str:
    mentions = {
        name: _times([(mention.text, _value(mention)) for mention in document.mentions if _kind(mention) == kind])
        for kind, name in _KINDS.items()
    }
    sums = [
        (f"{one.text} = {other.text}", "" if pair.rate is None else f"1 : {pair.rate.normalize(Context()):f}")
        for pair in document.equal_sums
        for one, other in [pair]
    ]
    return "\n".join(
        (
            *(_table(name, ("In the text", "Value"), rows) for name, rows in mentions.items() if rows),
            *([_table("The same sum", ("In the text", "Rate"), sums)] if sums else []),
        )
    )


def _times(rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each row once, with how often it comes."""
    return [
        (f"{text} \N{MULTIPLICATION SIGN}{n}" if n > 1 else text, value) for (text, value), n in Counter(rows).items()
    ]


def _table(name: str, heads: tuple[str, str], rows: list[tuple[str, str]]) -> str:
    head = "".join(f'<th scope="col">{text}</th>' for text in heads)
    body = "".join(f"<tr>{''.join(f'<td>{_safe(cell)}</td>' for cell in row)}</tr>\n" for row in rows)
    return f"<table><caption>{name}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody></table>"


def _safe(text: str) -> str:
    r"""The text in HTML, where what could turn, hide or break it stands escaped: `\u202e`, `\x00`."""
    shown = (
        c if c.isprintable() or c in "\n\t" or c in _JOINERS or unicodedata.category(c) == "Zs" else repr(c)[1:-1]
        for c in text.replace("\r\n", "\n")
    )
    return escape("".join(shown))
