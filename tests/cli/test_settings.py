"""Settings: from the file, from variables, and what is said when one is wrong."""

import os
from pathlib import Path

import pytest

from copytaster.errors import SettingsError
from copytaster.settings import FILE_NAME, Settings, default_home, load, unknown_variables


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.upper().startswith("COPYTASTER_"):
            monkeypatch.delenv(name)


def write(home: Path, text: str) -> None:
    (home / FILE_NAME).write_text(text, encoding="utf-8")


def test_defaults_suit_a_laptop(tmp_path: Path) -> None:
    settings = load(tmp_path)
    assert settings.home == tmp_path
    assert (settings.host, settings.port) == ("127.0.0.1", 8765)
    assert 1 <= settings.workers <= 4
    assert settings.allow_private_addresses == ()


def test_every_setting_says_what_it_is_for() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert field.description.endswith("."), name


def test_the_file_goes_before_defaults_and_variables_before_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, 'port = 9000\nhost = "::1"\nallow_private_addresses = ["nas.local"]')
    monkeypatch.setenv("COPYTASTER_PORT", "9001")
    monkeypatch.setenv("HOST", "this is somebody else's")
    settings = load(tmp_path)
    assert (settings.port, settings.host) == (9001, "::1")
    assert settings.allow_private_addresses == ("nas.local",)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        pytest.param('port = "http"', "whole number", id="port is a word"),
        pytest.param("port = 0", "1 or more", id="port too small"),
        pytest.param("port = 65536", "65535 or less", id="port too large"),
        pytest.param("page_seconds = 0", "more than 0", id="no time"),
        pytest.param('log_json = "perhaps"', "true or false", id="neither true nor false"),
        pytest.param('log_level = "loud"', "'debug', 'info', 'warning' or 'error'", id="not a level"),
        pytest.param("contact = 7", "text in quotes", id="not text"),
        pytest.param("allow_private_addresses = 7", "a list of names", id="not a list"),
        pytest.param('allow_private_addresses = ["10.0.0.0/99"]', "10.0.0.0/99 is neither", id="no such network"),
        pytest.param('allow_private_addresses = ["10.0.0.999"]', "10.0.0.999 is neither", id="no such number"),
        pytest.param('allow_private_addresses = ["http://nas.local/"]', "neither a host", id="an address is no host"),
        pytest.param('base_address = "news.example"', "begins with http:// or https://", id="no scheme"),
        pytest.param('base_address = "https://"', "begins with http:// or https://", id="no host"),
    ],
)
def test_what_cannot_be_is_said_in_words(tmp_path: Path, line: str, says: str) -> None:
    write(tmp_path, line)
    with pytest.raises(SettingsError) as caught:
        load(tmp_path)
    told = str(caught.value)
    assert says in told
    assert str(tmp_path / FILE_NAME) in told
    assert not set(told) & set("^$\\")


@pytest.mark.parametrize("name", ["nas.local", "nas", "10.0.0.0/8", "10.0.0.7/8", "192.168.1.4", "fd00::/8", "[::1]"])
def test_hosts_and_networks_may_be_allowed(tmp_path: Path, name: str) -> None:
    write(tmp_path, f'allow_private_addresses = ["{name}"]')
    assert load(tmp_path).allow_private_addresses == (name,)


def test_a_list_in_a_variable_is_split_at_commas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPYTASTER_ALLOW_PRIVATE_ADDRESSES", "nas.local, 10.0.0.0/8,")
    assert load(tmp_path).allow_private_addresses == ("nas.local", "10.0.0.0/8")


def test_home_comes_from_its_variable_where_nobody_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPYTASTER_HOME", str(tmp_path / "one"))
    assert load().home == tmp_path / "one"
    assert load(tmp_path / "two").home == tmp_path / "two"


@pytest.mark.skipif(os.name == "nt", reason="XDG is not for Windows")
def test_the_default_home_follows_xdg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    assert str(default_home()).endswith("copytaster")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("prot = 9000", ["no setting prot", "Did you mean port?"], id="unknown, near one"),
        pytest.param("zzz = 1", ["no setting zzz", "Settings are:"], id="unknown, near none"),
        pytest.param('home = "/x"', ["--home"], id="home"),
        pytest.param("port = 99999", ["port cannot be 99999", "65535"], id="out of range"),
        pytest.param('port = "http"', ["port cannot be 'http'"], id="of another kind"),
        pytest.param('base_address = "news.example"', ["base_address cannot be 'news.example'"], id="no address"),
        pytest.param("port 9000", ["is not TOML"], id="not TOML"),
    ],
)
def test_what_is_wrong_is_named_with_its_file(tmp_path: Path, text: str, words: list[str]) -> None:
    write(tmp_path, text)
    with pytest.raises(SettingsError) as caught:
        load(tmp_path)
    for word in [*words, FILE_NAME]:
        assert word in str(caught.value)
    assert caught.value.hint


def test_what_is_wrong_in_a_variable_is_named_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPYTASTER_PORT", "many")
    with pytest.raises(SettingsError, match=r"COPYTASTER_PORT"):
        load(tmp_path)


def test_a_file_of_other_bytes_is_named(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="is not TOML"):
        load(tmp_path)


def test_variables_that_set_nothing_are_found() -> None:
    assert unknown_variables({"COPYTASTER_PROT": "1", "COPYTASTER_PORT": "1", "PATH": ""}) == ("COPYTASTER_PROT",)
