"""What a corpus is read from: every record is there or told of, whatever stands beside it."""

from __future__ import annotations

import csv
import gzip
import os
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idnews.cli.readers import Corpus
from idnews.cli.records import BadRecord, Fields, Record

NOT_UTF8 = "not UTF-8: byte 0xe9; convert it to UTF-8 first"


def read(path: Path | str, fields: Fields | None = None, **options: list[str]) -> list[Record | BadRecord]:
    return list(Corpus([str(path)], fields or Fields(), **options))


def texts(path: Path, fields: Fields | None = None) -> list[str]:
    """The texts of the records, and of the bad ones the line and the reason."""
    return [i.text if isinstance(i, Record) else f"{i.line}: {i.reason}" for i in read(path, fields)]


def file(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


JSON_LINES = [
    pytest.param(b'{"text": "a"}\n\n{"text": "b"}', ["a", "b"], id="blank line, no end"),
    pytest.param(b'\xef\xbb\xbf{"text": "a"}\r\n{"text": "b"}\r\n', ["a", "b"], id="byte-order mark, DOS line ends"),
    pytest.param(b'{"text": "\xe2\x80\xa8"}\n', ["\u2028"], id="a line separator is no line end"),
    pytest.param(b'{"text": "\\ud800"}\n', ["\ud800"], id="half a surrogate pair"),
    pytest.param(b'{"text": "caf\xe9"}\n{"text": "b"}\n', [f"1: {NOT_UTF8}", "b"], id="bad bytes cost one record"),
    pytest.param(
        b'{"text"\n{"text": "b"}\n', ["1: broken JSON: Expecting ':' delimiter at column 8", "b"], id="broken"
    ),
    pytest.param(b"[" * 100_000 + b"\n", ["1: broken JSON: nested too deeply"], id="deep"),
    pytest.param(b'{"text": "a", "x": NaN}\n', ["1: broken JSON: NaN is no JSON"], id="NaN"),
    pytest.param(
        b'["text"]\n"text"\n',
        ["1: broken JSON: an object is expected", "2: broken JSON: an object is expected"],
        id="no object",
    ),
    pytest.param(b'{"text": 5}\n', ["1: field 'text' is a number, not a string"], id="number"),
    pytest.param(b'{"text": null}\n', ["1: field 'text' is null"], id="null"),
    pytest.param(
        b'{"body": "a", "n": 1}\n{}\n',
        ["1: field 'text' is missing; there are 'body', 'n'", "2: field 'text' is missing; there are none"],
        id="missing",
    ),
    pytest.param(b"", [], id="empty"),
]


@pytest.mark.parametrize(("data", "expected"), JSON_LINES)
def test_json_lines(data: bytes, expected: list[str], tmp_path: Path) -> None:
    assert texts(file(tmp_path, "corpus.jsonl", data)) == expected


TABLES = [
    pytest.param("a.csv", b"id,text\n1,a\n2,b\n", ["a", "b"], id="plain"),
    pytest.param(
        "a.csv", b'\xef\xbb\xbfid,text\r\n1,"a, ""b""\r\nc"\r\n', ['a, "b"\r\nc'], id="quotes, line ends, mark"
    ),
    pytest.param("a.csv", b"id;text\n1;a, b\n", ["a, b"], id="semicolons"),
    pytest.param("a.tsv", b"id\ttext\n1\ta, b; c\n", ["a, b; c"], id="tabs"),
    pytest.param("a.csv", b"text\na\n\nb\n", ["a", "b"], id="blank line"),
    pytest.param("a.csv", b"id,text\n1,caf\xe9\n2,b\n", [f"2: {NOT_UTF8}", "b"], id="bad bytes cost one record"),
    pytest.param(
        "a.csv", b'id,text\n1,"x\ny"\n2\n3,b\n', ["x\ny", "4: 1 fields in a table of 2 columns", "b"], id="ragged"
    ),
    pytest.param("a.csv", b'id,text\n1,"a"b\n2,b\n', ["2: broken CSV: ',' expected after '\"'", "b"], id="stray quote"),
    pytest.param(
        "a.csv",
        b'id,text\n1,a\n2,"b\n3,c\n',
        ["a", "3: broken CSV: a quotation mark that opens here or further on is not closed"],
        id="open quote",
    ),
    pytest.param(
        "a.csv",
        b"id,text\n1,a\rb\n2,b\n",
        ["2: broken CSV: a carriage return outside of quotation marks", "b"],
        id="CR",
    ),
    pytest.param("a.csv", b"id,body\n1,a\n", ["1: no column 'text'; the columns are 'id', 'body'"], id="no column"),
    pytest.param(
        "a.csv", b"text,text\n1,a\n", ["1: more than one column 'text'; the columns are 'text', 'text'"], id="twice"
    ),
    pytest.param("a.csv", b"caf\xe9,text\n1,a\n", [f"1: {NOT_UTF8}"], id="bad header"),
    pytest.param("a.csv", b"text\n\x00\n", ["\x00"], id="NUL"),
    pytest.param("a.csv", b"", [], id="empty"),
]


@pytest.mark.parametrize(("name", "data", "expected"), TABLES)
def test_tables(name: str, data: bytes, expected: list[str], tmp_path: Path) -> None:
    assert texts(file(tmp_path, name, data)) == expected


def test_long_records_are_read_and_the_csv_module_is_left_as_it_was(tmp_path: Path) -> None:
    limit = csv.field_size_limit()
    long = "Rp5 miliar. " * 100_000
    assert texts(file(tmp_path, "a.csv", f'text\n"{long}"\n'.encode())) == [long]
    assert texts(file(tmp_path, "a.jsonl", f'{{"text": "{long}"}}\n'.encode())) == [long]
    assert csv.field_size_limit() == limit


def test_plain_files_are_texts_as_they_stand(tmp_path: Path) -> None:
    path = file(tmp_path, "a.txt", b"\xef\xbb\xbfRp5\r\n")
    assert read(path) == [Record(str(path), "\ufeffRp5\r\n", None, str(path), None, 8)]
    assert texts(file(tmp_path, "b", b"satu\ncaf\xe9")) == [f"2: {NOT_UTF8}"]


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl", "a.csv", "a.tsv"])
def test_what_gzip_has_compressed_is_one_bad_record_that_says_so(name: str, tmp_path: Path) -> None:
    lines = "".join(f'{{"text": "Rp{n * n}"}}\n' for n in range(1000))
    packed = file(tmp_path, name, gzip.compress(lines.encode(), mtime=0))
    (bad,) = read(packed)
    assert isinstance(bad, BadRecord)
    assert bad.reason == "compressed by gzip; unpack it first, as with gzip -dc"


IDS = [
    ('{"id": "x", "text": ""}', None, "x"),
    ('{"id": 7, "text": ""}', None, 7),
    ('{"id": 1.5, "text": ""}', None, 1.5),
    ('{"text": ""}', None, "FILE:1"),
    ('{"id": null, "text": ""}', None, "FILE:1"),
    ('{"id": "", "text": ""}', None, "FILE:1"),
    ('{"id": 7, "url": "u", "text": ""}', "url", "u"),
    ('{"id": 7, "text": ""}', "url", "1: field 'url' is missing"),
    ('{"id": [1], "text": ""}', None, "1: field 'id' is a list, not a string or a number"),
    ('{"id": true, "text": ""}', None, "1: field 'id' is true or false, not a string or a number"),
    ('{"id": 1e999, "text": ""}', None, "1: field 'id' is a number too large"),
]


@pytest.mark.parametrize(("line", "name", "expected"), IDS)
def test_ids(line: str, name: str | None, expected: object, tmp_path: Path) -> None:
    path = file(tmp_path, "a.jsonl", line.encode())
    [item] = read(path, Fields(id=name))
    found = item.id if isinstance(item, Record) else f"{item.line}: {item.reason}"
    assert found == (str(expected).replace("FILE", str(path)) if isinstance(expected, str) else expected)


DAY = date(2025, 6, 19)
REFERENCES = [
    ('{"text": "", "day": "2025-06-19"}', None, DAY),
    ('{"text": "", "day": " 2025-06-19 08:30:00 "}', None, datetime(2025, 6, 19, 8, 30)),
    ('{"text": "", "day": "2025-06-19T08:30:00+07:00"}', None, datetime.fromisoformat("2025-06-19T08:30:00+07:00")),
    ('{"text": "", "day": "2025-06-18"}', DAY, date(2025, 6, 18)),
    ('{"text": ""}', DAY, DAY),
    ('{"text": "", "day": null}', "auto", "auto"),
    ('{"text": "", "day": ""}', DAY, DAY),
    ('{"text": ""}', None, "1: field 'day' is missing"),
    ('{"text": "", "day": null}', None, "1: field 'day' is null"),
    ('{"text": "", "day": ""}', None, "1: field 'day': '' is not a date such as 2025-06-19"),
    ('{"text": "", "day": "2025-06-31"}', DAY, "1: field 'day': '2025-06-31' is not a date such as 2025-06-19"),
    ('{"text": "", "day": 20250619}', None, "1: field 'day' is a number, not a date such as 2025-06-19"),
]


@pytest.mark.parametrize(("line", "otherwise", "expected"), REFERENCES)
def test_references(line: str, otherwise: date | None, expected: object, tmp_path: Path) -> None:
    [item] = read(file(tmp_path, "a.jsonl", line.encode()), Fields(reference_field="day", reference=otherwise))
    assert (item.reference if isinstance(item, Record) else f"{item.line}: {item.reason}") == expected


def test_folders_are_read_in_order_and_what_is_written_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("z.txt", "a.txt", ".hidden", "b/c.txt", ".git/x.txt", "out.jsonl.part"):
        (tmp_path / name).write_text(name)
    (tmp_path / "a.jsonl").write_text('{"text": "record"}\n')
    os.symlink("nowhere", tmp_path / "link")
    items = read(tmp_path, apart=[os.path.realpath(tmp_path / "out.jsonl.part")])
    assert [i.text if isinstance(i, Record) else i.reason for i in items] == [
        "record",
        "a.txt",
        "it is not a file",
        "z.txt",
        "b/c.txt",
    ]


def test_what_cannot_be_opened_is_told_of_and_the_rest_goes_on(tmp_path: Path) -> None:
    good = file(tmp_path, "a.txt", b"Rp5")
    missing = str(tmp_path / "missing.csv")
    first, second = Corpus([missing, str(good)], Fields())
    assert first == BadRecord(missing, None, "No such file or directory")
    assert isinstance(second, Record)


def test_a_folder_that_cannot_be_read_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    real = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert read(tmp_path) == [BadRecord(str(tmp_path / "closed"), None, "Permission denied")]


def test_size_and_what_is_read_are_bytes_of_the_input(tmp_path: Path) -> None:
    names = [file(tmp_path, "a.jsonl", b'{"text": "a"}\nx\n'), file(tmp_path, "b.csv", b"text\nb\n")]
    corpus = Corpus([*map(str, names)], Fields())
    assert [item.read for item in corpus] == [14, 16, 23]
    assert corpus.size() == 23
    assert Corpus(["-"], Fields()).size() is None


PIECES = st.sampled_from(
    [
        b"text",
        b"id",
        b'"',
        b",",
        b";",
        b"\n",
        b"\r",
        b"\t",
        b"{",
        b"}",
        b":",
        b'{"text": "a"}\n',
        b"\xef\xbb\xbf",
        b"\xff",
        b"\x00",
        b"\\",
    ]
)


@given(st.one_of(st.binary(), st.lists(PIECES).map(b"".join)), st.sampled_from([".jsonl", ".csv", ".tsv", ".txt"]))
def test_no_bytes_stop_a_reader(data: bytes, suffix: str) -> None:
    with TemporaryDirectory() as folder:
        path = file(Path(folder), f"a{suffix}", data)
        corpus = Corpus([str(path)], Fields(reference_field="id", reference=DAY))
        items = list(corpus)
        assert all(item.read <= len(data) for item in items)
        lines = [item.line for item in items if item.line is not None]
        assert lines == sorted(lines)
        assert items == list(corpus)


FIELD = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.lists(FIELD, min_size=1))
def test_what_is_written_as_csv_is_read_again(texts_: list[str]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.csv"
        with open(path, "w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, quoting=csv.QUOTE_ALL)
            writer.writerow(["id", "text"])
            writer.writerows([str(n), text] for n, text in enumerate(texts_))
        assert texts(path) == texts_
