"""`copytaster doctor`: says what is wrong with an installation and how to mend it."""

import typer
from rich.table import Table
from rich.text import Text

from copytaster.observing import set_up_logging

from .checks import examine
from .findings import State
from .options import AsJson, Home
from .terminal import console, emit

STYLES = {State.FINE: "green", State.NOTE: "yellow", State.WRONG: "bold red"}


def command(home: Home = None, as_json: AsJson = False) -> None:
    """Say what is wrong with this installation and how to mend it. Changes nothing."""
    set_up_logging("error")
    findings = tuple(examine(home))
    if as_json:
        for finding in findings:
            emit(finding)
    else:
        table = Table(show_header=False, box=None, pad_edge=False)
        for finding in findings:
            says = Text(finding.says)
            if finding.mend:
                says.append(f"\n→ {finding.mend}", style="dim")
            table.add_row(Text(finding.state.value, style=STYLES[finding.state]), finding.check, says)
        console().print(table)
    raise typer.Exit(int(any(finding.state is State.WRONG for finding in findings)))
