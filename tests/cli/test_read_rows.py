"""`copytaster read --rows`: a page a line in, a row a line out, whatever the lines and the processes do."""

import gzip
import json
import lzma
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from .conftest import Run, json_lines

COMMAND = [sys.executable, "-m", "copytaster", "read", "--rows"]


def page(number: int) -> dict[str, object]:
    text = "".join(
        f"<p>The ferry to Hollin sailed for the {n}th time on day {number}, the company said.</p>" for n in range(9)
    )
    return {
        "id": f"page-{number}",
        "url": f"https://sound.example/{number}",
        "html": f"<html lang=en><article><h1>Ferry sails, day {number}</h1>{text}</article>",
    }


def as_lines(*rows: object) -> bytes:
    return b"".join((row if isinstance(row, bytes) else json.dumps(row).encode()) + b"\n" for row in rows)


@pytest.fixture
def given(tmp_path: Path) -> Path:
    file = tmp_path / "pages.jsonl"
    file.write_bytes(as_lines(*map(page, range(5))))
    return file


# --- what goes in and comes out ---------------------------------------------------------------------------


def test_each_page_gives_a_line_in_its_order(run: Run, given: Path) -> None:
    result = run("read", "--rows", given)
    assert result.exit_code == 0
    assert result.stderr == ""
    rows = json_lines(result.stdout)
    assert [row["id"] for row in rows] == [f"page-{number}" for number in range(5)]
    assert [row["title"] for row in rows] == [f"Ferry sails, day {number}" for number in range(5)]


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress, bytes], ids=["gz", "xz", "plain"])
@pytest.mark.parametrize("through_a_pipe", [False, True], ids=["file", "stdin"])
def test_files_may_be_compressed_whatever_they_are_called(run: Run, given: Path, pack, through_a_pipe: bool) -> None:
    packed = pack(given.read_bytes())
    given.write_bytes(packed)
    result = run("read", "--rows", "-", input=packed) if through_a_pipe else run("read", "--rows", given)
    assert [row["id"] for row in json_lines(result.stdout)] == [f"page-{number}" for number in range(5)]


def test_several_files_are_read_one_after_the_other_into_one(run: Run, given: Path, tmp_path: Path) -> None:
    other, out = tmp_path / "more.jsonl", tmp_path / "said.jsonl"
    other.write_bytes(b"\xef\xbb\xbf\n" + as_lines(page(9)).rstrip())
    result = run("read", "--rows", given, other, "--out", out)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert [row["id"] for row in json_lines(out.read_text())] == [*(f"page-{number}" for number in range(5)), "page-9"]


def test_out_goes_with_rows(run: Run, given: Path, tmp_path: Path) -> None:
    assert run("read", given, "--out", tmp_path / "said").exit_code == 2


# --- what is wrong with it --------------------------------------------------------------------------------


