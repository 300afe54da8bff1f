"""Words of buildings, monuments and capital cities, as tables; no functions."""

from __future__ import annotations

# Behind it, a pointing word and a comma stands the city's name: di ibu kota provinsi itu, Zahedan
CAPITAL_CITY, MOTHER = "ibukota", "ibu"
POINTING = frozenset("itu tersebut ini".split())
# Buildings that mostly have a name of their own in front of their city's: Bandara Sepinggan Balikpapan
NAMED_BUILDINGS = frozenset("Bandara Stadion GOR RSUD RSUP RS".split())
# ... with a code in brackets: Bandara Internasional Yogyakarta (YIA)
WITH_CODES = frozenset("Bandara Stadion Pelabuhan Terminal Stasiun Kawasan Taman".split())
# No names of their own: Stadion Utama Riau
OF_MANY = frozenset("Utama Nasional Internasional Agung Raya Umum Daerah Induk Besar Baru".split())
NO_CITIES = frozenset({"Ngurah Rai", "Gelora Bung Karno"})  # Bandara I Gusti Ngurah Rai
# Places whatever they do: Tugu Pers Mendur
MONUMENTS = frozenset("Tugu Monumen Candi".split())
NO_MONUMENTS = frozenset("Insurance Pratama Reasuransi Mandiri Re".split())  # Tugu Insurance
OFFICE = "Kantor"  # di Kantor Kementerian Sosial
# Behind these a seat of government is who acts: juru bicara Kremlin, kritik terhadap Gedung Putih
OF_ACTORS = frozenset(
    "bicara jubir utusan pejabat sumber pihak sikap terhadap kepada bagi tekanan desakan kebijakan pemerintahan".split()
)
