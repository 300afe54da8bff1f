"""Words of the clause around a date: what looks ahead, what looks back, where it ends. Tables, no functions."""

from __future__ import annotations

# A clause looks ahead where one of these stands in it ...
AHEAD = frozenset(
    "akan bakal segera dijadwalkan direncanakan rencananya ditargetkan diharapkan berlaku menjadwalkan diagendakan "
    "jadwalnya selambat-lambatnya selambatnya".split()
)
# These only where they stand before the date.
AHEAD_IN_FRONT = frozenset({"berencana", "menargetkan", "tenggat", "lambatnya"})
AHEAD_PAIRS = frozenset({"paling lambat", "cukup sampai", "jatuh tempo", "cukup hingga", "batas akhir", "batas waktu"})
# ... or directly in front of the date ...
AHEAD_OF_DATES = frozenset({"menjelang", "jelang"})
# Dates that one of these joins look the same way.
EXACTLY = frozenset({"tepatnya", "yakni", "yaitu"})
WITHIN_WEEK = EXACTLY | {"", "tepatnya hari", "pada", "tepatnya pada", "yakni pada", "yaitu pada"}
WITHIN_YEAR = frozenset(f"{exactly}{more}" for exactly in EXACTLY for more in ("", " pada", " di"))
WITHIN_SET = frozenset("pada dan atau serta yaitu yakni".split())  # setiap tahun, yaitu pada `20 Mei`
JOINING = frozenset({"dan", "atau", "serta", "maupun"})
# ... unless one of these does, nearer.
BEHIND = frozenset(
    (
        "sejak telah sudah pernah sempat tadi lalu dibanding dibandingkan ketimbang melebihi akibat menyusul seperti "
        "karena lantaran tertanggal"
    ).split()
)
BEHIND_PAIRS = frozenset(
    ("baru tercapai", "baru terealisasi", "realisasi hingga", "realisasi sampai", "realisasi per", "progres per")
)
# Right behind a date these look back too: `per Agustus sudah Rp 700 miliar`.
DONE = frozenset({"sudah", "telah"})
# A full stop behind one of these, or behind a single letter, ends no clause: `di Jl. Asia Afrika pada`, `H. Budi`.
ABBREVIATIONS = frozenset(
    (
        "jl jln gg no nr kec kab kel kep prov ds dr drs dra drg prof ir hj kh st mr mrs ms sdr sdri tn ny pdt mgr "
        "jend letjen mayjen brigjen kol letkol kapt moh muh mohd abd pt cv rp lt sy tgk bpk al ust si hum kom sos ag vs"
    ).split()
) | frozenset("abcdefghijklmnopqrstuvwxyz")
# Behind a comma these begin a clause of its own.
CLAUSE_STARTS = frozenset("sementara sedangkan namun tetapi tapi padahal meski meskipun walau walaupun".split())
# Behind a date, its clause ends at one of these or at the next verb: `disepakati Selasa dan akan dimulai`.
CLAUSE_ENDS = frozenset("dan agar supaya yang itu setelah karena serta tetapi namun sebab meski".split())
VERB_PREFIXES = ("me", "ber", "di", "ter")
# Words that begin like a verb and are none: *17 Agustus di Istana Merdeka akan*
NO_VERBS = frozenset(
    (
        "menteri direktur bersama media medan merek direksi dirjen berita diri meski beras di merdeka mekkah mesir "
        "meksiko melayu mesin merapi mentawai merauke metode megawati melati bermuda beringin diesel distrik divisi "
        "dinamika terminal ternate tersebut terhadap terbaru tertinggi terpilih termasuk bersih bersejarah berbagai"
    ).split()
)
# Between a verb and its date: `diteken pada Februari`.
ON_DATES = frozenset("pada di hari bulan tanggal".split())
BEFORE_DATES = ON_DATES | {"hingga", "sampai"}
# What has a date of its own, whatever its sentence says of it: `akan mengusut kerusuhan 22 Mei`.
EVENTS = frozenset(
    (
        "kerusuhan insiden tragedi peristiwa serangan ledakan gempa kecelakaan kebakaran bencana banjir longsor "
        "pembunuhan pengeboman penembakan kudeta"
    ).split()
)
DATA = "data"  # akan merilis data inflasi `Mei`
# Figures that are told of a month that is over: akan mengumumkan inflasi `Mei`.
FIGURES = frozenset("inflasi deflasi ekspor impor penjualan produksi laba".split())
RELEASES = frozenset("mengumumkan merilis melaporkan menerbitkan mempublikasikan memaparkan".split())
# Behind *yang* these tell of what has happened, and so does a passive, but of something held: `yang digelar 12 Juli`.
THAT = "yang"
HAPPENED = frozenset(
    (
        "terjadi menimpa melanda menewaskan tewas meninggal wafat gugur hilang kabur mangkir mundur gagal kalah menang "
        "menabrak menghantam menerjang menerpa mengguncang merusak membakar menyerang menembak membunuh merampok "
        "menganiaya mengalahkan menaklukkan menyingkirkan melarikan mengundurkan menyebabkan mengakibatkan terbakar "
        "terseret terluka ambruk roboh runtuh longsor tenggelam karam meledak meletus"
    ).split()
)
PASSIVES = ("di", "ter")
ITS = "nya"  # `saham yang dimilikinya pada Agustus`: what is had, not what happened then
HELD = (
    frozenset(
        (
            "digelar diadakan diselenggarakan dihelat dilaksanakan dilangsungkan dimulai dibuka ditutup ditunda "
            "diundur dimajukan diperkirakan dimainkan ditayangkan diikuti dihadiri diperingati dirayakan"
        ).split()
    )
    | AHEAD
)

# Reported speech is a clause of its own: `akan naik, kata Budi, Senin`.
SPEECH = frozenset(
    (
        "kata katanya ujar ujarnya tutur tuturnya ucap ucapnya ungkap ungkapnya jelas jelasnya tegas tegasnya "
        "menurut mengatakan menyatakan menyebut menyebutkan menjelaskan mengungkapkan menuturkan menegaskan "
        "menambahkan melaporkan mengumumkan sebut sebutnya imbuh imbuhnya tambahnya lanjut lanjutnya papar "
        "paparnya terang terangnya bahwa dikutip dilansir dalam"
    ).split()
) - {"dalam"}
# Behind one of these a day may be that on which it was said: `disampaikan Budi di Jakarta, Senin.`
REPORTED = SPEECH | frozenset(
    (
        "demikian disampaikan dikemukakan diungkapkan dikatakan dijelaskan ditegaskan menyampaikan mengemukakan "
        "diumumkan memastikan mengaku mengakui berpendapat menilai berharap meminta dituturkan "
        "menerangkan memaparkan menjawab membenarkan diberitakan dilaporkan memperkirakan bilang berjanji"
    ).split()
)
