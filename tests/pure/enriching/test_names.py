import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.enriching.names import NameFinder
from copytaster.model.annotations import Tag
from copytaster.model.article import Article, Paragraph


def tags(*paragraphs: str, language: str | None = "en") -> dict[str, Tag]:
    article = Article(headline="", paragraphs=tuple(map(Paragraph, paragraphs)), language=language)
    return {tag.label: tag for tag in NameFinder().enrich(article)}


def printed(text: str, tag: Tag) -> list[str]:
    return [text[span.start : span.end] for span in tag.spans]


@pytest.mark.parametrize(
    ("text", "label", "kind"),
    [
        pytest.param(
            "It was said by Foreign Minister Ilse Brandt on Monday.", "Ilse Brandt", "person", id="title before"
        ),
        pytest.param("Then the mayor, Odo Quill, 45, stepped down.", "Odo Quill", "person", id="age behind"),
        pytest.param("The farm of J. K. Marsh burned.", "J. K. Marsh", "person", id="initials"),
        pytest.param("They met Secretary of State Ilse Brandt there.", "Ilse Brandt", "person", id="title with of"),
        pytest.param("They met Kang Ha-na in secret.", "Kang Ha-na", "person", id="hyphenated given name"),
        pytest.param("They met Nadir al-Amun in secret.", "Nadir al-Amun", "person", id="particle"),
        pytest.param("The envoy met Prince Otto von Seeberg there.", "Otto von Seeberg", "person", id="von"),
        pytest.param(
            "They asked the Ministry of Trade and Industry.",
            "Ministry of Trade and Industry",
            "organisation",
            id="ministry",
        ),
        pytest.param(
            "They asked the Lowmarsh Harbour Council again.", "Lowmarsh Harbour Council", "organisation", id="head last"
        ),
        pytest.param("They asked Brandt Ferries Inc. again.", "Brandt Ferries Inc.", "organisation", id="company"),
        pytest.param(
            "They joined the Workers' Party of Ruritania.",
            "Workers' Party of Ruritania",
            "organisation",
            id="possessive inside",
        ),
        pytest.param(
            "They asked the U.N. General Assembly.", "U.N. General Assembly", "organisation", id="no title in a body"
        ),
        pytest.param("They sailed to Iceland.", "Iceland", "place", id="gazetteer"),
        pytest.param("They were born in Lowmarsh.", "Lowmarsh", "place", id="in a place"),
        pytest.param("They crossed the River Amber and Amber Bay.", "Amber Bay", "place", id="head of a place"),
        pytest.param(
            "Nobody sails Amber Sound, said the crew. Amber Sound said no.", "Amber Sound", "place", id="a sound"
        ),
        pytest.param("Amber East said no, and Amber East meant it.", "Amber East", "place", id="a constituency"),
        pytest.param("They told Radio Amber. Radio Amber said so.", "Radio Amber", "organisation", id="a broadcaster"),
        pytest.param("They signed the Treaty of Port Amber.", "Treaty of Port Amber", "name", id="treaty"),
        pytest.param("They live in the U.S. now.", "United States", "place", id="short form of a country"),
        pytest.param("They crossed into N. Korea.", "North Korea", "place", id="N. Korea"),
    ],
)
def test_finds(text: str, label: str, kind: str) -> None:
    found = tags(text)
    assert label in found
    assert found[label].kind == kind


@pytest.mark.parametrize(
    ("text", "label"),
    [
        pytest.param("It happened on Monday in March.", "Monday", id="days"),
        pytest.param("It happened on Monday in March.", "March", id="months"),
        pytest.param("Officials denied it. The officials left.", "Officials", id="start of a sentence"),
        pytest.param("They met the Prime Minister.", "Prime Minister", id="a title alone"),
        pytest.param("They met a Korean sailor.", "Korean", id="peoples"),
        pytest.param("Ships Sink As Storm Hits Coast Again", "Storm Hits Coast Again", id="headline case"),
        pytest.param("They were told: EXCLUSIVE news.", "EXCLUSIVE", id="loud words"),
        pytest.param("They asked Sen. Odo Quill, D-Calif., again.", "D-Calif", id="party and state"),
    ],
)
def test_leaves_out(text: str, label: str) -> None:
    assert label not in tags(text)


