"""« l'agence de presse officielle coréenne »: the agency that a country's adjective means."""

from collections.abc import Sequence
from itertools import pairwise

from recoupe.algorithms.folding import fold
from recoupe.languages.agencies import Agency, agency_of
from recoupe.languages.gazetteer import gazetteer_of
from recoupe.languages.official_agencies import official_agencies
from recoupe.records import Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.draft import Draft


def name_agencies(reading: Reading, drafts: Sequence[Draft], mentions: Sequence[Mention]) -> None:
    """Gives sources and relays that are a country's agency its name.

    Only an agency called official, of the state or national has one; where the adjective leaves
    two countries, or the country two agencies, the one that the page names elsewhere, else none.
    """
    for draft in drafts:
        if draft.source is not None and draft.speaker == draft.source and not draft.is_pronoun:
            found = _agency_in(reading, draft.source, mentions)
            if found is not None:
                draft.label, draft.kind = found.name, "agency"
                draft.speaker = _named_at(found, mentions) or draft.source
        for relay in draft.relays:
            found = _agency_in(reading, relay.span, mentions)
            if found is not None:
                relay.label, relay.kind = found.name, "agency"


def _agency_in(reading: Reading, span: Span, mentions: Sequence[Mention]) -> Agency | None:
    lexicon = reading.language.lexicon
    words = [word for word in reading.words_in(span) if word.is_word]
    lowers = [word.lower for word in words]
    agency = any(lexicon.source_kinds.get(lower) == "agency" for lower in lowers)
    if not agency or lowers[0] in lexicon.vague_determiners:
        return None
    spelled = agency_of(" ".join(lowers[1:] if lowers[0] in lexicon.determiners else lowers))
    if spelled is not None:
        return spelled
    within = {known.name: known for word in words if (known := agency_of(word.text)) is not None}
    if within or not _is_official(reading, lowers):
        return next(iter(within.values())) if len(within) == 1 else None
    countries = _countries_in(reading, lowers) or _countries_at(span, mentions)
    agencies = [one for country in countries for one in official_agencies(country)]
    if len(agencies) > 1 or len(countries) > 1:
        agencies = [one for one in agencies if _named_at(one, mentions) is not None]
    return agencies[0] if len(agencies) == 1 else None


def _is_official(reading: Reading, lowers: Sequence[str]) -> bool:
    """« officielle », « nationale », « d'État »."""
    lexicon = reading.language.lexicon
    pairs = [f"{one}'{two}" for one, two in pairwise(lowers)]
    return any(
        word in lexicon.official_words or word in lexicon.state_words for word in (*lowers, *pairs)
    )


def _countries_in(reading: Reading, lowers: Sequence[str]) -> tuple[str, ...]:
    """The countries that an adjective among the words may mean."""
    shared = reading.language.lexicon.shared_demonyms
    demonyms = gazetteer_of(reading.language.tag).demonyms
    folded = [fold(piece) for lower in lowers for piece in lower.split("-")]
    for at, piece in enumerate(folded):
        found = demonyms.longest(folded, at)
        if found is not None:
            return (found[1],)
        if piece in shared:
            return shared[piece]
    return ()


def _countries_at(span: Span, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """As in "China's official news agency": the country that the phrase names."""
    codes = (
        one.known.removeprefix("country:")
        for one in mentions
        if one.known and one.known.startswith("country:") and span.holds(one.span)
    )
    return tuple(dict.fromkeys(codes))[:1]


def _named_at(agency: Agency, mentions: Sequence[Mention]) -> Span | None:
    """The first mention on the page that names an agency."""
    for one in mentions:
        known = agency_of(one.name)
        if known is agency or one.known == f"agency:{agency.name}":
            return one.span
    return None
