"""What stands behind a claim: who had it first, how firmly each origin tells it, how many roots."""

from collections.abc import Iterable, Sequence

from recoupe.algorithms.instants import minute_of
from recoupe.algorithms.origin_keys import origins_behind
from recoupe.records import Alignment, Grade, OriginGrades, Prepared, Provenance, Statement

MANY_PAGES = 2
"""From so many pages on, one unnamed source behind all of them is worth a warning."""


class Support:
    """Pages, sources and origins of a story, looked up by claim."""

    def __init__(
        self, members: Sequence[Prepared], anchored: Alignment, provenance: Provenance
    ) -> None:
        self._published = {one.article.id: one.article.published for one in members}
        self._attributions = {one.id: one for one in anchored.attributions}
        self._origins = provenance.origins

    def first_of(self, pages: Iterable[str]) -> tuple[str, str] | None:
        """The page that was published first, and when; None where no page has a date."""
        dated = sorted(
            (minute, page, published)
            for page in pages
            if (published := self._published.get(page)) is not None
            and (minute := minute_of(published)) is not None
        )
        return (dated[0][1], dated[0][2]) if dated else None

    def by_origin(
        self, group: Sequence[Statement], origins: Sequence[str]
    ) -> tuple[OriginGrades, ...]:
        """How firmly the pages of each origin tell it, in the order of the origins.

        An origin that may stand behind the claim, and behind none of its statements by name, is
        left out.
        """
        found: dict[str, set[Grade]] = {}
        for one in group:
            behind = origins_behind(
                one.evidence.page,
                one.evidence.span,
                self._origins,
                attributed=one.attribution is not None,
            )
            for origin in behind:
                found.setdefault(origin.id, set()).add(one.grade)
        return tuple(
            OriginGrades(origin=one, grades=tuple(sorted(found[one])))
            for one in origins
            if one in found
        )

    def single_root(self, group: Sequence[Statement], floor: int) -> str | None:
        """Why a claim of many pages may rest on one unnamed source; None where it does not.

        Nobody with a name says it, and somebody without one does: on every page, or on one, while
        the other pages, which leave the source out, may have it from there.
        """
        pages = {one.evidence.page for one in group}
        if len(pages) < MANY_PAGES:
            return None
        said = [self._attributions.get(one.attribution or "") for one in group]
        sources = [one for one in said if one is not None]
        if not sources or any(one.source_kind != "unnamed" for one in sources):
            return None
        citing = {one.evidence.page for one in group if one.attribution in self._attributions}
        if floor > 1 and citing != pages:
            return None
        words = next((one.source.exact for one in sources if one.source is not None), None)
        if words is None:
            return None
        return f"{len(pages)} pages, and the only source that any of them cites is « {words} »"
