"""The videos of an article: what is played, and what is printed and told of it."""

import json
from dataclasses import replace

import pytest

from copytaster.model.article import Video
from copytaster.reading.pages import read
from copytaster.reading.web.players import clip_in, seconds_in, size_in

from .captured import capture, page

TUBE = "https://www.tube.example/embed/Xy7-bridge"
FULL = "allowfullscreen"


def article(**parts):
    return read(capture(page(**parts), address="https://www.harbour-times.example/news/bridge")).articles[0]


def told(**node):
    return f"<script type='application/ld+json'>{json.dumps({'@context': 'https://schema.org', **node})}</script>"


@pytest.mark.parametrize(
    ("frame", "address"),
    [
        pytest.param(f"<iframe src='{TUBE}?rel=0' {FULL}></iframe>", f"{TUBE}?rel=0", id="embed that fills the screen"),
        pytest.param(
            "<iframe src='//player.reel.example/clip/71' height='360'></iframe>",
            "https://player.reel.example/clip/71",
            id="a player",
        ),
        pytest.param(
            "<iframe src='https://tv.example/plugins/video.php?href=x'></iframe>",
            "https://tv.example/plugins/video.php?href=x",
            id="a video",
        ),
        pytest.param(
            f"<iframe src='about:blank' data-src='{TUBE}' allow='fullscreen; autoplay'></iframe>", TUBE, id="laid by"
        ),
        pytest.param(f"<iframe src='{TUBE}'></iframe>", None, id="embed of anything"),
        pytest.param(f"<iframe src='https://maps.example/maps/embed?x' {FULL}></iframe>", None, id="a map"),
        pytest.param(
            f"<iframe src='https://player.radio.example/embed/podcast/7' {FULL}></iframe>", None, id="a podcast"
        ),
        pytest.param(
            "<iframe src='https://player.x.example/7' height='166'></iframe>", None, id="sound, by its height"
        ),
        pytest.param("<iframe src='https://player.cast.fm/episode/7'></iframe>", None, id="an episode to listen to"),
        pytest.param(f"<iframe src='https://s.example/@ann/7/embed' {FULL}></iframe>", None, id="what somebody wrote"),
        pytest.param(f"<iframe src='https://c.example/chart/7/embed' {FULL}></iframe>", None, id="a chart"),
        pytest.param(f"<iframe src='https://t.example/embed/Tweet.html' {FULL}></iframe>", None, id="a message"),
        pytest.param("<iframe src='https://ads.example/video/7'></iframe>", None, id="an advertisement"),
        pytest.param("<iframe src='javascript:video()'></iframe>", None, id="a script"),
        pytest.param("<video src='/v/bridge.mp4' controls></video>", "/v/bridge.mp4", id="a file"),
        pytest.param("<video><source src='/v/b.m3u8'><source src='/v/b.mp4'></video>", "/v/b.m3u8", id="its sources"),
        pytest.param("<video src='/v/b.mp4' autoplay loop muted></video>", None, id="an ornament"),
        pytest.param("<video src='blob:https://x.example/7'></video>", None, id="known to programs alone"),
        pytest.param("<aside><video src='/v/b.mp4'></video></aside>", None, id="beside the article"),
        pytest.param(
            "<div class='related'><h3>Related videos</h3><video src='/v/b.mp4'></video></div>", None, id="of others"
        ),
    ],
)
def test_what_plays_a_video(frame, address):
    whole = f"https://www.harbour-times.example{address}" if address and address.startswith("/") else address
    assert [video.address for video in article(before=frame).videos] == ([whole] if whole else [])


def test_what_is_printed_below_a_video():
    found = article(
        before=f"<figure><iframe src='{TUBE}' title='The bridge from above' width='640' height='360' {FULL}></iframe>"
        "<figcaption>The bridge at dusk. <span class='credit'>Video: Ann Quill</span></figcaption></figure>"
    )
    (video,) = found.videos
    assert (video.title, video.credit) == ("The bridge from above", "Ann Quill")
    assert video.caption.startswith("The bridge at dusk.")
    assert (video.provider, video.width, video.height) == ("tube.example", 640, 360)
    assert "videos" in {source.field for source in found.sources}


def test_a_video_known_to_programs_alone_is_kept_with_its_caption():
    markup = "<figure><video poster='/p.jpg'></video><figcaption>The bridge at dusk.</figcaption></figure>"
    assert article(before=markup).videos == (
        Video(caption="The bridge at dusk.", thumbnail="https://www.harbour-times.example/p.jpg"),
    )


