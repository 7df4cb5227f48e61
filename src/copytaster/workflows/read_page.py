"""Read one capture and enrich what it holds: the pure half of the journey, fit for any process."""

from collections.abc import Sequence
from dataclasses import dataclass

from copytaster.model.annotations import Annotations
from copytaster.model.capture import Capture
from copytaster.model.habits import Habits
from copytaster.model.outcome import TurnedAway
from copytaster.model.page import Page
from copytaster.model.rules import Rules
from copytaster.model.source import FeedEntry
from copytaster.ports import Enricher
from copytaster.reading.feeds.entries import entry_page
from copytaster.reading.pages import read
from copytaster.reading.reservations import with_reservation

from .enrich import enrich


@dataclass(frozen=True, slots=True)
class Task:
    """A capture to be read, with the entry that led to it and the title of its feed, where that is its publisher's own.

    With `entry_alone` the feed's own text is all there is to read. `habits` and `rules` are those of the page's site.
    """

    capture: Capture
    entry: FeedEntry | None = None
    entry_alone: bool = False
    feed_title: str = ""
    habits: Habits | None = None
    rules: Rules | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A page with the annotations of each of its articles, or why there is none."""

    page: Page | TurnedAway
    annotations: tuple[Annotations, ...] = ()


def read_page(task: Task, enrichers: Sequence[Enricher]) -> Reading:
    """Return what the capture holds; the same task always gives the same reading."""
    if task.entry_alone and task.entry:
        page = entry_page(task.entry, address=task.capture.address, feed_title=task.feed_title)
        page = with_reservation(page, task.capture) if isinstance(page, Page) else page
    else:
        page = read(task.capture, entry=task.entry, feed_title=task.feed_title, habits=task.habits, rules=task.rules)
    if isinstance(page, TurnedAway):
        return Reading(page)
    return Reading(page, tuple(enrich(article, enrichers) for article in page.articles))
