"""Makes a whole press on disk: pages, dumps, feeds, and the truth about all of it."""

import json
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from copytaster_press import dumps, layouts
from copytaster_press.desk.run import happened, run
from copytaster_press.dumps import hashtag, letter
from copytaster_press.dumps.gold import Dump
from copytaster_press.feeds.atom import atom
from copytaster_press.feeds.json_feed import json_feed
from copytaster_press.feeds.rss import rss
from copytaster_press.feeds.sitemaps import news_sitemap, robots, sitemap
from copytaster_press.layouts.structured import claims
from copytaster_press.pieces import Outlet, Piece
from copytaster_press.printing.binding import Binder
from copytaster_press.printing.sheet import Addresses, Sheet
from copytaster_press.truth import Row, Truth, world
from copytaster_press.world.outlets import OUTLETS

DUMP_EVERY = 3
MOST_DUMPS = 4000
IN_FEED = 40
_LEAST_CARDS, _MOST_TAGS = 3, 1000
A_FOLDER = 1000
"""How many articles' pages lie in one folder."""


@dataclass(frozen=True, slots=True)
class Printed:
    """One piece in print: its row of truth, its pages by file name (older states too), its dumps by layout."""

    piece: Piece
    row: Row
    pages: dict[str, bytes]
    dumps: dict[str, Dump]


def make(folder: Path, *, articles: int, seed: int = 1, progress: Callable[[int], None] | None = None) -> int:
    """Write a press of so many articles into a folder and return how many there are; memory stays bounded.

    pages/NNN/KEY.html is a page as it stands in the end, KEY.0.html, KEY.1.html … its earlier states; dumps/NAME.txt
    with gold/NAME.json; feeds/HOST/…; truth.jsonl, a row an article; world.json. The same seed writes the same bytes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("pages", "dumps", "gold", "feeds"):
        (folder / name).mkdir(exist_ok=True)
    affairs = happened(seed, articles)
    (folder / "world.json").write_text(json.dumps(world(affairs, seed), ensure_ascii=False, indent=1), "utf-8")
    latest: dict[str, deque[Piece]] = {one.key: deque(maxlen=IN_FEED) for one in OUTLETS}
    done = 0
    addresses: dict[str, IO[str]] = {}
    with ExitStack() as files:
        truth = files.enter_context((folder / "truth.jsonl").open("w", encoding="utf-8", newline="\n"))
        for one in OUTLETS:
            listed = folder / "feeds" / f"{one.host}.addresses.txt"
            addresses[one.key] = files.enter_context(listed.open("w", encoding="utf-8"))
        for done, printed in enumerate(printing(articles, seed), 1):
            _write(folder, printed, done, truth, addresses)
            latest[printed.piece.outlet].append(printed.piece)
            if progress:
                progress(done)
    for one in OUTLETS:
        _write_feeds(folder / "feeds" / one.host, one, list(reversed(latest[one.key])))
    return done


def printing(articles: int, seed: int) -> Iterator[Printed]:
    """Yield every piece of a press with its truth, pages and dumps, in order of publication."""
    affairs = happened(seed, articles)
    binder, truth, addresses, copies = Binder(OUTLETS, affairs), Truth(affairs, seed), Addresses(), _Dumps()
    for piece in run(seed, articles):
        bound = binder.bind(piece)
        states = [binder.sheet(bound, edits, addresses) for edits in range(len(piece.versions) + 1)]
        last = states[-1]
        names = [f"{piece.key}.{number}.html" for number in range(len(states) - 1)] + [f"{piece.key}.html"]
        row = truth.row(last, piece, wrong=claims(last).wrong)
        row["pages"] = names
        pages = {name: layouts.page(sheet) for name, sheet in zip(names, states, strict=True)}
        yield Printed(piece, row, pages, copies.of(last))


class _Dumps:
    """Chooses which pieces are dumped, and how, and gathers those that share a dump."""

    def __init__(self) -> None:
        self._seen = self._made = 0
        self._tagged: dict[str, deque[Piece]] = defaultdict(lambda: deque(maxlen=5))
        self._letters: dict[str, list[Sheet]] = defaultdict(list)

    def of(self, sheet: Sheet) -> dict[str, Dump]:
        self._seen += 1
        if not sheet.piece.paragraphs or self._made >= MOST_DUMPS:
            return {}
        found = {**self._single(sheet), **self._tag(sheet), **self._letter(sheet)}
        self._made += len(found)
        return found

    def _single(self, sheet: Sheet) -> dict[str, Dump]:
        names = dumps.fitting(sheet)
        if not names or self._seen % DUMP_EVERY:
            return {}
        name = names[self._seen // DUMP_EVERY % len(names)]
        return {name: dumps.PAGES[name](sheet)}

    def _tag(self, sheet: Sheet) -> dict[str, Dump]:
        """Return a hashtag page as soon as a tag has gathered enough articles under headlines of their own."""
        if sheet.outlet.kind != "aggregator":
            return {}
        if len(self._tagged) > _MOST_TAGS:
            self._tagged.clear()
        for tag in sheet.piece.tags:
            cards = self._tagged[tag]
            if all(one.headline != sheet.piece.headline for one in cards):
                cards.appendleft(sheet.piece)
        full = [tag for tag in sheet.piece.tags if len(self._tagged[tag]) >= _LEAST_CARDS]
        if not full:
            return {}
        cards = self._tagged.pop(full[0])
        return {"hashtag": hashtag.dump(full[0], tuple(cards), sheet.outlet, sheet.outlets)}

    def _letter(self, sheet: Sheet) -> dict[str, Dump]:
        if sheet.outlet.kind not in {"daily", "local"} or sheet.outlet.language != "en":
            return {}
        waiting = self._letters[sheet.outlet.key]
        waiting.append(sheet)
        if len(waiting) < 6:
            return {}
        self._letters[sheet.outlet.key] = []
        return {"letter": letter.dump(waiting[-3:])}


def _write(folder: Path, printed: Printed, number: int, truth: IO[str], addresses: dict[str, IO[str]]) -> None:
    place = f"{(number - 1) // A_FOLDER:03}"
    pages = folder / "pages" / place
    pages.mkdir(exist_ok=True)
    for name, page in printed.pages.items():
        (pages / name).write_bytes(page)
    for layout, dump in printed.dumps.items():
        stem = f"{printed.piece.key}.{layout}"
        (folder / "dumps" / f"{stem}.txt").write_text(dump.text, "utf-8", newline="\n")
        (folder / "gold" / f"{stem}.json").write_text(json.dumps(dump.gold, ensure_ascii=False, indent=1), "utf-8")
    row = {**printed.row, "pages": [f"pages/{place}/{name}" for name in printed.pages]}
    truth.write(json.dumps(row, ensure_ascii=False) + "\n")
    addresses[printed.piece.outlet].write(f"{printed.row['url']}\n")


def _write_feeds(folder: Path, outlet: Outlet, newest: list[Piece]) -> None:
    """Write the feeds of an outlet as they stand in the end; its sitemap names the newest articles."""
    folder.mkdir(exist_ok=True)
    plain = Addresses()
    files = {
        "front.html": layouts.fronts.front(outlet, newest, plain),
        "sitemap.xml": sitemap(outlet, newest, plain),
        "news-sitemap.xml": news_sitemap(outlet, newest, plain),
        "robots.txt": robots([outlet], plain),
    }
    if outlet.has_feed:
        files |= {"feed.xml": rss(outlet, newest, plain), "atom.xml": atom(outlet, newest, plain)}
        files["feed.json"] = json_feed(outlet, newest, plain)
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8", newline="\n")
