"""Verbs as headlines have them, without *me-*: `Uber Gandeng Blue Bird`. A table, no functions.

Only those that plain text does not show to be ordinary words; `idnews.entities.views.is_ordinary` knows the others.
"""

from __future__ import annotations

_VERBS = frozenset(
    (
        "akhiri atasi awasi bantah bantai batasi beber beberkan bekuk benamkan bidik bobol bombardir boyong caplok "
        "catat cegah ciduk copot curi dakwa danai datangi desak dongkrak dulang edarkan gaet galang gandeng garap "
        "gasak gaungkan gebrak gebuk geledah gelontorkan gembleng gempur genjot geruduk gilas gulung guncang guyur "
        "habisi hadang hadiri hajar hantam hapus hibur himpun ikuti injak jajaki jegal jinakkan juarai jumpai "
        "kandaskan kantongi kantungi kawal kecam kejutkan kepung keruk ketuk kibarkan kritisi kuasai kucurkan "
        "kukuhkan kurangi kutuk lampaui lantik larang lebur lewati libas libatkan lindungi lumat lunasi luncurkan "
        "marahi masuki nobatkan padati pangkas patok pecat pecundangi perangi perbanyak perberat percepat "
        "perkenalkan perkuat perluas permak permalukan perpanjang persilakan persoalkan pimpin pinjami pugar puji "
        "rajai ralat ramalkan rampas rangkul raup rayakan rebut rekrut restui ringkus rintis rogoh rombak sabet "
        "saingi salip salurkan samai sambangi sambut sanggah sanjung satroni sebar segel sekap selenggarakan "
        "sentil sepakati seret setop setujui sindir singkirkan sita sodorkan soroti sumbang suntik suntikkan susul "
        "takluk taklukkan taksir tampung tandatangani tanggapi tangguhkan tangkal tantang tebar tebas tekan teken "
        "tekuk telusuri tepis terapkan terkam tinjau tiru tuding tumbangkan tumpas tunda ungguli ungkit usung usut "
        "warnai yakini"
    ).split()
)
# With a capital, and as passives: `Kapal Ditangkap`.
HEADLINE_VERBS = frozenset(map(str.capitalize, (*_VERBS, *(f"di{verb}" for verb in _VERBS))))
