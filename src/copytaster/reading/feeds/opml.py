"""OPML, in which feed readers hand over their subscriptions, in and out (opml.org, 1.0 to 2.0)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from xml.sax.saxutils import quoteattr

from lxml import etree

from copytaster.errors import UnreadableCopyError
from copytaster.reading.sniffing import Kind, sniff
from copytaster.text.encodings import decode
from copytaster.text.markup import CONTROLS

from .sitemaps import DECLARATION

FEED_TYPE = "rss"
DEEPEST = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """One outline with an address: what it is called, the site it is of, the folders it lies in, outermost first.

    `kind` is the outline's type, which is `rss` for feeds of all kinds.
    """

    address: str
    title: str
    site: str = ""
    folders: tuple[str, ...] = ()
    kind: str = FEED_TYPE


def read_opml(body: bytes, name: str) -> tuple[Subscription, ...]:
    """Return every outline that has an address, in the file's order; one may come twice, as files have it.

    `UnreadableCopyError` where the bytes are no OPML.
    """
    kind, _ = sniff(body, "", name)
    if kind is not Kind.OPML:
        raise UnreadableCopyError(f"{name} is not OPML", hint="Export the subscriptions of your feed reader as OPML.")
    text = DECLARATION.sub("", CONTROLS.sub("", decode(body)).lstrip("\ufeff \t\r\n"), count=1)
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableCopyError(f"{name} is broken OPML: {error}"[:300]) from error
    body_of = next((one for one in root.iter() if _tag(one) == "body"), root) if root is not None else None
    return tuple(_below(body_of, ())) if body_of is not None else ()


def write_opml(subscriptions: Iterable[Subscription], *, title: str, at: datetime) -> str:
    """Return OPML 2.0 in which subscriptions stand in their order, each in its folders.

    A folder stands where its first subscription does. Read again, it gives the same subscriptions.
    """
    root: _Folder = _Folder()
    for one in subscriptions:
        root.within(one.folders).held.append(one)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        f"  <head><title>{_escaped(title)}</title><dateCreated>{format_datetime(at)}</dateCreated></head>",
        "  <body>",
        *_written(root, 2),
        "  </body>",
        "</opml>",
    ]
    return "\n".join(lines) + "\n"


class _Folder:
    """A folder while it is written: what lies in it, in order."""

    def __init__(self, name: str = "") -> None:
        self.name = name
        self.held: list[_Folder | Subscription] = []

    def within(self, path: tuple[str, ...]) -> "_Folder":
        if not path:
            return self
        inner = next((one for one in self.held if isinstance(one, _Folder) and one.name == path[0]), None)
        if inner is None:
            self.held.append(inner := _Folder(path[0]))
        return inner.within(path[1:])


def _below(node: etree._Element, folders: tuple[str, ...]) -> Iterator[Subscription]:
    for child in node:
        if _tag(child) != "outline":
            continue
        told = {str(name).lower(): str(value).strip() for name, value in child.attrib.items()}
        address, called = told.get("xmlurl", ""), told.get("title") or told.get("text", "")
        if address:
            yield Subscription(
                address=address,
                title=called,
                site=told.get("htmlurl", ""),
                folders=folders,
                kind=told.get("type", FEED_TYPE).lower(),
            )
        # Some readers put feeds below a feed; those lie in the folder that the feed lies in.
        inner = (*folders, called) if not address and called else folders
        yield from _below(child, inner[:DEEPEST])


def _written(folder: _Folder, depth: int) -> Iterator[str]:
    indent = "  " * depth
    for one in folder.held:
        if isinstance(one, _Folder):
            name = _quoted(one.name)
            yield f"{indent}<outline text={name} title={name}>"
            yield from _written(one, depth + 1)
            yield f"{indent}</outline>"
        else:
            title, site = _quoted(one.title), f" htmlUrl={_quoted(one.site)}" if one.site else ""
            kind, address = _quoted(one.kind), _quoted(one.address)
            yield f"{indent}<outline type={kind} text={title} title={title} xmlUrl={address}{site}/>"


def _quoted(value: str) -> str:
    return quoteattr(CONTROLS.sub("", value), {"\n": "&#10;", "\t": "&#9;", "\r": "&#13;", '"': "&quot;"})


def _escaped(text: str) -> str:
    return CONTROLS.sub("", text).replace("&", "&amp;").replace("<", "&lt;")


def _tag(node: etree._Element) -> str:
    return node.tag.rpartition("}")[2].lower() if isinstance(node.tag, str) else ""
