"""Each block of a page has a label, and says in plain words why."""

from datetime import date

import pytest

from copytaster.model.article import Article, Dateline, Paragraph, Photo, When
from copytaster.model.explanation import Label
from copytaster.model.habits import Habits
from copytaster.reading.explaining import stretches
from copytaster.reading.template_lines import mark_of
from copytaster.reading.web.explaining import explained_blocks
from copytaster.reading.web.picking import Picked
from copytaster.reading.web.sheet import lay_out
from copytaster.text.markup import parse

LONG = "The council agreed on Monday to mend the old bridge before the winter, the mayor told the town's paper."
MORE = "Work on the northern arch begins in June and will close the river road to lorries for about seven weeks."
ARTICLE = Article(
    headline="Council agrees to mend the old bridge",
    deck="Work begins in June on the northern arch",
    bylines=("Ann Quill",),
    category="Town",
    published=When(day=date(2026, 5, 4)),
    dateline=Dateline(place="HARBOUR ROW"),
    copyright="© 2026 Harbour Times",
    photos=(Photo(caption="The bridge seen from the quay in April.", credit="Tom Reed"),),
    paragraphs=(Paragraph(f"HARBOUR ROW, May 4 - {LONG}"), Paragraph(MORE)),
)
TEXT = f"<div class=story-text><p>HARBOUR ROW, May 4 - {LONG}</p><p>{MORE}</p></div>"


def explained(markup, article=ARTICLE, habits=None, also=()):
    """The blocks of a page of which a picker took the article's text, and what is `also` named."""
    sheet = lay_out(parse(f"<html><body>{markup}</body></html>"), None, None)
    texts = {one.text for one in article.paragraphs} if article else set()
    chosen = [block.text in texts or block.text in also for block in sheet.layout.blocks]
    picked = Picked(sheet.layout.blocks, [3.0 if each else -3.0 for each in chosen], chosen)
    return explained_blocks(sheet, picked, article, habits)


def only(markup, text, **given):
    """The one block with this text, on a page with the article's text before it."""
    return next(block for block in explained(TEXT + markup, **given) if block.text == text)


@pytest.mark.parametrize(
    ("markup", "text", "label"),
    [
        pytest.param("<h1>Council agrees to mend the old bridge</h1>", ARTICLE.headline, Label.HEADLINE, id="headline"),
        pytest.param(f"<p class=lead>{ARTICLE.deck}</p>", ARTICLE.deck, Label.DECK, id="deck"),
        pytest.param("<p>By Ann Quill</p>", "By Ann Quill", Label.BYLINE, id="byline"),
        pytest.param("<p>Published 4 May 2026</p>", "Published 4 May 2026", Label.DATELINE, id="time"),
        pytest.param(
            "<p>The bridge seen from the quay in April. Photo: Tom Reed</p>",
            "The bridge seen from the quay in April. Photo: Tom Reed",
            Label.CAPTION,
            id="caption and credit",
        ),
        pytest.param("<p>Photo: Tom Reed</p>", "Photo: Tom Reed", Label.CREDIT, id="credit"),
        pytest.param("<p>Town</p>", "Town", Label.NAVIGATION, id="section"),
        pytest.param("<p>© 2026 Harbour Times</p>", "© 2026 Harbour Times", Label.FOOTER, id="copyright"),
    ],
)
def test_fields_that_were_read_decide_first(markup, text, label):
    found = only(markup, text)
    assert (found.label, found.picked) == (label, False)
    assert found.reasons


