"""What readers wrote here, in memory."""

import threading
from dataclasses import replace

from copytaster.model.ids import ArticleId, CommentId
from copytaster.model.people import Comment


class MemoryPeople:
    """`People` in memory."""

    def __init__(self) -> None:
        self._comments: dict[CommentId, Comment] = {}
        self._lock = threading.Lock()

    def add_comment(self, comment: Comment) -> None:
        """Store a comment. Storing the same id twice changes nothing."""
        with self._lock:
            self._comments.setdefault(comment.id, comment)

    def comment(self, comment: CommentId) -> Comment | None:
        """Return a comment, removed or not, or none."""
        return self._comments.get(comment)

    def comments(self, article: ArticleId) -> tuple[Comment, ...]:
        """Return an article's comments that are not removed, oldest first."""
        return tuple(one for one in self._oldest_first() if one.article == article and not one.removed)

    def set_removed(self, comment: CommentId, removed: bool, *, by_owner: bool = False) -> bool:
        """Hide or show a comment, and note who did; false where there is none of that id."""
        with self._lock:
            if comment not in self._comments:
                return False
            self._comments[comment] = replace(self._comments[comment], removed=removed, by_owner=removed and by_owner)
            return True

    def latest_comments(self, limit: int) -> tuple[Comment, ...]:
        """Return the newest comments, removed ones too."""
        return tuple(reversed(self._oldest_first()))[:limit]

    def _oldest_first(self) -> list[Comment]:
        with self._lock:
            return sorted(self._comments.values(), key=lambda one: one.at)
