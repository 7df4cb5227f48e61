"""Captures of one address over time: found by address and time, and bytes that came before are kept once."""

import os
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.recordloader import ArcWarcRecord

from copytaster.adapters.captures.store import WarcStore
from copytaster.adapters.memory import MemoryCaptureIndex, MemoryCaptures, MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.errors import StoreError
from copytaster.model.capture import Capture
from copytaster.ports import CaptureStore

from .samples import HOUR, NOON
from .test_captures import capture

PAGE = b"<p>The ferry sailed at noon.</p>" * 100
ASKED = (("Host", "courier.example"), ("User-Agent", "Copytaster/0 (+desk@courier.example)"))


def at(hours: int, body: bytes = PAGE, **changed: object) -> Capture:
    return replace(capture(body=body, at=NOON + hours * HOUR), **changed)  # type: ignore[arg-type]


def filled(folder: Path, *kept: Capture) -> MemoryCaptureIndex:
    index = MemoryCaptureIndex()
    with closing(WarcStore(folder, index, now=lambda: NOON)) as store:
        for one in kept:
            store.keep(one)
    return index


def records(folder: Path) -> list[ArcWarcRecord]:
    [path] = folder.glob("*.warc.gz")
    found = []
    with path.open("rb") as file:
        for record in ArchiveIterator(file, check_digests="raise"):
            record.content_stream().read()
            found.append(record)
    return found


@pytest.fixture(params=["memory", "warc"])
def store(request: pytest.FixtureRequest, record: Record | MemoryRecord, tmp_path: Path) -> CaptureStore:
    if request.param == "memory":
        return MemoryCaptures(record.capture_index, now=lambda: NOON)
    return WarcStore(tmp_path / "captures", record.capture_index, now=lambda: NOON)


def test_captures_of_an_address_are_found_newest_first_and_by_time(store: CaptureStore) -> None:
    with closing(store):
        kept = [at(hours, b"%d" % hours) for hours in (3, 1, 2)]
        for one in (*kept, capture("https://courier.example/other")):
            store.keep(one)
        found = store.of_address(kept[0].address, 9)
        assert [one.at for one in found] == [NOON + hours * HOUR for hours in (3, 2, 1)]
        assert [one.at for one in store.of_address(kept[0].address, 1, until=NOON + 2 * HOUR)] == [NOON + 2 * HOUR]
        assert store.of_address("https://courier.example/nothing", 9) == ()


def test_a_capture_of_an_unknown_time_counts_from_when_it_was_kept(store: CaptureStore) -> None:
    with closing(store):
        store.keep(replace(capture(at=None)))
        assert [one.at for one in store.of_address(capture().address, 9)] == [NOON]


def test_the_same_bytes_have_the_same_digest_and_others_another(store: CaptureStore) -> None:
    with closing(store):
        first, second, third = (store.keep(at(hours, body)) for hours, body in ((1, PAGE), (2, PAGE), (3, b"new")))
        assert first.digest == second.digest != third.digest
        assert first.digest.startswith("sha1:")


@pytest.mark.parametrize(
    ("others", "kinds"),
    [
        pytest.param([at(2)], ["response", "revisit"], id="unchanged"),
        pytest.param([at(2), at(3)], ["response", "revisit", "revisit"], id="unchanged twice"),
        pytest.param([at(2, b"new"), at(3)], ["response", "response", "revisit"], id="as before a change"),
        pytest.param([at(2, address="https://courier.example/b")], ["response", "response"], id="another address"),
        pytest.param([at(2, b""), at(3, b"")], ["response"] * 3, id="without bytes"),
    ],
)
def test_bytes_that_came_before_are_kept_as_a_revisit(others: list[Capture], kinds: list[str], tmp_path: Path) -> None:
    others = [replace(one, id=f"{number}") for number, one in enumerate(others)]  # type: ignore[arg-type]
    index = filled(tmp_path, at(1), *others)
    assert [record.rec_type for record in records(tmp_path)] == kinds
    with closing(WarcStore(tmp_path, index)) as store:
        assert [store.find(one.id) for one in (at(1), *others)] == [at(1), *others]


def test_a_revisit_says_whose_bytes_it_has_and_what_the_server_said_this_time(tmp_path: Path) -> None:
    filled(tmp_path, at(1), at(2, headers=(("Content-Type", "text/html"), ("X-Served", "second"))))
    first, second = records(tmp_path)
    assert second.rec_headers["WARC-Profile"].endswith("/revisit/identical-payload-digest")
    assert second.rec_headers["WARC-Refers-To"] == first.rec_headers["WARC-Record-ID"]
    assert second.rec_headers["WARC-Refers-To-Date"] == first.rec_headers["WARC-Date"]
    assert second.rec_headers["WARC-Payload-Digest"] == first.rec_headers["WARC-Payload-Digest"]
    assert second.http_headers["X-Served"] == "second"


