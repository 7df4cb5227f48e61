"""A folder that is watched, with files of every kind in it, over the real record and real captures."""

import os
from pathlib import Path

from copytaster.assembly import open_newsroom
from copytaster.settings import Settings
from copytaster.workflows.add_source import add_local
from copytaster.workflows.refresh_sources import look_now
from copytaster.workflows.work import work_off
from tests.pure.reading.trade.trade_samples import FIRST, as_json, mail, ninjs_1
from tests.web.sending import archive
from tests.workflows.samples import html_page


def drop(file: Path, body: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(body)
    os.utime(file, (1_700_000_000, 1_700_000_000))


def test_files_of_every_kind_are_taken_in_as_they_come_each_once(tmp_path: Path) -> None:
    folder = tmp_path / "drop"
    pages = [html_page(f"Ferry {n} had cracked doors", address=f"https://averellcourier.example/{n}") for n in range(2)]
    drop(folder / "CC-NEWS/2026/11/CC-NEWS-20261122120000-00001.warc.gz", archive(*pages))
    drop(folder / "saved/gate.html", html_page("Gate of the harbour jams", address="https://averellcourier.example/g"))
    with open_newsroom(Settings(home=tmp_path / "home"), workers=0) as newsroom:
        source = add_local(newsroom, folder)
        assert work_off(newsroom).filed == 3
        drop(folder / "wire/item.json", as_json(ninjs_1()))
        drop(folder / "mail/letter.eml", mail(FIRST).as_bytes())
        look_now(newsroom, source.id)
        assert work_off(newsroom).filed == 2
        look_now(newsroom, source.id)
        assert newsroom.jobs.counts().waiting == 0
        assert newsroom.sources.article_counts()[source.id] == 5
        assert len(newsroom.archive.latest(9, source=source.id)) == 5


def test_an_archive_that_was_still_being_written_is_read_to_its_end_later(tmp_path: Path) -> None:
    folder, whole = (
        tmp_path / "drop",
        archive(html_page("Ferry had cracked doors"), html_page("Gate jams", address="https://a.example/g")),
    )
    drop(folder / "crawl.warc.gz", whole[: len(whole) - 200])
    with open_newsroom(Settings(home=tmp_path / "home"), workers=0) as newsroom:
        source = add_local(newsroom, folder)
        work_off(newsroom)
        drop(folder / "crawl.warc.gz", whole)
        look_now(newsroom, source.id)
        work_off(newsroom)
        assert newsroom.sources.article_counts()[source.id] == 2
