"""French words that make a conditional tell a story, or what would come of something.

After *Le bon usage*, § 889; Haillet 2002, *Le conditionnel en français*; the verbs of consequence
are those of the « verbes de cause » of Gross, *Grammaire transformationnelle du français*.
"""

from recoupe.languages.tables.imagined import Imagined
from recoupe.languages.tables.listed import phrases_in, words_in


def _forms(stems: str) -> frozenset[str]:
    """The third persons of the conditional."""
    return frozenset(stem + ending for stem in stems.split() for ending in ("ait", "aient"))


IMAGINED = Imagined(
    turns=phrases_in(
        "c est là qu;c est là que;c est ainsi qu;c est ainsi que;c est alors qu;c est alors que;"
        "un jour;après la guerre;à la libération;c est cette année-là qu;c est cette année-là que;"
        "cette année-là;ce jour-là;ce soir-là"
    ),
    born=words_in("né née nés nées"),
    births=words_in("naît naissent naquit naquirent"),
    in_a_year=words_in("en"),
    lasting=_forms(
        """
        vivr résider habiter logger séjourner travailler souffrir connaîtr posséder détiendr
        contrôler compter emploier proviendr viendr remonter descendr dater agir désigner signifier
        trouver figurer existr exister contiendr appartiendr dépendr disposer circuler cacher
        dormir abriter correspondr dériver représenter constituer porter saur mesurer peser
        toucher gagner transporter
        """
    ),
    consequences=_forms(
        """
        provoquer entraîner priver obliger ruiner ouvrir affaiblir renforcer menacer condamner
        nuir signifier aggraver favoriser conduir aboutir éviter empêcher permettr changer fer
        accélérer ralentir fragiliser compliquer faciliter pénaliser créer laisser plonger rendr
        réduir isoler déclencher relancer bloquer marquer offrir garantir contraindr
        forcer sonner pousser améliorer détruir compromettr reviendr supprimer mettr apporter
        soulager freiner paralyser
        """
    ),
    causes=words_in(
        """
        abaissement remplacement rachat démission sortie entrée arrivée victoire défaite cession
        relèvement
        """
    ),
    costs=_forms("coûter représenter nécessiter exiger demander prendr"),
    benefits=_forms(
        """
        coûter nécessiter exiger rapporter permettr éviter effacer sauver simplifier faciliter
        réduir améliorer relancer suffir changer
        """
    ),
    effects=phrases_in(
        """
        aurait pour effet;auraient pour effet;aurait pour conséquence;auraient pour conséquence;
        aurait l effet;aurait un effet;aurait des effets;auraient des effets;aurait un impact;
        auraient un impact;aurait des conséquences;auraient des conséquences;
        aurait de lourdes conséquences;aurait aucun effet;aurait des répercussions
        """
    ),
    follow_ups=words_in("suite partie l état"),
    anybody=phrases_in(
        "tout le monde;la plupart des gens;n importe quel;n importe quelle;rien n y"
    ),
    who=words_in("qui"),
    sole=words_in("seul seule seuls seules"),
    decided=words_in(
        """
        élu élue élus élues réélu réélue réélus réélues condamné condamnée condamnés condamnées
        vainqueur vainqueurs vaincu vaincue vaincus gagnant gagnante perdant perdante promu promue
        battu battue battus battues isolé isolée isolés isolées qualifié qualifiés qualifiée
        qualifiées adopté adoptée adoptés adoptées voté votée votés votées généralisé généralisée
        généralisés généralisées ratifié ratifiée ratifiés approuvé approuvée appliqué appliquée
        appliqués appliquées confirmé confirmée confirmés confirmées avéré avérée avérés avérées
        """
    ),
    bereft=words_in(
        "privé privée privés privées amputé amputée amputés amputées débarrassé débarrassée "
        "débarrassés débarrassées dépossédé dépossédée dépossédés dépossédées"
    ),
    reckoned=words_in(
        """
        empilé empilés empilée empilées mis mise mises réparti répartie répartis réparties rapporté
        rapportée rapportés rapportées ramené ramenée ramenés ramenées cumulé cumulés cumulées
        additionné additionnés additionnées converti converties convertis aligné alignés alignées
        """
    ),
    once=phrases_in("une fois"),
    settled=words_in(
        "promesse compromis décision règle accord condition engagement pari principe marché "
        "promesses conditions règles décisions"
    ),
    foretold=words_in("l le"),
    fates=words_in("avenir histoire"),
    supposing=words_in("imaginons supposons admettons imaginez supposez"),
    thought_up=words_in(
        """
        réclame réclament demande demandent propose proposent prône prônent suggère suggèrent
        envisage envisagent défend défendent souhaite souhaitent veut veulent rêve rêvent étudie
        étudient solution option variante idée
        """
    ),
)
