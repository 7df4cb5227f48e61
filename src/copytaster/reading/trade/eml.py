"""Mail (RFC 5322): newsletters, articles that somebody forwards, and what is attached to them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from email.message import Message
from email.utils import parseaddr

from copytaster.errors import UnreadableCopyError
from copytaster.model.article import Article, FieldSource, Role, When
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page, PageKind
from copytaster.model.source import FeedEntry
from copytaster.reading.dumps import reader as dumps
from copytaster.reading.web import reader as html_pages
from copytaster.reading.web.times import when
from copytaster.text.urls import site, web_address

from . import prose
from .forwards import Forwarded, bare_subject, forwarded_in, sender_named
from .parts import file_name, header, is_attached, leaves, message_in, payload, text_in

WHERE = "mail"
MOST_ATTACHMENTS = 20
LONGEST_TEXT = 5_000_000
HTML = ("text/html", "application/xhtml+xml")

Inner = Callable[[bytes, str, str], Page | TurnedAway]
"""Reads what is attached: its bytes, the type it claims, and its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Letter:
    """What the head of a mail says, or the head of the one forwarded inside it."""

    subject: str
    sender: str
    sent: When | None
    address: str | None


def read(body: bytes, *, captured_at: datetime | None, inner: Inner) -> Page | TurnedAway:
    """Return the articles of a mail and of what is attached to it, or why there are none.

    What a newsletter itself does not say is taken from its head: the sender is its publisher, its time that of sending.
    """
    message = message_in(body)
    parts = list(leaves(message))
    told = _own_page(message, [part for part in parts if not is_attached(part)], captured_at)
    pages = [told, *_attached([part for part in parts if is_attached(part)], inner)]
    found = [page for page in pages if isinstance(page, Page)]
    if not found:
        failed = [page for page in pages if isinstance(page, TurnedAway) and page.reason is not Reason.EMPTY]
        return failed[0] if failed else TurnedAway(reason=Reason.EMPTY, detail="a mail without text")
    sender = _letter(message)
    articles = [_filled(article, sender) for page in found for article in page.articles]
    if len(articles) > len(found[0].articles) and not isinstance(told, Page):
        articles = [replace(article, role=Role.LISTED) for article in articles]
    one = len(found) == 1
    return Page(
        kind=found[0].kind if one else PageKind.TOPIC,
        articles=tuple(articles),
        host=found[0].host if one else None,
        chrome=tuple(line for page in found for line in page.chrome),
    )


def _own_page(message: Message, parts: Sequence[Message], captured_at: datetime | None) -> Page | TurnedAway:
    """The mail's own text: a digest by its plain text, else the page that it holds, else its plain text."""
    letter = _letter(message)
    plain = "\n".join(_texts(parts, ("text/plain",)))[:LONGEST_TEXT]
    markup = next((text for text in _texts(parts, HTML) if text.strip()), "")[:LONGEST_TEXT]
    forwarded = forwarded_in(plain) or _forwarded_in_markup(markup)
    if forwarded:
        letter = _of_forwarded(forwarded, letter)
        plain, markup = forwarded.text, ""
    read_at = captured_at or (letter.sent.at if letter.sent else None)
    of_text = _read_plain(plain, letter, read_at) if plain.strip() else TurnedAway(reason=Reason.EMPTY)
    if markup and not (isinstance(of_text, Page) and len(of_text.articles) > 1):
        of_markup = _read_markup(markup, letter, read_at)
        of_text = of_markup if isinstance(of_markup, Page) or not isinstance(of_text, Page) else of_text
    if not isinstance(of_text, Page) or not forwarded:
        return of_text
    return replace(of_text, articles=tuple(_filled(article, letter) for article in of_text.articles))


