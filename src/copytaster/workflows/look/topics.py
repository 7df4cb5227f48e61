"""All hashtags: those of the newest week on file, and those that are carried most."""

from dataclasses import dataclass
from datetime import timedelta

from copytaster.model.filing import TopicOnFile
from copytaster.workflows.newsroom import Newsroom

WEEK = timedelta(days=7)
RECENT = 24
MOST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicsScreen:
    """The list of hashtags; counts of `recent` are of the newest week alone."""

    recent: tuple[TopicOnFile, ...]
    carried_most: tuple[TopicOnFile, ...]


def topics(newsroom: Newsroom) -> TopicsScreen:
    """Return the list of hashtags as it stands."""
    newest = newsroom.archive.latest(1)
    return TopicsScreen(
        recent=newsroom.archive.topics(RECENT, since=newest[0].at - WEEK) if newest else (),
        carried_most=newsroom.archive.topics(MOST),
    )
