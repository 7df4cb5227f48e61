"""Marks that say that copy ends, or whose it is: end marks, notes to editors, copyright lines."""

import re

from copytaster.text.wordlists import any_of


def is_end_mark(line: str) -> bool:
    """Tell whether a line says that the copy ends here: (END), Enditem, -30-, ###, (끝), （完）."""
    return len(line) <= 20 and bool(_END.fullmatch(line.strip()))


def inline_end_mark(paragraph: str) -> int:
    """Return where an end mark behind a paragraph's last sentence begins ("… a tree. -0-"), 0 where there is none."""
    found = _INLINE_END.search(paragraph[-40:])
    return max(0, len(paragraph) - 40) + found.start() if found else 0


def is_desk_note(line: str) -> bool:
    """Tell whether a line speaks to editors: (ATTN: ADDS photo), (Eds: …), a reporter's mail address."""
    return bool(_DESK_NOTE.match(line) or (len(line) <= 80 and _MAIL.fullmatch(line.strip())))


def copyright_holder(line: str) -> str | None:
    """Return who holds the rights by a copyright line (empty where it does not say), or none for other lines."""
    if len(line) > 400 or not (_COPYRIGHT.match(line) or (len(line) < 250 and _COPYRIGHT.search(line[-60:]))):
        return None
    named = _RIGHTS_WORDS.sub(" ", line)
    named = re.split(r"[.|•·;]|(?<=\w)\s[-–—]\s", named.strip(" .,|-–—•:"))[0]
    return " ".join(named.split()).strip(" .,|-–—•:/")


_END = re.compile(
    r"[(\[（【/]?\s*(?:end|ends|fin|ende|enditem|koniec|끝|完|了|おわり|終わり|конец|انتهى)\s*[)\]）】/]?[.]?"
    r"|-{1,2}\s?(?:30|0|ends?)\s?-{1,2}|#{3,}|/{3,}",
    re.IGNORECASE,
)
_INLINE_END = re.compile(
    r"(?<=[.!?\"”’)。」』])\s*(?:[(\[](?i:end|ends|fin|ende)[)\]]|[(（【]\s?(?:끝|完|了|おわり|終わり)\s?[)）】]"
    r"|[(/]\s?انتهى\s?[)/]|-\s?0\s?-|-\s?30\s?-|Enditem|끝|#{3,}|/{4,})\s*$"
)
_DESK_NOTE = re.compile(
    r"[(\[](?:ATTN|EDS?|Editors|RECASTS?|UPDATES?|ADDS?|CORRECTS?|CLARIFIES)\b[:.]?\s", re.IGNORECASE
)
_MAIL = re.compile(r"(?:e-?mail:?\s*)?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}", re.IGNORECASE)
_COPYRIGHT = re.compile(
    any_of(r"""
^\W{0,3}(?:\(c\)|©|ⓒ|copyright\b|copyrights\b)|©\s?(?:19|20)\d\d|\ball rights reserved\b
(?:re)?production(?: or redistribution)? (?:is )?prohibited|tous droits réservés|todos los derechos reservados
alle rechte vorbehalten|無断転載|무단\s?전재|版权所有|все права защищены|جميع الحقوق محفوظة
"""),
    re.IGNORECASE,
)
_RIGHTS_WORDS = re.compile(
    r"[<>]|저작권자|무단.*|\(c\)|©|ⓒ|\bcopyrights?\b|\b(?:19|20)\d\d\b(?:\s?[-–]\s?(?:(?:19|20)?\d\d)\b)?"
    r"|\ball rights? reserved\b.*|\bby\b"
    r"|(?:re)?production .*|\btous droits .*|\btodos los derechos .*|\balle rechte .*",
    re.IGNORECASE,
)
