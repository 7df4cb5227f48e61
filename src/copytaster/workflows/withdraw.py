"""Note that an article was withdrawn, or stands again, and heed notices that withdraw others."""

import structlog

from copytaster.model.article import Article
from copytaster.model.capture import Capture
from copytaster.model.ids import ArticleId, CaptureId
from copytaster.model.outcome import TurnedAway
from copytaster.model.page import Page
from copytaster.model.watch import Because, Withdrawal
from copytaster.model.wire import NoticeKind
from copytaster.text.urls import web_address
from copytaster.text.words import tag_key

from .newsroom import Newsroom

MOST_WITHDRAWN = 5
"""A notice names one piece of copy; where more have its address or headline, it is not known which."""

log = structlog.get_logger()


def withdraw(newsroom: Newsroom, article: ArticleId, because: Because, proof: CaptureId) -> None:
    """Note that an article is withdrawn, as a capture on file proves. Doing it twice changes nothing."""
    now = newsroom.clock.now()
    newsroom.watches.withdraw(Withdrawal(article=article, at=now, because=because, capture=proof))
    log.info("withdrawn", article=article, reason=because.value, capture=proof)


def stands(newsroom: Newsroom, article: ArticleId, capture: CaptureId) -> None:
    """Note that an article was seen to stand; a notice that withdrew it is not taken back by that."""
    noted = newsroom.watches.withdrawals(article)
    if noted and noted[-1].because is not Because.NOTICE:
        newsroom.watches.stands(article, newsroom.clock.now(), capture)


def heed_notice(newsroom: Newsroom, capture: Capture, page: Page | TurnedAway) -> None:
    """Withdraw the article that a notice names by its address or headline, where it is of the same publisher."""
    notice_piece = None if isinstance(page, TurnedAway) else page.articles[0]
    notice = notice_piece.wire.notice if notice_piece and notice_piece.wire else None
    if notice_piece is None or notice is None or notice.kind is not NoticeKind.WITHDRAWN:
        return
    found = newsroom.archive.at_address(web_address(notice.address)) if notice.address else ()
    found = found or (newsroom.archive.headed(notice.headline) if notice.headline else ())
    for article in found if len(found) <= MOST_WITHDRAWN else ():
        named = newsroom.archive.known(article)
        if named and not named.article.stops_copy and _is_of_one_house(named.article, notice_piece):
            withdraw(newsroom, article, Because.NOTICE, capture.id)


def _is_of_one_house(one: Article, other: Article) -> bool:
    """Whether two articles are of one publisher: nobody withdraws what is another's."""
    return tag_key(one.publisher or one.host or "") == tag_key(other.publisher or other.host or "")
