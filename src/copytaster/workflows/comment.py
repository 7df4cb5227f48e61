"""Comments made here: added, taken away and brought back, within limits."""

from datetime import timedelta
from unicodedata import category

from copytaster.errors import BadCommentError, NotOnFileError, TooManyCommentsError
from copytaster.model.ids import ArticleId, CommentId, digest
from copytaster.model.people import Comment
from copytaster.text.markup import INVISIBLE

from .newsroom import Newsroom

LONGEST_NAME = 80
LONGEST_TEXT = 4000
A_MINUTE = timedelta(minutes=1)
PER_WRITER = 5
IN_ALL = 300
JOINERS = "\u200c\u200d"
"""Without a shape of their own, and yet Persian words and families of emoji are spelt with them."""
BLANK = "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
"""Letters and signs that are drawn as nothing: fillers of Hangul, vowels of Khmer, the empty cell of Braille."""


def add(newsroom: Newsroom, article: ArticleId, *, name: str, text: str, writer: str) -> Comment:
    """Store a comment and return it.

    The same words by the same writer within a minute are one comment: a form that is sent twice adds
    one. `BadCommentError` for words that cannot be taken, `TooManyCommentsError` where the limits of a
    minute are reached, `NotOnFileError` where there is no such article.
    """
    name, text = _clean_name(name), _clean_text(text)
    if newsroom.archive.known(article) is None:
        raise NotOnFileError("There is no such article to comment on")
    now = newsroom.clock.now()
    recent = [one for one in newsroom.people.latest_comments(IN_ALL) if now - one.at < A_MINUTE]
    for one in recent:
        if (one.article, one.writer, one.name, one.text, one.removed) == (article, writer, name, text, False):
            return one
    _check_pace(recent, writer)
    identity = CommentId(digest("comment", article, writer, name, text, now.isoformat()))
    comment = Comment(id=identity, article=article, name=name, text=text, at=now, writer=writer)
    newsroom.people.add_comment(comment)
    newsroom.meter.count("comments", outcome="added")
    return comment


def remove(newsroom: Newsroom, comment: CommentId, *, writer: str) -> Comment:
    """Take a comment away; `NotOnFileError` where this writer has written no such comment."""
    _check_writer(newsroom, comment, writer)
    return _set_removed(newsroom, comment, removed=True)


def restore(newsroom: Newsroom, comment: CommentId, *, writer: str) -> Comment:
    """Bring a comment back; `NotOnFileError` where this writer has written and removed no such comment."""
    if _check_writer(newsroom, comment, writer).by_owner:
        raise NotOnFileError("This comment was removed by the newsroom, which alone can bring it back")
    return _set_removed(newsroom, comment, removed=False)


def take_down(newsroom: Newsroom, comment: CommentId) -> Comment:
    """Take away any comment, as the newsroom's owner may; its writer cannot bring it back."""
    return _set_removed(newsroom, comment, removed=True, by_owner=True)


def put_back(newsroom: Newsroom, comment: CommentId) -> Comment:
    """Bring back any comment, whoever took it away."""
    return _set_removed(newsroom, comment, removed=False)


def _clean_name(name: str) -> str:
    shaped = (mark for mark in _printable(name) if mark in JOINERS or category(mark) != "Cf")
    name = " ".join("".join(shaped).split())
    if _says_nothing(name):
        raise BadCommentError("A comment needs a name", hint="Any name will do; it is shown above your comment.")
    if len(name) > LONGEST_NAME:
        raise BadCommentError(f"The name is {len(name)} characters long", hint=f"{LONGEST_NAME} are allowed.")
    return name


def _clean_text(text: str) -> str:
    text = _printable(text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if _says_nothing(text):
        raise BadCommentError("The comment is empty", hint="Write something, then send it.")
    if len(text) > LONGEST_TEXT:
        raise BadCommentError(f"The comment is {len(text)} characters long", hint=f"{LONGEST_TEXT:,} are allowed.")
    return text


def _printable(text: str) -> str:
    """The text without control characters, lone surrogates, and marks without a shape or that turn the direction."""
    spaced = INVISIBLE.sub("", text.replace("\t", " "))
    return "".join(mark for mark in spaced if mark == "\n" or category(mark) not in ("Cc", "Cs"))


def _says_nothing(text: str) -> bool:
    """Whether there is nothing to see: only spaces and marks without a shape."""
    return not any(category(mark)[0] in "LNPS" and mark not in BLANK for mark in text)


def _check_pace(recent: list[Comment], writer: str) -> None:
    if sum(one.writer == writer for one in recent) >= PER_WRITER:
        raise TooManyCommentsError(
            f"You have written {PER_WRITER} comments within a minute", hint="Your words are kept below; wait a minute."
        )
    if len(recent) >= IN_ALL:
        raise TooManyCommentsError(
            "Many comments are coming in at this moment", hint="Your words are kept below; try again in a minute."
        )


def _check_writer(newsroom: Newsroom, asked: CommentId, writer: str) -> Comment:
    comment = newsroom.people.comment(asked)
    if comment is None or comment.writer != writer:
        raise NotOnFileError(
            "This browser has written no such comment", hint="A comment can be removed where it was written."
        )
    return comment


def _set_removed(newsroom: Newsroom, asked: CommentId, *, removed: bool, by_owner: bool = False) -> Comment:
    newsroom.people.set_removed(asked, removed, by_owner=by_owner)
    comment = newsroom.people.comment(asked)
    if comment is None:
        raise NotOnFileError(f"There is no comment {asked}", hint="copytaster comments lists the newest.")
    newsroom.meter.count("comments", outcome="removed" if removed else "restored")
    return comment
