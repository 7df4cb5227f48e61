from datetime import date

import pytest

from copytaster.reading.conventions.lines import Line
from copytaster.reading.dumps.captions import ends_in_agency_credit, photo, read_caption

SHOWN = "Ana Ruiz (R), mayor of Ostrel, waves from the bridge on Oct. 30, 2023. (PHOTO NOT FOR SALE) (Norwire)"


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        pytest.param(Line(text=f"▲ {SHOWN}"), SHOWN, id="triangle"),
        pytest.param(Line(text=SHOWN, cell=True, images=(("", ""),)), SHOWN, id="under a picture in a table"),
        pytest.param(Line(text="[Photo] The bridge in fog"), "The bridge in fog", id="in brackets"),
        pytest.param(Line(text="Photo: The bridge in fog"), "The bridge in fog", id="label"),
        pytest.param(Line(text="[1/3]The bridge in fog. REUTERS/Ana Ruiz Purchase Licensing Rights"),
                     "The bridge in fog. REUTERS/Ana Ruiz", id="counter and button"),
        pytest.param(Line(text="The bridge of Ostrel in fog. (AP Photo/Ana Ruiz)"),
                     "The bridge of Ostrel in fog. (AP Photo/Ana Ruiz)", id="photographer at the end"),
    ],
)  # fmt: skip
def test_captions_are_whole_and_without_their_mark(line, caption):
    assert read_caption(line, in_body=True).caption == caption


@pytest.mark.parametrize(
    "text",
    [
        "The bridge will be blue, the mayor said. (Norwire)",
        "The mayor showed a photo of the bridge to the council.",
        "▲",
        "The bridge of Ostrel was painted on Monday, and the mayor was there to see it done by nine.",
    ],
)
def test_paragraphs_are_no_captions(text):
    assert read_caption(Line(text=text), in_body=True) is None


def test_what_a_caption_says():
    found = photo(SHOWN)
    assert (found.day, found.credit, found.rights) == (date(2023, 10, 30), "Norwire", "PHOTO NOT FOR SALE")


def test_rights_are_kept_together():
    found = photo("The bridge. (PHOTO NOT FOR SALE) (For Use Only in Ostrel. No Redistribution) (Norwire)")
    assert found.rights == "PHOTO NOT FOR SALE; For Use Only in Ostrel. No Redistribution"


def test_a_position_is_no_credit():
    assert photo("Ana Ruiz and Len Roe (R)").credit is None


def test_an_agency_behind_one_sentence():
    assert ends_in_agency_credit("The mayor arrives at the bridge on Monday. (Yonhap)")
    assert not ends_in_agency_credit("The mayor spoke for an hour. Then she left the bridge. (Yonhap)")
    assert not ends_in_agency_credit("The mayor arrives at the bridge on Monday. (left)")
