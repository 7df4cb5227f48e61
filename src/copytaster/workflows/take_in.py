"""Take one reading in: identify each article, place it among the stories, file it."""

from datetime import datetime, timedelta

import structlog

from copytaster.model.annotations import Annotations
from copytaster.model.article import Article, Role
from copytaster.model.capture import Capture
from copytaster.model.filing import Filing
from copytaster.model.ids import ArticleId, StoryId
from copytaster.model.outcome import Filed, Outcome, TurnedAway, Unchanged
from copytaster.model.page import Page
from copytaster.model.story import Likeness, Placement
from copytaster.stories.grouping import place
from copytaster.stories.similarity import likeness, rarest, terms

from .identify import identify, is_another, marked_ahead, sorted_by, version_of
from .newsroom import Newsroom
from .read_page import Reading

STORY_WINDOW = timedelta(days=4)
"""How far apart two articles of one story may be, and how many are looked at: as `benchmarks/grouping.py` measures."""
NEIGHBOURS = 40
KEY_TERMS = 12

log = structlog.get_logger()


def file_reading(newsroom: Newsroom, capture: Capture, reading: Reading) -> tuple[Outcome, ...]:
    """File every article of a page that has been read. Doing it twice changes nothing."""
    page = reading.page
    if isinstance(page, TurnedAway):
        outcomes: tuple[Outcome, ...] = (page,)
    else:
        outcomes = tuple(
            _filed(newsroom, capture, page, article, annotations)
            for article, annotations in zip(page.articles, reading.annotations, strict=True)
        )
    for outcome in outcomes:
        _note(newsroom, capture, outcome)
    return outcomes


def _filed(
    newsroom: Newsroom, capture: Capture, page: Page, article: Article, annotations: Annotations
) -> Filed | Unchanged:
    known = newsroom.archive.known(identify(article)) if article.role is Role.LISTED else None
    if known and _shows_no_more(article, known.article):
        return Unchanged(article=known.id, since=known.first_seen, headline=known.article.headline)
    return newsroom.archive.file(_filing(newsroom, capture, page, article, annotations))


def _shows_no_more(listed: Article, known: Article) -> bool:
    """Whether a list shows of an article nothing but what its own page told before: that is no edit of it."""
    told = {paragraph.text for paragraph in known.paragraphs}
    return known.role is Role.MAIN and all(paragraph.text in told for paragraph in listed.paragraphs)


def _filing(newsroom: Newsroom, capture: Capture, page: Page, article: Article, annotations: Annotations) -> Filing:
    identity = identify(article)
    now = newsroom.clock.now()
    known = newsroom.archive.known(identity)
    if known and is_another(article, known.article):
        identity = identify(article, apart=True)
        known = newsroom.archive.known(identity)
    seen = known.first_seen if known else capture.captured_at or now
    article = marked_ahead(article, seen)
    at = sorted_by(article, seen)
    # A notice that stops copy is no news: it is like nothing, carries no hashtags, and stands in no story of others.
    alike = Likeness(terms=()) if article.stops_copy else _likeness(newsroom, article)
    annotations = Annotations() if article.stops_copy else annotations
    main = article.role is Role.MAIN
    return Filing(
        id=identity,
        version=version_of(article),
        article=article,
        capture=capture.id,
        source=capture.source,
        read_at=capture.captured_at or now,
        at=at,
        annotations=annotations,
        placement=_placement(newsroom, identity, article, alike, at) if known is None else _stays(known.story),
        likeness=alike,
        comments=page.comments if main else (),
        pingbacks=page.pingbacks if main else (),
    )


def _likeness(newsroom: Newsroom, article: Article) -> Likeness:
    counts, total = newsroom.archive.term_counts(terms(article))
    return likeness(article, counts, total)


def _placement(newsroom: Newsroom, identity: ArticleId, article: Article, alike: Likeness, at: datetime) -> Placement:
    neighbours = newsroom.archive.near(rarest(alike, KEY_TERMS), at, STORY_WINDOW, NEIGHBOURS)
    return place(identity, at, article.headline, alike, neighbours)


def _stays(story: StoryId) -> Placement:
    return Placement(story=story, new=False, likeness=1.0, reasons=("it was filed in this story before",))


def _note(newsroom: Newsroom, capture: Capture, outcome: Outcome) -> None:
    match outcome:
        case Filed(new=True):
            what = "filed"
        case Filed():
            what = "changed"
        case Unchanged():
            what = "unchanged"
        case TurnedAway(reason=reason, detail=detail):
            what = "turned_away"
            log.info("turned away", url=capture.address, reason=reason.value, detail=detail)
    newsroom.meter.count("pages", outcome=what)
