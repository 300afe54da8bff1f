"""Hypothesis strategies: any text at all, text in the manner of news, and phrases with the values they must give.

They are for users of the library too: a program that works on news can be tried on `sentences()`, and a reader of
dates on `times()`. What has a value is a `Phrase` or an `Amount`; what has none is any text.

    any_text  news_like  texts  sentences  noisy_sentences      texts
    numbers  amounts  figures  money                             numbers and amounts, with their values
    times  stated_days  periods  date_ranges  clock_times  lengths   dates and times, with their canonical forms
    admitted                                                     whatever the templates of a grammar admit
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from hypothesis import strategies as st
from num2words import num2words  # type: ignore[import-untyped]

from idnews import Money
from idnews._kinds import Slot
from idnews._phrase import Grammar
from idnews._template import ANY, Node, parse_template

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
        if text.isdigit() and 1000 <= value <= 2100:  # `1998 rupiah` may be a year and a currency
            text = grouped(int(text), ".")
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


# --- numbers, dates and times with what they mean --------------------------------------------------------------

MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
WEEKDAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
ZONES = {"": "", " WIB": "+07:00", " WITA": "+08:00", " WIT": "+09:00", " GMT": "+00:00"}
LENGTHS = {"tahun": "P{}Y", "bulan": "P{}M", "pekan": "P{}W", "hari": "P{}D", "jam": "PT{}H", "menit": "PT{}M"}
ROMAN = ["I", "II", "III", "IV"]
NAMES = ["José Ramos-Horta", "Bambang Brodjonegoro", "Zoë Müller", "Đặng Văn Lâm", "Siti Nurbaya", "Šime Vrsaljko"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase as news writes it, and the value that must be read from it.

    Of a number the value is its digits, of a date or time its canonical form (`str()` of a `Timex`).
    """

    phrase: str
    value: str


@st.composite
def numbers(draw: st.DrawFn) -> Phrase:
    """Numbers in digits of either style, in words, with a scale, and in digits and words both."""
    text, value = draw(figures())
    whole = draw(st.integers(0, 10**18 - 1))
    millions, thousands = draw(st.integers(1, 999)), draw(st.integers(1, 999))
    mixed = f"{millions} juta {thousands} ribu"
    forms = [
        (text, value),
        (in_words(whole), Decimal(whole)),
        (mixed, Decimal(millions * 10**6 + thousands * 10**3)),
        (f"minus {in_words(whole)}", -Decimal(whole) if whole else Decimal(0)),
        (f"{in_words(millions)} setengah juta", Decimal(millions * 10**6 + 500_000)),
        (f"{in_words(millions)} koma lima ribu", Decimal(millions * 1000 + 500)),
    ]
    phrase, number = draw(st.sampled_from(forms))
    return Phrase(phrase, f"{number:f}")


def written_day(form: str, day: date) -> str:
    """A day in a form with `{d}`, `{m}`, `{y}`, `{month}` and `{weekday}`."""
    parts = {"d": day.day, "m": day.month, "y": day.year, "month": MONTHS[day.month - 1]}
    return form.format(**parts, weekday=WEEKDAYS[day.weekday()])


DAY_FORMS = [
    "{d} {month} {y}",
    "{weekday}, {d} {month} {y}",
    "{weekday} ({d}/{m}/{y})",
    "{weekday} ({d} {month} {y})",
    "{d:02}/{m:02}/{y}",
    "{d}-{m}-{y}",
    "{y}-{m:02}-{d:02}",
    "tanggal {d} {month} {y}",
    "{d} {month} {y} ({weekday})",
    "{month} {d}, {y}",
]
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def stated_days() -> st.SearchStrategy[Phrase]:
    """Days stated in full: `Jumat (20/6/2025)` is 2025-06-20."""
    return st.builds(
        lambda form, day: Phrase(written_day(form, day), day.isoformat()), st.sampled_from(DAY_FORMS), DAYS
    )


