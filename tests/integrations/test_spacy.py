"""The spaCy component: spans, entities, values, references, and that all of it outlives the process."""

from __future__ import annotations

import doctest
import json
import subprocess
import sys
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

spacy = pytest.importorskip("spacy")

from spacy import displacy  # noqa: E402
from spacy.tokens import Doc, DocBin, Span  # noqa: E402

from idnews import Money, extract  # noqa: E402

TEXT = "Harga Rp5jt/kg, kata Toyota di Solo, kemarin."
DAY = "2025-06-20"


@cache
def pipeline(language: str = "xx", **config: Any) -> Any:
    """A blank pipeline; spaCy takes two seconds to make its Indonesian one, and next to none for no language."""
    nlp = spacy.blank(language)
    nlp.add_pipe("idnews", config=config)
    return nlp


def test_doctests() -> None:
    import idnews.integrations.spacy as module

    result = doctest.testmod(module)
    assert result.attempted
    assert not result.failed


def values(doc: Doc) -> list[Any]:
    return [span._.idnews for span in doc.spans["idnews"]]


def test_spans_and_their_values() -> None:
    doc = pipeline("id", reference=DAY)(TEXT)
    expected = extract(TEXT, reference=date(2025, 6, 20))
    assert doc._.idnews == expected
    assert values(doc) == list(expected.mentions)
    assert [span.label_ for span in doc.spans["idnews"]] == ["MONEY", "ORG", "LOC", "DATE"]
    assert not doc.ents


def test_a_span_off_the_tokens_is_widened_and_its_offsets_kept() -> None:
    # The tokens here are cut at blanks alone.
    nlp = pipeline()
    words = ["(Rp5jt-nya)", "sudah"]
    doc = nlp(Doc(nlp.vocab, words=words))
    [span] = doc.spans["idnews"]
    assert span.text == "(Rp5jt-nya)"
    assert (span._.idnews.start, span._.idnews.end, span._.idnews.text) == (1, 6, "Rp5jt")


def test_two_mentions_in_one_token_keep_their_values() -> None:
    nlp = pipeline()
    doc = nlp(Doc(nlp.vocab, words=["Rp5jt;US$300"]))
    assert [(span.text, str(span._.idnews)) for span in doc.spans["idnews"]] == [
        ("Rp5jt;US$300", "IDR 5000000"),
        ("Rp5jt;US$300", "USD 300"),
    ]


def test_entities_that_are_there_are_kept() -> None:
    nlp = spacy.blank("xx")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "MEREK", "pattern": "Toyota"}])
    nlp.add_pipe("idnews", config={"ents": True})
    doc = nlp("Kata PT Toyota Astra di Solo, Rp5jt.")
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Toyota", "MEREK"), ("Solo", "LOC"), ("Rp5jt", "MONEY")]
    assert [ent._.idnews and str(ent._.idnews) for ent in doc.ents] == [None, "LOC Solo", "IDR 5000000"]
    assert "PT Toyota Astra" in [span.text for span in doc.spans["idnews"]]


def test_other_spans_and_documents_have_no_value() -> None:
    doc = pipeline().make_doc(TEXT)
    assert doc._.idnews is None
    assert doc[0:2]._.idnews is None
    doc = pipeline()(TEXT)
    assert Span(doc, 0, 1, label="MONEY")._.idnews is None


def test_another_group_of_spans() -> None:
    doc = pipeline(spans_key="fakta")("Rp5jt")
    assert [span.text for span in doc.spans["fakta"]] == ["Rp5jt"]


