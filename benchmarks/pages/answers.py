"""What each reader says of the pages of a set: ours asked anew, the others kept in .bench (they do not change)."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from .readers import READERS, Said
from .sets import file_of, fingerprint

ROOT = Path(__file__).parents[2]
KEPT = ROOT / ".bench" / "pages"
PEERS = ROOT / ".bench" / "peers" / "bin" / "python"
OURS = "copytaster"


@cache
def versions() -> Mapping[str, str]:
    """Return the readers that can be asked, ours first, and their versions."""
    peers = json.loads(_told(PEERS, "versions")) if PEERS.exists() else {}
    ours = json.loads(_told(Path(sys.executable), "versions"))
    return {name: ours[name] if name == OURS else peers[name] for name in READERS if name == OURS or name in peers}


def missing() -> tuple[str, ...]:
    """Return the readers that cannot be asked here."""
    return tuple(name for name in READERS if name not in versions())


def answers(reader: str, pages_of: str) -> dict[str, Said]:
    """Return by id what a reader says of the pages of a set."""
    if reader == OURS:
        with tempfile.TemporaryDirectory() as made:
            out = Path(made) / "said.jsonl"
            command = [sys.executable, "-m", "copytaster", "read", "--rows", str(file_of(pages_of)), "--out", str(out)]
            subprocess.run(command, cwd=ROOT, check=True)
            return said_in(out)
    kept = KEPT / f"{pages_of}-{fingerprint(pages_of)}" / f"{reader}-{versions()[reader]}.jsonl"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        unfinished = kept.with_suffix(".unfinished")
        _told(PEERS, "answer", reader, pages_of, str(unfinished))
        unfinished.replace(kept)
    return said_in(kept)


def said_in(file: Path) -> dict[str, Said]:
    """Return by id the rows of a file."""
    with file.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    return {row["id"]: row for row in rows}


def python_of(reader: str) -> Path:
    """Return the Python that holds a reader."""
    return Path(sys.executable) if reader == OURS else PEERS


def _told(python: Path, *words: str) -> str:
    command = [str(python), "-m", "benchmarks.pages.readers", *words]
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
