"""Pure helpers for strings: addresses, characters, words, sentences, languages, dates."""
