"""Every setting, read from `copytaster.toml` in the home folder and from COPYTASTER_* variables."""

import difflib
import os
import re
import tomllib
from collections.abc import Mapping
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, Literal

import platformdirs
from pydantic import Field, ValidationError, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from copytaster.errors import SettingsError

FILE_NAME = "copytaster.toml"
PREFIX = "COPYTASTER_"


def default_home() -> Path:
    """Return the platform's own data folder for Copytaster (XDG_DATA_HOME is followed)."""
    return Path(platformdirs.user_data_dir("copytaster", appauthor=False))


class Settings(BaseSettings):
    """What an installation can be told. Variables win over the file, the file over these defaults."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore", frozen=True)

    home: Path = Field(
        default_factory=default_home,
        description="Folder that holds everything Copytaster keeps. Set by --home or COPYTASTER_HOME, not in the file.",
    )
    host: str = Field("127.0.0.1", description="Address the web app listens on; 0.0.0.0 lets other machines in.")
    port: int = Field(8765, ge=1, le=65535, description="Port the web app listens on.")
    base_address: str | None = Field(
        None,
        description="Address under which readers reach the app, as https://news.example; needed behind a proxy.",
    )
    host_names: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description="More names that readers reach the app by; IP addresses, localhost and base_address always work.",
    )
    trusted_proxies: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description="Addresses and networks of proxies in front of the app that are believed whom they speak for.",
    )
    workers: int = Field(
        default_factory=lambda: min(4, os.cpu_count() or 1),
        ge=0,
        le=64,
        description="Processes that read pages; 0 reads in the main process.",
    )
    page_seconds: float = Field(30, gt=0, description="Longest time to spend on reading one page, in seconds.")
    fetch_seconds: float = Field(30, gt=0, description="Longest time for one fetch with its redirects, in seconds.")
    fetch_megabytes: float = Field(20, gt=0, description="Largest page to fetch, unpacked, in megabytes.")
    fetch_at_once: int = Field(16, ge=1, le=256, description="Fetches under way at one time, over all servers.")
    per_host_seconds: float = Field(1, ge=0, description="Pause between two fetches from one server, in seconds.")
    contact: str = Field("", description="Address or e-mail that servers may write to; sent with every fetch.")
    look_minutes: float = Field(30, ge=1, description="Time between two looks at a source, in minutes.")
    slowest_look_hours: float = Field(
        6, gt=0, description="Longest time between two looks at a source that seldom brings something, in hours."
    )
    look_again: bool = Field(
        True, description="Whether articles are looked at again where they stand, for edits and withdrawals."
    )
    allow_private_addresses: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description="Hosts and networks (as 10.0.0.0/8) that may be fetched although they are private; none else are.",
    )
    share_reserved: bool = Field(
        False, description="Whether exports and the API give the text of articles whose data mining is reserved."
    )
    lease_seconds: float = Field(60, gt=0, description="Time after which a silent worker's job goes to another.")
    tries: int = Field(4, ge=1, le=100, description="How often a job is tried before it is put aside.")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="The least that is logged.")
    log_json: bool = Field(False, description="Log one JSON object a line instead of text for people.")

    @field_validator("allow_private_addresses", "host_names", "trusted_proxies", mode="before")
    @classmethod
    def _split_at_commas(cls, value: object) -> object:
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @field_validator("allow_private_addresses", "trusted_proxies")
    @classmethod
    def _are_hosts_or_networks(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        for name in names:
            if not _is_network(name) and not _HOST.fullmatch(name):
                raise ValueError(f"{name} is neither a host, as nas.local, nor a network, as 10.0.0.0/8")
        return names

    @field_validator("base_address")
    @classmethod
    def _is_web_address(cls, address: str | None) -> str | None:
        if address is not None and not _WEB_ADDRESS.fullmatch(address):
            raise ValueError("it must be an address that begins with http:// or https://, as https://news.example")
        return address


_WEB_ADDRESS = re.compile(r"https?://[^/\s?#]+(/[^\s?#]*)?")
_HOST = re.compile(r"(?![0-9.]+$)[\w-]+(\.[\w-]+)*\.?")


def _is_network(name: str) -> bool:
    try:
        ip_network(name.strip("[]"), strict=False)
    except ValueError:
        return False
    return True


def load(home: Path | None = None) -> Settings:
    """Return the settings of the installation in `home`, or else in COPYTASTER_HOME or the platform's data folder.

    Raises `SettingsError`, naming the setting, where it was set and what it may be.
    """
    home = (home or _home_asked_for() or default_home()).expanduser().absolute()
    file = home / FILE_NAME
    told = _read(file)
    _refuse_unknown(told, file)
    try:
        settings = Settings(**{name: value for name, value in told.items() if not _in_environment(name)})
    except ValidationError as error:
        raise _explained(error, file) from error
    return settings.model_copy(update={"home": home})


def unknown_variables(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the COPYTASTER_* variables that set nothing, in order of name."""
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    return tuple(sorted(name for name in environment if name.startswith(PREFIX) and name not in known))


def nearest(name: str) -> str:
    """Return the setting whose name is most like this one, or an empty string where none is."""
    return next(iter(difflib.get_close_matches(name, Settings.model_fields, n=1)), "")


def _home_asked_for() -> Path | None:
    asked = os.environ.get(f"{PREFIX}HOME", "")
    return Path(asked) if asked else None


def _in_environment(name: str) -> bool:
    return PREFIX + name.upper() in map(str.upper, os.environ)


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise SettingsError(
            f"The settings file {file} could not be opened ({error.strerror})", hint="Give it back to your user."
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"The settings file {file} is not TOML: {error}", hint='Lines look like: port = 8765 or contact = "…".'
        ) from error


def _refuse_unknown(told: dict[str, Any], file: Path) -> None:
    if "home" in told:
        raise SettingsError(f"home is set in {file}, which lies in it", hint=f"Use --home or {PREFIX}HOME instead.")
    for name in told:
        if name not in Settings.model_fields:
            likely = nearest(name)
            hint = f"Did you mean {likely}?" if likely else f"Settings are: {', '.join(sorted(Settings.model_fields))}."
            raise SettingsError(f"There is no setting {name} (in {file})", hint=hint)


def _explained(error: ValidationError, file: Path) -> SettingsError:
    first = error.errors()[0]
    name = str(first["loc"][0])
    variable = PREFIX + name.upper()
    where = variable if _in_environment(name) else file
    about = Settings.model_fields[name].description
    return SettingsError(
        f"The setting {name} cannot be {_shown(first['input'])} (in {where}): {_in_words(first)}",
        hint=f"{name}: {about}",
    )


def _shown(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else repr(value)


def _in_words(error: ErrorDetails) -> str:
    """Return what a value must be, without the words of programmers."""
    limits = error.get("ctx", {})
    match error["type"]:
        case "greater_than":
            return f"it must be more than {limits['gt']:g}"
        case "greater_than_equal":
            return f"it must be {limits['ge']:g} or more"
        case "less_than_equal":
            return f"it must be {limits['le']:g} or less"
        case "int_parsing" | "int_type" | "int_from_float":
            return "it must be a whole number"
        case "float_parsing" | "float_type" | "finite_number":
            return "it must be a number"
        case "bool_parsing" | "bool_type":
            return "it must be true or false"
        case "string_type":
            return "it must be text in quotes"
        case "tuple_type":
            return "it must be a list of names"
        case "literal_error":
            return f"it must be {limits['expected']}"
        case "value_error":
            return str(limits["error"])
        case _:
            return error["msg"].lower()
