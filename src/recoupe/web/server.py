"""Runs the app: one process, one loop, threads for the work."""

import contextlib
import errno
import logging
import socket

import uvicorn

from recoupe.errors import UserError
from recoupe.web.guard import App

SECONDS_TO_END = 3
MAX_CONNECTIONS = 200
BACKLOG = 128


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens, so that a taken port is told before anything else begins.

    Raises:
        UserError: the port is taken, or the address is none of this machine.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((host, port))
        made.listen(BACKLOG)
    except OSError as error:
        made.close()
        raise _told(host, port, error) from error
    return made


def started(app: App) -> uvicorn.Server:
    """A server of the app, yet to be run."""
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,  # nobody else tells us who asks
        ws="none",
        lifespan="on",
        limit_concurrency=MAX_CONNECTIONS,
        timeout_graceful_shutdown=SECONDS_TO_END,
    )
    return uvicorn.Server(config)


def run(app: App, taken: socket.socket) -> None:
    """Serves until Ctrl-C; requests under way have some seconds to end."""
    logging.getLogger("recoupe.web").addHandler(logging.StreamHandler())
    # uvicorn raises it again when all is closed.
    with taken, contextlib.suppress(KeyboardInterrupt):
        started(app).run(sockets=[taken])


def _told(host: str, port: int, error: OSError) -> UserError:
    if error.errno == errno.EADDRINUSE:
        return UserError(
            f"Port {port} is taken already.", hint="Give another one with --port, or --port 0."
        )
    if error.errno == errno.EACCES:
        return UserError(
            f"You may not listen on port {port}.", hint="Give a port above 1023 with --port."
        )
    return UserError(
        f"Cannot listen on {host}: {error.strerror or error}.",
        hint="Give an address of this machine with --host.",
    )
