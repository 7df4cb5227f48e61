"""The documentation is whole and true: settings, commands, routes, errors, metrics, and links that lead somewhere."""

import re
from pathlib import Path

import pytest
import typer
from prometheus_client import CollectorRegistry, generate_latest
from starlette.routing import Route

from copytaster import errors
from copytaster.assembly import open_newsroom
from copytaster.cli import commands
from copytaster.observing import METRICS
from copytaster.settings import Settings
from copytaster.web.app import create_app

ROOT = Path(__file__).parent.parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"(?<!`)\[[^\]\n]*\]\(([^)\s]+)\)")
WITHOUT_HOME = {"version"}


def test_every_setting_is_in_the_table_with_its_default():
    table = _rows(DOCS / "settings.md")
    assert set(table) == set(Settings.model_fields)
    for name, field in Settings.model_fields.items():
        if field.default_factory is None and field.default not in (None, "", ()):
            default = str(field.default).lower() if isinstance(field.default, bool) else str(field.default)
            assert table[name].startswith(f"`{default}`")


@pytest.mark.parametrize("name", sorted(commands.COMMANDS))
def test_every_command_is_explained_with_its_options(name):
    sections = dict(re.findall(r"^## (\S+)\n(.*?)(?=^## |\Z)", _text(DOCS / "commands.md"), re.MULTILINE | re.DOTALL))
    assert name in sections
    command = commands.load(name)
    options = {option for parameter in command.params for option in [*parameter.opts, *parameter.secondary_opts]}
    spoken_of = set(re.findall(r"--[a-z-]+", sections[name]))
    assert {option for option in options if option.startswith("--")} - {"--help", "--home"} == spoken_of
    assert ("--home" in options) == (name not in WITHOUT_HOME)


def test_commands_page_explains_no_command_that_is_not_there():
    assert set(re.findall(r"^## (\S+)", _text(DOCS / "commands.md"), re.MULTILINE)) == set(commands.COMMANDS)


def test_every_route_and_metric_is_listed(tmp_path):
    page = _text(DOCS / "feeds-and-api.md")
    registry = CollectorRegistry()
    with open_newsroom(Settings(home=tmp_path), workers=0) as newsroom:
        app = create_app(newsroom, registry=registry)
        paths = {route.path for route in app.routes if isinstance(route, Route)} | set(app.openapi()["paths"])
        measured = set(re.findall(r"^# HELP (copytaster_\w+)", generate_latest(registry).decode(), re.MULTILINE))
    paths = {path.replace("{format}", kind) for path in paths for kind in ("rss", "atom", "json")}
    assert {path for path in paths if f"`{path}" not in page} == set()
    named = {metric.name for metric in METRICS.values()} | {name.removesuffix("_created") for name in measured}
    assert {name for name in named if f"`{name}`" not in page} == set()


def test_every_error_is_explained():
    kinds = {
        name
        for name, kind in vars(errors).items()
        if isinstance(kind, type) and issubclass(kind, errors.CopytasterError)
    }
    assert set(_rows(DOCS / "troubleshooting.md")) >= kinds


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page):
    broken = [link for link in LINK.findall(FENCE.sub("", _text(page))) if not _leads_somewhere(page, link)]
    assert broken == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_that_are_named_exist(page):
    code = "\n".join([*FENCE.findall(_text(page)), *re.findall(r"`[^`\n]+`", FENCE.sub("", _text(page)))])
    targets = set(re.findall(r"^([a-z-]+):", _text(ROOT / "Makefile"), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z][a-z-]*)", code)) <= targets
    assert set(re.findall(r"\bcopytaster ([a-z][a-z-]*)", code)) <= set(commands.COMMANDS)


def test_every_page_can_be_reached_from_the_readme():
    linked = {(DOCS / link).resolve() for link in LINK.findall(_text(DOCS / "README.md"))}
    assert {page for page in DOCS.glob("*.md") if page.name != "README.md"} <= linked
    assert "(docs/README.md)" in _text(ROOT / "README.md")


def test_readme_shows_its_two_commands():
    fences = "\n".join(FENCE.findall(_text(ROOT / "README.md")))
    assert "make run" in fences
    assert "make test" in fences


def test_every_command_can_be_loaded():
    assert all(isinstance(commands.load(name), typer.core.TyperCommand) for name in commands.COMMANDS)


def _text(page: Path) -> str:
    return page.read_text("utf-8")


def _rows(page: Path) -> dict[str, str]:
    """Return the tables of a page: the word in the first cell, and the rest of the row."""
    return dict(re.findall(r"^\| `([A-Za-z_]+)` \| (.*) \|$", _text(page), re.MULTILINE))


def _leads_somewhere(page: Path, link: str) -> bool:
    if re.match(r"[a-z]+:", link):
        return True
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    if not target.exists():
        return False
    return not anchor or anchor in {_anchor(title) for title in re.findall(r"^#+ (.+)$", _text(target), re.MULTILINE)}


def _anchor(title: str) -> str:
    """Return a heading's anchor as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-")
