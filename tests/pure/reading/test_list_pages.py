"""Pages that list whole articles give each of them; pages that list teasers, and articles with others below, do not."""

from datetime import date

import pytest

from copytaster.model.article import Role
from copytaster.model.outcome import TurnedAway
from copytaster.model.page import Page, PageKind
from copytaster.reading.page_rows import row
from copytaster.reading.pages import read

from .captured import OTHER, SENTENCE, THIRD, capture
from .html_samples import ld, where

POSTS = (
    ("The bridge is closed for the winter", "/2026/05/bridge-closed", "2026-05-05", "Ann Quill"),
    ("Forty boats for one jetty at the old mill", "/2026/05/forty-boats", "2026-05-03", "Tom Reed"),
    ("What the tide left behind on the bar", "/2026/04/tide-left", "2026-04-28", "Ann Quill"),
)
JETTY = "<figure><img src='/img/boats.jpg'><figcaption>The jetty on Sunday.</figcaption></figure>"
BODIES = (
    f"<p>{SENTENCE * 3}</p><p>{OTHER * 2}</p>",
    f"{JETTY}<p>{OTHER * 3}</p><p>{THIRD}</p>",
    f"<p>{THIRD * 3}</p><p>{SENTENCE * 2}</p>",
)
TEASERS = tuple(f"<p>{line}</p>" for line in (SENTENCE, OTHER, THIRD))


def boxed(post, body):
    title, address, day, writer = post
    return (
        f"<article class='post'><h2 class='entry-title'><a href='{address}'>{title}</a></h2>"
        f"<p class='meta'><time datetime='{day}'>{day}</time> "
        f"by <a class='author' rel='author' href='/w'>{writer}</a></p>"
        f"<div class='entry'>{body}</div><p><a href='{address}#respond'>Leave a comment</a></p></article>"
    )


def flat(post, body):
    title, address, day, _ = post
    return f"<h2><a href='{address}'>{title}</a></h2><p class='date'>{day}</p>{body}"


def blog(items, head="", title="Harbour Notes", before="", after=""):
    return (
        f"<html lang='en'><head><title>{title}</title>{head}"
        "<meta property='og:site_name' content='Harbour Notes'></head>"
        f"<body><header><a href='/'>Harbour Notes</a></header><main>{before}{''.join(items)}{after}</main>"
        "<footer><p>© 2026 Harbour Notes</p></footer></body></html>"
    )


def read_page(markup, address="https://notes.example/"):
    return read(capture(markup, address=address))


@pytest.mark.parametrize("form", [pytest.param(boxed, id="in boxes"), pytest.param(flat, id="one after the other")])
def test_each_item_with_its_text_is_an_article(form):
    found = read_page(blog([form(post, body) for post, body in zip(POSTS, BODIES, strict=True)]))
    assert isinstance(found, Page)
    assert (found.kind, found.host) == (PageKind.TOPIC, "notes.example")
    assert [each.headline for each in found.articles] == [title for title, *_ in POSTS]
    assert [each.address for each in found.articles] == [f"https://notes.example{path}" for _, path, *_ in POSTS]
    assert [each.published.day for each in found.articles] == [date.fromisoformat(day) for *_, day, _ in POSTS]
    assert {(each.role, each.place, each.publisher) for each in found.articles} == {(Role.LISTED, 0, "Harbour Notes")}
    assert found.articles[0].text == f"{(SENTENCE * 3).strip()}\n{(OTHER * 2).strip()}"
    assert [len(each.photos) for each in found.articles] == [0, 1, 0]
    assert found.articles[1].photos[0].caption == "The jetty on Sunday."
    assert where(found.articles[0])["address"] == "html"


def test_items_have_their_own_writers():
    found = read_page(blog([boxed(post, body) for post, body in zip(POSTS, BODIES, strict=True)]))
    assert [each.bylines for each in found.articles] == [("Ann Quill",), ("Tom Reed",), ("Ann Quill",)]


def test_a_hashtag_page_names_its_hashtag():
    items = [boxed(post, body) for post, body in zip(POSTS, BODIES, strict=True)]
    found = read_page(blog(items, before="<h1>News with #Harbour</h1>"), "https://notes.example/tag/harbour")
    assert (found.tag, len(found.articles)) == ("Harbour", 3)


def test_an_item_that_is_cut_is_left_to_its_own_page():
    bodies = (*BODIES[:2], BODIES[2] + f"<p><a href='{POSTS[2][1]}#more'>Continue reading →</a></p>")
    found = read_page(blog([boxed(post, body) for post, body in zip(POSTS, bodies, strict=True)]))
    assert [each.headline for each in found.articles] == [title for title, *_ in POSTS[:2]]


def test_the_row_of_a_list_holds_all_its_text():
    said = row(
        "blog", blog([boxed(post, body) for post, body in zip(POSTS, BODIES, strict=True)]), "https://notes.example/"
    )
    assert all(line.strip() in said["body"] for line in (SENTENCE, OTHER, THIRD))
    assert POSTS[1][0] in said["body"]


