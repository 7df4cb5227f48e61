"""What outlets offer to machines: RSS, Atom and JSON feeds, sitemaps, robots.txt."""
