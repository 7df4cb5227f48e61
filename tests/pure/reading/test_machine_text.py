"""Source code, logs, tables and data are no copy; prose is, also in short lines, with figures, or about programs."""

import csv
import io
import json
import textwrap

import pytest

from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page
from copytaster.reading.machine_text import what_machines_read
from copytaster.reading.pages import read

from .captured import OTHER, SENTENCE, THIRD, capture

SAID = "The council of Harbour Row met on Monday and agreed to mend the old bridge. Ms Quill will see to it."


def table(delimiter):
    out = io.StringIO()
    rows = [[number, f"Bridge {number}, Harbour Row", "2026-05-04", SAID] for number in range(40)]
    csv.writer(out, delimiter=delimiter).writerows([["id", "headline", "day", "text"], *rows])
    return out.getvalue()


PYTHON = '''"""Sends the ferry out, and takes it in again when the tide is high and the harbour master agrees."""

from harbour.tide import height

LIMIT = 4.5


def sail(ferry, tide):
    """Return whether the ferry may sail. It may not where the water is low, whoever asks for it to be tried."""
    if height(tide) < LIMIT:
        raise ValueError("The water is too low for the ferry, and nobody on the quay will say otherwise today.")
    for door in ferry.doors:
        door.close()
    return ferry.engine.start(tide=tide)
'''
SCRIPT = """// Opens the bridge whenever a boat waits, and closes it again before the next bus is due to cross it.
const bridge = document.querySelector("#bridge");
function open(boat) {
  if (!boat.waits) { return; }
  bridge.classList.add("open");
  announce("The bridge is opening, please wait behind the white line until the light turns green again.");
}
"""
HEADER = """/* The harbour library. Licensed to whoever mends a bridge with it, in the hope that it will hold. */
#ifndef HARBOUR_H
#define HARBOUR_H
extern int harbour_open (const char *quay, int boats);
extern void harbour_close (int quay);
#endif
"""
LOG = "\n".join(f"2026-11-22 12:{n % 60:02}:01,{n:03} INFO ferry.{n % 3} {SAID}" for n in range(40))
SYSLOG = "\n".join(f"Nov 22 12:{n % 60:02}:01 quay ferryd[{n}]: {SAID}" for n in range(40))
ACCESS = "\n".join(
    f'10.0.0.{n} - - [22/Nov/2026:12:00:{n:02} +0000] "GET /news/{n} HTTP/1.1" 200 17' for n in range(40)
)
FAULT = "Traceback (most recent call last):\n" + "\n".join(
    f'  File "/srv/quay/m{n}.py", line {n}, in sail\n    return self.ferry(tide, *doors, **ropes)' for n in range(20)
)
STYLE = "\n".join(f".quay-{n} {{\n  color: #fff;\n  margin: 0 auto;\n}}" for n in range(20))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        pytest.param(PYTHON, "source code", id="python"),
        pytest.param(SCRIPT, "source code", id="javascript"),
        pytest.param(SCRIPT.replace("return;", "return '<p>No</p>';"), "source code", id="markup in it"),
        pytest.param(HEADER, "source code", id="c"),
        pytest.param(STYLE, "source code", id="css"),
        pytest.param(LOG, "a log", id="a log"),
        pytest.param(SYSLOG, "a log", id="a system's log"),
        pytest.param(ACCESS, "a log", id="a server's log"),
        pytest.param(FAULT, "a log", id="a traceback"),
        pytest.param(table(","), "a table of values", id="commas"),
        pytest.param(table(";"), "a table of values", id="semicolons"),
        pytest.param(table("\t"), "a table of values", id="tabs"),
        pytest.param(json.dumps([{"n": n, "text": SAID} for n in range(200)]), "JSON data", id="json"),
        pytest.param(json.dumps([{"text": f"<p>{SAID}</p>"} for _ in range(200)]), "JSON data", id="json with markup"),
        pytest.param("\n".join(json.dumps({"n": n, "text": SAID}) for n in range(40)), "JSON data", id="json lines"),
    ],
)  # fmt: skip
def test_what_is_for_machines_is_turned_away_with_its_name(text, what):
    found = read(capture(text, content_type="", address="file:///news/saved.txt", name="saved.txt"))
    assert found == TurnedAway(reason=Reason.NOT_A_PAGE, detail=what)


WRAPPED = [line for text in (SENTENCE, OTHER, THIRD) for line in (*textwrap.wrap(text * 3, 66), "")]
VERSES = [line for text in (SENTENCE, OTHER, THIRD) for line in ("The tide is high;", "the ferry waits,", "and:", text)]
TABLE = [f"Quay {n}, Harbour Row, {n}00 boats" for n in range(5)]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param([SENTENCE, OTHER, THIRD], id="paragraphs"),
        pytest.param(WRAPPED, id="short lines"),
        pytest.param(VERSES, id="verses"),
        pytest.param([SENTENCE, OTHER, "x = sail(ferry)", "return tide", THIRD], id="some code"),
        pytest.param([SENTENCE, *TABLE, OTHER, THIRD], id="a small table"),
        pytest.param([f"12:{n}0 {line}" for n, line in enumerate((SENTENCE, OTHER, THIRD))], id="times of day"),
        pytest.param(["By Ann Quill", "Share:", "Print;", SENTENCE, OTHER, "Tags:", "bridges; town"], id="labels"),
        pytest.param(["# Harbour Times", SENTENCE, "- one", "- two", "> " + OTHER, THIRD], id="markdown"),
    ],
)  # fmt: skip
def test_prose_is_read(body):
    text = "\n".join(["Council agrees to mend the old bridge", *body])
    assert what_machines_read(text) == ""
    assert isinstance(read(capture(text, content_type="text/plain")), Page)
