"""Text that is written for machines or by them, not for readers: source code, logs, tables of values, JSON."""

import csv
import json
import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from copytaster.text.wordlists import any_of

LOOKED_AT = 2000
LONGEST_LOOKED_AT = 20_000
"""Lines; what a text is shows long before its end."""
LEAST_LINES = 4
MOSTLY = 0.5
MUCH = 0.4
LEAST_CELLS = 3
LONGEST_CELL = 20
"""Words on average: articles have been saved one a row, but those rows are still no page."""

BLOCKS_OF_NOTES = re.compile(r'/\*.*?\*/|"""(?=[^"]).*?"""|<!--.*?-->', re.DOTALL)
NOTE = re.compile(r"\s*(?://|#(?!\w)|--\s|;;)")
CODE = re.compile(
    any_of(r"""
        ^\s*(?:from\s[\w.]+\simport\s|import\s[\w.*{]+(?:;|$|\s(?:as|from)\s)|export\s|package\s[\w.]+;?$|using\s[\w.]+;|use\s[\w:]+)
        ^\s*(?:async\s)?(?:def|func|fn|function|sub)\s?\w*\s?\(
        ^\s*(?:class|struct|interface|enum|namespace|trait|impl)\s\w+.{0,80}[:{]$
        ^\s*(?:el(?:se\s)?if|else|if|for|while|with|try|except|catch|finally|match|case|switch|do|unless)\b[^.!?]*[:{]$
        ^\s*(?:return|yield|raise|throw|assert|await|pass|break|continue|del)\b[^.!?]*$
        ^\s+(?:and|or|not|if|else|for)\s[^.!?]*[\])=:]
        ^\s*@\w[\w.]*(?:\(.*)?$
        ^\s*\#\s*(?:include|define|if|ifn?def|endif|else|undef|pragma)\b
        ^\s*(?:const|let|var|public|private|protected|static|final|extern|typedef|template|virtual|void|int|char|unsigned)\s\S
        ^\s*(?:CREATE|INSERT|SELECT|UPDATE|DELETE|ALTER|DROP)\s(?:TABLE|INDEX|INTO|FROM|VIEW|TRIGGER|\w+\sSET)\b
        ^\s*</?\w[\w-]*(?:\s[\w-]+=.*)?/?>
        ^\s*[\])}]+[\])},;:.\s]*(?:\w*[({]?)?$
        ^\s*[\[({]+[\w\s"',.-]*$
        [{};]\s*$
        \w[\])"']*\s?(?:[-+*/|&%^:]|\*\*|//|>>|<<)?=\s?(?=[^=\s])
        [\w\])]\s?(?:==|!=|=>|->|&&|\|\||::|<=|>=)\s?[\w\[({"'*&]
        \w\.\w+\(|\w_\w*\(|\w\(\)|^\s*\w+\([^()]*\)?[,:;]?$|^\s+\w+\(.*\)*,?$
        ^\s+\S.*[(,\[{\\]$
        ^\s*[bfr]{0,2}["'].*["'][,)\]:;]+$|^\s{2,}[bfr]{0,2}["'].*["']$
        \$[({]\w|\$\w+\s?=
        ^\s*[+-]\s{2,}\S|^@@\s-\d|^(?:\+\+\+|---)\s[ab]/
        ^\s*"[\w-]+"\s?:\s
        ^\s*\[[\w.:"-]+\]$
    """)
)
LOGGED = re.compile(
    any_of(r"""
        ^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d
        ^\[?\d\d[-/](?:\d\d|[A-Z][a-z]{2})[-/]\d{4}[: ]\d\d:\d\d:\d\d
        ^[A-Z][a-z]{2}\s{1,2}\d{1,2}\s\d\d:\d\d:\d\d\s\S
        ^\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?\s+(?:\[?[A-Z]{4,8}\]?\s)
        ^\[\s*\d+\.\d+\]\s
        ^\d{1,3}(?:\.\d{1,3}){3}\s.*\[.*\]
        ^\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|[DIWEF]\d{4})\]?[\s:]
        ^Traceback\s|^\s+File\s".*",\sline\s\d+|^\s+at\s[\w.$<>]+\(.*\)$
        ^\s*(?:level|time|ts)=\S+\s\w+=
    """)
)


def what_machines_read(text: str) -> str:
    """Return what a text is where it is not for readers, in a few words; an empty string where it may be prose."""
    if _is_json(text):
        return "JSON data"
    looked_at = islice(BLOCKS_OF_NOTES.sub("", text).splitlines(), LOOKED_AT)
    lines = [line[:LONGEST_LOOKED_AT] for line in looked_at if line.strip()]
    if _share(lines, LOGGED) >= MOSTLY:
        return "a log"
    said = [line for line in lines if not NOTE.match(line)]
    if _share(said, CODE) >= MUCH and _weight(said, CODE) >= MUCH:
        return "source code"
    return "a table of values" if _is_table(lines) else ""


def _is_json(text: str) -> bool:
    start = text.lstrip("\ufeff \t\r\n")
    if not start.startswith(("{", "[")):
        return False
    first = start.partition("\n")[0]
    return _loads(first) or _loads(start)


def _loads(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict | list) and len(text) > 1
    except RecursionError:
        return True
    except ValueError:
        return False


def _share(lines: Sequence[str], form: re.Pattern[str]) -> float:
    """The part of the lines that have this form; none of a text too short to tell."""
    return sum(bool(form.search(line)) for line in lines) / len(lines) if len(lines) >= LEAST_LINES else 0.0


def _weight(lines: Sequence[str], form: re.Pattern[str]) -> float:
    return sum(len(line) for line in lines if form.search(line)) / sum(len(line) for line in lines)


def _is_table(lines: Sequence[str]) -> bool:
    """Nearly every line has the same number of cells, and most cells are short."""
    if len(lines) < LEAST_LINES:
        return False
    for mark in (",", ";", "\t"):
        rows = list(_rows(lines, mark))
        ((cells, count),) = Counter(map(len, rows)).most_common(1)
        if cells >= LEAST_CELLS and count >= 0.8 * len(lines):
            words = sum(len(cell.split()) for row in rows for cell in row)
            return words <= LONGEST_CELL * sum(map(len, rows))
    return False


def _rows(lines: Sequence[str], mark: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=mark))
    except csv.Error:
        return [line.split(mark) for line in lines]
