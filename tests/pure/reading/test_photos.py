import pytest

from copytaster.reading.pages import read
from copytaster.reading.web.photos import credited

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
        pytest.param("الجسر عند الغروب. الصورة: سلطة الميناء", "سلطة الميناء", None, id="a label in Arabic"),
        pytest.param("Мост вечером. Фото: Анна Перо", "Анна Перо", None, id="a label in Russian"),
        pytest.param("저녁의 다리. 사진: 김하늘", "김하늘", None, id="a label in Korean"),
        pytest.param("The bridge at dusk.", None, None, id="nothing"),
        pytest.param("", None, None, id="no caption"),
    ],
)
def test_credit_and_rights_in_a_caption(caption, credit, rights):
    assert credited(caption) == (credit, rights)


def photos(address="https://www.harbour-times.example/news/bridge", **parts):
    return read(capture(page(**parts), address=address)).articles[0].photos


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


CANONICAL = "<link rel='canonical' href='https://www.harbour-times.example/news/bridge'>"
LEAD = "<meta property='og:image' content='https://www.harbour-times.example/img/bridge.jpg'>"


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(CANONICAL + LEAD, id="the page's own address"),
        pytest.param("<base href='https://www.harbour-times.example/'>" + LEAD, id="its base"),
    ],
)
def test_in_a_saved_page_a_relative_address_is_the_same_photo(head):
    figure = "<figure><img src='/img/bridge.jpg'><figcaption>At dusk.</figcaption></figure>"
    found = photos(address="file:///saved/bridge.html", head=head, before=figure)
    assert [(photo.address, photo.caption) for photo in found] == [
        ("https://www.harbour-times.example/img/bridge.jpg", "At dusk.")
    ]


def test_photos_without_address_are_told_apart_by_their_whole_captions():
    figures = "".join(
        f"<figure><img src=''><figcaption>{what}. Photo: Ann Quill/Radio Sund. NOT FOR SALE</figcaption></figure>"
        for what in ("The bridge at dusk", "The bridge at noon")
    )
    assert [photo.credit for photo in photos(address="file:///a.html", after=figures)] == ["Ann Quill/Radio Sund"] * 2
