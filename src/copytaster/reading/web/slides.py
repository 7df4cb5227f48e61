"""Slideshows and galleries: pictures in their order, each with what is told of it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from copytaster.model.article import Photo
from copytaster.text.markup import plain
from copytaster.text.urls import web_address
from copytaster.text.wordlists import listed as words_in

from .blocks import Block
from .photos import figure_photo
from .sheet import Said, Sheet
from .spots import HEADINGS, Spot
from .standing import is_prose

NAMES = words_in("""
    slide slides slider slideshow slideshows gallery galleries photogallery carousel swiper photostory galerie
    bildergalerie fotostrecke fotogalerie diaporama galeria fotogaleria galleria fotogalleria
""")
BESIDE = frozenset({"aside", "nav", "footer"})
GALLERY = "Gallery"
FEWEST = 3
HIGHEST = 3
WORDS, LETTERS = 4, 24
"""Of a caption at least."""
LONGEST_CAPTION = 600
SHORTEST = 100
MOST = 200


@dataclass(frozen=True, slots=True)
class Slides:
    """The pictures of a page's slideshows, and the blocks of its text that are their captions."""

    photos: tuple[Said[Photo], ...] = ()
    captions: frozenset[str] = frozenset()


def slides(sheet: Sheet) -> Slides:
    """Return what a page shows in slides. Where its text is told slide by slide, that is no caption and stays text."""
    found: list[Said[Photo]] = []
    captions: set[str] = set()
    for group in _groups(sheet):
        held = [_texts(slide, sheet) for slide in group]
        marked = [figure_photo(slide, next(slide.iter("img")), sheet) for slide in group]
        told = any(_is_text(blocks) for blocks in held)
        if all(map(_is_a_teaser, group)) or not _say_something(marked, held, told):
            continue
        if not told:
            captions.update(block.text for blocks in held for block in blocks)
            marked = [_captioned(photo, blocks) for photo, blocks in zip(marked, held, strict=True)]
        found += (Said(photo, "html") for photo in marked if photo.address or photo.caption)
    return Slides((*found[:MOST], *_told(sheet)), frozenset(captions))


def _say_something(photos: Sequence[Photo], held: Sequence[Sequence[Block]], told: bool) -> bool:
    """Whether most pictures have a caption, or a text that is told beside them: logos and ornaments have none."""
    if told:
        count = sum(any(is_prose(block) for block in blocks) for blocks in held)
    else:
        texts = (photo.caption or _joined(blocks) for photo, blocks in zip(photos, held, strict=True))
        count = len({text for text in texts if len(text.split()) >= WORDS or len(text) >= LETTERS})
    return 2 * count > len(photos)


def _captioned(photo: Photo, blocks: Sequence[Block]) -> Photo:
    return photo if photo.caption else replace(photo, caption=_joined(blocks))


def _joined(blocks: Sequence[Block]) -> str:
    return " ".join(block.text for block in blocks)


def _is_a_teaser(slide: HtmlElement) -> bool:
    return any(_leads_on(link) for link in slide.iter("a"))


def without_captions(text: Sequence[Block], shown: Slides) -> Sequence[Block]:
    """Return a text without the captions of its slides; as it is where they are all there is of it."""
    left = [block for block in text if block.text not in shown.captions]
    return left if sum(len(block.text) for block in left) >= SHORTEST else text


def _groups(sheet: Sheet) -> Iterator[Sequence[HtmlElement]]:
    """Elements of one kind beside each other, in a box that is called a gallery, each with one picture of its own."""
    images = _images(sheet)
    beside: dict[tuple[HtmlElement, str], list[HtmlElement]] = defaultdict(list)
    for image in images:
        each = image
        for _ in range(HIGHEST + 2):
            parent = each.getparent()
            if parent is None or each.tag in ("body", "main", "article"):
                break
            if each.tag != "img":
                beside[parent, each.tag].append(each)
            each = parent
    for (parent, _), group in beside.items():
        if FEWEST <= len(group) == len(set(group)) and not sheet.others.holds(parent):
            yield group


def _images(sheet: Sheet) -> list[HtmlElement]:
    """Pictures that stand in something that is called a gallery, and lead to no other page."""
    called = {image for spot in sheet.layout.called(NAMES) for image in spot.element.iter("img")}
    if len(called) < FEWEST:
        return []
    return [image for image in sheet.marks.tagged("img") if image in called and _is_shown(image)]


def _is_shown(image: HtmlElement) -> bool:
    around = list(image.iterancestors())
    if any(each.tag in BESIDE for each in around) or _is_drawn(image):
        return False
    link = next((each for each in around if each.tag == "a"), None)
    return link is None or not _leads_on(link)


def _is_drawn(image: HtmlElement) -> bool:
    """Icons and marks are drawn; what a newspaper shows is a photo."""
    return ".svg" in (image.get("src") or "").lower()


def _leads_on(link: HtmlElement) -> bool:
    """A picture may be linked to itself in large; a link to anything else makes it a teaser."""
    target = (link.get("href") or "#").lower()
    return not target.startswith(("#", "javascript:")) and not target.partition("?")[0].endswith(
        (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")
    )


def _texts(slide: HtmlElement, sheet: Sheet) -> list[Block]:
    spot = sheet.layout.spots.get(slide)
    return [block for block in sheet.layout.blocks if spot is not None and _is_in(block.spot, spot)]


def _is_in(spot: Spot | None, box: Spot) -> bool:
    while spot is not None and spot is not box:
        spot = spot.above
    return spot is box


def _is_text(blocks: Sequence[Block]) -> bool:
    """A heading, or more than a caption holds: the text itself is told here."""
    if any(block.spot.tag in HEADINGS or block.spot.holder.tag in HEADINGS for block in blocks):
        return True
    return sum(len(block.text) for block in blocks) > LONGEST_CAPTION


def _told(sheet: Sheet) -> Iterator[Said[Photo]]:
    """The pictures of a gallery that the page's JSON-LD tells of."""
    for node in sheet.json_ld.nodes:
        if GALLERY not in str(node.get("@type")):
            continue
        listed = next((value for name in ("image", "associatedMedia", "hasPart") if (value := node.get(name))), None)
        pictures = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
        for each in pictures[:MOST] if len(pictures) >= FEWEST else ():
            address = str(each.get("contentUrl") or each.get("url") or "")
            caption = next((text for name in ("caption", "description", "name") if (text := _text(each, name))), "")
            if address:
                yield Said(
                    Photo(
                        address=web_address(address, sheet.base) or None,
                        caption=caption,
                        credit=_text(each, "creditText") or None,
                    ),
                    "json-ld",
                )


def _text(node: dict[str, object], name: str) -> str:
    value = node.get(name)
    return plain(value) if isinstance(value, str) else ""
