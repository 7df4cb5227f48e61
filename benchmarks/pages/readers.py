"""Readers of web pages, ours and others, behind one function each; run in the environment that holds them.

    python -m benchmarks.pages.readers versions               prints {name: version} of those that are installed
    python -m benchmarks.pages.readers answer NAME SET OUT    writes a row a page
    python -m benchmarks.pages.readers time NAME              reads pages on stdin, prints the milliseconds each takes

Each reader is called as its documentation recommends for the best text. Nothing of Copytaster is imported for the
others, nor the other way round.
"""

import contextlib
import json
import logging
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import FrameType
from typing import Any

from .sets import pages

Said = dict[str, Any]
Reader = Callable[[str, str], Said]
"""From html and address ("" where not known) to `body`, `title`, `deck`, `authors`, `date`, as far as it tells them."""

PATIENCE_SECONDS = 60
BLOCKS = frozenset(("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "td", "tr", "br", "ul"))


def copytaster() -> Reader:
    """Ours, as in the processes of `copytaster read --rows`."""
    from copytaster.adapters.runners.worker import search_rarely_for_cycles
    from copytaster.reading.page_rows import row

    search_rarely_for_cycles()
    return lambda html, url: row("", html, url)


def trafilatura() -> Reader:
    """As in "With Python": all defaults, and the metadata."""
    from trafilatura import bare_extraction

    def read(html: str, url: str) -> Said:
        found = bare_extraction(html, url=url or None, with_metadata=True)
        if found is None:
            return {}
        authors = [name.strip() for name in (found.author or "").split(";") if name.strip()]
        return {
            "body": found.text,
            "title": found.title,
            "deck": found.description,
            "authors": authors,
            "date": found.date,
        }

    return read


def resiliparse() -> Reader:
    """As in "HTML2Text": main content alone. It has no metadata but the title."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    def read(html: str, _url: str) -> Said:
        tree = HTMLTree.parse(html)
        text = extract_plain_text(tree, main_content=True, alt_texts=False, links=False, noscript=False)
        return {"body": text, "title": tree.title}

    return read


def readability() -> Reader:
    """As in its README: the summary's text and the short title."""
    from lxml.html import fromstring
    from readability import Document

    def read(html: str, url: str) -> Said:
        document = Document(html, url=url or None)
        summary = fromstring(document.summary(html_partial=True))
        return {"body": "".join(_with_line_breaks(summary)), "title": document.short_title()}

    return read


def newspaper() -> Reader:
    """As in "Quickstart", with html given; pictures are not fetched."""
    import newspaper as library

    def read(html: str, url: str) -> Said:
        found = library.article(url or "https://news.example/", input_html=html, fetch_images=False)
        day = found.publish_date.date().isoformat() if found.publish_date else None
        return {
            "body": found.text,
            "title": found.title,
            "deck": found.meta_description,
            "authors": found.authors,
            "date": day,
        }

    return read


READERS: dict[str, Callable[[], Reader]] = {
    "copytaster": copytaster,
    "trafilatura": trafilatura,
    "resiliparse": resiliparse,
    "readability-lxml": readability,
    "newspaper4k": newspaper,
}


def installed() -> dict[str, str]:
    """Return the versions of the readers that this environment holds."""
    found = {}
    for name in READERS:
        with contextlib.suppress(PackageNotFoundError):
            found[name] = version(name)
    return found


def main(what: str, *words: str) -> None:
    """Do what was asked, as above."""
    logging.disable(logging.CRITICAL)
    if what == "versions":
        print(json.dumps(installed()))
    elif what == "answer":
        name, pages_of, out = words
        with Path(out).open("w", encoding="utf-8", errors="replace") as file:
            file.writelines(json.dumps(row) + "\n" for row in _answers(READERS[name](), pages_of))
    else:
        _time(READERS[words[0]]())


def _answers(read: Reader, name: str) -> Iterator[Said]:
    signal.signal(signal.SIGALRM, _give_up)
    for page in pages(name):
        signal.alarm(PATIENCE_SECONDS)
        try:
            said = read(page["html"], page.get("url") or "")
        except Exception as error:  # whatever a page does to a reader, the next is read
            said = {"failed": f"{type(error).__name__}: {error}"[:200]}
        finally:
            signal.alarm(0)
        yield {**said, "id": page["id"]}


def _give_up(_number: int, _frame: FrameType | None) -> None:
    raise TimeoutError


def _time(read: Reader) -> None:
    for line in sys.stdin:
        page = json.loads(line)
        began = time.process_time()
        with contextlib.suppress(Exception):
            read(page["html"], page.get("url") or "")
        print((time.process_time() - began) * 1000, flush=True)


def _with_line_breaks(element: Any) -> Iterator[str]:
    breaks = "\n" if element.tag in BLOCKS else ""
    yield breaks
    yield re.sub(r"\s+", " ", element.text or "")
    for each in element:
        yield from _with_line_breaks(each)
        yield re.sub(r"\s+", " ", each.tail or "")
    yield breaks


if __name__ == "__main__":
    main(*sys.argv[1:])
