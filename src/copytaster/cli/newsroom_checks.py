"""What `copytaster doctor` looks at in the home folder: record, captures, index, jobs, rules; none is changed."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from shlex import quote

from copytaster.assembly import CAPTURES_FOLDER, RECORD_FILE, Inspected, inspect_newsroom
from copytaster.errors import CopytasterError
from copytaster.model.capture import CaptureOnFile
from copytaster.workflows.check_rules import check_rules

from .findings import Finding, fine, note, wrong

SAMPLES = 200
"""Captures that are read for trial; of each file at least the first and the last."""


def examine_newsroom(home: Path) -> Iterator[Finding]:
    """Yield one finding a check; what stands on something broken is left out."""
    record, files = home / RECORD_FILE, _capture_files(home / CAPTURES_FOLDER)
    is_there = record.exists() and record.stat().st_size > 0
    if not is_there and files:
        yield _lost(record, home, files)
        return
    if not is_there:
        yield note("record", "nothing is on file yet", "`copytaster demo`, or `copytaster add` and `copytaster run`.")
        return
    try:
        with inspect_newsroom(home) as newsroom:
            yield fine("record", f"{record} is sound, {record.stat().st_size / 1e6:,.1f} MB")
            for check in (_captures, _index, _jobs, _rules):
                yield _tried(check, newsroom)
    except CopytasterError as error:
        yield wrong("record", str(error.args[0]), error.hint)


def _lost(record: Path, home: Path, files: Mapping[str, int]) -> Finding:
    state = "empty" if record.exists() else "gone"
    return wrong(
        "record",
        f"{record} is {state}, but its captures are here ({len(files):,} {_files(len(files))})",
        f"Put a backup of {RECORD_FILE} in its place. Without one, read the captures again: "
        f"{_import(home / CAPTURES_FOLDER)} (comments and sources are not in them).",
    )


def _import(captures: Path) -> str:
    return f"`copytaster import {quote(str(captures))} --home NEW_FOLDER`"


def _capture_files(folder: Path) -> dict[str, int]:
    """Return the capture files that hold anything, with their sizes."""
    sizes = {path.name: path.stat().st_size for path in sorted(folder.glob("*.warc.gz"))}
    return {name: size for name, size in sizes.items() if size}


def _files(number: int) -> str:
    return "file" if number == 1 else "files"


def _tried(check: Callable[[Inspected], Finding], newsroom: Inspected) -> Finding:
    try:
        return check(newsroom)
    except CopytasterError as error:
        return wrong(check.__name__.strip("_"), str(error.args[0]), error.hint)


def _captures(newsroom: Inspected) -> Finding:
    kept = sorted(newsroom.captures.every(), key=attrgetter("file", "offset"))
    noted = {file: list(captures) for file, captures in groupby(kept, key=attrgetter("file"))}
    there = _capture_files(newsroom.captures_folder)
    short = [file for file, captures in noted.items() if there.get(file, 0) < captures[-1].end]
    if short:
        what = "is missing" if short[0] not in there else "is shorter than it was"
        more = f" (and {len(short) - 1:,} more files)" if len(short) > 1 else ""
        return wrong("captures", f"{newsroom.captures_folder / short[0]} {what}{more}", _PUT_BACK)
    samples = _samples(list(noted.values()))
    if troubles := [trouble for sample in samples if (trouble := _trouble(newsroom, sample))]:
        return wrong("captures", f"{len(troubles):,} of {len(samples):,} tried: {troubles[0]}", _PUT_BACK)
    if strange := [file for file in there if file not in noted]:
        says = f"the record knows nothing of {len(strange):,} of {len(there):,} files, as of {strange[0]}"
        mend = f"Read them again: {_import(newsroom.captures_folder)}."
        return wrong("captures", says, mend) if not noted else note("captures", says, mend)
    if not kept:
        return fine("captures", "none yet")
    return fine(
        "captures", f"{len(kept):,} in {len(noted):,} {_files(len(noted))}, {len(samples):,} of them tried and readable"
    )


_PUT_BACK = "Put the file back from a backup; what was read from it is still on file."


def _samples(files: Sequence[Sequence[CaptureOnFile]]) -> list[CaptureOnFile]:
    """Return the first and last capture of each file, and some between them at even distances."""
    each = max(2, SAMPLES // max(len(files), 1))
    return [capture for captures in files for capture in _spread(captures, each)]


def _spread(captures: Sequence[CaptureOnFile], number: int) -> list[CaptureOnFile]:
    if len(captures) <= number:
        return list(captures)
    return [captures[place * (len(captures) - 1) // (number - 1)] for place in range(number)]


def _trouble(newsroom: Inspected, capture: CaptureOnFile) -> str:
    try:
        newsroom.captures.find(capture.id)
    except CopytasterError as error:
        return str(error.args[0])
    return ""


def _index(newsroom: Inspected) -> Finding:
    index = newsroom.index
    if index.trouble:
        return note("index", index.trouble, "The next command that searches makes it anew from the record, by itself.")
    behind = newsroom.archive.journal_end() - index.seq
    if behind:
        says = f"{behind:,} changes behind the record" if behind > 0 else "it belongs to another record"
        return note("index", says, "`copytaster run` brings it up by itself.")
    return fine("index", f"sound and up to date, {index.articles:,} articles")


def _jobs(newsroom: Inspected) -> Finding:
    counts = newsroom.jobs.counts()
    if counts.quarantined:
        newest = newsroom.jobs.quarantined(1)[0]
        says = f"{counts.quarantined:,} given up, the newest: {newest.errand.called or newest.errand.address}: "
        says += newest.reason
        return note("jobs", says, "Nothing is lost by leaving them.")
    return fine("jobs", f"{counts.waiting:,} waiting, none given up")


def _rules(newsroom: Inspected) -> Finding:
    sites = len(newsroom.rules.sites())
    troubles = list(check_rules(newsroom.captures, newsroom.rules))
    if troubles:
        more = f" (and {len(troubles) - 1:,} more)" if len(troubles) > 1 else ""
        mend = "`copytaster read --explain` shows how a page is read; correct the file, or take it away."
        return note("rules", f"{troubles[0].site}: {troubles[0].says}{more}", mend)
    if not sites:
        return fine("rules", "none for any publisher")
    return fine("rules", f"for {sites:,} {'publisher' if sites == 1 else 'publishers'}; their golden pages are read so")
