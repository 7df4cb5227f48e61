"""Rules of a publisher hold for what is read from then on; golden pages say when they no longer do."""

from copytaster.model.capture import Capture
from copytaster.model.ids import CaptureId, capture_id
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.rules import Rules, Wanted
from copytaster.workflows.check_rules import check_rules
from copytaster.workflows.correct_reading import correct, preview, take_back
from copytaster.workflows.look.reading import reading
from copytaster.workflows.task_on_file import task_on_file
from copytaster.workflows.work import work_off

from .conftest import NOW

SITE = "harbour.example"
TEXT = "".join(
    f"<p>The council voted on pier {n} on Monday and will mend it by the summer, it said.</p>" for n in "abcd"
)
LINE = "The Harbour Times is printed on paper that was made in the old mill by the river, and is proud of it."


def page(name: str, line: str = LINE) -> Capture:
    address = f"https://{SITE}/{name}"
    body = (
        f"<html lang=en><head><title>Pier {name} to be mended</title></head><body><article><h1>Pier {name} to be mended"
        f"</h1><div class=story>{TEXT.replace('pier', name)}<p class=proud>{line}</p></div></article></body></html>"
    ).encode()
    made = capture_id(address, NOW, body)
    headers = (("Content-Type", "text/html"),)
    return Capture(id=made, address=address, captured_at=NOW, status=200, headers=headers, body=body)


def block_of(newsroom, capture: Capture, text: str) -> int:
    screen = reading(newsroom, capture.id)
    return next(block.at for block in screen.explanation.blocks if text in block.text)


def take_in(newsroom, *captures: Capture) -> None:
    for capture in captures:
        newsroom.captures.keep(capture)
    errands = [Errand(kind=ErrandKind.READ_CAPTURE, address=each.id, called=each.address) for each in captures]
    newsroom.jobs.enqueue(errands, newsroom.clock.now())
    work_off(newsroom)


def texts_on_file(newsroom) -> list[str]:
    found = (newsroom.archive.known(card.id) for card in newsroom.archive.latest(50))
    return [each.article.text for each in found if each]


def test_a_correction_changes_the_site_s_articles_and_can_be_taken_back(newsroom):
    one, two = page("north"), page("south")
    take_in(newsroom, one, two)
    assert sum(LINE in text for text in texts_on_file(newsroom)) == 2
    at = block_of(newsroom, one, LINE)
    found = preview(newsroom, one.id, at, Wanted.NOT_TEXT)
    assert found is not None
    assert (found.selector, found.tried, len(found.changes)) == ("p.proud", 2, 2)
    correct(newsroom, one.id, at, Wanted.NOT_TEXT)
    work_off(newsroom)
    assert sum(LINE in text for text in texts_on_file(newsroom)) == 0
    assert task_on_file(newsroom, two).rules == Rules(site=SITE, drop=("p.proud",))
    take_back(newsroom, SITE)
    work_off(newsroom)
    assert sum(LINE in text for text in texts_on_file(newsroom)) == 2


def test_a_second_correction_adds_to_the_first(newsroom):
    one = page("north")
    take_in(newsroom, one)
    correct(newsroom, one.id, block_of(newsroom, one, LINE), Wanted.NOT_TEXT)
    at = block_of(newsroom, one, "voted on north b")
    rules = correct(newsroom, one.id, at, Wanted.DECK)
    assert (rules.drop, rules.deck) == (("p.proud",), "div.story > p:nth-of-type(2)")


def test_golden_pages_that_are_read_otherwise_are_named(newsroom):
    one = page("north")
    take_in(newsroom, one)
    correct(newsroom, one.id, block_of(newsroom, one, LINE), Wanted.NOT_TEXT)
    assert list(check_rules(newsroom.captures, newsroom.rules)) == []
    newsroom.rules.save(Rules(site=SITE, keep=("p.proud",)), "")
    [trouble] = check_rules(newsroom.captures, newsroom.rules)
    assert trouble.site == SITE
    assert trouble.says.endswith("no longer read as it should be: paragraphs")


def test_a_page_without_a_site_or_such_a_block_cannot_be_corrected(newsroom):
    one = page("north")
    take_in(newsroom, one)
    assert preview(newsroom, one.id, 99, Wanted.TEXT) is None
    alone = Capture(
        id=CaptureId("alone"), address="file:///alone.html", captured_at=None, status=200, headers=(), body=one.body
    )
    newsroom.captures.keep(alone)
    assert preview(newsroom, alone.id, 0, Wanted.TEXT) is None
