"""Filing: what becomes of an article's id, story, versions and history, whatever is filed, in whatever order."""

from dataclasses import replace
from datetime import timedelta, timezone

import pytest

from copytaster.adapters.memory import MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.model.annotations import TagKind
from copytaster.model.article import Dateline, FieldSource, Link, Paragraph, ParagraphKind, Photo, Video, When
from copytaster.model.doubts import Doubt, DoubtKind
from copytaster.model.filing import ArticleOnFile, Filing
from copytaster.model.ids import ArticleId
from copytaster.model.outcome import Filed, Unchanged
from copytaster.model.page import ForeignComment
from copytaster.model.span import Span

from .samples import DAY, HOUR, NOON, article, filing, tag

AnyRecord = Record | MemoryRecord

LETTER = ForeignComment(author="saltmarsh", text="About time.", at="2026-11-22T09:03")
ANSWER = ForeignComment(author="tern", text="It was four days.", at=None)


def known(record: AnyRecord, id_: str = "ferry") -> ArticleOnFile:
    found = record.archive.known(ArticleId(id_))
    assert found is not None
    return found


def versions(record: AnyRecord) -> list[str]:
    return [version.id for version in known(record).versions]


def test_a_new_article_is_filed_under_its_story(record: AnyRecord) -> None:
    outcome = record.archive.file(filing(story="crossing"))
    assert outcome == Filed(
        article=ArticleId("ferry"),
        version=outcome.version,
        story=outcome.story,
        new=True,
        headline="Lantern Bay ferry sails again",
    )
    assert (outcome.version, outcome.story) == ("v1", "crossing")


def test_everything_of_an_article_comes_back_as_it_was_filed(record: AnyRecord) -> None:
    seoul = timezone(timedelta(hours=9))
    says = replace(
        article(),
        deck="Four days without bread",
        bylines=("Ada Quill", "Peer Lindqvist"),
        host="mirror.example",
        agency="Northern Wire",
        address="https://courier.example/ferry?id=7",
        published=When(day=NOON.date(), at=NOON.astimezone(seoul), inferred=True, evidence="on Monday"),
        modified=When(day=NOON.date()),
        age="8 hours ago",
        category="Transport",
        slug="lantern-ferry",
        dateline=Dateline(place="LANTERN BAY", date="Nov. 22", agency="NW"),
        copyright="© Averell Courier",
        licence="CC BY 4.0",
        photos=(Photo(caption="The ferry.", day=NOON.date(), credit="Harbour Authority", rights="Not for resale"),),
        videos=(Video(address="https://tube.example/7", title="The ferry", provider="tube.example", seconds=90),),
        tags=("ferries",),
        partial="the page shows the beginning alone",
        next_address="https://courier.example/ferry?id=7&page=2",
        doubts=(Doubt(DoubtKind.APART, "2026-11-22 (json-ld), 2026-11-02 (meta)"),),
        sources=(FieldSource(field="headline", where="json-ld"),),
        paragraphs=(
            Paragraph("“Boats, now.” 渡輪 🛳", ParagraphKind.QUOTE, (Link(1, 6, "https://courier.example/boats#now"),)),
            Paragraph("Next", ParagraphKind.SUBHEAD),
        ),
    )
    spanned = replace(tag("Hollin", TagKind.PLACE), spans=(Span(0, 3),))
    record.archive.file(filing(says=says, source="feed", tags=[spanned], comments=[LETTER], pingbacks=["Sundwatch"]))
    found = known(record)
    assert found.article == says
    assert found.article.published is not None
    assert found.article.published.at is not None
    assert found.article.published.at.utcoffset() == timedelta(hours=9)
    assert found.annotations.tags == (spanned,)
    assert (found.comments, found.pingbacks, found.sources) == ((LETTER,), ("Sundwatch",), ("feed",))
    assert (found.at, found.first_seen, found.last_seen) == (NOON, NOON, NOON)


def test_an_article_nobody_filed_is_not_known(record: AnyRecord) -> None:
    assert record.archive.known(ArticleId("ferry")) is None


def test_filing_the_same_reading_twice_changes_nothing(record: AnyRecord) -> None:
    reading = filing(source="feed", tags=[tag("Hollin")], comments=[LETTER], terms=["ferry"])
    record.archive.file(reading)
    before = (known(record), record.archive.journal_end(), record.archive.counts())
    again = record.archive.file(replace(reading, read_at=NOON + HOUR))
    assert again == Unchanged(article=ArticleId("ferry"), since=NOON, headline="Lantern Bay ferry sails again")
    assert (known(record), record.archive.journal_end(), record.archive.counts()) == before


