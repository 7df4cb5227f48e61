"""The figures of read pages: what they count, and that the scorer beside the checkout, where it is, counts the same."""

import json
import lzma
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from benchmarks.pages.figures import figures
from benchmarks.pages.folds import FOLDS, fold, group
from benchmarks.pages.speed import percentile
from benchmarks.pages.wrong import worst

SCORER = Path(__file__).parents[3] / "shared" / "bench" / "score.py"
NEWS = "The ferry to Hollin sailed again on Monday with forty cars on board, and no ice was in sight."
MARKED = [
    {"id": "a", "html": "", "body": f"{NEWS} It was full.", "title": "Ferry sails", "authors": ["Ada Marsh"],
     "date": "2026-03-02", "summary": "It was full.", "with": ["forty cars", "no ice"], "without": ["Read more"]},
    {"id": "b", "html": "", "body": NEWS * 3, "title": "Läufer am Ziel", "authors": ["Ben Tarn", "Cy Holm"],
     "date": "2026-03"},
    {"id": "c", "html": "", "body": "Short.", "title": None, "authors": [], "date": None, "with": ["Short"]},
    {"id": "d", "html": "", "body": NEWS, "title": "Not read", "authors": ["Dee"], "date": "2026-03-05"},
]  # fmt: skip
SAID = {
    "a": {"body": f"{NEWS} Read more", "title": "FERRY  sails!", "authors": ["By Ada Marsh", "Dee"],
          "date": "2026-03-02", "deck": "It was full"},
    "b": {"body": NEWS, "title": "Laufer am Ziel", "authors": ["Ben Tarn"], "date": "2026-03-01"},
    "c": {"body": None, "reason": "the page holds no article"},
}  # fmt: skip


def test_they_count_what_is_right():
    found = figures(MARKED, SAID)
    assert found.pages == 4
    assert found.body_precision == pytest.approx((15 / 17 + 1) / 2, abs=0.03)
    assert found.headline_exact == 1 / 3
    assert found.date_same_day == 1 / 2
    assert found.deck_right == 1
    assert found.authors_f1 == pytest.approx(2 * (2 / 3) * (2 / 4) / (2 / 3 + 2 / 4))
    assert found.snippet_f1 == pytest.approx(2 / 3)


def test_what_a_set_does_not_mark_has_no_figure():
    found = asdict(figures([{"id": "a", "html": ""}], SAID))
    assert found.pop("pages") == 1
    assert set(found.values()) == {None}


@pytest.mark.skipif(not SCORER.exists(), reason=f"there is no scorer at {SCORER}")
def test_they_are_those_of_the_scorer(tmp_path):
    gold, said = tmp_path / "gold.jsonl.xz", tmp_path / "said.jsonl"
    with lzma.open(gold, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(page) + "\n" for page in MARKED)
    said.write_text("".join(json.dumps({"id": name, **row}) + "\n" for name, row in SAID.items()))
    done = subprocess.run([sys.executable, SCORER, "pages", gold, said], capture_output=True, text=True, check=True)
    theirs = json.loads(done.stdout)
    assert {name: pytest.approx(value) for name, value in asdict(figures(MARKED, SAID)).items()} == {
        name: theirs[name] for name in asdict(figures(MARKED, SAID))
    }


def test_the_worst_page_comes_first_with_what_is_wrong():
    first, *_, last = worst(MARKED, SAID, 4)
    assert (first.id, first.f1) == ("c", 0.0)
    assert first.missing == ("Short.",) or first.missing == ("Short",)
    assert last.id == "a"
    assert last.missing == ("It was full",)
    assert last.surplus == ("Read more",)


def test_the_fold_of_a_page_is_that_of_its_publisher_or_site():
    pages = [
        {"id": "1", "publisher": "The Sound", "url": "https://a.example/1"},
        {"id": "2", "url": "https://news.sound.co.uk/1"},
        {"id": "3", "url": "http://www.sound.co.uk/2"},
        {"id": "4"},
    ]
    assert [group(page) for page in pages] == ["The Sound", "sound.co.uk", "sound.co.uk", "4"]
    assert [fold(page) for page in pages] == [4, 0, 0, 0]
    assert {fold({"id": str(number)}) for number in range(99)} == set(range(FOLDS))


def test_percentiles_are_of_the_nearest_rank():
    assert percentile(range(1, 61), 99) == 60
    assert percentile(range(1, 201), 99) == 198
    assert percentile([7], 99) == 7
