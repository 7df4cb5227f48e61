"""Whatever happens to a file of the trade on its way, reading it gives a page or a reason, and never raises."""

from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.model.outcome import TurnedAway
from copytaster.model.page import Page
from copytaster.reading.pages import read
from tests.pure.reading.captured import capture

from .test_pdf import paper
from .trade_samples import (
    FIRST,
    as_json,
    mail,
    mhtml,
    news_item,
    news_message,
    ninjs_1,
    ninjs_3,
    nitf,
    package,
    picture_item,
    web_page,
)

WHOLE = [
    as_json(ninjs_1()),
    as_json([ninjs_3(), ninjs_1()]),
    nitf(),
    news_message(news_item(), picture_item(), package(("urn:x", "A song"))),
    mhtml(),
    mail(FIRST * 3, web_page()).as_bytes(),
    paper(),
]
PIECES = st.binary(max_size=12) | st.sampled_from(
    [b"<", b">", b"&", b"&a;", b'"', b"{", b"[", b"null", b"-1e999", b"\\ud800", b"\x00", b"\r\n\r\n", b"]]>",
     b"=?utf-8?b?%%?=", b"<!DOCTYPE", b"<![CDATA[", b"<nitf>", b"Content-Type: multipart/mixed\r\n", b"charset=rot13",
     b"endobj", b"stream\n", b"/Type"]
)  # fmt: skip


@st.composite
def mutated(draw):
    body = draw(st.sampled_from(WHOLE))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(body)))
        end = min(len(body), start + draw(st.integers(0, 40)))
        body = body[:start] + draw(PIECES) + body[end:]
    return body[: draw(st.integers(1, len(body)))] if draw(st.booleans()) and body else body


@settings(deadline=None, max_examples=100)
@given(mutated(), st.sampled_from(["", "text/html", "application/xml", "message/rfc822"]))
def test_mutations_are_read_or_turned_away(body, content_type):
    assert isinstance(read(capture(body, content_type)), Page | TurnedAway)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*ninjs_1(), *ninjs_3(), "name"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from([ninjs_1(), ninjs_3()]),
    st.dictionaries(st.sampled_from([*ninjs_1(), *ninjs_3()]), VALUES, max_size=5),
)
def test_ninjs_of_any_values_is_read_or_turned_away(item, changes):
    assert isinstance(read(capture(as_json({**item, **changes}))), Page | TurnedAway)
