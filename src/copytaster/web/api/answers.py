"""What every endpoint shares: the newsroom behind it, and how it says that there is nothing."""

from typing import Annotated, Any

from fastapi import Depends

from copytaster.errors import NotOnFileError
from copytaster.web.site import newsroom_of
from copytaster.workflows.newsroom import Newsroom

from .shapes import Problem

NEWSROOM = Annotated[Newsroom, Depends(newsroom_of)]
NOT_FOUND: dict[int | str, dict[str, Any]] = {404: {"model": Problem, "description": "There is none of this id"}}


def not_on_file(what: str) -> NotOnFileError:
    """Return the error for an id that is not on file."""
    return NotOnFileError(f"There is no such {what} here", hint="Search for it: /api/search?q=")
