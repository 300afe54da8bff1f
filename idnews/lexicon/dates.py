"""Words of time: months, weekdays, units, parts of the day, named days, and what points where."""

from __future__ import annotations

from idnews.lexicon.bounds import COMPARED

_FULL_MONTHS = "januari februari maret april mei juni juli agustus september oktober november desember".split()
# Stand alone as a month.
MONTHS = {name: n for n, name in enumerate(_FULL_MONTHS, 1)} | {
    "pebruari": 2,
    "febuari": 2,
    "nopember": 11,
    "agustus": 8,
}
# A month only beside a day or a year: `23-Aug`, `24 Jan 2023`, `5 July 2024`.
MONTHS_BESIDE_NUMBERS = MONTHS | {
    "jan": 1,
    "january": 1,
    "feb": 2,
    "peb": 2,
    "february": 2,
    "mar": 3,
    "mrt": 3,
    "march": 3,
    "apr": 4,
    "may": 5,
    "jun": 6,
    "june": 6,
    "jul": 7,
    "july": 7,
    "agt": 8,
    "agu": 8,
    "ags": 8,
    "agst": 8,
    "agust": 8,
    "agus": 8,
    "aug": 8,
    "august": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "oct": 10,
    "october": 10,
    "nov": 11,
    "nop": 11,
    "des": 12,
    "dec": 12,
    "december": 12,
}
# Names of people too: `Mei Ling`, `Agustus Sani`.
NAME_LIKE_MONTHS = frozenset({"mei", "april", "juni", "juli", "agustus", "september", "januari", "maret"})

YEAR = "tahun"
SUNDAY_OR_WEEK = "minggu"
SUNDAY = "Minggu"  # as it is written: `setiap Minggu`, but *setiap minggu*
WEEKDAYS = {
    "senin": 1,
    "selasa": 2,
    "rabu": 3,
    "kamis": 4,
    "jumat": 5,
    "jum'at": 5,
    "sabtu": 6,
    "minggu": 7,
    "ahad": 7,
}
# Only before a full date: `Sel, 24 Jan 2023`, but *Black Friday*.
WEEKDAYS_BESIDE_DATES = WEEKDAYS | {
    "monday": 1,
    "tuesday": 2,
    "wednesday": 3,
    "thursday": 4,
    "friday": 5,
    "saturday": 6,
    "sunday": 7,
    "sen": 1,
    "sel": 2,
    "rab": 3,
    "kam": 4,
    "jum": 5,
    "sab": 6,
    "ming": 7,
    "mgg": 7,
    "min": 7,
    "mon": 1,
    "tue": 2,
    "wed": 3,
    "thu": 4,
    "fri": 5,
    "sat": 6,
    "sun": 7,
}
SHORT_WEEKDAYS = frozenset(name for name in WEEKDAYS_BESIDE_DATES if len(name) < 5 and name not in WEEKDAYS)
# The other half of a day's name in Java: `Senin Pahing, 31 Maret 2025`
DAYS_OF_JAVA = frozenset({"pahing", "pon", "wage", "kliwon", "legi", "manis"})
# Before a weekday's name these make it part of a place's: `Pasar Minggu`.
HEADS_OF_TIMES = frozenset({"pukul", "jam", "pkl", "pk"})
PLACE_HEADS = frozenset({"pasar"})
# And before a day with its month: `Jalan 28 Oktober`, `Stadion Gelora 10 November`.
NAMED_AFTER_DAYS = frozenset(
    (
        "jalan jl jln gg gang perumahan gelora universitas stadion lapangan simpang taman gelanggang sakit rs "
        "sma sman smk smkn kri bandara monumen tugu gedung masjid pasar kampung jembatan yayasan partai "
        "gerakan"
    ).split()
)

