"""Pages that hold many articles are taken in article by article, and what they repeat of others is no edit of those."""

from pathlib import Path

from copytaster.workflows.import_files import enlist
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.work import work_off

from .samples import DISPATCH, html_page

SITE = "https://averellcourier.example"
SECOND = (
    "Grain for the island's mill was landed on Friday by two fishing boats, sack by sack in the rain.",
    "The miller said that it would last a week, and that he had not slept since the second ferry was tied up there.",
    "Flour is sold by the pound since Wednesday, and the bakery at the landing stage opens every other morning only.",
)
POSTS = (
    ("Second ferry had cracked bow doors a week before", f"{SITE}/ferry-cracks", DISPATCH),
    ("Fishermen land grain for the mill on the island", f"{SITE}/grain", SECOND),
)


def front_page(posts: tuple[tuple[str, str, tuple[str, ...]], ...] = POSTS) -> bytes:
    items = "".join(
        f"<article class='post'><h2><a href='{address}'>{title}</a></h2>{''.join(f'<p>{line}</p>' for line in text)}"
        "</article>"
        for title, address, text in posts
    )
    head = f"<link rel='canonical' href='{SITE}/'><meta property='og:site_name' content='Averell Courier'>"
    return f"<html lang='en'><head><title>Averell Courier</title>{head}</head><body>{items}</body></html>".encode()


def live_page(times: tuple[str, ...]) -> bytes:
    boxes = "".join(
        f"<div class='update' id='at-{at}'><time datetime='2026-11-21T{at}:00Z'>{at}</time><h3>Boats at {at}</h3>"
        f"<p>At {at} there were boats off the quay, the harbour master said, and more were coming in.</p></div>"
        for at in times
    )
    page = html_page("Island without ferries live", (DISPATCH[0],), address=f"{SITE}/live").decode()
    return page.replace("</article>", f"<div>{boxes}</div></article>").encode()


def take_in(newsroom: Newsroom, folder: Path, **pages: bytes) -> None:
    for name, body in pages.items():
        (folder / f"{name}.html").write_bytes(body)
    enlist(newsroom, [folder], None)
    work_off(newsroom)


def test_each_item_of_a_list_is_filed_at_its_own_address(newsroom: Newsroom, tmp_path: Path) -> None:
    take_in(newsroom, tmp_path, front=front_page())
    assert {card.address for card in newsroom.archive.latest(9)} == {address for _, address, _ in POSTS}


def test_a_list_that_shows_what_is_on_file_edits_nothing(newsroom: Newsroom, tmp_path: Path) -> None:
    take_in(newsroom, tmp_path, a_own=html_page(), b_front=front_page(((*POSTS[0][:2], DISPATCH[:3]), POSTS[1])))
    ferry = next(card for card in newsroom.archive.latest(9) if card.address == POSTS[0][1])
    known = newsroom.archive.known(ferry.id)
    assert known is not None
    assert (len(known.versions), len(known.article.paragraphs)) == (1, len(DISPATCH))


def test_a_live_blog_grows_by_entries(newsroom: Newsroom, tmp_path: Path) -> None:
    take_in(newsroom, tmp_path, a_early=live_page(("09:10", "08:40", "07:55")))
    before = {card.id for card in newsroom.archive.latest(9)}
    take_in(newsroom, tmp_path, b_late=live_page(("10:30", "09:10", "08:40", "07:55")))
    cards = newsroom.archive.latest(9)
    assert (len(before), len(cards)) == (4, 5)
    assert [card.headline for card in cards if card.id not in before] == ["Boats at 10:30"]
    assert {card.versions for card in cards} == {1}
    assert {card.address for card in cards} == {
        f"{SITE}/live", *(f"{SITE}/live#at-{at}" for at in ("10:30", "09:10", "08:40", "07:55"))
    }  # fmt: skip
