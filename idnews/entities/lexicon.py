"""Indonesian words that the entity layer knows by sight, as tables; no functions."""

from __future__ import annotations

from idnews.lexicon import numbers

# -- how text is cut -----------------------------------------------------------------------------

# Last parts of the names of sites that news writes as names: detik.com, investor.id
DOMAIN_ENDINGS = tuple("com co id net org io ai go tv gov ac or uk news app dev kz my sg".split())

STOP_MARKS = frozenset(".?!…")
CLOSING_MARKS = frozenset("\"'”’)]»?!…")
# Marks that go on with the sentence before them: `Co. (TSMC)`
INNER_MARKS = frozenset("()[],;:-–—/&%")

# Words whose full stop does not end a sentence.
ABBREVIATIONS = frozenset(
    """Dr dr Drs Dra Prof Ir Hj St Jl Jln No Mr Mrs Ms Sdr Tn Ny Pdt KH Mgr Jend Letjen Brigjen Kol Kapt Let
    PT CV Pte Bhd Sdn vs hlm Gg Kec Kab Kel Prov Moh Muh Mohd Abd Jr Sr Ph M H R S Gus Tgk Sy a.n""".split()
)

# Of these and others, the ones that stand inside a person's name: Rosa Br. Ginting, Md. Rahim
SHORT_NAMES = frozenset("Br Md Moh Muh Mohd Abd".split())

# -- names with a fixed form ---------------------------------------------------------------------

# Before a company's name: PT Astra International
LEGAL_PREFIXES = frozenset(["PT", "CV", "UD", "PD", "Perum", "Perumda", "Perseroda", "NV"])
# Behind it: Tbk, Inc., Pte. Ltd.
LEGAL_SUFFIXES = frozenset(
    """Tbk TBK Inc INC Ltd LTD Corp CORP Co Corporation Plc plc PLC AG SE SA NV BV GmbH LLC LLP LP Pte Bhd Sdn
    Berhad Limited Incorporated SpA AB Oyj ASA KK Pvt Ltda Lda Cos Pcl PCL""".split()
)
# Of these, the ones whose full stop is their own: Tbk., Inc.
DOTTED_SUFFIXES = frozenset("Tbk TBK Inc Ltd Corp Co Cos Pte Pvt Bhd Sdn Plc Ltda Lda".split())

# Behind one of these, spelt out: Contemporary Amperex Technology Co. Limited
SPELT_OUT = "Limited"

# Those that are spelt with full stops, too: B.V., S.p.A.
SPELT_FORMS = frozenset("BV NV SA SL AG AS AŞ KK LP SE SpA Srl SAA SAB SAE doo SGPS PJSC".split())
# What stands behind one of these in Mexico: Grupo Alfa S.A. de C.V.
OF_VARIABLE_CAPITAL = ["de", "C", ".", "V", "."]
# Behind a company's name and a place in brackets, where they can be nothing else: Mach Energy (Hong Kong) Limited
BEHIND_PLACES = frozenset("Limited Pcl PCL AG SA NV SE".split())

# Behind a figure that belongs to no name: iPhone 16 juta unit, naik 2.5 persen, 14.30 WIB
MEASURES = frozenset(["persen", "%", "WIB", "WITA", "WIT", "GMT", "waktu", *numbers.SCALES])

# Words before a person's name: Presiden Prabowo, CEO Eddie Wu. Lower case, the last word of the title.
TITLES = frozenset(
    """presiden wapres menteri menlu menkeu mendag menhub mensesneg mendagri menko menpora menkes menperin
    gubernur wagub bupati wabup walikota wali jenderal letjen mayjen brigjen kolonel kapten komjen irjen
    kombes akbp kompol ipda iptu aiptu bripka ceo cfo cto coo dirut direktur komisaris chairman ketua
    wakil sekretaris ekonom analis pengamat peneliti juru profesor prof dr ir drs hj haji kh ustaz
    ustadz pendeta uskup paus ratu raja pangeran putri sultan pelatih kiper striker gelandang bek aktor
    aktris penyanyi sutradara hakim jaksa pengacara advokat senator kanselir pm presdir kapolri kapolda
    kapolres panglima juragan bapak ibu pak bu mr mrs ms almarhum almarhumah mantan bernama oleh""".split()
)

