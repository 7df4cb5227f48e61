"""Plain-text dumps of pages (WET records, reader views, saved text) to pages with their articles."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from copytaster.model.article import Article, Photo, Role
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page, PageKind
from copytaster.text.dates import prints_month_first
from copytaster.text.urls import site

from .captions import bare_pictures, read_caption
from .dating import Clues, copyright_years, full_dates
from .discussion import Discussion, read_discussion
from .dump_articles import Told, card_article, own_article
from .furniture import heads_comments, heads_related, host_named, is_furniture, is_masthead, tag_headed
from .lines import Line, count_words, folded, is_prose, split
from .listing import Card, read_cards
from .opening import read_opening
from .paragraph_run import Run, read_run
from .stamps import Stamp, read_stamp
from .tails import shared_openings, without_tail
from .wire import copyright_holder


def read(text: str, *, captured_at: datetime | None, address: str | None) -> Page | TurnedAway:
    """Read a plain-text dump; its address and the time of its capture may be unknown.

    Every line ends up in an article, a comment, a pingback, a photo or the page's chrome. Text of any kind
    gives a page, or the reason why not, in time that grows with its length alone.
    """
    if _is_binary(text[:_SNIFFED]):
        return TurnedAway(reason=Reason.NOT_A_PAGE)
    lines = split(text)
    if not lines:
        return TurnedAway(reason=Reason.EMPTY)
    if sum(count_words(line.text) for line in lines) < _LEAST_WORDS:
        return TurnedAway(reason=Reason.TOO_SHORT)
    survey = _survey(lines)
    page = None if survey is None else (_listing_page(survey, captured_at, address) or _article_page(survey, captured_at, address))
    return page or TurnedAway(reason=Reason.NO_ARTICLE)


_SNIFFED = 20_000
_LEAST_WORDS = 15


def _is_binary(head: str) -> bool:
    odd = head.count("\ufffd") + sum(character < " " and character not in "\t\n\r\f\v" for character in head)
    return odd * 20 > len(head)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Survey:
    """The lines of a page with what each may be by itself; `prose` is the first line of running text."""

    lines: tuple[Line, ...]
    stamps: Mapping[int, Stamp]
    captions: Mapping[int, Photo]
    prose: int


def _survey(lines: tuple[Line, ...]) -> _Survey | None:
    short = [line.text for line in lines if len(line.text) <= 160]
    month_first = prints_month_first(short)
    found = ((number, read_stamp(line.text, month_first=month_first)) for number, line in enumerate(lines))
    stamps = {number: stamp for number, stamp in found if stamp}
    prose = next((n for n, line in enumerate(lines) if n not in stamps and _is_running(line)), None)
    if prose is None:
        return None
    photos = ((n, read_caption(line, in_body=n > prose)) for n, line in enumerate(lines))
    captions = {number: photo for number, photo in photos if photo}
    prose = next((n for n in range(prose, len(lines)) if n not in stamps and n not in captions and _is_running(lines[n])), None)
    return None if prose is None else _Survey(lines=lines, stamps=stamps, captions=captions, prose=prose)


def _is_running(line: Line) -> bool:
    return not line.bullet and is_prose(line.text) and not is_furniture(line.text) and copyright_holder(line.text) is None


# --- pages that list articles ----------------------------------------------------------------------


def _listing_page(survey: _Survey, captured_at: datetime | None, address: str | None) -> Page | None:
    lines = survey.lines
    heading, tag = _tag_heading(survey)
    cards = read_cards(lines, survey.stamps, 0 if heading is None else heading + 1, _listing_end(survey))
    if not cards or not _is_listing(survey, cards, heading):
        return None
    told = Told(host=_host(lines, address), tag=tag, clues=Clues(captured_at=captured_at))
    articles, used, cut = _card_articles(survey, cards, told, Role.LISTED)
    if heading is not None:
        used = used | {heading}
    return Page(
        kind=PageKind.TOPIC, articles=_placed(articles), host=told.host, tag=tag, chrome=(*_unused(lines, used), *cut)
    )


def _tag_heading(survey: _Survey) -> tuple[int | None, str | None]:
    for number, line in enumerate(survey.lines[: survey.prose]):
        if not line.bullet and (tag := tag_headed(line.text)):
            return number, tag
    return None, None


def _listing_end(survey: _Survey) -> int:
    later = range(survey.prose, len(survey.lines))
    return next((n for n in later if heads_comments(survey.lines[n].text)), len(survey.lines))


def _is_listing(survey: _Survey, cards: Sequence[Card], heading: int | None) -> bool:
    if heading is not None and count_words(survey.lines[heading].text) > 1:
        return True
    if len(cards) < 2 or cards[0].start > survey.prose:
        return False
    between = survey.lines[cards[0].body : cards[1].start + 1]
    parted = any(heads_related(line.text) or heads_comments(line.text) for line in between)
    return not parted and (heading is not None or all(card.headline_follows for card in cards[:2]))


# --- pages of one article ---------------------------------------------------------------------------


def _article_page(survey: _Survey, captured_at: datetime | None, address: str | None) -> Page | None:
    lines = survey.lines
    opening = read_opening(lines, survey.stamps, len(lines), frozenset(survey.captions))
    if opening is None:
        return None
    discussion = read_discussion(lines, survey.stamps, opening.body)
    stamps = {number: stamp for number, stamp in survey.stamps.items() if number not in discussion.lines}
    cards = _related_cards(lines, stamps, opening.body)
    end, skipped = _own_end(lines, opening.body, cards, discussion)
    skip = frozenset(survey.captions) | skipped | discussion.lines
    run = read_run(lines, opening.body, end, skip=skip | frozenset(stamps), headline=opening.headline)
    if not run.paragraphs:
        return None
    clues = _clues(survey, discussion, captured_at, address, run)
    host = _host(lines, address)
    told = Told(host=host, clues=clues, owner=None if cards else _owner(lines, opening.body, host))
    others, used, cut = _card_articles(survey, cards, told, Role.RELATED)
    run, tail = _cut(run, frozenset())
    in_cards = {n for card in cards for n in range(card.start, card.end)}
    own = own_article(opening, run, told, photos=_photos(survey, [n for n in range(len(lines)) if n not in in_cards]))
    used = used | run.lines | opening.used | discussion.lines | frozenset(survey.captions)
    return Page(
        kind=PageKind.ARTICLE,
        articles=_placed([own, *others]),
        host=told.host,
        comments=discussion.comments,
        pingbacks=discussion.pingbacks,
        chrome=(*_unused(lines, used), *tail, *cut),
    )


def _related_cards(lines: Sequence[Line], stamps: Mapping[int, Stamp], prose: int) -> tuple[Card, ...]:
    """Return the cards below the page's own article: under a heading, or without one where they cannot be anything else."""
    headings = [n for n in range(prose, len(lines)) if heads_related(lines[n].text)]
    if headings:
        return read_cards(lines, stamps, headings[0], len(lines))
    cards = read_cards(lines, stamps, prose + 1, len(lines))
    return tuple(card for card in cards if card.publisher and card.headline_follows)


