"""Titles and ranks in front of persons, as tables; no functions."""

from __future__ import annotations

# Titles that never begin a person's name.
SURE_TITLES = frozenset(
    """presiden wapres menteri menlu menkeu mendag menhub mendagri menko gubernur bupati walikota jenderal
    letjen mayjen brigjen kolonel kapten komjen irjen kombes akbp kompol letkol ceo cfo cto coo cio cmo chro dirut
    direktur komisaris ketua profesor prof dr ir drs bapak ibu pak bu mr mrs ms
    jendral laksamana laksdya laksda laksma marsekal marsdya marsda marsma letnan mayor kopral sersan brigadir
    serma serka sertu serda pratu praka bripda briptu aipda ipda iptu aiptu bripka akp kombespol
    mensos menpora menhan menkes mentan mendiknas mensesneg mendikbud menperin ustaz ustad ustadz kiai kyai
    kabareskrim kapolri wakapolri kapolda kapolres kapolsek kapolresta kapoltabes kasatreskrim kajari kajati pangdam
    pangkostrad dandim danrem danjen ksad ksal ksau sekda sekjen sekwan ketum waketum menkominfo menkumham menristek
    menpan menpera menhut menag menakertrans menbudpar wamen wamenkeu wamenlu wamenag camat lurah kades dubes
    konjen dirjen capres cawapres cagub cawagub cabup caleg presdir presdirut
    pendeta pdt romo mgr pastor biksu bhikkhu tgh tgk uskup kardinal sir tuan nyonya nona dokter kapten wagub wabup
    wali kanselir ekuin polkam polhukam kesra marves
    wakapolda wakapolres wakapolresta wakapolrestabes kapolrestabes winger stopper playmaker
    presenter komika novelis seniman influencer youtuber selebgram vlogger streamer jurnalis wartawan fotografer notaris
    arsitek desainer terdakwa tersangka saksi pedagang nelayan perawat bidan panitera ajudan pembalap pebalap petenis
    petinju atlet wasit kasad kasal kasau kasum kasatgas kasat kanit danramil kadishub kadinkes kadisdik kadus kepsek
    seskab menkum menham menlh menaker mendikdasmen mendiktisaintek menkomdigi menekraf mentrans cawabup""".split()
)

# Of these, the ranks, which also part an organisation from a person: TNI Jenderal Moeldoko
RANKS = frozenset(
    """jenderal jendral letjen mayjen brigjen kolonel komjen irjen kombes akbp kompol laksamana laksdya laksda laksma
    marsekal marsdya marsda marsma kolonel letkol""".split()
)
# Second words of ranks, and branches behind them: Laksamana Pertama, Letkol Inf
RANK_TAILS = frozenset(
    "Pertama Madya Muda Jenderal Besar Kolonel Satu Dua Inf Kav Arm Arh Czi Cpm Mar Pol Laut TNI".split()
)
# Unless they are part of its own name: Direktorat Jenderal Pajak
BEFORE_GENERAL = frozenset("Direktorat Sekretariat Inspektorat Konsulat Staf Direktur Sekretaris Inspektur".split())

# Jobs in English, and in Indonesian with what they are about in English: Head of Investor Relations, Direktur Sales
JOBS = frozenset(
    """head vp svp evp avp gm president director manager officer analyst economist strategist specialist secretary
    direktur manajer kepala""".split()
)
# Of one alone, which another may join: Founder & CEO
JOBS_ALONE = frozenset("ceo cfo coo cto cmo chro founder cofounder chairman".split())
# What they are about, last words and others: GM External Affairs, Portfolio Manager
FIELDS = frozenset(
    """affairs relations relation communication communications policy marketing business engineering technology
    operations operation finance research development strategy compliance sustainability partnership partnerships csr
    sales legal""".split()
)
BEFORE_FIELDS = FIELDS | frozenset(
    """public corporate government external internal investor media digital product financial risk equity technical
    investment portfolio area brand senior junior regional country managing human resources growth commercial
    retail""".split()
)
WITHIN_JOBS = frozenset("of and & dan ,".split())
