"""Coverage-guided fuzzing of everything that reads pages: HTML, text dumps, and what only looks like either.

    python -m tests.fuzz.target [SECONDS]

Ten minutes by default. Starts from pages of ours, goes on from what earlier runs found worth keeping (.bench/fuzz),
and leaves what breaks a promise in .bench/fuzz/broken-*. Mend it, and keep the bytes in tests/fuzz/findings, where
`test_findings.py` reads them ever after.
"""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

try:
    import atheris
except ImportError:
    sys.stdout.write("Fuzzing is left out: atheris is not made for this system or this Python.\n")
    sys.exit()

with atheris.instrument_imports(include=["copytaster"]):
    from tests.fuzz.promises import broken_promises, read_bytes

import copytaster_press

ROOT = Path(__file__).parents[2]
WORK = ROOT / ".bench" / "fuzz"
SECONDS = 600
LONGEST = 20_000
"""Bytes: larger pages are tried seldom, and slow down all the others; `test_bad_inputs.py` has large ones."""
MOST_CPU_SECONDS = 2.0
TOKENS = """
<article> </article> <p> </p> <div class=" <h1> </h1> <h2> <time datetime=" <meta property="og: name=" content=" <title>
</title> <script type="application/ld+json"> </script> {"@type":"NewsArticle" "headline": "author": "datePublished":
"articleBody": "@graph": <style> <table> <tr> <td> <ul> <li> <a href=" <img src=" <figure> <figcaption> <blockquote>
<aside> <nav> <!-- --> <![CDATA[ ]]> <br> <pre> <svg> <template> <noscript> &lt; &amp; &#x0; &#128; &nbsp; itemprop="
rel="author" class="byline" class="standfirst" hours_ago 2026-02-30 31.02.2026 (Reuters) By_ Photo: Read_more: (END)
## ### > * === --- | [1] http:// 年 月 日 오전 أمس ГОДА
"""


def one(body: bytes) -> None:
    """Read some bytes; raise where a promise is broken."""
    began = time.process_time()
    broken = broken_promises(read_bytes(body))
    took = time.process_time() - began
    if took > MOST_CPU_SECONDS:
        broken.append(f"took {took:.1f} seconds")
    if broken:
        raise AssertionError(broken)


def main() -> None:
    """Fuzz; leave with another exit code than 0 where something was found."""
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    corpus, seeds, tokens = WORK / "corpus", WORK / "seeds", WORK / "tokens"
    for folder in (corpus, seeds):
        folder.mkdir(parents=True, exist_ok=True)
    for name, body in _seeds():
        (seeds / name).write_bytes(body[:LONGEST])
    escaped = ("".join(f"\\x{byte:02x}" for byte in token.replace("_", " ").encode()) for token in TOKENS.split())
    tokens.write_text("".join(f'"{token}"\n' for token in escaped), "utf-8")
    options = {
        "max_total_time": seconds, "max_len": LONGEST, "timeout": 60, "rss_limit_mb": 2000, "dict": tokens,
        "artifact_prefix": f"{WORK}/broken-", "verbosity": 1, "print_final_stats": 1, "len_control": 20,
    }  # fmt: skip
    flags = [f"-{name}={value}" for name, value in options.items()]
    atheris.Setup([sys.argv[0], *flags, str(corpus), str(seeds)], one)
    atheris.Fuzz()


def _seeds() -> Iterator[tuple[str, bytes]]:
    for page in copytaster_press.pages():
        yield page.name, page.read_bytes()
    for folder in ("pages/html", "pages/dumps", "fuzz/findings"):
        for file in sorted((ROOT / "tests" / folder).iterdir()):
            if file.suffix != ".json":
                yield file.name, file.read_bytes()


if __name__ == "__main__":
    main()
