"""The screen of a capture says how its page was read: each field with its source, each block with its label."""

from dataclasses import replace

from copytaster.errors import StoreError
from copytaster.model.capture import Capture
from copytaster.model.ids import CaptureId, capture_id
from copytaster.web.app import create_app
from copytaster.workflows.read_page import Task, read_page
from copytaster.workflows.take_in import file_reading

from .browserless import Browser
from .conftest import Desk
from .markup import one, tree, words
from .newsdesk import NOW

ADDRESS = "https://sound.example/2026/ferry"
TEXT = "".join(
    f"<p>The ferry to Hollin sailed again on Monday, the company said, for the {n}th time this year.</p>"
    for n in range(4, 13)
)
PAGE = (
    "<html lang='en'><head><title>Ferry sails again</title></head><body><nav><p>Home</p><p>Sea</p></nav>"
    f"<article><h1>Ferry sails again</h1><p class='byline'>By Ann Quill</p>{TEXT}</article>"
    "<div class='share'><p>&lt;script&gt;alert(1)&lt;/script&gt;</p></div></body></html>"
)


def kept(desk: Desk, page: str = PAGE, kind: str = "text/html") -> Capture:
    """Return a capture of a page that was read and filed."""
    body = page.encode()
    capture = Capture(
        id=capture_id(ADDRESS, NOW, body),
        address=ADDRESS,
        captured_at=NOW,
        status=200,
        headers=(("Content-Type", kind),),
        body=body,
    )
    desk.newsroom.captures.keep(capture)
    file_reading(desk.newsroom, capture, read_page(Task(capture), ()))
    return capture


def test_fields_say_where_they_were_read_and_how_sure_they_are(fresh_desk):
    root = tree(fresh_desk.browser.get(f"/captures/{kept(fresh_desk).id}/reading"))
    rows = [[words(cell) for cell in row] for row in root.xpath("//section[1]//tbody/tr")]
    assert ["Headline", "Ferry sails again", "html", "printed"] in rows
    assert ["Byline", "Ann Quill", "html", "printed"] in rows


def test_blocks_have_labels_and_what_is_left_out_is_folded(fresh_desk):
    root = tree(fresh_desk.browser.get(f"/captures/{kept(fresh_desk).id}/reading"))
    assert "9 of 14 are text" in words(root)
    shown = root.xpath("//ol[@class='blocks']/li[contains(@class,'blk')]")
    assert [words(one(each, "./*[contains(@class,'flag')]")) for each in shown] == ["headline", "byline", *["body"] * 9]
    assert [each.get("class") for each in shown] == ["blk part"] * 2 + ["blk text"] * 9
    folds = root.xpath("//ol[@class='blocks']/li[@class='fold']//summary")
    assert [words(each) for each in folds] == ["2 blocks: navigation", "1 block: share"]
    assert "<script>alert(1)</script>" in words(root.xpath("//li[@class='fold']")[1])
    assert "100 % text" not in words(folds[0].getparent())


def test_the_article_leads_to_it_and_back(fresh_desk):
    capture = kept(fresh_desk)
    root = tree(fresh_desk.browser.get(f"/captures/{capture.id}/reading"))
    back = one(root, "//p[@class='kick']/a").get("href")
    links = tree(fresh_desk.browser.get(f"{back}?opened=no")).xpath("//aside//a[contains(@href,'/captures/')]/@href")
    assert f"/captures/{capture.id}/reading" in links


def test_a_page_that_was_turned_away_says_why_and_shows_its_blocks(fresh_desk):
    capture = kept(fresh_desk, "<html><body><h1>Ferry</h1><p>Soon.</p></body></html>")
    root = tree(fresh_desk.browser.get(f"/captures/{capture.id}/reading"))
    assert "The page holds too little text for an article" in words(one(root, "//*[@class='state u5']"))
    assert "of 2 are text" in words(root)


def test_what_is_no_web_page_has_no_blocks(fresh_desk):
    text = "Ferry sails again\n\nHARBOUR, May 4 (Reuters) - " + "The ferry sailed again, the company said.\n\n" * 6
    capture = kept(fresh_desk, text, "text/plain")
    root = tree(fresh_desk.browser.get(f"/captures/{capture.id}/reading"))
    assert "This is no web page, so it has no blocks." in words(root)
    assert words(root.xpath("//tbody/tr[1]/td")[0]) == "Ferry sails again"


def test_of_a_page_of_very_many_blocks_the_first_are_shown(fresh_desk):
    many = "".join(f"<p>Line {number}</p>" for number in range(2100))
    root = tree(fresh_desk.browser.get(f"/captures/{kept(fresh_desk, PAGE.replace('</body>', many)).id}/reading"))
    assert "The other 114 blocks of this page are not shown" in words(root)
    assert len(root.xpath("//li[contains(@class,'blk')]")) == 2000


def test_an_unknown_capture_is_not_found(desk):
    assert desk.browser.get("/captures/nothing/reading").status == 404


def test_a_capture_whose_bytes_are_gone_is_named_in_plain_words(fresh_desk):
    capture = kept(fresh_desk)

    class Lost(type(fresh_desk.newsroom.captures)):
        """Captures of which the notes are left alone."""

        def find(self, asked: CaptureId) -> Capture:
            raise StoreError(f"The capture file of {asked} is missing")

    lost = Lost()
    lost.keep(capture)
    browser = Browser(create_app(replace(fresh_desk.newsroom, captures=lost)))
    said = words(tree(browser.get(f"/captures/{capture.id}/reading")))
    assert "The bytes of this capture cannot be read" in said
    assert "is missing" in said