def _own_end(
    lines: Sequence[Line], prose: int, cards: Sequence[Card], discussion: Discussion
) -> tuple[int, frozenset[int]]:
    """Return where the page's own article must have ended, and lines of boxes inside it."""
    later = [card.start for card in cards] + [n for n in discussion.lines if n > prose]
    limit = min(later, default=len(lines))
    skipped: set[int] = set()
    for number in range(prose + 1, limit):
        if number in skipped:
            continue
        if heads_comments(lines[number].text):
            return number, frozenset(skipped)
        if heads_related(lines[number].text):
            resumed = None if cards else _resumes(lines, number + 1, limit)
            if resumed is None:
                return number, frozenset(skipped)
            skipped.update(range(number, resumed))
    return limit, frozenset(skipped)


_BOX_LINES = 10


def _resumes(lines: Sequence[Line], first: int, limit: int) -> int | None:
    """Return where running text goes on below a box of links within an article, or none where it does not."""
    for number in range(first, min(limit - 1, first + _BOX_LINES)):
        if _is_running(lines[number]):
            return number if _is_running(lines[number + 1]) else None
    return None


def _clues(
    survey: _Survey, discussion: Discussion, captured_at: datetime | None, address: str | None, run: Run
) -> Clues:
    marks = [line.text for line in survey.lines if copyright_holder(line.text) is not None]
    comments = [date.fromisoformat(comment.at[:10]) for comment in discussion.comments if comment.at]
    return Clues(
        days=full_dates(photo.caption for photo in survey.captions.values()),
        years=copyright_years([run.copyright] if run.copyright else marks),
        comments=tuple(comments),
        address=address,
        captured_at=captured_at,
    )


