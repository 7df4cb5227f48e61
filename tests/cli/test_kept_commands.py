"""`copytaster captures`, `versions` and `jobs`: what is kept, how an article stood, and what was given up."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from copytaster.assembly import open_newsroom
from copytaster.model.capture import Capture
from copytaster.model.ids import CaptureId, capture_id
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.watch import Because, Withdrawal
from copytaster.settings import Settings
from copytaster.workflows.read_page import Task, read_page
from copytaster.workflows.take_in import file_reading
from tests.workflows.samples import DISPATCH, html_page

from .conftest import Run, json_lines

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
ADDRESS = "https://averellcourier.example/ferry-cracks"
EDITED = (*DISPATCH[:-1], "The operator said on Friday that it had grounded both ships.")


def taken(hours: int, body: bytes, status: int = 200) -> Capture:
    at = NOON + timedelta(hours=hours)
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    return Capture(
        id=capture_id(ADDRESS, at, body), address=ADDRESS, captured_at=at, status=status, headers=headers, body=body
    )


def edited_and_withdrawn(home: Path) -> list[Capture]:
    """A newsroom with one article that was edited, left alone, and taken down."""
    first, second = taken(0, html_page()), taken(1, html_page(paragraphs=EDITED))
    kept = [first, second, taken(2, second.body), taken(3, b"Gone.", 410)]
    with open_newsroom(Settings(home=home), workers=0) as newsroom:
        for capture in kept:
            newsroom.captures.keep(capture)
            if capture.status == 200:
                [outcome] = file_reading(newsroom, capture, read_page(Task(capture), ()))
        withdrawal = Withdrawal(article=outcome.article, at=NOON, because=Because.GONE, capture=CaptureId(kept[-1].id))
        newsroom.watches.withdraw(withdrawal)
    return kept


def test_captures_are_listed_newest_first_with_what_was_answered(run: Run, home: Path) -> None:
    kept = edited_and_withdrawn(home)
    rows = json_lines(run("captures", ADDRESS, "--json").stdout)
    assert [(row["capture"], row["status"], row["size"]) for row in rows] == [
        (one.id, one.status, len(one.body)) for one in reversed(kept)
    ]
    assert rows[1]["digest"] == rows[2]["digest"] != rows[3]["digest"]
    assert [row["capture"] for row in json_lines(run("captures", ADDRESS, "--json", "--limit", 1).stdout)] == [
        kept[3].id
    ]
    until = json_lines(run("captures", ADDRESS, "--json", "--until", "2026-11-22T13:00Z").stdout)
    assert [row["capture"] for row in until] == [kept[1].id, kept[0].id]


def test_captures_are_listed_for_people(run: Run, home: Path) -> None:
    kept = edited_and_withdrawn(home)
    listed = run("captures", "averellcourier.example/ferry-cracks#top").stdout
    assert all(words in listed for words in ("410", "as before", "sha1:", "warc.gz", kept[0].id))


def test_an_address_of_which_nothing_is_kept_is_named(run: Run) -> None:
    result = run("captures", "https://nobody.example/")
    assert result.exit_code == 1
    assert "Nothing is kept of https://nobody.example/" in result.stderr


def test_versions_say_how_an_article_stood_and_when_it_was_taken_down(run: Run, home: Path) -> None:
    kept = edited_and_withdrawn(home)
    first, second, gone = json_lines(run("versions", ADDRESS, "--json").stdout)
    assert (first["capture"], second["capture"], gone["capture"]) == (kept[0].id, kept[1].id, kept[3].id)
    assert first["text"].endswith(DISPATCH[-1])
    assert second["text"].endswith(EDITED[-1])
    assert (gone["because"], gone["until"]) == ("its address holds no page any more", None)
    listed = run("versions", first["article"], "--text").stdout
    assert all(words in listed for words in (DISPATCH[-1], EDITED[-1], "Withdrawn", kept[3].id))
    assert EDITED[-1] not in run("versions", ADDRESS).stdout


def test_an_address_at_which_no_article_is_on_file_is_named(run: Run) -> None:
    result = run("versions", "https://nobody.example/")
    assert result.exit_code == 1
    assert "No article is on file at https://nobody.example/" in result.stderr


def given_up(home: Path) -> list[str]:
    with open_newsroom(Settings(home=home), workers=0) as newsroom:
        errands = [Errand(kind=ErrandKind.READ_FILE, address=f"/home/me/{name}.html") for name in "abc"]
        newsroom.jobs.enqueue([*errands[:2], replace(errands[2], called="C")], NOON)
        jobs = newsroom.jobs.claim(NOON, 9, timedelta(minutes=1))
        for hours, job in enumerate(jobs[:2]):
            newsroom.jobs.failed(job.id, f"no such file {job.errand.address}", NOON + timedelta(hours=hours), None)
    return [job.id for job in jobs[:2]]


def test_what_was_given_up_is_listed_with_its_reason(run: Run, home: Path) -> None:
    jobs = given_up(home)
    counts, *rows = json_lines(run("jobs", "--json").stdout)
    assert (counts["leased"], counts["given_up"]) == (1, 2)
    assert [(row["job"], row["reason"]) for row in rows] == [
        (jobs[1], "no such file /home/me/b.html"),
        (jobs[0], "no such file /home/me/a.html"),
    ]
    listed = run("jobs").stdout
    assert all(words in listed for words in ("1 under way, 2 given up", "/home/me/a.html", jobs[0]))
    assert len(json_lines(run("jobs", "--json", "--limit", 1).stdout)) == 2


def test_what_was_given_up_is_tried_again(run: Run, home: Path) -> None:
    jobs = given_up(home)
    assert "1 put back" in run("jobs", "--again", jobs[0]).stdout
    counts, *rows = json_lines(run("jobs", "--again", "all", "--json").stdout)
    assert (counts["put_back"], counts["waiting"], rows) == (1, 2, [])
    result = run("jobs", "--again", jobs[0])
    assert result.exit_code == 1
    assert f"No job {jobs[0]} was given up" in result.stderr
