"""Settings as an installation has them, with what the command line says on top."""

from pathlib import Path

from copytaster.settings import Settings, load


def told(home: Path | None, *, host: str | None = None, port: int | None = None) -> Settings:
    """Return the settings of `home`, those named here put in their place."""
    said = {"host": host, "port": port}
    return load(home).model_copy(update={name: value for name, value in said.items() if value is not None})
