from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from copytaster.finding.credits import copy_kind
from copytaster.model.ids import ArticleId, source_id
from copytaster.model.search import CopyKind
from copytaster.model.source import Source, SourceDay, SourceKind
from copytaster.web import charts, wording
from copytaster.web.histograms import bars, histogram
from copytaster.web.looks import looks_strip, small_strip
from copytaster.workflows.look.coverage import Coverage, Mark
from copytaster.workflows.look.standing import Standing

START = datetime(2026, 11, 19, 5, 50, tzinfo=UTC)
MARKS = st.lists(st.tuples(st.sampled_from(CopyKind), st.integers(0, 40 * 365 * 24 * 60), st.booleans()), min_size=1)


def _coverage(marks):
    made = sorted(
        (
            Mark(article=ArticleId(str(place)), kind=kind, at=START + timedelta(minutes=minutes), edited=edited)
            for place, (kind, minutes, edited) in enumerate(marks)
        ),
        key=lambda mark: mark.at,
    )
    kinds = [mark.kind for mark in made]
    return Coverage(
        marks=tuple(made),
        own=kinds.count(CopyKind.OWN),
        wire=kinds.count(CopyKind.WIRE),
        copy=kinds.count(CopyKind.COPY),
        edited=sum(mark.edited for mark in made),
    )


@given(MARKS)
def test_strips_and_lanes_are_well_formed_and_stay_inside(marks):
    coverage = _coverage(marks)
    for drawn in (charts.strip(coverage), charts.lanes(coverage, ArticleId("0")), charts.labelled_lanes(coverage)):
        root = etree.fromstring(drawn)
        places = [value for name in ("cx", "x1", "x") for value in root.xpath(f"//@{name}")]
        assert all(0 <= float(place.rstrip("%")) <= 100 for place in places if place.endswith("%"))
        assert len(root.xpath("//text")) <= charts.MOST_TICKS + 1


def _axis_labels(coverage):
    """Where each label of the axis begins and ends, in percent of the narrowest drawing."""
    found = []
    for text in etree.fromstring(charts.lanes(coverage)).xpath("//text[@dx]"):
        at, wide = float(text.get("x").rstrip("%")), charts.CHARACTER * len(text.text)
        found.append((at - wide, at) if text.get("text-anchor") == "end" else (at, at + wide))
    return found


@given(MARKS)
def test_labels_of_the_axis_stay_inside_and_apart(marks):
    labels = _axis_labels(_coverage(marks))
    assert all(0 <= begin < end <= 100.01 for begin, end in labels)
    assert all(one[1] <= other[0] + 0.01 for one, other in pairwise(labels))


def test_a_label_at_the_right_edge_is_written_left_of_its_line():
    (last,) = _axis_labels(_coverage([(CopyKind.OWN, 0, False), (CopyKind.WIRE, 60, False)]))[-1:]
    assert last[1] <= 100


def test_marks_of_one_kind_that_would_lie_on_each_other_are_one():
    coverage = _coverage([(CopyKind.OWN, 0, False), (CopyKind.OWN, 1, False), (CopyKind.OWN, 10_000, False)])
    assert charts.strip(coverage).count("<circle") == 2
    assert "3 articles" in charts.strip(coverage)


def test_a_crowded_lane_becomes_bars():
    coverage = _coverage([(CopyKind.COPY, minutes, False) for minutes in range(200)])
    drawn = charts.lanes(coverage)
    assert 'class="bar"' in drawn
    assert 'class="cop"' not in drawn


def test_edited_articles_carry_a_triangle():
    assert charts.lanes(_coverage([(CopyKind.OWN, 0, True), (CopyKind.OWN, 5000, False)])).count('class="chg"') == 1