# In brackets inside the name of a company of the state: PT Pelni (Persero)
STATE_OWNED = ["Persero", ")"]
# The same, and a region's: PT MRT Jakarta (Perseroda)
OWNED = (STATE_OWNED, ["Perseroda", ")"])

# Entries of the CLDR that are no countries: islands of others, unions, codes for tests.
NO_COUNTRIES = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])

# What may follow a legal form or stand between its words.
LEGAL_TAILS = frozenset(["(", ")", ".", ",", "Persero"])

# -- kinds of gazetteer entries, one letter each -------------------------------------------------

KIND_COUNTRY, KIND_PROVINCE, KIND_PLACE, KIND_BRAND = "CRTB"
PLACE_KINDS = "CRT"

# Acronyms in brackets behind a name are no mentions when they are one of these.
NO_ACRONYMS = frozenset(
    """AI IPO GDP PDB CEO CFO COO CTO APBN APBD RUPS RUPSLB IHSG CPO BBM LNG LPG UMKM UU RUU PP SUN SBI SBN
    BUMN BUMD DPRD RT RW KK AGI IOT IoT LLM VR AR PMDN PMA PNS ASN TKI TKW KUR KPR NPL CAR ROE ROI EPS IT TI
    ESG EV PHK THR WIB WITA WIT
    DRAM NAND HBM SSD NPU WTI PPN PPH PPh SMS TV HAM KTP SIM HP PC USB GPU CPU LED GPS DNA HIV AIDS
    STNK BPKB NPWP NIK SPBU TPS DPT TKO OTT KDRT PAW BLT BLSM KIS KIP KJP PKH UMR UMP UMK SPT ODP PDP OTG PPKM PSBB
    CSR HGB HGU SHM IMB AMDAL NJOP CPNS PPPK SBMPTN SNMPTN UNBK IPK PAUD TBC ISPA DBD ICU IGD UGD PCR APD USG MRI
    DVD VCD PIN ATM EDC IPM PAD DAU DAK DBH SILPA RAPBN RAPBD KUHP KUHAP RKUHP UUD SKB BAP TPPU TPPO MoU LoI EBT
    PLTU PLTA PLTS PLTN PLTP NIM ROA NAV PSO MDGs SDGs HET HPP HAP TBS BBG KTA DP LTV SBSN ORI MTN RDG RAT RUPST
    Munas Munaslub Mukernas Rakernas Rapimnas Raker Rakor Panja Pansus Pansel Muscab Musda Muswil
    WNI WNA TNKB SPDP KLB SOP UKM PKL RTH PJU WFH WFO VAT QR EKG HPV mRNA B3 LHKPN
    SARS MERS AAA BBB Aaa Aa1 Aa2 Aa3 Baa1 Baa2 Baa3 Ba1 Ba2 Ba3""".split()
)

# Words that begin sentences and are no names, though plain text may not show them inside one.
ORDINARY_FIRST = frozenset(
    """adapun alhasil andai apalagi asalkan bahkan begitu belakangan berdasarkan berikut betapa
    demikian dengan
    hasilnya hingga ironisnya jika kalau kendati kini lantas lebih meski meskipun namun nantinya nyatanya
    padahal pasalnya pertama rencananya saat sebab sebaliknya sebelumnya sedangkan sejak sejauh selain
    selanjutnya sementara seperti setelah setidaknya tahun tak terlebih tetapi tidak walau walaupun
    acapkali adakalanya agaknya agar akhirnya akibatnya alkisah ataukah bahwasanya baik barangkali bilamana
    buktinya celakanya daripada disusul ditambahkannya ditanya dikatakannya diakuinya dijelaskannya
    dituturkannya diungkapkannya entah faktanya gara hendaknya ibaratnya ihwal intinya jangankan jikalau
    justru kadang kadangkala kalaupun karenanya katanya kebetulan kecuali kemudian kenyataannya
    kepada ketika khususnya kiranya konon lagipula lagi lainnya lalu lamanya layaknya maka maklum makanya
    manakala mengapa menariknya misalnya mulanya mungkinkah mustahil nah niscaya olehnya pantas
    pokoknya sampai sayangnya sayang sayup sebagaimana sebaiknya sebanyak sebetulnya sebenarnya
    sebutlah sedianya sedikitnya seakan seandainya sehingga sejatinya sekalipun sekonyong selagi selama
    selebihnya semenjak semestinya semoga sempat senada seolah seraya serentak sesudah seterusnya seumpama
    seusai seyogianya sialnya siapapun sontak supaya syukurlah tadinya tampaknya tanpa tapi tatkala terkait
    ternyata tentunya tentu tiba ujarnya umpamanya umumnya untungnya usai yaitu yakni""".split()
)

