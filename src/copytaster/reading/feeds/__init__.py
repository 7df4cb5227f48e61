"""Feeds to their entries, and where to find the feeds of a site."""
