"""Which names are one thing's, told apart from where they were found; and the edges of tables and caches."""

from __future__ import annotations

import zlib

import pytest

from idnews.entities import features, find, find_entities, gazetteer, links, model, views
from idnews.entities.aliases import canonical_names
from idnews.entities.contractions import is_contraction
from idnews.entities.forms import Name
from idnews.entities.model import read_model, write_model
from idnews.entities.tagger import Tagger
from idnews.entities.tokens import split_words
from idnews.values import Label
from tests.entities.test_rules import read


def names(label: Label, *texts: str) -> list[Name]:
    return [Name(label, tuple(split_words(text).texts), text) for text in texts]


@pytest.mark.parametrize(
    ("label", "texts", "canonical"),
    [
        # In capitals, as in a headline, and as it is written elsewhere.
        (Label.PERSON, ["BUDI SANTOSO", "Budi Santoso"], ["Budi Santoso", "Budi Santoso"]),
        (Label.PERSON, ["Tri Rismaharini", "Risma"], ["Tri Rismaharini", "Tri Rismaharini"]),
        (Label.PERSON, ["Megawati Soekarnoputri", "Soekarno"], ["Megawati Soekarnoputri", "Soekarno"]),
        (Label.PERSON, ["Ani Sari", "Ani Sari Dewi", "Sari"], ["Ani Sari Dewi"] * 3),
        (Label.PERSON, ["Satu Dua Tiga Empat Lima Enam Tujuh Delapan Sembilan", "Budi"], None),
        (Label.ORG, ["KPU Jateng", "KPU Jawa Tengah", "KPU Jawa Barat"], ["KPU Jawa Tengah"] * 2 + ["KPU Jawa Barat"]),
        (Label.ORG, ["Bank Wuxor", "Bank"], None),
        (Label.ORG, ["Kementerian Keuangan", "Kemenkeu"], ["Kementerian Keuangan"] * 2),
        (Label.ORG, ["Kementerian Komunikasi dan Digital", "Komdigi"], ["Kementerian Komunikasi dan Digital"] * 2),
        (Label.ORG, ["Pemerintah Provinsi Jawa Barat", "Pemprov Jabar"], ["Pemerintah Provinsi Jawa Barat"] * 2),
        (Label.ORG, ["Dorsa", "Dorsa Lintas Sarana", "Dorsa"], ["Dorsa Lintas Sarana"] * 3),
        (Label.ORG, ["Dorsa", "Dorsa", "Dorsa Lintas Sarana"], None),
        (Label.ORG, ["Dorsa", "Dorsa", "Dorsa Indonesia"], None),
        (
            Label.ORG,
            ["Dorsa Motor Co.", "Dorsa", "Dorsa", "Dorsa Motor Group"],
            ["Dorsa Motor Co."] * 3 + ["Dorsa Motor Group"],
        ),
        (Label.ORG, ["Dorsa Plc", "Dorsa", "PT Dorsa Indonesia Tbk"], ["Dorsa Plc"] * 2 + ["PT Dorsa Indonesia Tbk"]),
        (Label.ORG, ["PT Mitra Adiperkasa Tbk", "MAP"], ["PT Mitra Adiperkasa Tbk"] * 2),
        (Label.ORG, ["TEMPO.CO", "Tempo"], ["TEMPO.CO"] * 2),
        (Label.ORG, ["Perumda Air Minum Tirta Wuxor", "Tirta Wuxor"], ["Perumda Air Minum Tirta Wuxor"] * 2),
        (
            Label.ORG,
            ["Fakultas Kedokteran Universitas Airlangga", "FK Unair", "FT Unair"],
            ["Fakultas Kedokteran Universitas Airlangga"] * 2 + ["FT Unair"],
        ),
        (Label.LOC, ["Korea Selatan", "Korsel", "Korea Utara"], ["Korea Selatan", "Korea Selatan", "Korea Utara"]),
        (Label.LOC, ["Gunung Wuxor", "Wuxor"], ["Gunung Wuxor"] * 2),
        (Label.LOC, ["Taman Nasional Wuxor Nilo", "Wuxor Nilo"], ["Taman Nasional Wuxor Nilo"] * 2),
        (Label.ORG, ["Daejeon Wuxor Red Sparks", "Red Sparks"], ["Daejeon Wuxor Red Sparks"] * 2),
        (Label.ORG, ["OSIS SMK Wuxor Raya", "SMK Wuxor Raya"], None),
        (Label.EVENT, ["Piala Dunia 2026", "Piala Dunia"], ["Piala Dunia 2026"] * 2),
        (Label.EVENT, ["Piala Dunia 2022", "Piala Dunia 2026", "Piala Dunia"], None),
    ],
)
def test_names_of_one_thing(label: Label, texts: list[str], canonical: list[str] | None) -> None:
    assert canonical_names(names(label, *texts), []) == (canonical or texts)


