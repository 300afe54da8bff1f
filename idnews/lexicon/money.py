"""Words around an amount of money: what shows that it is one, its units, and what joins two of them."""

from __future__ import annotations

# A bare number that may be a year or a time is an amount only where one of these (or a qualifier) stands before
# it: `pada 2007 rupiah menguat` states none.
PRICE_CUES = frozenset(
    "sebesar senilai seharga sejumlah sebanyak harga harganya bayar membayar dibayar uang biaya upah gaji denda tarif "
    "seperti level posisi kisaran menjadi ke hanya cuma cukup dapat menerima meminta".split()
)
# Before a number that may be a year these make it one: `hingga 2030 yuan menguat`, `dari 2014 sampai 2024 rupiah`.
YEAR_CUES = frozenset("hingga sampai dari sejak periode".split())
# And these make any number before a name a time: `pukul 10.00 dolar menguat`.
TIME_CUES = frozenset({"pukul", "jam"})
PLUS = "plus"
ORDINAL = "ke"  # `ke-17 Euro`
IN = "dalam"  # `dinyatakan dalam jutaan rupiah`: the unit of a table
# Before a number of these names it is a weight: `berbobot 147 pound`.
WEIGHT_CUES = frozenset(
    "berat beratnya bobot bobotnya seberat berbobot beban bebannya bom amunisi kelas tekanan menimbang".split()
)
WEIGHTS = frozenset({"pound", "pounds"})
# Behind a time unit these make a date of it: `USD 50 bulan lalu`, but *USD 10 tahun*, a bond.
AGO = frozenset("lalu ini depan silam terakhir mendatang berikutnya kemudian".split())
# Behind a word code with its number: `TOP 5 million per tahun`.
BEHIND_CODES = frozenset(
    (
        "per dan atau pada untuk dari ke di yang dalam sebulan setahun sehari sepekan seminggu semalam sejam "
        "tiap setiap hingga sampai kepada dengan bagi oleh serta lebih plus menjadi saja itu ini "
        "dibebankan dikenakan dibayar dibayarkan diberikan dikirim ditransfer disetor"
    ).split()
)
PERCENT = frozenset({"persen", "%", "persennya"})

# A unit behind `per` or `/` is one word, or one of these.
PER, PER_SIGN = "per", "/"
ONE, ONE_IN_FIGURES = "satu", "1"  # `per satu kilogram`, `per 1 dolar AS`, but *per 1 kg* as *per 100 gram*
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
        "troy oz",
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
AND: dict[str, str] = dict.fromkeys(("dan", "atau", "serta", "maupun", "&"), "and")
# Between the ends of a range, of which the second may be shortened: `119,52-57 yen`, `Rp9.175/80`.
RANGE_SIGNS = frozenset({"-", PER_SIGN})
# In front of a range, and outside of its span: antara `Rp5 juta dan Rp10 juta`.
RANGE_OPENERS = frozenset(
    {
        "antara",
        "di antara",
        "dari",
        "mulai",
        "mulai dari",
        "kisaran",
        "di kisaran",
        "berkisar",
        "berkisar antara",
        "rentang",
    }
)
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
        "desember jan feb mar apr jun jul agt agu ags sep sept okt nov des tanggal akhir awal pertengahan medio posisi "
        "pukul kemarin q senin selasa rabu kamis jumat sabtu"
    ).split()
)
# These begin one only where their count follows: `per kuartal II`, but *Rp 7 juta per semester*.
PARTS_OF_YEAR = frozenset("kuartal triwulan semester caturwulan".split())
COUNTS_OF_PARTS = frozenset(
    "i ii iii iv pertama kedua ketiga keempat satu dua tiga empat tahun terakhir berjalan".split()
)
DAYS_TOO = frozenset({"minggu"})  # `per Minggu (15/6)` is a Sunday
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
