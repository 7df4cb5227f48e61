import gzip
from datetime import timedelta

import pytest

from copytaster.model.batch import Batch
from copytaster.model.ids import BatchId
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.web import uploads
from copytaster.web.app import create_app
from copytaster.workflows.work import work_off

from .conftest import open_desk
from .markup import one, tree, words
from .newsdesk import NOW

PAGE = (
    "<html><head><title>{0}</title><meta property='og:site_name' content='Sundwatch'></head><body><article><h1>{0}</h1>"
    "<p>The ferry to Hollin sailed again on Monday after eleven days at the slipway of the yard, its owners said.</p>"
    "<p>Inspectors had found four cracks in the bow doors, and a fifth came to light while these were being mended.</p>"
    "<p>Some four thousand people live on the island and depend on the link; a barge had carried freight meanwhile.</p>"
    "<p>The harbour master watched it go and said that he would believe in the timetable when he had seen a week.</p>"
    "</article></body></html>"
)
DUMP = b"""Grain board sets a floor price for the first time

By Ada Quill
20 November 2026

Growers had asked for 240 a tonne and got 215, which the board called fair and the growers' union called a beginning.

The board meets again in spring, when the harvest of the southern valleys is in and the price of the winter is known.

Two mills said that they would pay more than the floor, and one that it would close for a month rather than do so.
"""


def send(desk, *files, captured="", **headers):
    """Send files (name, bytes) as a browser does."""
    parts = [f'--x\r\nContent-Disposition: form-data; name="captured"\r\n\r\n{captured}\r\n'.encode()]
    for name, body in files:
        head = f'--x\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n'
        parts.append(f"{head}Content-Type: application/octet-stream\r\n\r\n".encode() + body + b"\r\n")
    given = {"content_type": "multipart/form-data; boundary=x", **headers}
    return desk.browser.post("/import/files", b"".join([*parts, b"--x--\r\n"]), **given)


def archive(*pages):
    """A web archive of these pages, each packed by itself."""
    return b"".join(gzip.compress(_record(number, page)) for number, page in enumerate(pages))


def _record(number, page):
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://sund.example/{number}\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000{number}>\r\nWARC-Date: 2026-11-20T08:00:00Z\r\n"
        f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def work_on_screen(desk):
    return words(tree(desk.browser.get("/import")).xpath("//div[@data-work]")[0])


def test_files_of_every_kind_are_sent_at_once_and_read(empty_desk):
    pages = archive(PAGE.format("Second ferry").encode(), PAGE.format("Third ferry").encode())
    files = (
        ("C:\\saved\\doors.html", PAGE.format("Cracked doors").encode()),
        ("grain.txt", DUMP),
        ("c.warc.gz", pages),
    )
    answer = send(empty_desk, *files)
    assert (answer.status, answer.headers["location"]) == (303, "/import")
    said = work_on_screen(empty_desk)
    assert "doors.html, grain.txt, c.warc.gz" in said
    assert "Reading 4 pages" in said
    assert "0 of 4 pages" in said
    assert work_off(empty_desk.newsroom).filed == 4
    said = work_on_screen(empty_desk)
    assert "Nothing waits to be read" in said
    assert "4 of 4 pages" in said
    assert "4 filed" in said


def test_sending_the_same_files_again_changes_nothing(empty_desk):
    for outcome in ("filed", "unchanged"):
        send(empty_desk, ("doors.html", PAGE.format("Cracked doors").encode()))
        assert getattr(work_off(empty_desk.newsroom), outcome) == 1
    assert len(list(empty_desk.newsroom.captures.every())) == 1


def test_when_the_files_were_taken_can_be_said(empty_desk):
    send(empty_desk, ("doors.html", PAGE.format("Doors").encode()), captured="2026-11-20T08:00")
    [kept] = empty_desk.newsroom.captures.every()
    assert kept.captured_at.isoformat() == "2026-11-20T08:00:00+00:00"
    assert "That is no time" in send(empty_desk, ("a.html", b"x"), captured="yesterday").text


def test_what_gave_no_article_is_told_with_reason_advice_and_name(empty_desk):
    feed = b"<?xml version='1.0'?><rss version='2.0'><channel><title>x</title></channel></rss>"
    send(empty_desk, ("empty.html", b""), ("none.html", b""), ("paper.pdf", b"%PDF-1.7 x"), ("feed.xml", feed))
    work_off(empty_desk.newsroom)
    why = one(tree(empty_desk.browser.get("/import")), "//table[@class='why']")
    rows = [words(row) for row in why.xpath(".//tr")]
    assert rows[0] == "2The file is empty. Save the page again.empty.htmlnone.html"
    assert sorted(row.split(".")[0] for row in rows[1:]) == [
        "1This is a feed; add it as a source instead",
        "1This is not a page of text",
    ]


@pytest.mark.parametrize(
    ("file", "said"),
    [
        pytest.param(("c.warc.gz", b"nothing of the kind"), "c.warc.gz was not taken in", id="no archive"),
        pytest.param(("c.warc", b""), "c.warc was not taken in", id="an empty archive"),
    ],
)
def test_a_file_that_cannot_be_taken_in_is_named_and_the_others_go_on(empty_desk, file, said):
    send(empty_desk, file, ("doors.html", PAGE.format("Doors").encode()))
    assert said in work_on_screen(empty_desk)
    assert work_off(empty_desk.newsroom).filed == 1


