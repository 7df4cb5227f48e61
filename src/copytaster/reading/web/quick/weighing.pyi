from collections.abc import Sequence

from copytaster.reading.web.blocks import Block
from copytaster.reading.web.signals import Told
from copytaster.reading.web.weights import Weights

def weighed(blocks: Sequence[Block], told: Told, weights: Weights) -> list[float]: ...
