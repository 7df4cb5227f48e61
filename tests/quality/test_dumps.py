"""How well plain-text dumps are read, scored by the script beside the checkout; where it is absent this skips."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from copytaster.model.page import Page
from copytaster.reading.dumps.reader import read
from copytaster.reading.rows import as_row

SHARED = Path(__file__).parents[3] / "shared"
PAGES, SCORE = SHARED / "pages", SHARED / "bench" / "score.py"

pytestmark = pytest.mark.skipif(
    not (PAGES.exists() and SCORE.exists()), reason=f"there are no scored dumps at {PAGES} and {SCORE}"
)


def test_the_marked_dumps(tmp_path):
    said = tmp_path / "said.jsonl"
    with said.open("w", encoding="utf-8") as rows:
        for file in sorted(PAGES.glob("*.txt")):
            page = read(file.read_text(encoding="utf-8"), captured_at=None, address=None)
            assert isinstance(page, Page), file.name
            rows.write(json.dumps(as_row(file.stem, page), ensure_ascii=False) + "\n")
    scored = subprocess.run(
        [sys.executable, str(SCORE), "dumps", str(PAGES / "gold"), str(said)],
        capture_output=True,
        text=True,
        check=True,
    )
    figures = json.loads(scored.stdout)
    assert figures["wrong"] == []
    assert figures["fields_right"] == 1.0
    assert figures["body_f1_lowest"] >= 0.99
    assert figures["leaks"] == 0
