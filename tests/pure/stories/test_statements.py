from datetime import UTC, datetime, timedelta
from itertools import permutations

from copytaster.model.annotations import Annotations, Tag, TagKind
from copytaster.model.article import Article, Paragraph
from copytaster.model.filing import ArticleOnFile
from copytaster.model.ids import ArticleId, StoryId, VersionId
from copytaster.model.span import Span
from copytaster.stories.quotations import quotations
from copytaster.stories.statements import StatementKind, compare
from copytaster.text.words import tag_key

BEGAN = datetime(2026, 11, 19, 6, 0, tzinfo=UTC)
SAID = "on the morning we stopped the boats, and not an hour sooner"


def _told(outlet, *texts, hours=0, agency=None, names=()):
    article = Article(headline=outlet, paragraphs=tuple(map(Paragraph, texts)), publisher=outlet, agency=agency)
    at = BEGAN + timedelta(hours=hours)
    starts = {name: article.text.find(name) for name in names}
    tags = tuple(
        Tag(key=tag_key(name), label=name, kind=TagKind.PERSON, spans=(Span(start, start + len(name)),) * 2)
        for name, start in starts.items()
        if start >= 0
    )
    return ArticleOnFile(
        id=ArticleId(f"{outlet}-{hours}"),
        version=VersionId("v"),
        article=article,
        story=StoryId("s"),
        at=at,
        first_seen=at,
        last_seen=at,
        captures=(),
        sources=(),
        versions=(),
        annotations=Annotations(tags=tags),
    )


PRESS = (
    _told("Wire", "Cracks of 23 centimetres.", f"“I heard {SAID},” Ilse Marrack said.", names=["Ilse Marrack"]),
    _told("Gazette", "Nothing new.", "Cracks of 23 centimetres.", hours=1, agency="Wire"),
    _told("Courier", f"The minister heard “{SAID}”.", "The barge costs 41,000 a day.", hours=2),
)


def test_rows_say_which_outlets_carry_what_and_in_which_paragraph():
    found = compare(PRESS)
    assert found.outlets == ("Wire", "Gazette", "Courier")
    shown = {
        one.label: [carried and (carried.article, carried.paragraph) for carried in one.carried]
        for one in found.statements
    }
    assert shown["23 centimetres"] == [("Wire-0", 1), ("Gazette-1", 2), None]
    assert shown[f"I heard {SAID}"] == [("Wire-0", 2), None, ("Courier-2", 1)]
    assert shown["Ilse Marrack"] == [("Wire-0", 2), None, None]
    assert "41,000" not in shown  # one outlet, in passing


def test_outlets_of_one_agency_are_one_origin():
    figure = next(one for one in compare(PRESS).statements if one.kind is StatementKind.FIGURE)
    assert (figure.outlets, figure.origins) == (2, 1)


def test_the_order_of_the_articles_changes_nothing():
    assert len({compare(press) for press in permutations(PRESS)}) == 1


def test_what_all_carry_and_what_a_single_outlet_tells_is_not_compared():
    same = "Cracks of 23 centimetres."
    assert compare([_told("Wire", same), _told("Gazette", same, hours=1)]).statements == ()
    assert compare([_told("Wire", same), _told("Wire", same, hours=1)]).outlets == ()
    assert compare([]).outlets == ()


def test_the_name_of_the_outlet_or_its_agency_is_no_statement():
    press = _told("Wire", "Wire says", names=["Wire"]), _told("Gazette", "Gazette says", hours=1, names=["Gazette"])
    assert compare(press).statements == ()


def test_quotations_are_found_in_the_marks_of_several_languages():
    text = (
        '„Das war am Morgen dieses Tages so“ «ce fut le matin de ce jour» "we stopped the boats that day" “too short”'
    )
    assert [said for _, said in quotations(text)] == [
        "Das war am Morgen dieses Tages so",
        "ce fut le matin de ce jour",
        "we stopped the boats that day",
    ]
    assert list(quotations("“never closed by the writer of\nthis paragraph”")) == []
