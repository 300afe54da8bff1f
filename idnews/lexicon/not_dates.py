"""What looks like a date and is none: the words before and behind that tell."""

from __future__ import annotations

from idnews.lexicon import currencies

# Before a four-digit number these make it a number of something: a law, an amount, a product.
NOT_YEAR_BEFORE = frozenset(
    (
        "nomor no pasal halaman hal ayat uu uud perpres permen windows office rp rp. idr usd us eur sgd rm "
        "seharga sebanyak sejumlah sebesar senilai seluas setinggi sepanjang telepon telp hp seri tipe model "
        "boeing airbus kode pin rute angka skor"
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
        "aparat prajurit polisi personil nelayan petani pedagang buruh korban warung kios pasangan santri jemaah pcs"
    ).split()
) | (currencies.FIRST_OF_NAMES - {"us"})

# In front of a part of the day these make something else of it: `makan siang`, `jam malam`.
NOT_BEFORE_PARTS = frozenset(
    (
        "makan selamat pasar jam kelab klub dunia hiburan santap jamuan sarapan koran salat shalat sholat "
        "gala acara bunga kupu selimut burung ronda begadang tidur "
        "per satu dua tiga empat lima enam tujuh delapan sembilan sepuluh beberapa sehari"
    ).split()
)
# And behind it: `malam puncak`.
NOT_BEHIND_PARTS = frozenset(
    ("puncak final anugerah penghargaan penganugerahan bolong pertama tirakatan keakraban takbiran minggu gala").split()
)
# What follows a title with a person's name: `Bu Mei`.
HONORIFICS = frozenset("bu ibu pak bapak mbak mas kak tante om dokter dr nona nyonya ny sdr si".split())
