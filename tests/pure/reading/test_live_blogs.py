"""Live blogs: the page's own article, and one for each entry with its own time."""

import json
from datetime import UTC, date, datetime

import pytest

from copytaster.model.article import Role
from copytaster.model.page import Page, PageKind
from copytaster.reading.page_rows import row
from copytaster.reading.pages import read

from .captured import OTHER, SENTENCE, THIRD, capture, page
from .html_samples import HEADLINE, where

TITLE = "Storm Aleks live: ferries stop, the lower town is cut off"
INTRO = (
    "The worst storm in eleven years has reached Harbour Row; we follow it through the day with our reporters there. "
)
ENTRIES = (
    ("Lower town cut off", "2026-05-06T11:40:00+02:00", "The causeway went under at noon, the harbour master said."),
    ("", "2026-05-06T10:05:00+02:00", "All ferries are tied up until the evening. Nobody is on the water any more."),
    ("Schools stay shut", "2026-05-06T07:30:00+02:00", "The town hall asks parents to keep children at home today."),
)  # fmt: skip
ADDRESS = "https://www.harbour-times.example/live/storm-aleks"


def entry(headline, at, text, number, clock=""):
    head = f"<h3>{headline}</h3>" if headline else ""
    time = clock or f"<time datetime='{at}'>{at[11:16]}</time>"
    by = "<span class='author'>Ann Quill</span>" if number == 1 else ""
    return f"<article class='update' id='u{number}'>{time}{head}{by}<p>{text}</p><p>{SENTENCE}</p></article>"


def live(entries, head="", intro=f"<p>{INTRO * 2}</p>", title=TITLE, around="<div class='updates'>{}</div>"):
    boxes = "".join(entry(*each, number) for number, each in enumerate(entries, start=1))
    related = "<aside><h2>Related stories</h2><ul><li><a href='/x'>Ferry aground on the bar again</a></li></ul></aside>"
    return page(headline=title, head=head, body=intro + around.format(boxes), after=related)


def told(entries, **changes):
    updates = [
        {"@type": "BlogPosting", "headline": headline, "datePublished": at, "articleBody": f"{text}\n{SENTENCE}",
         "url": f"{ADDRESS}#u{number}", "author": {"@type": "Person", "name": "Tom Reed"}}
        for number, (headline, at, text) in enumerate(entries, start=1)
    ]  # fmt: skip
    node = {
        "@type": "LiveBlogPosting",
        "headline": TITLE,
        "datePublished": "2026-05-06T06:00:00+02:00",
        "description": "What is happening in Harbour Row.",
        "liveBlogUpdate": updates,
        **changes,
    }
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


def read_live(markup):
    found = read(capture(markup, address=ADDRESS))
    assert isinstance(found, Page)
    assert found.kind is PageKind.LIVE_BLOG
    return found.articles


@pytest.mark.parametrize(
    ("markup", "where_told"),
    [
        pytest.param(live(ENTRIES), "html", id="printed alone"),
        pytest.param(live(ENTRIES, head=told(ENTRIES)), "json-ld", id="printed and told"),
    ],
)
def test_each_entry_is_an_article_with_its_time(markup, where_told):
    main, *entries = read_live(markup)
    assert (main.role, main.headline, main.address) == (Role.MAIN, TITLE, ADDRESS)
    assert main.text == (INTRO * 2).strip()
    assert [each.role for each in entries] == [Role.ENTRY] * 3
    assert [each.headline for each in entries] == ["Lower town cut off", "", "Schools stay shut"]
    assert [each.published.at for each in entries] == [datetime.fromisoformat(at) for _, at, _ in ENTRIES]
    assert [each.paragraphs[0].text for each in entries] == [text for *_, text in ENTRIES]
    assert [each.address for each in entries] == [f"{ADDRESS}#u{number}" for number in (1, 2, 3)]
    assert {each.publisher for each in entries} == {"Harbour Times"}
    assert where(entries[0])["published"] == where_told


