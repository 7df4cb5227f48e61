"""A folder of every kind that is read goes on the books by name, and each file becomes its article."""

from pathlib import Path

import pytest

from copytaster.model.outcome import Filed, TurnedAway, Unchanged
from copytaster.workflows.import_files import enlist
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.read_again import read_again
from copytaster.workflows.work import Done, work_off
from tests.pure.reading.trade.test_pdf import paper
from tests.pure.reading.trade.trade_samples import (
    FIRST,
    SECOND,
    THIRD,
    as_json,
    mail,
    mhtml,
    news_item,
    news_message,
    ninjs_1,
    nitf,
)

from .samples import html_page

WET = """WARC/1.0\r
WARC-Type: conversion\r
WARC-Target-URI: https://www.post.example/bridge\r
WARC-Date: 2026-05-05T10:00:00Z\r
WARC-Record-ID: <urn:uuid:6a6b0a2e-0000-4000-8000-000000000001>\r
Content-Type: text/plain\r
Content-Length: """
DUMP = f"Harbour bridge to be mended\nBy Ann Quill\nMay 4, 2026\n{FIRST}\n{SECOND}\n{THIRD}\n".encode()


def work(newsroom: Newsroom) -> list[Done]:
    seen: list[Done] = []
    work_off(newsroom, seen.append)
    return seen


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {
        "page.html": html_page(),
        "item.json": as_json(ninjs_1()),
        "message.xml": news_message(news_item(headline="Timber for the bridge comes by boat")),
        "item.nitf": nitf().replace(b"Council agrees to", b"Traders ask the council to"),
        "saved.mhtml": mhtml(),
        "letter.eml": mail(f"{FIRST}\n\n{SECOND}\n\n{THIRD}", subject="A letter on the bridge").as_bytes(),
        "paper.pdf": paper(),
        "crawl.warc.wet": f"{WET}{len(DUMP)}\r\n\r\n".encode() + DUMP + b"\r\n\r\n",
        "picture.png": b"\x89PNG\r\n",
    }
    for name, body in files.items():
        (tmp_path / name).write_bytes(body)
    return tmp_path


def test_a_folder_of_mixed_kinds_is_taken_in(newsroom: Newsroom, folder: Path) -> None:
    enlisted = enlist(newsroom, [folder], None)
    assert (enlisted.found, [Path(name).name for name, _ in enlisted.refused]) == (8, ["picture.png"])
    outcomes = [outcome for done in work(newsroom) for outcome in done.outcomes]
    assert [outcome for outcome in outcomes if not isinstance(outcome, Filed)] == []
    assert len({outcome.article for outcome in outcomes if isinstance(outcome, Filed)}) == 8
    again: list[Done] = []
    read_again(newsroom, again.append)
    assert {type(outcome) for done in again for outcome in done.outcomes} == {Unchanged}


def test_an_item_is_the_same_article_alone_and_among_others(newsroom: Newsroom, tmp_path: Path) -> None:
    other = ninjs_1(uri="https://wire.norwire.example/items/ferry", headline="Traders ask for a ferry")
    (tmp_path / "several.json").write_bytes(as_json([other, ninjs_1()]))
    enlist(newsroom, [tmp_path], None)
    filed = {o.headline: o.article for done in work(newsroom) for o in done.outcomes if isinstance(o, Filed)}
    (tmp_path / "alone.json").write_bytes(as_json(ninjs_1()))
    enlist(newsroom, [tmp_path / "alone.json"], None)
    [outcome] = [outcome for done in work(newsroom) for outcome in done.outcomes]
    assert isinstance(outcome, Unchanged)
    assert outcome.article == filed[outcome.headline]


def test_a_broken_file_is_turned_away_with_what_and_where(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "torn.xml").write_bytes(nitf()[:-30])
    enlist(newsroom, [tmp_path], None)
    [done] = work(newsroom)
    [outcome] = done.outcomes
    assert isinstance(outcome, TurnedAway)
    assert "line" in outcome.detail
    assert "Ask its sender for a whole file" in outcome.detail
