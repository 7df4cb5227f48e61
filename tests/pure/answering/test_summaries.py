import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.answering.summaries import summarise
from copytaster.model.article import Article, Paragraph, ParagraphKind

FERRY = (
    "PORT AMBER, Oct. 3 (Harbour Press) -- The ferry Meridian sank off Port Amber on Friday with 40 people aboard.",
    "Rescue boats brought all passengers of the ferry to the harbour within two hours, the coast guard said.",
    "It was a cold night.",
    "The coast guard said the bow doors of the ferry had opened in the storm.",
    "Inspectors had warned of cracks in the bow doors in a survey last spring. The owner, Quill Ferries, is silent.",
    "An inquiry into the survey of the ferry will begin in Port Amber on Tuesday, the transport ministry said.",
    "Photo: Ada Brandt/Harbour Press",
    "(Reporting by Ada Brandt; editing by Odo Quill)",
)


def article(*paragraphs: str, headline: str = "Ferry sinks off Port Amber", language: str | None = "en") -> Article:
    return Article(headline=headline, paragraphs=tuple(map(Paragraph, paragraphs)), language=language)


def test_lines_are_the_words_of_the_text_in_its_order() -> None:
    own = article(*FERRY)
    lines = summarise(own)
    assert 2 <= len(lines) <= 4
    assert [line.text for line in lines] == [own.text[line.span.start : line.span.end] for line in lines]
    assert [line.span.start for line in lines] == sorted(line.span.start for line in lines)


def test_paragraphs_count_from_one() -> None:
    for line in summarise(article(*FERRY)):
        assert line.text in FERRY[line.paragraph - 1]


def test_the_first_line_begins_behind_the_dateline() -> None:
    assert summarise(article(*FERRY))[0].text.startswith("The ferry Meridian sank")


def test_it_says_what_the_article_is_about() -> None:
    said = " ".join(line.text for line in summarise(article(*FERRY)))
    assert "bow doors" in said
    assert "cold night" not in said


def test_credits_are_no_lines() -> None:
    said = " ".join(line.text for line in summarise(article(*FERRY), lines=9))
    assert "Reporting by" not in said
    assert "Photo" not in said


def test_short_articles_give_none() -> None:
    assert summarise(article("The ferry sank. All were saved. An inquiry begins.")) == ()


def test_no_more_lines_than_asked_for() -> None:
    assert len(summarise(article(*FERRY), lines=2)) == 2


def test_a_body_of_one_long_paragraph() -> None:
    lines = summarise(article(" ".join(FERRY[:6])))
    assert len(lines) >= 2
    assert {line.paragraph for line in lines} == {1}


def test_subheads_and_tables_are_left_out_but_counted() -> None:
    kinds = (
        Paragraph("What the ferry was", ParagraphKind.SUBHEAD),
        Paragraph("Ferry. Port. 1. 2.", ParagraphKind.TABLE_ROW),
    )
    own = Article(headline="", paragraphs=(*kinds, *map(Paragraph, FERRY)), language="en")
    assert summarise(own)[0].paragraph == 3


@pytest.mark.parametrize(
    "fragment",
    [
        pytest.param("the ferry off Port Amber and its bow doors in the survey.", id="begins small"),
        pytest.param("The ferry, the survey, the bow doors, Port Amber and the coast guard", id="has no end"),
        pytest.param("“The ferry, the survey and the bow doors off Port Amber sank.", id="open quotation"),
        pytest.param("The ferry, the survey and the bow doors off Port Amber...", id="cut off"),
    ],
)
def test_fragments_are_no_lines(fragment: str) -> None:
    assert fragment not in [line.text for line in summarise(article(*FERRY, fragment), lines=9)]


def test_endless_sentences_are_disfavoured() -> None:
    endless = "The ferry " + "and the ferry with its bow doors and the survey of the coast guard " * 8 + "sank."
    assert endless not in [line.text for line in summarise(article(*FERRY, endless))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "zh",
            "渡轮子午线号周五在琥珀港外沉没，船上有四十人。海岸警卫队说全部乘客在两小时内获救。天气很冷。"
            "海岸警卫队说渡轮的船首门在风暴中打开。检查员去年春天曾警告船首门有裂缝。调查将于周二在琥珀港开始。",
            id="Chinese",
        ),
        pytest.param(
            "ar",
            "غرقت العبارة ميريديان قبالة الميناء الشرقي يوم الجمعة. "
            "قال خفر السواحل إن جميع ركاب العبارة نجوا من الغرق. "
            "كان الليل باردا جدا هناك. حذر المفتشون من شقوق في أبواب العبارة العام الماضي. "
            "سيبدأ التحقيق في غرق العبارة يوم الثلاثاء.",
            id="Arabic",
        ),
    ],
)
def test_other_scripts(language: str, text: str) -> None:
    lines = summarise(article(text, headline="", language=language))
    assert len(lines) >= 2
    assert all(line.text in text for line in lines)


@given(st.lists(st.text(st.sampled_from('Ab c.!?。"(—-:\n'), max_size=80) | st.text(max_size=80), max_size=8))
def test_spans_lie_inside_the_text_and_never_change(paragraphs: list[str]) -> None:
    own = article(*paragraphs, language=None)
    lines = summarise(own)
    assert lines == summarise(own)
    assert len(lines) <= 4
    assert all(own.text[line.span.start : line.span.end] == line.text for line in lines)