# --- shared by both ---------------------------------------------------------------------------------


def _card_articles(
    survey: _Survey, cards: Sequence[Card], told: Told, role: Role
) -> tuple[list[Article], frozenset[int], list[str]]:
    lines, used = survey.lines, set[int]()
    skip = frozenset(survey.captions) | frozenset(n for n in survey.stamps if _labelled_only(survey.stamps[n]))
    runs = [read_run(lines, card.body, card.end, skip=skip, headline=card.headline) for card in cards]
    if len(runs) > 2 and all(len(run.paragraphs) <= 1 for run in runs[:-1]):
        last = cards[-1]
        runs[-1] = read_run(lines, last.body, last.end, skip=skip, headline=last.headline, single=True)
    shared = shared_openings([paragraph.text for paragraph in run.paragraphs] for run in runs)
    articles, cut = list[Article](), list[str]()
    for card, run in zip(cards, runs, strict=True):
        whole, tail = _cut(run, shared)
        if whole.paragraphs:
            photos = _photos(survey, range(card.start, card.end))
            articles.append(card_article(card, whole, told, role=role, photos=photos))
            used |= run.lines | set(range(card.start, card.body))
            used.update(number for number in range(card.start, card.end) if number in survey.captions)
            cut += tail
    return articles, frozenset(used), cut


def _labelled_only(stamp: Stamp) -> bool:
    return not stamp.name


def _cut(run: Run, shared: frozenset[str]) -> tuple[Run, list[str]]:
    """Cut a tail of foreign headlines off a body; return it and what was cut."""
    texts = [paragraph.text for paragraph in run.paragraphs]
    kept = without_tail(texts, shared)
    if tuple(texts) == kept:
        return run, []
    paragraphs = tuple(replace(paragraph, text=text) for paragraph, text in zip(run.paragraphs, kept, strict=False))
    tail = texts[len(kept) - 1][len(kept[-1]) :].strip() if kept else texts[-1]
    return replace(run, paragraphs=paragraphs), [tail] if tail else []


def _photos(survey: _Survey, among: Iterable[int]) -> tuple[Photo, ...]:
    found: list[Photo] = []
    for number in among:
        captioned = survey.captions.get(number)
        found += [captioned] if captioned else bare_pictures(survey.lines[number])
    return tuple(found)


def _host(lines: Sequence[Line], address: str | None) -> str | None:
    named = next((name for line in lines if (name := host_named(line.text))), None)
    return named or (site(address) or None if address and address.startswith("http") else None)


def _owner(lines: Sequence[Line], body: int, host: str | None) -> str | None:
    """Return whose newspaper a page is by its masthead or its last copyright line; none where another site serves it."""
    holders = [holder for line in lines[body:] if (holder := copyright_holder(line.text))]
    named = [line.text for line in lines[: min(body, _TOP_LINES)] if not line.bullet and is_masthead(line.text)]
    owned = _CORPORATE.sub("", holders[-1]).strip(" ,.") if holders else None
    if owned and not is_prose(owned) and (host is None or folded(owned).startswith(folded(host)[:6])):
        return owned
    return named[0] if named else None


_TOP_LINES = 4
_CORPORATE = re.compile(r"[,\s]+(?:Ltd|Limited|Inc|LLC|L\.L\.C|Corp|Corporation|Co|Company|GmbH|AG|PLC|S\.?A|Pty|Media Group|Group)\b\.?.*$")


def _unused(lines: Sequence[Line], used: frozenset[int]) -> list[str]:
    return [line.text for number, line in enumerate(lines) if number not in used]


def _placed(articles: Sequence[Article]) -> tuple[Article, ...]:
    return tuple(replace(article, place=place) for place, article in enumerate(articles))
