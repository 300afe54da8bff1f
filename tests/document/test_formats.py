"""What documents are written as: JSON and back, HTML, TimeML, displaCy's shape. Hostile text stays text."""

from __future__ import annotations

import copy
import json
import xml.etree.ElementTree as ElementTree
from datetime import date, datetime, timedelta, timezone
from html.parser import HTMLParser
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from idnews import Document, TimexType, extract
from tests.strategies import texts

TEXT = (
    "JAKARTA, 20 Juni 2025 - PT Maju Terus Tbk (MJTR) menanam 380 miliar yuan (sekitar US$52,9 miliar) di Karawang. "
    'Menurut Ratna, gaji "setidaknya" Rp 5 juta per bulan berlaku mulai akhir Juni, pukul 10.00 WIB, selama 90 hingga '
    "120 hari, lalu setiap Senin dalam tiga tahun ke depan, dari 12-15 Juni 2025 <b>&amp; 2024/2025."
)
DOCUMENT = extract(TEXT, reference=date(2025, 6, 20))
HOSTILE = [
    "<script>alert(1)</script> Rp5.000 \"'&",
    "\u202eRp5.000\u202c 2 Mei 2024\x00\x1b[2J",
    "\ud800 Rp5\udfff.000 ]]>",
]
REFERENCES = st.one_of(
    st.none(), st.dates(), st.datetimes(), st.datetimes(timezones=st.just(timezone(timedelta(hours=7))))
)


def test_the_document_has_all_kinds() -> None:
    assert DOCUMENT.money
    assert DOCUMENT.entities
    assert {d.type for d in DOCUMENT.dates} == set(TimexType)
    assert DOCUMENT.equal_sums


def test_the_record_of_a_document_with_all_kinds_is_read_back() -> None:
    assert Document.from_dict(DOCUMENT.to_dict()) == DOCUMENT


@given(texts(), REFERENCES)
def test_records_go_there_and_back(text: str, reference: date | None) -> None:
    document = extract(text, reference=reference)
    record = document.to_dict()
    assert Document.from_dict(record) == document
    assert Document.from_dict(json.loads(json.dumps(record))) == document
    jsonschema.validate(record, Document.json_schema())


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(Document.json_schema())


WRONG: list[tuple[tuple[str | int, ...], Any]] = [
    (("text",), 5),
    (("text",), "other"),
    (("reference",), "20 Juni"),
    (("reference",), "2025-06-20Tnoon"),
    (("money",), {}),
    (("money", 0), None),
    (("money", 0, "start"), True),
    (("money", 0, "start"), -1),
    (("money", 0, "end"), 10**9),
    (("money", 0, "low"), 380.0),
    (("money", 0, "low"), "1E+999999999"),
    (("money", 0, "low"), "--1"),
    (("money", 0, "low"), "١"),
    (("money", 0, "approx"), None),
    (("money", 0, "text"), "lain"),
    (("dates", 0, "type"), "DAY"),
    (("dates", 0, "mod"), "start"),
    (("dates", 0, "value"), None),
    (("dates", 0, "interval"), ["2025-06-20"]),
    (("dates", 0, "interval", "end"), "2025-06-21T00:00:00+07:00"),
    (("dates", 0, "anchor"), 20250620),
    (("entities", 0, "label"), "PLACE"),
    (("entities", 0, "code"), 7),
    (("equal_sums", 0), [1, 0]),
    (("equal_sums", 0), [0, 1, 2]),
    (("equal_sums", 0), [0, 99]),
    (("equal_sums", 0), ["0", "1"]),
]


@pytest.mark.parametrize(("path", "value"), WRONG, ids=repr)
def test_a_wrong_record_is_refused_with_its_place(path: tuple[str | int, ...], value: object) -> None:
    record: Any = copy.deepcopy(DOCUMENT.to_dict())
    inner = record
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    with pytest.raises(ValueError, match=r"^document\."):
        Document.from_dict(record)


@pytest.mark.parametrize("key", list(DOCUMENT.to_dict()))
def test_nothing_may_be_missing(key: str) -> None:
    record = DOCUMENT.to_dict()
    del record[key]
    with pytest.raises(ValueError, match=rf"^document: '{key}' is missing$"):
        Document.from_dict(record)


@pytest.mark.parametrize("record", [None, [], "text", 5])
def test_what_is_no_object_is_refused(record: Any) -> None:
    with pytest.raises(ValueError, match=r"^document: an object is expected"):
        Document.from_dict(record)


@pytest.mark.parametrize("key", ["money", "dates", "entities"])
def test_mentions_are_in_order_and_disjoint(key: str) -> None:
    record = DOCUMENT.to_dict()
    record[key].reverse()
    with pytest.raises(ValueError, match=rf"^document\.{key}\[1\]: it begins before"):
        Document.from_dict(record)


def test_an_amount_has_a_bound() -> None:
    record = DOCUMENT.to_dict()
    record["money"][0] |= {"low": None, "high": None}
    with pytest.raises(ValueError, match=r"^document\.money\[0\]: an amount without"):
        Document.from_dict(record)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(record, Document.json_schema())


