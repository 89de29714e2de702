"""French typography."""

from recoupe.languages.tables.typography import Typography

TABLE = Typography()
