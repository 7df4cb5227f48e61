"""`copytaster run`: the whole newsroom in one process."""

from .options import Home, Host, Port, Quiet
from .serving import serve
from .telling import told


def command(home: Home = None, host: Host = None, port: Port = None, quiet: Quiet = False) -> None:
    """Read your sources and show the newsroom in the browser.

    Looks at each source when it is due, reads what is new, and serves the app until Ctrl-C.
    """
    serve(told(home, host=host, port=port), reading=True, quiet=quiet)
