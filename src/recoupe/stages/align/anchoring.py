"""Annotations with spans → annotations with evidence, ids and entities."""

from collections.abc import Sequence

from recoupe.records import (
    Alignment,
    AnchoredAttribution,
    AnchoredHop,
    AnchoredMention,
    AnchoredQuantity,
    AnchoredQuote,
    AnchoredTimex,
    Article,
    Attribution,
    Hop,
    Prepared,
    Span,
    id_of,
)
from recoupe.stages.align.linking import Linking
from recoupe.stages.align.speakers import Speakers


def anchored_id(kind: str, page: str, span: Span) -> str:
    """Id of what an annotation of this kind (`timex`, `quote`) at this place becomes."""
    return id_of(kind, page, span.start, span.end)


def anchor_annotations(members: Sequence[Prepared], linking: Linking) -> Alignment:
    """Mentions, timexes, quantities, quotes and attributions in page order, then text order."""
    mentions: list[AnchoredMention] = []
    timexes: list[AnchoredTimex] = []
    quantities: list[AnchoredQuantity] = []
    quotes: list[AnchoredQuote] = []
    attributions: list[AnchoredAttribution] = []
    speakers = Speakers(members, linking)
    for member in members:
        article, found = member.article, member.annotations
        page = article.id
        for index, mention in enumerate(found.mentions):
            mentions.append(
                AnchoredMention(
                    evidence=article.evidence(mention.span),
                    entity=linking.entity_of(page, index),
                    form=mention.form,
                    rule=mention.rule,
                )
            )
        for timex in found.timexes:
            timexes.append(
                AnchoredTimex(
                    id=anchored_id("timex", page, timex.span),
                    evidence=article.evidence(timex.span),
                    type=timex.type,
                    value=timex.value,
                    interval=timex.interval,
                    zone=timex.zone,
                    anchor=timex.anchor,
                    note=timex.note,
                    rule=timex.rule,
                )
            )
        for quantity in found.quantities:
            quantities.append(
                AnchoredQuantity(
                    id=anchored_id("quantity", page, quantity.span),
                    evidence=article.evidence(quantity.span),
                    low=quantity.low,
                    high=quantity.high,
                    approximate=quantity.approximate,
                    unit=quantity.unit,
                    counted=quantity.counted,
                    scope=quantity.scope,
                    rule=quantity.rule,
                )
            )
        for quote in found.quotes:
            said = None if quote.attribution is None else found.attributions[quote.attribution]
            quotes.append(
                AnchoredQuote(
                    id=anchored_id("quote", page, quote.span),
                    evidence=article.evidence(quote.span),
                    form=quote.form,
                    speaker=None if said is None else speakers.entity_of(page, said),
                    attribution=None if said is None else attribution_id(page, said),
                    rule=quote.rule,
                )
            )
        attributions.extend(
            _anchored_attribution(article, attribution, linking, speakers)
            for attribution in found.attributions
        )
    return Alignment(
        mentions=tuple(mentions),
        timexes=tuple(timexes),
        quantities=tuple(quantities),
        quotes=tuple(quotes),
        attributions=tuple(attributions),
    )


def attribution_id(page: str, attribution: Attribution) -> str:
    """Id of an attribution: two may share a content, not a content and a cue."""
    return id_of("attribution", page, attribution.content, attribution.cue, attribution.source)


def _anchored_attribution(
    article: Article, attribution: Attribution, linking: Linking, speakers: Speakers
) -> AnchoredAttribution:
    source, cue = attribution.source, attribution.cue
    return AnchoredAttribution(
        id=attribution_id(article.id, attribution),
        evidence=article.evidence(attribution.content),
        parts=tuple(article.evidence(part) for part in attribution.parts),
        source=None if source is None else article.evidence(source),
        cue=None if cue is None else article.evidence(cue),
        form=attribution.form,
        source_kind=attribution.source_kind,
        entity=speakers.entity_of(article.id, attribution),
        chain=tuple(_anchored_hop(article, hop, linking) for hop in attribution.chain),
        rule=attribution.rule,
    )


def _anchored_hop(article: Article, hop: Hop, linking: Linking) -> AnchoredHop:
    return AnchoredHop(
        entity=linking.entity_of(article.id, hop.mention),
        label=hop.label,
        kind=hop.kind,
        evidence=None if hop.span is None else article.evidence(hop.span),
        explicit=hop.explicit,
    )
