"""More Indonesian words that the entity layer knows by sight: what makes a name whole, as tables; no functions."""

from __future__ import annotations

from idnews.entities import lexicon, titles
from idnews.lexicon import dates

# -- companies -----------------------------------------------------------------------------------

# Legal forms of other countries, behind which a registered name ends.
FOREIGN_FORMS = frozenset("Inc Ltd Corp Plc plc PLC GmbH LLC AG Bhd Berhad AB SpA Oyj ASA NV".split())
# Of these, the ones that alone show that the words before them are a company.
SURE_FORMS = frozenset("Inc Ltd Corp Plc plc PLC GmbH LLC SpA Oyj KGaA Bhd".split())
# Forms of companies at home
HOME_FORMS = frozenset(["Tbk", "TBK"])
# Short words inside names of companies that keep their full stop: Warner Bros. Discovery, Haniel & Cie. GmbH
SHORTENED = frozenset("Bros Cie Mfg Hldgs Intl Mt St".split())

# Between two hyphens inside one name: Jamaat-e-Islami, Rostov-on-Don; the first is in names of bodies alone
OF_PARTIES = "e"
BETWEEN_HYPHENS = frozenset("e un on upon en sur sous le la les al ul".split())
# Names that have a mark of their own inside: Yahoo! Messenger
EXCLAIMED = frozenset(["Yahoo", "Yum"])
# Of the forms with a full stop, the ones that most media write without: what stands behind them ends the sentence.
BARE_SUFFIXES = frozenset(["Tbk", "TBK", "Plc"])
# Of the nouns for companies, those behind which a capital need not be a company's: bank Syariah
OFTEN_ALONE = frozenset("bank usaha pengembang".split())
# Between a noun and an example
SUCH_AS = "seperti"
# Right in front of a company, which no place of that name would follow: firma Populous
SURE_CUES = frozenset("firma startup emiten maskapai perseroan pabrikan peritel".split())
# Between a noun and a name that is not its own
PARTING = frozenset([",", ".", "dan"])
# Behind a noun and in front of who has, leads or made it: perusahaan milik Mukesh Ambani
OWNERS = frozenset(
    """menunjuk mengangkat merekrut milik pimpinan besutan dipimpin dimiliki dikendalikan didirikan dirintis digagas
    diasuh oleh""".split()
)
# Cues that are the first words of names where they are capitalised: Bank Jerman, Usaha Bersama
NAMING_CUES = frozenset("Bank Usaha Penerbit Firma".split())
# More nouns in front of a company's country, which are no names: perusahaan rintisan Jerman Celonis
MORE_CUES = frozenset(
    """rintisan teknologi otomotif ritel farmasi minyak energi elektronik baja tambang pertambangan logistik
    e-commerce commerce media internet telekomunikasi semikonduktor chip makanan minuman kosmetik mode
    asuransi investasi keuangan penerbangan pelayaran konstruksi kimia baterai""".split()
)

# Papers and laws with a name behind them that is part of theirs: Sertifikat Bank Indonesia; not Peraturan Bapepam
INSTRUMENTS = frozenset("Sertifikat Surat Obligasi Sukuk Nota Kartu UU RUU Perppu".split())

# First words of what has an acronym and is no body: Surat Tanda Registrasi (STR), Nomor Induk Berusaha (NIB)
PAPERS = lexicon.PAPER_HEADS | {"Nomor", "Izin"}
# Behind a figure and a hyphen no names: 17-Agustus
MONTHS = frozenset(dates.MONTHS)

