"""Captures: every one kept as it came, found again byte for byte, and noted where it lies."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.adapters.captures.store import WarcStore
from copytaster.adapters.memory import FixedClock, MemoryCaptures, MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.errors import NotOnFileError
from copytaster.model.capture import Capture, CaptureOnFile
from copytaster.model.ids import CaptureId, SourceId, capture_id
from copytaster.ports import CaptureStore

from .samples import HOUR, NOON

BODY = b"<html><p>The ferry sailed.</p>\r\n\r\n</html>"


def capture(address: str = "https://courier.example/ferry", body: bytes = BODY, at: datetime | None = NOON) -> Capture:
    return Capture(
        id=capture_id(address, at, body),
        address=address,
        captured_at=at,
        status=200,
        headers=(("Content-Type", "text/html; charset=utf-8"), ("ETag", '"v1"')),
        body=body,
        source=SourceId("feed"),
    )


def note(id_: str, *, kept_at: datetime = NOON, file: str = "f", offset: int = 0, end: int = 10) -> CaptureOnFile:
    return CaptureOnFile(
        id=CaptureId(id_),
        address="https://courier.example/ferry",
        captured_at=None,
        kept_at=kept_at,
        status=200,
        content_type="text/html",
        size=9,
        source=None,
        file=file,
        offset=offset,
        end=end,
    )


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON + HOUR)


@pytest.fixture(params=["memory", "warc"])
def store(
    request: pytest.FixtureRequest, record: Record | MemoryRecord, clock: FixedClock, tmp_path: Path
) -> Iterator[CaptureStore]:
    makers: dict[str, Callable[[], CaptureStore]] = {
        "memory": lambda: MemoryCaptures(record.capture_index, now=clock.now),
        "warc": lambda: WarcStore(tmp_path / "captures", record.capture_index, now=clock.now),
    }
    with closing(makers[request.param]()) as made:
        yield made


# --- the store ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kept",
    [
        pytest.param(capture(), id="a page"),
        pytest.param(capture(at=None), id="of an unknown time"),
        pytest.param(
            capture(at=NOON.astimezone(timezone(timedelta(hours=9))).replace(microsecond=7)), id="in another zone"
        ),
        pytest.param(capture(body=b""), id="without a body"),
        pytest.param(capture(body=bytes(range(256)) * 300), id="of any bytes"),
        pytest.param(
            replace(capture("file:///news/ferry.html", at=None), headers=(), file_name="ferry.html"), id="a file"
        ),
        pytest.param(
            replace(capture("file:///news/f.txt"), headers=(("content-type", "text/plain"),)), id="a text file"
        ),
        pytest.param(replace(capture(), status=404, source=None), id="of an error"),
        pytest.param(replace(capture(), status=799), id="of a status nobody knows"),
        pytest.param(
            replace(
                capture(),
                headers=(
                    ("content-type", "text/html"),
                    ("Content-Encoding", "gzip"),
                    ("transfer-encoding", "chunked"),
                    ("Set-Cookie", "a=1"),
                    ("Set-Cookie", "b=2"),
                    ("X-Title", "Fähre \udce4 渡輪"),
                    ("X-Odd", "  two\r\nlines "),
                    ("X-Archive-Orig-Content-Length", "7"),
                ),
            ),
            id="with headers of every kind",
        ),
    ],
)
def test_a_capture_comes_back_as_it_was_kept(store: CaptureStore, kept: Capture) -> None:
    store.keep(kept)
    assert store.find(kept.id) == kept


@settings(max_examples=30, deadline=None)
@given(body=st.binary(max_size=300), headers=st.lists(st.tuples(st.text(max_size=8), st.text(max_size=20)), max_size=4))
def test_any_bytes_and_headers_come_back(
    tmp_path_factory: pytest.TempPathFactory, body: bytes, headers: list[tuple[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("captures")
    kept = replace(capture(body=body), headers=tuple(headers))
    with closing(WarcStore(folder, MemoryRecord().capture_index)) as store:
        store.keep(kept)
        assert store.find(kept.id) == kept


def test_keeping_says_where_the_capture_is(store: CaptureStore, clock: FixedClock) -> None:
    about = store.keep(capture())
    assert store.about(capture().id) == about
    assert (about.id, about.address, about.captured_at) == (capture().id, capture().address, NOON)
    assert (about.kept_at, about.status, about.size, about.source) == (clock.now(), 200, len(BODY), "feed")
    assert about.content_type == "text/html; charset=utf-8"
    assert 0 <= about.offset < about.end


def test_keeping_a_capture_again_changes_nothing(store: CaptureStore, clock: FixedClock) -> None:
    first = store.keep(capture())
    clock.advance(HOUR)
    assert store.keep(capture()) == first
    assert list(store.every()) == [first]


def test_a_capture_nobody_kept_is_not_on_file(store: CaptureStore) -> None:
    assert store.about(CaptureId("nobody")) is None
    with pytest.raises(NotOnFileError, match="nobody"):
        store.find(CaptureId("nobody"))


def test_captures_are_yielded_oldest_kept_first(store: CaptureStore, clock: FixedClock) -> None:
    for name in ("c", "a", "b"):
        store.keep(capture(f"https://courier.example/{name}"))
        clock.advance(HOUR)
    assert [about.address[-1] for about in store.every()] == ["c", "a", "b"]


def test_a_store_that_was_closed_writes_on_when_asked_to(store: CaptureStore) -> None:
    store.keep(capture())
    store.close()
    second = capture("https://courier.example/second")
    store.keep(second)
    assert store.find(capture().id) == capture()
    assert store.find(second.id) == second


def test_the_record_counts_captures(store: CaptureStore, record: Record | MemoryRecord) -> None:
    store.keep(capture())
    store.keep(capture())
    store.keep(capture(at=None))
    assert record.archive.counts().captures == 2


# --- the index ------------------------------------------------------------------------------------------


def test_a_note_comes_back_and_the_first_one_stands(record: Record | MemoryRecord) -> None:
    index = record.capture_index
    whole = replace(note("a"), captured_at=NOON - HOUR, source=SourceId("feed"))
    index.add(whole)
    index.add(replace(whole, file="another"))
    assert index.get(CaptureId("a")) == whole
    assert index.get(CaptureId("b")) is None


def test_the_end_of_a_file_lies_behind_its_last_capture(record: Record | MemoryRecord) -> None:
    index = record.capture_index
    assert index.end_of("f") == 0
    index.add(note("b", offset=10, end=25))
    index.add(note("a", offset=0, end=10))
    index.add(note("c", file="g", end=99))
    assert index.end_of("f") == 25


def test_notes_are_yielded_oldest_first_however_many(record: Record | MemoryRecord) -> None:
    for number in range(1_100):
        record.capture_index.add(note(f"n{number}", kept_at=NOON - (number % 3) * HOUR))
    found = [one.id for one in record.capture_index.every()]
    expected = sorted(range(1_100), key=lambda number: -(number % 3))
    assert found == [f"n{number}" for number in expected]
