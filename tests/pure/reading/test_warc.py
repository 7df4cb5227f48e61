import contextlib
import gzip
import io
import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.errors import UnreadableCopyError
from copytaster.model.ids import capture_id
from copytaster.reading.warc import captures

from .captured import page

BODY = page().encode()
AT = datetime(2026, 5, 6, 12, 0, tzinfo=UTC)


def record(kind, payload, content_type, address="https://n.example/a"):
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2026-05-06T12:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
        f"Content-Type: {content_type}\r\nContent-Length: {len(payload)}\r\n\r\n"
    )
    return head.encode() + payload + b"\r\n\r\n"


def response(body=BODY, status="200 OK", headers="Content-Type: text/html; charset=utf-8\r\n", **fields):
    payload = f"HTTP/1.1 {status}\r\n{headers}\r\n".encode() + body
    return record("response", payload, "application/http; msgtype=response", **fields)


def read(raw, name="a.warc"):
    return list(captures(io.BytesIO(raw), name))


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_responses_become_captures(pack):
    first, second = read(pack(response()) + pack(response(address="https://n.example/b")))
    assert (first.address, second.address) == ("https://n.example/a", "https://n.example/b")
    assert (first.body, first.captured_at, first.status) == (BODY, AT, 200)
    assert first.header("content-type") == "text/html; charset=utf-8"
    assert first.id == capture_id("https://n.example/a", AT, BODY)


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        pytest.param("Content-Encoding: gzip\r\n", gzip.compress(BODY), id="gzip"),
        pytest.param("Transfer-Encoding: chunked\r\n", b"%x\r\n%s\r\n0\r\n\r\n" % (len(BODY), BODY), id="chunked"),
        pytest.param("Content-Encoding: gzip\r\n", BODY, id="undone by the crawler already"),
    ],
)
def test_encodings_of_the_way_are_undone(headers, body):
    (found,) = read(response(body, headers="Content-Type: text/html\r\n" + headers))
    assert found.body == BODY
    assert found.headers == (("Content-Type", "text/html"),)


def test_wet_and_resource_records():
    text = b"Council agrees to mend the old bridge\n"
    wet, resource = read(record("conversion", text, "text/plain") + record("resource", BODY, "text/html"))
    assert (wet.body, wet.header("content-type")) == (text, "text/plain")
    assert (resource.body, resource.header("content-type")) == (BODY, "text/html")


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(response(status="404 Not Found"), id="no success"),
        pytest.param(response(b"\x89PNG", headers="Content-Type: image/png\r\n"), id="a picture"),
        pytest.param(record("request", b"GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request"), id="a request"),
        pytest.param(record("warcinfo", b"software: x\r\n", "application/warc-fields"), id="about the file"),
    ],
)
def test_other_records_are_passed_over(other):
    assert [found.body for found in read(other + response())] == [BODY]


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_torn_file_gives_what_was_good_and_says_where_it_ends(pack):
    good = pack(response())
    torn = good + pack(response(address="https://n.example/b"))[:-200]
    stream = captures(io.BytesIO(torn), "torn.warc")
    assert next(stream).address == "https://n.example/a"
    with pytest.raises(UnreadableCopyError, match=r"torn.warc cannot be read beyond byte \d+") as caught:
        next(stream)
    assert len(good) - 4 <= int(re.findall(r"\d+", str(caught.value))[0]) <= len(good)


def three_records(pack):
    return [
        pack(record("warcinfo", b"software: x\r\n", "application/warc-fields")),
        pack(record("conversion", b"Ferry stops at noon\n", "text/plain")),
        pack(record("conversion", b"Ferry sails again\n", "text/plain", address="https://n.example/b")),
    ]


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_tear_at_any_byte_is_said_and_what_was_whole_before_is_kept(pack):
    parts = three_records(pack)
    whole = b"".join(parts)
    ends = {len(parts[0]): 0, len(parts[0]) + len(parts[1]): 1, len(whole): 2}
    for cut in range(1, len(whole)):
        kept, said = [], None
        try:
            kept.extend(captures(io.BytesIO(whole[:cut]), "torn.warc"))
        except UnreadableCopyError as error:
            said = str(error)
        least = max((pages for end, pages in ends.items() if end <= cut), default=0)
        assert (said is None) == (cut in ends), f"torn at byte {cut} of {len(whole)}: {said}"
        assert least <= len(kept) <= least + 1, f"torn at byte {cut}"


