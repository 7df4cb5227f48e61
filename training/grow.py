"""Forests of decision trees, grown by LightGBM and written as the program reads them."""

from collections.abc import Sequence
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]
SETTINGS = {
    "objective": "binary",
    "learning_rate": 0.08,
    "num_leaves": 31,
    "min_child_samples": 40,
    "min_child_weight": 20,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "feature_fraction": 0.5,
    "lambda_l2": 5,
    "max_bin": 63,
    "seed": 1,
    "deterministic": True,
    "force_col_wise": True,
    "verbose": -1,
    "num_threads": 2,
}
GLANCE = 15
LOST_AT_A_GLANCE = 0.0005
"""The share of the text that may be given up after a first glance."""


def grow(rows: Numbers, marks: Sequence[int], weights: Numbers, trees: int, **settings: Any) -> lightgbm.Booster:
    """Return a forest that tells marked rows apart."""
    return lightgbm.train(SETTINGS | settings, lightgbm.Dataset(rows, marks, weight=weights), trees)


def written(booster: lightgbm.Booster, rows: Numbers, marks: Numbers, weights: Numbers) -> dict[str, Any]:
    """Return a forest as plain lists, with the limit below which a glance is enough, by these rows."""
    glance = booster.predict(rows, num_iteration=GLANCE, raw_score=True)
    is_text = np.asarray(marks) == 1
    order = np.argsort(glance[is_text])
    lost = np.cumsum(weights[is_text][order]) / weights[is_text].sum()
    hopeless = glance[is_text][order][np.searchsorted(lost, LOST_AT_A_GLANCE)]
    trees = [_tree(tree["tree_structure"]) for tree in booster.dump_model()["tree_info"]]
    return {"trees": trees, "glance": GLANCE, "hopeless": round(float(hopeless), 3)}


def _tree(root: dict[str, Any]) -> list[list[float]]:
    asked: list[float] = []
    limits: list[float] = []
    at_most: list[float] = []
    above: list[float] = []
    leaves: list[float] = []

    def place(node: dict[str, Any]) -> int:
        if "leaf_value" in node:
            leaves.append(round(node["leaf_value"], 4))
            return -len(leaves)
        here = len(asked)
        asked.append(node["split_feature"])
        limits.append(float(f"{node['threshold']:.6g}"))
        at_most.append(0)
        above.append(0)
        at_most[here] = place(node["left_child"])
        above[here] = place(node["right_child"])
        return here

    place(root)
    return [asked, limits, at_most, above, leaves]