def test_the_reference_of_a_document_goes_before_the_pipelines() -> None:
    nlp = pipeline(reference=DAY)
    given: list[tuple[str, Any]] = [
        ("kemarin", None),
        ("kemarin", {"reference": date(2024, 3, 1)}),
        ("kemarin", {"reference": "2024-03-01T08:00:00"}),
        ("kemarin", {"id": 7}),
        ("kemarin", "not ours"),
    ]
    days = [str(values(doc)[0]) for doc, _ in nlp.pipe(given, as_tuples=True)]
    assert days == ["2025-06-19", "2024-02-29", "2024-02-29", "2025-06-19", "2025-06-19"]
    doc = nlp.make_doc("kemarin")
    doc._.idnews_reference = datetime(2023, 1, 1, 12)
    assert str(values(nlp(doc))[0]) == "2022-12-31"


def test_the_documents_own_date() -> None:
    doc = pipeline(reference="auto")("JAKARTA, 20 Juni 2025 - Dibuka kemarin.")
    assert doc._.idnews.reference == date(2025, 6, 20)


def test_a_reference_that_is_no_date() -> None:
    with pytest.raises(ValueError, match="ISO 8601"):
        spacy.blank("xx").add_pipe("idnews", config={"reference": "kemarin"})
    with pytest.raises(ValueError, match="ISO 8601"):
        list(pipeline().pipe([("Rp5", {"reference": "kemarin"})], as_tuples=True))


def test_to_disk_and_back(tmp_path: Path) -> None:
    nlp = pipeline(reference=DAY, ents=True)
    nlp.to_disk(tmp_path)
    again = spacy.load(tmp_path)
    assert again.get_pipe_config("idnews") == nlp.get_pipe_config("idnews")
    assert values(again(TEXT)) == values(nlp(TEXT))
    assert [ent.text for ent in again(TEXT).ents] == ["Rp5jt", "Toyota", "Solo", "kemarin"]


@pytest.mark.parametrize("vocab", ["same", "new"])
def test_documents_outlive_the_pipeline(vocab: str) -> None:
    nlp = pipeline(reference=DAY, ents=True)
    doc = nlp(TEXT)
    target = nlp if vocab == "same" else spacy.blank("xx")
    [again] = DocBin().from_bytes(DocBin(store_user_data=True, docs=[doc]).to_bytes()).get_docs(target.vocab)
    for copy in (again, Doc(target.vocab).from_bytes(doc.to_bytes())):
        assert copy._.idnews == doc._.idnews
        assert values(copy) == values(doc)
        assert [ent._.idnews for ent in copy.ents] == values(doc)


def test_over_processes() -> None:
    texts: list[tuple[str, Any]] = [(f"Rp{n} juta kemarin", {"reference": f"2025-06-{n:02}"}) for n in range(1, 29)]
    found = list(pipeline().pipe(texts, as_tuples=True, n_process=2, batch_size=5))
    for (doc, context), (text, given) in zip(found, texts, strict=True):
        assert context == given
        assert doc._.idnews == extract(text, reference=date.fromisoformat(given["reference"]))
        assert values(doc) == list(doc._.idnews.mentions)


def test_displacy_renders_it() -> None:
    doc = pipeline(ents=True)(TEXT)
    page = displacy.render(doc, style="ent", jupyter=False)
    assert "Rp5jt" in page
    assert "MONEY" in page
    spans = displacy.render(doc, style="span", jupyter=False, options={"spans_key": "idnews"})
    assert "MONEY" in spans
    assert "MONEY" in displacy.render(doc._.idnews.to_displacy(), style="ent", manual=True, jupyter=False)


def test_it_is_found_without_an_import() -> None:
    program = "import spacy; n = spacy.blank('xx'); n.add_pipe('idnews'); d = n('Rp5jt'); print(d._.idnews.money[0])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == "IDR 5000000\n"


def test_values_are_exact() -> None:
    doc = pipeline()("Rp123.456.789.012.345.678.901,25")
    [span] = doc.spans["idnews"]
    assert isinstance(span._.idnews, Money)
    assert str(span._.idnews.amount) == "123456789012345678901.25"
    assert json.loads(doc.user_data["idnews"])["money"][0]["low"] == "123456789012345678901.25"
