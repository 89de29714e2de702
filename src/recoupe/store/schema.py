"""The tables of a store, and how an older store becomes a newer one."""

import sqlite3

APPLICATION = 0x52435031
"""`application_id` of the file: « RCP1 »."""

_FIRST = """
CREATE TABLE page (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  url TEXT,
  media_type TEXT NOT NULL,
  captured TEXT,
  published TEXT,
  published_basis TEXT NOT NULL,
  headers TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE prepared (
  page INTEGER PRIMARY KEY REFERENCES page(seq) ON DELETE CASCADE,
  maker TEXT NOT NULL,
  content BLOB,
  alone BLOB,
  blocks TEXT NOT NULL DEFAULT '[]',
  skipped BLOB
) STRICT;
CREATE INDEX prepared_by_maker ON prepared(maker);
CREATE INDEX prepared_left_out ON prepared(page) WHERE skipped IS NOT NULL;
CREATE TABLE to_read (page INTEGER PRIMARY KEY REFERENCES page(seq) ON DELETE CASCADE) STRICT;
CREATE TABLE to_compare (page INTEGER PRIMARY KEY REFERENCES page(seq) ON DELETE CASCADE) STRICT;
CREATE TABLE outline (
  page INTEGER PRIMARY KEY REFERENCES page(seq) ON DELETE CASCADE,
  site TEXT,
  content BLOB NOT NULL
) STRICT;
CREATE INDEX outline_by_site ON outline(site, page);

CREATE TABLE article (
  page INTEGER PRIMARY KEY REFERENCES page(seq) ON DELETE CASCADE,
  title TEXT NOT NULL,
  outlet TEXT,
  language TEXT NOT NULL,
  published TEXT,
  day TEXT,
  url TEXT,
  text BLOB NOT NULL
) STRICT;
CREATE INDEX article_by_day ON article(day);

CREATE VIRTUAL TABLE words USING fts5(title, text, content='', tokenize='unicode61');

CREATE TABLE sketch (
  page INTEGER PRIMARY KEY REFERENCES page(seq) ON DELETE CASCADE,
  content BLOB NOT NULL
) STRICT;
CREATE TABLE feature (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  pages INTEGER NOT NULL
) STRICT;
CREATE TABLE posting (
  feature INTEGER NOT NULL REFERENCES feature(id),
  day INTEGER NOT NULL,
  page INTEGER NOT NULL REFERENCES page(seq) ON DELETE CASCADE,
  PRIMARY KEY (feature, day, page)
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_by_page ON posting(page);

CREATE TABLE to_group (page INTEGER PRIMARY KEY REFERENCES page(seq) ON DELETE CASCADE) STRICT;

CREATE TABLE story (
  id TEXT PRIMARY KEY,
  born INTEGER NOT NULL UNIQUE,
  pages INTEGER NOT NULL,
  links BLOB NOT NULL,
  decided BLOB NOT NULL,
  state TEXT NOT NULL,
  title TEXT,
  place TEXT,
  first TEXT,
  last TEXT,
  floor INTEGER,
  ceiling INTEGER,
  languages TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX story_by_last ON story(last);
CREATE TABLE to_compose (story TEXT PRIMARY KEY REFERENCES story(id) ON DELETE CASCADE) STRICT;
CREATE TABLE membership (
  page INTEGER PRIMARY KEY REFERENCES page(seq) ON DELETE CASCADE,
  story TEXT NOT NULL REFERENCES story(id)
) STRICT;
CREATE INDEX membership_by_story ON membership(story);
CREATE TABLE trail (
  seq INTEGER PRIMARY KEY,
  story TEXT NOT NULL REFERENCES story(id),
  what TEXT NOT NULL,
  other TEXT NOT NULL,
  pages TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX trail_by_story ON trail(story);
CREATE INDEX trail_by_other ON trail(other);
CREATE TABLE dossier (
  story TEXT PRIMARY KEY REFERENCES story(id) ON DELETE CASCADE,
  state TEXT NOT NULL,
  maker TEXT NOT NULL,
  content BLOB,
  failed TEXT
) STRICT;

CREATE TABLE facet (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  UNIQUE (kind, value)
) STRICT;
CREATE TABLE page_facet (
  facet INTEGER NOT NULL REFERENCES facet(id),
  page INTEGER NOT NULL REFERENCES page(seq) ON DELETE CASCADE,
  PRIMARY KEY (facet, page)
) STRICT, WITHOUT ROWID;
CREATE INDEX page_facet_by_page ON page_facet(page, facet);
CREATE TABLE story_facet (
  facet INTEGER NOT NULL REFERENCES facet(id),
  story TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE,
  PRIMARY KEY (facet, story)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_facet_by_story ON story_facet(story, facet);

CREATE TABLE decision (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  content BLOB NOT NULL,
  decided TEXT NOT NULL,
  undone TEXT
) STRICT;
CREATE UNIQUE INDEX decision_in_force ON decision(id) WHERE undone IS NULL;

CREATE TABLE feed (
  url TEXT PRIMARY KEY,
  polled TEXT,
  due REAL NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  told TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE entry (
  url TEXT PRIMARY KEY,
  feed TEXT NOT NULL,
  page TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  told TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO counter VALUES ('generation', 0), ('sketches', 0), ('born', 0);
"""

MIGRATIONS = (_FIRST,)
"""Each takes a store from its place in this list to the next; none is ever changed."""


def migrate(connection: sqlite3.Connection) -> None:
    """Brings a store to the newest shape, each step whole or not at all.

    Two processes may open one new file at once: the version is read again under the lock.
    """
    if _version(connection) == len(MIGRATIONS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for number in range(_version(connection), len(MIGRATIONS)):
            for statement in _statements(MIGRATIONS[number]):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _statements(script: str) -> list[str]:
    """One by one: `executescript` would commit what stands open."""
    return [one for one in (part.strip() for part in script.split(";\n")) if one]
