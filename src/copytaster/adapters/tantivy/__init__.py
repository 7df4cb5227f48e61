"""The search index: Tantivy."""
