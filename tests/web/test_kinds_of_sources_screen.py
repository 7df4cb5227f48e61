import pytest

from copytaster.model.source import SourceKind
from copytaster.web.app import create_app

from .conftest import open_desk
from .markup import one, tree, words

SITE = "https://sund.example"
TITLES = ("Second ferry had cracked bow doors", "Inquiry opens into harbour gate", "Minister was not told of it")
OPML = """<opml version="2.0"><body><outline text="News"><outline text="Radio Sund" xmlUrl="https://sund.example/feed"/>
<outline text="Harbour &lt;b&gt;" xmlUrl="https://harbour.example/feed"/></outline>
<outline text="Sund once more" xmlUrl="https://sund.example/feed"/><outline text="Disk" xmlUrl="file:///etc/"/></body></opml>"""


def section():
    teasers = "".join(f"<h3><a href='/{title.lower().replace(' ', '-')}'>{title}</a></h3>" for title in TITLES)
    return f"<html><head><title>Harbour</title></head><body>{teasers}</body></html>".encode()


def look_at(desk, address):
    return tree(desk.browser.post("/sources/add", {"address": address}))


def send_opml(desk, body, name="mine.opml"):
    head = f'--x\r\nContent-Disposition: form-data; name="opml"; filename="{name}"\r\n\r\n'
    return desk.browser.post(
        "/sources/subscriptions",
        head.encode() + body.encode() + b"\r\n--x--\r\n",
        content_type="multipart/form-data; boundary=x",
    )


@pytest.fixture
def local_desk():
    """A desk whose app lets people at this machine name folders."""
    desk = open_desk(filled=False)
    desk.browser.app = create_app(desk.newsroom, folders=True)
    return desk


def test_of_a_page_without_a_feed_every_link_is_shown_and_added_as_seen(empty_desk):
    empty_desk.fetcher.answer(f"{SITE}/harbour", section())
    root = look_at(empty_desk, f"{SITE}/harbour")
    assert [words(heading) for heading in root.xpath("//section[@class='offer']//h3")] == list(TITLES)
    assert "Each link below would be read as one" in words(root)
    assert "3 articles" in words(one(root, "//section[@class='offer']"))
    form = one(root, "//section[@class='offer']//form")
    fields = {field.get("name"): field.get("value") for field in form.xpath(".//input")}
    asked = len(empty_desk.fetcher.asked)
    answer = empty_desk.browser.post("/sources", fields)
    assert answer.status == 303
    [source] = empty_desk.newsroom.sources.every()
    assert (source.kind, len(empty_desk.fetcher.asked)) == (SourceKind.PAGE, asked)
    assert "web page" in words(tree(empty_desk.browser.get(answer.headers["location"])))


def test_a_sitemap_says_how_much_it_holds(empty_desk):
    maps = "".join(f"<sitemap><loc>{SITE}/{name}.xml</loc></sitemap>" for name in ("a", "b"))
    empty_desk.fetcher.answer(f"{SITE}/index.xml", f"<sitemapindex>{maps}</sitemapindex>".encode())
    for name in ("a", "b"):
        empty_desk.fetcher.answer(
            f"{SITE}/{name}.xml", f"<urlset><url><loc>{SITE}/{name}</loc></url></urlset>".encode()
        )
    said = words(look_at(empty_desk, f"{SITE}/index.xml"))
    assert "This is a sitemap. Nothing has been added yet." in said
    assert "1 entry in the first of 2 sitemaps" in said


def test_a_folder_can_be_watched_from_the_machine_itself_and_its_place_is_not_told(local_desk, tmp_path):
    folder = tmp_path / "dropped"
    folder.mkdir()
    (folder / "a.html").write_text("<html><body><p>Hello</p></body></html>")
    assert "or a folder of this machine" in local_desk.browser.get("/sources/add").text
    root = look_at(local_desk, str(folder))
    assert "1 file" in words(one(root, "//section[@class='offer']"))
    form = one(root, "//section[@class='offer']//form")
    answer = local_desk.browser.post("/sources", {f.get("name"): f.get("value") for f in form.xpath(".//input")})
    page = local_desk.browser.get(answer.headers["location"]).text
    assert "dropped" in page
    assert str(tmp_path) not in page


def test_nobody_elsewhere_can_have_a_folder_watched(local_desk, tmp_path):
    local_desk.browser.client = "192.0.2.7"
    for asked in (str(tmp_path), tmp_path.as_uri()):
        assert local_desk.browser.post("/sources/add", {"address": asked}).status == 400
        assert local_desk.browser.post("/sources", {"address": asked, "kind": "folder"}).status == 400
    assert not local_desk.newsroom.sources.every()


def test_subscriptions_are_brought_along_and_taken_along(empty_desk):
    said = words(tree(send_opml(empty_desk, OPML)))
    assert "2 sources added, 1 named twice in the file, 1 refused." in said
    for told in ("Radio Sund", "Harbour <b>", "Sund once more", "Disk"):
        assert told in said
    out = empty_desk.browser.get("/sources.opml")
    assert "copytaster.opml" in out.headers["content-disposition"]
    assert out.text.count("xmlUrl=") == 2
    assert '<outline text="News" title="News">' in out.text
    assert "0 sources added, 2 on the list already." in words(tree(send_opml(empty_desk, out.text)))


@pytest.mark.parametrize(
    ("body", "name", "said"),
    [
        pytest.param("<html><body>Hello</body></html>", "a.html", "is not OPML", id="something else"),
        pytest.param("", "", "Choose the file to send first", id="nothing"),
    ],
)
def test_what_is_no_opml_says_so(empty_desk, body, name, said):
    answer = send_opml(empty_desk, body, name)
    assert answer.status == 400
    assert said in answer.text


def test_folders_of_the_machine_are_handed_out_to_nobody_elsewhere(local_desk, tmp_path):
    local_desk.browser.post("/sources", {"address": str(tmp_path), "kind": "folder"})
    assert tmp_path.as_uri() in local_desk.browser.get("/sources.opml").text
    local_desk.browser.client = "192.0.2.7"
    assert tmp_path.as_uri() not in local_desk.browser.get("/sources.opml").text
