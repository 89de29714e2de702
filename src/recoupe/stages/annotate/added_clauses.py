"""Clauses behind the main one that tell a thing of their own: what came of it, what came before."""

from recoupe.stages.annotate.clause_heads import GROUP_WORDS, Head


def opens_participle(head: Head, at: int) -> bool:
    """« , faisant trois morts », ", killing three": it tells what came of the first."""
    lexicon = head.utterance.language.lexicon
    while at < head.last and head.is_light(at, lexicon.light_in_verbs):
        at += 1
    if at >= head.last:
        return False
    word = head.words[at]
    present = word.tag == "VERB" and "Tense=Pres" in word.form and "VerbForm=Part" in word.form
    if not present or word.lower in lexicon.participle_prepositions:
        return False
    if word.lower in lexicon.reporting:
        return False
    return not head.is_broken(at) and head.has_object(at)


def opens_event(head: Head, at: int) -> int | None:
    """« , après que deux hommes ont été tués »: what had happened; where its subject begins."""
    lexicon = head.utterance.language.lexicon
    phrases = lexicon.event_openers
    # « , deux heures après que », ", minutes after": how long before may stand between.
    while at < head.last and head.tag(at) in {"NUM", "NOUN"}:
        at += 1
    opener = next((one for one in phrases if head.utterance.matches(at, one)), None)
    if opener is None or head.is_broken(at):
        return None
    verb = head.verb_of_subject(at + len(opener))
    if verb is None:
        return None
    form = head.words[verb].form
    past = "Tense=Past" in form or "Tense=Imp" in form
    over = head.words[verb].tag == "AUX" and any(
        "VerbForm=Part" in head.words[one].form
        for one in range(verb + 1, min(verb + GROUP_WORDS, head.last + 1))
    )
    return at + len(opener) if past or over else None