@st.composite
def periods(draw: st.DrawFn) -> Phrase:
    """Months, quarters, halves, years, decades and their thirds, all with their year."""
    year, month, quarter = draw(st.integers(1900, 2100)), draw(st.integers(1, 12)), draw(st.integers(1, 4))
    half = (quarter + 1) // 2
    forms = [
        (f"{MONTHS[month - 1]} {year}", f"{year}-{month:02}"),
        (f"bulan {MONTHS[month - 1]} {year}", f"{year}-{month:02}"),
        (f"kuartal {ROMAN[quarter - 1]} {year}", f"{year}-Q{quarter}"),
        (f"triwulan {ROMAN[quarter - 1]} tahun {year}", f"{year}-Q{quarter}"),
        (f"Q{quarter} {year}", f"{year}-Q{quarter}"),
        (f"semester {ROMAN[half - 1]} {year}", f"{year}-H{half}"),
        (f"tahun {year}", f"{year}"),
        (f"tahun {min(year, 2099) // 10 * 10}-an", f"{min(year, 2099) // 10}"),
        (f"tahun anggaran {year}", f"{year}"),
    ]
    phrase, value = draw(st.sampled_from(forms))
    part, mod = draw(
        st.sampled_from([("", ""), ("", ""), ("awal ", " START"), ("pertengahan ", " MID"), ("akhir ", " END")])
    )
    return Phrase(part + phrase, value + mod)


@st.composite
def date_ranges(draw: st.DrawFn) -> Phrase:
    """From one day, month or year to a later one."""
    first, last = sorted([draw(DAYS), draw(DAYS)])
    to = draw(st.sampled_from([" hingga ", " sampai ", " sampai dengan ", "-", " - ", "–"]))
    spoken = to if to[-1] == " " and to[1] != "-" else " hingga "
    one, other = MONTHS[first.month - 1], MONTHS[last.month - 1]
    days = f"{first.isoformat()}/{last.isoformat()}"
    months = f"{first:%Y-%m}/{last:%Y-%m}"
    forms = [(f"{first.day} {one} {first.year}{spoken}{last.day} {other} {last.year}", days)] if first < last else []
    if first.year < last.year:
        forms.append((f"{first.year}{to}{last.year}", f"{first.year}/{last.year}"))
    if (first.year, first.month) < (last.year, last.month):
        forms.append((f"{one} {first.year}{spoken}{other} {last.year}", months))
    if first.month < last.month:
        forms.append((f"{one}{to}{other} {last.year}", f"{last.year}-{first.month:02}/{last:%Y-%m}"))
    if first.day < last.day:
        begin = f"{last:%Y-%m}-{first.day:02}"
        forms.append((f"{first.day}{to}{last.day} {other} {last.year}", f"{begin}/{last.isoformat()}"))
    return Phrase(*draw(st.sampled_from(forms or [(f"tahun {first.year}", f"{first.year}")])))


@st.composite
def clock_times(draw: st.DrawFn) -> Phrase:
    """Times of the clock, of a stated day or of none, and from one to another."""
    begin, end = sorted([draw(st.times()), draw(st.times())])
    zone = draw(st.sampled_from([*ZONES]))
    day = draw(DAYS)
    at = f"T{begin:%H:%M}{ZONES[zone]}"
    forms = [
        (f"pukul {begin:%H.%M}{zone}", at),
        (f"pukul {begin:%H:%M}{zone}", at),
        (f"{written_day('{weekday} ({d}/{m}/{y})', day)} pukul {begin:%H.%M}{zone}", day.isoformat() + at),
        (f"{written_day('{d} {month} {y}', day)}, pukul {begin:%H.%M}{zone}", day.isoformat() + at),
    ]
    if f"{begin:%H:%M}" != f"{end:%H:%M}":
        forms.append((f"pukul {begin:%H.%M}-{end:%H.%M}{zone}", f"{at}/T{end:%H:%M}{ZONES[zone]}"))
    return Phrase(*draw(st.sampled_from(forms)))


