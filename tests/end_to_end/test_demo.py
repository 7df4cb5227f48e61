"""The demo as a newcomer meets it: the app is open at once, and grows while the press is read."""

import json
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ARTICLES = 40
OUT_AT_FIRST = 20
PATIENCE_SECONDS = 120


def test_the_demo_reads_the_press_while_the_app_is_open(tmp_path: Path) -> None:
    with _demo(tmp_path) as (address, port):
        with urlopen(address, timeout=20) as front:
            assert b"Copytaster" in front.read()
        assert _grown(address, OUT_AT_FIRST)
        with urlopen(f"{address}feed.json", timeout=20) as listed:
            assert len(json.load(listed)["items"]) > 5
    with socket.create_server(("127.0.0.1", port + 1)):
        pass  # the press is gone with the app


@contextmanager
def _demo(home: Path) -> Iterator[tuple[str, int]]:
    port = _two_free_ports()
    command = [sys.executable, "-m", "copytaster", "demo", "--articles", str(ARTICLES), "--port", str(port)]
    with subprocess.Popen([*command, "--home", str(home)], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        found = next(match for line in program.stdout if (match := re.search(r"http://\S+", line)))
        try:
            yield found[0], port
        finally:
            program.send_signal(signal.SIGTERM)
            program.communicate(timeout=40)
    assert program.returncode == 0


def _grown(address: str, articles: int) -> bool:
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        try:
            with urlopen(f"{address}metrics", timeout=20) as figures:
                found = re.search(r'on_file\{what="articles"\} (\d+)', figures.read().decode())
        except URLError:
            found = None
        if found and int(found[1]) >= articles:
            return True
        time.sleep(0.5)
    return False


def _two_free_ports() -> int:
    while True:
        with socket.create_server(("127.0.0.1", 0)) as one:
            port = int(one.getsockname()[1])
            try:
                with socket.create_server(("127.0.0.1", port + 1)):
                    return port
            except OSError:
                continue
