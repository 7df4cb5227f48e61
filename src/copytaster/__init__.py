"""Copytaster: a self-hosted newsroom."""

__version__ = "0.1.0"
