"""What the elements around a block say of it: what they are called, what kind they are, and the way there."""

from collections.abc import Collection, Mapping

from copytaster.model.explanation import Label
from copytaster.text.wordlists import listed

from .blocks import Block
from .groups import GROUPS
from .spots import Spot

WEAK = listed("banner modal popup overlay dialog privacy profile creator image img photo photos media video gallery")
"""Names in the groups that say too little for a label: they are given to text and pictures of articles too."""
PINGBACKS = listed("pingback pingbacks trackback trackbacks")
ELSEWHERE = listed("""
    related recommend recommended recommendation recommendations popular trending outbrain taboola upsell onward
""")
FACTS = listed("box infobox fact facts factbox callout")
CREDITS = listed("credit credits")


def _grouped(*groups: str) -> frozenset[str]:
    return frozenset().union(*(listed(GROUPS[group]) for group in groups)) - WEAK


NAMES: Mapping[Label, frozenset[str]] = {
    Label.PINGBACK: PINGBACKS,
    Label.COMMENT: _grouped("comment"),
    Label.CONSENT: _grouped("consent"),
    Label.PAYWALL: _grouped("paywall"),
    Label.SHARE: _grouped("share"),
    Label.AD: _grouped("ad"),
    Label.RELATED: ELSEWHERE,
    Label.CREDIT: CREDITS,
    Label.CAPTION: _grouped("caption") - CREDITS - {"slideshow"},
    Label.BYLINE: _grouped("byline"),
    Label.NAVIGATION: _grouped("navigation"),
    Label.FOOTER: _grouped("footer"),
    Label.FACT_BOX: FACTS,
}
"""What the words in class names and ids speak of; where an element has several, the first counts."""
TAGS = {"nav": Label.NAVIGATION, "footer": Label.FOOTER, "figcaption": Label.CAPTION}
OF_TEXT = _grouped("body", "story") - {"main", "content", "post"}
LONGEST_BYLINE = 150
STEPS = 3


def by_place(block: Block, frames: Collection[Spot]) -> tuple[Label, str] | None:
    """Return what the nearest element with a telling name or tag says of a block, and how it says so.

    The `frames`, which hold the text of the article too, say nothing.
    """
    spot: Spot | None = block.spot
    while spot is not None and spot not in frames:
        for label, names in NAMES.items():
            if (name := _shared(spot, names)) and not (label is Label.BYLINE and len(block.text) > LONGEST_BYLINE):
                return label, f"called “{called(spot, name)}”"
        if spot.tag in TAGS:
            return TAGS[spot.tag], f"in a <{spot.tag}>"
        spot = spot.above
    return None


def called_text(block: Block) -> str:
    """Return what the nearest element is called that is called like an article's text, or an empty string."""
    spot: Spot | None = block.spot
    while spot is not None:
        if name := _shared(spot, OF_TEXT):
            return called(spot, name)
        spot = spot.above
    return ""


def called(spot: Spot, name: str) -> str:
    """Return the class name or id as written that holds a word."""
    written = f"{spot.style} {spot.element.get('id') or ''}".split()
    return next((each for each in written if name in each.lower()), name)


def way_to(block: Block) -> str:
    """Return where a block stands in the manner of CSS, the nearest three elements: `article > div.story > p`."""
    steps: list[str] = []
    spot: Spot | None = block.spot
    while spot is not None and len(steps) < STEPS:
        first = next(iter(spot.style.split()), "")
        steps.append(f"{spot.tag}.{first}" if first else spot.tag)
        spot = spot.above
    return " > ".join(reversed(steps))


def _shared(spot: Spot, names: Collection[str]) -> str:
    return next((name for name in spot.names if name in names), "")
