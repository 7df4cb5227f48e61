"""Licences are web addresses or plain words."""

import pytest

from .captured import page
from .html_samples import article, ld


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param(ld(license="https://licences.example/by"), "https://licences.example/by", id="an address"),
        pytest.param(ld(license="Free to reprint: ask us"), "Free to reprint: ask us", id="plain words"),
        pytest.param(ld(license="/licence"), "https://www.harbour-times.example/licence", id="a path"),
        pytest.param(ld(license="javascript:alert(1)"), None, id="a script"),
        pytest.param(ld(license=" JavaScript:alert(1)"), None, id="a script with a space"),
        pytest.param(ld(license="data:text/html,x"), None, id="data"),
        pytest.param(ld(license="file:///etc/licence"), None, id="a file"),
        pytest.param("<link rel='license' href='javascript:alert(1)'>", None, id="a linked script"),
        pytest.param("<link rel='license' href='/by'>", "https://www.harbour-times.example/by", id="a link"),
    ],
)
def test_the_licence(head, expected):
    assert article(page(head=head)).licence == expected
