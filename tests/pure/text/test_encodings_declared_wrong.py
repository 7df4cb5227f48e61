"""Pages in old encodings that say nothing of theirs, or name another, and pages that hold two encodings."""

import codecs

import pytest

from copytaster.text.encodings import decode

PRINTED = {
    "Arabic": ("cp1256 iso8859-6", "قرر مجلس الميناء يوم الاثنين إصلاح الجسر القديم، كما قال رئيس البلدية للصحفيين."),
    "Persian": ("cp1256", "شوراي بندر روز دوشنبه تصميم گرفت پل قديمي را تعمير کند، شهردار به خبرنگاران گفت."),
    "Hebrew": ("cp1255", "מועצת הנמל החליטה ביום שני לתקן את הגשר הישן, אמר ראש העיר לכתבים."),
    "Russian": ("cp1251 koi8-r iso8859-5 cp866", "Портовый совет решил в понедельник починить старый мост."),
    "Ukrainian": ("cp1251 koi8-u", "Портова рада вирішила в понеділок полагодити старий міст, сказав її голова."),
    "Bulgarian": ("cp1251", "Пристанищният съвет реши в понеделник да поправи стария мост, каза кметът."),
    "Serbian": ("cp1251 iso8859-5", "Лучко веће је одлучило у понедељак да поправи стари мост, рекао је његов вођа."),
    "Greek": ("cp1253 iso8859-7", "Το λιμενικό συμβούλιο αποφάσισε τη Δευτέρα να επισκευάσει την παλιά γέφυρα."),
    "Thai": ("cp874", "สภาท่าเรือตัดสินใจเมื่อวันจันทร์ที่จะซ่อมสะพานเก่า นายกเทศมนตรีกล่าวกับผู้สื่อข่าว"),
    "Korean": ("euc-kr cp949", "항구 의회는 월요일에 오래된 다리를 고치기로 결정했다고 시장이 말했다."),
    "Chinese": ("gb2312 gb18030", "港口委员会在星期一决定修理那座旧桥，市长说这是为了大家的安全。"),
    "Chinese of Taiwan": ("big5 big5hkscs gb18030", "港口委員會在星期一決定修理那座舊橋，市長說這是為了大家的安全。"),
    "Japanese": ("shift_jis cp932 euc_jp iso2022_jp", "港の議会は月曜日に古い橋を直すことを決めたと市長が話した。"),
    "Turkish": ("cp1254 iso8859-9", "Liman meclisi pazartesi günü eski köprüyü onarmaya karar verdi, başkan açıkladı."),
    "Polish": ("cp1250 iso8859-2", "Rada portu zdecydowała się w poniedziałek później naprawić stary most."),
    "Czech": ("cp1250 iso8859-2", "Přístavní rada rozhodla v pondělí, že opraví starý most, řekl starosta."),
    "Hungarian": ("cp1250 iso8859-2", "A kikötői tanács hétfőn úgy döntött, hogy megjavítja a régi hidat."),
    "Romanian": ("cp1250", "Consiliul portului a hotărât luni să repare podul vechi, a spus primarul oraşului."),
    "Croatian": ("cp1250 iso8859-2", "Lučko vijeće odlučilo je u ponedjeljak popraviti most, rekao načelnik općine."),
    "Lithuanian": ("cp1257", "Uosto taryba pirmadienį nusprendė pataisyti senąjį tiltą, sakė meras žurnalistams."),
    "French": ("cp1252 iso8859-15", "Le maire a décidé où et quand réparer le pont, a-t-il été précisé à la presse."),
    "German": ("cp1252 iso8859-15 mac-roman", "Der Bürgermeister grüßte die Gäste aus Übersee und öffnete die Tür."),
    "Spanish": ("cp1252", "¿Cuándo se reparará el puente? El alcalde lo explicó mañana por mañana al señor Núñez."),
    "Portuguese": ("cp1252", "A câmara decidiu na segunda-feira que a ponte não será aberta, disse o capitão à rádio."),
    "Swedish": ("cp1252", "Hamnrådet beslöt på måndagen att laga den gamla bron, sade borgmästaren."),
    "Danish": ("cp1252", "Havnerådet besluttede mandag at gøre den gamle bro færdig, sagde borgmesteren på pladsen."),
    "Icelandic": ("cp1252", "Hafnarráðið ákvað á mánudag að gera við gömlu brúna, sagði bæjarstjórinn þar."),
    "English with printers' marks": ("cp1252", "“We can’t wait,” said the mayor – and the council’s clerk agreed…"),
}  # fmt: skip
LIES = ("", "utf-8", "iso-8859-1", "windows-1251", "gb2312", "shift_jis")
CASES = [
    pytest.param(text, encoding, lie, id=f"{language} in {encoding}, declared {lie or 'nothing'}")
    for language, (encodings, text) in PRINTED.items()
    for encoding in encodings.split()
    for lie in LIES
]


