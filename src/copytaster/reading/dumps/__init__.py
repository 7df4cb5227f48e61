"""Plain-text dumps of pages (WET, reader views, saved text) to articles."""
