"""What makes it an app: manifest, icons, a service worker that knows its files, scripts that are small."""

import gzip
import json
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from copytaster.web import assets

from .markup import tree

ROOT = Path(__file__).parent.parent.parent
SCRIPTS = [name for name in assets.load() if name.endswith(".js")]


def test_manifest_names_icons_that_are_there_in_their_sizes(desk):
    address = tree(desk.browser.get("/")).xpath("string(//link[@rel='manifest']/@href)")
    answer = desk.browser.get(address)
    assert answer.headers["content-type"] == "application/manifest+json"
    manifest = answer.json()
    assert {"name", "short_name", "start_url", "display", "icons"} <= set(manifest)
    sizes = {(icon["sizes"], icon.get("purpose", "any")) for icon in manifest["icons"]}
    assert {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")} <= sizes
    for icon in manifest["icons"]:
        held = desk.browser.get(icon["src"])
        assert (held.status, held.headers["content-type"]) == (200, icon["type"])
        if icon["type"] == "image/png":
            assert "{}x{}".format(*struct.unpack(">II", held.body[16:24])) == icon["sizes"]
    for shortcut in manifest["shortcuts"]:
        assert desk.browser.get(shortcut["url"]).status == 200


def test_icons_are_those_that_the_tool_draws(tmp_path):
    drawn = f"import runpy; m = runpy.run_path({str(ROOT / 'tools' / 'icons.py')!r})\n"
    drawn += "for name, (size, filled) in m['ICONS'].items(): print(name, m['draw'](size, filled).hex())"
    lines = subprocess.run([sys.executable, "-c", drawn], capture_output=True, check=True, text=True).stdout.split("\n")
    for name, pixels in (line.split() for line in lines if line):
        assert bytes.fromhex(pixels) == (assets.FOLDER / name).read_bytes(), name


def test_service_worker_holds_files_that_are_there(desk):
    answer = desk.browser.get("/service-worker.js")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["cache-control"] == "no-cache"
    shell = json.loads(re.search(r"^const SHELL = (.*);$", answer.text, re.MULTILINE)[1])
    assert "/offline" in shell
    for address in shell:
        held = desk.browser.get(address)
        assert held.status == 200, address
        if "?v=" in address:
            assert "immutable" in held.headers["cache-control"], address
    page = tree(desk.browser.get("/"))
    needed = page.xpath("//script/@src | //link[@rel='stylesheet']/@href | //link[@rel='preload']/@href")
    assert set(needed) <= set(shell)
    assert desk.browser.get("/service-worker.js", if_none_match=answer.headers["etag"]).status == 304


@pytest.mark.parametrize("name", SCRIPTS)
def test_scripts_import_each_other_by_hash(desk, name):
    served = desk.browser.get(f"/static/{name}").text
    imported = re.findall(r'(?:from|import) "([^"]+)"', served)
    for address in imported:
        part = desk.browser.get(f"/static/{address.removeprefix('./')}")
        assert part.status == 200, address
        assert "immutable" in part.headers["cache-control"]
    assert len(imported) == len(re.findall(r"^import ", served, re.MULTILINE))


def test_a_script_has_another_address_when_what_it_imports_changes(tmp_path):
    addresses = set()
    for words in ("one", "two"):
        (tmp_path / "app.js").write_text('import "./part.js";\n')
        (tmp_path / "part.js").write_text(f'const said = "{words}";\n')
        addresses.add(assets.address(assets.read(tmp_path), "app.js"))
    assert len(addresses) == 2


def test_all_scripts_together_are_small():
    packed = sum(len(gzip.compress(asset.body, 6)) for name, asset in assets.load().items() if name.endswith(".js"))
    assert packed < 25_000


def test_offline_page_is_whole_without_script(desk):
    page = tree(desk.browser.get("/offline"))
    assert page.xpath("string(//h1)") == "Reading offline"
    assert len(page.xpath("//section[@hidden]")) == 1
