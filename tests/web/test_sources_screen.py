import gzip
from datetime import timedelta

import pytest

from copytaster.errors import FetchError
from copytaster.model.article import Article
from copytaster.model.ids import CaptureId, SourceId
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.outcome import Reason, TurnedAway, Unchanged
from copytaster.model.source import Look, Source, SourceKind, SourceState

from .markup import one, tree, words
from .newsdesk import COURIER, GAZETTE, NOW, file, paragraphs

FEED = b"""<?xml version='1.0'?><rss version='2.0'><channel><title>Radio Sund</title>
<link>https://sund.example/</link><description>News</description></channel></rss>"""


def test_sources_in_trouble_come_first_with_the_reason_in_words(desk):
    rows = tree(desk.browser.get("/sources")).xpath("//ol/li[@class='src']")
    assert [words(one(row, ".//h3")) for row in rows] == ["Corran Gazette", "Averell Courier"]
    assert "The server has answered 503 since 09:40" in words(rows[0])
    assert "needs attention" in words(rows[0])
    assert "next look 22 Nov 2026, 13:10" in words(rows[1])
    assert "2 articles" in words(rows[1])


def test_source_shows_its_looks_and_its_articles(desk):
    root = tree(desk.browser.get(f"/sources/{COURIER}"))
    strip = one(root, "//aside//*[local-name()='svg'][@role='img']")
    assert strip.get("aria-label") == "12 looks in 30 days: 21 new articles, 1 look failed"
    assert len(root.xpath("//ol[@class='items']/li")) == 2
    assert "timed out" in words(one(root, "//table"))


def test_source_in_trouble_says_since_when_and_what_next(desk):
    text = words(tree(desk.browser.get(f"/sources/{GAZETTE}")))
    assert "4 looks in a row failed" in text
    assert "Articles read before are unaffected" in text


def test_unknown_source_is_not_found(desk):
    assert desk.browser.get("/sources/nothing").status == 404
    assert desk.browser.post("/sources/nothing/look").status == 404
    assert desk.browser.post("/sources/nothing/pause").status == 404


def test_a_source_can_be_paused_and_resumed(fresh_desk):
    sources = fresh_desk.newsroom.sources
    assert fresh_desk.browser.post(f"/sources/{COURIER}/pause").status == 303
    paused = sources.get(COURIER)
    assert (paused.state, paused.next_look) == (SourceState.PAUSED, None)
    assert "Resume" in fresh_desk.browser.get(f"/sources/{COURIER}").text
    assert fresh_desk.browser.post(f"/sources/{COURIER}/resume").status == 303
    resumed = sources.get(COURIER)
    assert (resumed.state, resumed.next_look) == (SourceState.FINE, fresh_desk.clock.now())


def test_looking_now_shows_what_came_of_it(fresh_desk):
    fresh_desk.fetcher.refuse("https://courier.example/feed", FetchError("courier.example does not answer"))
    assert fresh_desk.browser.post(f"/sources/{COURIER}/look").status == 303
    assert "courier.example does not answer" in fresh_desk.browser.get(f"/sources/{COURIER}").text


def test_a_source_is_removed_after_a_question_and_the_removal_can_be_undone(fresh_desk):
    browser, sources = fresh_desk.browser, fresh_desk.newsroom.sources
    fresh_desk.fetcher.answer("https://courier.example/feed", FEED, content_type="application/rss+xml")
    asked = one(tree(browser.get(f"/sources/{COURIER}")), "//a[text()='Remove…']").get("href")
    question = tree(browser.get(asked))
    assert "Remove Averell Courier?" in words(question)
    assert "The 2 articles it has brought stay on file" in words(question)
    assert sources.get(COURIER) is not None
    form = one(question, "//main//form")
    removed = tree(browser.post(form.get("action")))
    assert sources.get(COURIER) is None
    assert browser.get(f"/sources/{COURIER}").status == 404
    assert len(fresh_desk.newsroom.archive.latest(9, source=COURIER)) == 2
    undo = one(removed, "//form[contains(@class,'undo')]")
    assert "Averell Courier has been removed" in words(undo)
    answer = browser.post(undo.get("action"), {"address": one(undo, "./input[@name='address']").get("value")})
    assert answer.headers["location"] == f"/sources/{COURIER}"
    assert "2 articles" in words(tree(browser.get(answer.headers["location"])))


def test_what_is_not_on_the_list_cannot_be_removed(fresh_desk):
    assert fresh_desk.browser.get("/sources/nothing/remove").status == 404
    assert fresh_desk.browser.post("/sources/nothing/remove").status == 404


def test_without_sources_the_form_is_there(empty_desk):
    root = tree(empty_desk.browser.get("/sources"))
    assert "No sources yet" in words(root)
    assert root.xpath("//form[@action='/sources/add']//input[@name='address']")


