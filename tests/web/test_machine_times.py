import re
from datetime import UTC, datetime

from copytaster.model.article import Article, When

from .markup import tree
from .newsdesk import file, paragraphs

# HTML, 4.5.14: a date, or a date and time whose fraction of a second has three digits at most.
VALID = re.compile(r"\d{4,}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:?\d{2})?)?")


def test_times_for_machines_are_valid_however_finely_they_were_taken(empty_desk):
    at = datetime(2026, 11, 22, 12, 30, 1, 123456, tzinfo=UTC)
    article = Article(
        headline="Ferries sail again",
        publisher="Meridian",
        address="https://meridian.example/1",
        language="en",
        published=When(day=at.date(), at=at),
        paragraphs=paragraphs("The Corran Maid sails."),
    )
    identity = file(empty_desk.newsroom, article, at=at, read_at=at)
    story = empty_desk.newsroom.archive.known(identity).story
    for path in ("/", "/latest", f"/articles/{identity}", f"/stories/{story}", "/topics/corranmaid", "/search?q=maid"):
        times = tree(empty_desk.browser.get(path)).xpath("//time/@datetime")
        assert times, path
        assert all(VALID.fullmatch(time) for time in times), (path, times)
