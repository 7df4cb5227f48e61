"""Text that was read in the wrong encoding and written down so (`â€™`, `Ã©`, `РџРѕ`), mended where that is certain."""

import re
from collections.abc import Callable


def may_hold_mojibake(body: bytes) -> bool:
    """Return whether a page in UTF-8 may hold it; costs next to nothing."""
    if body.isascii():
        return False
    # Every Russian text has an о, which becomes a letter that Macedonian alone has.
    return (b"\xd0" in body and any(sign in body for sign in _OF_1251)) or (
        b"\xc3" in body and _OF_1252.search(body) is not None
    )


def mend(text: str) -> str:
    """Return the text with UTF-8 that was read as windows-1252, Latin-1 or windows-1251 read as what it is.

    Mended is what nobody writes: several such characters in a row, `â€` and the like for a mark of print, and `Ã` or
    `Ä` where no capital can stand. All else stays (`voilà »` with its space, `Fuß»`). Mending twice changes nothing.
    """
    # Some pages were encoded thrice; each time takes characters away, so that this ends.
    while (mended := _changed(_CYRILLIC_RUN, _from_1251, _changed(_RUN, _from_1252, text))) != text:
        text = mended
    return text


def _changed(run: re.Pattern[str], changed: Callable[[re.Match[str]], str], text: str) -> str:
    """The text with all runs changed; looked for where letters beyond ASCII stand together, which is soon done."""
    parts: list[str] = []
    at = 0
    for piece in _FOREIGN.finditer(text):
        for found in run.finditer(text, *piece.span()):
            parts += (text[at : found.start()], changed(found))
            at = found.end()
    return "".join((*parts, text[at:]))


def _from_1252(match: re.Match[str]) -> str:
    printed = match[0]
    meant = _read_again(printed, _BYTES_1252)
    if meant is None or "\x80" <= meant < "\xa0":
        return printed
    if len(meant) > 1 or _MARK_OF_PRINT.match(meant):
        return meant
    before = match.string[max(0, match.start() - 1) : match.start()]
    behind = match.string[match.end() : match.end() + 1]
    in_word = before.islower() or behind.isalpha()
    certain = in_word if printed[0] in "ÄÅ" else printed[0] in "ÂÃ" and (in_word or not before.isalpha())
    return meant if certain else printed


def _from_1251(match: re.Match[str]) -> str:
    meant = _read_again(match[0], _BYTES_1251)
    return match[0] if meant is None else meant


def _read_again(printed: str, byte_of: dict[str, int]) -> str | None:
    try:
        return bytes(byte_of[mark] for mark in printed).decode()
    except (KeyError, UnicodeDecodeError):
        return None


def _bytes_of(encoding: str) -> dict[str, int]:
    table = {chr(value): value for value in range(0x80, 0x100)} if encoding == "cp1252" else {}
    for value in range(0x80, 0x100):
        mark = bytes((value,)).decode(encoding, "ignore")
        if mark:
            table[mark] = value
    return table


def _run(byte_of: dict[str, int]) -> str:
    tail = f"[{_marks(byte_of, 0x80, 0xBF)}]"
    two, three, four = (_marks(byte_of, *leads) for leads in ((0xC2, 0xDF), (0xE0, 0xEF), (0xF0, 0xF4)))
    return f"[{two}]{tail}|[{three}]{tail}{{2}}|[{four}]{tail}{{3}}"


def _marks(byte_of: dict[str, int], first: int, last: int) -> str:
    return "".join(sorted(re.escape(mark) for mark, value in byte_of.items() if first <= value <= last))


_BYTES_1252 = _bytes_of("cp1252")
_BYTES_1251 = _bytes_of("cp1251")
_MARK_OF_PRINT = re.compile("[\u2000-\u206f\u20a0-\u20bf\u2100-\u21ff\u2500-\u26ff\ufeff]")
_FOREIGN = re.compile("[\x80-\U0010ffff]{2,}")
_RUN = re.compile(f"(?:{_run(_BYTES_1252)})+")
# Capital Р and С stand before quotes and dashes in honest Russian, but not three times in a row.
_CYRILLIC_RUN = re.compile(f"(?:{_run(_BYTES_1251)}){{3,}}|вЂ[{_marks(_BYTES_1251, 0x80, 0xBF)}]")

_OF_1251 = ("Рѕ".encode(), "вЂ".encode())
# The same in bytes of UTF-8, a little wider: tails are C2 80-BF and what windows-1252 has in place of C1 controls.
_OF_1252 = re.compile(rb"\xc3[\x82-\xb4](?:\xc2[\x80-\xbf]|\xe2[\x80-\x84]|\xc5[\x92-\xbe]|\xc6\x92|\xcb[\x86\x9c])")
