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
