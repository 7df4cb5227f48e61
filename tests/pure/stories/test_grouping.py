import itertools
from datetime import UTC, datetime, timedelta

import pytest

from copytaster.model.article import Article, Paragraph
from copytaster.model.ids import ArticleId, StoryId, story_id
from copytaster.model.story import Neighbour, Placement
from copytaster.stories.grouping import place
from copytaster.stories.similarity import likeness

NOON = datetime(2031, 3, 4, 12, tzinfo=UTC)
FERRY = (
    "Ferry survey missed bow doors",
    """An inquiry in Port Amber heard that a survey of the ferry Meridian missed cracks in the bow doors.
    Captain Ada Poole told the inquiry that the ferry sank within minutes.""",
)
FERRY_AGAIN = (
    "Inquiry: bow doors of Meridian never repaired",
    """The bow doors of the Meridian were never repaired after a survey, the inquiry in Port Amber was told on Tuesday.
    Captain Ada Poole said the ferry owners knew.""",
)
BUDGET = ("Budget passes by one vote", "Parliament in Lowmarsh agreed to higher taxes on land. The treasurer smiled.")
COUNTS, TOTAL = {"inquiry": 3, "ferry": 2, "survey": 2, "told": 40, "minutes": 20}, 100


def article(copy: tuple[str, str]) -> Article:
    return Article(headline=copy[0], paragraphs=(Paragraph(copy[1]),), language="en")


def neighbour(name: str, copy: tuple[str, str], story: str, at: datetime = NOON) -> Neighbour:
    own = likeness(article(copy), COUNTS, TOTAL)
    return Neighbour(article=ArticleId(name), story=StoryId(story), at=at, headline=copy[0], likeness=own)


def placed(copy: tuple[str, str], *neighbours: Neighbour, at: datetime = NOON) -> Placement:
    return place(ArticleId("new"), at, copy[0], likeness(article(copy), COUNTS, TOTAL), neighbours)


def test_the_first_article_begins_a_story_of_its_own() -> None:
    assert placed(FERRY) == Placement(story=story_id(ArticleId("new")), new=True, likeness=0.0)


def test_the_same_happening_is_one_story() -> None:
    found = placed(
        FERRY_AGAIN, neighbour("a", FERRY, "ferry", NOON - timedelta(hours=3)), neighbour("b", BUDGET, "budget")
    )
    assert (found.story, found.new) == ("ferry", False)
    assert 0 < found.likeness <= 1


def test_it_says_why_in_words() -> None:
    found = placed(FERRY_AGAIN, neighbour("a", FERRY, "ferry", NOON - timedelta(hours=3)))
    shares, apart = found.reasons
    assert shares.startswith("shares “bow doors”")
    assert shares.endswith("with one article")
    assert apart == "published 3 hours apart"


def test_another_happening_is_a_new_story() -> None:
    found = placed(BUDGET, neighbour("a", FERRY, "ferry"))
    assert found.new
    assert found.story == story_id(ArticleId("new"))
    assert found.reasons == ()


def test_time_parts_stories() -> None:
    assert not placed(FERRY_AGAIN, neighbour("a", FERRY, "ferry", NOON - timedelta(days=1))).new
    assert placed(FERRY_AGAIN, neighbour("a", FERRY, "ferry", NOON - timedelta(days=30))).new


def test_one_strong_link_does_not_chain_to_a_story_about_something_else() -> None:
    mixed = placed(
        FERRY_AGAIN, neighbour("a", FERRY, "mix"), neighbour("b", BUDGET, "mix"), neighbour("c", BUDGET, "mix")
    )
    alone = placed(FERRY_AGAIN, neighbour("a", FERRY, "ferry"))
    assert not alone.new
    assert mixed.likeness < alone.likeness / 2


def test_short_notices_that_share_two_words_stay_apart() -> None:
    left, right = ("Boat sinks", "Boat sinks off Amber."), ("Boat sinks", "Boat sinks near Lowmarsh.")
    assert placed(left, neighbour("a", right, "lowmarsh")).new


def test_an_article_is_no_neighbour_of_itself() -> None:
    assert placed(FERRY, neighbour("new", FERRY, "old")).new


def test_the_order_of_neighbours_does_not_matter() -> None:
    crowd = [neighbour("a", FERRY, "ferry"), neighbour("b", FERRY_AGAIN, "ferry"), neighbour("c", BUDGET, "budget")]
    assert len({placed(FERRY, *order) for order in itertools.permutations(crowd)}) == 1


@pytest.mark.parametrize(
    ("apart", "words"),
    [
        (timedelta(minutes=20), "published within the same hour"),
        (timedelta(hours=1), "published 1 hour apart"),
        (timedelta(hours=20), "published 20 hours apart"),
        (timedelta(days=2), "published 2 days apart"),
    ],
)
def test_hours_and_days_are_counted_as_people_do(apart: timedelta, words: str) -> None:
    assert placed(FERRY, neighbour("a", FERRY, "ferry", NOON - apart)).reasons[1] == words


def test_articles_of_the_story_are_counted() -> None:
    found = placed(FERRY, *(neighbour(name, FERRY_AGAIN, "ferry") for name in "abcd"))
    assert found.reasons[0].endswith("with 4 articles")
