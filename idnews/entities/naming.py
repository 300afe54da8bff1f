"""Words that tell which names are one thing, as tables; no functions."""

from __future__ import annotations

from idnews.entities import teams

# First words of organisations that are no short form of any one of them.
GENERIC_HEADS = frozenset(
    """bank kementerian departemen badan komisi dewan universitas institut partai grup direktorat
    dinas lembaga
    majelis mahkamah kejaksaan pengadilan kantor asosiasi gabungan serikat persatuan yayasan forum tim
    dirjen ditjen biro pusat sekolah rumah perusahaan koperasi bursa asuransi kedutaan kepolisian polda
    polres the new united national international general american first royal""".split()
)

# Legal forms with a stroke: Novo Nordisk A/S
SLASHED_FORMS = frozenset([("A", "/", "S"), ("S", "/", "A")])

# Bodies above an organisation that its short form leaves out: Bareskrim (Polri), Ombudsman (RI)
SUPERIORS = frozenset("polri tni dpr ri mpr pusat".split())

# First words of bodies that stand for several: Pemprov Jabar, Kejari Medan, Ditjen Pajak
HEADS_IN_FULL: dict[str, tuple[str, ...]] = {
    "pemprov": ("pemerintah", "provinsi"),
    "pemkot": ("pemerintah", "kota"),
    "pemkab": ("pemerintah", "kabupaten"),
    "pn": ("pengadilan", "negeri"),
    "kejari": ("kejaksaan", "negeri"),
    "kejati": ("kejaksaan", "tinggi"),
    "polda": ("kepolisian", "daerah"),
    "polres": ("kepolisian", "resor"),
    "polsek": ("kepolisian", "sektor"),
    "ditjen": ("direktorat", "jenderal"),
    "kemenko": ("kementerian", "koordinator"),
    "kemenkop": ("kementerian", "koperasi"),
    "kanwil": ("kantor", "wilayah"),
    "dinkes": ("dinas", "kesehatan"),
    "disdik": ("dinas", "pendidikan"),
    "dishub": ("dinas", "perhubungan"),
    "univ": ("universitas",),
}
# Words inside the names of bodies that stand for several: Pengadilan Tipikor, Kementerian Hukum dan HAM; places of
# which countries and provinces have codes go by those
WORDS_IN_FULL: dict[str, tuple[str, ...]] = {
    "Tipikor": ("tindak", "pidana", "korupsi"),
    "HAM": ("hak", "asasi", "manusia"),
    "UKM": ("usaha", "kecil", "dan", "menengah"),
    "PU": ("pekerjaan", "umum"),
    "Jakbar": ("ID-JK", "barat"),
    "Jakpus": ("ID-JK", "pusat"),
    "Jaksel": ("ID-JK", "selatan"),
    "Jaktim": ("ID-JK", "timur"),
    "Jakut": ("ID-JK", "utara"),
    "Tangsel": ("tangerang", "selatan"),
    "AD": ("angkatan", "darat"),
    "AL": ("angkatan", "laut"),
    "AU": ("angkatan", "udara"),
}
# First words of organisations that their short form leaves out: (Partai) Golkar, (Bank) Mandiri
HEADS_LEFT_OUT = frozenset("partai bank grup perum pdam harian majalah klub koalisi kantor korps".split())
WATERWORKS = ("air", "minum")  # the same in two words: (Perumda Air Minum) Tirta Kencana
# First words of bodies that end in their region, which their letters leave out: BPBD
HEADS_OF_REGIONS = frozenset("Badan Balai Dinas Kantor Kejaksaan Komisi Pengadilan Satuan".split())
# First words of parts of universities: FK Unair of Fakultas Kedokteran Universitas Airlangga
FACULTIES = frozenset("fakultas sekolah jurusan departemen".split())
# Faculties, institutes and unions of students, in front of a university; one more may stand before: LPEM FEB UI
UNITS_OF_UNIVERSITIES = frozenset(
    """FEB FE FH FK FKG FKM FT FISIP FMIPA FIB FKIP FPIK FKH FTP FIKOM SBM STEI SAPPK LPEM LD LPPM PUKAT PSHK PUSHAM
    Pukat Pusham LKBH BEM MWA""".split()
)
UNIVERSITIES = frozenset(
    """UI UGM ITB IPB ITS UII UNS UNY UPI UNJ UNP USU UB UMY UMM UAD UMS UMP UKSW UKDW Unair Unpad Undip Unhas Unud
    Unand Unsri Unnes Unila Unmul Untan Unsoed Unej Untar Ubaya Unissula Unpar Unram Unri Unsyiah USK""".split()
)
# Boards of associations and what belongs to them: PP GP Ansor, LBH PP GP Ansor
UNITS_OF_ASSOCIATIONS = frozenset("LBH PP PW PC GP".split())
ASSOCIATIONS = frozenset("Ansor NU".split())
# Bodies that go by their heads alone, where the text has named one: Mahkamah; and those that each region has
BODIES_OF_REGIONS = frozenset(
    "kpu bawaslu bpbd dprd kejari kejati polda polres polsek dinkes disdik pemkab pemkot".split()
)
BODIES_BY_HEADS = frozenset(
    """mahkamah kejaksaan kementerian departemen komisi dewan badan majelis lembaga pengadilan universitas institut
    kepolisian polda polres bursa partai""".split()
)
# In front of the father's name, with a letter of its own in the initials: MBS of Mohammed bin Salman
SONS = frozenset(["bin", "binti"])
# Behind the father's name in a child's: Soekarno, Soekarnoputri
CHILD_OF = frozenset(["putri", "putra", "poetri", "poetra", "son"])

