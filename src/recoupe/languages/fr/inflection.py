"""Singular and masculine of French nouns and adjectives, by rule and exception.

Source: the plurals and feminines of any grammar (Grevisse, Le Bon Usage, §§ 511-566).
"""

INVARIANT = frozenset(
    """
    abribus airbus bonus corpus couscous crocus focus hiatus jésus lapsus malus minibus omnibus
    papyrus pus rictus stimulus utérus viscus
    abcès abus accès acquis afflux ailleurs albatros amas ananas anglais appas après as atlas
    auprès autobus avis bas biais bis blocus bois bras bus cabas cactus cadenas campus cas chaos
    choix colis compas compris compromis concours congrès consensus contresens corps cosmos
    courroux cours croix crucifix cursus cyprès dedans dehors dessous dessus deux devis discours
    dix dos doux débarras débris décès engrais ethos excès express exprès fatras faux faux-sens
    fils flux fois fonds forceps fracas frais français galetas gars gaz gris gros harnais heureux
    hors houx humus hébreux héros index influx iris jaloux jus laps laïus lilas lis lotus lynx lys
    marais matelas mauvais maïs mets moins mois mors mépris mœurs nez niais noix non-sens négus
    oasis obus onyx opus os paix palais paradis parcours pardessus pas pathos pays perdrix permis
    phénix plus poids pois poix prix processus procès progrès propos prospectus près préfix puis
    puits rabais radis rebus recours reflux refus relais remords repas repos revers rhinocéros riz
    roux secours sens silex sinus six souris sous succès surplus sursis talus tapis taux temps
    terminus thorax tournevis toux tracas travers très trépas tumulus univers us velours verglas
    vernis vers versus virus voix épais époux
    """.split()
)

AIL = frozenset("travaux baux émaux vitraux coraux soupiraux vantaux fermaux".split())
"""Plurals in -aux of nouns in -ail."""

AU = frozenset(
    "joyaux tuyaux noyaux boyaux aloyaux hoyaux gluaux sarraux étaux préaux fléaux".split()
)
"""Plurals in -aux of nouns in -au."""

EU = frozenset(
    """
    adieux alleux aveux chefs-lieux cheveux dieux désaveux enjeux essieux feux jeux lieux milieux
    moyeux neveux non-lieux nœux voeux vœux épieux
    """.split()
)
"""Plurals in -eux of nouns in -eu; other words in -eux keep it."""

OUX = frozenset("bijoux cailloux choux genoux hiboux joujoux poux".split())

IRREGULAR = {
    "yeux": "œil", "cieux": "ciel", "aïeux": "aïeul", "messieurs": "monsieur",
    "mesdames": "madame", "madame": "madame", "mesdemoiselles": "mademoiselle",
    "aulx": "ail", "gens": "gens",
}  # fmt: skip

SETTLED = AIL | AU | EU | OUX | INVARIANT | frozenset(IRREGULAR)
"""Words that no lexicon of a treebank may overrule."""

FEMININE = (
    ("elle", "el"), ("enne", "en"), ("onne", "on"), ("aise", "ais"), ("oise", "ois"),
    ("euse", "eux"), ("ive", "if"), ("ée", "é"), ("ère", "er"), ("ète", "et"), ("ante", "ant"),
    ("ente", "ent"), ("aine", "ain"), ("ienne", "ien"), ("tale", "tal"), ("nale", "nal"),
    ("iale", "ial"), ("cale", "cal"), ("rale", "ral"), ("uelle", "uel"), ("ine", "in"),
    ("ande", "and"), ("arde", "ard"), ("que", "que"),
)  # fmt: skip
"""Feminine endings of adjectives and the masculine, where nearly all words follow."""

BOTH = frozenset(
    """
    athlète austère célèbre esthète fidèle marine mâle obèse ovale poète prospère pâle pérenne
    rebelle sale sincère solitaire sévère turquoise éphémère
    """.split()
)
"""Adjectives with such an ending in both genders."""


def singular_of(word: str) -> str:
    """Singular of a noun or adjective in lower case.

    >>> [singular_of(word) for word in ("missiles", "journaux", "travaux", "pays", "feux")]
    ['missile', 'journal', 'travail', 'pays', 'feu']
    """
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word in INVARIANT or len(word) < 3 or word.endswith("ss"):  # noqa: PLR2004  « os », « us »
        return word
    if word.endswith("x"):
        return _singular_in_x(word)
    if word.endswith(("ois", "ais")):
        # « français », « chinois » keep their s; « essais », « délais », « emplois » lose it.
        return word[:-1] if word[:-1] in IN_AI_OI else word
    return word.removesuffix("s")


IN_AI_OI = frozenset(
    """
    essai délai balai mai quai geai étai remblai déblai minerai virelai emploi convoi envoi renvoi
    tournoi loi roi foi proi paroi effroi désarroi octroi beffroi moi toi soi tramway vrai gai bai
    réemploi vice-roi
    """.split()
)


def _singular_in_x(word: str) -> str:
    if word in AIL:
        return word[:-3] + "ail"
    if word in AU or word in EU or word in OUX:
        return word[:-1]
    if word.endswith("eaux"):
        return word[:-1]
    if word.endswith("aux"):
        return word[:-3] + "al"
    return word


def masculine_of(word: str) -> str:
    """Masculine singular of an adjective or participle in lower case.

    >>> [masculine_of(word) for word in ("balistiques", "nord-coréennes", "russe", "graves")]
    ['balistique', 'nord-coréen', 'russe', 'grave']
    """
    singular = singular_of(word)
    if singular in BOTH:
        return singular
    for feminine, masculine in FEMININE:
        if singular.endswith(feminine) and len(singular) > len(feminine) + 1:
            return singular[: -len(feminine)] + masculine
    return singular
