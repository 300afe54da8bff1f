"""Currencies by name, symbol and code."""

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
    "₡": "CRC",
    "₲": "PYG",
    "₵": "GHS",
    "₼": "AZN",
    "₾": "GEL",
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

# The company of that name is in the news far more often: money only where the country or its currency is near.
NAMES_OF_COMPANIES = {"pln": ("zloty", "polandia")}

RUPIAH_MARKS = frozenset({"rp", "rupiah", "idr"})
# What stands second in a pair of currencies: `EUR/USD 1,0850`, `Rp/US$ 16.300`.
SECOND_OF_PAIRS = frozenset({"idr", *CODES, *DOLLAR_LETTERS})
KNOWN_CODES = frozenset((*CURRENT, *PAST, NO_CURRENCY))

_DOLLARS = ("dolar", "dollar", "dollars")
DOLLAR_COUNTRIES = {
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
# Names behind the number. Single words are as news uses them; one that many countries have (`?peso`) is for the
# document to say.
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
    "won": "?won",
    "won korea": "KRW",
    "won korsel": "KRW",
    "baht": "THB",
    "bath": "THB",
    "peso": "?peso",
    "pesos": "?peso",
    "dong": "VND",
    "kyat": "MMK",
    "kip": "LAK",
    "riel": "KHR",
    "rupee": "?rupee",
    "rupees": "?rupee",
    "rupi india": "INR",
    "riyal": "?riyal",
    "riyal saudi": "SAR",
    "rial saudi": "SAR",
    "riyal qatar": "QAR",
    "riyal oman": "OMR",
    "riyal iran": "IRR",
    "real saudi": "SAR",
    "dirham": "?dirham",
    "dirham uea": "AED",
    "dinar": "?dinar",
    "krona": "?krona",
    "krone": "?krona",
    "kroner": "?krona",
    "kronor": "?krona",
    "crown": NO_CURRENCY,
    "rial": "?rial",
    "shilling": "?shilling",
    "lira": "?lira",
    "franc": "?franc",
    "francs": "?franc",
    "frank": "?franc",
    "franc prancis": "FRF",
    "franc perancis": "FRF",
    "frank swiss": "CHF",
    "frank prancis": "FRF",
    "frank perancis": "FRF",
    "francs perancis": "FRF",
    "pound": "?pound",
    "pounds": "?pound",
    "poundsterling": "GBP",
    "pound sterling": "GBP",
    "pounsterling": "GBP",
    "poundsterling inggris": "GBP",
    "paun": "?pound",
    "euro": "EUR",
    "euros": "EUR",
    "rubel": "?rubel",
    "rand": "ZAR",
    "rand afrika selatan": "ZAR",
    "reais": "BRL",
    "real": "BRL",
    "real brazil": "BRL",
    "sol": "PEN",
    "mark": "DEM",
    "marks": "DEM",
    "guilders": "NLG",
    "shekel": "ILS",
    "shekel israel": "ILS",
    "syikal": "ILS",
    "zloty": "PLN",
    "zł": "PLN",
    "kč": "CZK",
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
    "kwacha": "?kwacha",
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
    "manat": "?manat",
    "vatu": "VUV",
    "tala": "WST",
    "schilling": "ATS",
    "markka": "FIM",
    "kroon": "EEK",
    "tolar": "SIT",
    "litas": "LTL",
    "lats": "LVL",
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
    ("riyal ", "real"),
    ("franc ", "frank"),
    ("franc ", "francs"),
    ("pound ", "pounds"),
    ("peso ", "pesos"),
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
    for country, code in (countries | DOLLAR_COUNTRIES).items():
        table |= {f"{dollar} {country}": code for dollar in _DOLLARS}
    return table


NAMES = _names()
# What a sign or name that many countries have means where the document names none of them.
DEFAULTS = {
    BARE_DOLLAR: "USD",
    "?won": "KRW",
    "?peso": "PHP",
    "?rupee": "INR",
    "?riyal": "SAR",
    "?dirham": "AED",
    "?dinar": NO_CURRENCY,
    "?krona": NO_CURRENCY,
    "?rial": NO_CURRENCY,
    "?shilling": NO_CURRENCY,
    "?lira": "TRY",
    "?franc": "CHF",
    "?pound": "GBP",
    "?rubel": "RUB",
    "?manat": NO_CURRENCY,
    "?kwacha": NO_CURRENCY,
}
# What only the text around it settles.
OPEN = frozenset({*DEFAULTS, BARE_YEN_SIGN, NO_CURRENCY})
_SETTLED = {name: code for name, code in NAMES.items() if code not in DEFAULTS}
# And what it may mean: `peso Meksiko` settles a `peso` behind it.
CODES_OF = {
    bare: frozenset(code for name, code in _SETTLED.items() if name.startswith(bare.removeprefix("?") + " "))
    for bare in DEFAULTS
}
CODES_OF |= {
    BARE_DOLLAR: frozenset(code for name, code in _SETTLED.items() if name.startswith("dolar ")),
    "?pound": CODES_OF["?pound"] | {"GBP"},
}
TELLING_CODES: frozenset[str] = frozenset().union(*CODES_OF.values()) | {"CNY", "JPY"}
# A country that is named settles it too: `bank sentral Argentina menjual 5 juta peso`.
COUNTRIES_OF = {"?peso": {name.removeprefix("peso "): c for name, c in _SETTLED.items() if name.startswith("peso ")}}

# A hundredth, with the currency's name behind it: `75 sen dolar AS`; alone it is no money.
CENTS = frozenset({"sen", "cent", "cents"})

# Words or names that are something else too (`Real Madrid`, `dong`): money as the word codes are.
WORDY_NAMES = frozenset("real mark dong kip leu lev bath crown sol dram tala marks leone dobra loti perak".split())
# Words behind a name that make another word of it: `12,5 miliar mark up`.
NOT_BEFORE = {
    "mark": frozenset({"up", "down"}),
    "real": frozenset({"count", "estate", "estat", "time", "madrid"}),
}
# A particle too, where speech ends: `5 juta dong!`
PARTICLES = frozenset({"dong"})
SPEECH_ENDS = frozenset("!?\"'\u201d\u201c")
# A name of persons too: `pada menit 75 Won Du-jae`.
PERSONS = frozenset({"won"})
# What may begin a name behind an amount.
FIRST_OF_NAMES = frozenset(name.split()[0] for name in NAMES) - WORDY_NAMES - {"hak", "emas"}

# With a capital and a number behind it, the name of something else: `Euro 2024`.
CHAMPIONSHIPS = frozenset({"euro"})
