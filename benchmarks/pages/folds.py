"""Which fold a page belongs to, so that what is learned from some publishers is scored on others."""

import hashlib

import tldextract

from .sets import Marked

FOLDS = 5

# Blogs on one platform share its templates, so that the platform is the site.
_domain_of = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=False)


def fold(page: Marked) -> int:
    """Return the fold of a page, 0 to 4: pages of one publisher or site are together, on every machine and forever."""
    return int(hashlib.md5(group(page).encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def group(page: Marked) -> str:
    """Return whose page it is: its publisher, else the domain of its address, else itself."""
    return page.get("publisher") or _domain_of(page.get("url") or "").top_domain_under_public_suffix or page["id"]