class _Elements(HTMLParser):
    """The elements of a page, its visible text apart from values, and the marks with their values."""

    VOID = frozenset({"meta"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: set[str] = set()
        self.text = ""
        self.values: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        assert not any(name.startswith("on") or name in ("src", "href") for name, _ in attrs)
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["span"] and "mark" in self.open:
            self.values.append(data.strip())
        elif {"article", "div"} & set(self.open) and "style" not in self.open:
            self.text += data


def parsed(html: str) -> _Elements:
    parser = _Elements()
    parser.feed(html)
    parser.close()
    assert parser.open == []
    return parser


ALLOWED = set(
    "html head meta title style body main ul li span article mark table caption thead tr th tbody td div".split()
)


@pytest.mark.parametrize("fragment", [False, True])
def test_html_shows_the_text_and_every_value(fragment: bool) -> None:
    page = parsed(DOCUMENT.to_html(fragment=fragment))
    assert page.text.strip() == TEXT
    assert len(page.values) == len(DOCUMENT.mentions)
    for value, mention in zip(page.values, DOCUMENT.mentions, strict=True):
        assert value.startswith(str(mention))


@given(texts())
def test_html_of_any_text_holds_only_our_elements(text: str) -> None:
    document = extract(text)
    for html in (document.to_html(), document.to_html(fragment=True)):
        page = parsed(html)
        assert page.names <= ALLOWED
        assert not any("\ud800" <= c <= "\udfff" or c in "\x00\x1b\u202e\u2066" for c in html)
        html.encode("utf-8")


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_hostile_text_stays_text(text: str) -> None:
    document = extract(text)
    assert document.money
    html = document.to_html()
    assert "<script" not in html
    assert "\u202e" not in html
    ElementTree.fromstring(document.to_timeml())
    assert document.to_displacy()["text"] == text


def test_notebooks_get_the_fragment() -> None:
    assert DOCUMENT._repr_html_() == DOCUMENT.to_html(fragment=True)


def timex(document: Document) -> list[dict[str, str]]:
    root = ElementTree.fromstring(document.to_timeml())
    return [{**element.attrib, "text": element.text or ""} for element in root.iter("TIMEX3")]


def test_timeml_holds_the_dates() -> None:
    elements = timex(DOCUMENT)
    assert elements[0] == {
        "tid": "t0",
        "type": "DATE",
        "value": "2025-06-20",
        "functionInDocument": "CREATION_TIME",
        "text": "2025-06-20",
    }
    by_text = {e["text"]: e for e in elements[1:] if e["text"]}
    assert list(by_text) == [d.text for d in DOCUMENT.dates]
    ends = {e["tid"]: e["value"] for e in elements if not e["text"]}
    stretch = by_text["12-15 Juni 2025"]
    assert (stretch["type"], stretch["value"]) == ("DURATION", "P4D")
    assert (ends[stretch["beginPoint"]], ends[stretch["endPoint"]]) == ("2025-06-12", "2025-06-15")
    assert by_text["akhir Juni"]["mod"] == "END"
    assert by_text["akhir Juni"]["anchorTimeID"] == "t0"
    assert by_text["setiap Senin"]["quant"] == "EVERY"
    assert by_text["tiga tahun ke depan"]["beginPoint"] == "t0"
    assert (by_text["90 hingga 120 hari"]["value"], by_text["90 hingga 120 hari"]["mod"]) == ("P90D", "EQUAL_OR_MORE")


@given(texts(), REFERENCES)
def test_timeml_of_any_text_is_well_formed_and_whole(text: str, reference: date | None) -> None:
    document = extract(text, reference=reference)
    root = ElementTree.fromstring(document.to_timeml())
    body = root.find("TEXT")
    assert body is not None
    assert len("".join(body.itertext())) == len(text)
    ids = [element.attrib["tid"] for element in root.iter("TIMEX3")]
    assert len(ids) == len(set(ids))
    for element in root.iter("TIMEX3"):
        assert "/" not in element.attrib["value"]
        for name in ("beginPoint", "endPoint", "anchorTimeID"):
            assert element.attrib.get(name, "t0") in {*ids, "t0"}


def test_timeml_of_a_reference_with_a_time() -> None:
    document = extract("Dibuka kemarin.", reference=datetime(2025, 6, 20, 9, 8))
    assert timex(document)[0]["value"] == "2025-06-20T09:08:00"
    assert timex(document)[0]["type"] == "TIME"


def test_displacy_gets_the_disjoint_choice() -> None:
    shape = DOCUMENT.to_displacy()
    assert shape["text"] == TEXT
    assert [(e["start"], e["end"]) for e in shape["ents"]] == [(m.start, m.end) for m in DOCUMENT.mentions]
    assert {"MONEY", "DATE", "TIME", "DURATION", "SET", "ORG"} <= {e["label"] for e in shape["ents"]}
