from datetime import UTC, datetime, timedelta

from copytaster.answering.chronicle import chronicle
from copytaster.model.annotations import Annotations
from copytaster.model.article import Article, Paragraph, When
from copytaster.model.filing import ArticleOnFile
from copytaster.model.ids import ArticleId, StoryId, VersionId

BEGAN = datetime(2026, 11, 19, 6, 0, tzinfo=UTC)
STOPPED = "All sailings to the Isle of Corran were stopped on Thursday morning."
CRACKED = "Survey papers show cracks in the bow doors of a second Corran ferry."
HEARING = "An inquiry into the cracked Corran ferries holds its first hearing in December."


def _told(number, *texts, hours=0, language="en", dated=True):
    at = BEGAN + timedelta(hours=hours)
    article = Article(
        headline=f"Corran {number}",
        paragraphs=tuple(map(Paragraph, texts)),
        language=language,
        published=When(day=at.date(), at=at) if dated else None,
    )
    return ArticleOnFile(
        id=ArticleId(str(number)),
        version=VersionId("v"),
        article=article,
        story=StoryId("s"),
        at=at,
        first_seen=at,
        last_seen=at,
        captures=(),
        sources=(),
        versions=(),
        annotations=Annotations(),
    )


def _lines(*told, **how):
    return [(key.article, key.line.text, key.later) for key in chronicle(told, **how)]


def test_each_thing_is_told_once_by_whoever_had_it_first():
    told = [
        _told(1, STOPPED),
        _told(2, "Sailings to the Isle of Corran were stopped early on Thursday.", hours=2),
        _told(3, CRACKED, hours=26),
        _told(4, "Papers of a survey show cracks in a second ferry's bow doors.", STOPPED, hours=28),
        _told(5, HEARING, hours=50),
    ]
    assert _lines(*told) == [("1", STOPPED, 2), ("3", CRACKED, 1), ("5", HEARING, 0)]
    assert _lines(*reversed(told)) == _lines(*told)


def test_a_line_stands_in_its_paragraph_at_its_place():
    told = _told(1, "AVERELL, Nov. 19 (Northern Wire) -- " + STOPPED), _told(2, CRACKED, STOPPED, hours=3)
    key = chronicle(told)[0]
    assert key.line.text == STOPPED
    assert told[0].article.text[key.line.span.start : key.line.span.end] == STOPPED
    assert key.line.paragraph == 1


def test_undated_articles_and_other_languages_are_not_asked():
    told = [
        _told(1, STOPPED),
        _told(2, "Todas las salidas a la isla de Corran quedaron suspendidas el jueves.", hours=1, language="es"),
        _told(3, CRACKED, hours=2, dated=False),
        _told(4, CRACKED, hours=3),
    ]
    assert [article for article, _, _ in _lines(*told)] == ["1", "4"]


def test_a_day_has_few_lines_and_the_first_report_is_never_left_out():
    news = [
        "The Corran ferry company replaced its chief surveyor this week.",
        "Bread and milk ran short in the shops of Corran, said the ferry agents.",
        "The Corran ferry union asked for a survey of its own this week.",
        "Shops on Corran say the ferry company owes them for this week.",
    ]
    told = [_told(number, text, hours=number) for number, text in enumerate(news)]
    kept = _lines(*told, a_day=2)
    assert len(kept) == 2
    assert [article for article, _, _ in _lines(*told, most=1)] == ["0"]


def test_bare_quotations_report_nothing():
    told = _told(1, "“There were ten of us on Corran who remembered it.”", STOPPED), _told(2, CRACKED, hours=3)
    assert [text for _, text, _ in _lines(*told)] == [STOPPED, CRACKED]


def test_nothing_is_told_of_nothing():
    assert chronicle([]) == ()
    assert chronicle([_told(1, "No.")]) == ()
