"""The command line as a whole: help, wrong usage, and the real program started and stopped."""

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from copytaster import __version__
from copytaster.cli.commands import COMMANDS, load

from .conftest import Run

PROGRAM = [sys.executable, "-m", "copytaster"]


def test_every_command_explains_itself(run: Run) -> None:
    listed = run("--help").stdout
    for name, (_, about) in COMMANDS.items():
        helped = run(name, "--help")
        assert helped.exit_code == 0
        assert "Exit codes:" in helped.stdout
        assert re.search(rf"^  {name} ", listed, re.MULTILINE)
        assert load(name).help.startswith(about.rstrip(".")), f"the list says otherwise of {name}"


@pytest.mark.parametrize("command", ["read", "import"])
def test_the_kinds_of_files_are_named(run: Run, command: str) -> None:
    helped = " ".join(run(command, "--help").stdout.split())
    for kind in ("HTML", "MHTML", "mail", "PDF", "ninjs", "NewsML-G2", "NITF", "web archives"):
        assert kind in helped


def test_without_a_command_the_help_is_shown(run: Run) -> None:
    result = run()
    assert "copytaster demo" in result.output


def test_a_misspelt_command_is_wrong_usage_with_a_guess(run: Run) -> None:
    result = run("serach", "x")
    assert result.exit_code == 2
    assert "Did you mean 'search'?" in result.stderr


def test_a_wrong_setting_is_wrong_usage(run: Run, home: Path) -> None:
    home.mkdir()
    (home / "copytaster.toml").write_text("port = 0")
    result = run("sources")
    assert result.exit_code == 2
    assert "port cannot be 0" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_home_may_be_named_before_or_after_the_command(run: Run, tmp_path: Path) -> None:
    assert run("--home", tmp_path / "one", "sources").exit_code == 0
    assert run("sources", "--home", tmp_path / "two").exit_code == 0
    assert (tmp_path / "one").is_dir()
    assert (tmp_path / "two").is_dir()


def test_debug_shows_where_an_error_arose(run: Run) -> None:
    assert run("--debug", "search", "before:never").exception.__class__.__name__ == "BadQueryError"


@pytest.mark.parametrize("words", [["version"], ["--version"], ["--debug", "version"]])
def test_the_version_is_shown_by_the_real_program(words: list[str]) -> None:
    result = subprocess.run([*PROGRAM, *words], capture_output=True, text=True, check=True)
    assert result.stdout.startswith(f"copytaster {__version__} ")


def test_the_version_is_shown_without_loading_what_is_slow() -> None:
    code = "import sys; sys.argv = ['copytaster', 'version']; from copytaster.cli.main import main; main(); "
    code += (
        "sys.exit(str([name for name in ('requests', 'typer', 'pydantic', 'rich', 'aiohttp') if name in sys.modules]))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert result.stderr.strip() == "[]"


def test_no_command_loads_a_web_client_that_it_does_not_use() -> None:
    code = "import sys, copytaster.cli.search, copytaster.cli.sources; sys.exit('requests' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_command_that_is_stopped_says_what_is_kept(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/feed"
        environment = {**os.environ, "COPYTASTER_HOME": str(home), "COPYTASTER_ALLOW_PRIVATE_ADDRESSES": "127.0.0.1"}
        with subprocess.Popen(
            [*PROGRAM, "add", address],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            # Tests that run in the background are deaf to this signal, and so would be what they start.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509
        ) as program:
            silent.settimeout(60)
            asked, _ = silent.accept()
            program.send_signal(signal.SIGINT)
            _, errors = program.communicate(timeout=60)
            asked.close()
    assert (program.returncode, len(errors.splitlines())) == (130, 1), errors
    assert errors.startswith("copytaster: stopped. Sources")


def test_a_taken_port_is_one_clear_line(run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = run("serve", "--port", port)
    assert result.exit_code == 1
    assert "already in use" in result.stderr
    assert f"--port {port + 1}" in result.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, pytest.param(signal.SIGINT, marks=pytest.mark.slow)])
def test_run_says_where_it_is_answers_and_stops_in_good_order(home: Path, number: signal.Signals) -> None:
    environment = {**os.environ, "COPYTASTER_HOME": str(home), "COPYTASTER_PORT": str(_free_port())}
    with subprocess.Popen(
        [*PROGRAM, "run"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        line = program.stdout.readline()
        found = re.search(r"http://\S+", line)
        assert found, line + program.stderr.read()
        with urlopen(found[0] + "healthz", timeout=20) as answer:
            assert answer.status == 200
        program.send_signal(number)
        _, errors = program.communicate(timeout=30)
    assert program.returncode == 0
    assert errors == ""


def test_the_demo_pages_fill_a_newsroom_and_again_change_nothing(run: Run, home: Path) -> None:
    assert "filed" in run("demo", "--articles", "0", "--no-serve", "--home", home).stdout
    again = run("demo", "--articles", "0", "--no-serve", "--home", home)
    assert again.exit_code == 0
    assert "unchanged" in again.stdout


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])
