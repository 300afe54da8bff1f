"""Verbs as headlines have them, without *me-*: `Uber Gandeng Blue Bird`. A table, no functions.

Those that plain text does not show to be ordinary words, which `idnews.entities.views.is_ordinary` knows, and those of
the others that the tagger takes into names: `Jay Idzes Gabung Sassuolo`.
"""

from __future__ import annotations

_VERBS = frozenset(
    (
        "akhiri atasi awasi bantah bantai batasi beber beberkan bekuk benamkan bidik bobol bombardir boyong caplok "
        "catat cecar cegah ciduk copot curi dakwa danai datangi desak dongkrak dulang edarkan gabung gaet gagalkan "
        "galang gandeng garap gasak gaungkan gebrak gebuk geledah gelontorkan gembleng gempur genjot geruduk geser "
        "gilas gugat gulung guncang guyur habisi hadang hadiri hajar hantam hapus hibur himpun ikuti injak jajaki "
        "jegal jinakkan jual juarai jumpai kandaskan kantongi kantungi kawal kebut kecam kejar kejutkan kepung "
        "keruk ketuk kibarkan kritik kritisi kuasai kucurkan kukuhkan kurangi kutuk lampaui lantik larang lebur "
        "lewati libas libatkan lindungi lolos lumat lunasi luncurkan marahi masuki melaju melantai menangi merger "
        "naikkan nobatkan pacu padati pangkas patok pecahkan pecat pecundangi perangi perbanyak perberat percepat "
        "perkenalkan perkuat perluas permak permalukan perpanjang persilakan persoalkan pimpin pinjami pisahkan "
        "pugar puji raih rajai ralat ramalkan rampas rangkul raup rayakan rebut rekrut rengkuh resmikan restui "
        "rilis ringkus rintis rogoh rombak sabet saingi salip salurkan samai sambangi sambut sanggah sanjung sasar "
        "satroni sebar segel sekap selenggarakan sentil sepakati seret setop setujui siapkan sindir singkirkan sita "
        "sodorkan soroti sumbang suntik suntikkan susul tahan takluk taklukkan taksir tambah tampung tandatangani "
        "tanggapi tangguhkan tangkal tantang tawarkan tebar tebas tekan teken tekuk telusuri tembus tepis terapkan "
        "terkam tetapkan tinjau tiru tuding tumbangkan tumpas tunda tunjuk turunkan umumkan ungguli ungkit usung "
        "usut wajibkan warnai yakini duduki kunjungi tangani hadapi dalami amankan gerebek ringkus ciduk gelar bekali "
        "sosialisasikan optimalkan pertanyakan perjuangkan gelorakan deklarasikan jadikan hentikan lepas terjungkal "
        "tersungkur terpeleset terseok terhempas terlempar terdepak terpuruk tenggelam hanyut karam meletus longsor"
    ).split()
)
# With a capital, and as passives: `Kapal Ditangkap`.
HEADLINE_VERBS = frozenset(map(str.capitalize, (*_VERBS, *(f"di{verb}" for verb in _VERBS))))