def test_a_digest_alone_proves_nothing(tmp_path: Path) -> None:
    index = filled(tmp_path, at(1))
    index.add(replace(index.of_address(at(1).address, 1)[0], id="x", address="https://courier.example/forged"))  # type: ignore[arg-type]
    with closing(WarcStore(tmp_path, index)) as store:
        store.keep(at(2, address="https://courier.example/forged"))
        assert store.find(at(2).id).body == PAGE


def test_where_the_first_file_is_gone_the_bytes_are_kept_anew(tmp_path: Path) -> None:
    index = filled(tmp_path, at(1))
    next(iter(tmp_path.glob("*.warc.gz"))).unlink()
    with closing(WarcStore(tmp_path, index)) as store:
        store.keep(at(2))
        assert store.find(at(2).id) == at(2)


def test_a_revisit_whose_first_record_is_gone_names_it(tmp_path: Path) -> None:
    index = MemoryCaptureIndex()
    folder = tmp_path / "all"
    with closing(WarcStore(folder, index, now=lambda: NOON, max_bytes=1)) as store:
        store.keep(at(1))
        store.keep(at(2))
        min(folder.glob("*.warc.gz")).unlink()
        with pytest.raises(StoreError, match="missing"):
            store.find(at(2).id)


def test_what_was_asked_stands_beside_the_answer_and_is_no_capture(tmp_path: Path) -> None:
    address = "https://courier.example/ferry?page=2"
    index = filled(tmp_path, at(1, address=address, request=ASKED), at(2, address=address, request=ASKED))
    answer, asked, again, _ = records(tmp_path)
    assert (answer.rec_type, asked.rec_type, again.rec_type) == ("response", "request", "revisit")
    assert asked.rec_headers["WARC-Concurrent-To"] == answer.rec_headers["WARC-Record-ID"]
    assert asked.rec_headers["WARC-Target-URI"] == address
    assert (asked.http_headers.protocol, asked.http_headers.statusline) == ("GET", "/ferry?page=2 HTTP/1.1")
    assert asked.http_headers["User-Agent"] == dict(ASKED)["User-Agent"]
    lost = MemoryCaptureIndex()
    with closing(WarcStore(tmp_path, lost, now=lambda: NOON)) as store:
        store.keep(at(3, b"new"))
        assert [lost.get(one.id) for one in index.every()] == list(index.every())
        assert store.find(at(1).id).request == ()


def test_the_answer_that_nothing_changed_is_a_revisit_without_bytes(tmp_path: Path) -> None:
    unchanged = at(2, b"", status=304, headers=(("ETag", '"v1"'),))
    index = filled(tmp_path, at(1), unchanged)
    assert records(tmp_path)[1].rec_headers["WARC-Profile"].endswith("/revisit/server-not-modified")
    with closing(WarcStore(tmp_path, index)) as store:
        assert store.find(unchanged.id) == unchanged


def test_a_lost_index_knows_revisits_again(tmp_path: Path) -> None:
    filled(tmp_path, at(1), at(2))
    index = MemoryCaptureIndex()
    with closing(WarcStore(tmp_path, index, now=lambda: NOON)) as store:
        store.keep(at(3, b"new"))
        assert store.find(at(2).id) == at(2)


def test_the_checker_of_warcio_accepts_our_files(tmp_path: Path) -> None:
    odd = (("Content-Type", "text/html"), ("Content-Encoding", "gzip"), ("X-Title", "Fähre \udce4 渡輪\r\n two"))
    filled(
        tmp_path,
        at(1, request=ASKED),
        at(2, request=ASKED),
        at(3, b"", status=301, headers=(("Location", "/new"),)),
        at(4, b"gone", status=410, headers=odd),
        at(5, b"", status=304, headers=(("ETag", '"v1"'),)),
        capture("file:///news/ferry%20b.html", at=None),
        capture("https://courier.example/bytes", bytes(range(256)) * 300),
    )
    [path] = tmp_path.glob("*.warc.gz")
    checker = [sys.executable, "-c", "from warcio.cli import main; main()", "check", "-v", str(path)]
    said = subprocess.run(checker, capture_output=True, text=True, check=False, env=dict(os.environ))
    assert said.returncode == 0, said.stdout
    assert "digest pass" in said.stdout
    assert "digest fail" not in said.stdout
