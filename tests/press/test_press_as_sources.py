"""What the press lists of its articles is found by those who read it: fronts, sitemaps and feeds lead to the same."""

from datetime import timedelta

import pytest

from copytaster.model.source import SourceKind
from copytaster.reading.feeds.listings import read_listing
from copytaster_press.answers import IN_FEED, Desk
from copytaster_press.printing.sheet import Addresses

LISTS = {
    "/": SourceKind.PAGE,
    "/sitemap.xml": SourceKind.SITEMAP,
    "/feed.xml": SourceKind.FEED,
    "/atom.xml": SourceKind.FEED,
    "/feed.json": SourceKind.FEED,
}


@pytest.fixture(scope="module")
def addresses():
    return Addresses()


@pytest.fixture(scope="module")
def found(library, pieces, addresses):
    """What our readers find at each list of each outlet."""
    desk, now = Desk(library, addresses), max(one.published for one in pieces) + timedelta(hours=1)
    return {
        (outlet.key, path): read_listing(kind, answer.body, answer.content_type, addresses.of(outlet, path)).entries
        for outlet in library.outlets.values()
        for path, kind in LISTS.items()
        if (answer := desk.answer(outlet.host, path, now)).status == 200
    }


def test_fronts_and_feeds_lead_to_articles_and_to_nothing_else(found, library, pieces, addresses):
    articles = {addresses.of(library.outlets[one.outlet], one.path) for one in pieces}
    listed = {(key, path): {entry.address for entry in entries} for (key, path), entries in found.items()}
    assert {where: wrong for where, those in listed.items() if (wrong := those - articles)} == {}


def test_a_front_leads_to_as_many_articles_as_the_sitemap_names(found):
    fronts = {key: entries for (key, path), entries in found.items() if path == "/"}
    assert len(fronts) > 5
    for key, entries in fronts.items():
        newest = found[key, "/sitemap.xml"][: len(entries)]
        assert {entry.address for entry in entries} == {entry.address for entry in newest}, key


def test_feeds_of_all_kinds_tell_the_same(found):
    told = {
        (key, path): [(entry.address, entry.title, entry.published) for entry in entries]
        for (key, path), entries in found.items()
        if LISTS[path] is SourceKind.FEED
    }
    keys = {key for key, _ in told}
    assert keys
    for key in keys:
        rss, atom, json_feed = (told[key, path] for path in ("/feed.xml", "/atom.xml", "/feed.json"))
        assert 0 < len(rss) <= IN_FEED
        assert rss == atom == json_feed
