"""The bodies of the world: ministries, boards, courts, companies, unions, clubs and ships, found or made by kind."""

from random import Random

from copytaster_press.pieces import Body

from .places import COUNTRIES, place

# kind | made (a new one by stem) or fixed (one a country) | English spellings, comma-separated | Spanish | Arabic | Korean
# {s} is the stem, {a} the country as an adjective, {c} the country; names with an article carry it in small.
_TABLE = """
ferryline|made|{s} Ferries|Transbordadores {s}|شركة عبّارات {s}|{s} 페리
shipping|made|{s} Tankers|Petroleros {s}|شركة ناقلات {s}|{s} 탱커스
contractor|made|{s} Controls|Sistemas {s}|شركة {s} للأنظمة|{s} 시스템
builder|made|{s} Construction|Construcciones {s}|شركة {s} للإنشاءات|{s} 건설
mining|made|{s} Mining|Minas {s}|شركة {s} للمناجم|{s} 광업
transit|made|{s} Transit|Transportes {s}|شركة {s} للنقل|{s} 교통
data|made|{s} Mutual|Mutua {s}|شركة {s} للتأمين|{s} 상호보험
retail|made|{s} Stores|Almacenes {s}|متاجر {s}|{s} 스토어
power|made|{s} Power|Eléctrica {s}|شركة كهرباء {s}|{s} 전력
bank|made|{s} Savings Bank|Caja de Ahorros {s}|مصرف {s} للادخار|{s} 저축은행
railway|made|{s} Railways|Ferrocarriles {s}|سكك حديد {s}|{s} 철도
developer|made|{s} Estates|Inmobiliaria {s}|شركة {s} العقارية|{s} 부동산
ship|ship|{s}|{s}|{s}|{s}
craft|craft|{s}|{s}|{s}|{s}호
club|made|{s} Rovers|Rovers de {s}|نادي {s} روفرز|{s} 로버스
rival|made|{s} Athletic|Athletic {s}|نادي {s} الرياضي|{s} 애슬레틱
festival|made|the {s} Festival|el Festival {s}|مهرجان {s}|{s} 축제
campaign|made|the Friends of {s}|los Amigos de {s}|جمعية أصدقاء {s}|{s}의 벗
museum|made|the {s} Museum|el Museo {s}|متحف {s}|{s} 박물관
safetyboard|fixed|the {a} Accident Board,the Accident Board|la Junta de Accidentes|هيئة تحقيق الحوادث|사고조사위원회
waterauthority|fixed|the {a} Water Authority,the Water Authority|la Autoridad del Agua|هيئة المياه|수자원청
seafarers|fixed|the {a} Seafarers' Union,the Seafarers' Union|el Sindicato de Marinos|نقابة البحّارة|해원노조
transport_union|fixed|the {a} Transport Workers,the Transport Workers|el Sindicato del Transporte|نقابة عمال النقل|운수노조
miners|fixed|the {a} Miners' League,the Miners' League|la Liga de Mineros|رابطة عمال المناجم|광산노조
teachers|fixed|the {a} Teachers' Association,the Teachers' Association|la Asociación de Maestros|رابطة المعلمين|교사연합
guards_union|fixed|the {a} Prison Officers' Guild,the Officers' Guild|el Gremio de Funcionarios de Prisiones|رابطة موظفي السجون|교정노조
growers|fixed|the {a} Growers' League,the Growers' League|la Liga de Agricultores|رابطة المزارعين|농민연맹
coastguard|fixed|the {a} Coastguard,the Coastguard|la Guardia Costera|خفر السواحل|해양경비대
parliament|fixed|the {a} Assembly,the Assembly|la Asamblea|الجمعية الوطنية|의회
treasury|fixed|the {a} Treasury,the Treasury|el Tesoro|الخزانة|재무부
audit|fixed|the {a} Audit Chamber,the Audit Chamber|la Cámara de Cuentas|ديوان المحاسبة|감사원
court|fixed|the {a} High Court,the High Court|el Tribunal Superior|المحكمة العليا|고등법원
prosecutor|fixed|the {a} Public Prosecutor's Office,the Prosecutor's Office|la Fiscalía|النيابة العامة|검찰
commission|fixed|the {a} Electoral Commission,the Electoral Commission|la Comisión Electoral|لجنة الانتخابات|선거위원회
regulator|fixed|the {a} Privacy Office,the Privacy Office|la Oficina de Privacidad|مكتب حماية البيانات|개인정보위원회
farmboard|fixed|the {a} Grain Board,the Grain Board|la Junta de Granos|مجلس الحبوب|곡물위원회
foreign|fixed|the {a} Foreign Ministry,the Foreign Ministry|el Ministerio de Exteriores|وزارة الخارجية|외교부
weather|fixed|the {a} Weather Office,the Weather Office|el Instituto Meteorológico|هيئة الأرصاد|기상청
council|fixed|the {a} Council of Towns,the Council of Towns|el Consejo de Municipios|مجلس البلديات|지방협의회
centralbank|fixed|the {a} Reserve Bank,the Reserve Bank|el Banco de Reserva|البنك الاحتياطي|중앙은행
borderguard|fixed|the {a} Border Guard,the Border Guard|la Guardia de Fronteras|حرس الحدود|국경수비대
spaceagency|fixed|the {a} Space Office,the Space Office|la Oficina Espacial|مكتب الفضاء|우주청
university|fixed|the University of {t}|la Universidad de {t}|جامعة {t}|{t} 대학교
priceoffice|fixed|the {a} Price Office,the Price Office|la Oficina de Precios|مكتب الأسعار|물가청
rights|fixed|Open Door {c}|Puerta Abierta|منظمة الباب المفتوح|열린문
prisons|fixed|the {a} Prison Service,the Prison Service|el Servicio de Prisiones|مصلحة السجون|교정본부
forestry|fixed|the {a} Forest Service,the Forest Service|el Servicio Forestal|مصلحة الغابات|산림청
league|fixed|the {a} Football League,the Football League|la Liga de Fútbol|رابطة كرة القدم|축구연맹
government_party|fixed|the {a} People's List,the People's List|la Lista del Pueblo|قائمة الشعب|국민명부
opposition_party|fixed|the {a} Civic Union,the Civic Union|la Unión Cívica|الاتحاد المدني|시민연합
"""