# -- rules of form -------------------------------------------------------------------------------

# Legal forms that are nothing else.
SURE_PREFIXES = frozenset(["PT", "CV"])
SURE_SUFFIXES = frozenset("Tbk TBK Inc Ltd Corp Pte Pvt Bhd Berhad GmbH Plc plc LLC Co Cos Ltda Lda".split())

# Of these, the ones that a comma may part from the name: `Apple, Inc.`, `PT Maju, Tbk.`
SUFFIXES_BEHIND_COMMA = (["Inc"], ["Ltd"], ["Tbk"], ["TBK"])

# Countries that are as often something else: persons, states of the USA, words.
UNSURE_COUNTRIES = frozenset(
    """Georgia Jordan Chad Guinea Niger Dominika Jersey Mali Togo Tonga Nauru Benin Palau Guernsey Montserrat Gabon
    Samoa Britania PNG Columbia""".split()
) | {"Tanah Air"}

# Before the name of a country: a currency, a language.
CURRENCIES = frozenset(
    """dolar dollar ringgit poundsterling pound yuan won yen rupee rupiah peso franc baht riyal dirham dinar
    krona lira rand""".split()
)
NOT_BEFORE_COUNTRIES = CURRENCIES | frozenset("bahasa berbahasa mata".split())
SHOUTED_PREPOSITIONS = frozenset("DI KE DARI".split())

# Marks and words that do not end a name.
NEVER_LAST = frozenset([",", "-", "–", "—", ":", ";", "(", "/", '"', "'", "“", "dan", "di", "yang", "&", "untuk"])

# Lower-case words inside names: Komisi untuk Orang Hilang dan Korban Tindak Kekerasan
INSIDE_NAMES = frozenset(["dan", "untuk", "of", "the", "for", "and", "atas", "di", "de", "la"])

ENGLISH_INSIDE_NAMES = frozenset(["of", "the", "for", "and"])

# First words of agencies and the like, which have acronyms and no tickers.
AGENCY_HEADS = frozenset(
    """Kementerian Departemen Badan Komisi Dewan Universitas Institut Partai Direktorat Dinas Lembaga Majelis
    Mahkamah Kejaksaan Pengadilan Asosiasi Gabungan Serikat Persatuan Perhimpunan Yayasan Forum Otoritas
    Komite Kepolisian Satuan Pusat Balai Ikatan Himpunan Aliansi Koalisi Bursa Tentara Organisasi
    Perserikatan Kamar Front Gerakan Pos Unit Tim Satgas Palang Federasi Konfederasi Liga Masyarakat
    Jaringan Koperasi""".split()
)

# Of these and their like, the ones that alone say no more than *the ministry*, *the party*.
NOT_ALONE = frozenset(
    """Kementerian Departemen Badan Komisi Dewan Universitas Institut Partai Direktorat Dinas Lembaga Majelis Fraksi
    Pengadilan Asosiasi Yayasan Komite Satgas Balai Panitia Perseroan Pemerintah Pemprov Pemkot Pemkab Pemda Kabupaten
    Kecamatan Kelurahan Provinsi Desa Kota Jalan Gedung Stadion Bandara Pelabuhan Hotel Pasar""".split()
)