def test_stated_links_that_lead_nowhere() -> None:
    both = names(Label.ORG, "Wuxor", "Qantara")
    assert canonical_names(both, [(0, 0)]) == ["Wuxor", "Qantara"]
    assert canonical_names(both, [(0, 1), (1, 0)]) == ["Qantara", "Qantara"]


def test_a_name_that_too_many_share_is_still_a_name() -> None:
    many = names(Label.PERSON, *(f"Ani{chr(97 + i)} Sari" for i in range(26)), "Sari")
    assert canonical_names(many, [])[-1] == "Sari"


@pytest.mark.parametrize(
    ("word", "full", "is_one"),
    [("kemenkeu", ("kementerian", "keuangan"), True), ("xyzw", ("kementerian", "keuangan"), False)],
)
def test_contractions(word: str, full: tuple[str, ...], is_one: bool) -> None:
    assert is_contraction(word, full) is is_one


@pytest.mark.parametrize(
    ("marked", "pairs"),
    [
        ("Menurut [ORG KPK] ([ORG Komisi Pemberantasan Korupsi]) itu.", [(0, 1)]),
        ("Menurut [ORG Komisi Pemberantasan Korupsi] ([ORG KPK]) itu.", [(1, 0)]),
        ("Menurut [ORG Wuxor] ([ORG Qantara]) itu.", []),
        ("Dana [ORG Wuxor Timur] ([ORG Qantara]) untung. Kata [ORG Qantara] benar.", [(1, 0)]),
        ("Kata [ORG Qantara] lalu [ORG Wuxor Timur] ([ORG Qantara]) untung. Kata [ORG Qantara] benar.", []),
        ("[ORG Qantara] Untung\n[ORG Wuxor Timur] ([ORG Qantara]) untung.", [(2, 1)]),
        ("[ORG Qantara] Untung\n[ORG Wuxor Timur] ([ORG Qantara]) untung. Kata [ORG Qantara].", [(2, 1)]),
        ("Saham [ORG PT Wuxornal Tbk] ([ORG WUXO]) naik, kata [ORG Bank Wuxo].", [(1, 0), (1, 0), (2, 0)]),
        ("Kata [PERSON Budi Sari]. Ia akrab disapa [PERSON Jojo], dan [PERSON Rina Wuxor] pergi.", [(1, 0)]),
        ("Kata [PERSON Budi Sari] kepada [PERSON Rina]. Ia akrab disapa [PERSON Jojo].", []),
        (
            "[ORG PT Wuxor Tbk] ([ORG WUXO] atau [ORG Wuxtex]) dan [ORG PT Sari] ([ORG SARI] atau apa).",
            [(1, 0), (2, 0)],
        ),
        ("Kata [PERSON Jonatan Sari]. Ia akrab disapa [PERSON Jojo], dan [PERSON Rina Wuxor] pergi.", [(1, 0)]),
        ("Kepala [ORG Biro Humas Kementerian Perhubungan] ([ORG Kemenhub]) itu.", []),
        ("Kata [ORG Wuxor Timur Raya] ([ORG Wutira]) itu.", [(1, 0)]),
        ("[ORG Partai Wuxor Timur], yang lebih dikenal sebagai [ORG Qantara], menang.", [(1, 0)]),
        ("Kata [PERSON Jojo], sapaan [PERSON Jonatan Sari] itu.", [(0, 1)]),
        ("Kata [PERSON Zulkifli Hasan] benar. Lalu [PERSON Zulhas], sapaan akrabnya, pergi.", [(1, 0)]),
        ("Kata [PERSON Zulhas], sapaan akrabnya, benar.", []),
        ("Kata [PERSON Zulkifli Hasan] benar. Lalu [PERSON Zulhas], sapaan warga, pergi.", []),
        ("[PERSON Joko Widodo] alias [PERSON Jokowi] pergi.", [(1, 0)]),
        ("[PERSON Jokowi] alias [PERSON Joko Widodo] pergi.", [(0, 1)]),
        ("[PERSON Joko Widodo] alias [ORG Jokowi] pergi.", []),
        ("Saham [ORG Wuxor] ([ORG BEI]: [ORG WXOR]) naik.", [(2, 0)]),
    ],
)
def test_links_that_the_text_states(marked: str, pairs: list[tuple[int, int]]) -> None:
    assert list(links.stated(*read(marked))) == pairs


