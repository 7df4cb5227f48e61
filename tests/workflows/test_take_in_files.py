"""Files go on the books once, are read, filed, and never filed twice."""

import os
from pathlib import Path

from copytaster.model.job import ErrandKind
from copytaster.model.outcome import Filed, TurnedAway, Unchanged
from copytaster.workflows.follow_journal import follow, lag
from copytaster.workflows.import_files import enlist
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.read_again import read_again
from copytaster.workflows.search import search
from copytaster.workflows.work import Done, work_off

from .samples import DISPATCH, html_page


def work(newsroom: Newsroom) -> list[Done]:
    seen: list[Done] = []
    work_off(newsroom, seen.append)
    return seen


def test_a_saved_page_is_filed_with_its_fields(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "ferry.html").write_bytes(html_page())
    assert enlist(newsroom, [tmp_path], None).new == 1
    [done] = work(newsroom)
    [filed] = done.outcomes
    assert isinstance(filed, Filed)
    assert filed.new
    known = newsroom.archive.known(filed.article)
    assert known is not None
    assert known.article.headline == "Second ferry had cracked bow doors a week before"
    assert known.article.publisher == "Averell Courier"
    assert [paragraph.text for paragraph in known.article.paragraphs] == list(DISPATCH)
    assert newsroom.jobs.counts().waiting == 0


def test_importing_twice_files_once(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "ferry.html").write_bytes(html_page())
    outcomes = []
    for _ in range(2):
        enlist(newsroom, [tmp_path], None)
        outcomes += [type(outcome) for done in work(newsroom) for outcome in done.outcomes]
    assert outcomes == [Filed, Unchanged]
    assert newsroom.archive.counts().articles == 1
    assert len(list(newsroom.captures.every())) == 1


def test_an_edit_makes_a_version_and_keeps_the_article(newsroom: Newsroom, tmp_path: Path) -> None:
    page = tmp_path / "ferry.html"
    page.write_bytes(html_page())
    enlist(newsroom, [page], None)
    [first] = work(newsroom)[0].outcomes
    page.write_bytes(html_page(paragraphs=(DISPATCH[0].replace("four", "six"), *DISPATCH[1:])))
    enlist(newsroom, [page], None)
    [second] = work(newsroom)[0].outcomes
    assert isinstance(first, Filed)
    assert isinstance(second, Filed)
    assert (second.new, second.article, second.story) == (False, first.article, first.story)
    known = newsroom.archive.known(first.article)
    assert known is not None
    assert len(known.versions) == 2
    assert "six hairline cracks" in known.article.text


def test_a_page_that_gives_nothing_is_turned_away_and_the_rest_goes_on(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "a-empty.html").write_bytes(b"")
    (tmp_path / "b-zeros.html").write_bytes(bytes(100_000))
    (tmp_path / "c-ferry.html").write_bytes(html_page())
    enlist(newsroom, [tmp_path], None)
    by_name = {Path(done.job.errand.address).name: done.outcomes for done in work(newsroom)}
    assert isinstance(by_name["a-empty.html"][0], TurnedAway)
    assert isinstance(by_name["b-zeros.html"][0], TurnedAway)
    assert isinstance(by_name["c-ferry.html"][0], Filed)


def test_a_missing_path_is_refused_by_name(newsroom: Newsroom, tmp_path: Path) -> None:
    enlisted = enlist(newsroom, [tmp_path / "nowhere"], None)
    assert enlisted.found == 0
    assert "nowhere" in enlisted.refused[0][0]


def test_a_file_that_vanishes_before_it_is_read_goes_to_quarantine(newsroom: Newsroom, tmp_path: Path) -> None:
    page = tmp_path / "ferry.html"
    page.write_bytes(html_page())
    enlist(newsroom, [page], None)
    page.unlink()
    [done] = work(newsroom)
    assert done.error
    assert not done.retry
    assert [job.errand.kind for job in newsroom.jobs.quarantined(10)] == [ErrandKind.READ_FILE]


def test_two_reports_of_one_happening_are_one_story(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "courier.html").write_bytes(html_page())
    (tmp_path / "radio.html").write_bytes(
        html_page(
            "Cracked bow doors: minister was not told about second ferry",
            (DISPATCH[1], DISPATCH[2], "Islanders said the ferry operator, Corran Sound Ferries, owed them an answer."),
            address="https://radiosund.example/doors",
            publisher="Radio Sund",
            published="2026-11-20T08:00:00+00:00",
        )
    )
    enlist(newsroom, [tmp_path], None)
    work(newsroom)
    assert newsroom.archive.counts().articles == 2
    [story] = newsroom.archive.stories(10)
    assert (story.articles, story.publishers) == (2, 2)


def test_the_index_follows_the_journal_and_search_finds_the_words(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "ferry.html").write_bytes(html_page())
    enlist(newsroom, [tmp_path], None)
    work(newsroom)
    assert lag(newsroom.archive, newsroom.index) > 0
    follow(newsroom.archive, newsroom.index)
    assert lag(newsroom.archive, newsroom.index) == 0
    answer = search(newsroom, '"bow doors" minister')
    assert answer.total == 1
    assert any(piece.hit for piece in answer.hits[0].snippet)


def test_an_index_from_another_record_is_made_anew(newsroom: Newsroom, tmp_path: Path) -> None:
    newsroom.index.put([], 99)
    (tmp_path / "ferry.html").write_bytes(html_page())
    enlist(newsroom, [tmp_path], None)
    work(newsroom)
    follow(newsroom.archive, newsroom.index)
    assert search(newsroom, "ferry").total == 1


def test_reading_again_changes_nothing_where_the_rules_are_the_same(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "ferry.html").write_bytes(html_page())
    enlist(newsroom, [tmp_path], None)
    work(newsroom)
    tally = read_again(newsroom)
    assert (tally.filed, tally.changed, tally.unchanged) == (0, 0, 1)


def test_what_failed_is_tried_again_when_it_is_imported_again(newsroom: Newsroom, tmp_path: Path) -> None:
    page = tmp_path / "ferry.html"
    page.write_bytes(html_page())
    enlist(newsroom, [page], None)
    page.unlink()
    work(newsroom)
    page.write_bytes(html_page())
    assert enlist(newsroom, [page], None).new == 1
    assert isinstance(work(newsroom)[0].outcomes[0], Filed)


def test_a_file_name_that_is_no_text_is_refused_and_the_rest_goes_on(newsroom: Newsroom, tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.html")).write_bytes(html_page())
    (tmp_path / "ferry.html").write_bytes(html_page())
    enlisted = enlist(newsroom, [tmp_path], None)
    assert (enlisted.found, len(enlisted.refused)) == (1, 1)
