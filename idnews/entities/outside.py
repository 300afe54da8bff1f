"""What news writes with capitals and is no entity: degrees, indexes, languages, treaties, holidays, who signs."""

from __future__ import annotations

from idnews.entities import terms
from idnews.entities.gazetteer import code_of
from idnews.entities.labels import EVENT, LOC, ORG, PERSON
from idnews.entities.spans import Spans
from idnews.lexicon import currencies, dates
from idnews.values import Label

# Academic degrees behind a person's name, which no organisation is called: Fachmi Idris, MKes
DEGREES = frozenset(
    """SH MH MSi MKes MPH MBA MSc PhD SpOG SpPD SpU SpB SpA SpJP SpPK SpP SpM SpKJ SpAn MAg MPd MHum SSos SPd SAg SKM
    SKom SPt SHut SFarm MEng BSc LLM Lc S.H M.H M.Si M.Kes M.Sc M.Pd M.Hum M.Ag M.M M.T M.A S.E S.Sos S.Pd S.Ag S.Kom
    S.T S.IP S.STP S.I.K S.IK M.AP M.IP M.Han M.P M.E M.Eng S.Keb S.Kep S.Tr.K S.Psi M.Psi Ph.D Sp.OG Sp.PD Sp.A
    Sp.B""".split()
)

# Degrees and orders that are something else as often, but not behind a person's name: Azyumardi Azra MA, menilai
UNSURE_DEGREES = frozenset("MA MM MT MARS MAP SE ST SIP Pr SJ OFM MSC SVD CICM MSF SDP PRR SSpS".split())

ALL_DEGREES = DEGREES | UNSURE_DEGREES
_PARTS_OF_DEGREES = frozenset(",.").union(*(degree.split(".") for degree in ALL_DEGREES))

# Weather, offices and kinds of clinics that look like names and are none
NO_NAMES = frozenset({"El Nino", "El Niño", "La Nina", "La Niña", "Chef de Mission", "Posyandu", "Puskesmas"})
# ... and God, the acronyms of numbers, prices and duties, and of *search and rescue*
NO_NAMES |= frozenset(["Sepatu Emas", "Bola Emas", "Bola Perak", "Sarung Tangan Emas", "Medali Emas"])
# ... who somebody is, where a sentence begins
NO_NAMES |= frozenset("Natalan Lebaranan FID FPSO MBG".split())  # and what is done at feasts, terms of oil and meals
NO_NAMES |= frozenset("Musikus Sineas Budayawan Novelis Vokalis Gitaris Sutradara Aktor Aktris Penyanyi".split())
NO_NAMES |= frozenset("Tuhan Allah NISN NIK NPWP NIP NIDN NUPTK HBA HMA DMO SAR HPP HAP".split())
# Of exchanges, and no companies: Dow Jones naik 0,5 persen, but Dow Jones & Co.
SHARE_INDEXES = frozenset(
    {
        "Topix",
        "TOPIX",
        "Kospi",
        "KOSPI",
        "Hang Seng",
        "Taiex",
        "TAIEX",
        "DAX",
        "Sensex",
        "PSEi",
        "Dow Jones",
        "Dow Jones Industrial Average",
        "Nasdaq Composite",
        "Nasdaq 100",
        "S & P 500",
        "Russell 2000",
        "FTSE 100",
        "CAC 40",
        "Stoxx 600",
        "STOXX 600",
        "Euro Stoxx 50",
        "Nikkei 225",
        "Nifty 50",
        "ASX 200",
        "CSI 300",
        "Shanghai Composite",
        "Shenzhen Component",
    }
)
# In front of figures: RM 4.085 per ton
MONEY_CODES = currencies.LOWER_CASE_CODES | currencies.ABBREVIATIONS.keys()
# In a list of languages, of which the first stands behind *bahasa*: bahasa Indonesia dan Tagalog
BEFORE_LANGUAGES = frozenset(["bahasa", "berbahasa"])
LANGUAGES = frozenset(
    """Tagalog Hindi Urdu Mandarin Kanton Kantonis Bengali Tamil Persia Ibrani Latin Sanskerta Sunda Jawa Melayu Bali
    Swahili Kurdi""".split()
)
# First word of holidays, which are dates: Hari Pendidikan Nasional; persons have it too
DAY = "Hari"
# In front of the place where a treaty was made: Memorandum Budapest
TREATIES = frozenset("Memorandum Protokol Konvensi Deklarasi Traktat Perjanjian Kesepakatan Konsensus Komunike".split())
# Of these, those that are books: Perjanjian Baru
TESTAMENTS = frozenset(["Baru", "Lama"])
# Peoples, also where no word in front says so, and what says so of others: warga Uighur, etnis Minahasa
PEOPLES = frozenset("Uighur Uyghur Rohingya Hutu Tutsi Pashtun Kurdi".split())
BEFORE_PEOPLES = frozenset("etnis etnik suku".split())
TRIBAL = frozenset("wilayah daerah distrik kawasan".split())  # distrik suku Waziristan, a place
# In front of names of God: Tuhan Yang Maha Esa
MAHA = "Maha"
# Levels of volcanoes, taken for places: naik dari Waspada ke Awas; the paper of that name is none
LEVELS = frozenset("Waspada Siaga Awas".split())
# In front of what films, and is no broadcaster: rekaman CCTV
CAMERA, FILMS = "CCTV", frozenset("rekaman kamera".split())
# Days at a name's end that are none of its words; *Minggu* may be: Pasar Minggu, Jaka Minggu
SURE_WEEKDAYS = terms.WEEKDAYS - {"Minggu"}
_BEFORE_NO_NAMES = TREATIES | BEFORE_PEOPLES | {MAHA}
_FIRST_WORDS = TREATIES | PEOPLES | LEVELS | {DAY, CAMERA} | {name.partition(" ")[0] for name in SHARE_INDEXES}

