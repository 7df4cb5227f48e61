"""WARC files: read by others, written by one process each, and put right after a kill or a torn write."""

import errno
import gzip
import os
from contextlib import closing
from dataclasses import replace
from io import FileIO
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.recordloader import ArcWarcRecord

from copytaster.adapters.captures.files import open_for_writing
from copytaster.adapters.captures.store import WarcStore
from copytaster.adapters.memory import MemoryCaptureIndex
from copytaster.errors import StoreError
from copytaster.model.capture import Capture, CaptureOnFile

from .samples import NOON
from .test_captures import capture


class FullIndex(MemoryCaptureIndex):
    """An index whose record fails just after the bytes were written: what a kill at that moment leaves behind."""

    def add(self, capture: CaptureOnFile) -> None:
        raise StoreError(f"No room to note {capture.id}")


class FullDisk(FileIO):
    """A file on a disk with room for five more bytes."""

    def write(self, data: object) -> int:
        assert isinstance(data, memoryview)
        if len(data) <= len(b"not fit"):
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(data[:5])


def page(number: int) -> Capture:
    return capture(f"https://courier.example/{number}", body=f"<p>Page {number}</p>".encode() * 50)


def store(folder: Path, index: MemoryCaptureIndex, **options: int) -> WarcStore:
    return WarcStore(folder, index, now=lambda: NOON, **options)


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.warc.gz"))


def records(path: Path) -> list[tuple[ArcWarcRecord, bytes]]:
    with path.open("rb") as file:
        return [(record, record.content_stream().read()) for record in ArchiveIterator(file, check_digests="raise")]


# --- what others read -----------------------------------------------------------------------------------


def test_a_web_page_is_a_response_that_other_programs_can_read(tmp_path: Path) -> None:
    headers = (("Content-Type", "text/html"), ("Content-Encoding", "gzip"), ("X-Title", "Fähre\r\nEvil: yes"))
    with closing(store(tmp_path, MemoryCaptureIndex())) as captures:
        captures.keep(replace(page(1), headers=headers))
    [(record, body)] = records(files(tmp_path)[0])
    assert (record.rec_type, record.format, record.rec_headers.protocol) == ("response", "warc", "WARC/1.1")
    assert record.rec_headers["WARC-Target-URI"] == "https://courier.example/1"
    assert record.rec_headers["WARC-Date"] == "2026-11-22T12:00:00.000000Z"
    assert record.http_headers.get_statuscode() == "200"
    assert record.http_headers["X-Archive-Orig-Content-Encoding"] == "gzip"
    assert record.http_headers["Evil"] is None
    assert body == page(1).body


def test_a_file_is_a_resource_whose_capture_time_may_be_unknown(tmp_path: Path) -> None:
    with closing(store(tmp_path, MemoryCaptureIndex())) as captures:
        captures.keep(capture("file:///news/ferry.html", at=None))
        captures.keep(replace(capture("file:///news/ferry", at=None), headers=()))
    [(named, body), (nameless, _)] = records(files(tmp_path)[0])
    assert (named.rec_type, named.rec_headers["Copytaster-Capture-Time"]) == ("resource", "unknown")
    assert named.rec_headers["Content-Type"] == "text/html; charset=utf-8"
    assert nameless.rec_headers["Content-Type"] == "application/octet-stream"
    assert body == capture().body


def test_each_record_is_a_gzip_member_of_its_own(tmp_path: Path) -> None:
    index = MemoryCaptureIndex()
    with closing(store(tmp_path, index)) as captures:
        notes = [captures.keep(page(number)) for number in range(3)]
    data = files(tmp_path)[0].read_bytes()
    assert [note.end for note in notes] == [*(note.offset for note in notes[1:]), len(data)]
    for note in notes:
        assert gzip.decompress(data[note.offset : note.end]).startswith(b"WARC/1.1")


# --- which file -----------------------------------------------------------------------------------------


def test_a_file_is_continued_by_the_next_store(tmp_path: Path) -> None:
    index = MemoryCaptureIndex()
    for number in range(3):
        with closing(store(tmp_path, index)) as captures:
            captures.keep(page(number))
    assert [path.name for path in files(tmp_path)] == ["copytaster-20261122120000-0.warc.gz"]
    assert len(records(files(tmp_path)[0])) == 3


def test_two_stores_at_once_write_to_files_of_their_own(tmp_path: Path) -> None:
    index = MemoryCaptureIndex()
    with closing(store(tmp_path, index)) as first, closing(store(tmp_path, index)) as second:
        for number in range(4):
            (first if number % 2 else second).keep(page(number))
        assert {first.find(page(number).id) for number in range(4)} == {page(number) for number in range(4)}
    assert [len(records(path)) for path in files(tmp_path)] == [2, 2]


def test_a_full_file_is_followed_by_another(tmp_path: Path) -> None:
    index = MemoryCaptureIndex()
    with closing(store(tmp_path, index, max_bytes=800)) as captures:
        for number in range(5):
            captures.keep(page(number))
        assert all(captures.find(page(number).id) == page(number) for number in range(5))
    assert len(files(tmp_path)) > 1
    assert sum(len(records(path)) for path in files(tmp_path)) == 5


# --- after a kill ---------------------------------------------------------------------------------------


def test_a_record_written_but_not_noted_is_noted_by_the_next_store(tmp_path: Path) -> None:
    with closing(store(tmp_path, FullIndex())) as captures, pytest.raises(StoreError, match="No room"):
        captures.keep(page(1))
    index = MemoryCaptureIndex()
    with closing(store(tmp_path, index)) as captures:
        captures.keep(page(2))
        assert captures.find(page(1).id) == page(1)
        assert captures.keep(page(1)) == index.get(page(1).id)
    assert len(records(files(tmp_path)[0])) == 2


