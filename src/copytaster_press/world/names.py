"""Given names and surnames of the world's five name cultures, with their Arabic and Korean forms."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """One name in Latin, Arabic and Korean letters."""

    latin: str
    arabic: str
    korean: str


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one culture."""

    women: tuple[Name, ...]
    men: tuple[Name, ...]
    surnames: tuple[Name, ...]


def _names(text: str) -> tuple[Name, ...]:
    return tuple(Name(*entry.strip().split("/")) for entry in text.replace("\n", " ").split(",") if entry.strip())


CULTURES = {
    "northern": Names(
        _names("""Ruth/روث/루스, Una/أونا/우나, Petra/بيترا/페트라, Maren/مارين/마렌, Ingrith/إنغريث/잉그리스,
        Sigrun/سيغرون/시그룬, Elspet/إلسبيت/엘스펫, Morag/موراغ/모라그, Tove/توفه/토베, Agnes/أغنيس/아그네스,
        Hedda/هيدا/헤다, Isla/آيلا/아일라, Greer/غرير/그리어, Liv/ليف/리브, Roisin/رويشين/로이신, Bettina/بيتينا/베티나"""),
        _names("""Tam/تام/탐, Anselm/أنسلم/안셀름, Emrik/إمريك/엠릭, Bertil/بيرتيل/베르틸, Dag/داغ/다그, Lorne/لورن/론,
        Magnus/ماغنوس/망누스, Callum/كالوم/캘럼, Eirik/إيريك/에이리크, Fergus/فيرغوس/퍼거스, Halvard/هالفارد/할바르,
        Osmund/أوزموند/오즈먼드, Rurik/روريك/루리크, Sven/سفين/스벤, Torquil/توركيل/토퀼, Wilmer/فيلمر/빌메르"""),
        _names("""Oddie/أودي/오디, Pike/بايك/파이크, Carrick/كاريك/캐릭, Holt/هولت/홀트, Vale/فيل/베일, Sorley/سورلي/솔리,
        Ansgar/أنسغار/안스가르, Haskett/هاسكيت/해스킷, Lund/لوند/룬드, Aske/آسكه/아스케, Bruntsfield/برنتسفيلد/브런츠필드,
        Dalgarno/دالغارنو/달가노, Ekeberg/إيكبرغ/에케베리, Fjeldal/فيلدال/피엘달, Garrow/غارو/개로, Hesketh/هسكث/헤스케스,
        Iversby/إيفرسبي/이베르스비, Kirkbride/كيركبرايد/커크브라이드, Lockhart/لوكهارت/록하트, Mossman/موسمان/모스먼,
        Nordvik/نوردفيك/노르드비크, Penhallow/بنهالو/펜할로, Quarmby/كوارمبي/쿼름비, Raeburn/ريبرن/레이번,
        Skarsgate/سكارسغيت/스카스게이트, Thorsen/تورسن/토르센, Uist/ويست/위스트, Whitlaw/ويتلو/휘틀로,
        Yarrow/يارو/야로, Strand/ستراند/스트란드"""),
    ),
    "eastern": Names(
        _names("""Mirela/ميريلا/미렐라, Olena/أولينا/올레나, Zdenka/زدينكا/즈덴카, Ludmira/لودميرا/루드미라,
        Anka/أنكا/안카, Vesna/فيسنا/베스나, Katrin/كاترين/카트린, Danica/دانيتسا/다니차, Ilona/إيلونا/일로나,
        Rozalia/روزاليا/로잘리아, Tereza/تيريزا/테레자, Magda/ماغدا/마그다"""),
        _names("""Sergei/سيرغي/세르게이, Bohdan/بوهدان/보흐단, Janek/يانيك/야네크, Miroslav/ميروسلاف/미로슬라프,
        Pavol/بافول/파볼, Radim/راديم/라딤, Stanimir/ستانيمير/스타니미르, Tibor/تيبور/티보르, Vasil/فاسيل/바실,
        Zoltan/زولتان/졸탄, Emil/إميل/에밀, Kazimir/كازيمير/카지미르"""),
        _names("""Tarasenko/تاراسينكو/타라센코, Bradavec/برادافيتش/브라다베츠, Cernohor/تشيرنوهور/체르노호르,
        Dragosin/دراغوسين/드라고신, Ferenczi/فيرينزي/페렌치, Grabowiak/غرابوفياك/그라보비악, Horvatin/هورفاتين/호르바틴,
        Jelinska/ييلينسكا/옐린스카, Kostrava/كوسترافا/코스트라바, Lisenko/ليسينكو/리센코, Moravitz/مورافيتز/모라비츠,
        Novotan/نوفوتان/노보탄, Orlik/أورليك/오를리크, Petrescan/بيتريسكان/페트레스칸, Rusnak/روسناك/루스나크,
        Sobolev/سوبوليف/소볼레프, Tkacik/تكاتشيك/트카치크, Urbansky/أوربانسكي/우르반스키, Vondrak/فوندراك/본드라크,
        Zelenka/زيلينكا/젤렌카"""),
    ),
    "southern": Names(
        _names("""Lucia/لوسيا/루시아, Amparo/أمبارو/암파로, Consuelo/كونسويلو/콘수엘로, Esperanza/إسبيرانزا/에스페란사,
        Jimena/خيمينا/히메나, Marisol/ماريسول/마리솔, Noelia/نويليا/노엘리아, Pilar/بيلار/필라르, Remedios/ريميديوس/레메디오스,
        Rocio/روسيو/로시오, Ximena/شيمينا/시메나, Carmela/كارميلا/카르멜라"""),
        _names("""Andres/أندريس/안드레스, Bruno/برونو/브루노, Celestino/سيليستينو/셀레스티노, Damian/داميان/다미안,
        Esteban/إستيبان/에스테반, Fermin/فيرمين/페르민, Gaspar/غاسبار/가스파르, Hilario/إيلاريو/일라리오,
        Joaquin/خواكين/호아킨, Leandro/لياندرو/레안드로, Nicanor/نيكانور/니카노르, Tadeo/تاديو/타데오"""),
        _names("""Ferrand/فيراند/페란드, Albarado/ألبارادو/알바라도, Barrientos/بارينتوس/바리엔토스, Calatrava/كالاترافا/칼라트라바,
        Duranzo/دورانزو/두란소, Escobedo/إسكوبيدو/에스코베도, Fontanar/فونتانار/폰타나르, Gallardo/غاياردو/가야르도,
        Huertas/ويرتاس/우에르타스, Ibarrola/إيبارولا/이바롤라, Jaramago/خاراماغو/하라마고, Lezcano/ليزكانو/레스카노,
        Montalvo/مونتالفو/몬탈보, Nogales/نوغاليس/노갈레스, Ordonel/أوردونيل/오르도넬, Pereda/بيريدا/페레다,
        Quintanar/كينتانار/킨타나르, Robledal/روبليدال/로블레달, Salvatierra/سالفاتييرا/살바티에라,
        Urrutiel/أوروتيل/우루티엘"""),
    ),
    "desert": Names(
        _names("""Salma/سلمى/살마, Amal/أمل/아말, Dalal/دلال/달랄, Farida/فريدة/파리다, Huda/هدى/후다, Iman/إيمان/이만,
        Jumana/جمانة/주마나, Layan/ليان/라얀, Maysa/ميساء/마이사, Nawal/نوال/나왈, Rabab/رباب/라바브, Zubayda/زبيدة/주바이다"""),
        _names("""Nadir/نادر/나디르, Anwar/أنور/안와르, Bashir/بشير/바시르, Fawzi/فوزي/파우지, Hazim/حازم/하짐,
        Idris/إدريس/이드리스, Jabir/جابر/자비르, Khalaf/خلف/칼라프, Marwan/مروان/마르완, Qasim/قاسم/카심,
        Rashid/راشد/라시드, Yunus/يونس/유누스"""),
        _names("""al-Sayegh/الصايغ/알사예그, al-Bahri/البحري/알바흐리, al-Dabbagh/الدباغ/알다바그, al-Fakhri/الفاخري/알파크리,
        al-Haddad/الحداد/알하다드, al-Jundi/الجندي/알준디, al-Khayyal/الخيال/알카얄, al-Mallah/الملاح/알말라,
        al-Najjar/النجار/알나자르, al-Qattan/القطان/알카탄, al-Rifai/الرفاعي/알리파이, al-Sabbagh/الصباغ/알사바그,
        al-Tahhan/الطحان/알타한, al-Warraq/الوراق/알와라크, al-Zayyat/الزيات/알자야트, Barakzi/بركزي/바라크지,
        Mansuri/منصوري/만수리, Halabi/حلبي/할라비, Shirazan/شيرازان/시라잔, Tawfiqi/توفيقي/타우피키"""),
    ),
    "peninsula": Names(
        _names("""Ha-neul/هانول/하늘, Ji-an/جيان/지안, Seo-rin/سورين/서린, Eun-byeol/أونبيول/은별, Da-som/داسوم/다솜,
        Mi-reu/ميرو/미르, Ye-seul/ييسول/예슬, Na-rae/ناري/나래, So-dam/سودام/소담, Bo-ram/بورام/보람, Yun-seul/يونسول/윤슬,
        Chae-won/تشيوون/채원"""),
        _names("""Han-gyeol/هانغيول/한결, Do-hyeon/دوهيون/도현, Ki-tae/كيتاي/기태, Jun-seo/جونسو/준서, Min-gu/مينغو/민구,
        Sang-ho/سانغهو/상호, Tae-oh/تايو/태오, Woo-bin/ووبين/우빈, Gyu-won/غيوون/규원, Hyun-sik/هيونسيك/현식,
        In-beom/إنبوم/인범, Yeong-jae/يونغجاي/영재"""),
        _names("""Seo/سو/서, Ahn/آن/안, Bae/باي/배, Cheon/تشون/천, Do/دو/도, Gil/غيل/길, Ham/هام/함, Ji/جي/지, Kwak/كواك/곽,
        Maeng/ماينغ/맹, Noh/نو/노, Ok/أوك/옥, Pyo/بيو/표, Ryu/ريو/류, Seong/سونغ/성, Tak/تاك/탁, Um/أوم/엄, Wang/وانغ/왕,
        Yeo/يو/여, Yuk/يوك/육"""),
    ),
}
