"""What the reader marks: opened articles are read, saved ones can be taken off and put back."""

from datetime import timedelta

import pytest

from copytaster.adapters.memory import FixedClock
from copytaster.errors import BadQueryError, NotOnFileError
from copytaster.model.article import Article
from copytaster.model.ids import ArticleId
from copytaster.workflows import mark
from copytaster.workflows.look.saved_articles import A_PAGE, newest_saved, saved_articles
from tests.web.newsdesk import NOW, file, open_newsroom, paragraphs, seed

HOUR = timedelta(hours=1)
NOWHERE = ArticleId("nowhere")


@pytest.fixture
def clock():
    return FixedClock(NOW)


@pytest.fixture
def newsroom(clock):
    return open_newsroom(clock)


def test_opening_an_article_marks_it_once(newsroom, clock):
    made = seed(newsroom)
    mark.opened(newsroom, made["wire"])
    clock.advance(HOUR)
    mark.opened(newsroom, made["wire"])
    mark.opened(newsroom, NOWHERE)
    assert newsroom.marks.read_at(made["wire"]) == NOW
    assert newsroom.marks.read_at(NOWHERE) is None


@pytest.mark.parametrize("verb", [mark.read, mark.unread, mark.save, mark.unsave])
def test_what_is_not_on_file_cannot_be_marked(newsroom, verb):
    with pytest.raises(NotOnFileError):
        verb(newsroom, NOWHERE)


def test_what_was_taken_off_goes_back_to_where_it_stood(newsroom, clock):
    made = seed(newsroom)
    mark.save(newsroom, made["wire"])
    clock.advance(HOUR)
    mark.save(newsroom, made["grain"])
    since = mark.unsave(newsroom, made["wire"])
    assert since == NOW
    mark.save(newsroom, made["wire"], since)
    assert [card.id for card in newest_saved(newsroom, 9)] == [made["grain"], made["wire"]]
    assert mark.unsave(newsroom, made["undated"]) is None


def test_nothing_is_saved_in_the_future_and_saving_twice_changes_nothing(newsroom, clock):
    made = seed(newsroom)
    mark.save(newsroom, made["wire"], NOW + HOUR)
    clock.advance(HOUR)
    mark.save(newsroom, made["wire"])
    assert newsroom.marks.saved_at(made["wire"]) == NOW


def test_saved_articles_can_be_searched_alone(newsroom):
    made = seed(newsroom)
    for name in ("grain", "undated"):
        mark.save(newsroom, made[name])
    screen = saved_articles(newsroom, "door")
    assert (screen.saved, screen.found) == (2, 1)
    assert [card.id for card in screen.cards] == [made["undated"]]
    assert saved_articles(newsroom, "corran -bow").found == 0
    with pytest.raises(BadQueryError):
        saved_articles(newsroom, '"')


def test_saved_articles_come_page_by_page(newsroom, clock):
    for number in range(A_PAGE + 2):
        says = Article(
            headline=f"Tide table {number}", publisher="Meridian", paragraphs=paragraphs("High water at six.")
        )
        mark.save(newsroom, file(newsroom, says, at=NOW))
        clock.advance(HOUR)
    first = saved_articles(newsroom)
    second = saved_articles(newsroom, before=first.older)
    assert (len(first.cards), len(second.cards), second.older) == (A_PAGE, 2, None)
    assert len({card.id for card in first.cards + second.cards}) == A_PAGE + 2
    assert first.cards[0].headline == f"Tide table {A_PAGE + 1}"
