"""`copytaster export --out`: files whole or not at all, links and pipes left as they are, - for stdout."""

import os
import threading
from pathlib import Path

import pytest

from tests.workflows.samples import html_page

from .conftest import Run, json_lines


@pytest.fixture
def filled(run: Run, press: Path) -> int:
    """A newsroom with something in it; return how many articles."""
    run("import", press)
    return len(json_lines(run("export").stdout))


@pytest.mark.parametrize("out", ["-", "/dev/stdout"])
def test_a_minus_is_stdout(run: Run, filled: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("export", "--out", out)
    assert result.exit_code == 0
    assert not (tmp_path / "-").exists()
    if out == "-":
        assert len(json_lines(result.stdout)) == filled


def test_through_a_link_its_target_is_written_and_keeps_its_rights(run: Run, filled: int, tmp_path: Path) -> None:
    target, link = tmp_path / "target.jsonl", tmp_path / "link.jsonl"
    target.write_text("old")
    target.chmod(0o600)
    link.symlink_to(target)
    assert run("export", "--out", link).exit_code == 0
    assert link.is_symlink()
    assert len(json_lines(target.read_text())) == filled
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_link_that_leads_nowhere_yet_makes_its_target(run: Run, filled: int, tmp_path: Path) -> None:
    link = tmp_path / "link.jsonl"
    link.symlink_to("made.jsonl")
    run("export", "--out", link)
    assert len(json_lines((tmp_path / "made.jsonl").read_text())) == filled


def test_into_a_pipe_is_written_straight(run: Run, filled: int, tmp_path: Path) -> None:
    pipe, came = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: came.append(pipe.read_text()), daemon=True)
    reader.start()
    assert run("export", "--out", pipe).exit_code == 0
    reader.join(20)
    assert len(json_lines(came[0])) == filled
    assert pipe.is_fifo()


def test_a_device_stays_a_device(run: Run, filled: int) -> None:
    assert filled
    assert run("export", "--out", os.devnull).exit_code == 0
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize("search", ["before:never", "*"])
def test_a_search_that_is_not_understood_leaves_the_file_as_it_was(run: Run, tmp_path: Path, search: str) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    assert run("export", "--search", search, "--out", out).exit_code == 2
    assert [path.name for path in tmp_path.glob("*out*")] == ["out.jsonl"]
    assert out.read_text() == "old"


def test_a_ring_of_links_is_refused(run: Run, tmp_path: Path) -> None:
    ring = tmp_path / "ring"
    ring.symlink_to("ring")
    result = run("export", "--out", ring)
    assert result.exit_code == 1
    assert "could not be written" in result.stderr
    assert ring.is_symlink()


def test_text_whose_mining_is_reserved_is_left_out_unless_it_may_be_shared(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = html_page().replace(b"<head>", b"<head><meta name='tdm-reservation' content='1'>")
    (tmp_path / "page.html").write_bytes(page)
    run("import", tmp_path / "page.html")
    [told] = json_lines(run("export").stdout)
    assert (told["headline"], told["paragraphs"]) == ("Second ferry had cracked bow doors a week before", None)
    assert told["reservation"] == {"reserved": True, "where": "meta", "policy": None}
    monkeypatch.setenv("COPYTASTER_SHARE_RESERVED", "true")
    [told] = json_lines(run("export").stdout)
    assert told["paragraphs"][0].startswith("The Corran Maid was taken out of service")
