"""The letters beyond ASCII that languages are written with, the common ones apart from the rest."""

import functools
from typing import NamedTuple


class Alphabet(NamedTuple):
    """The letters of one language that are no ASCII, small and capital; `rest` are those that texts seldom use."""

    common: frozenset[str]
    rest: frozenset[str] = frozenset()


def _letters(small: str, *more: str) -> frozenset[str]:
    return frozenset((*small, *(letter.upper() for letter in small if len(letter.upper()) == 1), *more))


LATIN = {
    language: Alphabet(_letters(small))
    for language, small in {
        "az": "çəğıöşüİ", "ca": "àçèéíïòóúü", "cs": "áčďéěíňóřšťúůýž", "cy": "âêîôûŵŷáéëïöẁẃ", "da": "æøåéäöü",
        "de": "äöüßéàè", "es": "áéíóúüñ", "et": "äõöüšž", "eu": "ñçü", "fi": "äöåšž",
        "ga": "áéíóú", "gl": "áéíóúüñï", "hr": "čćđšž", "hu": "áéíóöőúüű", "id": "éèê",
        "is": "áðéíóúýþæö", "it": "àèéìíîòóùú", "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž", "mt": "ċġħżàèìòù",
        "nl": "éëïóöüèáêí", "no": "æøåéòôöäü", "pl": "ąćęłńóśźż", "pt": "ãõáâàéêíóôúüç", "ro": "ăâîșțşţ",
        "sk": "áäčďéíĺľňóôŕšťúýž", "sl": "čšžćđ", "sq": "çë", "sv": "åäöéüà", "tr": "çğıöşüâîûİ",
        "vi": "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ",
    }.items()
}  # fmt: skip
LATIN |= {
    "bs": LATIN["hr"],
    "sr": LATIN["hr"],
    "fr": Alphabet(_letters("àâçéèêëîïôœùûü"), _letters("æÿ")),
    # English borrows all that its neighbours write, now and then.
    "en": Alphabet(_letters("éèêñöüçïá"), _letters("ëàâîóíúôøåäæœ")),
}
CYRILLIC = {
    language: Alphabet(_letters(common), _letters(rest))
    for language, common, rest in (
        ("ru", "оеаинтсрвлкмдпуяыьгзбчй", "хжшюцщэфъё"),
        ("uk", "оаинвтіересклмдпузягбьйчїє", "хжшюцщфґ"),
        ("be", "оаинвтіересклмдпузягбьйчыўэ", "хжшюцфё"),
        ("bg", "оаинвтересклмдпузягбйчъ", "хжшюцщфьѝ"),
        ("sr", "оаинвтересклмдпузгбчјљњћђ", "хжшцфџ"),
        ("mk", "оаинвтересклмдпузгбчјљњќѓ", "хжшцфџѕѐѝ"),
    )
}
GREEK = {"el": Alphabet(_letters("αοιετσνηυρπκμλάήόίέώςδγύ"), _letters("ωθχφβξζψϊϋΐΰ"))}
HEBREW = {"he": Alphabet(frozenset("יוהלאמתרבשנדעקםחפגטצןסכזךףץ"), frozenset(map(chr, range(0x05B0, 0x05C3))))}
ARABIC = {
    "ar": Alphabet(frozenset("اليمونرتبةعدسفهكقحجشصطخأى"), frozenset("ذضزثإئغءظآؤًٌٍَُِّْـ")),
    "fa": Alphabet(frozenset("اليمونرتبعدسفهكقحجشصطخآپچگژیکأئذضزثغظة"), frozenset("ًٌٍَُِّْ\u200c")),
    "ur": Alphabet(frozenset("الیمونرتبعدسفہکقحجشصطخآپچگژٹڈڑںےھئأ"), frozenset("ذضزثغظؤءًٌٍَُِّْ")),
}
THAI = {"th": Alphabet(frozenset("านรอกเงยมลวดทสะปคหตใไแพ่้ิีัุูบจชขผ็์ื"), frozenset(map(chr, range(0x0E01, 0x0E4F))))}
BY_WORDS = {
    "Latn": LATIN,
    "Cyrl": CYRILLIC,
    "Grek": GREEK,
    "Hebr": HEBREW,
    "Arab": ARABIC,
    "Thai": THAI,
}
"""The alphabets of writing whose words hold letters of one script, by that script."""

CHINESE = (
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所"
    "然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与"
    "长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己"
    "制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系"
    "气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社"
)
TRADITIONAL = (
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所"
    "然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與"
    "長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己"
    "制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系"
    "氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社"
)
KANJI = (
    "日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員"
    "九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制"
    "治度務強気小七成期公野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北午指権心界支第産結百"
    "派点教報済書府活原先共得解名交資予川向際査勝面委告軍文反元重近千考判認画海参売利組知案道信策集在件団別物側任"
    "引使求所次水半品昨論計死官増係感特情投示変打男基私各始島直両朝革価式確村提運終挙果西勢減台広容必応演電歳住争"
)
KANA = "".join(map(chr, (*range(0x3041, 0x3094), *range(0x30A1, 0x30F7), 0x30FC, 0x3005)))


@functools.cache
def without_spaces() -> dict[str, Alphabet]:
    """Return the alphabets of Chinese, Japanese and Korean: what is common, and what their standards put first."""
    return {
        "zh-Hans": Alphabet(frozenset(CHINESE), _first_level("gb2312", 0xB0, 0xD7)),
        "zh-Hant": Alphabet(frozenset(TRADITIONAL), _first_level("big5", 0xA4, 0xC6)),
        "ja": Alphabet(frozenset(KANJI + KANA), _first_level("euc_jp", 0xB0, 0xCF)),
        "ko": Alphabet(_first_level("euc_kr", 0xB0, 0xC8)),
    }


def _first_level(encoding: str, first: int, last: int) -> frozenset[str]:
    pairs = (bytes((lead, trail)) for lead in range(first, last + 1) for trail in range(0x40, 0xFF))
    return frozenset("".join(pair.decode(encoding, "ignore") for pair in pairs if pair.decode(encoding, "ignore")))
