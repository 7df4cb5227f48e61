"""Plain-text dumps of pages (WET records, reader views, saved text) to pages with their articles."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from copytaster.model.article import Article, Role
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page, PageKind
from copytaster.reading.conventions.ends import copyright_holder
from copytaster.reading.conventions.furniture import heads_comments, heads_related, tag_headed
from copytaster.reading.conventions.lines import Line, count_words, ends_sentence
from copytaster.reading.conventions.stamps import Stamp
from copytaster.text.bounds import bounded_dump

from .articles import Told, card_article, own_article
from .dating import Clues, copyright_years, full_dates
from .discussion import Discussion, read_discussion
from .listing import Card, read_cards
from .marked_titles import ends_article, marked_headline
from .newsletters import Letter, read_letter
from .opening import read_opening
from .paragraph_run import Run, read_run
from .sheet import lay_out
from .survey import Survey, footer_of_page, host_of_page, is_running, masthead_of_page, owner_by_footer, survey_page
from .tails import shared_openings, without_tail


def read(text: str, *, captured_at: datetime | None, address: str | None) -> Page | TurnedAway:
    """Read a plain-text dump; its address and the time of its capture may be unknown.

    Lines from which nothing was read are the page's chrome. Text of any kind gives a page, or the reason why
    not, in time that grows with its length alone.
    """
    if _is_binary(text[:_SNIFFED]):
        return TurnedAway(reason=Reason.NOT_A_PAGE)
    sheet = lay_out(bounded_dump(text))
    lines = sheet.lines
    if not lines:
        return TurnedAway(reason=Reason.EMPTY)
    if sum(count_words(line.text) for line in lines) < _LEAST_WORDS:
        return TurnedAway(reason=Reason.TOO_SHORT)
    told = Told(site=sheet.site, clues=Clues(address=sheet.address or address, captured_at=captured_at))
    letter = None if sheet.browsed else read_letter(lines)
    if letter and (page := _letter_page(letter, told)):
        return page
    survey = survey_page(lines)
    if survey is None:
        return TurnedAway(reason=Reason.NO_ARTICLE)
    page = _listing_page(survey, told) or _article_page(survey, told)
    return page or TurnedAway(reason=Reason.NO_ARTICLE)


_SNIFFED = 20_000
_LEAST_WORDS = 15
_MOSTLY = 0.7


def _is_binary(head: str) -> bool:
    odd = head.count("\ufffd") + sum(character < " " and character not in "\t\n\r\f\v" for character in head)
    return odd * 20 > len(head)


# --- letters of several articles --------------------------------------------------------------------


def _letter_page(letter: Letter, told: Told) -> Page | None:
    """Read each article of a letter by itself; where only one is found, the letter is a page like others."""
    told = replace(told, site=told.site or letter.sender)
    articles, chrome = list[Article](), [line.text for line in letter.others]
    for item in letter.items:
        survey = survey_page(item.lines)
        address = item.address or told.clues.address
        page = survey and _article_page(survey, replace(told, clues=replace(told.clues, address=address)))
        if page:
            articles.append(replace(page.articles[0], role=Role.LISTED))
            chrome += page.chrome
    if len(articles) < 2:
        return None
    return Page(kind=PageKind.TOPIC, articles=_placed(articles), host=articles[0].host, chrome=tuple(chrome))


# --- pages that list articles ----------------------------------------------------------------------


def _listing_page(survey: Survey, told: Told) -> Page | None:
    lines = survey.lines
    heading, tag = _tag_heading(survey)
    cards = read_cards(lines, survey.stamps, 0 if heading is None else heading + 1, _listing_end(survey))
    if not cards or not _is_listing(survey, cards, heading):
        return None
    host = host_of_page(_outside(lines, cards), told.clues.address)
    told = Told(host=host, tag=tag, clues=Clues(captured_at=told.clues.captured_at))
    articles, used, cut = _card_articles(survey, cards, told, Role.LISTED)
    if not articles:
        return None
    if heading is not None:
        used |= {heading}
    chrome = (*survey.unused(used), *cut)
    return Page(kind=PageKind.TOPIC, articles=_placed(articles), host=host, tag=tag, chrome=chrome)


def _tag_heading(survey: Survey) -> tuple[int | None, str | None]:
    for number, line in enumerate(survey.lines[: survey.prose]):
        if not line.bullet and (tag := tag_headed(line.text)):
            return number, tag
    return None, None


def _listing_end(survey: Survey) -> int:
    later = range(survey.prose, len(survey.lines))
    return next((n for n in later if heads_comments(survey.lines[n].text)), len(survey.lines))


def _is_listing(survey: Survey, cards: Sequence[Card], heading: int | None) -> bool:
    if heading is not None and count_words(survey.lines[heading].text) > 1:
        return True
    if len(cards) < 2 or cards[0].start > survey.prose:
        return False
    between = survey.lines[cards[0].body : cards[1].start + 1]
    if any(heads_related(line.text) or heads_comments(line.text) for line in between):
        return False
    if heading is not None:
        return True
    # Without a heading that says so, a page is a listing only where cards are most of what it has to read.
    listed = sum(count_words(line.text) for card in cards for line in survey.lines[card.body : card.end])
    running = sum(count_words(line.text) for line in survey.lines if is_running(line))
    return listed >= _MOSTLY * running and all(card.headline_follows for card in cards[:2])


# --- pages of one article ---------------------------------------------------------------------------


def _article_page(survey: Survey, told: Told) -> Page | None:
    lines, captions = survey.lines, frozenset(survey.captions)
    headline = marked_headline(lines)
    first = survey.prose if headline is None else headline + 1
    opening = read_opening(lines, survey.stamps, first=first, skip=captions, headline=headline)
    if opening is None:
        return None
    discussion = read_discussion(lines, survey.stamps, opening.body)
    stamps = {number: stamp for number, stamp in survey.stamps.items() if number not in discussion.lines}
    cards = _related_cards(lines, stamps, opening.body)
    end, boxes = _own_end(lines, opening.body, cards, discussion, headline)
    skip = captions | boxes | discussion.lines | frozenset(stamps) | survey.template() | survey.linked()
    run, tail = _cut(read_run(lines, opening.body, end, skip=skip, headline=opening.headline), frozenset())
    if not run.paragraphs or not opening.headline:
        return None
    in_cards = {number for card in cards for number in range(card.start, card.end)}
    outside = [line.text for n, line in enumerate(lines) if n not in run.lines | in_cards]
    host = host_of_page(outside, told.clues.address)
    footer = footer_of_page(lines, opening.body)
    told = replace(
        told,
        host=host,
        masthead=None if cards else masthead_of_page(lines, opening.body),
        owner=None if cards else owner_by_footer(footer, host),
        footer=None if cards else footer,
        clues=_clues(survey, discussion, in_cards, run, told.clues),
    )
    others, used, cut = _card_articles(survey, cards, told, Role.RELATED)
    own = own_article(opening, run, told, photos=survey.photos(n for n in range(len(lines)) if n not in in_cards))
    used = used | run.lines | opening.used | discussion.lines | captions
    return Page(
        kind=PageKind.ARTICLE,
        articles=_placed([own, *others]),
        host=host,
        comments=discussion.comments,
        pingbacks=discussion.pingbacks,
        chrome=(*survey.unused(used), *tail, *cut),
    )


def _related_cards(lines: Sequence[Line], stamps: Mapping[int, Stamp], body: int) -> tuple[Card, ...]:
    """Return the cards below the page's own article: under a heading, or without one where nothing else they can be."""
    heading = next((n for n in range(body, len(lines)) if heads_related(lines[n].text)), None)
    if heading is not None:
        return read_cards(lines, stamps, heading, len(lines))
    cards = read_cards(lines, stamps, body + 1, len(lines))
    return tuple(card for card in cards if card.publisher and card.headline_follows)


