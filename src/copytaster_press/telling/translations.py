"""Roles, phrases and currencies of the world in Spanish, Arabic and Korean."""

# English | Spanish he/she, with article | Arabic he/she | Korean
_ROLES = """
resident|el vecino/la vecina|المواطن/المواطنة|씨
*|el responsable/la responsable|المسؤول/المسؤولة|관계자
transport minister|el ministro de Transportes/la ministra de Transportes|وزير النقل/وزيرة النقل|교통 장관
labour minister|el ministro de Trabajo/la ministra de Trabajo|وزير العمل/وزيرة العمل|노동 장관
interior minister|el ministro del Interior/la ministra del Interior|وزير الداخلية/وزيرة الداخلية|내무 장관
foreign minister|el ministro de Exteriores/la ministra de Exteriores|وزير الخارجية/وزيرة الخارجية|외교 장관
finance minister|el ministro de Hacienda/la ministra de Hacienda|وزير المالية/وزيرة المالية|재무 장관
science minister|el ministro de Ciencia/la ministra de Ciencia|وزير العلوم/وزيرة العلوم|과학 장관
opposition|el portavoz de la oposición/la portavoz de la oposición|المتحدث باسم المعارضة/المتحدثة باسم المعارضة|야당 대변인
naval architect|el ingeniero naval/la ingeniera naval|المهندس البحري/المهندسة البحرية|조선공학 연구원
professor of engineering|el profesor de ingeniería/la profesora de ingeniería|أستاذ الهندسة/أستاذة الهندسة|공학 교수
surveyor|el inspector naval/la inspectora naval|مفتش السفن/مفتشة السفن|선박 검사원
economist|el economista/la economista|الخبير الاقتصادي/الخبيرة الاقتصادية|경제 연구원
hydrologist|el hidrólogo/la hidróloga|خبير المياه/خبيرة المياه|수문 연구원
space engineer|el ingeniero espacial/la ingeniera espacial|مهندس الفضاء/مهندسة الفضاء|우주공학 연구원
labour historian|el historiador del trabajo/la historiadora del trabajo|مؤرخ الحركة العمالية/مؤرخة الحركة العمالية|노동사 연구원
meteorologist|el meteorólogo/la meteoróloga|خبير الأرصاد/خبيرة الأرصاد|기상 연구원
fire ecologist|el ecólogo/la ecóloga|خبير البيئة/خبيرة البيئة|산림생태 연구원
signalling engineer|el ingeniero de señales/la ingeniera de señales|مهندس الإشارات/مهندسة الإشارات|신호 기술자
professor of maritime law|el profesor de derecho marítimo/la profesora de derecho marítimo|أستاذ القانون البحري/أستاذة القانون البحري|해양법 교수
banking lecturer|el profesor de banca/la profesora de banca|أستاذ المصارف/أستاذة المصارف|금융학 교수
astronomer|el astrónomo/la astrónoma|عالم الفلك/عالمة الفلك|천문 연구원
chief executive|el director general/la directora general|الرئيس التنفيذي/الرئيسة التنفيذية|대표
personnel director|el director de personal/la directora de personal|مدير شؤون الموظفين/مديرة شؤون الموظفين|인사 본부장
grid director|el director de la red/la directora de la red|مدير الشبكة/مديرة الشبكة|전력망 본부장
fire chief|el jefe de bomberos/la jefa de bomberos|قائد الإطفاء/قائدة الإطفاء|소방 본부장
managing director|el director gerente/la directora gerente|المدير العام/المديرة العامة|사장
chief negotiator|el jefe negociador/la jefa negociadora|كبير المفاوضين/كبيرة المفاوضين|수석 협상 대표
bank chairman|el presidente del banco/la presidenta del banco|رئيس المصرف/رئيسة المصرف|은행 회장
mission director|el director de la misión/la directora de la misión|مدير المهمة/مديرة المهمة|발사 본부장
mayor|el alcalde/la alcaldesa|رئيس البلدية/رئيسة البلدية|시장
mayor of Averell|el alcalde de Averell/la alcaldesa de Averell|رئيس بلدية أفيريل/رئيسة بلدية أفيريل|애버럴 시장
head of the reservoir authority|el director del embalse/la directora del embalse|مدير هيئة الخزان/مديرة هيئة الخزان|저수지 본부장
harbour master|el capitán de puerto/la capitana de puerto|مدير الميناء/مديرة الميناء|항만 소장
range officer|el jefe del campo de lanzamiento/la jefa del campo de lanzamiento|مسؤول الميدان/مسؤولة الميدان|발사장 소장
union delegate|el delegado sindical/la delegada sindical|مندوب النقابة/مندوبة النقابة|노조 대표
strike leader|el líder de la huelga/la líder de la huelga|قائد الإضراب/قائدة الإضراب|파업 지도부 위원장
fire brigade captain|el capitán de bomberos/la capitana de bomberos|نقيب الإطفاء/نقيبة الإطفاء|소방 대장
volunteers' captain|el jefe de los voluntarios/la jefa de los voluntarios|قائد المتطوعين/قائدة المتطوعين|의용소방 대장
drivers' delegate|el delegado de los maquinistas/la delegada de los maquinistas|مندوب السائقين/مندوبة السائقين|기관사 대표
envoy|el enviado/la enviada|المبعوث/المبعوثة|특사
savers' spokesman|el portavoz de los ahorradores/la portavoz de los ahorradores|المتحدث باسم المودعين/المتحدثة باسم المودعين|예금자 대표
flight engineer|el ingeniero de vuelo/la ingeniera de vuelo|مهندس الطيران/مهندسة الطيران|비행 기술자
"""

