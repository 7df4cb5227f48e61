from datetime import timedelta

import pytest

from copytaster.model.job import ErrandKind
from copytaster.web import uploads
from copytaster.web.app import create_app
from copytaster.workflows.work import work_off
from tests.pure.reading.trade.trade_samples import FIRST, as_json, mail, mhtml, ninjs_1

from .conftest import open_desk
from .markup import one, tree, words
from .newsdesk import NOW
from .sending import DUMP, PAGE, archive, send, work_on_screen


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


def test_files_of_the_trade_are_named_asked_for_and_read(empty_desk):
    root = tree(empty_desk.browser.get("/import"))
    told, asked = words(one(root, "//label[@for='files']")), one(root, "//input[@id='files']").get("accept").split(",")
    for kind, ending in (
        ("NewsML-G2", ".xml"),
        ("ninjs", ".json"),
        ("NITF", ".nitf"),
        ("EML", ".eml"),
        ("PDF", ".pdf"),
    ):
        assert kind in told
        assert ending in asked
    send(empty_desk, ("item.json", as_json(ninjs_1())), ("saved.mht", mhtml()), ("letter.eml", mail(FIRST).as_bytes()))
    assert work_off(empty_desk.newsroom).filed == 3


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
    send(empty_desk, ("empty.html", b""), ("none.html", b""), ("photo.txt", b"\x89PNG\r\n x"), ("feed.xml", feed))
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
