"""A notice that stops copy is filed, but stands in no story of the copy and carries no hashtags."""

from pathlib import Path

from copytaster.model.wire import NoticeKind
from copytaster.workflows.import_files import enlist
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.work import work_off

from .samples import html_page

HEADLINE = "Second ferry had cracked bow doors a week before"
PLEA = f"Editors: please kill the story headlined “{HEADLINE}”, on the Corran Maid and Transport Minister Ilse Marrack."


def take_in(newsroom: Newsroom, folder: Path) -> None:
    address = "https://averellcourier.example/kill"
    (folder / "a-ferry.html").write_bytes(html_page())
    (folder / "b-kill.html").write_bytes(html_page(f"KILL: {HEADLINE}", (PLEA,), address=address))
    enlist(newsroom, [folder], None)
    work_off(newsroom)


def test_a_kill_notice_is_filed_apart_from_the_copy_it_stops(newsroom: Newsroom, tmp_path: Path) -> None:
    take_in(newsroom, tmp_path)
    [ferry] = newsroom.archive.latest(9)
    [kill] = [card for card in newsroom.archive.latest(9, notices=True) if card.id != ferry.id]
    assert (kill.notice, ferry.notice) == (NoticeKind.WITHDRAWN, None)
    assert kill.story != ferry.story
    assert [story.id for story in newsroom.archive.stories(9)] == [ferry.story]
    known = newsroom.archive.known(kill.id)
    assert known is not None
    assert known.annotations.tags == ()


def test_news_after_a_notice_does_not_join_it(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "a-kill.html").write_bytes(html_page(f"KILL: {HEADLINE}", (PLEA,), address="https://a.example/kill"))
    (tmp_path / "b-ferry.html").write_bytes(html_page())
    enlist(newsroom, [tmp_path], None)
    work_off(newsroom)
    first, second = newsroom.archive.latest(9, notices=True)
    assert first.story != second.story
