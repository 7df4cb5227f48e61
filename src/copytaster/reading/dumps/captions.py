"""Photo captions in plain text: how they are told from paragraphs, and what they say of date, credit and rights."""

import re
from collections.abc import Sequence

from copytaster.model.article import Photo
from copytaster.reading.conventions.credits import agency_credited
from copytaster.reading.conventions.lines import Line, count_words, ends_sentence
from copytaster.reading.conventions.thanks import agency_thanked
from copytaster.text.dates import find_dates


def read_caption(line: Line, *, in_body: bool) -> Photo | None:
    """Return the photo that a line captions, its caption whole and without the mark before it, or none.

    Inside a body a line without any mark is a caption only where its end credits a photographer.
    """
    if not _is_caption(line, in_body):
        return None
    caption = _BUTTON.sub("", _MARK.sub("", line.text, count=1)).strip()
    alt, address = line.images[-1] if line.images else ("", "")
    return photo(caption, alt=alt, address=address or None)


def ends_in_agency_credit(text: str) -> bool:
    """Tell whether a line is one sentence with an agency's name in brackets behind it, as unmarked captions are."""
    closing = _BRACKETED_END.search(text[-90:])
    if closing is None or not 5 <= count_words(text) <= _LONGEST_UNMARKED:
        return False
    return agency_thanked(closing[1]) is not None and not _INNER_STOP.search(text[: -len(closing[0])].rstrip(". "))


def photo(caption: str, *, alt: str = "", address: str | None = None) -> Photo:
    """Return a photo with the day, the credit and the rights that its caption prints."""
    days = [found.on for found in find_dates(caption) if found.on]
    groups = _GROUP.findall(caption)
    rights = [group for group in groups if _RIGHTS.search(group)]
    return Photo(
        caption=caption,
        alt=alt,
        address=address,
        day=days[0] if days else None,
        credit=_credit(caption, [group for group in groups if group not in rights]),
        rights="; ".join(rights) or None,
    )


def bare_pictures(line: Line) -> Sequence[Photo]:
    """Return the pictures that stand by a line with an address of their own, when the line is no caption.

    Alternative texts that read as captions do are captions too: converters leave no other place for them.
    """
    found = ((alt, address) for alt, address in line.images if address)
    return [
        photo(alt, alt=alt, address=address) if _captions(alt) else Photo(alt=alt, address=address)
        for alt, address in found
    ]


def _captions(alt: str) -> bool:
    return count_words(alt) >= _LEAST_CAPTION and (ends_sentence(alt) or _ends_in_credit(alt))


