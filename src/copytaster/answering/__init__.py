"""Sentences that answer, each with the words that bear it out."""
