"""The videos of a web page: what it plays, and what is printed and told of that."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from copytaster.model.article import Video
from copytaster.text.markup import plain
from copytaster.text.urls import canonical_url, link_address, site, web_address

from .photos import figure_photo
from .players import clip_in, is_player, seconds_in, size_in
from .sheet import Said, Sheet
from .structured import Node

MOST = 20
LONGEST_CAPTION = 600
LAZY = ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data-original", "data-url")
BESIDE = frozenset({"aside", "nav", "footer", "li"})
ORNAMENT = frozenset({"autoplay", "loop", "muted"})
"""What plays by itself, without a sound and without an end, is no news unless it has a caption."""
FRAME = re.compile(r"video|player|embed|media|caption", re.IGNORECASE)
HIGHEST = 3
NO_TITLE = re.compile(
    r"(?:\w+ )?(?:embed(?:ded)? )?(?:video|media|content|i?frame)?\s*(?:player|embed|i?frame|content)?", re.IGNORECASE
)
CREDITED = re.compile(
    r"^\W*(?:v[ií]d[eé]o|видео|βίντεο|فيديو|ویدئو|영상|视频|影片|映像|動画)(?:\s+(?:by|credit|von|de|di))?\s*[:：]\s*",
    re.IGNORECASE,
)
FLASH = re.compile(r"\.swf\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Seen:
    """A video, the clips that its addresses name, and where it was read."""

    video: Video
    clips: frozenset[str]
    where: str


def videos(sheet: Sheet) -> Said[tuple[Video, ...]] | None:
    """Return the videos of the article, those first that the page's metadata tells of, each clip once."""
    found: list[_Seen] = []
    for seen in (*_told(sheet), *_in_meta(sheet), *_printed(sheet)):
        known = next((at for at, other in enumerate(found) if _is_same(other, seen)), None)
        if known is None:
            found.append(seen)
        else:
            found[known] = _joined(found[known], seen)
    return Said(tuple(_of_a_house(seen.video) for seen in found[:MOST]), found[0].where) if found else None


def _of_a_house(video: Video) -> Video:
    return replace(video, provider=site(video.address) or None) if video.address else video


def _told(sheet: Sheet) -> Iterator[_Seen]:
    nodes = [value for value in (*sheet.json_ld.values("video"), *sheet.json_ld.videos) if isinstance(value, dict)]
    own = _own_addresses(sheet) if nodes else frozenset()
    for node in nodes:
        addresses = [link_address(_text(node, name), sheet.base) for name in ("embedUrl", "contentUrl", "url")]
        addresses = [each for each in addresses if each and canonical_url(each) not in own]
        title = plain(_text(node, "name") or _text(node, "headline"))
        if not addresses and not title:
            continue
        caption = plain(_text(node, "caption") or _text(node, "description"))
        video = Video(
            address=addresses[0] if addresses else None,
            title=title,
            caption=caption if len(caption) <= LONGEST_CAPTION and caption != title else "",
            credit=plain(_text(node, "creditText")) or None,
            thumbnail=_thumbnail(node, sheet),
            width=size_in(node.get("width")),
            height=size_in(node.get("height")),
            seconds=seconds_in(node.get("duration")),
        )
        yield _Seen(video, frozenset(map(clip_in, addresses)), "json-ld")


def _own_addresses(sheet: Sheet) -> frozenset[str]:
    canonical = next((link.get("href") for link in sheet.marks.of_relation("canonical")), None)
    told = (sheet.address, sheet.base, canonical, sheet.meta_text("og:url"))
    return frozenset(canonical_url(each, sheet.base) for each in told if each)


def _in_meta(sheet: Sheet) -> Iterator[_Seen]:
    told = sheet.meta_text("og:video:secure_url", "og:video:url", "og:video")
    address = link_address(told, sheet.base) if told and not FLASH.search(told) else ""
    if address:
        video = Video(
            address=address,
            width=size_in(sheet.meta_text("og:video:width")),
            height=size_in(sheet.meta_text("og:video:height")),
            seconds=seconds_in(sheet.meta_text("og:video:duration", "video:duration")),
        )
        yield _Seen(video, frozenset({clip_in(address)}), "meta")


def _printed(sheet: Sheet) -> Iterator[_Seen]:
    for element in sheet.marks.tagged("video", "iframe"):
        sources = [element, *element.iter("source")]
        given = (link_address(source.get(name) or "", sheet.base) for source in sources for name in LAZY)
        address = next(filter(None, given), None)
        if element.tag == "iframe" and not (address and is_player(address, element)):
            continue
        if _is_beside(element) or sheet.others.holds(element):
            continue
        caption, credit = _caption(element, sheet)
        if not caption and (address is None or _is_ornament(element)):
            continue
        title = plain(element.get("title") or element.get("aria-label") or "")
        video = Video(
            address=address,
            title="" if NO_TITLE.fullmatch(title) else title,
            caption=caption,
            credit=credit,
            thumbnail=web_address(element.get("poster") or element.get("data-poster") or "", sheet.base) or None,
            width=size_in(element.get("width")),
            height=size_in(element.get("height")),
        )
        yield _Seen(video, frozenset({clip_in(address)} if address else ()), "html")


def _caption(player: HtmlElement, sheet: Sheet) -> tuple[str, str | None]:
    """What is printed below a player in its frame: a figure, or a box close around it that is called one."""
    for above, box in enumerate(player.iterancestors("figure", "div")):
        if box.tag == "figure" or (above < HIGHEST and FRAME.search(box.get("class") or "")):
            told = figure_photo(box, player, sheet)
            if told.caption or told.credit or box.tag == "figure":
                return told.caption, CREDITED.sub("", told.credit or "") or None
    return "", None


def _is_ornament(video: HtmlElement) -> bool:
    return set(video.attrib) >= ORNAMENT and "controls" not in video.attrib


def _is_beside(element: HtmlElement) -> bool:
    return any(each.tag in BESIDE for each in element.iterancestors())


def _is_same(one: _Seen, other: _Seen) -> bool:
    if one.clips and other.clips:
        return not one.clips.isdisjoint(other.clips)
    same = ((getattr(each.video, name) for each in (one, other)) for name in ("title", "thumbnail"))
    return any(left and left == right for left, right in same)


def _joined(one: _Seen, other: _Seen) -> _Seen:
    """The first, with what it lacks taken from the other; what is printed below a video goes before what is told."""
    lacking = {
        name: value
        for name in Video.__slots__
        if not getattr(one.video, name) and (value := getattr(other.video, name))
    }
    printed = {"caption": other.video.caption} if other.where == "html" and other.video.caption else {}
    return _Seen(replace(one.video, **lacking | printed), one.clips | other.clips, one.where)


def _thumbnail(node: Node, sheet: Sheet) -> str | None:
    told = node.get("thumbnailUrl") or node.get("thumbnail")
    first = told[0] if isinstance(told, list) and told else told
    if isinstance(first, Mapping):
        first = first.get("url") or first.get("contentUrl")
    return (web_address(first, sheet.base) or None) if isinstance(first, str) else None


def _text(node: Node, name: str) -> str:
    value = node.get(name)
    return value if isinstance(value, str) else ""
