"""Articles that are split over several pages say so, and where they go on; what merely follows them is none of them."""

import pytest

from .captured import page
from .html_samples import article, where

SITE = "https://www.harbour-times.example"
BRIDGE = f"{SITE}/news/bridge"


def pager(*links):
    return "<div class='pager'>" + " ".join(f"<a href='{href}'>{label}</a>" for href, label in links) + "</div>"


@pytest.mark.parametrize(
    ("address", "head", "after", "further"),
    [
        pytest.param(BRIDGE, "<link rel='next' href='/news/bridge/2'>", "", f"{BRIDGE}/2", id="told in the head"),
        pytest.param(BRIDGE, "", pager(("/news/bridge?page=2", "Next page")), f"{BRIDGE}?page=2", id="labelled next"),
        pytest.param(BRIDGE, "", pager(("?page=2", "2"), ("?page=3", "3")), f"{BRIDGE}?page=2", id="numbers alone"),
        pytest.param(
            f"{BRIDGE}.html", "", pager(("bridge-2.html", "Weiter »")), f"{BRIDGE}-2.html", id="before the ending"
        ),
        pytest.param(
            f"{BRIDGE}/", "", pager(("/news/bridge/page/2/", "›")), f"{BRIDGE}/page/2/", id="named in the path"
        ),
        pytest.param(
            f"{BRIDGE}?page=2",
            "",
            pager(("?page=1", "1"), ("?page=3", "Next")),
            f"{BRIDGE}?page=3",
            id="the second page",
        ),
        pytest.param(
            f"{BRIDGE}/2",
            "",
            pager(("/news/bridge", "1"), ("/news/bridge/3", "3")),
            f"{BRIDGE}/3",
            id="the second page, by its number",
        ),
        pytest.param(f"{BRIDGE}?seite=1", "", pager(("?seite=2", "2")), f"{BRIDGE}?seite=2", id="in German"),
    ],
)
def test_the_next_page_of_a_text(address, head, after, further):
    found = article(page(head=head, after=after), address=address)
    assert found.next_address == further
    assert found.partial == "it goes on on more pages"
    assert where(found)["next_address"] == "html"


@pytest.mark.parametrize(
    ("address", "head", "after"),
    [
        pytest.param(BRIDGE, "<link rel='next' href='/news/ferry'>", "", id="the next article"),
        pytest.param(f"{SITE}/?p=41", "<link rel='next' href='/?p=42'>", "", id="the next article by number"),
        pytest.param(f"{SITE}/news/41", "<link rel='next' href='/news/42'>", pager(("/news", "News")), id="in a path"),
        pytest.param(BRIDGE, "", pager(("/news/bridge/comment-page-2/", "Next")), id="older comments"),
        pytest.param(
            BRIDGE, "", f"<div id='comments'>{pager(('/news/bridge?page=2', 'Next'))}</div>", id="a pager of comments"
        ),
        pytest.param(BRIDGE, "", pager(("/news?page=2", "Next")), id="the section's pager"),
        pytest.param(BRIDGE, "", pager(("/news/bridge-2", "The other bridge over the same river")), id="a related one"),
    ],
)
def test_what_follows_an_article_is_none_of_it(address, head, after):
    found = article(page(head=head, after=after), address=address)
    assert (found.next_address, found.partial) == (None, None)


def test_the_count_of_pages_is_said_where_it_is_printed():
    found = article(page(before="<p>Page 2 of 4</p>", after=pager(("?page=3", "Next"))), address=f"{BRIDGE}?page=2")
    assert (found.partial, found.next_address) == ("it is page 2 of 4", f"{BRIDGE}?page=3")


def test_a_later_page_is_not_taken_for_the_first():
    head = f"<link rel='canonical' href='{BRIDGE}'>"
    found = article(page(head=head, after=pager(("/news/bridge", "1"))), address=f"{BRIDGE}?page=2")
    assert (found.address, found.partial) == (f"{BRIDGE}?page=2", "it is page 2")


def test_captures_without_an_address_have_no_next_page():
    assert article(page(after=pager(("?page=2", "2"))), address="file:///bridge.html").next_address is None
