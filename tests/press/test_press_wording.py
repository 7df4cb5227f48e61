"""The sub-editor's pen changes words within bounds and never what somebody said."""

from random import Random

import pytest

from copytaster_press.desk.overlap import share
from copytaster_press.desk.wording import reworded

COPY = (
    "The company said on Monday that eleven officials had reached the village at 7:20 a.m. "
    '"We stopped the talks," said Ada Crull, the director. The inquiry showed large faults, and several residents '
    "were injured. The survey of Nov. 3 was late."
)


@pytest.mark.parametrize("seed", range(30))
def test_quotations_stay(seed):
    assert '"We stopped the talks,"' in reworded(COPY, 0.15, Random(seed))


@pytest.mark.parametrize("seed", range(30))
def test_most_words_stay(seed):
    before, after = COPY.split(), reworded(COPY, 0.15, Random(seed)).split()
    kept = sum(min(before.count(word), after.count(word)) for word in set(before))
    assert kept / len(before) > 0.7
    assert before != after


def test_the_share_counts_words_in_runs_of_eight():
    one = "a b c d e f g h i j"
    assert share(one, "x a b c d e f g h y") == pytest.approx(8 / 10)
    assert share(one, "a b c d e f g x h i j") == 0
    assert share(one, one) == 1