_LONGEST, _LONGEST_UNMARKED, _LEAST_CAPTION = 900, 60, 4
_INNER_STOP = re.compile(r"(?<!\bSept)(?<=[^\W\d_]{4})[.!?][\"”’]?\s")
_MARK = re.compile(
    r"^(?:\[?\d{1,2}\s?(?:/|of)\s?\d{1,2}\s?[\]|]\s*|[▲△▴▵▼▽◀◁▶▷◆◇■□●○※↑↓←→⬆⬇📷📸]\s*|[\[(](?:photo|image|picture|foto"
    r"|caption|사진|写真|图)[^\[\]()]{0,20}[\])]\s*"
    r"|(?:photo|image|picture|caption|foto|bild|légende|pie de foto|사진|写真)\s?(?:caption)?\s?[:：=|]\s*)",
    re.IGNORECASE,
)
_BUTTON = re.compile(
    r",?\s(?:purchase licensing rights|opens new tab|acquire licensing rights|buy this photo).*$", re.IGNORECASE
)
_CREDIT_AT_END = re.compile(
    r"\((?:[^()]{0,40}\b(?:photo|photos|via|images?|file|handout|courtesy|pool|foto)\b[^()]{0,60})\)\.?$"
    r"|(?:\b(?:photo|photograph|image|picture|foto|photos)(?:\scredit)?\s?(?:by|courtesy of|credit|:|/|–"
    r"|-)\s?[^.]{2,60}\.?$)"
    r"|\b(?:AP|AFP|Reuters|EPA|EFE|Getty|Yonhap|Xinhua|Kyodo|TASS)\s?(?:Photo|Images)?\s?/\s?[A-Z][^./]{2,40}$"
    r"|\b(?:via|/)\s?(?:AP|AFP|REUTERS|Getty Images|EPA[\w-]*|Shutterstock|Unsplash|Flickr|Wikimedia[\w ]*)\)?\.?$"
    r"|\b(?:Getty Images|Shutterstock|Handout|File photo|Courtesy photo)\b[^.]{0,30}\)?\.?$"
    r"|\s[©ⓒ]\s?[^\W\d_][^.()©]{1,50}$",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    r"\((?:[RLC]|right|left|center|centre|front|back|top|bottom|2nd from [LR]|second from (?:left|right))\)"
    r"|\b(?:is|are) (?:seen|pictured|shown)\b|\bpos(?:es?|ing) for (?:a |the )?(?:group )?photos?\b|\b(?:this|undated"
    r"|file) (?:\w+ )?(?:photo|image|picture)\b"
    r"|\bphoto (?:shows|taken|provided|released|captured)\b|\b(?:photo|image) provided by\b"
    r"|\bin this (?:\w+ ){0,3}photo\b|\bfile photo\b|\bpictured\b"
    r"|\bscreengrab|\bscreenshot",
    re.IGNORECASE,
)
_GROUP = re.compile(r"[(\[（]([^()\[\]（）]{2,120})[)\]）]")
_RIGHTS = re.compile(
    r"not for sale|no (?:re)?sales?\b|no archiv|no redistribution|editorial use|for use only|prohibited"
    r"|all rights reserved"
    r"|mandatory credit|no use|only in\b|재판매|금지",
    re.IGNORECASE,
)
_BRACKETED_END = re.compile(r"[(\[（]([^()\[\]（）]{2,80})[)\]）]\.?$")
_NAMED_CREDIT = re.compile(
    r"(?:(?:photo|photograph|image|picture|foto)(?:s)?(?:\scredit)?\s?(?:by|courtesy of|:|/"
    r"|–)|\s[©ⓒ])\s?(?P<name>[^.()©]{2,60}?)\.?$"
    r"|[.!?]\s(?P<handed>(?-i:[^\W\d_a-zß-öø-ÿ])[^.()/]{1,50})\s?/\s?(?:handout|pool|file|courtesy)(?:\s(?:photo|picture))?\.?$"
    r"|(?:\.|\s[/|—–-])\s?(?P<agency>(?:AP|AFP|REUTERS|Reuters|EPA|EFE|Yonhap|Xinhua|Kyodo|TASS"
    r"|Getty)(?:[ /][\w./ -]{2,40})?)$",
    re.IGNORECASE,
)
_POSITIONS = re.compile(r"[RLC]|right|left|cent(?:er|re)|front|back|top|bottom|\d.*|.* from .*|.{0,3}", re.IGNORECASE)


def _is_caption(line: Line, in_body: bool) -> bool:
    text = line.text
    if len(text) > _LONGEST:
        return False
    if _MARK.match(text) and count_words(text) >= 3:
        return True
    if line.images and (line.cell or (line.gap is False and (line.slanted or _ends_in_credit(text)))):
        return True
    if _CREDIT_AT_END.search(text[-160:]) and 5 <= count_words(text) <= 90:
        return True
    credited = bool(_BRACKETED_END.search(text[-90:]))
    return credited and bool(_SHOWN.search(text)) and (not in_body or count_words(text) <= 60)


def _ends_in_credit(text: str) -> bool:
    return bool(_BRACKETED_END.search(text[-90:]) or _CREDIT_AT_END.search(text[-160:]))


def _credit(caption: str, groups: Sequence[str]) -> str | None:
    if (closing := _BRACKETED_END.search(caption)) and closing[1] in groups and _is_credit(closing[1]):
        return re.sub(
            r"^(?:photo|foto|credit|source)s?\s?(?:by|courtesy of|:)\s?", "", closing[1], flags=re.IGNORECASE
        ).strip()
    if named := _NAMED_CREDIT.search(caption[-120:]):
        return (named["name"] or named["handed"] or named["agency"]).strip()
    return None


def _is_credit(closing: str) -> bool:
    """Tell whether a closing bracket names somebody, and not where in the picture somebody stands."""
    return agency_credited(closing) is not None or not _POSITIONS.fullmatch(closing)
