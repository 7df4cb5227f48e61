"""Who reports what, as a table: statements by outlets, each mark a link to the paragraph that carries it."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup, escape

from copytaster.model.ids import ArticleId
from copytaster.model.search import CopyKind
from copytaster.stories.statements import Carried, Comparison, Statement, StatementKind

from .charts import mark
from .wording import count, shorten, tongue

NO = '<td><span aria-hidden="true">–</span><span class="skip">no</span></td>'


def matrix(comparison: Comparison, kinds: Mapping[ArticleId, CopyKind]) -> Markup:
    """Return the table; the shape of a mark says whose copy the article is, by `kinds`."""
    heads = "".join(
        f'<th class="v" scope="col"><span><bdi>{escape(shorten(outlet, 18))}</bdi></span></th>'
        for outlet in comparison.outlets
    )
    rows = "".join(map("".join, (_row(one, comparison.outlets, kinds) for one in comparison.statements)))
    return Markup(  # noqa: S704 - every text in it is escaped
        '<div class="scroll" tabindex="0" role="region" aria-label="Statements by outlet"><table class="matrix">'
        f'<thead><tr><th scope="col">Statement</th>{heads}<th class="n" scope="col">Reach</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _row(one: Statement, outlets: tuple[str, ...], kinds: Mapping[ArticleId, CopyKind]) -> Iterator[str]:
    label = f"“{shorten(one.label, 80)}”" if one.kind is StatementKind.QUOTATION else one.label
    yield f'<tr><th scope="row"><span{tongue(one.language)}>{escape(label)}</span></th>'
    for outlet, carried in zip(outlets, one.carried, strict=True):
        yield _cell(outlet, carried, kinds[carried.article]) if carried else NO
    origins = f", {count(one.origins, 'origin')}" if one.origins < one.outlets else ""
    yield f'<td class="n dim">{one.outlets} of {len(outlets)}{origins}</td></tr>'


def _cell(outlet: str, carried: Carried, kind: CopyKind) -> str:
    address = f"/articles/{carried.article}#p{carried.paragraph}"
    said = f"{escape(outlet)}, paragraph {carried.paragraph}"
    return f'<td><a href="{address}" aria-label="{said}">{mark(kind)}</a></td>'
