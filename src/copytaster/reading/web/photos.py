"""The photos of a web page, with caption, credit and rights as printed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, takewhile

from lxml.html import HtmlElement

from copytaster.model.article import Photo
from copytaster.text.markup import one_line, plain, words
from copytaster.text.urls import canonical_url

from .sheet import Said, Sheet

MOST_PHOTOS = 40
PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)\b", re.IGNORECASE)
CREDIT_CLASS = re.compile(
    r"(?:^|[\s_-])(?:credits?|copyright|photographer|fotograf\w*|img-?credit|source|agency)(?:$|[\s_-])", re.IGNORECASE
)
CAPTION_CLASS = re.compile(r"(?:^|[\s_-])(?:caption\w*|wp-caption-text|legend)(?:$|[\s_-])", re.IGNORECASE)
ELSEWHERE = re.compile(
    r"[\s_-](?:related|recommend\w*|sidebar|promo|author|avatar|logo|icon|newsletter|teasers?|footer|nav)[\s_-]"
)
"""Of names in lower case between two spaces, as in bylines."""
LABEL = re.compile(
    r"(?:^|(?<=[\s.(]))(?:photo(?:graph)?(?:\s+(?:by|credit))?|image(?:\s+credit)?|picture|credit|foto|bild|imagen|©|\(c\)|"
    r"copyright|courtesy(?:\s+of)?|quelle|source|fotograf[íi]a|fotoğraf|fotografia|фото|φωτογραφία|사진|写真|撮影|图片来源|الصورة|تصوير)\s*"
    r"(?:[:：]|\bby\b|(?<=©)|(?<=of)|(?<=\(c\)))\s*(?P<who>[^()]{2,100}?)\s*[).]?\s*$",
    re.IGNORECASE,
)
IN_BRACKETS = re.compile(r"[(\[](?P<who>[^()\[\]]{2,100})[)\]]\s*\.?\s*$")
AGENCY_MARK = re.compile(
    r"/|\b(?:AP|AFP|EPA|dpa|Reuters|Getty|Yonhap|Xinhua|TASS|ANSA|EFE|KCNA|Kyodo|PA|APA|Keystone)\b|©|\bvia\b|photo|courtesy",
    re.IGNORECASE,
)
RIGHTS = re.compile(
    r"(?:not for sale|no (?:sales|archives?|resale)|all rights reserved|editorial use only|handout)[^()]{0,80}",
    re.IGNORECASE,
)


def photos(sheet: Sheet, shown: Sequence[Said[Photo]] = ()) -> Said[tuple[Photo, ...]] | None:
    """Return the photos that belong to the article, the page's own lead photo first, each address once.

    Those that are `shown` in slides come last.
    """
    found: dict[str, Photo] = {}
    where = ""
    for photo, place in [*_told(sheet), *_figures(sheet), *((each.value, each.where) for each in shown)]:
        key = _picture(photo.address) if photo.address else photo.caption
        found[key] = _joined(found[key], photo) if key in found else photo
        where = where or place
    return Said(tuple(found.values())[:MOST_PHOTOS], where) if found else None


def credited(caption: str) -> tuple[str | None, str | None]:
    """Return the credit and the rights printed inside a caption, none where there are none."""
    rights = RIGHTS.search(caption)
    text = one_line(RIGHTS.sub("", caption)) if rights else caption
    bracket = IN_BRACKETS.search(text)
    labelled = LABEL.search(bracket["who"] if bracket else text)
    if labelled:
        return one_line(labelled["who"]), rights[0].strip() if rights else None
    if bracket and AGENCY_MARK.search(bracket["who"]):
        return one_line(bracket["who"]), rights[0].strip() if rights else None
    return None, rights[0].strip() if rights else None


def figure_photo(figure: HtmlElement, image: HtmlElement, sheet: Sheet) -> Photo:
    """Return what is printed of an image in its frame; its caption is what is marked as one."""
    source = image.get("data-src") or image.get("src") or (image.get("srcset") or "").split(" ")[0]
    if source.startswith("data:"):
        source = (image.get("data-srcset") or image.get("srcset") or "").split(" ")[0]
    caption, credit = "", None
    for element in figure.iter("figcaption", "p", "span", "div", "small", "cite"):
        name = element.get("class") or ""
        if credit is None and _is_credit(name):
            credit = words(element) or None
        elif not caption and (element.tag == "figcaption" or _is_caption(name)):
            caption = words(element)
    if credit and caption.endswith(credit) and caption != credit:
        caption = caption[: -len(credit)].rstrip(" |–—-/(")
    told_credit, rights = credited(caption)
    return Photo(
        address=_address(source, sheet),
        caption=caption,
        alt=plain(image.get("alt") or ""),
        credit=_bare_credit(credit) if credit else told_credit,
        rights=rights or (credited(credit)[1] if credit else None),
    )


def _told(sheet: Sheet) -> Iterator[tuple[Photo, str]]:
    for value in sheet.json_ld.values("image"):
        node = value if isinstance(value, dict) else {"url": value}
        address = _address(str(node.get("contentUrl") or node.get("url") or ""), sheet)
        if address:
            yield (
                Photo(
                    address=address, caption=_text(node.get("caption")), credit=_text(node.get("creditText")) or None
                ),
                "json-ld",
            )
    for value in sheet.meta_texts("og:image", "og:image:url", "twitter:image")[:1]:
        if address := _address(value, sheet):
            yield Photo(address=address, alt=sheet.meta_text("og:image:alt", "twitter:image:alt")), "meta"


def _figures(sheet: Sheet) -> Iterator[tuple[Photo, str]]:
    for figure, image in _around_images(sheet).items():
        is_figure = figure.tag == "figure" or _is_caption(figure.get("class") or "")
        if is_figure and not _is_elsewhere(figure):
            photo = figure_photo(figure, image, sheet)
            if photo.address or photo.caption:
                yield photo, "html"


def _around_images(sheet: Sheet) -> dict[HtmlElement, HtmlElement]:
    """What may be the frame of an image, in the order of the page, with its first image."""
    found: dict[HtmlElement, HtmlElement] = {}
    for image in sheet.marks.tagged("img"):
        around = takewhile(lambda each: each not in found, image.iterancestors("figure", "div"))
        found.update(dict.fromkeys(reversed(list(around)), image))
    return found


def _bare_credit(text: str) -> str:
    return credited(text)[0] or text.strip(" ()[]")


def _joined(first: Photo, other: Photo) -> Photo:
    return replace(
        first,
        caption=first.caption or other.caption,
        alt=first.alt or other.alt,
        credit=first.credit or other.credit,
        rights=first.rights or other.rights,
    )


def _picture(address: str) -> str:
    """The same picture in another size has another query or another size in its name."""
    name = re.sub(r"[?#].*$", "", address).rsplit("/", 1)[-1]
    return re.sub(r"[-_](?:\d{2,4}x\d{2,4}|w\d{2,4}|scaled|large|medium|thumb)(?=[-_.])", "", name).lower() or address


def _address(value: str, sheet: Sheet) -> str | None:
    return canonical_url(value, sheet.base) or None if value and not value.startswith("data:") else None


def _text(value: object) -> str:
    return plain(value) if isinstance(value, str) else ""


def _is_elsewhere(element: HtmlElement) -> bool:
    """In a box beside the article, or itself a link to another article."""
    for parent in chain((element,), element.iterancestors()):
        if parent.tag in ("aside", "nav", "footer", "li"):
            return True
        if parent.tag == "a" and not PICTURE.search(parent.get("href") or ""):
            return True
        if parent.tag not in ("body", "html") and _is_another_box(parent.get("class") or ""):
            return True
    return False


# Frames and the boxes around them are called the same all over a page.
@lru_cache(maxsize=4096)
def _is_caption(name: str) -> bool:
    return CAPTION_CLASS.search(name) is not None


@lru_cache(maxsize=4096)
def _is_credit(name: str) -> bool:
    return CREDIT_CLASS.search(name) is not None


@lru_cache(maxsize=4096)
def _is_another_box(name: str) -> bool:
    return ELSEWHERE.search(f" {name.lower()} ") is not None