# Words that a company's short form leaves out: Alibaba (Group Holding), Toyota (Motor).
COMPANY_WORDS = frozenset(
    """group grup holding holdings company international technologies technology electronics motor motors
    platforms pictures corporation enterprises auto industries systems communications semiconductor semiconductors
    entertainment labs laboratories studios biotech
    pharmaceutical pharmaceuticals energy resources partners capital ventures investment investments bank airlines
    airways
    network networks software services media digital global indonesia asia and & financial finance foods inc
    ltd co corp ai pbc ratings sports persero tbk sekuritas securities asset management group.""".split()
)

# What a club's short form leaves out in front of its town and behind it: (Borussia) Dortmund, Tottenham (Hotspur)
CLUB_HEADS = frozenset(
    "borussia bayer real atletico atlético olympique fc ac as us ss ssc afc sc rb vfb vfl psv hellas".split()
)
CLUB_TAILS = frozenset("hotspur united city rovers wanderers albion athletic fc afc sc cf".split())
SAYING_LITTLE = COMPANY_WORDS | SUPERIORS | CLUB_TAILS  # all that an organisation's short form may leave out

NUMBER = frozenset({"nomor", "no"})  # Jalan Melati No. 10, Peraturan Bapepam No. XI

# Of the words of companies, the ones that end a name also where a person follows: CDI Group
GROUPS = frozenset("group grup holding holdings".split())
# The same where a person follows whose first name is unknown: Mirae Sekuritas; not Capital (Markets)
LAST_WORDS = GROUPS | frozenset("motor motors sekuritas securities airlines airways".split())

# First words of the nicknames of countries: Negeri Sakura, Paman Sam
NICKNAMES = frozenset(["negeri", "paman"])
# In front of a legal form, for the partners of a firm: Haniel & Cie. GmbH
PARTNERS = frozenset("cie co co. sons söhne".split())
# What a country's bodies may leave out in front of its name: Bank Sentral (Republik) Turki
REPUBLIC = "Republik"

