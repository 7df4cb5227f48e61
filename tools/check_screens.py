"""Run axe-core (WCAG 2.2 AA), html-validate and the Nu checker over every screen; `make screens` fetches them first.

With the address of a running Copytaster its screens are checked, else those of a little press and an empty newsroom.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Literal

import uvicorn
from playwright.sync_api import Browser, sync_playwright

from copytaster.web.app import create_app
from copytaster.workflows.newsroom import Newsroom
from tests.web.newsdesk import COURIER, open_newsroom, seed

MODULES = Path(__file__).parent.parent / ".checkers" / "node_modules"
AXE = MODULES / "axe-core" / "axe.min.js"
HTML_VALIDATE = MODULES / "html-validate" / "bin" / "html-validate.mjs"
NU = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
Scheme = Literal["light", "dark"]
LOOKS: tuple[tuple[int, Scheme], ...] = ((1360, "light"), (1360, "dark"), (390, "light"), (390, "dark"))
RULES = {
    "extends": ["html-validate:standard"],
    # Headlines are the outlets' own, however long; what they hold is checked, not how they are spaced.
    "rules": {"long-title": "off", "no-trailing-whitespace": "off"},
}
LISTS = (
    "/", "/latest", "/topics", "/topics/corranmaid", "/topics/corranmaid?on=2025", "/search", "/search?q=corran",
    "/search?q=zebra", "/search?q=corran+AND", "/sources", f"/sources/{COURIER}", "/sources/add",
    "/import", "/api/docs", "/nowhere",
)  # fmt: skip
LINK = re.compile(r'href="(/(?:articles|stories|topics|sources)/[^"/?#]+)"')
A_KIND = 6
EMPTY = ("/", "/latest", "/topics", "/search?q=corran", "/sources", "/import")


@dataclass(frozen=True, slots=True)
class Served:
    """A newsroom's screens at an address of this machine."""

    address: str
    paths: tuple[str, ...]


def main() -> int:
    """Print each finding, and how many there are; 1 where there are any."""
    missing = [str(tool) for tool in (AXE, HTML_VALIDATE, NU) if not tool.exists()]
    missing += [program for program in ("node", "java", "chromium") if not shutil.which(program)]
    if missing:
        print(f"Not on this machine: {', '.join(missing)}. `make screens` fetches the first three.")
        return 2
    given = [of_a_running_app(address) for address in sys.argv[1:]]
    with (
        nullcontext(given) if given else everything() as served,
        tempfile.TemporaryDirectory() as folder,
        sync_playwright() as playwright,
    ):
        pages = _saved(served, Path(folder))
        with playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"]) as browser:
            accessible = list(chain.from_iterable(axe(browser, one) for one in served))
        found = {"axe-core": accessible, "html-validate": _html_validate(pages), "Nu": _nu(pages)}
    for name, findings in found.items():
        print(*findings, f"{name}: {len(findings)} findings on {len(pages)} screens", sep="\n")
    return int(any(found.values()))


@contextmanager
def everything() -> Iterator[tuple[Served, ...]]:
    """Serve the little press and an empty newsroom for as long as the block lasts."""
    filled, empty = open_newsroom(), open_newsroom()
    made = seed(filled)
    known = (filled.archive.known(article) for article in made.values())
    stories = {filed.story for filed in known if filed}
    paths = (*LISTS, *(f"/articles/{article}" for article in made.values()), *(f"/stories/{one}" for one in stories))
    with _serving(filled, paths) as first, _serving(empty, EMPTY) as second:
        yield first, second


def of_a_running_app(address: str) -> Served:
    """The screens of an app that is served already: its lists, and the first of what they lead to."""
    links: dict[str, dict[str, None]] = {}
    for path in ("/", "/latest", "/topics", "/sources"):
        for link in LINK.findall(_got(address + path).decode()):
            links.setdefault(link.split("/")[1], {}).setdefault(link)
    found = chain.from_iterable(list(those)[:A_KIND] for those in links.values())
    return Served(address, ("/", "/latest", "/topics", "/sources", "/search?q=the", *found))


def axe(browser: Browser, served: Served, looks: Iterable[tuple[int, Scheme]] = LOOKS) -> Iterator[str]:
    """Yield what axe-core finds on each screen, in each width and colour scheme."""
    script = AXE.read_text()
    for width, scheme in looks:
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page = context.new_page()
        for path in served.paths:
            page.goto(served.address + path)
            page.evaluate(script)
            result = page.evaluate("tags => axe.run({runOnly: tags})", TAGS)
            for violation in result["violations"]:
                nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
                yield f"axe {width} {scheme} {path}: {violation['id']} ×{len(violation['nodes'])}: {nodes}"
        context.close()


@contextmanager
def _serving(newsroom: Newsroom, paths: Sequence[str]) -> Iterator[Served]:
    config = uvicorn.Config(create_app(newsroom), host="127.0.0.1", port=0, log_level="warning", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield Served(f"http://127.0.0.1:{port}", tuple(paths))
    finally:
        server.should_exit = True
        thread.join()


def _saved(served: Sequence[Served], folder: Path) -> dict[str, str]:
    """Save every screen's HTML, as without script, and return its address by the file's name."""
    pages: dict[str, str] = {}
    for one in served:
        for path in one.paths:
            file = folder / f"{len(pages):03}.html"
            file.write_bytes(_got(one.address + path))
            pages[str(file)] = path
    return pages


def _got(address: str) -> bytes:
    try:
        with urllib.request.urlopen(address) as answer:
            return bytes(answer.read())
    except urllib.error.HTTPError as refused:
        return bytes(refused.read())


def _html_validate(pages: dict[str, str]) -> list[str]:
    folder = Path(next(iter(pages))).parent
    (folder / ".htmlvalidate.json").write_text(json.dumps({"root": True, **RULES}))
    command = ["node", str(HTML_VALIDATE), "--formatter", "json", *pages]
    said = subprocess.run(command, check=False, capture_output=True, text=True, cwd=folder)
    if not said.stdout:
        raise SystemExit(said.stderr)
    return [
        f"html-validate {pages[result['filePath']]}:{message['line']}:{message['column']}: {message['ruleId']}: "
        f"{message['message']}"
        for result in json.loads(said.stdout)
        for message in result["messages"]
    ]


def _nu(pages: dict[str, str]) -> list[str]:
    command = ["java", "-jar", str(NU), "--format", "json", "--exit-zero-always", "--stdout", *pages]
    said = subprocess.run(command, check=False, capture_output=True, text=True)
    return [
        f"Nu {pages[message['url'].removeprefix('file:')]}:{message.get('lastLine')}: {message['message']} "
        f"{message.get('extract', '')[:120]!r}"
        for message in json.loads(said.stdout)["messages"]
    ]


if __name__ == "__main__":
    sys.exit(main())
