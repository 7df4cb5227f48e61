"""Whatever is filed, in whatever order: the record answers as the archive in memory does, which counts afresh."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.adapters.memory import MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.model.annotations import TagKind
from copytaster.model.filing import Filing
from copytaster.model.ids import ArticleId, SourceId, StoryId
from copytaster.model.page import ForeignComment

from .samples import DAY, HOUR, NOON, article, filing, tag

NAMES = ("ferry", "grain", "moon")
LABELS = ("Hollin", "HOLLIN", "Grain", "Once")
TERMS = tuple(f"t{number}" for number in range(16))
SOURCES = (None, "feed", "site")
STORIES = ("crossing", "harvest")

times = st.integers(0, 60).map(lambda hours: NOON - hours * HOUR)
tags = st.lists(
    st.builds(tag, st.sampled_from(LABELS), st.sampled_from([TagKind.GIVEN, TagKind.PLACE, TagKind.PHRASE])),
    max_size=4,
)
articles = st.builds(
    article,
    st.sampled_from(["Ferry sails", "Ferry stops", "Grain is dear"]),
    publisher=st.sampled_from(["Averell Courier", "AVERELL COURIER", "Corran Gazette", None]),
    agency=st.sampled_from([None, "Northern Wire"]),
    language=st.sampled_from([None, "en", "ko"]),
    published=st.none() | times,
)
filings = st.builds(
    filing,
    st.sampled_from(NAMES),
    version=st.sampled_from(["v1", "v2", "v3"]),
    capture=st.sampled_from(["c1", "c2", "c3"]),
    read_at=times,
    source=st.sampled_from(SOURCES),
    story=st.sampled_from(STORIES),
    says=articles,
    tags=tags,
    failed=st.sampled_from([(), (), ("names/1",)]),
    terms=st.lists(st.sampled_from(TERMS), unique=True, max_size=14),
    comments=st.lists(st.builds(ForeignComment, author=st.just("tern"), text=st.sampled_from("ab")), max_size=2),
    pingbacks=st.lists(st.sampled_from("xy"), max_size=2),
)


@contextmanager
def records() -> Iterator[tuple[Record, MemoryRecord]]:
    with TemporaryDirectory() as folder, closing(Record(Path(folder) / "record.sqlite3")) as real:
        yield real, MemoryRecord()


def answers(record: Record | MemoryRecord) -> dict[str, object]:
    """Everything that can be asked of an archive, but its journal and the lines with which articles came into it."""
    archive = record.archive
    ids = [ArticleId(name) for name in NAMES]
    since = NOON - 30 * HOUR
    return {
        "known": [archive.known(one) for one in ids],
        "cards": archive.cards(ids),
        "entries": [replace(entry, filed=0) for entry in archive.index_entries(ids)],
        "every": sorted(archive.every()),
        "latest": archive.latest(9),
        "before": archive.latest(9, before=(since, ArticleId("m"))),
        "of source": [archive.latest(9, source=SourceId(source)) for source in SOURCES if source],
        "of topic": [archive.latest(9, topic=label.lower()) for label in LABELS],
        "in language": [archive.latest(9, language="en"), archive.latest(9, language="en", topic="hollin")],
        "of story": [archive.latest(9, story=StoryId(story), topic="hollin") for story in STORIES],
        "stories": (archive.stories(9), archive.stories(9, since=since)),
        "story": [archive.story(StoryId(story)) for story in STORIES],
        "topics": (archive.topics(9), archive.topics(9, least=1), archive.topics(1, least=3)),
        "recent topics": (archive.topics(9, since=since), archive.topics(9, since=since, least=1)),
        "topic": [archive.topic(label.lower()) for label in LABELS],
        "beside": [archive.topics_beside(label.lower(), 9) for label in LABELS],
        "sizes": archive.topic_sizes(["hollin", "grain", "once"]),
        "days": (archive.articles_by_day(), archive.articles_by_day(topic="hollin")),
        "counts": (archive.counts(), archive.counts(since=since)),
        "terms": archive.term_counts(TERMS),
        "near": {one.article: one for one in archive.near(TERMS[:5], NOON - DAY, timedelta(hours=12), 9)},
        "sources": dict(record.sources.article_counts()),
    }


@settings(max_examples=40, deadline=None)
@given(st.lists(filings, max_size=12))
def test_the_record_answers_as_the_archive_in_memory_does(filed: Sequence[Filing]) -> None:
    with records() as (real, memory):
        for one in filed:
            assert real.archive.file(one) == memory.archive.file(one)
            assert real.archive.journal_end() == memory.archive.journal_end()
        assert real.archive.journal(0, 99) == memory.archive.journal(0, 99)
        everything = [ArticleId(name) for name in NAMES]
        assert real.archive.index_entries(everything) == memory.archive.index_entries(everything)
        assert answers(real) == answers(memory)


@settings(max_examples=15, deadline=None)
@given(st.lists(filings, min_size=1, max_size=8, unique_by=lambda one: (one.id, one.capture)))
def test_filing_everything_again_changes_nothing(filed: Sequence[Filing]) -> None:
    with records() as both:
        for record in both:
            for one in filed:
                record.archive.file(one)
            before = (answers(record), record.archive.journal_end())
            for one in filed:
                record.archive.file(one)
            assert (answers(record), record.archive.journal_end()) == before


@settings(max_examples=15, deadline=None)
@given(st.data())
def test_the_order_of_filing_does_not_matter(data: st.DataObject) -> None:
    # Of one version every capture says the same, at another moment: that is what makes it one version.
    drawn = data.draw(st.lists(filings, min_size=1, max_size=6, unique_by=lambda one: (one.id, one.capture)))
    said = {(one.id, one.version): one for one in drawn}
    ordered = [
        replace(
            said[one.id, one.version],
            capture=one.capture,
            read_at=NOON + place * HOUR,
            placement=filing(story=one.id).placement,
        )
        for place, one in enumerate(drawn)
    ]
    shuffled = data.draw(st.permutations(ordered))
    with records() as (first, _), records() as (second, _):
        for one in ordered:
            first.archive.file(one)
        for one in shuffled:
            second.archive.file(one)
        assert answers(first) == answers(second)
