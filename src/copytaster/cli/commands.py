"""Which commands there are, and how each is loaded when it is asked for."""

import os
import signal
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from copytaster.errors import BadQueryError, CopytasterError, SettingsError

from .version import shown
from .visible import visible

COMMANDS = {
    "run": ("run", "Read your sources and show the newsroom in the browser."),
    "demo": ("demo", "Show a newsroom at work: invented outlets publish on this machine."),
    "serve": ("serve", "Show the newsroom in the browser, without reading anything new."),
    "add": ("add", "Add feeds, sites, sitemaps, lists of addresses and folders to your sources."),
    "read": ("read", "Show what Copytaster reads in files and web pages, without filing it."),
    "import": ("import_pages", "Take in pages, mail, PDF and agency copy from folders, files and web archives."),
    "search": ("search", "Search the articles on file."),
    "sources": ("sources", "List your sources and how they are doing, problems first."),
    "jobs": ("jobs", "List what was given up and why, and try it again."),
    "captures": ("captures", "List what is kept of an address, newest first."),
    "versions": ("versions", "List the versions of an article, and when it was taken down."),
    "comments": ("comments", "List what readers wrote, and take comments down."),
    "export": ("export", "Write all articles, or those of a search, as JSON lines."),
    "read-again": ("read_again", "Read everything on file again, as after better reading rules."),
    "doctor": ("doctor", "Say what is wrong with this installation and how to mend it."),
    "version": ("version", "Show the version."),
}
"""Each command's module and the line that the list of commands shows; the list is made without loading any."""

EXIT_CODES = (
    "Exit codes: 0 all is well, 1 something failed (it is named on stderr), 2 the command was used wrongly, "
    "130 you stopped it (Ctrl-C)."
)
STOPPED = {
    "run": "What was read is kept; the same command goes on.",
    "demo": "What was taken in is kept; the same command goes on.",
    "add": "Sources that were named are on the list; add the others again.",
    "import": "What was taken in is kept; the same command goes on from there.",
    "export": "What was written is not all; ask again.",
    "read-again": "What was read again is kept; the same command begins anew, `copytaster run` does the rest.",
}
"""What a person who stops a command is told; of the others nothing is left half-done."""


class Command(TyperCommand):
    """Hears of Ctrl-C from where it begins; before, the program ends at once."""

    def invoke(self, ctx: Any) -> Any:
        """Do what was asked."""
        if callable(signal.getsignal(signal.SIGINT)):
            signal.signal(signal.SIGINT, signal.default_int_handler)
        return super().invoke(ctx)


class Commands(TyperGroup):
    """Loads a command's module when it is called, and turns our own errors into one line on stderr."""

    def __init__(self, **attrs: Any) -> None:
        listed = {name: TyperCommand(name, help=about) for name, (_, about) in COMMANDS.items()}
        super().__init__(**{**attrs, "commands": listed})

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the command that is called, loaded."""
        name, _, rest = super().resolve_command(ctx, args)
        return name, load(str(name)), rest

    def invoke(self, ctx: Any) -> Any:
        """Do what was asked; one clear line where it cannot be done."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as error:
            left = STOPPED.get(ctx.invoked_subcommand, "Nothing on file was changed.")
            typer.echo(f"copytaster: stopped. {left}", err=True)
            raise typer.Exit(130) from error
        except CopytasterError as error:
            if ctx.params.get("debug"):
                raise
            typer.echo(f"copytaster: {visible(' '.join(str(error).split()))}", err=True)
            raise typer.Exit(2 if isinstance(error, SettingsError | BadQueryError) else 1) from error


def load(name: str) -> Any:
    """Return a command with its options, its module imported."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    module = import_module(f"copytaster.cli.{COMMANDS[name][0]}")
    app.command(name, cls=getattr(module, "SHAPE", Command), epilog=EXIT_CODES)(module.command)
    return typer.main.get_command(app)


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(shown())
        raise typer.Exit


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=EXIT_CODES,
)


@app.callback()
def _newsroom(
    home: Annotated[
        Path | None, typer.Option(help="Folder that holds everything; each command takes it too.", metavar="DIR")
    ] = None,
    debug: Annotated[bool, typer.Option("--debug", help="Show where in the program an error arose.")] = False,  # noqa: ARG001
    version: Annotated[  # noqa: ARG001
        bool, typer.Option("--version", help="Show the version.", is_eager=True, callback=_show_version)
    ] = False,
) -> None:
    """A self-hosted newsroom: reads everything, says whose copy it is, and shows where each sentence stands.

    New here? `copytaster demo` shows a filled newsroom. Then `copytaster add URL` and `copytaster run`.
    """
    if home is not None:
        os.environ["COPYTASTER_HOME"] = str(home)