def _many(desk, number=500):
    """Sources whose names count up; every tenth is paused, every seventh fails."""
    for n in range(number):
        state = SourceState.PAUSED if n % 10 == 0 else SourceState.TROUBLE if n % 7 == 0 else SourceState.FINE
        desk.newsroom.sources.add(
            Source(
                id=SourceId(f"s{n}"),
                address=f"https://paper{n}.example/feed",
                kind=SourceKind.FEED,
                title=f"Paper {n:03}",
                added_at=NOW - timedelta(days=90),
                state=state,
                detail=f"https://paper{n}.example/feed could not be fetched: the server answers 404",
                next_look=NOW + timedelta(minutes=n),
            )
        )
        for days in range(30):
            at = NOW - timedelta(days=days)
            desk.newsroom.sources.looked(
                Look(source=SourceId(f"s{n}"), at=at, ok=n % 7 > 0, items=9, new=n * days % 11)
            )


def _names(root):
    return [words(heading) for heading in root.xpath("//li[@class='src']//h3")]


def test_five_hundred_sources_come_page_by_page_and_stay_small(empty_desk):
    _many(empty_desk)
    answer = empty_desk.browser.get("/sources")
    assert len(gzip.compress(answer.body)) < 30_000
    seen = []
    address = "/sources"
    while address:
        root = tree(empty_desk.browser.get(address))
        seen += _names(root)
        address = next(iter(root.xpath("//a[@rel='next']/@href")), "")
    assert len(seen) == len(set(seen)) == 500
    assert "Page 13 of 13" in words(root)


@pytest.mark.parametrize(
    ("query", "first", "found"),
    [
        pytest.param("", "Paper 007", None, id="problems first"),
        pytest.param("?sort=title", "Paper 000", None, id="by name"),
        pytest.param("?sort=next", "Paper 000", None, id="by the next look"),
        pytest.param("?q=paper123.example", "Paper 123", "1 of 500", id="found by its address"),
        pytest.param("?q=PAPER+44&sort=title", "Paper 044", "14 of 500", id="found by its name"),
        pytest.param("?q=404+paper&state=trouble", "Paper 007", "64 of 500", id="found by what is wrong with it"),
        pytest.param("?state=paused", "Paper 000", "50 of 500", id="the paused ones"),
        pytest.param("?state=nonsense&sort=nonsense&page=nonsense", "Paper 007", None, id="nonsense is passed over"),
        pytest.param("?page=99&sort=title", "Paper 480", None, id="beyond the last page"),
    ],
)
def test_sources_are_searched_sorted_and_grouped(empty_desk, query, first, found):
    _many(empty_desk)
    root = tree(empty_desk.browser.get(f"/sources{query}"))
    assert _names(root)[0] == first
    heading = words(one(root, "//div[@class='hd'][h2='What we read']"))
    assert (found or "What we read") in heading


def test_where_no_source_matches_the_way_back_is_shown(desk):
    root = tree(desk.browser.get("/sources?q=nothing&state=paused"))
    assert "No source matches" in words(root)
    assert root.xpath("//a[@href='/sources'][text()='Show all']")


def test_most_productive_and_freshest_sources_come_first_when_asked(fresh_desk):
    for hours in (30, 40):
        article = Article(headline=f"{hours}", publisher="Corran Gazette", paragraphs=paragraphs("The doors again."))
        file(fresh_desk.newsroom, article, at=NOW - timedelta(hours=hours), source=GAZETTE)
    for sort, first in (("articles", "Corran Gazette"), ("newest", "Averell Courier")):
        assert _names(tree(fresh_desk.browser.get(f"/sources?sort={sort}")))[0] == first, sort


def test_what_is_wrong_is_said_without_the_address_that_stands_beside_it(empty_desk):
    _many(empty_desk, 8)
    row = tree(empty_desk.browser.get("/sources")).xpath("//li[@class='src']")[0]
    assert words(one(row, ".//p[@class='lead']")) == "The server answers 404"


def test_a_source_says_how_much_of_it_could_be_read_whole(fresh_desk):
    jobs = fresh_desk.newsroom.jobs
    kinds = [ErrandKind.FETCH_PAGE] * 3 + [ErrandKind.READ_ENTRY] * 6 + [ErrandKind.FETCH_PAGE]
    jobs.enqueue(
        [Errand(kind=kind, address=f"a{n}", source=COURIER, feed=CaptureId("c")) for n, kind in enumerate(kinds)], NOW
    )
    filed = Unchanged(article=fresh_desk.made["own"], since=NOW, headline="x")
    for number, job in enumerate(jobs.claim(NOW, 10, timedelta(minutes=1))):
        jobs.done(job, (TurnedAway(reason=Reason.TOO_SHORT) if number == 9 else filed,), NOW)
    row = tree(fresh_desk.browser.get("/sources")).xpath("//li[@class='src']")[1]
    assert "30 % read whole" in words(row)
    assert "Most of its pages could not be read" in words(row)
    ways = words(one(tree(fresh_desk.browser.get(f"/sources/{COURIER}")), "//ul[contains(@class,'ways')]"))
    assert ways == "read whole3the feed’s text alone6held no article1"


def test_a_source_that_fell_silent_says_so(fresh_desk):
    fresh_desk.clock.set(NOW + timedelta(days=90))
    assert "has brought nothing newer than 22 Nov 2026" in words(tree(fresh_desk.browser.get(f"/sources/{COURIER}")))
