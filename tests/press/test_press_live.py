"""The press as a reader finds it: every outlet writes, its feeds list pages, and more comes out as time goes by."""

import urllib.request
from itertools import islice

from copytaster_press.desk.run import run
from copytaster_press.live import live_press
from copytaster_press.world.outlets import OUTLETS


def fetched(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=20) as answer:
        return answer.read()


def test_every_outlet_prints_something_whatever_its_language() -> None:
    assert {piece.outlet for piece in run(3, 900)} == {outlet.key for outlet in OUTLETS}


def test_feeds_and_older_pages_can_be_fetched() -> None:
    with live_press(700, pace=0) as press:
        assert len(press.feeds) == sum(outlet.has_feed for outlet in OUTLETS)
        assert all(fetched(feed).startswith(b"<?xml") for feed in press.feeds)
        assert all(b"<" in fetched(page) for page in islice(press.older, 20))


def test_the_press_publishes_while_it_runs() -> None:
    with live_press(300, pace=0) as still, live_press(300, pace=500_000) as running:
        still_there = {fetched(feed).count(b"<item>") for feed in still.feeds}
        assert still_there == {fetched(feed).count(b"<item>") for feed in still.feeds}
        assert any(fetched(old) != fetched(new) for old, new in zip(still.feeds, running.feeds, strict=True))
