from copytaster.errors import FetchError
from copytaster.model.source import SourceState

from .markup import one, tree, words
from .newsdesk import COURIER, GAZETTE

FEED = b"""<?xml version='1.0'?><rss version='2.0'><channel><title>Radio Sund</title>
<link>https://sund.example/</link><description>News</description></channel></rss>"""


def test_sources_in_trouble_come_first_with_the_reason_in_words(desk):
    rows = tree(desk.browser.get("/sources")).xpath("//ol[@class='items']/li")
    assert [words(one(row, "./h3")) for row in rows] == ["Corran Gazette", "Averell Courier"]
    assert "The server has answered 503 since 09:40" in words(rows[0])
    assert "needs attention" in words(rows[0])
    assert "next look 22 Nov 2026, 13:10" in words(rows[1])
    assert "2 articles" in words(rows[1])


def test_source_shows_its_looks_and_its_articles(desk):
    root = tree(desk.browser.get(f"/sources/{COURIER}"))
    strip = one(root, "//aside//*[local-name()='svg'][@role='img']")
    assert strip.get("aria-label") == "12 looks in 31 days: 21 new articles, 1 look failed"
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


def test_adding_a_feed_leads_to_its_page(fresh_desk):
    fresh_desk.fetcher.answer("https://sund.example/feed", FEED, content_type="application/rss+xml")
    answer = fresh_desk.browser.post("/sources", {"address": "https://sund.example/feed"})
    assert answer.status == 303
    root = tree(fresh_desk.browser.get(answer.headers["location"]))
    assert words(one(root, "//h1")) == "Radio Sund"


def test_an_address_that_does_not_answer_stays_in_the_form_with_the_reason(fresh_desk):
    fresh_desk.fetcher.refuse("https://sund.example/feed", FetchError("sund.example does not answer"))
    answer = fresh_desk.browser.post("/sources", {"address": "https://sund.example/feed"})
    assert answer.status == 400
    assert "sund.example does not answer" in answer.text
    assert 'value="https://sund.example/feed"' in answer.text


def test_odd_addresses_are_turned_down_not_broken(fresh_desk):
    for address in ("", "   ", "x" * 3000):
        answer = fresh_desk.browser.post("/sources", {"address": address})
        assert answer.status == 400, address
        assert "Give the address of a feed or a site" in answer.text
    for address in ("http://[", "file:///etc/passwd", "javascript:alert(1)", "https://", "ftp://sund.example/feed"):
        answer = fresh_desk.browser.post("/sources", {"address": address})
        assert answer.status == 400, address
        assert f"{address} is not a web address" in answer.text
        assert f'value="{address}"' in answer.text
    assert not fresh_desk.fetcher.asked


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
    answer = browser.post(undo.get("action").partition("#")[0], {"address": one(undo, "./input").get("value")})
    assert answer.headers["location"] == f"/sources/{COURIER}"
    assert "2 articles" in words(tree(browser.get(answer.headers["location"])))


def test_what_is_not_on_the_list_cannot_be_removed(fresh_desk):
    assert fresh_desk.browser.get("/sources/nothing/remove").status == 404
    assert fresh_desk.browser.post("/sources/nothing/remove").status == 404


def test_without_sources_the_form_is_there(empty_desk):
    root = tree(empty_desk.browser.get("/sources"))
    assert "No sources yet" in words(root)
    assert root.xpath("//form[@method='post']//input[@name='address']")
