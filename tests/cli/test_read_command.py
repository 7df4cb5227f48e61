"""`copytaster read`: shows what is read, and says in one line what cannot be."""

import gzip
from pathlib import Path

import pytest

from .conftest import Run, json_lines

PAGE = (
    "<html lang='en'><head><title>Ferry sails again - The Sound</title></head><body><article><h1>Ferry sails again</h1>"
    + "".join(
        f"<p>The ferry to Hollin sailed again on Monday, the company said, for the {n}th time.</p>" for n in range(9)
    )
    + "</article></body></html>"
)


def test_a_page_is_shown_to_people_with_numbered_paragraphs(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "ferry.html"
    page.write_text(PAGE)
    result = run("read", page)
    assert result.exit_code == 0
    assert "Ferry sails again" in result.stdout
    assert "  1  The ferry to Hollin sailed again" in result.stdout
    assert result.stderr == ""


def test_programs_get_one_object_a_page_in_the_order_asked_for(run: Run, press: Path) -> None:
    files = sorted(press.iterdir(), reverse=True)
    result = run("read", "--json", *files)
    assert result.exit_code == 0
    rows = json_lines(result.stdout)
    assert [row["page"] for row in rows] == [file.stem for file in files]
    assert all(row["articles"][0]["headline"] and row["articles"][0]["body"] for row in rows)


def test_nothing_is_filed_and_no_home_is_made(run: Run, press: Path, home: Path) -> None:
    run("read", *press.iterdir())
    assert not home.exists()


@pytest.mark.parametrize(
    ("name", "body", "words"),
    [
        pytest.param("empty.html", b"", ["empty"], id="empty"),
        pytest.param("zeros.html", b"\0" * 50_000_000, ["not a page of text"], id="50 MB of zeros"),
        pytest.param(
            "photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 20, ["not a page"], id="a photo"
        ),
        pytest.param("huge.html", b"x" * (64 * 2**20 + 1), ["larger than 64 MB"], id="too large"),
        pytest.param(
            "feed.xml",
            b"<?xml version='1.0'?><rss version='2.0'><channel><title>x</title></channel></rss>",
            ["feed", "copytaster add"],
            id="a feed",
        ),
        pytest.param("torn.warc.gz", gzip.compress(b"WARC/1.0\r\nnonsense")[:-4], ["WARC file"], id="a torn archive"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_the_rest_goes_on(
    run: Run, tmp_path: Path, name: str, body: bytes, words: list[str]
) -> None:
    bad, good = tmp_path / name, tmp_path / "good.html"
    bad.write_bytes(body)
    good.write_text(PAGE)
    result = run("read", "--json", bad, good)
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith(f"{bad}: ")
    assert all(word in result.stderr for word in words)
    assert [row["page"] for row in json_lines(result.stdout)] == ["good"]


@pytest.mark.parametrize(
    ("target", "words"),
    [
        pytest.param("nowhere.html", ["no such file", "spelling"], id="missing"),
        pytest.param(".", ["a folder", "copytaster import"], id="a folder"),
        pytest.param("http://nowhere.invalid/a", ["no server called nowhere.invalid"], id="dead address"),
        pytest.param("http://127.0.0.1:1/a", ["private network", "allow_private_addresses"], id="private address"),
    ],
)
def test_what_is_not_there_is_named(run: Run, target: str, words: list[str]) -> None:
    result = run("read", target)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith(f"{target}: ")
    assert all(word in result.stderr for word in words)


def test_a_page_may_come_through_a_pipe(run: Run) -> None:
    result = run("read", "--json", "-", input=PAGE.encode())
    assert json_lines(result.stdout)[0]["page"] == "stdin"


def test_the_time_of_capture_anchors_ages_and_a_file_s_own_time_does_not(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "ferry.html"
    page.write_text(PAGE)
    assert run("read", "--captured", "2024-05-31T18:00+02:00", page).exit_code == 0
    result = run("read", "--captured", "yesterday", page)
    assert result.exit_code == 2
    assert "is not a time" in result.stderr


def test_without_a_target_the_usage_is_shown(run: Run) -> None:
    assert run("read").exit_code == 2
