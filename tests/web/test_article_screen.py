from copytaster.model.article import Article, Paragraph, Photo
from copytaster.model.source import SourceState
from copytaster.web.wording import STATES

from .markup import one, tree, words
from .newsdesk import NOW, file, paragraphs


def _article(desk, name):
    return tree(desk.browser.get(f"/articles/{desk.made[name]}"))


def test_provenance_tells_host_publisher_and_agency_apart(desk):
    terms = _terms(_article(desk, "copy"))
    assert terms["Origin"] == "Northern Wire"
    assert terms["Publisher"] == "Corran Gazette"
    assert terms["Read at"] == "gazette.example"
    assert terms["Language"] == "English"
    assert terms["Source"] == "Corran Gazette"
    assert terms["Length"].endswith("words, 1 min")
    assert _terms(_article(desk, "wire"))["Origin"] == "Wire"
    assert _terms(_article(desk, "own"))["Origin"] == "no agency credited"


def test_each_field_says_where_it_was_read(desk):
    fields = one(_article(desk, "wire"), "//dl[@class='fields']")
    assert [words(part) for part in fields] == ["headline", "json-ld", "time of publication", "meta"]


def test_paragraphs_are_numbered_as_citations_count_them(desk):
    root = _article(desk, "wire")
    filed = desk.newsroom.archive.known(desk.made["wire"])
    for number, paragraph in enumerate(filed.article.paragraphs, start=1):
        element = one(root, f"//*[@id='p{number}']")
        assert words(element) == paragraph.text
        assert element.get("data-n") == str(number)
    assert [element.tag for element in root.xpath("//div[@class='body']/*")] == [
        "p", "p", "h2", "p", "p", "ul", "blockquote",
    ]  # fmt: skip


def test_every_summary_line_stands_in_the_paragraph_it_names(desk):
    root = _article(desk, "wire")
    lines = root.xpath("//section[@id='summary']//li/span")
    assert lines
    for line in lines:
        cite = one(line, ".//a[@class='cite']")
        target = one(root, f"//*[@id='{cite.get('href')[1:]}']")
        assert words(line).removesuffix(words(cite)).strip() in words(target)


def test_a_text_too_short_for_a_summary_has_none(desk):
    assert not _article(desk, "own").xpath("//section[@id='summary']")


def test_names_in_the_text_lead_to_their_topic_once(desk):
    links = _article(desk, "wire").xpath("//div[@class='body']//a[@class='ent']")
    assert [(link.text, link.get("href")) for link in links] == [
        ("Corran Maid", "/topics/corranmaid"),
        ("Ilse Marrack", "/topics/ilsemarrack"),
        ("Maritime Safety Board", "/topics/maritimesafetyboard"),
        ("Isle of Corran", "/topics/isleofcorran"),
    ]


def test_hashtags_stand_by_kind_with_their_counts(desk):
    named = one(_article(desk, "wire"), "//dl[@class='ents']")
    assert [words(kind) for kind in named.xpath("./dt")] == ["People", "Organisations", "Places", "Names", "Topics"]
    assert words(named.xpath("./dd")[0]) == "Ilse Marrack 3"


def test_photo_keeps_its_credit_and_rights_and_no_image_is_asked_for(desk):
    root = _article(desk, "wire")
    assert words(one(root, "//figcaption")) == (
        "Photo: The Corran Maid at the Averell slipway. Photo: Harbour Authority. Not for resale"
    )
    assert not root.xpath("//img")
    assert "maid.jpg" not in desk.browser.get(f"/articles/{desk.made['wire']}").text


def test_what_a_caption_says_of_its_credit_is_not_said_again(fresh_desk):
    photo = Photo(
        caption="العبّارة عند رصيف أفيريل. الصورة: سلطة الميناء (Not for resale)",
        credit="سلطة الميناء",
        rights="Not for resale",
    )
    article = Article(headline="H", publisher="P", language="ar", photos=(photo,), paragraphs=paragraphs("نص."))
    made = file(fresh_desk.newsroom, article, at=NOW)
    caption = one(tree(fresh_desk.browser.get(f"/articles/{made}")), "//figcaption")
    assert words(caption) == f"Photo: {photo.caption}"


def test_readers_are_told_the_name_of_an_imported_file_and_not_its_folders(fresh_desk):
    photo = Photo(caption="C", address="file:///home/ilse/secret/photo.jpg")
    article = Article(
        headline="H",
        publisher="P",
        address="file:///home/ilse/secret/ferry%20%C3%A9.html",
        photos=(photo,),
        paragraphs=paragraphs("Text."),
    )
    made = file(fresh_desk.newsroom, article, at=NOW)
    page = fresh_desk.browser.get(f"/articles/{made}").text
    assert "imported file ferry é.html" in page
    told = [page, fresh_desk.browser.get(f"/api/articles/{made}").text, fresh_desk.browser.get("/feed.json").text]
    assert not [text for text in told if "secret" in text]


def test_the_original_is_linked_where_it_is_on_the_web(desk):
    link = one(_article(desk, "wire"), "//a[@data-original]")
    assert link.get("href") == "https://wire.example/ferry?id=1"
    assert not _article(desk, "hostile").xpath("//a[@data-original]")


