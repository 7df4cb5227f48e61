"""Hashtags: which are listed, how they are spelt, and how often they are carried."""

from copytaster.adapters.memory import MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.model.annotations import Tag, TagKind

from .samples import DAY, HOUR, NOON, article, filing, tag

AnyRecord = Record | MemoryRecord


def carry(record: AnyRecord, *carried: tuple[str, tuple[Tag, ...], int]) -> None:
    """File articles by name, tags and age in hours."""
    for name, tags, hours in carried:
        record.archive.file(filing(name, says=article(published=NOON - hours * HOUR), tags=tags))


def test_a_hashtag_is_spelt_as_most_articles_spell_it(record: AnyRecord) -> None:
    shout, plain = tag("HOLLIN", TagKind.NAME), tag("Hollin", TagKind.PLACE)
    carry(record, ("a", (shout,), 3), ("b", (plain,), 2), ("c", (plain,), 1))
    found = record.archive.topic("hollin")
    assert found is not None
    assert (found.label, found.kind, found.articles, found.last_at) == ("Hollin", "place", 3, NOON - HOUR)


def test_a_hashtag_nobody_carries_is_none(record: AnyRecord) -> None:
    assert record.archive.topic("hollin") is None


def test_a_version_that_drops_a_hashtag_takes_it_off_the_counts(record: AnyRecord) -> None:
    carry(record, ("a", (tag("HOLLIN"), tag("Grain")), 2), ("b", (tag("Hollin"), tag("Grain")), 1))
    edited = filing("b", version="v2", capture="c2", read_at=NOON + HOUR, tags=[tag("Grain")])
    record.archive.file(edited)
    found = record.archive.topic("hollin")
    assert found is not None
    assert (found.articles, found.label, found.last_at) == (1, "HOLLIN", NOON - 2 * HOUR)
    assert [one.key for one in record.archive.topics(9)] == ["grain"]
    assert record.archive.counts().topics == 1
    assert [card.id for card in record.archive.latest(9, topic="hollin")] == ["a"]


def test_topics_run_from_most_carried_to_least_with_given_ones_always(record: AnyRecord) -> None:
    given = tag("ferries", TagKind.GIVEN)
    carry(
        record,
        ("a", (tag("Hollin"), tag("Grain"), given), 1),
        ("b", (tag("Hollin"), tag("Grain")), 2),
        ("c", (tag("Hollin"), tag("Once")), 3),
    )
    assert [(one.key, one.articles) for one in record.archive.topics(9)] == [
        ("hollin", 3),
        ("grain", 2),
        ("ferries", 1),
    ]
    assert [one.key for one in record.archive.topics(2)] == ["hollin", "grain"]
    assert [one.key for one in record.archive.topics(9, least=3)] == ["hollin", "ferries"]
    assert [one.key for one in record.archive.topics(9, least=1)] == ["hollin", "grain", "ferries", "once"]
    assert record.archive.counts().topics == 3


def test_topics_since_a_time_count_newer_articles_alone(record: AnyRecord) -> None:
    given = tag("ferries", TagKind.GIVEN)
    carry(
        record,
        ("a", (tag("Hollin"), given), 1),
        ("b", (tag("Hollin"), tag("Grain")), 2),
        ("c", (tag("Grain"),), 30),
        ("d", (tag("Grain"), tag("Old", TagKind.GIVEN)), 31),
    )
    found = record.archive.topics(9, since=NOON - DAY)
    assert [(one.key, one.articles) for one in found] == [("hollin", 2), ("ferries", 1)]


def test_topics_since_a_time_are_right_for_many_articles_too(record: AnyRecord) -> None:
    # 560 articles since are beyond what the record counts one by one.
    for number in range(560):
        kinds = (TagKind.NAME, TagKind.NAME, TagKind.GIVEN if number % 140 == 0 else TagKind.NAME)
        labels = (f"t{number % 7}", f"u{number % 40}", f"w{number}")
        tags = [tag(label, kind) for label, kind in zip(labels, kinds, strict=True)]
        record.archive.file(filing(f"a{number}", says=article(published=NOON - number * HOUR / 100), tags=tags))
    for number in range(100):  # most carried ever, by articles that are too old
        tags = [tag(f"u{n}") for n in range(5)]
        record.archive.file(filing(f"old{number}", says=article(published=NOON - 2 * DAY), tags=tags))
    most = [(f"t{n}", 80) for n in range(7)] + [(f"u{n}", 14) for n in sorted(range(40), key=str)]
    given = [(f"w{n}", 1) for n in (0, 140, 280, 420)]
    for least, found in ((2, most + given), (50, most[:7])):
        topics = record.archive.topics(60, since=NOON - DAY, least=least)
        assert [(one.key, one.articles) for one in topics][: len(found)] == found
    for limit in (3, 9):
        topics = record.archive.topics(limit, since=NOON - DAY)
        assert [(one.key, one.articles) for one in topics] == most[:limit]
    assert len(record.archive.topics(60, since=NOON - DAY, least=1)) == 60


def test_hashtags_beside_another_count_the_articles_they_share(record: AnyRecord) -> None:
    carry(
        record,
        ("a", (tag("Hollin"), tag("Ferry"), tag("Grain")), 1),
        ("b", (tag("Hollin"), tag("Ferry")), 2),
        ("c", (tag("Grain"),), 3),
    )
    found = record.archive.topics_beside("hollin", 9)
    assert [(one.key, one.label, one.articles) for one in found] == [("ferry", "Ferry", 2), ("grain", "Grain", 1)]
    assert [one.key for one in record.archive.topics_beside("hollin", 1)] == ["ferry"]
    assert record.archive.topics_beside("nothing", 9) == ()


def test_sizes_are_given_for_every_hashtag_asked_for(record: AnyRecord) -> None:
    carry(record, ("a", (tag("Hollin"),), 1), ("b", (tag("Hollin"), tag("Grain")), 2))
    assert record.archive.topic_sizes(["grain", "hollin", "none"]) == {"grain": 1, "hollin": 2, "none": 0}
    assert record.archive.topic_sizes([]) == {}


def test_a_hashtag_that_an_article_carries_twice_counts_once(record: AnyRecord) -> None:
    carry(record, ("a", (tag("Hollin", TagKind.GIVEN), tag("HOLLIN")), 1))
    found = record.archive.topic("hollin")
    assert found is not None
    assert (found.articles, found.label) == (1, "Hollin")
