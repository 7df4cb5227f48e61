import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.text.sentences import sentences


def cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("N. Ruritania fired on Oct. 30 at S. Ruritania.", id="countries and months"),
        pytest.param("Sen. Bill Marsh met U.S. Marines and Gov. Ada Poole.", id="titles and acronyms"),
        pytest.param("J. K. Marsh and George W. Poole were there.", id="initials"),
        pytest.param("Prices rose 3.5 percent to $1.20 a litre.", id="decimals"),
        pytest.param("It closed at 5 p.m. Monday at No. 12 Harbour Road.", id="times and numbers"),
        pytest.param("“Why now?” she asked.", id="question inside a sentence"),
        pytest.param("“Why now?” Mr. Marsh asked.", id="question before a speaker"),
        pytest.param("Marsh Ferries Inc. Chairman Ada Poole resigned.", id="company before a title"),
        pytest.param("Am 3. Oktober kam Dr. Meier nach Seestadt.", id="German ordinal"),
        pytest.param("Selon M. Dupré, rien ne change.", id="French title"),
        pytest.param("「行く。」と述べた。", id="Japanese quotation goes on"),
        pytest.param("They waited... and waited.", id="ellipsis before a small letter"),
    ],
)
def test_is_one_sentence(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("He left. She stayed.", ["He left.", "She stayed."], id="plain"),
        pytest.param("“I left.” She stayed.", ["“I left.”", "She stayed."], id="quotes close on it"),
        pytest.param('He said "no." She left.', ['He said "no."', "She left."], id="straight quotes"),
        pytest.param(
            "He lives in the U.S. The rest left.", ["He lives in the U.S.", "The rest left."], id="acronym ends"
        ),
        pytest.param("It began at 5 p.m. Police came.", ["It began at 5 p.m.", "Police came."], id="time ends"),
        pytest.param("He said no. Then he left.", ["He said no.", "Then he left."], id="no is a word"),
        pytest.param("Stop! Who? Wait… Go.", ["Stop!", "Who?", "Wait…", "Go."], id="other stops"),
        pytest.param("It was 2031. 30 boats sank.", ["It was 2031.", "30 boats sank."], id="number begins"),
        pytest.param("It sank.[1] It rose.[2]", ["It sank.[1]", "It rose.[2]"], id="footnotes"),
        pytest.param("他来了。“好。”很好！", ["他来了。", "“好。”", "很好！"], id="Chinese"),
        pytest.param("ذهب الوزير؟ نعم. عاد أمس.", ["ذهب الوزير؟", "نعم.", "عاد أمس."], id="Arabic"),
        pytest.param("यह एक है। वह दो है।", ["यह एक है।", "वह दो है।"], id="Hindi"),
        pytest.param("배가 떠났다.그는 남았다. 끝났다.", ["배가 떠났다.", "그는 남았다.", "끝났다."], id="Korean"),
        pytest.param("A headline\nIts text goes on", ["A headline", "Its text goes on"], id="a line break ends"),
    ],
)
def test_cuts(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


NEWSY = st.text(st.sampled_from('Ab c.!?…。؟ \n"”’)(]1U.S'), max_size=80) | st.text(max_size=80)


@given(NEWSY)
def test_sentences_cover_all_that_is_printed_and_do_not_overlap(text: str) -> None:
    spans = sentences(text)
    covered = [place for span in spans for place in range(span.start, span.end)]
    assert covered == sorted(set(covered))
    assert {place for place, letter in enumerate(text) if not letter.isspace()} <= set(covered)


@given(NEWSY)
def test_sentences_are_trimmed_and_hold_no_line_break(text: str) -> None:
    for sentence in cut(text):
        assert sentence == sentence.strip()
        assert sentence
        assert "\n" not in sentence


@given(st.text("Ab. \n!?”", max_size=60), st.integers(1, 4))
def test_the_first_few_sentences_are_those_of_all(text, most):
    assert sentences(text, most) == sentences(text)[:most]