def _own_end(
    lines: Sequence[Line], body: int, cards: Sequence[Card], discussion: Discussion, headline: int | None
) -> tuple[int, frozenset[int]]:
    """Return where the page's own article must have ended, and lines of boxes inside it."""
    later = [card.start for card in cards] + [number for number in discussion.lines if number > body]
    if headline is not None:
        later += [number for number in range(body, len(lines)) if ends_article(lines, number, headline)]
    limit = min(later, default=len(lines))
    boxes: set[int] = set()
    for number in range(body + 1, limit):
        if number in boxes:
            continue
        if heads_comments(lines[number].text):
            return number, frozenset(boxes)
        if heads_related(lines[number].text):
            resumed = None if cards else _resumes(lines, number + 1, limit)
            if resumed is None:
                return number, frozenset(boxes)
            boxes.update(range(number, resumed))
    return limit, frozenset(boxes)


_BOX_LINES = 10


def _resumes(lines: Sequence[Line], first: int, limit: int) -> int | None:
    """Return where running text goes on below a box of links within an article, or none where it does not."""
    for number in range(first, min(limit - 1, first + _BOX_LINES)):
        if is_running(lines[number]):
            goes_on = is_running(lines[number + 1]) or ends_sentence(lines[number + 1].text)
            return number if goes_on else None
    return None


