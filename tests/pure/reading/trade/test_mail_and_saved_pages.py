"""Mail and pages saved as one file: what is inside is read, and their heads fill what it does not say."""

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from copytaster.model.capture import Capture
from copytaster.model.ids import CaptureId
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page
from copytaster.reading.pages import read
from copytaster.reading.sniffing import Kind, sniff
from tests.pure.reading.captured import capture

from .trade_samples import FIRST, HEADLINE, SECOND, THIRD, as_json, mail, mhtml, ninjs_1, web_page

TEXT = f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n"
SENT = datetime(2026, 5, 4, 14, 0, tzinfo=UTC)


def of_file(body, name="a.eml"):
    return read(
        Capture(
            id=CaptureId("c"),
            address=f"file:///{name}",
            captured_at=None,
            status=200,
            headers=(),
            body=body,
            file_name=name,
        )
    )


def only(body, name="a.eml"):
    found = of_file(body, name)
    assert isinstance(found, Page), found
    [article] = found.articles
    return article


def where(article):
    return {source.field: source.where for source in article.sources}


@pytest.mark.parametrize(
    "message",
    [
        pytest.param(mail(TEXT), id="plain"),
        pytest.param(mail(html=web_page()), id="HTML"),
        pytest.param(mail(TEXT, web_page()), id="both"),
        pytest.param(mail(html=f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"), id="HTML without a headline"),
    ],
)
def test_a_letter_is_its_article_and_its_head_fills_in(message):
    article = only(message.as_bytes())
    assert article.headline == HEADLINE
    assert [paragraph.text for paragraph in article.paragraphs] == [FIRST, SECOND, THIRD]
    assert (article.publisher, article.agency) == ("Harbour Times", "Norwire")
    assert article.published.at == SENT
    assert article.published.evidence.startswith("Mon, 04 May 2026")
    assert (where(article)["publisher"], where(article)["published"]) == ("mail", "mail")


@pytest.mark.parametrize(
    ("sender", "publisher"),
    [
        pytest.param("Ann Quill from Harbour Times <a@times.example>", "Harbour Times", id="a writer of a paper"),
        pytest.param("=?utf-8?q?Le_Quai_d=E2=80=99Ostrel?= <a@quai.example>", "Le Quai d’Ostrel", id="encoded words"),
        pytest.param("letters@harbour-times.example", "harbour-times.example", id="an address alone"),
    ],
)
def test_the_sender_is_the_publisher(sender, publisher):
    body = mail(TEXT).as_bytes().replace(b"Harbour Times <letters@harbour-times.example>", sender.encode())
    assert only(body).publisher == publisher


def test_a_digest_falls_into_its_articles():
    titles = ("Council agrees to mend the old bridge", "Traders ask for a ferry", "Timber comes by boat in June")
    rule = "\n" + "-" * 60 + "\n\n"
    text = rule + rule.join(f"{number}. {title}\n\n{SECOND}\n\n{THIRD}\n" for number, title in enumerate(titles, 1))
    found = of_file(mail(text, web_page(), subject="The morning letter").as_bytes())
    assert [article.headline for article in found.articles] == list(titles)
    assert {article.publisher for article in found.articles} == {"Harbour Times"}
    assert {article.published.at for article in found.articles} == {SENT}


def test_of_a_mail_passed_on_the_inner_head_counts():
    head = f"From: Ostrel Post <news@post.example>\nDate: 2 May 2026\nSubject: {HEADLINE}\nTo: me@home.example"
    inner = f"Look at this\n\n---------- Forwarded message ---------\n{head}\n\n{TEXT}"
    article = only(mail(inner, subject=f"Fwd: {HEADLINE}", sender="A Friend <f@home.example>").as_bytes())
    assert (article.headline, article.publisher) == (HEADLINE, "Ostrel Post")
    assert article.published.day.isoformat() == "2026-05-02"
    assert [paragraph.text for paragraph in article.paragraphs] == [FIRST, SECOND, THIRD]


def test_who_passes_a_page_on_is_not_its_publisher():
    article = only(mail(html=web_page(), subject=f"WG: {HEADLINE}", sender="A Friend <f@home.example>").as_bytes())
    assert (article.publisher, article.published and article.published.at) == (None, None)


def test_what_is_attached_is_read_too():
    message = mail("See below.", subject="Copy")
    message.add_attachment(as_json(ninjs_1()), maintype="application", subtype="json", filename="bridge.json")
    message.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="logo.png")
    article = only(message.as_bytes())
    assert (article.headline, article.publisher, where(article)["headline"]) == (HEADLINE, "Norwire", "ninjs")


def test_a_mail_inside_a_mail_is_read_to_a_depth():
    message = mail(TEXT)
    for _ in range(2):
        outer = mail("See below.", subject="Fwd: it", sender="A Friend <f@home.example>")
        outer.add_attachment(message)
        message = outer
    assert only(message.as_bytes()).publisher == "Harbour Times"
    for _ in range(40):
        outer = EmailMessage()
        outer["Message-ID"] = "<2@x.example>"
        outer.add_attachment(message)
        message = outer
    assert isinstance(of_file(message.as_bytes()), TurnedAway)


@pytest.mark.parametrize(
    ("charset", "declared"),
    [
        ("utf-8", "utf-8"),
        ("cp1252", "iso-8859-1"),
        ("utf-8", "us-ascii"),
        ("utf-8", "x-no-such-charset"),
        ("cp1251", "windows-1251"),
    ],
)
def test_a_wrong_charset_costs_no_letter(charset, declared):
    said = (
        "Der Rat öffnet die Brücke für Fußgänger. "
        if charset != "cp1251"
        else "Совет города решил починить старый мост. "
    )
    head = (
        "From: Harbour Times <l@times.example>\r\nMessage-ID: <1@x>\r\nSubject: Rat der Stadt\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/plain; charset={declared}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    article = only(head.encode() + (said * 8 + "\r\n").encode(charset))
    assert said.strip() in article.text


@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_a_saved_page_is_read_from_its_own_address(charset):
    page = web_page(f"<p>{FIRST} Café.</p><p>{SECOND}</p><p>{THIRD}</p>")
    article = only(mhtml(page, charset=charset), "page.mhtml")
    assert (article.headline, article.address) == (HEADLINE, "https://www.harbour-times.example/news/bridge")
    assert article.host == "harbour-times.example"
    assert article.paragraphs[0].text == f"{FIRST} Café."


def test_the_time_of_saving_bounds_what_a_saved_page_says():
    page = web_page(f"<p class='date'>3 hours ago</p><p>{FIRST}</p><p>{SECOND}</p>").replace(
        "<h1>", "<meta name=date content='2026-05-09'><h1>"
    )
    assert only(mhtml(page), "page.mht").published is None, "a day after the page was saved was never meant"


def test_a_saved_page_without_html_says_so():
    body = mhtml().replace(b"text/html; charset", b"text/css; charset")
    turned = of_file(body, "page.mht")
    assert (turned.reason, turned.detail) == (Reason.NO_ARTICLE, "the saved page holds no HTML")


@pytest.mark.parametrize(
    ("body", "name", "kind"),
    [
        pytest.param(mhtml(), "x", Kind.MHTML, id="a saved page without a name"),
        pytest.param(mail(TEXT).as_bytes(), "x", Kind.MAIL, id="mail without a name"),
        pytest.param(b"From me@x.example Mon May  4\r\n" + mail(TEXT).as_bytes(), "x", Kind.MAIL, id="mail of an mbox"),
        pytest.param(
            f"Title: {HEADLINE}\nDate: 4 May 2026\n\n{TEXT}".encode(), "x.txt", Kind.TEXT, id="a clipping's head"
        ),
        pytest.param(f"Message-ID is a field of mail.\n\n{TEXT}".encode(), "x.txt", Kind.TEXT, id="text on mail"),
    ],
)
def test_kinds_are_told_by_bytes(body, name, kind):
    assert sniff(body, "", name)[0] is kind


def test_a_mail_without_text_is_empty():
    turned = of_file(mail("").as_bytes())
    assert (turned.reason, turned.detail) == (Reason.EMPTY, "a mail without text")


def test_a_page_in_a_crawl_is_read_as_ever():
    assert isinstance(read(capture(web_page())), Page)
