"""What waits between the two maps, on disk: memory does not grow with the text of the pile."""

from collections.abc import Iterator, MutableMapping
from pathlib import Path


class Spill(MutableMapping[str, bytes]):
    """Packed pages by id, in one file that is only ever appended to.

    A page that is put again takes new room; the file goes with the working folder of its build.

    Args:
        path: made anew.

    Raises:
        OSError: the file cannot be made, or the disk is full.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("w+b")
        self._places: dict[str, tuple[int, int]] = {}
        self._end = 0

    def __setitem__(self, page: str, content: bytes) -> None:
        """Keeps the content of a page."""
        self._file.seek(self._end)
        self._file.write(content)
        self._places[page] = (self._end, len(content))
        self._end += len(content)

    def __getitem__(self, page: str) -> bytes:
        """The content of a page.

        Raises:
            KeyError: it was not kept.
        """
        start, length = self._places[page]
        self._file.seek(start)
        return self._file.read(length)

    def __delitem__(self, page: str) -> None:
        """Forgets a page; its room stays taken."""
        del self._places[page]

    def __iter__(self) -> Iterator[str]:
        """Ids, in the order in which they came first."""
        return iter(self._places)

    def __len__(self) -> int:
        """How many pages are kept."""
        return len(self._places)

    def close(self) -> None:
        """Closes the file."""
        self._file.close()
