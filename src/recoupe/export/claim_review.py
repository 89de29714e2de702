"""Drafts of schema.org ClaimReview: the claim and who made it where, the rating left to a person.

One a claim on which several pages speak. `reviewRating` stays without a value, and each draft
says that it is one: Recoupe does not rate.

Source: schema.org/ClaimReview (Claim as `itemReviewed`).
"""

from typing import Any

import msgspec

from recoupe.export.reader import Reader
from recoupe.export.wording import short_name_of
from recoupe.records import Claim, Dossier

DRAFT = "draft: a person has to rate it"


def render_claim_reviews(dossier: Dossier) -> bytes:
    """A JSON-LD graph of drafts, in the order of the claims."""
    reader = Reader(dossier)
    graph = [_draft(claim, reader) for claim in dossier.claims if len(claim.pages) > 1]
    content = {"@context": "https://schema.org", "@graph": graph}
    return msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"


def _draft(claim: Claim, reader: Reader) -> dict[str, Any]:
    said = [reader.statement[one] for one in claim.statements if one in reader.statement]
    pages = [reader.article[one] for one in claim.pages if one in reader.article]
    dates = sorted(one.published for one in pages if one.published)
    speakers = list(dict.fromkeys(names[0] for one in said if (names := reader.sources_of(one))))
    reviewed: dict[str, Any] = {
        "@type": "Claim",
        "name": claim.label,
        "appearance": [
            {
                "@type": "CreativeWork",
                "name": one.title or short_name_of(one),
                "publisher": {"@type": "Organization", "name": short_name_of(one)},
                **({"url": one.url} if one.url else {}),
                **({"datePublished": one.published} if one.published else {}),
            }
            for one in pages
        ],
    }
    if speakers:
        reviewed["author"] = [{"@type": "Thing", "name": name} for name in speakers]
    if dates:
        reviewed["datePublished"] = dates[0]
    return {
        "@type": "ClaimReview",
        "@id": f"urn:recoupe:{claim.id}",
        "claimReviewed": claim.label,
        "creativeWorkStatus": DRAFT,
        "itemReviewed": reviewed,
        "reviewRating": {"@type": "Rating", "ratingExplanation": ""},
    }
