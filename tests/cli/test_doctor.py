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


@pytest.mark.parametrize("record", ["gone", "empty"])
def test_a_lost_record_beside_captures_is_wrong_and_says_how_to_read_them_again(
    run: Run, press: Path, home: Path, tmp_path: Path, record: str
) -> None:
    run("import", press)
    for file in home.glob("record.sqlite3*"):
        file.unlink()
    if record == "empty":
        (home / "record.sqlite3").touch()
    result = run("doctor", "--json")
    assert result.exit_code == 1
    wrong = json_lines(result.stdout)[-1]
    assert (wrong["check"], wrong["state"]) == ("record", "wrong")
    assert record in wrong["says"]
    assert f"copytaster import {home / 'captures'} --home" in wrong["mend"]
    assert run("import", home / "captures", "--home", tmp_path / "new").exit_code == 0
    assert json_lines(run("search", "--json", "ferry", "--home", tmp_path / "new").stdout)


def test_captures_that_the_record_does_not_know_are_wrong(run: Run, press: Path, home: Path) -> None:
    run("import", press)
    for file in home.glob("record.sqlite3*"):
        file.unlink()
    run("sources")
    result = run("doctor", "--json")
    assert states(result.stdout)["captures"] == "wrong"
    assert "knows nothing of 1 of 1 files" in result.stdout


@pytest.mark.parametrize("hurt", ["a file cut short", "an older capture damaged"])
def test_captures_are_tried_over_all_their_files(run: Run, press: Path, home: Path, hurt: str) -> None:
    run("import", press)
    [file] = (home / "captures").iterdir()
    content = file.read_bytes()
    file.write_bytes(content[:-1] if hurt == "a file cut short" else content[:40] + b"????" + content[44:])
    result = run("doctor", "--json")
    assert result.exit_code == 1
    wrong = next(row for row in json_lines(result.stdout) if row["check"] == "captures")
    assert (wrong["state"], "backup" in wrong["mend"]) == ("wrong", True)


@pytest.mark.parametrize("hurt", ["nothing", "index", "record", "stamp"])
def test_nothing_is_changed(run: Run, press: Path, home: Path, hurt: str) -> None:
    run("import", press)
    broken = {
        "index": next((home / "index").glob("*.term")),
        "record": home / "record.sqlite3",
        "stamp": home / "index" / "copytaster-index",
    }
    if hurt != "nothing":
        put(broken[hurt], b"" if hurt == "record" else b"?" + broken[hurt].read_bytes()[1:])
    before = whole(home)
    result = run("doctor", "--json")
    assert whole(home) == before
    assert states(result.stdout).get("index", "note") == ("fine" if hurt == "nothing" else "note")


def put(file: Path, content: bytes) -> None:
    """Put other bytes in the file's place: cut short where it lies, it would kill whoever has it mapped."""
    beside = file.with_name("beside")
    beside.write_bytes(content)
    beside.replace(file)


def whole(home: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}


def test_a_damaged_index_is_told_and_made_anew_by_a_search(run: Run, press: Path, home: Path) -> None:
    run("import", press)
    found = run("search", "--json", "ferry").stdout
    term = next((home / "index").glob("*.term"))
    put(term, term.read_bytes()[:-200])
    assert f"it is damaged: {term.name} is damaged" in run("doctor").stdout.replace("\n", " ")
    assert run("search", "--json", "ferry").stdout == found
    assert states(run("doctor", "--json").stdout)["index"] == "fine"


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


def test_rules_that_cannot_be_used_and_golden_pages_read_otherwise_are_named(run: Run, press: Path, home: Path) -> None:
    run("import", press)
    assert states(run("doctor", "--json").stdout)["rules"] == "fine"
    rules = home / "publishers"
    rules.mkdir()
    (rules / "ledger.example.toml").write_text('[headline]\nat = "h1["\n')
    result = run("doctor", "--json")
    assert result.exit_code == 0
    told = next(row for row in json_lines(result.stdout) if row["check"] == "rules")
    assert told["state"] == "note"
    assert "ledger.example.toml cannot be used" in told["says"]
