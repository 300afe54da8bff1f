"""Words around an amount that bound it or make it approximate."""

from __future__ import annotations

APPROX, LOWER, UPPER, NEUTRAL = "approx", "lower", "upper", "neutral"

# Directly in front of the amount; the longest phrase wins.
QUALIFIERS = {
    "sekitar": APPROX,
    "kira-kira": APPROX,
    "kira": APPROX,  # `kira-kira` with its hyphen taken for a break
    "kurang lebih": APPROX,
    "lebih kurang": APPROX,
    "mendekati": APPROX,
    "hampir": APPROX,
    "nyaris": APPROX,
    "seputar": APPROX,
    "kurang-lebih": APPROX,
    "lebih-kurang": APPROX,
    "plus minus": APPROX,
    "plus-minus": APPROX,
    "+-": APPROX,
    "±": APPROX,
    "~": APPROX,
    "≈": APPROX,
    "+/-": APPROX,
    "ditaksir sekitar": APPROX,
    "sekira": APPROX,
    "sekitaran": APPROX,
    "lebih dari": LOWER,
    "lebih besar dari": LOWER,
    "lebih tinggi dari": LOWER,
    "lebih mahal dari": LOWER,
    "lebih banyak dari": LOWER,
    "lebih daripada": LOWER,
    "lebih besar daripada": LOWER,
    "lebih tinggi daripada": LOWER,
    "lebih mahal daripada": LOWER,
    "lebih banyak daripada": LOWER,
    "lebih": LOWER,
    "di atas": LOWER,
    "diatas": LOWER,
    "ke atas": LOWER,  # `naik ke atas US$ 100`
    "melebihi": LOWER,
    "melampaui": LOWER,
    "setidaknya": LOWER,
    "setidak-tidaknya": LOWER,
    "sedikitnya": LOWER,
    "sekurangnya": LOWER,
    "sekurang-kurangnya": LOWER,
    "sedikit-dikitnya": LOWER,
    "paling sedikit": LOWER,
    "paling tidak": LOWER,
    "paling kurang": LOWER,
    "paling rendah": LOWER,
    "minimal": LOWER,
    "minimum": LOWER,
    "upah minimum": NEUTRAL,  # the name of a wage, which the amount is
    "min.": LOWER,
    "min": LOWER,
    "mulai dari": NEUTRAL,
    ">": LOWER,
    ">=": LOWER,
    "≥": LOWER,
    "kurang dari": UPPER,
    "di bawah": UPPER,
    "dibawah": UPPER,
    "ke bawah": UPPER,  # `jatuh ke bawah US$ 30`
    "tidak sampai": UPPER,
    "tak sampai": UPPER,
    "belum sampai": UPPER,
    "kurang daripada": UPPER,
    "lebih murah daripada": UPPER,
    "lebih rendah daripada": UPPER,
    "lebih kecil daripada": UPPER,
    "lebih sedikit daripada": UPPER,
    "lebih murah dari": UPPER,
    "lebih rendah dari": UPPER,
    "lebih kecil dari": UPPER,
    "lebih sedikit dari": UPPER,
    "maksimal": UPPER,
    "maksimum": UPPER,
    "maks.": UPPER,
    "maks": UPPER,
    "max": UPPER,
    "max.": UPPER,
    "paling banyak": UPPER,
    "paling tinggi": UPPER,
    "paling besar": UPPER,
    "paling mahal": UPPER,
    "paling banter": UPPER,
    "setinggi-tingginya": UPPER,
    "sebesar-besarnya": UPPER,
    "paling kecil": LOWER,
    "paling murah": LOWER,
    "serendah-rendahnya": LOWER,
    "sebanyak-banyaknya": UPPER,
    "up to": UPPER,  # `cashback up to Rp 100 ribu`
    "<": UPPER,
    "<=": UPPER,
    "≤": UPPER,
    "hingga": UPPER,
    "sampai": UPPER,
    "sampai dengan": UPPER,
    "s/d": UPPER,
    "s.d.": UPPER,
    "s.d": UPPER,
}
# With a capital, and a capital or a number in front, these are the end of a name: `iPhone 17 Pro Max US$ 1.199`.
ENDS_OF_NAMES = frozenset({"max", "min"})
# These bound where a negation stands before them: `tidak kurang dari`, `tak pernah di bawah`, `belum mencapai`.
TURNED = {
    "mencapai": UPPER,
    "menyentuh": UPPER,
    "menembus": UPPER,
    "tembus": UPPER,
    "kurang dari": LOWER,
    "kurang": LOWER,
    "di bawah": LOWER,
    "dibawah": LOWER,
    "lebih dari": UPPER,
    "lebih": UPPER,
    "di atas": UPPER,
    "diatas": UPPER,
    "melebihi": UPPER,
    "melampaui": UPPER,
}
NEGATIONS = frozenset({"tidak", "tak", "bukan", "jangan", "belum", "tanpa"})
# May stand between a negation and what it turns: `tidak akan lebih dari`.
AFTER_NEGATION = frozenset(
    "pernah akan bisa boleh dapat mungkin bakal lagi juga sempat mampu kunjung perlu harus".split()
)
# Behind an amount these compare it with another, exact one: `Rp 2 triliun, lebih rendah dari Rp 3 triliun pada 2019`.
COMPARISONS = frozenset(phrase for phrase in QUALIFIERS if phrase.startswith("lebih ") and len(phrase.split()) == 3)
# May stand between a qualifier and the amount.
FILLERS = frozenset("sebesar senilai sejumlah jumlah sekitar level kisaran nilai".split())
# The words that can stand directly in front of a qualified amount.
OPENERS = "([\"'"  # in front of a qualifier: `"Sekitar Rp 5 juta"`
LAST_OF_QUALIFIERS = FILLERS | {phrase.split()[-1] for phrase in (*QUALIFIERS, *TURNED)}
FIRST_OF_QUALIFIERS = frozenset(phrase.split()[0] for phrase in QUALIFIERS)
# An upper bound, unless the clause tells of a change or of something reached or done.
UP_TO = frozenset({"hingga", "sampai", "sampai dengan", "s/d", "s.d.", "s.d"})
REACHED = frozenset(
    (
        "telah sudah naik turun melonjak melesat meroket melejit meningkat menurun menguat melemah merosot "
        "anjlok menyusut tumbuh bertambah berkurang terkoreksi terapresiasi terdepresiasi menanjak membengkak "
        "melambung melorot ambles ambruk tergelincir jatuh terpangkas mencapai menembus tembus menyentuh "
        "sempat dinaikkan diturunkan terkumpul terkerek terdongkrak kenaikan penurunan lonjakan peningkatan "
        "menaikkan memangkas meningkatkan menurunkan menambah mengurangi mendongkrak mengerek melambungkan terbang "
        "menumpuk menggunung longsor rontok loyo ambrol merangkak merayap memperbesar membengkakkan "
        "ditingkatkan dipangkas dikerek didongkrak ditambah dikurangi ditekan menekan diperbesar diperkecil "
        "memperkecil dipotong digenjot menggenjot digandakan dilipatgandakan menggelembung membesar mengecil menciut "
        "mengempis terpuruk terjun terjungkal terperosok tersungkur terkikis tergerus tertekan terdorong terangkat "
        "terjerembap membubung membumbung meledak memuncak mendaki melompat loncat meloncat melesak jeblok drop "
        "rebound bangkit pulih menebal menipis melebar menyempit"
    ).split()
)
# Directly behind the amount.
BEHIND = {
    "lebih": LOWER,
    "ke atas": LOWER,
    "keatas": LOWER,
    "atau lebih": LOWER,
    "ke bawah": UPPER,
    "kebawah": UPPER,
    "atau kurang": UPPER,
}
# What *lebih* compares where one of these follows: `Rp 5 miliar lebih rendah`, `… atau lebih tinggi 9 persen`.
COMPARED = frozenset(
    "dari daripada lebih tinggi rendah besar kecil banyak sedikit mahal murah baik buruk cepat lambat awal lama kuat "
    "lemah jauh dekat luas sempit panjang pendek lanjut dahulu dulu efisien hemat ringan berat ketat longgar "
    "sehat optimal efektif maksimal bagus jelek unggul aman stabil mudah sulit sering jarang realistis adil "
    "layak cocok penting menguntungkan bermanfaat nyaman sederhana rumit praktis fleksibel kompetitif terjangkau "
    "menarik tepat wajar cerah produktif".split()
)
