"""Bytes to text: whatever the page says of its encoding, or says wrongly."""

import codecs
import re

from .languages import detect
from .legibility import legibility
from .mojibake import may_hold_mojibake, mend

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
    "iso8859-11": "cp874",
    "iso8859-8": "cp1255",
    "big5": "big5hkscs",
    "koi8-r": "koi8-u",
}
NUMBERED = re.compile(r"(?:windows|win|cp|dos|ms|x-cp)[-_]?(125\d|866|874|932|936|949|950)")
SPELLINGS = {
    "x-sjis": "cp932",
    "x-euc-jp": "euc_jp",
    "x-gbk": "gb18030",
    "x-x-big5": "big5",
    "x-mac-roman": "mac-roman",
}

CUT_OFF = "unexpected end of data"

CANDIDATES = (
    "cp1254", "cp1252", "gb18030", "cp949", "cp932", "big5hkscs", "euc_jp", "cp1251", "cp1256", "cp1250", "cp1253",
    "cp1255", "cp874", "koi8-u", "iso8859-2", "iso8859-15", "iso8859-5", "iso8859-6", "iso8859-7", "cp1257", "cp866",
    "mac-cyrillic", "mac-roman",
)  # fmt: skip
PLAIN = 0.9
"""Text as legible as this is what it is declared to be, and no other reading is looked for."""
BELIEVED, FEW = 0.05, 0.3
"""So much more legible must another reading be than what is declared, and the second more, over how many bytes tell."""
RARE = {"mac-roman": 0.4, "mac-cyrillic": 0.01, "cp866": 0.01, "iso8859-7": 0.01}
FIRST_LOOK, FINALISTS = 200, 4
NOT_NOISE = 0.5
SAMPLE, WORDS_BEFORE = 1500, 60