def test_the_same_words_in_another_capture_are_unchanged_and_noted(record: AnyRecord) -> None:
    record.archive.file(filing(source="feed", comments=[LETTER], pingbacks=["Sundwatch"]))
    later = filing(
        capture="c2",
        read_at=NOON + HOUR,
        source="site",
        comments=[LETTER, ANSWER],
        pingbacks=["Tidewatch", "Sundwatch"],
    )
    assert record.archive.file(later) == Unchanged(
        article=ArticleId("ferry"), since=NOON, headline="Lantern Bay ferry sails again"
    )
    found = known(record)
    assert (found.captures, found.sources) == (("c1", "c2"), ("feed", "site"))
    assert found.comments == (LETTER, ANSWER)
    assert found.pingbacks == ("Sundwatch", "Tidewatch")
    assert (found.first_seen, found.last_seen) == (NOON, NOON + HOUR)
    assert versions(record) == ["v1"]


def test_an_edit_makes_a_version_and_keeps_id_story_and_first_seen(record: AnyRecord) -> None:
    record.archive.file(filing(story="crossing"))
    edited = filing(
        version="v2", capture="c2", read_at=NOON + HOUR, story="elsewhere", says=article("Ferry sails, then stops")
    )
    outcome = record.archive.file(edited)
    assert isinstance(outcome, Filed)
    assert (outcome.new, outcome.story, outcome.version) == (False, "crossing", "v2")
    found = known(record)
    assert (found.story, found.first_seen, found.version) == ("crossing", NOON, "v2")
    assert [(one.id, one.read_at, one.capture, one.headline) for one in found.versions] == [
        ("v1", NOON, "c1", "Lantern Bay ferry sails again"),
        ("v2", NOON + HOUR, "c2", "Ferry sails, then stops"),
    ]
    assert record.archive.story(edited.placement.story) is None


def test_a_replay_after_an_edit_does_not_turn_back_the_article(record: AnyRecord) -> None:
    first = filing()
    record.archive.file(first)
    record.archive.file(filing(version="v2", capture="c2", read_at=NOON + HOUR))
    end = record.archive.journal_end()
    assert isinstance(record.archive.file(first), Unchanged)
    assert known(record).version == "v2"
    assert record.archive.journal_end() == end


def test_an_edit_taken_back_makes_the_first_words_stand_again(record: AnyRecord) -> None:
    record.archive.file(filing())
    record.archive.file(filing(version="v2", capture="c2", read_at=NOON + HOUR, says=article("Edited")))
    back = record.archive.file(filing(capture="c3", read_at=NOON + 2 * HOUR))
    assert isinstance(back, Filed)
    assert not back.new
    assert known(record).article.headline == "Lantern Bay ferry sails again"
    assert versions(record) == ["v1", "v2", "v1"]
    [card] = record.archive.cards([ArticleId("ferry")])
    assert card.versions == 3


def test_an_older_capture_that_comes_late_takes_its_place_in_the_history(record: AnyRecord) -> None:
    record.archive.file(filing(version="new", capture="c9", says=article("As it stands")))
    older = record.archive.file(filing(version="old", capture="c1", read_at=NOON - DAY, says=article("As it was")))
    assert isinstance(older, Filed)
    found = known(record)
    assert (found.article.headline, found.first_seen) == ("As it stands", NOON - DAY)
    assert versions(record) == ["old", "new"]


def test_of_two_readings_of_one_moment_the_later_filed_stands(record: AnyRecord) -> None:
    record.archive.file(filing(version="v1", capture="z"))
    record.archive.file(filing(version="v2", capture="a"))
    assert known(record).version == "v2"


def test_reading_a_capture_again_puts_the_better_reading_in_place_of_the_old(record: AnyRecord) -> None:
    record.archive.file(filing(says=article("Menu Search Ferry sails"), tags=[tag("Menu")], terms=["menu"]))
    better = filing(
        version="v2", read_at=NOON + DAY, says=article("Ferry sails"), tags=[tag("Hollin")], terms=["ferry"]
    )
    outcome = record.archive.file(better)
    assert isinstance(outcome, Filed)
    assert not outcome.new
    found = known(record)
    assert (found.article.headline, found.first_seen, found.last_seen) == ("Ferry sails", NOON, NOON)
    assert versions(record) == ["v2"]
    assert record.archive.topic("menu") is None
    assert record.archive.term_counts(["menu", "ferry"]) == ({"ferry": 1}, 1)


