"""From bytes to pages and articles."""
