"""The tree of errors. Each says what happened, with the value, and what to do."""


class RecoupeError(Exception):
    """Anything that goes wrong in a way we foresaw.

    Args:
        message: what happened, with the value.
        hint: what to do, beginning with a verb; shown below the message.
    """

    exit_code = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UserError(RecoupeError):
    """What was asked for cannot be done as it was asked."""

    exit_code = 2


class SettingsError(UserError):
    """`recoupe.toml` says something that is not a setting."""


class DecisionError(UserError):
    """A decision names a page that is not there, or contradicts another."""


class NothingToRead(UserError):
    """No page at all came out of what was given."""

    exit_code = 3


class VerificationFailed(RecoupeError):
    """A dossier does not match its captured bytes."""

    exit_code = 4


class StoreBusy(UserError):
    """Another process holds the store for longer than we wait."""

    exit_code = 6
