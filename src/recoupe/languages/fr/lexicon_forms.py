"""Forms of French verbs: third persons, participles, infinitive.

Source: Bescherelle, *La conjugaison pour tous*; regular patterns are spelled out by rule, the
others listed by their principal parts.
"""

from recoupe.languages.tables.lexicon import Tense

_VOWELS = "aeiouyéèê"
MIN_STEM = 2
"""Letters before the mute e and its consonant: men-."""
Forms = tuple[tuple[str, Tense], ...]

IRREGULAR: dict[str, str] = {
    # lemma: present 3s 3p · imperfect stem · past 3s 3p · future stem · participle · gerund
    "admettre": "admet admettent admett admit admirent admettr admis admettant",
    "apprendre": "apprend apprennent appren apprit apprirent apprendr appris apprenant",
    "attendre": "attend attendent attend attendit attendirent attendr attendu attendant",
    "conclure": "conclut concluent conclu conclut conclurent conclur conclu concluant",
    "convenir": "convient conviennent conven convint convinrent conviendr convenu convenant",
    "craindre": "craint craignent craign craignit craignirent craindr craint craignant",
    "croire": "croit croient croy crut crurent croir cru croyant",
    "décrire": "décrit décrivent décriv décrivit décrivirent décrir décrit décrivant",
    "défendre": "défend défendent défend défendit défendirent défendr défendu défendant",
    "démentir": "dément démentent dément démentit démentirent démentir démenti démentant",
    "dire": "dit disent dis dit dirent dir dit disant",
    "écrire": "écrit écrivent écriv écrivit écrivirent écrir écrit écrivant",
    "entendre": "entend entendent entend entendit entendirent entendr entendu entendant",
    "exclure": "exclut excluent exclu exclut exclurent exclur exclu excluant",
    "faire": "fait font fais fit firent fer fait faisant",
    "inscrire": "inscrit inscrivent inscriv inscrivit inscrivirent inscrir inscrit inscrivant",
    # « maintenant » is an adverb in the press: no gerund.
    "lire": "lit lisent lis lut lurent lir lu lisant",
    "maintenir": "maintient maintiennent mainten maintint maintinrent maintiendr maintenu -",
    "intervenir": (
        "intervient interviennent interven intervint intervinrent interviendr intervenu intervenant"
    ),
    "mettre": "met mettent mett mit mirent mettr mis mettant",
    "obtenir": "obtient obtiennent obten obtint obtinrent obtiendr obtenu obtenant",
    "plaindre": "plaint plaignent plaign plaignit plaignirent plaindr plaint plaignant",
    "poursuivre": (
        "poursuit poursuivent poursuiv poursuivit poursuivirent poursuivr poursuivi poursuivant"
    ),
    "prédire": "prédit prédisent prédis prédit prédirent prédir prédit prédisant",
    "prétendre": "prétend prétendent prétend prétendit prétendirent prétendr prétendu prétendant",
    "prévenir": "prévient préviennent préven prévint prévinrent préviendr prévenu prévenant",
    "prévoir": "prévoit prévoient prévoy prévit prévirent prévoir prévu prévoyant",
    "promettre": "promet promettent promett promit promirent promettr promis promettant",
    "reconnaître": (
        "reconnaît reconnaissent reconnaiss reconnut reconnurent reconnaîtr reconnu reconnaissant"
    ),
    "rejoindre": "rejoint rejoignent rejoign rejoignit rejoignirent rejoindr rejoint rejoignant",
    "reprendre": "reprend reprennent repren reprit reprirent reprendr repris reprenant",
    "fendre": "fend fendent fend fendit fendirent fendr fendu fendant",
    "requérir": "requiert requièrent requér requit requirent requerr requis requérant",
    "répondre": "répond répondent répond répondit répondirent répondr répondu répondant",
    "savoir": "sait savent sav sut surent saur su sachant",
    "soutenir": "soutient soutiennent souten soutint soutinrent soutiendr soutenu soutenant",
    "souvenir": "souvient souviennent souven souvint souvinrent souviendr souvenu souvenant",
    "sourire": "sourit sourient souri sourit sourirent sourir souri souriant",
    "prendre": "prend prennent pren prit prirent prendr pris prenant",
    "tenir": "tient tiennent ten tint tinrent tiendr tenu tenant",
    "tordre": "tord tordent tord tordit tordirent tordr tordu tordant",
    "vouloir": "veut veulent voul voulut voulurent voudr voulu voulant",
    "aller": "va vont all alla allèrent ir allé allant",
    "venir": "vient viennent ven vint vinrent viendr venu venant",
    "pouvoir": "peut peuvent pouv put purent pourr pu pouvant",
    "voir": "voit voient voy vit virent verr vu voyant",
}


