"""Eight saved pages of one site, from the command line to the record: what the site repeats is left out."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from copytaster.adapters.sqlite.record import Record
from copytaster.cli.commands import app
from tests.workflows.test_habits_learnt import MEMBER, SITE, SUBJECTS, story


@pytest.mark.parametrize("workers", ["0", "1"], ids=["read here", "read in a process"])
def test_eight_pages_of_one_site_come_out_clean(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: str) -> None:
    monkeypatch.setenv("COPYTASTER_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COPYTASTER_WORKERS", workers)
    saved = tmp_path / "saved"
    saved.mkdir()
    for subject in SUBJECTS[:8]:
        (saved / f"{subject}.html").write_bytes(story(subject))
    run = CliRunner().invoke
    imported = run(app, ["import", "--json", str(saved)])
    assert imported.exit_code == 0, imported.output
    told = [json.loads(line) for line in imported.stdout.splitlines()]
    assert [row["outcome"] for row in told[:-1]] == ["filed"] * 8
    assert told[-1]["totals"]["changed"] == 0
    exported = [json.loads(line) for line in run(app, ["export"]).stdout.splitlines()]
    assert len(exported) == 8
    assert not any(MEMBER in json.dumps(article) for article in exported)
    with closing(Record(tmp_path / "home" / "record.sqlite3")) as record:
        assert {card.versions for card in record.archive.cards(list(record.archive.every()))} == {1}
        assert [line.text for line in record.habits.of([SITE])[SITE].lines] == [MEMBER]
