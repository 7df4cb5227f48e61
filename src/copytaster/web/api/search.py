"""Search as JSON."""

from typing import Annotated

from fastapi import APIRouter, Query

from copytaster.finding.query import MAX_CHARACTERS
from copytaster.model.search import Order
from copytaster.workflows.look.results import A_PAGE, DEEPEST
from copytaster.workflows.search import SearchHit
from copytaster.workflows.search import search as ask

from .answers import NEWSROOM
from .shapes import Problem, SearchHitOut, SearchResult, listed

router = APIRouter()


@router.head("/search", include_in_schema=False)
@router.get("/search", responses={400: {"model": Problem, "description": "The question cannot be understood"}})
def search(
    newsroom: NEWSROOM,
    q: Annotated[str, Query(max_length=MAX_CHARACTERS, description="The question, as in the search field")] = "",
    sort: Annotated[Order, Query(description="How results are sorted")] = Order.RELEVANCE,
    page: Annotated[int, Query(ge=1, le=DEEPEST, description=f"Pages of {A_PAGE} count from 1")] = 1,
) -> SearchResult:
    """Articles that match a question; all articles where nothing is asked."""
    answer = ask(newsroom, q, order=sort, limit=A_PAGE, offset=(page - 1) * A_PAGE)
    return SearchResult(
        asked=answer.asked,
        understood=answer.understood,
        total=answer.total,
        page=page,
        pages=min(DEEPEST, -(-answer.total // A_PAGE)),
        hits=[_hit(hit) for hit in answer.hits],
    )


def _hit(hit: SearchHit) -> SearchHitOut:
    snippet = "".join(piece.text for piece in hit.snippet)
    return SearchHitOut(**listed(hit.card).model_dump(), snippet=snippet)
