"""The rules that a site's pages are read by; rules that cannot be used hold nothing up."""

import structlog

from copytaster.errors import RuleError
from copytaster.model.rules import Rules

from .newsroom import Newsroom

log = structlog.get_logger()


def rules_of(newsroom: Newsroom, site: str) -> Rules | None:
    """Return the rules of a site, none where it has none or they cannot be used: those are logged."""
    try:
        return newsroom.rules.of(site) if site else None
    except RuleError as error:
        log.warning("rules not used", site=site, reason=str(error))
        return None
