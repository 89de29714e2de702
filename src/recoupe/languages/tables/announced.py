"""The shape of the table of announcements: words that tell what is still to come."""

from dataclasses import dataclass

from recoupe.languages.tables.imagined import NONE


@dataclass(frozen=True, kw_only=True)
class Announced:
    """Words of plans, appointments and days to come, and what only looks like them."""

    acts: frozenset[str] = NONE
    """Nouns for acts that who announces them has still to do: suppression, ouverture."""
    announcing: frozenset[str] = NONE
    """Words of a cue that announces them: annoncé, "announced"."""
    appointments: frozenset[str] = NONE
    """Verbs of what has its day, behind « doit »: comparaître, « être inauguré »."""
    foretelling: frozenset[str] = NONE
    """Words of a cue whose object is still to come, whatever it is: prédit, "forecast"."""
    agenda: frozenset[str] = NONE
    """Presents that, with a day, tell of a time to come: « commence lundi », "opens on Friday"."""
    agenda_days: frozenset[str] = NONE
    """Days that do so: lundi, demain."""
    habits: frozenset[str] = NONE
    """Words beside a day that make it every one, or one that is over: « le lundi », "last"."""
    no_infinitives: frozenset[str] = NONE
    """Infinitives behind "is to" that announce nothing: "is to blame"."""
    foreseeing: frozenset[str] = NONE
    """Verbs that expect where one of `acts` is their object: « prévoit une hausse »."""
    no_acts: frozenset[str] = NONE
    """Nouns behind "set to" that it does not announce: "music"."""
    pending: frozenset[str] = NONE
    """Pasts that expect only where a time stands, or a report: "was expected to"."""
    deadline_verbs: frozenset[str] = NONE
    """Modals that, with one of `deadline_links` and a time, expect: "should"."""
    soon: frozenset[str] = NONE
    """What, behind one of `deadline_verbs`, tells that it is expected: "within the hour"."""
    deadline_links: frozenset[str] = NONE
    """Prepositions before a time that make "should" expect: "by"."""
    not_near: frozenset[str] = NONE
    """Infinitives that announce nothing behind it: « veut dire », « entend parler »."""
    near_future_past: frozenset[str] = NONE
    """Forms that, in a report of the past, announce: allait."""
    deadlines: frozenset[str] = NONE
    """Phrases of a time to come by which a thing will be done: « d'ici à vendredi »."""
    undecided: frozenset[str] = NONE
    """Acts that a noun behind makes one of the moment: « l'ouverture d'une enquête »."""
    readiness: frozenset[str] = NONE
    """Phrases that, with a time, expect: "should be open"."""
    going: frozenset[str] = NONE
    """Words of `expected` that announce before an infinitive only: "going" to resign."""
    went: frozenset[str] = NONE
    """Words before it that make it the future of then: "was" going to resign."""
    aims: frozenset[str] = NONE
    """Subjects of "is to" that make it a copula: aim, job."""
    planning: frozenset[str] = NONE
    """Verbs whose object, with an indefinite article, is still to come: "plans a runway"."""
    planned: frozenset[str] = NONE
    """Words before a noun in `expected` that lay a plan open: "unveiled plans to"."""
    ahead_days: frozenset[str] = NONE
    """Days that make any present tell of them: demain, "tomorrow"."""
    this_day: frozenset[str] = NONE
    """Phrases of a day that is at hand: « ce samedi »."""
    until: frozenset[str] = NONE
    """Phrases before a time that do so too: « d'ici à 2028 »."""
    nexts: frozenset[str] = NONE
    """Words that make a day or a week one of those: prochain, "next"."""
    not_ahead: frozenset[str] = NONE
    """Words before such a day that make it part of something else: « le match de demain »."""
    lasting_now: frozenset[str] = NONE
    """Presents that tell what is so now, whatever day stands beside: peut, sait, "needs"."""
    proposing: frozenset[str] = NONE
    """Phrases that expect before one of `measures`: « propose de », « veut » relever."""
    measures: frozenset[str] = NONE
    """Infinitives of what a body decides: relever, supprimer, interdire."""
    rules: frozenset[str] = NONE
    """Subjects whose « prévoit » tells what holds already: loi, contrat."""
    anyone: frozenset[str] = NONE
    """First words of a subject that makes a future a rule: quiconque, "anyone"."""
    whichever: frozenset[str] = NONE
    """Determiners that, before a noun, do so too: « tout contrevenant », "any vehicle"."""
    before_nouns: frozenset[str] = NONE
    """Words behind which a form that looks like a future is none: de."""
