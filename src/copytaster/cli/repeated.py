"""What a source's site repeats, for people and programs: listed, and let be text again."""

from rich.table import Table

from copytaster.model.source import Source
from copytaster.workflows.forget_template import forget
from copytaster.workflows.look.template import site_of_source, template
from copytaster.workflows.newsroom import Newsroom

from .terminal import console, emit


def repeated_lines(count: int) -> str:
    """Return `12 lines are taken for template`; nothing where there are none."""
    return f"{count:,} {'line is' if count == 1 else 'lines are'} taken for template" if count else ""


def show_template(newsroom: Newsroom, source: Source, *, as_json: bool) -> None:
    """List the lines that a source's site prints on many of its pages."""
    found = template(newsroom, source)
    if as_json:
        for line in found.lines:
            emit({"site": found.site, "mark": line.mark, "text": line.text, "articles": line.articles})
        return
    if not found.lines:
        console().print(f"Nothing is taken for template on the pages of {found.site}.")
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(f"of {found.counted:,}", justify="right")
    table.add_column(f"what {found.site} repeats", overflow="fold")
    for line in found.lines:
        table.add_row(f"{line.articles:,}", line.text)
    console().print(table)


def forget_lines(newsroom: Newsroom, source: Source, *, as_json: bool) -> None:
    """Let all lines that a source's site repeats be text again."""
    site = site_of_source(source)
    forgotten = forget(newsroom, site)
    if as_json:
        emit({"site": site, "forgotten": forgotten})
    else:
        are = "line is" if forgotten == 1 else "lines are"
        console().print(
            f"{forgotten:,} {are} text again on the pages of {site}. `copytaster run` reads the newest anew."
        )
