"""OPML in and out, and texts with one address a line."""

from datetime import UTC, datetime

import pytest

from copytaster.errors import UnreadableCopyError
from copytaster.reading.feeds.address_lists import read_list
from copytaster.reading.feeds.opml import Subscription, read_opml, write_opml

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
FEED = "https://sund.example/feed"


def opml(body: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><body>{body}</body></opml>'.encode()


def outline(**attributes: str) -> str:
    return "<outline " + " ".join(f'{name}="{value}"' for name, value in attributes.items()) + "/>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(opml(outline(text="Sund", xmlUrl=FEED)), [("Sund", ())], id="text alone"),
        pytest.param(opml(outline(text="a", title="Sund", xmlUrl=FEED)), [("Sund", ())], id="a title goes before text"),
        pytest.param(opml(outline(text="Sund", xmlurl=FEED)), [("Sund", ())], id="small letters"),
        pytest.param(
            opml(outline(text="R &amp; D &#8211; &quot;x&quot;", xmlUrl=FEED)), [('R & D – "x"', ())], id="escaped"
        ),
        pytest.param(
            opml(f'<outline text="News"><outline text="Isles">{outline(text="Sund", xmlUrl=FEED)}</outline></outline>'),
            [("Sund", ("News", "Isles"))],
            id="folders in folders",
        ),
        pytest.param(opml(outline(text="Sund", xmlUrl="")), [], id="without an address"),
        pytest.param(opml(outline(text="Empty folder")), [], id="an empty folder"),
        pytest.param(opml(outline(text="Sund", xmlUrl=FEED))[:-14], [("Sund", ())], id="torn"),
        pytest.param(
            b"\xef\xbb\xbf\n" + opml(outline(text="Sund", xmlUrl=FEED)), [("Sund", ())], id="a mark before it"
        ),
        pytest.param(
            '<?xml version="1.0" encoding="windows-1252"?><opml><body><outline text="Étoile" xmlUrl="https://e/f"/>'
            "</body></opml>",
            [("Étoile", ())],
            id="another encoding",
        ),
        pytest.param(
            opml(f'<outline text="Sund" xmlUrl="{FEED}">{outline(text="Sport", xmlUrl=FEED + "2")}</outline>'),
            [("Sund", ()), ("Sport", ())],
            id="a feed below a feed",
        ),
    ],
)
def test_opml_as_readers_write_it(body: bytes | str, expected: list[tuple[str, tuple[str, ...]]]):
    raw = body.encode("cp1252") if isinstance(body, str) else body
    assert [(one.title, one.folders) for one in read_opml(raw, "feeds.opml")] == expected


def test_five_hundred_subscriptions_go_out_and_in_unchanged():
    given = tuple(
        Subscription(
            address=f"https://n{n}.example/feed?cat={n}&lang=en",
            title=f'Paper {n} "North" & <South> ’n’ 港\t{n}',
            site=f"https://n{n}.example/" if n % 3 else "",
            folders=(("News", f"Isle {n % 7} / east"), (), ("Sport",))[n % 3],
            kind=("rss", "sitemap", "page")[n % 5 % 3],
        )
        for n in range(500)
    )
    written = write_opml(given, title="Mine & <yours>", at=AT)
    again = read_opml(written.encode(), "mine.opml")
    assert sorted(again, key=lambda one: one.address) == sorted(given, key=lambda one: one.address)
    assert write_opml(again, title="Mine & <yours>", at=AT) == written


@pytest.mark.parametrize("body", [b"", b"<rss version='2.0'></rss>", b"<html><body>opml</body></html>"])
def test_what_is_no_opml_is_refused(body: bytes):
    with pytest.raises(UnreadableCopyError, match="is not OPML"):
        read_opml(body, "feeds.opml")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("https://a.example/1\nhttps://a.example/2\n", ["/1", "/2"], id="plain"),
        pytest.param(
            "\ufeff# ours\r\n\r\nhttps://a.example/1 # one\r\n<https://a.example/2>\r\n", ["/1", "/2"], id="remarks"
        ),
        pytest.param("https://a.example/1\thead line\nhttps://a.example/1#x\n", ["/1"], id="one twice"),
        pytest.param("https://a.example/1\nnot an address\nhttps://a.example/2", ["/1", "/2"], id="a stray line"),
    ],
)
def test_a_list_of_addresses(text: str, expected: list[str]):
    feed = read_list(text.encode(), "text/plain", "list.txt")
    assert [entry.address for entry in feed.entries] == [f"https://a.example{path}" for path in expected]


@pytest.mark.parametrize(
    "text", ["", "Hello\nworld\nhttps://a.example/1", "file:///etc/passwd\n/etc/hosts", "# only a remark"]
)
def test_what_is_no_list_is_refused(text: str):
    with pytest.raises(UnreadableCopyError, match="no list of addresses"):
        read_list(text.encode(), "text/plain", "list.txt")