def forms_of(lemma: str) -> Forms:
    """Written forms of a verb with their tense; empty for a pattern we do not know.

    A form comes once for each tense it may be: « dit » is present, past and participle.

    >>> dict(forms_of("annoncer"))["annonçait"], dict(forms_of("révéler"))["révèle"]
    ('past', 'present')
    """
    if lemma in IRREGULAR:
        return _irregular(lemma)
    if lemma.endswith("er"):
        return _first_group(lemma)
    if lemma.endswith("ir"):
        return _second_group(lemma)
    return ()


def _joined(parts: dict[Tense, list[str]]) -> Forms:
    pairs = [(form, tense) for tense, forms in parts.items() for form in forms]
    return tuple(dict.fromkeys(pairs))


def _agreed(participle: str) -> list[str]:
    plural = participle if participle.endswith("s") else participle + "s"
    return [participle, participle + "e", plural, participle + "es"]


def _irregular(lemma: str) -> Forms:
    one, many, imperfect, past_one, past_many, future, participle, gerund = IRREGULAR[lemma].split()
    return _joined(
        {
            "present": [one, many],
            "past": [imperfect + "ait", imperfect + "aient", past_one, past_many],
            "future": [future + "a", future + "ont"],
            "conditional": [future + "ait", future + "aient"],
            "participle": _agreed(participle),
            "gerund": [gerund] if gerund != "-" else [],
            "infinitive": [lemma],
        }
    )


def _first_group(lemma: str) -> Forms:
    stem = lemma[:-2]
    soft = stem[:-1] + "ç" if stem.endswith("c") else stem + "e" if stem.endswith("g") else stem
    open_stem = _open(stem)
    future_stem = (open_stem if not _has_acute(stem) else stem) + "er"
    return _joined(
        {
            "present": [open_stem + "e", open_stem + "ent"],
            "past": [soft + "ait", soft + "aient", soft + "a", stem + "èrent"],
            "future": [future_stem + "a", future_stem + "ont"],
            "conditional": [future_stem + "ait", future_stem + "aient"],
            "participle": _agreed(stem + "é"),
            "gerund": [soft + "ant"],
            "infinitive": [lemma],
        }
    )


def _has_acute(stem: str) -> bool:
    return len(stem) > 1 and "é" in stem[-4:]


def _open(stem: str) -> str:
    """The stem before a mute e: révél- révèl-, appel- appell-, martel- martèl-, balay- balai-."""
    if stem.endswith(("appel", "jet", "grommel")):
        return stem + stem[-1]
    if stem.endswith(("ay", "uy", "oy")):
        return stem[:-1] + "i"
    vowel = stem.rfind("é")
    if (
        vowel >= 0
        and vowel >= len(stem) - 3
        and not any(c in "aeiouyèê" for c in stem[vowel + 1 :])
    ):
        tail = stem[vowel + 1 :]
        if tail and tail != "cl":
            return stem[:vowel] + "è" + tail
    mute = len(stem) > MIN_STEM and stem[-2] == "e" and stem[-1] not in _VOWELS
    if mute and stem[-3] not in _VOWELS:
        return stem[:-2] + "è" + stem[-1]
    return stem


def _second_group(lemma: str) -> Forms:
    stem = lemma[:-1]
    return _joined(
        {
            "present": [stem + "t", stem + "ssent"],
            "past": [stem + "ssait", stem + "ssaient", stem + "rent"],
            "future": [lemma + "a", lemma + "ont"],
            "conditional": [lemma + "ait", lemma + "aient"],
            "participle": _agreed(stem),
            "gerund": [stem + "ssant"],
            "infinitive": [lemma],
        }
    )
