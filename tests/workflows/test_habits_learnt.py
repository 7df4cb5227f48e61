"""What a site repeats is learnt as its pages come in: its articles are clean, and nothing looks edited."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from copytaster.adapters.memory import CannedFetcher, FixedClock
from copytaster.model.article import Article
from copytaster.model.capture import Capture
from copytaster.model.ids import ArticleId, capture_id
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.outcome import Filed
from copytaster.workflows import forget_template
from copytaster.workflows.add_source import add
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.read_again import read_again
from copytaster.workflows.refresh_sources import refresh_due
from copytaster.workflows.work import Done, Tally, work_off

from .conftest import NOW
from .samples import html_page, rss

SITE = "averellcourier.example"
MEMBER = "The Averell Courier is a member of the Sound Press Council and keeps to its code."
LETTER = "Sign up to our newsletter and have the harbour in your letter box at six each morning."
SUBJECTS = ("ferry", "grain", "tram", "school", "bridge", "quarry", "library", "orchard", "lighthouse", "market")


def story(subject: str, *, at: int = 2, more: Sequence[str] = (MEMBER,), tail: Sequence[str] = ()) -> bytes:
    """A page on a subject, with lines that the site repeats in the middle and at the end of the text."""
    own = [
        f"The {subject} committee of Lantern Bay met on Thursday and heard what the {subject} costs the town.",
        f"Its chair, Ilse Marrack, said that nobody had asked those who use the {subject} what they thought.",
        f"A survey of the {subject} had been made eight days earlier; the harbour board has not published any of it.",
        f"Some 4,100 people depend on the {subject}, and most of them were told of the changes by their neighbours.",
    ]
    body = (*own[:at], *more, *own[at:], *tail)
    address = f"https://{SITE}/{subject}"
    return html_page(f"What becomes of the {subject} in Lantern Bay", body, address=address)


def keep(newsroom: Newsroom, subject: str, body: bytes, hours: int = 0, *, saved: bool = False) -> Errand:
    address = f"file:///{subject}.html" if saved else f"https://{SITE}/{subject}"
    at = NOW + timedelta(hours=hours)
    capture = Capture(
        id=capture_id(address, at, body),
        address=address,
        captured_at=at,
        status=200,
        headers=(("Content-Type", "text/html"),),
        body=body,
    )
    newsroom.captures.keep(capture)
    return Errand(kind=ErrandKind.READ_CAPTURE, address=capture.id)


def work(newsroom: Newsroom, *errands: Errand) -> Tally:
    newsroom.jobs.enqueue(errands, newsroom.clock.now())
    return work_off(newsroom)


def read(newsroom: Newsroom, *subjects: str, **how: bool) -> Tally:
    return work(newsroom, *(keep(newsroom, subject, story(subject), **how) for subject in subjects))


def articles(newsroom: Newsroom) -> dict[ArticleId, Article]:
    known = {identity: newsroom.archive.known(identity) for identity in newsroom.archive.every()}
    return {identity: one.article for identity, one in known.items() if one}


def versions(newsroom: Newsroom) -> set[int]:
    return {card.versions for card in newsroom.archive.cards(list(newsroom.archive.every()))}


def learnt(newsroom: Newsroom) -> list[str]:
    habits = newsroom.habits.of([SITE])
    return [line.text for line in habits[SITE].lines] if habits else []


@pytest.mark.parametrize("saved", [False, True], ids=["fetched", "saved as files"])
def test_pages_read_in_one_go_are_clean(newsroom: Newsroom, saved: bool) -> None:
    tally = read(newsroom, *SUBJECTS[:8], saved=saved)
    assert learnt(newsroom) == [MEMBER]
    texts = [article.text for article in articles(newsroom).values()]
    assert len(texts) == 8
    assert [MEMBER in text for text in texts] == [False] * 8
    assert all(len(article.paragraphs) == 4 for article in articles(newsroom).values())
    assert (tally.filed, tally.changed, versions(newsroom)) == (8, 0, {1})


def test_pages_read_one_by_one_are_clean(newsroom: Newsroom) -> None:
    for subject in SUBJECTS[:3]:
        read(newsroom, subject)
    assert learnt(newsroom) == []
    assert all(MEMBER in article.text for article in articles(newsroom).values())
    read(newsroom, SUBJECTS[3])
    read(newsroom, SUBJECTS[4])
    assert learnt(newsroom) == [MEMBER]
    assert not any(MEMBER in article.text for article in articles(newsroom).values())
    assert versions(newsroom) == {1}


def test_more_pages_than_are_counted_are_clean_too(newsroom: Newsroom) -> None:
    subjects = [f"{subject} {number}" for number in range(8) for subject in SUBJECTS]
    read(newsroom, *(subject.replace(" ", "-") for subject in subjects))
    assert len(articles(newsroom)) == 80
    assert not any(MEMBER in article.text for article in articles(newsroom).values())


def test_whoever_is_stopped_before_it_was_learnt_learns_with_the_next_page(newsroom: Newsroom) -> None:
    done: list[Done] = []

    def stop_after_five(one: Done) -> None:
        done.append(one)
        if len(done) == 5:
            raise KeyboardInterrupt

    newsroom.jobs.enqueue([keep(newsroom, one, story(one)) for one in SUBJECTS[:5]], newsroom.clock.now())
    with pytest.raises(KeyboardInterrupt):
        work_off(newsroom, stop_after_five)
    assert (len(articles(newsroom)), learnt(newsroom)) == (5, [])
    read(newsroom, SUBJECTS[5])
    assert learnt(newsroom) == [MEMBER]
    assert not any(MEMBER in article.text for article in articles(newsroom).values())


def test_an_article_with_several_captures_does_not_look_edited(newsroom: Newsroom) -> None:
    ferry = [keep(newsroom, "ferry", story("ferry"), hours) for hours in (0, 1)]
    work(newsroom, *ferry)
    read(newsroom, *SUBJECTS[1:6])
    late = work(newsroom, keep(newsroom, "ferry", story("ferry"), 5))
    assert (late.filed, late.changed, late.unchanged) == (0, 0, 1)
    assert versions(newsroom) == {1}


def test_an_article_from_before_its_site_was_known_does_not_look_edited(newsroom: Newsroom) -> None:
    read(newsroom, "ferry")
    newsroom.habits.let_go([SITE], of_each=0, in_all=0)  # as if it had come before habits were learnt
    read(newsroom, *SUBJECTS[1:6])
    outcomes = []
    newsroom.jobs.enqueue([keep(newsroom, "ferry", story("ferry"), 9)], newsroom.clock.now())
    work_off(newsroom, lambda done: outcomes.extend(done.outcomes))
    assert [type(outcome) for outcome in outcomes] == [Filed]
    assert versions(newsroom) == {1}
    assert not any(MEMBER in article.text for article in articles(newsroom).values())


def test_a_real_edit_is_one_still(newsroom: Newsroom) -> None:
    read(newsroom, *SUBJECTS[:6])
    edited = story("ferry").replace(b"Some 4,100 people", b"Some 5,000 people")
    tally = work(newsroom, keep(newsroom, "ferry", edited, 3))
    assert tally.changed == 1
    assert versions(newsroom) == {1, 2}


def test_reading_everything_again_changes_nothing(newsroom: Newsroom) -> None:
    read(newsroom, *SUBJECTS[:8])
    before, journal = articles(newsroom), newsroom.archive.journal_end()
    tally = read_again(newsroom)
    assert (tally.unchanged, tally.changed, tally.filed) == (8, 0, 0)
    assert (articles(newsroom), newsroom.archive.journal_end()) == (before, journal)
    assert learnt(newsroom) == [MEMBER]


def test_pages_of_a_feed_keep_what_the_feed_said_of_them(
    newsroom: Newsroom, fetcher: CannedFetcher, clock: FixedClock
) -> None:
    feed = f"https://{SITE}/feed"
    items = [(subject, f"https://{SITE}/{subject}", f"{subject} in the feed") for subject in SUBJECTS[:8]]
    fetcher.answer(feed, rss(*items, title="The Courier of Averell"), content_type="application/rss+xml")
    for subject in SUBJECTS[:8]:
        unnamed = story(subject).replace(b'<meta property="og:site_name" content="Averell Courier">', b"")
        undated = unnamed.replace(b'<meta property="article:published_time" content="2026-11-20T06:14:00+00:00">', b"")
        fetcher.answer(f"https://{SITE}/{subject}", undated.replace(b" | Averell Courier", b""))
    add(newsroom, feed)
    refresh_due(newsroom)
    work_off(newsroom)
    assert len(articles(newsroom)) == 8
    assert {article.publisher for article in articles(newsroom).values()} == {"The Courier of Averell"}
    assert not any(MEMBER in article.text for article in articles(newsroom).values())
    assert versions(newsroom) == {1}


def test_a_forgotten_line_comes_back_and_is_not_learnt_again(newsroom: Newsroom) -> None:
    work(newsroom, *(keep(newsroom, subject, story(subject, tail=(LETTER,))) for subject in SUBJECTS[:6]))
    habits = newsroom.habits.of([SITE])[SITE]
    assert {line.text for line in habits.lines} == {MEMBER, LETTER}
    meant = [line.mark for line in habits.lines if line.text == MEMBER]
    assert forget_template.forget(newsroom, SITE, meant) == 1
    work_off(newsroom)
    work(newsroom, *(keep(newsroom, subject, story(subject, tail=(LETTER,))) for subject in SUBJECTS[6:]))
    assert learnt(newsroom) == [LETTER]
    assert all(MEMBER in article.text for article in articles(newsroom).values())
    assert not any(LETTER in article.text for article in articles(newsroom).values())
    assert versions(newsroom) == {1}


def test_all_lines_of_a_site_can_be_forgotten(newsroom: Newsroom) -> None:
    work(newsroom, *(keep(newsroom, subject, story(subject, tail=(LETTER,))) for subject in SUBJECTS[:6]))
    assert forget_template.forget(newsroom, SITE) == 2
    assert forget_template.forget(newsroom, SITE) == 0
    assert forget_template.forget(newsroom, "nobody.example") == 0
    work_off(newsroom)
    assert all(MEMBER in article.text and LETTER in article.text for article in articles(newsroom).values())
