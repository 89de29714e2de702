"""French words that say how sure a thing is.

The conditional of hearsay: Grevisse and Goosse, *Le bon usage*, § 889; Dendale 1993, « Le
conditionnel de l'information incertaine ».
"""

from recoupe.languages.fr.lexicon_announced import ANNOUNCED
from recoupe.languages.fr.lexicon_conditional import CONDITIONS, HYPOTHESIS, USES
from recoupe.languages.fr.lexicon_imagined import IMAGINED
from recoupe.languages.tables.modality import Modality

# A conditional is the infinitive (without the e of -re) and -ait. Verbs in -rer have imperfects
# that end alike: tirait, montrait. Plain -erait is always a conditional (an imperfect in -érer
# keeps its accent: espérait); after the other endings the imperfects are listed below.
_CONDITIONAL = (
    r"(?:\w*er|\w*[bcdfglmnprstuvzçhj]ir|ir|\w*[dv]r|\w*(?:tt|a[îi]t|o[îi]t)r|\w*(?:comp|rom)pr|\w*ainc(?:r)"
    r"|\w*(?:cour|mour)r|\w*(?:ver|enver|quer|pour)r|aur|saur|\w*clur|\w*clor|\w*[aoi]ir|\w*uir)"
    r"(?:ait|aient)"
)

_IMPERFECT_STEMS = """
    tir retir attir étir soutir admir aspir inspir respir expir conspir transpir désir vir chavir
    revir déchir cir mir empir soupir délir gir retir détir
    cadr encadr recadr engendr poudr saupoudr effondr hydr
    livr délivr ouvr couvr découvr recouvr enivr manœuvr manoeuvr œuvr oeuvr rouvr entrouvr
    fir éclair flair navr sevr cylindr foir décadr poivr givr cuivr
"""


def _accused(participles: str) -> frozenset[str]:
    """« est soupçonné de », « ont été accusées d' »."""
    return frozenset(
        f"{auxiliary} {participle}{ending} {link}"
        for participle in participles.split()
        for auxiliary in "est sont était étaient été".split()
        for ending in ("", "e", "s", "es")
        for link in ("de", "d")
    )