def test_a_damaged_member_is_said_and_nothing_is_printed(capsys):
    first, second, third = three_records(gzip.compress)
    stream = captures(io.BytesIO(first + second + third[:-8] + bytes(8)), "a.warc.gz")
    assert next(stream).body == b"Ferry stops at noon\n"
    with pytest.raises(UnreadableCopyError, match="cannot be read beyond byte"):
        next(stream)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("raw", [b"", b"not a web archive at all\n", BODY], ids=["empty", "text", "a page"])
def test_what_is_no_web_archive(raw):
    with pytest.raises(UnreadableCopyError, match="Is this a WARC file"):
        read(raw)


def test_an_old_arc_file_is_named_as_such():
    arc = (
        b"filedesc://old.arc 0.0.0.0 20060101000000 text/plain 73\n1 0 Archive\n"
        b"URL IP-address Archive-date Content-type Archive-length\n\n"
    )
    with pytest.raises(UnreadableCopyError, match="an old ARC file") as caught:
        read(arc, "old.arc")
    assert "warcio recompress old.arc" in str(caught.value)


def test_a_mistake_of_ours_does_not_look_like_a_torn_file():
    """A stream that is no stream fails as such, and is not taken for damage."""

    class Closed(io.BytesIO):
        def read(self, *_):
            raise AssertionError("read after it was put away")

        readline = read

    with pytest.raises(AssertionError, match="put away"):
        list(captures(Closed(response()), "a.warc"))


@pytest.mark.parametrize(
    ("notes", "at"),
    [
        pytest.param("{not json", AT, id="torn notes"),
        pytest.param("[1]", AT, id="no notes"),
        pytest.param('{"captured_at": 5, "headers": [1], "file_name": null}', AT, id="notes of other kinds"),
        pytest.param('{"captured_at": "2026-05-06T12:00:00.5+00:00"}', AT.replace(microsecond=500000), id="exactly"),
    ],
)
def test_notes_of_our_store_are_believed_where_they_can_be_read(notes, at):
    head, rest = response().split(b"\r\n", 1)
    (found,) = read(head + b"\r\nCopytaster-Capture: " + notes.encode() + b"\r\n" + rest)
    assert (found.address, found.captured_at, found.file_name) == ("https://n.example/a", at, "")
    assert found.header("content-type") == "text/html; charset=utf-8"


def test_a_file_of_unknown_time_keeps_its_name_and_needs_no_type():
    raw = record("resource", b"Ferry stops\n", "application/octet-stream", address="file:///news/a%20b.txt")
    (found,) = read(raw.replace(b"\r\nContent-Type", b"\r\nCopytaster-Capture-Time: unknown\r\nContent-Type", 1))
    assert (found.captured_at, found.file_name, found.headers) == (None, "a b.txt", ())


def test_damage_between_records_is_said(capsys):
    stream = captures(io.BytesIO(response() + b"stray words\r\n\r\n" + response()), "a.warc")
    with pytest.raises(UnreadableCopyError):
        list(stream)
    assert capsys.readouterr().err == ""


@settings(deadline=None, max_examples=50)
@given(st.binary(max_size=300), st.integers(0, 400))
def test_any_damage_gives_captures_or_unreadable(junk, cut):
    for raw in (junk, response()[:cut] + junk + response(), gzip.compress(response())[:cut] + junk):
        with contextlib.suppress(UnreadableCopyError):
            assert all(found.status == 200 for found in captures(io.BytesIO(raw), "a.warc"))
