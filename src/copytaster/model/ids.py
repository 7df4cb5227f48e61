"""Identities: one distinct type for each noun, and how each is minted."""

import hashlib
from datetime import datetime
from typing import NewType

SourceId = NewType("SourceId", str)
CaptureId = NewType("CaptureId", str)
ArticleId = NewType("ArticleId", str)
VersionId = NewType("VersionId", str)
StoryId = NewType("StoryId", str)
CommentId = NewType("CommentId", str)
JobId = NewType("JobId", str)
BatchId = NewType("BatchId", str)
SearchId = NewType("SearchId", str)


def digest(*parts: str | bytes) -> str:
    """Return 20 hexadecimal digits (80 bits of BLAKE2b) of the parts, each set off by its length."""
    state = hashlib.blake2b(digest_size=10)
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        state.update(len(raw).to_bytes(8, "big"))
        state.update(raw)
    return state.hexdigest()


def source_id(address: str) -> SourceId:
    """Return the identity of the source read at a canonical address."""
    return SourceId(digest("source", address))


def capture_id(address: str, captured_at: datetime | None, body: bytes) -> CaptureId:
    """Return the identity of one fetch: its bytes, its address and its time (none where nobody knows it)."""
    return CaptureId(digest("capture", address, captured_at.isoformat() if captured_at else "", body))


def article_id(publisher: str, address: str, place: int = 0) -> ArticleId:
    """Return the identity of an article from its publisher, canonical address and place on the page.

    Where a page gives no address of the article's own (dumps, related items with bodies) the folded
    headline stands for it. The publisher should be folded by the caller, so that it has one spelling.
    """
    return ArticleId(digest("article", publisher, address, str(place)))


def story_id(first_article: ArticleId) -> StoryId:
    """Return the identity of the story that begins with this article."""
    return StoryId(digest("story", first_article))


def job_id(kind: str, address: str, entry: str = "") -> JobId:
    """Return the identity of an errand: its kind, its address and the key of the feed entry it is about."""
    return JobId(digest("job", kind, address, entry))


def batch_id(title: str, begun_at: datetime) -> BatchId:
    """Return the identity of a batch: what it is called and when it was put on the books."""
    return BatchId(digest("batch", title, begun_at.isoformat()))


def search_id(asked: str) -> SearchId:
    """Return the identity of a search: its words as typed, however they are spaced."""
    return SearchId(digest("search", " ".join(asked.split())))
