"""Hypothesis strategies: any text at all, text in the manner of news, amounts with their values."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from hypothesis import strategies as st
from num2words import num2words  # type: ignore[import-untyped]

from idnews import Money

# Words that mean something to one of the finders, so that chance puts them together in odd ways.
WORDS = """
Rp Rp. rp IDR rupiah Rupiah US$ $ € £ ¥ ₩ USD EUR SGD dolar dollar AS Amerika Serikat Singapura euro yen
yuan won ringgit Malaysia poundsterling franc Swiss baht peso dinar Kuwait sen riyal ALL TRY ribu rb juta jt
miliar milyar triliun M T k K kuadriliun million billion bn puluhan ratusan ribuan jutaan miliaran belasan
beberapa lebih nol satu dua tiga sebelas belas puluh ratus seratus seribu sejuta setengah seperempat koma
minus negatif sekitar hampir kurang dari di bawah atas hingga sampai antara kisaran maksimal minimal
setidaknya per kg lembar ton barel bulan tahun hari senilai sebesar atau setara dan Senin Selasa Rabu Kamis
Jumat Sabtu Minggu Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember
Jan Agu kemarin besok lusa lalu depan mendatang silam ini pekan minggu jam menit pukul WIB WITA WIT pagi
siang sore malam dini awal pertengahan akhir kuartal triwulan semester II IV Q2 2Q25 H1 tanggal abad era
90-an 1990-an setiap selama pertama kedua terakhir Natal Lebaran Presiden Menteri Joko Widodo Sri Mulyani
Indrawati PT Astra Tbk Bank Indonesia (BI) Inc. CV Universitas Jakarta Jawa Barat Surabaya Korea Selatan
Kota Piala Dunia Gedung kata dia akan telah sudah UU Nomor pasal 1 2 5 10 12 31 99 100 500 1.000 1,5 2.5
0,125 1.234,5 1,234.5 2024 2025 20/6/2025 (20/6) 2025-06-20 14.30 1998 10.000.000 3-4 3–4 40-50 1/2 ½
08123456789 50% ,- ,00 ５ ２０ 1234567890123456789012345678901234567890
"""
VOCABULARY = WORDS.split()

JOINTS = st.sampled_from([" "] * 8 + ["", ", ", ". ", "-", "/", "\n", "\t", "\u00a0", "\u200b", "(", ") ", "."])
CHARACTERS = st.characters()  # of all Unicode, lone surrogates too


def in_words(number: int) -> str:
    return str(num2words(number, lang="id"))


def any_text() -> st.SearchStrategy[str]:
    return st.text(CHARACTERS)


@st.composite
def news_like(draw: st.DrawFn) -> str:
    """Words of the vocabulary and numbers in any order, now and then with a stray character among them."""
    word = st.one_of(
        st.sampled_from(VOCABULARY),
        st.integers(0, 10**13).map(str),
        st.sampled_from(VOCABULARY).map(str.upper),
        CHARACTERS,
        amounts().map(lambda amount: amount.phrase),
    )
    return "".join(draw(word) + draw(JOINTS) for _ in range(draw(st.integers(0, 12))))


def texts() -> st.SearchStrategy[str]:
    return st.one_of(any_text(), news_like())


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount as news writes it, and what it means."""

    phrase: str
    low: Decimal
    high: Decimal
    currency: str


SCALES = {
    " ribu": 10**3,
    " juta": 10**6,
    "jt": 10**6,
    " miliar": 10**9,
    " milyar": 10**9,
    " triliun": 10**12,
    " kuadriliun": 10**15,
}
BEFORE = {
    "Rp": "IDR",
    "Rp ": "IDR",
    "Rp. ": "IDR",
    "IDR ": "IDR",
    "US$": "USD",
    "US$ ": "USD",
    "USD ": "USD",
    "S$": "SGD",
    "€": "EUR",
    "£": "GBP",
    "EUR ": "EUR",
}
BEHIND = {
    " rupiah": "IDR",
    " dolar AS": "USD",
    " dollar Amerika Serikat": "USD",
    " dolar Singapura": "SGD",
    " euro": "EUR",
    " yen": "JPY",
    " yuan": "CNY",
    " won": "KRW",
    " ringgit Malaysia": "MYR",
    " franc Swiss": "CHF",
    " dinar Kuwait": "KWD",
}


def grouped(number: int, mark: str) -> str:
    return f"{number:,}".replace(",", mark)


@st.composite
def figures(draw: st.DrawFn) -> tuple[str, Decimal]:
    """A number of digits and the scale behind it, with its value: `1.234,5 juta`, `2,500,000`."""
    whole, cents = draw(st.integers(1, 999)), draw(st.integers(0, 99))
    thousands = draw(st.integers(1_000, 9_999_999_999))
    scale = draw(st.sampled_from(["", *SCALES]))
    factor = SCALES.get(scale, 1)
    forms = [
        (f"{whole}{scale}", Decimal(whole) * factor),
        (f"{whole},{cents:02}{scale}", Decimal(f"{whole}.{cents:02}") * factor),
        (f"{whole}.{cents:02}{scale}", Decimal(f"{whole}.{cents:02}") * factor),
        (f"{grouped(thousands, '.')}{scale}", Decimal(thousands) * factor),
        (f"{grouped(thousands, '.')},{cents:02}{scale}", Decimal(f"{thousands}.{cents:02}") * factor),
        (f"{thousands}", Decimal(thousands)),
        (f"{grouped(thousands, ',')}", Decimal(thousands)),
        (f"{grouped(thousands, ',')}.{cents:02}", Decimal(f"{thousands}.{cents:02}")),
    ]
    return draw(st.sampled_from(forms))


@st.composite
def amounts(draw: st.DrawFn) -> Amount:
    """Exact amounts and ranges, in digits or words, the currency before or behind them."""
    kind = draw(st.sampled_from(["before", "behind", "words", "range"]))
    before, behind = draw(st.sampled_from([*BEFORE])), draw(st.sampled_from([*BEHIND]))
    text, value = draw(figures())
    if kind == "before":
        return Amount(before + text, value, value, BEFORE[before])
    if kind == "behind":
        return Amount(text + behind, value, value, BEHIND[behind])
    if kind == "words":
        number = draw(st.integers(1, 10**18 - 1))
        return Amount(in_words(number) + behind, Decimal(number), Decimal(number), BEHIND[behind])
    low = draw(st.integers(1, 998))
    high = draw(st.integers(low + 1, 999))
    scale = draw(st.sampled_from([scale for scale in SCALES if scale.startswith(" ")]))
    ends = Decimal(low) * SCALES[scale], Decimal(high) * SCALES[scale]
    return Amount(f"{before}{low}-{high}{scale}", *ends, BEFORE[before])


@st.composite
def money(draw: st.DrawFn) -> Money:
    """Any value that an amount can have, on no text."""
    figure = st.decimals(min_value=-(10**18), max_value=10**18, places=draw(st.integers(0, 4)))
    low, high = sorted([draw(figure), draw(figure)])
    bounds = [(low, low), (low, high), (low, None), (None, high)]
    chosen_low, chosen_high = draw(st.sampled_from(bounds))
    return Money(
        start=0,
        end=0,
        text="",
        low=chosen_low,
        high=chosen_high,
        currency=draw(st.sampled_from([None, "IDR", "USD", "EUR", "JPY", "KWD", "ALL", "TRY", "DEM", "CLP"])),
        approx=draw(st.booleans()),
        per=draw(st.sampled_from([None, "kg", "dolar AS", "metrik ton", "saham", "bulan"])),
    )
