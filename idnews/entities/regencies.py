"""Short names of regencies in regional news, as a table; no functions.

Put together from pieces, as `Kotim` from *Kotawaringin Timur*. Left out are those that are also words, names or
the acronyms of bodies: *Mura*, *Mitra*, *OKI*, *Palas*, *Kapuas*.
"""

from __future__ import annotations

SHORT_REGENCIES = frozenset(
    """Kotim Kobar Gumas Pulpis Barsel Bartim Barut Batola Tanbu Kukar Kutim Kubar Mahulu
    Lobar Loteng Lotim Muba Muratara Tapteng Tapsel Taput Labura Labusel Sergai Paluta
    Abdya Inhu Inhil Rohul Rohil Kuansing Tanjabtim Tanjabbar Muarojambi Lamteng Lamsel Lamtim Lambar Tubaba
    Bateng Beltim Pessel
    Minut Minsel Bolmong Bolmut Bolsel Boltim Bonebol Gorut Morut Parimo Touna Balut Bangkep
    Konsel Konut Konkep Kolut Koltim Butur Busel Buteng Polman Mateng Lutim Lutra
    Halsel Halteng Haltim Halut Halbar""".split()
)

# Who holds an office in a region or is to hold one, in front of its name: Wagub Banten Dimyati Natakusumah
OFFICIALS = frozenset(
    """bupati wabup gubernur wagub walikota walkot wawali wawalkot sekda sekdaprov sekprov sekkab sekkot camat
    penjabat pj kajari kajati wakajati kapolres kapolresta kapolrestabes wakapolres kapolda wakapolda kapolsek
    kapolsekta dandim danrem pangdam danramil kadinkes kadisdik kadishub kadinsos kadispar kakanwil kalapas
    karutan cagub cawagub cabup cawabup cawalkot cawali cawawali""".split()
)
OFFICIALS_OF_TWO = frozenset([("Kasatpol", "PP"), ("Sekretaris", "Daerah")])
# Behind such a title: Bupati terpilih Blora
IN_OFFICE = frozenset("terpilih petahana nonaktif".split())
# Who is head of a village, in front of its name, also in two words: Kades Sukamaju Hadiyanto
HEADS_OF_VILLAGES = frozenset("Kades Lurah Kadus Keuchik".split())
HEAD, VILLAGE, HAMLET = "kepala", "Desa", "Dusun"
# How names of villages begin and end
VILLAGE_STARTS = tuple("Suka Karang Mekar Sumber Kedung Wono Banjar Sido Tegal Kali Tanjung Ci Padang Sungai".split())
VILLAGE_ENDS = tuple("rejo mulyo sari jaya agung harjo maju makmur asri anyar".split())
