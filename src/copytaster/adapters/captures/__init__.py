"""Captures in WARC files."""
