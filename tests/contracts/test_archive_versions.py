"""Versions with their words, and articles found by their own address or their very headline."""

from dataclasses import replace

from copytaster.adapters.memory import MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.model.article import Article
from copytaster.model.ids import ArticleId

from .samples import HOUR, NOON, article, filing

ADDRESS = "https://courier.example/ferry"


def at(address: str | None, headline: str = "Ferry sails") -> Article:
    return replace(article(headline), address=address)


def test_each_version_comes_with_its_words(record: Record | MemoryRecord) -> None:
    first, second = article("Ferry sails"), article("Ferry stops")
    record.archive.file(filing("a", version="v1", capture="c1", says=first))
    record.archive.file(filing("a", version="v2", capture="c2", read_at=NOON + HOUR, says=second))
    assert dict(record.archive.as_read(ArticleId("a"))) == {"v1": first, "v2": second}
    assert record.archive.as_read(ArticleId("nobody")) == {}


def test_articles_are_found_by_their_own_address_latest_first(record: Record | MemoryRecord) -> None:
    for name, address, hours in (("a", ADDRESS, 1), ("b", ADDRESS, 2), ("c", ADDRESS + "s", 3), ("d", None, 4)):
        record.archive.file(filing(name, capture=name, at=NOON + hours * HOUR, says=at(address)))
    assert record.archive.at_address(ADDRESS) == ("b", "a")
    assert record.archive.at_address("") == ()


def test_articles_are_found_by_the_headline_under_which_they_stand(record: Record | MemoryRecord) -> None:
    record.archive.file(filing("a", capture="a", at=NOON, says=at(ADDRESS)))
    record.archive.file(filing("b", capture="b", at=NOON + HOUR, says=at(None)))
    record.archive.file(filing("b", version="v2", capture="c", read_at=NOON + HOUR, says=at(None, "Ferry stops")))
    assert record.archive.headed("Ferry sails") == ("a",)
    assert record.archive.headed("Ferry stops") == ("b",)
    assert record.archive.headed("ferry sails") == ()
