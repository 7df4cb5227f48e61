"""Dates and writers belong to the page's own article, never to another one that the page speaks of."""

import json

import pytest

from .captured import page
from .html_samples import HEADLINE, LD, article, ld

CARD = (
    "<h3><a href='/news/ferry'>Ferry company asks for a longer pier</a></h3>"
    "<span class='byline'>By Bo Other</span> <time datetime='2026-05-01T09:00:00Z'>1 May 2026</time>"
)
OTHER = {
    **LD,
    "headline": "Ferry company asks for a longer pier",
    "url": "https://www.harbour-times.example/news/ferry",
}
OTHER |= {"datePublished": "2026-05-01T09:00:00Z", "author": {"@type": "Person", "name": "Bo Other"}}


def script(node):
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(f"<article>{CARD}</article>", id="an article in the article"),
        pytest.param(f"<div class='grid'><div>{CARD}</div><div>{CARD}</div></div>", id="boxes without a name"),
        pytest.param(
            "<section><h2>Related stories</h2><div><h4>Ferry company asks</h4><p class='byline'>By Bo Other</p>"
            "<p class='date'>1 May 2026</p></div></section>",
            id="below a heading",
        ),
        pytest.param(
            "<h2>Read more</h2><div><span class='author'>Bo Other</span><span class='date'>1 May 2026</span></div>",
            id="behind a heading without a box",
        ),
        pytest.param(
            "<div class='most-read'><p class='byline'>Bo Other</p><time datetime='2026-05-01'>1 May</time></div>",
            id="called so",
        ),
        pytest.param(
            "<ul><li><a href='/news/ferry'>Ferry company asks for a longer pier</a>"
            "<span class='author'>Bo Other</span><span class='date'>1 May 2026</span></li></ul>",
            id="items of a list",
        ),
        pytest.param(
            "<div itemscope itemtype='https://schema.org/NewsArticle'>"
            "<h3><a href='/news/ferry'>Ferry company asks for a longer pier</a></h3>"
            "<meta itemprop='datePublished' content='2026-05-01'>"
            "<meta itemprop='author' content='Bo Other'></div>",
            id="microdata",
        ),
        pytest.param(script({"@type": "ItemList", "itemListElement": [{"item": OTHER}]}), id="an ItemList"),
        pytest.param(script({"@graph": [OTHER]}), id="another article's JSON-LD"),
        pytest.param(script({"@type": "WebPage", "hasPart": [{**OTHER, "url": None}]}), id="part of a page"),
    ],
)
@pytest.mark.parametrize("before", [True, False], ids=["before the text", "behind the text"])
def test_other_articles_lend_neither_date_nor_writer(other, before):
    found = article(page(before=other) if before else page(after=other))
    assert (found.headline, found.published, found.bylines) == (HEADLINE, None, ())


@pytest.mark.parametrize(
    "own",
    [
        pytest.param(
            "<div class='entry-meta'><a rel='author' href='/by/quill'>Ann Quill</a>"
            "<time datetime='2026-05-04'>4 May</time></div>",
            id="a line of its own",
        ),
        pytest.param(
            "<div class='story-card'><span class='byline'>By Ann Quill</span>"
            "<span class='date'>4 May 2026</span></div>",
            id="a box called a card",
        ),
        pytest.param(ld(headline="Old bridge to be mended", url="/news/bridge"), id="JSON-LD with this address"),
        pytest.param(ld(headline="Old bridge to be mended"), id="JSON-LD without an address"),
        pytest.param(ld(url="https://elsewhere.example/x"), id="JSON-LD with this headline"),
    ],
)
def test_what_the_page_says_of_its_own_article_stays(own):
    found = article(
        page(before=own, after=f"<div>{CARD}</div>{script({'@type': 'ItemList', 'itemListElement': [OTHER]})}")
    )
    assert found.published is not None
    assert str(found.published.day) == "2026-05-04"
    assert found.bylines[0] == "Ann Quill"
