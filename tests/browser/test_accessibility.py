"""Accessibility (WCAG 2.2 AA) of every screen by axe-core, where `make screens` has fetched it."""

import pytest

from tools.check_screens import AXE, axe, everything

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(not AXE.exists(), reason="axe-core is not here: `make screens` fetches it"),
]


@pytest.mark.parametrize("look", [(1360, "light"), (390, "dark")], ids=["desktop", "phone"])
def test_axe_finds_nothing(chromium, look):
    with everything() as served:
        assert [finding for one in served for finding in axe(chromium, one, [look])] == []
