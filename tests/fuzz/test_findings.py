"""What fuzzing found once, read ever after: one file a finding, named for what was wrong."""

from pathlib import Path

import pytest

from .promises import broken_promises, broken_row, read_bytes

FINDINGS = sorted((Path(__file__).parent / "findings").iterdir())


@pytest.mark.parametrize("finding", FINDINGS, ids=lambda finding: finding.stem)
def test_what_was_found_stays_mended(finding: Path) -> None:
    body = finding.read_bytes()
    assert broken_promises(read_bytes(body)) == []
    assert broken_row(body.decode("utf-8", "replace")) == []
