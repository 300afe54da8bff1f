"""Words of number: digits, tens, scales and the words for vague counts."""

from __future__ import annotations

UNITS = {
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
}
ZERO = {"nol": 0, "kosong": 0}

# Written as one word; the glued ones are typing variants (`duapuluh ribu rupiah`).
BELOW_HUNDRED = {
    "sepuluh": 10,
    "sebelas": 11,
    **{word + "belas": n + 10 for word, n in UNITS.items() if n > 1},
    **{word + "puluh": n * 10 for word, n in UNITS.items() if n > 1},
}
HUNDREDS = {
    "seratus": 100,
    **{word + "ratus": n * 100 for word, n in UNITS.items() if n > 1},
}

# Behind a unit word: `tiga belas`, `tiga puluh`, `tiga ratus`.
BELAS, PULUH, RATUS = "belas", "puluh", "ratus"

# Powers of ten.
SCALES = {
    "ribu": 3,
    "rb": 3,
    "juta": 6,
    "jt": 6,
    "miliar": 9,
    "milyar": 9,
    "milliar": 9,
    "miliard": 9,
    "milyard": 9,
    "miliyar": 9,
    "triliun": 12,
    "trilyun": 12,
    "triliyun": 12,
    "trilliun": 12,
    "tiriliun": 12,
    "kuadriliun": 15,
    # English ones occur in quotations and tickers: `US$5 billion`.
    "thousand": 3,
    "million": 6,
    "mn": 6,
    "mio": 6,
    "billion": 9,
    "bn": 9,
    "trillion": 12,
    "tn": 12,
    "mln": 6,
    "mrd": 9,
    "mlr": 9,
    "trn": 12,
    "bilion": 9,  # Malay, as in reports from Kuala Lumpur
    "trilion": 12,
}
ONE_OF_SCALE = {"seribu": 3, "sejuta": 6, "semiliar": 9, "semilyar": 9, "setriliun": 12, "setrilyun": 12}

# `Rp1,8 jutaan`, `ratusan ribuan`: about so much; alone, so much and more (`jutaan rupiah`).
ABOUT_SCALES = {
    "ribuan": 3,
    "rban": 3,
    "jutaan": 6,
    "jtan": 6,
    "miliaran": 9,
    "milyaran": 9,
    "triliunan": 12,
    "trilyunan": 12,
    "beribu-ribu": 3,
    "berjuta-juta": 6,
    "bermiliar-miliar": 9,
    "bertriliun-triliun": 12,
}
# `puluhan juta`: ten million and more; `belasan` alone has an upper end.
VAGUE = {"puluhan": 1, "ratusan": 2, "berpuluh-puluh": 1, "beratus-ratus": 2}
TEENS_VAGUE = "belasan"
SOME = "beberapa"
ABOUT_ONE = {"sepuluhan": 1, "seratusan": 2, "seribuan": 3, "sejutaan": 6}

# Letters for scales, which depend on the currency: `Rp 5 M` is miliar, `$5M` million.
SCALE_LETTERS = {"k": 3, "m": 6, "b": 9, "t": 12}
RUPIAH_SCALE_LETTERS = {"k": 3, "m": 9, "b": 9, "t": 12}

HALF = "setengah"  # alone 0.5, behind a number + 0.5: `dua setengah juta`
QUARTER = "seperempat"
QUARTERS = "perempat"  # `tiga perempat`
FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "1/2": "0.5", "1/4": "0.25", "3/4": "0.75"}
SPECIAL_SIGNS = frozenset("½¼¾/(")
COMMA = "koma"  # `dua koma lima juta`

MINUS = {"minus": -1, "negatif": -1, "-": -1}
SPOKEN_MINUS = {"min": -1}  # in a number that stands alone; before an amount it is *minimal*
