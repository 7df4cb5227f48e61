"""What people write here: comments."""

from dataclasses import dataclass
from datetime import datetime

from .ids import ArticleId, CommentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A reader's comment made here. `writer` is the secret mark of the browser that wrote it, hashed.

    `by_owner` is true where not its writer but the owner of the newsroom removed it.
    """

    id: CommentId
    article: ArticleId
    name: str
    text: str
    at: datetime
    writer: str
    removed: bool = False
    by_owner: bool = False
