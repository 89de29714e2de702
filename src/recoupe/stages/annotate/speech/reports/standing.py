"""The last look at a report of a verb: a source that can speak, a verb that says its object."""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.cues import UNLISTED, Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.pieces.verb_groups import past_adverbials
from recoupe.stages.annotate.speech.reports.senses import is_other_verb, says_object
from recoupe.stages.annotate.speech.sources.speakable import is_plain_noun, is_work, may_speak
from recoupe.stages.annotate.speech.sources.whole_subjects import (
    opening_subject,
    trimmed,
    whole_subject,
)
from recoupe.stages.annotate.speech.surface.surface import OPENING, Utterance

OPENINGS = frozenset(OPENING + "\"'")
VERB_PREPOSITION = 2
"""« parle d'un « incident » »: the preposition is the verb's own."""
MAX_MEASURED = 4
"""Words between the two of "as bad as"."""
MAX_TO_RELATIVE = 3
"""Words between a relative and the verb of its clause: « qui l'a toujours »."""
MAX_PAST_ASIDE = 18
"""Words where an aside ends right before the marks: « a taclé, lors d'un meeting, « … » »."""
MAX_TO_MARKS = 9
"""Words between a verb that only quotes and its marks, where no colon stands."""


def stands(  # noqa: PLR0911  one reason a line
    utterance: Utterance, cue: Cue, draft: Draft, floor: int = 0
) -> bool:
    """Whether a report holds; its source becomes the whole subject where it stood cut.

    Words in marks are spoken, so that any noun may be their source; what nobody quotes needs a
    source that can speak. `floor` is the first word that may belong to the source.
    """
    if not _reports(utterance, cue, draft):
        return False
    if draft.source_words is None:
        return True
    phrase = _whole(utterance, cue, draft, floor)
    if phrase is None:
        return _is_opened(utterance, cue, draft)
    if _is_neuter(utterance, cue, phrase):
        return False
    if draft.rule == "verb and object" and _wants(utterance, cue, phrase):
        return False
    read = all(verb.lemma in utterance.language.lexicon.only_inverted for verb in cue.verbs)
    if read or may_speak(utterance, phrase) or _may_be_name(utterance, cue, phrase):
        return True
    if _is_turned(utterance, cue, draft) or _is_opened(utterance, cue, draft):
        return True
    return (
        draft.form == "direct"
        and _is_nominal(utterance, phrase)
        and not _explains(utterance, cue, draft)
    )


def _is_opened(utterance: Utterance, cue: Cue, draft: Draft) -> bool:
    """Whether the noun that opens the sentence can speak, all before the verb being its subject."""
    if draft.source_words is None or draft.rule not in {"verb and clause", "verb and object"}:
        return False
    if draft.rule == "verb and object" and not utterance.finite[cue.first]:
        # "the case of a man accused of murder"
        return False
    phrase = opening_subject(utterance, cue.first)
    if phrase is None or not may_speak(utterance, phrase):
        return False
    end = draft.frame_end
    draft.take(utterance, phrase)
    draft.frame_end = end
    return True


def _explains(utterance: Utterance, cue: Cue, draft: Draft) -> bool:
    """« La pente explique l'accident : la route est raide »: a thing, a colon, and no marks.

    Nor is « Un incendie s'est déclaré après « une panne » » a report.
    """
    first = utterance.index_at(draft.hull.start)
    if cue.reflexive and not utterance.language.lexicon.zero_complement:
        return cue.has_stance("say")
    return draft.rule == "verb and quote" and utterance.words[first].quoted < 0


def _is_turned(utterance: Utterance, cue: Cue, draft: Draft) -> bool:
    """« …, a indiqué l'aviation civile »: French turns only a verb of saying round so."""
    lexicon = utterance.language.lexicon
    if lexicon.zero_complement or draft.rule != "incise" or draft.source_words is None:
        return False
    shows = all(verb.lemma in lexicon.document_verbs for verb in cue.verbs)
    says = cue.has_stance("say") and not shows
    opens = utterance.lower(draft.source_words[0]) in lexicon.definites
    return says and opens and draft.source_words[0] > cue.last and not cue.takes("object")


