"""The hand-made people who come up again and again over twelve years, with the spellings that papers give them."""

from dataclasses import dataclass

from .names import Name


@dataclass(frozen=True, slots=True)
class Recurring:
    """One line of the standing cast: who, what office, in which country, since when."""

    key: str
    culture: str
    country: str
    office: str
    role: str
    she: bool
    since: int
    given: Name
    surname: Name
    spellings: tuple[str, ...]


# key | culture | country | office | role | f/m | since | given | surname | further spellings, comma-separated
_TABLE = """
ilse-marrack|northern|averland|minister|transport minister|f|2018|Ilse/إلسه/일제|Marrack/مارّاك/매럭|Ilse Marack
nadir-al-sayegh|desert|averland|inquirer|chief investigator|m|2016|Nadir/نادر/나디르|al-Sayegh/الصايغ/알사예그|Nader el-Sayegh,Nadir Sayegh
orla-fenwick|northern|averland|judge|retired judge|f|2014|Orla/أورلا/올라|Fenwick/فينويك/펜윅|Dame Orla Fenwick
harald-brandvik|northern|averland|chief|chief executive|m|2017|Harald/هارالد/하랄드|Brandvik/براندفيك/브란드비크|Harald Brandvick
sergei-tarasenko|eastern|averland|expert|professor of engineering|m|2014|Sergei/سيرغي/세르게이|Tarasenko/تاراسينكو/타라센코|Sergey Tarasenko
seo-han-gyeol|peninsula|averland|expert|surveyor|m|2014|Han-gyeol/هانغيول/한결|Seo/سو/서|Han-gyeol Seo
tam-oddie|northern|averland|union|union delegate|m|2015|Tam/تام/탐|Oddie/أودي/오디|Tam Oddy
petra-lund|northern|averland|authority|head of the reservoir authority|f|2016|Petra/بيترا/페트라|Lund/لوند/룬드|
maren-holt|northern|averland|campaign|president of the Northern Growers' League|f|2014|Maren/مارين/마렌|Holt/هولت/홀트|
gideon-strake|northern|averland|premier|prime minister|m|2014|Gideon/غيديون/기디언|Strake/ستريك/스트레이크|
wilhelmina-toller|northern|averland|opposition|opposition leader|f|2014|Wilhelmina/فيلهلمينا/빌헬미나|Toller/تولر/톨러|Mina Toller
astrid-vey|northern|averland|mayor|mayor of Averell|f|2016|Astrid/أستريد/아스트리드|Vey/فاي/베이|
knut-hallgrim|northern|skerrow|premier|first minister|m|2014|Knut/كنوت/크누트|Hallgrim/هالغريم/할그림|Knud Hallgrim
solveig-darrach|northern|skerrow|opposition|leader of the Harbour List|f|2015|Solveig/سولفيغ/솔베이그|Darrach/داراك/다라크|Solveigh Darrach
eskil-roan|northern|skerrow|minister|fisheries minister|m|2016|Eskil/إسكيل/에스킬|Roan/روان/론|
milan-korvath|eastern|lumera|premier|president|m|2014|Milan/ميلان/밀란|Korvath/كورفاث/코르바트|Milan Korvat
dragana-sel|eastern|lumera|minister|interior minister|f|2016|Dragana/دراغانا/드라가나|Sel/سيل/셀|
viktor-aldan|eastern|lumera|opposition|leader of the Civic Hall party|m|2015|Viktor/فيكتور/빅토르|Aldan/ألدان/알단|Victor Aldan
yevgenia-prokosh|eastern|lumera|expert|economist|f|2014|Yevgenia/يفغينيا/예브게니야|Prokosh/بروكوش/프로코시|Evgenia Prokoš
catalina-revuelta|southern|vereda|premier|prime minister|f|2018|Catalina/كاتالينا/카탈리나|Revuelta/ريفويلتا/레부엘타|
benito-arzuaga|southern|vereda|minister|interior minister|m|2014|Benito/بينيتو/베니토|Arzuaga/أرزواغا/아르수아가|
nuria-castaneda|southern|vereda|opposition|opposition spokeswoman|f|2015|Nuria/نوريا/누리아|Castaneda/كاستانيدا/카스타녜다|Nuria Castañeda
ramiro-paz|southern|vereda|judge|investigating judge|m|2014|Ramiro/راميرو/라미로|Paz/باز/파스|
yusra-al-amiri|desert|qasrim|premier|prime minister|f|2019|Yusra/يسرى/유스라|al-Amiri/العامري/알아미리|Yousra al-Amiri,Yusra el-Ameri
haitham-al-nouri|desert|qasrim|minister|energy minister|m|2014|Haitham/هيثم/하이탐|al-Nouri/النوري/알누리|Haytham al-Nuri,Haitham Nouri
samira-qabbari|desert|qasrim|opposition|opposition deputy|f|2014|Samira/سميرة/사미라|Qabbari/قباري/카바리|Sameera Kabbari
omar-al-rashidi|desert|qasrim|expert|hydrologist|m|2014|Omar/عمر/오마르|al-Rashidi/الراشدي/알라시디|Umar al-Rashidi
ma-seung-ju|peninsula|bukhae|premier|prime minister|m|2016|Seung-ju/سونغجو/승주|Ma/ما/마|Seungju Ma
kang-i-seul|peninsula|bukhae|minister|interior minister|f|2014|I-seul/إيسول/이슬|Kang/كانغ/강|Kang Yi-seul
tae-mu-jin|peninsula|bukhae|opposition|floor leader of the Harbour party|m|2014|Mu-jin/موجين/무진|Tae/تاي/태|Tae Moo-jin
paik-so-wol|peninsula|bukhae|expert|space engineer|f|2014|So-wol/سوول/소월|Paik/بايك/백|Baek So-wol
"""


def _name(text: str) -> Name:
    return Name(*text.split("/"))


def _read(line: str) -> Recurring:
    key, culture, country, office, role, sex, since, given, surname, spellings = line.split("|")
    return Recurring(
        key=key,
        culture=culture,
        country=country,
        office=office,
        role=role,
        she=sex == "f",
        since=int(since),
        given=_name(given),
        surname=_name(surname),
        spellings=tuple(filter(None, spellings.split(","))),
    )


RECURRING = tuple(map(_read, _TABLE.strip().splitlines()))
