"""File 10,000 varied articles, ask for every screen in this process, and write its CPU cost into BENCHMARKS.md."""

import argparse
import asyncio
import itertools
import random
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from copytaster.assembly import open_newsroom
from copytaster.model.capture import Capture
from copytaster.model.ids import capture_id
from copytaster.model.page import Page, PageKind
from copytaster.observing import set_up_logging
from copytaster.settings import Settings
from copytaster.web.app import create_app
from copytaster.workflows.enrich import enrich
from copytaster.workflows.follow_journal import follow
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.read_page import Reading
from copytaster.workflows.take_in import file_reading

from . import rows, varied

ASKED = 40
ROUNDS = 5
App = Callable[[dict[str, Any], Callable[[], Awaitable[Any]], Callable[[Any], Awaitable[None]]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Screen:
    """A kind of screen, and addresses of it that differ."""

    name: str
    paths: tuple[str, ...]


def main() -> None:
    """Measure, print, and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--home", type=Path, help="keep the archive here, and use it again where it is there")
    asked = parser.parse_args()
    set_up_logging("error")
    with (
        tempfile.TemporaryDirectory() as made,
        open_newsroom(Settings(home=asked.home or Path(made)), workers=0) as newsroom,
    ):
        fill(newsroom, asked.articles)
        app = create_app(newsroom)
        figures = asyncio.run(_costs(app, _screens(newsroom)))
    print(rows.add("Screens (CPU ms: median, slowest)", {"articles": f"{asked.articles:,}", **figures}))


def fill(newsroom: Newsroom, count: int) -> None:
    """File varied articles until there are `count`, and bring the index up to them."""
    for article in varied.articles(count):
        if newsroom.archive.counts().articles >= count:
            break
        body = varied.as_html(article).encode()
        capture = Capture(
            id=capture_id(str(article.address), varied.LAST, body),
            address=str(article.address),
            captured_at=varied.LAST,
            status=200,
            headers=(("content-type", "text/html"),),
            body=body,
        )
        newsroom.captures.keep(capture)
        page = Page(kind=PageKind.ARTICLE, articles=(article,))
        file_reading(newsroom, capture, Reading(page, (enrich(article, newsroom.enrichers),)))
    follow(newsroom.archive, newsroom.index)


def _screens(newsroom: Newsroom) -> Iterator[Screen]:
    chance = random.Random(7)
    archive = newsroom.archive
    cards = archive.cards(chance.sample(sorted(archive.every()), ASKED))
    topics = [topic.key for topic in archive.topics(ASKED * 5)]
    words = [word for card in cards for word in card.lead.split() if word.isalpha() and len(word) > 5]
    yield Screen("front", ("/",))
    yield Screen("latest", ("/latest",))
    yield Screen("article", tuple(f"/articles/{card.id}" for card in cards))
    yield Screen("story", tuple(f"/stories/{card.story}" for card in cards))
    yield Screen("topics", ("/topics",))
    yield Screen(
        "topic", tuple(f"/topics/{quote(key, safe='')}" for key in chance.sample(topics, min(ASKED, len(topics))))
    )
    yield Screen("search", tuple(f"/search?q={quote(word)}" for word in words[:ASKED]))
    yield Screen(
        "search, two words",
        tuple(f"/search?q={quote(f'{a} {b}')}" for a, b in itertools.pairwise(words[: ASKED + 1])),
    )
    yield Screen("sources", ("/sources",))
    yield Screen("feed", ("/feed.atom",))


async def _costs(app: App, screens: Iterable[Screen]) -> dict[str, str]:
    return {screen.name: await _cost(app, screen) for screen in screens}


async def _cost(app: App, screen: Screen) -> str:
    """Ask for every address in turn, several rounds; of each the least counts, for the machine is shared."""
    spent = [[await _once(app, path) for path in screen.paths] for _ in range(ROUNDS)]
    least = sorted(map(min, zip(*spent, strict=True)))
    return f"{statistics.median(least):.1f}, {least[int(len(least) * 0.95)]:.1f}"


async def _once(app: App, path: str) -> float:
    began = time.process_time()
    status = await _ask(app, path)
    if status != 200:
        raise SystemExit(f"{path} answered {status}")
    return (time.process_time() - began) * 1000


async def _ask(app: App, address: str) -> int:
    """Send one request through the app itself, without a network, and return the answer's status."""
    path, _, query = address.partition("?")
    statuses: list[int] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http",
        "path": path, "raw_path": path.encode(), "root_path": "", "query_string": query.encode(),
        "headers": [(b"host", b"127.0.0.1")], "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80),
    }  # fmt: skip
    await app(scope, receive, send)
    return statuses[0]


if __name__ == "__main__":
    main()
