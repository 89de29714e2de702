"""French names."""

from recoupe.languages.tables.names import Names

TABLE = Names()