def _reports(utterance: Utterance, cue: Cue, draft: Draft) -> bool:  # noqa: PLR0911  one reason a line
    """Whether the verb reports with what stands behind it, by the form of the report."""
    if _means_other(utterance, cue, draft):
        return False
    if _is_unreal(utterance, cue) or (draft.form != "direct" and _is_noun(utterance, cue)):
        return False
    if _is_order(utterance, cue, draft):
        return False
    if draft.rule == "verb and object" and not _says(utterance, cue, draft):
        return False
    results = utterance.language.lexicon.standing.results
    if cue.is_gerund and draft.form != "direct" and utterance.lower(cue.last + 1) in results:
        # « … en hausse, confirmant ainsi sa troisième place »: what came of it.
        return False
    if draft.form == "direct" and not _quotes(utterance, cue, draft):
        return False
    if draft.rule == "report in a comparison" and not _compares(utterance, cue, draft):
        return False
    if _measures(utterance, draft):
        return False
    if draft.rule == "subject and verb behind the content" and not _turns(utterance, cue, draft):
        return False
    asked = cue.verbs == (UNLISTED,) and utterance.words[-1].text == "?"
    return not asked and not _is_inverted_wrongly(utterance, cue, draft)


def _means_other(utterance: Utterance, cue: Cue, draft: Draft) -> bool:
    """« s'appuie sur des prélèvements « … » »; and what is only supposed."""
    framed = draft.form != "direct" or draft.rule == "verb and quote"
    if framed and is_other_verb(utterance, cue):
        return True
    return draft.form != "direct" and _is_supposed(utterance, draft)


def _is_unreal(utterance: Utterance, cue: Cue) -> bool:
    """As in "would then have claimed", "Would he have said so?": nobody did."""
    lexicon = utterance.language.lexicon
    modals = lexicon.standing.modals
    if utterance.words[cue.first].quoted >= 0:
        return False
    at = cue.first - 1
    while at >= 0 and utterance.words[at].tag == "ADV":
        at -= 1
    if utterance.lower(at) in modals and utterance.lower(cue.first) in lexicon.auxiliaries:
        return True
    asks = utterance.words[-1].text == "?" and utterance.words[-1].quoted < 0
    first = utterance.lower(0)
    return asks and (first in modals or first in lexicon.auxiliaries) and cue.first > 0


def _is_noun(utterance: Utterance, cue: Cue) -> bool:
    """As in "pressed him into announcing an inquiry": what he was to do, and did not say."""
    before = utterance.lower(cue.first - 1)
    return cue.is_gerund and before in utterance.language.lexicon.standing.governors


def _is_order(utterance: Utterance, cue: Cue, draft: Draft) -> bool:
    """As in "Steyer will be there, but expect a quarrel": no form of his, but of an order."""
    lexicon = utterance.language.lexicon
    if not lexicon.zero_complement or cue.tense != "present" or draft.source_words is None:
        return False
    bare = cue.first == cue.last and any(
        verb.lemma == utterance.lower(cue.first) for verb in cue.verbs
    )
    first, last = draft.source_words
    one = first == last and (utterance.words[first].is_capital or draft.is_pronoun)
    one = one and utterance.lower(first) not in lexicon.plural_pronouns
    far = last < cue.first - 1 and utterance.lower(cue.first - 1) in lexicon.coordinators
    we = utterance.lower(first) in joined(lexicon.first_person, lexicon.voices.you)
    return bare and one and far and not we and not utterance.lower(first).endswith("s")


def _is_supposed(utterance: Utterance, draft: Draft) -> bool:
    """As in "if the patient reports no birds": a condition says nothing."""
    if draft.source_words is None or draft.rule.startswith("preposition"):
        return False
    openers = utterance.language.lexicon.standing.conditions
    return utterance.lower(draft.source_words[0] - 1) in openers


def _measures(utterance: Utterance, draft: Draft) -> bool:
    """As in "longer than most expected", "as bad as critics thought it was": a measure."""
    if draft.source_words is None:
        return False
    before = draft.source_words[0] - 1
    standing = utterance.language.lexicon.standing
    if utterance.lower(before) in standing.than:
        return True
    near = range(max(0, before - MAX_MEASURED), before)
    same = utterance.lower(before) in standing.as_much
    return same and any(
        utterance.lower(at) in standing.as_much and utterance.words[at + 1].tag in {"ADJ", "ADV"}
        for at in near
    )