# Of the first words of agencies, the ones whose fields *dan* joins: Kementerian Hukum dan HAM
FIELD_HEADS = frozenset("Kementerian Kemenko Departemen Dinas Badan Direktorat Balai Lembaga Komite Fakultas".split())

# Before and behind a ticker: BEI: ABCD, 9988.HK
EXCHANGES = frozenset(
    ["BEI", "IDX", "NYSE", "NASDAQ", "Nasdaq", "HKEX", "SGX", "LSE", "TSE", "KRX", "TYO", "HKG", "NSE", "BSE"]
)
EXCHANGE_SUFFIXES = frozenset(
    ["HK", "T", "JK", "KS", "SI", "N", "O", "L", "SS", "SZ", "TW", "NS", "BO", "AX", "PA", "DE", "F"]
)

# Words of a role before an organisation: Direktur Utama Garuda, Ketua MK
ROLES = frozenset(
    """direktur dirut dirjen kepala ketua wakil menteri menko sekretaris sekjen presdir presiden ceo cfo
    coo cto cio cmo chro komisaris deputi gubernur analis ekonom pengamat peneliti juru bicara jubir bos pendiri
    manajer general manager vice president chairman rektor dekan guru besar dosen anggota staf asisten
    irjen kapuspen utama umum eksekutif jenderal corporate secretary hakim panglima kapolri pelatih
    kapten bendahara koordinator inspektur associate director chief officer managing partner executive kabag
    kabid kadiv kadis karo humas perwakilan plt pj plh mantan eks politikus politisi founder wadirut
    waketum economist rider musikus""".split()
)

# Of these, the one that begins names of companies too: General Electric, but General Manager
GENERAL, MANAGER = "General", "Manager"

# What the last two words of a role in English are about: Head of Investor Relations Garuda
DEPARTMENTS = frozenset(
    [
        *(("Investor", "Relations"), ("Public", "Relations"), ("Media", "Relations"), ("Government", "Relations")),
        *(("Social", "Responsibility"), ("Public", "Affairs"), ("Corporate", "Affairs"), ("Public", "Policy")),
        *(("Corporate", "Communication"), ("Corporate", "Communications")),
    ]
)

AND, OF = "dan", "of"
FIELDS_IN_CAPITALS = frozenset(["HAM"])
MINISTRY_HEADS = frozenset("Kementerian Kemenko Departemen Dinas".split())

# First words of the named units of an organisation: Biro Humas Depkeu, Komisi XI DPR
UNIT_HEADS = frozenset(
    """Biro Ditjen Direktorat Dinas Komisi Koperasi Badan Fakultas Lembaga Kejaksaan Pengadilan Satgas Satuan
    Puslitbang Pusat Subdit Fraksi Densus Dirjenpajak Kanwil Otoritas Yayasan Bareskrim Divisi Departemen
    Kementerian Majelis Dewan Balai Persatuan Ikatan Asosiasi""".split()
)

# First words of places that run from one to another: Tol Solo-Yogyakarta
ROAD_HEADS = frozenset("""Jalan Jl Tol Gerbang Jembatan Stasiun Terminal Bandara Pelabuhan Gunung""".split())

# First and last words of papers, laws and meetings: no entities.
PAPER_HEADS = frozenset(
    """Rapat Surat Sertifikat Undang UU Peraturan Perpres Perppu Keppres Kepres Inpres Permendag Permenkeu PMK
    Perjanjian Nota Obligasi Kartu Hak Pajak Anggaran Pasal Sukuk Sidang Kepmen Perda Raperda
    RUU""".split()
)
PAPER_TAILS = frozenset(["Agreement", "Act", "Treaty", "Bond", "Bonds"])
RATES = frozenset(["rate"])

# Letters of the numbers of bonds: FR0044, ORI003
SECURITIES = frozenset("FR ORI SR SBR ST PBS PBSG VR SPN INDON INDOIS SWR".split())
# First words of holidays, which are dates and no events.
HOLIDAYS = frozenset(
    "Idul Idulfitri Iduladha Lebaran Ramadan Ramadhan Natal Nyepi Waisak Imlek Paskah Maulid Isra".split()
)

