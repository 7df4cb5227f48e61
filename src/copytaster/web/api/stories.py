"""One story as JSON."""

from fastapi import APIRouter

from copytaster.model.ids import StoryId
from copytaster.workflows.look.story import story as look_at_story

from .answers import NEWSROOM, NOT_FOUND, not_on_file
from .shapes import WholeStory, whole_story

router = APIRouter()


@router.head("/stories/{story}", include_in_schema=False)
@router.get("/stories/{story}", responses=NOT_FOUND)
def story(story: str, newsroom: NEWSROOM) -> WholeStory:
    """One story: its counts and its articles, newest first."""
    screen = look_at_story(newsroom, StoryId(story))
    if screen is None:
        raise not_on_file("story")
    return whole_story(screen.story, [card for day in screen.days for card in day.cards])
