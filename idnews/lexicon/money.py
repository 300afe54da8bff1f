"""Words of money: currencies by name, symbol and code, and the words around an amount that bound it."""

from __future__ import annotations

from idnews.data.currencies import CURRENT, PAST

# Which currency these mean is for the document to say.
BARE_DOLLAR, BARE_YEN_SIGN = "$", "¥"
NO_CURRENCY = "XXX"  # ISO 4217: no currency; here, one that the text leaves open (`dinar`)

# In front of the number, or behind it (`10$`, `20€`).
SYMBOLS = {
    "$": BARE_DOLLAR,
    "¥": BARE_YEN_SIGN,
    "€": "EUR",
    "£": "GBP",
    "₩": "KRW",
    "₹": "INR",
    "฿": "THB",
    "₱": "PHP",
    "₫": "VND",
    "₽": "RUB",
    "₺": "TRY",
    "₪": "ILS",
    "₴": "UAH",
    "₦": "NGN",
    "₸": "KZT",
    "₮": "MNT",
    "₭": "LAK",
    "៛": "KHR",
}
# Letters before a dollar sign: `US$`, `S$`.
DOLLAR_LETTERS = {
    "us": "USD",
    "u": "USD",
    "usd": "USD",
    "s": "SGD",
    "sg": "SGD",
    "sgd": "SGD",
    "a": "AUD",
    "au": "AUD",
    "aud": "AUD",
    "hk": "HKD",
    "hkd": "HKD",
    "nt": "TWD",
    "c": "CAD",
    "ca": "CAD",
    "cad": "CAD",
    "nz": "NZD",
    "b": "BND",
    "mx": "MXN",
    "r": "BRL",
    "as": "USD",
    "sin": "SGD",
    "sing": "SGD",
    "ec": "XCD",
    "bz": "BZD",
    "fj": "FJD",
}
# Letters before a yen sign.
YEN_LETTERS = {"cn": "CNY", "jp": "JPY"}
# Abbreviations in front of the number, as they must be written: `rm 5` is a restaurant's, `RS 5` a hospital's.
ABBREVIATIONS = {"rm": "MYR", "rs": "INR", "rmb": "CNY", "fcfa": "XAF", "cfpf": "XPF"}
ABBREVIATION_SPELLINGS = frozenset({"RM", "Rs", "RMB", "rmb", "FCFA", "CFPF"})

CODES = {code.lower(): code for code in (*CURRENT, *PAST) if code != "IDR"}
# Read in lower case too; the other codes count in capitals only.
LOWER_CASE_CODES = frozenset("usd eur gbp jpy sgd myr aud cny".split())
# Words or common abbreviations: money only with a separator, decimals or a scale beside the number.
# `TOP 5`, `RON 92` (petrol), `SAR` (search and rescue), `NAD` (Aceh), `PHP`, `IRR`.
WORD_CODES = frozenset(
    "ALL AMD ANG BAM BOB CLP COP CUP CVE DOP ESP FIM GEL GIP HTG IRR KES LAK MAD MDL MOP MUR NAD PEN PHP RON SAR SEK "
    "SIT SOS STN TOP TRY TTD ARS BGN BHD BMD BSD BTN CRC ETB ISK MKD NIO NOK PAB SDG SKK DEM".split()
)

RUPIAH_MARKS = frozenset({"rp", "rupiah", "idr"})
KNOWN_CODES = frozenset((*CURRENT, *PAST, NO_CURRENCY))

