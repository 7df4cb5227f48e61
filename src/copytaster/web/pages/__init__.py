"""Screens and what is done on them, one file a screen."""