def test_names_of_files_are_nothing_but_names(empty_desk):
    send(empty_desk, ("../../etc/<b>passwd</b>.html", b""))
    answer = empty_desk.browser.get("/import")
    assert "&lt;b&gt;passwd" not in answer.text.replace("b&gt;.html", "")
    assert "<b>passwd" not in answer.text
    assert [job.errand.kind for job in empty_desk.newsroom.jobs.claim(NOW, 9, timedelta(1))] == [
        ErrandKind.READ_CAPTURE
    ]


def test_a_form_without_files_says_so(empty_desk):
    for files in ((), (("", b""),)):
        answer = send(empty_desk, *files)
        assert answer.status == 400
        assert "Choose the files to send first" in answer.text


def test_too_much_at_once_is_refused_before_it_is_kept(empty_desk, monkeypatch):
    monkeypatch.setattr(uploads, "MEGABYTES", 1)
    for told in ({}, {"content_length": str(5 * 2**20)}):
        answer = send(empty_desk, ("big.html", b"x" * 2**20), **told)
        assert answer.status == 413
        assert "more than 1 MB together" in answer.text
    assert not list(empty_desk.newsroom.captures.every())


def test_what_is_no_form_of_ours_is_refused(empty_desk):
    assert empty_desk.browser.post("/import/files", {"files": "x"}).status == 400
    assert empty_desk.browser.post("/import/files", b"", content_type="multipart/form-data").status == 400
    assert send(empty_desk, ("a.html", b"x"), origin="https://evil.example").status == 403


# --- folders of this machine ------------------------------------------------------------------------------


@pytest.fixture
def local_desk():
    """A desk whose app lets people at this machine name folders."""
    desk = open_desk(filled=False)
    desk.browser.app = create_app(desk.newsroom, folders=True)
    return desk


def read_folder(desk, folder, **headers):
    return desk.browser.post("/import/folder", {"folder": str(folder), "captured": ""}, **headers)


def test_a_folder_of_this_machine_is_read_with_all_below_it(local_desk, tmp_path):
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "doors.html").write_text(PAGE.format("Cracked doors"))
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n")
    assert "A folder of this machine" in local_desk.browser.get("/import").text
    assert read_folder(local_desk, tmp_path).status == 303
    assert work_off(local_desk.newsroom).filed == 1
    said = work_on_screen(local_desk)
    assert tmp_path.name in said
    assert str(tmp_path) not in said
    assert "1 left out: not pages or web archives by their names" in said


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        pytest.param("", "Give the path of a folder", id="nothing"),
        pytest.param("saved-pages", "Give the whole path", id="not whole"),
        pytest.param("/", "That is the whole disk", id="the whole disk"),
        pytest.param("/no/such/folder", "There is no such folder or file: /no/such/folder", id="not there"),
        pytest.param("/x\0y", "Give the path of a folder", id="no path at all"),
    ],
)
def test_a_folder_that_cannot_be_read_stays_in_the_form_with_the_reason(local_desk, folder, said):
    answer = read_folder(local_desk, folder)
    assert answer.status == 400
    assert said in answer.text


def test_a_folder_without_pages_says_so_and_leaves_no_trace(local_desk, tmp_path):
    assert "There is no page and no web archive in it" in read_folder(local_desk, tmp_path).text
    assert local_desk.newsroom.jobs.batches(9) == ()


NOT_HERE = [
    pytest.param({"client": "192.0.2.7"}, {}, id="from another machine"),
    pytest.param({}, {"x_forwarded_for": "192.0.2.7"}, id="passed on by a proxy"),
    pytest.param({}, {"forwarded": "for=192.0.2.7"}, id="passed on, by the standard"),
    pytest.param({}, {"via": "1.1 proxy"}, id="by way of a proxy"),
    pytest.param(
        {}, {"host": "192.0.2.1:8765", "origin": "http://192.0.2.1:8765"}, id="by the machine's public address"
    ),
    pytest.param({}, {"origin": "https://news.example", "sec_fetch_site": "same-origin"}, id="from a public page"),
]


@pytest.mark.parametrize(("who", "headers"), NOT_HERE)
def test_who_is_not_at_this_machine_can_name_no_folder(local_desk, tmp_path, who, headers):
    (tmp_path / "secret.txt").write_text("A secret. " * 100)
    local_desk.browser.client = who.get("client", "127.0.0.1")
    assert read_folder(local_desk, tmp_path, **headers).status == 403
    seen = {name: value for name, value in headers.items() if name != "sec_fetch_site"}
    assert "A folder of this machine" not in local_desk.browser.get("/import", **seen).text
    assert local_desk.newsroom.jobs.counts().waiting == 0


def test_where_a_proxy_is_named_nobody_can_name_a_folder(empty_desk, tmp_path):
    assert read_folder(empty_desk, tmp_path).status == 403
    assert "A folder of this machine" not in empty_desk.browser.get("/import").text


# --- how the work goes ------------------------------------------------------------------------------------


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


# --- the front page meanwhile -----------------------------------------------------------------------------


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
