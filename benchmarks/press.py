"""Score the sample press: how hard it is, and how well it is read; write both into BENCHMARKS.md.

    python -m benchmarks.press [--articles 2000] [--seed 1] [--wrong]

Half of its affairs, outlets and layouts are held out by the seed (see `copytaster_press.world.halves`);
nobody looks into that half to make readings better, so `--wrong` shows what is wrong in the open half alone.
"""

import argparse
from collections import Counter
from collections.abc import Sequence

from copytaster_press.make import Printed, printing

from . import rows
from .dump_scores import Tally
from .press_hardness import by_date, by_headline, copies_found, extraction, independent
from .press_reading import HALVES, OPEN, dump_scores, half, page_scores, read_all, story_scores

LAYOUTS = ("agency", "aggregator", "browser", "hashtag", "letter", "markdown", "newspaper", "reader")
EXAMPLES = 3


def main() -> None:
    """Measure, print, and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--wrong", action="store_true", help="print what dumps of the open half are read wrongly")
    asked = parser.parse_args()
    press = list(printing(asked.articles, asked.seed))
    what = {"articles": f"{asked.articles:,}", "seed": str(asked.seed)}
    print(rows.add("Sample press: hardness", what | _hardness(press)))
    read = read_all(press)
    for name in HALVES:
        own = [one for one in read if half(one[0]) == name]
        figures = {field: f"{value:.3f}" for field, value in page_scores(own).items()}
        print(rows.add("Sample press: web pages", what | {"half": name, "pages": f"{len(own):,}"} | figures))
    for name, (precision, recall, f1) in story_scores(read).items():
        figures = {"precision": f"{precision:.3f}", "recall": f"{recall:.3f}", "F1": f"{f1:.3f}"}
        print(rows.add("Sample press: stories", what | {"half": name} | figures))
    dumps = dump_scores(press)
    for name in HALVES:
        print(rows.add("Sample press: dumps", what | {"half": name} | _by_layout(dumps[name])))
    if asked.wrong:
        _show(dumps[OPEN])


def _hardness(press: Sequence[Printed]) -> dict[str, str]:
    shared, above = independent(press)
    return {
        "trafilatura, body F1": f"{extraction(press):.3f}",
        "by headline alone, F1": f"{by_headline(press):.3f}",
        "by date alone, F1": f"{by_date(press):.3f}",
        "copies at Jaccard .8": f"{copies_found(press):.3f}",
        "runs shared by independent reports": f"{shared:.4f}",
        "pairs that share over 5 %": f"{above:.3f}",
    }


def _by_layout(tallies: dict[str, Tally]) -> dict[str, str]:
    return {name: f"{tallies[name].fields:.3f} of {tallies[name].dumps}" for name in LAYOUTS}


def _show(tallies: dict[str, Tally]) -> None:
    for layout in LAYOUTS:
        wrong = tallies[layout].wrong
        fields = Counter(line.partition(":")[0] for line in wrong)
        for field, count in fields.most_common():
            print(f"{layout} {field}: {count} wrong")
            for line in [line for line in wrong if line.startswith(f"{field}:")][:EXAMPLES]:
                print(f"    {line[:600]}")


if __name__ == "__main__":
    main()
