"""How a page was read, drawn in a terminal: its fields with their origin, then its blocks with labels in the margin."""

from collections.abc import Iterator
from typing import Any

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from copytaster.model.explanation import ExplainedBlock, Explanation, Label, Stretch
from copytaster.model.outcome import TurnedAway
from copytaster.reading.explaining import stretches

COLOURS = {
    Label.HEADLINE: "bold cyan",
    Label.DECK: "cyan",
    Label.BYLINE: "magenta",
    Label.DATELINE: "magenta",
    Label.CAPTION: "yellow",
    Label.CREDIT: "yellow",
}
TEXT = "green"
LABEL_WIDTH = 10
"""The longest label."""


def drawn(name: str, explanation: Explanation, *, in_columns: bool) -> Iterator[RenderableType]:
    """Yield what is to be printed: what became of the page, its fields, its blocks in their order.

    Long blocks are broken beside their labels `in_columns`, and stay one line each without.
    """
    yield Text(name, style="dim")
    for field in explanation.fields:
        line = Text(f"  {field.field:<10} ", style="cyan") + Text(field.value, style="default")
        yield line + Text(f"  [{field.where}, {field.sureness}]", style="dim")
    yield Text()
    if not explanation.blocks:
        yield Text("  Blocks are shown of web pages alone.", style="dim")
    for stretch in stretches(explanation.blocks):
        if stretch.folded:
            yield Text(f"{'':<{LABEL_WIDTH}}      … {folded(stretch)}", style="dim")
        else:
            yield from (_in_columns(block) if in_columns else _in_a_line(block) for block in stretch.blocks)


def folded(stretch: Stretch) -> str:
    """Return `14 blocks: navigation, share` for what is not shown one by one."""
    count = len(stretch.blocks)
    return f"{count:,} {'block' if count == 1 else 'blocks'}: {', '.join(stretch.labels)}"


def explained_row(name: str, explanation: Explanation) -> dict[str, Any]:
    """Return how a page was read as one JSON object: every block, and every field with where it was read."""
    away = explanation.page if isinstance(explanation.page, TurnedAway) else None
    return {
        "page": name,
        "turned_away": away.reason.value if away else None,
        "fields": list(explanation.fields),
        "blocks": list(explanation.blocks),
    }


def _in_columns(block: ExplainedBlock) -> Table:
    label, probability, text = _parts(block)
    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(width=LABEL_WIDTH, no_wrap=True)
    grid.add_column(width=4, no_wrap=True, justify="right")
    grid.add_column(ratio=1)
    grid.add_row(label, probability, text)
    return grid


def _in_a_line(block: ExplainedBlock) -> Text:
    label, probability, text = _parts(block)
    label.pad_right(LABEL_WIDTH - len(label))
    probability.pad_left(4 - len(probability))
    return Text(" ").join((label, probability, text))


def _parts(block: ExplainedBlock) -> tuple[Text, Text, Text]:
    style = COLOURS.get(block.label, TEXT if block.picked else "default")
    why = Text(f"  ({'; '.join(block.reasons)})", style="dim")
    return Text(block.label, style=style), Text(f"{block.probability:.0%}", style="dim"), Text(block.text) + why
