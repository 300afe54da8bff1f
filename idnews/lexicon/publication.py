"""Words around the date that an article gives as its own."""

from __future__ import annotations

# Beside a date in a line of its own: `Diterbitkan: Selasa, 24 Jan 2023 09:08 WIB`, `Oleh Tim Redaksi`.
PUBLISHED = frozenset(
    "diterbitkan dipublikasikan dipublikasi dirilis diunggah ditayangkan diposting terbit tayang rilis publikasi "
    "publish published posted date tanggal tgl hari pukul jam pada wib wita wit waktu baca menit".split()
)
# Such a line gives a later date than the article's own: `Diperbarui 25 Jan 2023 10:00 WIB`.
UPDATED = frozenset("diperbarui diperbaharui pembaruan update updated diedit revisi modified".split())

# Reported speech with its day: `kata Ratna di Jakarta, Rabu (18/6/2025)`.
SPEECH = frozenset(
    (
        "kata katanya ujar ujarnya tutur tuturnya ucap ucapnya ungkap ungkapnya jelas jelasnya tegas tegasnya "
        "imbuh imbuhnya tambah tambahnya papar paparnya terang terangnya sebut sebutnya beber bebernya "
        "mengatakan menyatakan menjelaskan mengungkapkan menuturkan menegaskan menambahkan memaparkan menerangkan "
        "menyampaikan menyebutkan wartawan keterangan pernyataan siaran dikutip dilansir"
    ).split()
)
# At the start of its sentence, what tells of an earlier day: `Sebelumnya, ia mengatakan, Senin (3/2/2020)`.
EARLIER = frozenset("sebelumnya pernah sempat dulu dahulu semula awalnya".split())
# Between the speech and its day, what says that the day is another one: `ujarnya saat dilantik, Senin (3/2/2020)`.
OTHER_DAY = EARLIER | frozenset("silam lalu waktu saat ketika tahun sejak akan mendatang nanti".split())

# Behind the speech these words open no other time, but tell how it came about: `ujarnya saat ditemui di Jakarta`.
WHEN_MET = tuple(
    f"{when} {met}"
    for when in ("saat", "ketika", "waktu")
    for met in (
        "ditemui dihubungi dikonfirmasi dijumpai ditanya ditanyai dimintai diwawancara diwawancarai konferensi jumpa "
        "memberikan membuka menutup menghadiri berbincang rapat sidang"
    ).split()
)
# What stands between *mengatakan* and its day where the day is that of the speech.
FRAMES = frozenset(
    (
        "di dalam kepada melalui lewat saat ketika usai seusai via pada dari hal hari ini itu tersebut demikian "
        "wartawan keterangan pernyataan siaran sela"
    ).split()
)
# A part with one of these is a clause of what is told: `kata Budi, korban ditemukan di kamar`.
CLAUSE = frozenset("yang ditemukan terjadi tewas akan sudah telah digelar berlangsung bermula".split())
# `Hal itu disampaikan Budi di Jakarta, Jumat (20/6/2025)`
SAID = frozenset("hal demikian pernyataan itu".split())
PASSIVE_SPEECH = frozenset(
    "disampaikan diungkapkan dikatakan dijelaskan ditegaskan dinyatakan dituturkan dipaparkan disebutkan".split()
)
# Alone behind a comma this opens the next clause: `mengatakan, pada Jumat (24/1/2023) pabrik dibuka`.
ON = "pada"
# A verb that begins so goes on with what is told: `mengatakan gempa terjadi Selasa (24/1/2023)`.
ACTIVE = "me"
