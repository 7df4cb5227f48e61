"""A web page to its blocks."""

from lxml.html import HtmlElement

from .blocks import Layout

try:
    from .quick.walking import walked
except ImportError:  # not built here
    from .walking import walked


def laid_out(tree: HtmlElement) -> Layout:
    """Return the blocks of a page; nothing that is not shown as text."""
    body = tree.find("body")
    blocks, spots, named = walked(tree if body is None else body)
    frames = {spot.above for spot in spots.values()}
    for block in blocks:
        if block.spot not in frames:
            block.element = block.spot.element
    return Layout(blocks, spots, named)