# (unit of an ISO 8601 duration, how many of it); time units below the day stand behind a T.
UNITS = {
    "detik": ("TS", 1),
    "menit": ("TM", 1),
    "jam": ("TH", 1),
    "hari": ("D", 1),
    "pekan": ("W", 1),
    "minggu": ("W", 1),
    "bulan": ("M", 1),
    "kuartal": ("M", 3),
    "triwulan": ("M", 3),
    "kwartal": ("M", 3),
    "caturwulan": ("M", 4),
    "semester": ("M", 6),
    "tahun": ("Y", 1),
    "thn": ("Y", 1),
    "windu": ("Y", 8),
    "dekade": ("Y", 10),
    "dasawarsa": ("Y", 10),
    "abad": ("Y", 100),
    "milenium": ("Y", 1000),
}
ONE_UNITS = {
    "sedetik": "detik",
    "semenit": "menit",
    "sejam": "jam",
    "sehari": "hari",
    "sepekan": "pekan",
    "seminggu": "minggu",
    "sebulan": "bulan",
    "setahun": "tahun",
    "sedekade": "dekade",
    "sedasawarsa": "dasawarsa",
    "seabad": "abad",
    "sewindu": "windu",
}
# `berhari-hari`: so many that nobody counts.
MANY_UNITS = {
    "berdetik": "detik",
    "bermenit": "menit",
    "berjam": "jam",
    "berhari": "hari",
    "berpekan": "pekan",
    "berminggu": "minggu",
    "berbulan": "bulan",
    "bertahun": "tahun",
    "berdekade": "dekade",
    "berabad": "abad",
}
VAGUE_COUNTS = frozenset({"beberapa", "puluhan", "belasan", "ratusan", "ribuan", "jutaan", "miliaran"})
# With the suffix of `setiap tahunnya`.
UNITS_WITH_NYA = {unit + "nya": value for unit, value in UNITS.items()}

# What follows a unit or a date and says on which side of the reference it lies.
BEFORE = frozenset({"lalu", "silam", "kemarin", "kemaren"})
DAY_AFTER_TOMORROW = "lusa"
AFTER = frozenset({"depan", "mendatang", "nanti", "besok", DAY_AFTER_TOMORROW, "datang"})
THIS = frozenset({"ini"})
POINTING = {
    **dict.fromkeys(BEFORE, -1),
    **dict.fromkeys(AFTER, 1),
    **dict.fromkeys(THIS, 0),
    "nanti": 2,  # to come, but maybe today
}

# Behind *tahun*, *bulan* or *pekan*: the one that the text names elsewhere
OTHER = frozenset({"itu", "tersebut", "sebelumnya", "berikutnya", "selanjutnya", "yang sama"})

# Behind *dua kali setahun* these make a time of the year alone: *dua kali setahun lalu*
NOT_BEHIND_OFTEN = POINTING.keys() | frozenset(
    "terakhir belakangan sebelum sebelumnya setelah sesudah kemudian ke lagi penuh".split()
)

# In front of a whole phrase, and outside of its span.
PREPOSITIONS = frozenset("pada di dalam selama sejak hingga sampai dari untuk per".split())
# In front of a range, and outside of its span.
RANGE_OPENERS = frozenset({"antara", "dari", "mulai", "sejak"})

# Days counted from the reference.
NEAR_DAYS = {
    "hari ini": 0,
    "kemarin": -1,
    "kemaren": -1,
    "besok": 1,
    "bsk": 1,
    "esok": 1,
    "esok hari": 1,
    "lusa": 2,
    "kemarin lusa": -2,
    "kemarin dulu": -2,
    "besok lusa": 2,
}

# (TIMEX3 code, mod); the hours stand in `idnews.dates.timex`.
PARTS_OF_DAY: dict[str, tuple[str, str | None]] = {
    "pagi": ("MO", None),
    "siang": ("MI", None),
    "sore": ("AF", None),
    "petang": ("EV", None),
    "malam": ("NI", None),
    "dini hari": ("MO", "START"),
    "dinihari": ("MO", "START"),
    "pagi dini hari": ("MO", "START"),
    "pagi hari": ("MO", None),
    "siang hari": ("MI", None),
    "sore hari": ("AF", None),
    "petang hari": ("EV", None),
    "malam hari": ("NI", None),
    "tengah malam": ("NI", None),
    "larut malam": ("NI", None),
}
# Part of the day with its day, counted from the reference: `tadi malam` is last night.
LAST_NIGHT = "semalam"
EARLIER, LATER = "tadi", "nanti"
NIGHT = "malam"
SMALL_HOURS = ("dini hari", "dinihari", "pagi dini hari")

ZONES = {
    "wib": "+07:00",
    "wita": "+08:00",
    "wit": "+09:00",
    "gmt": "+00:00",
    "utc": "+00:00",
    "waktu indonesia barat": "+07:00",
    "waktu indonesia tengah": "+08:00",
    "waktu indonesia timur": "+09:00",
}
# Hours are counted from these alone: `UTC+7`, but `pukul 08.00 WIB-10.00` is a range.
COUNTED_ZONES = frozenset({"gmt", "utc"})

