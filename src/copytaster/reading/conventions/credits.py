"""Credits: which agencies' copy a text is, by the names before its first sentence or behind its last."""

import re

from copytaster.text.wordlists import listed

from .agencies import agency_named, is_doubtful


def closing_credit(paragraph: str) -> str | None:
    """Return the short name of the agency credited at the very end of a paragraph ("… said. (Yonhap)"), or none."""
    return next(iter(closing_credits(paragraph)), None)


def closing_credits(paragraph: str) -> tuple[str, ...]:
    """Return the short names of all agencies credited at the very end of a paragraph ("… said. (AP/Reuters)")."""
    tail = paragraph[-_TAIL:].strip()
    if (
        (match := _BRACKETED.search(tail))
        and not _PICTURED.search(match["inner"])
        and (agencies := _credited(match["inner"], after=tail[: match.start()]))
    ):
        return agencies
    if (match := _SHOUTED.search(tail)) and agency_named(match["name"]):
        return agencies_credited(match["name"])
    return agencies_credited(match["name"]) if (match := _DASHED.search(tail)) else ()


def agency_in_dateline(printed: str) -> str:
    """Return the agency that a dateline names, the first where it names several; as printed where we do not know it."""
    return agency_named(printed) or agency_named(_BETWEEN.split(printed)[0]) or printed


def opening_credit(paragraph: str) -> str | None:
    """Return the agency that stands alone before the first sentence ("(Reuters) - …"), or none."""
    match = _LONE_AGENCY.match(paragraph[:60])
    return agency_named(match["agency"]) if match else None


def agency_credited(printed: str) -> str | None:
    """Return the short name of a known agency in a credit such as "AP", "AFP/Reuters" or "With inputs from PTI"."""
    return next(iter(agencies_credited(printed)), None)


def agencies_credited(printed: str) -> tuple[str, ...]:
    """Return the short names of all known agencies in such a credit, each once, in its order."""
    if whole := _known(printed.strip(" .:,")):
        return (whole,)
    bare = _CREDIT_WORDS.sub("", printed).strip(" .:,：、，")
    named = (_known(part) for part in _BETWEEN.split(bare))
    return tuple(dict.fromkeys(name for name in named if name))


_TAIL = 120
_BRACKETED = re.compile(r"[(\[（【](?P<inner>[^()\[\]（）【】]{2,60})[)\]）】][.\"”。]?$")
_DASHED = re.compile(
    r"(?:[.!?\"”’»。]|\s)\s?(?:--|—|–|-|/|Source\s?:|Quelle:|Fuente:|Источник:|المصدر\s?:|via)\s?"
    r"(?P<name>[^\W\d_][\w /-]{1,24})/?\.?$"
)
_SHOUTED = re.compile(r"[.!?\"”’]\s(?P<name>[A-Z]{2,12}(?:[,/]\s?[A-Z]{2,12}){0,3})\.?$")
_PICTURED = re.compile(r"\b(?:photos?|images?|getty|file|foto|фото)\b|/.*/|写真|사진|图片|照片|صورة", re.IGNORECASE)
_CREDIT_WORDS = re.compile(
    r"\b(?:with|from|inputs?|agency|agencies|reports?|source|photo|file|via|by|contributed|to this report|mit material"
    r"|mit|von|avec|con información de|con informaciones de|con|com informações d[aeo]|по материалам|по данным)\b:?"
    r"|(?:来源|來源|출처|제공|المصدر|配信|提供|电|電)\s?[:：]?$|^(?:来源|來源|출처|المصدر|据|提供)\s?[:：]",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s?[/,;&+·・、，＝=–]\s?|\s-\s|\s(?:and|und|et|y|e|og|och|и|و|와|과|및)\s")
_LONE_AGENCY = re.compile(r"[(\[（/](?P<agency>[^()\[\]（）/]{2,40})[)\]）/]\s?(?:--+|—|–|-|\.-)\s*(?=\S)")
_NOT_AGENCIES = listed("end ends more photo video lead update updated continued left right center ed eds sic fin ende")


def _known(printed: str) -> str | None:
    return None if is_doubtful(printed) else agency_named(printed)


def _credited(inner: str, after: str) -> tuple[str, ...]:
    """Return the agencies that a closing bracket names; a name we do not know counts only after a full stop."""
    if known := agencies_credited(inner):
        return known
    if (named := agency_named(inner)) and _ends(after):
        return (named,)
    unknown = re.fullmatch(r"[A-Z][^\W\d_]{2,20}(?:\s(?:News(?:\sAgency)?|Wire|Press(?:\sAgency)?|Agency))?", inner)
    return (inner,) if unknown and _ends(after) and inner.casefold() not in _NOT_AGENCIES else ()


def _ends(text: str) -> bool:
    return text.rstrip()[-1:] in tuple(".!?\"”’'。»")
