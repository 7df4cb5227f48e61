"""How well articles are grouped into stories, scored on public happenings beside the checkout; absent, this skips."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STORIES = ROOT.parent / "shared" / "data" / "stories" / "allsides_open.jsonl.xz"
SAMPLE = 250
B_CUBED_F1, PRECISION = 0.90, 0.92
"""A little under what was measured on this sample in November 2026: F1 .926, precision .957 (whole set: .900, .919)."""

pytestmark = pytest.mark.skipif(not STORIES.exists(), reason=f"there are no labelled stories at {STORIES}")


def test_stories_agree_with_editors() -> None:
    bench = _benchmark()
    stream = bench.read(STORIES)[:SAMPLE]
    gold = {row["id"]: row["cluster"] for row in stream}
    precision, _, f1 = bench.b_cubed(gold, bench.group(stream), list(gold))
    assert f1 >= B_CUBED_F1
    assert precision >= PRECISION


def _benchmark():
    spec = importlib.util.spec_from_file_location("grouping_benchmark", ROOT / "benchmarks" / "grouping.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
