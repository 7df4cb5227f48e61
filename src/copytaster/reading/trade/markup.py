"""XML of the trade, read without entities, without a document type and without the network."""

import html
import html.entities
import re
from collections.abc import Iterator

from lxml import etree

from copytaster.errors import UnreadableCopyError
from copytaster.text.markup import CONTROLS, one_line

# An internal subset may hold anything, entities made of entities above all; nothing that we read needs one.
DOCTYPE = re.compile(
    r"""<!DOCTYPE\b(?:[^"'>\[]++|"[^"]*+"|'[^']*+')*+"""
    r"""(?:\[(?:<!--(?:(?!-->).)*+-->|"[^"]*+"|'[^']*+'|[^"'\]])*+\]\s*+)?>""",
    re.DOTALL,
)
DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)(\w{1,40});")
INLINE = frozenset(
    {"a", "b", "i", "u", "s", "em", "strong", "span", "q", "lang", "sub", "sup", "num", "money", "chron", "frac"}
)
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def parse_xml(text: str) -> etree._Element:
    """Return the root of a document, its names without namespaces, `lang` among its attributes.

    Nothing is fetched, and no entity is known but those that HTML names. `UnreadableCopyError` says in which line it is
    broken.
    """
    bare = ENTITY.sub(_named, _without_type(DECLARATION.sub("", CONTROLS.sub("", text.lstrip("\ufeff")))))
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        root = etree.fromstring(bare.strip().encode("utf-8"), parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableCopyError(f"broken XML: {error.msg}"[:200], hint="Ask its sender for a whole file.") from error
    for element in root.iter(etree.Element):
        _bare(element)
    return root


def _without_type(text: str) -> str:
    """The text without its document type, which stands before the root; a second one is an error."""
    at = text.find("<!DOCTYPE")
    found = DOCTYPE.match(text, at) if at >= 0 else None
    bare = text[:at] + text[found.end() :] if found else text
    if "<!DOCTYPE" in bare[: at + 100] or "<!ENTITY" in bare:
        raise UnreadableCopyError("a document type that cannot be read", hint="Ask its sender for a file without one.")
    return bare


def _named(found: re.Match[str]) -> str:
    known = f"{found[1]};" in html.entities.html5
    return html.escape(html.unescape(found[0]), quote=False) if known else ""


def _bare(element: etree._Element) -> None:
    element.tag = etree.QName(element).localname
    if LANGUAGE in element.attrib:
        element.set("lang", element.attrib[LANGUAGE])


def below(element: etree._Element | None, *path: str) -> Iterator[etree._Element]:
    """Yield every element on a path of names below an element, in their order."""
    if element is None:
        return
    if not path:
        yield element
        return
    for child in element.iterchildren(path[0]):
        yield from below(child, *path[1:])


def first(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Return the first element on a path of names, or none."""
    return next(below(element, *path), None)


def text_of(element: etree._Element | None) -> str:
    """Return all words of an element as one line, set off where a part that stands for itself begins or ends."""
    if element is None:
        return ""
    parts = [element.text or ""]
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if node is not element:
            apart = "" if node.tag in INLINE else " "
            parts.append(apart + ((node.text if event == "start" else node.tail) or ""))
    return one_line("".join(parts))


def said(element: etree._Element | None, attribute: str) -> str:
    """Return an attribute as one line; empty where there is none."""
    return one_line(element.get(attribute) or "") if element is not None else ""