# Of places that share a name, the one that the name alone means.
CITY, REGENCY = "kota", "kabupaten"
# Both a city and the regency around it have these names.
CITIES_BESIDE_REGENCIES = frozenset(
    """bandung bekasi bogor cirebon sukabumi tasikmalaya semarang magelang tegal pekalongan malang madiun kediri blitar
    mojokerto pasuruan probolinggo serang tangerang jayapura sorong kupang bima gorontalo solok""".split()
)
# Titles of clerics: Pastor Markus Solo
CLERGY = frozenset("Pastor Romo Pendeta Suster Ustaz Ustad Kardinal Biksu Ayatollah Ayatullah Patriark Uskup".split())
# Of companies whose names begin with their town
CHINESE_FORM = frozenset({"Co", "Ltd"})
# Behind a hyphen, of any name: PKS-nya
CLITICS = frozenset("nya lah kah pun ku mu an isme".split())
# Heads of places that keep their whole name: no Medan of Kecamatan Medan Amplas
DISTRICTS = frozenset("kecamatan kelurahan desa nagari kabupaten kota provinsi distrik prefektur".split())
MOSQUE = "masjid"  # Masjid Istiqlal
# Heads of places whose names are used without them: Sungai Cimanuk
HEADS_OF_BARE_PLACES = frozenset(
    """sungai gunung pegunungan danau pulau teluk waduk bendungan lembah desa kecamatan kelurahan dusun nagari
    stasiun terminal bandara pelabuhan blok tambang sirkuit lapangan""".split()
)
# Named after a place on their shore, whose name it stays: Selat Makassar
WATERS = frozenset("selat teluk laut".split())
PARK = ("taman", "nasional")  # the same in two words: Taman Nasional Tesso Nilo
INTERNATIONAL = (
    "internasional",
)  # behind the head of a place, which goes without it: Bandara Internasional Ngurah Rai
# Heads and tails around the name of a place.
PLACE_HEADS = (
    "gunung",
    "kabupaten",
    "provinsi",
    "pulau",
    "bandara",
    "stadion",
    "kota",
    "pelabuhan",
    "danau",
    "sungai",
    "kecamatan",
    "desa",
    "kelurahan",
    "negara",
    "jalan",
    "jalur",
    "semenanjung",
    "kepulauan",
    "lembah",
    "tanjung",
    "distrik",
    "prefektur",
    "candi",
    "pantai",
    "benteng",
    "pasar",
    "bandar udara",
    "selat",
    "teluk",
    "terminal",
    "stasiun",
    "waduk",
    "bendungan",
)
# Of these, the ones whose place has that name itself: Stasiun Bandung
BUILT_HEADS = frozenset("bandara stadion pelabuhan pasar terminal stasiun waduk bendungan".split())
PLACE_TAILS = ("laki - laki", "laki-laki", "perempuan")