PARTS_OF_PERIOD = {
    "awal": "START",
    "permulaan": "START",
    "pertengahan": "MID",
    "medio": "MID",
    "tengah": "MID",  # `tengah pekan lalu`
    "akhir": "END",
    "penghujung": "END",
    "ujung": "END",
    "pengujung": "END",
}

_FIRST_ORDINALS = "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh".split()
ORDINALS = {word: n for n, word in enumerate(_FIRST_ORDINALS, start=1)} | {
    "kesebelas": 11,
    **{f"{word} belas": n for n, word in enumerate(_FIRST_ORDINALS[1:9], start=12)},  # `abad kedelapan belas`
    "kedua puluh": 20,
    "kedua puluh satu": 21,
}
ROMANS = {
    roman: n
    for n, roman in enumerate(
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(), start=1
    )
}
DAY, LAST = "hari", "terakhir"

# Qualifiers directly before a time expression; for a length of time each has its mod.
MODS = {
    "±": "APPROX",
    "~": "APPROX",
    ">": "MORE_THAN",
    "<": "LESS_THAN",
    "sekitar": "APPROX",
    "kira-kira": "APPROX",
    "hampir": "APPROX",
    "nyaris": "APPROX",
    "kurang lebih": "APPROX",
    "lebih kurang": "APPROX",
    "mendekati": "APPROX",
    "sekira": "APPROX",
    "seputar": "APPROX",
    "lebih dari": "MORE_THAN",
    "lebih": "MORE_THAN",
    "di atas": "MORE_THAN",
    "melebihi": "MORE_THAN",
    "melampaui": "MORE_THAN",
    "kurang dari": "LESS_THAN",
    "kurang": "LESS_THAN",
    "di bawah": "LESS_THAN",
    "tidak sampai": "LESS_THAN",
    "tak sampai": "LESS_THAN",
    "belum sampai": "LESS_THAN",
    "enggak sampai": "LESS_THAN",
    "nggak sampai": "LESS_THAN",
    "gak sampai": "LESS_THAN",
    "paling lambat": "EQUAL_OR_LESS",
    "paling lama": "EQUAL_OR_LESS",
    "paling cepat": "EQUAL_OR_MORE",
    "paling banyak": "EQUAL_OR_LESS",
    "maksimal": "EQUAL_OR_LESS",
    "maksimum": "EQUAL_OR_LESS",
    "selambat-lambatnya": "EQUAL_OR_LESS",
    "selambatnya": "EQUAL_OR_LESS",
    "selama-lamanya": "EQUAL_OR_LESS",
    "tidak lebih dari": "EQUAL_OR_LESS",
    "tak lebih dari": "EQUAL_OR_LESS",
    "paling tidak": "EQUAL_OR_MORE",
    "paling sedikit": "EQUAL_OR_MORE",
    "paling singkat": "EQUAL_OR_MORE",
    "paling kurang": "EQUAL_OR_MORE",
    "minimal": "EQUAL_OR_MORE",
    "minimum": "EQUAL_OR_MORE",
    "setidaknya": "EQUAL_OR_MORE",
    "setidak-tidaknya": "EQUAL_OR_MORE",
    "sedikitnya": "EQUAL_OR_MORE",
    "sekurangnya": "EQUAL_OR_MORE",
    "sekurang-kurangnya": "EQUAL_OR_MORE",
    "tidak kurang dari": "EQUAL_OR_MORE",
    "tak kurang dari": "EQUAL_OR_MORE",
    "paling tinggi": "EQUAL_OR_LESS",  # `berusia paling tinggi 35 tahun`
    "paling rendah": "EQUAL_OR_MORE",
    "setinggi-tingginya": "EQUAL_OR_LESS",
    "serendah-rendahnya": "EQUAL_OR_MORE",
}
MODS_BEHIND = {"ke atas": "EQUAL_OR_MORE", "ke bawah": "EQUAL_OR_LESS"}  # `usia 60 tahun ke atas`
TO = "ke"  # their first word
MORE_BEHIND = "lebih"  # `tiga tahun lebih`
NOT_MORE_BEHIND = COMPARED | frozenset(
    "muda tua sulit mudah dini rumit terang gelap panas dingin sering jarang".split()
)

