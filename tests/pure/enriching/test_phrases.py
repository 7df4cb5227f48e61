import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.enriching.phrases import PhraseFinder
from copytaster.model.annotations import TagKind
from copytaster.model.article import Article, Paragraph


def phrases(text: str, headline: str = "", language: str | None = "en") -> list[str]:
    article = Article(headline=headline, paragraphs=(Paragraph(text),), language=language)
    return [tag.label for tag in PhraseFinder().enrich(article)]


def test_what_stands_twice_is_a_phrase() -> None:
    assert phrases("They saw the bow doors open. Nobody shut the bow doors.") == ["bow doors"]


def test_what_stands_once_is_none() -> None:
    assert phrases("They saw the bow doors open.") == []


def test_headline_and_body_count_together() -> None:
    assert phrases("Nobody shut the bow doors.", headline="Bow Doors Left Open") == ["bow doors"]


def test_names_are_left_to_the_name_finder() -> None:
    assert phrases("They met old Odo Quill. They like old Odo Quill.") == []


def test_no_phrase_holds_another() -> None:
    found = phrases("Minimum wage law passed. The minimum wage law is new. A minimum wage helps. No minimum wage.")
    assert len(found) == 1


def test_half_a_phrase_is_none() -> None:
    assert phrases("We need safe bow doors. They want safe bow doors.") == ["safe bow doors"]


def test_of_stands_inside() -> None:
    assert "board of inquiry" in phrases("They called a board of inquiry. Later the board of inquiry left.")


@pytest.mark.parametrize(
    ("text", "language", "phrase"),
    [
        pytest.param("港口安全很重要。我们谈港口安全，也说港口安全。", "zh", "港口安全", id="Chinese"),
        pytest.param("新しい安全対策を発表した。この安全対策は来年から。", "ja", "安全対策", id="Japanese"),
        pytest.param("여객선이 떠났다. 그 여객선은 낡았다. 낡은 여객선을 보라.", "ko", "여객선", id="Korean"),
        pytest.param("غرقت سفينة الركاب أمس. كانت سفينة الركاب قديمة.", "ar", "سفينة الركاب", id="Arabic"),
    ],
)
def test_other_scripts(text: str, language: str, phrase: str) -> None:
    assert phrase in phrases(text, language=language)


@given(
    st.lists(st.sampled_from(["bow", "doors", "of", "the", "Ada", ".", "港口", "安全", "여객선은", "\n"])).map(" ".join)
    | st.text()
)
def test_spans_lie_inside_the_text_and_say_the_phrase(text: str) -> None:
    article = Article(headline=text[:20], paragraphs=(Paragraph(text),))
    found = PhraseFinder().enrich(article)
    assert found == PhraseFinder().enrich(article)
    assert len(found) <= 6
    for tag in found:
        assert tag.kind is TagKind.PHRASE
        assert tag.spans
        assert all(0 <= span.start < span.end <= len(text) for span in tag.spans)
