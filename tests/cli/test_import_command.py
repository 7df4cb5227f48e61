"""`copytaster import` and what can be asked afterwards: search, export, read-again."""

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
