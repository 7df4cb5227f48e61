import gzip
from datetime import timedelta

from copytaster.model.batch import Batch
from copytaster.model.ids import BatchId
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.outcome import Reason, TurnedAway

from .markup import one, tree, words
from .newsdesk import NOW
from .sending import send, work_on_screen


def given_up(desk, *addresses):
    batch = Batch(id=BatchId("b"), title="saved-pages", begun_at=NOW)
    desk.newsroom.jobs.begin(batch)
    errands = [Errand(kind=ErrandKind.READ_FILE, address=address) for address in addresses]
    desk.newsroom.jobs.enqueue(errands, NOW, batch.id)
    for job in desk.newsroom.jobs.claim(NOW, 99, timedelta(minutes=1)):
        desk.newsroom.jobs.failed(job.id, f"{job.errand.address} cannot be opened", NOW, None)


def test_what_was_given_up_can_be_tried_again_one_or_all(empty_desk):
    given_up(empty_desk, "/home/me/a.html", "/home/me/b.html", "/home/me/c.html")
    root = tree(empty_desk.browser.get("/import"))
    assert words(one(root, "//h3[@class='reason']")) == "It cannot be opened"
    assert [words(name) for name in root.xpath("//ul[@class='given']//bdi")] == ["c.html", "b.html", "a.html"]
    assert "/home/me" not in words(root)
    form = root.xpath("//ul[@class='given']//form")[0]
    assert empty_desk.browser.post(form.get("action"), {"job": one(form, "./input").get("value")}).status == 303
    assert empty_desk.newsroom.jobs.counts().quarantined == 2
    assert empty_desk.browser.post("/import/again", {}).status == 303
    assert empty_desk.newsroom.jobs.counts().quarantined == 0


def test_rate_and_time_left_are_said_while_work_is_done(empty_desk):
    batch = Batch(id=BatchId("b"), title="saved-pages", begun_at=NOW)
    empty_desk.newsroom.jobs.begin(batch)
    errands = [Errand(kind=ErrandKind.READ_FILE, address=str(number)) for number in range(1300)]
    empty_desk.newsroom.jobs.enqueue(errands, NOW, batch.id)
    for job in empty_desk.newsroom.jobs.claim(NOW, 100, timedelta(minutes=1)):
        empty_desk.newsroom.jobs.done(job, (TurnedAway(reason=Reason.EMPTY),), NOW)
    empty_desk.clock.advance(timedelta(seconds=25))
    said = work_on_screen(empty_desk)
    assert "4 pages a second, about 5 minutes left" in said
    assert "100 of 1,300 pages" in said


def test_work_that_nobody_does_says_what_would_do_it(empty_desk):
    send(empty_desk, ("a.html", b""))
    assert "copytaster run reads what waits" in work_on_screen(empty_desk)


def test_progress_alone_is_small_and_not_sent_again_while_nothing_happens(empty_desk):
    given_up(empty_desk, *(f"/home/me/{number}.html" for number in range(500)))
    first = empty_desk.browser.get("/import/progress")
    assert "<main" not in first.text
    assert len(gzip.compress(first.body)) < 6_000
    assert empty_desk.browser.get("/import/progress", if_none_match=first.headers["etag"]).status == 304
    empty_desk.newsroom.jobs.retry_quarantined(NOW)
    assert empty_desk.browser.get("/import/progress", if_none_match=first.headers["etag"]).status == 200


def test_front_page_says_how_much_is_being_read(fresh_desk):
    assert "Reading" not in words(one(tree(fresh_desk.browser.get("/")), "//p[@class='pulse']"))
    send(fresh_desk, ("a.html", b""), ("b.html", b""))
    link = one(tree(fresh_desk.browser.get("/")), "//p[@class='pulse']/a[@href='/import']")
    assert words(link) == "Reading 2 pages"


def test_without_articles_the_front_page_says_that_they_are_on_the_way(empty_desk):
    assert "No articles yet" in empty_desk.browser.get("/").text
    send(empty_desk, ("a.html", b""))
    said = words(tree(empty_desk.browser.get("/")))
    assert "The first pages are being read" in said
    assert "No articles yet" not in said
