import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.reading.conventions.leading_names import Byline, could_be_name, opening_byline, read_byline

COUNCIL = "council of Ostrel agreed on Monday to paint the bridge. The bridge is old."


@pytest.mark.parametrize(
    ("line", "names", "agency"),
    [
        ("By Seo Da-on", ("Seo Da-on",), None),
        ("By Ada Brisco and Len Whitlow", ("Ada Brisco", "Len Whitlow"), None),
        ("By ADA BRISCO, Associated Press", ("ADA BRISCO",), "AP"),
        ("By ADA BRISCO Associated Press", ("ADA BRISCO",), "AP"),
        ("By Reuters", (), "Reuters"),
        ("By Ada Brisco (ada@argus.example)", ("Ada Brisco",), None),
        ("By Ada Brisco | March 3, 2021", ("Ada Brisco",), None),
        ("Von Ada Brisco", ("Ada Brisco",), None),
        ("Ada Brisco, staff reporter", ("Ada Brisco",), None),
        ("Agence France-Presse", (), "AFP"),
    ],
)
def test_a_byline_line_names_writers_and_agency(line, names, agency):
    assert read_byline(line) == Byline(names, agency)


@pytest.mark.parametrize(
    "line", ["The bridge is old.", "Bridge painted by night?", "Ada Brisco", "", "By the river it rained."]
)
def test_other_lines_are_no_byline(line):
    assert read_byline(line) is None


@pytest.mark.parametrize(
    ("paragraph", "headline", "names"),
    [
        pytest.param(f"Ada Brisco The {COUNCIL}", "Bridge", ("Ada Brisco",), id="before an article"),
        pytest.param(f"Ana Luisa Brisco On Monday the {COUNCIL}", "Bridge", ("Ana Luisa Brisco",), id="three words"),
        pytest.param(
            f"Ada Brisco Minister Len Roe of the {COUNCIL} Roe smiled.",
            "Roe paints",
            ("Ada Brisco",),
            id="before a title",
        ),
        pytest.param(
            f"Ada Brisco Len Roe, head of the {COUNCIL} Roe smiled.", "Roe paints", ("Ada Brisco",), id="before a name"
        ),
        pytest.param(f"By Ada Brisco and Len Poe The {COUNCIL}", "Bridge", ("Ada Brisco", "Len Poe"), id="marked"),
        pytest.param(
            "By Ada Brisco OSTREL, May 3 (Norwire) - The council", "Bridge", ("Ada Brisco",), id="before a dateline"
        ),
        pytest.param(f"Ada Brisco OSTREL POST The {COUNCIL}", "Bridge", ("Ada Brisco",), id="with a paper in capitals"),
        pytest.param(
            f"Ana Luisa Brisco Ostrel's {COUNCIL} Ostrel waits.", "Bridge", ("Ana Luisa Brisco",), id="before a place"
        ),
        pytest.param(f"Staff Reporter The {COUNCIL}", "Bridge", ("Staff Reporter",), id="a desk"),
    ],
)
def test_a_byline_that_opens_a_body_is_cut_off(paragraph, headline, names):
    found = opening_byline(paragraph, headline=headline, following="")
    assert found.byline.names == names
    assert paragraph.endswith(found.rest)
    assert names[-1] not in found.rest


@pytest.mark.parametrize(
    ("paragraph", "headline"),
    [
        pytest.param("Ada Brisco has painted the bridge. She is done.", "Bridge", id="a name and a verb"),
        pytest.param("Ada Brisco, who paints bridges, is done.", "Bridge", id="a name and a comma"),
        pytest.param("Ada Brisco The painter is how she signs. Brisco is old.", "Bridge", id="named again"),
        pytest.param("Foreign Minister Len Roe met the mayor. Roe smiled.", "Roe", id="a title"),
        pytest.param("Sen. Len Roe met the mayor. Roe smiled.", "Roe met mayor", id="a short title"),
        pytest.param("Ostrel United Coach Len Roe smiled. Roe is old.", "Roe smiles", id="a club"),
        pytest.param("Goldhorn Partners CEO Len Roe smiled. Roe is old.", "Roe smiles", id="a firm"),
        pytest.param("South Korea The North said no.", "No", id="a country"),
        pytest.param("the council met", "Bridge", id="small letters"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_body_that_begins_with_a_name_is_left_whole(paragraph, headline):
    assert opening_byline(paragraph, headline=headline, following="") is None


def test_names_by_their_shape():
    assert could_be_name("Ada Brisco")
    assert could_be_name("Seo Da-on")
    assert not could_be_name("Harbour Herald")
    assert not could_be_name("Bridge painted")


@given(st.text(), st.text())
def test_any_text_keeps_its_end(paragraph, headline):
    found = opening_byline(paragraph, headline=headline, following="")
    assert found is None or (paragraph.endswith(found.rest) and len(found.rest) < len(paragraph))
    read_byline(paragraph)