# Names of countries that only Indonesian has: no company abroad is registered by them.
INDONESIAN_COUNTRIES = frozenset(
    [
        "Amerika Serikat",
        "Amerika",
        "AS",
        "Inggris",
        "Jerman",
        "Prancis",
        "Perancis",
        "Belanda",
        "Belgia",
        "Swiss",
        "Swedia",
        "Norwegia",
        "Finlandia",
        "Irlandia",
        "Islandia",
        "Skotlandia",
        "Spanyol",
        "Italia",
        "Yunani",
        "Turki",
        "Rusia",
        "Ukraina",
        "Polandia",
        "Hungaria",
        "Rumania",
        "Kroasia",
        "Ceko",
        "Republik Ceko",
        "Jepang",
        "Korea Selatan",
        "Korsel",
        "Korea Utara",
        "Tiongkok",
        "Cina",
        "Filipina",
        "Kamboja",
        "Singapura",
        "Selandia Baru",
        "Kanada",
        "Brasil",
        "Meksiko",
        "Mesir",
        "Maroko",
        "Afrika Selatan",
        "Arab Saudi",
        "Uni Emirat Arab",
        "Yordania",
        "Siprus",
        "Luksemburg",
    ]
)

# -- persons ---------------------------------------------------------------------------------------

# Inside and in front of surnames: Ursula von der Leyen
PARTICLES = frozenset("von vom zu van ter ten de der den di da du des del della dos das el al bin ibn".split())
# Titles that are initials in capitals: MS Kaban
INITIALS_OF_MEN = frozenset(["MS", "IR", "DR"])
# Parts of a body behind its name, which no person has: Kepala Jasa Marga Cabang Purbaleunyi
PARTS_OF_BODIES = frozenset(
    "Cabang Bidang Wilayah Regional Divisi Unit Area Kantor Biro Bagian Pusat Direktorat Deputi Dinas".split()
)
# Behind a person's name with a full stop of their own: Robert F. Kennedy Jr.
GENERATIONS = frozenset(["Jr", "Sr"])
# Who governs a city, in two words, and words that are part of a region's name
WARDEN, CITY = "Wali", "Kota"
PARTS_OF_PLACES = frozenset(
    """Barat Timur Utara Selatan Tengah Tenggara Daya Laut Pusat Kota Baru Raya Besar Hulu Hilir Ilir Ulu Induk
    Dan Kepulauan""".split()
)

# Roles in companies, whose name stands between them and the person: CEO Infineon Jochen Hanebeck
ROLES_IN_COMPANIES = frozenset(
    """ceo cfo coo cto cio cmo chro bos presdir dirut direktur utama eksekutif chairman komisaris pendiri analis ekonom
    manajer manager officer bicara president pemasaran keuangan operasi operasional bisnis teknologi founder economist
    humas""".split()
).union(titles.FIELDS, ["head", "vp", "svp", "evp", "analyst"], (last.lower() for _, last in lexicon.DEPARTMENTS))
# First words of bodies in English, with *of* or *for* behind them
ENGLISH_HEADS = frozenset("Center Centre Institute University Bank Council Association Department Ministry".split())
# Behind *Dewan*, who sits there: they are part of a role
BOARDS = frozenset("Pengurus Direktur Direksi Komisaris Pembina".split())
# At the start of a sentence these tell what a body is, whose name stands behind them: Lembaga Gates Foundation
KINDS_OF_BODIES = frozenset("Lembaga Koperasi".split())
# First word of places where goods are made
FACTORY = "Pabrik"

# Behind a number that is no part of the name in front of it: menghukum Karen 9 tahun
COUNTED = frozenset("tahun bulan hari jam menit kali persen orang".split())
# In front of figures that are no part of a product: varian Premium Rp 235 juta
MONEY_MARKS = frozenset(["Rp", "US"])
# In front of given names and nicknames alone; Mas Achmad is called so
FAMILIAR = frozenset("Mas Mbak Bang Abah".split())

# Bodies whose names are no longer than this; who stands behind is a person: Mahkamah Agung Sarwata
HIGHEST = "Agung"
CLOSED_NAMES = frozenset([("Mahkamah", HIGHEST), ("Kejaksaan", HIGHEST)])

# Two words of a title of which one is a name too: Jaksa Agung Burhanuddin, Sri Sultan Hamengku Buwono X
TITLE_PAIRS = frozenset(
    [("Jaksa", "Agung"), ("Hakim", "Agung"), ("Uskup", "Agung"), ("Sri", "Sultan"), ("Sri", "Paduka"), ("Bapa", "Suci")]
)

