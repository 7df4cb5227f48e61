"""Sitemaps and news sitemaps, with what they say of news, however they are written."""

import gzip
from datetime import UTC, datetime

import pytest

from copytaster.errors import UnreadableCopyError
from copytaster.model.source import SourceKind
from copytaster.reading.feeds.listings import recognised
from copytaster.reading.feeds.sitemaps import promising, read_sitemap, sitemaps_named

SITE = "https://sund.example"
MAP = f"{SITE}/sitemap.xml"
NEWS = f"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>{SITE}/harbour-gate</loc><lastmod>2026-11-22T09:00:00Z</lastmod>
<n:news><n:publication><n:name>Radio Sund</n:name><n:language>en</n:language></n:publication>
<n:publication_date>2026-11-20T06:00:00+01:00</n:publication_date>
<n:title>Harbour gate &amp;amp; quay shut &#8211; again</n:title><n:keywords>harbour, quay</n:keywords></n:news>
<image:image><image:loc>{SITE}/gate.jpg</image:loc></image:image></url>
<url><loc>
   {SITE}/ferry?utm_source=sitemap </loc>
<n:news><n:publication_date>2026-11-21</n:publication_date><n:title>Ferry</n:title></n:news></url>
</urlset>""".encode()


def urlset(*urls: str) -> bytes:
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{"".join(urls)}</urlset>'.encode()


def url(path: str, lastmod: str = "") -> str:
    return f"<url><loc>{SITE}{path}</loc>{f'<lastmod>{lastmod}</lastmod>' if lastmod else ''}</url>"


def test_a_news_sitemap_gives_titles_times_and_pictures_newest_first():
    feed = read_sitemap(NEWS, "application/xml", MAP)
    assert (feed.kind, feed.title, feed.language, feed.site) == (SourceKind.SITEMAP, "Radio Sund", "en", f"{SITE}/")
    ferry, gate = feed.entries
    assert (ferry.address, ferry.title) == (f"{SITE}/ferry", "Ferry")
    assert (gate.title, gate.published) == ("Harbour gate & quay shut – again", datetime(2026, 11, 20, 5, tzinfo=UTC))
    assert (gate.tags, gate.image) == (("harbour", "quay"), f"{SITE}/gate.jpg")


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        pytest.param(gzip.compress(NEWS), "application/x-gzip", 2, id="gzip"),
        pytest.param(gzip.compress(NEWS)[:-9], "application/gzip", 2, id="gzip that was torn at its end"),
        pytest.param(b"\xef\xbb\xbf\n\n" + NEWS, "text/html", 2, id="a mark, empty lines, served as a web page"),
        pytest.param(NEWS.replace(b' xmlns:n="', b' xmlns:was="'), "text/xml", 2, id="a prefix that nobody declared"),
        pytest.param(NEWS[: NEWS.index(b"<url><loc>\n") + 60], "text/xml", 1, id="torn within an address"),
        pytest.param(urlset(), "text/xml", 0, id="empty"),
        pytest.param(
            urlset(url("/a"), url("/a"), url("/a#b"), url("/a?utm_medium=x")), "text/xml", 1, id="one four times"
        ),
        pytest.param(
            urlset(url("/a"), "<url/>", "<url><loc/></url>", "<url><loc>ftp://x/</loc></url>"), "", 1, id="no address"
        ),
        pytest.param(NEWS.replace(b"urlset", b"s:urlset").replace(b"xmlns=", b"xmlns:s="), "", 2, id="its own prefix"),
        pytest.param(b"<urlset>&nbsp;" + url("/a").encode() + b"</urlset>", "", 1, id="entities that nobody declared"),
    ],
)
def test_sitemaps_as_sites_have_them(body: bytes, content_type: str, expected: int):
    assert len(read_sitemap(body, content_type, MAP).entries) == expected
    assert recognised(body, content_type, MAP).kind is SourceKind.SITEMAP


def test_a_change_is_no_date_of_the_article_and_gives_the_order_alone():
    feed = read_sitemap(urlset(url("/none"), url("/old", "2020-01-01"), url("/new", "2026-11-22")), "", MAP)
    assert [entry.address for entry in feed.entries] == [f"{SITE}/new", f"{SITE}/old", f"{SITE}/none"]
    assert {entry.published or entry.updated for entry in feed.entries} == {None}


def test_an_index_leads_on_to_sitemaps_of_news_first_then_the_latest():
    maps = "".join(
        f"<sitemap><loc>{SITE}/{name}</loc>{changed}</sitemap>"
        for name, changed in (
            ("2019.xml", "<lastmod>2019-05-01</lastmod>"),
            ("2026.xml.gz", "<lastmod>2026-11-22</lastmod>"),
            ("google-news.xml", ""),
            ("pages.xml", ""),
        )
    )
    feed = read_sitemap(f"<sitemapindex>{maps}</sitemapindex>".encode(), "", MAP)
    assert [address.rpartition("/")[2] for address, _ in feed.sitemaps] == [
        "google-news.xml",
        "2026.xml.gz",
        "2019.xml",
        "pages.xml",
    ]
    assert not feed.entries


def test_without_times_the_highest_number_comes_first():
    days = [(f"{SITE}/map-{month}-{day}.xml", None) for month, day in ((9, 30), (11, 2), (11, 21), (10, 31))]
    assert [address for address, _ in promising(days)] == [days[place][0] for place in (2, 1, 3, 0)]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"<html><body><p>Hello</p></body></html>", id="a web page"),
        pytest.param(b"\x1f\x8b and no more", id="damaged gzip"),
        pytest.param(gzip.compress(b" " * 70_000_000), id="a bomb"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_what_is_no_sitemap_is_refused(body: bytes):
    with pytest.raises(UnreadableCopyError):
        read_sitemap(body, "application/xml", MAP)


def test_entities_of_a_sitemap_are_never_looked_up():
    body = b"""<!DOCTYPE urlset [<!ENTITY x SYSTEM "file:///etc/passwd">]><urlset><url><loc>https://sund.example/&x;</loc>
    </url></urlset>"""
    assert all("root" not in (entry.address or "") for entry in read_sitemap(body, "", MAP).entries)


def test_robots_names_sitemaps_those_of_news_first_and_those_of_others_not():
    robots = f"User-agent: *\nSitemap: {SITE}/all.xml\nsitemap:/news.xml\n Sitemap : {SITE}/all.xml\nSitemap: https://other.example/m.xml"
    assert sitemaps_named(robots, f"{SITE}/robots.txt") == (f"{SITE}/news.xml", f"{SITE}/all.xml")
