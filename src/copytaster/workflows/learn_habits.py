"""Learn between batches what sites repeat on many pages, and read again what was read before that was known."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

import structlog

from copytaster.errors import CopytasterError
from copytaster.model.habits import ArticleSeen, Habits, HabitsOnFile, TemplateLine
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.outcome import Filed, Outcome, TurnedAway
from copytaster.model.page import Page, PageKind
from copytaster.reading.habits import WINDOW, site_of, template
from copytaster.reading.template_lines import mark_of
from copytaster.text.urls import site as site_at
from copytaster.text.words import tag_key

from .errands import task_for
from .newsroom import Newsroom
from .read_page import Reading, Task, read_page
from .site_rules import rules_of
from .take_in import file_reading

IN_ALL = 60_000
"""Articles held, to learn from: of two thousand sites that are read all the time."""
LONGEST_SHOWN = 300
MOST_CAPTURES = 8

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Lesson:
    """A page that was read with these habits and filed, to be learnt from."""

    page: Page
    seen: ArticleSeen
    habits: Habits
    outcome: Outcome


def with_habits(newsroom: Newsroom, tasks: Sequence[Task]) -> list[Task]:
    """Return the tasks with what is known of the habits of their sites, and their rules. A feed's own text has none."""
    sites = ["" if task.entry_alone else site_of(task.capture) for task in tasks]
    known = newsroom.habits.of({*sites} - {""})
    none = HabitsOnFile(site="")
    handed = (Habits(site=site, template=known.get(site, none).marks) if site else None for site in sites)
    rules = {site: rules_of(newsroom, site) for site in {*sites}}
    return [
        replace(task, habits=habits, rules=rules[site]) for task, habits, site in zip(tasks, handed, sites, strict=True)
    ]


def note(newsroom: Newsroom, task: Task, page: Page | TurnedAway, outcomes: Sequence[Outcome]) -> Lesson | None:
    """Count the article that is a page's own, and return it to be learnt from. Counting it twice changes nothing.

    Cards, listings, and notices that stop copy are not counted.
    """
    if task.habits is None or isinstance(page, TurnedAway) or page.kind is not PageKind.ARTICLE or not page.lines:
        return None
    main, outcome = page.articles[0], outcomes[0]
    if main.stops_copy or isinstance(outcome, TurnedAway):
        return None
    seen = ArticleSeen(
        site=task.habits.site,
        article=outcome.article,
        headline=tag_key(main.headline),
        capture=task.capture.id,
        source=task.capture.source,
        entry=replace(task.entry, html="") if task.entry else None,
        lines=page.lines,
    )
    newsroom.habits.note(seen)
    return Lesson(page, seen, task.habits, outcome)


def learn(newsroom: Newsroom, lessons: Sequence[Lesson]) -> None:
    """Learn what sites repeat, from these pages and those that were counted before.

    Where lines have become template, the pages that hold them are read again at once, before it is written down that
    they are: whoever is stopped between does it with the next page. Where an article changed, its other captures
    are read with the habits of today too, so that what was left out is not taken for an edit.
    """
    by_site: dict[str, list[Lesson]] = defaultdict(list)
    for lesson in lessons:
        by_site[lesson.seen.site].append(lesson)
    if not by_site:
        return
    known = newsroom.habits.of(by_site)
    for site, of_site in by_site.items():
        _learn_of(newsroom, known.get(site, HabitsOnFile(site=site)), of_site)
    newsroom.habits.let_go(by_site, of_each=WINDOW, in_all=IN_ALL)


def errands_of(newsroom: Newsroom, seen: ArticleSeen) -> list[Errand]:
    """Return what it takes to read an article again: its newest captures from its site, oldest first."""
    known = newsroom.archive.known(seen.article)
    kept = [newsroom.captures.about(each) for each in (known.captures if known else (seen.capture,))]
    return [
        Errand(kind=ErrandKind.READ_CAPTURE, address=one.id, source=one.source, entry=seen.entry, called=one.address)
        for one in kept[-MOST_CAPTURES:]
        if one and (one.id == seen.capture or site_at(one.address) == seen.site)
    ]


def _learn_of(newsroom: Newsroom, known: HabitsOnFile, lessons: Sequence[Lesson]) -> None:
    held = newsroom.habits.seen(known.site)
    marks = template(held, known.marks, known.spared)
    gained = _lines_of(marks - known.marks, (lesson.page for lesson in lessons))
    lines = [line for line in (*known.lines, *gained) if line.mark in marks]
    new = {line.mark for line in gained}
    holding = [one for one in held if any(line.mark in new for line in one.lines)]
    again = {errand.address: errand for one in holding for errand in errands_of(newsroom, one)}
    for lesson in lessons:
        if _was_revised(lesson):
            errands = errands_of(newsroom, lesson.seen)
            again |= {errand.address: errand for errand in errands if errand.address != lesson.seen.capture}
    _read_again(newsroom, again.values(), Habits(site=known.site, template=frozenset(line.mark for line in lines)))
    if lines != list(known.lines):
        newsroom.habits.learn(known.site, lines, newsroom.clock.now())
        log.info("habits learnt", site=known.site, lines=len(lines), new=len(new), read_again=len(again))


def _lines_of(marks: frozenset[str], pages: Iterable[Page]) -> list[TemplateLine]:
    """Return those lines as these pages print them. What is new stands in one of them, or waits for one that has it."""
    if not marks:
        return []
    texts = {mark_of(one.text): one.text for page in pages for one in page.articles[0].paragraphs}
    return [TemplateLine(mark, texts[mark][:LONGEST_SHOWN]) for mark in sorted(marks & texts.keys())]


def _was_revised(lesson: Lesson) -> bool:
    """Whether an article changed on a page from which lines were left out."""
    was_changed = isinstance(lesson.outcome, Filed) and not lesson.outcome.new
    return was_changed and any(line.mark in lesson.habits.template for line in lesson.seen.lines)


def _read_again(newsroom: Newsroom, errands: Iterable[Errand], habits: Habits) -> None:
    tasks = list(_tasks(newsroom, errands, habits))
    reading = partial(read_page, enrichers=newsroom.enrichers)
    for place, result in newsroom.runner.map(reading, tasks):
        if isinstance(result, Reading):
            file_reading(newsroom, tasks[place].capture, result)
        else:
            log.warning("not read again", url=tasks[place].capture.address, reason=str(result))


def _tasks(newsroom: Newsroom, errands: Iterable[Errand], habits: Habits) -> Iterator[Task]:
    for errand in errands:
        try:
            yield replace(task_for(newsroom, errand), habits=habits, rules=rules_of(newsroom, habits.site))
        except CopytasterError as error:
            # A capture that is lost or damaged leaves its article as it was read.
            log.warning("not read again", url=errand.called, reason=str(error))
