"""Slideshows and galleries: pictures in their order with their captions, and what is told slide by slide as text."""

import json

import pytest

from .captured import OTHER, SENTENCE, THIRD, page
from .html_samples import article, where

TITLE = "Sixty years of a lighthouse in pictures"
CAPTIONS = (
    "The lamp room after the storm of 1962, with the broken panes laid out on the floor.",
    "Keeper Ilse Marrack with her daughter on the gallery, photographed in the spring of 1971.",
    "The tower today, painted in the colours that the town chose by lot last year.",
)
SITE = "https://www.harbour-times.example"


def figure(number, caption):
    credit = "<span class='credit'>Photo: Tom Reed</span>"
    return f"<li><figure><img src='/i/{number}.jpg'><figcaption>{caption} {credit}</figcaption></figure></li>"


def box(number, caption):
    return f"<div class='slide'><img src='/i/{number}.jpg'><div class='slide-text'><p>{caption}</p></div></div>"


def gallery(make, texts=CAPTIONS, tag="div"):
    return f"<{tag} class='gallery'>{''.join(make(n, text) for n, text in enumerate(texts))}</{tag}>"


@pytest.mark.parametrize(
    ("shown", "credit"),
    [
        pytest.param(gallery(figure, tag="ul"), "Tom Reed", id="figures in a list"),
        pytest.param(gallery(box), None, id="boxes with a picture and a line"),
    ],
)
def test_pictures_come_in_order_with_their_captions(shown, credit):
    found = article(page(headline=TITLE, body=f"<p>{SENTENCE * 2}</p>{shown}"))
    assert [photo.address for photo in found.photos] == [f"{SITE}/i/{number}.jpg" for number in range(3)]
    assert [photo.caption for photo in found.photos] == list(CAPTIONS)
    assert {photo.credit for photo in found.photos} == {credit}
    assert found.text == (SENTENCE * 2).strip()


def test_captions_stay_text_where_they_are_all_there_is():
    found = article(page(headline=TITLE, body=gallery(figure, tag="ul")))
    assert len(found.photos) == 3
    assert CAPTIONS[0] in found.text


def test_a_text_that_is_told_slide_by_slide_is_kept():
    def stop(number, text):
        return f"<div class='slide'><h2>Stop {number}</h2><img src='/i/{number}.jpg'><p>{text * 2}</p></div>"

    found = article(page(headline="Three walks", body=gallery(stop, (SENTENCE, OTHER, THIRD))))
    assert all((line * 2).strip() in found.text for line in (SENTENCE, OTHER, THIRD))
    assert [photo.caption for photo in found.photos] == ["", "", ""]


def test_a_gallery_that_is_told_in_json_ld():
    node = {
        "@type": "ImageGallery",
        "image": [
            {"@type": "ImageObject", "contentUrl": f"/i/{number}.jpg", "caption": caption, "creditText": "Tom Reed"}
            for number, caption in enumerate(CAPTIONS)
        ],
    }
    head = f"<script type='application/ld+json'>{json.dumps(node)}</script>"
    found = article(page(headline=TITLE, head=head, body=f"<p>{SENTENCE * 2}</p>"))
    assert [photo.caption for photo in found.photos] == list(CAPTIONS)
    assert where(found)["photos"] == "json-ld"


def test_a_row_of_teasers_is_no_gallery():
    def teaser(number, text):
        return f"<div class='slide'><a href='/news/{number}'><img src='/i/{number}.jpg'></a><p>{text}</p></div>"

    text = "".join(f"<p>{line * 2}</p>" for line in (SENTENCE, OTHER, THIRD))
    assert article(page(body=text, after=f"<div class='carousel'>{gallery(teaser)}</div>")).photos == ()
