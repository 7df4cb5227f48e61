"""Correct how pages are read: a person says what one block is, sees what that would change, and makes it a rule."""

from contextlib import suppress
from dataclasses import dataclass, replace

from copytaster.errors import NotOnFileError, RuleError, StoreError
from copytaster.model.article import Article
from copytaster.model.capture import Capture
from copytaster.model.ids import CaptureId
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.page import Page
from copytaster.model.rules import Rules, Wanted
from copytaster.reading.correcting import golden_page, with_correction
from copytaster.reading.habits import site_of

from .learn_habits import errands_of
from .newsroom import Newsroom
from .read_page import Task, read_page
from .task_on_file import task_on_file

MOST = 12
"""Articles of the site that are read twice to see what changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How one article is read now and would be read: none where there would be, or was, no article."""

    before: Article | None
    after: Article | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a correction would do: the rules with it, and which of the site's articles that were `tried` change."""

    site: str
    selector: str
    rules: Rules
    tried: int
    changes: tuple[Change, ...]


def preview(newsroom: Newsroom, asked: CaptureId, at: int, wanted: Wanted) -> Preview | None:
    """Return what it would change to make the block at this place what is wanted; nothing is kept.

    None where the page has no such block, or names no site. `NotOnFileError` or `StoreError` where there is no capture.
    """
    capture = newsroom.captures.find(asked)
    site = site_of(capture)
    known = newsroom.rules.of(site) or Rules(site=site)
    rules = with_correction(capture, known, at, wanted) if site else None
    if rules is None:
        return None
    tasks = _tasks(newsroom, capture, site)
    pairs = ((_read(replace(task, rules=known)), _read(replace(task, rules=rules))) for task in tasks)
    return Preview(
        site=site,
        selector=_new(known, rules),
        rules=rules,
        tried=len(tasks),
        changes=tuple(Change(before=before, after=after) for before, after in pairs if before != after),
    )


def correct(newsroom: Newsroom, asked: CaptureId, at: int, wanted: Wanted) -> Rules:
    """Keep the correction as a rule, and its page as a golden one; the site's newest articles are read again.

    `RuleError` where there is nothing to correct.
    """
    found = preview(newsroom, asked, at, wanted)
    if found is None or not found.changes:
        raise RuleError("This would change nothing", hint="Point at another block.")
    capture, now = newsroom.captures.find(asked), newsroom.clock.now()
    made = f"Made in the app on {now:%Y-%m-%d %H:%M} UTC, the last one (“{wanted}”) from"
    note = f"{made}\ncapture {asked}, {capture.address}"
    newsroom.rules.save(found.rules, note)
    if page := golden_page(found.site, capture, found.rules):
        newsroom.rules.keep_golden(page)
    _read_again(newsroom, found.site, capture)
    return found.rules


def take_back(newsroom: Newsroom, site: str) -> None:
    """Let go of all rules of a site; its newest articles are read again without them."""
    newsroom.rules.remove(site)
    _read_again(newsroom, site)


def _new(known: Rules, rules: Rules) -> str:
    fresh = [selector for selector in rules.selectors if selector not in known.selectors]
    return fresh[0] if fresh else next(iter(rules.selectors), "")


def _tasks(newsroom: Newsroom, capture: Capture, site: str) -> list[Task]:
    """The capture itself, then the newest articles of its site; captures that are lost change no more."""
    newest = [one.capture for one in reversed(newsroom.habits.seen(site)) if one.capture != capture.id]
    tasks = [task_on_file(newsroom, capture)]
    for each in newest[: MOST - 1]:
        with suppress(NotOnFileError, StoreError):
            tasks.append(task_on_file(newsroom, newsroom.captures.find(each)))
    return tasks


def _read(task: Task) -> Article | None:
    page = read_page(task, ()).page
    return page.articles[0] if isinstance(page, Page) else None


def _read_again(newsroom: Newsroom, site: str, capture: Capture | None = None) -> None:
    errands = [errand for one in newsroom.habits.seen(site) for errand in errands_of(newsroom, one)]
    if capture and all(errand.address != capture.id for errand in errands):
        kind = ErrandKind.READ_CAPTURE
        errands.append(Errand(kind=kind, address=capture.id, source=capture.source, called=capture.address))
    newsroom.jobs.enqueue(errands, newsroom.clock.now())
