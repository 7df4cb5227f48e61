"""What the index on disk promises besides: other processes, damage, kills."""

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from copytaster.adapters.tantivy.folder import Inspection, inspect_folder
from copytaster.adapters.tantivy.index import TantivyIndex
from copytaster.errors import StoreError
from copytaster.finding.query import parse
from copytaster.model.search import Order

from .indexed import SHELF, entry, found

OTHER_WRITER = """
import sys
from pathlib import Path
from copytaster.adapters.tantivy.index import TantivyIndex
from tests.contracts.indexed import entry
index = TantivyIndex(Path(sys.argv[1]))
for seq in range(1, 1_000_000):
    index.seq()
    index.put([entry(f"{seq:05x}", f"Number {seq}")], seq)
    print(seq, flush=True)
    if len(sys.argv) > 2 and not sys.stdin.readline():
        break
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "home" / "index"


@pytest.fixture
def filled(folder: Path) -> Path:
    """The folder of a closed index of five articles."""
    with closing(TantivyIndex(folder)) as index:
        index.put(SHELF, 5)
    return folder


def opened_anew(folder: Path) -> str:
    """Return why an index was begun anew, after seeing that it is empty, usable, and in order the next time."""
    with closing(TantivyIndex(folder)) as index:
        assert (index.seq(), index.count()) == (0, 0)
        index.put(SHELF, 5)
    with closing(TantivyIndex(folder)) as again:
        assert (again.seq(), again.count(), again.rebuilt_because) == (5, 5, "")
    return index.rebuilt_because


# --- opening --------------------------------------------------------------------------------------------


def test_a_missing_folder_is_an_empty_index(folder: Path) -> None:
    assert opened_anew(folder) == ""


def test_what_was_put_is_there_after_opening_again(filled: Path) -> None:
    with closing(TantivyIndex(filled)) as index:
        assert (index.seq(), index.count(), index.rebuilt_because) == (5, 5, "")
        assert found(index, "bow door") == ["a0", "b0"]


@pytest.mark.parametrize("suffix", ["idx", "term", "pos", "store", "fast", "fieldnorm"])
@pytest.mark.parametrize("hurt", ["gone", "cut short", "empty"])
def test_a_damaged_index_is_begun_anew(filled: Path, suffix: str, hurt: str) -> None:
    for part in filled.glob(f"*.{suffix}"):
        whole = part.read_bytes()
        part.unlink()
        if hurt != "gone":
            part.write_bytes(whole[: len(whole) // 2] if hurt == "cut short" else b"")
    assert "damaged" in opened_anew(filled)


@pytest.mark.parametrize("content", ["", "{", "null", '{"segments": 7}'])
def test_a_damaged_list_of_contents_too(filled: Path, content: str) -> None:
    (filled / "meta.json").write_text(content)
    assert "damaged" in opened_anew(filled)


def test_an_index_of_another_version_is_begun_anew(filled: Path) -> None:
    (filled / "copytaster-index").write_text("0")
    assert "another version (format 0, now" in opened_anew(filled)


def test_an_index_of_somebody_elses_is_begun_anew(filled: Path) -> None:
    (filled / "copytaster-index").unlink()
    assert "another version" in opened_anew(filled)


def test_only_the_indexs_own_files_are_cleared(filled: Path) -> None:
    (filled / "notes.txt").write_text("keep me")
    (filled / "meta.json").write_text("")
    opened_anew(filled)
    assert (filled / "notes.txt").read_text() == "keep me"


def test_a_folder_that_cannot_be_made_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be opened"):
        TantivyIndex(tmp_path / "file" / "index")


@pytest.mark.parametrize("hurt", ["a broken list of contents", "a missing folder"])
def test_damage_met_while_reading_is_told_once_and_mended(filled: Path, hurt: str) -> None:
    with closing(TantivyIndex(filled)) as index:
        if hurt == "a missing folder":
            shutil.rmtree(filled)
        else:
            (filled / "meta.json").write_text("{")
        with pytest.raises(StoreError, match="cannot be"):
            index.find(parse("bow"), order=Order.TIME, limit=5)
        assert (index.seq(), index.count()) == (0, 0)
        index.put(SHELF, 5)
        assert (index.seq(), found(index, "bow door")) == (5, ["a0", "b0"])


def answers(index: TantivyIndex) -> tuple[object, ...]:
    return index.seq(), index.count(), found(index, "bow door"), found(index, "", Order.TIME)


PARTS = ["meta.json", ".managed.json", "copytaster-index", "*.idx"]
LIKE_THE_LAST = [f"*.{part}" for part in ("term", "pos", "store", "fast", "fieldnorm", "del")]


@pytest.mark.parametrize("part", [*PARTS, *(pytest.param(part, marks=pytest.mark.slow) for part in LIKE_THE_LAST)])
def test_whatever_is_flipped_an_index_answers_rightly_or_is_begun_anew(filled: Path, tmp_path: Path, part: str) -> None:
    with closing(TantivyIndex(filled)) as index:
        index.put([SHELF[0]], 6)
        whole = answers(index)
    name = max(path.name for path in filled.glob(part))
    for place in (0, 1, 7, *range(3, 4000, 211)):
        folder = Path(shutil.copytree(filled, tmp_path / "hurt", dirs_exist_ok=True))
        content = bytearray((folder / name).read_bytes())
        content[place % len(content)] ^= 1 << place % 8
        (folder / name).write_bytes(content)
        with closing(TantivyIndex(folder)) as hurt:
            assert hurt.rebuilt_because or answers(hurt) == whole
            hurt.put(SHELF, 7)
            assert found(hurt, "bow door") == ["a0", "b0"]
        shutil.rmtree(folder)


def test_an_index_is_inspected_and_nothing_is_changed(filled: Path) -> None:
    assert inspect_folder(filled.parent / "nowhere") == Inspection(trouble="")
    assert inspect_folder(filled) == Inspection(trouble="", seq=5, articles=5)
    [store] = filled.glob("*.store")
    store.write_bytes(b"?" + store.read_bytes()[1:])
    before = {path: path.read_bytes() for path in filled.iterdir()}
    assert inspect_folder(filled).trouble == f"it is damaged: {store.name} is damaged"
    assert {path: path.read_bytes() for path in filled.iterdir()} == before
    assert not (filled.parent / "nowhere").exists()


def test_what_cannot_be_stored_is_told_and_nothing_of_it_stays(filled: Path) -> None:
    with closing(TantivyIndex(filled)) as index:
        with pytest.raises(StoreError, match="cannot be written"):
            index.put([entry("ab", "Half"), entry("\ud800")], 6)
        assert (index.seq(), index.count(), found(index, "half")) == (5, 5, [])
        index.put([entry("ab", "Whole")], 6)
        assert (index.seq(), found(index, "half"), found(index, "whole")) == (6, [], ["ab"])


def test_a_broken_character_in_a_text_is_passed_over(folder: Path) -> None:
    with closing(TantivyIndex(folder)) as index:
        index.put([entry("ab", "Broken \ud800 letter", publisher="Paper \udfff")], 1)
        assert found(index, "broken letter") == ["ab"]


# --- other processes ------------------------------------------------------------------------------------


@pytest.fixture
def other(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process that has put one article and waits for a line to put the next."""
    process = writer(folder, "step")
    assert process.stdout is not None
    assert process.stdout.readline() == "1\n"
    yield process
    process.kill()
    process.communicate()


