"""What `feed_round` measures, done by the `reader` library in an environment of its own: prints its CPU seconds."""

import json
import sys
import time
import urllib.error
import urllib.request

from reader import make_reader

WORKERS = 32


def main(path: str, port: str, addresses: list[str]) -> None:
    """Add the feeds, update them, let the world go on, and update them again."""
    reader = make_reader(path)
    for address in addresses:
        reader.add_feed(address)
    figures = {"first": _updated(reader)}
    try:
        urllib.request.urlopen(f"http://127.10.0.1:{port}/next").close()
    except urllib.error.HTTPError as error:
        error.close()
    figures["second"] = _updated(reader)
    print(json.dumps(figures))


def _updated(reader) -> float:
    began = time.process_time()
    for _ in reader.update_feeds_iter(scheduled=False, workers=WORKERS):
        pass
    return time.process_time() - began


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.stdin.read().split())
