"""Everything about one story → Dossier."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from recoupe.algorithms.folding import fold
from recoupe.algorithms.instants import clock_of, day_of, minute_of
from recoupe.algorithms.origin_range import origin_range
from recoupe.records import (
    Abstention,
    Alignment,
    AnchoredTimex,
    Article,
    Bundle,
    Claim,
    Comparison,
    Decided,
    Dossier,
    Entity,
    Evidence,
    MadeBy,
    Provenance,
    Skipped,
    Statement,
    Story,
    StoryHead,
    StoryLink,
    TimelineEntry,
)

TOLD_GRADES = frozenset({"asserted", "attributed"})
"""Grades that the timeline shows: what may not have happened stands in no chronicle."""


def compose(  # noqa: PLR0913  the findings of four stages meet here
    bundle: Bundle,
    provenance: Provenance,
    alignment: Alignment,
    comparison: Comparison,
    *,
    made_by: MadeBy,
    skipped: Sequence[Skipped] = (),
) -> Dossier:
    """The dossier of one story; the order of the members changes nothing.

    Articles stand in the order of their ids; what has evidence stands in page order, then text
    order; claims, figures, conflicts and drifts in the order their stages give.
    """
    articles = tuple(sorted((one.article for one in bundle.members), key=lambda one: one.id))
    return Dossier(
        story=_head(bundle, articles, provenance, alignment),
        made_by=made_by,
        articles=articles,
        entities=tuple(sorted(alignment.entities, key=lambda one: one.id)),
        mentions=tuple(sorted(alignment.mentions, key=lambda one: (one.evidence, one.rule))),
        timexes=tuple(sorted(alignment.timexes, key=lambda one: (one.evidence, one.id))),
        quantities=tuple(sorted(alignment.quantities, key=lambda one: (one.evidence, one.id))),
        quotes=tuple(sorted(alignment.quotes, key=lambda one: (one.evidence, one.id))),
        attributions=tuple(sorted(alignment.attributions, key=lambda one: (one.evidence, one.id))),
        statements=tuple(sorted(alignment.statements, key=lambda one: (one.evidence, one.id))),
        claims=alignment.claims,
        reuse=tuple(sorted(provenance.reuse, key=lambda one: (one.left, one.right, one.id))),
        origins=tuple(sorted(provenance.origins, key=lambda one: one.id)),
        doubts=tuple(sorted(provenance.doubts)),
        figures=comparison.figures,
        conflicts=comparison.conflicts,
        drifts=comparison.drifts,
        timeline=timeline_of(alignment),
        decisions=tuple(
            sorted(
                (*_about_story(bundle.story), *provenance.decisions, *alignment.decisions),
                key=lambda one: one.decision,
            )
        ),
        abstentions=_merged(
            (*provenance.abstentions, *alignment.abstentions, *comparison.abstentions)
        ),
        skipped=tuple(sorted(skipped)),
    )


def _about_story(story: Story) -> Iterable[Decided]:
    """What people decided about which pages stand in the story."""
    return (
        Decided(decision=one.decision, effect=one.effect, found=one.found)
        for one in story.decisions
    )


def _head(
    bundle: Bundle, articles: Sequence[Article], provenance: Provenance, alignment: Alignment
) -> StoryHead:
    middle = central_article(articles, bundle.story.links, alignment.claims)
    behind = origin_range(
        [one.id for one in articles],
        provenance.origins,
        provenance.reuse,
        doubts=provenance.doubts,
    )
    dates = sorted(
        (minute, one.published)
        for one in articles
        if one.published and (minute := minute_of(one.published)) is not None
    )
    return StoryHead(
        id=bundle.story.id,
        title=middle.title,
        title_page=middle.id,
        place=place_of(articles, alignment),
        first=dates[0][1] if dates else None,
        last=dates[-1][1] if dates else None,
        pages=tuple(one.id for one in articles),
        floor=behind.floor,
        ceiling=behind.ceiling,
        reasons=behind.reasons,
        folds=behind.folds,
        languages=tuple(sorted({one.language for one in articles})),
        links=tuple(sorted(bundle.story.links, key=lambda one: (one.left, one.right, one.why))),
    )


def central_article(
    articles: Sequence[Article], links: Sequence[StoryLink], claims: Sequence[Claim]
) -> Article:
    """The page with a title that shares most claims with others, then most similarity.

    One in the language of most pages, so that their readers can read the name of the story.

    Args:
        articles: at least one, sorted by id.
        links: why pages stand together.
        claims: of the story; those of one page do not count.
    """
    shared = Counter(page for claim in claims if len(claim.pages) > 1 for page in claim.pages)
    nearness: Counter[str] = Counter()
    tongues = Counter(one.language for one in articles)
    most = max(tongues.values())
    for link in links:
        nearness[link.left] += round(1000 * link.score)
        nearness[link.right] += round(1000 * link.score)
    return min(
        articles,
        key=lambda one: (
            not one.title,
            tongues[one.language] < most,
            -shared[one.id],
            -nearness[one.id],
            one.id,
        ),
    )


def place_of(articles: Sequence[Article], alignment: Alignment) -> str | None:
    """Where it happened: the place most pages are filed from, else the place most pages name.

    A dateline counts where at least half of the datelines agree. None where no place leads.
    """
    filed = Counter(fold(one.dateline.place) for one in articles if one.dateline is not None)
    if filed:
        (place, count), *_ = sorted(filed.items(), key=lambda item: (-item[1], item[0]))
        if 2 * count > sum(filed.values()):
            spelled = [one.dateline.place for one in articles if one.dateline is not None]
            return min(one for one in spelled if fold(one) == place)
    places = {one.id: one for one in alignment.entities if one.kind == "place"}
    ranked = sorted((-_spread(one), _is_country(one), one.name, one.id) for one in places.values())
    return ranked[0][2] if ranked else None


def _spread(entity: Entity) -> int:
    return len({page for spelling in entity.spellings for page in spelling.pages})


def _is_country(entity: Entity) -> bool:
    return (entity.known or "").startswith("country:")


def timeline_of(alignment: Alignment) -> tuple[TimelineEntry, ...]:
    """What happened when: firm statements with a day or an hour, grouped by claim and time.

    Sorted by time; an entry quotes the clearest of the statements that tell the time, and holds
    them all. « À 4 h 12 » and « à 2h12 GMT » of one claim are one entry.
    """
    timexes = {one.id: one for one in alignment.timexes}
    claims = {key: one for one in alignment.claims for key in one.statements}
    entries: dict[str, list[list[tuple[str, Statement]]]] = {}
    for statement in sorted(alignment.statements, key=lambda one: (one.evidence, one.id)):
        when = _when(statement, timexes)
        claim = claims.get(statement.id)
        if when is None or statement.grade not in TOLD_GRADES or statement.polarity == "negative":
            continue
        moments = entries.setdefault(claim.id if claim else statement.id, [])
        entry = next((one for one in moments if _is_one_moment(one[0][0], when)), None)
        if entry is None:
            moments.append([(when, statement)])
        else:
            entry.append((when, statement))
    found = [
        TimelineEntry(
            when=_shown_moment([when for when, _ in told]),
            label=_label(claims, [statement for _, statement in told]),
            statements=tuple(statement.id for _, statement in told),
        )
        for moments in entries.values()
        for told in moments
    ]
    return tuple(sorted(found, key=_time_order))


def _is_one_moment(left: str, right: str) -> bool:
    """The same instant, or the same hour where a page leaves out the zone."""
    zoned = [_has_zone(one) for one in (left, right)]
    if all(zoned) or not any(zoned):
        return minute_of(left) == minute_of(right)
    return left[:MINUTE_LETTERS] == right[:MINUTE_LETTERS]


def _has_zone(moment: str) -> bool:
    return "T" in moment and len(moment) > MINUTE_LETTERS


def _shown_moment(moments: Sequence[str]) -> str:
    """The clock of the place where a page tells it, rather than universal time."""
    return min(moments, key=lambda one: (one.endswith(("+00:00", "Z")), -len(one), one))


MINUTE_LETTERS = len("2025-03-12T11:43")


def _time_order(entry: TimelineEntry) -> tuple[int, str, tuple[str, ...]]:
    return (minute_of(entry.when) or 0, entry.label, entry.statements)


def _label(claims: Mapping[str, Claim], told: Sequence[Statement]) -> str:
    """The label of the claim where it tells this time; another member may tell another."""
    words = [one.evidence.exact for one in told]
    claim = claims.get(told[0].id)
    return claim.label if claim is not None and claim.label in words else words[0]


def _when(statement: Statement, timexes: Mapping[str, AnchoredTimex]) -> str | None:
    """The first day or hour of a statement; a month or a year is no day, a morning no hour."""
    days = []
    for key in statement.timexes:
        timex = timexes.get(key)
        if timex is None or timex.type not in {"DATE", "TIME"} or timex.interval is None:
            continue
        start, end = minute_of(timex.interval[0]), minute_of(timex.interval[1])
        if start is None or end is None or end - start > LONGEST_MOMENT_MINUTES:
            continue
        if clock_of(timex.value) is not None:
            return timex.interval[0]
        days.append(day_of(timex.interval[0]))
    return days[0] if days else None


LONGEST_MOMENT_MINUTES = 1440 + 60
"""A day, and the hour more that the end of summer time gives it."""


def _merged(abstentions: Iterable[Abstention]) -> tuple[Abstention, ...]:
    """One line a stage and reason; examples of the first."""
    merged: dict[tuple[str, str], Abstention] = {}
    for one in sorted(abstentions):
        key = (one.stage, one.reason)
        before = merged.get(key)
        merged[key] = (
            one
            if before is None
            else Abstention(
                stage=one.stage,
                reason=one.reason,
                count=before.count + one.count,
                examples=_few((*before.examples, *one.examples)),
            )
        )
    return tuple(merged[key] for key in sorted(merged))


def _few(examples: Sequence[Evidence]) -> tuple[Evidence, ...]:
    return tuple(sorted(examples)[:MAX_EXAMPLES])


MAX_EXAMPLES = 5