@pytest.mark.parametrize(
    ("markup", "text", "label", "why"),
    [
        pytest.param("<nav><p>Weather</p></nav>", "Weather", Label.NAVIGATION, "in a <nav>", id="nav"),
        pytest.param("<div class=site-menu><p>Sea</p></div>", "Sea", Label.NAVIGATION, "called “site-menu”", id="menu"),
        pytest.param("<div id=disqus><p>Hm.</p></div>", "Hm.", Label.COMMENT, "called “disqus”", id="comment"),
        pytest.param("<p class=pingback>A log</p>", "A log", Label.PINGBACK, "called “pingback”", id="pingback"),
        pytest.param("<div class=share-bar>Send it</div>", "Send it", Label.SHARE, "called “share-bar”", id="share"),
        pytest.param("<div class=advert>Buy it</div>", "Buy it", Label.AD, "called “advert”", id="ad"),
        pytest.param("<div class=cookies>Some</div>", "Some", Label.CONSENT, "called “cookies”", id="consent"),
        pytest.param("<div class=paywall>Pay</div>", "Pay", Label.PAYWALL, "called “paywall”", id="paywall"),
        pytest.param("<footer><p>Times Ltd</p></footer>", "Times Ltd", Label.FOOTER, "in a <footer>", id="footer"),
        pytest.param("<div class=factbox>1890</div>", "1890", Label.FACT_BOX, "called “factbox”", id="facts"),
        pytest.param("<figcaption>Boat.</figcaption>", "Boat.", Label.CAPTION, "in a <figcaption>", id="figcaption"),
        pytest.param("<table><tr><td>17</td></tr></table>", "17", Label.TABLE, "in a table", id="table"),
        pytest.param("<p>Nothing much</p>", "Nothing much", Label.OTHER, "no running text", id="nothing known"),
        pytest.param("<p><a href=/x>Home</a></p>", "Home", Label.NAVIGATION, "is a link of a menu", id="a bare link"),
        pytest.param(
            "<div class=related-news><p>By Ann Quill</p></div>", "By Ann Quill", Label.RELATED, "called “related-news”",
            id="the same writer of another article",
        ),
    ],
)  # fmt: skip
def test_what_is_beside_the_article_is_told_by_where_it_stands(markup, text, label, why):
    found = only(markup, text)
    assert (found.label, found.reasons[0]) == (label, why)


def test_text_has_its_kinds_and_names_of_frames_that_hold_it_say_nothing():
    lines = ("What comes next", "First the piers", "“It is late,” the mayor said.")
    article = Article(headline="x", paragraphs=tuple(map(Paragraph, (LONG, *lines))))
    found = explained(
        f"<div class=related-content><p>{LONG}</p><h2>{lines[0]}</h2><ul><li>{lines[1]}</li></ul>"
        f"<blockquote>{lines[2]}</blockquote></div>",
        article=article,
    )
    assert [block.label for block in found] == [Label.BODY, Label.SUBHEAD, Label.LIST, Label.QUOTE]
    assert all(block.picked for block in found)


def test_only_the_highest_heading_with_its_words_is_the_headline():
    crumb = f"<p>{ARTICLE.headline}</p>"
    found = explained(f"{crumb}<h1>{ARTICLE.headline}</h1>{TEXT}")
    assert [block.label for block in found][:2] == [Label.OTHER, Label.HEADLINE]
    assert "like the headline" in found[0].reasons
    assert "printed 2 times" in found[0].reasons


def test_a_heading_with_a_kicker_is_the_headline():
    found = only(f"<h1>Bridges: {ARTICLE.headline}</h1>", f"Bridges: {ARTICLE.headline}")
    assert found.label is Label.HEADLINE


def test_text_says_why_it_is_text_and_where_it_stands():
    first, second = explained(TEXT)
    assert first.reasons == ("opens with the dateline", "24 words of running text", "called “story-text”")
    assert second.reasons[0] == "20 words of running text"
    assert second.place == "body > div.story-text > p"
    assert (round(second.probability, 2), second.picked) == (0.95, True)


@pytest.mark.parametrize(
    ("habits", "why"),
    [
        pytest.param(None, "picked at first, then left out", id="left out"),
        pytest.param(
            Habits(site="x.example", template=frozenset({mark_of("Sign up to our letter")})),
            "template of the site, left out",
            id="template",
        ),
    ],
)
def test_what_was_picked_and_left_out_again_is_no_text(habits, why):
    line = "Sign up to our letter"
    found = only(f"<p>{line}</p>", line, habits=habits, also=(line,))
    assert (found.picked, found.reasons[0]) == (False, why)


def test_links_and_pictures_are_told():
    found = only("<figure><img></figure><p>See <a href=/all>all that we wrote on boats</a></p>",
                 "See all that we wrote on boats")  # fmt: skip
    assert "87% of it is links" in found.reasons
    assert "under a picture" in found.reasons


def test_a_page_without_article_has_labels_all_the_same():
    found = explained("<nav>Home</nav><div class=cookie-note>We set some</div><p>Little.</p>", article=None)
    assert [block.label for block in found] == [Label.NAVIGATION, Label.CONSENT, Label.OTHER]


def test_what_is_left_out_is_folded_in_runs_and_nothing_is_lost():
    blocks = explained(f"<nav><p>Home</p><p>Sea</p></nav><div class=share>Send</div><h1>{ARTICLE.headline}</h1>{TEXT}")
    found = stretches(blocks)
    assert [(stretch.folded, len(stretch.blocks)) for stretch in found] == [(True, 3), (False, 3)]
    assert found[0].labels == (Label.NAVIGATION, Label.SHARE)
    assert tuple(block for stretch in found for block in stretch.blocks) == blocks
