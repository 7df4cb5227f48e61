"""Parts of an article in another language say so where they are shown, and disguised words are named."""

from datetime import timedelta

from copytaster.model.article import Article, Paragraph, ParagraphKind

from .markup import one, tree, words
from .newsdesk import NOW, file, paragraphs

ENGLISH = "The harbour council decided on Monday to mend the old bridge, and the mayor said it will take weeks."
FRENCH = "Le conseil du port a décidé lundi de réparer le vieux pont, et le maire a dit que cela prendra des semaines."
ARABIC = "قرر مجلس الميناء يوم الاثنين إصلاح الجسر القديم، وقال رئيس البلدية إن ذلك سيستغرق أسابيع."


def _filed(desk, headline, *texts, language="en", deck=None):
    article = Article(
        headline=headline,
        deck=deck,
        paragraphs=texts,
        publisher="Corran Gazette",
        address=f"https://gazette.example/{len(headline)}",
        language=language,
    )
    return file(desk.newsroom, article, at=NOW - timedelta(hours=1))


def _shown(desk, identity):
    return tree(desk.browser.get(f"/articles/{identity}"))


def test_a_quotation_in_another_script_runs_its_own_way(empty_desk):
    quoted = Paragraph(ARABIC, ParagraphKind.QUOTE)
    root = _shown(empty_desk, _filed(empty_desk, "Bridge to be mended", *paragraphs(ENGLISH, ENGLISH), quoted))
    quotation = one(root, "//blockquote")
    assert (quotation.get("lang"), quotation.get("dir")) == ("ar", "rtl")
    assert words(quotation) == ARABIC
    assert [part.get("lang") for part in root.xpath("//p[@data-n]")] == [None, None, None]
    assert one(root, "//div[@class='text']").get("lang") == "en"
    assert not root.xpath("//article[@dir='rtl']")


def test_a_bilingual_page_is_marked_part_by_part(empty_desk):
    texts = paragraphs(ARABIC, FRENCH, ARABIC)
    root = _shown(
        empty_desk,
        _filed(empty_desk, "Le conseil du port va réparer le vieux pont", *texts, language="ar", deck=ARABIC),
    )
    heading, deck = one(root, "//h1"), one(root, "//p[@class='stand']")
    assert (heading.get("lang"), heading.get("dir")) == ("fr", "ltr")
    assert (deck.get("lang"), deck.get("dir")) == ("ar", "rtl")
    assert [part.get("lang") for part in root.xpath("//*[@data-n]")] == [None, "fr", None]
    assert root.xpath("//article[@dir='rtl']")


def test_the_api_names_the_language_and_direction_of_each_paragraph(empty_desk):
    identity = _filed(empty_desk, "Bridge to be mended", *paragraphs(ENGLISH, FRENCH, ARABIC))
    shown = empty_desk.browser.get(f"/api/articles/{identity}").json()["paragraphs"]
    assert [(part["language"], part["direction"]) for part in shown] == [("en", "ltr"), ("fr", "ltr"), ("ar", "rtl")]


def test_words_with_letters_of_another_script_are_named(empty_desk):
    texts = paragraphs("Merr\u043ew said that \u0421orran waits. Merr\u043ew left.", ENGLISH)
    root = _shown(empty_desk, _filed(empty_desk, "C\u043erran waits", *texts))
    note = one(root, "//header//p[@class='note']")
    assert words(note) == (
        "4 words are written with letters of another script: C\u043erran (\u043e is Cyrillic), "
        "Merr\u043ew (\u043e is Cyrillic), \u0421orran (\u0421 is Cyrillic). "
        "Search finds them under the plain spelling."
    )
    assert "C\u043erran waits" in words(one(root, "//h1"))
    found = tree(empty_desk.browser.get("/search?q=merrow"))
    assert [part.text for part in found.xpath("//mark")] == ["Merr\u043ew", "Merr\u043ew"]


def test_an_article_in_one_script_has_no_such_note(empty_desk):
    root = _shown(
        empty_desk, _filed(empty_desk, "Портовый совет", *paragraphs("Совет решил починить мост."), language="ru")
    )
    assert not root.xpath("//header//p[@class='note']")
