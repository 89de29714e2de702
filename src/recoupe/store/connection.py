"""One SQLite file, opened so that it survives its processes."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from recoupe.errors import StoreBusy, UserError
from recoupe.store.schema import APPLICATION, MIGRATIONS, migrate

BUSY_SECONDS = 60.0
"""How long a process waits for another one that writes."""
RETRY_SECONDS = 0.02
CACHE_KIBIBYTES = 65_536
STATE = (
    "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master) "
    "FROM pragma_application_id, pragma_user_version"
)


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Sets the journal of a store; waits for others who do, as SQLite itself does not here.

    Source: *PRAGMA journal_mode*, sqlite.org: the change needs the file alone, and is refused at
    once where two ask for it.
    """
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(RETRY_SECONDS)
        else:
            return


class Connections:
    """Connections to one file, one a thread.

    A write is on the disk when its transaction ends (`synchronous = FULL`): a process that is
    killed, or a machine that loses its power, loses nothing that was acknowledged.

    Args:
        path: the file.
        create: make it where it is not there.

    Raises:
        UserError: it is not there, is no store, or is of a newer version.
    """

    def __init__(self, path: Path, *, create: bool) -> None:
        self.path = path
        self._threads = threading.local()
        self._all: list[sqlite3.Connection] = []
        if not path.exists() and not create:
            raise UserError(
                f"{path} is not there.", hint=f"Make it with: recoupe add PILE --store {path}"
            )
        if not path.parent.is_dir():
            raise UserError(f"{path.parent} is not a folder.", hint="Make the folder first.")
        self.here()

    def here(self) -> sqlite3.Connection:
        """The connection of this thread."""
        found: sqlite3.Connection | None = getattr(self._threads, "connection", None)
        if found is None:
            found = self._threads.connection = self._opened()
            self._all.append(found)
        return found

    def close(self) -> None:
        """Closes the connections of all threads."""
        for one in self._all:
            one.close()
        self._all.clear()
        self._threads = threading.local()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that writes: whole when the block ends, undone when it raises.

        A block within a block is part of the outer one.

        Raises:
            StoreBusy: another process wrote for longer than `BUSY_SECONDS`.
            UserError: the file cannot be written: the disk is full, or it is somebody else's.
        """
        connection = self.here()
        if connection.in_transaction:
            yield connection
            return
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise _told(self.path, error) from error
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException as error:
            if connection.in_transaction:  # a full disk has rolled back by itself
                connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.OperationalError):
                raise _told(self.path, error) from error
            raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One state of the store for several questions, whoever writes meanwhile."""
        connection = self.here()
        if connection.in_transaction:
            yield connection
            return
        connection.execute("BEGIN")
        try:
            yield connection
        finally:
            connection.execute("ROLLBACK")

    def _opened(self) -> sqlite3.Connection:
        try:
            connection = sqlite3.connect(
                self.path,
                timeout=BUSY_SECONDS,
                isolation_level=None,
                check_same_thread=False,  # closed by whoever closes the store
            )
            self._check(connection)
            _write_ahead(connection)
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA cache_size = -{CACHE_KIBIBYTES}")
            connection.execute("PRAGMA temp_store = MEMORY")
            migrate(connection)
        except sqlite3.OperationalError as error:
            raise _told(self.path, error) from error
        except sqlite3.DatabaseError as error:
            raise _no_store(self.path) from error
        return connection

    def _check(self, connection: sqlite3.Connection) -> None:
        # One question: another process may make the tables between two.
        application, version, tables = connection.execute(STATE).fetchone()
        if application != APPLICATION and (application or version or tables):
            connection.close()
            raise _no_store(self.path)
        if version > len(MIGRATIONS):
            connection.close()
            raise UserError(
                f"{self.path} was made by a newer version of recoupe.",
                hint="Install the newest version.",
            )


def _no_store(path: Path) -> UserError:
    return UserError(
        f"{path} is not a recoupe store.", hint="Give the file that `recoupe add` made."
    )


def _told(path: Path, error: sqlite3.OperationalError) -> UserError:
    words = str(error)
    if "locked" in words or "busy" in words:
        return StoreBusy(
            f"{path} is being written by another process.", hint="Try again when it has ended."
        )
    return UserError(
        f"{path} cannot be used: {words}.",
        hint="Check that you may write there, and that the disk has room.",
    )


def now() -> str:
    """The moment of a write, in ISO 8601 and UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
