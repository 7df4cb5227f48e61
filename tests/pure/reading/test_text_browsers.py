"""What text browsers print is written as Markdown again: headings by where they stand, links by their numbers."""

import pytest

from copytaster.reading.dumps.text_browsers import undone

SENTENCE = "   The council of Ostrel agreed on Monday to paint the bridge that its"
PAGE = f"""   #[1]Ostrel Post » Feed [2]Ostrel Post » Comments Feed

   [3]Town [4]Harbour
   (BUTTON) Menu

                             Bridge painted again

   By [5]Ana Ruiz

{SENTENCE}
   mayor had [6]painted a year before.

Second pot

{SENTENCE}
   mayor had bought.

     * [7]Ferry late
     * A plain item

References

   1. https://post.example/feed
   2. https://post.example/comments/feed
   3. https://post.example/town
   4. https://post.example/harbour
   5. https://post.example/ana
   6. https://post.example/before
   7. https://post.example/ferry
"""


def test_a_page_printed_by_lynx():
    found = undone(PAGE.split("\n"))
    assert found.site == "Ostrel Post"
    assert [line.strip() for line in found.lines if line.strip()] == [
        "[Town](https://post.example/town) [Harbour](https://post.example/harbour)",
        "# Bridge painted again",
        "By Ana Ruiz",
        f"{SENTENCE.strip()} mayor had painted a year before.",
        "## Second pot",
        f"{SENTENCE.strip()} mayor had bought.",
        "* [Ferry late](https://post.example/ferry)",
        "* A plain item",
    ]


def test_boxed_references_of_other_browsers():
    page = ["[1]Ferry late", "", "Bridge painted", "", "References:", "", "[1] https://post.example/ferry", ""]
    assert undone(page).lines[0] == "[Ferry late](https://post.example/ferry)"


@pytest.mark.parametrize(
    ("head", "site"),
    [
        pytest.param("   #Ostrel Post", "Ostrel Post", id="one name"),
        pytest.param("   #alternate #[1]Ostrel Post RSS #[2]search", "Ostrel Post", id="relations are no names"),
        pytest.param("   Ostrel Post", None, id="no such line"),
    ],
)
def test_whose_page_it_is(head, site):
    assert undone([head, "", "   Bridge painted", "", "References", "", "   1. https://a.example/b"]).site == site


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Bridge painted", "", SENTENCE.strip()], id="plain text"),
        pytest.param(["What to do:", "1. Paint", "2. Dry"], id="a list"),
        pytest.param(["The [1] and the [2] of it.", "", "1. Ana Ruiz, Bridges, 1950"], id="notes of a scholar"),
    ],
)
def test_other_texts_are_none_of_theirs(lines):
    assert undone(lines) is None
