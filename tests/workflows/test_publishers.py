"""A page that does not name its publisher has the name of the site's own feed, not of its host."""

import pytest

from copytaster.adapters.memory import CannedFetcher
from copytaster.workflows.add_source import add
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.work import work_off

from .samples import html_page, rss

PAGE = "https://averellcourier.example/ferry-cracks"
UNNAMED = html_page().replace(b'<meta property="og:site_name" content="Averell Courier">', b"")
UNNAMED = UNNAMED.replace(b" | Averell Courier</title>", b"</title>")


@pytest.mark.parametrize(
    ("page", "feed", "title", "publisher"),
    [
        pytest.param(UNNAMED, "averellcourier.example", "The Averell Courier", "The Averell Courier", id="its feed"),
        pytest.param(
            UNNAMED, "averellcourier.example", "World news | Averell Courier", "Averell Courier", id="a section's feed"
        ),
        pytest.param(UNNAMED, "digest.example", "Island Digest", "averellcourier.example", id="a digest of others"),
        pytest.param(html_page(), "averellcourier.example", "Courier RSS", "Averell Courier", id="the page's own name"),
    ],
)
def test_the_publisher_of_a_fetched_page(
    newsroom: Newsroom, fetcher: CannedFetcher, page: bytes, feed: str, title: str, publisher: str
) -> None:
    body = rss(("1", PAGE, "Second ferry had cracked bow doors a week before"), title=title)
    body = body.replace(b"<link>https://averellcourier.example/</link>", f"<link>https://{feed}/</link>".encode())
    fetcher.answer(f"https://{feed}/rss", body, content_type="application/rss+xml")
    fetcher.answer(PAGE, page)
    add(newsroom, f"https://{feed}/rss")
    work_off(newsroom)
    [card] = newsroom.archive.latest(5)
    assert card.publisher == publisher
