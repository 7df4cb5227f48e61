"""The places of the world: six countries around the Pelagian Straits, with their towns, islands and rivers."""

from dataclasses import dataclass

from copytaster_press.pieces import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country: what its people, its money and its names are like."""

    key: str
    name: str
    adjective: str
    capital: str
    currency: str
    culture: str


COUNTRIES = {
    one.key: one
    for one in (
        Country(key="averland", name="Averland", adjective="Averish", capital="averell", currency="crowns",
                culture="northern"),
        Country(key="skerrow", name="the Skerrow Islands", adjective="Skerrow", capital="skerrowhaven",
                currency="marks", culture="northern"),
        Country(key="lumera", name="Lumera", adjective="Lumeran", capital="veltrane", currency="florins",
                culture="eastern"),
        Country(key="vereda", name="Vereda", adjective="Veredan", capital="puertoalba", currency="reals",
                culture="southern"),
        Country(key="qasrim", name="Qasrim", adjective="Qasrimi", capital="marsanur", currency="sequins",
                culture="desert"),
        Country(key="bukhae", name="Bukhae", adjective="Bukhaean", capital="saebyeok", currency="nyang",
                culture="peninsula"),
    )
}  # fmt: skip

# key | country | kind | people | spellings, comma-separated | Spanish | Arabic | Korean
_TABLE = """
averland|-|country|0|Averland|Averlandia|أفيرلاند|애버랜드
averell|averland|capital|412000|Averell|Averell|أفيريل|애버럴
brackwater|averland|town|61000|Brackwater|Brackwater|براكووتر|브랙워터
hollin|averland|town|8400|Hollin|Hollin|هولين|홀린
tarn|averland|town|19000|Tarn|Tarn|تارن|탄
corran|averland|island|4100|the Isle of Corran,Corran|la isla de Corran|جزيرة كوران|코런섬
nethermoor|averland|town|14500|Nethermoor|Nethermoor|نذرمور|네더무어
eastwick|averland|town|33000|Eastwick Quay,Eastwick|Eastwick Quay|إيستويك|이스트윅
ravensay|averland|island|2300|Ravensay|Ravensay|رافنساي|레이븐세이
dunmallet|averland|town|27000|Dunmallet|Dunmallet|دنماليت|던맬릿
skerrow|-|country|0|the Skerrow Islands,Skerrow|las islas Skerrow|جزر سكيرو|스케로 제도
skerrowhaven|skerrow|capital|58000|Skerrow Haven,Skerrowhaven|Skerrow Haven|سكيرو هيفن|스케로헤이븐
tofte|skerrow|town|6100|Tofte|Tofte|توفته|토프테
hvalsund|skerrow|town|11900|Hvalsund,Hvalsond|Hvalsund|فالسوند|발순드
stornes|skerrow|town|4700|Stornes|Stornes|ستورنيس|스토르네스
greyholm|skerrow|island|900|Greyholm|Greyholm|غريهولم|그레이홀름
lumera|-|country|0|Lumera|Lumera|لوميرا|루메라
veltrane|lumera|capital|1240000|Veltrane|Veltrane|فيلتران|벨트란
ostrel|lumera|town|208000|Ostrel|Ostrel|أوستريل|오스트렐
karvina|lumera|town|87000|Karvenya,Karvenia|Karvenia|كارفينيا|카르베니아
miresk|lumera|town|46000|Miresk,Mirescu|Miresk|ميريسك|미레스크
podgaro|lumera|town|31000|Podgaro|Podgaro|بودغارو|포드가로
sellin|lumera|town|72000|Sellin|Sellin|سيلين|셀린
zabrek|lumera|town|15800|Zabrek|Zabrek|زابريك|자브레크
vereda|-|country|0|Vereda|Vereda|فيريدا|베레다
puertoalba|vereda|capital|690000|Puerto Alba|Puerto Alba|بويرتو ألبا|푸에르토알바
santolalla|vereda|town|118000|San Tolero|San Tolero|سان توليرو|산톨레로
miraflor|vereda|town|54000|Miraflor|Miraflor|ميرافلور|미라플로르
lascuevas|vereda|town|23000|Las Cuevas Hondas,Las Cuevas|Las Cuevas Hondas|لاس كويفاس|라스쿠에바스
riosecano|vereda|town|39000|Riosecano|Riosecano|ريوسيكانو|리오세카노
isladelgada|vereda|island|7200|Isla Delgada|Isla Delgada|جزيرة ديلغادا|델가다섬
qasrim|-|country|0|Qasrim,Kasrim|Qasrim|قصريم|카스림
marsanur|qasrim|capital|830000|Marsa al-Nur,Marsa an-Nur|Marsa al Nur|مرسى النور|마르사알누르
bahara|qasrim|town|147000|Bahara|Bahara|بحارة|바하라
tellrimal|qasrim|town|66000|Tell Rimal,Tel Rimal|Tell Rimal|تل الرمال|텔리말
wadihareer|qasrim|town|29000|Wadi Hareer,Wadi Harir|Wadi Harir|وادي الحرير|와디하리르
nakhlat|qasrim|town|41000|Nakhlat|Nakhlat|نخلات|나클라트
bukhae|-|country|0|Bukhae|Bukhae|بوكهاي|북해국
saebyeok|bukhae|capital|1900000|Saebyeok|Saebyeok|سيبيوك|새벽시
haemaru|bukhae|town|231000|Haemaru,Hae-maru|Haemaru|هيمارو|해마루
nokdang|bukhae|town|94000|Nokdang|Nokdang|نوكدانغ|녹당
baramgol|bukhae|town|37000|Baramgol,Baram-gol|Baramgol|بارامغول|바람골
solseom|bukhae|island|5600|Solseom,Sol-seom|Solseom|سولسوم|솔섬
"""


def place(key: str) -> Place:
    """Return the place of that key; raises KeyError for an unknown one."""
    return PLACES[key]


def towns(country: str) -> tuple[Place, ...]:
    """Return the towns of a country, without its capital and islands."""
    return tuple(one for one in PLACES.values() if one.within == country and one.kind == "town")


def _read(line: str) -> Place:
    key, country, kind, people, spellings, spanish, arabic, korean = line.split("|")
    return Place(
        key=key,
        spellings=tuple(spellings.split(",")),
        by_language=(("es", spanish), ("ar", arabic), ("ko", korean)),
        kind=kind,
        within=None if country == "-" else country,
        people=int(people),
    )


PLACES = {one.key: one for one in map(_read, _TABLE.strip().splitlines())}
