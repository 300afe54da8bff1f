"""Texts and their dates of publication, and the rows that every integration must give for them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from idnews import extract
from idnews.integrations.rows import Row, rows

CASES: list[tuple[str, date | Literal["auto"] | None]] = [
    ("Toyota menanam Rp27,1 triliun (sekitar US$1,6 miliar) di Indonesia, Kamis (12/6).", date(2025, 6, 20)),
    ("JAKARTA, 20 Juni 2025 - Pabrik dibuka kemarin, kata Direktur Utama PT Samudra Niaga Tbk.", "auto"),
    ("Harga Rp5jt/kg, naik dari Rp4jt-4,5jt; kurs 0,0125 dolar AS.", None),
    ("Rapat Jumat (20/6/2025) pukul 14.30 WIB, lalu pukul 09.00 WIB sampai 11.00 WITA besok.", date(2025, 6, 20)),
    ("Sidang 20 Juni 2025 pukul 09.00 WIB hingga 21 Juni 2025 pukul 11.00 WITA.", None),
    (
        "😀 Gubernur Ridwan Kamil ke Jawa Barat akhir Juni, setiap Senin, selama tiga bulan 😀.",
        datetime(2025, 6, 20, 8),
    ),
    ("Utang lebih dari 1.000.000.000.000.000.000 rupiah; sisa kurang dari 7 euro per orang.", None),
    ("Kerajaan berdiri tahun 1293 dan runtuh sekitar 1500, pada abad ke-16.", date(1800, 1, 1)),
    ("Berlaku besok pukul 23.00 WIB, paling lambat akhir tahun.", date(9999, 12, 31)),
    ("Tiga tahun terakhir, hampir Rp 2 triliun\thabis.\nRp 900-1,2 juta\r\nper bulan\x00.", date(2024, 2, 29)),
    ("Tanpa angka.", date(2024, 2, 29)),
    ("", None),
]

EXPECTED: list[list[Row]] = [list(rows(extract(text, reference=reference))) for text, reference in CASES]
