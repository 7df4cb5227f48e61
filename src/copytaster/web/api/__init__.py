"""The HTTP API: the screens' answers as JSON, each typed and described."""
