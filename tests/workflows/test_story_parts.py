from datetime import UTC, datetime, timedelta

from copytaster.model.filing import Appearance
from copytaster.model.ids import ArticleId
from copytaster.workflows.look.origins import opened, origins

BEGAN = datetime(2026, 11, 19, 6, 0, tzinfo=UTC)


def _appeared(name, outlet, hours, agency=None):
    at = BEGAN + timedelta(hours=hours)
    return Appearance(ArticleId(name), at, True, outlet, agency, 1)


def test_outlets_stand_under_the_agency_that_they_credit():
    found = origins(
        [
            _appeared("a", "Courier", 0),
            _appeared("b", "Northern Wire", 1, "Northern Wire"),
            _appeared("c", "Gazette", 2, "Northern Wire"),
            _appeared("d", "Courier", 3, "NORTHERN WIRE"),
            _appeared("e", "Courier", 4),
        ]
    )
    assert [(one.name, one.agency, one.own, one.takers) for one in found] == [
        ("Northern Wire", True, 1, (("Gazette", 1), ("Courier", 1))),
        ("Courier", False, 2, ()),
    ]
    assert [one.articles for one in found] == [3, 2]


def test_a_story_is_told_by_who_began_what_came_when_and_how_it_stands():
    many = [_appeared(f"w{hour:02}", "Wire", hour, "Wire") for hour in range(60)]
    others = [_appeared("courier", "Courier", 7), _appeared("gazette", "Gazette", 30)]
    chosen = opened([*many, *others], 6)
    assert chosen == ("w00", "courier", "w18", "gazette", "w42", "w59")
    assert opened([*others, *reversed(many)], 6) == chosen
    assert opened([], 6) == ()