def test_a_line_that_is_no_page_is_named_and_the_others_go_on(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "pages.jsonl"
    file.write_bytes(as_lines(page(1), b"{no", b"", {"id": "x"}, {"id": "none", "html": "<p>short</p>"}, page(2)))
    result = run("read", "--rows", file)
    assert result.exit_code == 1
    assert [row["id"] for row in json_lines(result.stdout)] == ["page-1", "none", "page-2"]
    assert json_lines(result.stdout)[1]["reason"].startswith("the page holds")
    first, second = result.stderr.splitlines()
    assert first.startswith(f"{file}, line 2: this is no JSON")
    assert second == f"{file}, line 4: page x: it has no html"


def test_pages_without_an_article_are_no_failure(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "pages.jsonl"
    file.write_bytes(as_lines({"id": "none", "html": ""}))
    result = run("read", "--rows", file)
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        pytest.param(lzma.compress(as_lines(*map(page, range(5))))[:-20], "cut off or damaged", id="a torn xz"),
        pytest.param(gzip.compress(as_lines(*map(page, range(5))))[:-9], "cut off or damaged", id="a torn gz"),
        pytest.param(None, "No such file", id="no file"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_and_the_others_go_on(
    run: Run, given: Path, tmp_path: Path, body: bytes | None, words: str
) -> None:
    bad = tmp_path / "bad"
    if body is not None:
        bad.write_bytes(body)
    result = run("read", "--rows", bad, given)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{bad}: ")
    assert words in result.stderr
    assert [row["id"] for row in json_lines(result.stdout)][-5:] == [f"page-{number}" for number in range(5)]


def test_a_line_too_long_to_hold_is_not_held(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "pages.jsonl"
    long = b"x" * (64 * 2**20)
    file.write_bytes(
        as_lines(b'{"id": "large", "html": "%s"}' % long, b'{"html": "%s", "id": 8}' % long, long, page(1))
    )
    result = run("read", "--rows", file)
    assert result.exit_code == 1
    rows = json_lines(result.stdout)
    assert [row["id"] for row in rows] == ["large", 8, "page-1"]
    assert [row["reason"] is None for row in rows] == [False, False, True]
    assert result.stderr == f"{file}, line 3: the line is over 67,108,864 bytes\n"


# --- processes --------------------------------------------------------------------------------------------


@contextmanager
def reading(tmp_path: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run the command in a process group of its own, with pipes."""
    environment = {**os.environ, "COPYTASTER_HOME": str(tmp_path / "home")}
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with subprocess.Popen([*COMMAND, *words], env=environment, start_new_session=True, **pipes) as process:
        try:
            yield process
        finally:
            process.kill()


def readers_of(process: subprocess.Popen[bytes]) -> list[int]:
    """Return the processes of the group that read pages: grandchildren, made by the server that forks them."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == process.pid and fields[0] != "Z":
            parents[int(stat.parent.name)] = int(fields[1])
    return [pid for pid, parent in parents.items() if parent != process.pid and parent in parents]


def wait_until(happened) -> None:
    until = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < until
        time.sleep(0.02)


needs_proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked up in /proc")


@needs_proc
@pytest.mark.slow
def test_a_killed_process_loses_no_line(tmp_path: Path) -> None:
    with reading(tmp_path, "--workers", "2", "-") as process:
        assert process.stdin
        process.stdin.write(as_lines(*map(page, range(4))))
        process.stdin.flush()
        wait_until(lambda: len(readers_of(process)) == 2)
        for pid in readers_of(process):
            os.kill(pid, signal.SIGKILL)
        told, complaints = process.communicate(as_lines(*map(page, range(4, 20))), timeout=120)
    assert process.returncode == 0, complaints
    assert [row["id"] for row in json_lines(told.decode())] == [f"page-{number}" for number in range(20)]


@needs_proc
@pytest.mark.slow
def test_ctrl_c_ends_it_cleanly(tmp_path: Path) -> None:
    out = tmp_path / "said.jsonl"
    with reading(tmp_path, "--workers", "2", "-", "--out", str(out)) as process:
        assert process.stdin
        process.stdin.write(as_lines(*map(page, range(50))))
        process.stdin.flush()
        wait_until(lambda: len(readers_of(process)) == 2)
        os.killpg(process.pid, signal.SIGINT)
        told, complaints = process.communicate(timeout=60)
        wait_until(lambda: not readers_of(process))
    assert process.returncode == 130
    assert told == b""
    assert complaints.decode().splitlines() == ["copytaster: stopped. Nothing on file was changed."]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_processes_give_what_one_gives(tmp_path: Path, given: Path) -> None:
    given.write_bytes(as_lines(*map(page, range(60))))
    said = []
    for workers in ("0", "3"):
        with reading(tmp_path, "--workers", workers, str(given)) as process:
            said.append(process.communicate(timeout=120)[0])
    assert said[0] == said[1]
    assert len(said[0].splitlines()) == 60
