import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.reading.dumps.tails import shared_openings, without_tail

BODY = (
    'The council of Ostrel agreed on Monday to paint the bridge. "It is old," said its mayor, who will hold the brush.'
)
CAPITALS = (
    "Oil Prices Rise Again In Kesh Three Held Over Stolen Pumps Mayor's Role In Ferry Deal Questioned bet. Two Boards"
)
SMALL = "Bus fares to stay put until spring Minister opens school for pilots Herring back after six years"
SECTIONS = (
    "Council Puts Off Vote On Water News Iris Blooms Early In Kesh Sports United Win Again Lifestyle How To Wash Sheep"
    " Business Copper Falls To A New Low Culture Film Festival Opens Without Films"
)


@pytest.mark.parametrize(
    "tail",
    [
        pytest.param(f"read more {CAPITALS}", id="read more"),
        pytest.param(f"READ ALSO: {CAPITALS}", id="read also"),
        pytest.param(f"Related Articles {CAPITALS}", id="related articles"),
        pytest.param(f"more from us {SMALL}", id="small lead"),
        pytest.param(f"read more {SMALL}", id="sentence case"),
        pytest.param("read more", id="the words alone"),
        pytest.param("اقرأ أيضا البلدية تزرع النخل على الطريق", id="Arabic"),
        pytest.param(SECTIONS, id="capitals with sections"),
        pytest.param("Sign in to read your portfolio", id="an invitation"),
    ],
)
def test_a_tail_of_headlines_is_cut_off(tail):
    assert without_tail(["First paragraph.", f"{BODY} {tail}"]) == ("First paragraph.", BODY)


@pytest.mark.parametrize(
    "ending",
    [
        pytest.param("The Ostrel Bridge Board And The Kesh Ferry Trust Will Share It.", id="capitals and a stop"),
        pytest.param("They are Ana Ruiz, Len Roe, Ada Brisco, Wim Poe, Seo Da-on, Hal Ott, Ida Moss, Jo Marsh, Lee Fox"
                     ", Bo Ek, Ines Okoro, Yusuf Lind, Cass Whelan and Oona Tesh of Kesh", id="a list of names"),
        pytest.param("More than 300 people came to see it, and the paint was still", id="cut short"),
        pytest.param("Read more slowly, said the mayor, and you will see that the bridge is old.", id="a sentence"),
        pytest.param("The Related Articles Act of 1931 says so.", id="a name that sounds so"),
        pytest.param("Download figures for the harbour's app fell in May, its makers said.", id="about an app"),
        pytest.param("The bridge will be blue. (Norwire)", id="a credit"),
    ],
)  # fmt: skip
def test_a_real_ending_stays(ending):
    assert without_tail([f"{BODY} {ending}"]) == (f"{BODY} {ending}",)


def test_what_two_bodies_share_at_their_ends_is_the_page_s_own():
    one, two = f"{BODY} {SMALL}", f"The ferry of Kesh is late. {SMALL} Weather Gale warning"
    shared = shared_openings([[one], [two]])
    assert without_tail([one], shared) == (BODY,)
    assert without_tail([two], shared) == ("The ferry of Kesh is late.",)
    assert without_tail([one]) == (one,)


def test_an_article_printed_twice_stays_whole():
    shared = shared_openings([[BODY], [BODY]])
    assert without_tail([BODY], shared) == (BODY,)


@given(st.lists(st.text(), max_size=4))
def test_only_an_end_is_ever_cut(paragraphs):
    kept = without_tail(paragraphs)
    assert len(kept) <= len(paragraphs)
    assert all(whole.startswith(part) for whole, part in zip(paragraphs, kept, strict=False))
    assert list(kept[:-1]) == paragraphs[: max(0, len(kept) - 1)]
