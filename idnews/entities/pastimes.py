"""Words of sports, the arts and elections around names, as tables; no functions."""

from __future__ import annotations

# Players of teams, and the goal: in front of a city they mean its club, `bek Lille`.
OF_TEAMS = frozenset("bomber striker winger penyerang bek kiper gelandang gawang".split())
OF_TEAMS |= frozenset(map(str.capitalize, OF_TEAMS))
# Of sports where one plays alone
PLAYERS_ALONE = frozenset("petenis pegolf pebulutangkis tunggal petinju pecatur pesnoker".split())
# Who plays for a country, which stands between this and the player: wakil Hong Kong Ng Ka Long
ATHLETES = PLAYERS_ALONE | frozenset(
    """wakil ganda pembalap perenang pelari pesepeda atlet lifter pemain pelatih bintang penyanyi aktor aktris
    sutradara""".split()
)

# Between two who play each other
AGAINST = frozenset("kontra versus vs".split())

# In front of events, and of places that have given one its name: `Putaran Doha`; behind events, of places.
QUALIFICATION, ROUND = "Kualifikasi", "Putaran"
ZONE = "zona"
# Leagues that go by a letter or number: Serie B, Ligue 1
SERIES = frozenset("Serie Ligue".split())

# Elections, which end in their place: Pilkada Salatiga
ELECTIONS = frozenset("Pilkada Pilgub Pilwalkot Pilwako Pilbup".split())

# Meetings, behind whose number stands whose they are: Muktamar ke-34 NU
MEETINGS = frozenset("Muktamar Kongres Munas Munaslub Musyawarah Konferensi".split())

# Works whose titles stand in quotes right behind the word: lagu "Runtuh"
WORKS = frozenset(
    "lagu film album novel buku serial sinetron drama singel single gim puisi cerpen lukisan roman naskah lakon".split()
)
# Behind the title of a work, in front of who made it, and small words within: film Rumah untuk Bunda garapan
MADE_BY = frozenset("garapan karya besutan arahan ciptaan gubahan".split())
WITHIN_TITLES = frozenset("untuk di dari dengan ke yang pada tanpa dalam si sang bagi tentang".split())
OPENING_QUOTES, CLOSING_QUOTES = frozenset('"“'), frozenset('"”')

# Words that make the name of a contest whole: Turnamen MPL Indonesia Season 17
CONTEST_WORDS = frozenset(
    "Cup Season Championship Championships League Open Masters Series Games Summit Conference".split()
)
# Leagues that have a number, also in front of a stretch of time: Liga 1 tahun lalu
NUMBERED_LEAGUES = frozenset("Liga Ligue Formula Divisi".split())
# Games of regions: Porprov Jatim
GAMES = frozenset("Porprov Porkab Porkot Porda Porseni Popda Popnas Pomnas Peparnas Pornas Peparprov".split())
# Events and awards that look like places and bodies
KNOWN_EVENTS = frozenset(["LaLiga", "La Liga", "Eredivisie", "MLS", "Ballon d'Or", "ARTJOG", "Artjog", "Coachella"])
# Last words of events that were taken for places: Antalya Diplomacy Forum
TAILS_OF_NO_PLACES = frozenset("Forum Dialogue Fest Games Open Fair Week Festival Conference".split())
# First words of the same: Pekan Raya Jakarta
HEADS_OF_NO_PLACES = frozenset("Pekan Festival Pameran Turnamen Kejuaraan".split())
# Last words of events, whatever the tagger took them for: ASEAN Championship
EVENT_TAILS = frozenset("Championship Championships Summit Marathon Awards".split())
# A prize with its head and what it is given for: Hadiah Nobel Fisika
PRIZE, PRIZE_HEAD = "Nobel", "Hadiah"
# ... and who gives it: Komite Nobel Norwegia
GIVERS = frozenset("Komite Yayasan Majelis Panitia Institut Museum Pusat Akademi Dewan".split())
PRIZE_FIELDS = frozenset("Perdamaian Sastra Fisika Kimia Kedokteran Ekonomi".split())
# Contests that seem to be persons, in front of their winners: Roland Garros Carlos Alcaraz
CONTESTS_LIKE_PERSONS = frozenset([("Roland", "Garros")])
# First words of competitions that are of two words: Super Bowl LVIII
CONTESTS = frozenset([("Super", "Bowl"), ("Grand", "Prix"), ("Copa", "America"), ("Copa", "Libertadores")])

# In front of those who play together, whatever their name looks like: band Sunset Bayu; and between the two: band indie
BANDS = frozenset("band boyband girlband supergrup orkes kuartet duo".split())
GENRES = frozenset(
    "indie rock pop metal punk folk jazz reggae ska dangdut keroncong alternatif legendaris lawas".split()
)
# Of these, the ones that may be of two that are named one by one: duo Ocon dan Gasly
OF_FEW = frozenset("kuartet duo".split())
# In front of the title of a show, and what has one: konser bertajuk Tiang Bendera
TITLED, SHOWN = "bertajuk", frozenset("konser tur pameran festival pertunjukan pentas".split())
# First words of where works are shown: Di Festival Film Cannes, film karya
SETTINGS = frozenset("Festival Piala Anugerah Pekan Pameran".split())
# Behind a comma and the kind of a work: Netflix, film itu
POINTING = frozenset("itu ini tersebut".split())
# Who are members of what stands behind, if they are several: dua belas pemain Wild Boars
MEMBERS = frozenset("pemain karyawan personel anggota kader prajurit pengurus".split())
SEVERAL = frozenset("para sejumlah beberapa puluhan ratusan ribuan belas".split())
# Behind the town of a club: Newcastle United
TAILS_OF_CLUBS = frozenset("United City Hotspur Rovers Wanderers Albion Athletic".split())
# In front of a club by its town, if the text has the club
BEFORE_CLUBS = (
    OF_TEAMS
    | AGAINST
    | frozenset(
        """kandang markas lawan melawan menghadapi menjamu mengalahkan menundukkan menaklukkan menahan membekap skuad
    tim klub pelatih manajer kapten pemain suporter fan atas oleh""".split()
    )
)
