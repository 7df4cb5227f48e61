"""Who wrote a page's article, where pages name their writers in other ways than one."""

import pytest

from .captured import page
from .html_samples import article, ld, where

HOUSE = "<meta property='og:site_name' content='Harbour Times'>"


@pytest.mark.parametrize(
    ("head", "before", "names", "place"),
    [
        pytest.param(
            HOUSE + ld(author={"@type": "Person", "name": "Harbour Times"}),
            "<p>by Harbour Times</p><p><strong>Ann Quill/Tom Reed</strong></p>",
            ("Ann Quill", "Tom Reed"),
            "text",
            id="in bold below the house",
        ),
        pytest.param(
            "", "<ul><li>Von: Ann QUILL, Tom REED</li></ul>", ("Ann QUILL", "Tom REED"), "text", id="with a colon"
        ),
        pytest.param("", "<div><a href='/authors/ann-quill'>Ann Quill</a></div>", ("Ann Quill",), "html", id="linked"),
        pytest.param("", "<p class='byline'>5 min read</p>", (), None, id="a byline that holds no name"),
        pytest.param("", "<p class='author'>Powered by</p>", (), None, id="nor this"),
        pytest.param(
            ld(author={"@type": "Organization", "name": "Harbour Times"}),
            "<p class='byline'>By Ann Quill</p>",
            ("Ann Quill",),
            "html",
            id="an organisation comes last",
        ),
        pytest.param(
            ld(author="Quill"),
            "<p class='byline'>By Ann Quill</p>",
            ("Ann Quill",),
            "html",
            id="a full name before a half",
        ),
        pytest.param(
            ld(author="AP"),
            "<p class='byline'>By Ann Quill</p>",
            ("Ann Quill",),
            "html",
            id="a person before an agency",
        ),
        pytest.param(
            ld(author=["Ann Quill", "AP"]), "", ("Ann Quill", "AP"), "json-ld", id="an agency beside a person"
        ),
        pytest.param(
            HOUSE + ld(author={"@type": "Organization", "name": "dpa"}) + "<meta name='byl' content='Harbour Times'>",
            "",
            ("dpa",),
            "json-ld",
            id="an agency before the house",
        ),
        pytest.param(
            ld(author="Harbour Times Staff"), "", ("Harbour Times Staff",), "json-ld", id="the staff where nobody else"
        ),
        pytest.param(ld(author="Ann Quill, MD, MPH"), "", ("Ann Quill",), "json-ld", id="without degrees"),
        pytest.param(
            ld(author="Md Quill Rahman"), "", ("Md Quill Rahman",), "json-ld", id="a first name like a degree"
        ),
        pytest.param(
            HOUSE + ld(author="Timeson Harbourne"), "", ("Timeson Harbourne",), "json-ld", id="a name like the house's"
        ),
        pytest.param(
            "", "<div data-component='byline'>Ann Quill, Tom Reed</div>", ("Ann Quill", "Tom Reed"), "html", id="a part"
        ),
        pytest.param(
            "", "<table><tr><td><i>Text: Ann Quill</i></td></tr></table>", ("Ann Quill",), "text", id="labelled"
        ),
        pytest.param("", "<p>Text Ann Quill before you come</p>", (), None, id="not labelled"),
        pytest.param(
            "",
            f"{'<p>Timber came by boat on that day, as it had for years.</p>' * 14}"
            "<p><small>This entry was posted by Ann Quill on 4 May 2026 and is filed under Town.</small></p>",
            ("Ann Quill",),
            "text",
            id="posted by",
        ),
        pytest.param(
            "", "<p class='byline'>Ann Quill 4 May 2026, 08:30</p>", ("Ann Quill",), "html", id="with the day"
        ),
        pytest.param("", "<p class='byline'>By Ann Quill 5 min read</p>", ("Ann Quill",), "html", id="with its length"),
    ],
)
def test_bylines_wherever_they_stand(head, before, names, place):
    found = article(page(head=head, before=before))
    assert (found.bylines, where(found).get("bylines")) == (names, place)