# Short names that are neither initials nor parts of the full one.
KNOWN_SHORT: dict[str, tuple[str, ...]] = {
    "The Fed": ("Federal Reserve", "Bank Sentral AS", "Federal Reserve System"),
    "Fed": ("Federal Reserve",),
    "PBB": ("Perserikatan Bangsa - Bangsa", "Perserikatan Bangsa Bangsa"),
    "PDIP": ("PDI Perjuangan", "PDI - Perjuangan", "Partai Demokrasi Indonesia Perjuangan"),
    "PDI Perjuangan": ("Partai Demokrasi Indonesia Perjuangan",),
    "MU": ("Manchester United",),
    "Man United": ("Manchester United",),
    "Man City": ("Manchester City",),
    "Juve": ("Juventus",),
    "PSSI": ("Persatuan Sepak Bola Seluruh Indonesia", "Persatuan Sepakbola Seluruh Indonesia"),
    "UNS": ("Universitas Sebelas Maret",),
    "PTFI": ("PT Freeport Indonesia",),
    "Telkom": ("PT Telekomunikasi Indonesia Tbk", "PT Telkom Indonesia ( Persero ) Tbk"),
    "Telkomsel": ("PT Telekomunikasi Selular",),
    "CIA": ("Badan Intelijen Pusat", "Central Intelligence Agency"),
    "FBI": ("Biro Investigasi Federal", "Biro Penyelidik Federal", "Federal Bureau of Investigation"),
    "OECD": ("Organisasi untuk Kerja Sama Ekonomi dan Pembangunan", "Organisasi Kerja Sama Ekonomi dan Pembangunan"),
    "APEC": ("Kerja Sama Ekonomi Asia Pasifik", "Kerja Sama Ekonomi Asia - Pasifik"),
    "GBK": ("Stadion Utama Gelora Bung Karno", "Stadion Gelora Bung Karno", "Gelora Bung Karno"),
    "RSCM": ("RSUPN Dr . Cipto Mangunkusumo", "RS Cipto Mangunkusumo", "Rumah Sakit Cipto Mangunkusumo"),
    "Washington": ("Washington DC", "Washington D.C ."),
    "VW": ("Volkswagen", "Volkswagen AG"),
    "Bank Dunia": ("World Bank",),
    "Bank Sentral Eropa": ("European Central Bank",),
    "ECB": ("Bank Sentral Eropa", "European Central Bank"),
    "WHO": ("Organisasi Kesehatan Dunia", "World Health Organization"),
    "IMF": ("Dana Moneter Internasional", "International Monetary Fund"),
    "WTO": ("Organisasi Perdagangan Dunia", "World Trade Organization"),
    "ADB": ("Bank Pembangunan Asia", "Asian Development Bank"),
    "NATO": ("Pakta Pertahanan Atlantik Utara",),
    "UE": ("Uni Eropa",),
    "BoJ": ("Bank of Japan", "Bank Sentral Jepang"),
    "TNI AU": ("TNI Angkatan Udara",),
    "TNI AD": ("TNI Angkatan Darat",),
    "TNI AL": ("TNI Angkatan Laut",),
    "Polri": ("Kepolisian Negara Republik Indonesia", "Kepolisian RI"),
    "KPK": ("Komisi Pemberantasan Korupsi",),
    "BCA": ("PT Bank Central Asia Tbk", "Bank Central Asia"),
    "SBY": ("Susilo Bambang Yudhoyono",),
    "AHY": ("Agus Harimurti Yudhoyono",),
    "PDI-P": ("PDI Perjuangan", "PDI - Perjuangan", "Partai Demokrasi Indonesia Perjuangan"),
    "Basarnas": ("Badan Nasional Pencarian dan Pertolongan", "Badan SAR Nasional"),
    "Bulog": ("Badan Urusan Logistik", "Perum Bulog"),
    "BPOM": ("Badan Pengawas Obat dan Makanan", "Badan POM"),
    "BMKG": ("Badan Meteorologi , Klimatologi , dan Geofisika",),
    "Dikti": ("Direktorat Jenderal Pendidikan Tinggi",),
    "NU": ("Nahdlatul Ulama",),
    "PBNU": ("Pengurus Besar Nahdlatul Ulama",),
    "Gapki": ("Gabungan Pengusaha Kelapa Sawit Indonesia",),
    "Gaikindo": ("Gabungan Industri Kendaraan Bermotor Indonesia",),
    "Walhi": ("Wahana Lingkungan Hidup Indonesia",),
    "Jatam": ("Jaringan Advokasi Tambang",),
    "PVMBG": ("Pusat Vulkanologi dan Mitigasi Bencana Geologi",),
    "Densus 88": ("Detasemen Khusus 88", "Detasemen Khusus 88 Antiteror"),
    "FTC": ("Komisi Perdagangan Federal", "Federal Trade Commission"),
    "SEC": ("Komisi Sekuritas dan Bursa", "Securities and Exchange Commission"),
    "FDA": ("Badan Pengawas Obat dan Makanan AS", "Food and Drug Administration"),
    "Pentagon": ("Departemen Pertahanan AS",),
    "FAO": ("Organisasi Pangan dan Pertanian", "Food and Agriculture Organization"),
    "ILO": ("Organisasi Buruh Internasional", "International Labour Organization"),
    "IAEA": ("Badan Energi Atom Internasional", "International Atomic Energy Agency"),
    "IEA": ("Badan Energi Internasional", "International Energy Agency"),
    "ICC": ("Mahkamah Pidana Internasional", "International Criminal Court"),
    "ICJ": ("Mahkamah Internasional", "International Court of Justice"),
    "IOC": ("Komite Olimpiade Internasional", "International Olympic Committee"),
    "OKI": ("Organisasi Kerja Sama Islam", "Organisasi Konferensi Islam"),
    "OPEC": ("Organisasi Negara - Negara Pengekspor Minyak",),
    "ASEAN": ("Perhimpunan Bangsa - Bangsa Asia Tenggara", "Association of Southeast Asian Nations"),
    "UNICEF": ("Dana Anak - Anak PBB",),
    "UNHCR": ("Badan Pengungsi PBB", "Komisariat Tinggi PBB untuk Pengungsi"),
    "IRGC": ("Garda Revolusi", "Garda Revolusi Iran", "Korps Garda Revolusi Islam"),
    "Unair": ("Universitas Airlangga",),
    "Unpad": ("Universitas Padjadjaran",),
    "Undip": ("Universitas Diponegoro",),
    "Unhas": ("Universitas Hasanuddin",),
    "ITS": ("Institut Teknologi Sepuluh Nopember",),
    "Kemenaker": ("Kementerian Ketenagakerjaan",),
    "Kemnaker": ("Kementerian Ketenagakerjaan",),
    "Bawaslu": ("Badan Pengawas Pemilihan Umum", "Badan Pengawas Pemilu"),
    "Komnas HAM": ("Komisi Nasional Hak Asasi Manusia",),
    "Komnas Perempuan": ("Komisi Nasional Anti Kekerasan terhadap Perempuan",),
    "BPJS Kesehatan": ("Badan Penyelenggara Jaminan Sosial Kesehatan",),
    "BPJS Ketenagakerjaan": ("Badan Penyelenggara Jaminan Sosial Ketenagakerjaan",),
    "Apindo": ("Asosiasi Pengusaha Indonesia",),
    "Kemendagri": ("Kementerian Dalam Negeri",),
    "Kemenpora": ("Kementerian Pemuda dan Olahraga",),
    "Kemenparekraf": ("Kementerian Pariwisata dan Ekonomi Kreatif",),
    "Kemenekraf": ("Kementerian Ekonomi Kreatif",),
    "KemenPAN - RB": ("Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",),
    "Kementerian ATR / BPN": ("Kementerian Agraria dan Tata Ruang / Badan Pertanahan Nasional",),
    "Kemensetneg": ("Kementerian Sekretariat Negara",),
    "Depdagri": ("Departemen Dalam Negeri",),
    "Depnakertrans": ("Departemen Tenaga Kerja dan Transmigrasi",),
    "Setneg": ("Sekretariat Negara", "Kementerian Sekretariat Negara"),
    "Danantara": ("BPI Danantara", "Danantara Indonesia", "Badan Pengelola Investasi Daya Anagata Nusantara"),
    "BPI Danantara": ("Badan Pengelola Investasi Daya Anagata Nusantara",),
    "Foxconn": ("Hon Hai Precision Industry Co.", "Hon Hai Precision Industry Co . Ltd .", "Hon Hai"),
    "CATL": ("Contemporary Amperex Technology Co . Ltd .", "Contemporary Amperex Technology Co ."),
    "Aramco": ("Saudi Aramco",),
    "PT Indosat Tbk": ("Indosat Ooredoo Hutchison",),
    "ISAT": ("Indosat Ooredoo Hutchison", "PT Indosat Tbk"),
    "Pefindo": ("PT Pemeringkat Efek Indonesia",),
    "MIND ID": ("PT Mineral Industri Indonesia ( Persero )",),
    "Bank Jatim": ("PT Bank Pembangunan Daerah Jawa Timur Tbk", "Bank Pembangunan Daerah Jawa Timur"),
    "Bank Jateng": ("PT Bank Pembangunan Daerah Jawa Tengah", "Bank Pembangunan Daerah Jawa Tengah"),
    "Bank BJB": ("PT Bank Pembangunan Daerah Jawa Barat dan Banten Tbk",),
    "BJB": ("PT Bank Pembangunan Daerah Jawa Barat dan Banten Tbk", "Bank BJB"),
    "Bank Sumut": ("PT Bank Pembangunan Daerah Sumatera Utara", "PT Bank Sumut"),
    "Bank Nagari": ("PT Bank Pembangunan Daerah Sumatera Barat", "Bank Pembangunan Daerah Sumatera Barat"),
    "Bank NTT": ("PT Bank Pembangunan Daerah Nusa Tenggara Timur", "Bank Pembangunan Daerah Nusa Tenggara Timur"),
    "Sritex": ("PT Sri Rejeki Isman Tbk",),
    "Alfamart": ("PT Sumber Alfaria Trijaya Tbk", "Sumber Alfaria Trijaya"),
    "Indomaret": ("PT Indomarco Prismatama", "Indomarco Prismatama"),
    "MAP": ("PT Mitra Adiperkasa Tbk", "Mitra Adiperkasa"),
    "AMAN": ("Aliansi Masyarakat Adat Nusantara",),
    "Barca": ("Barcelona",),
    "Madrid": ("Real Madrid",),
    "Spurs": ("Tottenham Hotspur",),
    "Benua Biru": ("Eropa",),
    "Benua Hitam": ("Afrika",),
    "Benua Kuning": ("Asia",),
    "Kota Kembang": ("Bandung",),
    "Kota Pahlawan": ("Surabaya",),
    "Pulau Dewata": ("Bali",),
    **teams.NICKNAMES,
}