def test_reading_an_older_capture_again_leaves_the_newest_standing(record: AnyRecord) -> None:
    record.archive.file(filing())
    record.archive.file(filing(version="v2", capture="c2", read_at=NOON + HOUR, says=article("Edited")))
    record.archive.file(filing(version="v1 better", read_at=NOON + DAY, says=article("Ferry sails")))
    assert known(record).article.headline == "Edited"
    assert versions(record) == ["v1 better", "v2"]


@pytest.mark.parametrize(
    "better",
    [
        pytest.param(filing(says=replace(article(), category="Transport")), id="a field"),
        pytest.param(filing(tags=[tag("Hollin")]), id="a tag"),
    ],
)
def test_reading_a_capture_again_improves_what_is_around_the_words(record: AnyRecord, better: Filing) -> None:
    record.archive.file(filing())
    end = record.archive.journal_end()
    assert isinstance(record.archive.file(better), Unchanged)
    assert (known(record).article, known(record).annotations) == (better.article, better.annotations)
    assert record.archive.journal_end() == end + 1
    record.archive.file(better)
    assert record.archive.journal_end() == end + 1


def test_an_enricher_that_fails_takes_no_tags_away(record: AnyRecord) -> None:
    record.archive.file(filing(tags=[tag("Hollin")]))
    record.archive.file(filing(failed=["names/1"]))
    assert [one.label for one in known(record).annotations.tags] == ["Hollin"]
    assert record.archive.topic_sizes(["hollin"]) == {"hollin": 1}


def test_reading_a_capture_again_replaces_the_comments_it_gave(record: AnyRecord) -> None:
    record.archive.file(filing(comments=[LETTER, ANSWER], pingbacks=["Menu"]))
    record.archive.file(filing(comments=[ANSWER]))
    assert known(record).comments == (ANSWER,)
    assert known(record).pingbacks == ()


def test_an_undated_article_keeps_its_place_when_it_is_read_again(record: AnyRecord) -> None:
    undated = article(published=None)
    record.archive.file(filing(says=undated))
    record.archive.file(filing(says=undated, capture="c2", read_at=NOON + DAY))
    record.archive.file(filing(says=undated, capture="c3", version="v2", read_at=NOON + 2 * DAY))
    assert known(record).at == NOON


def test_a_date_found_by_better_rules_moves_the_article(record: AnyRecord) -> None:
    record.archive.file(filing(says=article(published=None)))
    record.archive.file(filing(says=article(published=NOON - DAY)))
    assert known(record).at == NOON - DAY
    assert record.archive.articles_by_day() == (("2026-11-21", 1),)


def test_the_journal_says_what_the_index_must_hold_anew(record: AnyRecord) -> None:
    archive = record.archive
    archive.file(filing("ferry", source="feed"))
    archive.file(filing("grain", capture="c2"))
    archive.file(filing("ferry", capture="c3"))  # nothing searchable
    archive.file(filing("ferry", capture="c4", source="site"))  # another source
    archive.file(filing("ferry", version="v2", capture="c5", read_at=NOON + HOUR))
    lines = archive.journal(0, 100)
    assert [line.article for line in lines] == ["ferry", "grain", "ferry", "ferry"]
    assert [line.seq for line in lines] == sorted({line.seq for line in lines})
    assert lines[-1].seq == archive.journal_end()
    assert archive.journal(lines[1].seq, 1) == lines[2:3]
    assert archive.journal(archive.journal_end(), 5) == ()


def test_an_empty_journal_ends_at_nothing(record: AnyRecord) -> None:
    assert record.archive.journal_end() == 0
    assert record.archive.journal(0, 5) == ()


def test_an_index_entry_holds_the_text_and_what_search_can_be_narrowed_to(record: AnyRecord) -> None:
    says = replace(
        article(agency="Northern Wire"),
        deck="Four days",
        bylines=("Ada Quill",),
        dateline=Dateline(place="LANTERN BAY"),
    )
    tags = [tag("Hollin", TagKind.PLACE), tag("bow doors", TagKind.PHRASE)]
    record.archive.file(filing(says=says, source="feed", tags=tags, story="crossing"))
    record.archive.file(filing(capture="c2", source="atom", says=says, tags=tags))
    [entry] = record.archive.index_entries([ArticleId("nobody"), ArticleId("ferry")])
    assert (entry.id, entry.story, entry.at) == ("ferry", "crossing", NOON)
    assert (entry.headline, entry.deck, entry.body) == (says.headline, "Four days", says.text)
    assert entry.names.split("\n") == ["Ada Quill", "LANTERN BAY", "Hollin"]
    assert (entry.publisher, entry.agency, entry.language) == ("Averell Courier", "Northern Wire", "en")
    assert (entry.topics, entry.sources) == (("hollin", "bowdoors"), ("atom", "feed"))
