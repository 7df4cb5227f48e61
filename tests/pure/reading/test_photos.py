import pytest

from copytaster.reading.pages import read
from copytaster.reading.photos import credited

from .captured import capture, page


@pytest.mark.parametrize(
    ("caption", "credit", "rights"),
    [
        pytest.param("The bridge at dusk. (Ann Quill/AP)", "Ann Quill/AP", None, id="agency in brackets"),
        pytest.param("The bridge at dusk. Photo: Ann Quill", "Ann Quill", None, id="a label"),
        pytest.param("The bridge at dusk. (Photo by Ann Quill)", "Ann Quill", None, id="a label in brackets"),
        pytest.param("The bridge at dusk © Ann Quill", "Ann Quill", None, id="a sign"),
        pytest.param("The bridge. (Yonhap) Not for sale", "Yonhap", "Not for sale", id="with rights"),
        pytest.param("The bridge at dusk, built in 1902 (rebuilt 1950).", None, None, id="brackets that credit nobody"),
        pytest.param("The bridge at dusk.", None, None, id="nothing"),
        pytest.param("", None, None, id="no caption"),
    ],
)
def test_credit_and_rights_in_a_caption(caption, credit, rights):
    assert credited(caption) == (credit, rights)


def photos(**parts):
    return read(capture(page(**parts))).articles[0].photos


def test_a_figure_with_caption_and_credit():
    (photo,) = photos(
        before="<figure><img src='/img/bridge.jpg' alt='A bridge'><figcaption>The bridge at dusk. "
        "<span class='credit'>Photo: Ann Quill</span></figcaption></figure>"
    )
    assert photo.address == "https://www.harbour-times.example/img/bridge.jpg"
    assert (photo.credit, photo.alt) == ("Ann Quill", "A bridge")
    assert photo.caption.startswith("The bridge at dusk.")


def test_the_lead_photo_in_two_sizes_is_one_photo():
    found = photos(
        head="<meta property='og:image' content='https://cdn.example/bridge-1200x628.jpg?w=1200'>",
        before="<figure><img src='https://cdn.example/bridge-600x400.jpg'><figcaption>At dusk.</figcaption></figure>",
    )
    assert [(photo.address, photo.caption) for photo in found] == [
        ("https://cdn.example/bridge-1200x628.jpg?w=1200", "At dusk.")
    ]


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("<aside><figure><img src='/x.jpg'></figure></aside>", id="beside the article"),
        pytest.param("<a href='/other'><figure><img src='/x.jpg'></figure></a>", id="a link to another article"),
        pytest.param("<div class='related'><figure><img src='/x.jpg'></figure></div>", id="in a box of related ones"),
        pytest.param("<figure><img src='data:image/gif;base64,R0'></figure>", id="a placeholder"),
    ],
)
def test_pictures_that_are_not_the_articles(markup):
    assert photos(after=markup) == ()
