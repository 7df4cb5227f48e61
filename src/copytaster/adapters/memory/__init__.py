"""Every port in memory, for tests."""
