"""Which entries of a feed are new at the second look: all are kept, none comes twice."""

import pytest

from copytaster.model.source import FeedEntry
from copytaster.reading.feeds.identity import marks
from copytaster.reading.feeds.reader import read

A, B, C = (f"https://sund.example/{name}" for name in "abc")
OLD = "<pubDate>Sun, 22 Nov 2026 12:00:00 GMT</pubDate>"
NEW = "<pubDate>Mon, 23 Nov 2026 09:00:00 GMT</pubDate>"


def item(title: str, link: str = "", guid: str = "", text: str = "", more: str = "") -> str:
    parts = (("title", title), ("link", link), ("guid isPermaLink='false'", guid), ("description", text))
    written = (f"<{name}>{told}</{name.split()[0]}>" for name, told in parts if told)
    return f"<item>{''.join(written)}{more}</item>"


def entries(*items: str) -> tuple[FeedEntry, ...]:
    channel = f"<channel><title>Radio Sund</title>{''.join(items)}</channel>"
    return read(f"<rss version='2.0'>{channel}</rss>".encode(), "", "https://sund.example/feed").entries


def new_after(first: tuple[FeedEntry, ...], second: tuple[FeedEntry, ...]) -> list[str]:
    seen = {mark for entry in first for mark in marks(entry)}
    return [entry.title for entry in second if not seen.intersection(marks(entry))]


GATE, FERRY = item("Gate", A, "1", "It jammed."), item("Ferry", B, "2", "It sails.")


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param([GATE], [GATE], [], id="the same"),
        pytest.param([GATE], [FERRY, GATE], ["Ferry"], id="one more"),
        pytest.param([FERRY, GATE], [GATE, FERRY], [], id="another order"),
        pytest.param([GATE], [item("Gate", A, "9", "It jammed.")], [], id="the guid changed"),
        pytest.param([GATE], [item("Gate", A, "", "It jammed.")], [], id="the guid is gone"),
        pytest.param([item("Gate", A, "", "x")], [item("Gate", A, "1", "x")], [], id="a guid came"),
        pytest.param([GATE], [item("Gate", A, "1", "It is open.")], [], id="the text was edited"),
        pytest.param([GATE], [item("Gate", A, "1", "It jammed.", NEW)], [], id="a date came"),
        pytest.param([item("Gate", A, "1", "x", OLD)], [item("Gate", A, "1", "x", NEW)], [], id="the date changed"),
        pytest.param(
            [item("Gate", A, "", "", OLD)], [item("Gate", A, "", "", NEW)], [], id="all but the date is as it was"
        ),
        pytest.param(
            [item("Gate", A, "1", "", OLD)], [item("Ferry", B, "2", "", OLD)], ["Ferry"], id="of the same second"
        ),
        pytest.param(
            [item("Gate", A, "1", "", NEW)], [item("Ferry", B, "2", "", OLD)], ["Ferry"], id="dated before the last"
        ),
        pytest.param(
            [GATE],
            [item("Gate open again", A, "1", "It jammed.")],
            ["Gate open again"],
            id="a new headline: read again",
        ),
        pytest.param([GATE], [item("Gate", C, "1", "It jammed.")], ["Gate"], id="a new address: read again"),
        pytest.param([GATE], [item("Ferry", B, "1", "It sails.")], ["Ferry"], id="the guid is used for another"),
        pytest.param([GATE], [item("Ferry", A, "2", "It sails.")], ["Ferry"], id="the link is used for another"),
        pytest.param(
            [item("Weather", A, "1", "Fog.")],
            [item("Weather", A, "2", "Gale.")],
            ["Weather"],
            id="a column: guid and text are new",
        ),
        pytest.param(
            [GATE], [item("Gate", f"{A}?utm_source=rss", "1", "It jammed.")], [], id="a link that is tracked now"
        ),
        pytest.param([GATE, FERRY], [FERRY], [], id="one was taken away"),
        pytest.param([item("Gate", "", "1", "x")], [item("Gate", "", "2", "x")], [], id="no link, the guid changed"),
        pytest.param(
            [item("Gate", "", "1", "x")], [item("Gate", "", "1", "y")], ["Gate"], id="no link, edited: read again"
        ),
        pytest.param([item("", "", "1")], [item("", "", "2")], [""], id="nothing but guids"),
        pytest.param(
            [item("Notice", A, A, "Of Monday.")],
            [item("Notice", A, A, "Of Tuesday."), item("Notice", A, A, "Of Monday.")],
            ["Notice"],
            id="guid, link and title are shared, one text is new",
        ),
        pytest.param([], [GATE, FERRY], ["Gate", "Ferry"], id="the feed was empty"),
    ],
)
def test_what_is_new_at_the_second_look(first: list[str], second: list[str], expected: list[str]):
    assert new_after(entries(*first), entries(*second)) == expected


def test_one_that_was_taken_away_and_comes_back_is_not_new():
    seen = (*entries(GATE, FERRY), *entries(FERRY))
    assert new_after(seen, entries(GATE, FERRY)) == []


def test_a_feed_of_three_items_that_moves_on_loses_none():
    titles = [f"Story {n}" for n in range(12)]
    found: list[str] = []
    seen: tuple[FeedEntry, ...] = ()
    for n in range(len(titles) - 2):
        window = entries(*(item(title, f"https://sund.example/{title[6:]}") for title in titles[n : n + 3]))
        found += new_after(seen, window)
        seen = (*seen, *window)
    assert found == titles