# The last tokens of all these.
LAST_OF_MODS = frozenset(phrase.split()[-1].rpartition("-")[2] for phrase in MODS)

EVERY = frozenset({"setiap", "tiap", "saban", "tiap-tiap"})
# In front of a year these make it part of a title: `UUD 1945`, `UU 24/2003`, `Obligasi I Tahun 2003`.
LAWS = frozenset(
    (
        "uu uud perppu perpu pp perpres permen permendag permenkeu pmk pojk perda pergub kepres keppres inpres kuhp "
        "permendikbud permenaker permenhub permenkes permentan permenpan kepmen kepmenaker pkpu perma sema pbi qanun"
    ).split()
)
BONDS = frozenset({"obligasi", "sukuk", "mtn"})

# `Senin pekan depan`, `Senin minggu lalu`
WEEKS = frozenset({"pekan", "minggu"})
HALVES = frozenset({"semester", "smt", "paruh", "separuh"})
QUARTERS = frozenset({"kuartal", "kwartal", "triwulan", "semester"})
# A grouped number or one with a scale word counts something else where these follow: `12.300 bulan lalu`.
LARGE_BEFORE = frozenset({"lalu", "ini"})
FEW_OF = frozenset({"pekan", "minggu"})
NOT_BEHIND_LENGTHS = frozenset({"cahaya"})
# Before a month's name these make it a person's: *kata Mei*.
SPEECH_OF = frozenset("menurut kata ujar tutur ucap bernama panggilan".split())
# `dua dekade lalu` is a decade, `dua kuartal lalu` a quarter: their grain, and how many of the unit it has.
COARSE_UNITS: dict[str, tuple[str, int]] = {
    **dict.fromkeys(("dekade", "dasawarsa", "sedekade", "sedasawarsa"), ("DECADE", 10)),
    **dict.fromkeys(("abad", "seabad"), ("CENTURY", 100)),
    **dict.fromkeys(("kuartal", "kwartal", "triwulan"), ("Q", 3)),
    "semester": ("H", 6),
}
# Before a length of time with *ini*: dalam `dua tahun ini`.
DURING = frozenset({"dalam", "selama", "sejak", "sepanjang"})
LASTING = DURING | {"sudah", "telah"}  # sudah `tiga hari ini`
# Behind *minggu* these say that it is a week.
WEEK_CUES = frozenset("demi pertama kedua ketiga keempat kelima terakhir penuh ke".split())
# Before *minggu* a number says that it is a week.
COUNT_WORDS = frozenset("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh beberapa tiap setiap per".split())
# Before a number these make it an amount: Rp16,2 triliun `tahun lalu`.
NOT_LENGTH_BEFORE = frozenset("rp idr usd us eur sgd rm".split())
# And these a number that names something: Liga 1 `pekan ini`, Peringkat 40 `tahun 2023`.
NUMBERED = frozenset(
    "liga ligue formula seri serie grup peringkat nomor no angka divisi pasal bab ayat edisi level kelas ranking "
    "urutan skor tahap zona kategori ipm hut tipe blok lantai gerbong ke".split()
)
# Before so many years they are meant: hidup `66 juta tahun lalu`.
AGES = frozenset(
    "sekitar berusia berumur hidup punah usia kira-kira sejak terbentuk berdiri berasal dihuni muncul".split()
)
YEAR, MONTH, WHICH = "tahun", "bulan", "yang"
DEGREES = "derajat"
SEASON = "musim"
SHORT_OF = "kurang"
TIME, LOCAL = "waktu", "setempat"  # `10.00` waktu setempat, `14.30` waktu Jakarta
RECORDS = "catatan"  # `catatan waktu 2:46`
# Behind a year or a century of before our era: `650 SM`, `abad ke-6 sebelum Masehi`.
BEFORE_CHRIST = frozenset({"sm", "sebelum"})
# `1 tahun, 2 bulan dan 3 hari`
BETWEEN_LENGTHS = frozenset({"dan", ","})
# The unit that a period counted from the reference has: `pekan lalu`.
UNIT_CODES = {
    "hari": "D",
    "pekan": "W",
    "minggu": "W",
    "bulan": "M",
    "tahun": "Y",
    "thn": "Y",
    "dekade": "DECADE",
    "dasawarsa": "DECADE",
    "abad": "CENTURY",
}