_STEMS = """
northern: Askholm/أسكهولم/애스컴, Corran Sound/مضيق كوران/코런해협, Dunmore/دنمور/던모어, Fairhaven/فيرهيفن/페어헤이븐,
Glenmarrow/غلينمارو/글렌매로, Harrowgate/هاروغيت/해로게이트, Kelda/كيلدا/켈다, Lindisay/لينديساي/린디세이,
Northern Isles/جزر الشمال/북부제도, Penwick/بنويك/펜윅, Storrow/ستورو/스토로, Thornaby/ثورنابي/소너비,
Ulver/أولفر/울버, Westray/وستراي/웨스트레이
eastern: Bralin/برالين/브랄린, Dvorna/دفورنا/드보르나, Kalvar/كالفار/칼바르, Lomnik/لومنيك/롬니크, Orvek/أورفيك/오르베크,
Ruzin/روزين/루진, Tatran/تاتران/타트란, Vltan/فلتان/블탄, Zorin/زورين/조린, Belgor/بيلغور/벨고르
southern: Alcazaba/ألكاثابا/알카사바, Bahia Honda/باهيا أوندا/바이아온다, Cordillera/كورديييرا/코르디예라,
Espiga/إسبيغا/에스피가, La Serena/لا سيرينا/라세레나, Mirador/ميرادور/미라도르, Olivar/أوليفار/올리바르,
Tramontana/ترامونتانا/트라몬타나, Valdemar/فالديمار/발데마르, Zafral/زافرال/사프랄
desert: Badia/بادية/바디아, Dilmar/دلمار/딜마르, Ghazal/غزال/가잘, Hilal/هلال/힐랄, Jazira/جزيرة/자지라, Maha/مها/마하,
Najma/نجمة/나즈마, Rimal/رمال/리말, Sahra/صحراء/사흐라, Wahat/واحات/와하트
peninsula: Badasol/باداسول/바다솔, Cheongra/تشونغرا/청라, Dalbit/دالبيت/달빛, Garam/غارام/가람, Hanbyeol/هانبيول/한별,
Mirae/ميراي/미래, Onnuri/أونوري/온누리, Saebom/سيبوم/새봄, Taeyang/تايانغ/태양, Yeoul/يول/여울
"""
_SHIPS = (
    "Corran Lass/كوران لاس/코런 래스",
    "Corran Maid/كوران ميد/코런 메이드",
    "Star of Tofte/نجمة توفته/스타 오브 토프테",
    "Grey Petrel/غراي بيترل/그레이 페트럴",
    "Lady Ingrith/ليدي إنغريث/레이디 잉그리스",
    "Ostrel Pride/فخر أوستريل/오스트렐 프라이드",
    "Reina del Sur/رينا ديل سور/레이나 델 수르",
    "Bahri Seven/بحري سبعة/바흐리 세븐",
    "Haemaru Dawn/فجر هيمارو/해마루 던",
    "Northern Lark/نورذرن لارك/노던 라크",
    "Kestrel Bay/كستريل باي/케스트렐 베이",
    "Silver Tern/سيلفر تيرن/실버 턴",
    "Santa Brisa/سانتا بريسا/산타 브리사",
    "Miresk Trader/ميريسك تريدر/미레스크 트레이더",
    "Sol Pioneer/سول بايونير/솔 파이어니어",
    "Wind of Nakhlat/ريح نخلات/윈드 오브 나클라트",
)
_CRAFT = (
    "Lantern/لانترن/랜턴",
    "Farsight/فارسايت/파사이트",
    "Najm 3/نجم ٣/나즘 3",
    "Saetbyeol/ساتبيول/샛별",
    "Gull 2/غَل ٢/걸 2",
    "Alondra/ألوندرا/알론드라",
    "Heron/هيرون/헤론",
    "Zornica/زورنيتسا/조르니차",
)
_KINDS = {line.split("|")[0]: line.split("|")[1:] for line in _TABLE.strip().splitlines()}