# In front of a platform that is the company itself: dicaplok TikTok
OWNED = frozenset("dicaplok diakuisisi mencaplok mengakuisisi".split())
# The last two words in front of a nickname of the person named before: Pemain yang akrab disapa Jojo itu
CALLED = frozenset([("akrab", "disapa"), ("biasa", "disapa"), ("akrab", "dipanggil"), ("biasa", "dipanggil")])

# -- hyphens -------------------------------------------------------------------------------------

# First halves of double given names: Jean-Claude, Hans-Joachim, Kai-Uwe
DOUBLE_GIVEN = frozenset(
    """Jean Marie Anne Ann Anna Eva Pierre Karl Carl Hans Heinz Kai Klaus Claus Ernst Franz Johann Jan Lars Sven
    Ole Per Björn Jörg Wolf Uwe Horst Fritz Otto Gerd Ernest Louis Charles Marc Paul-Henri François Rose
    Mary Lou Maria Lise Claire Willem Ursula Eberhard""".split()
)
# Articles and letters that a hyphen joins to a name: Ath-Thariq, I-Tsing
ARTICLES = frozenset("Al An Ar As Asy Ash At Ath Az Ad Adh El I U T".split())
# Names that a hyphen joins, by the words beside it; they are places.
JOINED_PLACES = frozenset(
    [
        ("Ritz", "Carlton"),
        ("Schleswig", "Holstein"),
        ("Baden", "Württemberg"),
        ("Nordrhein", "Westfalen"),
        ("Rhein", "Westfalen"),
        ("Rheinland", "Pfalz"),
        ("Mecklenburg", "Vorpommern"),
        ("Sachsen", "Anhalt"),
        ("Alsace", "Lorraine"),
        ("Franche", "Comté"),
        ("Emilia", "Romagna"),
        ("Trentino", "Alto"),
        ("Nagorno", "Karabakh"),
        ("Clermont", "Ferrand"),
        ("Port", "au"),
        ("Winston", "Salem"),
        ("Bosnia", "Herzegovina"),
        ("Timor", "Leste"),
        ("Guinea", "Bissau"),
        ("Austria", "Hungaria"),
        ("Karachai", "Cherkessia"),
        ("Kabardino", "Balkaria"),
        ("Deir", "ez"),
    ]
)
# Two persons by whom places and bodies are named; alone they are two persons.
JOINED_PERSONS = frozenset([("Soekarno", "Hatta"), ("Sukarno", "Hatta")])

# -- bodies and facilities -----------------------------------------------------------------------

