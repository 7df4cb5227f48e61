"""Web pages to articles: body, headline, deck, bylines, times, photos …, one file each."""