# Last words of buildings.
BUILDING_TAILS = frozenset(
    """Office Tower Building Center Centre Plaza Mall Hotel Stadium Arena Park Hall Square Resort Airport
    Hospital Convention""".split()
)
ROMAN = frozenset(
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"]
)

# Before the stem of a verb.
VERB_PREFIXES = ("di", "ter", "ber", "memper", "diper", "mem", "men", "meng", "me", "se", "ke")

# Words that headlines in title case leave small.
SMALL_IN_TITLES = frozenset(
    ["di", "ke", "dari", "dan", "yang", "untuk", "pada", "dengan", "atau", "dalam", "oleh", "sebagai", "demi"]
)

# First words of buildings: Gedung Bappenas
BUILDING_HEADS = frozenset(
    """Gedung Hotel Bandara Stadion Masjid Gereja Pasar Museum Menara Wisma Graha Stasiun Terminal Pelabuhan
    Jembatan GOR Candi Monumen Tugu Taman Pantai Pulau Danau Sungai Waduk Bendungan""".split()
)

# Three of these in a sentence make it program code.
CODE_MARKS = frozenset(["{", "}", "=", "<", ">", ";", "|", "\\", "_", "$", "+", "*"])

DASHES = frozenset("-–—")

# First words of events: Badai Katrina, Festival Teluk Palu
EVENT_HEADS = frozenset(
    """Festival Piala Turnamen Kejuaraan Olimpiade Badai Topan Perang KTT Pilkada Pemilu Pilpres
    Muktamar Munas
    Konferensi Simposium Pilgub Ekspo Tragedi GP""".split()
)
# Last words of roles in English: Chief Project Officer
ROLE_TAILS = frozenset(["Officer", "Director", "President", "Manager", "Chairman", "Executive"])

# English terms that news writes with capitals.
COMMON_TERMS = frozenset(
    [
        "Tanah Air",
        "Badan Usaha Milik Negara",
        "Badan Usaha Milik Daerah",
        "Artificial Intelligence",
        "Artificial General Intelligence",
        "Machine Learning",
        "Large Language Model",
        "Internet of Things",
        "Initial Public Offering",
        "Good Corporate Governance",
        "Corporate Social Responsibility",
        "Net Interest Margin",
        "Rights Issue",
        "Non Performing Loan",
        "Free Trade Agreement",
        "Return on Equity",
        "Return on Asset",
        "Return on Assets",
        "Gross Domestic Product",
        "Letter of Intent",
        "Letter of Credit",
        "Memorandum of Understanding",
        "Earning Per Share",
        "Earnings Per Share",
        "Price Earning Ratio",
        "Price to Book Value",
        "Capital Adequacy Ratio",
        "Loan to Deposit Ratio",
        "Debt to Equity Ratio",
        "Non Performing Financing",
        "Foreign Direct Investment",
        "Quantitative Easing",
        "Public Private Partnership",
        "Standard Operating Procedure",
        "Focus Group Discussion",
        "Electric Vehicle",
        "Virtual Reality",
        "Augmented Reality",
        "Big Data",
        "Cloud Computing",
        "Mobile Banking",
        "Internet Banking",
        "Work From Home",
        "Video Assistant Referee",
    ]
)
# Nouns before the name of a company, and before that of a product.
COMPANY_CUES = frozenset(
    """perusahaan penyedia startup raksasa produsen pengembang emiten operator maskapai peritel perseroan
    konglomerat pemasok kontraktor penerbit pabrikan firma konsultan bank usaha""".split()
)
PRODUCT_CUES = frozenset(
    """seri model chatbot ponsel smartphone varian tipe laptop prosesor chip gim mobil motor
    pesawat jet tablet
    drone rudal tank""".split()
)
# Nouns behind which a name is that of a thing, whoever else has it: aplikasi Gojek, kapal Dewaruci
THING_NOUNS = frozenset(
    """aplikasi akun berjudul serial album kapal wahana roket helikopter satelit seri biskuit permen gim
    kapsul rudal""".split()
)
# Of these, the ones that are places whatever they do.
SURE_BUILDINGS = frozenset("Hotel Bandara Stadion Masjid Gereja Jembatan Gedung RSUD RSUP RS".split())

