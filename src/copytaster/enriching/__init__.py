"""What can be said of an article from its own words, each claim with its spans."""