# First words of bodies, whose place, number or name is part of theirs, whatever the rest would be alone.
BODY_HEADS = frozenset(
    """KBRI KJRI KDEI PTRI Lantamal Lanal Kodam Kodim Koramil Korem Kogabwilhan Koarmada Koopsud Koopsudnas
    Yonif Yonmarhanlan Brigif Polda Polres Polresta Polrestabes Polsek Polsekta Ditreskrimum Ditreskrimsus
    Ditresnarkoba Satreskrim Satlantas Satbrimob Kepolisian Kesbangpol Kedubes PTUN Ponpes Pesantren
    Konsil Konsulat""".split()
)
# Two words that begin the name of a body: Kamar Dagang Thailand, Bea Cukai Batam
_PAIRS = "Kamar Dagang, Bea Cukai, Detasemen Khusus, Kedutaan Besar, Konsulat Jenderal, Pondok Pesantren, Bank Sentral"
BODY_PAIRS = frozenset((first, second) for first, second in map(str.split, _PAIRS.split(", ")))
# Behind these two a company's or country's own name may stand: Bursa Hong Kong, Pemerintah Kota Como
EXCHANGE = "Bursa"
GOVERNMENT = "Pemerintah"
GOVERNED = frozenset("Kabupaten Kota Provinsi Kecamatan Desa Distrik Kelurahan Nagari".split())
# Schools, which have numbers: SMAN 70 Jakarta
SCHOOL_HEADS = frozenset("SMA SMAN SMK SMKN SMP SMPN SD SDN MAN MTsN".split())
# Bodies of regions, in front of a place alone: PN Jakarta Selatan; PMI are migrants too
REGIONAL = lexicon.LOCAL_BODIES - {"PMI"}
# Some word of a body's name is one of these.
BODY_TRIGGERS = (
    BODY_HEADS | REGIONAL | SCHOOL_HEADS | frozenset(head for head, _ in BODY_PAIRS) | {EXCHANGE, GOVERNMENT}
)
# First words of facilities and small places, whatever they are named after: Lapas Cipinang, Persimpangan Gejayan
FACILITY_HEADS = frozenset(
    """Persimpangan Kampung Bundaran LP Lapas Rutan Penjara Katedral Kelenteng Klenteng Vihara Benteng Terowongan
    Pangkalan Sirkuit Apartemen Rusun Rusunawa Burj""".split()
)
# The same in two words, where persons are held
PRISONS = frozenset([("Rumah", "Tahanan"), ("Lembaga", "Pemasyarakatan")])
AT, FROM = frozenset(["di", "ke"]), "dari"
# Last words of places of sport, also where somebody moves from them: dari Gazprom Arena
PLACES_OF_SPORT = frozenset("Arena Stadium Stadion".split())
# Of these there are markets, and no market places: Pasar Eropa
CONTINENTS = frozenset(
    f"{continent}{part}"
    for continent in (
        "Asia",
        "Eropa",
        "Uni Eropa",
        "Afrika",
        "Amerika",
        "Australia",
        "Timur Tengah",
        "Asia Pasifik",
        "Asia - Pasifik",
    )
    for part in ("", " Tenggara", " Timur", " Selatan", " Barat", " Utara", " Tengah", " Latin")
)
# First words of places with a staff, which are places whatever they do
HOSPITALS = frozenset("RS RSU RSUD RSUP RSPAD RSJ RSIA RSAL Bandara Stadion".split())
# In front of the person that one is named after: RSUD Prof. Dr. Margono Soekarjo, Bandara H. Asan
TITLES_OF_DOCTORS = frozenset("dr Dr DR Prof prof drg H Hj Ir".split())
# First words of regions, which no work and no person has
REGIONS = frozenset("Teluk Selat Semenanjung Kabupaten Kecamatan Kelurahan Distrik Prefektur Paroki".split())
FOREIGN_REGIONS = frozenset(["Oblast", "Krai"])
# First words of houses that no person's name begins with
HOUSES = frozenset("Istana Museum Gedung Hotel Stadion Bandara Pelabuhan Masjid Gereja Jembatan Kuil Gua".split())
# Power stations, also at the start of a sentence, and the words that only tell their kind
POWER_STATIONS = frozenset("Pembangkit PLTU PLTA PLTN PLTS PLTP PLTB PLTGU PLTG PLTD PLTMH PLTSa".split())
KINDS_OF_POWER = POWER_STATIONS | frozenset(
    "Listrik Tenaga Air Uap Nuklir Surya Bayu Angin Panas Bumi Gas Diesel Mikrohidro Sampah Terapung Atap".split()
)

# -- short forms ---------------------------------------------------------------------------------

