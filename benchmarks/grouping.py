"""Group a stream of articles one by one, as the newsroom does, and print how well the stories agree with editors'.

    python benchmarks/grouping.py STORIES.jsonl.xz

The stream is a set such as the AllSides happenings of public research, its days folded into four weeks so that
happenings stand side by side as on a busy day. Counts come only from articles already seen, and neighbours are those
within four days that share most of the twelve heaviest terms, as the archive answers.
"""

import datetime as dt
import json
import lzma
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from copytaster.model.article import Article, Paragraph
from copytaster.model.ids import ArticleId, StoryId
from copytaster.model.story import Neighbour
from copytaster.stories.grouping import place
from copytaster.stories.similarity import likeness, rarest, terms

WITHIN = dt.timedelta(days=4)
ASKED, LIMIT = 12, 40


def main() -> None:
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_file():
        sys.exit("give the path of a set of labelled stories (jsonl.xz with id, cluster, title, date, text)")
    path = Path(sys.argv[1])
    stream = read(path)
    said = group(stream)
    halves = split({row["id"]: row["cluster"] for row in stream})
    for name, ids in (("tuned on", halves[0]), ("held out", halves[1]), ("whole", [row["id"] for row in stream])):
        precision, recall, f1 = b_cubed({row["id"]: row["cluster"] for row in stream}, said, ids)
        print(f"{name:9} {len(ids):5} articles   B-cubed precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")


def read(path: Path) -> list[dict[str, Any]]:
    """Return the rows with `at`, days modulo 28, in the order of (day, id)."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    first = dt.datetime(2019, 1, 1, 12, tzinfo=dt.UTC)
    for row in rows:
        days = (dt.date.fromisoformat(row["date"][:10]) - first.date()).days % 28
        row["at"] = first + dt.timedelta(days=days)
    return sorted(rows, key=lambda row: (row["at"], row["id"]))


@dataclass
class Shelf:
    """What an archive knows while the stream runs past it."""

    counts: Counter[str] = field(default_factory=Counter)
    filed: list[Neighbour] = field(default_factory=list)
    by_term: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))

    def near(self, asked: Iterable[str], at: dt.datetime) -> list[Neighbour]:
        hits = Counter(place for term in asked for place in self.by_term[term] if at - self.filed[place].at <= WITHIN)
        best = sorted(hits.items(), key=lambda hit: (-hit[1], hit[0]))[:LIMIT]
        return [self.filed[place] for place, _ in best]

    def file(self, neighbour: Neighbour, stands: Iterable[str]) -> None:
        self.counts.update(stands)
        for term, _ in neighbour.likeness.terms:
            self.by_term[term].add(len(self.filed))
        self.filed.append(neighbour)


def group(stream: Iterable[Mapping[str, Any]]) -> dict[str, StoryId]:
    """Return the story that each article of the stream was placed in."""
    shelf, said = Shelf(), {}
    for row in stream:
        article = Article(
            headline=row["title"] or "",
            paragraphs=tuple(map(Paragraph, row["text"].split("\n"))),
            language=row.get("language", "en"),
        )
        stands = terms(article)
        weights = likeness(article, shelf.counts, len(shelf.filed))
        placed = place(
            ArticleId(row["id"]), row["at"], article.headline, weights, shelf.near(rarest(weights, ASKED), row["at"])
        )
        said[row["id"]] = placed.story
        shelf.file(
            Neighbour(
                article=ArticleId(row["id"]),
                story=placed.story,
                at=row["at"],
                headline=article.headline,
                likeness=weights,
            ),
            stands,
        )
    return said


def split(gold: Mapping[str, int]) -> tuple[list[str], list[str]]:
    """Return the articles of one half of the happenings, by seed, and those of the other."""
    happenings = sorted(set(gold.values()))
    random.Random(7).shuffle(happenings)
    first = set(happenings[: len(happenings) // 2])
    return [i for i in gold if gold[i] in first], [i for i in gold if gold[i] not in first]


def b_cubed(gold: Mapping[str, int], said: Mapping[str, StoryId], ids: Iterable[str]) -> tuple[float, float, float]:
    """Return B-cubed precision, recall and F1 (Bagga and Baldwin 1998) averaged over `ids`."""
    true, ours = defaultdict(set), defaultdict(set)
    for article in gold:
        true[gold[article]].add(article)
        ours[said[article]].add(article)
    both = [(len(true[gold[i]] & ours[said[i]]), len(ours[said[i]]), len(true[gold[i]])) for i in ids]
    precision = sum(hit / size for hit, size, _ in both) / len(both)
    recall = sum(hit / size for hit, _, size in both) / len(both)
    return precision, recall, 2 * precision * recall / (precision + recall)


if __name__ == "__main__":
    main()
