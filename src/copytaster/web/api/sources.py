"""What a source repeats, as JSON."""

from fastapi import APIRouter

from copytaster.model.ids import SourceId
from copytaster.workflows.look.template import template as look_at_template

from .answers import NEWSROOM, NOT_FOUND, not_on_file
from .shapes import SourceTemplate

router = APIRouter()


@router.head("/sources/{source}/template", include_in_schema=False)
@router.get("/sources/{source}/template", responses=NOT_FOUND)
def template(source: str, newsroom: NEWSROOM) -> SourceTemplate:
    """What is taken for template on a source's pages: the lines that its site prints on many of them."""
    found = newsroom.sources.get(SourceId(source))
    if found is None:
        raise not_on_file("source")
    return SourceTemplate.model_validate(look_at_template(newsroom, found), from_attributes=True)
