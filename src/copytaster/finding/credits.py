"""Whose copy an article is, as far as its own credit says."""

from functools import lru_cache

from copytaster.model.search import CopyKind
from copytaster.text.words import tag_key


@lru_cache(maxsize=4096)
def copy_kind(publisher: str | None, agency: str | None) -> CopyKind:
    """Return own without an agency's credit, wire where the publisher is that agency, else copy.

    `Yonhap` and `Yonhap News Agency` are one: a name that begins with the other counts as the same.
    """
    credited, published = tag_key(agency or ""), tag_key(publisher or "")
    if not credited:
        return CopyKind.OWN
    if published and (published.startswith(credited) or credited.startswith(published)):
        return CopyKind.WIRE
    return CopyKind.COPY
