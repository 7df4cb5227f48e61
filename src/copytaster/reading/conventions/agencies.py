"""The news agencies of the world, by their short names, their spellings in many scripts, and their sites."""

import re
from collections.abc import Mapping


def agency_named(printed: str) -> str | None:
    """Return the short name of the agency that `printed` names in full or in short, or none."""
    return _BY_SPELLING.get(_key(printed))


def is_doubtful(printed: str) -> bool:
    """Tell whether an agency's name is also an everyday word or other bodies' initials: no credit by itself."""
    return _key(printed) in _DOUBTFUL


def agency_of_host(host: str) -> str | None:
    """Return the short name of the agency that serves this host or a parent of it, or none."""
    labels = host.lower().split(".")
    return next((_BY_SITE[site] for n in range(len(labels)) if (site := ".".join(labels[n:])) in _BY_SITE), None)


def _key(printed: str) -> str:
    words = re.sub(r"[^\w\s]", "", printed.casefold()).split()
    if words[:1] == ["the"]:
        words = words[1:]
    return " ".join(words)


# One line an agency: short name | other spellings | sites. A "?" marks names that are also everyday words or other
# bodies' initials; an indented line goes on with the one above.
_TABLE = """
Yonhap|Yonhap News Agency;Yonhap News;Yonhap News TV;연합뉴스;聯合ニュース;韩联社;韓聯社;يونهاب;
 Ёнхап|yna.co.kr;yonhapnews.co.kr
AP|Associated Press;AP News;AP통신;AP通信;美联社;美聯社;أسوشيتد برس;اسوشيتد برس;?أ ب;
 Ассошиэйтед Пресс|apnews.com;ap.org
Reuters|Thomson Reuters;Reuters News Agency;로이터;로이터통신;ロイター;ロイター通信;路透社;路透;رويترز;
 Рейтер|reuters.com
AFP|Agence France-Presse;Agence France Presse;AFPBB;AFP통신;AFP時事;法新社;فرانس برس;
 أ ف ب;ا ف ب;Франс Пресс|afp.com;afpbb.com
UPI|United Press International;UPI통신;合众国际社|upi.com
Bloomberg|Bloomberg News;블룸버그;ブルームバーグ;彭博社;彭博;بلومبرغ;Блумберг|bloomberg.com
Dow Jones|Dow Jones Newswires;DJ Newswires;다우존스;ダウ・ジョーンズ;道琼斯|dowjones.com
dpa|Deutsche Presse-Agentur;Deutsche Presse Agentur;dpa-AFX;dpa-infocom;DPA통신;
 德新社;د ب أ|dpa.com;dpa-international.com
epd|Evangelischer Pressedienst|epd.de
?KNA|Katholische Nachrichten-Agentur|kna.de
?SID|Sport-Informations-Dienst|sid.de
EFE|Agencia EFE;Agencia Efe;EFE통신;埃菲社;إفي|efe.com
Europa Press|EuropaPress|europapress.es
Servimedia||servimedia.es
Colpisa||colpisa.com
Lusa|Agência Lusa|lusa.pt
ANSA|Agenzia ANSA;Agenzia Nazionale Stampa Associata;安莎社|ansa.it
AGI|Agenzia Italia|agi.it
Adnkronos||adnkronos.com
Askanews||askanews.it
LaPresse|La Presse Italia|lapresse.it
?PA|PA Media;Press Association;PA news agency|pamediagroup.com
?APA|Austria Presse Agentur|apa.at
Keystone-SDA|Keystone-ATS;Schweizerische Depeschenagentur;?SDA;?ATS|keystone-sda.ch
AWP|awp Finanznachrichten|awp.ch
Belga|Belga News Agency;Agence Belga|belganewsagency.eu
?ANP|Algemeen Nederlands Persbureau|anp.nl
?TT|TT News Agency;Tidningarnas Telegrambyrå|tt.se
NTB|Norsk Telegrambyrå|ntb.no
Ritzau|Ritzaus Bureau|ritzau.dk
?STT|Suomen Tietotoimisto|stt.fi
BNS|Baltic News Service|bns.ee;bns.lt
ELTA|Lietuvos naujienų agentūra|elta.lt
LETA||leta.lv
?PAP|Polish Press Agency;Polska Agencja Prasowa|pap.pl
CTK|ČTK;Czech News Agency;Česká tisková kancelář|ctk.eu;ceskenoviny.cz
TASR|Tlačová agentúra Slovenskej republiky|tasr.sk
?SITA|Slovenská tlačová agentúra|sita.sk
?MTI|Hungarian News Agency;Magyar Távirati Iroda|mti.hu
Agerpres||agerpres.ro
Mediafax||mediafax.ro
BTA|Bulgarian News Agency;БТА;Българска телеграфна агенция|bta.bg
HINA|Hrvatska izvještajna novinska agencija|hina.hr
FENA|Federalna novinska agencija|fena.ba
SRNA|СРНА|srna.rs
Tanjug|Танјуг|tanjug.rs
FoNet||fonet.rs
?Beta|Novinska agencija Beta|beta.rs
?MIA|Media Information Agency;МИА|mia.mk
?ATA|Albanian Telegraphic Agency;Agjencia Telegrafike Shqiptare|ata.gov.al
?STA|Slovenian Press Agency;Slovenska tiskovna agencija|sta.si
ANA-MPA|AMNA;Athens-Macedonian News Agency;ΑΠΕ-ΜΠΕ|amna.gr
KYPE|Cyprus News Agency;ΚΥΠΕ|cna.org.cy
Anadolu|Anadolu Agency;AA;Anadolu Ajansı;الأناضول;Анадолу;アナドル通信;아나돌루|aa.com.tr
DHA|Demirören Haber Ajansı|dha.com.tr
IHA|İhlas Haber Ajansı;Ihlas News Agency|iha.com.tr
?ANKA|Anka Haber Ajansı|ankahaber.net
TASS|ITAR-TASS;TASS news agency;ТАСС;ИТАР-ТАСС;타스통신;タス通信;塔斯社;?تاس|tass.com;tass.ru
RIA Novosti|RIA;РИА Новости;РИА;俄新社;ريا نوفوستي;리아노보스티|ria.ru
?Prime|РИА Новости/Прайм;ПРАЙМ|1prime.ru
Interfax|Интерфакс;INTERFAX.RU;Russia & CIS Newswire;インタファクス通信;国际文传电讯社;
 인테르팍스|interfax.ru;interfax.com
Sputnik|Sputnik International;سبوتنيك;?Спутник;スプートニク;卫星通讯社;스푸트니크|sputniknews.com;sputnikglobe.com
Regnum|ИА Регнум;REGNUM|regnum.ru
Ukrinform|Укрінформ;Укринформ|ukrinform.net;ukrinform.ua
Interfax-Ukraine|Інтерфакс-Україна;Интерфакс-Украина|interfax.com.ua
UNIAN|УНІАН;УНИАН|unian.net;unian.info
BelTA|БЕЛТА;БелТА|belta.by
Moldpres||moldpres.md
Infotag||infotag.md
Kazinform|Казинформ;Qazinform|inform.kz;kazinform.kz
KazTAG|КазТАГ|kaztag.kz
?Kabar|?Кабар|kabar.kg
AKIpress||akipress.com;akipress.org
UzA|УзА|uza.uz
Khovar|Ховар|khovar.tj
?Trend|Trend News Agency|trend.az
Azertac|AZERTAC;Azərtac;АЗЕРТАДЖ|azertag.az
Armenpress|Арменпресс|armenpress.am
Interpressnews||interpressnews.ge
IRNA|Islamic Republic News Agency;إرنا;ایرنا;ИРНА|irna.ir
Tasnim|Tasnim News Agency;تسنیم;تسنيم|tasnimnews.com
Fars|Fars News Agency;FNA;?فارس|farsnews.ir
?Mehr|Mehr News Agency;MNA;?مهر|mehrnews.com
ISNA|Iranian Students' News Agency;ایسنا|isna.ir
?SPA|Saudi Press Agency;واس;وكالة الأنباء السعودية|spa.gov.sa
WAM|Emirates News Agency;وام;وكالة أنباء الإمارات|wam.ae
KUNA|Kuwait News Agency;كونا;وكالة الأنباء الكويتية|kuna.net.kw
QNA|Qatar News Agency;?قنا;وكالة الأنباء القطرية|qna.org.qa
BNA|Bahrain News Agency;?بنا;وكالة أنباء البحرين|bna.bh
ONA|Oman News Agency;?العمانية;وكالة الأنباء العمانية|omannews.gov.om
?Petra|Jordan News Agency;Petra News Agency;?بترا;وكالة الأنباء الأردنية|petra.gov.jo
?MENA|Middle East News Agency;أ ش أ;وكالة أنباء الشرق الأوسط|mena.org.eg
SANA|Syrian Arab News Agency;سانا;الوكالة العربية السورية للأنباء|sana.sy
NNA|National News Agency;Lebanese National News Agency;الوكالة الوطنية للإعلام|nna-leb.gov.lb
WAFA|Palestinian News and Info Agency;?وفا;وكالة الأنباء الفلسطينية|wafa.ps
Ma'an|Maan News Agency;?معا;وكالة معا|maannews.net
?INA|Iraqi News Agency;?واع;وكالة الأنباء العراقية|ina.iq
?Saba|Yemen News Agency;?سبأ;وكالة الأنباء اليمنية|saba.ye
LANA|Libyan News Agency;وكالة الأنباء الليبية|lana.gov.ly
SUNA|Sudan News Agency;?سونا;وكالة السودان للأنباء|suna-news.net
?MAP|Maghreb Arabe Presse;Moroccan News Agency;و م ع|mapnews.ma
?APS|Algeria Press Service;Algérie Presse Service;?واج;وكالة الأنباء الجزائرية|aps.dz
?TAP|Tunis Afrique Presse;?وات;وكالة تونس إفريقيا للأنباء|tap.info.tn
JTA|Jewish Telegraphic Agency|jta.org
Xinhua|Xinhua News Agency;Xinhuanet;新华社;新華社;新华网;신화통신;شينخوا;Синьхуа|xinhuanet.com;news.cn
?CNS|China News Service;中新社;中新网;中国新闻社;中國新聞社|chinanews.com;chinanews.com.cn;ecns.cn
?CNA|Central News Agency;中央社;中央通訊社|cna.com.tw;focustaiwan.tw
Kyodo|Kyodo News;共同通信;共同通信社;?共同;共同社;교도통신;교도;Киодо;كيودو|kyodonews.net;kyodonews.jp;nordot.app
Jiji|Jiji Press;Jiji Press News Agency;時事通信;時事通信社;?時事;时事社;지지통신|jiji.com
KCNA|Korean Central News Agency;조선중앙통신;朝鮮中央通信;朝中社;ЦТАК|kcna.kp;kcnawatch.org
Newsis|뉴시스|newsis.com
News1|뉴스1|news1.kr
Montsame|МОНЦАМЭ|montsame.mn
VNA|Vietnam News Agency;TTXVN;Thông tấn xã Việt Nam|vnanet.vn;vietnamplus.vn
?KPL|Lao News Agency|kpl.gov.la
?AKP|Agence Kampuchea Presse|akp.gov.kh
Bernama|Pertubuhan Berita Nasional Malaysia|bernama.com
Antara|Antara News;LKBN Antara|antaranews.com
?PNA|Philippine News Agency|pna.gov.ph
?TNA|Thai News Agency|tna.mcot.net
PTI|Press Trust of India;PTI Bhasha;पीटीआई|ptinews.com
ANI|Asian News International|aninews.in
IANS|Indo-Asian News Service|ians.in
?UNI|United News of India|uniindia.com
?APP|Associated Press of Pakistan|app.com.pk
BSS|Bangladesh Sangbad Sangstha|bssnews.net
?UNB|United News of Bangladesh|unb.com.bd
?RSS|Rastriya Samachar Samiti|
Pajhwok|Pajhwok Afghan News|pajhwok.com
Bakhtar|Bakhtar News Agency|bakhtarnews.af
?NAN|News Agency of Nigeria|nannews.ng
GNA|Ghana News Agency|gna.org.gh
Kenya News Agency||kenyanews.go.ke
SAnews||sanews.gov.za
Ethiopian News Agency|?ENA|ena.et
PANA|Panapress|panapress.com
ANGOP|Agência Angola Press|angop.ao
?AIM|Agência de Informação de Moçambique|aimnews.org
NAMPA|Namibia Press Agency|nampa.org
New Ziana||newziana.co.zw
?AIP|Agence Ivoirienne de Presse|aip.ci
?AIB|Agence d'Information du Burkina|aib.media
?AGP|Agence Gabonaise de Presse|agpgabon.ga
APA News|African Press Agency;APAnews|apanews.net
AAP|Australian Associated Press|aap.com.au
?CP|The Canadian Press;Canadian Press;La Presse Canadienne|thecanadianpress.com
Notimex||notimex.gob.mx
Télam|Telam;Agencia Télam|telam.com.ar
Noticias Argentinas||noticiasargentinas.com
Agência Brasil|Agencia Brasil|agenciabrasil.ebc.com.br
Estadão Conteúdo|Agência Estado|
Folhapress||folhapress.folha.com.br
Prensa Latina||prensa-latina.cu;plenglish.com
?ACN|Agencia Cubana de Noticias|acn.cu
?AVN|Agencia Venezolana de Noticias|avn.info.ve
?ABI|Agencia Boliviana de Información|abi.bo
Colprensa||colprensa.com
Andina|Agencia Andina|andina.pe
?CMC|Caribbean Media Corporation|cmc.bb
?IPS|Inter Press Service|ipsnews.net
RFE/RL|Radio Free Europe/Radio Liberty|rferl.org
"""


def _rows() -> list[tuple[str, list[str], list[str]]]:
    fields = (line.split("|") for line in _TABLE.strip().replace("\n ", "").splitlines())
    return [(name, [name, *spellings.split(";")], sites.split(";")) for name, spellings, sites in fields]


_BY_SPELLING: Mapping[str, str] = {
    key: name.removeprefix("?") for name, spellings, _sites in _rows() for one in spellings if (key := _key(one))
}
_BY_SITE: Mapping[str, str] = {
    site: name.removeprefix("?") for name, _spellings, sites in _rows() for site in sites if site
}
_DOUBTFUL = frozenset(_key(one) for _name, spellings, _sites in _rows() for one in spellings if one.startswith("?"))
SPELLINGS = tuple(
    sorted({one.removeprefix("?") for _n, many, _s in _rows() for one in many if one}, key=len, reverse=True)
)
"""Every spelling there is, the longest first."""
