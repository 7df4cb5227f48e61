"""Of a page without a feed: which links lead to articles, and which are the site's own furniture."""

import pytest

from copytaster.errors import UnreadableCopyError
from copytaster.model.source import SourceKind
from copytaster.reading.feeds.sections import LEAST_ARTICLES, read_section

PAGE = "https://sund.example/harbour/"
HEADLINES = (
    "Second ferry had cracked bow doors a week before",
    "Inquiry opens into the harbour gate that jammed",
    "Minister says nobody told her of the survey",
    "Isle of Corran is supplied by a freight barge",
)
NAVIGATION = """<header><a href="/">Radio Sund</a></header><nav><ul>
<li><a href="/news">News</a></li><li><a href="/harbour/">Harbour</a></li><li><a href="/sport">Sport</a></li>
<li><a href="/weather-and-tides-for-the-whole-coast">Weather and tides for the whole coast</a></li></ul></nav>"""
FOOTER = """<footer><a href="/about-us">About us</a><a href="/terms">Terms</a>
<a href="/privacy-and-cookies">Privacy and cookies at this station</a>
<a href="https://elsewhere.example/2026/11/21/something-quite-different">Something quite different</a></footer>"""


def page(teasers: str, *, before: str = NAVIGATION, after: str = FOOTER) -> bytes:
    head = "<head><title>Harbour | Radio Sund</title></head>"
    return f"<html lang='en'>{head}<body>{before}<main>{teasers}</main>{after}</body></html>".encode()


def found(teasers: str, **around: str) -> list[str]:
    feed = read_section(page(teasers, **around), "text/html", PAGE)
    return [(entry.address or "").removeprefix("https://sund.example") for entry in feed.entries]


SLUGS = [headline.lower().replace(" ", "-") for headline in HEADLINES]


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        pytest.param("<h3><a href='{path}'>{title}</a></h3>", "/{slug}", id="headings, addresses of words"),
        pytest.param(
            "<article><header><h2><a href='{path}'>{title}</a></h2></header></article>", "/{slug}", id="articles"
        ),
        pytest.param("<li><a href='{path}'>{title}</a></li>", "/2026/11/2{n}/{slug}", id="a list, addresses with days"),
        pytest.param("<p><a href='{path}'>{title}</a></p>", "/story.php?id=10070{n}", id="addresses of numbers alone"),
        pytest.param("<div><a href='{path}'>{title}</a></div>", "/harbour/article10070{n}.html", id="numbered files"),
        pytest.param(
            "<div><a href='{path}'><img src=x></a><a href='{path}'><b>{title}</b></a><a href='{path}'>More</a></div>",
            "/n/{slug}-10070{n}",
            id="three links to each",
        ),
        pytest.param(
            "<a class=card href='{path}'><h3>{title}</h3><p>Some 4,100 people live there.</p></a>",
            "/{slug}",
            id="cards",
        ),
    ],
)
def test_links_to_articles_are_told_from_navigation(pattern: str, path: str):
    paths = [path.format(slug=slug, n=n) for n, slug in enumerate(SLUGS)]
    teasers = "".join(pattern.format(path=link, title=title) for link, title in zip(paths, HEADLINES, strict=True))
    assert found(teasers) == paths
    feed = read_section(page(teasers), "text/html", PAGE)
    assert [entry.title for entry in feed.entries] == list(HEADLINES)
    assert (feed.kind, feed.title, feed.language) == (SourceKind.PAGE, "Harbour | Radio Sund", "en")


def test_headlines_in_scripts_without_spaces_are_long_enough():
    titles = ("第二艘渡轮舱门一周前已经开裂", "港口闸门卡住事件开始调查", "部长称无人告知检查结果")
    teasers = "".join(f"<li><a href='/n/10070{n}.html'>{title}</a></li>" for n, title in enumerate(titles))
    assert found(teasers) == [f"/n/10070{n}.html" for n in range(3)]


@pytest.mark.parametrize(
    "link",
    [
        pytest.param("<a href='/tag/harbour-gate-inquiry'>Everything on the harbour gate inquiry</a>", id="a tag"),
        pytest.param("<a href='/author/ilse-marrack-of-sund'>All that Ilse Marrack has written</a>", id="a writer"),
        pytest.param("<a href='/harbour/page/2'>See more stories from this section here</a>", id="the next page"),
        pytest.param(
            "<a href='/report-of-the-harbour-board.pdf'>The report of the harbour board in full</a>", id="a file"
        ),
        pytest.param("<a href='mailto:desk@sund.example'>Write to our desk about this story</a>", id="mail"),
        pytest.param("<a href='javascript:void(0)'>Show more of these stories at once</a>", id="a script"),
        pytest.param("<a href='#top-of-this-long-page'>Back to the top of this long page</a>", id="the page itself"),
        pytest.param(
            "<a href='https://b.example/2026/11/22/a-long-story-here'>A long story that others have</a>", id="others"
        ),
        pytest.param(
            "<div class='main-nav'><a href='/the-ferry-line-in-full'>The ferry line in full</a></div>", id="a menu"
        ),
    ],
)
def test_what_leads_to_no_article_is_left_out(link: str):
    teasers = "".join(f"<h3><a href='/{slug}'>{title}</a></h3>" for slug, title in zip(SLUGS, HEADLINES, strict=True))
    assert found(teasers + link) == [f"/{slug}" for slug in SLUGS]


def test_links_that_may_be_either_are_told_apart():
    teasers = "".join(f"<h3><a href='/{slug}'>{title}</a></h3>" for slug, title in zip(SLUGS, HEADLINES, strict=True))
    feed = read_section(page(teasers + "<p><a href='/fog'>Fog over the whole sound</a></p>"), "text/html", PAGE)
    assert [entry.address for entry in feed.doubtful] == ["https://sund.example/fog"]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(page("<p>Hello</p>"), id="a page of furniture"),
        pytest.param(
            page(f"<p>{'Text of an article. ' * 50}<a href='/{SLUGS[0]}'>{HEADLINES[0]}</a></p>"), id="an article"
        ),
        pytest.param(b"", id="nothing"),
        pytest.param(b"\x00\xff\x00", id="no page"),
    ],
)
def test_what_links_to_too_few_articles_is_no_section(body: bytes):
    try:
        few = read_section(body, "text/html", PAGE).entries
    except UnreadableCopyError:
        few = ()
    assert len(few) < LEAST_ARTICLES
