"""The forms of one page, for print and for telephones, are seen as one article at one address."""

import pytest

from copytaster.reading.web.page_forms import usual_form

from .captured import page
from .html_samples import article, where

BRIDGE = "https://www.harbour-times.example/news/bridge"
CANONICAL = f"<link rel='canonical' href='{BRIDGE}'>"


def amp(mark):
    return page(head=CANONICAL).replace("<html lang", f"<html {mark} lang")


@pytest.mark.parametrize(
    ("markup", "address"),
    [
        pytest.param(page(head=CANONICAL), f"{BRIDGE}?print=1", id="for print, told"),
        pytest.param(page(), f"{BRIDGE}?print=1", id="for print, not told"),
        pytest.param(amp("amp"), f"{BRIDGE}/amp", id="AMP, at an address of its own"),
        pytest.param(amp("⚡"), "https://amp.harbour-times.example/b", id="AMP, on a host of its own"),
        pytest.param(
            page(head=CANONICAL),
            "https://www-harbour--times-example.cdn.example/c/s/www.harbour-times.example/news/bridge/amp",
            id="AMP, in somebody's cache",
        ),
        pytest.param(page(head=f"{CANONICAL}<link rel='amphtml' href='{BRIDGE}/amp'>"), BRIDGE, id="its usual form"),
    ],
)  # fmt: skip
def test_every_form_is_at_the_usual_address(markup, address):
    assert article(markup, address=address).address == BRIDGE


def test_where_the_address_was_read():
    assert where(article(page(head=CANONICAL), address=f"{BRIDGE}?print=1"))["address"] == "html"
    assert where(article(page(), address=f"{BRIDGE}?print=1"))["address"] == "page"


@pytest.mark.parametrize(
    ("address", "usual"),
    [
        pytest.param(f"{BRIDGE}?id=7&print=true", f"{BRIDGE}?id=7", id="among others"),
        pytest.param(f"{BRIDGE}?amp", BRIDGE, id="without a value"),
        pytest.param(f"{BRIDGE}?outputType=amp", BRIDGE, id="a type of output"),
        pytest.param(f"{BRIDGE}/print/", BRIDGE, id="a last step"),
        pytest.param("https://x.example/print", "https://x.example/print", id="a page called print"),
        pytest.param(f"{BRIDGE}?view=map", f"{BRIDGE}?view=map", id="another view"),
        pytest.param(BRIDGE, BRIDGE, id="as it is"),
    ],
)
def test_the_usual_form_of_an_address(address, usual):
    assert usual_form(address) == usual
    assert usual_form(usual) == usual
