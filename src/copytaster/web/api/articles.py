"""One article as JSON."""

from fastapi import APIRouter

from copytaster.model.ids import ArticleId

from .answers import NEWSROOM, NOT_FOUND, not_on_file
from .article_shape import WholeArticle, whole_article

router = APIRouter()


@router.head("/articles/{article}", include_in_schema=False)
@router.get("/articles/{article}", responses=NOT_FOUND)
def article(article: str, newsroom: NEWSROOM) -> WholeArticle:
    """One article: its text, its times, where it comes from, and its hashtags."""
    asked = ArticleId(article)
    filed, cards = newsroom.archive.known(asked), newsroom.archive.cards([asked])
    if filed is None or not cards:
        raise not_on_file("article")
    with_text = newsroom.share_reserved or not filed.article.is_reserved
    return whole_article(cards[0], filed, with_text=with_text)
