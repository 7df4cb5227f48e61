"""How one capture is read: what each block of its page was taken for, and where each field came from."""

from dataclasses import dataclass

from copytaster.errors import NotOnFileError, StoreError
from copytaster.model.capture import CaptureOnFile
from copytaster.model.explanation import Explanation, Stretch
from copytaster.model.ids import ArticleId, CaptureId
from copytaster.model.page import Page
from copytaster.reading.explaining import explain, stretches
from copytaster.reading.habits import site_of
from copytaster.workflows.identify import identify
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.task_on_file import task_on_file

MOST_BLOCKS = 2000
"""Shown of one page; pages of news hold some hundred."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingScreen:
    """What the screen of a capture's reading shows. `trouble` says why there is no explanation where there is none.

    `article` is the one on file that was read from it, `site` the one whose pages corrections are for, `picked` how
    many of its blocks are text.
    """

    capture: CaptureOnFile
    explanation: Explanation | None = None
    stretches: tuple[Stretch, ...] = ()
    picked: int = 0
    article: ArticleId | None = None
    site: str = ""
    trouble: str = ""


def reading(newsroom: Newsroom, asked: CaptureId) -> ReadingScreen | None:
    """Return how a capture is read today, or none where there is no such capture."""
    about = newsroom.captures.about(asked)
    if about is None:
        return None
    try:
        task = task_on_file(newsroom, newsroom.captures.find(asked))
    except (StoreError, NotOnFileError) as error:
        return ReadingScreen(capture=about, trouble=str(error))
    explanation = explain(
        task.capture, entry=task.entry, feed_title=task.feed_title, habits=task.habits, rules=task.rules
    )
    return ReadingScreen(
        capture=about,
        explanation=explanation,
        stretches=stretches(explanation.blocks[:MOST_BLOCKS]),
        picked=sum(block.picked for block in explanation.blocks),
        article=_article(newsroom, explanation),
        site=site_of(task.capture),
    )


def _article(newsroom: Newsroom, explanation: Explanation) -> ArticleId | None:
    if not isinstance(explanation.page, Page):
        return None
    found = identify(explanation.page.articles[0])
    return found if newsroom.archive.known(found) else None
