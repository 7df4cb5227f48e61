"""The record: SQLite in WAL mode, plain SQL."""