MODALITY = Modality(
    conditional=_CONDITIONAL,
    not_conditional=frozenset(
        stem + ending for stem in _IMPERFECT_STEMS.split() for ending in ("ait", "aient")
    ),
    future=r"(\w{2,}r|ir)(?:ai|a|ez|ont|ons)",
    future_to_conditional="ait",
    mood_endings=("rait", "raient", "ra", "ront", "rons", "rai", "rez"),
    not_future=frozenset("sera-ce opera camera ira-t prorata vrai".split()),
    hypothesis=HYPOTHESIS,
    conditions_of=CONDITIONS,
    uses=USES,
    announced=ANNOUNCED,
    imagined=IMAGINED,
    counterfactual=frozenset(
        "dû dus due dues pu fallu voulu aimé souhaité préféré suffi valu mieux mérité cru "
        "adoré détesté apprécié".split()
    ),
    hearsay_auxiliaries=frozenset("aurait auraient serait seraient".split()),
    motion=frozenset(
        form + ending
        for form in "allé arrivé décédé devenu entré intervenu mort né parti parvenu passé rentré "
        "resté retourné revenu sorti tombé venu enfui échappé rendu retrouvé".split()
        for ending in ("", "e", "s", "es")
    ),
    participle_endings=tuple(
        """
        é és ée ées is it ise ite lu nu du vu tu çu ru su bu pu mu lus nus dus vus tus çus rus
        lue nue
        vue due çue rue ert ors
        """.split()
    ),
    passive_infinitives=frozenset(["être"]),
    possibility=frozenset("pourrait pourraient".split()),
    possibility_blockers=frozenset(),
    hedges=frozenset(
        """
        semble;semblent;semblait;semblaient;semble-t-il;peut-être;probablement;sans doute;
        vraisemblablement;apparemment;éventuellement;soi-disant;prétendument;paraît-il;
        il se peut;il est possible que;il est possible qu;il est probable que;
        il est probable qu;on ne sait pas si;
        on ne sait pas encore si;on ne sait toujours pas si;rien ne permet de confirmer;
        est présumé;est présumée;sont présumés;sont présumées;risque de;risquent de;
        possiblement;supposément;dit-on;a priori;selon toute vraisemblance;selon toute probabilité;
        il semblerait;il se pourrait;il n'est pas exclu;il n'est pas impossible;non confirmé;
        non confirmée;non confirmés;non confirmées;on ignore si;
        n'est pas exclu;n'est pas exclue;ne sont pas exclus;ne sont pas exclues;
        n'est pas à exclure;ne sont pas à exclure;il est vraisemblable que;il est vraisemblable qu;
        il y a de fortes chances;potentiellement;penche pour;penchent pour;
        soupçonne;soupçonnent;suspecte;suspectent;
        on prête à;on prête au;
        on prête aux;on lui prête;on leur prête;
        laisse supposer;laissent supposer;laissait supposer;laissaient supposer;laisse penser;
        laissent penser;laissait penser;laissaient penser;laisse croire;laissent croire;
        laisse présager;laissent présager;
        tout porte à croire;tout laisse à penser;tout laisse penser;tout laisse croire;
        il paraît que;il paraît qu;
        à ce qu'il paraît;il se dit que;il se dit qu;il se murmure;il se raconte;
        on murmure;
        on raconte que;on raconte qu;le bruit court;tout indique que;
        tout indique qu;il n'est pas certain;il est fort probable
        """.replace("\n", "").split(";")
    )
    | _accused("soupçonné accusé suspecté"),
    narrative="Tense=Past|VerbForm=Fin",
    adverbs_of_doubt=frozenset(
        (
            "peut-être;probablement;sans doute;vraisemblablement;apparemment;éventuellement;"
            "soi-disant;prétendument;possiblement;potentiellement;supposément;a priori"
        ).split(";")
    ),
    judging=frozenset("semble semblent semblait semblaient".split()),
    judged_so=frozenset(
        form + ending
        for form in "crédible plausible pertinent évident clair indispensable logique normal "
        "inévitable excessif insuffisant disproportionné justifié injustifié dérisoire absurde "
        "utile inutile important essentiel adapté inadapté acceptable inacceptable "
        "raisonnable déraisonnable prématuré difficile facile".split()
        for ending in ("", "s", "e", "es")
    ),
    to_whom=frozenset("me m te nous vous lui leur".split()),
    needs_of_now=frozenset("faut faudra".split()),
    nouns_too=frozenset("risque soi-disant prétendument".split()),
    not_hedged=frozenset("innocent innocente innocents innocentes".split()),
    expected=frozenset(
        """
        devrait;devraient;est prévu;est prévue;sont prévus;sont prévues;est attendu;est attendue;
        sont attendus;sont attendues;prévoit de;prévoient de;compte bien;
        table sur;tablent sur;s'apprête à;
        s'apprêtent à;a l'intention de;ont l'intention de;est programmé;est programmée;
        sont programmés;sont programmées;envisage de;envisagent de;va se;vont se;doit avoir lieu;
        intention de;intention d;doivent avoir lieu;est espéré;est espérée;sont espérés;
        sont espérées;
        est fixé;est fixée;sont fixés;sont fixées;
        est annoncé;est annoncée;sont annoncés;sont annoncées;se prépare à;se préparent à;
        s'engage à;s'engagent à;s'est engagé à;s'est engagée à;se sont engagés à;
        se sont engagées à;sur le point de;sur le point d;est appelé à;est appelée à;
        sont appelés à;sont appelées à;
        est censé;est censée;sont censés;sont censées;a prévu de;ont prévu de;a prévu d;
        ont prévu d;prévoit d;prévoient d;envisage d;envisagent d;s'apprête à;
        doit se tenir;doit se dérouler;
        """.replace("\n", "").split(";")
    )
    - {""},
    near_future=frozenset("va vont entend entendent compte comptent".split()),
    expected_with_time=frozenset("doit doivent".split()),
    likely_done=frozenset("avoir être".split()),
    time_words=frozenset(
        """
        demain lundi mardi mercredi jeudi vendredi samedi dimanche prochain prochaine prochains
        prochaines janvier
        février mars avril mai juin juillet août septembre octobre novembre décembre soir bientôt
        printemps automne hiver trimestre semestre minuit midi mois
        nuit journée soirée week-end année prochainement semaine heures h d'ici matin rentrée
        """.split()
    ),
    negations=frozenset("ne n".split()),
    negation_needs=frozenset(
        "pas plus jamais aucun aucune rien personne nul nulle ni guère point nullement".split()
    ),
    restricted=frozenset(["plus"]),
    restrictors=frozenset("que qu".split()),
    undoing=frozenset(["pas sans"]),
    refusing=frozenset("conteste contestent contesté contestait contestaient contester".split()),
    granted_things=frozenset(
        "amende amendes décision décisions classement jugement arrêté arrêtés projet projets "
        "réforme loi lois mesure mesures licenciement licenciements expulsion expulsions vote "
        "élection scrutin verdict condamnation sanction sanctions nomination permis".split()
    ),
    indefinites=frozenset("un une des".split()),
    unfounded=frozenset(
        form + ending
        for form in "infondé calomnieux mensonger faux absurde grotesque fantaisiste ridicule "
        "diffamatoire inexact erroné farfelu délirant".split()
        for ending in ("", "s", "e", "es")
    )
    | frozenset(
        "fausse fausses mensongère mensongères calomnieuse calomnieuses invention inventions fable "
        "fables mensonge mensonges calomnie calomnies affabulation affabulations fiction fantasme "
        "fantasmes intox délire ragots sornettes balivernes foutaises".split()
    ),
    undeniable=frozenset(["évidence", "évidences"]),
    unsure_sources=frozenset(
        f"non {form}{ending}" for form in ("confirmé", "vérifié") for ending in ("", "e", "s", "es")
    ),
    verbless=frozenset(["aucun", "aucune"]),
    limits=frozenset("seulement uniquement moins".split()),
    none_words=frozenset("aucun aucune".split()),
    relatives=frozenset(
        "qui que qu dont où lequel laquelle lesquels lesquelles auquel duquel".split()
    ),
    adverbial_relatives=frozenset(["où", "dont"]),
    finite=frozenset(
        """
        est sont a ont était étaient avait avaient sera seront aura auront serait seraient aurait
        auraient fut furent va vont peut peuvent doit doivent fait font reste restent prend prennent
        vient viennent tient tiennent met mettent dit disent veut veulent sait savent vit vivent
        faut devient permet sert suit part parle porte compte marque règne dort dorment reprennent
        refuse existe menace montre travaille continue commence attend représente concerne demeure
        """.split()
    ),
    finite_endings=("ait", "aient", "èrent", "irent", "urent"),
    refusals=frozenset(
        """
        refusé de commenter;pas souhaité commenter;souhaité commenter;pas commenté;
        fait aucun commentaire;ni confirmé ni infirmé;pas donné suite;pas réagi;
        """.replace("\n", "").split(";")
    )
    - {""},
)
