"""The news agencies of the world, by their short names, other spellings and sites."""

import re
from collections.abc import Mapping


def agency_named(printed: str) -> str | None:
    """Return the short name of the agency that `printed` names in full or in short, or none."""
    return _BY_SPELLING.get(_key(printed))


def agency_of_host(host: str) -> str | None:
    """Return the short name of the agency that serves this host or a parent of it, or none."""
    labels = host.lower().split(".")
    return next((_BY_SITE[site] for n in range(len(labels)) if (site := ".".join(labels[n:])) in _BY_SITE), None)


def _key(printed: str) -> str:
    words = re.sub(r"[^\w\s]", "", printed.casefold()).split()
    if words[:1] == ["the"]:
        words = words[1:]
    return " ".join(words)


# One line an agency: short name | other spellings | sites. A spelling "!" marks short names that are
# everyday words or common abbreviations, known by their long names alone.
_TABLE = """
Yonhap|Yonhap News Agency;Yonhap News;Yonhap News TV;연합뉴스|yna.co.kr;yonhapnews.co.kr
AP|Associated Press;The Associated Press;AP News|apnews.com;ap.org
Reuters|Thomson Reuters;Reuters News Agency|reuters.com
AFP|Agence France-Presse;Agence France Presse;AFPBB|afp.com
UPI|United Press International|upi.com
Bloomberg|Bloomberg News|bloomberg.com
dpa|Deutsche Presse-Agentur;dpa-AFX|dpa.com;dpa-international.com
EFE|Agencia EFE;Agencia Efe|efe.com
ANSA|Agenzia ANSA;Agenzia Nazionale Stampa Associata|ansa.it
AGI|Agenzia Italia|agi.it
Adnkronos||adnkronos.com
Europa Press||europapress.es
Lusa|Agência Lusa|lusa.pt
PA|!;PA Media;Press Association;PA news agency|pamediagroup.com
APA|!;Austria Presse Agentur|apa.at
Keystone-SDA|Keystone-ATS|keystone-sda.ch
Belga|Belga News Agency|belganewsagency.eu
ANP|!;Algemeen Nederlands Persbureau|anp.nl
TT|!;TT News Agency;Tidningarnas Telegrambyrå|tt.se
NTB|Norsk Telegrambyrå|ntb.no
Ritzau||ritzau.dk
STT|!;Suomen Tietotoimisto|stt.fi
BNS|Baltic News Service|bns.ee
PAP|!;Polish Press Agency;Polska Agencja Prasowa|pap.pl
CTK|ČTK;Czech News Agency|ctk.eu;ceskenoviny.cz
TASR||tasr.sk
MTI|!;Hungarian News Agency|mti.hu
Agerpres||agerpres.ro
BTA|Bulgarian News Agency|bta.bg
HINA|Hrvatska izvještajna novinska agencija|hina.hr
Tanjug||tanjug.rs
FoNet||fonet.rs
STA|!;Slovenian Press Agency|sta.si
ANA-MPA|AMNA;Athens-Macedonian News Agency|amna.gr
Anadolu|Anadolu Agency;AA;Anadolu Ajansı|aa.com.tr
DHA|Demirören Haber Ajansı|dha.com.tr
IHA|İhlas Haber Ajansı;Ihlas News Agency|iha.com.tr
TASS|ITAR-TASS;TASS news agency;ТАСС|tass.com;tass.ru
RIA Novosti|RIA;РИА Новости|ria.ru
Interfax|Интерфакс;Russia & CIS Newswire|interfax.ru;interfax.com
Sputnik|Sputnik International|sputniknews.com;sputnikglobe.com
Ukrinform|Укрінформ|ukrinform.net;ukrinform.ua
Interfax-Ukraine|Інтерфакс-Україна|interfax.com.ua
UNIAN|УНІАН|unian.net;unian.info
BelTA|БЕЛТА|belta.by
Kazinform||inform.kz;kazinform.kz
Trend|!;Trend News Agency|trend.az
Azertac|AZERTAC|azertag.az
Armenpress||armenpress.am
IRNA|Islamic Republic News Agency|irna.ir
Tasnim|Tasnim News Agency|tasnimnews.com
Fars|Fars News Agency;FNA|farsnews.ir
Mehr|Mehr News Agency;MNA|mehrnews.com
ISNA|Iranian Students' News Agency|isna.ir
SPA|!;Saudi Press Agency|spa.gov.sa
WAM|Emirates News Agency|wam.ae
KUNA|Kuwait News Agency|kuna.net.kw
QNA|Qatar News Agency|qna.org.qa
BNA|Bahrain News Agency|bna.bh
ONA|Oman News Agency|omannews.gov.om
Petra|!;Jordan News Agency;Petra News Agency|petra.gov.jo
MENA|!;Middle East News Agency|mena.org.eg
SANA|Syrian Arab News Agency|sana.sy
NNA|National News Agency;Lebanese National News Agency|nna-leb.gov.lb
WAFA|Palestinian News and Info Agency|wafa.ps
INA|!;Iraqi News Agency|ina.iq
MAP|!;Maghreb Arabe Presse;Moroccan News Agency|mapnews.ma
APS|!;Algeria Press Service;Algérie Presse Service|aps.dz
TAP|!;Tunis Afrique Presse|tap.info.tn
Xinhua|Xinhua News Agency;Xinhuanet;新华社;新華社|xinhuanet.com;news.cn
CNS|!;China News Service;中新社|chinanews.com;ecns.cn
CNA|!;Central News Agency;中央社|focustaiwan.tw
Kyodo|Kyodo News;共同通信|kyodonews.net;kyodonews.jp
Jiji|Jiji Press;時事通信;Jiji Press News Agency|jiji.com
KCNA|Korean Central News Agency;조선중앙통신|kcna.kp;kcnawatch.org
Newsis|뉴시스|newsis.com
News1|뉴스1|news1.kr
VNA|Vietnam News Agency;TTXVN|vnanet.vn;vietnamplus.vn
Bernama||bernama.com
Antara|Antara News|antaranews.com
PNA|!;Philippine News Agency|pna.gov.ph
TNA|!;Thai News Agency|tna.mcot.net
Montsame||montsame.mn
PTI|Press Trust of India|ptinews.com
ANI|Asian News International|aninews.in
IANS|Indo-Asian News Service|ians.in
UNI|!;United News of India|uniindia.com
APP|!;Associated Press of Pakistan|app.com.pk
BSS|Bangladesh Sangbad Sangstha|bssnews.net
UNB|!;United News of Bangladesh|unb.com.bd
RSS|!;Rastriya Samachar Samiti|
NAN|!;News Agency of Nigeria|nannews.ng
GNA|Ghana News Agency|gna.org.gh
KNA|!;Kenya News Agency|kenyanews.go.ke
SAnews||sanews.gov.za
Ethiopian News Agency|!;ENA|ena.et
PANA|Panapress|panapress.com
AAP|Australian Associated Press|aap.com.au
CP|!;The Canadian Press;Canadian Press;La Presse Canadienne|thecanadianpress.com
Notimex||notimex.gob.mx
Télam|Telam|telam.com.ar
Agência Brasil|Agencia Brasil|agenciabrasil.ebc.com.br
Prensa Latina||prensa-latina.cu;plenglish.com
Andina||andina.pe
epd|Evangelischer Pressedienst|epd.de
RFE/RL|Radio Free Europe/Radio Liberty|rferl.org
"""


def _rows() -> list[tuple[str, list[str], list[str]]]:
    fields = (line.split("|") for line in _TABLE.strip().splitlines())
    return [(name, spellings.split(";"), sites.split(";")) for name, spellings, sites in fields]


_BY_SPELLING: Mapping[str, str] = {
    _key(spelling): name for name, spellings, _sites in _rows() for spelling in [name, *spellings] if _key(spelling)
}
_BY_SITE: Mapping[str, str] = {site: name for name, _spellings, sites in _rows() for site in sites if site}
AMBIGUOUS = frozenset(name for name, spellings, _sites in _rows() if "!" in spellings)
"""Short names that are also everyday words or other bodies' initials: no credit by themselves outside a dateline."""
