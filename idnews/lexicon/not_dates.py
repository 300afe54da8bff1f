"""What looks like a date and is none: the words before and behind that tell."""

from __future__ import annotations

from idnews.lexicon import currencies, dates

# Before a four-digit number these make it a number of something: a law, an amount, a product.
NOT_YEAR_BEFORE = frozenset(
    (
        "nomor no pasal halaman hal ayat uu uud perpres permen windows office rp rp. idr usd us eur sgd rm "
        "seharga sebanyak sejumlah sebesar senilai seluas setinggi sepanjang telepon telp hp seri tipe model "
        "boeing airbus peugeot rtx gtx nokia rating menit trent unit kamar kavling loket tps kode otp pin rute angka "
        "skor kodim koramil korem yonif batalyon km kilometer blok ruang ruangan channel bernomor ngc redmi bmw fiat "
        "sni iso"
    ).split()
) - {"sepanjang"}
# Glued to a year by a hyphen these say on which side of it something lies: `pra-1998`.
BEFORE_AND_AFTER = frozenset({"pra", "pasca", "pre", "pos", "post"})
# And these where a lower-case noun follows: `ada 1500 balita`, but *sekitar 1998 ketika*.
COUNT_CUES = frozenset("sekitar sebanyak ada hampir menyiapkan mengerahkan membagikan lebih dari total".split())
NO_NOUNS = frozenset(
    "dan di ketika saat yang untuk pada hingga sampai lalu silam ini itu oleh dengan dalam atau ke dari mendatang "
    "menjadi sebagai karena namun tetapi serta akan telah sudah bahwa".split()
)
BEHIND_NUMBERS = frozenset("% / - :".split())  # glued to a number, no year in two digits
# Behind it these are what is counted: `2012 orang`.
COUNTED = frozenset(
    (
        "orang unit kursi suara ton kg kilogram gram kuintal liter barel saham lembar km kilometer meter cm "
        "mm hektare hektar ha jiwa warga pekerja siswa rumah desa kecamatan persen poin ekor buah kasus "
        "peserta pasien mahasiswa karyawan pegawai personel petugas penumpang kendaraan mobil motor kamar "
        "halaman kata watt mw megawatt kwh volt dolar dollar rupiah euro yen yuan ringgit won baht "
        "poundsterling pound ribu juta miliar milyar triliun rb jt tahun bulan hari jam menit detik pekan "
        "kalori mah cc hp mb gb tb meter butir pohon paket titik gerai toko sekolah perusahaan perkara "
        "keluarga kk rpm lokasi sertifikat peti teu tiket anak laki perempuan pengungsi piksel kepala balita pelari "
        "relawan guru sopir hotel restoran karung dus selimut bibit sak mdpl hpa mg iu dk x m bidan pixel butir "
        "mhz ghz kwp va volt ampere lot galon porsi elo lux nit malam eksemplar judul lapak gram kuintal ekor "
        "aparat prajurit polisi personil nelayan petani pedagang buruh korban warung kios pasangan santri jemaah pcs "
        "kotak bungkus kardus karton lembar botol kaleng ikat keping gelas piring"
    ).split()
) | (currencies.FIRST_OF_NAMES - {"us"})

# Of what is counted, these may as well do something: *pada 2024 perusahaan itu merugi*, but `kepada 2024 warga` ...
SUBJECTS = frozenset(
    (
        "warga pekerja siswa mahasiswa karyawan pegawai personel petugas penumpang kendaraan mobil motor toko sekolah "
        "perusahaan keluarga relawan guru sopir hotel restoran aparat prajurit polisi personil nelayan petani pedagang "
        "buruh korban warung santri jemaah anak perempuan laki pengungsi peserta pasien desa kecamatan lokasi kasus "
        "rumah harga saham suara bidan pasangan bayi balita tiket dolar dollar rupiah euro yen yuan"
    ).split()
)
# ... where one of these stands before the year.
YEAR_INTRO = frozenset(
    (
        "pada sejak sepanjang selama mulai medio awal akhir pertengahan memasuki perang revolusi gempa letusan "
        "perjanjian konstitusi kongres setelah sebelum menjelang target laba kinerja apbn rapbn apbd anggaran pemilu "
        "pilkada pilpres proyeksi realisasi inflasi periode edisi upah ump umk produksi penjualan pendapatan"
    ).split()
)
# Verbs that have a year for their object; others handle so many of something: *mengirim 2010 guru*.
VERBS_OF_YEARS = frozenset(
    "menyambut memasuki menatap menjelang mengakhiri menutup mengawali menghadapi memproyeksikan memperkirakan "
    "mendekati melewati menyongsong meninggalkan menargetkan memprediksi meramalkan menyebut mengatakan menilai".split()
)
NUMBERS_OF_DOCUMENTS = frozenset({"nomor", "no"})  # *Lembaran Negara Tahun 2025 Nomor 2*
# `1987 di antaranya`: a count, whatever it counts.
AMONG_THEM = frozenset({"diantaranya", "di antaranya"})
# A bare thousand is no year, and a hundred or what lies before our times hardly one in front of a noun.
THOUSAND, OLD, MODERN = 1000, 1500, 1800
LINKS = frozenset("hingga sampai dan atau".split())  # `nomor 2010 hingga 2020`
# Behind a number these make a figure, which a year may follow: *naik 5 persen, 2024 laba turun*.
FIGURES = frozenset("persen poin ribu juta miliar triliun tahun bulan hari jam".split()) | frozenset(
    "januari februari maret april mei juni juli agustus september oktober november desember".split()
)
PLATES = frozenset("pelat plat nopol bernopol berpelat polisi bernomor truk mobil motor bus minibus".split())

