"""Which lines of a site are template: learnt from enough articles, forgotten when the site is made over."""

import pytest

from copytaster.model.habits import ArticleSeen, Line
from copytaster.model.ids import ArticleId, CaptureId
from copytaster.reading.habits import STAYS, WINDOW, template, times_seen

SHORT = Line("short", 60)
LONG = Line("long", 600)
BIO = Line("bio", 80, names_writer=True)


def seen(number: int, *lines: Line, headline: str = "", own: str = "") -> ArticleSeen:
    return ArticleSeen(
        site="harbour.example",
        article=ArticleId(f"a{number}"),
        headline=headline or f"headline{number}",
        capture=CaptureId(f"c{number}"),
        lines=(*(Line(f"{own or number}-{place}", 300) for place in range(4)), *lines),
    )


def run(*which: tuple[int, tuple[Line, ...]]) -> list[ArticleSeen]:
    """So many articles with these lines, then so many with those."""
    lines = [lines for many, lines in which for _ in range(many)]
    return [seen(number, *held) for number, held in enumerate(lines)]


@pytest.mark.parametrize(
    ("articles", "expected"),
    [
        pytest.param(run((4, (SHORT,))), {"short"}, id="on four articles"),
        pytest.param(run((3, (SHORT,))), set(), id="not on three"),
        pytest.param(run((4, (SHORT,)), (9, ())), {"short"}, id="on four of thirteen"),
        pytest.param(run((4, (SHORT,)), (10, ())), set(), id="not on four of fourteen"),
        pytest.param(run((5, (LONG,))), set(), id="a long one not on five"),
        pytest.param(run((6, (LONG,)), (6, ())), {"long"}, id="a long one on six, half of all"),
        pytest.param(run((6, (LONG,)), (7, ())), set(), id="a long one not on less than half"),
        pytest.param(run((26, ()), (4, (BIO,))), {"bio"}, id="what names the writer, on four of any number"),
        pytest.param(run((20, (SHORT,)), (30, ())), set(), id="not on articles long ago"),
        pytest.param([seen(n, SHORT, headline="same") for n in range(8)], set(), id="not on one article by many names"),
        pytest.param([seen(n, SHORT, own="same") for n in range(8)], set(), id="not on one text under many headlines"),
        pytest.param([], set(), id="nothing"),
    ],
)
def test_a_line_becomes_template(articles, expected):
    assert template(articles, (), ()) == expected


def test_spared_lines_never_are():
    assert template(run((8, (SHORT, LONG))), ("short",), ("short",)) == {"long"}


@pytest.mark.parametrize(
    ("articles", "stays"),
    [
        pytest.param(run((10, (SHORT,)), (STAYS - 1, ())), True, id="until twenty came without it"),
        pytest.param(run((10, (SHORT,)), (STAYS, ())), False, id="and no longer"),
        pytest.param(run((3, ())), True, id="while few are known"),
        pytest.param(run((9, ()), (1, (SHORT,)), (15, ())), True, id="also where it has become rare"),
    ],
)
def test_a_template_line_stays(articles, stays):
    assert template(articles, ("short",), ()) == ({"short"} if stays else set())


def test_a_site_made_over_has_its_new_template_within_twenty_pages():
    known = frozenset[str]()
    made_over = run((40, (SHORT,)), (20, (Line("new", 50),)))
    for end in range(1, len(made_over) + 1):
        known = template(made_over[:end], known, ())
        if end == 40:
            assert known == {"short"}
    assert known == {"new"}


def test_lines_are_counted_on_the_newest_articles():
    times, counted = times_seen(run((20, (SHORT,)), (20, (LONG,))))
    assert (times["short"], times["long"], counted) == (WINDOW - 20, 20, WINDOW)
