"""The way out to other servers."""