# In front of a part of the day these make something else of it: `makan siang`, `jam malam`.
NOT_BEFORE_PARTS = frozenset(
    (
        "makan selamat pasar jam kelab klub dunia hiburan santap jamuan sarapan koran salat shalat sholat "
        "tur wisata safari pesta kehidupan gala acara bunga kupu selimut burung ronda begadang tidur "
        "bus kereta kapal penerbangan kelas kuliah sekolah kopi apel edisi doa pekerja hewan senam "
        "per satu dua tiga empat lima enam tujuh delapan sembilan sepuluh beberapa sehari"
    ).split()
)
# And behind it: `malam puncak`.
NOT_BEHIND_PARTS = frozenset(
    ("puncak final anugerah penghargaan penganugerahan bolong pertama tirakatan keakraban takbiran minggu gala").split()
)
# *malam 1 Suro*: the nights of other calendars.
OTHER_MONTHS = frozenset("suro sura muharram muharam maulud ramadan ramadhan syawal rajab syakban".split())
# These make a meal of the part of the day behind them, also where it is pointed at: `makan malam ini`.
MEALS = frozenset("makan santap sarapan".split())
# In one night, or for one: `menginap semalam`.
NOT_BEFORE_LAST_NIGHT = frozenset("dalam menginap bermalam inap sehari jam".split())
# Around a weekday: `salat Jumat`, `Jumat Berkah`.
NOT_BEFORE_WEEKDAYS = frozenset("salat shalat sholat khotbah khutbah".split())
NOT_BEFORE_SUNDAYS = frozenset({"sekolah"})
NOT_BEHIND_WEEKDAYS = frozenset("keramat berkah curhat kasih putih abu suci palma".split())
# Before a month's name that is part of another: `Revolusi Oktober`.
NOT_BEFORE_MONTHS = frozenset("revolusi lapangan raja".split())
# Behind these it is a month, whatever follows: `pada Agustus Pertamina`, but *dari April Sari*.
BEFORE_MONTHS = frozenset("pada hingga sampai sejak per selama sepanjang mulai menjelang".split())
# And these tell of the month, also with a capital: *mengumumkan Inflasi Mei*.
MONTH_HEADS = frozenset(
    "inflasi deflasi ekspor impor data neraca laba penjualan produksi indeks gaji tarif harga edisi periode".split()
)
# Behind *awal bulan* or *akhir tahun*: `awal bulan puasa`, `akhir tahun ajaran`.
NOT_BEHIND_UNITS = frozenset(
    "puasa ramadan ramadhan suci syawal haji muharram rajab ajaran pelajaran akademik anggaran fiskal buku baru".split()
)
# Behind a quarter or half, which is then no part of a year: `kuartal keempat beruntun`, `paruh kedua musim`.
NOT_BEHIND_SECTIONS = frozenset("beruntun berturut".split())
NOT_BEHIND_HALVES = frozenset(
    (
        "musim laga pertandingan kompetisi babak putaran liga turnamen lomba film hidup masa perjalanan "
        "abad dekade dasawarsa era bulan"
    ).split()
).union(dates.MONTHS)
# Two digits with *-an* beside these are an age: *berusia akhir 60-an*, *awal 60-an tahun*.
AGED = frozenset("usia berusia usianya umur berumur umurnya".split())
PUPILS = frozenset("mahasiswa mahasiswi siswa".split())  # `mahasiswa semester I`
# Before a letter and number that are no quarter or half: `bulan K3 2026`, `honorer K2 2013`, `Audi Q3 2025`
NOT_BEFORE_SHORT_SECTIONS = frozenset("bulan honorer penghargaan jalur kategori audi ninja".split())
# Behind a named day that is another people's: `Tahun Baru Cina`, `Hari Kemerdekaan AS`.
NOT_BEHIND_NAMED_DAYS = frozenset(
    "cina china tionghoa jawa persia thailand yahudi as amerika india malaysia filipina israel ukraina vietnam "
    "hijriah hijriyah islam imlek saka".split()
)
BORN = "kelahiran"  # in *pria kelahiran 1961 ini* the last word points at the man
# What follows a title with a person's name: `Bu Mei`.
HONORIFICS = frozenset(
    "bu ibu pak bapak mbak mas kak tante om dokter dr nona nyonya ny sdr si nenek kakek ustaz ustazah hj".split()
)
