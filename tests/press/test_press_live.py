"""The press as a reader finds it: every outlet writes, its feeds list pages, and more comes out as time goes by."""

import urllib.request
from datetime import UTC, date, datetime, timedelta
from itertools import islice

from copytaster_press.desk.run import run
from copytaster_press.live import live_press
from copytaster_press.pace import PressClock
from copytaster_press.world.affairs import LAST, affairs
from copytaster_press.world.outlets import OUTLETS


def fetched(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=20) as answer:
        return answer.read()


def test_every_outlet_prints_something_whatever_its_language() -> None:
    assert {piece.outlet for piece in run(3, 300)} == {outlet.key for outlet in OUTLETS}


def test_feeds_and_older_pages_can_be_fetched() -> None:
    with live_press(300, pace=0) as press:
        assert len(press.feeds) == sum(outlet.has_feed for outlet in OUTLETS)
        assert all(fetched(feed).startswith(b"<?xml") for feed in press.feeds)
        assert all(b"<" in fetched(page) for page in islice(press.older, 20))


def test_the_press_publishes_while_it_runs() -> None:
    with live_press(200, pace=0) as still, live_press(200, pace=500_000) as running:
        still_there = {fetched(feed).count(b"<item>") for feed in still.feeds}
        assert still_there == {fetched(feed).count(b"<item>") for feed in still.feeds}
        assert any(fetched(old) != fetched(new) for old, new in zip(still.feeds, running.feeds, strict=True))


def test_a_world_can_end_on_another_day_and_is_the_same_otherwise() -> None:
    for one, later in zip(affairs(3, 60), affairs(3, 60, LAST + timedelta(days=5)), strict=True):
        assert later.begins == one.begins + timedelta(days=5)
        assert (later.kind, later.days) == (one.kind, one.days)


def test_the_last_day_of_a_live_press_is_the_one_asked_for() -> None:
    with live_press(150, pace=0, today=date(2031, 5, 6)) as press:
        assert any(b"2031" in fetched(feed) for feed in press.feeds)


def test_the_clock_never_passes_the_present() -> None:
    start = datetime(2031, 5, 6, 12, tzinfo=UTC)
    seconds = iter((0, 0, 60, 300))
    clock = PressClock(start, (), 1.0, lambda: next(seconds), lambda: start + timedelta(minutes=90))
    assert [(clock.now() - start) / timedelta(minutes=1) for _ in range(3)] == [0, 60, 90]
