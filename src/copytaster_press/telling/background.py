"""The stock paragraphs that agencies put under reports of a thread or a kind of affair, in the same words for years."""

from datetime import UTC, datetime
from random import Random

from copytaster_press.pieces import BACKGROUND, Affair, Para
from copytaster_press.world.outlets import AGENCIES, outlet

from .sentences import Desk
from .voices import voice_of

_ANY_DAY = datetime(2014, 1, 1, tzinfo=UTC)


def background(outlet_key: str, affair: Affair) -> tuple[Para, ...]:
    """Return that agency's stock paragraphs for the affair's thread, or for its kind in its country.

    They are the same words for every affair of the thread, whatever the year; no two agencies share any.
    """
    country = dict(affair.places)["country"].key
    subject = affair.thread or f"{affair.kind}-{country}"
    key = f"{outlet_key}:{subject}"
    desk = Desk(affair, voice_of(outlet(outlet_key)), Random(key), _ANY_DAY)  # noqa: S311 - a toy world, not a secret
    own = desk.wording.facts["background"].sentences[AGENCIES.index(outlet_key) :: len(AGENCIES)]
    return tuple(Para(text=desk.line(nodes), source=f"{BACKGROUND}{key}:{number}") for number, nodes in enumerate(own))
