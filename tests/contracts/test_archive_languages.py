"""The latest articles in one language, alone and together with what else narrows a list."""

from copytaster.adapters.memory import MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.model.ids import SourceId, StoryId

from .samples import article, filing, tag


def test_the_latest_can_be_narrowed_to_a_language(record: Record | MemoryRecord) -> None:
    for name, language, source in (("a", "en", "feed"), ("b", "ko", "feed"), ("c", "en", "site"), ("d", None, "feed")):
        says = article(language=language)
        record.archive.file(filing(name, source=source, tags=[tag("Hollin")], story="crossing", says=says))
    latest, feed = record.archive.latest, SourceId("feed")
    assert [card.id for card in latest(9, language="en")] == ["c", "a"]
    assert [card.id for card in latest(9, language="en", source=feed)] == ["a"]
    assert [card.id for card in latest(9, language="ko", topic="hollin")] == ["b"]
    assert [card.id for card in latest(9, language="en", story=StoryId("crossing"), source=feed)] == ["a"]
    assert latest(9, language="es") == latest(9, language="ko", source=SourceId("site")) == ()
