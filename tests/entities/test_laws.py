"""What holds for any text."""

from __future__ import annotations

import threading
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from idnews.entities import find_entities
from idnews.entities.splitting import words_of
from idnews.entities.tokens import split_words
from idnews.values import Entity

PIECES = st.sampled_from(
    [
        "PT",
        "Tbk",
        "Inc.",
        "Ltd.",
        "Presiden",
        "Prabowo",
        "Subianto",
        "(",
        ")",
        ",",
        ".",
        "-",
        "—",
        "/",
        "&",
        "dan",
        "di",
        "Jakarta",
        "KPK",
        "(KPK)",
        "AS",
        "Korea",
        "Selatan",
        "Jokowi\n",
        "",
        "",
        "",
        "https://a.id/B",
        "<b>",
        "</b>",
        "#AI",
        "@Admin",
        "😀",
        '"Kata"',
        "Bank",
        "Indonesia",
        "Kementerian",
        "Keuangan",
        "Kemenkeu",
        "2026",
        "ke-47",
        "KTT\n",
        "",
        "",
        "",
        "ASEAN",
        "Piala",
        "Dunia",
        "dr.",
        "H.",
        "M.",
        "Rizki",
        "Solo-Yogyakarta",
        "Gedung",
        "Festival",
        "Direktur",
        "Utama",
        "harga",
        "beras",
        "naik",
        ".",
        "\n",
        "{",
        "}",
        "=\n",
        "",
        "",
        "",
        "(Persero)",
        "9988.HK",
        "(BEI:",
        "BBCA)",
        "alias",
        "sapaan",
        "akrabnya",
        "É",
        "ẞ",
        "İ",
        "ǅ",
        "\u200b",
        "\x00",
        "١٢",
        "Ⅷ",
    ]
)
NEWS = st.lists(PIECES, max_size=40).map(" ".join)
ONE_BLANK = st.lists(PIECES.filter(bool), max_size=20).map(" ".join)
ANY = st.text(max_size=200)
PLAIN = "Harga beras di pasar tetap tinggi karena hujan."
ARTICLE = "Menteri Keuangan Purbaya Yudhi Sadewa tiba di Semarang. Menurut Purbaya, PT Maju Jaya Tbk (MAJU) untung.\n"


def check(text: str) -> list[Entity]:
    found = find_entities(text)
    for e in found:
        assert text[e.start : e.end] == e.text
        assert e.text == e.text.strip() != ""
        assert e.canonical
        assert e.rule
    assert all(a.end <= b.start for a, b in pairwise(found))
    return found


@given(ANY)
def test_spans_are_sound_on_any_text(text: str) -> None:
    check(text)


@given(NEWS)
def test_spans_are_sound_on_text_like_news(text: str) -> None:
    assert check(text) == find_entities(text)


@given(ANY | NEWS | ONE_BLANK)
@example('Kata <a href="x"> dia')
@example("Naik  lagi \n kata\t dia.\n")
@example(" Kata\n\nDia\xa0 naik")
def test_a_text_is_cut_as_a_whole_whatever_was_met_before(text: str) -> None:
    words = split_words(text)
    assert words.texts == words_of(text)
    assert words.texts == [text[words.start(i) : end] for i, end in enumerate(words.ends)]
    assert words.glued[1:] == tuple(words.ends[i - 1] == words.start(i) for i in range(1, len(words.texts)))


@given(NEWS, NEWS)
def test_two_articles_together(first: str, second: str) -> None:
    check(first + "\n" + second)


@given(st.lists(st.sampled_from(ARTICLE.strip().split(". ")), max_size=4).map(". ".join))
def test_a_sentence_without_names_changes_nothing_elsewhere(text: str) -> None:
    meanings = [e.meaning for e in find_entities(text)]
    assert [e.meaning for e in find_entities(f"{text}\n{PLAIN}")] == meanings
    assert [e.meaning for e in find_entities(f"{PLAIN}\n{text}")] == meanings


def test_threads_agree() -> None:
    wanted, results = find_entities(ARTICLE), list[list[Entity]]()
    threads = [threading.Thread(target=lambda: results.append(find_entities(ARTICLE))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [wanted] * 8
