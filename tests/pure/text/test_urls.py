import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.text.urls import canonical_url, host, site


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        pytest.param("https://n.example/a?utm_source=x&id=7", "https://n.example/a?id=7", id="drops trackers"),
        pytest.param("https://n.example/a?fbclid=1&gclid=2", "https://n.example/a", id="drops an emptied query"),
        pytest.param("https://N.Example:443/a#top", "https://n.example/a", id="drops fragment, port and capitals"),
        pytest.param("https://n.example/a?ref=rss", "https://n.example/a", id="drops ref where it names a channel"),
        pytest.param("https://n.example/a?ref=41", "https://n.example/a?ref=41", id="keeps ref where it may be a page"),
        pytest.param("https://n.example/a?b=2&a=1", "https://n.example/a?b=2&a=1", id="keeps the order"),
        pytest.param("https://n.example/ä b", "https://n.example/%C3%A4%20b", id="escapes"),
        pytest.param("https://n.example/a??", "https://n.example/a??", id="a question mark that is asked for"),
        pytest.param(" https://n.example/x/../a ", "https://n.example/a", id="resolves dots"),
        pytest.param("file:///tmp/a.html#x", "file:///tmp/a.html", id="keeps files"),
        pytest.param("mailto:jo@n.example", "", id="mail is no page"),
        pytest.param("javascript:void(0)", "", id="script is no page"),
        pytest.param("not an address", "", id="no address"),
        pytest.param("https://\ud800.example/", "", id="a lone surrogate"),
    ],
)
def test_canonical_url(address, expected):
    assert canonical_url(address) == expected


def test_relative_addresses_are_resolved_against_a_base():
    assert canonical_url("../b?utm_medium=rss", "https://n.example/x/y/") == "https://n.example/x/b"


@given(st.text(max_size=60), st.text(max_size=30))
def test_canonical_url_applied_twice_changes_nothing(path, query):
    once = canonical_url(f"https://n.example/{path}?{query}")
    assert canonical_url(once) == once


@given(st.text())
def test_any_text_has_a_canonical_url_host_and_site(text):
    for function in (canonical_url, host, site):
        assert isinstance(function(text), str)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        pytest.param("https://www.news.paper.co.uk/a", "paper.co.uk", id="a suffix of two labels"),
        pytest.param("https://harbour.blogspot.com/", "harbour.blogspot.com", id="a blog under a shared host"),
        pytest.param("https://www.harbour-times.example/a", "harbour-times.example", id="an ending not on the list"),
        pytest.param("http://127.0.0.1:8000/", "127.0.0.1", id="a number"),
        pytest.param("http://[::1]/", "::1", id="a number of six"),
        pytest.param("http://localhost/x", "localhost", id="a bare host"),
        pytest.param("file:///a.html", "", id="a file"),
    ],
)
def test_site(address, expected):
    assert site(address) == expected
