"""Articles are looked at again where they stand: edits make versions, what is taken down is marked with its proof."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from copytaster.adapters.memory import CannedFetcher, FixedClock
from copytaster.errors import FetchError
from copytaster.model.capture import Capture
from copytaster.model.ids import ArticleId, CaptureId
from copytaster.model.job import ErrandKind
from copytaster.model.watch import Because, SourceEdits, Watch, Withdrawal
from copytaster.workflows.add_source import add
from copytaster.workflows.import_files import enlist
from copytaster.workflows.look_again import look_again_due, next_look
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.read_again import enlist_captures
from copytaster.workflows.work import work_off

from .samples import DISPATCH, html_page, rss

FEED = "https://averellcourier.example/feed.xml"
FRONT = "https://averellcourier.example/"
PAGE = "https://averellcourier.example/ferry-cracks"
QUARTER = timedelta(minutes=15)
HOUR = timedelta(hours=1)
EDITED = (*DISPATCH[:-1], "The operator said on Friday that it had grounded both ships.")


@pytest.fixture
def article(newsroom: Newsroom, fetcher: CannedFetcher) -> ArticleId:
    """An article that a feed has brought at noon."""
    fetcher.answer(FEED, rss(("1", PAGE, "Second ferry")), content_type="application/rss+xml")
    fetcher.answer(PAGE, html_page(), etag='"v1"')
    add(newsroom, FEED)
    work_off(newsroom)
    [card] = newsroom.archive.latest(5)
    return card.id


def look(newsroom: Newsroom, clock: FixedClock, after: timedelta = QUARTER) -> int:
    clock.advance(after)
    asked = look_again_due(newsroom)
    work_off(newsroom)
    return asked


def watch(newsroom: Newsroom, article: ArticleId) -> Watch:
    found = newsroom.watches.of(article)
    assert found is not None
    return found


def gone(clock: FixedClock, status: int) -> FetchError:
    answer = Capture(
        id=CaptureId(f"answer {status}"),
        address=PAGE,
        captured_at=clock.now(),
        status=status,
        headers=(),
        body=b"It is not here.",
    )
    return FetchError(
        f"{PAGE} could not be fetched: the server answers {status}", again=status >= 500, answers=(answer,)
    )


def withdrawn(newsroom: Newsroom, article: ArticleId) -> list[tuple[Because, bool]]:
    return [(one.because, one.until is not None) for one in newsroom.watches.withdrawals(article)]


# --- when -----------------------------------------------------------------------------------------------


def test_the_looks_come_ever_more_seldom_and_end(newsroom: Newsroom, clock: FixedClock, article: ArticleId) -> None:
    first = clock.now()
    looks = []
    while at := watch(newsroom, article).next_look:
        assert look(newsroom, clock, at - clock.now()) == 1
        looks.append(clock.now() - first)
    days = timedelta(days=1)
    assert looks == [QUARTER, HOUR, 6 * HOUR, days, 7 * days, 30 * days]
    assert look(newsroom, clock, 300 * days) == 0
    assert watch(newsroom, article).looks == 6


def test_where_a_source_edits_often_there_is_a_look_half_way_to_each() -> None:
    looks: list[float] = []
    since = now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    while at := next_look(since, now, often=True):
        looks.append((at - since) / timedelta(minutes=1))
        now = at
    assert looks == [7.5, 15, 30, 60, 180, 360, 720, 1440, 5040, 10080, 21600, 43200]


def test_a_source_is_known_by_its_edits(newsroom: Newsroom, clock: FixedClock, article: ArticleId) -> None:
    noted = watch(newsroom, article)
    for _ in range(10):
        newsroom.watches.looked(noted, edited=True)
    assert noted.source is not None
    assert newsroom.watches.edits_of(noted.source) == SourceEdits(looks=10, edits=10)
    look(newsroom, clock)
    assert watch(newsroom, article).next_look == clock.now() + QUARTER


def test_nobody_looks_before_it_is_time(newsroom: Newsroom, clock: FixedClock, article: ArticleId) -> None:
    assert watch(newsroom, article).next_look == clock.now() + QUARTER
    assert look(newsroom, clock, QUARTER - timedelta(seconds=1)) == 0


def test_a_look_on_the_books_is_there_once(newsroom: Newsroom, clock: FixedClock, article: ArticleId) -> None:
    clock.advance(QUARTER)
    assert (look_again_due(newsroom), look_again_due(newsroom)) == (1, 0)
    [job] = newsroom.jobs.claim(clock.now(), 9, HOUR)
    assert (job.errand.kind, job.errand.address, job.errand.article) == (ErrandKind.LOOK_AGAIN, PAGE, article)


# --- what is found --------------------------------------------------------------------------------------


def test_an_unchanged_page_is_asked_for_by_its_tag_and_makes_no_version(
    newsroom: Newsroom, clock: FixedClock, article: ArticleId, fetcher: CannedFetcher
) -> None:
    kept = len(list(newsroom.captures.every()))
    look(newsroom, clock)
    assert fetcher.asked[-1] == PAGE
    assert len(list(newsroom.captures.every())) == kept, "the server said that it has not changed"
    known = newsroom.archive.known(article)
    assert known is not None
    assert len(known.versions) == 1


def test_an_edit_makes_a_version_and_the_next_look_comes_soon(
    newsroom: Newsroom, clock: FixedClock, article: ArticleId, fetcher: CannedFetcher
) -> None:
    look(newsroom, clock, HOUR)
    fetcher.answer(PAGE, html_page(paragraphs=EDITED), etag='"v2"')
    look(newsroom, clock, 5 * HOUR)
    known = newsroom.archive.known(article)
    assert known is not None
    assert [newsroom.archive.as_read(article)[one.id].paragraphs[-1].text for one in known.versions] == [
        DISPATCH[-1],
        EDITED[-1],
    ]
    noted = watch(newsroom, article)
    assert (noted.edits, noted.since, noted.next_look) == (1, clock.now(), clock.now() + QUARTER)


@pytest.mark.parametrize("status", [404, 410, 451])
def test_what_was_taken_down_is_withdrawn_with_the_answer_for_a_proof(
    newsroom: Newsroom, clock: FixedClock, article: ArticleId, fetcher: CannedFetcher, status: int
) -> None:
    fetcher.refuse(PAGE, gone(clock, status))
    look(newsroom, clock)
    [found] = newsroom.watches.withdrawals(article)
    assert found == Withdrawal(
        article=article, at=clock.now(), because=Because.GONE, capture=CaptureId(f"answer {status}")
    )
    assert newsroom.captures.find(found.capture).body == b"It is not here."
    assert newsroom.archive.known(article) is not None, "the text stays"
    assert newsroom.jobs.counts().quarantined == 0
    look(newsroom, clock, HOUR)
    assert len(newsroom.watches.withdrawals(article)) == 1


def test_refusals_that_were_kept_are_no_pages_to_be_read_again(
    newsroom: Newsroom, clock: FixedClock, article: ArticleId, fetcher: CannedFetcher
) -> None:
    del article
    fetcher.refuse(PAGE, gone(clock, 404))
    look(newsroom, clock)
    kept = [about.status for about in newsroom.captures.every()]
    assert sorted(kept) == [200, 200, 404]
    assert enlist_captures(newsroom) == 2


def test_what_stands_again_is_withdrawn_no_more(
    newsroom: Newsroom, clock: FixedClock, article: ArticleId, fetcher: CannedFetcher
) -> None:
    fetcher.refuse(PAGE, gone(clock, 404))
    look(newsroom, clock)
    fetcher.answer(PAGE, html_page(), etag='"v1"')
    look(newsroom, clock, HOUR)
    assert withdrawn(newsroom, article) == [(Because.GONE, True)]


@pytest.mark.parametrize(
    ("leads_to", "because"),
    [
        pytest.param(FRONT, [Because.FRONT_PAGE], id="front page"),
        pytest.param("https://averellcourier.example/en/", [Because.FRONT_PAGE], id="of one language"),
        pytest.param("https://averellcourier.example/index.html", [Because.FRONT_PAGE], id="by its name"),
        pytest.param("https://averellcourier.example/news/ferry-cracks", [], id="another address"),
        pytest.param("https://averellcourier.example/?id=7", [], id="a page by number"),
    ],
)
def test_a_redirect_to_the_front_page_withdraws(
    newsroom: Newsroom,
    clock: FixedClock,
    article: ArticleId,
    fetcher: CannedFetcher,
    leads_to: str,
    because: list[Because],
) -> None:
    fetcher.answer(PAGE, html_page(), final_address=leads_to)
    look(newsroom, clock)
    assert [why for why, _ in withdrawn(newsroom, article)] == because
    assert newsroom.archive.counts().articles == 1


def test_a_kill_notice_in_its_place_withdraws(
    newsroom: Newsroom, clock: FixedClock, article: ArticleId, fetcher: CannedFetcher
) -> None:
    plea = ("EDITORS: Please kill this story. It was sent in error and must not be used.",)
    fetcher.answer(PAGE, html_page("KILL: Second ferry had cracked bow doors a week before", plea))
    look(newsroom, clock)
    assert withdrawn(newsroom, article) == [(Because.NOTICE, False)]
    look(newsroom, clock, HOUR)
    assert withdrawn(newsroom, article) == [(Because.NOTICE, False)]


def test_a_kill_notice_elsewhere_withdraws_what_it_names(
    newsroom: Newsroom, article: ArticleId, fetcher: CannedFetcher
) -> None:
    known = newsroom.archive.known(article)
    assert known is not None
    headline = known.article.headline
    elsewhere = "https://averellcourier.example/kill"
    plea = f"Editors: please kill the story headlined “{headline}”, on the Corran Maid and Ilse Marrack."
    fetcher.answer(elsewhere, html_page(f"KILL: {headline}", (plea,), address=elsewhere))
    fetcher.answer(f"{FRONT}wire", rss(("2", elsewhere, "KILL")), content_type="application/rss+xml")
    add(newsroom, f"{FRONT}wire")
    work_off(newsroom)
    assert withdrawn(newsroom, article) == [(Because.NOTICE, False)]


def test_nobody_withdraws_what_is_anothers(newsroom: Newsroom, article: ArticleId, fetcher: CannedFetcher) -> None:
    known = newsroom.archive.known(article)
    assert known is not None
    elsewhere, feed = "https://otherdaily.example/kill", "https://otherdaily.example/feed"
    plea = f"Editors: please kill the story headlined “{known.article.headline}”, on the Corran Maid."
    page = html_page(f"KILL: {known.article.headline}", (plea,), address=elsewhere, publisher="Other Daily")
    fetcher.answer(elsewhere, page)
    fetcher.answer(feed, rss(("2", elsewhere, "KILL"), title="Other Daily"), content_type="application/rss+xml")
    add(newsroom, feed)
    work_off(newsroom)
    assert withdrawn(newsroom, article) == []


@pytest.mark.parametrize("status", [403, 500])
def test_a_look_that_could_not_be_had_comes_again_and_says_why(
    newsroom: Newsroom, clock: FixedClock, article: ArticleId, fetcher: CannedFetcher, status: int
) -> None:
    look(newsroom, clock, 7 * HOUR)
    fetcher.refuse(PAGE, gone(clock, status))
    look(newsroom, clock, 18 * HOUR)
    noted = watch(newsroom, article)
    assert str(status) in noted.said
    assert noted.next_look == clock.now() + (25 * HOUR) / 4
    assert newsroom.jobs.counts().quarantined == 0
    assert withdrawn(newsroom, article) == []


def test_what_a_person_sends_is_not_looked_at_again(newsroom: Newsroom, clock: FixedClock, tmp_path: Path) -> None:
    (tmp_path / "ferry.html").write_bytes(html_page())
    enlist(newsroom, [tmp_path], None)
    work_off(newsroom)
    assert look(newsroom, clock, 99 * HOUR) == 0


def test_an_article_that_was_looked_at_may_be_gone_from_the_list(
    newsroom: Newsroom, clock: FixedClock, article: ArticleId
) -> None:
    newsroom.watches.looked(replace(watch(newsroom, article), article=ArticleId("nobody")), edited=True)
    assert look(newsroom, clock) == 1