def _clues(survey: Survey, discussion: Discussion, in_cards: set[int], run: Run, known: Clues) -> Clues:
    own_stamps = (stamp for n, stamp in survey.stamps.items() if n not in in_cards and n not in discussion.lines)
    printed = [stamp.date.on for stamp in own_stamps if stamp.date and stamp.date.on]
    marks = [line.text for line in survey.lines if copyright_holder(line.text) is not None]
    return replace(
        known,
        days=(*full_dates(photo.caption for photo in survey.captions.values()), *printed),
        years=copyright_years([run.copyright] if run.copyright else marks),
        comments=tuple(date.fromisoformat(comment.at[:10]) for comment in discussion.comments if comment.at),
    )


# --- shared by both ---------------------------------------------------------------------------------


def _card_articles(
    survey: Survey, cards: Sequence[Card], told: Told, role: Role
) -> tuple[list[Article], frozenset[int], list[str]]:
    lines, used = survey.lines, set[int]()
    skip = frozenset(survey.captions) | frozenset(n for n, stamp in survey.stamps.items() if not stamp.name)
    runs = [read_run(lines, card.body, card.end, skip=skip, headline=card.headline) for card in cards]
    if len(runs) > 2 and all(len(run.paragraphs) <= 1 for run in runs[:-1]):
        # Where each body is one paragraph, what follows the last one is the page's own foot.
        last = cards[-1]
        runs[-1] = read_run(lines, last.body, last.end, skip=skip, headline=last.headline, single=True)
    shared = shared_openings([paragraph.text for paragraph in run.paragraphs] for run in runs)
    articles, cut = list[Article](), list[str]()
    for card, run in zip(cards, runs, strict=True):
        whole, tail = _cut(run, shared)
        if whole.paragraphs:
            inside = range(card.start, card.end)
            articles.append(card_article(card, whole, told, role=role, photos=survey.photos(inside)))
            used.update(run.lines, range(card.start, card.body), (n for n in inside if n in survey.captions))
            cut += tail
    return articles, frozenset(used), cut


def _cut(run: Run, shared: frozenset[str]) -> tuple[Run, list[str]]:
    """Cut a tail of foreign headlines off a body; return it and what was cut."""
    texts = tuple(paragraph.text for paragraph in run.paragraphs)
    kept = without_tail(texts, shared)
    if texts == kept:
        return run, []
    paragraphs = tuple(replace(paragraph, text=text) for paragraph, text in zip(run.paragraphs, kept, strict=False))
    tail = texts[-1] if len(kept) < len(texts) else texts[-1][len(kept[-1]) :].strip()
    return replace(run, paragraphs=paragraphs), [tail]


def _outside(lines: Sequence[Line], cards: Sequence[Card]) -> list[str]:
    inside = {number for card in cards for number in range(card.start, card.end)}
    return [line.text for number, line in enumerate(lines) if number not in inside]


def _placed(articles: Sequence[Article]) -> tuple[Article, ...]:
    return tuple(replace(article, place=place) for place, article in enumerate(articles))
