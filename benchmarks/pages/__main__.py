"""Score how web pages are read, beside other readers, and write the table into BENCHMARKS.md.

    python -m benchmarks.pages                      the table, on all marked sets that are present
    python -m benchmarks.pages --said FILE          the figures of a file of rows, as `copytaster read --rows` writes it
    python -m benchmarks.pages --wrong 10           our worst pages (or FILE's), with what is missing and too much

`--set NAME` looks at one set alone; the table stays as it is then.
"""

import argparse
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from benchmarks import rows

from .answers import OURS, answers, missing, said_in, versions
from .figures import Figures, figures
from .readers import Said
from .sets import FOLDER, NAMES, pages, present
from .speed import PAGES, SET, speeds
from .wrong import shown, worst

SECTION = "Reading pages"
MEASURE = "trafilatura"
TOLD_BY = {"authors_f1": "authors", "date_same_day": "date", "deck_right": "deck"}
COLUMNS = (
    *("set", "reader", "version", "pages", "body precision", "recall", "F1", "snippet F1", "headline exact"),
    *("authors F1", "same day", "deck right", "CPU ms a page: mean", "p99", f"of {MEASURE}'s"),
)


def main() -> None:
    """Do what was asked, as above."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", action="append", choices=NAMES, help="look at this set alone (may be repeated)")
    parser.add_argument("--said", type=Path, metavar="FILE", help="score these rows instead of asking")
    parser.add_argument("--wrong", type=int, metavar="N", help="show the N worst pages of each set")
    asked = parser.parse_args()
    sets = present(tuple(asked.set or NAMES))
    if not sets:
        print(f"No marked pages lie in {FOLDER}, so that reading pages is not scored.")
    elif asked.said or asked.wrong or asked.set:
        _look(sets, asked.said, asked.wrong)
    else:
        _write_table(sets)


def _look(sets: Sequence[str], file: Path | None, wrong: int | None) -> None:
    given = said_in(file) if file else None
    for name in sets:
        marked = list(pages(name))
        said = given if given is not None else answers(OURS, name)
        if not any(page["id"] in said for page in marked):
            continue
        print(f"{name}: {_in_words(figures(marked, said))}")
        for page in worst(marked, said, wrong or 0):
            print(*shown(page), sep="\n")


def _in_words(found: Figures) -> str:
    told = {name.replace("_", " "): value for name, value in asdict(found).items() if value is not None}
    return ", ".join(f"{name} {value if name == 'pages' else f'{value:.4f}'}" for name, value in told.items())


def _write_table(sets: Sequence[str]) -> None:
    for name in missing():
        print(f"{name} is left out: it is not installed (`sh tools/environment.sh peers`).")
    table = rows.table(COLUMNS, list(_rows(sets)))
    print(table)
    rows.put(SECTION, f"{_about()}\n\n{table}")


def _about() -> str:
    return (
        f"Written anew by `make quality`: {rows.where()}.\n\n"
        "Pages that people marked; bodies are compared by runs of four words, precision and recall averaged over\n"
        "pages, snippets over all of them. Each reader is called as its documentation recommends. CPU time on\n"
        f"{PAGES} pages of {SET}, read by all in turn in one process each."
    )


def _rows(sets: Sequence[str]) -> Iterator[list[str]]:
    taken = speeds(tuple(versions())) if SET in sets else {}
    for name in sets:
        marked = list(pages(name))
        for reader, version in versions().items():
            said = answers(reader, name)
            found = figures(marked, said)
            cost = ["–"] * 3
            if name == SET and reader in taken:
                ratio = taken[reader].mean / taken[MEASURE].mean if MEASURE in taken else None
                cost = [f"{taken[reader].mean:.1f}", f"{taken[reader].p99:.0f}", f"{ratio:.2f}" if ratio else "–"]
            yield [name, reader, version, f"{found.pages:,}", *_cells(found, said.values()), *cost]


def _cells(found: Figures, said: Collection[Said]) -> list[str]:
    """A field that a reader never tells is none that it tells wrongly."""
    untold = {figure for figure, field in TOLD_BY.items() if not any(row.get(field) for row in said)}
    values = {name: value for name, value in asdict(found).items() if name != "pages"}
    return ["–" if value is None or name in untold else f"{value:.3f}" for name, value in values.items()]


if __name__ == "__main__":
    main()
