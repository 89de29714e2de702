"""Which of two pages was published first, as far as their times tell."""

from recoupe.stages.compare.scene import Scene


def stood_before(page: str, other: str, scene: Scene) -> bool:
    """Whether a page was over when the other was written; of one day without hours, neither was."""
    mine, yours = scene.published(page), scene.published(other)
    return mine is not None and yours is not None and mine.before(yours)


def stood_by(page: str, other: str, scene: Scene) -> bool:
    """Whether a page is surely not the later one: it stood before the other, or with it."""
    mine, yours = scene.published(page), scene.published(other)
    return mine is not None and yours is not None and not yours.before(mine)
