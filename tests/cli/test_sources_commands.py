"""`copytaster add` and `copytaster sources`, against a feed on the loopback."""

from collections.abc import Iterator

import pytest

from tests.contracts.loopback import Site, serving

from .conftest import Run, json_lines

FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>The Sound</title><link>http://sound.example/</link>
<item><title>Ferry sails again</title><guid>1</guid><link>http://sound.example/1</link></item></channel></rss>"""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("COPYTASTER_ALLOW_PRIVATE_ADDRESSES", "127.0.0.1")
    monkeypatch.setenv("COPYTASTER_PER_HOST_SECONDS", "0")
    with serving() as site:
        site.show("/feed", FEED, content_type="application/rss+xml")
        site.show(
            "/", b"<html><head><link rel='alternate' type='application/rss+xml' href='/feed'></head><p>Hello</p></html>"
        )
        site.show("/plain", b"<html><body><p>No feed here.</p></body></html>")
        yield site


@pytest.mark.parametrize("path", ["/feed", "/"])
def test_a_feed_or_the_page_that_offers_it_is_added(run: Run, site: Site, path: str) -> None:
    result = run("add", "--json", site.address + path)
    assert result.exit_code == 0
    added = json_lines(result.stdout)[0]
    assert (added["title"], added["address"]) == ("The Sound", f"{site.address}/feed")
    listed = json_lines(run("sources", "--json").stdout)
    assert [(row["address"], row["state"], row["articles"]) for row in listed] == [(f"{site.address}/feed", "fine", 0)]


def test_what_is_no_feed_is_named_and_the_rest_is_added(run: Run, site: Site) -> None:
    result = run("add", f"{site.address}/plain", f"{site.address}/gone", f"{site.address}/feed")
    assert result.exit_code == 1
    plain, gone = result.stderr.splitlines()
    assert plain.startswith(f"{site.address}/plain: ")
    assert "feed" in plain
    assert "404" in gone
    assert "The Sound" in result.stdout
    assert "copytaster run" in result.stdout


def test_without_sources_the_next_step_is_named(run: Run) -> None:
    result = run("sources")
    assert result.exit_code == 0
    assert "copytaster add" in result.stdout


def test_people_get_a_table(run: Run, site: Site) -> None:
    run("add", f"{site.address}/feed")
    result = run("sources")
    assert "The Sound" in result.stdout
    assert "fine" in result.stdout
    assert f"{site.address}/feed" in result.stdout


@pytest.mark.parametrize("by", ["address", "id", "site"])
def test_a_removed_source_is_listed_no_more_and_can_be_added_again(run: Run, site: Site, by: str) -> None:
    added = json_lines(run("add", "--json", f"{site.address}/feed").stdout)[0]
    named = {"address": added["address"], "id": added["source"], "site": "http://sound.example"}[by]
    result = run("sources", "--remove", named)
    assert result.exit_code == 0
    assert "The Sound" in result.stdout
    assert json_lines(run("sources", "--json").stdout) == []
    run("add", f"{site.address}/feed")
    assert [row["source"] for row in json_lines(run("sources", "--json").stdout)] == [added["source"]]


def test_a_source_that_is_not_there_cannot_be_removed(run: Run) -> None:
    result = run("sources", "--remove", "nobody.example")
    assert result.exit_code == 1
    assert "No source is called nobody.example" in result.stderr
