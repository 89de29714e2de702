"""Numbers of things, as the terminal tells them."""


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number and what is counted.

    >>> counted(1, "page"), counted(2, "page"), counted(0, "story", "stories")
    ('1 page', '2 pages', '0 stories')
    """
    return f"{number} {one if number == 1 else many or one + 's'}"
