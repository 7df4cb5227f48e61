"""Decision trees without a library, and the weights as they are packed."""

import gzip
import json

import pytest

from copytaster.reading.web.forest import Forest
from copytaster.reading.web.weights import loaded

# Above 5 of the first number: 2.0; else above 1 of the second: 1.0, else -1.0.
TREE = ((0, 1), (5.0, 1.0), (1, -1), (-3, -2), (-1.0, 1.0, 2.0))


@pytest.mark.parametrize(
    ("row", "odds"),
    [
        pytest.param((6.0, 0.0), 2.0, id="above"),
        pytest.param((5.0, 1.0), -1.0, id="at the limits"),
        pytest.param((5.0, 1.5), 1.0, id="second question"),
    ],
)
def test_a_tree_is_followed_to_its_leaf(row, odds):
    assert Forest(trees=(TREE,), glance=1, hopeless=-99.0).log_odds(row) == odds


def test_what_is_hopeless_at_a_glance_is_given_up():
    forest = Forest(trees=(TREE, TREE), glance=1, hopeless=-0.5)
    assert forest.log_odds((0.0, 0.0)) == -1.0
    assert forest.log_odds((9.0, 0.0)) == 4.0


def test_packed_weights_are_read_as_they_were_learned():
    forest = {"trees": [TREE], "glance": 1, "hopeless": -3.0}
    told = {"names": {"body": 1.5, "nav": -2.0}, "phrases": {}, "words": {"subscribe": -2.0}}
    weights = loaded(gzip.compress(json.dumps({**told, "first": forest, "second": forest}).encode()))
    assert weights.first.log_odds((6.0, 0.0)) == 2.0
    assert weights.name_score(("body",)) == 1.5
    assert weights.name_score(("unknown",)) == 0.0
    assert weights.phrase_score("Subscribe now!") < 0
    assert weights.phrase_score("word " * 40) == 0.0