# Heads whose place a short form leaves out, whatever it is: KBRI (Phnom Penh)
EMBASSIES = frozenset("KBRI KJRI KDEI PTRI".split())
# First words of bodies whose names are translated, while their acronyms are not: Partai Rakyat Republik (CHP)
NAMED_IN_TRANSLATION = lexicon.AGENCY_HEADS | frozenset(
    """Bank Biro Kantor Angkatan Uni Dana Administrasi Agensi Agen Garda Milisi Kongres Parlemen Laboratorium Akademi
    Layanan Perusahaan Perkumpulan Persekutuan Parpol Kelompok Sekretariat Pasukan Laskar Brigade Inisiatif""".split()
)
# First words of bodies whose members or fields `dan` joins: Perhimpunan Hotel dan Restoran Indonesia
ASSOCIATIONS = frozenset(
    """Perhimpunan Asosiasi Gabungan Persatuan Himpunan Ikatan Serikat Federasi Konfederasi Pusat Biro Bidang
    Majelis""".split()
)
# More bodies of which every country has some: Parlemen
MORE_GENERIC_BODIES = frozenset("Bank Parlemen Kantor".split())
# Heads of agencies and of smaller things too: their acronym tells.
UNSURE_HEADS = frozenset("Pos Unit Satuan Tim Kamar Pusat Balai".split())
# Inside the name of a body, besides its capitals: Badan untuk Perdagangan, Organisasi Negara-Negara Amerika
INSIDE_BODIES = frozenset(["untuk", "atas", "-"])
# First words that tell what a name is, besides those of bodies and facilities
SCHOOLS = frozenset("Pesantren Pondok Akademi Sekolah".split())
MORE_HEADS = SCHOOLS | frozenset("Masyarakat Komunitas Rumah".split())
# Behind these a role goes on with its field: Direktur Pendanaan Bappenas, but Kepala Bidang Humas Polda Jawa Barat
ROLES_WITH_FIELDS = frozenset(
    """direktur direktris deputi dirjen kasi kabid kabag kasubdit kasubag kasat karo manager manajer president jenderal
    muda""".split()
)
# Acronyms of what a company is about or a region has, in front of its name: penyedia solusi AI Univa, APBD Riau
FIELDS_OF_COMPANIES = frozenset(
    """AI AGI EV LLM IoT IT TI IPO ESG DRAM NAND HBM SSD NPU GPU CPU PC HP LED GPS LNG LPG BBM CPO BUMN BUMD UMKM
    APBN APBD RAPBN RAPBD""".split()
)
# Words of roles that are fields as well: Biro Hukum dan Humas
FIELDS_AND_ROLES = frozenset(["humas"])
# Of these, the ones that are bodies only if their acronym does not fit: Program Pangan Dunia (WFP)
PROGRAMMES = frozenset(["Program"])
# First words of bodies that are on no exchange: four capitals in brackets are their acronym.
NO_COMPANIES = lexicon.AGENCY_HEADS | PROGRAMMES | frozenset("Biro Kantor Angkatan Uni Administrasi Layanan".split())

# Words of companies' names, where no legal form tells: Toba Pulp Lestari
BUSINESS_WORDS = frozenset(
    """Pulp Steel Mining Coal Cement Foods Food Paper Pharma Finance Financial Energy Resources Motor Motors Airlines
    Airways Sekuritas Securities Holdings Holding Technologies Electronics Industries Petroleum Plantations
    Shipping Multifinance Insurance Chemical Chemicals Telecom Pictures Records Entertainment Labs Laboratories
    Semiconductor Semiconductors Networks Pharmaceuticals Biotech Therapeutics Logistics""".split()
)

# In datelines no media: Washington, Rabu -
WEEKDAYS = frozenset(map(str.capitalize, dates.WEEKDAYS))

# Names that end in a letter, and figures that are one: Serie A, Grup B, tahap I
LETTERED = frozenset(
    """Serie Seri Liga Grup Kelas Blok Tipe Vitamin Hepatitis Influenza Terminal Gerbang seri grup kelas tahap semester
    kuartal triwulan jilid golongan fase""".split()
)
# The platform whose name is a letter, and what stands in front of it: lewat X, media sosial X
PLATFORM = "X"
BEFORE_PLATFORM = frozenset("lewat melalui via di sosial platform akun aplikasi unggahan milik".split())

# -- words that tell what a name beside them is -----------------------------------------------------

