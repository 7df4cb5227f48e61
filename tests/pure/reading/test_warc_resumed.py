"""A web archive can be gone on with behind each of its records, and gives what was left, no more and no less."""

import gzip
import io

import pytest

from copytaster.errors import UnreadableCopyError
from copytaster.reading.warc import captures, located

from .captured import page
from .test_warc import record, response

INFO = record("warcinfo", b"software: ours\r\n", "application/warc-fields", address="")
PAGES = [response(page().encode(), address=f"https://n.example/{number}") for number in range(4)]
PACKS = pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])


def archive(pack):
    return b"".join(pack(one) for one in (INFO, PAGES[0], INFO, PAGES[1], PAGES[2], PAGES[3]))


def left(raw, begin):
    stream = io.BytesIO(raw)
    stream.seek(begin)
    return [capture.address for capture, _ in located(stream, "a.warc", resumed=True)]


@PACKS
def test_what_is_left_behind_each_record_is_what_comes_after_it(pack):
    raw = archive(pack)
    found = list(located(io.BytesIO(raw), "a.warc"))
    addresses = [capture.address for capture, _ in found]
    assert addresses == [capture.address for capture in captures(io.BytesIO(raw), "a.warc")]
    for place, (_, end) in enumerate(found, start=1):
        assert left(raw, end) == addresses[place:]


@PACKS
def test_a_torn_end_is_torn_also_when_gone_on_with(pack):
    raw = archive(pack)
    ends = [end for _, end in located(io.BytesIO(raw), "a.warc")]
    with pytest.raises(UnreadableCopyError, match="torn"):
        left(raw[: ends[3] - 20], ends[2])


@PACKS
def test_where_no_record_begins_the_file_has_changed(pack):
    raw = archive(pack)
    with pytest.raises(UnreadableCopyError):
        left(raw, len(raw) // 2 + 1)
