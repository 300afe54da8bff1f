"""Words around the names of persons, as tables; no functions."""

from __future__ import annotations

# In front of the person who made or led it: rancangan Rhuigi Villaseñor
PERSON_CUES = frozenset(
    """rancangan dirintis didirikan gubahan ciptaan garapan asuhan pimpinan arahan disutradarai diperankan
    dibintangi dinyanyikan kaki umpan sundulan tendangan sepakan pelanggaran jenazah jasad""".split()
)
SPOKESMAN = "bicara"  # juru bicara Hua Chunying
# Who speaks for a country or a body, in front of the comma before the person: penasihat presiden Ukraina, ...
SPEAKERS = frozenset("bicara penasihat pengacara presiden analis ekonom pengamat peneliti pendiri direktur".split())
# In front of a person, whom the words of the name make seem a place: hakim Alexandre de Moraes
PROFESSIONS = frozenset(
    """hakim jaksa pengacara advokat aktor aktris penyanyi sutradara novelis penulis petenis pembalap pegolf
    kanselir senator profesor sejarawan fotografer musisi prakirawan""".split()
)
# Behind a nickname and a comma: Jekek, panggilan akrab Joko Sutopo
NICKNAMED = frozenset("panggilan sapaan julukan".split())
SAID_OF_LAST = frozenset("sapaannya panggilannya".split())  # Prof. Uut, sapaannya, hadir
# Behind a nickname and a comma, and further behind it a verb: FKJ, begitu Farid biasa disapa
SO, CALLED = frozenset("begitu demikian".split()), frozenset("disapa dipanggil".split())
# Behind *nama* and in front of one that somebody goes by: dengan nama samaran Bjorka
NAME = "nama"
ASSUMED = frozenset("samaran panggung pena".split())
# In front of suspects, whose names the news shortens: berinisial HM
BEFORE_INITIALS = frozenset({"berinisial", "inisial"})
ALIAS = "alias"
# In front of a player, also by a surname that is a word: umpan Salah
OF_PLAYERS = frozenset("umpan sundulan tendangan sepakan kaki gol assist".split())
# Who stands for election, in front of the party: Capres Golkar
CANDIDATES = frozenset("capres cawapres cagub cawagub cabup cawali caleg bacaleg".split())
# Whose country may stand before the name: ahli botani Belanda Hugo de Vries
SCHOLARS = PROFESSIONS | frozenset("ahli ilmuwan fisikawan".split())
# Who is named by a calling, which is no part of a body's name behind it: Demograf Universitas Indonesia; and, as all of
# them end, Epidemiolog Griffith University
CALLINGS = frozenset(
    """kimiawan fisikawan matematikawan penyair programmer agronom demograf kartografer pustakawan apoteker perekayasa
    pemerhati penggiat pegiat pewara periset sejarawan""".split()
)
OF_SCIENCES = "olog"
# In front of whoever they are kin or friends of: istri Hariri, sahabat karib Wenger
RELATIVES = frozenset(
    """istri suami janda mendiang almarhum almarhumah keponakan menantu mertua cucu adik kakak sepupu besan paman bibi
    sahabat kekasih pacar tunangan ayahanda ibunda""".split()
)
# Who owns companies, and other people in front of whose name the noun of a company may stand: emiten milik taipan
# Low Tuck Kwong
OWNERS = frozenset(
    """konglomerat taipan pengusaha miliarder triliuner juragan saudagar keluarga tuan nyonya tokoh politikus selebritas
    artis influencer tersangka terdakwa terpidana pelaku""".split()
)
FRIENDS = frozenset("teman kawan sahabat rekan kolega".split())
CLOSE = frozenset("dekat karib akrab".split())
# What only persons do: Sjahril mengaku bersalah
DEEDS = frozenset(
    [
        ("mengaku", "bersalah"),
        ("adalah", "lulusan"),
        ("adalah", "alumnus"),
        ("lahir", "di"),
        ("lahir", "pada"),
        ("dilahirkan", "di"),
        ("meninggal", "dunia"),
        ("tutup", "usia"),
        ("menikah", "dengan"),
    ]
)
TRIGGERS = PERSON_CUES | SPEAKERS | SCHOLARS | NICKNAMED | CALLED | ASSUMED | RELATIVES | CLOSE | {"("}
TRIGGERS |= {verb for verb, _ in DEEDS}
# Roles that have numbers, and those: Wakil Ketua Umum I PBSI
NUMBERED_ROLES = frozenset("umum ketua asisten deputi komisaris direktur".split())
NUMBERS_OF_ROLES = frozenset("I II III IV V".split())
# How names end that persons have and few places: Hadiyanto, Siswoyo, Baharuddin, Rusdiansyah
NAME_ENDINGS = tuple(
    "nto ono oyo parjo din adi awan wati yati ningsih syah lina liana rul iman anti inah iyah nuddin".split()
)
