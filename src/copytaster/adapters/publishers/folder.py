"""The rules of publishers in a folder: `<site>.toml` for each site, `<site>/<capture>.json` for its golden pages."""

import json
import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from copytaster.errors import CopytasterError, RuleError, StoreError
from copytaster.model.rules import GoldenPage, Rules
from copytaster.reading.web.selectors import steps_of

SITE = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?")
CAPTURE = re.compile(r"[\w-]{1,100}")
FIELDS = ("headline", "deck", "byline", "date")


class RulesFolder:
    """`PublisherRules` in files. Each is written whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, site: str) -> Rules | None:
        """Return the rules in a site's file; `RuleError` names the file and what is wrong with it."""
        path = self._file(site)
        if path is None:
            return None
        try:
            told = tomllib.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise RuleError(f"{path} cannot be read: {error}", hint="Correct it, or take it away.") from error
        return _rules(site, told, path)

    def sites(self) -> tuple[str, ...]:
        """Return the sites that have a file."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.toml") if self._file(path.stem)))

    def save(self, rules: Rules, note: str) -> None:
        """Write the file of a site; the note becomes its comment."""
        path = self._file(rules.site)
        if path is None:
            raise RuleError(f"{rules.site!r} is no name of a site")
        comment = "".join(f"# {line}\n" for line in note.splitlines())
        _write(path, comment + "".join(_lines(rules)))

    def remove(self, site: str) -> None:
        """Delete the file of a site."""
        if path := self._file(site):
            path.unlink(missing_ok=True)

    def keep_golden(self, page: GoldenPage) -> None:
        """Write a page that was read right."""
        path = self._file(page.site)
        if path is None or not CAPTURE.fullmatch(page.capture):
            raise RuleError(f"{page.site!r} is no name of a site")
        told = json.dumps(msgspec.to_builtins(page), ensure_ascii=False, indent=1)
        _write(_golden_folder(path) / f"{page.capture}.json", told + "\n")

    def golden(self, site: str) -> tuple[GoldenPage, ...]:
        """Return the golden pages in a site's folder."""
        path = self._file(site)
        return tuple(map(_golden, sorted(_golden_folder(path).glob("*.json")))) if path else ()

    def _file(self, site: str) -> Path | None:
        """The file of a site, none where a name could lead elsewhere."""
        return self._folder / f"{site}.toml" if SITE.fullmatch(site) and ".." not in site else None


def _golden_folder(path: Path) -> Path:
    return path.parent / path.name.removesuffix(".toml")


def _rules(site: str, told: dict[str, Any], path: Path) -> Rules:
    body = told.get("body", {})
    try:
        strays = [*(told.keys() - {"body", *FIELDS}), *(body.keys() - {"keep", "drop"})]
        if strays:
            raise RuleError(f"{strays[0]!r} is not known there")
        rules = Rules(
            site=site,
            keep=_selectors(body.get("keep", [])),
            drop=_selectors(body.get("drop", [])),
            **{field: _selector(told.get(field, {}).get("at", "")) for field in FIELDS},
        )
    except (CopytasterError, AttributeError, TypeError) as error:
        raise RuleError(
            f"{path} cannot be used: {error}", hint="`docs/sources.md` says what may stand in it."
        ) from error
    return rules


def _selectors(told: object) -> tuple[str, ...]:
    if not isinstance(told, list):
        raise RuleError("keep and drop are lists of selectors")
    return tuple(map(_selector, told))


def _selector(told: object) -> str:
    if not isinstance(told, str):
        raise RuleError(f"{told!r} is no selector")
    if told:
        steps_of(told)
    return told


def _lines(rules: Rules) -> Iterator[str]:
    if rules.keep or rules.drop:
        yield "\n[body]\n"
        for name, selectors in (("keep", rules.keep), ("drop", rules.drop)):
            if selectors:
                yield f"{name} = {json.dumps(list(selectors), ensure_ascii=False)}\n"
    for field in FIELDS:
        if selector := getattr(rules, field):
            yield f"\n[{field}]\nat = {json.dumps(selector, ensure_ascii=False)}\n"


def _golden(path: Path) -> GoldenPage:
    try:
        return msgspec.json.decode(path.read_bytes(), type=GoldenPage)
    except (OSError, msgspec.MsgspecError) as error:
        raise RuleError(f"{path} cannot be read: {error}", hint="Take it away; the capture itself is kept.") from error


def _write(path: Path, text: str) -> None:
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(text, "utf-8")
        unfinished.replace(path)
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror}", hint="May you write there?") from error
