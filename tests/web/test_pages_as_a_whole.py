"""What holds on every screen: nothing from elsewhere, no dead links, right headers, well-made documents."""

import re
from collections import Counter
from urllib.parse import urljoin, urlsplit

import pytest
from lxml import html

from copytaster.web.security import CONTENT_SECURITY_POLICY

from .browserless import ORIGIN
from .newsdesk import COURIER, GAZETTE

SCREENS = [
    "/", "/latest", "/topics", "/topics/corranmaid", "/search", "/search?q=corran", "/search?q=nothing+here",
    "/search?q=corran+AND", "/sources", f"/sources/{COURIER}", f"/sources/{GAZETTE}", f"/sources/{GAZETTE}/remove",
    "/sources/add", "/sources/subscriptions", "/import",
    "/api/docs", "/saved", "/offline", "/nowhere", "article:wire", "article:arabic", "article:undated",
    "article:hostile", "article:grain", "story:wire", "capture:wire", "capture:hostile",
]  # fmt: skip


@pytest.fixture(params=SCREENS)
def screen(request, desk):
    kind, _, name = request.param.partition(":")
    if kind == "article":
        return f"/articles/{desk.made[name]}"
    if kind == "capture":
        return f"/captures/{desk.newsroom.archive.known(desk.made[name]).captures[-1]}/reading"
    if kind == "story":
        return f"/stories/{desk.newsroom.archive.known(desk.made[name]).story}"
    return request.param


def test_nothing_is_asked_of_other_sites_and_nothing_is_inline(desk, screen):
    root = html.document_fromstring(desk.browser.get(screen).text)
    assert not root.xpath("//style | //*[@style] | //script[not(@src)] | //iframe | //object | //img")
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on")]
    for address in root.xpath("//script/@src | //link/@href | //form/@action"):
        assert address.startswith("/"), address


def test_links_to_other_sites_tell_them_nothing(desk, screen):
    root = html.document_fromstring(desk.browser.get(screen).text)
    for link in root.xpath("//a[starts-with(@href, 'http')]"):
        assert "noreferrer" in link.get("rel", "")


def test_every_answer_carries_the_security_headers(desk, screen):
    headers = desk.browser.get(screen).headers
    assert headers["content-security-policy"] == CONTENT_SECURITY_POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert "default-src 'self'" in CONTENT_SECURITY_POLICY
    assert "frame-ancestors 'none'" in CONTENT_SECURITY_POLICY


def test_documents_are_well_made(desk, screen):
    text = desk.browser.get(screen).text
    root = html.document_fromstring(text)
    assert text.startswith("<!doctype html>")
    assert (root.get("lang"), root.get("dir")) == ("en", "ltr")
    assert root.xpath("string(//title)").endswith("· Copytaster")
    assert len(root.xpath("//main")) == len(root.xpath("//h1")) == 1
    repeated = [id_ for id_, times in Counter(root.xpath("//@id")).items() if times > 1]
    assert not repeated
    labelled = set(root.xpath("//@aria-labelledby | //@aria-describedby | //label/@for"))
    assert labelled <= set(root.xpath("//@id"))


def test_no_link_of_any_screen_is_dead(desk):
    seen: set[str] = set()
    waiting = ["/"]
    while waiting:
        address = waiting.pop()
        if address in seen or len(seen) > 400:
            continue
        seen.add(address)
        answer = desk.browser.get(address)
        assert answer.status in (200, 308), (address, answer.status)
        if answer.headers.get("content-type", "").startswith("text/html"):
            waiting += _links(address, answer.text)
    assert len(seen) > 60


def test_targets_within_a_page_are_there(desk, screen):
    root = html.document_fromstring(desk.browser.get(screen).text)
    ids = set(root.xpath("//@id"))
    assert {href[1:] for href in root.xpath("//a/@href") if href.startswith("#")} <= ids


def test_style_asks_only_for_fonts_that_are_there(desk):
    style = desk.browser.get("/static/style.css").text
    fonts = re.findall(r'url\("([^"]+)"\)', style)
    assert len(fonts) == 16
    for font in fonts:
        answer = desk.browser.get(f"/static/{font}")
        assert (answer.status, answer.headers["content-type"]) == (200, "font/woff2")


def test_every_class_on_a_screen_has_a_style(desk):
    style = desk.browser.get("/static/style.css").text
    known = set(re.findall(r"\.([a-z][\w-]*)", style))
    used: dict[str, str] = {}
    story = desk.newsroom.archive.known(desk.made["wire"]).story
    lists = ["/", "/latest", "/topics", "/topics/corranmaid", "/search?q=corran", "/search", "/sources"]
    for screen in (*lists, f"/sources/{GAZETTE}", f"/articles/{desk.made['wire']}", f"/stories/{story}", "/api/docs"):
        root = html.document_fromstring(desk.browser.get(screen).text)
        used |= {name: screen for names in root.xpath("//@class") for name in names.split()}
    assert not {name: screen for name, screen in used.items() if name not in known}


def _links(address: str, text: str) -> list[str]:
    root = html.document_fromstring(text)
    found = (urljoin(ORIGIN + address, href) for href in root.xpath("//a/@href | //link/@href | //script/@src"))
    inside = (urlsplit(link) for link in found if link.startswith(f"{ORIGIN}/"))
    return [link.path + (f"?{link.query}" if link.query else "") for link in inside]