@st.composite
def lengths(draw: st.DrawFn) -> Phrase:
    """Lengths of time in digits or words, and from one to another."""
    unit, form = draw(st.sampled_from([*LENGTHS.items()]))
    low, high = sorted([draw(st.integers(2, 99)), draw(st.integers(2, 99))])
    forms = [(f"{low} {unit}", form.format(low)), (f"{in_words(low)} {unit}", form.format(low))]
    forms += [(f"{low},5 {unit}", form.format(f"{low}.5"))]
    if low < high:
        forms.append((f"{low} hingga {high} {unit}", f"{form.format(low)}/{form.format(high)}"))
    return Phrase(*draw(st.sampled_from(forms)))


def times() -> st.SearchStrategy[Phrase]:
    """Any of the dates, times and lengths above: what needs no reference date."""
    return st.one_of(stated_days(), periods(), date_ranges(), clock_times(), lengths())


FRAMES = [
    "{}",
    "Rapat digelar pada {} di Jakarta.",
    '"Itu terjadi {}," katanya.',
    "({})",
    "Laporan {} memuat dua lusin kasus.",
    "\n{}\n",
]


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Sentences in the manner of news, with amounts, times and names (some with marks on their letters)."""
    name = draw(st.sampled_from(NAMES))
    parts = [
        f"{name} menanam {draw(amounts()).phrase} pada {draw(times()).phrase}.",
        f"Menurut {name}, nilainya {draw(amounts()).phrase}.",
        f"Pabrik itu dibuka {draw(times()).phrase} oleh {name}.",
        "Harga beras di pasar tetap tinggi karena hujan.",
    ]
    return " ".join(draw(st.lists(st.sampled_from(parts), min_size=1, max_size=4)))


@st.composite
def noisy_sentences(draw: st.DrawFn) -> str:
    """Sentences into which stray characters, words and brackets were spliced."""
    text = draw(sentences())
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.one_of(CHARACTERS, st.sampled_from(VOCABULARY), JOINTS)) + text[at:]
    return text


# --- every phrase that the rules of a grammar admit --------------------------------------------------------------

SHAPES = [
    *"0 1 2 3 7 00 01 08 12 17 20 24 25 31 32 45 60 99 100 500 1000 1945 2024 2025 2100 9999 99999".split(),
    *"1.5 2,5 1.500 10.000 1,250 0,125 0.5 14.30 23.59 1.234,56 1,234.5 1.2.3 12.06.2025 9.999.999 1.23,4.5".split(),
    "9" * 41,
    "1" * 40,
    "1446",  # a year of the Hijra
]


@cache
def fillings(slot: Slot) -> list[str]:
    """What can stand in a slot that no template describes: its words, or the numbers of `SHAPES` that fit it."""
    return sorted(slot.words) or [number for number in SHAPES if re.fullmatch(slot.shape, number)]


@st.composite
def admitted(draw: st.DrawFn, grammar: Grammar) -> str:
    """A phrase that one rule's template admits, sensible or not: any words of its slots, any numbers that fit them."""

    def write(node: Node) -> str:
        if node.slot == ANY:
            return draw(st.sampled_from(["kata", "5", "(", "Jakarta", "-"]))
        if node.what == "slot":
            slot = grammar.slots[node.slot]
            if slot.template:
                return write(parse_template(slot.template))
            return draw(st.sampled_from(fillings(slot)))
        if node.what == "literal":
            return node.text
        if node.what in ("blank", "maybe"):
            return draw(st.sampled_from([" "] * 8 + ["  ", "\u00a0", "\t"] + [""] * 8 * (node.what == "maybe")))
        if node.what == "choice":
            return write(draw(st.sampled_from(node.children)))
        times = 1 if node.repeat is None else draw(st.integers(0, node.repeat))
        return "".join(write(child) for _ in range(times) for child in node.children)

    rule = draw(st.sampled_from(grammar.rules))
    phrase = write(parse_template(rule.template))
    return draw(st.sampled_from([phrase, phrase, phrase.upper(), phrase.title()]))