CONTROLS = re.compile(rb"[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]")
CONTROLS_IN_TEXT = re.compile("[\0-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
UTF_16 = re.compile(r"utf-?16|ucs-?2", re.IGNORECASE)
FOREIGN = re.compile(rb"[\x80-\xff]")
PIECE = re.compile(r"[<\n]?[^<\n]*")
FOREIGN_LINE = re.compile(rb"[\x80-\xff][^<>\n]*")
LINE_BEFORE = re.compile(rb"[^<>\n]*\Z")
BROKEN = re.compile(r"[\udc80-\udcff]+")
BROKEN_WORD = re.compile(r"(?<![^\s<>])[^\s<>]{0,40}[\udc80-\udcff][^\s<>]{0,40}")


def decode(body: bytes, content_type: str = "") -> str:
    """Return the text of a page: by byte order mark, UTF-8, header and markup, then by what is most legible.

    It never fails. A mark or a declared encoding that the bytes contradict is not believed, pieces of a page that are
    in another encoding than the rest are read in theirs, and UTF-8 that was encoded twice is mended where that is
    certain. What cannot be read becomes U+FFFD.
    """
    for mark, encoding in MARKS:
        if body.startswith(mark):
            body = body[len(mark) :]
            if not encoding.startswith("utf-16") or not _is_bytewise(body):
                return _unmarked(body, content_type) if encoding == "utf-8" else body.decode(encoding, "replace")
    return _unmarked(body, content_type)


def _unmarked(body: bytes, content_type: str) -> str:
    if wide := _without_mark(body, content_type):
        return body.decode(wide, "replace")
    if b"\x1b" in body and b"\x1b$" in body and body.isascii():
        return body.decode("iso2022_kr" if b"\x1b$)C" in body else "iso2022_jp_ext", "replace")
    # UTF-8 proves itself: other bytes hardly ever read as UTF-8 by chance, whatever a header says.
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        if error.reason == CUT_OFF and error.start and not body[: error.start].isascii():
            return _mended(body, body.decode("utf-8", "replace"))
        return _piece_by_piece(body, declared(body, content_type))
    return _mended(body, text)


def _mended(body: bytes, text: str) -> str:
    return mend(text) if may_hold_mojibake(body) else text


def _is_bytewise(body: bytes) -> bool:
    """Whether a mark of UTF-16 stands before markup in single bytes."""
    head = body[:HEAD]
    return b"\0" not in head and (b"</" in head or b"<!" in head)


def _without_mark(body: bytes, content_type: str) -> str | None:
    """The form of UTF-16 that bytes without a mark are in: its letters have zeros or other controls beside them."""
    head = body[: min(HEAD, len(body) - len(body) % 2)]
    if len(head) < 10 or not (CONTROLS.search(head) or UTF_16.search(content_type)):
        return None
    odd, even = head[1::2].count(0), head[::2].count(0)
    for encoding, here, there in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if here > len(head) * 0.35 and there < len(head) * 0.05:
            return encoding
        read = head.decode(encoding, "replace")
        if not CONTROLS_IN_TEXT.search(read) and legibility(read) > NOT_NOISE:
            return encoding
    return None


def declared(body: bytes, content_type: str) -> list[str]:
    """Return the encodings that header and markup name, as far as we know them."""
    header = CHARSET.search(content_type)
    markup = DECLARED.search(body[:HEAD])
    names = [header[1] if header else "", (markup[1] or markup[2]).decode("ascii") if markup else ""]
    return [known for name in names if (known := _known(name))]


def _known(label: str) -> str | None:
    label = label.lower()
    label = SPELLINGS.get(label) or NUMBERED.sub(r"cp\1", label)
    try:
        info = codecs.lookup(label)
    except (LookupError, ValueError):
        return None
    # Codecs that are no character sets (rot13, zlib…), and those that bytes which got here cannot be in.
    if not info._is_text_encoding or info.name.startswith(("utf", "idna", "punycode", "unicode", "raw_unicode")):
        return None
    return WIDER.get(info.name, info.name)


def _piece_by_piece(body: bytes, named: list[str]) -> str:
    """Read a page that is not all UTF-8: pieces between tags that are, as UTF-8, and the others in their own encoding.

    A few broken bytes among UTF-8 are broken bytes, no other encoding.
    """
    text = body.decode("utf-8", "surrogateescape")
    whole, broken = _counted(text)
    if not whole:
        return body.decode(_most_legible(_sample(body), named)[0], "replace")
    is_utf_8 = 2 * whole > 3 * broken
    pieces = PIECE.findall(text)
    others = [number for number, piece in enumerate(pieces) if not piece.isascii() and _is_old(piece, is_utf_8)]
    old = [_bytes(pieces[number]) for number in others]
    encoding, likely = _most_legible(_sample(b"\n".join(old)), named)
    if likely < NOT_NOISE and is_utf_8:
        encoding = "utf-8"
    for number, raw in zip(others, old, strict=True):
        pieces[number] = raw.decode(encoding, "replace")
    return mend(_bytes(BROKEN_WORD.sub(_repaired, "".join(pieces))).decode("utf-8", "replace"))


def _counted(text: str) -> tuple[int, int]:
    """How many characters beyond ASCII there are that were read, and how many bytes that were not."""
    read = len(text.encode("utf-8", "ignore").decode())
    return read - len(text.encode("ascii", "ignore")), len(text) - read


def _is_old(piece: str, is_utf_8: bool) -> bool:
    whole, broken = _counted(piece)
    # In a page of another encoding two or three bytes can look like UTF-8 by chance.
    return whole < (broken / 2 if is_utf_8 else 2 * broken) if broken else not is_utf_8 and whole < 3


def _repaired(match: re.Match[str]) -> str:
    """A word with single broken bytes: as windows-1252, which people paste into UTF-8, where that makes a word."""
    word = match[0]
    pasted = BROKEN.sub(lambda run: _bytes(run[0]).decode("cp1252", "replace"), word)
    return pasted if legibility(pasted) > NOT_NOISE else word


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _sample(body: bytes) -> bytes:
    """Enough of the text to tell its encoding by: lines and elements that are not all ASCII, without their tags."""
    found, size = [], 0
    for match in FOREIGN_LINE.finditer(body):
        before = LINE_BEFORE.search(body[max(0, match.start() - WORDS_BEFORE) : match.start()])
        found.append(((before[0] if before else b"") + match[0])[:SAMPLE])
        size += len(found[-1]) + 1
        if size >= SAMPLE:
            break
    return b"\n".join(found)


def _most_legible(sample: bytes, named: list[str]) -> tuple[str, float]:
    """Return the encoding that the bytes read best in, and how well; what is declared has the benefit of the doubt."""
    # Enough of the letters are right in any Latin encoding to tell the language by.
    language = detect(sample.decode("cp1252", "replace"))
    for encoding in named:
        if (read := legibility(sample.decode(encoding, "replace"), language)) > PLAIN:
            return encoding, read
    trust = BELIEVED + FEW / max(1, len(FOREIGN.findall(sample)))

    def likely(encoding: str, part: bytes) -> float:
        read = legibility(part.decode(encoding, "replace"), language)
        return read + (trust if encoding in named and read > 0 else 0) - RARE.get(encoding, 0)

    first = sorted(CANDIDATES, key=lambda encoding: likely(encoding, sample[:FIRST_LOOK]), reverse=True)
    last = dict.fromkeys((*named, *first[:FINALISTS])) if len(sample) > FIRST_LOOK else (*named, *first)
    best = max(last, key=lambda encoding: likely(encoding, sample))
    return best, legibility(sample.decode(best, "replace"), language)