@pytest.mark.parametrize(
    ("publisher", "agency", "kind"),
    [
        pytest.param("Averell Courier", None, CopyKind.OWN, id="no credit"),
        pytest.param("Northern Wire", "Northern Wire", CopyKind.WIRE, id="the agency itself"),
        pytest.param("Northern Wire News Agency", "NORTHERN WIRE", CopyKind.WIRE, id="longer name"),
        pytest.param("Corran Gazette", "Northern Wire", CopyKind.COPY, id="copy"),
        pytest.param(None, "Northern Wire", CopyKind.COPY, id="outlet not known"),
        pytest.param("", "", CopyKind.OWN, id="nothing known"),
    ],
)
def test_copy_kind(publisher, agency, kind):
    assert copy_kind(publisher, agency) is kind


@given(st.dictionaries(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.integers(1, 10_000), min_size=1))
def test_bars_count_every_article_once(by_day):
    made = bars(sorted(by_day.items()))
    assert sum(bar.articles for bar in made) == sum(by_day.values())
    assert len({bar.written for bar in made}) == len(made)
    assert [bar.written for bar in made] == sorted(bar.written for bar in made)
    drawn = etree.fromstring(histogram(made, None, "/topics/x?on="))
    assert len(drawn.xpath("//a")) == sum(bar.articles > 0 for bar in made)


@pytest.mark.parametrize(
    ("first", "last", "form"),
    [
        pytest.param(date(2026, 11, 1), date(2026, 11, 22), "2026-11-22", id="days"),
        pytest.param(date(2024, 1, 1), date(2026, 11, 22), "2026-11", id="months"),
        pytest.param(date(2001, 1, 1), date(2026, 11, 22), "2026", id="years"),
    ],
)
def test_bars_are_as_fine_as_there_is_room_for(first, last, form):
    assert bars([(first, 1), (last, 2)])[-1].written == form


def test_no_articles_make_no_bars():
    assert bars([]) == ()


def _standing(*days: SourceDay) -> Standing:
    source = Source(id=source_id("x"), address="https://x.example/", kind=SourceKind.FEED, title="X", added_at=START)
    last = START.date()
    first = last - timedelta(days=29)
    return Standing(source=source, articles=0, recent=0, newest=None, first=first, last=last, days=days)


@pytest.mark.parametrize(
    ("draw", "shape"), [pytest.param(looks_strip, "rect", id="wide"), pytest.param(small_strip, "path", id="in lists")]
)
def test_days_of_a_source_are_bars_and_failed_looks_triangles(draw, shape):
    yesterday = START.date() - timedelta(days=1)
    drawn = etree.fromstring(
        draw(
            _standing(
                SourceDay(day=yesterday, looks=8, failed=1, new=16),
                SourceDay(day=START.date(), looks=2, new=4),
            )
        )
    )
    bars = drawn.xpath(f"//{shape}[@class='bar']")
    assert sum(bar.get("d", "M").count("M") for bar in bars) == 2
    assert drawn.xpath("//path[@class='chg']")[0].get("d").count("M") == 1
    assert drawn.get("aria-label") == "10 looks in 30 days: 20 new articles, 1 look failed"


def test_a_day_of_failed_looks_alone_has_no_bar():
    day = SourceDay(day=START.date(), looks=3, failed=3)
    assert "rect" not in looks_strip(_standing(day))


@pytest.mark.parametrize(
    ("outlet", "mark"),
    [
        ("Averell Courier", "AC"),
        ("Sundwatch", "SU"),
        ("北港日報", "北"),
        ("جريدة المرفأ", "جا"),
        ("www.gazette.example", "WG"),
        ("", "–"),
        ("…", "–"),
    ],
)
def test_initials(outlet, mark):
    assert wording.initials(outlet) == mark


@pytest.mark.parametrize(
    ("label", "tag"),
    [
        ("grain", "grain"),
        ("Corran Maid", "CorranMaid"),
        ("bow door", "BowDoor"),
        ("Al-Marfa’", "AlMarfa"),
        ("北港", "北港"),
    ],
)
def test_hashtag(label, tag):
    assert wording.hashtag(label) == tag


@given(st.text(), st.integers(1, 100))
def test_shortened_text_is_never_longer_and_begins_the_same(text, longest):
    shown = wording.shorten(text, longest)
    assert len(shown) <= max(longest + 1, 1)
    assert text.startswith(shown.removesuffix("…"))
