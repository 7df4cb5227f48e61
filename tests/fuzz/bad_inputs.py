"""Pages as nobody should make them, by name, and how one of them is read in a process of its own, measured.

python -m tests.fuzz.bad_inputs NAME        prints what was found, and what it took, as JSON
"""
# ruff: noqa: PLW0108 - large pages are made when asked for, not while the table is

import json
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

SCRIPT = "zaxScriptZax"
"""Stands in every script, and must stand in no field."""
TEXT = [
    f"The ferry to Hollin sailed again on Monday, the harbour company said, with {n} cars on board and no ice in sight."
    for n in range(20, 32)
]
OPENING = "<!doctype html><html lang=en><head><title>Ferry sails again</title>"
HEAD = f"{OPENING}<script>var {SCRIPT} = '<p>{SCRIPT}</p>'</script></head>"
ARTICLE = f"<article><h1>Ferry sails again</h1>{''.join(f'<p>{p}</p>' for p in TEXT)}</article>"
PAGE = f"{HEAD}<body>{ARTICLE}</body></html>"
CARD = "<div class=card><h3><a href=/b>Another ferry sails as well</a></h3></div>"
PHOTO = "<figure><img src=/a.jpg alt=x><figcaption>A ferry</figcaption></figure>"
PROSE = "\n\n".join(["Ferry sails again", *TEXT])


def _page(body: str = "", head: str = "") -> bytes:
    return PAGE.replace("</head>", f"{head}</head>").replace("</body>", f"{body}</body>").encode()


def _around(before: str, after: str = "") -> bytes:
    return f"{HEAD}<body>{before}{ARTICLE}{after}</body></html>".encode()


def _json_ld(told: str) -> bytes:
    return _page(head=f'<script type="application/ld+json">{told}</script>')


