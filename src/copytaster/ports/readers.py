"""What readers write and keep: comments, saved searches, marks."""

from datetime import datetime
from typing import Protocol

from copytaster.model.ids import ArticleId, CommentId, SearchId
from copytaster.model.people import Comment
from copytaster.model.saved_search import SavedSearch


class People(Protocol):
    """What readers wrote: cannot be made again, so never lost."""

    def add_comment(self, comment: Comment) -> None:
        """Store a comment. Storing the same id twice changes nothing."""
        ...

    def comment(self, comment: CommentId) -> Comment | None:
        """Return a comment, removed or not, or none."""
        ...

    def comments(self, article: ArticleId) -> tuple[Comment, ...]:
        """Return an article's comments that are not removed, oldest first."""
        ...

    def set_removed(self, comment: CommentId, removed: bool, *, by_owner: bool = False) -> bool:
        """Hide or show a comment, and note who did; false where there is none of that id."""
        ...

    def latest_comments(self, limit: int) -> tuple[Comment, ...]:
        """Return the newest comments, removed ones too."""
        ...


class Searches(Protocol):
    """Searches that the reader saved: cannot be made again, so never lost."""

    def save(self, search: SavedSearch) -> None:
        """Store a search. Storing the same id twice changes nothing."""
        ...

    def get(self, search: SearchId) -> SavedSearch | None:
        """Return a search, removed or not, or none."""
        ...

    def every(self) -> tuple[SavedSearch, ...]:
        """Return the searches that are not removed, oldest first."""
        ...

    def rename(self, search: SearchId, name: str) -> bool:
        """Give a search another name; false where there is none of that id."""
        ...

    def set_removed(self, search: SearchId, removed: bool) -> bool:
        """Hide or show a search; false where there is none of that id."""
        ...

    def opened(self, search: SearchId, seen: int) -> bool:
        """Note up to which line of the journal its results have been seen (never less); false for no such id."""
        ...


class Marks(Protocol):
    """What the reader marked as read and what he saved: cannot be made again, so never lost. Cards show it."""

    def set_read(self, article: ArticleId, at: datetime | None) -> None:
        """Note when an article was read, or that it is unread; one that is read keeps its first time."""
        ...

    def set_saved(self, article: ArticleId, at: datetime | None) -> None:
        """Note since when an article is saved, or that it is not."""
        ...

    def read_at(self, article: ArticleId) -> datetime | None:
        """Return when an article was read, or none."""
        ...

    def saved_at(self, article: ArticleId) -> datetime | None:
        """Return since when an article is saved, or none."""
        ...

    def saved(
        self, limit: int, *, before: tuple[datetime, ArticleId] | None = None
    ) -> tuple[tuple[datetime, ArticleId], ...]:
        """Return saved articles with the time since when, sorted by both descending, below `before`."""
        ...

    def saved_count(self) -> int:
        """Return how many articles are saved."""
        ...
