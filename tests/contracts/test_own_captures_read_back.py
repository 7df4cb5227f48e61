"""Our own capture files are web archives like others: taken in again, every capture comes back as it was."""

from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.warcwriter import WARCWriter

from copytaster.adapters.captures.store import WarcStore
from copytaster.adapters.memory import MemoryCaptureIndex
from copytaster.model.capture import Capture
from copytaster.model.ids import capture_id
from copytaster.model.outcome import TurnedAway
from copytaster.reading.pages import read
from copytaster.reading.warc import captures as captures_in

from .samples import NOON

DUMP = b"Ferry stops at noon\n\nBy Ann Quill\n\nThe ferry stopped at noon on Friday and did not sail again all day.\n"
PAGE = b"<html><head><title>Ferry stops</title></head><body><p>The ferry stopped at noon.</p></body></html>"
LATER = NOON + timedelta(microseconds=123456)
ELSEWHERE = NOON.astimezone(timezone(timedelta(hours=9)))


def capture(address: str, body: bytes = PAGE, at: datetime | None = NOON, name: str = "", **headers: str) -> Capture:
    pairs = tuple((key.replace("_", "-"), value) for key, value in headers.items())
    return Capture(
        id=capture_id(address, at, body),
        address=address,
        captured_at=at,
        status=200,
        headers=pairs,
        body=body,
        file_name=name,
    )


KEPT = [
    pytest.param(capture("https://n.example/a", Content_Type="text/html"), id="fetched"),
    pytest.param(capture("https://n.example/a", at=LATER, Content_Type="text/html"), id="to the microsecond"),
    pytest.param(capture("https://n.example/a", at=ELSEWHERE, Content_Type="text/html"), id="in another zone"),
    pytest.param(capture("https://n.example/b", Content_Type="text/html", Content_Encoding="gzip"), id="unpacked"),
    pytest.param(capture("file:///news/a.html", at=None, name="a.html"), id="a file of unknown time"),
    pytest.param(capture("file:///news/a%20b.txt", DUMP, at=None, name="a b.txt"), id="a text dump"),
    pytest.param(capture("file:///news/a.txt", DUMP, name="a.txt"), id="a file of a known time"),
    pytest.param(capture("file:///news/dump", DUMP, at=None, name="dump"), id="a file without an ending"),
]


def keep(folder: Path, *kept: Capture) -> Path:
    with closing(WarcStore(folder, MemoryCaptureIndex(), now=lambda: NOON)) as store:
        for each in kept:
            store.keep(each)
    [path] = folder.glob("*.warc.gz")
    return path


def read_back(path: Path) -> list[Capture]:
    back: list[Capture] = []
    read_before: dict[str, bytes] = {}
    with path.open("rb") as stream:
        for capture in captures_in(stream, path.name, read_before.get):
            read_before[capture.id] = capture.body
            back.append(capture)
    return back


@pytest.mark.parametrize("kept", KEPT)
def test_a_capture_comes_back_as_it_was(kept: Capture, tmp_path: Path) -> None:
    assert read_back(keep(tmp_path, kept)) == [kept]


def test_whatever_kept_them_they_read_alike(tmp_path: Path) -> None:
    kept = [parameter.values[0] for parameter in KEPT]
    assert all(isinstance(each, Capture) for each in kept)
    back = read_back(keep(tmp_path, *kept))
    assert [read(each) for each in back] == [read(each) for each in kept]
    assert not any(isinstance(read(each), TurnedAway) for each in back if each.file_name.endswith(".txt"))


def test_without_our_own_notes_the_standard_fields_tell_time_and_name(tmp_path: Path) -> None:
    first = capture("file:///news/a%20b.txt", DUMP, at=None, name="a b.txt")
    second = capture("https://n.example/a", Content_Type="text/html")
    path, bare = keep(tmp_path / "kept", first, second), tmp_path / "bare.warc.gz"
    with path.open("rb") as stream, bare.open("wb") as out:
        writer = WARCWriter(out, gzip=True)
        for record in ArchiveIterator(stream):
            record.rec_headers.remove_header("Copytaster-Capture")
            writer.write_record(record)
    assert read_back(bare) == [first, second]


def test_the_source_stays_behind_for_the_other_house_may_not_have_it(tmp_path: Path) -> None:
    kept = replace(capture("https://n.example/a", Content_Type="text/html"), source="feed")
    assert read_back(keep(tmp_path, kept)) == [replace(kept, source=None)]
