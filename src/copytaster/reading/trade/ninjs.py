"""ninjs 1.x, 2.x and 3.x (iptc.org/standards/ninjs): news items in JSON, alone, in arrays, or one a line."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from copytaster.model.article import Dateline, Paragraph, Photo
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page
from copytaster.reading.web.times import when
from copytaster.text.markup import one_line, plain
from copytaster.text.urls import web_address

from . import nitf, prose
from .items import USABLE, Item, page_of

WHERE = "ninjs"
MOST_ITEMS = 2000
DEEPEST = 4
PICTURES = ("picture", "graphic")
NO_TEXT = (*PICTURES, "audio", "video", "event", "planning")
# One of these is in every item; `guid` and `source` are Superdesk's.
SIGNS = frozenset(
    {"versioncreated", "firstcreated", "contentcreated", "pubstatus", "headline", "headlines", "bodies", "descriptions"}
)
BELOW = ("sub", "deck")
MARKED = re.compile(r"<(?:p|br|div|h[1-6]|ul|ol|li|html|article|section)\b", re.IGNORECASE)

Node = dict[str, Any]


def read(text: str, *, captured_at: datetime | None) -> Page | TurnedAway:
    """Return the page of all items in a text, or why there is none. Any text gives one of the two."""
    try:
        told = _loaded(text.lstrip("\ufeff"))
    except RecursionError:
        return TurnedAway(reason=Reason.BROKEN, detail="JSON that nests too deep")
    except ValueError as error:
        return TurnedAway(reason=Reason.BROKEN, detail=f"broken JSON: {error}"[:200])
    nodes = list(_items(told, DEEPEST))[:MOST_ITEMS]
    if not nodes:
        return TurnedAway(reason=Reason.NOT_A_PAGE, detail="JSON data")
    items = [item for node in nodes for item in _with_texts(node)]
    if not items:
        kinds = ", ".join(sorted({_text(node, "type") for node in nodes}))
        return TurnedAway(reason=Reason.NO_ARTICLE, detail=f"ninjs without text: {kinds}"[:200])
    return page_of(items, captured_at)


def _loaded(text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) < 2 or not all(line.lstrip().startswith("{") for line in lines[:2]):
            raise
        return [json.loads(line) for line in lines]


def _items(told: object, deepest: int) -> Iterator[Node]:
    """Every item in a value: it alone, an array of them, or in the envelopes that interfaces put around them."""
    if isinstance(told, list):
        for each in told:
            yield from _items(each, deepest - 1) if deepest else ()
    elif isinstance(told, dict):
        node = _folded(told)
        if (node.keys() & SIGNS or any(name.startswith("body_") for name in node)) and (
            isinstance(node.get("uri"), str) or isinstance(node.get("guid"), str) or "type" in node
        ):
            yield node
        elif deepest:
            for value in told.values():
                yield from _items(value, deepest - 1) if isinstance(value, list | dict) else ()


def _folded(node: object) -> Node:
    """An object with its names in lower case: 3.x writes them in camel case, 1.x and 2.x in small letters."""
    return {name.lower(): value for name, value in node.items()} if isinstance(node, dict) else {}


def _with_texts(node: Node) -> Iterator[Item]:
    """The item, where it is one of text, and those of its associations that are."""
    associated = _associations(node)
    if _text(node, "type") not in NO_TEXT:
        yield _item(node, [other for other in associated if _is_usable_picture(other)])
        for other in associated:
            if _text(other, "type") in ("text", "composite") and any(_bodies(other)):
                yield _item(other, [])


def _is_usable_picture(node: Node) -> bool:
    return _text(node, "type") in PICTURES and _text(node, "pubstatus").lower() in USABLE


def _item(node: Node, pictures: Iterable[Node]) -> Item:
    paragraphs, inside = _body(node)
    holder = _text(node, "copyrightholder")
    sources = tuple(_names(node, "infosources", "infosource"))
    place = _text(node, "located")
    return Item(
        where=WHERE,
        headline=_headline(node),
        deck=_in_role(_said(node, "headline"), *BELOW) or _description(node),
        paragraphs=paragraphs,
        bylines=tuple(filter(None, (_text(node, "by", "byline"),))),
        dateline=Dateline(place=place) if place else None,
        provider=_text(node, "provider") or next(iter(_names(node, "provider")), "") or holder or _text(node, "source"),
        credits=tuple(filter(None, (_text(node, "creditline"), *sources, _text(node, "source")))),
        address=_text(node, "canonicalurl", "url") or _text(node, "uri"),
        published=tuple(_text(node, name) for name in ("firstcreated", "contentcreated", "versioncreated")),
        modified=_text(node, "versioncreated"),
        embargoed=_text(node, "embargoed"),
        language=_text(node, "language"),
        section=next(_names(node, "service"), ""),
        slug=_text(node, "slugline"),
        copyright=_text(node, "copyrightnotice") or (f"© {holder}" if holder else ""),
        terms=tuple(_terms(node)),
        status=_text(node, "pubstatus").lower(),
        urgency=_text(node, "urgency").removesuffix(".0"),
        note=_text(node, "ednote"),
        partial=_partial(node),
        tags=tuple(_tags(node)),
        photos=_photos(pictures, inside),
    )


def _headline(node: Node) -> str:
    said = _said(node, "headline")
    others = next((text for role, text in said if not role.startswith(BELOW)), "")
    return _in_role(said, "main", "headline", "") or others or _text(node, "title")


def _description(node: Node) -> str:
    said = _said(node, "description")
    return _in_role(said, "summary", "text", "caption", "") or next((text for _, text in said), "")


def _said(node: Node, name: str) -> list[tuple[str, str]]:
    """Every text of this name with its role: `headlines` of 2.x and 3.x, `headline_subhead` of 1.x."""
    said = [("", node.get(name))]
    said += [(key.removeprefix(f"{name}_"), value) for key, value in node.items() if key.startswith(f"{name}_")]
    said += [(_text(each, "role").lower(), each.get("value")) for each in _nodes(node.get(f"{name}s"))]
    return [(role, plain(text)) for role, text in said if isinstance(text, str) and text.strip()]


def _in_role(said: Iterable[tuple[str, str]], *roles: str) -> str:
    told = list(said)
    return next(
        (text for role in roles for told_role, text in told if (told_role.startswith(role) if role else not told_role)),
        "",
    )


def _bodies(node: Node) -> Iterator[tuple[str, str]]:
    """Each form in which the text is given: its role and type in one word, and its value."""
    for key, value in node.items():
        if key.startswith("body_") and isinstance(value, str):
            yield key.removeprefix("body_").lower(), value
    for each in _nodes(node.get("bodies")):
        if isinstance(each.get("value"), str):
            yield f"{_text(each, 'contenttype')} {_text(each, 'role')}".lower(), each["value"]


def _body(node: Node) -> tuple[tuple[Paragraph, ...], tuple[Photo, ...]]:
    """The text in the form that tells most of it: marked up before plain."""
    bodies = [(kind, value) for kind, value in _bodies(node) if value.strip()]
    for _, value in bodies:
        if value.lstrip().startswith("<nitf") and (found := nitf.body_in(value)):
            return found, ()
    for kind, value in bodies:
        if ("html" in kind or MARKED.search(value)) and "nitf" not in kind:
            paragraphs, photos = prose.of_html(value)
            if paragraphs:
                return paragraphs, photos
    texts = [prose.of_text(value) for _, value in bodies if not value.lstrip().startswith("<")]
    return max(texts, key=len, default=()), ()


def _terms(node: Node) -> Iterator[str]:
    yield _text(node, "usageterms")
    for rights in _nodes(node.get("rightsinfo")):
        yield web_address(_text(rights, "linkedrights"))


def _partial(node: Node) -> str | None:
    told = _text(node, "representationtype").lower()
    return "its provider sent a part of it" if told in ("partial", "incomplete") else None


def _tags(node: Node) -> Iterator[str]:
    yield from _names(node, "subjects", "subject")
    for name in ("keywords", "keyword"):
        value = node.get(name)
        yield from (plain(each) for each in (value if isinstance(value, list) else [value]) if isinstance(each, str))
    for names in (("people", "person"), ("organisations", "organisation"), ("places", "place"), ("events", "event")):
        yield from _names(node, *names)
    yield from _names(node, "objects", "object")


def _names(node: Node, *lists: str) -> Iterator[str]:
    for name in lists:
        for each in _nodes(node.get(name)):
            if told := _text(each, "name"):
                yield told


def _associations(node: Node) -> list[Node]:
    """Items that belong to this one: an object of them in 1.x, an array later."""
    told = node.get("associations")
    return _nodes(list(told.values()) if isinstance(told, dict) else told)


def _photos(pictures: Iterable[Node], inside: Iterable[Photo]) -> tuple[Photo, ...]:
    found: dict[str, Photo] = {}
    for photo in (*(_photo(picture) for picture in pictures), *inside):
        found.setdefault(photo.caption or photo.address or photo.alt, photo)
    return tuple(photo for key, photo in found.items() if key)


def _photo(picture: Node) -> Photo:
    address, width, height = _largest(picture)
    taken = when(_text(picture, "contentcreated"))
    rights = (_text(picture, "copyrightnotice"), *_terms(picture))
    return Photo(
        caption=_description(picture) or _headline(picture),
        address=address,
        day=taken.day if taken else None,
        credit=_text(picture, "creditline")
        or _text(picture, "by", "byline")
        or _text(picture, "copyrightholder")
        or None,
        rights=". ".join(dict.fromkeys(part.rstrip(". ") for part in rights if part)) or None,
        width=width,
        height=height,
    )


def _largest(picture: Node) -> tuple[str | None, int | None, int | None]:
    told = picture.get("renditions")
    best: tuple[int, str | None, int | None, int | None] = (-1, None, None, None)
    for each in _nodes(list(told.values()) if isinstance(told, dict) else told):
        address = web_address(_text(each, "href"))
        width, height = _size(each.get("width")), _size(each.get("height"))
        kind = _text(each, "contenttype", "mimetype")
        if address and (not kind or kind.startswith("image")) and (width or 0) > best[0]:
            best = (width or 0, address, width, height)
    return best[1:]


def _size(told: object) -> int | None:
    return int(told) if isinstance(told, int | float) and 0 < told < 1_000_000 else None


def _nodes(told: object) -> list[Node]:
    values = told if isinstance(told, list) else [told]
    return [_folded(each) for each in values if isinstance(each, dict)]


def _text(node: Node, *names: str) -> str:
    """The first of these that says anything, as plain words on one line."""
    for name in names:
        value = node.get(name)
        if isinstance(value, str) and value.strip():
            return plain(value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return one_line(str(value))
    return ""
