"""What clippers and mail put above a text becomes the lines that a page prints."""

import pytest

from copytaster.reading.dumps.header_blocks import printed_out


def told(text):
    found = printed_out(text.split("\n"))
    return [line for line in found.lines if line], found.site, found.address


FRONT_MATTER = """---
title: "Bridge painted"
source: "https://post.example/b"
author:
  - "[[Ana Ruiz]]"
  - Lee Mun
published: 2026-03-02
tags: [a, b]
---
Blue."""
BARE_FIELDS = """Title: Bridge painted

URL Source: https://post.example/b

Published Time: 2026-03-02

Markdown Content:
# Bridge painted

Blue."""


def test_front_matter():
    lines = ["# Bridge painted", "By Ana Ruiz, Lee Mun", "2026-03-02", "Blue."]
    assert told(FRONT_MATTER) == (lines, None, "https://post.example/b")


def test_bare_fields_before_a_text_that_has_its_headline():
    assert told(BARE_FIELDS) == (["# Bridge painted", "2026-03-02", "Blue."], None, "https://post.example/b")


def test_a_source_that_is_no_address_is_the_site():
    assert told("Title: Bridge painted\nSource: Ostrel Post\n\nBlue.") == (
        ["# Bridge painted", "Blue."],
        "Ostrel Post",
        None,
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Bridge painted\nBy: Ana Ruiz\nDate: March 2\nBlue.", id="a headline first"),
        pytest.param("Source: Reuters\nBlue.", id="one field"),
        pytest.param("---\nBlue.\n---\nGreen.", id="rules"),
        pytest.param("", id="nothing"),
    ],
)
def test_other_texts_stay(text):
    assert list(printed_out(text.split("\n")).lines) == text.split("\n")
