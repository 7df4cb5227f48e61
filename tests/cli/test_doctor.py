"""`copytaster doctor`: what is wrong, and how to mend it."""

import socket
from pathlib import Path

import pytest

from .conftest import Run, json_lines

CHECKS = ["python", "sqlite", "clock", "language model", "settings", "port", "home folder", "disk space", "record"]


def states(text: str) -> dict[str, str]:
    return {row["check"]: row["state"] for row in json_lines(text)}


def test_a_fresh_machine_has_nothing_wrong_and_nothing_is_made(run: Run, home: Path) -> None:
    result = run("doctor", "--json")
    assert result.exit_code == 0
    assert list(states(result.stdout)) == CHECKS
    assert "wrong" not in states(result.stdout).values()
    assert not home.exists()


def test_a_newsroom_in_good_order_is_told_to_people(run: Run, press: Path) -> None:
    run("import", press)
    result = run("doctor")
    assert result.exit_code == 0
    assert "up to date, " in result.stdout
    assert "wrong" not in result.stdout


def test_a_damaged_record_is_wrong_and_says_what_to_do(run: Run, press: Path, home: Path) -> None:
    run("import", press)
    record = home / "record.sqlite3"
    record.write_bytes(record.read_bytes()[:100] + b"\xff" * 20_000)
    for rest in home.glob("record.sqlite3-*"):
        rest.unlink()
    result = run("doctor", "--json")
    assert result.exit_code == 1
    wrong = next(row for row in json_lines(result.stdout) if row["state"] == "wrong")
    assert wrong["check"] == "record"
    assert "backup" in wrong["mend"]


def test_lost_captures_are_wrong(run: Run, press: Path, home: Path) -> None:
    run("import", press)
    for file in (home / "captures").rglob("*"):
        if file.is_file():
            file.unlink()
    result = run("doctor", "--json")
    assert result.exit_code == 1
    assert states(result.stdout)["captures"] == "wrong"


def test_a_wrong_setting_ends_the_examination_there(run: Run, home: Path) -> None:
    home.mkdir()
    (home / "copytaster.toml").write_text("prot = 1")
    result = run("doctor", "--json")
    assert result.exit_code == 1
    last = json_lines(result.stdout)[-1]
    assert (last["check"], last["state"]) == ("settings", "wrong")
    assert "Did you mean port?" in last["says"]


def test_a_variable_that_sets_nothing_is_worth_a_note(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPYTASTER_PROT", "1")
    assert states(run("doctor", "--json").stdout)["settings"] == "note"


def test_a_taken_port_is_worth_a_note(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setenv("COPYTASTER_PORT", str(taken.getsockname()[1]))
        assert states(run("doctor", "--json").stdout)["port"] == "note"
