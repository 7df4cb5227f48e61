"""What is said of text and data mining is read, and what is said nearest to the article counts."""

import pytest

from copytaster.model.article import Reservation
from copytaster.model.capture import Capture
from copytaster.model.ids import CaptureId
from copytaster.model.page import Page
from copytaster.reading.pages import read
from copytaster.reading.reservations import reservation

STORY = "The ferry to Hollin sailed again on Monday, and the harbour board met in the afternoon to hear why. " * 3
POLICY = "https://courier.example/tdm.json"


def capture(head: str = "", headers: tuple[tuple[str, str], ...] = ()) -> Capture:
    html = f"<html><head>{head}</head><body><article><h1>Ferry sails again</h1><p>{STORY}</p></article></body></html>"
    return Capture(
        id=CaptureId("c"),
        address="https://courier.example/a",
        captured_at=None,
        status=200,
        headers=(("Content-Type", "text/html; charset=utf-8"), *headers),
        body=html.encode(),
    )


def meta(said: str, policy: str = "") -> str:
    named = f'<META content="{said}" NAME="tdm-reservation">'
    return named + (f"<meta name=tdm-policy content='{policy}'/>" if policy else "")


BY_SERVER = (("tdm-reservation", "1"), ("tdm-policy", POLICY))
BY_FILE = (("X-Copytaster-TDM-Reservation", "1"), ("X-Copytaster-TDM-Policy", POLICY))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param(capture(), None, id="nothing"),
        pytest.param(capture(meta("1")), Reservation(reserved=True, where="meta"), id="in the page"),
        pytest.param(
            capture(meta("1", POLICY)), Reservation(reserved=True, where="meta", policy=POLICY), id="with a policy"
        ),
        pytest.param(
            capture(meta("1", "javascript:alert(1)")), Reservation(reserved=True, where="meta"), id="no such policy"
        ),
        pytest.param(capture(meta("0")), Reservation(reserved=False, where="meta"), id="not reserved"),
        pytest.param(capture(meta("perhaps")), None, id="nonsense"),
        pytest.param(
            capture(headers=BY_SERVER), Reservation(reserved=True, where="header", policy=POLICY), id="by the server"
        ),
        pytest.param(
            capture(headers=BY_FILE), Reservation(reserved=True, where="tdmrep.json", policy=POLICY), id="for the site"
        ),
        pytest.param(
            capture(meta("0"), BY_SERVER),
            Reservation(reserved=False, where="meta"),
            id="the page goes before the server",
        ),
        pytest.param(
            capture(headers=(("TDM-Reservation", "0"), *BY_FILE)),
            Reservation(reserved=False, where="header"),
            id="the server goes before the file",
        ),
        pytest.param(
            capture("<!-- tdm-reservation --><meta name=robots content=1>"), None, id="only spoken of in a comment"
        ),
    ],
)
def test_what_is_said_of_mining(said: Capture, expected: Reservation | None) -> None:
    assert reservation(said) == expected


def test_it_is_kept_with_each_article_of_the_page() -> None:
    page = read(capture(meta("1")))
    assert isinstance(page, Page)
    assert [article.is_reserved for article in page.articles] == [True]
