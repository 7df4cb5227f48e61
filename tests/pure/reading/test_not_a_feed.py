"""What a server sends in the place of a feed is named."""

import pytest

from copytaster.errors import UnreadableCopyError
from copytaster.reading.feeds.not_a_feed import answered_with
from copytaster.reading.feeds.reader import read

ADDRESS = "https://courier.example/feed"
STORY = "<p>The ferry to Hollin sailed again on Monday, and the harbour board met in the afternoon.</p>"


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head><title>Averell Courier</title>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("html", "address", "said"),
    [
        pytest.param(page(STORY * 9), ADDRESS, "feed is a web page", id="a page of news"),
        pytest.param(page(STORY), "https://consent.courier.example/?to=feed", "answers with a consent wall", id="host"),
        pytest.param(page(STORY), "https://courier.example/privacygate?x=1", "answers with a consent wall", id="path"),
        pytest.param(
            page("<h1>We value your privacy</h1><p>We use cookies. Accept all</p>", "<script src=/didomi.js></script>"),
            ADDRESS,
            "answers with a consent wall",
            id="a script for consent, and little more",
        ),
        pytest.param(
            page("<p>Mit Ihrer Einwilligung setzen wir Cookies. Alle akzeptieren? Sie können der Zustimmung …</p>"),
            ADDRESS,
            "answers with a consent wall",
            id="its words alone",
        ),
        pytest.param(
            page(STORY * 90 + "<p>We use cookies. Accept all cookies?</p>", "<script src=/onetrust.js></script>"),
            ADDRESS,
            "feed is a web page",
            id="a page of news with a banner",
        ),
        pytest.param(
            page("<p>Checking your browser before you come in.</p>"),
            ADDRESS,
            "answers with a puzzle for people",
            id="puzzle",
        ),
        pytest.param(page("<form><input name=p type='password'></form>"), ADDRESS, "answers with a login", id="login"),
    ],
)
def test_what_a_server_answers_with(html: str, address: str, said: str) -> None:
    assert answered_with(html, address) == said


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        pytest.param(page(STORY).encode(), "text/html", "feed is a web page", id="a web page"),
        pytest.param(b"", "", "feed is empty", id="nothing"),
        pytest.param(b"%PDF-1.7 ...", "application/pdf", "feed is a PDF file", id="a PDF"),
    ],
)
def test_what_is_no_feed_says_what_it_is(body: bytes, kind: str, said: str) -> None:
    with pytest.raises(UnreadableCopyError) as caught:
        read(body, kind, ADDRESS)
    assert caught.value.state == said