def _letter(message: Message) -> _Letter:
    subject = header(message, "subject")
    is_passed_on = bare_subject(subject) != subject
    return _Letter(
        subject=bare_subject(subject),
        # Who passes a piece on is not its publisher, nor is it of the day on which that was done.
        sender="" if is_passed_on else sender_named(*parseaddr(header(message, "from"))),
        sent=None if is_passed_on else when(header(message, "date")),
        address=web_address(header(message, "archived-at").strip("<> ")) or None,
    )


def _of_forwarded(forwarded: Forwarded, outer: _Letter) -> _Letter:
    return _Letter(
        subject=forwarded.subject or outer.subject,
        sender=forwarded.sender,
        sent=forwarded.sent,
        address=None,
    )


def _forwarded_in_markup(markup: str) -> Forwarded | None:
    if not markup:
        return None
    paragraphs, _ = prose.of_html(markup)
    return forwarded_in("\n".join(paragraph.text for paragraph in paragraphs))


def _texts(parts: Sequence[Message], kinds: Sequence[str]) -> Iterator[str]:
    return (text_in(part) for part in parts if part.get_content_type() in kinds)


def _read_plain(text: str, letter: _Letter, read_at: datetime | None) -> Page | TurnedAway:
    """Plain text has its headline printed in it, or has none but its subject."""
    page = dumps.read(text, captured_at=read_at, address=None)
    if isinstance(page, TurnedAway) and letter.subject:
        page = dumps.read(f"# {letter.subject}\n\n{text}", captured_at=read_at, address=None)
    if isinstance(page, TurnedAway):
        return page
    page = _said_by(page, "page")
    return replace(page, articles=tuple(_titled(article, letter) for article in page.articles))


def _titled(article: Article, letter: _Letter) -> Article:
    if article.headline:
        return article
    return replace(
        article, headline=letter.subject, sources=(*article.sources, FieldSource(field="headline", where=WHERE))
    )


def _read_markup(markup: str, letter: _Letter, read_at: datetime | None) -> Page | TurnedAway:
    entry = FeedEntry(key="", address=letter.address, title=letter.subject)
    try:
        page = html_pages.read(markup, captured_at=read_at, address=None, entry=entry)
    except (UnreadableCopyError, RecursionError) as error:
        return TurnedAway(reason=Reason.BROKEN, detail=str(error)[:200])
    return _said_by(page, "feed") if isinstance(page, Page) else page


def _said_by(page: Page, before: str) -> Page:
    """The page with the mail named as the place where its fields were read."""
    return replace(page, articles=tuple(_renamed(article, before) for article in page.articles))


def _renamed(article: Article, before: str) -> Article:
    sources = (replace(one, where=WHERE) if one.where == before else one for one in article.sources)
    return replace(article, sources=tuple(sources))


def _filled(article: Article, letter: _Letter) -> Article:
    """The article with what it lacks taken from the head of the mail."""
    own = letter.address if article.role is Role.MAIN else None
    given = {"publisher": letter.sender or None, "published": letter.sent, "address": own}
    concluded = ("published",) if article.published and article.published.inferred else ()
    lacking = {
        field: value for field, value in given.items() if value and (field in concluded or not getattr(article, field))
    }
    known = tuple(one for one in article.sources if one.field not in lacking)
    sources = (*known, *(FieldSource(field=field, where=WHERE) for field in lacking))
    host = article.host or (site(own) if own else None)
    return replace(article, **lacking, host=host, sources=sources)  # type: ignore[arg-type]


def _attached(parts: Sequence[Message], inner: Inner) -> Iterator[Page | TurnedAway]:
    """What is attached and can be read; pictures and the like are passed over."""
    readable = [part for part in parts if part.get_content_maintype() not in ("image", "audio", "video", "font")]
    for part in readable[:MOST_ATTACHMENTS]:
        if part.get_content_type() in ("text/calendar", "text/vcard", "text/x-vcard", "application/pgp-signature"):
            continue
        kind = "" if part.get_content_maintype() == "message" else f"{part.get_content_type()}"
        page = inner(payload(part), kind, file_name(part))
        if isinstance(page, Page) or file_name(part):
            yield page
