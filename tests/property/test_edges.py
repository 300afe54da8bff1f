"""The edges of the calendar, of the decimal context and of the canonical forms."""

from __future__ import annotations

import decimal
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta, timezone

import pytest

from idnews import Document, ParseError, extract, find_dates, find_money, parse_date, parse_money, parse_number
from tests.tables import Case, cases

EAST, WEST = timezone(timedelta(hours=14)), timezone(-timedelta(hours=12))
REFERENCES = [
    date.min,
    date(1, 1, 7),
    date(9999, 1, 1),
    date(9999, 12, 25),
    date.max,
    date(2024, 2, 29),
    datetime.min,
    datetime.max,
    datetime.min.replace(tzinfo=EAST),
    datetime.max.replace(tzinfo=WEST),
]
PHRASES = (
    [
        phrase
        for first in ("dua hari", "sembilan abad", "9.999 tahun", "satu dekade", "setengah tahun", "12 tahun")
        for phrase in (f"{first} lalu", f"{first} lagi", f"{first} terakhir", f"{first} ke depan")
    ]
    + """
kemarin|lusa|pekan lalu|bulan depan|tahun lalu|dekade ini|abad lalu|akhir pekan|akhir tahun|Senin|Senin depan|
Jumat lalu|29 Februari|31 Desember|1 Januari|tanggal 31|Desember mendatang|kuartal IV lalu|semester depan|
pekan kelima Desember|malam ini|tadi malam|Lebaran|H-7 Natal|Natal 9999|akhir 9999|31/12/9999|01/01/0001|
9999-12-31|9999-12-31 pukul 24.00 WIB|0001-01-01 pukul 00.00 WIB|tahun 0|tahun 99999|abad ke-100|
tahun 0 SM|tahun 99999 Masehi|1 Januari 10000|9999-12-31T23:59:59+00:00|0001-01-01T00:00:00+14:00
""".replace("\n", "").split("|")
)


def found_or_refused(text: str, reference: date | datetime) -> None:
    for found in find_dates(text, reference=reference):
        assert found.interval is None or found.interval.start < found.interval.end
        assert parse_date(str(found)).meaning == found.meaning
    with suppress(ParseError):
        assert parse_date(text, reference=reference).value


@pytest.mark.parametrize("reference", REFERENCES, ids=str)
@pytest.mark.parametrize("phrase", PHRASES)
def test_the_calendar_ends(phrase: str, reference: date | datetime) -> None:
    found_or_refused(phrase, reference)
    found_or_refused(f"Itu terjadi {phrase} sampai {phrase} dan akan {phrase}.", reference)


def corpus() -> Iterator[str]:
    for table in ("money.txt", "dates.txt", "numbers.txt"):
        for parameter in cases(table, whole=table == "numbers.txt"):
            case: Case = parameter.values[0]  # type: ignore[attr-defined]
            yield case.text


def everything(text: str, reference: date) -> list[object]:
    document = extract(text, reference=reference)
    found: list[object] = [m.meaning for m in document.mentions]
    found += [amount.format() for amount in document.money]
    found += [document.to_dict(), document.to_html(), document.to_timeml()]
    for parse in (parse_money, parse_number, lambda phrase: parse_date(phrase, reference=reference)):
        try:
            value = parse(text)
        except ParseError:
            found.append(None)
        else:
            found.append(getattr(value, "meaning", value))
    return found


def test_no_decimal_context_matters() -> None:
    reference = date(2025, 6, 20)
    texts = [*corpus(), *PHRASES]
    usual = [everything(text, reference) for text in texts]
    with decimal.localcontext() as context:
        context.prec, context.Emax, context.Emin, context.capitals = 1, 1, -1, 0
        context.rounding = decimal.ROUND_UP
        for trap in context.traps:
            context.traps[trap] = True
        assert [everything(text, reference) for text in texts] == usual


@pytest.mark.parametrize(
    "digits", ["0", "0000", "99999", "9999", "10000", "9" * 45, "9." * 30 + "9", "1.1.1", "10.000"]
)
def test_any_number_may_stand_anywhere(digits: str) -> None:
    """Each line of the corpus with another number in place of its own."""
    for text in corpus():
        words = [digits if word[0].isdigit() else word for word in text.split()]
        changed = " ".join(words)
        for found in find_dates(changed, reference=date(2025, 6, 20)):
            assert parse_date(str(found)).meaning == found.meaning
        for amount in find_money(changed):
            assert parse_money(str(amount)).meaning == amount.meaning


@pytest.mark.parametrize(
    "form",
    [
        "USD -0",
        "USD -0..5",
        "USD 5..3",
        "USD 5..-5",
        "USD " + "9" * 10**6,
        "USD 5/ kg",
        "USD ..",
        "AAA 5",
        "IDR .5",
        "IDR 5.",
        "IDR 1E3",
        "IDR 1.2.3",
        "IDR \u0665",
        "IDR -",
        "IDR ~",
        "IDR",
    ],
)
def test_what_no_amount_is_written_as(form: str) -> None:
    try:
        found = parse_money(form)
    except ParseError:
        return
    assert found.rule != "canonical form"


@pytest.mark.parametrize(
    "form",
    """
    0000 0000-01-01 2025-13 2025-02-29 2025-06-31 2025-00 2025-W00 2025-W53 2025-W54 2025-Q0 2025-Q5 2025-H3
    XXXX-13 XXXX-99-99 XXXX-02-30 XX25-01-01 XXXX-Q9 9999-99-99 T24:01 T25:00 T99:99 T10:60 T10:00+24:00
    2025-06-20T25:00 2025-06-21/2025-06-20 2025-06-20T10:00+07:00/2025-06-20T11:00 SET:2025-99-99 SET:XXXX-02-30
    P1Y:@:2025-01-01T00:00:00/2024-01-01T00:00:00 P1Y:@:2025-01-01T00:00:00/2025-01-01T00:00:00
    P1Y:@:2025-01-01T00:00:00/2026-01-01T00:00:00+07:00 P1Y:@:2025-01-01/x P PT P1Y2Y P1D1Y 2025-06:@:a/b 2025/
    """.split(),
)
def test_what_no_time_is_written_as(form: str) -> None:
    form = form.replace(":@:", " @ ").replace("SET:", "SET ")
    try:
        found = parse_date(form)
    except ParseError:
        return
    assert found.rule != "canonical form"


@pytest.mark.parametrize("form", ["XXXX-02-29", "XXXX-12-20/XXXX-01-05", "99", "999", "9999", "9999-12-31", "BC10000"])
def test_forms_at_the_edge(form: str) -> None:
    assert str(parse_date(form)) == form


def test_amounts_of_any_size_are_written() -> None:
    [found] = find_money("Utangnya US$1234567890123456789012345678901234567890.")
    assert found.format() == "US$1.234.567.890.123.456.789.012.345.678.901.234.567.890,00"


@pytest.mark.parametrize(
    ("phrase", "written"),
    [("Rp5.000,75", "Rp5.000,75"), ("¥0,5", "JP¥0,5"), ("US$1,0855", "US$1,0855"), ("0,123456 dinar", "0,123456")],
)
def test_no_decimals_are_cut_off(phrase: str, written: str) -> None:
    assert parse_money(phrase).format() == written


def test_records_hold_no_endless_numbers() -> None:
    record = extract("Harganya Rp5.000 (US$ 1).").to_dict()
    record["money"][0]["low"] = "9" * 5000
    with pytest.raises(ValueError, match="decimal number"):
        Document.from_dict(record)