def _turns(utterance: Utterance, cue: Cue, draft: Draft) -> bool:
    """« …, il préconise de »: behind a comma French turns the verb round, or marks end there.

    In English a verb that finds or shows has no object of its own: "After a talk, they found a
    lamp" is no report of the talk.
    """
    lexicon = utterance.language.lexicon
    index = past_adverbs(utterance, cue.last + 1)
    after = utterance.words[index : index + 1]
    if draft.source_words is None or not after or not after[0].is_word:
        return True
    if lexicon.zero_complement:
        addressed = any(verb.lemma in lexicon.bare_addressee_verbs for verb in cue.verbs)
        timed = utterance.lower(index + 1) in lexicon.standing.times
        article = after[0].lower in lexicon.articles and not timed
        if article and not addressed and draft.form != "direct":
            # "Montreal lost, Bemstrom added a goal": an object of its own
            return False
        return not all(verb.lemma in lexicon.standing.uninverted for verb in cue.verbs)
    before = draft.source_words[0] - 1
    return utterance.lower(before) != "," or utterance.words[before - 1].quoted >= 0


def _whole(utterance: Utterance, cue: Cue, draft: Draft, floor: int) -> Phrase | None:
    """The source of a draft, whole and without what is not of it; None where it is no subject."""
    if draft.source_words is None:
        return None
    phrase = Phrase(*draft.source_words, is_pronoun=draft.is_pronoun)
    if phrase.is_pronoun:
        return phrase
    before = phrase.last < cue.first
    # "filed a lawsuit against the state alleging": the object of one verb says what follows.
    beside = cue.is_gerund and (phrase.last == cue.first - 1 or is_work(utterance, phrase))
    if before and not beside and not _is_antecedent(utterance, cue, phrase):
        whole = whole_subject(utterance, phrase, floor if floor <= phrase.first else 0)
    else:
        whole = trimmed(utterance, phrase)
    if whole is None or whole == phrase:
        return whole
    span = utterance.span_of(whole.first, whole.last)
    if not any(span.meets(part) for part in draft.parts):
        end = draft.frame_end
        draft.take(utterance, whole)
        draft.frame_end = end
    return whole


def _says(utterance: Utterance, cue: Cue, draft: Draft) -> bool:
    return says_object(utterance, cue, utterance.index_at(draft.hull.start))


def _compares(utterance: Utterance, cue: Cue, draft: Draft) -> bool:
    """As in "as he noted on Monday, …": no object of its own stands behind."""
    lexicon = utterance.language.lexicon
    last = draft.source_words[1] if draft.source_words is not None else 0
    after = past_adverbs(utterance, max(cue.last, last) + 1)
    word = utterance.words[after : after + 1]
    lower = utterance.lower(after)
    standing = lexicon.standing
    aside = lower in lexicon.noun_stops or lower in lexicon.noun_links
    aside = aside or lower in standing.prepositions
    timed = lower in standing.times or lower in standing.dates_open
    return not word or not word[0].is_word or aside or timed


def _wants(utterance: Utterance, cue: Cue, phrase: Phrase) -> bool:
    """« un ouvrage demande maturation », "the recipe calls for sugar": a work wants nothing."""
    wills = utterance.language.lexicon.standing.wills
    texts = utterance.language.lexicon.voices.texts
    if not texts.isdisjoint(utterance.lowers[phrase.first : phrase.last + 1]):
        # "a letter demanding answers": somebody wrote it to ask.
        return False
    lemmas = (verb.lemma.partition("_")[0] for verb in cue.verbs)
    return all(lemma in wills for lemma in lemmas) and is_work(utterance, phrase)


def _may_be_name(utterance: Utterance, cue: Cue, phrase: Phrase) -> bool:
    """As in "Williams said", "the herald said": who says, where no verb of things stands.

    A capital that opens the sentence, or a noun behind its definite article that is no time and
    does not only end like people.
    """
    lexicon = utterance.language.lexicon
    evidence, weak = lexicon.standing.evidence, lexicon.standing.weak
    first = utterance.words[phrase.first]
    says = cue.has_stance("say", "deny") and not all(
        verb.lemma in evidence or verb.lemma in weak for verb in cue.verbs
    )
    named = phrase.first == phrase.last and first.is_capital and first.tag != "ADV"
    defined = first.lower in lexicon.definites and is_plain_noun(utterance, phrase)
    return says and (named or defined)