# English | Spanish | Arabic | Korean
_PHRASES = """
fog|la niebla|الضباب|안개
a cross swell|el mar de fondo|الأمواج المتقاطعة|너울
driving sleet|el aguanieve|المطر الثلجي|진눈깨비
a strong ebb tide|la marea baja|الجزر القوي|강한 썰물
flat calm|la calma chicha|الهدوء التام|잔잔한 날씨
steering gear|el timón|جهاز التوجيه|조타 장치
port engine|el motor de babor|المحرك الأيسر|좌현 엔진
bow thruster|la hélice de proa|المروحة الأمامية|선수 추진기
main generator|el generador principal|المولّد الرئيسي|주 발전기
fuel pump|la bomba de combustible|مضخة الوقود|연료 펌프
a burnt relay|un relé quemado|احتراق مرحّل كهربائي|계전기 소손
a flooded cable duct|una galería de cables inundada|غرق مجرى الكابلات|케이블관 침수
a failed software update|una actualización fallida|تحديث برمجي فاشل|소프트웨어 갱신 실패
a cracked rail|un carril agrietado|تشقق في السكة|선로 균열
a power surge|una sobretensión|ارتفاع مفاجئ في التيار|과전압
Storm Agda|la borrasca Agda|العاصفة أغدا|폭풍 아그다
Storm Brannoch|la borrasca Brannoch|العاصفة برانوك|폭풍 브래넉
Storm Celeste|la borrasca Celeste|العاصفة سيليست|폭풍 셀레스트
Storm Dario|la borrasca Dario|العاصفة داريو|폭풍 다리오
Storm Elspeth|la borrasca Elspeth|العاصفة إلسبث|폭풍 엘스페스
Storm Finlo|la borrasca Finlo|العاصفة فينلو|폭풍 핀로
Storm Gisela|la borrasca Gisela|العاصفة جيزيلا|폭풍 기젤라
Storm Hamza|la borrasca Hamza|العاصفة حمزة|폭풍 함자
a spark from a mower|la chispa de una segadora|شرارة من آلة حصاد|예초기 불꽃
a fallen power line|un cable eléctrico caído|سقوط خط كهرباء|끊어진 전선
lightning|un rayo|صاعقة|벼락
a camp stove|un hornillo de camping|موقد تخييم|야영용 버너
a stubble fire|una quema de rastrojos|حرق بقايا الحصاد|논밭 소각
high winds|el viento|الرياح القوية|강풍
a fuel leak|una fuga de combustible|تسرب في الوقود|연료 누출
a stray fishing boat|un pesquero extraviado|قارب صيد تائه|길 잃은 어선
a frozen valve|una válvula congelada|صمام متجمد|밸브 동결
a software alarm|una alarma informática|إنذار برمجي|소프트웨어 경보
"""

# English | Spanish | Arabic | Korean
_CURRENCIES = """
crowns|coronas|كرونة|크라운
marks|marcos|مارك|마르크
florins|florines|فلورين|플로린
reals|reales|ريال|레알
sequins|cequíes|زقين|제키노
nyang|nyang|نيانغ|냥
"""

_LANGUAGES = ("es", "ar", "ko")


def _table(text: str) -> dict[str, dict[str, str]]:
    rows = [line.split("|") for line in text.strip().splitlines()]
    return {language: {row[0]: row[at] for row in rows} for at, language in enumerate(_LANGUAGES, start=1)}


ROLES = _table(_ROLES)
PHRASES = _table(_PHRASES)
CURRENCIES = _table(_CURRENCIES)
