"""`copytaster comments`: the owner reads what readers wrote and takes it down."""

from datetime import UTC, datetime
from pathlib import Path

from copytaster.adapters.sqlite.record import Record
from copytaster.assembly import RECORD_FILE
from copytaster.model.ids import ArticleId, CommentId
from copytaster.model.people import Comment

from .conftest import Run, json_lines


def write(home: Path, *texts: str) -> None:
    """Write comments into the record of a home folder."""
    home.mkdir(exist_ok=True)
    record = Record(home / RECORD_FILE)
    for minute, text in enumerate(texts):
        at = datetime(2026, 11, 22, 12, minute, tzinfo=UTC)
        written = Comment(
            id=CommentId(f"c{minute}"), article=ArticleId("ferry"), name="Saltmarsh", text=text, at=at, writer="mark"
        )
        record.people.add_comment(written)
    record.close()


def test_without_comments_it_says_so(run: Run) -> None:
    result = run("comments")
    assert result.exit_code == 0
    assert "Nobody has written a comment yet" in result.stdout


def test_the_newest_are_listed_first_for_people_and_for_programs(run: Run, home: Path) -> None:
    write(home, "The doors again.", "Buy\nboats!")
    assert [row["text"] for row in json_lines(run("comments", "--json").stdout)] == ["Buy\nboats!", "The doors again."]
    assert [row["comment"] for row in json_lines(run("comments", "--json", "--limit", 1).stdout)] == ["c1"]
    listed = run("comments").stdout
    assert all(words in listed for words in ("Saltmarsh", "The doors again.", "Buy boats!", "c1", "ferry", "shown"))


def test_a_comment_is_taken_down_and_put_back(run: Run, home: Path) -> None:
    write(home, "The doors again.", "Buy boats!")
    taken = run("comments", "--remove", "c1", "--json")
    assert [(row["comment"], row["state"]) for row in json_lines(taken.stdout)] == [("c1", "taken down")]
    assert [row["state"] for row in json_lines(run("comments", "--json").stdout)] == ["taken down", "shown"]
    assert [row["state"] for row in json_lines(run("comments", "--restore", "c1", "--json").stdout)] == ["shown"]


def test_a_comment_that_is_not_there_is_named(run: Run) -> None:
    result = run("comments", "--remove", "c9")
    assert result.exit_code == 1
    assert "There is no comment c9" in result.stderr
