"""One spelling for each address, and the site behind it."""

import functools
import re
from collections.abc import Callable
from typing import Any

import ada_url

READABLE = ("http:", "https:", "file:")

# Parameters that say how a reader came, never which page is meant (a list of our own, from addresses of news sites).
TRACKERS = re.compile(
    r"""(?x)
    (utm|mtm|pk|piwik|matomo|itm|oly|vero|hsa|__hs|at|guce|mkt|wt)_ .*
  | (fb|g|dc|gc|tw|tt|y|ysc|msclk)c?lid | (gbra|wbra|igsh|ep)id | igsh | msclkid | mc_[ce]id | li_fat_id | _gl | _ga
  | _hsenc | _hsmi | _openstat | ref_?(src|url|err?er) | s_?cid | cmp(id)? | ncid | ocid | smid | smtyp
  | soc_(src|trk) | sr_share | xtor | guccounter | share_?(token|id|source) | mibextid | traffic_?source
  | campaign_?id | email_?id | newsletter_?id | dm_i | spm | scm | trk | trkcampaign | _branch_match_id
    """,
    re.IGNORECASE,
)
# These names are also used for real choices: they are trackers only with such values.
SOMETIMES = frozenset({"ref", "source", "src", "from", "via", "origin"})
CHANNELS = frozenset(
    {"rss", "feed", "atom", "twitter", "facebook", "fb", "whatsapp", "telegram", "email", "newsletter", "home", "share"}
)


@functools.lru_cache(maxsize=1024)  # a page names its own address in many places
def canonical_url(address: str, base: str | None = None) -> str:
    """Return the one spelling of an address (WHATWG rules), without fragment and tracking parameters.

    Relative addresses are resolved against `base`. What is empty, or not an http, https or file address, gives
    an empty string. Applying it twice changes nothing.
    """
    page, _, question = spelled(address, base).partition("?")
    kept = "&".join(part for part in question.split("&") if part and not _tracks(part))
    return f"{page}?{kept}" if kept else page


def spelled(address: str, base: str | None = None) -> str:
    """Return the one spelling of an address as `canonical_url` does, with all its parameters: a feed may need them."""
    address = address.strip()
    if not address:
        return ""
    try:
        url = ada_url.URL(address, base) if base else ada_url.URL(address)
    except ValueError:
        return ""
    found = str(url.href).partition("#")[0]  # each part asked of the library costs as much as the whole
    return found if found.startswith(READABLE) else ""


def web_address(address: str, base: str | None = None) -> str:
    """Return the one spelling of an http(s) address as `canonical_url` does; of anything else an empty string."""
    found = canonical_url(address, base)
    return found if found.startswith(("http:", "https:")) else ""


def link_address(address: str, base: str | None = None) -> str:
    """Return where a link leads, with its fragment and all its parameters; empty where that is not on the web."""
    if not address.strip():
        return ""
    try:
        found = ada_url.join_url(base, address) if base else ada_url.normalize_url(address)
    except ValueError:
        return ""
    return found if found.startswith(("http:", "https:")) else ""


def host(address: str) -> str:
    """Return the host of an address, in lower case and without its port; empty where there is none."""
    try:
        return str(ada_url.URL(address.strip()).hostname).strip("[]").rstrip(".")
    except ValueError:
        return ""


def site(address: str) -> str:
    """Return the registrable domain (news.paper.co.uk: paper.co.uk), by the public suffix list that is packaged.

    Blogs under a shared host count as sites of their own. Bare hosts and numbers come back whole.
    """
    return _site_of(host(address))


@functools.lru_cache(maxsize=4096)
def _site_of(name: str) -> str:
    parts = _suffixes()(name) if name else None
    if parts is None or parts.ipv4 or ":" in name:
        return name
    if parts.suffix:
        return str(parts.top_domain_under_public_suffix) or name
    return ".".join(
        name.split(".")[-2:]
    )  # an unknown ending counts as one label, as the list's own default rule has it


def _tracks(part: str) -> bool:
    name, _, value = part.partition("=")
    return bool(TRACKERS.fullmatch(name)) or (name.lower() in SOMETIMES and value.lower() in CHANNELS)


@functools.cache
def _suffixes() -> Callable[[str], Any]:
    # Loaded with the first address: it brings a web client along, which is never used and takes a third of a second.
    import tldextract

    return tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True)
