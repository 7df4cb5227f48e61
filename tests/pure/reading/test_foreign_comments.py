from copytaster.model.page import ForeignComment
from copytaster.reading.pages import read

from .captured import capture, page


def test_comments_and_pingbacks_of_a_blog():
    after = (
        "<ol class='commentlist'>"
        "<li class='comment even'><article><div class='comment-author vcard'><b class='fn'>Pat Oar</b> says:</div>"
        "<time datetime='2026-05-05T10:41:00+00:00'>5 May</time>"
        "<div class='comment-content'><p>High time they did.</p></div></article></li>"
        "<li class='pingback'><p>Pingback: <a href='https://b.example'>Bridges of the north | Oar blog</a></p></li>"
        "</ol>"
    )
    found = read(capture(page(after=after)))
    assert found.comments == (ForeignComment(author="Pat Oar", text="High time they did.", at="2026-05-05T10:41"),)
    assert found.pingbacks == ("Bridges of the north | Oar blog",)
    assert "High time" not in found.articles[0].text


def test_a_comment_without_its_head_and_its_writer_is_no_byline():
    after = (
        "<div id='comments' class='comments-area'><ol class='comment-list'><li class='comment'>"
        "<article class='comment-body'><footer class='comment-meta'><div class='comment-author vcard'>"
        "<b class='fn'>Pat Oar</b> <span class='says'>says:</span></div>"
        "<time datetime='2026-05-05T10:41:00+00:00'>5 May 2026 at 10:41</time></footer>"
        "<div class='comment-content'><p>High time they did.</p></div><div class='reply'><a href='#r'>Reply</a></div>"
        "</article></li></ol></div>"
    )
    found = read(capture(page(before="<span class='author vcard'>Ann Quill</span>", after=after)))
    assert found.comments == (ForeignComment(author="Pat Oar", text="High time they did.", at="2026-05-05T10:41"),)
    assert found.articles[0].bylines == ("Ann Quill",)
    assert read(capture(page(after=after))).articles[0].bylines == ()
    bounded = read(capture(page(after=after))).articles[0].published
    assert (bounded.inferred, bounded.evidence) == (True, "first comment 2026-05-05")


def test_a_comment_in_one_block_is_read_without_what_stands_around_it():
    after = (
        "<div class='comment'><div class='comment-body'><div class='comment-author'>Pat Oar</div>"
        "<p>High time they did.</p><div class='reply'>Reply</div></div></div>"
    )
    assert [one.text for one in read(capture(page(after=after))).comments] == ["High time they did."]