def test_a_surname_alone_joins_the_full_name() -> None:
    text = "Mayor Ilse Brandt left. Later Brandt came back, and Mrs. Brandt’s boat sank."
    found = tags(text)
    assert printed(text, found["Ilse Brandt"]) == ["Ilse Brandt", "Brandt", "Brandt"]
    assert "Brandt" not in found


def test_a_family_name_that_stands_first_joins_too() -> None:
    text = "Minister Kang Ha-na left. Later Kang came back."
    assert printed(text, tags(text)["Kang Ha-na"]) == ["Kang Ha-na", "Kang"]


def test_of_two_namesakes_the_last_printed_is_meant() -> None:
    text = "They met Ada Quill. Then Quill left. They met Odo Quill. Then Quill left."
    found = tags(text)
    assert len(found["Ada Quill"].spans) == len(found["Odo Quill"].spans) == 2


def test_a_middle_initial_does_not_make_another_person() -> None:
    assert len(tags("They met Ada B. Quill and later Ada Quill.")) == 1


def test_spellings_of_one_key_are_one_name() -> None:
    assert len(tags("They met Nadir al-Amun. Later Nadir Al-Amun left.")) == 1


def test_an_acronym_in_brackets_joins_its_long_form() -> None:
    text = "They asked the Amber Harbour Authority (AHA). Now the AHA answered."
    found = tags(text)
    assert printed(text, found["Amber Harbour Authority"]) == ["Amber Harbour Authority", "AHA", "AHA"]


def test_a_word_that_opens_a_sentence_is_a_name_when_seen_inside_another() -> None:
    assert "Meridian" in tags("Meridian sank. They had praised Meridian before.")
    assert "Meridian" not in tags("Meridian sank.")


def test_the_body_before_a_title_is_named_too() -> None:
    assert set(tags("They asked Harbour Party Chairman Odo Quill.")) == {"Harbour Party", "Odo Quill"}


def test_a_country_before_a_person_is_taken_apart() -> None:
    assert set(tags("They asked the president of Iceland Ilse Brandt.")) == {"Iceland", "Ilse Brandt"}


def test_the_most_mentioned_comes_first() -> None:
    assert next(iter(tags("They sailed from Norway to Iceland. They love Iceland."))) == "Iceland"


def test_there_are_twenty_five_at_most() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    text = " ".join(f"They met Odo Qu{a}{b}." for a in letters[:4] for b in letters[:8])
    assert len(tags(text)) == 25


def test_german_nouns_are_no_names() -> None:
    found = tags("Der Hafen meldet einen Schaden. Die Ministerin Ilse Brandt war in Hamburg.", language="de")
    assert set(found) == {"Ilse Brandt", "Hamburg"}


@pytest.mark.parametrize("text", ["여객선이 항구에서 침몰했다.", "غرقت العبارة أمس.", "渡轮沉没。", ""])
def test_scripts_without_capitals_give_none(text: str) -> None:
    assert tags(text, language=None) == {}


WORDS = st.lists(
    st.sampled_from(
        ["Ada", "Quill", "of", "the", "Council", "President", "U.N.", "al-Amun", "ran", ".", "(ACQ)", "'s", "\n"]
    )
)


@given(WORDS.map(" ".join) | st.text(max_size=200))
def test_spans_lie_inside_the_text_once_each_and_always_the_same(text: str) -> None:
    article = Article(headline="", paragraphs=(Paragraph(text),))
    found = NameFinder().enrich(article)
    spans = [span for tag in found for span in tag.spans]
    assert found == NameFinder().enrich(article)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert len(spans) == len(set(spans))
    assert len({tag.key for tag in found}) == len(found)
    assert all(tag.key and tag.label and tag.by == "names/1" for tag in found)