def test_entries_that_are_told_alone_are_read_from_json_ld():
    main, *entries = read_live(page(headline=TITLE, head=told(ENTRIES), body=f"<p>{INTRO * 2}</p>"))
    assert main.text == (INTRO * 2).strip()
    assert [each.text for each in entries] == [f"{text}\n{SENTENCE.strip()}" for *_, text in ENTRIES]
    assert {each.bylines for each in entries} == {("Tom Reed",)}
    assert where(entries[0])["paragraphs"] == "json-ld"


def test_marks_in_what_is_told_are_taken_off():
    marked = [(headline, at, f"<a href='/x'>{text}</a>") for headline, at, text in ENTRIES]
    _, first, *_ = read_live(page(headline=TITLE, head=told(marked), body=f"<p>{INTRO * 2}</p>"))
    assert first.paragraphs[0].text == ENTRIES[0][2]


def test_a_page_without_text_of_its_own_says_what_its_entries_are_about():
    main, *entries = read_live(live(ENTRIES, intro=""))
    assert [paragraph.text for paragraph in main.paragraphs] == [
        "Lower town cut off",
        ENTRIES[1][2],
        "Schools stay shut",
    ]
    assert len(entries) == 3


def test_entries_of_microdata_need_no_other_sign():
    around = "<div itemscope itemtype='https://schema.org/LiveBlogPosting'>{}</div>"
    markup = live(ENTRIES, title=HEADLINE, around=around).replace("class='update'", "itemprop='liveBlogUpdate'")
    assert [each.headline for each in read_live(markup)[1:]] == ["Lower town cut off", "", "Schools stay shut"]


def test_a_time_of_day_alone_leaves_the_day_of_the_page_inferred():
    boxes = "".join(entry(h, at, text, n, f"<span class='clock'>{at[11:16]}</span>") for n, (h, at, text) in
                    enumerate(ENTRIES, start=1))  # fmt: skip
    head = "<meta property='article:published_time' content='2026-05-06T06:00:00+02:00'>"
    _, first, *_ = read_live(page(headline=TITLE, head=head, body=f"<p>{INTRO * 2}</p><div>{boxes}</div>"))
    assert (first.published.day, first.published.at) == (date(2026, 5, 6), None)
    assert (first.published.inferred, first.published.evidence) == (True, "11:40")


def test_the_row_of_a_live_blog_holds_all_its_text():
    said = row("storm", live(ENTRIES), ADDRESS, captured_at=datetime(2026, 5, 6, 12, tzinfo=UTC))
    assert said["title"] == TITLE
    assert all(text in said["body"] for *_, text in ENTRIES)


def comment(number, at):
    return (
        f"<article class='comment' id='c{number}'><span class='comment-author'>Pia Holm</span>"
        f"<time datetime='{at}'>{at[11:16]}</time><div class='comment-text'><p>{OTHER}</p></div></article>"
    )


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(
            page(headline="Live music returns to the old pier", after="".join(
                f"<section class='comments'>{''.join(comment(n, at) for n, (_, at, _) in enumerate(ENTRIES))}</section>"
            )),
            id="readers' comments",
        ),
        pytest.param(
            page(headline="We live by the sea", body="".join(f"<p>{line * 4}</p>" for line in (SENTENCE, OTHER, THIRD)),
                 after="".join(f"<div class='box'><time datetime='{at}'>{at[:10]}</time><p>{text}</p></div>"
                               for _, at, text in ENTRIES)),
            id="boxes below an article of its own",
        ),
        pytest.param(live(ENTRIES, title=HEADLINE), id="boxes on a page that is not called live"),
        pytest.param(live(ENTRIES[:2], intro=f"<p>{INTRO * 8}</p>"), id="two boxes"),
    ],
)  # fmt: skip
def test_other_pages_with_times_stay_one_article(markup):
    found = read(capture(markup))
    assert isinstance(found, Page)
    assert (found.kind, len(found.articles)) == (PageKind.ARTICLE, 1)
