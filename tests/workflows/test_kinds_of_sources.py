"""Sources without a feed: sitemaps, sections, lists and folders bring what is new, each once."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from copytaster.adapters.memory import CannedFetcher, FixedClock
from copytaster.errors import FetchError, UnreadableCopyError
from copytaster.model.source import Source, SourceKind, SourceState
from copytaster.workflows.add_source import add, add_local
from copytaster.workflows.exchange_subscriptions import hand_out, take_in
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.preview_source import preview, preview_local
from copytaster.workflows.refresh_sources import look_now
from copytaster.workflows.work import work_off

from .samples import html_page, rss

SITE = "https://averellcourier.example"
TITLES = ("Second ferry had cracked bow doors", "Inquiry opens into harbour gate", "Minister was not told of it")


def sitemap(*paths: str) -> bytes:
    return f"<urlset>{''.join(f'<url><loc>{SITE}{path}</loc></url>' for path in paths)}</urlset>".encode()


def index(*children: tuple[str, str]) -> bytes:
    listed = (f"<sitemap><loc>{SITE}{name}</loc><lastmod>{changed}</lastmod></sitemap>" for name, changed in children)
    return f"<sitemapindex>{''.join(listed)}</sitemapindex>".encode()


def section(*titles: str, more: str = "") -> bytes:
    links = "".join(f"<h3><a href='/{title.lower().replace(' ', '-')}'>{title}</a></h3>" for title in titles)
    return f"<html><head><title>Harbour</title></head><body>{links}{more}</body></html>".encode()


def waiting(newsroom: Newsroom) -> list[str]:
    jobs = newsroom.jobs.claim(newsroom.clock.now(), 1000, timedelta(seconds=60))
    for job in jobs:
        newsroom.jobs.done(job, (), newsroom.clock.now())
    return [job.errand.address.removeprefix(SITE) for job in jobs]


def looked(newsroom: Newsroom, source: Source) -> list[str]:
    assert isinstance(newsroom.clock, FixedClock)
    newsroom.clock.advance(timedelta(hours=2))
    assert look_now(newsroom, source.id).ok
    return waiting(newsroom)


def test_a_sitemap_brings_what_is_new(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    fetcher.answer(f"{SITE}/map.xml", sitemap("/a", "/b"), content_type="text/xml", etag="1")
    source = add(newsroom, f"{SITE}/map.xml")
    assert source.kind is SourceKind.SITEMAP
    assert waiting(newsroom) == ["/a", "/b"]
    assert looked(newsroom, source) == []
    fetcher.answer(f"{SITE}/map.xml", sitemap("/c", "/a", "/b"), content_type="text/xml", etag="2")
    assert looked(newsroom, source) == ["/c"]


def test_a_long_sitemap_is_taken_by_and_by_and_whole(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    paths = [f"/{n}" for n in range(450)]
    fetcher.answer(f"{SITE}/map.xml", sitemap(*paths), content_type="text/xml", etag="1")
    source = add(newsroom, f"{SITE}/map.xml")
    assert "left for the next looks" in source.detail
    parts = [waiting(newsroom), looked(newsroom, source), looked(newsroom, source), looked(newsroom, source)]
    assert [len(part) for part in parts] == [200, 200, 50, 0]
    assert sorted(path for part in parts for path in part) == sorted(paths)


def test_of_an_index_only_what_was_changed_is_opened_again(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    fetcher.answer(f"{SITE}/index.xml", index(("/new.xml", "2026-11-22"), ("/old.xml", "2026-10-01")))
    fetcher.answer(f"{SITE}/new.xml", sitemap("/a"))
    fetcher.answer(f"{SITE}/old.xml", sitemap("/b"))
    source = add(newsroom, f"{SITE}/index.xml")
    assert waiting(newsroom) == ["/a", "/b"]
    fetcher.answer(f"{SITE}/index.xml", index(("/new.xml", "2026-11-23"), ("/old.xml", "2026-10-01")))
    fetcher.answer(f"{SITE}/new.xml", sitemap("/c", "/a"))
    fetcher.asked.clear()
    assert looked(newsroom, source) == ["/c"]
    assert fetcher.asked == [f"{SITE}/index.xml", f"{SITE}/new.xml"]


def test_an_index_of_many_sitemaps_is_walked_a_few_at_a_look(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    days = [f"2026-11-{day:02}" for day in range(1, 13)]
    fetcher.answer(f"{SITE}/index.xml", index(*((f"/{day}.xml", day) for day in days)))
    for day in days:
        fetcher.answer(f"{SITE}/{day}.xml", sitemap(f"/story-{day}"))
    source = add(newsroom, f"{SITE}/index.xml")
    parts = [waiting(newsroom), looked(newsroom, source), looked(newsroom, source), looked(newsroom, source)]
    assert [len(part) for part in parts] == [5, 5, 2, 0]
    assert parts[0][0] == "/story-2026-11-12"


def test_an_index_that_says_no_times_is_walked_to_its_end_too(
    newsroom: Newsroom, fetcher: CannedFetcher, clock: FixedClock
) -> None:
    names = [f"/map-{n:02}.xml" for n in range(20)]
    fetcher.answer(f"{SITE}/index.xml", index(*((name, "") for name in names)))
    for name in names:
        fetcher.answer(f"{SITE}{name}", sitemap(f"/story{name}"))
    source = add(newsroom, f"{SITE}/index.xml")
    found = waiting(newsroom)
    for _ in range(6):
        clock.advance(timedelta(days=1))
        found += looked(newsroom, source)
    assert sorted(found) == [f"/story{name}" for name in names]


def test_a_sitemap_that_fails_costs_none_of_the_others(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    fetcher.answer(f"{SITE}/index.xml", index(("/a.xml", "2026-11-22"), ("/b.xml", "2026-11-21")))
    fetcher.refuse(f"{SITE}/a.xml", FetchError("The server answers 503"))
    fetcher.answer(f"{SITE}/b.xml", sitemap("/b"))
    source = add(newsroom, f"{SITE}/index.xml")
    assert (waiting(newsroom), source.state) == (["/b"], SourceState.FINE)
    assert "503" in source.detail
    fetcher.answer(f"{SITE}/a.xml", sitemap("/a"))
    assert looked(newsroom, source) == ["/a"]


def test_a_site_without_a_feed_is_read_by_its_news_sitemap(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    fetcher.answer(f"{SITE}/", section(*TITLES))
    robots = f"User-agent: *\nSitemap: {SITE}/all.xml\nSitemap: {SITE}/news.xml".encode()
    fetcher.answer(f"{SITE}/robots.txt", robots, content_type="text/plain")
    fetcher.answer(f"{SITE}/news.xml", sitemap("/a"))
    fetcher.answer(f"{SITE}/all.xml", sitemap("/a", "/b"))
    offers = preview(newsroom, SITE).offers
    assert [offer.kind for offer in offers] == [SourceKind.SITEMAP, SourceKind.PAGE, SourceKind.SITEMAP]
    assert add(newsroom, SITE).address == f"{SITE}/news.xml"


def test_a_page_shows_its_links_before_it_is_added_and_what_recurs_is_navigation(
    newsroom: Newsroom, fetcher: CannedFetcher
) -> None:
    page, furniture = (
        f"{SITE}/harbour",
        "<p><a href='/tides'>Tides of the sound</a> <a href='/fog'>Fog and its perils</a></p>",
    )
    fetcher.answer(page, section(*TITLES, more=furniture))
    [offer] = preview(newsroom, page).offers
    assert [entry.title for entry in offer.newest] == list(TITLES)
    source = add(newsroom, page)
    assert (source.kind, len(waiting(newsroom))) == (SourceKind.PAGE, 3)
    # A link that could be either is an article, now that the page is known and it was not there.
    new = "<p><a href='/gale'>Gale warning for sound</a></p>"
    fetcher.answer(page, section("Barge takes bread to the isle", *TITLES[:2], more=furniture + new))
    assert looked(newsroom, source) == ["/barge-takes-bread-to-the-isle", "/gale"]
    assert looked(newsroom, source) == []


def test_a_page_that_was_made_over_brings_no_navigation(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    page = f"{SITE}/harbour"
    fetcher.answer(page, section(*TITLES, more="<p><a href='/tides'>Tides of the sound</a></p>"))
    source = add(newsroom, page)
    waiting(newsroom)
    over = "".join(f"<p><a href='/x{n}'>Another link of theirs</a></p>" for n in range(9))
    fetcher.answer(page, section("Barge takes bread to the isle", *TITLES[:2], more=over))
    assert looked(newsroom, source) == ["/barge-takes-bread-to-the-isle"]


def test_a_list_of_addresses_is_read_from_the_web_and_from_disk(
    newsroom: Newsroom, fetcher: CannedFetcher, tmp_path: Path
) -> None:
    text = f"# to be read\n{SITE}/a\n{SITE}/b\n"
    fetcher.answer(f"{SITE}/list.txt", text.encode(), content_type="text/plain")
    assert add(newsroom, f"{SITE}/list.txt").kind is SourceKind.LIST
    assert waiting(newsroom) == ["/a", "/b"]
    file = tmp_path / "list.txt"
    file.write_text(text)
    source = add_local(newsroom, file)
    waiting(newsroom)
    file.write_text(f"{text}{SITE}/c\n")
    assert looked(newsroom, source) == ["/c"]


def age(file: Path, clock: FixedClock, seconds: float) -> None:
    at = clock.now().timestamp() - seconds
    os.utime(file, (at, at))


def test_a_watched_folder_takes_each_new_file_once(newsroom: Newsroom, clock: FixedClock, tmp_path: Path) -> None:
    old, young = tmp_path / "deep" / "ferry.html", tmp_path / "gate.html"
    old.parent.mkdir()
    for file, headline, seconds in ((old, "Ferry had cracked doors", 300), (young, "Gate of the harbour jams", 3)):
        file.write_bytes(html_page(headline, address=f"{SITE}/{file.stem}"))
        age(file, clock, seconds)
    (tmp_path / ".hidden.html").write_bytes(html_page())
    (tmp_path / "notes.part").write_bytes(b"half a fi")
    [offer] = preview_local(newsroom, tmp_path).offers
    assert (offer.kind, offer.entries) == (SourceKind.FOLDER, 2)
    source = add_local(newsroom, tmp_path)
    assert "1 left for the next looks" in source.detail
    assert work_off(newsroom).filed == 1
    clock.advance(timedelta(minutes=5))
    look_now(newsroom, source.id)
    assert work_off(newsroom).filed == 1
    assert {card.headline for card in newsroom.archive.latest(5, source=source.id)} == {
        "Ferry had cracked doors",
        "Gate of the harbour jams",
    }
    look_now(newsroom, source.id)
    assert newsroom.jobs.counts().waiting == 0


def test_a_file_that_was_changed_is_taken_in_again_as_a_new_version(
    newsroom: Newsroom, clock: FixedClock, tmp_path: Path
) -> None:
    file = tmp_path / "ferry.html"
    file.write_bytes(html_page())
    age(file, clock, 60)
    source = add_local(newsroom, tmp_path)
    work_off(newsroom)
    file.write_bytes(html_page("Second ferry is withdrawn from service"))
    age(file, clock, 50)
    look_now(newsroom, source.id)
    assert work_off(newsroom).changed == 1


def test_a_folder_that_is_gone_says_so_and_comes_back(newsroom: Newsroom, tmp_path: Path) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    source = add_local(newsroom, folder)
    folder.rmdir()
    assert "no folder" in look_now(newsroom, source.id).detail
    folder.mkdir()
    assert look_now(newsroom, source.id).ok


def test_mail_that_is_delivered_into_a_folder_is_taken_in(
    newsroom: Newsroom, clock: FixedClock, tmp_path: Path
) -> None:
    for name in ("new", "cur", "tmp"):
        (tmp_path / name).mkdir()
    for name in ("new/1700000000.M1.host", "tmp/1700000001.M2.host"):
        (tmp_path / name).write_bytes(b"From: a@sund.example\nMessage-ID: <1@sund.example>\nSubject: Ferry\n\nText.\n")
        age(tmp_path / name, clock, 60)
    add_local(newsroom, tmp_path)
    assert [Path(address).parent.name for address in waiting(newsroom)] == ["new"]


@pytest.mark.parametrize(
    ("name", "body", "says"),
    [
        pytest.param("feeds.opml", b"<opml version='2.0'><body/></opml>", "sources --import", id="subscriptions"),
        pytest.param("feed.xml", rss(("1", f"{SITE}/a", "Ferry")), "saved feed", id="a saved feed"),
        pytest.param("crawl.warc.gz", b"\x1f\x8b", "copytaster import", id="a web archive"),
        pytest.param("notes.txt", b"Only words.\nAnd more of them.", "no list of addresses", id="words"),
        pytest.param("gone.txt", None, "cannot be opened", id="nothing"),
    ],
)
def test_a_file_that_is_no_source_says_what_to_do(
    newsroom: Newsroom, tmp_path: Path, name: str, body: bytes | None, says: str
) -> None:
    if body is not None:
        (tmp_path / name).write_bytes(body)
    with pytest.raises(UnreadableCopyError, match=says):
        add_local(newsroom, tmp_path / name)
    assert not newsroom.sources.every()


def test_subscriptions_come_in_and_go_out_with_their_folders(newsroom: Newsroom) -> None:
    outlines = "".join(
        f'<outline text="Paper {n}" xmlUrl="https://n{n}.example/feed?utm_source=me"/>' for n in range(3)
    )
    double = '<outline text="Paper 0 again" xmlUrl="feed://n0.example/feed"/>'.replace("feed://", "feed:https://")
    local = '<outline text="Disk" type="folder" xmlUrl="file:///etc/"/><outline text="Odd" xmlUrl="gopher://x/"/>'
    body = f'<outline text="News"><outline text="North">{outlines}</outline></outline>{double}{local}'
    opml = f'<opml version="2.0"><body>{body}</body></opml>'.encode()
    taken = take_in(newsroom, opml, "mine.opml")
    assert [(one.title, one.folders) for one in taken.added] == [(f"Paper {n}", ("News", "North")) for n in range(3)]
    assert taken.doubles == ("Paper 0 again",)
    assert [title for title, _ in taken.refused] == ["Disk", "Odd"]
    out = hand_out(newsroom)
    again = take_in(newsroom, out.encode(), "mine.opml")
    assert (len(again.added), again.on_list) == (0, 3)
    assert hand_out(newsroom) == out
    assert newsroom.sources.every()[0].next_look == datetime(2026, 11, 22, 12, tzinfo=UTC)
