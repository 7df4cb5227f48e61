"""One topic as JSON."""

from fastapi import APIRouter

from copytaster.text.words import tag_key
from copytaster.workflows.look.topic import topic as look_at_topic

from .answers import NEWSROOM, NOT_FOUND, not_on_file
from .shapes import WholeTopic, whole_topic

router = APIRouter()


@router.head("/topics/{key}", include_in_schema=False)
@router.get("/topics/{key}", responses=NOT_FOUND)
def topic(key: str, newsroom: NEWSROOM) -> WholeTopic:
    """One topic: its newest articles, and how many there were each day. Any spelling of its key will do."""
    screen = look_at_topic(newsroom, tag_key(key))
    if screen is None:
        raise not_on_file("topic")
    return whole_topic(screen.topic, dict(screen.by_day), [card for day in screen.page.days for card in day.cards])
