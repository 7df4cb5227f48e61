"""`copytaster add` and `copytaster sources`, against a feed on the loopback."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from copytaster.adapters.sqlite.record import Record
from copytaster.model.habits import TemplateLine
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


def test_what_a_site_repeats_is_listed_and_can_be_forgotten(run: Run, site: Site, home: Path) -> None:
    run("add", f"{site.address}/feed")
    with closing(Record(home / "record.sqlite3")) as record:
        lines = [TemplateLine("m1", "Sign up to our newsletter"), TemplateLine("m2", "The Sound is a member of …")]
        record.habits.learn("sound.example", lines, datetime(2026, 11, 22, tzinfo=UTC))
    assert "2 lines are taken for template" in run("sources").stdout
    assert json_lines(run("sources", "--json").stdout)[0]["template_lines"] == 2
    assert "Sign up to our newsletter" in run("sources", "--template", "sound.example").stdout
    listed = json_lines(run("sources", "--template", "sound.example", "--json").stdout)
    assert [line["mark"] for line in listed] == ["m1", "m2"]
    assert "2 lines are text again" in run("sources", "--forget", "sound.example").stdout
    assert "Nothing is taken for template" in run("sources", "--template", "sound.example").stdout
    assert run("sources", "--forget", "nobody.example").exit_code == 1
