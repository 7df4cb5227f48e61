"""`copytaster serve`: the web app alone."""

from .options import Home, Host, Port, Quiet
from .serving import serve
from .telling import told


def command(home: Home = None, host: Host = None, port: Port = None, quiet: Quiet = False) -> None:
    """Show the newsroom in the browser, without reading anything new.

    For when another process reads (`copytaster run` elsewhere, or imports). The index is kept up to date.
    """
    serve(told(home, host=host, port=port), reading=False, quiet=quiet)
