"""`copytaster import` and what can be asked afterwards: search, export, read-again."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from .conftest import Run, json_lines


def test_a_folder_is_taken_in_once_and_found(run: Run, press: Path) -> None:
    first = run("import", "--json", "--captured", "2026-11-22T13:00Z", press)
    assert first.exit_code == 0
    *articles, last = json_lines(first.stdout)
    assert {row["outcome"] for row in articles} == {"filed"}
    assert last["totals"]["filed"] == len(articles) >= 3
    assert last["stopped"] is False

    again = json_lines(run("import", "--json", "--captured", "2026-11-22T13:00Z", press).stdout)[-1]["totals"]
    assert (again["filed"], again["unchanged"]) == (0, len(articles))

    found = json_lines(run("search", "--json", "ferry").stdout)
    assert {row["article"] for row in found} <= {row["article"] for row in articles}
    assert found[0]["snippet"]

    exported = json_lines(run("export").stdout)
    assert {row["article"] for row in exported} == {row["article"] for row in articles}
    assert all(row["paragraphs"] and datetime.fromisoformat(row["first_seen"]).tzinfo for row in exported)

    reread = run("read-again", "--json")
    assert reread.exit_code == 0
    assert json_lines(reread.stdout)[-1]["totals"]["unchanged"] == len(articles)


def test_people_get_a_table_with_reasons_and_names(run: Run, press: Path) -> None:
    (press / "nothing.html").write_bytes(b"")
    (press / "picture.jpg").write_bytes(b"\xff\xd8")
    result = run("import", press)
    assert result.exit_code == 0, "a page turned away is daily business"
    assert "filed" in result.stdout
    assert "the file is empty. Save the page again. (nothing.html)" in result.stdout
    assert "1 files left out" in result.stdout
    assert run("import", "--quiet", press).stdout == ""


def test_what_is_missing_is_named_and_the_rest_goes_on(run: Run, press: Path) -> None:
    result = run("import", "--json", "nowhere", press)
    assert result.exit_code == 1
    assert result.stderr.startswith("nowhere: there is no such file or folder")
    assert json_lines(result.stdout)[-1]["totals"]["filed"] >= 3


@pytest.mark.parametrize("kind", ["pipe", "device", "empty folder", "only pictures", "only empty pages"])
def test_where_nothing_is_taken_in_one_line_says_so(run: Run, tmp_path: Path, kind: str) -> None:
    given = tmp_path / "given"
    if kind == "pipe":
        os.mkfifo(given)
    elif kind == "device":
        given = Path(os.devnull)
    else:
        given.mkdir()
    if kind == "only pictures":
        (given / "picture.jpg").write_bytes(b"\xff\xd8")
    if kind == "only empty pages":
        (given / "page.html").write_bytes(b"")
    result = run("import", given)
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1
    assert ("pipe or a device" if kind in ("pipe", "device") else "nothing was taken in") in result.stderr


def test_pages_of_an_archive_are_named_by_archive_and_address(run: Run, tmp_path: Path) -> None:
    page = b"<html><body><p>Too short.</p></body></html>"
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/short\r\n"
        "WARC-Date: 2026-11-20T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:8d8c2c0e-6c0d-4a66-8b35-0c7f1d4f5a01>\r\n"
        "Content-Type: application/http; msgtype=response\r\n"
    )
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    archive = tmp_path / "crawl.warc"
    archive.write_bytes(f"{head}Content-Length: {len(http)}\r\n\r\n".encode() + http + b"\r\n\r\n")
    assert "(https://gazette.example/short (page 1 of crawl.warc))" in run("import", archive).stdout
    row = json_lines(run("import", "--json", archive).stdout)[0]
    assert row["called"] == "https://gazette.example/short (page 1 of crawl.warc)"


@pytest.mark.parametrize("words", [["ferry", "-inquiry"], ["-inquiry", "ferry"], ["ferry", "--", "-inquiry"]])
def test_a_word_after_a_minus_must_not_be_found(run: Run, press: Path, words: list[str]) -> None:
    run("import", press)
    every = {row["article"] for row in json_lines(run("search", "--json", "ferry").stdout)}
    without = {row["article"] for row in json_lines(run("search", "--json", *words).stdout)}
    assert without < every
    assert run("search", "--json", "ferry", "-ferry").stdout == ""


def test_a_misspelt_option_of_search_is_still_wrong_usage(run: Run) -> None:
    result = run("search", "--limt", "3", "ferry")
    assert result.exit_code == 2
    assert "--limit" in result.stderr


@pytest.mark.parametrize("asked", ["*", "-", "🚢", '""', "", "  "])
def test_a_search_without_a_word_is_wrong_usage(run: Run, asked: str) -> None:
    result = run("search", asked)
    assert result.exit_code == 2
    assert "There is no word to look for" in result.stderr


def test_control_characters_of_pages_and_names_are_shown_and_not_obeyed(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    text = "The harbour board met on Friday and put off its vote on the second ferry until the spring. " * 6
    page = f"<html><body><article><h1>Ferry \x9b31m vote</h1><p>{text}</p></article></body></html>"
    (folder / "page.html").write_text(page, encoding="utf-8")
    (folder / "b\x1b[31mad.html").write_bytes(b"")
    for result in (
        run("import", folder),
        run("import", "--json", folder),
        run("import", folder / "no\x1b[2J"),
        run("search", "ferry"),
        run("search", "--json", "ferry"),
        run("export"),
        run("read", folder / "page.html", folder / "b\x1b[31mad.html"),
    ):
        assert result.output.strip()
        assert not set(result.output) & {"\x1b", "\x9b"}


def test_a_search_is_shown_to_people(run: Run, press: Path) -> None:
    run("import", press)
    result = run("search", "ferry", "--order", "time", "--limit", "1")
    assert "the first 1 shown" in result.stdout
    assert "Nothing on file matches" in run("search", "zeppelin").stdout


def test_a_search_that_cannot_be_understood_is_wrong_usage(run: Run) -> None:
    result = run("search", '"unfinished')
    assert result.exit_code in (0, 2)
    assert run("search", "before:never").exit_code == 2


def test_an_export_to_a_file_is_whole_or_not_there(run: Run, press: Path, tmp_path: Path) -> None:
    run("import", press)
    out = tmp_path / "ferry.jsonl"
    result = run("export", "--search", "ferry", "--out", out)
    assert result.exit_code == 0
    assert len(json_lines(out.read_text())) >= 1
    failed = run("export", "--out", tmp_path / "no" / "such" / "folder.jsonl")
    assert failed.exit_code == 1
    assert "could not be written" in failed.stderr


@pytest.mark.parametrize("command", [("import", "x"), ("search", "x"), ("sources",), ("export",), ("read-again",)])
def test_a_home_that_cannot_be_made_is_one_clear_line(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "file").write_text("")
    result = run(*command, "--home", tmp_path / "file" / "home")
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1
    assert "home" in result.stderr
