"""Which fold a page belongs to, so that what is learned from some publishers is scored on others."""

import hashlib
import re

import tldextract

from .sets import Marked

FOLDS = 5
ONE_PUBLISHER = {"morgenpost.de": "abendblatt.de", "capital.de": "stern.de", "nine.com.au": "9news.com.au"}
"""Second domains of publishers of marked pages."""
OWN_ADDRESS = (
    re.compile(r"<link\b[^>]*\brel=[\"']?canonical\b[^>]*\bhref=[\"']?(https?://[^\"'\s>]+)", re.IGNORECASE),
    re.compile(r"<link\b[^>]*\bhref=[\"']?(https?://[^\"'\s>]+)[^>]*\brel=[\"']?canonical\b", re.IGNORECASE),
    re.compile(r"\bproperty=[\"']?og:url[\"']?[^>]*\bcontent=[\"']?(https?://[^\"'\s>]+)", re.IGNORECASE),
)

# Blogs on one platform share its templates, so that the platform is the site.
_domain_of = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=False)


def fold(page: Marked) -> int:
    """Return the fold of a page, 0 to 4: pages of one publisher or site are together, on every machine and forever."""
    return int(hashlib.md5(group(page).encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def group(page: Marked) -> str:
    """Return whose page it is: the domain of its address (given, or as the page tells it), else its publisher.

    A publisher's pages stand in several sets, of which one gives names and the others addresses.
    """
    html = page.get("html") or ""
    address = page.get("url") or next((found[1] for form in OWN_ADDRESS if (found := form.search(html))), "")
    domain = _domain_of(address).top_domain_under_public_suffix
    return ONE_PUBLISHER.get(domain, domain) or page.get("publisher") or page["id"]