@pytest.mark.parametrize(
    ("headline", "seen"),
    [
        ("Bank Wuxor Diborong Bersama Koperasi Desa", "diborong"),
        ("Bank Wuxor Sepakatkan Bunga Koperasi Desa", "sepakatkan"),
        ("BANK WUXOR SEPAKATKAN BUNGA KOPERASI DESA", "sepakatkan"),
        ("Bank Wuxor Qantarakan Semua Koperasi Desa", "Qantarakan"),
    ],
)
def test_verbs_that_no_list_has_lose_their_capitals_in_headlines(headline: str, seen: str) -> None:
    table, words = find.resources().table, headline.split()
    lowers = [word.lower() for word in words]
    assert seen.lower() not in table.share
    assert views.views(words, lowers, table, len(words))[0][2] == seen


def test_which_facts_count_for_neighbours() -> None:
    facts = ["l=bank", "w=Bank", "s=Xx", "c2=4", "t"]
    assert [fact for fact in facts if features.counts_at(fact, 0)] == facts
    assert [fact for fact in facts if features.counts_at(fact, -1)] == ["l=bank", "s=Xx", "c2=4", "t"]
    assert [fact for fact in facts if features.counts_at(fact, 2)] == ["l=bank", "s=Xx", "c2=4"]


@pytest.mark.parametrize("head", [b"O\n6 0\n0", b"O\n6 0\n0 0", b"O\n6 0\n"])
def test_weights_that_do_not_fit_are_no_model(head: bytes) -> None:
    with pytest.raises(ValueError, match=r"do not fit|invalid literal"):
        read_model(len(head).to_bytes(4, "little") + zlib.compress(head + b"\x80"))


def test_features_of_no_weight_are_left_out_of_a_model() -> None:
    labels = ["O", "B-LOC"]
    own = read_model(
        write_model({"gap": {"O": 0.001}, "bos": {"O": 2.0}}, {(a, b): 0.0 for a in labels for b in labels})
    )
    assert (own.facts.names, own.others.names) == ([], ["bos"])


def test_a_missing_table_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pkgutil.get_data", lambda package, name: None)
    with pytest.raises(FileNotFoundError, match=r"entities-none\.txt"):
        gazetteer.read_bytes("entities-none.txt")


def test_caches_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Presiden Prabowo tiba di Jakarta bersama CEO Nvidia Jensen Huang, kata Kepala BPS di Bandung."
    wanted = find_entities(text)
    monkeypatch.setattr("idnews._remembered._REMEMBERED", 3)
    tagger = Tagger(model.load(), find.resources())
    words = split_words(text)
    long = split_words(f"{'Wuxor' * 50} di {'qantara' * 50} {text}")
    assert find.find_spans(words, tagger) == find.find_spans(words, find.default_tagger())
    assert find.find_spans(long, tagger) == find.find_spans(long, find.default_tagger())
    scores = tagger._scores
    sizes = [len(scores._sums), len(scores._runs), len(scores._inside)]
    assert max(*sizes, *map(len, scores._lefts), *map(len, scores._rights)) <= 3
    assert find_entities(text) == wanted