BAD: dict[str, Callable[[], bytes]] = {
    # --- broken off, or no page at all
    "nothing but spaces": lambda: b" \n" * 500_000,
    "cut off in a tag": lambda: PAGE.encode()[: -len(ARTICLE) // 2] + b"<p clas",
    "cut off in a script": lambda: PAGE.encode()[: PAGE.index("</script>")],
    "cut off in a character": lambda: (PAGE * 2).replace("ferry", "férrÿ").encode()[:3001],
    "cut off in an entity": lambda: PAGE.encode()[:1500] + b"&#x1F6",
    "no body": lambda: HEAD.encode() + b"</html>",
    "two bodies": lambda: PAGE.encode() * 2,
    "a thousand pages in one": lambda: PAGE.encode() * 1000,
    "random bytes": lambda: bytes((n * n * 2654435761 >> 13) & 255 for n in range(300_000)),
    "bytes of every kind in a page": lambda: _page(f"<p>{''.join(map(chr, range(256)))}</p>" * 500),
    "zeros between all letters": lambda: b"\0".join(PAGE.encode()[n : n + 1] for n in range(len(PAGE))),
    "a hole of zeros": lambda: _page("<p>x</p>" + "\0" * 3_000_000),
    # --- large
    "100 MB of paragraphs": lambda: _page("") + b"<p>A sentence of news that goes on.</p>" * 2_800_000,
    "100 MB of text": lambda: PROSE.encode() + b"\nA sentence of news that goes on and on." * 2_600_000,
    "9.9 MB of paragraphs": lambda: _page(f"<p>{TEXT[0]}</p>" * 80_000),
    "9.9 MB of short paragraphs": lambda: _page("<p>x</p>" * 1_200_000),
    "one line of 10 MB": lambda: _page("<p>" + "word " * 1_990_000 + "</p>"),
    "one line of 10 MB without a space": lambda: _page("<p>" + "x" * 9_900_000 + "</p>"),
    "10 MB of text in one line": lambda: (PROSE + "\n\n" + "word " * 1_990_000).encode(),
    "10 MB of text without a space": lambda: (PROSE + "\n\n" + "x" * 9_900_000).encode(),
    "a million lines of text": lambda: (PROSE + "\nwords " * 1_000_000).encode(),
    "a million empty lines": lambda: (PROSE + "\n" * 5_000_000 + PROSE).encode(),
    "10 MB in one script": lambda: _page(f"<script>{f'var {SCRIPT} = 1;' * 450_000}</script>"),
    "10 MB in one attribute": lambda: _page(f'<p title="{"x " * 4_900_000}">x</p>'),
    "10 MB in one comment": lambda: _page(f"<!-- {SCRIPT} {'x -' * 3_200_000} -->"),
    # --- deep
    "100,000 levels of boxes": lambda: _around("<div>" * 100_000, "</div>" * 100_000),
    "100,000 levels of spans in a paragraph": lambda: _page("<p>" + "<span>" * 100_000 + "deep" + "</span>" * 100_000),
    "100,000 levels of tables": lambda: _around("<table><tr><td>" * 100_000),
    "100,000 levels of lists": lambda: _page("<ul><li>" * 100_000 + "deep"),
    "100,000 levels of quotes": lambda: _page("<blockquote>" * 100_000 + "deep"),
    "100,000 levels of links": lambda: _page("<a href=/x>" * 100_000 + "deep"),
    "100,000 tags that are never closed": lambda: _around("<b><i>" * 50_000),
    "100,000 tags that were never opened": lambda: _around("</div></p>" * 50_000),
    "100,000 levels of JSON-LD": lambda: _json_ld('{"a":' * 100_000 + "1" + "}" * 100_000),
    "100,000 levels of lists in JSON-LD": lambda: _json_ld("[" * 100_000 + "]" * 100_000),
    # --- many
    "a million empty tags": lambda: _page("<i></i>" * 1_000_000),
    "a million attributes": lambda: _page(f"<p {' '.join(f'a{n}=1' for n in range(1_000_000))}>x</p>"),
    "a million attributes of one name": lambda: _page(f"<p {'class=x ' * 1_000_000}>x</p>"),
    "a million classes": lambda: _page(f'<p class="{"byline " * 1_000_000}">x</p>'),
    "200,000 links": lambda: _page("<a href=/2026/a>A title of some words</a> " * 200_000),
    "200,000 links in a list": lambda: _page("<ul>" + "<li><a href=/2026/a>A title of six words here</a>" * 180_000),
    "200,000 links in one paragraph": lambda: _page(f"<p>{'<a href=/x>Some words</a>, ' * 200_000}</p>"),
    "100,000 headings": lambda: _page("<h2>Ferry sails again</h2>" * 100_000),
    "100,000 headings of the first rank": lambda: _around("<h1>Ferry sails again and again</h1>" * 100_000),
    "100,000 cards": lambda: _page(CARD * 100_000),
    "100,000 times": lambda: _page("<time datetime=2026-03-02>2 March 2026, 8 hours ago</time>" * 100_000),
    "100,000 bylines": lambda: _page("<p class=byline>By Ada Marsh and Ben Tarn</p>" * 100_000),
    "100,000 photos": lambda: _page(PHOTO * 100_000),
    "100,000 metas": lambda: _page(head="<meta name=author content='Ada Marsh'>" * 100_000),
    "100,000 line breaks in one paragraph": lambda: _page("<p>" + "A line of words<br>" * 100_000),
    "100,000 rows of a table": lambda: _page(f"<table>{'<tr><td>Hollin<td>12' * 100_000}</table>"),
    "100,000 scripts": lambda: _page(f"<script>{SCRIPT}</script>" * 100_000),
    "100,000 scripts of JSON-LD": lambda: _page(
        head='<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry"}</script>' * 100_000
    ),
    "100,000 articles in JSON-LD": lambda: _json_ld(
        json.dumps([{"@type": "NewsArticle", "headline": f"Ferry {n}", "author": "Ada"} for n in range(100_000)])
    ),
    "100,000 comments of readers": lambda: _page(
        f"<div class=comments>{'<div class=comment><b>Ada</b><p>So it sails.</p></div>' * 100_000}</div>"
    ),
    # --- sly
    "entities of entities": lambda: _entity_bomb(),
    "a file drawn in by an entity": lambda: (
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>{HEAD}<body>{ARTICLE}<p>&x;</p></body></html>'
    ).encode(),
    "escaped a hundred times": lambda: _page(f"<p>&{'amp;' * 500_000}lt;</p>", f"<title>&{'amp;' * 9999}lt;b>"),
    "a million entities": lambda: _page(f"<p>{'&lt;&nbsp;&#8203;&eacute;' * 250_000}</p>"),
    "references to what is no character": lambda: _page("<p>&#0;&#xD800;&#x110000;&#99999999999;&#128;</p>" * 20_000),
    "encodings mixed": lambda: PAGE.encode() + b"".join(text.encode(name) * 900 for name, text in IN_ENCODINGS),
    "an encoding that is another": lambda: _page("<p>Fähre fährt</p>", head="<meta charset=utf-16>"),
    "an encoding within an encoding": lambda: PAGE.encode("utf-16") + PAGE.encode(),
    "scripts in every attribute": lambda: _around(_hidden(), _scripts_everywhere()),
    "markup in every field": lambda: _json_ld(json.dumps(dict.fromkeys(FIELDS, TOLD) | {"@type": "NewsArticle"})),
    "markup in every meta": lambda: _page(
        head="".join(f"<meta name='{name}' property='{name}' content='{META}'>" for name in METAS)
    ),
    "spaces without end": lambda: _page("<p>" + " " * 3_000_000 + "x" + "\u00a0\u200b" * 1_000_000 + "</p>"),
    "marks without a word": lambda: _page("<p>" + ", . ; - | / " * 500_000 + "</p>"),
    "text of marks alone": lambda: (PROSE + "\n" + "| - | = * # > [ ] ( " * 400_000).encode(),
    "names without end": lambda: _page("<p class=byline>By " + "Ada Marsh, Ben Tarn and " * 300_000 + "</p>"),
    "dates without end": lambda: _page("<p>" + "2 March 2026, 8 hours ago, 2026-03-02 " * 200_000 + "</p>"),
    "a text of stamps": lambda: (PROSE + "\n" + "2 March 2026 10:00\nBy Ada Marsh\n" * 150_000).encode(),
    "a text of links": lambda: (PROSE + "\n" + "* [A title of words](https://a.example/b)\n" * 150_000).encode(),
}  # fmt: skip
IN_ENCODINGS = (("latin-1", "Zwölf Fährgäste"), ("cp932", "列車は出た。"), ("cp1251", "паром ушёл"), ("gbk", "渡轮"))
FIELDS = ("headline", "author", "description", "articleBody", "datePublished", "publisher", "image", "articleSection",
          "keywords", "inLanguage", "alternativeHeadline", "copyrightNotice", "license", "dateModified")  # fmt: skip
TOLD = f"<p onclick='{SCRIPT}'>Ferry</p><script>{SCRIPT}</script> &lt;script&gt;{SCRIPT}&lt;/script&gt; sails again"
METAS = ("og:title", "og:description", "description", "author", "article:author", "article:published_time", "og:url",
         "keywords", "og:image", "og:site_name", "article:section", "dc.creator", "twitter:title")  # fmt: skip
META = f"&lt;b onclick={SCRIPT}&gt;Ferry&lt;/b&gt; &lt;script&gt;{SCRIPT}&lt;/script&gt; sails again on a Monday"


def _entity_bomb() -> bytes:
    larger = "".join(f'<!ENTITY {one} "{f"&{before};" * 10}">' for before, one in pairwise("abcdefghij"))
    bomb = f'<!DOCTYPE html [<!ENTITY a "ha">{larger}]>'
    return f"{bomb}{HEAD}<body>{ARTICLE}<p>&j;&j;&j;</p></body></html>".encode()


def _hidden() -> str:
    return "".join(f"<{tag}><p>{SCRIPT}</p></{tag}>" for tag in ("noscript", "template", "svg", "iframe", "object"))


def _scripts_everywhere() -> str:
    link = f"javascript:{SCRIPT}()"
    given = f'onclick="{SCRIPT}()" style="x:{SCRIPT}" href="{link}" src="{link}" data-x="{SCRIPT}"'
    photo = f'<figure><img {given} alt="A ferry"><figcaption {given}>A ferry</figcaption></figure>'
    tags = ("p", "div", "a", "img", "figure", "h2", "li", "time", "address", "svg", "iframe", "object", "form", "b")
    inside = f"Some words here<script>{SCRIPT}</script><style>.{SCRIPT}</style>"
    return photo + "".join(f"<{tag} {given}>{inside}</{tag}>" for tag in tags) * 200


def main(name: str) -> None:
    """Read one of them, and say what came of it."""
    from copytaster.reading.pages import read  # noqa: F401 - loading it is no part of reading a page

    from .promises import broken_promises, markup_in, read_bytes

    read_bytes(PAGE.encode())
    body = BAD[name]()
    began = time.process_time()
    found = read_bytes(body)
    took = time.process_time() - began
    broken = [*broken_promises(found), *markup_in(found, SCRIPT)]
    told = {"cpu_seconds": took, "megabytes": _peak(), "found": type(found).__name__, "bytes": len(body)}
    sys.stdout.write(json.dumps({**told, "broken": broken[:20]}))


def _peak() -> float:
    """Return the most memory this process held. What the system counts for it begins with that of its parent."""
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


if __name__ == "__main__":
    main(sys.argv[1])