_DOLLARS = ("dolar", "dollar", "dollars")
_DOLLAR_COUNTRIES = {
    "as": "USD",
    "a.s": "USD",
    "a.s.": "USD",
    "us": "USD",
    "amerika": "USD",
    "amerika serikat": "USD",
    "singapura": "SGD",
    "australia": "AUD",
    "hong kong": "HKD",
    "hongkong": "HKD",
    "kanada": "CAD",
    "taiwan": "TWD",
    "baru taiwan": "TWD",
    "selandia baru": "NZD",
    "brunei": "BND",
    "brunei darussalam": "BND",
    "zimbabwe": "ZWL",
}
# Names behind the number. Single words are as news uses them; a currency of many countries is open.
_NAMES = {
    "rupiah": "IDR",
    "perak": "IDR",
    "ringgit": "MYR",
    "yen": "JPY",
    "yuan": "CNY",
    "yuan china": "CNY",
    "yuan cina": "CNY",
    "yuan renminbi": "CNY",
    "renminbi china": "CNY",
    "renminbi tiongkok": "CNY",
    "renminbi": "CNY",
    "won": "KRW",
    "won korea": "KRW",
    "won korsel": "KRW",
    "baht": "THB",
    "bath": "THB",
    "peso": "PHP",
    "dong": "VND",
    "kyat": "MMK",
    "kip": "LAK",
    "riel": "KHR",
    "rupee": "INR",
    "rupees": "INR",
    "rupi india": "INR",
    "riyal": "SAR",
    "riyal saudi": "SAR",
    "riyal qatar": "QAR",
    "riyal oman": "OMR",
    "riyal iran": "IRR",
    "real saudi": "SAR",
    "dirham": "AED",
    "dirham uea": "AED",
    "dinar": NO_CURRENCY,
    "krona": NO_CURRENCY,
    "krone": NO_CURRENCY,
    "kroner": NO_CURRENCY,
    "kronor": NO_CURRENCY,
    "crown": NO_CURRENCY,
    "rial": NO_CURRENCY,
    "shilling": NO_CURRENCY,
    "lira": "TRY",
    "franc": "CHF",
    "francs": "CHF",
    "frank": "CHF",
    "franc prancis": "FRF",
    "franc perancis": "FRF",
    "frank swiss": "CHF",
    "frank prancis": "FRF",
    "pound": "GBP",
    "pounds": "GBP",
    "poundsterling": "GBP",
    "pound sterling": "GBP",
    "pounsterling": "GBP",
    "poundsterling inggris": "GBP",
    "paun": "GBP",
    "euro": "EUR",
    "euros": "EUR",
    "rubel": "RUB",
    "rand": "ZAR",
    "rand afrika selatan": "ZAR",
    "reais": "BRL",
    "real": "BRL",
    "sol": "PEN",
    "mark": "DEM",
    "shekel": "ILS",
    "shekel israel": "ILS",
    "syikal": "ILS",
    "zloty": "PLN",
    "forint": "HUF",
    "hryvnia": "UAH",
    "taka": "BDT",
    "tenge": "KZT",
    "tugrik": "MNT",
    "pataca": "MOP",
    "naira": "NGN",
    "cedi": "GHS",
    "kina": "PGK",
    "birr": "ETB",
    "boliviano": "BOB",
    "kwanza": "AOA",
    "kwacha": NO_CURRENCY,
    "ngultrum": "BTN",
    "quetzal": "GTQ",
    "gourde": "HTG",
    "nakfa": "ERN",
    "dalasi": "GMD",
    "lempira": "HNL",
    "loti": "LSL",
    "ariary": "MGA",
    "denar": "MKD",
    "dram": "AMD",
    "ouguiya": "MRU",
    "rufiyaa": "MVR",
    "metical": "MZN",
    "cordoba": "NIO",
    "balboa": "PAB",
    "guarani": "PYG",
    "leone": "SLE",
    "dobra": "STN",
    "lilangeni": "SZL",
    "somoni": "TJS",
    "paanga": "TOP",
    "manat": NO_CURRENCY,
    "vatu": "VUV",
    "tala": "WST",
    "schilling": "ATS",
    "markka": "FIM",
    "kroon": "EEK",
    "tolar": "SIT",
    "litas": "LTL",
    "lats": "LVL",
    "emas zimbabwe": "ZWG",
    "peso chile": "CLP",
    "peso mexico": "MXN",
    "krona swedia": "SEK",
    "kronor swedia": "SEK",
    "krone swedia": "SEK",
    "krone denmark": "DKK",
    "krone norwegia": "NOK",
    "koruna": "CZK",
    "leu": "RON",
    "lev": "BGN",
    "mark jerman": "DEM",
    "deutsche mark": "DEM",
    "deutschmark": "DEM",
    "gulden": "NLG",
    "gulden belanda": "NLG",
    "gulden hindia belanda": "NLG",
    "guilder": "NLG",
    "peseta": "ESP",
    "escudo": "PTE",
    "drachma": "GRD",
    "lira italia": "ITL",
    "lira turki": "TRY",
    "us dollar": "USD",
    "us dollars": "USD",
    "us dolar": "USD",
    "u.s. dollar": "USD",
    "u.s. dollars": "USD",
    "u.s. dolar": "USD",
    "rmb": "CNY",
    "afghani": "AFN",
    "bolivar": "VES",
    "franc cfa": NO_CURRENCY,
    "kroner norwegia": "NOK",
    "kroner denmark": "DKK",
    "singapore dollar": "SGD",
    "singapore dollars": "SGD",
    "australian dollars": "AUD",
    "hong kong dollars": "HKD",
}