# In front of names of Bali stands *I* or *Ni*: I Wayan Koster
OF_BALI = frozenset("""Made Wayan Nyoman Ketut Gede Gde Putu Gusti Nengah Komang Kadek Dewa Ketut Kompyang""".split())
BEFORE_BALI = frozenset(["I", "Ni"])
# Honorifics before a name that look like initials: H. (haji), Hj. (hajah).
HONORIFICS = frozenset("H Hj KH".split())
STREETS = frozenset("Jalan Jl Jln".split())

# Seats of governments that stand for them where they act: Gedung Putih menyatakan
ACTING_BUILDINGS = frozenset(["Gedung Putih", "Kremlin", "Istana", "Istana Elysee", "Downing Street"])
# First words of houses that are organisations only where they act: Museum Nasional membuka pameran
MUSEUM_HEADS = frozenset("Museum Istana Keraton".split())
BEFORE_VERBS = frozenset("akan telah sudah belum tidak juga pun ikut siap ingin bakal".split())
AT_A_PLACE = frozenset("di ke dari depan luar dalam sekitar halaman kompleks menuju".split())
SAYING = frozenset("kata ujar menurut tegas ungkap lapor oleh".split())

PROVINCE = "Provinsi "  # in front of a name that has its code without
MINISTRIES = frozenset(["Kementerian", "Departemen"])
ARTICLE = "Al"  # Pesantren Al Anwar
WHICH = "yang"
HOME = "Indonesia"
ACTIVE_VERBS = "me"  # how they begin: `Gedung Putih menyatakan`

# Between the members of a list: Arab, Inggris, dan Prancis
LIST_MARKS = frozenset([",", "dan", "atau", "serta"])

# Words of names with figures that are no models: `Bank Mandiri Cabang 2`, `Honda Series 4`
NO_MODELS = frozenset("Cabang Unit Tim Liga Seri Grup Divisi Regional Wilayah Fund U Daop Divre".split())

PLACE_PREPOSITIONS = frozenset("di ke dari asal warga".split())
CURRENCY_CODES = frozenset("Rp IDR USD EUR SGD JPY CNY GBP AUD HKD MYR KRW THB INR SAR".split())

# Platforms beside which the letter X is one too, and what may stand between: Instagram, TikTok, dan X; X (dulu Twitter)
PLATFORMS = frozenset(
    """Instagram TikTok Facebook YouTube Youtube Threads WhatsApp Telegram Twitter Snapchat LinkedIn Bluesky Reddit
    Pinterest Discord Meta Google""".split()
)
BETWEEN_PLATFORMS = frozenset(", / ( & dan atau serta maupun hingga kini sekarang bernama menjadi dulu dahulu".split())
BETWEEN_PLATFORMS |= frozenset("dulunya sebelumnya semula yang".split())

# Bodies that every region has: the region's name is part of theirs.
LOCAL_BODIES = frozenset(
    """KPU KPUD Bawaslu Panwaslu BPBD Polda Polres Polsek Kodam Kodim Kejati Kejari Pemprov Pemkot Pemkab
    Pemda DPRD Dinkes Disdik Dishub Kadin Apindo Basarnas BPS BNN BNNP Satpol Bappeda Kanwil PN PMI
    IDI""".split()
)
# Heads in capitals that take a name behind them: UIN Syarif Hidayatullah, SMAN 1 Banawa, PP Muhammadiyah
NAMED_HEADS = LEGAL_PREFIXES | frozenset(
    """UIN IAIN STAIN UPN SMA SMAN SMK SMKN SMP SMPN SD SDN MTs MTsN RS RSUD RSUP RSPAD PP PB PW GOR""".split()
)
# A name is more than these.
LEGAL_WORDS = SURE_PREFIXES | SURE_SUFFIXES | LEGAL_TAILS
