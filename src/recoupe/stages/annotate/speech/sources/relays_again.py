"""Which medium « les mêmes sources » are again."""

from collections.abc import Sequence

from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.draft import Draft, Relay
from recoupe.stages.annotate.speech.pieces.media_names import MEDIA_KINDS


def name_relays(reading: Reading, drafts: Sequence[Draft]) -> None:
    """« selon les mêmes sources »: the last medium again."""
    last: Relay | None = None
    said: list[Draft] = []
    for draft in sorted(drafts, key=lambda one: (one.utterance, one.frame_end)):
        for relay in draft.relays:
            words = " ".join(relay.span.of(reading.text).lower().split())
            if words in reading.language.lexicon.anaphoric_sources:
                noun = words.split()[-1]
                # « de source judiciaire … selon cette source »
                spoken = (one for one in reversed(said) if noun in _first_words(reading, one))
                same = next(spoken, None)
                if same is not None and same.source is not None:
                    relay.label, relay.kind = (
                        " ".join(same.source.of(reading.text).split()),
                        same.kind,
                    )
                elif last is not None:
                    relay.label, relay.kind = last.label, last.kind
            elif relay.kind in MEDIA_KINDS:
                last = relay
        said.append(draft)


def _first_words(reading: Reading, draft: Draft) -> Sequence[str]:
    """The first words of a source, in lower case: its noun stands among them."""
    words = [] if draft.source is None else reading.words_in(draft.source)
    return [word.lower for word in words[:2]]
