"""A page of our own for the tests of reading HTML, with its JSON-LD."""

import json

from copytaster.model.page import Page
from copytaster.reading.pages import read

from .captured import capture

HEADLINE = "Council agrees to mend the old bridge"
LD = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": HEADLINE,
    "datePublished": "2026-05-04T08:30:00+02:00",
    "dateModified": "2026-05-04T11:00:00+02:00",
    "author": [{"@type": "Person", "name": "Ann Quill"}, {"@type": "Person", "name": "By Tom Reed, staff writer"}],
    "publisher": {"@type": "Organization", "name": "Harbour Times"},
    "articleSection": "Town",
    "keywords": "bridges, Harbour Row",
    "image": {"@type": "ImageObject", "url": "/img/bridge.jpg"},
    "license": "https://creativecommons.org/licenses/by/4.0/",
}


def ld(**changes):
    node = {key: value for key, value in {**LD, **changes}.items() if value is not None}
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


def article(markup, **capture_fields):
    found = read(capture(markup, **capture_fields))
    assert isinstance(found, Page), found
    return found.articles[0]


def where(found):
    return {source.field: source.where for source in found.sources}