MOBILE = "https://m.harbour-times.example/news/bridge"
VIDEO = {
    "@type": "VideoObject",
    "name": "Bridge from above",
    "description": "A flight over the bridge.",
    "thumbnailUrl": ["https://cdn.example/t.jpg"],
    "duration": "PT1M30S",
    "embedUrl": TUBE,
    "contentUrl": "https://cdn.example/v/bridge_1080p.mp4",
    "width": {"@type": "QuantitativeValue", "value": 1920},
}
TOLD = Video(
    address=TUBE,
    title="Bridge from above",
    caption="A flight over the bridge.",
    provider="tube.example",
    thumbnail="https://cdn.example/t.jpg",
    width=1920,
    seconds=90,
)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param(told(**{"@type": "NewsArticle", "headline": "x", "video": VIDEO}), (TOLD,), id="of the article"),
        pytest.param(told(**{"@type": "NewsArticle", "headline": "x", "video": [VIDEO]}), (TOLD,), id="in a list"),
        pytest.param(told(**VIDEO), (TOLD,), id="by itself"),
        pytest.param(
            told(**{"@type": "ItemList", "itemListElement": [VIDEO]}), (), id="in a list of what else there is to see"
        ),
        pytest.param(told(**VIDEO, url="https://www.harbour-times.example/video/other"), (), id="of another page"),
        pytest.param(
            told(**{**VIDEO, "embedUrl": None, "contentUrl": None, "url": MOBILE})
            + f"<link rel='canonical' href='{MOBILE}'>",
            (replace(TOLD, address=None, provider=None),),
            id="at the article's own address",
        ),
        pytest.param(told(**{"@type": "VideoObject", "name": 7, "embedUrl": ["x"], "width": True}), (), id="nonsense"),
        pytest.param(
            "<meta property='og:video' content='https://tube.example/v/7abc'>"
            "<meta property='og:video:width' content='640'><meta property='og:video:duration' content='75'>",
            (Video(address="https://tube.example/v/7abc", provider="tube.example", width=640, seconds=75),),
            id="in meta tags",
        ),
        pytest.param("<meta property='og:video' content='https://tube.example/p.swf?x'>", (), id="a program of old"),
    ],
)
def test_videos_that_the_page_tells_of(head, expected):
    assert article(head=head).videos == expected


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(f"<iframe src='{TUBE}?feature=oembed' {FULL}></iframe>", id="as its player"),
        pytest.param("<video src='https://cdn.example/v/bridge_720p.mp4'></video>", id="as a file of another quality"),
        pytest.param(
            "<iframe src='https://player.x.example/?v=Xy7-bridge'></iframe>", id="by its name in the question"
        ),
    ],
)
def test_a_clip_that_is_told_of_and_printed_is_one_video(markup):
    figure = f"<figure>{markup}<figcaption>The bridge at dusk.</figcaption></figure>"
    (video,) = article(head=told(**VIDEO), before=figure).videos
    assert (video.address, video.title, video.caption, video.seconds) == (
        TUBE, "Bridge from above", "The bridge at dusk.", 90,
    )  # fmt: skip


def test_a_photo_beside_a_video_stays_a_photo():
    markup = (
        "<figure><img src='/b.jpg'><figcaption>At dusk. Photo: Ann Quill</figcaption></figure>"
        f"<iframe src='{TUBE}' {FULL}></iframe>"
    )
    found = article(before=markup)
    assert [photo.credit for photo in found.photos] == ["Ann Quill"]
    assert [video.caption for video in found.videos] == [""]


@pytest.mark.parametrize(
    ("duration", "expected"),
    [
        ("PT1M30S", 90), ("PT1H", 3600), ("P0DT0H2M5.4S", 125), ("1:30", 90), ("1:00:05", 3605), (75, 75), ("75.2", 75),
        ("PT0S", None), ("", None), ("soon", None), (None, None), (True, None), ("9" * 30, None), ("P9999999D", None),
    ],
)  # fmt: skip
def test_how_long_it_plays(duration, expected):
    assert seconds_in(duration) == expected


@pytest.mark.parametrize(
    ("told_size", "expected"),
    [
        (640, 640), ("640px", 640), ("100%", None), ({"value": "720"}, 720), ("-1", None), ("0", None), ([], None),
        ("٣", None),
    ],
)  # fmt: skip
def test_how_large_it_is(told_size, expected):
    assert size_in(told_size) == expected


def test_an_address_without_the_name_of_a_clip_stands_for_itself():
    assert clip_in("https://tv.example/player.html") == "https://tv.example/player.html"
    assert clip_in("https://tv.example/v/b7_1080.mp4?x=1") == clip_in("https://tv.example/embed/b7") == "b7"
