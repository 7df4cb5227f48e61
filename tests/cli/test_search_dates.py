"""`copytaster search` says when an article is undated: the time it was seen is no date."""

from pathlib import Path

import pytest

from .conftest import Run, json_lines
from .test_read_command import PAGE


def dated(day: str) -> str:
    return PAGE.replace("</title>", f"</title><meta property='article:published_time' content='{day}'>")


@pytest.mark.parametrize(
    ("page", "is_dated"),
    [
        pytest.param(PAGE, False, id="undated"),
        pytest.param(dated("2099-05-04T08:30:00Z"), False, id="dated ahead"),
        pytest.param(dated("2024-05-04T08:30:00Z"), True, id="dated"),
    ],
)
def test_what_is_shown_for_a_date(run: Run, tmp_path: Path, page: str, is_dated: bool) -> None:
    (tmp_path / "ferry.html").write_text(page)
    assert run("import", tmp_path / "ferry.html").exit_code == 0
    assert ("no date, seen 20" in run("search", "ferry").stdout) is not is_dated
    [row] = json_lines(run("search", "--json", "ferry").stdout)
    assert row["dated"] is is_dated
