from datetime import timedelta

import pytest

from copytaster.errors import BadCommentError, NotOnFileError, TooManyCommentsError
from copytaster.web.app import create_app
from copytaster.workflows import comment

from .browserless import Browser
from .markup import one, tree, words

SAID = {"name": "J. Oyelaran", "text": "The Courier had\nthe date."}


def _send(desk, browser=None, **changed):
    address = f"/articles/{desk.made['own']}/comments"
    return (browser or desk.browser).post(address, SAID | changed)


def _ours(desk, browser=None):
    root = tree((browser or desk.browser).get(f"/articles/{desk.made['own']}"))
    return root.xpath("//section[@id='comments']/ol[@class='cmt']/li")


def test_a_comment_is_shown_and_its_writer_can_take_it_away_and_bring_it_back(fresh_desk):
    answer = _send(fresh_desk)
    assert answer.status == 303
    shown = _ours(fresh_desk)
    assert [words(part) for part in shown[0].xpath("./p/b | ./p[@class='said']")] == [
        "J. Oyelaran",
        "The Courier had the date.",
    ]
    removed = fresh_desk.browser.post(one(shown[0], "./form").get("action"))
    assert removed.status == 303
    page = tree(fresh_desk.browser.get(removed.headers["location"].partition("#")[0]))
    undo = one(page, "//form[contains(@class,'undo')]")
    assert "Your comment has been removed" in words(undo)
    assert not _ours(fresh_desk)
    fresh_desk.browser.post(undo.get("action"))
    assert len(_ours(fresh_desk)) == 1


def test_only_the_browser_that_wrote_it_can_remove_it(fresh_desk):
    _send(fresh_desk)
    other = Browser(fresh_desk.browser.app)
    _send(fresh_desk, other, text="Mine.")
    shown = _ours(fresh_desk, other)
    assert [bool(one_.xpath("./form")) for one_ in shown] == [False, True]
    first = one(_ours(fresh_desk)[0], "./form").get("action")
    assert other.post(first).status == 404
    assert len(_ours(fresh_desk)) == 2


def test_the_mark_of_the_browser_is_secret_and_stored_hashed(fresh_desk):
    given = _send(fresh_desk).headers["set-cookie"].lower()
    assert "httponly" in given
    assert "samesite=lax" in given
    assert "secure" not in given
    (mark,) = fresh_desk.browser.cookies.values()
    (stored,) = fresh_desk.newsroom.people.latest_comments(5)
    assert len(mark) >= 24
    assert mark not in stored.writer
    assert len(stored.writer) >= 32


def test_comments_are_text_never_markup_or_links(fresh_desk):
    _send(fresh_desk, name="<b>x</b>", text="<script>x</script> https://spam.example")
    page = fresh_desk.browser.get(f"/articles/{fresh_desk.made['own']}").text
    assert "<script>x" not in page
    assert "<b>x</b>" not in page
    assert 'href="https://spam.example' not in page


@pytest.mark.parametrize(
    ("changed", "trouble"),
    [
        pytest.param({"name": " \u200f "}, "needs a name", id="no name"),
        pytest.param({"name": "  "}, "needs a name", id="blank name"),
        pytest.param({"name": "\u3164\u115f\u2800"}, "needs a name", id="name of fillers"),
        pytest.param({"name": "\u034f\ufe0f\u0301"}, "needs a name", id="name of marks on nothing"),
        pytest.param({"name": "\u200b\u2060\U000e0041"}, "needs a name", id="name of zero width"),
        pytest.param({"text": "\u3164\u2800"}, "is empty", id="text of fillers"),
        pytest.param({"text": " \n "}, "is empty", id="no text"),
        pytest.param({"name": "n" * 81}, "81 characters", id="long name"),
        pytest.param({"text": "t" * 4001}, "4001 characters", id="long text"),
    ],
)
def test_what_cannot_be_taken_stays_in_the_form(fresh_desk, changed, trouble):
    answer = _send(fresh_desk, **changed)
    assert answer.status == 400
    assert trouble in answer.text
    assert "The Courier had" in answer.text or "text" in changed
    assert not fresh_desk.newsroom.people.latest_comments(5)


def test_the_longest_that_is_allowed_is_taken(fresh_desk):
    assert _send(fresh_desk, name="ñ" * 80, text="語" * 4000).status == 303


def test_a_form_sent_twice_adds_one_comment(fresh_desk):
    assert _send(fresh_desk).headers["location"] == _send(fresh_desk).headers["location"]
    assert len(_ours(fresh_desk)) == 1


def test_the_sixth_comment_of_a_minute_has_to_wait(fresh_desk):
    for number in range(5):
        assert _send(fresh_desk, text=f"Number {number}").status == 303
    assert _send(fresh_desk, text="Number 5").status == 429
    fresh_desk.clock.advance(timedelta(seconds=61))
    assert _send(fresh_desk, text="Number 5").status == 303


def test_all_writers_together_have_a_limit_too(fresh_desk):
    for writer in range(75):
        for number in range(4):
            _comment(fresh_desk, text=f"{number}", writer=f"writer {writer}")
    with pytest.raises(TooManyCommentsError, match="Many comments"):
        _comment(fresh_desk, text="one more", writer="another")


