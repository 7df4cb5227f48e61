"""Where a list goes on, written so that it can stand in an address."""

from datetime import UTC, datetime, timedelta

from starlette.exceptions import HTTPException

from copytaster.model.ids import ArticleId
from copytaster.workflows.look.days import Cursor

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
TICK = timedelta(microseconds=1)


def written(cursor: Cursor) -> str:
    """Return a cursor as text without characters that an address would have to escape."""
    at, article = cursor
    return f"{(at - EPOCH) // TICK}_{article}"


def read(text: str | None) -> Cursor | None:
    """Return the cursor, none for none; HTTP 400 where it is no cursor."""
    if not text:
        return None
    at, _, article = text.partition("_")
    try:
        return EPOCH + int(at) * TICK, ArticleId(article)
    except (ValueError, OverflowError) as error:
        raise HTTPException(400, "This address of an older page is not one that Copytaster wrote") from error