def writer(folder: Path, *more: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", OTHER_WRITER, str(folder), *more]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def test_one_process_writes_and_others_read(folder: Path, other: "subprocess.Popen[str]") -> None:
    with closing(TantivyIndex(folder)) as index:
        assert (index.seq(), found(index, "number"), index.can_write()) == (1, ["00001"], False)
        with pytest.raises(StoreError, match="Another process is writing"):
            index.put(SHELF, 5)
        with pytest.raises(StoreError, match="Another process is writing"):
            index.clear()
        assert other.stdin is not None
        assert other.stdout is not None
        other.stdin.write("\n")
        other.stdin.flush()
        assert other.stdout.readline() == "2\n"
        assert (index.seq(), found(index, "number", Order.TIME)) == (2, ["00002", "00001"])


def test_the_lock_dies_with_its_process(folder: Path, other: "subprocess.Popen[str]") -> None:
    with closing(TantivyIndex(folder)) as index:
        assert not index.can_write()
        other.kill()
        other.wait()
        assert index.can_write()
        index.put(SHELF, 5)
        assert (index.seq(), index.count()) == (5, 6)


def test_damage_met_beside_a_writer_is_mended_by_the_writer(folder: Path, other: "subprocess.Popen[str]") -> None:
    [store] = folder.glob("*.store")
    store.write_bytes(b"?" + store.read_bytes()[1:])
    with pytest.raises(StoreError, match="making it anew"):
        TantivyIndex(folder)
    assert other.stdin is not None
    assert other.stdout is not None
    other.stdin.write("\n")
    other.stdin.flush()
    assert other.stdout.readline() == "2\n"
    with closing(TantivyIndex(folder)) as index:
        assert (index.rebuilt_because, found(index, "number")) == ("", ["00002"])


def test_an_index_is_not_cleared_beneath_its_writer(folder: Path, other: "subprocess.Popen[str]") -> None:
    (folder / "copytaster-index").write_text("0")
    with pytest.raises(StoreError, match="another process writes to it"):
        TantivyIndex(folder)


def test_asking_for_the_lock_does_not_take_it(filled: Path) -> None:
    with closing(TantivyIndex(filled)) as one, closing(TantivyIndex(filled)) as other:
        assert one.can_write()
        assert other.can_write()
        other.put((), 6)
        assert other.can_write()
        assert not one.can_write()
        assert one.seq() == 6


def test_closing_lets_go_of_the_lock(filled: Path) -> None:
    index = TantivyIndex(filled)
    index.put((), 6)
    index.close()
    index.close()
    with closing(TantivyIndex(filled)) as other:
        assert other.can_write()


@pytest.mark.parametrize("after", [1, 4, 9])
def test_a_kill_leaves_entries_and_journal_line_in_step(folder: Path, after: int) -> None:
    process = writer(folder)
    assert process.stdout
    for _ in range(after):
        process.stdout.readline()
    process.kill()
    process.communicate()
    with closing(TantivyIndex(folder)) as index:
        seq = index.seq()
        assert seq >= after
        assert index.rebuilt_because == ""
        assert found(index, "number", Order.TIME, limit=1000) == [f"{number:05x}" for number in range(seq, 0, -1)]


# --- many at once ---------------------------------------------------------------------------------------


def test_threads_may_read_while_one_writes(folder: Path) -> None:
    wrong: list[object] = []
    with closing(TantivyIndex(folder)) as index:

        def read() -> None:
            for _ in range(40):
                total = index.find(parse("number"), order=Order.RELEVANCE, limit=3).total
                if total > index.count() or index.seq() < total // 2:
                    wrong.append(total)

        readers = [threading.Thread(target=read) for _ in range(3)]
        for reader in readers:
            reader.start()
        for seq in range(1, 6):
            index.put([entry(f"{seq:05x}{part}", f"Number {seq}") for part in "ab"], seq)
        for reader in readers:
            reader.join()
        assert (wrong, index.count()) == ([], 10)