@pytest.mark.parametrize(
    ("flooder", "neighbour"),
    [
        pytest.param("203.0.113.5", "203.0.113.6", id="IPv4"),
        pytest.param("2001:db8:1:1::5", "2001:db8:1:2::5", id="IPv6"),
        pytest.param("::ffff:203.0.113.5", "::ffff:203.0.113.6", id="IPv4 inside IPv6"),
    ],
)
def test_one_flooder_silences_nobody_else(fresh_desk, flooder, neighbour):
    # A flooder throws the browser's mark away each time.
    app = fresh_desk.browser.app
    sent = [_send(fresh_desk, Browser(app, client=flooder), text=f"Buy {number}").status for number in range(12)]
    assert sent == [303] * 10 + [429, 429]
    assert _send(fresh_desk, Browser(app, client=neighbour), text="I was there.").status == 303
    fresh_desk.clock.advance(timedelta(seconds=61))
    assert _send(fresh_desk, Browser(app, client=flooder), text="Sorry.").status == 303


def test_all_addresses_of_one_network_are_one_client(fresh_desk):
    app = fresh_desk.browser.app
    sent = [_send(fresh_desk, Browser(app, client=f"2001:db8::{n:x}"), text=f"{n}").status for n in range(1, 12)]
    assert sent == [303] * 10 + [429]


def test_nothing_that_a_flooder_sends_is_lost(fresh_desk):
    app = fresh_desk.browser.app
    for number in range(10):
        _send(fresh_desk, Browser(app), text=f"Buy {number}")
    answer = _send(fresh_desk, Browser(app))
    assert answer.status == 429
    assert "from your address" in answer.text
    assert "The Courier had" in answer.text


def test_removing_comments_does_not_make_room_for_more(fresh_desk):
    for number in range(5):
        made = _comment(fresh_desk, text=f"{number}", writer="w")
        comment.remove(fresh_desk.newsroom, made.id, writer="w")
    with pytest.raises(TooManyCommentsError, match="within a minute"):
        _comment(fresh_desk, text="one more", writer="w")


def test_marks_that_turn_the_text_around_are_left_out(fresh_desk):
    made = _comment(fresh_desk, name="A\u202eb\x00c", text="x\r\ny\u2066z\ud800", writer="w")
    assert (made.name, made.text) == ("Abc", "x\nyz")


def test_a_name_cannot_be_made_to_look_like_anothers_by_marks_without_a_shape(fresh_desk):
    made = _comment(fresh_desk, name="Ilse\u200b Mar\u2060rack\u200e", writer="w")
    assert made.name == "Ilse Marrack"


def test_words_that_are_spelt_with_joiners_keep_them(fresh_desk):
    made = _comment(fresh_desk, name="می\u200cروم", text="\U0001f468\u200d\U0001f469 ok", writer="w")
    assert (made.name, made.text) == ("می\u200cروم", "\U0001f468\u200d\U0001f469 ok")


def test_what_the_owner_takes_down_its_writer_cannot_bring_back(fresh_desk):
    _send(fresh_desk)
    (made,) = fresh_desk.newsroom.people.latest_comments(5)
    comment.take_down(fresh_desk.newsroom, made.id)
    assert not _ours(fresh_desk)
    assert "Undo" not in fresh_desk.browser.get(f"/articles/{fresh_desk.made['own']}?removed={made.id}").text
    answer = fresh_desk.browser.post(f"/comments/{made.id}/restore")
    assert answer.status == 404
    assert "removed by the newsroom" in answer.text
    comment.put_back(fresh_desk.newsroom, made.id)
    assert len(_ours(fresh_desk)) == 1


def test_nobody_comments_on_what_is_not_there(fresh_desk):
    assert fresh_desk.browser.post("/articles/nothing/comments", SAID).status == 404
    for change in (comment.take_down, comment.put_back):
        with pytest.raises(NotOnFileError, match="no comment"):
            change(fresh_desk.newsroom, "nothing")
    with pytest.raises(NotOnFileError):
        comment.remove(fresh_desk.newsroom, "nothing", writer="w")


def test_a_writer_without_a_mark_is_nobody(fresh_desk):
    _comment(fresh_desk, text="x", writer="w")
    (made,) = fresh_desk.newsroom.people.latest_comments(1)
    stranger = Browser(create_app(fresh_desk.newsroom))
    assert stranger.post(f"/comments/{made.id}/remove").status == 404


def test_a_form_that_is_none_or_too_large_is_turned_down(fresh_desk):
    address = f"/articles/{fresh_desk.made['own']}/comments"
    assert fresh_desk.browser.post(address, b"{}", content_type="application/json").status == 400
    assert fresh_desk.browser.post(address, b"text=" + b"x" * 70_000).status == 413
    assert fresh_desk.browser.post(address, b"&".join(b"a=1" for _ in range(30))).status == 400


def test_bad_comments_are_errors_a_person_can_act_on(fresh_desk):
    with pytest.raises(BadCommentError) as caught:
        _comment(fresh_desk, name="", writer="w")
    assert caught.value.hint


def _comment(desk, *, name="A", text="x", writer):
    return comment.add(desk.newsroom, desk.made["own"], name=name, text=text, writer=writer)
