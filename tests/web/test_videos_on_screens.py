"""The videos of an article: lines that lead to their host, and nothing played or asked for here."""

from datetime import timedelta

from copytaster.model.article import Article, Video

from .markup import one, tree, words
from .newsdesk import NOW, file, paragraphs

FERRY = Video(
    address="https://tube.example/watch?v=7&t=<1>",
    title="Ferry",
    caption="The ferry at the slipway.",
    credit="Ann Quill",
    provider="tube.example",
    thumbnail="https://tube.example/7.jpg",
    seconds=95,
)


def _filed(desk, *videos):
    article = Article(
        headline="Ferries stay in harbour",
        paragraphs=paragraphs("The doors are cracked."),
        publisher="Corran Gazette",
        address="https://gazette.example/stay",
        language="en",
        videos=videos,
    )
    return file(desk.newsroom, article, at=NOW - timedelta(hours=1))


def test_a_video_is_a_line_with_a_link(empty_desk):
    root = tree(empty_desk.browser.get(f"/articles/{_filed(empty_desk, FERRY)}"))
    line = one(root, "//figure")
    assert words(line) == "Video: The ferry at the slipway. (tube.example) 1:35 Video: Ann Quill"
    link = one(line, ".//a")
    assert (link.get("href"), link.get("rel")) == (FERRY.address, "nofollow noopener noreferrer external")
    assert not root.xpath("//iframe | //video | //img | //*[contains(@src, 'tube.example')]")


def test_a_video_without_words_is_named_by_its_host(empty_desk):
    bare = Video(address="https://tube.example/7", provider="tube.example")
    root = tree(empty_desk.browser.get(f"/articles/{_filed(empty_desk, bare)}"))
    assert words(one(root, "//figure")) == "Video: tube.example"


def test_what_is_not_on_the_web_is_not_linked(empty_desk):
    held = (Video(address="javascript:alert(1)", caption="Here"), Video(caption="There"), Video(title="Nowhere"))
    identity = _filed(empty_desk, *held)
    root = tree(empty_desk.browser.get(f"/articles/{identity}"))
    assert [words(each) for each in root.xpath("//figure")] == ["Video: Here", "Video: There"]
    assert not root.xpath("//figure//a")
    told = empty_desk.browser.get(f"/api/articles/{identity}").json()["videos"]
    assert [each["address"] for each in told] == [None, None, None]


def test_the_api_tells_of_videos(empty_desk):
    (video,) = empty_desk.browser.get(f"/api/articles/{_filed(empty_desk, FERRY)}").json()["videos"]
    assert video == {
        "address": FERRY.address,
        "title": "Ferry",
        "caption": "The ferry at the slipway.",
        "credit": "Ann Quill",
        "provider": "tube.example",
        "thumbnail": "https://tube.example/7.jpg",
        "width": None,
        "height": None,
        "seconds": 95,
    }
