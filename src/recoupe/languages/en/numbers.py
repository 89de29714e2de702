"""English numbers."""

from recoupe.languages.tables.numbers import Numbers

TABLE = Numbers()
