"""First words of names that a sentence can begin with, as tables: there the capital alone tells nothing."""

from __future__ import annotations

from idnews.entities import lexicon

# First words of bodies that are part of the name also where a sentence begins with them.
OPENING_HEADS = lexicon.AGENCY_HEADS | frozenset(
    """Perkumpulan Persekutuan Perwakilan Komunitas Kelompok Solidaritas Wahana Paguyuban Konsorsium Misi Pengurus
    Pimpinan Panitia Pasukan Keluarga Kantor""".split()
)
# Of these and others, those that begin a name whatever stands behind them: Aliansi Buruh Menggugat
SURE_OPENINGS = frozenset(
    "Front Aliansi Koalisi Komunitas Perkumpulan Persekutuan Paguyuban Laskar Gereja Teater Kepolisian".split()
)
INSTITUTE = "Lembaga"  # so does this one, in front of two words or more
# First words of events, in front of what was found to be one, and those that make one of any name: Operasi Barkhane
OPENING_EVENTS = frozenset("Gempa Letusan Banjir Penghargaan".split())
SURE_EVENTS = frozenset("Operasi Pekan Pertempuran".split())
# In names that a noun in front explains: Lembaga Gates Foundation, Penghargaan Danamon Award
ENGLISH_NOUNS = frozenset(
    """Foundation Network Federation Institute Organization Forum Association Council Society Fund Trust Center Centre
    United Alliance Award Awards Prize Grand""".split()
)
FOR = "untuk"

# How names of bodies in English begin, which the tagger leaves out: Federal Housing Finance Agency
ENGLISH_ADJECTIVES = frozenset("Federal National American International European British Royal Asian African".split())
ENGLISH_AND = "and"
# First word of governments, and of ministries, whose field may stand in lower case: Kementerian luar negeri Mesir
CABINET = "Kabinet"
MINISTRIES = frozenset("Kementerian Departemen".split())
FIELDS_OF_MINISTRIES = frozenset(
    """luar dalam negeri pertahanan keuangan kesehatan pertanian perdagangan pendidikan energi kehakiman keamanan
    tenaga kerja transportasi perhubungan lingkungan informasi penerangan""".split()
)
# First words of offices that are named after their place, which ends the name
SEATED = lexicon.AGENCY_HEADS | {"Stasiun", "Kantor", "Kejaksaan", "Pengadilan", "Kepolisian"}
# Kinds of schools and houses, behind which stands whom or what they are named after: Madrasah Diniyah Nurul Huda
SCHOOLS = frozenset(
    """Madrasah Diniyah Ibtidaiyah Tsanawiyah Aliyah Pondok Pesantren Ponpes Tahfidz Tahfiz Panti Asuhan Majelis
    Taklim""".split()
)
# Between a state company and the place of its part: PLN UP3 Bukittinggi, KAI Daop 8 Surabaya
UNITS_OF_COMPANIES = frozenset("UP3 UID UIW UIP UIT UP2D ULP UP3B UIP3B Daop Divre".split())
# The party of the United States, which is also the word for a republic, the other one, and what has them
REPUBLICANS, DEMOCRATS = "Republik", "Demokrat"
OF_PARTIES = frozenset(
    """senator anggota politikus politisi kubu capres cawapres kandidat calon pendukung pemilih partai gubernur
    mayoritas basis petinggi elite tokoh kongres konservatif""".split()
)
# Last words of many companies' names, which persons have too: PT Sinar Laut Abadi
CLOSING_WORDS = frozenset(
    """Abadi Jaya Makmur Sejahtera Sentosa Perkasa Mandiri Lestari Persada Utama Prima Gemilang Raya Sakti Bersama
    Mulia Indah Sukses Bahagia Cemerlang""".split()
)
# Companies of the state whose first word is an ordinary one
STATE_COMPANIES = frozenset(
    [("Jasa", "Raharja"), ("Jasa", "Marga"), ("Jasa", "Tirta"), ("Angkasa", "Pura"), ("Kimia", "Farma")]
)
# The same, taken for the beginning of a place: BMKG Stasiun Pekanbaru, ASDP Cabang Ketapang
BRANCHES = frozenset("Stasiun Cabang Regional Kanwil".split())

# Heads of places that begin a sentence as part of their names: Lapas Cipinang, Kecamatan Lamba Leda
PLACES = frozenset(
    """Lapas Rutan Mal Benteng Lapangan Apartemen Katedral Vihara Kelenteng Klenteng Sirkuit Rusunawa TPU TPA Goa Gua
    Kecamatan Kabupaten Kelurahan""".split()
)
# The same in two words
PAIRS = frozenset(
    [
        ("Rumah", "Sakit"),
        ("Suaka", "Margasatwa"),
        ("Cagar", "Alam"),
        ("Kawasan", "Industri"),
        ("Air", "Terjun"),
        ("Taman", "Nasional"),
        ("Kebun", "Raya"),
        ("Kebun", "Binatang"),
        ("Hutan", "Lindung"),
    ]
)
# Bodies of a place: Polsek Ciracas, Kejari Sleman
BODIES = frozenset(
    """Polsek Polres Polresta Polrestabes Polda Kejari Kejati Kodim Koramil Korem Kodam Lanal Pemkot Pemkab
    Pemprov""".split()
)
# Heads of organisations in front of a name that was not found: Bank Swadesi
BEFORE_UNSEEN = frozenset("Bank Orkestra Politeknik".split())
# Bodies of one word that plain text writes small, though it is no word: Kejagung menahan
BODIES_NO_WORDS = frozenset(
    """Kejagung Kejati Kejari Bareskrim Ombudsman Densus Puspom Kominfo Kemkominfo Kemenkominfo Kemenpora Kemendag
    Kemenkumham Kemenkum Kemenhub Kemenkes Kementan Kemenlu Kemlu Kemenag Kemensos Kemendagri Kemendikbud Kemenaker
    Kemenperin Kemenhan Setneg Kemensetneg Bakamla Dukcapil Korlantas Hanura Unair Unnes Undip Unpad Unhas Coldplay
    Persib Persija Persebaya Detikcom""".split()
)
# Places of the same kind: Blitar diguncang
PLACES_NO_WORDS = frozenset(
    """Bangkalan Blitar Karangasem Pangandaran Sampang Kemang Sanur Seminyak Penjaringan Tambun Edinburgh Glasgow Kiev
    Nevada Massachusetts Arktik""".split()
)
