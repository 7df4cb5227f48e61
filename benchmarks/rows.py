"""Keep the tables of BENCHMARKS.md: one section a benchmark, one row a run."""

import platform
import sqlite3
import subprocess
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

FILE = Path(__file__).parent.parent / "BENCHMARKS.md"
WHERE = ("date", "commit", "machine", "versions")
VERSIONS_OF = ("trafilatura", "tantivy", "fastapi")


def add(section: str, figures: dict[str, str]) -> str:
    """Add a row of figures, with when and on what, to a section's table, made where missing; return the row.

    A section's columns are those of its first row; `ValueError` where other figures are given later.
    """
    row = {**_where(), **figures}
    text = FILE.read_text("utf-8") if FILE.exists() else "# Benchmarks\n"
    line = _line(row.values())
    head = f"## {section}\n"
    if head not in text:
        text = f"{text.rstrip()}\n\n{head}\n{_line(row)}\n{_line('---' for _ in row)}\n{line}\n"
    else:
        before, after = text.split(head, 1)
        own, mark, rest = after.partition("\n## ")
        if _line(row) not in own:
            raise ValueError(f"the table of {section} has other columns than {', '.join(row)}")
        text = f"{before}{head}{own.rstrip()}\n{line}\n{mark}{rest}"
    FILE.write_text(text, "utf-8")
    return line


def put(section: str, content: str) -> None:
    """Write a section anew, at its place or at the end: what it held before is in the history."""
    text = FILE.read_text("utf-8") if FILE.exists() else "# Benchmarks\n"
    head = f"## {section}\n"
    before, found, after = text.partition(head)
    _, mark, rest = after.partition("\n## ")
    before = before if found else f"{before.rstrip()}\n\n"
    FILE.write_text(f"{before}{head}\n{content.strip()}\n{mark}{rest}", "utf-8")


def table(columns: Iterable[str], lines: Iterable[Iterable[str]]) -> str:
    """Return a table in Markdown."""
    names = list(columns)
    return "\n".join([_line(names), _line("---" for _ in names), *map(_line, lines)])


def where() -> str:
    """Return when and on what, in one line."""
    return ", ".join(_where().values())


def _where() -> dict[str, str]:
    versions = [f"Python {platform.python_version()}", f"SQLite {sqlite3.sqlite_version}"]
    versions += [f"{name} {version(name)}" for name in VERSIONS_OF]
    return dict(zip(WHERE, (f"{datetime.now(UTC):%Y-%m-%d}", _commit(), _machine(), ", ".join(versions)), strict=True))


def _commit() -> str:
    done = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=FILE.parent, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or "?"


def _machine() -> str:
    """Return the processor and how many of them: figures of other machines cannot be compared."""
    names = [line.split(":")[1].strip() for line in _processors() if line.startswith("model name")]
    return f"{len(names) or '?'} × {names[0] if names else platform.processor() or platform.machine()}"


def _processors() -> list[str]:
    told = Path("/proc/cpuinfo")
    return told.read_text("utf-8").splitlines() if told.exists() else []


def _line(cells: object) -> str:
    return "| " + " | ".join(str(cell) for cell in cells) + " |"  # type: ignore[attr-defined]
