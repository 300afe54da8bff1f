"""The landing page and the playground in a real browser, against what the library gives in CPython."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from idnews import extract
from tests.site.conftest import ROOT, Visit

ARTICLE = """Surabaya - Gubernur meresmikan pasar induk senilai Rp1,25 triliun, Senin (2/6/2025).

😀 Pedagang membayar sewa Rp 750 ribu per bulan hingga akhir 2026, kata Wali Kota Eri Cahyadi kemarin.
Sebelumnya <b onclick="alert(1)">tarif</b> & pajak mencapai 40-50 juta dolar AS.
"""
DAY = date(2025, 6, 3)
PHONE = {"viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True}
DARK = {"color_scheme": "dark"}
LOADING = 120_000  # milliseconds for a slow machine to load Python
LOADED = "section.pg-results:not([hidden])"
WORDS = {"en": "mentions in", "id": "penyebutan dalam"}


def path_of(language: str, page: str) -> str:
    return f"{'id/' if language == 'id' else ''}{page}.html"


def load(visit: Visit, language: str = "en", text: str = ARTICLE) -> Any:
    """The playground, opened, given a text, and started."""
    page = visit.go(path_of(language, "playground"))
    page.wait_for_selector(".pg-main:enabled")
    page.fill("#pg-text", text)
    page.fill("#pg-reference", DAY.isoformat())
    page.click(".pg-main")
    page.wait_for_selector(LOADED, timeout=LOADING)
    return page


def axe(page: Any) -> list[str]:
    """What axe-core finds against the page: rule, and the elements that break it."""
    page.add_script_tag(path=ROOT / "build" / "npm" / "node_modules" / "axe-core" / "axe.min.js")
    result = page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})")
    assert len(result["passes"]) > 10
    return [f"{v['id']}: {[n['html'][:200] for n in v['nodes']][:3]}" for v in result["violations"]]


def marks(page: Any) -> list[str]:
    """The text of each mark, without the value that is read out behind it."""
    found: list[str] = page.eval_on_selector_all("mark", "marks => marks.map(m => m.firstChild.textContent)")
    return found


@pytest.mark.parametrize("language", ["en", "id"])
def test_the_playground_finds_what_cpython_finds(visit: Visit, language: str) -> None:
    page = load(visit, language)
    expected = extract(ARTICLE, reference=DAY)
    assert len(expected.mentions) >= 8
    assert marks(page) == [m.text for m in expected.mentions]
    assert page.inner_text(".pg-marked").count("<b onclick") == 1
    rows = page.eval_on_selector_all(
        ".pg-results tbody tr", "rows => rows.map(row => [...row.cells].map(cell => cell.textContent))"
    )
    assert [(row[0], row[2]) for row in rows] == [(m.text, str(m)) for m in expected.mentions]
    assert [row[3] for row in rows if row[2].startswith("IDR 75")] == [expected.money[1].format(locale=language)]
    assert json.loads(page.text_content(".pg-results pre")) == expected.to_dict()
    assert WORDS[language] in page.inner_text(".pg-status")


def test_the_loaded_playground_needs_no_network(visit: Visit) -> None:
    page = load(visit)
    page.context.set_offline(True)
    page.fill("#pg-reference", "")
    page.fill("#pg-text", "Harga naik dua setengah juta dolar Singapura pada Juni.")
    page.wait_for_function("document.querySelectorAll('.pg-results tbody tr').length === 2")
    values = page.eval_on_selector_all(".pg-results tbody code", "cells => cells.map(cell => cell.textContent)")
    assert values == ["SGD 2500000", "XXXX-06"]
    page.fill("#pg-text", "Tidak ada apa-apa di sini.")
    page.wait_for_function("document.querySelectorAll('.pg-results tbody tr').length === 0")


@pytest.mark.parametrize("visit", [{"permissions": ["clipboard-read", "clipboard-write"]}], indirect=True)
def test_json_and_link_can_be_copied(visit: Visit) -> None:
    page = load(visit)
    page.get_by_role("button", name="Copy JSON").click()
    assert page.evaluate("navigator.clipboard.readText()") == page.text_content(".pg-results pre")
    page.get_by_role("button", name="Copy link").click()
    link = page.evaluate("navigator.clipboard.readText()")
    assert link.startswith(visit.address)
    other = page.context.new_page()
    other.goto(link)
    other.wait_for_selector(".pg-main:enabled")
    assert other.input_value("#pg-text") == ARTICLE
    assert other.input_value("#pg-reference") == DAY.isoformat()
    assert other.locator(LOADED).count() == 0  # nothing is loaded that nobody has asked for


def test_the_playground_works_by_keyboard(visit: Visit) -> None:
    page = visit.go("playground.html")
    page.wait_for_selector(".pg-main:enabled")
    page.focus("#pg-text")
    page.keyboard.press("Control+A")
    page.keyboard.type("Laba Rp5 miliar.")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(LOADED, timeout=LOADING)
    assert marks(page) == ["Rp5 miliar"]
    page.focus(".pg-main")
    reached = []
    for _ in range(8):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.tagName + ' ' + document.activeElement.textContent"))
    assert [what.split(" ", 1)[0] for what in reached[:4]] == ["BUTTON", "BUTTON", "MARK", "DIV"]
    assert {"BUTTON Copy JSON", "BUTTON Copy link", "SUMMARY JSON"} <= set(reached)


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("python_stdlib.zip.packed", "Loading failed"),
        ("pyodide.asm.wasm.packed", "Loading failed"),
        ("worker.js", "Loading failed"),
        ("manifest.json", "files are missing"),
    ],
)
def test_an_error_of_loading_is_told_and_can_be_tried_again(visit: Visit, broken: str, told: str) -> None:
    blocked = True

    def answer(route: Any) -> None:
        if blocked:
            route.fulfill(status=404, body="")
        else:
            route.continue_()

    visit.page.context.route(f"**/{broken}", answer)
    page = visit.go("playground.html")
    if broken != "manifest.json":
        page.wait_for_selector(".pg-main:enabled")
        page.click(".pg-main")
    page.wait_for_selector(".pg-alert p")
    assert told in page.inner_text(".pg-alert")
    blocked = False
    page.get_by_role("button", name="Try again").click()
    page.wait_for_selector(".pg-alert:empty", state="attached")
    assert all("404" in error for error in visit.errors)
    visit.errors.clear()
    if broken == "manifest.json":
        page.wait_for_selector(".pg-main:enabled")
    else:
        page.wait_for_selector(".pg-status:not(:empty)")
    if broken == "python_stdlib.zip.packed":
        page.wait_for_selector(LOADED, timeout=LOADING)


@pytest.mark.parametrize("language", ["en", "id"])
def test_the_landing_page_shows_the_article(visit: Visit, language: str) -> None:
    page = visit.go(path_of(language, "index"))
    assert page.get_attribute("html", "lang") == language
    text = page.evaluate(
        """() => {
            const text = document.querySelector(".idnews-text").cloneNode(true);
            text.querySelectorAll(".idnews-value").forEach(value => value.remove());
            return text.textContent;
        }"""
    )
    expected = extract(text, reference=date(2025, 6, 19))
    assert len(expected.mentions) > 10
    assert marks(page) == [m.text for m in expected.mentions]
    page.click(".idnews-language a")
    page.wait_for_load_state()
    assert page.get_attribute("html", "lang") == ({"en": "id", "id": "en"}[language])


@pytest.mark.parametrize(
    ("visit", "language"),
    [({}, "en"), (DARK, "en"), (PHONE, "en"), ({**PHONE, **DARK}, "id")],
    ids=["light", "dark", "phone", "phone-dark-id"],
    indirect=["visit"],
)
def test_pages_are_accessible_and_fit(visit: Visit, language: str) -> None:
    for name in ("index", "money", "api", "limits"):
        page = visit.go(path_of(language, name))
        assert axe(page) == []
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    page = load(visit, language)
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_the_chosen_theme_reaches_the_marks(visit: Visit) -> None:
    page = visit.go("index.html")
    colour = "getComputedStyle(document.querySelector('mark.idnews-money')).backgroundColor"
    seen = {}
    for theme in ("light", "dark"):
        page.evaluate(f"document.body.dataset.theme = '{theme}'")
        seen[theme] = page.evaluate(colour)
    assert seen["light"] != seen["dark"]


@pytest.mark.parametrize(("language", "word"), [("en", "currency"), ("id", "kejuaraan")])
def test_the_search_finds(visit: Visit, language: str, word: str) -> None:
    page = visit.go(f"{path_of(language, 'search')}?q={word}")
    page.wait_for_selector("ul.search li a")
