import pytest

from copytaster.reading.pages import read

from .captured import OTHER, SENTENCE, THIRD, capture, page

DECK = "The timber for the bridge is on its way, and so is a ferry for the shopkeepers."
TEXT = "".join(f"<p>{line * 2}</p>" for line in (SENTENCE, OTHER, THIRD))
LATER = "".join(f"<p class='txt'>{line * 2}</p>" for line in (OTHER, THIRD, SENTENCE, OTHER + THIRD))


def article(**parts):
    return read(capture(page(**parts))).articles[0]


def described(text):
    return f"<meta name='description' content='{text}'>"


@pytest.mark.parametrize(
    "name",
    [
        *("standfirst", "entradilla", "sous-titre", "chapeau", "vorspann", "einleitung", "ingress", "subtitulo"),
        *("sub", "article__teaser-text", "Article_elementLead__N3p", "sommario", "perex", "deck"),
    ],
)
def test_a_class_in_any_language_says_deck(name):
    tag = "h2" if name == "sub" else "p"
    found = article(body=f"<{tag} class='{name}'>{DECK}</{tag}>{TEXT}")
    assert found.deck == DECK
    assert DECK not in found.text


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<p class='bold'>{DECK}</p>{TEXT}", id="bold by class"),
        pytest.param(f"<p><strong>{DECK}</strong></p>{TEXT}", id="bold by tag"),
        pytest.param(f"<p class='big'>{DECK}</p>{LATER}", id="in a style of its own"),
        pytest.param(f"<div><p>{DECK}</p></div><div>{TEXT}</div>", id="in a box of its own"),
        pytest.param(f"<h2>{DECK}</h2>{TEXT}", id="a second heading"),
    ],
)
def test_a_deck_set_apart_from_its_sibling_paragraphs(body):
    found = article(body=body)
    assert found.deck == DECK
    assert DECK not in found.text


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<p>{DECK}</p>{TEXT}", id="a paragraph like the others"),
        pytest.param(f"<p class='drop-cap'>{DECK}</p>{LATER}", id="a large first letter"),
        pytest.param(f"<p><b>{DECK}</b></p><p><b>{OTHER}</b></p>{TEXT}", id="all in bold"),
        pytest.param(f"<h2><a href='/x'>{DECK}</a></h2>{TEXT}", id="a link to another article"),
        pytest.param("<h2>Sign in now to read more of what you like</h2>" + TEXT, id="a notice of the house"),
        pytest.param(f"<p>{SENTENCE * 2}</p><h2>{DECK}</h2><p>{OTHER * 2}</p>", id="a heading inside the text"),
    ],
)
def test_what_is_no_deck(body):
    assert article(body=body).deck is None


def test_a_described_first_paragraph_among_its_equals_is_text():
    for tag in ("p", "div"):
        body = "".join(f"<{tag}>{line}</{tag}>" for line in (DECK, SENTENCE * 2, OTHER * 2, THIRD * 2))
        assert article(head=described(DECK), body=body).deck is None


def test_a_deck_of_several_lines():
    lines = ["The timber is on its way from the north.", "A ferry will sail meanwhile.", "The council pays for both."]
    for markup in (
        "".join(f"<p class='lead'>{line}</p>" for line in lines),
        f"<h2 class='subtitle'>{'<br>'.join(lines)}</h2>",
    ):
        found = article(body=f"{markup}<div>{TEXT}</div>")
        assert found.deck == " ".join(lines)
        assert found.paragraphs[0].text == (SENTENCE * 2).strip()


def test_a_short_text_is_not_swallowed_by_its_deck():
    body = f"<p class='lead'>{DECK}</p><p class='lead'>{SENTENCE}</p><p class='lead'>{OTHER}</p>"
    assert (SENTENCE + OTHER).strip() in article(body=body).text.replace("\n", " ")


def test_a_described_line_keeps_the_place_that_opens_it():
    found = article(head=described(DECK), before=f"<div><span>Ostend. </span><span>{DECK}</span></div>")
    assert found.deck == f"Ostend. {DECK}"


def test_a_kicker_in_the_heading_does_not_hide_the_headline():
    markup = page(before=f"<p class='lead'>{DECK}</p>").replace("<h1>", "<h1><span>Town</span> <span>", 1)
    assert read(capture(markup.replace("</h1>", "</span></h1>", 1))).articles[0].deck == DECK
