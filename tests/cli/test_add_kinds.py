"""`copytaster add` finds out what it is given, and `copytaster sources` exchanges subscriptions; over real HTTP."""

import gzip
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contracts.loopback import Site, serving

from .conftest import Run, json_lines

TITLES = (
    "Second ferry had cracked bow doors",
    "Inquiry opens into the harbour gate",
    "Minister was told nothing of it",
)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("COPYTASTER_ALLOW_PRIVATE_ADDRESSES", "127.0.0.1")
    monkeypatch.setenv("COPYTASTER_PER_HOST_SECONDS", "0")
    with serving() as site:
        teasers = "".join(f"<h3><a href='/{title.lower().replace(' ', '-')}'>{title}</a></h3>" for title in TITLES)
        site.show("/harbour", f"<html><head><title>Harbour</title></head><body>{teasers}</body></html>".encode())
        day = f"<url><loc>{site.address}/a</loc></url><url><loc>{site.address}/b</loc></url>"
        site.show("/day.xml.gz", gzip.compress(f"<urlset>{day}</urlset>".encode()), content_type="application/x-gzip")
        index = f"<sitemapindex><sitemap><loc>{site.address}/day.xml.gz</loc></sitemap></sitemapindex>"
        site.show("/index.xml", index.encode(), content_type="text/xml")
        site.show("/list.txt", f"{site.address}/a\n{site.address}/b\n".encode(), content_type="text/plain")
        site.show("/paper.pdf", b"%PDF-1.7 ...", content_type="application/pdf")
        yield site


@pytest.mark.parametrize(
    ("path", "kind", "detail"),
    [
        pytest.param("/harbour", "page", "3 entries, 3 new", id="a page without a feed"),
        pytest.param("/index.xml", "sitemap", "2 entries, 2 new", id="an index of sitemaps in gzip"),
        pytest.param("/list.txt", "list", "2 entries, 2 new", id="a list of addresses"),
    ],
)
def test_what_an_address_is_is_found_out(run: Run, site: Site, path: str, kind: str, detail: str) -> None:
    result = run("add", "--json", site.address + path)
    assert result.exit_code == 0, result.output
    [added] = json_lines(result.stdout)
    assert (added["kind"], added["detail"]) == (kind, detail)


def test_a_site_without_a_feed_is_read_by_the_news_sitemap_that_its_robots_names(run: Run, site: Site) -> None:
    robots = f"User-agent: *\nDisallow: /private\nSitemap: {site.address}/news-index.xml\n"
    site.show("/robots.txt", robots.encode(), content_type="text/plain")
    site.pages["/news-index.xml"] = site.pages["/index.xml"]
    [added] = json_lines(run("add", "--json", f"{site.address}/harbour").stdout)
    assert (added["kind"], added["address"]) == ("sitemap", f"{site.address}/news-index.xml")


def test_a_page_shows_what_it_would_bring_before_anything_is_added(run: Run, site: Site) -> None:
    result = run("add", "--preview", f"{site.address}/harbour")
    assert result.exit_code == 0
    for title in TITLES:
        assert title in result.stdout
    assert "a page that links to articles" in result.stdout
    assert json_lines(run("sources", "--json").stdout) == []
    [offer] = json_lines(run("add", "--preview", "--json", f"{site.address}/index.xml").stdout)
    assert (offer["kind"], offer["sitemaps"], offer["entries"]) == ("sitemap", 1, 2)


def test_a_folder_and_a_file_are_told_from_addresses(run: Run, site: Site, press: Path, tmp_path: Path) -> None:
    for file in press.iterdir():
        os.utime(file, (1_700_000_000, 1_700_000_000))
    listed = tmp_path / "list.txt"
    listed.write_text(f"{site.address}/a\n")
    result = run("add", "--json", press, listed)
    assert result.exit_code == 0, result.output
    folder, file_ = json_lines(result.stdout)
    assert (folder["kind"], folder["detail"]) == ("folder", "3 files, 3 new")
    assert (file_["kind"], file_["detail"]) == ("list", "1 entry, 1 new")


def test_what_cannot_be_added_says_why(run: Run, site: Site, tmp_path: Path) -> None:
    result = run("add", f"{site.address}/paper.pdf", tmp_path / "gone", f"{site.address}/nothing")
    assert result.exit_code == 1
    paper, gone, nothing = result.stderr.splitlines()
    assert "a PDF file" in paper
    assert "cannot be opened" in gone
    assert "404" in nothing


def test_subscriptions_go_out_and_in_unchanged(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outlines = "".join(
        f'<outline text="North {part}">'
        + "".join(
            f'<outline text="Paper {part}-{n}" xmlUrl="https://n{part}x{n}.example/feed?a=1"/>' for n in range(50)
        )
        + "</outline>"
        for part in range(10)
    )
    mine, yours, again = (tmp_path / name for name in ("mine.opml", "yours.opml", "again.opml"))
    mine.write_text(f'<opml version="2.0"><body>{outlines}{outlines[:0]}</body></opml>')
    result = run("sources", "--import", mine)
    assert "500 sources added" in result.stdout
    assert run("sources", "--export", yours).exit_code == 0
    assert run("sources", "--import", yours).stdout.startswith("0 sources added, 500 on the list already")
    monkeypatch.setenv("COPYTASTER_HOME", str(tmp_path / "other"))
    assert "500 sources added" in run("sources", "--import", yours).stdout
    run("sources", "--export", again)
    bodies = [file.read_text().partition("<body>")[2] for file in (yours, again)]
    assert bodies[0] == bodies[1]
    assert bodies[0].count('<outline text="North') == 10


def test_subscriptions_that_cannot_be_taken_are_named(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "mine.opml"
    file.write_text(
        '<opml><body><outline text="Odd" xmlUrl="gopher://x/"/><outline text="A" xmlUrl="https://a.example/f"/>'
        '<outline text="A again" xmlUrl="https://a.example/f#x"/></body></opml>'
    )
    result = run("sources", "--import", file)
    assert result.exit_code == 1
    assert "Odd" in result.stderr
    assert "named twice: A again" in result.stdout
    assert run("sources", "--import", tmp_path / "gone.opml").exit_code == 1
