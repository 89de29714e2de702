"""French words that say how sure a thing is.

The conditional of hearsay: Grevisse and Goosse, *Le bon usage*, § 889; Dendale 1993, « Le
conditionnel de l'information incertaine ».
"""

from recoupe.languages.tables.lexicon import Modality

# A conditional is the infinitive (without the e of -re) and -ait. Verbs in -rer have imperfects
# that end alike: tirait, montrait. Plain -erait is always a conditional (an imperfect in -érer
# keeps its accent: espérait); after the other endings the imperfects are listed below.
_CONDITIONAL = (
    r"(?:\w*er|\w*[bcdfglmnprstuvzçhj]ir|ir|\w*[dv]r|\w*(?:tt|aît|oît)r|\w*(?:comp|rom)pr|\w*ainc(?:r)"
    r"|\w*(?:cour|mour)r|\w*(?:ver|enver|quer|pour)r|aur|saur|\w*clur|\w*[aoi]ir|\w*uir)"
    r"(?:ait|aient)"
)

_IMPERFECT_STEMS = """
    tir retir attir étir soutir admir aspir inspir respir expir conspir transpir désir vir chavir
    revir déchir cir mir empir soupir délir gir retir détir
    cadr encadr recadr engendr poudr saupoudr effondr hydr
    livr délivr ouvr couvr découvr recouvr enivr manœuvr manoeuvr œuvr oeuvr rouvr entrouvr
    fir éclair flair
"""

MODALITY = Modality(
    conditional=_CONDITIONAL,
    not_conditional=frozenset(
        stem + ending for stem in _IMPERFECT_STEMS.split() for ending in ("ait", "aient")
    ),
    future=r"(\w{2,}r)(?:a|ont|ons)",
    future_to_conditional="ait",
    mood_endings=("rait", "raient", "ra", "ront", "rons"),
    not_future=frozenset("sera-ce opera camera ira-t prorata".split()),
    hypothesis=(
        "si",
        "s'il",
        "s'ils",
        "à condition que",
        "à condition qu",
        "au cas où",
        "en cas de",
        "en cas d",
        "faute de",
        "sinon",
        "à moins que",
        "à moins qu",
        "pourvu que",
        "quitte à",
        "comme si",
        "dans l'hypothèse où",
    ),
    hypothesis_openers=frozenset("sans faute avec".split()),
    counterfactual=frozenset(
        "dû dus due dues pu fallu voulu aimé souhaité préféré suffi valu mieux".split()
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
        il se peut;il est possible;il est probable;on ne sait pas si;rien ne permet de confirmer;
        est présumé;est présumée;sont présumés;sont présumées;risque de;risquent de;
        possiblement;supposément;dit-on;a priori;selon toute vraisemblance;selon toute probabilité;
        il semblerait;il se pourrait;il n'est pas exclu;il n'est pas impossible;non confirmé;
        non confirmée;non confirmés;non confirmées;on ignore si
        """.replace("\n", "").split(";")
    ),
    expected=frozenset(
        """
        devrait;devraient;est prévu;est prévue;sont prévus;sont prévues;est attendu;est attendue;
        sont attendus;sont attendues;prévoit de;prévoient de;compte bien;s'apprête à;
        s'apprêtent à;a l'intention de;ont l'intention de;est programmé;est programmée;
        sont programmés;sont programmées;envisage de;envisagent de;va se;vont se;doit avoir lieu;
        intention de;intention d;doivent avoir lieu;doit se tenir;doit se dérouler;
        """.replace("\n", "").split(";")
    )
    - {""},
    near_future=frozenset("va vont".split()),
    expected_with_time=frozenset("doit doivent".split()),
    likely_done=frozenset("avoir être".split()),
    time_words=frozenset(
        """
        demain lundi mardi mercredi jeudi vendredi samedi dimanche prochain prochaine prochains
        prochaines janvier
        février mars avril mai juin juillet août septembre octobre novembre décembre soir bientôt
        nuit journée soirée week-end année prochainement semaine heures h d'ici matin rentrée
        """.split()
    ),
    negations=frozenset("ne n".split()),
    negation_needs=frozenset(
        "pas plus jamais aucun aucune rien personne nul nulle ni guère point nullement".split()
    ),
    restricted=frozenset(["plus"]),
    restrictors=frozenset("que qu".split()),
    relatives=frozenset(
        "qui que qu dont où lequel laquelle lesquels lesquelles auquel duquel".split()
    ),
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
