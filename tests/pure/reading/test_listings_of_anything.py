"""Whatever bytes a source brings, they are read or refused with a reason, and nothing else happens."""

from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.errors import UnreadableCopyError
from copytaster.model.source import SourceKind
from copytaster.reading.feeds.listings import read_listing, recognised
from copytaster.reading.feeds.opml import read_opml

ADDRESS = "https://sund.example/x"
PIECES = (
    *("<urlset>", "<url>", "<loc>", "https://sund.example/2026/11/22/a-long-story", "</loc>", "</url>", "</urlset>"),
    *(
        "<rss>",
        "<channel>",
        "<item>",
        "<guid>",
        "1",
        "</guid>",
        "<title>",
        "Second ferry had cracked doors",
        "</title>",
    ),
    *("<html><body>", "<h3>", "<a href='/a-b-c-d'>", "<a href='http://[x'>", "</a>", "</h3>", "<nav>", "&#0;", "&x;"),
    *(
        "<opml><body>",
        "<outline text='x' xmlUrl='//'>",
        "</outline>",
        "<!DOCTYPE a [",
        "]>",
        "\x1f\x8b",
        "\0",
        "{",
        "]",
    ),
    *(
        '{"version":"https://jsonfeed.org/version/1","items":[',
        '{"id":1,"url":7,"title":[]}',
        "http://a.example/\n",
        "é\udcff",
    ),
)
BODIES = st.one_of(
    st.binary(max_size=300),
    st.lists(st.sampled_from(PIECES), max_size=40).map(lambda parts: "".join(parts).encode("utf-8", "surrogatepass")),
)


@settings(max_examples=300, deadline=None)
@given(
    BODIES, st.sampled_from([*SourceKind, None]), st.sampled_from(["", "text/html", "application/xml", "text/plain"])
)
def test_any_bytes_are_read_or_refused(body: bytes, kind: SourceKind | None, content_type: str):
    try:
        feed = read_listing(kind, body, content_type, ADDRESS) if kind else recognised(body, content_type, ADDRESS)
    except UnreadableCopyError:
        return
    keys = [entry.key for entry in (*feed.entries, *feed.doubtful)]
    assert len(set(keys)) == len(keys)
    assert all((entry.address or "http:").startswith("http") for entry in feed.entries)


@settings(max_examples=100, deadline=None)
@given(BODIES)
def test_any_bytes_are_subscriptions_or_refused(body: bytes):
    try:
        found = read_opml(body, "x.opml")
    except UnreadableCopyError:
        return
    assert all(one.address for one in found)