def _is_antecedent(utterance: Utterance, cue: Cue, phrase: Phrase) -> bool:
    """« Herbert Spencer, qui croyait »: the nearest noun that can speak is who does."""
    relatives = utterance.language.lexicon.relatives
    start = max(phrase.last + 1, cue.first - MAX_TO_RELATIVE)
    between = utterance.lowers[start : cue.first]
    return any(lower in relatives for lower in between) and may_speak(utterance, phrase)


def _is_inverted_wrongly(utterance: Utterance, cue: Cue, draft: Draft) -> bool:
    """As in "The agency, …, has confirmed traces": only "said X" turns round in English."""
    lexicon = utterance.language.lexicon
    if not lexicon.zero_complement or cue.passive or draft.source_words is None:
        return False
    if draft.source_words[0] <= cue.last or draft.rule == "report in a comparison":
        return False
    shows = all(verb.lemma in lexicon.standing.uninverted for verb in cue.verbs)
    return draft.form != "direct" and (shows or utterance.lower(cue.first) in lexicon.auxiliaries)


def _quotes(utterance: Utterance, cue: Cue, draft: Draft) -> bool:
    """Whether marks behind a verb that only quotes are its words, and no noun's complement.

    « publient plusieurs pages d'« annonces » », « en publiant dans la « top list » » quote nothing.
    """
    if draft.rule == "verb and quote" and _names(utterance, cue, draft):
        return False
    if draft.rule != "verb and quote" or any(
        cue.takes(frame) for frame in ("clause", "object", "infinitive")
    ):
        return True
    lexicon = utterance.language.lexicon
    first = utterance.index_at(draft.hull.start)
    while first > cue.last and utterance.words[first - 1].text in OPENINGS:
        first -= 1
    before = utterance.lower(first - 1)
    start = past_adverbials(utterance, past_adverbs(utterance, cue.last + 1))
    if before == ":" or first < start + VERB_PREPOSITION:
        return True
    article = utterance.lower(first) in lexicon.determiners
    bound = before in lexicon.noun_links or (article and before in lexicon.standing.prepositions)
    kept = cue.has_stance("manner") and utterance.words[first - 1].tag == "NOUN"
    if kept and _is_one_word(utterance, first):
        # « se souviennent du combat contre le juge « rouge » »
        return False
    reach = MAX_PAST_ASIDE if before == "," else MAX_TO_MARKS
    return not bound and first - cue.last <= reach


def _is_one_word(utterance: Utterance, mark: int) -> bool:
    """Whether the marks that open there hold one word: what sort of thing the noun before is."""
    held = utterance.words[mark].quoted
    words = [word for word in utterance.words[mark:] if word.quoted == held and word.is_word]
    return held >= 0 and len(words) == 1


def _names(utterance: Utterance, cue: Cue, draft: Draft) -> bool:
    """« L'eau, que les anciens appellent « la Noire », »; « ce qu'il appelle « … » » quotes."""
    lexicon = utterance.language.lexicon
    if not all(verb.lemma in lexicon.naming for verb in cue.verbs) or draft.source_words is None:
        return False
    relative = draft.source_words[0] - 1
    if utterance.lower(relative) not in lexicon.relatives:
        return False
    return utterance.lower(relative - 1) not in lexicon.modality.uses.speculative


def _is_neuter(utterance: Utterance, cue: Cue, phrase: Phrase) -> bool:
    """As in "it shows", « on constate », « il convient »: a thing is meant, or nobody."""
    lexicon = utterance.language.lexicon
    if not phrase.is_pronoun:
        return False
    lemmas = {verb.lemma for verb in cue.verbs}
    if lemmas and lemmas <= lexicon.standing.impersonal:
        return True
    lower = utterance.lower(phrase.first)
    if lower in lexicon.impersonal_pronouns and phrase.last < cue.first:
        return True
    return lower in lexicon.standing.neuters and lemmas <= lexicon.standing.evidence


def _is_nominal(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a phrase holds a noun at all: « en substance » and "instead" hold none."""
    words = utterance.words[phrase.first : phrase.last + 1]
    return any(word.tag in {"NOUN", "PROPN", "PRON", ""} or word.is_capital for word in words)
