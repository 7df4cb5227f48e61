"""What a person says of one block of a capture, as a rule for the pages of its publisher."""

from copytaster.model.capture import Capture
from copytaster.model.page import Page
from copytaster.model.rules import GoldenPage, Rules, Wanted
from copytaster.text.encodings import decode

from .pages import read
from .sniffing import Kind, sniff
from .web.correcting import selector_for


def with_correction(capture: Capture, rules: Rules, at: int, wanted: Wanted) -> Rules | None:
    """Return the rules with one more: that this block is what is wanted. None where the capture has no such block."""
    content_type = capture.header("content-type")
    kind, _ = sniff(capture.body, content_type, capture.file_name or capture.address)
    if kind is not Kind.HTML:
        return None
    selector = selector_for(
        decode(capture.body, content_type),
        captured_at=capture.captured_at,
        address=capture.address if capture.address.startswith(("http:", "https:")) else None,
        rules=rules,
        at=at,
        wanted=wanted,
    )
    return rules.with_rule(wanted, selector) if selector else None


def golden_page(site: str, capture: Capture, rules: Rules | None) -> GoldenPage | None:
    """Return what a capture should be read as from now on: as these rules alone read it; none without an article."""
    page = read(capture, rules=rules)
    if not isinstance(page, Page):
        return None
    article = page.articles[0]
    return GoldenPage(
        site=site,
        capture=capture.id,
        headline=article.headline,
        deck=article.deck,
        bylines=article.bylines,
        published=article.published.day if article.published else None,
        paragraphs=tuple(paragraph.text for paragraph in article.paragraphs),
    )


def what_differs(golden: GoldenPage, capture: Capture, rules: Rules | None) -> str:
    """Return how a golden page is read otherwise today, naming its fields, or an empty string."""
    today = golden_page(golden.site, capture, rules)
    if today is None:
        return "no article"
    named = ("headline", "deck", "bylines", "published", "paragraphs")
    return ", ".join(name for name in named if getattr(today, name) != getattr(golden, name))