# Kinds of currency that news spells, or calls, in another way than CLDR does.
_SPELLINGS = (
    ("pound ", "lira"),
    ("pound ", "pon"),
    ("rial ", "riyal"),
    ("riyal ", "rial"),
    ("franc ", "frank"),
    ("rupee ", "rupi"),
    ("krona ", "krone"),
    ("krone ", "krona"),
    ("koruna ", "krone"),
    ("rubel ", "ruble"),
)


def _names() -> dict[str, str]:
    """All names: those of CLDR, those of news, and the dollars in all their spellings."""
    table = {name.lower(): code for code, name in (CURRENT | PAST).items() if name != code}
    for kind, other in _SPELLINGS:  # `lira Suriah` is CLDR's `Pound Suriah`
        table |= {f"{other} {n.removeprefix(kind)}": c for n, c in table.items() if n.startswith(kind)}
    table |= _NAMES
    table |= dict.fromkeys(_DOLLARS, BARE_DOLLAR)
    countries = {n.removeprefix("dolar "): code for n, code in table.items() if n.startswith("dolar ")}
    for country, code in (countries | _DOLLAR_COUNTRIES).items():
        table |= {f"{dollar} {country}": code for dollar in _DOLLARS}
    return table


NAMES = _names()
# Naming one of these settles what a bare `$` or `¥` means.
DOLLAR_CODES = frozenset(code for name, code in NAMES.items() if name.startswith("dolar ")) - {BARE_DOLLAR}
TELLING_CODES = DOLLAR_CODES | {"CNY", "JPY"}

# A hundredth, with the currency's name behind it: `75 sen dolar AS`; alone it is no money.
CENTS = frozenset({"sen", "cent", "cents"})

# Words or names that are something else too (`Real Madrid`, `dong`): money as the word codes are.
WORDY_NAMES = frozenset("real mark dong kip leu lev bath crown sol dram tala leone dobra loti perak".split())
# What may begin a name behind an amount.
FIRST_OF_NAMES = frozenset(name.split()[0] for name in NAMES) - WORDY_NAMES

# With a capital and a number behind it, the name of something else: `Euro 2024`.
CHAMPIONSHIPS = frozenset({"euro"})
# A bare number that may be a year or a time is an amount only where one of these (or a qualifier) stands before
# it: `pada 2007 rupiah menguat` states none.
PRICE_CUES = frozenset(
    "sebesar senilai seharga sejumlah sebanyak harga harganya bayar membayar dibayar uang biaya upah gaji denda tarif "
    "seperti level posisi kisaran menjadi ke hanya cuma cukup dapat menerima meminta".split()
)
# And these make any number before a name a time: `pukul 10.00 dolar menguat`.
TIME_CUES = frozenset({"pukul", "jam"})
PLUS = "plus"
# Behind a word code with its number: `TOP 5 million per tahun`.
BEHIND_CODES = frozenset("per dan atau pada untuk dari ke di yang dalam".split())
PERCENT = frozenset({"persen", "%", "persennya"})

