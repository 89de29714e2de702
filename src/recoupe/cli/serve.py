"""`recoupe serve`."""

import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from recoupe.settings import Settings

PORT = 8321
NEW_TOKEN = "new"  # noqa: S105  not a secret: asks for one
STORE_VARIABLE = "RECOUPE_STORE"
STORE_OF_A_BUILD = "recoupe.db"
"""Beside the files of a build, which leaves it alone."""


@click.command()
@click.argument("out", required=False, type=click.Path(path_type=Path))
@click.option(
    "--store",
    "store_path",
    type=click.Path(path_type=Path),
    help="The store, made where it is not there; else RECOUPE_STORE, else `path` under [store].",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    default=PORT,
    show_default=True,
    type=click.IntRange(0, 65_535),
    help="0 takes a free one.",
)
@click.option(
    "--token",
    envvar="RECOUPE_TOKEN",
    help="Secret that is asked for; `new` makes one. Needed for any host but this machine.",
)
@click.option(
    "--name",
    "names",
    multiple=True,
    help="Host name under which it is called, besides its address; as often as needed.",
)
@click.option("--open", "open_browser", is_flag=True, help="Open it in the browser.")
@click.option(
    "--settings",
    "settings_path",
    type=click.Path(path_type=Path),
    help="Settings file instead of recoupe.toml in this folder.",
)
@click.option("--offline", is_flag=True, help="Fetch no address that is given.")
@click.option(
    "--allow-private",
    is_flag=True,
    help="Also fetch from addresses of this machine and of private networks.",
)
def serve(
    out: Path | None,
    store_path: Path | None,
    host: str,
    port: int,
    token: str | None,
    names: tuple[str, ...],
    open_browser: bool,
    settings_path: Path | None,
    offline: bool,
    allow_private: bool,
) -> None:
    """Show a store in the browser: stories, dossiers, pages, decisions.

    OUT is a folder that `recoupe build` wrote: its pages are taken into a store beside them.
    """
    from recoupe.builds.reopen import pages_of_build
    from recoupe.errors import UserError
    from recoupe.settings import read_settings
    from recoupe.store.database import Store
    from recoupe.store.folder import DOSSIERS

    settings = _with_fetching(read_settings(settings_path), offline, allow_private)
    named = os.environ.get(STORE_VARIABLE) or settings.store.path
    if out is None and store_path is None and named:
        store_path = Path(named)
    if (out is None) == (store_path is None):
        raise UserError(
            "Nothing to serve was given."
            if out is None
            else "Both a folder and a store were given.",
            hint="Give --store FILE, or the folder that `recoupe build` wrote.",
        )
    arriving = None
    if out is not None:
        if not (out / DOSSIERS).is_file():
            raise UserError(
                f"{out} holds no {DOSSIERS}.",
                hint="Give the folder that `recoupe build` wrote, or --store FILE.",
            )
        store_path = out / STORE_OF_A_BUILD
        if not store_path.exists():
            arriving = pages_of_build(out)
    assert store_path is not None  # noqa: S101  for the type checker: one of the two was given

    from recoupe.web import make_app
    from recoupe.web.access import access_for
    from recoupe.web.server import listening, run

    if token == NEW_TOKEN:
        token = secrets.token_urlsafe(24)
    access_for(host, token, names)  # refuses before the port is taken
    taken = listening(host, port)
    port = taken.getsockname()[1]
    access = access_for(host, token, names, port)
    address = _address(host, port)
    with taken, Store(store_path, create=True) as store:
        app = make_app(store, access=access, settings=settings, arriving=arriving)
        way = f"{address}?token={token}" if token else address
        click.echo(f"Open {way}")
        click.echo("Ctrl-C ends it.", err=True)
        if open_browser:
            click.launch(way)
        run(app, taken)
    click.echo("Ended.", err=True)


def _with_fetching(settings: "Settings", offline: bool, allow_private: bool) -> "Settings":
    from msgspec.structs import replace

    fetch = replace(
        settings.fetch,
        offline=offline or settings.fetch.offline,
        allow_private=allow_private or settings.fetch.allow_private,
    )
    return replace(settings, fetch=fetch)


def _address(host: str, port: int) -> str:
    """Where to open it: an address that listens on every interface is opened on this machine."""
    shown = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}.get(host, host)  # noqa: S104
    return f"http://[{shown}]:{port}/" if ":" in shown else f"http://{shown}:{port}/"
