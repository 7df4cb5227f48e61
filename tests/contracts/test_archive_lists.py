"""Lists of articles, stories and days: their order, their limits, and what they count."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from copytaster.adapters.memory import MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.model.article import Paragraph, ParagraphKind
from copytaster.model.filing import Card
from copytaster.model.ids import ArticleId, SourceId, StoryId

from .samples import DAY, HOUR, NOON, article, filing, likeness, tag

AnyRecord = Record | MemoryRecord


def ids(cards: tuple[Card, ...]) -> list[str]:
    return [card.id for card in cards]


# --- cards ----------------------------------------------------------------------------------------------


def test_a_card_shows_an_article_as_lists_do(record: AnyRecord) -> None:
    says = replace(
        article(agency="Northern Wire", inferred=True),
        host="mirror.example",
        category="Transport",
        address="https://courier.example/ferry",
    )
    record.archive.file(filing(says=says, story="crossing"))
    [card] = record.archive.cards([ArticleId("ferry")])
    assert card == Card(
        id=ArticleId("ferry"),
        story=StoryId("crossing"),
        headline="Lantern Bay ferry sails again",
        lead="The ferry to Hollin sailed again on Monday.",
        publisher="Averell Courier",
        agency="Northern Wire",
        host="mirror.example",
        language="en",
        category="Transport",
        address="https://courier.example/ferry",
        at=NOON,
        dated=True,
        inferred=True,
        words=14,
        versions=1,
    )


def test_cards_come_in_the_order_asked_for_without_the_missing(record: AnyRecord) -> None:
    for name in ("a", "b", "c"):
        record.archive.file(filing(name))
    asked = [ArticleId(name) for name in ("c", "nobody", "a", "c")]
    assert ids(record.archive.cards(asked)) == ["c", "a", "c"]
    assert record.archive.cards([]) == ()


def test_a_lead_is_the_opening_of_the_running_text_cut_between_words(record: AnyRecord) -> None:
    subhead = Paragraph("What we know", ParagraphKind.SUBHEAD)
    opening = Paragraph("harbour " * 60)
    record.archive.file(filing(says=replace(article(published=None), paragraphs=(subhead, opening))))
    [card] = record.archive.cards([ArticleId("ferry")])
    assert card.lead.endswith("harbour…")
    assert 240 <= len(card.lead) <= 280
    assert (card.dated, card.inferred) == (False, False)


def test_the_host_stands_in_for_a_publisher_nobody_names(record: AnyRecord) -> None:
    record.archive.file(filing(says=replace(article(publisher=None), host="mirror.example")))
    assert record.archive.latest(1)[0].publisher == "mirror.example"


# --- the latest -----------------------------------------------------------------------------------------


def test_the_latest_run_from_newest_to_oldest_and_ties_by_id(record: AnyRecord) -> None:
    for name, hours in (("b", 1), ("old", 5), ("a", 1), ("new", 0)):
        record.archive.file(filing(name, says=article(published=NOON - hours * HOUR)))
    assert ids(record.archive.latest(10)) == ["new", "b", "a", "old"]
    assert ids(record.archive.latest(2)) == ["new", "b"]


def test_pages_of_the_latest_join_without_gap_or_overlap(record: AnyRecord) -> None:
    for number in range(7):
        says = article(published=NOON - (number // 3) * HOUR)
        record.archive.file(filing(f"a{number}", says=says, source="feed", tags=[tag("Hollin")], story="crossing"))
    everything = ids(record.archive.latest(100))
    for narrowed in ({}, {"source": SourceId("feed")}, {"topic": "hollin"}, {"story": StoryId("crossing")}):
        seen: list[str] = []
        before = None
        while cards := record.archive.latest(2, before=before, **narrowed):  # type: ignore[arg-type]
            seen += ids(cards)
            before = (cards[-1].at, cards[-1].id)
        assert seen == everything


def test_the_latest_can_be_narrowed_in_every_way_at_once(record: AnyRecord) -> None:
    for name, source, label, story in (
        ("a", "feed", "Hollin", "crossing"),
        ("b", "site", "Hollin", "crossing"),
        ("c", "feed", "Grain", "crossing"),
        ("d", "feed", "Hollin", "harvest"),
    ):
        record.archive.file(filing(name, source=source, tags=[tag(label)], story=story))
    latest = record.archive.latest
    feed, crossing = SourceId("feed"), StoryId("crossing")
    assert ids(latest(9, source=feed)) == ["d", "c", "a"]
    assert ids(latest(9, topic="hollin")) == ["d", "b", "a"]
    assert ids(latest(9, story=crossing)) == ["c", "b", "a"]
    assert ids(latest(9, source=feed, topic="hollin")) == ["d", "a"]
    assert ids(latest(9, topic="hollin", story=crossing)) == ["b", "a"]
    assert ids(latest(9, source=feed, story=crossing)) == ["c", "a"]
    assert ids(latest(9, source=feed, topic="hollin", story=crossing)) == ["a"]
    assert latest(9, topic="nothing") == ()


def test_days_count_articles_in_utc_and_leave_empty_days_out(record: AnyRecord) -> None:
    times = [datetime(1969, 7, 20, 23, 0, tzinfo=UTC), NOON, NOON + HOUR, NOON - 3 * DAY]
    for number, at in enumerate(times):
        record.archive.file(filing(f"a{number}", says=article(published=at), tags=[tag("Hollin")] if number else []))
    record.archive.file(
        filing("early", says=article(published=datetime(1969, 7, 21, 6, 0, tzinfo=UTC)), tags=[tag("Moon")])
    )
    assert record.archive.articles_by_day() == (
        ("1969-07-20", 1),
        ("1969-07-21", 1),
        ("2026-11-19", 1),
        ("2026-11-22", 2),
    )
    assert record.archive.articles_by_day(topic="hollin") == (("2026-11-19", 1), ("2026-11-22", 2))
    assert record.archive.articles_by_day(topic="moon") == (("1969-07-21", 1),)
    assert record.archive.articles_by_day(topic="nothing") == ()


def test_every_article_is_yielded_once_while_others_are_filed(record: AnyRecord) -> None:
    for number in range(30):
        record.archive.file(filing(f"a{number}"))
    seen = []
    for article_id in record.archive.every():
        seen.append(article_id)
        record.archive.file(filing("a0", version=f"v{len(seen)}", capture=f"c{len(seen)}"))
    assert sorted(seen) == sorted(f"a{number}" for number in range(30))


# --- stories --------------------------------------------------------------------------------------------


def test_a_story_counts_articles_publishers_origins_and_languages(record: AnyRecord) -> None:
    wire = article("Wire", publisher="Northern Wire", agency="Northern Wire", published=NOON - HOUR)
    copy = article("Copy", publisher="Corran Gazette", agency="NORTHERN WIRE", published=NOON)
    own = article("Own", publisher="corran gazette", published=NOON + HOUR)
    foreign = article("渡輪復航", publisher="北港日報", language="zh", published=NOON - DAY)
    unsure = article("?", publisher=None, language=None, published=None)
    for number, says in enumerate((wire, copy, own, foreign, unsure)):
        record.archive.file(filing(f"a{number}", says=says, story="crossing", read_at=NOON + 2 * HOUR))
    story = record.archive.story(StoryId("crossing"))
    assert story is not None
    assert (story.articles, story.publishers, story.origins, story.languages) == (5, 4, 4, 2)
    assert (story.first_at, story.last_at) == (NOON - DAY, NOON + 2 * HOUR)


def test_a_story_is_headed_by_its_newest_dated_article(record: AnyRecord) -> None:
    for name, published in (("Old", NOON), ("New", NOON + HOUR), ("Undated", None)):
        record.archive.file(filing(name, says=article(name, published=published), story="crossing", read_at=NOON + DAY))
    story = record.archive.story(StoryId("crossing"))
    assert story is not None
    assert story.headline == "New"


def test_a_story_follows_the_edits_of_its_articles(record: AnyRecord) -> None:
    record.archive.file(filing("a", story="crossing"))
    record.archive.file(filing("b", story="crossing", capture="c2", says=article("Inquiry", publisher="Gazette")))
    corrected = article("Inquiry opens", publisher="Averell Courier", published=NOON + HOUR)
    record.archive.file(filing("b", version="v2", capture="c3", read_at=NOON + HOUR, says=corrected))
    story = record.archive.story(StoryId("crossing"))
    assert story is not None
    assert (story.headline, story.publishers, story.last_at) == ("Inquiry opens", 1, NOON + HOUR)


def test_stories_with_most_publishers_come_first_then_the_newest(record: AnyRecord) -> None:
    for number, (story, publisher, hours) in enumerate(
        [
            ("small", "A", 0),
            ("wide", "A", 9),
            ("wide", "B", 8),
            ("wider", "A", 30),
            ("wider", "B", 9),
            ("late", "C", -1),
        ]
    ):
        says = article(publisher=publisher, published=NOON - hours * HOUR)
        record.archive.file(filing(f"a{number}", says=says, story=story))
    archive = record.archive
    assert [story.id for story in archive.stories(9)] == ["wide", "wider", "late", "small"]
    assert [story.id for story in archive.stories(3)] == ["wide", "wider", "late"]
    assert [story.id for story in archive.stories(9, since=NOON - timedelta(hours=8, minutes=30))] == [
        "wide",
        "late",
        "small",
    ]
    assert [story.id for story in archive.stories(1, since=NOON - HOUR)] == ["late"]
    assert archive.stories(9, since=NOON + HOUR) == ()


def test_a_story_nobody_filed_is_none(record: AnyRecord) -> None:
    assert record.archive.story(StoryId("crossing")) is None


# --- counts ---------------------------------------------------------------------------------------------


def test_counts_of_an_empty_record_are_nothing(record: AnyRecord) -> None:
    counts = record.archive.counts()
    assert (counts.articles, counts.stories, counts.topics, counts.captures, counts.publishers) == (0, 0, 0, 0, 0)


def test_counts_since_a_time_leave_older_articles_and_stories_out(record: AnyRecord) -> None:
    record.archive.file(filing("a", says=article(published=NOON - DAY), story="crossing", tags=[tag("Hollin")]))
    record.archive.file(filing("b", says=article(publisher="Gazette"), story="crossing", tags=[tag("Hollin")]))
    record.archive.file(filing("c", says=article(published=NOON - DAY, publisher="GAZETTE"), tags=[tag("Grain")]))
    counts = record.archive.counts()
    assert (counts.articles, counts.stories, counts.topics, counts.publishers) == (3, 2, 1, 2)
    newer = record.archive.counts(since=NOON - HOUR)
    assert (newer.articles, newer.stories, newer.topics, newer.publishers) == (1, 1, 1, 2)


# --- neighbours -----------------------------------------------------------------------------------------


def test_terms_are_counted_by_article_and_counted_off_again(record: AnyRecord) -> None:
    record.archive.file(filing("a", terms=["ferry", "hollin"]))
    record.archive.file(filing("b", terms=["ferry"]))
    record.archive.file(filing("b", version="v2", capture="c2", read_at=NOON + HOUR, terms=["grain"]))
    assert record.archive.term_counts(["ferry", "hollin", "grain", "moon"]) == (
        {"ferry": 1, "hollin": 1, "grain": 1},
        2,
    )
    assert record.archive.term_counts([]) == ({}, 2)


def test_near_articles_share_most_terms_first_then_lie_nearest_in_time(record: AnyRecord) -> None:
    for name, terms, hours in (
        ("two", ["ferry", "hollin"], 40),
        ("one, near", ["ferry"], 1),
        ("one, later", ["ferry"], -2),
        ("none", ["grain"], 0),
        ("far", ["ferry", "hollin"], 100),
    ):
        says = article(name, published=NOON - hours * HOUR)
        record.archive.file(filing(name, says=says, terms=terms, story=f"s {name}"))
    found = record.archive.near(["ferry", "hollin", "ferry"], NOON, 4 * DAY, 10)
    assert [one.article for one in found] == ["two", "one, near", "one, later"]
    assert (found[0].story, found[0].at, found[0].headline) == ("s two", NOON - 40 * HOUR, "two")
    assert found[0].likeness == likeness("ferry", "hollin")
    assert [one.article for one in record.archive.near(["ferry"], NOON, 4 * DAY, 1)] == ["one, near"]
    assert record.archive.near([], NOON, DAY, 5) == ()


@pytest.mark.parametrize("hours", [-24, 24])
def test_the_window_around_an_article_includes_its_edges(record: AnyRecord, hours: int) -> None:
    record.archive.file(filing(says=article(published=NOON + hours * HOUR), terms=["ferry"]))
    assert record.archive.near(["ferry"], NOON, DAY, 5)
    assert not record.archive.near(["ferry"], NOON, DAY - timedelta(microseconds=1), 5)


def test_an_edited_article_is_near_by_its_new_terms_alone(record: AnyRecord) -> None:
    record.archive.file(filing(terms=["menu"]))
    record.archive.file(filing(version="v2", capture="c2", read_at=NOON + HOUR, terms=["ferry"]))
    assert record.archive.near(["menu"], NOON, DAY, 5) == ()
    assert [one.likeness for one in record.archive.near(["ferry"], NOON, DAY, 5)] == [likeness("ferry")]


# --- what drawings and snippets are made of ---------------------------------------------------------------


def test_appearances_are_the_newest_articles_of_a_story_in_short(record: AnyRecord) -> None:
    crossing = StoryId("crossing")
    for id_, day in (("a", 1), ("b", 2), ("c", 2), ("d", 3)):
        record.archive.file(
            filing(id_, says=article(published=NOON + day * DAY), story="crossing" if id_ != "d" else "other")
        )
    shown = record.archive.appearances(crossing, 9)
    assert [one.article for one in shown] == ["c", "b", "a"]
    for one, card in zip(shown, record.archive.latest(9, story=crossing), strict=True):
        assert one == (card.id, card.at, card.dated, card.publisher, card.agency, card.versions, True)
    assert record.archive.appearances(crossing, 1) == shown[:1]
    assert record.archive.appearances(StoryId("nothing"), 9) == ()


def test_texts_are_those_that_the_index_holds(record: AnyRecord) -> None:
    record.archive.file(filing("a"))
    [entry] = record.archive.index_entries([ArticleId("a")])
    assert record.archive.texts([ArticleId("nobody"), ArticleId("a")]) == {"a": entry.body}
