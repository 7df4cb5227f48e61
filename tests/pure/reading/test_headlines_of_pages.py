"""Which of its names is a page's headline: heading, og:title, twitter:title, JSON-LD or title."""

import pytest

from .captured import page
from .html_samples import HEADLINE, article, ld, where

SHORT = "Bridge to be mended"
LONG = f"{HEADLINE} before the winter storms"
ROW = f"Harbour Row: {HEADLINE}"
OTHERWISE = "Mending an old bridge, and what it costs"
SIGNED = f"{HEADLINE} * Harbour Times * by Ann Quill"


def named(og="", twitter=""):
    tags = (("og:title", og), ("twitter:title", twitter))
    return "".join(f'<meta property="{name}" content="{text}">' for name, text in tags if text)


@pytest.mark.parametrize(
    ("head", "h1", "title", "expected"),
    [
        pytest.param(ld() + named(SHORT), HEADLINE, HEADLINE, HEADLINE, id="printed, not as it is shared"),
        pytest.param(ld() + named(SHORT, SHORT), HEADLINE, HEADLINE, SHORT, id="two against a heading like the title"),
        pytest.param(named(SHORT, SHORT), HEADLINE, HEADLINE, HEADLINE, id="where nothing says that it is news"),
        pytest.param(ld(headline=SHORT) + named(SHORT), LONG, OTHERWISE, SHORT, id="og:title and JSON-LD agree"),
        pytest.param(ld(headline=LONG) + named(HEADLINE), ROW, ROW, HEADLINE, id="a kicker inside the heading"),
        pytest.param(ld(headline=ROW) + named(ROW), ROW, HEADLINE, ROW, id="a kicker that is told as well stays"),
        pytest.param(named(OTHERWISE), HEADLINE, OTHERWISE, HEADLINE, id="other words of the same for search engines"),
        pytest.param(named(OTHERWISE), "Harbour Times", OTHERWISE, OTHERWISE, id="the house in the heading"),
        pytest.param(ld(headline=None) + named(SIGNED), "→", "", HEADLINE, id="house and writer behind it"),
    ],
)
def test_the_headline_among_the_names_of_a_page(head, h1, title, expected):
    markup = page(head=head, headline="x")
    assert article(markup.replace("<h1>x", f"<h1>{h1}").replace("<title>x", f"<title>{title}")).headline == expected


@pytest.mark.parametrize(
    ("crumb", "second", "expected"),
    [
        pytest.param(
            "<ul class='breadcrumbs'><li><h1>Old bridge: what it costs</h1></li></ul>",
            f"<h2>{HEADLINE}</h2>",
            HEADLINE,
            id="in a list",
        ),
        pytest.param(
            "<div><a href='/town'>Town</a><h1>Old bridge: what it costs</h1></div>",
            f"<h2><span>Harbour Row</span> <div>{HEADLINE}</div></h2>",
            HEADLINE,
            id="behind links, the other with a kicker",
        ),
    ],
)
def test_a_heading_that_ends_the_breadcrumbs_is_not_the_headline(crumb, second, expected):
    markup = page(head=named(f"Harbour Row: {HEADLINE}" if "span" in second else HEADLINE), headline="x")
    found = article(
        markup.replace("<h1>x</h1>", crumb + second).replace("<title>x", "<title>Old bridge: what it costs")
    )
    assert found.headline == expected


def test_a_title_that_the_page_prints_without_its_tail_loses_it():
    tail = f"{HEADLINE} - The Row and the river, day by day"
    found = article(page(head=named(tail), headline="x").replace("<h1>x</h1>", f"<h3>{HEADLINE}</h3>"))
    assert (found.headline, where(found)["headline"]) == (HEADLINE, "html")


def test_a_second_heading_that_is_a_part_of_the_title():
    markup = page(headline="x").replace("<title>x | Harbour Times", f"<title>The Row's Paper - {HEADLINE}")
    assert article(markup.replace("<h1>x</h1>", f"<h2>{HEADLINE}</h2>")).headline == HEADLINE


def test_json_ld_wrapped_as_for_old_browsers_is_read():
    wrapped = ld().replace("'>", "'>\n//<![CDATA[\n").replace("</script>", "\n//]]>\n</script>")
    assert article(page(head=wrapped)).bylines == ("Ann Quill", "Tom Reed")
