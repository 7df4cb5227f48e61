"""The query language, highlights, and what a search means."""
