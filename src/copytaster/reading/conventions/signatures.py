"""Who wrote and who edited, as agencies sign at the end: "(Reporting by …; Editing by …)", "Redaktion: …"."""

import re
from collections.abc import Iterator, Sequence

from copytaster.text.wordlists import any_of


def signatures(texts: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the writers and the editors that the last lines of copy name, each once."""
    writers, editors = list[str](), list[str]()
    for text in texts[-_LAST:]:
        for is_editor, names in _signed(text[-_LONGEST:]):
            (editors if is_editor else writers).extend(names)
    return tuple(dict.fromkeys(writers)), tuple(dict.fromkeys(editors))


_LAST, _LONGEST = 3, 400
_WRITING = any_of(r"""
(?:additional |further )?report(?:ing|s|ed) by|writ(?:ing|ten) by|compiled by|story by|words by
reportage (?:de|par)|rédigé par|écrit par|avec la contribution de|version française
(?:reporte|reportaje|información|redacción|escrito) (?:de|por)|con (?:reporte|información) adicional de
bericht(?:et)? von|berichterstattung(?: von)?|geschrieben von|autor(?:en|in)?(?: der meldung)?\s?:|reporter\s?:
текст|автор(?:ы)?|подготовил[аи]?|корреспондент(?:ы)?
إعداد|تغطية صحفية|كتب|كتابة|تقرير
(?:취재|작성|기자)\s?[:：=]|(?:记者|記者|撰稿|采写|文)\s?[:：/／]|(?:取材|執筆)\s?[:：]|記者(?=\s)
""")
_EDITING = any_of(r"""
edit(?:ing|ed) by|editors?\s?:|edited and translated by
édité par|édition(?: de| par)|relecture(?: de| par)?\s?:?
edit(?:ado|ada|ados|ción) (?:por|de)|editores\s?:
redigiert von|redaktion(?: von)?\s?:?|redakteur(?:in)?\s?:
редактор(?:ы)?|редактирование
تحرير(?: [\u0621-\u064a]+ للنشرة العربية)?|المحرر
편집\s?[:：=]|(?:责任编辑|責任編輯|编辑|編輯|责编|責編)\s?[:：/／]|編集\s?[:：]|編集(?=\s)
""")
_PART = re.compile(
    rf"^\W{{0,3}}(?:(?P<writing>{_WRITING})|(?P<editing>{_EDITING}))(?:(?<=[:：=/／])|(?!\w))\s*[:：]?\s*(?P<names>.{{2,200}}?)\W*$",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"[(\[（](?P<inner>[^()\[\]（）]{6,300})[)\]）]\W{0,2}$")
_UNBRACKETED = re.compile(
    r"(?:(?:Additional |Further )?(?:Report(?:ing|ed)|Writing|Written|Edit(?:ing|ed)|Compiled) by\s|[^:：]{2,30}[:：])"
    r".{2,160}$",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:;|；|\.\s+(?=[A-ZÀ-ÞА-Я])|\s-\s|\s–\s|，(?=编|編|责|責)|\s(?=편집\s?[:：=]|編集[:：]))\s*")
_EAST_NAME = re.compile(r"[\u3400-\u9fff\u30a0-\u30ffー]{2,10}|[가-힣]{2,4}")
_NAME = re.compile(
    r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*(?:\s(?:[^\W\d_a-zß-öø-ÿ][\w'’.-]*|de|da|del|der|van|von|al|bin|la|le)){1,3}"
)
_WHERE = re.compile(r"\s+(?:in|at|from|aus|à|a|en|em|в|из|for|для)\s+.*$|\s+(?:من|في)\s.*$", re.DOTALL)
_BETWEEN = re.compile(r"\s*(?:,|、|，|·|&|\s(?:and|und|et|y|e|и|و)\s)\s*")


def _signed(text: str) -> Iterator[tuple[bool, tuple[str, ...]]]:
    """Yield (whether they edited, names) for each part of a signature; nothing where the line is none."""
    bracketed = _BRACKETED.search(text)
    inner = bracketed["inner"] if bracketed else text if _UNBRACKETED.match(text) else ""
    for part in _PARTS.split(inner):
        if (match := _PART.match(part)) and (names := _names(match["names"])):
            yield match["editing"] is not None, names


def _names(text: str) -> tuple[str, ...]:
    parts = [_WHERE.sub("", part).strip(" .") for part in _BETWEEN.split(text) if part.strip()]
    if all(_EAST_NAME.fullmatch(one) for part in parts for one in part.split()):
        return tuple(one for part in parts for one in part.split())
    return tuple(part for part in parts if _is_name(part))


def _is_name(text: str) -> bool:
    return bool(_NAME.fullmatch(text)) or ("\u0621" <= text[:1] <= "\u064a" and 2 <= len(text.split()) <= 4)