def test_inferred_date_is_marked_with_its_evidence(desk):
    root = _article(desk, "grain")
    assert "3 Oct 2026, inferred" in words(one(root, "//div[@class='by']"))
    assert "on Saturday, three days before the vote" in _terms(root)["Date"]


def test_undated_article_says_when_it_was_seen(desk):
    root = _article(desk, "undated")
    assert "date unknown, seen 20 Nov 2026" in words(one(root, "//div[@class='by']"))


def test_partial_text_says_so_above_the_text(desk):
    text = one(_article(desk, "undated"), "//div[@class='text']")
    assert words(text).startswith("This is not the whole text: the page shows the beginning alone.")


def test_right_to_left_text_carries_its_language_and_direction(desk):
    root = _article(desk, "arabic")
    assert root.get("lang") == "en"
    assert one(root, "//article").get("dir") == "rtl"
    for path in ("//h1", "//p[@class='stand']", "//div[@class='text']", "//section[@id='summary']//ul"):
        element = one(root, path)
        assert (element.get("lang"), element.get("dir")) == ("ar", "rtl")
    assert one(root, "//*[@id='p2']").get("data-n") == "٢"
    assert one(root, "//aside[@class='prov']").get("dir") == "ltr"


def test_chinese_is_measured_in_characters(desk):
    assert _terms(_article(desk, "chinese"))["Length"] == "22 characters"


def test_what_outlets_write_is_never_markup(desk):
    page = desk.browser.get(f"/articles/{desk.made['hostile']}").text
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "<b>spoke" not in page
    assert 'href="javascript' not in page
    assert words(one(_article(desk, "hostile"), "//*[@id='p2']")) == "</p></main>"


def test_related_articles_come_from_different_outlets_first(fresh_desk):
    tides = "Neap tides, a sandbar and the dredger Osmund closed the Tarn channel to coal lighters."
    for number in range(30):
        _file_text(fresh_desk, "Meridian", f"Filler {number}", f"Chess club number {number} met again on Monday.")
    made = _file_text(fresh_desk, "Radio Sund", "The channel is closed", tides)
    for number in range(3):
        _file_text(fresh_desk, "Corran Gazette", f"Closed channel {number}", f"{tides} Day {number}.")
    _file_text(fresh_desk, "Averell Courier", "Dredger at work", "The dredger Osmund works in the Tarn channel.")
    root = tree(fresh_desk.browser.get(f"/articles/{made}"))
    rows = root.xpath("//section[@aria-labelledby='reh']//li")
    outlets = [words(row.xpath(".//bdi")[0]) for row in rows]
    assert outlets == ["Corran Gazette", "Averell Courier", "Corran Gazette", "Corran Gazette"]
    assert f"/articles/{made}" not in root.xpath("//section[@aria-labelledby='reh']//a/@href")


def _file_text(desk, publisher, headline, text):
    return file(desk.newsroom, Article(headline=headline, publisher=publisher, paragraphs=paragraphs(text)), at=NOW)


def test_story_strip_marks_this_article(desk):
    strip = one(_article(desk, "wire"), "//section[@aria-labelledby='sh']/*[local-name()='svg']")
    assert "This article" in strip.text_content()


def test_foreign_comments_and_pingbacks_stand_apart_from_ours(desk):
    section = one(_article(desk, "wire"), "//section[@id='comments']")
    assert "0 here, 1 on the original, 1 link from other sites" in words(section)
    letter, link = section.xpath(".//ol[@class='cmt foreign']/li")
    assert [words(part) for part in letter.xpath("./p/*")] == ["saltmarsh", "22 Nov 2026, 09:03"]
    assert words(letter.xpath("./p")[1]) == "The doors <i>again</i>."
    assert words(link) == "Sundwatch: The doors again"


def test_an_edited_article_says_how_often_and_shows_its_versions(fresh_desk):
    texts = ["High water at six.", "High water at seven.", "High water at eight."]
    for number, text in enumerate(texts):
        article = Article(
            headline=f"Tide table {number}",
            publisher="Meridian",
            address="https://meridian.example/tides",
            paragraphs=(Paragraph(text),),
        )
        made = file(fresh_desk.newsroom, article, at=NOW, tags=())
    root = tree(fresh_desk.browser.get(f"/articles/{made}"))
    assert "edited 2×" in words(one(root, "//header[@class='head']/p"))
    assert "3 versions, 3 captures" in words(one(root, "//aside[@class='prov']"))


def test_unknown_article_is_not_found_in_words(desk):
    answer = desk.browser.get("/articles/nothing")
    assert answer.status == 404
    assert "There is no such article here" in answer.text


def test_article_of_unknown_language_and_outlet_can_be_read(fresh_desk):
    made = file(fresh_desk.newsroom, Article(headline="Tides", paragraphs=paragraphs("High water.")), at=NOW)
    root = tree(fresh_desk.browser.get(f"/articles/{made}"))
    assert "outlet not known" in words(one(root, "//div[@class='by']"))
    assert one(root, "//h1").get("dir") == "auto"


def _terms(root):
    listed = one(root, "//aside[@class='prov']/dl")
    return {words(term): words(term.getnext()) for term in listed.xpath("./dt")}


def test_states_of_sources_all_have_words():
    assert set(STATES) == set(SourceState)