@pytest.mark.parametrize("torn", [1, 3, 60, -1])
def test_a_torn_record_is_cut_off_and_nothing_noted_is_lost(tmp_path: Path, torn: int) -> None:
    index = MemoryCaptureIndex()
    with closing(store(tmp_path, index)) as captures:
        captures.keep(page(1))
        note = captures.keep(page(2))
    path = files(tmp_path)[0]
    tail = path.read_bytes()[note.offset : note.end][:torn]
    path.write_bytes(path.read_bytes() + tail)
    with closing(store(tmp_path, index)) as captures:
        captures.keep(page(3))
        assert [captures.find(page(number).id) for number in (1, 2, 3)] == [page(1), page(2), page(3)]
    assert [body for _, body in records(path)] == [page(1).body, page(2).body, page(3).body]


def test_a_lost_index_is_made_again_from_the_files_past_what_is_damaged(tmp_path: Path) -> None:
    with closing(store(tmp_path, MemoryCaptureIndex())) as captures:
        notes = [captures.keep(page(number)) for number in range(4)]
    path = files(tmp_path)[0]
    data = bytearray(path.read_bytes())
    data[notes[1].offset + 200] ^= 0xFF
    path.write_bytes(data)
    index = MemoryCaptureIndex()
    with closing(store(tmp_path, index)) as captures:
        captures.keep(page(9))
        assert [captures.find(page(number).id) for number in (0, 2, 3)] == [page(0), page(2), page(3)]
        assert index.get(page(2).id) == notes[2]
        assert captures.about(page(1).id) is None
    assert path.read_bytes().startswith(bytes(data)), "no byte of a damaged file is thrown away"


def test_a_record_whose_digest_is_wrong_is_not_noted_as_a_capture(tmp_path: Path) -> None:
    with closing(store(tmp_path, MemoryCaptureIndex())) as captures:
        captures.keep(page(1))
    path = files(tmp_path)[0]
    path.write_bytes(gzip.compress(gzip.decompress(path.read_bytes()).replace(b"Page", b"Pago")))
    index = MemoryCaptureIndex()
    with closing(store(tmp_path, index)) as captures:
        captures.keep(page(2))
    assert [note.id for note in index.every()] == [page(2).id]


def test_records_of_other_programs_are_left_where_they_are(tmp_path: Path) -> None:
    foreign = gzip.compress(b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n")
    path = tmp_path / "copytaster-20200101000000-0.warc.gz"
    path.write_bytes(foreign)
    index = MemoryCaptureIndex()
    with closing(store(tmp_path, index)) as captures:
        captures.keep(page(1))
        assert captures.find(page(1).id) == page(1)
    assert path.read_bytes().startswith(foreign)


def test_a_file_shorter_than_its_notes_is_left_for_a_backup_to_mend(tmp_path: Path) -> None:
    index = MemoryCaptureIndex()
    with closing(store(tmp_path, index)) as captures:
        note = captures.keep(page(1))
    path = files(tmp_path)[0]
    path.write_bytes(path.read_bytes()[: note.end - 5])
    with closing(store(tmp_path, index)) as captures:
        captures.keep(page(2))
        with pytest.raises(StoreError, match=r"damaged.*its end is missing.*backup"):
            captures.find(page(1).id)
    assert path.stat().st_size == note.end - 5
    assert len(files(tmp_path)) == 2


# --- what goes wrong ------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", [0, 30, 150, -3])
def test_a_damaged_capture_is_said_to_be_damaged(tmp_path: Path, place: int) -> None:
    index = MemoryCaptureIndex()
    with closing(store(tmp_path, index)) as captures:
        captures.keep(page(1))
        path = files(tmp_path)[0]
        data = bytearray(path.read_bytes())
        data[place] ^= 0xFF
        path.write_bytes(data)
        with pytest.raises(StoreError, match="damaged") as caught:
            captures.find(page(1).id)
        assert "backup" in caught.value.hint


def test_another_record_at_the_noted_place_is_not_passed_off_as_the_capture(tmp_path: Path) -> None:
    index = MemoryCaptureIndex()
    with closing(store(tmp_path, index)) as captures:
        note = captures.keep(page(1))
        index.add(replace(note, id=page(2).id))
        with pytest.raises(StoreError, match="another record"):
            captures.find(page(2).id)


def test_a_missing_file_is_named_with_what_to_do(tmp_path: Path) -> None:
    with closing(store(tmp_path, MemoryCaptureIndex())) as captures:
        captures.keep(page(1))
        files(tmp_path)[0].unlink()
        with pytest.raises(StoreError, match=r"copytaster-20261122120000-0\.warc\.gz is missing.*backup"):
            captures.find(page(1).id)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "captures").write_text("a file where the folder should be")
    captures = store(tmp_path / "captures", MemoryCaptureIndex())
    with pytest.raises(StoreError, match=r"courier\.example/1 could not be written to .*captures"):
        captures.keep(page(1))


def test_a_full_disk_is_said_to_be_full_and_leaves_nothing_half_written(tmp_path: Path) -> None:
    index = MemoryCaptureIndex()
    file = open_for_writing(tmp_path, index, now=NOON, max_bytes=1_000)
    file.append(b"whole")
    with file.handle as handle:
        file.handle = FullDisk(os.dup(handle.fileno()), "r+b")
    with pytest.raises(OSError, match="No space"):
        file.append(b"does not fit")
    assert files(tmp_path)[0].read_bytes() == b"whole"
    assert file.size == len(b"whole")
    file.close()
