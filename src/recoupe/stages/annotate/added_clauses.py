"""Clauses behind the main one that tell a thing of their own: what came of it, what came before."""

from recoupe.stages.annotate.clause_heads import GROUP_WORDS, SUBJECT_TAGS, SUBJECT_WORDS, Head
from recoupe.stages.annotate.relative_clauses import NOMINAL
from recoupe.stages.annotate.speech.grades.moods import VERB_TAGS

MIN_EARLIER = 3
"""Words of what a subject did before: « après avoir perdu deux »."""
COUNTING = frozenset(["NUM", "DET"])


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
    return at + len(opener) if verb is not None and _is_over(head, verb, still=True) else None


def opens_moment(head: Head, at: int, *, apart: bool) -> int | None:
    """« … | quand un camion a heurté le bus »: what happened then; where its subject begins.

    Both sides are over: what is told of every time, or of what may come, stays one clause. `apart`
    is whether a comma stands before: "as a tram was leaving" is no moment without one.
    """
    utterance = head.utterance
    lexicon = utterance.language.lexicon
    if utterance.lower(at) not in lexicon.moment_firsts:
        return None
    phrases = (*lexicon.moment_openers, *(lexicon.moments_apart if apart else ()))
    opener = next((one for one in phrases if utterance.matches(at, one)), None)
    over = utterance.finite[head.verb] and _is_over(head, head.verb, still=True)
    # « allait partir quand… »: what was about to happen is told by the other side.
    over = over and "VerbForm=Inf" not in head.words[head.end].form
    if opener is None or not over or _only_dates(head):
        return None
    # « deux heures après que… »: how long before is told with what came before.
    if head.words[at - 1].lower in lexicon.standing.times and head.tag(at - 2) in COUNTING:
        return None
    start = at + len(opener)
    verb = head.verb_of_subject(start)
    if verb is None or _goes_elsewhere(head, start):
        return None
    if apart and head.words[verb].lower in lexicon.reporting:
        return None  # ", as the firm admitted"
    return start if _is_over(head, verb, still=apart) else None


def opens_earlier(head: Head, at: int) -> bool:
    """« … après | avoir reconnu trois vols », "after | admitting two thefts": what came before."""
    utterance = head.utterance
    lexicon = utterance.language.lexicon
    if utterance.lower(at) not in lexicon.moment_firsts:
        return False
    opener = next((one for one in lexicon.afterwards if utterance.matches(at, one)), None)
    over = utterance.finite[head.verb] and _is_over(head, head.verb, still=True)
    if opener is None or not over or head.last - at < MIN_EARLIER or head.is_broken(at):
        return False
    verb = at + len(opener)
    form = head.words[verb].form
    if len(opener) > 1:
        return "VerbForm=Part" in form and "Tense=Past" in form and head.complement(verb, head.last)
    gerund = "VerbForm=Part" in form and "Tense=Pres" in form
    return gerund and head.words[verb].tag in VERB_TAGS and head.has_object(verb)


def _goes_elsewhere(head: Head, first: int) -> bool:
    """Whether a mark leads to more than where and when: not « , le 9 mai, à Metz, où… »."""
    relatives = head.utterance.language.lexicon.relatives
    for at in range(first, head.last):
        if not head.is_mark(at):
            continue
        after, next_tag = head.words[at + 1], head.tag(min(at + 2, head.last))
        dated = after.tag == "DET" and next_tag == "NUM"
        where = after.tag == "ADP" or after.lower in relatives
        if head.words[at].text != "," or not (dated or where):
            return True
    return False


def _only_dates(head: Head) -> bool:
    """« Il était midi quand… », "it was on Monday that": the time is all that comes before."""
    named = head.complement(head.first, head.verb - 1)
    return not named and head.verb == head.end and head.words[head.verb].tag == "AUX"


def opens_absolute(head: Head, at: int) -> int | None:
    """« , un lot ayant été ajouté », ", with nine players said to be hurt": where it begins.

    A participle with a subject of its own. A present one may describe a noun (", a bank serving
    farmers"): only what is over counts, and with "with" what is counted.
    """
    lexicon = head.utterance.language.lexicon
    beside = head.words[at].lower in lexicon.accompanying
    start = at + beside
    if beside and head.tag(start) != "NUM":
        return None
    verb = _participle_of_subject(head, start)
    if verb is None or head.is_broken(start):
        return None
    # « dix blessés, la moitié étant sérieusement touchés »: a part stays with its whole.
    if not lexicon.portions.isdisjoint(head.utterance.lowers[start:verb]):
        return None
    if beside:
        return start if verb < head.last else None
    form = head.words[verb].form
    perfect = head.words[verb].tag == "AUX" and "VerbForm=Part" in form and "Tense=Pres" in form
    behind = head.words[verb + 1 : verb + 1 + GROUP_WORDS]
    told = any("VerbForm=Part" in word.form and "Tense=Past" in word.form for word in behind)
    return start if perfect and told else None


def _participle_of_subject(head: Head, at: int) -> int | None:
    """The first verb behind a noun phrase that begins here."""
    for one in range(at, min(at + SUBJECT_WORDS, head.last + 1)):
        word = head.words[one]
        if word.tag in VERB_TAGS:
            nominal = any(head.words[before].tag in NOMINAL for before in range(at, one))
            return one if nominal else None
        if head.tag(one) not in SUBJECT_TAGS and not head.is_clitic(one, at):
            return None
    return None


def _is_over(head: Head, verb: int, *, still: bool) -> bool:
    """Whether a finite verb tells what is over, or with `still` went on then."""
    form = head.words[verb].form
    if "Mood=Cnd" in form:
        return False
    past = "Tense=Past" in form or (still and "Tense=Imp" in form)
    over = head.words[verb].tag == "AUX" and any(
        "VerbForm=Part" in head.words[one].form
        for one in range(verb + 1, min(verb + GROUP_WORDS, head.last + 1))
    )
    return past or over