# Who runs, sells or makes things, whose name is not theirs: operator kapal Nordhavn Line, pabrik satelit Hanwha
OPERATORS = frozenset(
    """operator perusahaan firma agen penyewa pemilik toko divisi pengembang pembuat pabrik pabrikan studio penerbit
    pengelola maskapai pemasok penyedia""".split()
)
# Goods whose brand stands behind them, whoever has its name too: tisu Kleenex, obat kumur Listerine
GOODS = frozenset(
    """tisu losion sampo shampoo sabun obat kumur plester parfum deterjen kecap sirup vaksin pelembap lipstik krim
    popok camilan rokok salep odol pembalut""".split()
)
# In front of whose they are as often as of their name: roket Hamas
WEAPONS = frozenset("roket rudal".split())
ARMS = frozenset("tank drone jet panser torpedo howitzer".split())  # tank Merkava, drone Shahed
SHIPS = frozenset("KM KMP KRI KLM MV MT BRP USS HMS HMAS ROKS".split())  # in front of a ship's name
# In front of a paper: harian Asia Raya
PRESS = frozenset("harian koran majalah tabloid".split())
LETTER, NEWS = "surat", "kabar"  # surat kabar Welt am Sonntag
# In front of whose anniversary it is: HUT 50 Golkar, Hari Ulang Tahun GP Ansor
JUBILEES, BIRTHDAY = frozenset("HUT Ultah".split()), ("Ulang", "Tahun")
LOWER_MEDIA = frozenset("detikcom detiknews detikfinance detiksport okezone".split())  # in lower case everywhere
# In front of the name of a thing, whose noun stands before that: layanan baru bernama Veltro
NAMING = frozenset("bernama dinamai bertajuk".split())
THINGS_CALLED = lexicon.THING_NOUNS | lexicon.PRODUCT_CUES | frozenset("layanan fitur platform lunak buku film".split())
AIR = "Air"  # in front of a country, an airline: Air Mauritania
# Words of an English name behind a hyphen: Organisation for Economic Co-operation and Development
CO = "Co"
BEHIND_CO = frozenset("operation operative operatives ordination".split())
ALL_OF = "se"  # PAN se-Sulawesi Selatan
OF_THE_REPUBLIC = "RI"  # DPR-RI
# In front of a place that is no company, also where a company has its name: di kota Hershey
AT_PLACES = frozenset("di ke kota desa".split())

# Before the last member of a list, and before its first
LAST_JOINTS = frozenset("dan serta hingga".split())
FIELD_JOINTS = frozenset("dan serta".split())
LISTING = frozenset(["yakni", "yaitu", ":"])

# Events whose acronym in brackets may be that of another language: Festival Film Internasional Toronto (TIFF)
SHOWS = frozenset("Festival Pekan Pameran Kejuaraan Turnamen".split())
BEHIND_BONDS = lexicon.ROMAN | {"Tahun"}  # Obligasi Bank Mandiri II Tahun 2007
# Storms, which have names of their own: Badai Melissa
STORMS = frozenset("badai topan siklon taifun hurikan".split())
TROPICAL = "tropis"  # Siklon Tropis Senyar
STORM_HEADS = frozenset(map(str.capitalize, STORMS))
# The field of a company between its noun and its name: firma arsitektur Populous
FIELDS = MORE_CUES | frozenset(
    """arsitektur hukum akuntansi audit riset perangkat lunak keras pialang periklanan seluler satelit antariksa
    dirgantara kereta bus taksi truk ban kapal sepeda alas kaki pakaian busana sepatu furnitur mainan gim obat vaksin
    susu bir rokok gula kopi teh cokelat kertas pupuk kaca keramik listrik surya nikel timah emas aluminium cip
    komputer ponsel ekuitas swasta modal ventura""".split()
)
# In front of who said it, also where the name is an ordinary word: ujar Yang
SPEECH = frozenset(
    """kata ujar tutur ucap jelas papar imbuh tambah terang tegas tukas sebut tulis ungkap sahut cetus urai lapor
    menurut kepada""".split()
)

# Beside a name that is no more than an index's or a rate's: indeks Nikkei, BI rate
INDEXES = lexicon.RATES | {"indeks"}

# -- no names -------------------------------------------------------------------------------------

# With a capital, and by itself or with figures no name: `Rabu`, `Maret 2025`, `WIB`, `Rp 500`.
TIMES_AND_MONEY = lexicon.CURRENCY_CODES.union(WEEKDAYS, map(str.capitalize, MONTHS), map(str.upper, dates.ZONES))