# A unit behind `per` or `/` is one word, or one of these.
PER, PER_SIGN = "per", "/"
TWO_WORD_UNITS = frozenset(
    {
        "metrik ton",
        "meter persegi",
        "meter kubik",
        "kilometer persegi",
        "lembar saham",
        "unit saham",
        "troy ons",
        "troy ounce",
        "ons troi",
        "kilo liter",
        "kilowatt jam",
        "kilowatt hour",
        "juta btu",
        "million btu",
        "watt peak",
        "kaki kubik",
        "kepala keluarga",
        "rumah tangga",
        "troi ons",
    }
)
# Joins the last of a list of amounts to those before it.
AND = dict.fromkeys(("dan", "atau", "serta", "maupun", "&"), "and")
# Between the ends of a range, of which the second may be shortened: `119,52-57 yen`, `Rp9.175/80`.
RANGE_SIGNS = frozenset({"-", PER_SIGN})
# In front of a range, and outside of its span: antara `Rp5 juta dan Rp10 juta`.
RANGE_OPENERS = frozenset({"antara", "dari", "kisaran", "berkisar", "berkisar antara"})
# Units that may be glued to `per` (`perbulan`, `perkilogram`), or be counted behind it (`per 100 gram`).
UNITS = frozenset(
    (
        "tahun bulan pekan minggu hari jam menit detik orang kepala kg kilogram gram ons ton kuintal liter "
        "barel meter hektare hektar kilometer km unit lembar saham saham buah ekor butir bungkus batang porsi "
        "malam kwh kilowatt siswa jiwa keluarga kapita pohon karung tabung dus botol item produk mmbtu "
        "kilo lusin pax lot kamar tiket"
    ).split()
)
TIME_UNITS = frozenset("tahun bulan pekan minggu hari jam menit detik".split())
# Behind `per` these begin a date, not a unit: `per Juni 2007`, `per akhir tahun`, `per hari ini`.
NOT_UNITS = frozenset(
    (
        "januari februari pebruari maret april mei juni juli agustus september oktober november nopember "
        "desember tanggal akhir awal pertengahan senin selasa rabu kamis jumat sabtu kuartal triwulan "
        "semester"
    ).split()
)
NOT_UNIT_ENDS = frozenset({"ini", "lalu"})

# --- the same sum in two currencies (idnews.sums) --------------------------------------------------
# One of these between two amounts says that they are one sum: `380 miliar yuan (sekitar $52,9 miliar)`.
SAME_SUM = frozenset("atau setara alias ekuivalen dirupiahkan ( [ = /".split())
# Before a word that approximates these have the same meaning: `US$5 juta, sekitar Rp 80 miliar`.
BREAKS = frozenset({",", "-", "–", "—"})
# Right before the second amount these say it of a first that is some words away (`US$ 5 juta untuk Gaza itu setara Rp
# 81 miliar`), where those begin with one of the others.
EQUIVALENT = frozenset("setara ekuivalen".split())
AFTER_FIRST = frozenset("bagi untuk pada di oleh tersebut itu ini kepada".split())
# And these may stand beside it: `atau sama dengan`, `atau jika dirupiahkan`, `atau dalam rupiah`, `yang setara`.
BESIDE_SAME_SUM = frozenset(
    (
        "dengan sama tersebut itu ini jika bila kalau apabila dikonversi dikonversikan dikurskan ke dalam mata uang "
        "rupiah yang lebih ,"
    ).split()
)
