"""Hashtags of articles, grouped by what they stand for, with how many articles carry each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from copytaster.model.annotations import Tag, TagKind
from copytaster.workflows.newsroom import Newsroom

GROUPS = (
    ("People", (TagKind.PERSON,)),
    ("Organisations", (TagKind.ORGANISATION,)),
    ("Places", (TagKind.PLACE,)),
    ("Names", (TagKind.NAME,)),
    ("Topics", (TagKind.GIVEN, TagKind.PHRASE)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hashtag:
    """A hashtag as chips show it."""

    key: str
    label: str
    kind: TagKind
    articles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HashtagGroup:
    """Hashtags of one kind, most carried first."""

    title: str
    tags: tuple[Hashtag, ...]


def hashtags(newsroom: Newsroom, tags: Iterable[Tag]) -> tuple[Hashtag, ...]:
    """Return each of these tags once, most carried first."""
    once = {tag.key: tag for tag in tags}
    return sized(once.values(), newsroom.archive.topic_sizes(tuple(once)))


def sized(tags: Iterable[Tag], sizes: Mapping[str, int]) -> tuple[Hashtag, ...]:
    """Return tags with their known sizes (1 where none is known), most carried first."""
    shown = (Hashtag(key=tag.key, label=tag.label, kind=tag.kind, articles=sizes.get(tag.key, 1)) for tag in tags)
    return tuple(sorted(shown, key=lambda tag: (-tag.articles, tag.label)))


def grouped(tags: Iterable[Hashtag], most: int = 12) -> tuple[HashtagGroup, ...]:
    """Return the hashtags by kind, `most` of each; kinds that have none are left out."""
    listed = tuple(tags)
    groups = (
        HashtagGroup(title=title, tags=tuple(tag for tag in listed if tag.kind in kinds)[:most])
        for title, kinds in GROUPS
    )
    return tuple(group for group in groups if group.tags)