def _stems() -> dict[str, tuple[str, ...]]:
    lines = _STEMS.strip().replace(",\n", ", ").splitlines()
    return {line.partition(":")[0]: tuple(stem.strip() for stem in line.partition(":")[2].split(",")) for line in lines}


_STEMS_BY_CULTURE = _stems()


def body(kind: str, country: str, rng: Random) -> Body:
    """Return the body of that kind: the country's own where there is one, else one made with a stem of its culture."""
    return _made(kind, country, _stem(_KINDS[kind][0], COUNTRIES[country].culture, rng))


def named_body(kind: str, country: str, stem: str) -> Body:
    """Return the made body whose stem begins with these words ("Corran Lass"); raises ValueError for an unknown stem."""
    stems = {"ship": _SHIPS, "craft": _CRAFT}.get(_KINDS[kind][0]) or sum(_STEMS_BY_CULTURE.values(), ())
    chosen = [one for one in stems if one.startswith(f"{stem}/")]
    if not chosen:
        raise ValueError(f"no body of kind {kind} is called {stem!r}")
    return _made(kind, country, chosen[0])


def _made(kind: str, country: str, stem: str) -> Body:
    home = COUNTRIES[country]
    how, english, spanish, arabic, korean = _KINDS[kind]
    latin, in_arabic, in_korean = stem.split("/") if stem else ("", "", "")
    capital = dict(place(home.capital).by_language)
    names = {"a": home.adjective, "c": home.name.removeprefix("the "), "s": latin}
    spellings = tuple(spelling.format(**names, t=place(home.capital).spellings[0]) for spelling in english.split(","))
    return Body(
        key=f"{kind}-{country}" if how == "fixed" else f"{kind}-{latin.lower().replace(' ', '-')}",
        spellings=spellings,
        by_language=(
            ("es", spanish.format(s=latin, t=capital["es"])),
            ("ar", arabic.format(s=in_arabic, t=capital["ar"])),
            ("ko", korean.format(s=in_korean, t=capital["ko"])),
        ),
        kind=kind,
        country=country,
    )


def _stem(how: str, culture: str, rng: Random) -> str:
    match how:
        case "fixed":
            return ""
        case "ship":
            return rng.choice(_SHIPS)
        case "craft":
            return rng.choice(_CRAFT)
        case _:
            return rng.choice(_STEMS_BY_CULTURE[culture])
