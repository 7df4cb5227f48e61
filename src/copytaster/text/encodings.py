"""Bytes to text: whatever the page says of its encoding, or says wrongly."""

import codecs
import re

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
DECLARED = re.compile(
    rb"<\?xml[^>]{0,200}encoding\s*=\s*[\"']([\w.:-]+)|<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]+)",
    re.IGNORECASE,
)
HEAD = 4096
SAMPLE = 200_000

# Browsers read these labels as the wider encoding that people really write.
WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "tis-620": "cp874",
    "big5": "big5hkscs",
}
MANY_BYTES = ("cp949", "gb18030", "cp932", "euc_jp", "big5hkscs")
ONE_BYTE = ("cp1252", "cp1251", "cp1256", "cp1255", "cp1253", "cp1250", "cp1254", "cp874", "koi8-r")

ODD = re.compile(
    r"[\x80-\x9f\ue000-\uf8ff\ufffd]|[¤¦¨¬¯´¶¸¹¼½¾ÆÐÞßð×þ÷]{2}|\w[¡¿]\w|[a-zà-ÿа-я][A-ZÀ-ÖØ-ÞА-Я][a-zà-ÿа-я]"
    r"|[A-Za-z][\u0370-\u06ff\u0e00-\u0e7f\uff61-\uff9f]|[\u0370-\u06ff\u0e00-\u0e7f\uff61-\uff9f][A-Za-z]"
)
OWN_BLOCK = {
    "cp949": ("\uac00", "\ud7a3"),
    "gb18030": ("\u4e00", "\u9fff"),
    "cp932": ("\u3041", "\u9fff"),
    "euc_jp": ("\u3041", "\u9fff"),
    "big5hkscs": ("\u4e00", "\u9fff"),
}
COMMON = {
    "cp949": "가고기나는다대도들로리를부사서시에으은을의이인일자정지한해했",
    "gb18030": "的一是在不了有和人这中大为上个国我以要他时来用们到说会年月日",
    "cp932": "のにはをたがでてとしれさあるいも日年月国人大",
    "euc_jp": "のにはをたがでてとしれさあるいも日年月国人大",
    "big5hkscs": "的一是在不了有和人這中大為上個國我以要他時來用們到說會年月日",
    "cp1252": "éèàçêôûîâäöüßñóíáúåæøãõ’“”–ò",
    "cp1251": "оеаинтсрвлкмдпуяыьгзбчй",
    "cp1256": "اليمونرتبةعدسفهكقحجشصطخ",
    "cp1255": "יוהלאמתרבשנדעקםחפגטצןס",
    "cp1253": "αοιετσνηυρπκμλάήόίέώςδγ",
    "cp1250": "ěščřžýáíéůúąęłńóśźżőűäöüčćđ",
    "cp1254": "ıİşŞğĞçöüâ",
    "cp874": "านรอกเงยมลวดทสะปคหตใไแพ่้ิีั",
    "koi8-r": "оеаинтсрвлкмдпуяыьгзбчй",
}


def decode(body: bytes, content_type: str = "") -> str:
    """Return the text of a page: by byte order mark, header, markup, UTF-8, then by guess. It never fails.

    A declared encoding that the bytes contradict is not believed. Marks that cannot be read become U+FFFD.
    """
    for mark, encoding in MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    if wide := _without_mark(body):
        return body.decode(wide, "replace")
    declared = [name for name in _declared(body, content_type) if name]
    # UTF-8 proves itself: other bytes hardly ever read as UTF-8 by chance, whatever a header says.
    for encoding in ("utf-8", *declared):
        try:
            return body.decode(encoding)
        except UnicodeDecodeError:
            continue
    return _most_likely(body, declared)


def _without_mark(body: bytes) -> str | None:
    even, odd = body[:HEAD:2].count(0), body[1:HEAD:2].count(0)
    half = min(len(body), HEAD) // 2
    if half > 4 and odd > half * 0.7 and even < half * 0.1:
        return "utf-16-le"
    if half > 4 and even > half * 0.7 and odd < half * 0.1:
        return "utf-16-be"
    return None


def _declared(body: bytes, content_type: str) -> list[str | None]:
    header = CHARSET.search(content_type)
    markup = DECLARED.search(body[:HEAD])
    names = [header[1] if header else "", (markup[1] or markup[2]).decode("ascii") if markup else ""]
    return [_known(name) for name in names]


def _known(label: str) -> str | None:
    try:
        info = codecs.lookup(label)
    except (LookupError, ValueError):
        return None
    # Codecs that are no character sets (rot13, zlib…), or a mark-less UTF-16 in bytes that are plainly ASCII markup.
    if not info._is_text_encoding or info.name.startswith(("utf-16", "utf-32", "utf-7", "idna", "punycode")):
        return None
    return WIDER.get(info.name, info.name)


def _most_likely(body: bytes, declared: list[str]) -> str:
    """A few broken bytes in a page that is otherwise UTF-8 or as declared are broken bytes, no other encoding."""
    sample = body[:SAMPLE]
    for encoding in ("utf-8", *declared):
        broken = sample.decode(encoding, "replace").count("\ufffd")
        foreign = sum(byte > 127 for byte in sample)
        if broken * 10 <= foreign:
            return body.decode(encoding, "replace")
    best = max((*MANY_BYTES, *ONE_BYTE), key=lambda encoding: _likelihood(sample, encoding))
    return body.decode(best, "replace")


def _likelihood(sample: bytes, encoding: str) -> float:
    """How much the text reads like its language: common letters count for it, impossible neighbours against."""
    text = sample.decode(encoding, "replace")
    foreign = [mark for mark in text if mark > "\x7f"]
    if not foreign:
        return 0.0
    likely = sum(mark in COMMON[encoding] for mark in foreign)
    if encoding in OWN_BLOCK:
        # Thousands of characters are in use: a few dozen common ones make a quarter of a Chinese text.
        first, last = OWN_BLOCK[encoding]
        likely = 2 * likely + sum(first <= mark <= last for mark in foreign) // 2
    return (likely - 2 * len(ODD.findall(text)) - 3 * text.count("\ufffd")) / len(foreign)