COPYRIGHT = "©"
# Who works on an article, in front of a colon and a name: Editor: Tendi Mahadi
SIGNERS = frozenset(
    """Penulis Editor Reporter Pewarta Penerjemah Penyunting Redaktur Kontributor Fotografer Wartawan""".split()
)
# Whose pictures papers print, in front of a stroke and who took them: Antara/Rivan Awal Lingga
PICTURE_AGENCIES = frozenset(
    ["ANTARA FOTO", "ANTARA", "Antara", "REUTERS", "Reuters", "AFP", "AP", "AP Photo", "EPA", "Xinhua", "Getty Images"]
)
# What advisers are for, in front of their country or name: Penasihat Keamanan Nasional AS Mike Waltz
ADVISER = "penasihat"
ADVICE = ["Keamanan", "Nasional"]

# In front of a market that is no place: Nilai Pasar Nvidia
MARKET, OF_MARKETS = "Pasar", frozenset("nilai kapitalisasi pangsa".split())
# Behind it stands a person, if no place: anggota Komisi VI DPR Choirul Sholeh
PARLIAMENT = "DPR"
# In front of the party of who sits there: anggota Komisi III DPR Fraksi NasDem
FACTION, PARLIAMENTS = "Fraksi", frozenset("DPR DPRD MPR DPD".split())
# What has Roman numbers, behind which a sentence may end: pada sesi I. Meski begitu
NUMBERED = frozenset("sesi babak tahap putaran kuartal triwulan semester kelas golongan bagian jilid zona".split())


def is_no_entity(texts: list[str], first: int, last: int, label: Label) -> bool:
    """Whether this is a day, an index, a treaty or a people: `Hari Bumi`, `S&P 500`, `etnis Minahasa`."""
    before = texts[first - 1] if first else ""
    if texts[first] not in _FIRST_WORDS and before not in _BEFORE_NO_NAMES:  # most
        return False
    if before == MAHA:
        return True
    if before in BEFORE_PEOPLES and label is not EVENT:
        return texts[max(0, first - 2)] not in TRIBAL
    if texts[first] in PEOPLES and last - first == 1:
        return label in (LOC, ORG)  # a person may be called so
    if texts[first] in LEVELS and last - first == 1:
        return label is LOC
    if texts[first] == CAMERA:
        return before in FILMS
    if not SHARE_INDEXES.isdisjoint((" ".join(texts[first:last]), " ".join(texts[first : last + 1]))):
        return True
    if label is LOC and before in TREATIES and texts[last : last + 1] != ["-"]:
        return code_of(" ".join(texts[first:last])) is None  # `Perjanjian Indonesia-Jepang`
    if texts[first] in TREATIES and last - first == 2 and label not in (EVENT, PERSON):
        return texts[first + 1] not in TESTAMENTS
    return texts[first] == DAY and last - first > 1 and label in (ORG, LOC)


def is_weekday(texts: list[str], i: int) -> bool:
    """Whether a day ends what was taken for a name: `bertemu di Amman Ahad`, but not `Pasar Senin`."""
    return texts[i] in SURE_WEEKDAYS and texts[i - 1] != MARKET


def are_degrees(texts: list[str], first: int, last: int, before: Spans) -> bool:
    """Whether these words are degrees behind a person and a comma: the `I.K.` of `Hari Nugroho, S.I.K.`"""
    if texts[last - 1] not in _PARTS_OF_DEGREES:  # most
        return False
    start = before[-1].last if before and before[-1].label is PERSON else first
    marks = texts[start:last]
    return marks[:1] == [","] and "." in marks and all(word in _PARTS_OF_DEGREES for word in marks)


def is_degree(texts: list[str], i: int, before: Spans) -> bool:
    """Whether the word at `i` stands between commas behind a person."""
    person = bool(before) and before[-1].label is PERSON and before[-1].last == i - 1
    return person and texts[i - 1] == "," and texts[i + 1 : i + 2] == [","]


def before_date(texts: list[str], first: int, last: int) -> int:
    """Where a name ends that has swallowed a day: `Festival Toba 12 Juli`; that of `Peristiwa 27 Juli` is one."""
    for day in range(last - 1, max(first, last - 4), -1):
        if texts[day].isdecimal() and len(texts[day]) < 3 and "".join(texts[day + 1 : day + 2]).lower() in dates.MONTHS:
            named_after = texts[day - 1].lower() in dates.NAMED_AFTER_DAYS  # `Stadion Gelora 10 November`
            named_after = named_after or (day - first == 1 and not texts[first].isupper())
            year = "".join(texts[day + 2 : last])
            return day if not named_after and (not year or year.isdecimal()) else last
    return last
