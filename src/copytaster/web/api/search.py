"""Search as JSON."""

from typing import Annotated

from fastapi import APIRouter, Query

from copytaster.finding.query import MAX_CHARACTERS
from copytaster.model.search import Order
from copytaster.workflows.look.results import DEEPEST, results
from copytaster.workflows.search import SearchHit

from .answers import NEWSROOM
from .shapes import Problem, SearchHitOut, SearchResult, listed

router = APIRouter()


@router.get("/search", responses={400: {"model": Problem, "description": "The question cannot be understood"}})
def search(
    newsroom: NEWSROOM,
    q: Annotated[str, Query(max_length=MAX_CHARACTERS, description="The question, as in the search field")] = "",
    sort: Annotated[Order, Query(description="How results are sorted")] = Order.RELEVANCE,
    page: Annotated[int, Query(ge=1, le=DEEPEST, description="Pages of 20 count from 1")] = 1,
) -> SearchResult:
    """Articles that match a question; all articles where nothing is asked."""
    screen = results(newsroom, q, order=sort, page=page)
    return SearchResult(
        asked=screen.answer.asked,
        understood=screen.answer.understood,
        total=screen.answer.total,
        page=screen.page,
        pages=screen.pages,
        hits=[_hit(hit) for hit in screen.answer.hits],
    )


def _hit(hit: SearchHit) -> SearchHitOut:
    snippet = "".join(piece.text for piece in hit.snippet)
    return SearchHitOut(**listed(hit.card).model_dump(), snippet=snippet)
