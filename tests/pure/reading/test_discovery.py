from copytaster.reading.feeds.discovery import feed_addresses

from .captured import page

ADDRESS = "https://www.harbour-times.example/news/"


def test_feeds_of_the_head_come_before_links_and_comments_last():
    markup = page(
        head="<link rel='alternate' type='application/rss+xml' href='/comments/feed/'>"
        "<link rel='alternate' type='application/atom+xml' href='/atom.xml'>"
        "<link rel='alternate' hreflang='de' href='/de/'>",
        after="<a href='rss.xml'>RSS</a><a href='/feed/'>Feed</a><a href='/feeding-gulls'>Gulls</a>"
        "<a href='https://elsewhere.example/feed/'>Friends</a>",
    )
    assert feed_addresses(markup.encode(), ADDRESS) == (
        "https://www.harbour-times.example/atom.xml",
        "https://www.harbour-times.example/news/rss.xml",
        "https://www.harbour-times.example/feed/",
        "https://www.harbour-times.example/comments/feed/",
    )


def test_a_base_element_counts():
    markup = page(head="<base href='/x/'><link rel='alternate' type='application/feed+json' href='feed.json'>")
    assert feed_addresses(markup.encode(), ADDRESS) == ("https://www.harbour-times.example/x/feed.json",)


def test_a_page_without_feeds_and_no_page_at_all():
    assert feed_addresses(page().encode(), ADDRESS) == ()
    assert feed_addresses(b"", ADDRESS) == ()
    assert feed_addresses(b"\x00\xff" * 50, ADDRESS) == ()
