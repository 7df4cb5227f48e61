"""Look at articles again where they stand: when, what was found there, and what needs no reading."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import structlog

from copytaster.errors import FetchError
from copytaster.model.batch import Batch
from copytaster.model.capture import Capture, Fetched, Wanted
from copytaster.model.ids import BatchId, CaptureId, batch_id
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.outcome import Filed, Outcome, TurnedAway
from copytaster.model.page import Page
from copytaster.model.watch import Because, Watch

from .newsroom import Newsroom
from .withdraw import stands, withdraw

STEPS = (
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(days=1),
    timedelta(days=7),
    timedelta(days=30),
)
"""How long after an article was first seen, or last edited, it is looked at again."""
OFTEN = 0.1
LEAST_LOOKS = 10
SHORTEST_WAIT = timedelta(hours=1)
AT_ONCE = 200
TITLE = "Articles looked at again"
TAKEN_DOWN = frozenset({404, 410, 451})
FRONT_PAGES = frozenset({"", "index.html", "index.htm", "index.php", "home", "home.html"})
LONGEST_LANGUAGE = 2

log = structlog.get_logger()


def look_again_due(newsroom: Newsroom) -> int:
    """Put the next look at every article that is due on the books; return how many. A crash between looks twice."""
    now = newsroom.clock.now()
    due = newsroom.watches.due(now, AT_ONCE)
    if due:
        newsroom.jobs.enqueue([_errand(watch) for watch in due], now, _of_the_day(newsroom, now))
        newsroom.watches.on_books([watch.article for watch in due])
    return len(due)


def wanted(newsroom: Newsroom, errand: Errand) -> Wanted:
    """Return what is to be fetched for an errand; of an article that is looked at again only what has changed."""
    watch = newsroom.watches.of(errand.article) if errand.article else None
    return Wanted(
        address=errand.address,
        source=errand.source,
        etag=watch.etag if watch else "",
        last_modified=watch.last_modified if watch else "",
    )


def begin(newsroom: Newsroom, errand: Errand, capture: Capture, outcomes: Sequence[Outcome]) -> None:
    """Watch the article that a fetched page is about, where it is new. Doing it twice changes nothing."""
    main = outcomes[0]
    if errand.kind is not ErrandKind.FETCH_PAGE or isinstance(main, TurnedAway) or capture.captured_at is None:
        return
    since = capture.captured_at
    # A feed's own text is long and was read; what else the entry says goes into every reading of the page.
    entry = replace(errand.entry, html="") if errand.entry else None
    newsroom.watches.begin(
        Watch(
            article=main.article,
            source=errand.source,
            errand=replace(errand, entry=entry),
            since=since,
            next_look=next_look(since, since, often=_edits_often(newsroom, errand)),
            etag=capture.header("etag"),
            last_modified=capture.header("last-modified"),
        )
    )


def settled(newsroom: Newsroom, errand: Errand, came: Fetched | FetchError) -> bool:
    """Note what a look found where there is nothing to be read; false where it brought the page.

    The page is gone, or leads to the front page: withdrawn. It is unchanged, or cannot be had this time.
    """
    watch = newsroom.watches.of(errand.article) if errand.article else None
    if watch is None:
        return True
    if isinstance(came, FetchError):
        answers: Sequence[Capture] = came.answers
        if answers and answers[-1].status in TAKEN_DOWN:
            withdraw(newsroom, watch.article, Because.GONE, answers[-1].id)
            _looked(newsroom, watch)
        else:
            _failed(newsroom, watch, str(came))
        return True
    if _is_front(came.final_address) and not _is_front(errand.address):
        withdraw(newsroom, watch.article, Because.FRONT_PAGE, _proof(came))
        _looked(newsroom, watch)
        return True
    if came.capture is None:
        stands(newsroom, watch.article, came.answers[-1].id if came.answers else CaptureId(""))
        _looked(newsroom, watch)
        return True
    return False


def looked(
    newsroom: Newsroom, errand: Errand, capture: Capture, page: Page | TurnedAway, outcomes: Sequence[Outcome]
) -> None:
    """Note what reading the page once more has brought. Doing it twice counts the look twice, and no edit."""
    watch = newsroom.watches.of(errand.article) if errand.article else None
    if errand.kind is not ErrandKind.LOOK_AGAIN or watch is None:
        return
    edited = any(isinstance(one, Filed) and not one.new and one.article == watch.article for one in outcomes)
    stops = not isinstance(page, TurnedAway) and page.articles[0].stops_copy
    if stops:
        withdraw(newsroom, watch.article, Because.NOTICE, capture.id)
    elif not isinstance(page, TurnedAway):
        stands(newsroom, watch.article, capture.id)
    seen = replace(watch, etag=capture.header("etag"), last_modified=capture.header("last-modified"))
    _looked(newsroom, seen, edited=edited)


def next_look(since: datetime, now: datetime, *, often: bool = False) -> datetime | None:
    """Return when to look next at what was first seen, or last edited, at `since`; none after the last look.

    Where the source edits `often`, there is one look more, half-way to each.
    """
    steps = sorted({*STEPS, *(step / 2 for step in STEPS)}) if often else STEPS
    return next((since + step for step in steps if since + step > now), None)


def _errand(watch: Watch) -> Errand:
    return replace(watch.errand, kind=ErrandKind.LOOK_AGAIN, article=watch.article, called=watch.errand.address)


def _of_the_day(newsroom: Newsroom, now: datetime) -> BatchId:
    day = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    batch = Batch(id=batch_id(TITLE, day), title=TITLE, begun_at=day)
    newsroom.jobs.begin(batch)
    return batch.id


def _looked(newsroom: Newsroom, watch: Watch, *, edited: bool = False) -> None:
    now = newsroom.clock.now()
    since = now if edited else watch.since
    often = _edits_often(newsroom, watch.errand)
    newsroom.watches.looked(
        replace(
            watch,
            since=since,
            next_look=next_look(since, now, often=often),
            last_look=now,
            looks=watch.looks + 1,
            edits=watch.edits + edited,
            said="",
        ),
        edited=edited,
    )
    newsroom.meter.count("looks_again", outcome="edited" if edited else "unchanged")


def _failed(newsroom: Newsroom, watch: Watch, said: str) -> None:
    """Look again before the next step, but ever more seldom: a site may be down for long."""
    now = newsroom.clock.now()
    step = next_look(watch.since, now)
    soon = now + max(SHORTEST_WAIT, (now - watch.since) / 4)
    at = min(step, soon) if step else None
    newsroom.watches.looked(replace(watch, next_look=at, last_look=now, looks=watch.looks + 1, said=said), edited=False)
    newsroom.meter.count("looks_again", outcome="failed")
    log.info("could not look again", article=watch.article, url=watch.errand.address, reason=said)


def _edits_often(newsroom: Newsroom, errand: Errand) -> bool:
    if errand.source is None:
        return False
    edits = newsroom.watches.edits_of(errand.source)
    return edits.looks >= LEAST_LOOKS and edits.share >= OFTEN


def _is_front(address: str) -> bool:
    """Whether an address is that of a site's front page, also of one language of several (/en/)."""
    asked = urlsplit(address)
    path = asked.path.strip("/").lower()
    return not asked.query and (path in FRONT_PAGES or (len(path) == LONGEST_LANGUAGE and path.isalpha()))


def _proof(came: Fetched) -> CaptureId:
    """The redirect that led to the front page; else the front page itself."""
    proof = came.answers[-1] if came.answers else came.capture
    return proof.id if proof else CaptureId("")
