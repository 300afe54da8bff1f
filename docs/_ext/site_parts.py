"""Parts of the site that are made when it is built: highlighted articles, the list of known gaps, the playground.

```{highlighted} sample.txt
:reference: 2025-06-19
:paragraphs: 2-4
```

shows an article of the package, or some paragraphs of it, with what `extract()` finds in it, and `{known-gaps}`
the lines of `tests/corpus` that are marked as such, each with what the library gives for it today.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import idnews

if TYPE_CHECKING:
    from tests.tables import Case

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))


# The style that `Document.to_html` brings, for the site's own switch between light and dark.
STYLE = "document.css"


def style_of_site(css: str) -> str:
    """The library's style sheet, its dark colours bound to the theme chosen on the page, else to that of the system."""
    head, dark, tail = re.split(r"(?ms)^@media \(prefers-color-scheme: dark\) \{\n(.*?)^\}\n", css)
    chosen = f'body[data-theme="dark"] {{\n{dark}}}\n'
    system = f'@media (prefers-color-scheme: dark) {{ body:not([data-theme="light"]) {{\n{dark}}} }}\n'
    return head + chosen + system + tail


def highlighted(text: str, reference: date | None) -> str:
    """The text as the library writes it in HTML, without its style, which the site has already."""
    html = idnews.extract(text, reference=reference).to_html(fragment=True)
    return re.sub(r"(?s)<style>.*?</style>", "", html, count=1)


class Highlighted(SphinxDirective):
    """A text that ships with the package, with what is found in it."""

    required_arguments = 1
    option_spec: ClassVar[dict[str, Any]] = {
        "reference": date.fromisoformat,
        "paragraphs": str,
    }

    def run(self) -> list[nodes.Node]:
        path = Path(idnews.__file__).parent / "data" / self.arguments[0]
        self.env.note_dependency(str(path))
        text = path.read_text(encoding="utf-8")
        if "paragraphs" in self.options:
            first, last = map(int, self.options["paragraphs"].split("-"))
            text = "\n\n".join(text.split("\n\n")[first - 1 : last])
        html = highlighted(text.strip(), self.options.get("reference"))
        return [nodes.raw("", html, format="html")]


KINDS = {
    "en": {
        "money": "money",
        "date": "date or time",
        "person": "person",
        "org": "organisation",
        "loc": "place",
        "product": "product",
        "event": "event",
    },
    "id": {
        "money": "uang",
        "date": "tanggal atau waktu",
        "person": "orang",
        "org": "organisasi",
        "loc": "tempat",
        "product": "produk",
        "event": "peristiwa",
    },
}


def classes_of(kind: str) -> str:
    """The classes that give a kind its colour."""
    return f"idnews-{kind}" if kind in ("money", "date") else f"idnews-entity idnews-{kind}"


class Kinds(SphinxDirective):
    """The legend: each kind of mention in its colour."""

    def run(self) -> list[nodes.Node]:
        names = KINDS[self.config.language]
        keys = " ".join(f'<span class="idnews-key {classes_of(kind)}">{name}</span>' for kind, name in names.items())
        return [nodes.raw("", f'<p class="idnews-legend idnews">{keys}</p>', format="html")]


class KnownGaps(SphinxDirective):
    """A table of the corpus lines that are marked as known gaps."""

    def run(self) -> list[nodes.Node]:
        for name in ("money.txt", "dates.txt", "numbers.txt", "entities.txt"):
            self.env.note_dependency(str(ROOT / "tests" / "corpus" / name))
        rows: list[list[nodes.Node]] = []
        for reason, text, wanted, given in known_gaps():
            why, _ = self.state.inline_text(reason, self.lineno)
            rows.append(
                [
                    nodes.paragraph("", "", *why),
                    nodes.paragraph("", "", nodes.emphasis("", text)),
                    nodes.paragraph("", "", nodes.literal("", wanted or "–")),
                    nodes.paragraph("", "", nodes.literal("", given or "–")),
                ]
            )
        assert rows, "the corpus has known gaps, or the page must say that there are none"
        return [table(["Why", "Text", "Should give", "Gives"], rows)]


def known_gaps() -> Iterator[tuple[str, str, str, str]]:
    """Reason, text, values that it should give, values that it gives, of each corpus line that is a known gap."""
    from tests.tables import FOLDER, cases

    def number(case: Case) -> str:
        try:
            return str(idnews.parse_number(case.text))
        except idnews.ParseError:
            return ""

    def money(case: Case) -> str:
        return "; ".join(map(str, idnews.find_money(case.text)))

    def dates(case: Case) -> str:
        return "; ".join(map(str, idnews.find_dates(case.text, reference=case.reference)))

    for name, read in (("money.txt", money), ("dates.txt", dates), ("numbers.txt", number)):
        for parameter in cases(name, whole=read is number):
            case = parameter.values[0]  # type: ignore[attr-defined]
            for mark in parameter.marks:  # type: ignore[attr-defined]
                yield mark.kwargs["reason"], case.text, "; ".join(case.values), read(case)
    for line in (FOLDER / "entities.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("?"):
            marked, _, values = line[1:].replace("\\n", " ").rpartition(" =")
            text = re.sub(r"[\[\]]", "", marked)
            given = "; ".join(map(str, idnews.find_entities(text)))
            yield "an entity of the document layer or the tagger", text, values.strip(), given


def table(header: list[str], rows: list[list[nodes.Node]]) -> nodes.table:
    """A table with a head."""
    group = nodes.tgroup("", *(nodes.colspec(colwidth=1) for _ in header), cols=len(header))
    head = nodes.row("", *(nodes.entry("", nodes.paragraph("", title)) for title in header))
    body = [nodes.row("", *(nodes.entry("", cell) for cell in row)) for row in rows]
    group += nodes.thead("", head)
    group += nodes.tbody("", *body)
    return nodes.table("", group)


def page_context(app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object) -> None:
    """The way to the same page in the other language, and on the playground's page its program."""
    up = context["content_root"]
    indonesian = app.config.language == "id"
    home = f"{up}../" if indonesian else up
    context["other_language"] = f"{home}{'' if indonesian else 'id/'}{pagename}.html"
    if pagename == "playground":
        context["metatags"] = context.get("metatags", "") + (
            f'<link rel="stylesheet" href="{home}runtime/playground.css">'
            f'<script type="module" src="{home}runtime/playground.js"></script>'
        )


def for_everybody(app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object) -> None:
    """What Sphinx and the theme leave out: the captions' level, and a way into wide code and tables by keyboard."""
    if "furo_navigation_tree" in context:
        context["furo_navigation_tree"] = context["furo_navigation_tree"].replace(
            'role="heading"', 'role="heading" aria-level="2"'
        )
    if "body" in context:
        body = context["body"].replace("<pre>", '<pre tabindex="0">')
        context["body"] = body.replace('<div class="table-wrapper', '<div tabindex="0" class="table-wrapper')


def write_style(app: Sphinx, exception: Exception | None) -> None:
    if exception is None and app.builder.format == "html":
        source = Path(idnews.__file__).parent / "data" / STYLE
        target = Path(app.outdir) / "_static" / STYLE
        target.write_text(style_of_site(source.read_text(encoding="utf-8")), encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_directive("highlighted", Highlighted)
    app.add_directive("kinds", Kinds)
    app.add_directive("known-gaps", KnownGaps)
    app.add_css_file(STYLE)
    app.connect("html-page-context", page_context)
    app.connect("html-page-context", for_everybody, priority=900)  # behind the theme
    app.connect("build-finished", write_style)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
