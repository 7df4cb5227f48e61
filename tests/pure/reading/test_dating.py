from datetime import UTC, date, datetime

import pytest

from copytaster.reading.dumps.dating import (
    Clues,
    dated_by_address,
    dated_by_age,
    dated_by_comments,
    dated_by_dateline,
    dated_by_pictures,
)
from copytaster.text.ages import find_age

CAPTURED = datetime(2025, 6, 6, 3, 0, tzinfo=UTC)
LEAD = "The mayor said Monday that the bridge would stay."


def test_an_age_counts_from_the_capture_and_needs_one():
    age = find_age("4 hours ago")
    found = dated_by_age(age, CAPTURED)
    assert found.day == date(2025, 6, 5)
    assert found.inferred
    assert "4 hours ago" in found.evidence
    assert dated_by_age(age, None) is None


def test_an_age_beyond_all_time_gives_no_date():
    assert dated_by_age(find_age("900 years ago"), datetime(100, 1, 1, tzinfo=UTC)) is None


@pytest.mark.parametrize(
    ("clues", "day"),
    [
        pytest.param(Clues(days=(date(2023, 10, 30),)), date(2023, 10, 30), id="the same day in a caption"),
        pytest.param(Clues(days=(date(2023, 10, 28),)), date(2023, 10, 30), id="a day near it"),
        pytest.param(Clues(days=(date(2023, 2, 1),), years=(2023,)), date(2023, 10, 30), id="copyright"),
        pytest.param(Clues(address="https://wire.example/2023/10/31/a"), date(2023, 10, 30), id="the address"),
        pytest.param(Clues(comments=(date(2023, 11, 2), date(2023, 11, 5))), date(2023, 10, 30), id="comments"),
        pytest.param(Clues(captured_at=CAPTURED), date(2023, 10, 30), id="the year in which it was a Monday"),
    ],
)  # fmt: skip
def test_a_dateline_without_a_year_takes_it_from_the_page(clues, day):
    found = dated_by_dateline("Oct. 30", LEAD, clues)
    assert (found.day, found.inferred) == (day, True)
    assert found.evidence


def test_a_year_across_new_year():
    found = dated_by_dateline("Dec. 31", "", Clues(days=(date(2024, 1, 2),)))
    assert found.day == date(2023, 12, 31)


def test_without_a_weekday_the_latest_year_is_taken():
    assert dated_by_dateline("Oct. 30", "It rained.", Clues(captured_at=CAPTURED)).day == date(2024, 10, 30)


def test_a_printed_year_is_no_conclusion():
    found = dated_by_dateline("3rd November, 2023", LEAD, Clues(captured_at=CAPTURED))
    assert (found.day, found.inferred) == (date(2023, 11, 3), False)


def test_a_dateline_alone_gives_no_date():
    assert dated_by_dateline("Oct. 30", LEAD, Clues()) is None


def test_comments_bound_a_date_and_a_weekday_settles_it():
    clues = Clues(comments=(date(2019, 6, 15), date(2019, 6, 14)))
    found = dated_by_comments("a spokesman said Wednesday.", clues)
    assert (found.day, found.inferred) == (date(2019, 6, 12), True)
    assert "Wednesday" in found.evidence


def test_a_comment_is_never_the_date_itself():
    assert dated_by_comments("a spokesman said.", Clues(comments=(date(2019, 6, 14),))) is None
    assert dated_by_comments("a spokesman said Friday.", Clues()) is None


def test_a_picture_dates_a_page_only_on_the_weekday_of_the_lead():
    assert dated_by_pictures(LEAD, Clues(days=(date(2023, 10, 30),))).day == date(2023, 10, 30)
    assert dated_by_pictures(LEAD, Clues(days=(date(2023, 10, 31),))) is None


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://paper.example/2025/02/26/bridge", date(2025, 2, 26)),
        ("https://wire.example/view/AEN20250226004500315", date(2025, 2, 26)),
        ("https://paper.example/2025-02-26-bridge", date(2025, 2, 26)),
        ("https://paper.example/2025/13/26/bridge", None),
        ("https://paper.example/bridge", None),
        (None, None),
    ],
)
def test_addresses_spell_dates(address, day):
    found = dated_by_address(address)
    assert (found.day if found else None) == day
