"""Newsletters fall apart into their articles; one article in chapters stays one."""

import pytest

from copytaster.reading.dumps.markdown import read_lines
from copytaster.reading.dumps.newsletters import read_letter
from copytaster.reading.dumps.reader import read

COUNCIL = "The council of Ostrel agreed on Monday to paint the bridge that its mayor had painted a year before."
PAINTERS = "Painters of the town will begin on the north side, said the mayor, who has kept two pots of blue."
BODY = f"{COUNCIL}\n\n{PAINTERS}"


def titles(text):
    letter = read_letter(read_lines(text.split("\n")))
    return [item.lines[0].text for item in letter.items] if letter else None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"----\n1. Bridge blue\n\n{BODY}\n----\n2. Gulls shy\n\n{BODY}\n----\nFoot", id="ruled, numbered"),
        pytest.param(
            f"***\nBridge blue\nBy Ana Ruiz\n\n{BODY}\n***\nGulls shy\n2 May 2026\n\n{BODY}", id="ruled, signed"
        ),
        pytest.param(
            f"***\nBridge blue\n\n{BODY}\n\nMore: https://post.example/b\n***\nGulls shy\n\n{BODY}\n\nhttps://post.example/g",
            id="ruled, with addresses",
        ),
        pytest.param(
            f"* Bridge blue again\n* Gulls shy of it\n\nBridge blue again\n\n{BODY}\n\nGulls shy of it\n\n{BODY}",
            id="by its contents",
        ),
        pytest.param(
            f"# Weekly\n\n## [Bridge blue](https://a.example/b)\n\n{BODY}\n\n## [Gulls shy](https://a.example/g)\n\n{BODY}",
            id="headings that are links",
        ),
        pytest.param(
            f"## Bridge blue\nBy Ana Ruiz\n\n{BODY}\n\n## Gulls shy\nBy Lee Mun\n\n{BODY}", id="signed headings"
        ),
    ],
)
def test_letters(text):
    assert [title[:6] for title in titles(text)] == ["Bridge", "Gulls "]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"# Bridge blue\n\nBy Ana Ruiz\n\n{BODY}\n\n---\n\n{BODY}\n\n---\n\n{BODY}", id="parted by rules"),
        pytest.param(f"# Bridge blue\n\n{BODY}\n\n## North side\n\n{BODY}\n\n## South side\n\n{BODY}", id="chapters"),
        pytest.param(
            f"# Bridge blue\n\nBy Ana Ruiz\n\n{BODY}\n\n# [Gulls shy](https://a.example/g)\n\n{BODY}",
            id="a teaser below an article",
        ),
        pytest.param(BODY, id="plain text"),
    ],
)
def test_single_articles(text):
    assert titles(text) is None


@pytest.mark.parametrize(
    ("top", "sender"),
    [
        pytest.param("Ostrel Post by e-mail", "Ostrel Post", id="says that it is a letter"),
        pytest.param("The Ostrel Courier", "The Ostrel Courier", id="a newspaper's name"),
        pytest.param("Bluebridge", "Bluebridge", id="sounds like the host"),
        pytest.param("Good morning to all", None, id="a greeting"),
    ],
)
def test_the_sender_publishes(top, sender):
    address = "https://bluebridge.example/b"
    text = f"{top}\n----\n1. Bridge blue\n\n{BODY}\n\n{address}\n----\n2. Gulls shy\n\n{PAINTERS} {COUNCIL}\n"
    page = read(text, captured_at=None, address=None)
    assert [article.publisher for article in page.articles] == [sender, sender]
    assert page.articles[0].address == address
