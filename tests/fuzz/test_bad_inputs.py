"""Pages as nobody should make them: none crashes, takes long or much memory, or leaves markup or scripts in a field."""

import json
import subprocess
import sys

import pytest

from .bad_inputs import BAD

CPU_SECONDS = 2.0
MEGABYTES = 300

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="this system does not count what a process took"),
]


@pytest.mark.parametrize("name", BAD)
def test_a_bad_page_is_read_in_bounds(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.bad_inputs", name], capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr[-2000:]
    took = json.loads(done.stdout)
    assert took["broken"] == []
    assert took["cpu_seconds"] <= CPU_SECONDS
    assert took["megabytes"] <= MEGABYTES
