"""What can be done with one source in the terminal, and what its line says."""

from collections.abc import Iterator
from datetime import date

import pytest

from copytaster.cli.source_list import strip
from copytaster.model.source import SourceDay
from tests.contracts.loopback import Site, serving

from .conftest import Run, json_lines
from .test_sources_commands import FEED


@pytest.fixture
def site(run: Run, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A site whose feed is on the list."""
    monkeypatch.setenv("COPYTASTER_ALLOW_PRIVATE_ADDRESSES", "127.0.0.1")
    monkeypatch.setenv("COPYTASTER_PER_HOST_SECONDS", "0")
    with serving() as site:
        site.show("/feed", FEED, content_type="application/rss+xml", ETag='"v1"')
        run("add", f"{site.address}/feed")
        yield site


def test_looking_now_says_what_came_of_it(run: Run, site: Site) -> None:
    address = f"{site.address}/feed"
    looked = run("sources", "--look", address)
    assert looked.exit_code == 0
    assert "The Sound" in looked.stdout
    site.pages["/feed"] = lambda request: request.reply(b"", status=410)
    gone = run("sources", "--look", address, "--json")
    assert gone.exit_code == 1
    told = json_lines(gone.stdout)[0]
    assert (told["state"], told["next_look"]) == ("gone", None)
    assert "taken down for good by its server (410)" in run("sources").stdout


def test_the_rule_that_stops_us_is_listed(run: Run, site: Site) -> None:
    site.show("/robots.txt", b"User-agent: *\nDisallow: /feed\n")
    run("sources", "--look", f"{site.address}/feed")
    listed = json_lines(run("sources", "--json").stdout)[0]
    assert listed["detail"].startswith("forbidden by robots.txt line 2 (Disallow: /feed)")


def test_a_source_is_paused_resumed_and_looked_at_as_often_as_one_likes(run: Run, site: Site) -> None:
    address = f"{site.address}/feed"
    assert json_lines(run("sources", "--pause", address, "--json").stdout)[0]["state"] == "paused"
    assert json_lines(run("sources", "--resume", address, "--json").stdout)[0]["state"] == "fine"
    assert "every 5 minutes" in run("sources", "--pace", address, "--minutes", "5").stdout
    assert json_lines(run("sources", "--json").stdout)[0]["pace_minutes"] == 5
    assert json_lines(run("sources", "--pace", address, "--json").stdout)[0]["pace_minutes"] is None


def test_thirty_days_in_signs() -> None:
    days = [SourceDay(day=date(2026, 11, 1), looks=2, new=8), SourceDay(day=date(2026, 11, 2), looks=1, failed=1)]
    days += [SourceDay(day=date(2026, 11, 4), looks=3, failed=1), SourceDay(day=date(2026, 11, 5), looks=1, new=4)]
    assert strip(days, date(2026, 11, 1), date(2026, 11, 6)) == "█× ▁▅ "