@pytest.mark.parametrize(("text", "encoding", "lie"), CASES)
def test_what_a_header_says_wrongly_is_not_believed(text, encoding, lie):
    page = f"<html><body><p>{text}</p></body></html>"
    assert decode(page.encode(encoding), f"text/html; charset={lie}" if lie else "text/html") == page


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(text, encoding, id=f"{language} in {encoding}")
        for language, (encodings, text) in PRINTED.items()
        for encoding in encodings.split()
    ],
)
def test_what_a_page_says_rightly_is_believed(text, encoding):
    page = f'<html><head><meta charset="{encoding}"><title>{text[:12]}</title></head><body><p>{text}</p></body></html>'
    assert decode(page.encode(encoding), "text/html") == page


@pytest.mark.parametrize("text", [text for _, text in PRINTED.values()], ids=PRINTED)
@pytest.mark.parametrize("lie", ["iso-8859-1", "windows-1251", "gb2312", "utf-16"])
def test_utf_8_declared_to_be_something_else(text, lie):
    page = f'<meta charset="{lie}"><p>{text}</p>'
    assert decode(page.encode(), f"text/html; charset={lie}") == page


@pytest.mark.parametrize("text", [text for _, text in PRINTED.values()], ids=PRINTED)
@pytest.mark.parametrize("form", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("marked", [True, False], ids=["with a mark", "without"])
def test_utf_16_of_any_script(text, form, marked):
    page = f"<p>{text}</p>\n" * 3
    mark = (codecs.BOM_UTF16_LE if form == "utf-16-le" else codecs.BOM_UTF16_BE) if marked else b""
    assert decode(mark + page.encode(form), "text/html; charset=utf-8") == page


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        pytest.param(codecs.BOM_UTF8, "cp1251", id="a mark of UTF-8 before windows-1251"),
        pytest.param(codecs.BOM_UTF16_LE, "utf-8", id="a mark of UTF-16 before UTF-8"),
        pytest.param(codecs.BOM_UTF16_BE, "cp1251", id="a mark of UTF-16 before windows-1251"),
        pytest.param(b"", "utf-8", id="no mark"),
    ],
)
def test_a_mark_that_lies(mark, encoding):
    page = f"<html><body><p>{PRINTED['Russian'][1]}</p></body></html>"
    assert decode(mark + page.encode(encoding), "text/html") == page


@pytest.mark.parametrize(
    ("label", "encoding", "language"),
    [
        pytest.param("x-sjis", "cp932", "Japanese", id="x-sjis"),
        pytest.param("windows-31j", "cp932", "Japanese", id="windows-31j"),
        pytest.param("x-euc-jp", "euc_jp", "Japanese", id="x-euc-jp"),
        pytest.param("ks_c_5601-1987", "cp949", "Korean", id="ks_c_5601-1987"),
        pytest.param("x-gbk", "gb18030", "Chinese", id="x-gbk"),
        pytest.param("win-1251", "cp1251", "Russian", id="win-1251"),
        pytest.param("Windows1251", "cp1251", "Russian", id="without a hyphen"),
        pytest.param("TIS-620", "cp874", "Thai", id="tis-620"),
        pytest.param("iso-8859-8-i", "cp1255", "Hebrew", id="iso-8859-8-i"),
    ],
)
def test_names_as_pages_write_them(label, encoding, language):
    text = PRINTED[language][1]
    assert decode(text.encode(encoding), f"text/html; charset={label}") == text


FRENCH, RUSSIAN, CHINESE = (PRINTED[language][1] for language in ("French", "Russian", "Chinese"))


@pytest.mark.parametrize(
    ("parts", "declared"),
    [
        pytest.param(((FRENCH * 4, "utf-8"), ("Très bien dit, à côté du café.", "cp1252")), "utf-8", id="one comment"),
        pytest.param(((FRENCH, "utf-8"), ("It’s “fine”", "cp1252")), "", id="printers' marks pasted from windows"),
        pytest.param(((RUSSIAN * 3, "utf-8"), ("Хорошо сказано, спасибо", "cp1251")), "utf-8", id="in Russian"),
        pytest.param(((RUSSIAN, "cp1251"), ("Спасибо, хорошо сказано", "utf-8")), "windows-1251", id="the reverse"),
        pytest.param(((FRENCH * 3, "cp1252"), ("Très bien dit, à côté", "utf-8")), "iso-8859-1", id="UTF-8 in Latin-1"),
        pytest.param(((CHINESE * 3, "gb18030"), ("港口委员会说这是为了大家", "utf-8")), "gbk", id="UTF-8 in GBK"),
    ],
)
def test_two_encodings_in_one_page(parts, declared):
    body = b"".join(f"<p>{text}</p>\n".encode(encoding) for text, encoding in parts)
    page = "".join(f"<p>{text}</p>\n" for text, _ in parts)
    assert decode(body, f"text/html; charset={declared}" if declared else "") == page


def test_single_bytes_of_windows_1252_among_utf_8_are_read_where_they_make_a_word():
    assert decode("Ça n’a pas été réparé. ".encode() + b"Le caf\xe9 ferm\xe9, d\x92abord.") == (
        "Ça n’a pas été réparé. Le café fermé, d’abord."
    )


def test_a_page_cut_off_within_a_character_is_still_utf_8():
    assert decode(FRENCH.encode() * 2 + b"\xc3", "text/html; charset=iso-8859-1") == FRENCH * 2 + "\ufffd"