def thread(name, body):
    said = f"<h3><a href='/members/{name}'>{name}</a></h3><time datetime='2026-05-01'></time>{body}"
    return f"<article class='post'>{said}</article>"


def ordinary(before="", after="", head=""):
    text = "".join(f"<p>{line * 3}</p>" for line in (SENTENCE, OTHER, THIRD))
    own = f"<article><h1>Council agrees to mend the old bridge</h1>{before}{text}</article>"
    return blog([own], title="Council agrees to mend the old bridge", head=head, after=after)


ITEMS = [boxed(post, body) for post, body in zip(POSTS, BODIES, strict=True)]


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(ordinary(after="".join(map(boxed, POSTS, TEASERS))), id="teasers below"),
        pytest.param(ordinary(after="".join(ITEMS), head=ld()), id="whole articles below, JSON-LD of its own"),
        pytest.param(
            ordinary(after="".join(ITEMS), head="<meta property='og:type' content='article'>"),
            id="whole articles below, its type told",
        ),
        pytest.param(ordinary(after="".join(ITEMS[:1])), id="one whole article below, nothing told"),
        pytest.param(
            blog(
                [f"<h2><a href='/test/{n}'>{name} paint</a></h2>{body}" for n, (name, body) in
                 enumerate(zip(("Best blue deck", "Best red hull", "Best cheap mast"), BODIES, strict=True))],
                before=f"<h1>The best paint for old boats</h1><p>{SENTENCE}</p>",
                title="The best paint for old boats",
            ),
            id="a long article whose subheads are links",
        ),
        pytest.param(
            blog(
                [thread(name, body) for name, body in zip(("Tiberius", "Bluefin", "Glow"), BODIES, strict=True)],
                before="<h1>Which paint do you use below the water line?</h1>",
                title="Which paint do you use below the water line?",
            ),
            id="a thread of a forum",
        ),
    ],
)  # fmt: skip
def test_a_page_of_one_article_stays_one(markup):
    found = read_page(markup, "https://notes.example/2026/05/council")
    assert isinstance(found, Page)
    assert (found.kind, len(found.articles)) == (PageKind.ARTICLE, 1)


def test_a_list_of_teasers_holds_no_article():
    more = [f"{body}<p><a href='{post[1]}'>Read more</a></p>" for post, body in zip(POSTS, TEASERS, strict=True)]
    found = read_page(blog(map(boxed, POSTS, more)))
    assert isinstance(found, TurnedAway)
    assert found.detail == "a list of articles, without their texts"


def letter(stories, foot="<a href='/out'>Unsubscribe</a>", head=""):
    rows = "".join(f"<tr><td>{story}</td></tr>" for story in stories)
    return (
        f"<html lang='en'><head><title>The Harbour Letter</title>{head}</head><body><table>"
        f"<tr><td><a href='/web/12'>View this letter in your browser</a></td></tr>{rows}"
        f"<tr><td><p>You get this letter because you asked for it. {foot}</p></td></tr></table></body></html>"
    )


def told(post, body, more=""):
    title, address, *_ = post
    return f"<h2><a href='https://notes.example{address}'>{title}</a></h2>{body}{more}"


def test_the_stories_of_a_newsletter_are_articles():
    more = f"<p><a href='{POSTS[1][1]}'>Read more</a></p>"
    stories = (told(POSTS[0], BODIES[0]), told(POSTS[1], BODIES[1], more), told(POSTS[2], "<p>In a line.</p>"))
    found = read_page(letter(stories), "https://letters.example/12")
    assert isinstance(found, Page)
    assert found.kind is PageKind.TOPIC
    assert [(each.headline, each.address) for each in found.articles] == [
        (title, f"https://notes.example{path}") for title, path, *_ in POSTS[:2]
    ]
    assert found.articles[0].text == f"{(SENTENCE * 3).strip()}\n{(OTHER * 2).strip()}"
    assert [each.partial for each in found.articles] == [None, "the newsletter gives the beginning alone"]


def test_headlines_of_a_newsletter_may_be_bold_and_linked_below():
    stories = [
        f"<b>{title}</b><br><br><p>{body}</p><p><a href='https://notes.example{path}'>Read the full story</a></p>"
        for (title, path, *_), body in zip(POSTS, (SENTENCE * 2, OTHER * 2, THIRD * 2), strict=True)
    ]
    found = read_page(letter(stories), "https://letters.example/12")
    assert [each.headline for each in found.articles] == [title for title, *_ in POSTS]
    assert found.articles[2].address == f"https://notes.example{POSTS[2][1]}"


def test_an_article_that_invites_to_a_newsletter_is_none():
    invited = "<p><a href='/out'>Unsubscribe</a> whenever you like. <a href='/w'>Read it in your browser</a></p>"
    found = read_page(ordinary(after=invited, head=ld()), "https://notes.example/2026/05/council")
    assert (found.kind, len(found.articles)) == (PageKind.ARTICLE, 1)
