"""The same pieces as text, in eight layouts that crawlers, reader views, mail and text browsers leave."""

from collections.abc import Callable, Mapping

from copytaster_press.printing.sheet import Sheet

from . import agency, aggregator, browser, markdown, newspaper, reader
from .gold import Dump

PAGES: Mapping[str, Callable[[Sheet], Dump]] = {
    "agency": agency.dump,
    "aggregator": aggregator.dump,
    "browser": browser.dump,
    "markdown": markdown.dump,
    "newspaper": newspaper.dump,
    "reader": reader.dump,
}
"""Layouts of one article's page; `hashtag.dump` and `letter.dump` take several."""


def fitting(sheet: Sheet) -> tuple[str, ...]:
    """Return the names of the layouts in which a piece of that outlet is found."""
    outlet = sheet.outlet
    if not sheet.piece.paragraphs:
        return ()
    match outlet.kind:
        case "agency":
            return ("agency", "browser", "markdown")
        case "aggregator":
            return ("aggregator",)
        case "blog":
            return ("newspaper", "reader")
        case _ if outlet.language == "en":
            return ("newspaper", "reader", "markdown", "browser")
        case _:
            return ("reader", "browser")