# Between a name and another one of the same thing: Joko Widodo alias Jokowi
ALSO_CALLED = frozenset(
    [
        "alias",
        "atau akrab disapa",
        "atau biasa disapa",
        "atau dikenal sebagai",
        ", akrab disapa",
        "yang akrab disapa",
        ", yang bernama asli",
        ", bernama asli",
        "yang bernama asli",
        ", yang bernama lengkap",
        "yang dikenal sebagai",
        "atau disingkat",
        ", disingkat",
        "disingkat",
        "( akrab disapa",
        "( kini",
        "( disingkat",
        "atau lebih dikenal sebagai",
        "( dahulu",
        "( sebelumnya",
        "( semula",
        "( atau",
        ", dikenal sebagai",
        "yang juga dikenal sebagai",
        ", yang juga dikenal sebagai",
        ", juga dikenal sebagai",
        ", yang dikenal dengan merek",
        "yang dikenal dengan merek",
        "yang biasa disapa",
        ", yang biasa disapa",
        "yang akrab dipanggil",
        ", yang akrab dipanggil",
        ", yang dikenal sebagai",
        ", atau dikenal sebagai",
        ", yang lebih dikenal sebagai",
        ", atau lebih dikenal sebagai",
        ", yang akrab disapa",
        ", atau akrab disapa",
        ", yang dikenal dengan nama",
        "yang lebih dikenal dengan nama",
        "atau lebih dikenal dengan nama",
        "yang kini bernama",
        ", yang kini bernama",
        ", kini bernama",
        "yang disingkat",
        ", yang disingkat",
        ", nama lain",
        ", nama dagang",
        ", nama panggung",
        "yang populer sebagai",
        ", yang populer sebagai",
        ", populer sebagai",
        ", populer dengan nama",
    ]
)
OR = "atau"
# In front of a given name, with which it is a name of its own: Gus Yahya of Yahya Cholil Staquf
CALLED_WITH = frozenset("gus ning cak abah buya bunda mbah kang ki miq luh puang".split())
# In texts with these, a hyphen may stand between two who run together: pasangan Farid Kasim Judas-Nurhaenih
PAIRS = frozenset("pasangan paslon duet Pasangan Paslon Duet".split())
# In texts with these, who stands in brackets behind a person is who plays that one
PLAYED = frozenset("film serial sinetron drama teater pemeran memerankan".split())
# Behind a nickname: Jojo, sapaan Jonatan; Zulhas, sapaan akrabnya
NICKNAME_WORDS = frozenset(["sapaan", "panggilan", "begitu", "demikian", "sapaannya", "panggilannya"])
NICKNAME_OF_LAST = frozenset("akrabnya sapaannya panggilannya ia dia sang pria perempuan wanita lelaki".split())
