"""English calendar."""

from recoupe.languages.tables.calendar import Calendar

TABLE = Calendar()
