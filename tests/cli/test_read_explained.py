"""`copytaster read --explain` shows what each block of a page was taken for, and why."""

from pathlib import Path

import pytest

from .conftest import Run, json_lines

TEXT = "".join(
    f"<p>The ferry to Hollin sailed again on Monday, the company said, for the {n}th time this year.</p>"
    for n in range(4, 13)
)
PAGE = (
    "<html lang='en'><head><title>Ferry sails again</title></head><body><nav><p>Home</p><p>Sea</p></nav>"
    f"<article><h1>Ferry sails again</h1><p class='byline'>By Ann Quill</p>{TEXT}</article>"
    "<div class='related'><p>Fog</p></div><footer><p>© The Sound</p></footer></body></html>"
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.html"
    path.write_text(PAGE)
    return path


def test_people_see_fields_and_blocks_with_the_rest_folded(run: Run, page: Path) -> None:
    result = run("read", "--explain", page)
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert any(line.startswith("  headline   Ferry sails again") and "html" in line for line in lines)
    assert any(line.strip() == "… 2 blocks: navigation" for line in lines)
    assert any(line.startswith("headline ") and "Ferry sails again" in line for line in lines)
    assert any(line.startswith("byline ") and "names the writer" in line for line in lines)
    assert sum(line.startswith("body ") and "words of running text" in line for line in lines) == 9
    assert lines[-1].strip() == "… 2 blocks: related, footer"


def test_programs_get_every_block(run: Run, page: Path) -> None:
    [row] = json_lines(run("read", "--explain", "--json", page).stdout)
    assert (row["page"], row["turned_away"]) == ("ferry", None)
    assert row["fields"][0] == {
        "field": "headline", "value": "Ferry sails again", "where": "html", "sureness": "printed",
    }  # fmt: skip
    assert [block["label"] for block in row["blocks"]] == [
        "navigation", "navigation", "headline", "byline", *["body"] * 9, "related", "footer",
    ]  # fmt: skip
    assert [block["picked"] for block in row["blocks"]] == [False] * 4 + [True] * 9 + [False] * 2
    assert set(row["blocks"][0]) == {"at", "text", "label", "probability", "picked", "reasons", "place"}


def test_a_page_that_is_turned_away_shows_its_blocks_and_fails(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "thin.html"
    page.write_text("<html><body><h1>Ferry</h1><nav><p>Home</p></nav><p>Soon.</p></body></html>")
    result = run("read", "--explain", page)
    assert result.exit_code == 1
    assert "navigation" in result.stdout
    assert "too little text" in result.stderr


def test_what_is_no_web_page_has_fields_and_no_blocks(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "ferry.txt"
    text = "The ferry to Hollin sailed again on Monday, the company said.\n\n" * 4
    page.write_text(f"Ferry sails again\n\nHARBOUR, May 4 (Reuters) - {text}")
    result = run("read", "--explain", page)
    assert result.exit_code == 0
    assert "  headline   Ferry sails again" in result.stdout
    assert "Blocks are shown of web pages alone." in result.stdout


def test_it_does_not_go_with_rows(run: Run, page: Path) -> None:
    result = run("read", "--explain", "--rows", page)
    assert result.exit_code == 2
    assert "--explain" in result.stderr


def test_commands_to_the_terminal_in_a_page_are_shown_not_obeyed(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "evil.html"
    page.write_text(PAGE.replace("By Ann Quill", "By Ann \x9b31mQuill"))
    assert "\x9b" not in run("read", "--explain", page).stdout


def test_rules_of_the_publisher_in_the_home_folder_are_followed(run: Run, page: Path, home: Path) -> None:
    address = "<link rel='canonical' href='https://sound.example/ferry'>"
    page.write_text(PAGE.replace("<head>", f"<head>{address}"))
    rules = home / "publishers"
    rules.mkdir(parents=True)
    (rules / "sound.example.toml").write_text('[body]\nkeep = ["div.related"]\n')
    (rules / "other.example.toml").write_text("[body\n")
    result = run("read", "--explain", page)
    assert any("Fog" in line and "a rule for this publisher says so" in line for line in result.stdout.splitlines())
    assert "other.example.toml cannot be read" in result.stderr
    assert run("read", "--json", page).stdout.count("Fog") == 1
