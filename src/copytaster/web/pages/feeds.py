"""Feeds of the front page, a topic, a story, a source, a search and what is saved, in three formats each."""

from collections.abc import Callable
from urllib.parse import quote, urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from copytaster.model.filing import Card
from copytaster.model.ids import SearchId, SourceId, StoryId
from copytaster.text.words import tag_key
from copytaster.web.feeds import Listing, atom, json_feed, rss
from copytaster.web.site import base_of, newsroom_of
from copytaster.web.wording import hashtag
from copytaster.workflows.look.results import newest_matches
from copytaster.workflows.look.saved_articles import newest_saved
from copytaster.workflows.save_search import find

ARTICLES = 50
FORMATS: dict[str, tuple[Callable[[Listing], bytes], str]] = {
    "rss": (rss, "application/rss+xml; charset=utf-8"),
    "atom": (atom, "application/atom+xml; charset=utf-8"),
    "json": (json_feed, "application/feed+json; charset=utf-8"),
}


def latest_feed(request: Request) -> Response:
    """Feed all articles."""
    cards = newsroom_of(request).archive.latest(ARTICLES)
    return _feed(request, "Copytaster", "The latest articles of all sources", "/", cards)


def topic_feed(request: Request) -> Response:
    """Feed the articles that carry a topic."""
    archive = newsroom_of(request).archive
    topic = archive.topic(tag_key(request.path_params["key"]))
    if topic is None:
        raise HTTPException(404, "No article here carries this topic")
    cards = archive.latest(ARTICLES, topic=topic.key)
    title = f"#{hashtag(topic.label)}"
    return _feed(request, title, f"Latest news with {title}", f"/topics/{quote(topic.key, safe='')}", cards)


def story_feed(request: Request) -> Response:
    """Feed a story's articles."""
    archive = newsroom_of(request).archive
    story = archive.story(StoryId(request.path_params["story"]))
    if story is None:
        raise HTTPException(404, "There is no such story here")
    cards = archive.latest(ARTICLES, story=story.id)
    return _feed(request, story.headline, f"Articles of the story: {story.headline}", f"/stories/{story.id}", cards)


def source_feed(request: Request) -> Response:
    """Feed what a source has brought."""
    newsroom = newsroom_of(request)
    source = newsroom.sources.get(SourceId(request.path_params["source"]))
    if source is None:
        raise HTTPException(404, "There is no such source on the list")
    cards = newsroom.archive.latest(ARTICLES, source=source.id)
    title = source.title or source.address
    return _feed(request, title, f"Articles read from {title}", f"/sources/{source.id}", cards)


def search_feed(request: Request) -> Response:
    """Feed what matches a search, newest first."""
    asked = " ".join(request.query_params.get("q", "").split())
    understood, cards = newest_matches(newsroom_of(request), asked, ARTICLES)
    query = f"?{urlencode({'q': asked})}"
    return _feed(request, asked or "All articles", f"Latest {understood}", f"/search{query}", cards, query)


def saved_search_feed(request: Request) -> Response:
    """Feed what matches a saved search, newest first, under its name; reading it opens nothing."""
    saved = find(newsroom_of(request), SearchId(request.path_params["search"]))
    understood, cards = newest_matches(newsroom_of(request), saved.asked, ARTICLES)
    return _feed(request, saved.name, f"Latest {understood}", f"/searches/{saved.id}", cards)


def saved_feed(request: Request) -> Response:
    """Feed what the reader saved, latest saved first."""
    cards = newest_saved(newsroom_of(request), ARTICLES)
    return _feed(request, "Saved in Copytaster", "Articles saved for later", "/saved", cards)


def _feed(request: Request, title: str, about: str, home: str, cards: tuple[Card, ...], query: str = "") -> Response:
    format_ = request.path_params["format"]
    if format_ not in FORMATS:
        raise HTTPException(404, "Feeds come as feed.rss, feed.atom and feed.json")
    write, content_type = FORMATS[format_]
    here = request.url.path + query
    listing = Listing(title=title, about=about, base=base_of(request), home=home, here=here, cards=cards)
    return Response(write(listing), media_type=content_type)


routes = (
    Route("/feed.{format}", latest_feed),
    Route("/topics/{key}/feed.{format}", topic_feed),
    Route("/stories/{story}/feed.{format}", story_feed),
    Route("/sources/{source}/feed.{format}", source_feed),
    Route("/search/feed.{format}", search_feed),
    Route("/searches/{search}/feed.{format}", saved_search_feed),
    Route("/saved/feed.{format}", saved_feed),
)
