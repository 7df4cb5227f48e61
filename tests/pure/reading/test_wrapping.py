"""Lines broken to a fixed width are joined; all others stay as they are."""

from textwrap import fill

import pytest

from copytaster.reading.dumps.wrapping import unwrapped

COUNCIL = (
    "The council of Ostrel agreed on Monday to paint the bridge that its mayor had painted a year before, and to paint "
    "it blue, because the mayor has kept two pots of blue and sees no reason to keep a third."
)
PAINTERS = (
    "Painters will begin on the north side, where the gulls are fewer, and they will end wherever the paint does, said "
    "the harbour office, which has weighed the bridge and found it two tonnes heavier than in 1950."
)
KOREAN = "시의회는 월요일에 시장이 작년에 칠한 다리를 다시 칠하기로 했으며 파란 페인트 두 통을 모두 쓰기로 했다. " * 4


@pytest.mark.parametrize("width", [50, 72, 80])
@pytest.mark.parametrize("paragraphs", [(COUNCIL, PAINTERS), (KOREAN.strip(), KOREAN.strip())], ids=["latin", "korean"])
def test_broken_paragraphs_are_joined(width, paragraphs):
    broken = "\n\n".join(fill(text, width, break_long_words=False) for text in paragraphs)
    assert unwrapped(broken.split("\n")) == [paragraphs[0], "", paragraphs[1]]


def test_what_stands_in_full_lines_by_itself_stays_apart():
    headline = "Ostrel paints its bridge, and its mayor holds both pots for it, again"
    head = [headline, "By Ana Ruiz", "March 2, 2026"]
    items = ["* A first item that fills nearly all of the width of the page here", "* a second one"]
    broken = [*head, "", *fill(COUNCIL, 72).split("\n"), "", *fill(PAINTERS, 72).split("\n"), "", *items]
    assert unwrapped(broken) == [*head, "", COUNCIL, "", PAINTERS, "", *items]


def test_a_single_broken_place_is_enough_where_breaking_is_sure():
    broken = fill("The council of Ostrel agreed on Monday to paint the bridge that its mayor paints.", 60).split("\n")
    assert unwrapped(broken) == broken
    assert len(unwrapped(broken, sure=True)) == 1


def test_scripts_without_spaces_are_joined_without_one():
    text = "市議会は月曜日に橋を塗り直すことで合意した" * 12
    lines = [text[at : at + 40] for at in range(0, len(text), 40)]
    assert unwrapped(lines) == [text]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([COUNCIL, PAINTERS], id="a paragraph a line"),
        pytest.param(["ferries", "harbours", "gulls", "paint", "mayors", "bridges"], id="a list of small words"),
        pytest.param([], id="nothing"),
    ],
)
def test_unbroken_lines_stay(lines):
    assert unwrapped(lines) == lines
