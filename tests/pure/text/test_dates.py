from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.text.dates import find_dates, prints_month_first, read_clock, weekdays, with_year

KST = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("text", "local"),
    [
        pytest.param("Harbour Herald17-05-2025", "2025-05-17", id="glued to a name"),
        pytest.param("2025-02-26", "2025-02-26", id="ISO"),
        pytest.param("2025-02-26T10:30:00+09:00", "2025-02-26T10:30", id="ISO with time"),
        pytest.param("14.07.2025", "2025-07-14", id="dots"),
        pytest.param("08/09/2025", "2025-09-08", id="slashes, day first"),
        pytest.param("02/26/2025 3 pm", "2025-02-26T15:00", id="can only be month first"),
        pytest.param("on Sept. 5, 2021 in Port Ellery", "2021-09-05", id="month, day, year"),
        pytest.param("Nov 27,2014", "2014-11-27", id="no space before the year"),
        pytest.param("June 14, 2019 at 8:02 PM", "2019-06-14T20:02", id="time in twelve hours"),
        pytest.param("12:05 AM is not 3 May 2020, 12:05 a.m.", "2020-05-03T00:05", id="midnight"),
        pytest.param("3rd November, 2023", "2023-11-03", id="ordinal"),
        pytest.param("26. Februar 2025, 10.30 Uhr", "2025-02-26T10:30", id="German"),
        pytest.param("le 26 février 2025 à 10h30", "2025-02-26T10:30", id="French"),
        pytest.param("26 de febrero de 2025", "2025-02-26", id="Spanish"),
        pytest.param("26 февраля 2025", "2025-02-26", id="Russian"),
        pytest.param("26 فبراير 2025", "2025-02-26", id="Arabic"),
        pytest.param("2025年2月26日 10:30", "2025-02-26T10:30", id="Japanese, Chinese"),
        pytest.param("2025년 2월 26일", "2025-02-26", id="Korean"),
        pytest.param("2025. 2. 26. 10:30", "2025-02-26T10:30", id="Korean with dots"),
    ],
)
def test_a_full_date_is_understood(text, local):
    assert [found.local for found in find_dates(text)] == [local]


@pytest.mark.parametrize(
    ("text", "month_day"),
    [
        pytest.param("OSTREL, May 3 (Norwire)", (5, 3), id="month, day"),
        pytest.param("3 May", (5, 3), id="day, month"),
    ],
)
def test_a_date_may_lack_its_year(text, month_day):
    (found,) = find_dates(text)
    assert (found.month, found.day) == month_day
    assert found.on is found.at is found.local is None
    assert with_year(found, 2023) == date(2023, 5, 3)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("for the 2025-27 period", id="span of years"),
        pytest.param("may 3 people, 3 may be", id="a verb"),
        pytest.param("31-02-2025", id="no such day"),
        pytest.param("version 1.2.2025.4", id="version"),
        pytest.param("0000-02-03", id="no such year"),
        pytest.param("3 ſept 2020", id="letters that fold to a month's"),
    ],
)
def test_what_is_no_date_is_left_alone(text):
    assert find_dates(text) == ()


def test_an_aware_minute_needs_a_zone():
    with_zone, without = find_dates("Feb 26 2025, 14:30 KST; Feb 26 2025, 14:30")
    assert with_zone.at == datetime(2025, 2, 26, 14, 30, tzinfo=KST)
    assert without.at is None


def test_zones_that_name_several_are_none():
    (found,) = find_dates("Feb 26 2025, 14:30 IST")
    assert found.local == "2025-02-26T14:30"
    assert found.at is None


def test_month_first_is_told_by_the_page():
    assert prints_month_first(["02/26/2025", "03/04/2025"])
    assert not prints_month_first(["03/04/2025"])
    assert not prints_month_first(["02/26/2025", "26/02/2025"])
    (found,) = find_dates("03/04/2025", month_first=True)
    assert found.on == date(2025, 3, 4)


def test_february_29_exists_in_some_years_only():
    (found,) = find_dates("Feb. 29")
    assert with_year(found, 2024) == date(2024, 2, 29)
    assert with_year(found, 2025) is None


def test_weekdays_are_found_by_their_full_names():
    assert weekdays("said on Friday, not am Mittwoch; Sat and Mon are short") == ((4, "Friday"), (2, "Mittwoch"))


def test_a_bare_clock_is_read():
    clock, zone = read_clock("9:14 AM KST")
    assert (clock.hour, clock.minute, zone) == (9, 14, KST)
    assert read_clock("Norwire") == (None, None)


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d.%m.%Y"])
)
def test_every_day_is_read_back(day, form):
    (found,) = find_dates(day.strftime(form).replace("0000", "0"))
    assert found.on == day


@given(st.text())
def test_dates_lie_inside_the_text_in_order(text):
    found = find_dates(text)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@given(st.datetimes(timezones=st.just(UTC)))
def test_clocks_read_back(moment):
    clock, zone = read_clock(f"{moment:%H:%M} UTC")
    assert (clock.hour, clock.minute, zone) == (moment.hour, moment.minute, UTC)
