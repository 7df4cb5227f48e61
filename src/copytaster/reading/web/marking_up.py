"""One pass over a web page for all that it marks up; `quick.walking` does the same, compiled."""

from lxml.html import HtmlElement

MarkedUp = tuple[
    dict[str, list[HtmlElement]],
    list[tuple[str, HtmlElement]],
    list[HtmlElement],
    list[HtmlElement],
]
"""The elements of `TAGS` by tag; with their classes; with an itemprop or rel; those that their makers name as parts."""
TAGS = ("a", "base", "footer", "h1", "h2", "iframe", "img", "meta", "script", "time", "title", "video")
PROPERTIES = ("itemprop", "rel")
PARTS = ("data-component", "data-testid")


def marked_up(tree: HtmlElement) -> MarkedUp:
    """Return the elements of a page by what they are called, each list in the order of the page."""
    by_tag: dict[str, list[HtmlElement]] = {tag: [] for tag in TAGS}
    classed, properties, parts = [], [], []
    for element in tree.iter():
        if element.tag in by_tag:
            by_tag[element.tag].append(element)
        told = element.attrib
        if name := told.get("class"):
            classed.append((name, element))
        if any(name in told for name in PROPERTIES):
            properties.append(element)
        if any(name in told for name in PARTS):
            parts.append(element)
    return by_tag, classed, properties, parts
