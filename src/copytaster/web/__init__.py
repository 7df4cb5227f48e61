"""The web app: pages, feeds, API."""
