"""`python -m copytaster_press`: make a press on disk."""

import argparse
import sys
from pathlib import Path

from copytaster_press.make import make

_EVERY = 500


def main() -> None:
    """Read the command line and do what it asks."""
    parser = argparse.ArgumentParser(prog="python -m copytaster_press", description=__doc__)
    parser.add_argument("--articles", type=int, default=1000, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    asked = parser.parse_args()
    made = make(asked.out, articles=asked.articles, seed=asked.seed, progress=_tell)
    sys.stderr.write(f"\n{made} articles in {asked.out}\n")


def _tell(done: int) -> None:
    if done % _EVERY == 0:
        sys.stderr.write(f"\r{done} articles")


if __name__ == "__main__":
    main()
